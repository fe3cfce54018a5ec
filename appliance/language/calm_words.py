"""What only looks like an emergency: figures of speech, the past, talk about it.

Patterns as in patterns.py, over plain words. A missed emergency is the worst error, a false alarm the second worst.
"""

from appliance.language.word_lists import word_set

# Whole phrases that only look like an emergency: they strike out every hit they touch.
FIGURES = """
sterbe|stirbt|sterben|gestorben|sterb .. vor|aus langeweile|hunger|durst|lachen|neugier|neugierde|scham|aufregung|müdigkeit|hitze|kälte|ungeduld|sehnsucht|peinlichkeit|stress|angst|spannung|langerweile|heimweh|liebe|eifersucht
sterbe|stirbt|sterben nicht ?gleich ?davon ?daran ?dran
umgefallen|um|umgekippt|ohnmächtig|zusammengebrochen ?fast ?beinahe vor schreck|müdigkeit|hunger|lachen|schrecken|überraschung|freude|langeweile
umgekippt|umgefallen|um & müdigkeit|schreck|langeweile|lachen
erstick* ?schier ?hier ?fast in ?der ?meiner ?meinem ?lauter arbeit|papierkram|papier|stress|bürokratie|terminen|unterlagen|formularen
in ?der ?lauter arbeit|papierkram|papier|terminen ersticke|ersticken|erstick
luft .. weg .. preis*|rechnung|kosten|lachen
preis*|rechnung|kosten & luft
rechnung|preis* & herzinfarkt|schlag|umgehauen|umgefallen|ohnmacht|zusammengebrochen
nase & luft|atmen|atmet
schnupfen|erkältet|erkältung|heuschnupfen & nase & luft|atmen
luft holen muss|mal|kurz|erst|lassen
frische|frischer|dicke|gute|freier luft
^ ?ich muss .. nach luft schnappen $
nach luft schnappen .. preis*|rechnung
reifen|fahrrad|ball|matratze & luft
krieg* ?gleich ?hier ?noch ?bald ?ja ?echt ?einen .. herzinfarkt|anfall|schlaganfall|herzkasper wenn sie|ihr|das|ich|man|noch|die|nicht
kriege|bekomme gleich|bald|hier|langsam ?hier ?noch ?bei .. einen .. herzinfarkt|anfall|schlaganfall|koller|vogel|krise !ich
wutanfall|lachanfall|hustenanfall|schreianfall|heulanfall|niesanfall
bringt|bringen|bringst mich|uns|mi ?alles ?noch ?irgendwann ?mal ?schier ?fast ?eines ?tages um
wird|werden|könnte mich ?noch ?eines ?tages ?irgendwann umbringen
ohrfeigen|nachbarn|chef|schwiegermutter|hund|kerl|mann|kollegen .. umbringen
trifft|träfe mich|mi ?ja ?gleich ?doch ?noch der schlag
trifft ?ja ?doch der schlag
lach* mich ?halb ?noch tot
totgelacht|kaputtgelacht|totlachen
halb tot|halbtot vom|vor warten|müdigkeit|lachen|hunger|langeweile
mein|das|unser handy|akku|telefon|computer|drucker|auto|hund|katze|leitung|internet|kaninchen|vogel .. tot|gestorben|stirbt|umgefallen|abgestürzt
auto|wagen|bett|handy|akku|telefon|computer|drucker|leitung|internet|system|server|rechner|programm|fernseher & tot|zusammengebrochen|abgestürzt|abgeschmiert|gestorben|zusammen|umgefallen|kollabiert|reagiert|antwortet
erschrocken|erschreckt & herz|stehen|stehengeblieben
finger|daumen|nagel .. blau & eingeklemmt|gequetscht|geklemmt
gesicht|backe|wange & geschwollen & zahn|zähne
beatmet & hause|heim|wohngruppe|verordnung
weg von ?der rolle
nicht ?mehr leben & knie|hüfte|rücken|operation|zahn|hand|schulter
fast .. herz stehen
krieg*|bekomme .. noch ?einen|nen|mal <illness>
hund|katze|kater|hamster|pferd & balkon|fenster|dach|baum|gebrochen
hund|katze|kater|kaninchen|meerschweinchen|hamster|pferd|wellensittich & tot|gestorben|eingeschläfert|stirbt|umgefallen|überfahren|vergiftet|gefressen
mein|unser|meine|unsere hund|katze|kater|kaninchen .. krampft|kotzt|blutet|zuckt
netz|markt|verkehr|kreditkarte|wirtschaft|kartenhaus & zusammengebrochen
welt & zusammengebrochen
fahrrad|vase|glas|baum|blumentopf|schild|zaun|roller|motorrad|moped|lampe|weihnachtsbaum & umgefallen|umgekippt
stimmung & umgekippt|kippt
milch|wein & umgekippt|gekippt
kaffee & umgekippt & tastatur|tisch|papier*
fast|beinahe|beinah|halb|.. ohnmächtig|umgekippt|umgefallen|zusammengebrochen|gestürzt|gestorben|erstickt|verblutet|ertrunken
nerv|nerven & eingeklemmt*
reagiert|reagieren|antwortet|meldet & mail|mails|anruf*|brief*|praxis|telefon|nachricht*|keiner|niemand|apotheke|krankenkasse|vermieter|amt
bewegt|rührt|regt sich .. ?hier nichts|nicht & leitung|warteschlange|schlange|warteschleife|verkehr|antrag|behörde
wade|waden|zeh|zehe|fuß|magen|muskel & krampft|krampf|krämpfe|verkrampft
krampf|krämpfe in ?den ?der ?dem ?meinen ?meinem beinen|waden|wade|füßen|fuß|zehen|bein|magen
wehen !haben & nein
knoten|mammografie|mammographie|stillen|stille|abgestillt|brustkrebs|brustwarze|bh|muskelkater|rippenprellung|geprellt & brust|schmerz*
husten|huste & tut|weh|schmerzt|zieht & brust|brustkorb|rippen
hustenreiz|reizhusten & erstick*
heiser|heiserkeit|stimme|kehlkopfentzündung|mandel*|stimmbänder & sprechen|reden
dement|demenz|alzheimer & verwirrt|durcheinander|wirr|wirres
sehe|sieht|sehen .. ?leider ?da nichts|schwarz & dass|für|formular|bildschirm|kalender|brille|display|lesebrille|termin
^ ?ich sehe ?da nichts ?mehr ?in ?mehr !auf
notfall|notfalls im|nur|auch|freitag*|montag*|dienstag*|mittwoch*|donnerstag*|vormittag*|nachmittag*
zahnfleisch|zähneputzen|putzen|hämorr*|pickel|leberfleck|muttermal|warze & blut*
periode|regel|regelblutung|monatsblutung|mens|menstruation|tage & stark*|blut*
blut & abnehmen|abgenommen|spenden|abnahme|untersuch*|labor|abgeben|blutspende|nehmen
blutdruck|blutwerte|blutbild|blutzucker*|blutabnahme & hoch|viel|niedrig
blutabnahme|blutabnehmen|spritze|spritzen|nüchtern|impfung|impfen & schwarz|umkippen|umfalle|falle|ohnmächtig|umfallen|umgekippt & wenn|immer|bei|fast|mir|wird|angst|mal
nach|wegen|trotz|gegen|seit|infolge|aufgrund|zwecks|von|vom|am|beim ?dem|den|der|des|meinem|meines|meinen|seinem|seines|ihrem|ihres|einem|eines|einen|alten <illness>|krampfanfall|schock
kein|keine|keinen|ohne ?mehr verdacht|anzeichen|hinweis|hinweise ... <illness>
angst|sorge|panik vor ?der ?dem ?den ?einem ?einer .. <illness>|herzinfarkt|schlaganfall|ohnmacht|spritzen|bewusstlos*|sterben|tod|ersticken
alle tabletten|medikamente genommen|aufgebraucht|eingenommen .. brauche|bräuchte|rezept|neue|neues|nachschub|keine
wenn|falls|bevor|nachdem|dass ich|er|sie|man ?mal ?irgendwann ?eines ?tages sterbe|stirbt|tot|gestorben
da bleibt mir|einem|uns ?ja ?doch ?echt ?glatt die luft weg
bleibt einem .. luft weg
welche|welches|was|wie|typische|typisches ?sind ?die ?sehen ?denn anzeichen|symptome|warnzeichen ... <illness>
urlaub|ausflug|plan|feier|fest|termin ins wasser gefallen
<many> tabletten|kapseln .. ?packung|stück|rezept|verschrieben|täglich|am ?tag
packung|schachtel mit <many>
<function> & heiser|brille|hörgerät|lesebrille|rollator|rollstuhl|gips
noch <function> & nur|schlecht & jahren|monaten|wochen
spricht ?denn ?da ?ja nichts dagegen|gegen
spricht ?denn ?da ?ja was|etwas dagegen|gegen
herz ?bleibt ?fast .. stehen .. schreck|sehe|gelesen|rechnung|preis*
ins grab
wie tot
wütend|wut|ärger & ohnmächtig|platze|explodiere
lebensgefährlich & wartezimmer|parkplatz|treppe|straße|kreuzung
totärgern|totgeärgert|todunglücklich|todlangweilig|todsicher
könnte mich ?echt ?glatt umbringen|erschießen|ohrfeigen .. dass|weil|vergessen|verpasst
liegt|liege im krankenhaus
tabletten|medikamente|pillen .. alle & rezept|neue|neues|brauche|bräuchte|nachbestellen|nachschub|ausgegangen|leer|bestellen
morgens|abends|täglich|dreimal|zweimal|regelmäßig|immer|früh .. genommen|eingenommen
lebensversicherung|lebensgefährt*|lebenswichtig|lebenslang
leben lang
mag|möchte|will|kann ... nicht mehr leben wie|ohne|mit ?dem ?diesem ?so ?einem hund|kaffee|schmerz*|lärm|zustand
will|mag|möchte .. nicht|nimmer ?mehr ?länger .. warten|reden|telefonieren|sprechen
kann|konnte|können .. nicht|nimmer .. ?mehr reden|sprechen & jetzt|laut|arbeit|büro|bus|bahn|zug|besprechung|gerade|deutsch
nicht|kein .. deutsch|englisch|türkisch sprechen|reden|spricht
reden|sprechen|sagen & nicht|nichts & kann & dazu|darüber|ihnen|arzt|offen|genau|welche|leider|ihr
kann|können|könnte .. ihnen|dazu|das|dir .. nicht|nichts .. sagen
kann|könnte .. nicht ?genau ?mehr ?so sagen
spielt|spielen|gespielt & tot|sterben|notarzt|arzt|krankenwagen
zahnschmerzen|zahnweh|zahn & aushalten|halte|umbringen|sterbe
würde|könnte mich|mi ohrfeigen|umbringen .. ?dass ?weil vergessen
seit .. wochen|monaten|jahren .. atembeschwerden
wie vom blitz .. getroffen
vom blitz getroffen war|bin ich
brennt was|etwas|nichts an
ist es|das ?jetzt ?wieder weg
brennt .. büro|hütte|luft|kittel|arbeit
auto|wagen|motor|motorrad springt nicht
springt .. nicht an
rührt|antwortet|reagiert|meldet sich|mir|uns|da ?ja keiner|niemand
raucherpause|rauch & melder|rauchmelder
feuer|flamme & sodbrennen|magen
es brennt & wasserlassen|pinkeln|toilette|magen|auge|augen|haut
wo brennt
datei|code|kalender|liste|termin & abgestürzt|abgerissen
der schlag .. getroffen & preis*|rechnung|ich
aus allen wolken gefallen
vom himmel|pferd|hocker|stuhl|glauben gefallen !und
auf die nase gefallen
blau & fleck*|flecken|auge|himmel|pass|finger|zettel|brief|wunder
blau machen|gemacht|krank
blaue* brief|wunder|fleck*|flecken
husten|ausschlag|schnupfen|jucken|juckreiz & aufhört|vorbei
eingeschlafen|einschlafen & fuß|hand|bein|arm
kribbelt|taub|kribbeln|taubheit* & manchmal|nachts|öfter|gelegentlich|karpaltunnel|wochen|monaten|morgens|zähne
taub|schwerhörig|hörgerät & ohr|ohren|oma|opa|hörgerät|mutter|vater|telefon
"""

# Words that put a whole clause out of the present.
PAST = """
letzte|letzten|letztes|letzter|vorige|vorigen|voriges|voriger|vergangene|vergangenen|vergangenes|vorletzte|vorletzten|vorletztes woche|monat|jahr|sommer|winter|herbst|frühjahr|frühling|urlaub|mal|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende|weihnachten|quartal|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember
letztens
neulich
vor <count> ?halben tag|tagen|woche|wochen|monat|monaten|jahr|jahren|jahre|jahrzehnten
vor ?so ?ein ?etwa ?circa ?ungefähr ?gut ?über ?ein ?paar ?vielen ?einigen ?langer ?etlichen ?mehreren wochen|monaten|jahren|jahre|tagen|zeit
vor ein paar|zwei|drei|vier|fünf tagen|wochen|monaten|jahren
damals
früher
seinerzeit
einst
als kind|jugendlicher|junge|mädchen|baby
in ?meiner ?der kindheit|jugend|vergangenheit
schon|früher|bereits|auch|schonmal ?schon ?öfter einmal|mal|zweimal|mehrmals|öfter & gehabt|hatte|hatten|hat|habe
mal .. gehabt
im ?letzten ?vergangenen januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|sommer|winter|herbst|frühjahr|urlaub
im jahr|jahre zweitausend*|neunzehnhundert*
hatte|hatten !gerade|eben|jetzt ... herzinfarkt*|schlaganfall*|schlaganfälle|lungenembolie*|krampfanfall|krampfanfälle|fieberkrampf|fieberkrämpfe|unfall|schock|infarkt*|fehlgeburt
vom herbst|frühjahr|sommer|winter|letzten|letzter|vorigen|damals
überstanden|überlebt|ausgeheilt|verheilt
gott sei dank .. wieder|alles gut|okay|wach
transportschein|taxischein|krankentransport|beförderungsschein
hinter mir|ihm|ihr|sich
notarzt|rettungswagen|krankenwagen|rettungsdienst|sanitäter war|waren ?schon ?ja da|hier|bei
seit ?meinem ?seinem ?ihrem ?dem ?der ?meiner schlaganfall|herzinfarkt|op|operation|infarkt
vorgestern
gestern
"""

# Words that make a clause a matter of talk, paper, family history, teaching or supposing.
TALK = """
fernsehen|fernseher|film|krimi|zeitung|radio|internet|roman|lied|witz|podcast|netflix|tatort|apothekenumschau|artikel|zeitschrift
gelesen
serie|doku|dokumentation|sendung|bericht über
hat|habe .. im fernsehen|internet|kino gesehen
gegoogelt|google
schreibe|schreiben ?gerade ?eine ?einen .. arbeit|referat|hausarbeit|artikel|vortrag|buch|masterarbeit|bachelorarbeit
arbeit|referat|vortrag|buch|kurs|seminar|fortbildung|schulung|info*|informationen|broschüre|flyer|plakat|beratung|informieren|vorlesung|lehrgang über|zu|zum|zur|gegen
erste hilfe
ersthelfer*|ersthilfe*
übung|üben|trainieren|lernen|prüfung
in ?der|meiner|unserer familie|verwandtschaft
familiär*|erblich|vererb*|vorbelast*|risiko|risikofaktor*|vorsorge|vorbeugen|vorbeugung|vorzubeugen|verhindern|prävention
versicherung|berufsgenossenschaft|unfallversicherung|rechnung|attest|bescheinigung|gutachten|unfallbericht|unfallanzeige|einsatzbericht|formular|schwerbehindert*|pflegegrad|rente|antrag
bericht|arztbrief|akte|diagnose|befund|befunde|ergebnisse|ekg|röntgen*|mrt .. ?gezeigt|zeigen|steht|vom|von|aus|ob|über
ekg|echo|ultraschall|langzeit*|screening
gezeigt|rausgekommen|herausgekommen
falls
für den fall
im falle
angenommen
theoretisch
was|wohin|wen|wie|wo|wer .. <ask> ... wenn|falls|bei ?ich ?mal ?man ?jemand ?einer ?einem ?mein ?meine ?man ?mal man|mal|jemand|irgendwann|einmal|einem|einer|sowas|nachts|wochenende
was|wohin|wen|wo|wer .. wenn|falls|bei .. mal|man|jemand|irgendwann|einmal|einem|einer
was|wohin|wen|wie|wo|wer ... am ?wochenende|sonntag|feiertag|nachts .. notfall|passiert
wie|was|woran erkenn* .. ?ich ?man
können|kann die|das|diese|dieses|dieser .. machen|auslösen|verursachen
soll|muss|darf ich bei|wenn
nicht|nie bewusstlos|ohnmächtig
beipackzettel|packungsbeilage
kann|können|könnte man|die|der|das|eine|ein|sowas .. ?von .. auslösen|kriegen|bekommen|verursachen|haben|hervorrufen|führen
kann man|die|das|eine|der davon|von .. kriegen|bekommen|sterben
gibt es|gibts
haben|macht|machen|habt sie|ihr ?auch .. notfälle|notdienst|notfallsprechstunde|notfalltermine
entlassen|reha|rehaklinik|anschlussheilbehandlung|nachbehandlung
gestorben|verstorben|beerdigung|beerdigt|todesfall|trauerfall
als ich|wir .. rechnung|preis|gehört|gelesen
haben|hat gesagt .. wäre|war|sei|ist kein|keine|nur
meint|meinte|meinten .. wäre|war|sei
gewesen .. es|war|aber|nur
opa|oma|großvater|mutter|vater hat|sagt immer gesagt
hieß es
sprichwort|redensart|sprichwörtlich
ausweis|kontakt|kontaktperson|patientenverfügung|vollmacht|vorsorgevollmacht
nur .. klein*|leicht*|bisschen|oberflächlich*
nicht ?so ?weiter ?mehr schlimm|tragisch|dramatisch|wild
halb so wild|schlimm
arbeite|arbeitet beim|bei|im|als
beruf|sanitäter|rettungssanitäter|notfallsanitäter ist|beim|ausbildung
ist ?der ?ein ?hier ?das ?dort notarzt|notdienst|rettungsdienst|krankenwagen bei|hier|da|dort|das
rechnung|kosten|bericht|protokoll .. vom|von|für|des|der .. <rescue>|notarzt*|rettung*
<rescue> .. mich|ihn|sie|uns|meine|meinen|meinem .. gebracht|abgeholt|mitgenommen|eingeliefert|gefahren|geholt
"""

# Whatever was told before it is over.
SOLVED = """
alles ?ist ?jetzt ?schon ?wieder gut|okay|ok|draußen|vorbei|paletti|bestens
alles ?wieder in ordnung
ist es|sie|er ?jetzt ?wieder weg|vorbei|besser
notarzt|rettungswagen|krankenwagen|rettungsdienst|sanitäter war|waren da|hier|bei|schon
ist ?jetzt ?alles ?schon ?längst wieder gut|okay|weg|vorbei|draußen|fit|gesund
geht ?ihm ?ihr ?mir ?uns ?jetzt ?schon wieder gut|besser
"""

# Complaints that come and go: they strike out the milder breathing, dizziness and heart hits only.
LASTING = """
manchmal
ab und zu|an
hin und wieder
gelegentlich
öfter*|öfters|häufiger|häufig
immer wieder|mal|wenn
seit wochen|monaten|jahren|langem|ewig|längerem|längerer|jahr*
seit <count> wochen|monaten|jahren|jahre
seit ein|einem|einer|zwei ?paar wochen|monat|jahr|jahren|monaten|zeit
seit längerer|langer|einiger zeit
letzter|letzten zeit
nachts|morgens|abends|öfters|tagsüber
beim|bei treppensteigen|treppe*|sport|laufen|joggen|spazieren*|bergauf|aufstehen|bücken|belastung|radfahren|wandern|anstrengung
wenn ich ?die treppe|treppen|aufstehe|renne|laufe|sport|bergauf|hochgehe|schnell
bisschen|etwas|leicht|leichte|leichten|leichter|leichtes|wenig|minimal
chronisch*
asthma|copd .. ?spray
nach dem essen
beim|nach ?dem sturz|unfall nicht !mehr
beim einatmen|husten|drehen|bewegen
"""

# What makes a clause the present again, whatever else it says.
PRESENT = """
jetzt
gerade
eben
soeben
momentan
plötzlich
auf einmal
heute
schon wieder
seit ?heute ?einer ?ein ?zwei ?fünf ?zehn ?zwanzig ?dreißig ?der ?ner stunde|stunden|minuten|minute|nacht|morgen|früh|mittag|eben|vorhin|gestern
seit gestern|heute|eben|vorhin
vorhin
schnell
sofort
hilfe
vor ?ein ?einer ?zwei ?drei ?fünf ?zehn ?zwanzig ?paar ?einigen ?wenigen minuten|minute|stunde|stunden|sekunden
"""

CLAUSE_STARTS = word_set("aber jetzt nun sondern doch deshalb deswegen darum und nachdem heute trotzdem")
CARRIES_ON = word_set("und deshalb deswegen darum nachdem")
"""Clauses that begin so stay in the past when the clause before them was."""

NEGATIONS = word_set("kein keine keinen keiner keinerlei ohne weder nie niemals kei")
NOT = word_set("nicht nimmer")
NOT_ABOUT_HEALTH = word_set(
    """termin termine zeit scherz witz spaß frage ahnung lust problem sorge mal ort wunder grund rezept witze deutsch
    mann frau mutter vater kind oma opa sohn tochter"""
)
"""After "keine" these take the negation to themselves."""

MILD = word_set(
    """luft atemnot luftnot herz puls brust schwarz schwindlig stechen sticht druck atembeschwerden arm linken linke
    rechten rechte asthmaanfall asthmaanfälle gelähmt lähmung taub taubheitsgefühl kribbeln halbseitig seite
    beklemmungen bein heben bewegen schlucken laufen gehen sehen sehe stehen"""
)
