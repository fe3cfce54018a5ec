"""What sounds like an emergency, and what only looks so. Patterns as in patterns.py, over plain words.

Compiled with care for the two errors: an emergency that is missed is the worst, a false alarm the second worst.
"""

CLASSES = {
    "krieg": "kriege kriegt kriegen kriegst krieg bekomme bekommt bekommen bekam hole holt holen hat habe haben",
    "no": "kein keine keinen keiner kaum wenig nimmer",
    "nomore": "nicht nimmer kaum nichts",
    "count": "ein einem einer zwei zwo drei vier fünf sechs sieben acht neun zehn zwölf zwanzig dreißig vierzig paar",
    "ask": "mache mach machen tue tun soll muss kann passiert wende ruf rufe gilt rate sollte",
    "sudden": "plötzlich plötzliche plötzlichen schlagartig schlagartige einmal jetzt gerade eben seit heute",
    "has": "hat habe haben hatte kriege kriegt kriegen bekomme bekommt bekommen erleidet erlitten glaube glaub glaubt "
    "denke vermute verdacht könnte sieht wahrscheinlich vermutlich fürchte befürchte anzeichen symptome",
    "illness": "herzinfarkt* herzanfall herzattacke schlaganfall* hirnschlag gehirnschlag hirnblutung herzstillstand "
    "kreislaufstillstand lungenembolie aneurysma blutvergiftung sepsis hinterwandinfarkt infarkt",
    "limb": "arm bein hand finger fuß daumen zeh oberschenkel unterarm unterschenkel zehen hände arme beine kopf hals "
    "bauch pulsadern handgelenk",
    "hurt": "schmerz* druck drückt sticht stechen stiche enge eng brennt brennen zieht ziehen weh tut presst spannt "
    "engegefühl druckgefühl zusammen einschnürt",
    "someone": "ich er sie es mann frau kind baby mutter vater oma opa sohn tochter bruder schwester freund freundin "
    "kollege kollegin nachbar nachbarin mama papa jemand mensch",
    "sting": "wespe wespen* biene bienen* hornisse insektenstich erdnuss* nüsse nuss penicillin antibiotik* stich "
    "gestochen allergi*",
    "swell": "schwillt schwellt geschwollen anschwillt schwellen zuschwillt zuschwellen",
    "rescue": "notarzt krankenwagen rettungswagen rettungsdienst sanitäter sanka rettung notärztin rtw ambulanz "
    "rettungssanitäter rettungshubschrauber hubschrauber feuerwehr",
    "toxic": "spülmittel reiniger putzmittel waschmittel abflussreiniger rohrreiniger chlorreiniger kloreiniger lauge "
    "säure benzin lampenöl frostschutzmittel gift giftig* rattengift weichspüler bleiche terpentin spiritus desinfektion* "
    "knollenblätterpilz* tollkirsche* eibe nagellackentferner spülmaschinentab* entkalker petroleum methanol batterie "
    "knopfbatterie knopfzelle magnet* putzzeug waschpulver",
    "swallowed": "geschluckt verschluckt getrunken gegessen eingenommen genommen runtergeschluckt gefressen trinkt "
    "gelutscht ausgetrunken erwischt",
    "pills": "tabletten pillen schlaftabletten medikamente kapseln tropfen packung schmerztabletten paracetamol "
    "beruhigungstabletten antidepressiva insulin",
    "fall": "gestürzt gefallen abgestürzt runtergefallen heruntergefallen runtergestürzt hinuntergestürzt geflogen "
    "gekracht runtergeflogen hinuntergefallen gesprungen gestürtzt stürzte heruntergestürzt",
    "height": "leiter dach gerüst balkon fenster stock stockwerk baum hochsitz meter höhe heuboden hochbett brücke "
    "pferd",
    "self": "mich sich",
}

MEDICAL = """
^ ?ein ?medizinischer notfall ?bitte $
^ ?oh ?gott notfall
^ notfall notfall
notfall schnell|sofort|bitte|hilfe
ist|haben|habe|hätte ?hier ?gerade ?echt ?wirklich ein|einen ?echter ?medizinischer ?medizinischen ?absoluter ?absoluten ?akuter ?akuten ?dringender ?dringenden ?lebensbedrohlicher notfall
handelt ... notfall
ein|einen notfall haben|habe|hätte|ist
das|es ist ?wirklich ?echt lebensbedrohlich|lebensgefährlich
geht|ging um leben und tod
lebensgefahr
^ hilfe ?hilfe ?bitte $
^ hilfe hilfe
^ hilfe ?bitte mein|meine|meinem|meiner mann|frau|kind|baby|sohn|tochter|mutter|vater|oma|opa|mama|papa|bruder|schwester|freund|freundin|kollege|nachbar|nachbarin ist|hat|liegt|blutet|stirbt|atmet|kriegt|bekommt|reagiert
helfen sie ?mir ?uns ?bitte schnell|sofort
^ hilfe ?so ?bitte helfen
hilf|helft mir ?bitte ?schnell $
schnell|sofort|dringend|bitte .. ein|einen|den <rescue>
<rescue> .. schnell|sofort|bitte|dringend|her|kommen|rufen|schicken|holen|benötige|vorbei
brauche|brauchen|bräuchte|bräuchten|schicken|schick|schickt|rufen|ruf|rufe|holen|hol|benötige|benötigen|bestellen|alarmieren ... <rescue>
<rescue> .. ?hier brauche|brauchen|benötigt|gebraucht
wir brauchen ?schnell|sofort ?dringend hilfe
luft & <no> & <krieg>
<no> ?richtig ?mehr luft !zum|für|im|in|drin|gelassen
<krieg> ?so ?ganz ?total ?sehr ?nur ?noch schlecht|schwer|schwierig .. luft
schlecht|schwer .. luft <krieg>
luft .. schlecht|schwer|kaum|nimmer
nicht ?mehr genug|genügend|richtig luft
luft & bleib* & weg
nach luft
ringt|ringe|ringen nach ?seinem atem
atemnot
luftnot
atemstillstand
atembeschwerden !beim
erstick* !in
am ersticken
<nomore> ?mehr ?richtig ?gut ?gescheit ?selber atmen|schnaufen
kann|konnte|können .. <no> ?noch atmen|schnaufen
atmet|atme|schnauft|schnaufe|atmen ?gar ?überhaupt ?auch ?schon nicht|nimmer|kaum|schwer|komisch|flach|unregelmäßig|rasselnd
atmet|schnauft|atme|schnaufe so|ganz|sehr|total|richtig|immer .. komisch|schwer|flach|schnell|schlecht|unregelmäßig|wenig
<nomore> ?mehr ?richtig atmet|schnauft
hört .. auf zu atmen
aufgehört zu atmen
atmung .. ausgesetzt|aus|weg|aussetz*
atemaussetzer .. kind|baby
röchelt
röcheln & <someone>
schnappatmung
schnürt .. zu
hals|kehle|rachen & zu & schwillt|schwellt|zugeschwollen|geschwollen|schnürt|macht
<swell> & zunge|kehle|rachen|kehlkopf|lippen|gesicht & <someone>|mir|mein|ganz|zu
zunge & dick|geschwollen|anschwillt|schwillt
allergischer|allergischen|anaphylaktisch* schock
anaphyla* & hat|habe|hätte|glaube|schock
schwere|schweren|starke|heftige allergische reaktion
allergische|allergisch & luft|zunge|kehle|schwindlig|kreislauf|hals|atmen
<sting> & <swell> & hals|gesicht|zunge|lippen|kehle|rachen|augen|mund
<sting> & schwummrig|schwindlig|kreislauf|luft|schwarz|umkipp*|atmen
läuft|laufen|lief ?schon ?ganz ?jetzt blau ?an
blau angelaufen|anlaufen|angelofen
lippen & blau|blaue|lila
blau im gesicht|mund
ganz blau ?und|im|geworden
und ist ?ganz blau
wird|werden .. blau
druck|drücken|drückt|stechen|sticht|stiche|enge|brennt|brennen|schmerz|schmerzen|reißen|engegefühl|gewicht|stein & brust|brustkorb|brustbein|herzgegend
brust & tut|tun & weh
brustschmerz*
schmerzen & brust|brustkorb
brustenge
es & sticht & herz|herzen|brust
stiche .. im herz*
herzschmerz*
schmerzen .. am|im herz*
herz & krampft|verkrampft|schmerzt|sticht
elefant .. brust
in|an ?den ?der ?meinem ?seinem ?ihrem ?mein linken|linke arm
linke*|linker arm ?ist .. taub|gelähmt|schwer|weh
strahlt|ausstrahl*|zieht & kiefer|arm|schulterblatt|unterkiefer & brust|links|linken|schwitz*|schweiß
kalter|kaltem|kalten schweiß|schweißausbruch & brust|schmerz*|übel
<has> & <illness>
^ ?ein ?akuter <illness> $
ist ?das ?ein ?einen ?vielleicht <illness> !vorsorge
<illness> & gerade|jetzt|eben|verdacht|glaube|hilfe
hat|habe|hatte .. ihn|sie|ihm .. der schlag getroffen
schlagerl & hat|glaube
mundwinkel|mund|lid & häng*|hängt|schief|schiefen
gesicht|gesichts*|gsicht & schief|häng*|hängt|gelähmt|taub|taubheit*|lähmung|verzogen
halbseitig* & gelähmt|lähmung|taub
<sudden> & gelähmt|lähmung*|taub|taubheit*
taubheitsgefühl .. im gesicht
linke|rechte|linken|rechten|eine|einer|halbe seite|hälfte|körperhälfte|gesichtshälfte & bewegen|gelähmt|taub|häng*|hängt|spür*|gefühl*|lahm|schlaff
kann|können|könnte|konnte .. nicht|nimmer|kaum|nichts ?mehr ?richtig ?gescheit|deutlich sprechen|reden|schwätzen|sagen
<nomore> ?mehr ?richtig sprechen|reden kann
<sudden> & sprechen|reden|spricht|redet|lallt & nicht|nimmer|kaum|komisch|undeutlich|verwaschen
kann .. arm|bein|seite .. <nomore> ?mehr ?richtig .. bewegen|heben|hochheben|spüren
arm|bein .. nicht|nimmer ?mehr heben|hochheben|bewegen
kann|kannst|können|konnte sich .. nicht|kaum|nimmer ?mehr ?richtig bewegen|rühren
sprachstörung*
spricht|redet|rede|reden|spreche ?auf ?jetzt ?plötzlich ?einmal ?nur ?noch ?so ?ganz ?total ?wieder verwaschen|undeutlich|komisch|wirr|wirres|unverständlich*|durcheinander|unsinn|lallend|nichts|merkwürdig|seltsam
spricht|redet .. zeug
lallt ?nur
secht|sagt|sogt nichts mehr
plötzlich|einmal|ganz|völlig|total verwirrt & gestürzt|sturz|kopf|plötzlich|einmal|fieber
schlimmste*|stärkste*|heftigste*|vernichtend*|explosionsartig* & kopfschmerz*|kopfweh
kopfschmerz*|kopfweh & plötzlich|schlagartig|explodiert & stark*|heftig*|wahnsinnig*|extrem*|unerträglich*|schlimm*|wie
kopfschmerzen .. meines lebens
donnerschlag*
vernichtungsschmerz*
<sudden> & sehe|sieht|sehen & nichts|doppelt|blind|schwarz|nicht|nimmer
nichts|nicht|nimmer mehr sehen & plötzlich|einmal|auge|kann
auge|augen & plötzlich|einmal & blind|nichts|schwarz|schleier|vorhang
sehe|sieht ?gar nichts mehr
plötzlich|einmal .. blind
erblindet & plötzlich|einmal|gerade
bewusstlos*
ohnmächtig !vor
in ohnmacht gefallen|gekippt
bewusstsein & verloren|verliert|nicht|kein|ohne|schwindet
ohne bewusstsein
nicht|kaum|nimmer|schlecht|schwer ?mehr ?richtig ansprechbar
reagiert|reagieren|reagierte ?auch ?jetzt ?gar ?überhaupt ?einfach ?fast nicht|nimmer|kaum|null|nichts
reagiert|antwortet .. auf nichts
keine|keinerlei reaktion* ?mehr !auf
rührt|bewegt|regt|muckst|meldt sich ?auch ?gar ?überhaupt ?kaum nicht|nimmer|kaum|nichts
rühren|bewegen|bewegt|rührt & nicht|nimmer & umgefallen|umgekippt|gestürzt|liegt|boden|gefallen
antwortet ?mir ?uns ?auch ?gar ?jetzt ?überhaupt nicht|nimmer !auf|ans
gibt keine antwort ?mehr & liegt|mann|mutter|vater|kind|oma|opa
nicht|nimmer|kaum|schwer ?mehr ?richtig wach ?zu kriegen|bekommen|kriege|bekomme|krieg*|wird|geworden|werden
kriege|kriegen|bekomme|bekommen|krieg .. nicht|nimmer|kaum ?mehr wach
wird|werd ?einfach ?gar ?überhaupt nicht|nimmer ?mehr wach
wacht|wache ?einfach ?gar ?überhaupt nicht|nimmer ?mehr auf
nicht|nimmer mehr aufwach* !will
kommt ?einfach ?gar nicht|nimmer ?mehr zu sich
nicht|nimmer mehr zu sich
nicht|nimmer|kaum ?mehr bei sich|bewusstsein
schläft ?dauernd immer|ständig|dauernd ?wieder ein & sturz|gestürzt|kopf|verwirrt|gefallen
weggetreten
benommen & ganz|total|völlig|sehr|pilze|sturz|gestürzt|kopf|gegessen
umgekippt
umgefallen
zusammengebrochen
zusammengesackt
zusammengeklappt
kollabiert
bricht|brach .. ?gerade zusammen
kippt|kippe|klappt|sackt ?mir ?hier ?gerade ?immer ?dauernd ?ständig um|weg|zusammen
weggekippt|weggesackt
liegt|lag|liegen .. boden|fußboden|straße|gehweg|badezimmer|keller|bad & nicht|reglos|regungslos|bewegungslos|blutet|blut|rührt|steht|hoch|krampft|zuckt
reglos|regungslos|leblos*|bewegungslos
wird mir|ihm|ihr ?immer ?wieder ?gerade ?ganz schwarz ?vor
schwarz vor ?den augen|aug
<no> puls ?mehr
kein*|keinen puls|herzschlag
puls & rast|unregelmäßig & luft|schwindlig|schwarz|brust|angst|schwitz*
herz & rast|rasen|rasend|stolpert|hämmert & luft|schwindlig|schwarz|brust|schwitz*|aufhör*|verrückt|umkipp*
herzrasen & luft|schwindlig|schwarz|brust|schwitz*|verrückt|ohnmacht
herz .. stehen|steht ?still geblieben|bleibt
reanim*
wiederbeleb* & müssen|machen|wir|ich|gerade|versuche*
herzdruckmassage & machen|mache|wir|gerade
verblut*
blutet|blute|bluten|blutung|blutungen & stark|starke|verrückt|doll|heftig|schwall*|stillen|gestillt|aufhör*|durch|sau|strömt|extrem|massiv|wahnsinnig|furchtbar|schrecklich|unaufhörlich|ununterbrochen
blutet|blute .. ganz viel|stark|schlimm|arg
blutet .. wie ein|eine|ne|sau|schwein
hört nicht|nimmer|gar ?mehr ?gar auf ?zu ?mit ?dem bluten|blutung|blutet
hört & auf & bluten|blutet|blutung|nasenbluten|blut & nicht|nimmer
nicht|nimmer auf zu bluten
blutung & nicht|nimmer & stop*|stillen|auf|krieg*
kriege|kriegen|bekomme|bekommen|bekomm .. nicht gestillt|gestoppt|zu
blut & spritz*|schießt|strömt|läuft|pumpt|literweise|überall|lache|pfütze|sprudelt & raus|heraus|überall|runter|boden|nicht|wunde|spritzt|schießt|pumpt|kopf|bein|arm|mund|nase|ganze
blutlache|blutüberströmt|blutverlust
voller|viel|liter|massenhaft|haufenweise blut
überall ?ist blut
blut .. überall
blut & spuck*|gespuckt|erbrech*|erbricht|erbrochen|kotz*|gekotzt|hustet|huste|gehustet|bricht|brech* & er|sie|ich|viel|ganz|gerade|mein|meine|mann|frau|kind|vater|mutter
bluthusten|bluterbrechen
kaffeesatz & erbr*|kotz*
stuhl|stuhlgang & schwarz*|teer* & schwindlig|kreislauf|umkipp*|schwach|blass|umfallen
nasenbluten & hört|stunde|stunden|nicht|aufhör*|blutverdünner & auf|seit|stunde|nicht|stark|stillen
finger|daumen|hand|arm|bein|fuß|zeh|fingerkuppe ?ist ?fast ab|abgetrennt|abgeschnitten|abgerissen|abgehackt|abgesägt
abgetrennt|abgeschnitten|abgerissen|abgehackt|abgesägt & finger|daumen|hand|arm|bein|fuß|zeh|fingerkuppe
kreissäge|kettensäge|motorsäge|flex|häcksler|rasenmäher|beil|axt & <limb>
messer & bauch|brust|rücken|hals|rein|gestochen|steckt
niedergestochen|angeschossen|messerstich|stichverletzung|schussverletzung|schusswunde|angestochen
pulsader* & geschnitten|auf|aufgeschnitten|durch|offen
pulsadern
tief* & geschnitten|schnitt & blut*|klafft|sehne|knochen|viel
geschnitten & blutet|bluten|blut|blute & stark|nicht|auf|wie|viel|spritzt|überall
krampft !wade|magen
krampfanfall|krampfanfälle|krampfanfällen & hat|habe|gerade|wieder|jetzt|bekommt|kriegt
krampfanfall $
fieberkrampf|fieberkrämpfe & hat|gerade|jetzt|wieder|bekommt|kriegt|kind|junge|sohn|tochter|baby
epileptisch* anfall & hat|gerade|jetzt|bekommt|kriegt|wieder|einen
status epilepticus
hat|kriegt|bekommt ?gerade ?wieder ?hier ?jetzt .. einen anfall
zuckt & ganz*|körper|leib|liegt|boden|augen|schaum|steckdose|strom|überall|am
krämpfe & ganzen|hört|zuckt|bewusst*
schaum & mund
verdreht .. augen
überdosis
überdosiert
<pills> & <swallowed> & alle|ganze|viele|viel|zuviel|handvoll|packung|schachtel|röhrchen|fläschchen|einmal|kind|kleine|kleiner|tochter|sohn|enkel*|falschen|versehentlich|oma|opa
zehnfache|fünffache|dreifache|vielfache|mehrfache|zehnmal & dosis|menge|insulin|tabletten
zu viel|viele insulin|schlaftabletten|morphium|morphin|tilidin|fentanyl|heroin|tavor|valium
zu viel|viele tabletten|pillen|medikamente|tropfen genommen|geschluckt|eingenommen|erwischt
zuviel insulin|tabletten
<toxic> & <swallowed>
beeren|pilze|pflanze|blätter & gegessen|geschluckt|genascht & giftig*|übel|schlecht|benommen|kind|erbricht|bricht|schwindlig|vergift*|fliegenpilz|verwirrt
vergiftet & hat|habe|ist|sich|glaube|worden
vergiftung & hat|habe|glaube|verdacht|rauch|kohlenmonoxid|gas
pilzvergiftung|alkoholvergiftung|rauchvergiftung|rauchgasvergiftung|tablettenvergiftung & hat|habe|glaube|haben
kohlenmonoxid
gas & ausgetreten|ausgeströmt|ausströmt|eingeatmet & schlecht|bewusst*|schwindlig|übel|kopfschmerzen|alle|ist
rauch & eingeatmet
verschluckt & luft|blau|röchelt|atmet|atmen|würgt|erstickt|steckt
steckt .. im hals ?fest & luft|atmet|würgt|kind|baby
verbrannt|verbrüht|verbrennung|verbrennungen|verbrühung & schwer*|schlimm*|stark*|großflächig*|gesicht|haut|ganze*|ganzen|oberkörper|kind|baby|kleine|kleinen|kleiner|dritten
kochend*|heiß*|siedend* & wasser|öl|fett|tee|kaffee|suppe|milch|wasserkocher & über|drüber|gelaufen|geschüttet|gegossen|runtergezogen|übergossen|verbrüht|gekippt|abbekommen
explo* & verletzt|gesicht|verbrannt|gerade
haus|wohnung|küche|keller|nachbarhaus|auto & brennt & es|hier|bei|unsere|unser|die|das|mein
es brennt ?hier bei|hier|in ?der ?unserer ?unserem wohnung|haus|küche|uns
säure|lauge|reiniger|kalk|chlor & auge|augen & gespritzt|bekommen|gekriegt|verätzt|spritzer
verätzt|verätzung
apathisch|teilnahmslos
baby|säugling|neugeborenes|kind|kleine|kleiner & schlapp|schlaff & trinkt|fieber|ganz|wach|reagiert|atmet
baby|säugling|neugeborene* & trinkt|schreit & nicht|nimmer|schrill & mehr|schlapp|fieber|schon|tag
baby|säugling|kind|kleine|kleiner|sohn|tochter|junge & fieber & wach|schlapp|ansprechbar|nacken|flecken|apathisch|einundvierzig|zweiundvierzig|reagiert
steif* & nacken|genick|hals & fieber|kopfschmerz*|erbricht|licht|flecken
fieber & flecken & verschwinden|wegdrücken|drücken|lila|blaue|schlapp|kind
fieber & nicht|nimmer|kaum & wach
ertrink*|ertrunken|ertrinkt
aus dem wasser|pool|teich|see|badewanne gezogen|geholt|gefischt|gerettet
pool|teich|see|badewanne|wasser|schwimmbad|planschbecken & gefallen|untergegangen|gelegen|gerutscht & atmet|hustet|blau|nicht|komisch|bewusst*|luft
untergegangen & wasser|schwimmbad|atmet|luft|bewusst*
stromschlag|stromunfall
steckdose|stromleitung|strom|kabel|hochspannung & schlag|gefasst|gelangt|gegriffen|finger|gekriegt|geschlagen|zuckt|angefasst|berührt
blitz & getroffen|eingeschlagen|blitzschlag
unterzuckert|unterzuckerung
zuckerschock|hypo|unterzucker
zucker|blutzucker|zuckerwert & niedrig|unten|abgesackt|runter|dreißig|zwanzig|vierzig & zittert|zittere|schwitzt|schwitze|wirr|wach|benommen|ansprechbar|bewusst*|verwirrt|schwindlig|komisch
diabetiker|diabetikerin|zucker|zuckerkrank & wach|ansprechbar|verwirrt|wirr|weggetreten|bewusst*
schwanger|schwangere|schwangerschaft|schwangerschaftswoche & blutet|blute|blutung|blutungen|bluten
schwanger|schwangere & bauchschmerzen|unterleibsschmerzen|kopfschmerzen|krämpfe|bauchkrämpfe & stark*|schwarz|heftig*|starke|flimmern|bewegt
woche|monat & blute|blutet|blutung & doll|stark*|zwölften|schwanger|achten|zehnten|neunten|sechsten
schwanger|bauch & baby|kind & bewegt & nicht|nimmer
schwanger & gestürzt|gefallen|unfall|treppe
fruchtblase
wehen & minuten|alle|stark*|eingesetzt|angefangen|losgegangen|presst|heftig*|setzen|los|habe|hat
presswehen|sturzgeburt
das|mein|unser kind|baby kommt ?jetzt ?schon ?gleich ?gerade $
kind|baby kommt jetzt|gleich|raus
köpfchen & schon|sehe|sieht|kommt
fehlgeburt & gerade|jetzt|blute|blutung|glaube
<fall> & <height>
<fall>|sturz & kopf|bewusst*|bewegen|aufstehen|ohnmächtig|blutet|verwirrt|nimmer|erbricht|übergibt|hüfte|komisch|schief & nicht|nimmer|ist|ganz|stark|kann|platzwunde|bein|steht|aufgeschlagen|erbricht
treppe & <fall>|runter & ohnmächtig|bewusst*|kopf|bewegen|blutet|nicht|nimmer|liegt
kopf .. aufgeschlagen|angeschlagen|gefallen|geknallt & erbr*|bewusst*|verwirrt|übergibt|schläft|blutet|benommen|müde|kotzt|dauernd
steht|schaut|guckt|ragt & bein|knochen|arm|fuß & komisch|raus|heraus|schief|verdreht|ab
offener|offenen bruch|knochenbruch
eingeklemmt|verschüttet|begraben|zerquetscht & unter|arbeiter|mann|kollege|brust|person|jemand|auto|maschine|gabelstapler|traktor|baum|bein|beine
angefahren|überfahren|überrollt & auto|worden|lkw|bus|zug|bahn|wurde|hat|ist|radfahrer|kind
regal|schrank|baum|stein|balken|palette|mauer & gefallen|gestürzt|gekippt & brust|kopf|ihn|mich|kind|sie|ihm|atmet
schwer|schwerst|lebensgefährlich verletzt ?worden
schwerverletzt*
unfall & gerade|verletzt|hier|schwer*|eingeklemmt|jetzt|blutet & hatten|ist|war|jemand|da|hat|gab|mit|passiert
in ?die ?eine maschine gekommen|gekriegt|geraten|gekommen|gezogen
hitzschlag|hitzeschlag|sonnenstich & hat|habe|glaube|bewusst*|wirr|kind
hitze|sonne & zusammen*|wirr|wirres|bewusst*|reagiert|ansprechbar|krampft
erfroren|unterkühlt & nicht|ist|hat|bewusst*|reagiert
bauch & bretthart|hart wie ein brett|steinhart & schmerz*|ist
hoden & plötzlich|stark*|wahnsinnig* & schmerz*
ich|mein|meine|er|sie .. <someone> .. sterbe|stirbt
^ ?ich ?glaube sterbe|stirbt
ich sterbe
ich ?glaube ?ich muss sterben
am sterben
stirbt mir|uns|gerade|gleich|hier|jetzt|sonst
<someone> stirbt
ist tot|gestorben|dod & gerade|eben|atmet|glaube|hier|liegt|jetzt|wach & er|sie|der|die|mann|frau|baby|kind
glaube .. ist tot
er|sie ist tot $
abgestochen|erwürgt|gewürgt & wird|hat
kalkweiß|leichenblass|aschfahl|kreidebleich & schwitz*|brust|schmerz*|umkipp*|luft|nicht|schmerzen|herz*
"""

CRISIS = """
will|möchte|mag|wollte|kann|würde ?so ?einfach ?echt ?wirklich ?eigentlich nicht|nimmer ?mehr ?weiter leben|weiterleben !wie
nicht mehr|länger ?so leben|weiterleben will|möchte|mag|wollen|kann
nimmer leben|weiterleben
nicht mehr leben !wie|ohne|mit
lebensmüde
will|möchte|würde|wollte ?nur ?einfach ?am ?liebsten ?noch ?lieber sterben
nur noch ?einfach sterben
sterben will|möchte|wollen
will|möchte ?nur ?einfach ?lieber tot sein
wäre|wär ich ?doch ?nur ?lieber ?am ?liebsten ?besser ?schon tot|gestorben
liebsten wäre|wär ich tot|gestorben|nicht
lieber tot ?als $
lieber|besser|liebsten tot sein|wäre|wär|zu
wünschte|wünsche .. ich|wäre|wär tot
bringe|bring ?ich mich ?jetzt ?heute ?morgen ?sonst ?noch ?wirklich ?irgendwann um
ich bringe|bring mich .. um
mich .. ?selbst ?einfach umbringen|umzubringen|umbringe|umgebracht|töten|umbracht
sich .. ?selbst ?einfach umbringen|umzubringen|umbringt|umgebracht|töten
bringt sich ?heute ?sonst ?noch ?jetzt ?vielleicht um
<self>|mir|ihr|ihm .. das leben ?zu nehmen|nehme|nimmt|genommen
das leben nehmen|nehme
nimmt|nehme sich|mir .. das leben
selbstmord*
suizid*
selbsttötung
freitod
mir|sich|ihr ?sonst ?noch ?jetzt ?heute was|etwas|gewalt an|anzutun|antun|antue|antut|angetan|anzutue|antuen
was ich mir antue|antun|antu|antäte
tue|tu|tut mir|sich ?sonst ?noch ?heute was|etwas an
ritzt|ritze|ritzen sich|mich
<self> ?wieder ?immer ?ständig ritzen|geritzt|ritze
<self> .. selbst|selber ?zu verletzen|verletzt|verletze|verletzten
selbstverletz*
<self> .. ?zu erschießen|erschieße|erhängen|erhänge|aufhängen|aufhänge|vergiften|ertränken|vergifte|aufzuhängen|erschießt|aufgehängt
pulsadern|pulsader|adern .. aufschneiden|auf|aufgeschnitten|aufzuschneiden
springe|springen|spring|springt|werfe|stürze|schmeiße|werfen|stürzen|schmeißen|schmeiß|werf & brücke|dach|balkon|zug|bahn|fenster|gleise|hochhaus|straßenbahn|auto|hochhaus
dach|brücke|balkon|geländer|gleisen|hochhaus & springen|springe|runter|will
vor ?den ?die ?einen ?das zug|bahn|lkw|auto werfen|springen|schmeißen|werfe|springe|legen|fahren|stürzen
kein*|keinen|keine|nicht ausweg ?mehr
sehe keinen|kein|kaum ausweg|weg ?mehr
<no> sinn ?mehr & leben|alles|sehe|weiter|weiterzumachen
kein*|keinen|keine sinn mehr
leben .. sinnlos|wertlos
alles sinnlos|hoffnungslos & leben|mehr|will|kann
mache|mach|machen|setze|setzen|bereite .. ganzen|allem|leben|qual .. ein ende
ganzen|allem|leben .. ein ende ?zu setzen|machen|mache|bereiten|setze|bereite
schluss mit ?dem ?diesem ?meinem leben|allem
mache|mach|machen .. heute|jetzt|endgültig ?noch schluss & alles|vorbereitet|leben|vorbei|abschied|tabletten
mit ?dem|meinem leben .. abgeschlossen|schluss
leben .. abgeschlossen & ich|mit
abschiedsbrief*
nicht|nimmer ?mehr aufwachen & will|möchte|mehr|einfach
will|möchte ?einfach ?nur ?am ?liebsten nicht|nimmer mehr aufwachen|existieren
für immer einschlafen|schlafen|weg
einschlafen und ?nie ?nicht ?nimmer ?mehr aufwachen
nicht|nimmer ?mehr da wäre|wär|bin & besser|lieber|wenn|liebsten
besser & tot & alle|wäre|dran|ich
alle|anderen|familie|kinder & besser & dran & ohne & mich
besser dran ohne mich
niemand|keiner würde mich vermissen
alles ?endlich aufhört|vorbei|aus & will|möchte|soll|wünsche & ich
will|möchte dass .. aufhört|vorbei .. !husten|schmerzen
kann nicht|nimmer mehr & will|mag & nicht|nimmer & ich
tabletten|pillen|schlaftabletten gesammelt|gehortet|zurückgelegt
tabletten & alle|ganze & nehmen|schlucken & will|werde|jetzt|gleich
umzubringen
erschießen & droht|will|sich|mich|werde
droht .. ?sich ?damit ?zu umzubringen|umbringen|springen|umbringt
todessehnsucht|sterbewunsch
gedanken & umzubringen|sterben|tod|suizid*|umbringen & mich|ich|habe|sich|immer|ständig|dauernd
denke .. an|ans sterben|selbstmord|tod
strick & nehme|nehmen|hole|holen|hängen
"""

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
luft holen ?muss|mal|kurz|erst|lassen
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
handy|akku|telefon|computer|drucker|leitung|internet|system|server|rechner|programm|fernseher & tot|zusammengebrochen|abgestürzt|abgeschmiert|gestorben|zusammen|umgefallen|kollabiert|reagiert|antwortet
hund|katze|kater|kaninchen|meerschweinchen|hamster|pferd|wellensittich & tot|gestorben|eingeschläfert|stirbt|umgefallen|überfahren|krampft|vergiftet|kotzt|blutet|gefressen
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
wade|waden|zeh|zehe|fuß|beinen|magen|muskel & krampft|krampf|krämpfe|verkrampft
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
blutabnahme|spritze|spritzen|nüchtern|impfung & schwarz|umkippen|umfalle|falle|ohnmächtig|umfallen|umgekippt & wenn|immer|bei|fast|mir|wird|angst|mal
nach|wegen|trotz|gegen|seit|infolge|aufgrund|zwecks ?dem|den|der|des|meinem|meines|meinen|seinem|seines|ihrem|ihres|einem|eines|einen|alten <illness>|unfall|krampfanfall|schock|sturz*
kein|keine|keinen|ohne ?mehr verdacht|anzeichen|hinweis|hinweise ... <illness>
angst|sorge|panik vor ?der ?dem ?den ?einem ?einer .. <illness>|herzinfarkt|schlaganfall|ohnmacht|spritzen|bewusstlos*|sterben|tod|ersticken
alle tabletten|medikamente genommen|aufgebraucht|eingenommen .. brauche|bräuchte|rezept|neue|neues|nachschub|keine
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
hatte|hatten !gerade|eben|jetzt ... herzinfarkt|schlaganfall|lungenembolie|krampfanfall|krampfanfälle|fieberkrampf|fieberkrämpfe|unfall|schock|infarkt|fehlgeburt
vom herbst|frühjahr|sommer|winter|letzten|letzter|vorigen|damals
überstanden|überlebt|ausgeheilt|verheilt
gott sei dank .. wieder|alles gut|okay|wach
hinter mir|ihm|ihr|sich
seit ?meinem ?seinem ?ihrem ?dem ?der ?meiner schlaganfall|herzinfarkt|unfall|geburt|op|operation|sturz|infarkt
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
was|wohin|wen|wie|wo|wer .. <ask> ... wenn|falls|bei ?ich ?mal ?man ?jemand ?einer ?einem ?mein ?meine ?man ?mal man|mal|jemand|irgendwann|einmal|einem|einer|sowas|nachts|wochenende|so
was|wohin|wen|wo|wer .. wenn|falls|bei .. mal|man|jemand|irgendwann|einmal|einem|einer
was|wohin|wen|wie|wo|wer ... am ?wochenende|sonntag|feiertag|nachts .. notfall|passiert
wie|was|woran erkenn* .. ?ich ?man
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
alles ?ist ?wieder gut|okay|ok|draußen|vorbei|ordnung|paletti|bestens
alles ?wieder in ordnung
nur .. klein*|leicht*|bisschen|oberflächlich*
nicht ?so ?weiter ?mehr schlimm|tragisch|dramatisch|wild
halb so wild|schlimm
ist ?alles ?schon ?längst wieder gut|okay|weg|vorbei|draußen|ordnung|fit|gesund
arbeite|arbeitet beim|bei|im|als
beruf|sanitäter|rettungssanitäter|notfallsanitäter ist|beim|ausbildung
ist ?der ?ein ?hier ?das ?dort notarzt|notdienst|rettungsdienst|krankenwagen bei|hier|da|dort|das
rechnung|kosten|bericht|protokoll .. vom|von|für|des|der .. <rescue>|notarzt*|rettung*
<rescue> .. mich|ihn|sie|uns|meine|meinen|meinem .. gebracht|abgeholt|mitgenommen|eingeliefert|gefahren|geholt
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

CLAUSE_STARTS = frozenset(["aber", "jetzt", "nun", "sondern", "doch", "deshalb", "deswegen", "darum", "und", "nachdem", "heute", "trotzdem"])
CARRIES_ON = frozenset(["und", "deshalb", "deswegen", "darum", "nachdem"])
"""Clauses that begin so stay in the past when the clause before them was."""

NEGATIONS = frozenset(["kein", "keine", "keinen", "keiner", "keinerlei", "ohne", "weder", "nie", "niemals", "kei"])
NOT = frozenset(["nicht", "nimmer"])
NOT_ABOUT_HEALTH = frozenset(
    ["termin", "termine", "zeit", "scherz", "witz", "spaß", "frage", "ahnung", "lust", "problem", "sorge", "mal", "ort", "wunder", "grund", "rezept", "witze", "deutsch", "mann", "frau", "mutter", "vater", "kind", "oma", "opa", "sohn", "tochter"]
)
"""After "keine" these take the negation to themselves."""

MILD = frozenset(["luft", "atemnot", "luftnot", "herz", "puls", "brust", "schwarz", "schwindlig", "stechen", "sticht", "druck", "atembeschwerden"])
