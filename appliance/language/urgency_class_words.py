"""Words that stand for one thing in the patterns about emergencies."""

CLASSES = {
    "krieg": "kriege kriegt kriegen kriegst krieg bekomme bekommt bekommen bekam hole holt holen hat habe haben",
    "no": "kein keine keinen keiner kaum wenig nimmer",
    "nomore": "nicht nimmer kaum nichts",
    "count": "ein einem einer zwei zwo drei vier fünf sechs sieben acht neun zehn zwölf zwanzig dreißig vierzig paar",
    "ask": "mache mach machen tue tun soll muss kann passiert wende ruf rufe gilt rate sollte",
    "sudden": "plötzlich plötzliche plötzlichen schlagartig schlagartige einmal jetzt gerade eben seit heute",
    "has": "hat habe haben kriege kriegt kriegen bekomme bekommt bekommen erleidet erlitten glaube glaub glaubt "
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
    "swell": "schwillt schwellt geschwollen anschwillt schwellen zuschwillt zuschwellen zugeschwollen",
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
    "gekracht runtergeflogen hinuntergefallen gesprungen ausgerutscht hingefallen umgestürzt gestolpert ausgeglitten hingestürzt gerutscht gekippt runtergekippt gestürtzt stürzte heruntergestürzt",
    "height": "leiter dach gerüst balkon fenster stock stockwerk baum hochsitz meter höhe heuboden hochbett brücke "
    "*gerüst *leiter *balkon *fenster hausdach vordach garagendach scheunendach pferd",
    "crash": "unfall autounfall verkehrsunfall motorradunfall fahrradunfall arbeitsunfall frontalzusammenstoß auffahrunfall",
    "abrupt": "plötzlich schlagartig einmal",
    "function": "sprechen reden sehen bewegen heben hochheben gehen laufen stehen schlucken fühlen spüren greifen lächeln",
    "many": "zehn zwölf fünfzehn zwanzig fünfundzwanzig dreißig vierzig fünfzig sechzig hundert etliche massig viele",
    "self": "mich sich",
}
