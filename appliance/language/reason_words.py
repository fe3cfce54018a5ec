"""Why callers come, as they say it. Patterns as in patterns.py, over plain words."""

CLASSES = {
    "nots": "nicht ungern nur nichts keinem",
    "pain": "weh schmerzen schmerz schmerzt schmerzhaft wehtut tut aua sticht zwickt brennt juckt drückt kratzt piekst zieht "
    "entzündet geschwollen dick dicker dicken verstaucht verknackst umgeknickt verrenkt gezerrt geprellt gequetscht "
    "gebrochen blau rot eitert blockiert steif verspannt angeschwollen knackt zwackt klemmt",
    "part": "hals rücken kreuz knie bauch kopf ohr ohren zahn fuß füße bein beine arm arme hand hände schulter schultern "
    "nacken finger daumen zeh zehe hüfte magen auge augen nase brust blase knöchel sprunggelenk handgelenk ellenbogen "
    "ellbogen wade oberschenkel ferse leiste nieren niere gelenk gelenke unterleib haut steiß wirbel wirbelsäule rippe "
    "rippen zunge hals mandeln po rippe fußgelenk ischias darm",
}

REASONS = {
    "vaccination": """
impf* !ausweis|pass
*impfung
*impfen
geimpft & werden|lassen|bekommen|will|möchte|soll|muss
auffrischung*
auffrischen .. lassen
auffrischen & tetanus|impf*
booster*|boostern
spritze|piks|pieks gegen|wegen
*impftermin
*auffrischung
tetanus|wundstarrkrampf|zeckenimpf*|fsme|gürtelrose|masern|keuchhusten|hepatitis|tollwut|pneumokokken|gelbfieber|hpv|windpocken|diphtherie & impf*|auffrisch*|spritze|schutz|gegen|brauche
^ ?gegen|zur|wegen|die|für ?die ?der tetanus|fsme|grippe|zecken|pneumokokken|hepatitis|corona|gürtelrose|covid $
zeckenschutz|grippeschutz|impfschutz|grippespritze|coronaspritze|tetanusspritze|zeckenspritze
""",
    "blood": """
blutabnahme*|blutentnahme*|blutuntersuchung*|blutbild*|blutkontrolle|blutprobe|bluttest|labortermin|laborkontrolle|laboruntersuchung
*blutbild
blut & abnehmen|abgenommen|abzunehmen|abnimmt|abgeben|zapfen|gezapft|untersuch*|abzapfen|nehmen|testen|checken
blutwerte|blutwert|cholesterin*|cholesterinwert|eisenwert|zuckerwert|zuckerwerte|leberwerte|schilddrüsenwerte|nierenwerte|laborwerte|langzeitzucker|vitamin|quickwert|inr|werte & bestimm*|kontroll*|prüf*|messen|nehmen|checken|testen|machen|untersuch*|überprüf*|nachsehen|nachgucken|schauen|nachschauen|abnehmen|abgenommen|soll|sollen|gemacht|anschauen|lassen
^ ?wegen ?der ?die ?meiner ?für ?zur blutwerte|laborwerte|labor|cholesterin|quickwert|inr|langzeitzucker ?bitte $
zum|ins labor
langzeitblutzucker|langzeitzuckerwert
blutzapfen|blutabzapfen
aderlass
nüchternblut*
quick|marcumar & kontroll*|messen
""",
    "checkup": """
check|checkup|check*
durchcheck*
durchgecheckt
vorsorge* !vollmacht
*vorsorge
*vorsorgeuntersuchung
gesundheitsuntersuchung*|gesundheitscheck*|gesundheitsvorsorge|routineuntersuchung*|routinecheck*|generaluntersuchung|jahresuntersuchung|jahrescheck|hautscreening|hautkrebsscreening|hautcheck|krebsfrüherkennung|früherkennung*|einstellungsuntersuchung
routine|routinemäßig|routinetermin
rundum*|rundumcheck
einmal|mal|komplett|gründlich|ganz .. durchchecken|durchuntersuchen|untersuchen|durchgucken|tüv|checken
von kopf bis fuß
jährliche|jährlichen|regelmäßige untersuchung|kontrolle|vorsorge
ubungskontrolle
*screening
jugenduntersuchung
große|großen|kleinen|gesundheits tüv|inspektion|untersuchung
""",
    "followup": """
nachsorge*|nachkontrolle*|nachuntersuchung*|nachschau|wiedervorstellung|folgetermin|kontrolltermin*|kontrolluntersuchung|verlaufskontrolle|wundkontrolle|abschlusskontrolle|abschlussuntersuchung|blutdruckkontrolle
zur|eine|der|nächste|nächsten|die|meine kontrolle
kontrolle ?nach|vom|von|der|des|wegen|bei
^ ?nur ?zur ?eine kontrolle ?bitte $
fäden|faden|klammern & ziehen|gezogen|raus|entfern*|rausmachen|herausnehmen|müssen
fädenziehen|fadenzug|klammerentfernung
verband*|verbandswechsel|verbandwechsel & wechsel*|gewechselt|neu|erneuer*|wechseln|muss|kontroll*
verbandswechsel|verbandwechsel
gips & ab|runter|kontrolle|weg
noch|nochmal|wieder & sehen|anschauen|ansehen|kommen|draufschauen|vorstellen|angucken|draufgucken & soll|sollte|wollte|will|doktor|arzt|ärztin|hat|muss
soll|sollte ?ich ?mich .. wieder|noch|nochmal ?ein ?mal .. kommen|vorstellen|melden|vorbeikommen
befund*|ergebnis*|werte|blutwerte|laborwerte|röntgenbilder|arztbrief & besprech*|besprochen|durchsprechen|durchgehen|erklär*
befundbesprechung|ergebnisbesprechung|besprechungstermin|laborbesprechung|blutbesprechung
besprech* & befund*|ergebnis*|werte|blutwerte|laborwerte|röntgenbilder|mrt|labor*
nach|seit ?der ?meiner ?einer ?dem ?meinem ?ihrer operation|op|krankenhaus|eingriff|krankenhausaufenthalt|reha & kontrolle|kommen|anschauen|ansehen|noch|nochmal|vorstellen|termin|wieder
wunde|schnitt|naht|narbe & kontroll*|anschauen|angeschaut|nachschauen|nachgeschaut|draufgeschaut|verheilt|ansehen
operationswunde|narbe & kontroll*|anschauen|angucken|ansehen
medikament*|tabletten|blutdruck|insulin & einstell*|kontroll*|anpass*|umstell*
dmp*
quartals*
geht um|ist die fortsetzung|weiterbehandlung
weiterbehandlung|anschlussbehandlung|folgebehandlung
knie|rücken|schulter|wunde|fuß & noch & mal & ansehen|anschauen|sehen|angucken
""",
    "acute": """
<part> .. ?so ?ziemlich ?ganz ?sehr ?immer ?ständig ?seit ?gestern ?total tut|tun|schmerzt|sticht|zwickt|juckt|brennt|kratzt|drückt|zieht|entzündet|geschwollen|dick|wehtut|weh|verstaucht|gebrochen|blockiert|steif|eitert|zwackt|spannt|rot|verspannt
tut|tun|sticht|zwickt|juckt|brennt|kratzt|drückt|zieht|zwackt|schmerzt|spannt mir|mich|uns|ihm|ihr|es|der|die|das|mein|meine|so ... <part>
tut|tun .. weh|aua
weh|wehtut & <part>
schmerzen|schmerz|schmerzhaft & <part>|starke|seit|habe|hab|im|mit
<part> & verstaucht|verknackst|umgeknickt|verrenkt|gezerrt|geprellt|gequetscht|gebrochen|verdreht|vertreten|angeschlagen|gestoßen|aufgeschürft|eingeklemmt|verletzt|geschnitten|verbrannt|entzündet|verhoben|aufgeschnitten|verspannt|blockiert|angestoßen
verstaucht|umgeknickt|vertreten|verknackst|verhoben|verrissen
*schmerzen|*schmerz
^ ?ich ?habe ?hab ?es ?was ?probleme ?wegen ?mit ?dem ?der ?den ?am ?im ?mein ?meinem ?meine ?meiner <part> ?bitte $
halsweh|kopfweh|bauchweh|zahnweh|ohrenweh|rückenweh|kreuzweh|magenweh
husten|husterei|schnupfen|erkältet|erkältung*|grippe !impf*|schutz|spritze
grippaler|grippalen|grippe & infekt|habe|hab
infekt*|magendarm|angina|bronchitis|mandelentzündung|blasenentzündung|mittelohrentzündung|nebenhöhlen*|bindehautentzündung|lungenentzündung|entzündung|entzündet|hexenschuss|migräne*|ischias|heuschnupfen|gürtelrose|scharlach|borreliose|corona|covid !impf*|test|booster
fieber|temperatur|schüttelfrost|durchfall|übel|übelkeit|erbrochen|erbrechen|kotze*|gekotzt|gebrochen|spucke|verstopfung|schwindel|schwindlig|schwindelig|ausschlag|juckreiz|pickel|herzrasen|herzstolpern|sodbrennen|heiser|heiserkeit|quaddeln|abszess|furunkel|beule|zeckenbiss|insektenstich|schlapp|kreislauf|magenkrämpfe|bauchkrämpfe|kratzen|halskratzen|luft|atemnot
magen darm
zecke|biene|wespe|hund|katze|mücke & gestochen|gebissen|gekratzt|stich|biss
krank & bin|fühle|ist|sind|sehr|total|richtig|kind|sohn|tochter
fühle|fühl mich .. schlecht|krank|elend|schlapp|unwohl|mies|hundeelend|matt|wohl
blutdruck|puls & spinnt|verrückt|hoch|niedrig|entgleist|schwankt
geht|gehts ?es mir|meinem|meiner|ihm|ihr ?es ?seit ?gestern ?gar ?heute ?total ?so ?ziemlich ?richtig ?echt ?ganz ?überhaupt nicht|schlecht|mies|dreckig|beschissen|miserabel|elend|bescheiden ?so ?besonders ?gut
mir|ihm|ihr|uns ist|geht|wird ?es ... schlecht|übel|schwindlig|schwindelig|kotzübel|dreckig|elend|mies|miserabel|schwummrig|flau
mir|ihm|ihr|uns ist|geht ?es ... nicht ?so ?besonders ?ganz ?sonderlich gut|wohl
was|etwas eingefangen
habe|hab|bekomme|kriege ?ich ?mir .. ?akute|schlimme|plötzlich beschwerden
akut|akutes|akuttermin|akutsprechstunde|akute
verletzt|verletzung|wunde|geschnitten|gestürzt|sturz|hingefallen|unfall|verbrannt|geprellt
zwickt|zwackt|hakt & kreuz|rücken|schulter|knie|überall|überalls
entzündung|geschwollen|schwellung|beschwerden
schlaflos*|schlafe .. nicht|schlecht
ohr & zu|piept|pfeift|verstopft|höre
wasserlassen & brennt|brennen|schmerz*|sticht
kann .. nicht|kaum ?mehr ?richtig laufen|auftreten|schlucken|schlafen|sitzen|drehen|bewegen
verschleimt|verkühlt|verschnupft|angeschlagen
""",
    "other": """
beratung*|beratungsgespräch
gespräch|gesprächstermin|besprechung|aussprache
patientenverfügung|vorsorgevollmacht|vollmacht
attest*|bescheinigung|gutachten|formular|unterlagen|antrag|reha*|kurantrag|kur|schwerbehind*|pflegegrad|führerschein*|sporttauglich*|tauglichkeit*|bescheinigen|unterschrift|unterschreiben & ausfüllen|ausgefüllt|brauche|bräuchte|für|wegen|über|termin|machen|reha|unterschreiben
attest|gutachten|rehaantrag|kurantrag|schwerbehindertenausweis|tauglichkeitsuntersuchung|führerscheinuntersuchung|bescheinigung
was|etwas anderes
anderer|anderen|andere|sonstiges grund|sache|anliegen|gründe
sonstiges
warze*|muttermal|leberfleck & entfern*|wegmachen|weg|anschauen|angucken
ohren|ohr & spülen|ausspülen|spülung|schmalz
ekg|lungenfunktion|langzeitekg|langzeitmessung|langzeitblutdruck|ultraschall|ultraschalluntersuchung|hörtest|sehtest|belastungs*|akupunktur|infusion*|aufbauspritze|hyposensibilisierung|allergietest
depression*|psychisch*|seelisch*|burnout|schlafstörung*|überlastet|erschöpft|überfordert
abnehmen & gewicht|will|rauchen
raucherentwöhnung|ernährungsberatung|verhütung|kinderwunsch|wechseljahre
""",
    "refused": """
<nots> ... sagen|verraten|erzählen|nennen|angeben|reden|sprechen|mitteilen|besprechen|äußern
sage|sag|verrate|erzähle|nenne|bespreche|rede|spreche ich ?das ?da ?ihnen ?hier ?lieber ?jetzt ?am ?darüber ?mit ?einem ?einer ?so ?ganz ?telefon ?gerne ?gern nicht|nur|ungern|lieber|erst|keinem|allein
darüber|das rede|spreche|möchte|bespreche|sage|sag|will|erzähle|mag|kläre ich .. nur|nicht|lieber|erst|ungern|persönlich|direkt|selbst|selber|allein
geht|gehts sie|euch|niemanden|dich|keinen ?doch ?ja ?gar ?überhaupt nichts|einen
private|privater|persönliche gründe|grund|sache|natur|angelegenheit
privat*|vertraulich|persönlich*|intim*|peinlich|unangenehm|heikel*|delikat & ist|sache|das|mir|sehr|grund|zu|es|angelegenheit|etwas|was
geht nur ?den ?die ?meinen ?meine arzt|ärztin|doktor ?was ?etwas an
nur mit|dem|der ?dem ?der ?meinem ?meiner ?frau ?herrn arzt|ärztin|doktor|doktorin|hausarzt
unter vier augen
behalte .. für mich
muss ich ?ihnen ?das ?jetzt ?hier ?wirklich ?denn ?unbedingt ?nicht nicht sagen
keine angabe|angaben|auskunft
sage|sag ich ?ihm ?ihr ?dem ?der ?doktor ?ärztin ?arzt ?dann ?lieber .. selbst|selber|persönlich|direkt|dort|vor ?ort
""",
}

# A mention that is over or denied gives no reason; these say so in its clause.
OVER = """
war|waren|wurde|wurden|bekam|hatte|hatten
gewesen
bin|sind ?ich ?wir ?schon|bereits|längst .. geimpft|gecheckt
geimpft bin|ist|sind|wurde
schon|bereits|längst gemacht|erledigt|gehabt|gewesen|geimpft|bekommen|abgenommen|hinter
letzte|letzten|letztes|letzter|vorige|vorigen|vergangene woche|monat|jahr|mal|montag|dienstag|mittwoch|donnerstag|freitag
vor ?ein ?einer ?einem ?zwei ?drei ?vier ?paar ?sechs ?etwa ?gut ?langer tag|tagen|woche|wochen|monat|monaten|jahr|jahren|zeit
gestern
vorgestern
neulich
damals
früher
"""
