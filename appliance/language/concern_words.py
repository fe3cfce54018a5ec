"""What callers want, as they say it. Patterns as in patterns.py, over plain words."""

CLASSES = {
    "want": "brauche brauchen braucht bräuchte bräuchten möchte möchten will wollen wollte wollten hätte hätten gern gerne "
    "würde würden benötige benötigen müsste müssten muss müssen soll sollte sollen wünsche suche",
    "can": "kann können könnte könnten kriege bekomme krieg darf dürfte",
    "date": "termin termine terminchen termins impftermin kontrolltermin blutabnahmetermin arzttermin vorsorgetermin "
    "ersttermin gesprächstermin untersuchungstermin",
    "results": "befund befunde ergebnis ergebnisse laborwerte laborergebnisse laborergebnis blutwerte blutergebnisse werte "
    "testergebnis testergebnisse arztbrief röntgenergebnis röntgenbilder befundbericht laborbefund laborbefunde laborbericht laborberichte blutbefund "
    "untersuchungsergebnis untersuchungsergebnisse arztbericht entlassbrief abstrich abstrichergebnis mrtbefund bericht "
    "blutergebnis leberwerte nierenwerte schilddrüsenwerte entzündungswerte zuckerwerte cholesterinwerte krankenhausbericht "
    "gewebeprobe urinprobe stuhlprobe biopsie langzeitblutdruckauswertung "
    "laborergebnissen ergebnissen befunden blutwerten laborwerten werten berichten arztbriefen untersuchungsergebnissen",
    "doctor": "arzt ärztin doktor frau chef chefin mediziner",
    "staff": "mensch menschen person mitarbeiter mitarbeiterin arzthelferin arzthelferinnen sprechstundenhilfe schwester "
    "anmeldung empfang rezeption personal leibhaftigen jemand jemanden jemandem helferin fachangestellte kollegin kollegen "
    "praxisteam dame zentrale mfa richtigen",
    "data": "daten angaben informationen aufzeichnungen patientendaten kontaktdaten unterlagen",
    "machine": "roboter maschine computer automat ki sprachcomputer anrufbeantworter band bandansage tonband ansage bot "
    "software programm künstliche sprachassistent chatbot computerstimme automatenstimme blechkiste apparat aufzeichnung",
    "drug": "medikament* tabletten tablette pille pillen spray asthmaspray insulin salbe creme augentropfen tropfen "
    "blutdrucktabletten schmerzmittel schilddrüsentabletten schmerztabletten blutdruckmittel blutverdünner inhalator "
    "antibiotikum cortison kortison betablocker cholesterinsenker wassertabletten herztabletten schlaftabletten "
    "nasenspray antibabypille hustensaft magentabletten blutdrucksenker antidepressiva arznei arzneimittel pflaster "
    "teststreifen sensoren nadeln",
    "gone": "alle leer aus ausgegangen aufgebraucht ende neige knapp ausgehen verbraucht",
}

CONCERNS = {
    "prescription": """
rezept* !freie|buch|frei
*rezept
erezept|privatrezept
verordnung|verordnungen|heilmittelverordnung|hilfsmittelverordnung|dauerverordnung|folgeverordnung
e rezept
<drug> & <gone> & ist|sind|habe|gehen|geht|gleich|meine|mein|mir|fast|bald|hab|zur
verschreiben|verschreibt|aufschreiben|aufschreibt|verschrieben|aufgeschrieben
verschreiben|aufschreiben sie
<want> ... <drug> ?wieder ?nochmal ?bitte ?noch !abgesetzt
<drug> nachbestellen|bestellen|nachschub|verlängern
nachschub & <drug>|tabletten|spray|medikament*
geht|gehen .. <drug> .. aus|zu|zur
<drug> .. neues|neue|neuen|nochmal|wieder
überweisung*
überweisungsschein
schein|papier & zum|zur|für & kardiologen|facharzt|orthopäden|hautarzt|augenarzt|radiologen|neurologen|urologen|gynäkologen|frauenarzt|mrt|röntgen|chirurgen|internisten|spezialisten|augenärztin
schicken|schreiben sie mich .. zum facharzt|kardiologen|orthopäden|hautarzt
überweisen & <want>|<can>|muss|zum|zur
überweist|überwiesen .. mich|werden|zum
au verlängern|bescheinigung|brauche|bräuchte|bekommen|ausstellen
<want>|<can> ... au $
eine au
krankschreib*
krankgeschrieben & <want>|werden|verlängern|verlängert|weiter|lassen|bin|noch
krank schreiben
schreiben|schreib|schreibt .. ?weiter ?länger krank
krankmeld*
krank melden .. arbeit|chef
krankenschein|krankschein|krankenschreibung|krankmeldung*|folgebescheinigung|arbeitsunfähigkeitsbescheinigung|krankmeldeschein|arbeitsunfähigkeit*
gelber|gelben|gelbe schein|zettel|scheine
attest .. ?für ?die ?den arbeitgeber|chef|arbeit|firma
kinderkrankenschein|kinderkrankmeldung
folgekrank*
""",
    "test_results": """
<results> .. ?schon ?jetzt ?endlich ?denn da|vor|gekommen|eingetroffen|fertig|zurück|eingegangen|vorliegen|vorliegt|angekommen
sind|ist|liegt|liegen|haben|hat|gibt|kam|kamen|wären ?die ?meine ?mein ?der ?sie ?es ?schon ?denn ?ihr ?das .. <results> .. da|schon|gekommen|fertig|zurück|vor|eingetroffen|bekommen|vom|von|aus|meiner
<want>|wollte .. nach ?meinen|meinem|den|dem ... <results> ... fragen|erkundigen|hören
<results> ... wissen|erfahren|hören|fragen|erkundigen|nachfragen|abfragen|abholen|mitteilen|durchgeben|sagen|vorlesen|haben
wie|was sind|ist|war|waren|sagen|sagt|steht ?denn ?in ?die ?meine ?mein ?der ?im ... <results>
wie .. <results> .. ausgefallen|aussehen
was|ob .. herausgekommen|rausgekommen|rauskam|ergeben
herausgekommen|rausgekommen & untersuchung|test|labor|was
warte|warten auf ... <results>
wegen ?meiner ?der ?meinem ?dem ?meines <results> & anrufe|frage|ruf|rufe|wollte|fragen|da
<results> ?vom ?aus ?von ?dem ?der labor|mrt|röntgen|krankenhaus|untersuchung|ct|blutabnahme & da|schon|haben|wissen|liegt|erfahren|fragen|hören|bekommen|vor
labor & ergebnis*|was|schon|zurück|fertig & da|gekommen|raus|ergeben|sagt|zurück
ergebnisse ?vom ?aus ?dem labor
brief|bericht|befund & klinik|krankenhaus|orthopäden|facharzt|kardiologen|radiologen|labor|hautarzt|augenarzt|neurologen|urologen & da|schon|bei|gekommen|angekommen|haben|liegt|vor
wie ?sind|ist|war .. ?mein ?meine ?der ?die .. <results>
""",
    "opening_hours": """
öffnungszeit*
sprechzeit*
sprechstundenzeiten|praxiszeiten|telefonzeiten|dienstzeiten|geschäftszeiten
wann|bis|wie|ab|von|um ... geöffnet|offen|auf|aufhaben|zu|geschlossen|besetzt|aufmachen|zumachen|schließen|öffnen|schließt|öffnet|zumacht|aufmacht|aufhabt !mich|ihnen
wann|bis|ab machen|macht|schließen|öffnen|schließt|habt|haben|hat sie|ihr|die ... auf|zu|offen|geöffnet|schluss|feierabend|dicht
wann ist|sind|war ... da|offen|besetzt|geöffnet|erreichbar|auf|zu|anzutreffen & jemand|praxis|sie|ihr|bei|der|die|doktor|arzt
bis wann|wieviel .. praxis|sprechstunde|sie|ihr|jemand
wann .. sprechstunde*
haben|hat|habt|ist|sind|macht|machen sie|ihr|die|eure|denn ... geöffnet|offen|auf|zu|geschlossen|besetzt|urlaub|betriebsferien|sprechstunde|ferien|brückentag
haben|habt|hat|gibt sie|ihr|es|die ... offene|abendsprechstunde|sprechstunde ?am ?sprechstunde
sprechstunde .. heute|morgen|bis|wann|haben|geht|montag*|dienstag*|mittwoch*|donnerstag*|freitag*|ist
sprechstunde & bis|wann|haben & wissen|heute|morgen|geht|ist|lange
sind|ist|seid sie|ihr|die|der|frau|herr ... heute|morgen|nächste|samstag*|freitag*|montag*|weihnachten|silvester|mittwoch* ... da|erreichbar|offen|auf|im urlaub|zu
sind|seid sie|ihr ?nächste ?diese ?in ?der ?woche ?gerade ?am .. da|urlaub|erreichbar $
sind|seid|ist sie|ihr|die ... im urlaub|ferien
sind|seid|ist sie|ihr|die ... zu|geschlossen|offen|geöffnet
ist|hat ?bei ?ihnen ?die praxis ... offen|auf|geöffnet|zu|geschlossen|besetzt
wie|solange|wielange lange .. auf|offen|geöffnet|da|besetzt|sprechstunde|arbeiten
wie lange haben|hat|habt|sind|ist|geht|arbeitet|machen|macht sie|ihr|die|heute|denn
ab|bis|um|zu wann|welcher|wieviel|wie ... anrufen|erreich*|jemand|drangehen
mittagspause
arbeiten|arbeitet sie|ihr ?auch ?am ?an ?heute ?morgen ?samstag ?samstags ?sonntag ?sonntags ?freitag ?freitags ?mittwoch ?mittwochs
bis|ab ?um ?wie wann|wieviel|viel ?uhr ... vorbeikommen|kommen|anrufen|abholen|da
am wochenende|samstag|samstags|sonntag|sonntags ?auch .. offen|geöffnet|auf|da
geöffnet & haben|ist|sind|praxis
""",
    "address": """
wo|wohin ist|sind|liegt|finde|befindet|seid|sitzt|sitzen|muss|haben|genau|ihr ?ich ?denn ?sich ?da ?genau ?eigentlich ?die ?eure ?ihre ?sie ?ihr ?hin ?praxis !rezept|mein|meine|daten|der|das
wo .. praxis|sie .. ?genau ist|sind|liegt|befindet|finde|finden
wie komme|kommt|kommen|finde|fahre|gelange ich|man|wir ... ?zu ?hin|ihnen|euch|praxis|dahin|hin
adresse !e|geändert|hat|mail
anschrift !geändert
in|welcher|welche ?welcher straße|hausnummer|stadtteil|etage|stock|stockwerk|postleitzahl & sie|ist|sind|die|praxis|haben|ihr|denn
anfahrt|wegbeschreibung|lageplan
welche|welcher hausnummer|straße|etage|stock|stockwerk|postleitzahl
welche|welcher bus|bahn|straßenbahn|haltestelle|station|linie
""",
    "faq_other": """
parkplatz|parkplätze|parken|parkhaus|parkmöglichkeit*
mit karte|kreditkarte|ec|bar zahlen|bezahlen
kartenzahlung
zahlen|bezahlen & karte|bar
muss|müssen|soll|darf|kann|dürfen ich|man|wir|er ... nüchtern
nüchtern .. kommen|sein|bleiben
darf|kann|soll ich vorher|davor|morgens ... essen|trinken|frühstücken|kaffee
was|wieviel|viel kostet|kosten|würde|bezahlt|zahlt|zahlen ... !rezeptgebühr
wie teuer
kosten & übernimmt|krankenkasse|kasse|bezahlt|zahlt
zahlt|übernimmt das|die ... kasse|krankenkasse
nehmen|behandeln|nimmt sie|ihr|die .. ?auch ?noch privatpatient*|kassenpatient*|neue|neuen|kinder|privat*
neue patienten|neupatienten
patienten .. auf !termin|ersttermin
aufnahmestopp
aufzug|fahrstuhl|lift
barrierefrei*|rollstuhlgerecht|rollstuhl & ist|praxis|kann|komme|zugänglich
rollstuhlgerecht
versichertenkarte|krankenkassenkarte|gesundheitskarte|kassenkarte|chipkarte|versicherungskarte|kärtchen
unterlagen & mitbringen|brauche|welche|muss
was|welche ... mitbringen|mitnehmen
hausbesuch*|hausbesuche
macht|machen|bieten|gibt|haben|führen|impfen sie|ihr|es ?auch ?bei ?ihnen ... hausbesuche|akupunktur|homöopathie|videosprechstunde|allergietest|hautkrebsscreening|impfungen|ultraschall|reiseimpfungen|coronatests|abstriche|gelbfieber*|röntgen
videosprechstunde|onlinetermin|online|doctolib|homepage|internetseite|webseite|website
wer vertritt|übernimmt
vertretung|vertretungspraxis|vertretungsarzt|urlaubsvertretung
e mail ?adresse|anschrift
mailadresse
emailadresse|email|mailadresse|faxnummer|fax
sprechen|spricht sie|jemand|ihr|die|der ... englisch|türkisch|russisch|arabisch|französisch|polnisch|ukrainisch|fremdsprachen
wartezeit & lang|wie|wieviel
wie lange .. warten|wartezeit|dauert
welche krankenkassen|kassen
wer|welcher|welche ist|sind|hat|ärzte|arzt ... notdienst|ärzte|dienst
notdienst|bereitschaftsdienst|notfallsprechstunde|notfallpraxis
nehmen|behandeln .. gesetzlich*|kasse*|privat*
brauche|brauch|benötige ich ?da ?dafür ?dazu ?denn ?auch ?für ?eine ?einen ?erst ?vorher überweisung|überweisungsschein|versichertenkarte|gesundheitskarte|maske|ausweis|impfpass
maske|maskenpflicht|wlan|kinderwagen|toilette|hunde
haben|habt|hat|gibt sie|ihr|es ?auch ?bei ?ihnen ?einen|eine|ein parkplatz|aufzug|garten|wartezimmer|kinderecke|spielecke|ambulanz|labor
""",
    "callback": """
rückruf|rückrufe|rückrufwunsch|rückrufbitte
zurückruf*|zurückgerufen|zurückzurufen|rückzurufen
zurück rufen|anrufen|melden
ruft|rufen|ruf|rufe ?sie ?mich ?mi ?halt ?doch ?bitte ?jemand ?mal ?wer .. ?mich zurück|zruck
rufen|ruft sie|ihr|mich ?mich ?uns ?bitte ?doch ?mal ?heute ?nachher ?später ?lieber ... an|zurück|zruck
<can>|<want>|soll|sollen ... mich|uns|mir ... anrufen|zurückmelden|durchklingeln|telefonieren
melden|meldet|meld sie|euch|sich ?sich ?bitte .. ?doch bei mir|uns
sich ... bei mir ?zurück melden|zurückmelden
jemand|wer|er|sie ... mich ... ?zurück anrufen|anruft|zurückruft
mich ... anruft|zurückruft
""",
    "human": """
<want>|<can>|will|darf|dürfte ... mit .. ?einem ?einer ?richtigen ?echten ?jemandem ?jemand <staff>|<doctor>|frau|herrn|menschlich* ... sprechen|reden|verbinden|verbunden|telefonieren|unterhalten
<staff> ... sprechen|reden|verbinden|haben|geben|telefonieren !auch & <want>|<can>|geben|gibt|lieber|nur
sprechen|reden & richtigen|echten|menschlichen|lebendigen|normalen & menschen|person|mensch|mitarbeiter
verbinden|verbinde|verbindet|verbunden & mich|uns|mit|bitte|werden|sie !falsch
stellen|stell|stellt .. ?bitte durch
durchstellen|weiterleiten|weiterverbinden|durchgestellt|weitergeleitet
geben|gib|gebt sie|mir|mal ?mir ?bitte ?mal ... <staff>|<doctor>|frau|herrn|ans
holen|hol ... ans telefon|apparat
ans telefon|apparat & holen|geben|doktor|frau|kommen
rede|spreche|telefoniere|unterhalte ?mich nicht|ungern|nie .. mit ... <machine>|maschinen|computern|robotern|automaten|sowas
will|möchte|mag .. ?nicht ?nimmer keine|keinen|nicht|kein ?mehr ?mit .. <machine>|maschinen|computern|robotern|automaten
nicht|keinen|keine mit ?einem|einer|so|der|nem ?so <machine>|maschinen|computern|automaten
gibt es|gibts|ist ?hier ?da ?bei ?ihnen ?denn ?auch ?noch ... menschen|mensch|richtigen|richtiger|jemand|richtige
echten|echter|richtigen|richtiger|richtige|lebenden|lebendigen menschen|mensch|person|mitarbeiter|mitarbeiterin & <want>|<can>|bitte|lieber|geben|sprechen|haben|gibt
^ ?bitte ?ein ?einen ?eine ?den ?die ?lieber mensch|menschen|mitarbeiter|mitarbeiterin|person|anmeldung|arzthelferin|rezeption|sprechstundenhilfe|vermittlung ?bitte $
persönlich sprechen|reden
<want> ... <staff> .. am|ans|dran|haben
mit|zu ?so ?einem ?einer ?dem <machine>|maschinen|automaten|computern|robotern rede|spreche|unterhalte|telefoniere ich ?mich nicht
gibts|gibt ?es ?da ?denn ?hier ?bei ?ihnen ... menschen|mensch
nur mit ?einem ?einer ?der ?dem ?richtigen menschen|mensch|person|mitarbeiter
zur|mit|an ?der ?die ?zur anmeldung|rezeption|zentrale|vermittlung|empfang ?bitte $
""",
    "ai_question": """
bist|sind|bin|seid du|sie|ihr|ich|das ?jetzt ?überhaupt ?eigentlich ?denn ?da ?etwa ?hier ?auch ?wirklich ?mit ?bei ?nur ein|eine|einer|einem|der ?echter ?richtiger ?echte ?richtige ?echten ?so ?lebendiger <machine>|mensch|person|menschen|frau|intelligenz
ist|war das|dies|da|hier ?jetzt ?hier ?eine|ein ?etwa ?wieder ?so ?denn ?nur ?bloß ?ein ?eine <machine>|künstliche|mensch|computerstimme
rede|spreche|spreche|sprech|red|telefoniere|unterhalte ich|mich ?hier ?mich ?jetzt ?denn ?gerade ?da ?überhaupt ?etwa ?eigentlich ?wirklich mit ?einem ?einer ?nem ?ner ?einem ?echten ?richtigen ?lebendigen ?realen ?der ?so <machine>|mensch|menschen|person|mitarbeiterin|frau|computerstimme|intelligenz
sind|bist sie|du ?überhaupt ?eigentlich ?denn ?wirklich echt|real|menschlich|lebendig|künstlich|computergesteuert|automatisch
künstliche|künstlichen intelligenz
wer sind|bist|spricht sie|du|da ?denn ?eigentlich ?überhaupt
mit wem spreche|rede|sprech|hab|habe
mensch oder ?ein ?eine ?nur <machine>
ist|sind|spricht ?da ... frau|mensch|person|mann|echt|jemand ... oder ?ein ?eine ?nur ?ein <machine>
<machine> oder ?ein ?eine ?doch ?echter mensch|person|menschen
ist da ?ein ?überhaupt ?denn ?wirklich ?jetzt mensch|person|computer|roboter|maschine
werde ich ?hier .. von .. <machine>
""",
    "wrong_number": """
verwählt
falsch ?verbunden ?verbunden $
falsch verbunden|gelandet|rausgekommen
falsche|verkehrte nummer !hinterlassen
nummer & verwechselt|vertan
bin|sind|ist|lande|spreche|ich|wir|da|hier|dort|das ?hier ?da ?denn ?ich ?jetzt ?gar ?doch ?nicht ?etwa ?bei ?beim ?mit ?der ?dem ?nicht ?die ?das ?der ?familie <place>
wollte|wollt|wollten|will|möchte ?ich ?eigentlich ?doch ?zu|zum|zur|beim|bei ?der ?dem ?die ?den ?mit <place>
ist ?da ?dort ?hier ?das ?denn ?nicht ?die ?bei familie
da|hier nicht ?bei ?der ?die ?beim ?dem <place>|familie
bei familie
hier|da nicht richtig ?bei
""",
    "data_access": """
auskunft & <data>|gespeichert*|dsgvo|datenschutz*|person|artikel|mich
auskunft nach|gemäß
datenauskunft|selbstauskunft|auskunftsrecht|datenkopie
welche|was|alles ?für ?alles ?denn <data>|haben|wissen|hat|liegt|ist|steht|wird|speichern .. über|von|zu mich|mir|meiner|meine
was|welche .. ?alles ?sie .. über mich ?alles
was .. über|von|zu mich|mir|meiner|meine .. gespeichert|gesammelt|notiert|wissen|aufbewahren|haben|abgelegt|vorliegen|hinterlegt
über mich .. gespeichert|gesammelt|wissen|haben|hinterlegt|vorliegen
zu meiner person .. gespeichert|aufbewahr*|vorliegt|haben|hinterlegt|wissen
kopie|ausdruck|übersicht|abschrift|aufstellung & <data>|gespeichert*|patientenakte|akte
<data> & einsehen|einsicht|ausgehändigt|herausgeben|rausgeben|aushändigen|zuschicken|schicken & meine|meiner|mir
akteneinsicht|dateneinsicht
""",
    "data_delete": """
löschen|löscht|lösche|gelöscht|entfernen|entfernt|vernichten|vernichtet|ausradieren|löschung & <data>|alles|gespeichert*|person|aufnahme|mich|eintrag|nummer|aufgezeichnet|aufzeichnung|akte
vergessen sie .. ?alles ?bitte was|über|mich
vergessen sie .. ?bitte <data>
<data> & raus|weg|vergessen & will|möchte|nehmen|meine|aus|müssen|sollen
recht auf löschung|vergessen
löschen|löschen|lösche sie ?mir ?bitte ?doch ?mal ?die ?meine ?meinen ?mein telefonnummer|nummer|namen|name|geburtsdatum|adresse|eintrag
nichts .. von mir ?.. gespeichert ?bleibt ?wird ?werden
datenlöschung
""",
    "consent_withdraw": """
widerruf*
widerrufe|widerrufen|widerruf
ziehe|zieh|nehme|nehm|möchte|will ... zustimmung|einwilligung|einverständnis|erlaubnis ... zurück|zurückziehen|zurücknehmen|widerrufen|rückgängig
zustimmung|einwilligung|einverständnis|erlaubnis .. ?wieder zurück|zurückziehen|zurücknehmen|rückgängig|zurückziehe|zurücknehme|entziehen
nicht|nimmer mehr ?damit einverstanden
nicht|nimmer länger einverstanden
doch nicht ?mehr ?damit einverstanden & bin|war
einverständnis|einwilligung|zustimmung gilt nicht|nimmer
""",
    "privacy_question": """
wird|werden|wurde|wie|was|wo|wer|warum|wozu|wofür|ist ... aufgezeichnet|aufgenommen|mitgeschnitten|gespeichert|mitgehört|abgehört|aufbewahrt|aufgehoben|speichern|aufbewahren|aufzeichnen|aufnehmen
^ speichern|speichert|speicherst sie|ihr|du ?das ?jetzt ?hier ?alles ?denn ?auch ?etwa ?meine ?meinen ?mein ?unser ... $
hört|hören ?denn ?da ?jemand ?noch ?hier ?jetzt ?sonst ?wer mit
machen|macht|machst|passiert|geschieht ?sie ?denn ?da ?eigentlich ?jetzt ?ihr mit ?der ?meiner ?meinen ?meinem ?den nummer|daten|stimme|telefonnummer|angaben|namen|geburtsdatum
nehmen sie das|mich|unser|dieses|es ?jetzt ?hier ?alles ?gespräch auf
zeichnen|zeichnet|schneiden|schneidet sie|das|ihr|unser .. auf|mit
<data> & passiert|geschieht|machen|mache|macht|weiter|weitergegeben|weitergegeb*|bekommt|sehen|sieht|wer|wo|sicher|geschützt|gespeichert|verarbeitet|wofür|wozu|landen|liegen|hin|gehen|lesen & was|wo|wer|wie|meine|meinen|mit|wofür|wozu|wohin|sind
wer|hört|kann hört|jemand|da|das ?denn ?da ?alles ?hier mit|mithören|zu|zuhören|abhören|anhören
wer kann|hört|bekommt|sieht|darf|liest ... hören|mit|sehen|zugriff|lesen
datenschutz* !grundverordnung
dsgvo*|datenschutzkonform|schweigepflicht
ist das .. sicher|vertraulich|anonym|erlaubt|legal
zugriff|einsicht & wer|hat|jemand
bleibt das .. unter uns|vertraulich|anonym|geheim
wie lange .. gespeichert|aufgehoben|aufbewahrt|behalten|speichern
wozu|wofür|warum ... brauchen|speichern|wollen|benötigen sie|ihr ... <data>|das|zustimmung|einwilligung|nummer|geburtsdatum
wozu|wofür|warum brauchen|wollen|müssen|benötigen sie ?denn ?das ?mein ?meine ?meinen ?alles .. ?wissen geburtsdatum|namen|name|nummer|telefonnummer|das|daten|wissen
zu hören bekommt|kriegt|bekommen
das jemand|wer anderes|anderer|fremdes|sonst
in|auf ?der ?die cloud|internet|server & das|gespeichert|landet|daten|geht
was bedeutet|heißt einverstanden|einwilligung
womit|wozu ... einverstanden|zustimmen|einwilligen ?ich|?soll
""",
    "abuse": """
arschloch|arschlöcher|wichser|hurensohn|hure|fotze|missgeburt|drecksau|schlampe|nutte|drecksack|arschgeige|vollidiot*|vollpfosten|scheißkerl|scheißding|drecksding|scheißteil|schwuchtel|miststück|fettsack|hackfresse|saftladen
fick* dich|deine|euch|sie
verpiss dich|euch
leck|leckt mich|mi
halt|haltet|halten ?sie ?du ?einfach ?doch die|dei|dein|deine|endlich ?die fresse|maul|klappe|schnauze|gosch*
maul halten
blöde|dumme|doofe|alte kuh|sau|ziege|maschine|nuss|pute|gans|schnepfe|schlampe
idiot|idioten|trottel|deppen|depp|spinner|penner|spasti|affe|idiotenverein & du|ihr|sie|alle|so|bist|seid|sind
du ?blöder ?dummer ?dumme ?blöde ?doofe sau|idiot|depp|arsch|trottel|penner|schwein|kuh|maschine|spast*|opfer|hund|pfosten
am arsch
ich mach|mache dich|euch fertig|kalt
""",
    "repeat": """
wie bitte
was haben|hast sie|du ?da ?gerade ?eben gesagt
was sagten|sagen|sagen|meinten sie ?da ?gerade ?eben $
?akustisch nicht|nichts|kaum|schlecht ?ganz ?richtig ?recht ?so ?gut ?mehr ?mitbekommen verstanden|verstehen|verstehe|gehört|mitbekommen|mitgekriegt|kapiert|gecheckt !werden
verstehe|versteh|höre|hör|hören sie|dich|ich|nichts|nix ?so ?ganz ?gerade ?leider nicht|schlecht|kaum|nichts
verstehe .. kein wort|nichts|bahnhof
noch einmal|mal ?bitte ?langsam ?langsamer ?lauter $
^ ?ja ?oh ?bitte ?entschuldigung ?verzeihung ?sorry ?pardon nochmal ?bitte ?langsam ?langsamer $
^ ?oh entschuldigung|verzeihung|sorry|pardon ?bitte noch mal|einmal ?bitte
^ ?bitte ?das ?sagen ?können ?sie ?das ?mir ?es nochmal ?bitte ?langsam ?langsamer $
^ ?bitte ?das ?sagen ?sie ?es noch mal|einmal ?bitte ?langsam $
<can>|könnten|würden|sagen ?sie|du ?das ?mir ?mir ?es ?bitte .. nochmal|nochmals|wiederholen|erneut ?sagen|wiederholen|vorlesen|langsam*|hören|erklären !anrufen
sagen|sag ?sie ?das ?mir ?es ?bitte ?doch ?den ?die noch einmal|mal|amal ?bitte ?etwas|?langsam
wiederhol*
wie war das|die|der|nochmal|noch ?frage ?gerade ?uhrzeit ?nochmal ?noch
wie waren die|das|noch|nochmal
was war das|die|der ?letzte ?frage ?nochmal|gerade
^ ?ja hä|häh|was|wie ?bitte $
^ wie was
^ was wie
^ was ?bitte $
wie meinen sie|du
langsamer|lauter|deutlicher !husten
nicht so schnell
zu schnell|leise
was meinen sie|du ?damit ?denn $
""",
    "wait": """
^ ?ja ?äh ?ähm ?ach ?halt ?so ?oh ?einen ?nur ?mal ?eine ?kleinen moment|augenblick|sekunde|sekündchen|momentchen|minute|minütchen ?mal ?bitte ?noch ?eben $
einen|eine|nen ?kleinen ?kurzen ?winzigen moment|augenblick|sekunde|minute|momentchen|sekündchen ?mal ?bitte ?noch ?ich
moment|augenblick|sekunde ?mal ?bitte ?kurz ich|noch|da|muss|warten
^ moment|augenblick|sekunde ?mal
warten|wart|warte|wartet ?sie ?mal ?bitte ?kurz ?einen ?noch ?eben kurz|mal|bitte|moment|eben|noch|schnell|augenblick
^ ?bitte warten|warte|wart ?sie ?bitte $
bleiben|bleib sie|du|mal ?bitte ?mal ?noch ?kurz ?doch dran|am
muss|moss ?ich ?erst ?mal ?kurz ?schnell ?eben ?noch .. holen|gucken|nachschauen|nachgucken|nachsehen|suchen|schauen|gucken|fragen|überlegen|nachdenken
hole|hol ?ich ?mir ?mal ?kurz ?schnell ?eben ?nur .. brille|kalender|stift|zettel|karte|schreiben|block|papier
lassen|lass sie|mich ?mich ?mal ?kurz ?bitte überlegen|nachdenken|schauen|nachsehen|gucken|nachgucken|nachschauen
ich such|suche|hole|hol|guck|gucke|schau|schaue ?grad ?gerade ?nur ?mal ?kurz ?eben ?schnell meine|meinen|mein|nach|was|etwas
ich schaue|schau|gucke|guck|sehe|frage|suche|überlege ?mal ?kurz ?eben ?schnell ?nur nach|mal|kurz|eben|meine|meinen|gleich
""",
    "goodbye": """
tschüss|tschüß|tschüs|tschö|tschau|ciao|adieu|ade|bye|tschüssi|tschüssikowski|tschüssing
auf wiederhören|wiedersehen|wiederschauen|wiederhörn|wiedaschaun|wiederluege
wiederhören|wiedersehen|wiederschauen|wiederhörn|pfiat*|pfiati|pfüati
bis dann|bald|später|morgen|montag|dienstag|mittwoch|donnerstag|freitag ?dann $
das wars|wärs ?dann ?schon ?soweit ?auch ?alles ?für ?heute ?erstmal
das war|wär|wäre ?dann ?schon ?auch ?jetzt es|alles
das war|wär|wäre ?dann ?schon $
wars ?dann ?schon ?auch $
^ ?nein ?danke ?das war|wär|wäre alles|es|schon
das war ?schon ?dann ?auch alles
mehr wollte|will|brauche|habe|möchte ?ich ?gar ?auch ?eigentlich nicht|nichts ?wissen
sonst|weiter nichts ?mehr ?danke $
schönen|schönes|schöne|gute ?ihnen tag|abend|nachmittag|wochenende|woche|feierabend|vormittag noch|ihnen|gleichfalls|auch|wünsche*
lege|leg ?ich ?dann ?jetzt ?nun auf
ich lege|leg ?dann ?jetzt ?nun ?mal ?lieber auf
machen sie es|sie gut
mach|machs gut
""",
    "refuse": """
sage|sag|verrate|nenne|gebe|geb|erzähle|buchstabiere|mache|beantworte ?ich ?ihnen ?euch ?dir ?das ?meinen ?den ?mein ?meine ?die ?ihnen ?nummer ?namen ?name ?geburtsdatum ?lieber ?jetzt ?hier ?so ?ganz ?einfach ?sicher ?bestimmt ?grundsätzlich ?am ?auch ?telefon nicht|ungern|keinem ?her|raus|heraus|an|preis
das sage|sag ich ?ihnen|euch ?jetzt ?lieber ?doch nicht
<want>|will|mag ?ich ?ihnen ?das ?meinen ?den ?mein ?meine ?die ?keine ?namen ?nummer ?ihnen ?lieber ?eigentlich ?so ?gar ?jetzt ?nicht ?darüber nicht|keine|keinen|ungern ?nummer ?namen ?gern ?so ?angaben sagen|nennen|angeben|verraten|herausgeben|preisgeben|rausgeben|mitteilen|machen|hergeben|beantworten|sprechen|reden|erzählen
geht|gehts sie|euch|niemanden|dich|keinen ?doch ?ja ?gar ?überhaupt ?alles nichts|einen an|feuchten|dreck
behalte|behalt ... für mich
keine auskunft|angabe|angaben !bekommen
verweigere|verweiger ?ich ?die ?jede ?das ?auskunft
bekommen|kriegen|bekommt|kriegt sie|ihr .. ?von ?mir ?die ?meine ?nummer ?auch ?sicher nicht|keine|keinen
nummer|namen|name|geburtsdatum bekommen|kriegen|erfahren sie .. nicht
möchte|will|mag ich nicht sagen|verraten|angeben
muss|brauche ich ?das ?ihnen ?gar ?nicht nicht sagen|angeben|beantworten
anonym bleiben
ohne namen|namensnennung|meinen
nicht herausgeben|rausgeben|preisgeben|verraten
""",
    "greeting": """
guten|schönen|gudn|goodn|guadn|schöne tag|morgen|abend|mittag|nachmittag|moin|dach
^ ?ja hallo|hallöchen|moin|servus|tach|tag|grüezi|mahlzeit|hi|moinsen|morgen|huhu|gude|grüßgott|hey
grüß gott|sie|dich|ihnen|euch|di|eich
grüß ?eana ?eich gott|di
griaß gott|di|eana|eich
""",
}

PLACES = """pizzeria friseur apotheke zahnarzt zahnarztpraxis tierarzt tierarztpraxis restaurant werkstatt autohaus bank
sparkasse taxi taxizentrale rathaus bürgeramt schule kindergarten finanzamt krankenhaus klinik hotel bäckerei reisebüro
versicherung krankenkasse hausverwaltung polizei pizzadienst lieferdienst imbiss gärtnerei optiker sanitätshaus
frauenarzt augenarzt hautarzt kinderarzt orthopäde frisör metzgerei gasthaus gasthof autowerkstatt anwalt rechtsanwalt
kanzlei jobcenter arbeitsamt stadtwerke telekom postamt post bahnhof baumarkt fahrschule kosmetikstudio nagelstudio
steuerberater möbelhaus handwerker klempner elektriker schlosserei volkshochschule stadtverwaltung pflegedienst
frauenarztpraxis physiotherapie physiotherapiepraxis blumenladen dachdecker fußpflege notar schlüsseldienst
wohnungsgesellschaft zulassungsstelle kfz supermarkt kino theater schwimmbad fitnessstudio"""
