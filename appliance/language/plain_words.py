"""Words as they are heard and the words that the phrase lists use for them.

Only for finding phrases: names, spelling and numbers are read from the words as heard.
"""

from appliance.language.word_lists import word_set

PLAIN = {
    plain: heard.split()
    for plain, heard in {
        # small words
        "ich": "i ick icke isch ik",
        "nicht": "net nit ned nich nischt ni nüch nedda",
        "nichts": "nix nischd nüscht nuscht nichs nüx",
        "kein": "koa koan ka koi",
        "keine": "koane koine keene kene kee",
        "keinen": "koan keenen keen kein'n",
        "ein": "oan een ene",
        "einen": "nen",
        "eine": "ne oane",
        "ist": "is isch",
        "das": "des dat dit dess dös",
        "auf": "uff auff aufm",
        "auch": "ooch aa och",
        "mein": "mei min meen moi",
        "meine": "mia minge mine meene",
        "mehr": "mea mer",
        "und": "un",
        "was": "wat wos",
        "noch": "nomma",
        "nur": "bloß bloss lediglich",
        "mal": "amal emal moi ma",
        "der": "dea",
        "die": "de",
        "mir": "mia mich's",
        "mich": "mi misch",
        "sich": "sisch si sick",
        "schon": "scho schu",
        # verbs
        "habe": "hab hob ha haw heb",
        "hat": "hot hod hät hett",
        "haben": "ham hamm",
        "bin": "ben bön",
        "kriege": "krieg kriag griag kreg krich kriech krieje grieg",
        "kriegt": "kritt krigt kriagt griagt krischt kricht",
        "bekomme": "bekomm kumm",
        "bekommt": "bekimmt",
        "mag": "moog mog",
        "möchte": "möcht mecht mecht möchd",
        "hätte": "hätt hätte häd hett",
        "würde": "würd würds dat dad tät tat täte",
        "brauche": "brauch brauchat bruch bruuk brauchad",
        "bräuchte": "bräucht bräuchad breicht bräuchert",
        "kann": "konn koh kannst ko kunnt",
        "muss": "muaß mus muas mutt moss",
        "müsste": "müsst miasst müsset",
        "will": "wui wöll wull",
        "geht": "gehts gäht jeht goht",
        "rührt": "riert",
        "atmet": "otmet",
        "weiß": "woaß weeß weess weet",
        "sterbe": "sterb stirb",
        "sprechen": "schwätze schwätzen schwätzn babbeln schnacken snacken",
        "fällt": "fallt foit",
        "umgefallen": "umgfalln umgfallen umjefalle umjefallen umfollen umgfoin umgefalle umfallen",
        "zusammengebrochen": "zammbrochn zammbrochen zsammbrochen zammgebrochen zammgebrocha zamgebrochen",
        "umgekippt": "umkippt umgekipp umjekippt umgekibbt",
        "gestürzt": "gstürzt jestürzt gestürtzt",
        "schnell": "schnöll fix",
        "luft": "luff lufd luftn",
        "schmerzen": "schmerzn",
        "mann": "mo moo mannes",
        "frau": "fru fro froo",
        "leben": "lebm lem",
        "umbringen": "umbringa",
        "vorbeischauen": "vorbeischaun",
        "zurück": "zruck zrück",
        "ruft": "rufts",
        "nimmer": "nimma nimme nemme",
        "überweisung": "überweisig",
        "termin": "termien dermin",
        "krank": "kronk",
    }.items()
}
TO_PLAIN = {word: plain for plain, heard in PLAIN.items() for word in heard}

# Compounds that recognisers split; both halves are joined before phrases are looked for.
SPLIT = word_set(
    """herzinfarkt schlaganfall bewusstlos bewusstlosigkeit ohnmächtig atemnot luftnot notfall notarzt rettungswagen
    krankenwagen rettungsdienst brustschmerzen herzschmerzen krampfanfall fieberkrampf überdosis nasenbluten
    selbstmord selbstmordgedanken suizidgedanken abschiedsbrief mundwinkel unterzuckert fruchtblase stromschlag
    blutabnahme blutentnahme blutbild blutwerte laborwerte laborergebnisse grippeimpfung auffrischimpfung
    impftermin überweisung überweisungsschein krankschreibung krankmeldung krankschreiben krankenschein
    folgerezept wiederholungsrezept öffnungszeiten sprechstunde sprechzeiten rückruf zurückrufen
    vorsorgeuntersuchung gesundheitsuntersuchung gesundheitscheck routineuntersuchung nachsorge kontrolltermin
    verbandswechsel befundbesprechung hautkrebsscreening durchchecken anrufbeantworter datenschutz umbuchen
    umgekippt umgefallen zusammengebrochen wiederhören wiedersehen geburtsdatum telefonnummer nochmal
    einverstanden halbseitig einwilligung umbringen verwählt herzstillstand bauchschmerzen rückenschmerzen
    halsschmerzen kopfschmerzen absagen verschieben verlegen"""
)
