"""What a medical emergency sounds like.

Patterns as in patterns.py, over plain words. A missed emergency is the worst error, a false alarm the second worst.
"""

MEDICAL = """
^ ?ein ?medizinischer notfall ?bitte $
^ ?oh ?gott notfall
^ notfall notfall
^ ?hallo ?guten ?tag ist|bin da|das|dort|hier|ich ?richtig ?beim ?der ?die ?bei ?dem notruf|notarzt|notärztin|rettungsdienst|rettungsleitstelle|leitstelle|notrufzentrale $
schlagen|schlag fall|anfall ?$
om|ohm nächtig
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
wir brauchen schnell|sofort|dringend|ganz ?dringend ?schnell hilfe
wir brauchen hilfe $
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
zunge|luftröhre|hals|rachen|kehle & eng|enger|zu & wird|geht|immer|macht & mein|mir|ihr|ihm|meine|sein|sie|er
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
kriegt|bekommt ?gar nichts|nicht mehr mit
bein|arm|fuß|hüfte|hand & verdreht|abgeknickt|krumm|schief & gestürzt|gefallen|liegt|sturz|unfall
schock & allergisch|gestochen|allergie|wespe|biene|nüsse|spritze & kriege|bekomme|hat|habe|gleich|ich
kippe|kipp|klappe ?mir ?hier ?bestimmt ?gleich ?fast um|zusammen
herz schlägt ?gar nicht|nimmer|kaum|unregelmäßig
strom & erwischt|getroffen & liegt|zuckt|er|sie|ihn
hals|rachen|zunge|augen|gesicht .. zugeschwollen|angeschwollen
blut & gesicht|kopf|augen & läuft|fließt|überall|rinnt
<crash> & blut|gesicht|bewusst*|verletzt
war|ist kurz weg|weggetreten|bewusstlos & gefallen|gestürzt|sturz|kopf
<abrupt> & nicht|kein|keine|keinen|nimmer|kaum|nur & <function>
minuten|stunde|stunden & seit|vor & nicht|nimmer|kaum & <function>
kein|keinen wort|ton|satz .. raus|heraus|mehr
bringt|kriegt|bekommt ... kein|keinen wort|ton|satz
sieht|sehe & hälfte|halb|doppelt & plötzlich|einmal|nur
hälfte|halb sehen & plötzlich|einmal|nur
läuft|laufen|lief .. rot|lila|dunkelrot an & verschluckt|luft|hustet|kind|baby
fruchtwasser|blasensprung
nachgeburt|mutterkuchen & blut*|nicht
blutet .. immer weiter|stärker|mehr
blutet ?stark ?sehr aus|unten ?dem ?der ?den mund|ohr|ohren|scheide|bauch|hals|augen
blut .. aus ?dem ?der mund|ohr|ohren|scheide|lunge
blut gebrochen|gekotzt|erbrochen|gespuckt|gehustet|gespien
untergegangen
aus dem wasser|see|fluss|meer|pool & rausgeholt|herausgeholt|gerettet|geholt
see|fluss|meer|weiher|bach|kanal & untergegangen|gefallen|reingefallen|treibt|eingebrochen & er|sie|kind|jemand|mann|frau|rausgeholt
ins wasser|eis gefallen|eingebrochen & jemand|kind|person|mann|frau|baby|hilfe|junge|mädchen
im eis eingebrochen
ruft|schreit|rufen|schreien .. um hilfe
schmerzen & extrem*|unerträglich*|wahnsinnig*|höllisch*|schlimmste*|furchtbar* & blass*|grau|bauch|brust|schwitz*|zusammengekrümmt|kalt*|umkipp*
finger|daumen|hand|fuß|zeh|arm|bein|ohr & hängt|hängen & haut|noch|fetzen
messerwunde|messerattacke|messerangriff|schusswunden
puls & kaum|fühlen|spüren|tasten|schwach|weg & nicht|kein|keinen|kaum|nimmer
<many> & <pills> & <swallowed>
<many> & tabletten|ibuprofen|paracetamol|schlaftabletten|pillen|aspirin|novalgin|tavor|valium|kapseln
flasche|flaschen & schnaps|wodka|wein|alkohol|korn|whisky & reagiert|wach|ansprechbar|bewusst*|atmet
krampf & steif|zuckt|kind|mädchen|junge|baby|ganzen
baby|säugling|neugeborenes & fieber & wochen|monate|neununddreißig|vierzig|achtunddreißig
liegt|sitzt|hängt & schweißig|verschwitzt|schwitzt|apathisch & komisch|antwortet|wirr|zuckerkrank|nicht|da
zuckerkrank*|diabet* & komisch|schwitzt|schweißig|zittert|verwirrt|wirr|liegt|reagiert|unterzucker*
irgendwas|etwas|drogen|zeug|heroin|ecstasy & genommen|geschluckt|gespritzt & wach|reagiert|bewusst*|atmet|ansprechbar|krampft|tot
wird ?immer ?ganz ?so blasser|schwächer|bleicher|blauer
macht nicht auf & hilfe|gestürzt|liegt|gefallen
meldet sich nicht & gestürzt|liegt|gefallen|bewusst*
gestürzt|gefallen & marcumar|blutverdünner & kopf|blutet
vom|von|mit dem trecker|traktor|mähdrescher & überfahren|gefallen|eingeklemmt
ohr|nase|mund & blut & fließt|strömt|schießt|rinnt|tropft & sturz|unfall|kopf|gefallen|gestürzt|schießt|strömt
bein|beine|arme|arm & spürt|spüre|fühlt|fühle|merkt & nicht|nimmer|nichts|kein & gefallen|sturz|gestürzt|unfall|plötzlich|einmal
haut & löst|abgelöst|geht|hängt & verbrannt|verbrüht|wasser|fett|feuer|ab
ganze|ganzen hand|arm|bein|gesicht|bauch|rücken|körper .. verbrannt|verbrüht
in flammen|brand & steht|stehen|er|sie
rauchvergiftung|rauchgasvergiftung
erfrierung*|erfriert & bewusst*|liegt|reagiert
hitze & bewusst*|krampft|umgefallen|umgekippt|wirr
brust|brustkorb & hält|fasst|greift|umklammert|krampft|packt|schweißgebadet|schnürt|zugeschnürt
beklemmung*|beklemmungen & brust|luft|herz|atmen
<no> sauerstoff
sauerstoff|sauerstoffsättigung|sättigung & niedrig|achtzig|siebzig|fällt|sinkt|unter
hat|habe|hatte gerade|eben|heute|vorhin ... <illness>
asthmaanfall|asthmaanfälle & hat|habe|gerade|jetzt|hilft|spray|stark*|schwer*
erstickungsanfall|erstickungsanfälle & hat|habe|gerade|jetzt
schnarcht .. komisch
fällt|falle|fallen ?mir .. dauernd|immer|ständig|einfach|plötzlich|gerade .. um
weiß nicht|nimmer mehr wo|wer|wie ?er|sie|ich er|sie|ich|heißt|ist|bin & kopf|gestürzt|sturz|gefallen|plötzlich|einmal
schläfrig*|benommen*|müder & kopf|gefallen|gestürzt|sturz|treppe|unfall|aufgeschlagen & brechen|erbr*|immer|nicht|übergeben|verwirrt|wach
fieber & ausschlag|flecken|pünktchen & weggeht|weggehen|draufdrück*|wegdrück*|drückt|verschwindet|blass
<sting>|gegessen|spritze|medikament & schwillt|schwellt|anschwillt & total|an|überall|ganz|gesicht|sie|er|immer
bei uns|mir|nachbarn|ihnen ?im ?haus brennt ?es ?$
blut & ohr|ohren & läuft|kommt|sturz|gestürzt|kopf|unfall|aus
bein|arm|fuß|hüfte|knochen & gebrochen & offen|raus|guckt|schaut|schreit|blutet|stark
hilft nicht|nichts & spray|notfallspray & luft|atmen|anfall|asthmaanfall
notfallspray|adrenalin|epipen|notfallpen & hilft|genommen|gespritzt|gegeben|wirkt|nicht & luft|hilft|schwillt|schwindlig|nicht
kopf .. unter|im ?unter wasser & gehabt|blau|atmet|gelegen
atmet nach|seit ?dem sturz|unfall
halb|ganz|fast tot & liegt|geschlagen|blutet
zusammengeschlagen|verprügelt|erstochen & blutet|bewusst*|liegt|worden|gerade
zittert|zittere & kalter|kalt|schweiß|blass|wirr|zucker
kalkweiß|leichenblass|kreideweiß|kreidebleich|aschfahl & ist|liegt|schwitzt
ganz|total|völlig weiß|grau|blass ?im ?gesicht & schwitz*|brust|luft|umkipp*|schmerzen
nabelschnur|plazenta & vor|raus|hängt|blutet
kindsbewegung*|kindsbewegungen & keine|nicht|weniger
beißt|gebissen & schlange|kreuzotter|hund & blut*|kreislauf|schwillt|gesicht
schlangenbiss
verätzt ?das|die auge|augen|speiseröhre
dialyse & luft|wasser|bewusst*
schrittmacher|defi|defibrillator & ausgelöst|schockt|geschockt|aussetz*
vergessen zu atmen
bolus|fremdkörper|fleisch|bonbon|gräte|traube|wurst|würstchen & steckt|stecken|verschluckt & hals|luft|speiseröhre|luftröhre|atmet
kreislauf & zusammengebrochen|kollaps|weg|versagt
kreislaufkollaps|kreislaufzusammenbruch|kreislaufversagen
hirnhautentzündung|meningitis & verdacht|glaube|hat
thrombose & bein & luft|brust|dick
beatme|beatmen|beatmet & müssen|ich|gerade|wir
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
spricht|redet|sagt ?gar ?auf ?einmal ?plötzlich nichts mehr
spricht|redet|rede|reden|spreche ?auf ?jetzt ?plötzlich ?einmal ?nur ?noch ?so ?ganz ?total ?wieder verwaschen|undeutlich|komisch|wirr|wirres|unverständlich*|durcheinander|unsinn|lallend|merkwürdig|seltsam
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
herz bleibt|setzt|hört|steht ?gleich ?fast ?immer ?wieder ?kurz ?auf stehen|aus|still|auf|geblieben
herz .. stehen geblieben
reanim*
wiederbeleb* & müssen|machen|wir|ich|gerade|versuche*
herzdruckmassage & machen|mache|wir|gerade
verblut*
blutet|blute|bluten|blutung|blutungen & stark|starke|verrückt|doll|heftig|schwall*|stillen|gestillt|aufhör*|durch|sau|strömt|extrem|massiv|wahnsinnig|schlimm|sehr|viel|furchtbar|schrecklich|unaufhörlich|ununterbrochen
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
krampfen .. ganzen
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
<pills> & <swallowed> & alle|ganze|viele|viel|zuviel|handvoll|packung|schachtel|röhrchen|fläschchen|kind|kleine|kleiner|tochter|sohn|enkel*|falschen|versehentlich|oma|opa
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
steckdose|stromleitung|strom|stromkabel|kabel|hochspannung|elektrozaun|starkstrom & schlag|gefasst|gelangt|gegriffen|finger|gekriegt|geschlagen|zuckt|angefasst|berührt
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
eingeklemmt|verschüttet|begraben|zerquetscht & ist|sind|beifahrer|fahrer|unter|arbeiter|mann|kollege|brust|person|jemand|auto|maschine|gabelstapler|traktor|baum|bein|beine
angefahren|überfahren|überrollt|erfasst|umgefahren & auto|worden|lkw|bus|zug|bahn|wurde|hat|ist|radfahrer|kind
regal|schrank|baum|stein|balken|palette|mauer & gefallen|gestürzt|gekippt & brust|kopf|ihn|mich|kind|sie|ihm|atmet
schwer|schwerst|lebensgefährlich verletzt ?worden
schwerverletzt*
<crash> & gerade|verletzt|hier|schwer*|eingeklemmt|jetzt|blutet & hatten|ist|war|jemand|da|hat|gab|mit|passiert
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
ist tot|gestorben|dod & gerade|eben|atmet|glaube|hier|liegt & er|sie|der|die|mann|frau|baby|kind
glaube .. ist tot
er|sie ist tot $
abgestochen|erwürgt|gewürgt & wird|hat
kalkweiß|leichenblass|aschfahl|kreidebleich & schwitz*|brust|schmerz*|umkipp*|luft|nicht|schmerzen|herz*
"""
