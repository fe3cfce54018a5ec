"""The signs of an emergency: families of word stems, and what they mean together.

FAMILIES: name, then stems. `wort` is this word, `wort*` begins so, `*wort` ends so, `*wort*` holds it anywhere: German
builds compounds, and dialects and recognisers cut the ends off.

SIGNS: score, then what stands near each other, in any order: families, `=wort` for a single word, `a|b` for one of
several, `!a` for what must not stand anywhere. From 4 on it is an emergency: 5 is one alone even beside a wish for an
appointment, 3 needs one thing more, and what speaks against it counts below nothing. `kind` lines say what it is for.
"""

FAMILIES = """
person: mann mannes frau kind sohn tochter mutter vater mama papa mami papi mutti vati oma opa omi opi enkel* bruder schwester baby babys säugling* neugeborene* kleine kleiner kleinen bub buben bua junge jungen mädchen *nachbar nachbarin *freund freundin kumpel kolleg* chef chefin patient* bewohner* schüler* gast kunde kundin mitbewohner* jemand mensch person onkel tante schwieger* lebensgefährt* partner* verlobte* vadder mudder mudda vatter weib arbeiter azubi geselle lehrling bekannte* zwilling* großmutter großvater fahrer* beifahrer* zweijährig* dreijährig* vierjährig* *jähriger *jährige
pronoun: er sie ihn ihm ihr der
me: ich mir mich
child: kind baby babys säugling* neugeborene* kleine kleiner kleinen bub buben bua sohn tochter enkel* junge mädchen zwilling* zweijährig* dreijährig* *jähriger *jährige
infant: baby babys säugling* neugeborene*
acute: plötzlich urplötzlich schlagartig einmal gerade grad jetzt soeben eben vorhin minuten sofort auf_einmal akut
panic: hilfe zuhilfe gott himmels schnell sofort beeilen beeilung dringend schnellstens
not: nicht nimmer nichts kein keine keinen keinem keiner keinerlei kaum nie null garnicht ohne
more: mehr nimmer
bad: schlecht schwer komisch unregelmäßig* flach schwach schwierig mühsam stoßweise pausen pause aussetz* stockt stockend wenig rasselnd rasselt anders seltsam merkwürdig hastig
lie: liegt liege lieg lag liegen gelegen hockt
place: boden fußboden erde straße gehweg bürgersteig treppenhaus keller bad badezimmer flur küche garten einfahrt hof parkplatz haustür wiese bordstein wohnungstür
down: umgekipp* umgef* umgfa* umgfo* umfiel umgehau* umgesack* weggekipp* weggesack* weggeklapp* weggetreten zusammengebr* zusammengesa* zusammengek* zusammengesu* zusammenbr* zusammengefallen zammg* zsammg* zamg* zammbr* zambr* kollab* kollap* zusammengeschlagen hintübergek*
tip: fällt fallt kippt kipp kippe klapp klappt klappe sackt sack sacke bricht breche falle fall
over: um weg zusammen hin
unconscious: bewusstlos* bewußtlos* ohnmächt* ohnmacht bewusstsein bewußtsein reglos* regungslos* leblos* bewegungslos* unansprechbar komatös koma unerweckbar weggetreten
wake: geweckt wachgerüttelt wachzukriegen wach wachgekr* aufwach* wacht weck* aufweck* aufzuweck* wecken erweck* weckbar erweckbar ansprech* ansprechbar reagier* rühr* rühre regt muckst mucks antwortet aufgewacht munter
eyes: augen auge
stare: verdreht verdrehen starrt starr verdrehte weggedreht glasig
gone: weg hinüber abwesend apathisch teilnahmslos benommen* schläfrig* dämmert weggedämmert weggetreten
limp: schlapp schlaff lasch wabbelig
breath: atmen atmet atme atmung atem luft schnaufen schnauft schnaufe odem luftholen einatmen
gasp: röchel* keuch* japs* hechel* schnapp* pfeift würgt würge ringt giemt
rib: rippen nasenflügel
swallow: verschluckt verschluckte geschluckt
throat: luftröhre speiseröhre kehle hals rachen kehlkopf gurgel
stuck: steckt stecken feststeckt steckengeblieben hängt
choke: erstick* *erstickungs*
blue: blau blaue blauen bläulich* lila dunkelblau
lips: lippen fingernägel nägel mund fingerspitzen
face: gesicht gsicht gesichts* mund mundwinkel lid augenlid wange backe lippe mundseite
chest: brust brustkorb brustbein* *brustbein herzgegend *brustschmerz* brustbereich brustraum
heart: herz herzen herzl herzchen
pain: *schmerz* weh tut drückt drücken druck drückts sticht stechen stiche sticht's eng enge brennt brennen brennend* zieht ziehts reißt reißend* presst pressen spannt schnürt klemmt beklemm* engegefühl draufsitzt draufsitzen zerreißt krampft gewicht
radiate: linken linker linke kiefer unterkiefer schulterblatt schulterblätter schulterblättern oberarm
sweat: *schweiß* schwitz* schweissig* klatschnass verschwitzt
pale: blass blasser kreidebleich bleich grau graue aschfahl* kalkweiß leichenblass gräulich kreideweiß kaltschweißig*
queasy: übel kotz* erbr* spuck* übergibt gespuckt brechen bricht
dizzy: schwind* schwumm* schumm* drehschwindel schwindel*
black: *schwarz
race: rast rasen hämmert galoppiert spinnt verrückt durcheinander stolpert aussetzer hundertsechzig hundertsiebzig hundertachtzig hundertneunzig zweihundert
pulse: puls herzschlag herzfrequenz ruhepuls
attack: *infarkt herzanfall herzattacke herzkasper *schlaganfall *schlaganfälle hirnschlag gehirnschlag hirnblutung herzstillstand lungenembolie blutvergiftung sepsis schlagerl schlaganfahl aneurysma
sure: glaube glaub denke vermute verdacht fürchte befürchte hat habe kriegt bekommt könnte vermutlich wahrscheinlich vielleicht erleidet
droop: häng* hängt schief schepp schräg lahm gelähmt lähmung taub runterhängt verzogen verzieht
limb: arm arme bein beine hand hände fuß füße seite körperhälfte gesichtshälfte hälfte körperseite
halfbody: seite hälfte körperhälfte gesichtshälfte körperseite gesichtsseite
lame: gelähmt lahm taub lähmung* gefühllos schlaff kraftlos
lift: heben hochheben bewegen anheben hochkriegen halten greifen spüren fühlen spür spüre spürt bewegt hochhalten
speak: sprechen reden redet spricht sprach rede spreche schwätzen wörter worte wort schwätze sprache
slur: lallt lallen lallend* gelallt nuschelt verwaschen* undeutlich* unverständlich* kauderwelsch
garble: zeug wirr* wirres durcheinander komisches unsinn konfus* verworren* phantasiert fantasiert halluzin*
see: seh sehe sieht sehen erkennt erkenn
blind: doppelt blind nichts schleier vorhang doppelbilder
confused: verwirrt verwirr* desorientiert wirr durcheinander orientierungslos
head: kopf schädel hinterkopf stirn schläfe
headache: *kopfschmerz* kopfweh schädelweh
extreme: wahnsinnig* unerträglich* höllisch* extrem* schlimm* furchtbar* fürchterlich* schrecklich* irrsinnig* heftig* explod* explosionsartig* noch_nie brüllt schreit krümm* gekrümm* zusammengekrümmt bestialisch*
blood: blut blutet blute bluten blutung* geblutet verblut* blutig blutüberströmt *nasenbluten bluat bluatet bluads
flood: stark starke starken stärker viel überall spritzt spritzen schwall schwallartig pulsiert pulsierend pumpt schießt strömt läuft rinnt fließt sprudelt handtuch handtücher pfütze lache voll voller doll verrückt sau wechseln tropft heftig fürchterlich massiv schlimm sturzbach massenhaft literweise
unstopped: stillen stoppen gestillt aufhören auf hört stillt
inside: spuckt spuck gespuckt kotzt gekotzt erbrochen erbricht gebrochen hustet gehustet huste bricht
ear: ohr ohren
bloodthin: marcumar blutverdünner eliquis xarelto gerinnungshemmer
tool: flex trennschleifer beil axt *säge messer häcksler fräse presse walze bohrmaschine nagelpistole rasenmäher maschine mähdrescher sense heckenschere schere glas glastür scheibe eisenstange zaun spalter holzspalter hammer stanze glasscherbe scherbe
cut: geschnitten geschnitte aufgeschnitten gehauen gestochen reingestochen gerammt gehackt durchgeschnitten gesägt geschossen gekommen geraten gezogen geschnitten* aufgeschlitzt durchbohrt gelaufen gebohrt
cutlimb: finger daumen hand oberschenkel arm bein fuß bauch hals handgelenk unterarm zeh brust zehen schlagader schenkel gesicht
severed: ab abgetrennt* abgeschnitten abgerissen abgehackt abgesägt amputiert abgequetscht
digit: finger daumen fingerkuppe zeh zehe ohr hand arm fuß bein
bone: knochen schienbein
out: raus heraus guckt schaut rausguckt rausschaut ragt
bent: verdreht abgeknickt krumm schief quer
fell: gestürzt gestürtzt stürzte hingestürzt gefallen gfalln gfallen hingefallen runtergefallen herabgefallen runtergestürzt heruntergefallen hinuntergefallen ausgerutscht sturz gerutscht runtergerutscht hingeflogen geflogen runtergeflogen runtergekracht abgestürzt gestolpert hinuntergestürzt fiel gepurzelt gekracht geplumpst aufgeschlagen aufgeknallt runter
height: leiter dach gerüst balkon fenster stockwerk baum *gerüst wickeltisch hochbett dachboden *treppe pferd motorrad hausdach wickelkommode trampolin hochsitz klippe mauer
badly: benommen* schläft schläfrig* bricht erbricht kotzt übergibt verwirrt schrill krampft zuckt verdreht bewusst* schlaff
legs: beine bein füße arme
vehicle: auto lkw lastwagen bus zug traktor trecker bagger gabelstapler motorrad laster stapler pkw straßenbahn tram
hit: erwischt erfasst angefahren überfahren überrollt umgefahren gerammt mitgeschleift gequetscht eingeklemmt zerquetscht begraben verschüttet eingequetscht
heavy: baumstamm traktor trecker baum balken schrank regal mauer stein palette maschine auto wagen gabelstapler kessel
upon: auf drauf drunter darunter unter
crash: unfall autounfall verkehrsunfall motorradunfall fahrradunfall arbeitsunfall zusammenstoß
here: hier passiert liegt verletzt verletzte da gerade eben vor
fit: krampft verkrampft krampfanfall krampfen fieberkrampf krampfend gekrampft
twitch: zuckt zucken zuckend schüttelt
whole: ganzen ganz ganze überall körper leib unkontrolliert heftig boden
foam: schaum
seizure: anfall anfälle epi epilep* grand
stiff: steif starr bretthart verkrampft
toxin: *reiniger spülmittel *waschmittel weichspüler bleiche lauge säure benzin lampenöl frostschutz* *gift giftig* giftige* chlor* lack* terpentin* spiritus desinfektions* knopfzelle* *batterie magnet* engelstrompete* tollkirsche* fingerhut eibe* knollenblätter* fliegenpilz* entkalker klo* pflanzenschutz* methanol petroleum spülmaschinen* putzmittel pilze maiglöckchen goldregen herbstzeitlose salmiak
ate: getrunken geschluckt gegessen genippt gelutscht verschluckt eingenommen gefressen genascht probiert ausgetrunken geleckt erwischt runtergeschluckt trinkt isst genommen eingeworfen
pills: tabletten *tabletten pillen kapseln medikamente medis tropfen zäpfchen
muchpills: viele alle viel zuviel haufen handvoll packung doppelt dreifache mehrere ganze schachtel versehen fremde falschen falsche reingestopft
drug: heroin drogen koks kokain ecstasy pillen schnaps wodka alkohol getrunken gesoffen gekifft ko-tropfen gespritzt liquid crystal speed morphium
dose: insulin morphium morphin heparin tilidin digitoxin fentanyl tavor valium digoxin
hot: kochend* heiße heißes heißem heißen siedend* stichflamme feuer flammen fritteuse frittierfett fett brennend* wasserkocher teekanne grill ofenplatte
poured: geschüttet gegossen übergossen runtergezogen gekippt abgekriegt gefangen gekriegt bekommen gelaufen abbekommen verschüttet umgeworfen reingefallen gespritzt
burnt: *verbrannt verbrüht verbrenn* verbrüh* verätzt
bigarea: gesicht brust oberkörper bauch rücken arm arme bein beine ganze ganzen körper hals kopf großflächig* kind baby kleine kleinen
acid: säure lauge *reiniger chlor kalk salzsäure schwefelsäure abflussfrei zement batteriesäure lösungsmittel
sting: wespe* wespen biene* bienen* hornisse* gestochen nüsse nuss erdnuss* penicillin antibiotik* allergi* allergie* gegessen spritze fisch schalentiere meeresfrüchte kontrastmittel impfung
swells: *schwillt *schwollen schwellt *schwellen *schwell dick zuschwillt dicker
mouthparts: zunge gesicht hals lippen lippe augen kehle mund rachen kehlkopf gaumen
tongue: zunge kehle kehlkopf rachen luftröhre
rash: quaddel* knallrot ausschlag pusteln feuerrot nesselsucht krebsrot
sugar: zucker blutzucker zuckerkrank* diabet* unterzucker* zuckerwert insulin
low: zwanzig dreißig vierzig fünfunddreißig fünfundzwanzig niedrig abgesackt abgestürzt unten
shaky: zitter* schwitz* klatschnass komisch kaltschweißig* wirr* verwirrt schlapp benommen*
water: fruchtblase fruchtwasser
burst: geplatzt gesprungen abgegangen
bladder: blase
labour: wehen presswehen presswehe
every: alle minuten regelmäßig abstand eingesetzt presst pressen abständen pausenlos
birth: baby kind köpfchen nabelschnur geburt entbindung kopf
comes: kommt kommen gleich sehe seh sieht rauskommt
pregnant: schwanger* *schwangerschaft* schwangerschaftswoche monat hochschwanger ssw
obbad: flimmern flimmert oberbauch* bauchschmerzen unterleibsschmerzen bauchkrämpfe
delivered: entbunden entbindung geburt geboren kaiserschnitt
fever: fieber vierzig neununddreißig einundvierzig schüttelfrost fiebert
weeks: wochen tage monate
spots: punkte flecken pünktchen lila
neck: nacken genick vorne beugen nackensteif*
drowned: untergegangen ertrunken ertrinkt unterwasser untergetaucht
pool: pool teich gartenteich see fluss badewanne schwimmbad planschbecken wasser regentonne bach weiher becken swimmingpool eis
pulled: rausgezogen rausgeholt herausgezogen gezogen rausgefischt geholt rausgeholt reingefallen gefallen hineingefallen
power: steckdose strom *stromschlag starkstrom hochspannung stromkabel kabel stromleitung elektrozaun blitz
shocked: gefasst gegriffen erwischt getroffen gekriegt weggeflogen geschlagen gelangt angefasst gepackt bekommen geschleudert
heat: sonne hitze hitzschlag sonnenstich
cold: schnee eiskalt unterkühlt erfroren durchgefroren
belly: *bauch *bauchschmerzen *bauchweh unterleib magen
hard: steinhart bretthart
unbearable: krümm* gekrümm* unerträglich* unaushaltbar zusammengekrümmt winde windet
testis: hoden
leg: bein wade unterschenkel
thick: dick geschwollen dicker dickes
gas: gas gasgeruch
smell: riecht stinkt ausgetreten strömt ausströmt
fire: brennt brand feuer flammen
home: uns küche haus wohnung keller zimmer wohnzimmer dachstuhl nachbarn scheune nebenan
smoke: rauch qualm rauchgas
inhaled: eingeatmet abbekommen geatmet gekriegt
monoxide: *kohlenmonoxid* co-melder
stabbed: eingestochen niedergestochen abgestochen erstochen angeschossen geschossen niedergeschossen gewürgt erwürgt stranguliert messerstich
dying: sterbe stirbt sterben gestorben tot totenstarre verreckt
mykill: sterbe verblute krepiere verrecke abkratze kratz kratze
cpr: herzdruckmassage *reanim* wiederbeleb* beatmen beatme pump pumpe pumpen
rescue: notarzt notärztin *krankenwagen rettungswagen rettungsdienst sanitäter sanka rtw ambulanz rettung notruf hubschrauber rettungshubschrauber feuerwehr
call: brauche brauchen bräuchte bräuchten braucht brauch schicken schick schickt rufen ruf holen hol kommen kommt benötige benötigen schnell sofort rufe alarmieren verständigen bitte
moan: stöhn* stöhnen wimmer* schreit ruft rufen schreien jammert
closed: macht öffnet auf
saturation: sättigung sauerstoffsättigung sauerstoff sauerstoffwert spo
seventies: siebzig achtzig *undsiebzig *undachtzig achtundsiebzig niedrig fällt sinkt
drop: fallen fallenlassen
animal: kreuzotter schlange giftschlange
bite: gebissen biss
dogbite: hund schäferhund pitbull rottweiler
nail: nagel eisenstange stange pfahl ast
chokehold: gewürgt würgt würgen
want: will möchte mag wollte würde wollen liebsten wünsche wünschte lieber hätte wär wäre
life: leben weiterleben lebn leven weiterzuleben lebens lebenswille* lebenswillen lebensmut
end: ende schluss aufhört aufhören beenden beende vorbei
dead: tot sterben tod dod
self: mich sich mir
kill: umbring* umzubring* umgebracht erhäng* aufhäng* aufzuhäng* erschieß* töten ertränk* erschiess*
bring: bring bringe bringt
suicide: suizid* selbstmord* selbsttötung freitod lebensmüde* todessehnsucht abschiedsbrief* sterbewunsch
harm: antun antue antut anzutun angetan antu antät* antäte
slash: ritz* geritzt aufgeschnitten schneid schneide schneidet aufschneiden aufgeritzt pulsader* pulsadern
skin: arm arme handgelenk handgelenke unterarm unterarme pulsader* pulsadern oberschenkel beine
ledge: brücke dach parkhaus hochhaus balkon balkongeländer geländer gleise gleisen schienen bahngleis* brüstung fensterbrett fenstersims klippe kirchturm felsen
jump: springen spring springe springt runterspringen runter stürzen stürze werfen warte
stand: steh stehe steht sitze sitzt
train: zug bahn ice güterzug
rope: seil strick schlinge gürtel galgen
bettern: besser leichter
withoutme: ohne
sleep: einschlafen schlafen aufwachen
world: welt
gun: gewehr pistole waffe revolver
tree: baum brückenpfeiler wand mauer lkw gegenverkehr
against: gegen
voices: stimmen
hoard: gesammelt gehortet aufgespart beisammen
farewell: verabschiede verabschieden abschied abschiednehmen
wish: termin termine rezept rezepte überweisung krankschreibung krankmeldung attest bescheinigung verordnung rückruf kontrolle kontrolltermin untersuchung impfung impfen befund befunde ergebnis ergebnisse abklären abklärung nachschauen anschauen checken durchchecken
aftercare: nachsorge reha krankengymnastik logopädie hausbesuch hausbesuche pflegegrad pflegestufe bettlägerig rollator rollstuhl gips fäden verband entlassen herzsportgruppe klinikaufenthalt palliativ dement* demenz alzheimer polyneuropathie heuschnupfen schnupfen erkältung erkältet grippe muskelkater mandeln lymphknoten krampfadern blasenentzündung wasserlassen regelschmerzen mammogra* schwerbehindert* patientenverfügung beule zahn zähne zahnschmerz* kiefergelenk rasieren rasiert transportschein krankentransport taxischein beipackzettel frozen verstaucht umgeknickt geprellt heilt genäht tetanus abgeheilt therapie stottert hörgerät karpaltunnel wechseljahre hitzewallungen
wir: wir
air: luft sauerstoff
apathic: apathisch teilnahmslos benommen*
back: rücken
calendar: juni juli januar februar märz april mai august september oktober november dezember montag dienstag mittwoch donnerstag freitag termin u morgen woche impfung mit
chokes: fasst greift
cough: husten hustet huste
farewellword: tschüss wiederhören rauchen danke feierabend arbeit tschau
foodstuff: murmel weintraube traube bonbon schnitzel fleisch gräte wurst würstchen nuss münze legostein apfel brot knochen perle karotte brocken
hundreds: hundertsechzig hundertsiebzig hundertachtzig hundertneunzig zweihundert hundertfünfundsechzig hundertfünfundsiebzig
in: in
knife: messer schere schraubenzieher schraubendreher
lasting: manchmal öfter öfters immer aufstehen wochen monaten gelegentlich
machine: maschine presse walze häcksler fräse mähdrescher förderband mixer fleischwolf
motorbike: motorrad moped roller
muchdose: zehnfache fünffache doppelte dreifache hundertfache zuviel vielfache viel
recognise: erkennt erkenne
runs: runter hinunter
shoulderblade: schulterblätter schulterblättern
sits: sitzt sessel
sleepdeep: schläft tief wecken
stool: stuhl stuhlgang
thought: denke denk gedanken
trapped: eingeklemmt verschüttet begraben zerquetscht eingequetscht überrollt gequetscht
trinkt: trinkt schreit
wakeup: wecken aufwacht aufwachen
wrist: handgelenk handgelenke pulsader*
down: hingeschlagen hingekracht umgeknallt zusammengerutscht zusammje* zsamm* niedergegangen weggebrochen weggesunken weggeklappt umjefall* umjekipp* dahingesunken hintenüber hingeknallt vornübergekippt zusammengekrümmt
person: papst* babba babbe mamma moder mudding vadding froo wiev weibla oide oider froindin mitarbeiter* kamerad* mieter* besucher* passant* radfahrer* fußgänger* frauchen herrchen verwandte* cousin cousine neffe nichte stiefsohn stieftochter schwager schwägerin pflegekraft lehrerin lehrer turner* enkelin pfleger gatte gattin ehemann ehefrau
child: säugling kleinkind enkelin nichte neffe würmchen zwerg kids kinder
chest: brusch* bruscht bruschd brustmitte
head: kopp schädl birne
pain: ziehen stechen hämmern hämmert pocht bohrt drücken drugg krampfartig zerreißend*
queasy: würgen würgt speit spei brech speien
air: sauerstoff luftholen
breath: schnauf schnaufn schnauft's atmets luftholen verschnaufen otem
gasp: japsen krupp* pseudokrupp* stridor fiept karchelt
stuck: stecken geblieben steckengeblieben feststecken quer
foodstuff: stück kotelett keks kekse hähnchen steak kartoffel gummibärchen lego deckel stöpsel spielzeug tablette pille ei zwieback rosine popcorn möhre
slur: lalle brabbelt brabbeln stammelt stammeln sabbert genuschel kauderwelscht
garble: verkehrtes falsches quatsch kraut
face: mund* auge visage
flood: mehr lauter frisches hellrot hellrotes strömen gesprudelt schwallweise nass durchgeblutet liter wasserfall unaufhörlich ununterbrochen dauernd schnell suppt
blood: durchgeblutet *geblutet blutverlust blutlache hellrotes
orifice: after po darm scheide unten mund hals nase rachen
swallow: verschlucken
limp: regungslos kraftlos hängt willenlos lappen puppe
gone: daneben abgedreht weggedriftet tropfen
fit: krampf krämpfe krampfen krampfanfälle verkrampfen
toxin: spülmaschinentab* *pad *tabs parfüm haarfärbe* deo kleber bremsflüssigkeit batterie düngerbeutel dünger schneckenkorn ameisengift insektenspray *vernichter* öl grillanzünder brennspiritus aceton verdünnung wasserstoffperoxid ammoniak abbeizer zigaretten zigarette nikotin liquid beeren blätter kerne samen pflanze blume
ate: zerbissen reingebissen zerkaut gekaut runtergewürgt gesoffen verputzt gegessn verspeist
muchpills: woche wochenration sämtliche gesamten massenhaft unmengen doppelte falsche
drug: k-o ko gekokst pillen lsd pilze bier rum gin korn gekifft schlafmittel beruhigungsmittel lachgas
hot: herdplatte herd ofen backofen bügeleisen dampf lagerfeuer grillkohle kamin glut auspuff brühe suppe tee kaffee wasserdampf öl kerze explosion spiritus feuerwerk böller rakete
poured: gefasst gelangt gelegt abgegangen explodiert hingelangt getreten
blister: blasig blasen brandblasen abgelöst hautfetzen rohes
sting: hummel bienengift *bienenallergie wespengift* nussallergie soja sesam krabben shrimps muschel* haselnuss* walnuss*
allergy: *allergi*
dosed: gestochen gegessen erwischt gespritzt genommen
labour: presst pressdrang eröffnungswehen
starts: los losgegangen angefangen eingesetzt
power: leitung kabel draht schaltkasten sicherungskasten weidezaun verteiler fön
cling: los loskommt klebt
ground: kaffeesatz kaffeesatzartig
smoke: qualmt rauchentwicklung
filled: voller voll
dying: krepiert
knock: geknallt aufgeschlagen gestoßen gekracht geprallt aufgeprallt geschlagen gedonnert gehauen gekriegt
hit: unters geraten untergekommen reingefahren reingelaufen mitgenommen umgefahren umgenietet überrollt eingeklemmt geschleift
vehicle: anhänger wagen motorrad mofa moped zug trambahn lieferwagen stapler radlader hänger
damage: gebrochen gerissen zerquetscht aufgeplatzt geplatzt abgegangen gehorcht gehorchen ausgekugelt blasig abgeknickt eiskalt zerfetzt aufgerissen gespalten durchbohrt versagt versagen zerschmettert zertrümmert verstümmelt aufgespießt durchgebrochen zersplittert blutig klafft offen taub gelähmt gefühllos gefühl kein_gefühl leblos schlaff
body: kopf arm arme bein beine hand hände fuß füße rücken bauch brust gesicht auge augen hals hüfte becken schulter knie finger wirbelsäule rippen schädel kiefer mund zunge ohr nase haut ader krampfader schlagader pulsader vene
feel: gefühl empfinden
obey: gehorcht gehorchen funktioniert mitmacht
lost: abgeschlossen
bock: bock lust kraft energie mut nerv freude willen
climb: steig steige klettere kletter leg lege lieg setz setze stell stelle gehe geh steht springe
purpose: absicht absichtlich extra selber selbst
forever: immer ewig endgültig
over2: vorbei gelaufen zuende
somewhat: was sonstwas etwas
jaw: kiefer unterkiefer zähne
alive: lebt
person: dame herr leute senior seniorin ehepartner heimbewohner* elektriker* handwerker* monteur maurer bauarbeiter trainer lehrkraft mitschüler* klient* pflegling mitpatient* pflegekind vermieter* hausmeister* postbote kellner* verkäufer* kundin spieler läufer
speak: satz sätze silbe ton
wound: wunde schnittwunde stichwunde bisswunde schusswunde fleischwunde wunden kopfwunde
deep: tiefe tiefen tief klaffende klaffend klafft riesige große offene
highplace: dach leiter balkon fenster gerüst dachboden baum hochsitz *gerüst hausdach brücke mauer strommast kran silo heuboden scheunendach dachluke geländer
toxin: *säure *batteriesäure rattengift *verdünner
attacked: verletzt angegriffen attackiert niedergeschlagen bedroht getroffen
ledge: bahnsteig bahnsteigkante hochspannungsmast kran sims dachkante autobahnbrücke
enough: genug satt leid
wake: aufwecken aufgeweckt rütteln
collide: gefahren gelaufen gekracht geprallt gerast gerutscht gedonnert
hangs: hängt hänge hängen aufgehängt
"""

# Families that a denial before them calms: "keine Atemnot", "nicht bewusstlos".
DENIABLE = """unconscious badly down pain blood dizzy fever fit attack choke dying panic rescue
monoxide confused seizure"""

SIGNS = """
kind both
1 acute
1 panic
-1 wish
-3 aftercare
kind medical
5 down person|pronoun|me
3 down
5 unconscious person|pronoun|me
3 unconscious
5 tip over acute|panic|black|dizzy person|pronoun|me
3 tip over person|me
5 lie wake|twitch|lift not
5 lie place person
4 lie place person|pronoun =eine|=einer|=jemand|=person|=da
4 lie =da|=einfach person
5 wake not person|pronoun acute|lie|breath|eyes|more|here|=einfach
3 wake not person
5 =wach|=geweckt|=wachgerüttelt not =kriegen|=kriege|=bekommen|=kriegt|=bekomme|=krieg|=werden|=wird
4 eyes not =auf|=zu|=offen|=mehr person|pronoun
5 eyes stare person|pronoun|child
4 eyes =offen =durch
4 gone person|pronoun|me acute|sits|=ganz|=völlig|=total
5 gone|limp|confused|garble fever|fell
5 limp child|infant
5 infant fever weeks
5 infant trinkt not
5 child not wake|wakeup
5 breath not|bad person|pronoun|me|more
5 breath gone me
5 gasp person|pronoun|breath|infant
5 rib breath|pale
5 foodstuff throat
5 stuck throat|gasp|blue
5 swallow gasp|blue|breath
5 swallow not =raus|=rein|=runter|=luft
5 throat|chokes speak not
5 choke person|pronoun|me
5 blue lips
5 blue face person|pronoun|=ganz|=so
5 air not|bad|gone me|person|pronoun|=kriegt|=kriege|=bekomme|=bekommt|=rein
4 =atmen|=luft|=atem =rein not
5 chest pain
3 chest sweat|pale|queasy|dizzy
4 chest person|pronoun =hält|=fasst|=greift|=packt
5 heart pain
5 heart|pulse race dizzy|black|air|breath|pale|sweat|shaky
4 heart|pulse hundreds
2 heart race
5 pulse not =mehr|=keinen|=fühle|=fühl|=kein|=null
5 heart =steht|=still|=stehengeblieben person|pronoun|=sein|=ihr
5 heart =aussetzer|=setzt black|dizzy|me
4 heart|=herzen person =was|=etwas pale|sure
5 radiate pain|lame chest
4 radiate lame|heavy|pain sweat|queasy|dizzy|acute
5 shoulderblade extreme|=reißender|=reißt
3 sweat pale
3 sweat queasy
2 sweat person
2 pale person|me
2 queasy acute
2 dizzy me|person|pronoun
3 black eyes !lasting
5 attack sure person|pronoun|me
5 face droop !=zahn
5 halfbody lame|droop|not
5 lame acute limb|legs|mouthparts
5 limb|legs lift not acute
4 limb lift|=halten not person|pronoun
3 limb|legs lame me|person
5 speak not =mehr person|pronoun|acute
5 speak|=findet not acute person|pronoun|me
5 speak not =richtigen|=richtig|=raus person|pronoun
5 slur person|pronoun|me|=als
5 garble speak|=redet person|pronoun acute|drop|=ganz
3 garble speak person|pronoun|me
5 see blind|not acute
5 blind see =alles|=auge
5 confused acute person|pronoun|me
3 confused person|pronoun
4 recognise not acute|=mehr person|pronoun confused
5 headache extreme
5 headache =schlag|=noch
5 drop =alles person|pronoun|me limb|garble|speak
5 blood flood
5 blood unstopped not
5 blood inside me|person|pronoun
5 blood ear
5 blood bloodthin
5 blood pregnant|delivered
5 blood extreme
5 blood head fell|runs
5 bloodthin fell
4 stool black dizzy|=beinen|=schwach|=kaum
5 tool cutlimb|digit cut|hit|in
5 cut belly|throat|chest|wrist
5 cut cutlimb blood|tool|=fett|=durch
5 digit severed !=nagel !=kruste
5 bone out
5 eyes =raus|=rausgefallen =hängt
5 bent fell
5 leg|limb bent person|pronoun =ganz|=total
5 fell height not|head|legs|blood|place|=jetzt|=rücken person|me|pronoun|child
3 fell height
5 person lie =blutet
5 person =blutet lie|=hier
5 toxin|acid =bespritzt|=gespritzt|=spritzer
5 =zu =boden =gegangen|=gefallen|=gesunken|=gestürzt
5 =lässt wake not
5 =luftröhre =was|=etwas|=rein|=gekriegt|=drin
5 wound deep|throat|belly|chest|=kopf
5 fell highplace !=komme
5 against vehicle|tree collide
5 toxin =mund|=abbekommen|face|eyes
5 pregnant =wasser =abgegangen|=läuft|=geplatzt
5 power hangs|=klebt person|pronoun
5 knife attacked
5 fell|head =aufgeschlagen|=kopf badly|blood|gone|confused
4 infant|child fell =kopf|=schrill|=fliesen*|=fliesenboden
4 infant fell
5 fell badly|confused|gone person|pronoun
5 fell not =hoch|=aufstehen|=auf|=rühren|=bewegen
5 fell legs not
5 fell =stunden|=helfen lie
5 lie me not =hoch|=aufstehen|=auf
5 lie me place =hilfe|=helfen|=hoch
5 fell|runs blood person|pronoun|head
5 fell not =weiß|=mehr =wo
5 fell extreme|unbearable
5 vehicle|motorbike hit|fell person|pronoun|me|=einer
5 heavy upon lie person|pronoun|me|legs
5 heavy legs|chest|limb =gerollt|=gefallen|=gestürzt|=gekippt|hit
5 trapped person|pronoun|me !=nerv !=finger
5 stuck|=fest limb|digit|cutlimb machine
5 machine limb|digit|cutlimb cut|in
5 crash =hier|=passiert|=einer|=verletzt|=verletzte acute|here
5 fit person|pronoun|child|me
5 twitch whole person|pronoun
5 twitch lie
5 foam mouthparts
5 seizure not =auf|=aufhören|=hört
5 seizure person|pronoun acute|lie|twitch|=gerade
4 stiff child|person eyes|acute|=ganz
5 toxin ate
5 pills ate child|=omas|=opas|=woche
5 pills ate muchpills person|sleepdeep|gone
3 pills ate muchpills me
5 drug wake|breath not|bad
5 drug =weg|gone person|pronoun|=völlig
5 =ko =tropfen
5 drug not =wach|=ansprechbar
5 dose muchdose
5 hot poured
5 burnt bigarea
5 acid eyes|face|=auge
5 sting|ate swells mouthparts|whole|=gesicht
5 sting breath|air|tongue|gasp|=mund
4 sting rash|dizzy|black
5 rash dizzy|breath|air|acute|=komisch
5 tongue swells|=zu
5 throat|=hals swells =zu|=mir|=mir acute|=zu|=mir
5 mouthparts swells acute|ate|sting
5 sugar low shaky|person|me
5 sugar shaky person
5 sugar wake|gone person|pronoun
5 water|bladder burst
5 labour every
5 birth comes acute
5 =kommt =kind|=baby =das !calendar
5 birth =kopf|=köpfchen see
5 pregnant obbad|blood|fell
5 lift birth not
4 birth not =bewegt|=bewegungen pregnant|=bauch|=mehr
5 fever spots
5 fever neck not|stiff
5 fever breath|wake|apathic|confused|limp|garble
5 fever fit
5 drowned person|pronoun|child
5 pool pulled person|pronoun|child
5 =unter =wasser person|pronoun|child
5 power shocked
5 heat down|garble|confused
5 cold slur|=gefunden|wake|breath
5 belly hard
5 belly|pain extreme|unbearable not|acute
5 =sagen|=sagt|=seggt not =mehr person|pronoun
5 =mucks not
5 speak|limb|legs =nimmer person|pronoun
4 =guckt|=schaut|=sieht droop person|pronoun|=so
5 unbearable pain
4 unbearable me =helfen|=hilfe|=mehr
3 pain extreme acute
5 testis pain
5 leg thick air|breath
5 gas smell
5 gas queasy|dizzy
5 fire home !=magen
5 smoke inhaled
5 smoke cough fire
5 monoxide me|home|queasy|=geht
5 stabbed person|pronoun|me|=freund
5 chokehold person|me|pronoun =nicht|=schlucken|=luft
5 knife belly|chest|back
5 dying person|pronoun acute|cold|=glaube|panic|breath !=muss !wish
5 =stirbt person|pronoun
4 dying pronoun sure
5 mykill me|=gleich|=jetzt
5 =zu =ende =gehts|=geht =mir|=mich
5 cpr me|wir|person|chest
5 rescue call
4 =arzt call =schnell|=sofort =hier|=ganz
5 moan closed|=hilfe
5 saturation seventies
5 animal bite
5 dogbite bite blood|face
5 nail cut
4 cold person|pronoun =ganz|=eiskalt breath|not
4 panic person !wish
5 =kommen =schnell =bitte|=sie panic|=schnell !wish
5 air|breath =holen|=tief pain not|acute
4 gasp air|=einziehen|=ein child
5 foodstuff stuck !=gips
5 foodstuff swallow blue|gasp|=läuft|=an|cough|not|=hals
3 =schlecht sweat
4 pain jaw sweat|=schlecht|queasy
5 heart =setzt =aus
5 obey not body|limb
5 drop =lassen|=lässt acute
5 =halbe|=halber|=ganze =körper|=seite lame|=eingeschlafen acute|slur
4 slur
5 =versteht not =mehr slur|confused
5 head pain =platzt|=platzen|=explodiert|queasy|black acute|=wie|=würde
5 blood orifice flood
5 =durchgeblutet
5 =schießt|=spritzt|=strömt =raus|=heraus|=rauf
5 hit vehicle
5 head knock badly|gone|confused|bloodthin|blood|queasy
5 =armen =beinen =schlägt|=zuckt|=rudert
4 fit =wieder|acute|=gerade person|pronoun|=ganze
5 hot blister|damage
5 =haut =abgegangen|=ab|=abgelöst|=runter hot|=dampf|person
5 blister cutlimb|body
5 allergy dosed person|pronoun|me acute|=worden|=und
4 allergy =gestochen
5 birth|pregnant starts =geht|=los
5 birth|pregnant =los =allein|acute|panic|=geht
4 =presst person|pronoun =schon|=jetzt
5 pregnant crash
5 fever moan|=wimmert
5 power =gefasst|=gelangt cling|not
5 ground queasy|=bricht|=erbricht
5 pain =aus =halte|=halt =nicht|=nimmer !=zahn
5 =schicken|=schicken =jemanden|=wen|=hilfe|=jemand
5 smoke filled|home|=hier
5 alive not =mehr person|pronoun|sure
4 =kalt person|pronoun =schon|=ganz =ist|=sie|=er !=immer
5 body damage acute
4 body damage person
5 feel not body|limb|halfbody acute
4 feel not halfbody|=rechten|=linken
3 knock head|=hinterkopf person
kind crisis
5 bock not life
5 hangs self =auf
5 enough life
5 ledge climb me|=jetzt
5 forever =weg|=einschlafen|=schlafen me|want
5 life over2 me
5 cut purpose cutlimb|self
5 lost =allem|=leben me
5 =mir somewhat =tu|=tue|=tun|=antue
4 want not life !=wie
5 not life =mehr|=nimmer want|=länger|=kann|=aushalten|=halte|=halt|person
5 want dead me|person|pronoun|=nur !=müde
5 dead =besser|=lieber me =wenn|=wäre|=bin
5 thought dead =mich|=ich
5 self kill
5 self =leben =nehmen|=nimmt|=nehme|=genommen
5 bring self =um
5 suicide
5 harm self
5 slash self skin|=wieder|person|pronoun
5 slash skin
5 ledge jump want|stand|me
5 ledge stand train|jump|end|me =will|=warte|jump|train
4 ledge stand =auf|=oben|=an me
5 ledge person|pronoun want =runter
5 rope =gekauft|=besorgt|=bereit|self
5 life not =sinn|=kraft|=wofür|=grund|=wert|=lohnt
5 =wozu|=wofür|=weshalb life =noch
5 =sinn not =alles|=mehr =will|life
5 bettern withoutme me
5 bettern =gäbe|=wäre not =mich|=ich
5 bettern dead
5 life|=ganzen|=allem end =ein|=macht|=mache|=setzen|=setze
5 sleep =nie|=nicht|=nimmer =wieder|=mehr =aufwachen want|sleep
5 =da =sein not =mehr want|=schlafen
5 =hier =bleiben not want
5 world not =mehr want|=aushalten|=halt|=halte
5 gun dead|life|kill
5 against tree =will|=fahr|=fahre|=fahren me
5 voices kill|jump|dead
5 pills hoard
5 pills me =alle =liegen|=nehme|=nehm|=schlucke
5 pills =damit end|=vorbei|=ruhe
5 farewell =allen|=immer|=leben|=welt =kann|=nicht|=will|=mehr
5 not =ausweg =anderen|=mehr|end
5 =wasser =gehe|=geh|=gehen =ins =noch|=heute end|=heute|=will
5 dead =ruhe|=besser|=endlich =dann
5 =schluss =heute|=jetzt|=endgültig me =mach|=mache !farewellword !=für
"""
