"""How letters are said in German: plain letter names, three spelling alphabets, and words around spelling."""

from appliance.language.word_lists import word_set

LETTER_NAMES = {
    name: letter
    for letter, names in {
        "a": "a ah aa",
        "b": "b be bee beh",
        "c": "c ce ze zeh tse tze cee ceh",
        "d": "d de dee deh",
        "e": "e eh ee",
        "f": "f ef eff äff",
        "g": "g ge geh gee",
        "h": "h ha hah haa",
        "i": "i ih ii",
        "j": "j jot jott yot",
        "k": "k ka kah kaa",
        "l": "l el ell",
        "m": "m em emm",
        "n": "n en enn",
        "o": "o oh oo",
        "p": "p pe peh pee",
        "q": "q ku kuh qu",
        "r": "r er err ärr",
        "s": "s es ess äss",
        "t": "t te teh tee",
        "u": "u uh uu",
        "v": "v vau fau vauh",
        "w": "w we weh wee",
        "x": "x ix iks icks",
        "y": "y ypsilon üpsilon ipsilon ypsilonn",
        "z": "z zet zett zed zätt",
        "ä": "ä äh ää",
        "ö": "ö öh",
        "ü": "ü üh",
        "ß": "ß eszett esszett essett",
        "sch": "sch",
    }.items()
    for name in names.split()
}

_POSTAL = {
    "a": "anton",
    "ä": "ärger",
    "b": "berta bertha",
    "c": "cäsar zäsar caesar cesar",
    "ch": "charlotte",
    "d": "dora",
    "e": "emil",
    "f": "friedrich",
    "g": "gustav",
    "h": "heinrich",
    "i": "ida",
    "j": "julius",
    "k": "kaufmann konrad",
    "l": "ludwig",
    "m": "martha marta",
    "n": "nordpol",
    "o": "otto",
    "ö": "ökonom österreich",
    "p": "paula",
    "q": "quelle",
    "r": "richard",
    "s": "samuel siegfried",
    "sch": "schule",
    "ß": "eszett",
    "t": "theodor",
    "u": "ulrich",
    "ü": "übermut übel",
    "v": "viktor victor",
    "w": "wilhelm",
    "x": "xanthippe xantippe xaver",
    "y": "ypsilon",
    "z": "zacharias zeppelin",
}
# Older, Austrian and Swiss tables where they differ.
_FURTHER = {
    "d": "david daniel",
    "h": "hans",
    "j": "jakob",
    "k": "karl kaiser",
    "l": "leopold",
    "m": "maria",
    "n": "nathan nikolaus niklaus",
    "p": "peter",
    "r": "rosa",
    "s": "sophie",
    "u": "ursula",
    "v": "vogel",
    "w": "willi",
    "y": "yverdon",
    "z": "zürich",
    "i": "ingrid",
    "b": "bernhard",
    "c": "christian",
    "f": "fritz",
    "t": "theresa",
}
# DIN 5009:2022.
_TOWNS = {
    "a": "aachen",
    "b": "berlin",
    "c": "chemnitz",
    "d": "düsseldorf",
    "e": "essen",
    "f": "frankfurt",
    "g": "goslar",
    "h": "hamburg",
    "i": "ingelheim",
    "j": "jena",
    "k": "köln",
    "l": "leipzig",
    "m": "münchen",
    "n": "nürnberg",
    "o": "offenbach",
    "p": "potsdam",
    "q": "quickborn",
    "r": "rostock",
    "s": "salzwedel",
    "t": "tübingen",
    "u": "unna",
    "v": "völklingen",
    "w": "wuppertal",
    "x": "xanten",
    "y": "ypsilon",
    "z": "zwickau",
}
_INTERNATIONAL = {
    "a": "alfa alpha",
    "b": "bravo",
    "c": "charlie",
    "d": "delta",
    "e": "echo",
    "f": "foxtrot",
    "g": "golf",
    "h": "hotel",
    "i": "india",
    "j": "juliett juliet",
    "k": "kilo",
    "l": "lima",
    "m": "mike",
    "n": "november",
    "o": "oscar oskar",
    "p": "papa",
    "q": "quebec",
    "r": "romeo",
    "s": "sierra",
    "t": "tango",
    "u": "uniform",
    "v": "victor",
    "w": "whiskey whisky",
    "x": "xray",
    "y": "yankee",
    "z": "zulu",
}
UMLAUT_WORDS = {"aachen": "ä", "offenbach": "ö", "unna": "ü", "a": "ä", "o": "ö", "u": "ü"}
"""After "Umlaut" these stand for the letter with two dots."""

CODE_WORDS = {
    word: letter
    for table in (_FURTHER, _INTERNATIONAL, _TOWNS, _POSTAL)
    for letter, words in table.items()
    for word in words.split()
}

SOUND_ALIKE = (
    frozenset("bpdtegwc"),
    frozenset("mn"),
    frozenset("fvs"),
    frozenset("iyü"),
    frozenset("kag"),
    frozenset("äe"),
    frozenset("zc"),
)
"""Letters whose names recognisers take for one another; the word after "wie" decides."""

DOUBLES = {"doppel": 2, "doppelt": 2, "doppeltes": 2, "zweimal": 2, "zwo": 2, "zwei": 2, "beide": 2, "dreimal": 3}
HYPHENS = word_set("bindestrich strich minus trennstrich gedankenstrich querstrich")
SPACES = word_set("leerzeichen getrennt leertaste")
CORRECTIONS = word_set(
    """nein nee falsch quatsch korrektur stopp stop halt moment sorry verzeihung entschuldigung ne"""
)
SPELLING_FILLERS = word_set(
    """also das schreibt sich dann und kommt ich buchstabiere am anfang ende ja mein name ist heißt wird man der die
    nachname familienname großes kleines ganz normal äh ähm öh danach noch einmal gut okay nochmal mal bitte
    gern gerne jetzt hinten vorne zuerst erst als wieder ein buchstabieren na so geschrieben schreibe schreibt
    mit dem einem den buchstaben buchstabe punkt fertig zum schluss danke wäre genau vorne für hallo einfach nur
    drin dazwischen einfaches simples"""
)

# What "mit ..." can mean in a name that was said: ways of writing one sound.
SAME_SOUND = (
    ("ai", "ei", "ay", "ey"),
    ("ß", "ss", "s"),
    ("dt", "tt", "th", "t", "d"),
    ("ck", "kk", "k", "c"),
    ("tz", "zz", "z"),
    ("ff", "ph", "f", "v"),
    ("ü", "ue", "y"),
    ("ö", "oe"),
    ("ä", "ae", "e"),
    ("äu", "eu", "oi", "oy"),
    ("ie", "ih", "i", "y"),
    ("mm", "m"),
    ("nn", "n"),
    ("ll", "l"),
    ("rr", "r"),
    ("pp", "p"),
    ("bb", "b", "p"),
    ("gg", "g", "k"),
    ("aa", "ah", "a"),
    ("oo", "oh", "o"),
    ("ee", "eh", "e"),
    ("uu", "uh", "u"),
    ("w", "v"),
    ("x", "chs", "ks"),
    ("j", "y"),
    ("hm", "m"),
)
