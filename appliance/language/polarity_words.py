"""Yes and no as callers say them. Patterns as in patterns.py, over plain words.

Where two phrases overlap the longer one speaks: "nichts dagegen" is a yes although "nichts" alone would not be.
"""

CLASSES = {
    "agree": "einverstanden recht okay ok ordnung gut richtig korrekt in passend",
    "soft": "gern gerne mal doch so bitte",
}

YES = """
so soll|sollte es ?auch sein
gut so|verstanden
haben sie ?gut ?richtig ?alles verstanden|notiert|erfasst
tipptopp|tiptop|fein|schön|spitze|bingo|jenau
einwandfrei|hundertprozentig|astrein|picobello|vollkommen
spricht ?da ?denn ?auch ?von ?mir ?aus nichts dagegen
da spricht ?von ?meiner ?seite nichts dagegen
nichts ist|dran falsch|verkehrt
ist ?da ?daran nichts falsch|verkehrt ?dran
mir ist|wäre ?das recht|gleich
ja|jo|jou|jau|jep|jepp|jup|joa|jawohl|jawoll|yes|yo|jaja|joh|jaa|jap|janz|jooo|ja|jaha|jawoi|hajo
doch !nicht|kein|nein|lieber|erst|eher|keine|keinen|schon|noch|bitte|mal|einen|ein|um|am|anders
freilich|gewiss|natürlich|selbstverständlich|selbstredend|logisch|logo|sicher|sicherlich|bestimmt|klar|klaro|unbedingt|absolut|definitiv|gerne|gern|jederzeit|allerdings|okay|ok|okee|okidoki|einverstanden|meinetwegen|genau|exakt|richtig|korrekt|stimmt|passt|perfekt|super|prima|wunderbar|hervorragend|klasse|top|bestens|alright|akkurat|eben|jenau|genauso|toll|tadellos|gebongt|abgemacht|bestätigt
na klar|gut|schön|logo|sicher|freilich|los|dann !nicht
also gut
ja gut|schön|klar|bitte|gern|gerne|sicher|freilich|doch
von mir aus
in ordnung
geht in ordnung
geht|gehe klar|schon|okay
das|so geht ?schon ?klar !nicht
passt schon|so|gut|alles|mir|perfekt|wunderbar|hervorragend|uns !nicht
passt !nicht|gar|mir|das|leider|überhaupt
das|des|so|der|es passt ?mir ?uns ?gut ?alles ?so ?schon !nicht|gar|leider|überhaupt
kein|keine|keinerlei|ohne problem|probleme|einwand|einwände|bedenken|ding|thema|widerspruch
<have> ... keine|kein|keinen|keinerlei einwände|einwand|bedenken|problem|probleme
nichts dagegen
nichts ?ganz dagegen
dagegen .. nichts|nix
nichts einzuwenden|auszusetzen|entgegen
dagegen spricht nichts
spricht nichts dagegen
warum|wieso|weshalb nicht $
warum eigentlich nicht
nicht schlecht
gar keine frage
keine frage
nichts zu meckern|beanstanden
gibt nichts zu meckern|beanstanden
gibts .. nichts zu meckern
da gibts|gibt .. nichts|nix
stimme ?ich ?dem ?dieser ?der ?da zu !nicht
stimme ich ?dem ?ihnen ?da ?gern ?gerne zu
zustimmen kann|tue|möchte|will ich
ich willige ein
willige ich ein
ich erlaube|gestatte|akzeptiere|bestätige|bejahe|genehmige ?das ?es ?ihnen
erlaube|gestatte|akzeptiere|bestätige ich
das|sie|es|ihr dürfen|dürft|darf ?sie ?das ?ruhig ?gern ?gerne ?natürlich ?ihr !nicht|nie|keinesfalls
dürfen sie ?gern ?gerne ?ruhig ?machen !nicht|das|mich|denn|überhaupt
können sie ?das ?ruhig ?gern ?gerne ?natürlich machen|tun|speichern|eintragen|buchen
mach|machen|machs|macht|tun sie ?das ?doch ?nur ?mal ?ruhig ?schon ?so ?es ?ruhig ?bitte $
machen sie ?das ?nur ?mal ?ruhig ?schon ?so ?es ?bitte !nicht|nie
machen|mach wir|sie ?das ?es ?mal so
so machen|mache|buchen|nehmen wir|ich|sie ?das ?es
bin ?ich ?damit ?da ?dafür einverstanden|dafür|dabei|bereit
ich bin dafür|dabei|bereit
ist ?mir ?das ?für ?mich ?schon ?so ?voll ?ganz ?völlig ?absolut ?alles ?sehr ?auch recht|okay|ok|ordnung|richtig|korrekt|gut|einverstanden|perfekt|genehm|prima|super
ist ?das ?für ?mich ?schon ?so ?alles ?völlig ?absolut in ordnung
mir|uns ?ist ?wäre ?das ?soll ?sehr recht
soll|solls mir|uns recht ?sein
bitte eintragen|buchen|festmachen|reservieren|fix|verbindlich|so
buchen|nehmen|tragen sie|ich ?das ?den ?ihn ?mich ?es ?so ein|bitte|fest
ganz genau|richtig|recht
völlig|absolut|vollkommen richtig|korrekt|einverstanden|okay|klar
alles richtig|korrekt|klar|gut|okay|bestens|in|perfekt|super|paletti|stimmt !bis|außer
so ist es|das|recht|richtig
so stimmts|stimmt|passt|passts ?es ?das
haut|hört hin|gut|sich
das haut hin
hört sich gut an
klingt gut|perfekt|prima|super|wunderbar
so hatte|hab|habe|wollte|hätte ich ?mir ?es ?mir ?das ?gesagt ?gedacht ?vorgestellt ?gemeint ?gewünscht ?auch ?haben
genau so ?habe ?hatte ?wollte ?ich
was solls
was soll das geschlechte
geht leider nicht anders
in gottes namen
wenn es|sein sein muss
wenns sein|sei muss
von herzen gern
aber sicher|klar|gern|gerne|natürlich|freilich|ja
mit vergnügen|freude
ich nehme|nehm den|ihn|das|es ?gern ?gerne
nehme|nehm ich ?gern ?gerne ?den ?das
den|das nehme|nehm ich
da sage|sag ich ?nicht ja
sage|sag ich|mal ja
das will|möchte ich ?so ?auch ?gern !nicht|lieber|nie
so will|möchte ich ?es ?das !nicht
passend
geben sie ihr bestes
nicht falsch|verkehrt
nichts falsch|verkehrt
daran ist|gibt nichts falsch|auszusetzen
gegen .. habe|hab|spricht ?ich nichts
hätte|habe ich nichts dagegen|einzuwenden
einverstanden ?bin ich !nicht
ich bitte darum
bitte ?sehr $
ja ich bitte darum
tun sie das
unbedingt
auf jeden fall
auf alle fälle
jeden fall
gern geschehen
"""

NO = """
nicht ?dazu ?dafür bereit ?dazu ?dafür
geht ?mir ?das ?uns zu weit
das geht mir zu weit
zu heikel|riskant|privat|persönlich
auf ?gar keinsten|keinen|keinem $
nichts|nicht|bitte ?bitte nicht|nichts ?speichern speichern|aufzeichnen|aufnehmen
nichts speichern|aufzeichnen|aufnehmen|aufheben
nicht ?gerne ?gern ?so ?dass ... aufgezeichnet|gespeichert|aufgenommen|mithört|werde|wird|werden
will|möchte|mag ich ?das ?es nicht dass
nicht aufgenommen|gespeichert|aufgezeichnet werden ?wird
nicht mit ?dem ?damit einverstanden
ungern
halte|halt ich ?davon ?gar nichts
davon halte|halt ich ?gar nichts
habe|hab ich ?damit ?da ?schon ein problem|probleme
ich ?habe ?hab ?damit ?da ein problem
gebe|geb|erteile ?ich ?da ?dafür ?ihnen ?dazu ?meine ?gar keine|nicht einwilligung|zustimmung|erlaubnis|einverständnis
dazu sage|sag ich ?lieber nein
anders überlegt
so nicht
ganz anders
zu unsicher
nein|nee|nö|nä|ne|nope|näh|nööö|nöö|naa|no|nah|neinein|neinnein|neeee|neee|nöhö|nää|noi|noo|niemals|keinesfalls|keineswegs|falsch|verkehrt|quatsch|unsinn|mitnichten|nie|ausgeschlossen|unmöglich
nein danke|doch|lieber|auf|nicht
^ na danke|nein|nicht
um gottes willen|himmels
nie im|und leben|nimmer
auf ?gar keinen fall
auf keinsten|keenen fall
unter keinen umständen
im leben|traum nicht
kommt ?mir ?gar ?überhaupt ?für ?mich nicht ?in ?infrage frage|infrage|tüte
kommt nicht infrage|in
bloß|nur|lieber|eher|besser|bitte|doch|leider|danke|wohl|eigentlich|ganz|so|absolut|definitiv|sicher|gewiss|bestimmt|natürlich|überhaupt|gar|jetzt nicht
bitte lieber|doch nicht
ganz und gar nicht
gar|überhaupt nicht
^ nicht !schlecht|falsch|verkehrt|wahr|dass|nur
nicht einverstanden|richtig|recht|korrekt|okay|ok|gut|ordnung|möglich|gewünscht|gewollt|dafür|ganz|so|in|damit
nicht ?ganz ?so ?ganz ?mehr richtig|korrekt
nicht so gemeint|gewollt|gesagt|gedacht
stimmt|passt|geht|klappt|haut ?mir ?uns ?mich ?ja ?so ?das ?da ?leider ?bei ?mir ?alles ?aber ?doch ?gar ?überhaupt ?ganz ?schon ?hin nicht
das|des|so|es stimmt|passt|geht ?mir ?so ?aber ?ja ?leider ?gar ?überhaupt nicht
möchte|will|mag|wollte|würde|kann|mog ?ich ?das ?es ?dem ?da ?eigentlich ?lieber ?so ?gar ?ja ?doch ?hier ?auf ?überhaupt ?gern ?dann ?nicht nicht ?so ?gern ?gerne
zustimmen|einwilligen|erlauben mag|möchte|will|kann|werde|tue ich ?dem ?da ?lieber ?eigentlich ?aber nicht
mag|möchte|will ich ?dem ?da .. nicht zustimmen|erlauben|einwilligen
stimme ich|dem .. ?dem ?ich ?da nicht zu
dem stimme ich nicht zu
stimme ?dem ?ich ?da nicht zu
lehne|lehn ich|das ?das ?das ?ich ?es ?ganz ?klar ab
das lehne|lehn ich ab
verweigere|verweiger|untersage|verbiete|widerspreche ?ich ?das ?dem ?ihnen
ablehnen|verweigern|widersprechen muss|möchte|will|tue
muss|möchte|will ich .. ?leider ?dankend ablehnen|verneinen|verweigern|widersprechen
ist|wäre ?mir ?das ?nicht ?so nicht recht|genehm
habe|hab|hätte ich ?da ?doch ?schon ?sehr ?wohl was|etwas|einwände|bedenken dagegen|gegen
habe|hab|hätte ?ich ?da ?aber ?doch was|etwas dagegen
dagegen habe|hab|hätte ?ich ?schon ?aber ?sehr ?wohl ?doch was|etwas|einwände
dagegen bin ich
bin ?ich ?da ?absolut ?strikt dagegen
ich habe ?da ?schon einwände|bedenken
bin ?ich ?damit ?da nicht|nimmer ?damit einverstanden
damit bin ich .. nicht einverstanden
nee|ne|nein lass|lassen|lieber|danke|bitte ?mal ?sie ?sie
lass|lassen|lassens|lassts sie|mal|wir|es|das ?mal ?es ?das ?lieber ?gut ?bleiben ?sein
vergessen sie es|das
das war|habe|hab ?ich ?so ?aber ?ja ?doch nicht gemeint|gesagt|gewollt|so
habe|hab ich ?so ?doch nicht gesagt|gemeint|gewollt
nix|nichts da|dergleichen|davon
da stimmt|passt was|etwas|einiges nicht
stimmt was|etwas|einiges nicht
<field> .. falsch|verkehrt|verdreht|unrichtig
ist|war|sind falsch|verkehrt|unrichtig
falsche|falscher|falsches|falschen
bis auf|außer !weiteres den|die|das
muss ich ?leider verneinen|passen|ablehnen|enttäuschen
muss nicht sein
danke nein|nicht|verzichte
ich verzichte
verzichte ich ?darauf ?gern
kein interesse|bedarf
wär|wäre mir ?lieber .. nicht
nicht dass ich wüsste
das reicht|war|wars|wärs ?mir ?alles ?mir
haben sie falsch|missverstanden|verwechselt
leider nein|nicht
wohl kaum
kaum
von wegen
denkste
i wo|bewahre
das tun sie|wir ?mal ?lieber ?bitte nicht
machen|tun sie das ?bitte ?lieber nicht
lieber anders
da geht|ginge bei ?mir nichts|nix
sonst ?auch nichts|nix
nichts mehr|weiter|weiteres
mehr nicht
keine|keinen|kein erlaubnis|zustimmung|einwilligung|aufzeichnung|speicherung
dürfen|darf|können sie|man ?das ?es ?mich nicht
das dürfen sie nicht
bin ich dagegen
"""

UNCLEAR = """
^ na ?na ?na $
bin|sind ich|wir ?hier ?da ?denn ?jetzt ?bei ?ihnen richtig
ja und $
ja|jo wenn ich|wir|sie|man
ja|jo aber ?was|wie|wer|wozu|erst
ja ?also moment|sekunde|augenblick|warten|warte
ja bitte|und|wie|was|wer|wo|hallo was|wie|wer|denn|wo
ja|jo ?bitte was|wie|wer|wieso|warum|wo|wann|welche|welcher|worum|wofür|woher|wozu|wem
ja|jo hallo|moin|guten|servus|tach|tag|grüß|hier|wer
ja ?äh ?hallo ?und wer|was
wie bitte
weiß|weiss ?ich ?es ?das ?jetzt ?auch ?gar ?noch ?nicht nicht ?genau ?recht ?so
ich weiß ?es ?das ?noch ?gar ?auch nicht
weiß nicht
keine ahnung
bin ?ich ?mir ?noch ?da ?nicht ?ganz nicht ?ganz ?so sicher
vielleicht|eventuell|womöglich|möglicherweise
kommt ?ganz drauf|darauf an
je nachdem
mal sehen|schauen|gucken
muss|darf|soll|kann|müsste ich ?das ?da ?denn ?jetzt ?hier ?dem ?wirklich ?unbedingt ?überhaupt ?ja ?nein ?mit sagen|zustimmen|machen|tun|ja|einwilligen|antworten|denn|wissen
muss ich das ?denn ?wirklich ?jetzt ?hier ?unbedingt ?überhaupt !nicht
und|was ist|wenn|passiert ?ist ?denn ?wenn ?falls ich ?da|dem|das|damit ?nicht ?nein ?ja sage|zustimme|einverstanden|ablehne|will|ja|nein|nicht
was ist|wäre|passiert wenn ?ich ?nicht ?nein ?nicht einverstanden|sage|zustimme|will|nein|ja|ablehne
wenn ich ?aber ?da ?jetzt ?mal ?nicht ?dem ?damit nein|ja|nicht|einverstanden|ablehne|zustimme ?sage ?einverstanden ?zustimme ?bin ?will
ja nein
nein ja
jein
stimmt|passt|ist das ?denn ?so ?auch ?wirklich ?jetzt ?überhaupt ?alles ?richtig ?korrekt $
stimmt|passt|geht das ?denn ?so ?auch ?wirklich ?überhaupt $
wirklich $
ist das ?so ?alles ?denn ?wirklich ?jetzt richtig|korrekt|sicher|okay|erlaubt|normal $
meinen sie ?das ?denn
einverstanden|zustimmen|zustimmung womit|mit|wozu|wofür|was|worum
wozu|womit|wofür|warum|wieso|weshalb .. einverstanden|zustimmen|einwilligen|das|soll
wozu|womit|wofür
hören|verstehen sie mich
was heißt|bedeutet|soll .. einverstanden|das|heißen
ob ich einverstanden|zustimme|ja|nein
sind|bist sie|du sicher
"""

NEUTRAL = """
nicht wahr
ja also|äh|ähm|ich|wir|mein|meine !weiß|bin|möchte|stimme|will|mag|verstehe|höre|brauche|bräuchte|hätte
kein notfall
nicht|nichts ?zu verwechseln
richtig oder
oder nicht
nicht nur
nicht weit
na ja|also
ne frage|bitte|überweisung|krankschreibung|impfung|andere
eben|gerade nicht
wissen sie was
auf wiederhören|wiedersehen
nein sowas
wie stimmt|geht|passt
nie wieder
guten|gut tag|morgen
nicht verstanden|gehört|mitbekommen
ist gut möglich
heißt|heißen ja|nein
"""

FIELDS = {
    "phone": "nummer telefonnummer handynummer rufnummer mobilnummer telefon handy vorwahl festnetznummer ziffer",
    "name": "name namen nachname nachnamen vorname vornamen familienname schreibweise buchstabe",
    "birth_date": "geburtsdatum geburtstag geburtstermin geburtsjahr geburtsdaten jahrgang",
    "date_time": "datum uhrzeit zeit tag termin wochentag zeitpunkt stunde monat uhr woche",
    "reason": "grund anlass anliegen untersuchung behandlung terminart",
}
CLASSES["field"] = " ".join(FIELDS.values())
CLASSES["have"] = "habe hab haben hätte"

WRONG = """
falsch|verkehrt|unrichtig|verdreht|anders
falsche|falscher|falsches|falschen|verkehrte|verkehrtes|verkehrter
stimmt|passt|stimmen|stimme ?so ?aber ?noch ?leider ?da ?auch ?ja ?ganz ?gar ?überhaupt nicht
nicht|noch ?ganz ?so ?mehr richtig|korrekt|recht
bis auf
außer
nicht stimmt|passt
nicht meine|mein|meiner
hat .. fehler
fehler
ändern|korrigieren|berichtigen
"""
