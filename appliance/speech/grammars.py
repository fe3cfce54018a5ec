"""Closed German word lists for each question: the fast path of a recogniser that takes a grammar.

A list biases towards its words, so only narrow questions have one, and the free decode has to agree with what it heard
(vosk_engine). Dates and times are listed for the check against the model's lexicon only: they are never biased.
"""

from appliance.model.call import Asks


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


YES_NO = _words(
    "ja jawohl jo joa jep gern gerne okay gut genau richtig stimmt korrekt einverstanden passt freilich klar "
    "natürlich selbstverständlich bitte nein nee nö ne nicht falsch keinesfalls lieber danke doch das ist so in "
    "ordnung auf keinen fall ich bin will möchte"
)
DIGITS = _words("null eins zwei zwo drei vier fünf sechs sieben acht neun")
UNITS = _words("ein eine einen zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn")
_TENS = _words("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig")
TENS = _TENS | {f"{unit}und{ten}" for ten in _TENS for unit in _words("ein zwei drei vier fünf sechs sieben acht neun")}
DAYS = _words("montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute morgen übermorgen")
MONTHS = _words("januar jänner februar märz april mai juni juno juli august september oktober november dezember")
_ORDINALS = _words(
    "erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte dreizehnte vierzehnte "
    "fünfzehnte sechzehnte siebzehnte achtzehnte neunzehnte"
) | {ten + "ste" for ten in TENS if ten.endswith("zwanzig") or ten in ("dreißig", "einunddreißig")}
ORDINALS = frozenset(stem + end for stem in _ORDINALS for end in ("", "r", "n"))
CLOCK = _words("uhr halb viertel dreiviertel vor nach um früh vormittag mittag nachmittag abend punkt minuten")
SPELLING = _words(
    "anton ärger berta cäsar charlotte dora emil friedrich gustav heinrich ida julius kaufmann konrad ludwig martha "
    "nathan nordpol otto ökonom paula quelle richard samuel schule siegfried theodor ulrich übermut viktor wilhelm "
    "xanthippe ypsilon zacharias zeppelin eszett aachen augsburg berlin chemnitz cottbus düsseldorf essen frankfurt "
    "goslar hamburg ingelheim jena köln leipzig münchen nürnberg offenbach potsdam quickborn rostock salzwedel "
    "tübingen unna völklingen wuppertal xanten zwickau umlaut unfug wie doppel"
)
LETTERS = _words("a be ce de e ef ge ha i jot ka el em en o pe ku er es te u vau we ix zett ä ö ü")
_JOINS = _words("und dann die meine nummer lautet vorwahl doppel mal also")

BIASED: dict[Asks, frozenset[str]] = {
    Asks.CONSENT: YES_NO,
    Asks.CONFIRM: YES_NO,
    Asks.ANYTHING_ELSE: YES_NO,
    Asks.PHONE: DIGITS | UNITS | TENS | _JOINS,
    Asks.SPELL_NAME: SPELLING | LETTERS,
}
"""Questions whose answers are decoded with a grammar as well."""

CHECKED: frozenset[str] = frozenset().union(
    *BIASED.values(), DIGITS, UNITS, TENS, DAYS, MONTHS, ORDINALS, CLOCK, {"hundert", "neunzehnhundert", "zweitausend"}
)
"""Words that a model has to know to be of use here; those it does not know are reported at start."""
