"""What callers say about appointments: making, moving, cancelling, asking for one. Patterns as in patterns.py.

The classes are those of concern_words.
"""

CONCERNS = {
    "book": """
<want> .. ?neuen ?einen ?noch <date>
<want> ... <date>
<can> ... ?einen ?noch <date> ?haben|bekommen|kriegen|machen|ausmachen|vereinbaren
<date> <want>|bitte|machen|ausmachen|vereinbaren|haben|buchen|holen|geben|bekommen|kriegen
<date> .. ausmachen|vereinbaren|haben|buchen|bekommen|kriegen|machen
um|wegen einen|einem|eines|ein|nen <date>
^ ?ja ?guten ?schönen ?hallo ?tag ?morgen ?noch ?einen ?bitte <date> ?bitte $
^ ?ja ?guten ?schönen ?hallo ?tag ?morgen ?einen ?bitte <date> für|zum|zur|bei|beim|am|nächste
einen|neuen|nen|ein <date> für|zum|zur|bei|beim|am|nächste*|diese|bitte|in|wegen
geht es|geht|um .. einen|neuen <date>
haben|habt|hat|hätten|hättet|gibt|geht|ist|wäre sie|ihr|es|da|denn|morgen|heute|noch|nächste ... frei .. !sprechstunde|tag
noch .. was|etwas|einen|platz|plätze frei
wäre|ist|gibt|haben ... noch platz|plätze|luft|kapazitäten|lücke
noch ?ein ?einen platz ?frei
freien|freier|freie|nächste|nächsten|nächster|frühesten|früheste <date> .. haben|frei|möglich|verfügbar|wann|bekommen
wann .. nächste|nächsten|nächster|früheste|frühesten ?freie ?freien ?freier <date>
nächste|nächster|nächsten|früheste freie|freier|freien <date>
geht|ginge|klappt|passt|wäre da|denn|bei|noch|nächste|diese|am ... was|etwas ?bei ?noch
bei ihnen|euch ?in ?der ?in ?die ?praxis vorbeikommen|vorbeischauen|reinschauen
vorbeikommen|vorbeischauen|reinkommen|drankommen|vorbeigucken <want>|<can>|darf
<want>|<can> .. ?mal ?zu ?zur ?zum ?zu ?in ... vorbeikommen|vorbeischauen|reinschauen|drankommen|reinkommen|vorbeigucken
<want>|<can> .. zu ?ihnen|euch|frau|herrn|doktor|der|dem ... kommen
<can>|<want> ich|wir|er|sie|mein|meine .. ?noch ?mal ?heute ?morgen ?zur ?zum .. kommen !zurück
wann <can>|<want>|darf ich|wir|man|er|sie ... kommen|vorbeikommen|drankommen|vorbeischauen
<want> .. zum|zur|zu|nem ?der ?dem ?frau ?herrn ?mal doktor|arzt|ärztin|hausarzt|frau|untersuchung
<want> .. in ?die ?eure sprechstunde
<want>|<can> ... zum|zur|zu ?meinem ?meiner ?der ?dem hausarzt|arzt|ärztin|doktor|doktorin|frau
<want>|soll ?ich ?mich .. bei ihnen vorstellen
<want>|<can> ... impfen ?lassen
<want>|<can> ... impfung|grippeimpfung|coronaimpfung|auffrischung|spritze ?gegen ?haben|bekommen|kriegen|machen
<want>|<can> .. ?mich|uns|meine|meinen|mein ... untersuchen|durchchecken|checken|anschauen|ansehen|behandeln ?lassen
<want>|<can> ... blut ?abgenommen abnehmen|abgenommen|abgeben|zapfen|untersuchen|abzunehmen
<want>|<can> ... blutabnahme|blutentnahme|blutbild|vorsorge|vorsorgeuntersuchung|kontrolle|gesundheitscheck|gesundheitsuntersuchung|krebsvorsorge|ultraschall|ekg|nachsorge|nachuntersuchung|screening|hautkrebsscreening|verbandswechsel|check|routineuntersuchung
zum|zur .. impfen|blutabnahme|vorsorge|impfung|kontrolle .. anmelden|kommen|vorbeikommen|eintragen
möchte|will|würde mich .. anmelden|eintragen
drankommen|rankommen & wann|heute|morgen|schnell
<date> reservieren|sichern|eintragen
buchen & <want> & <date>|einen|was
<date> & geben & lassen|sie|mir
<want> .. was|etwas|einen .. ausmachen|vereinbaren
ausmachen|vereinbaren & <want>
""",
    "reschedule": """
verschieben !und
verschiebe|verschoben|verschiebung|verschob
verlegen|verlege|verlegt|vorverlegen|vorverlegt|umverlegen
umbuchen|umbuche|umgebucht|umlegen|umgelegt|umplanen|umdisponieren|umterminieren
tauschen & <date>
<date> & schieben|ändern|wechseln|umändern|rücken|vorziehen|geändert
<date> ... auf|statt|anstatt ... legen|setzen|schieben|verlegen|ändern|rücken
auf einen anderen|andern|späteren|früheren tag|<date>|zeitpunkt|uhrzeit
an einem anderen|andern tag kommen
nach hinten|vorne|vorn schieben|verlegen|rücken|legen
meinen|mein|den|der <date> ... später|früher|anders|ander|eher|vorher
geht ... <date> ... früher|später|anders|eher
<date> ... nicht|nimmer ... neuen|anderen|andern|ersatz|stattdessen|dafür
<date> ... absagen ... neuen|anderen|andern|ersatz|stattdessen
nicht ?kommen .. dafür|stattdessen|sondern .. ?lieber ?am montag|dienstag|mittwoch|donnerstag|freitag|morgen|nächste|übermorgen|später|in
schaffe|schaff|kann|komme|klappt ... nicht ... anderen|andern|anderer|neuen|ander|ausweich*|ersatztermin tag|termin|mal|zeit|zeitpunkt
statt|anstatt|anstelle ?am ?von ?des ?dem montag|dienstag|mittwoch|donnerstag|freitag|morgens|vormittags|nachmittags|um|morgen|heute ... <can>|vielleicht|lieber|kommen|haben|geht|nehmen|auf|erst
montag|dienstag|mittwoch|donnerstag|freitag|nachmittags|vormittags .. statt|anstatt ?am montag|dienstag|mittwoch|donnerstag|freitag|vormittags|nachmittags
ersatztermin|ausweichtermin
passt|klappt mir|mit|bei ?der ?mein <date> .. nicht ?mehr .. bräuchte|brauche|neuen|anderen
<date> .. woanders hin
meinen|den <date> .. vor|zurück|nach ?hinten ?vorne verlegen|schieben|ziehen
komme|kommen|kommt & lieber|erst|stattdessen & montag|dienstag|mittwoch|donnerstag|freitag & nicht
""",
    "cancel": """
absagen|abzusagen|absage|abgesagt
sage|sag|sagen ... <date> .. ?leider ?wieder ?bitte ab
<date> .. ?bitte ?wieder ab & sage|sag|sagen
stornieren|storniere|storno|stornierung|canceln|cancel|annullieren|rückgängig
<date> & streichen|löschen|löscht|auflösen|streicht|zurückgeben|rausnehmen|wegmachen|austragen|weg|abblasen|abbestellen|zurückziehen|aufheben|freigeben|entfällt|entfallen|ausfallen|hinfällig|raus
streichen sie|mich|uns ?mich ?bitte .. !daten
nehmen|nimm|nehmt|tragen|tragt|streichen sie|mich|uns ?mich ?bitte ... raus|heraus|aus !daten
aus dem|ihrem|der kalender|terminkalender|plan|liste & nehmen|streichen|raus|löschen
<date> .. brauche|benötige .. nicht|nimmer ?mehr
brauche|benötige ?den ?meinen ?diesen <date> .. ?jetzt ?doch nicht|nimmer ?mehr
den|meinen <date> .. <want>|brauche .. nicht|nimmer mehr ?wahrnehmen
<date> .. nicht|nimmer wahrnehmen|einhalten|halten|brauchen|schaffen
<date> .. erledigt
kann|können|könnte|werde .. ?leider ?doch nicht ?zum|zur|zu ?am .. kommen|erscheinen
komme|kommen|kommt ?ich ?wir ?morgen ?heute ?am ?doch ?leider .. nicht !so|erst|klar|mehr|ran|rein|in|auf|durch|weiter|zurecht|dahinter
schaffe|schaff ?ich ?es .. ?leider ?doch nicht ?mehr ?am|zum|morgen|heute
bin ?ich ?leider ?am ?da .. verhindert
<date> .. ausfallen|platzen ?lassen|muss
austragen|ausgetragen|austrage
trete|zurücktreten .. <date> .. ?zurück
möchte|will ?doch ?gar keinen <date> mehr
gar|doch keinen <date> mehr
""",
    "query_appointment": """
wann .. ist|war|wäre|hab|habe|hatte|hätte ?ich ?denn ?eigentlich ?noch ?mal ?mein|meiner|der|unser|einen|meinen|unseren ?nächster|nächsten <date>
wann mein|der|unser|meiner ?nächster <date> ist|war|stattfindet
wann|wieviel|viel ... ich|wir|er|sie ... ?da sein|dran|kommen|erscheinen & soll|muss|bin|habe|hatte|sollte|sollen & vergessen|morgen|noch|bin|soll|muss|denn|sollte
wann ich|wir ?denn ?eigentlich ?noch ?mal ?wieder ?morgen ?heute dran|kommen bin|sind|komme|soll|muss|sollte|darf
wann bin|muss|soll|sollte|war ich|wir ?denn ?noch ?mal ?morgen ?eigentlich ?wieder ?nochmal dran|da|kommen|hin|bestellt|eingetragen
wann .. soll|muss|sollte ich ?denn ?nochmal ?morgen ?heute ?wieder ?eigentlich ?noch ?mal kommen|da|erscheinen
uhr|uhrzeit|wieviel ... muss|soll|bin ich|wir ... da|dran|kommen|bestellt|erscheinen
habe|hab|haben ich|wir ?denn ?eigentlich ?schon ?noch ?am ?nächste ?woche ?montag ?dienstag ?mittwoch ?donnerstag ?freitag ?morgen ?heute ?bei ?da ... einen|nen|unseren|meinen <date> ?bei !und
ob ich|wir|er ... einen|nen <date> habe|haben|hätte|hat
<date> .. ?noch ?immer|auch|wirklich steht|stattfindet|bleibt|gilt|stimmt|klappt|bestätigen|bestätigt|eingetragen|nachsehen|nachschauen|gemerkt
steht|findet|gilt|stimmt|bleibt .. mein|der|unser <date>
bin|sind ich|wir .. eingetragen|bestellt|vorgemerkt|gebucht
<date> .. vergessen|verschusselt|verbummelt|entfallen|verschwitzt
vergessen wann
weiß .. nicht ?mehr ... wann ... <date>|kommen|dran|soll|muss|bin
zettel|terminzettel|kärtchen|terminkarte|karte & verloren|verlegt|finde|weg|verschlampt
finde .. <date> .. nicht
wann ... <date> von|für|vom|meines|meiner ?meinem ?meiner ?meine ?meinen mann|frau|sohn|tochter|mutter|vater|kind|oma|opa|mannes|mutter|vaters|sohnes|tochter
meinen|mein|welchen <date> .. wissen|erfahren|sagen|nennen|nachfragen|bestätigen|nachschauen|nachgucken
sagen|nachschauen|nachsehen|gucken|schauen|prüfen .. wann ... <date>|dran|kommen|bestellt|soll
welchem tag|datum|uhrzeit & <date>|dran|kommen|bestellt
wie spät|um ... mein|der <date> ?nochmal
""",
}
