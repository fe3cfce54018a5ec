"""How callers pick from what was offered. Patterns as in patterns.py, over plain words."""

CLASSES = {
    "slot": "termin vorschlag variante option möglichkeit angebot nummer zeit uhrzeit",
}

PHRASES = {
    "first": """
erste|ersten|erster|erstes|erstens|erstgenannten|erstgenannte|ersterer|ersteren !november|dezember|januar|februar|märz|april|mai|juni|juli|august|september|oktober|elften|zwölften|ersten|zweiten|dritten|vierten|fünften
<slot> eins|a
^ ?die ?der ?den ?das ?dann ?ja ?also ?nummer ?bitte eins|einser ?bitte ?dann $
die|nehme eins
""",
    "second": """
zweite|zweiten|zweiter|zweites|zweitens|zwote|zwoten|zweitgenannten|zwoter|zweeten !november|dezember|januar|februar|märz|april|mai|juni|juli|august|september|oktober|elften|zwölften|ersten|zweiten|dritten|vierten|fünften
<slot> zwei|zwo|b
^ ?die ?der ?den ?das ?dann ?ja ?also ?bitte zwei|zwo|zweier ?bitte ?dann $
die|nehme zwei|zwo
""",
    "third": """
dritte|dritten|dritter|drittes|drittens|drittgenannten !november|dezember|januar|februar|märz|april|mai|juni|juli|august|september|oktober|elften|zwölften|ersten|zweiten|dritten|vierten|fünften
<slot> drei|c
^ ?die ?der ?den ?das ?dann ?ja ?also ?bitte drei|dreier ?bitte ?dann $
die|nehme drei !zeiten|termine|vorschläge|passen
""",
    "middle": """
mittlere|mittleren|mittlerer|mittleres|mittelste|mittelsten|mitte|mittig
""",
    "last": """
letzte|letzten|letzter|letztes|letztere|letzteren|letztgenannten|letztgenannte|hinterste|hintersten|schluss !woche|monat|jahr
""",
    "earliest": """
früheste|frühesten|frühester|frühstmögliche|frühestmögliche|frühestmöglichen|nächstmögliche|nächstmöglichen|schnellste|schnellsten|frühste|frühsten
so früh|schnell|bald wie|als möglich
den früheren|frühen|früher
der frühere|frühe
möglichst früh|bald|schnell
am|zum ehesten|schnellsten|frühesten
eheste|ehesten
""",
    "latest": """
späteste|spätesten|spätester|spätestmögliche
so spät wie|als möglich
den späteren
der spätere
möglichst spät
""",
    "none": """
keiner|keinen|keins|keines|keine ?davon|von|der|passt|dieser|diesen|geht !ahnung|frage|zeit
passt|passen|geht|gehen|klappt|gefällt|kann|können|schaffe .. keiner|keine|keins|nichts|kein|keinem
alles|alle|gar|überhaupt .. nicht|nichts|schlecht !egal
an|zu allen|keinem|keiner ?drei|dreien|tagen|terminen|zeiten .. verhindert|keine|nicht|kann|geht|arbeiten|weg
allen dreien|beiden .. nicht|verhindert
da|dann kann|geht|bin|habe|passt|arbeite ?ich ?es ?bei ?mir ?leider ?gar ?überhaupt nicht|nie|nichts|verhindert|keine|weg|schlecht|arbeiten|immer
nichts dabei|davon|passendes|für
davon ?geht|passt|kann|klappt .. keiner|nichts|nicht
geht|passt|klappt|ginge ?mir ?bei ?alles ?alle ?leider ?gar nicht|nichts|schlecht
geht|passt nicht|nichts|keiner
kann ?ich ?da ?leider ?an ?zu ?nicht nicht|nie
weder noch
weder ... noch
sind|ist ?mir ?alle ?alles ?alles zu früh|spät|schlecht
?alles zu früh|spät ?alles ?alle ?für ?mich $
kann|mag|schaffe ?ich alles nicht
""",
    "other": """
was|etwas|nichts ?ganz anderes|andres
andere|anderen|anderer|weitere|weiteren <slot>|tag|tage|termine|zeiten|vorschläge|möglichkeit|auch|noch|vorschlag|woche
gibt|haben|hätten|geht es|sie|ihr ?auch ?noch ?denn ?keine ?vielleicht ?nicht andere|anderen|weitere|was|etwas
ein anderer|andermal|anderes
nichts früheres|späteres|anderes
noch andere|weitere|welche
lieber|eher was|etwas anderes|später|früher
""",
    "any": """
egal
gleich|wurst|wurscht|schnuppe|einerlei|gleichgültig|piepe|schnurz & mir|ist|völlig|ganz|is
such|suche dir|dich ?doch ?einfach was|einen|aus
suchen|such|sucht|wählen|nehmen|entscheiden|nimm|entscheide sie|du|ihr|einfach ?einfach ?sich ?mir ?für ?mich einen|irgendeinen|aus|was|den|selber|selbst
irgendeiner|irgendeinen|irgendein|irgendwas|irgendwelchen|irgendwann
was ihnen|euch .. passt|recht|lieber
wie|was sie wollen|möchten|meinen|denken
alle ?drei|beide|zwei ?drei ?termine ?würden ?sind ?wären passen|gehen|recht|gut|möglich|okay
passt mir jeder|alles|alle
passen|gehen alle|beide
jeder|alle|jeden|jede ?von ?denen ?drei ?termin passt|geht|gehen|passen|recht|nehmen
kann immer|überall|jederzeit
spielt keine rolle
mir|uns ist|wäre alles|jeder recht|gleich|lieb
ist mir alles recht|gleich
überlasse|überlass ich ihnen
liegt bei ihnen
da bin ich flexibel|offen
bin ich flexibel|offen|frei
bin ?da ?ganz ?völlig flexibel
""",
    "take": """
nehme|nehm ich|den|ihn|das|es|wir
den|ihn|das|der nehme|nehm|passt|will|möchte
""",
}
