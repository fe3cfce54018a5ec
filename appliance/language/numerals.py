"""Numbers written out in German: the one place where digits become words."""

_UNITS = ("null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf")
_TEENS = ("dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn")
_TENS = ("", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
_SMALL = _UNITS + _TEENS
_IRREGULAR = {1: "erst", 3: "dritt", 7: "siebt", 8: "acht"}

MONTHS = (
    "januar",
    "februar",
    "märz",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "dezember",
)
WEEKDAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")


def _below_hundred(number: int, one: str) -> str:
    if number == 1:
        return one
    if number < 20:
        return _SMALL[number]
    tens, unit = divmod(number, 10)
    if not unit:
        return _TENS[tens]
    return ("ein" if unit == 1 else _SMALL[unit]) + "und" + _TENS[tens]


def cardinal(number: int, one: str = "eins") -> str:
    """A number from 0 to 999 999 as one word; `one` is the form of a final one ("eins", "ein", "eine", "einen")."""
    if not 0 <= number <= 999_999:
        raise ValueError("only numbers from 0 to 999999 are written out")
    if number == 0:
        return "null"
    thousands, rest = divmod(number, 1000)
    hundreds, below = divmod(rest, 100)
    words = cardinal(thousands, "ein") + "tausend" if thousands else ""
    words += ("ein" if hundreds == 1 else _SMALL[hundreds]) + "hundert" if hundreds else ""
    return words + (_below_hundred(below, one) if below else "")


def ordinal(number: int, ending: str = "er") -> str:
    """The ordinal from 1 to 999 999 with its ending ("e", "en", "er", "es", "em")."""
    if number < 1:
        raise ValueError("there is no zeroth")
    below = number % 100
    if below in _IRREGULAR:
        head = cardinal(number - below) if number > below else ""
        return head + _IRREGULAR[below] + ending
    return cardinal(number) + ("t" if 0 < below < 20 else "st") + ending


def year(number: int) -> str:
    """A year as it is spoken: 1100 to 1999 in hundreds, others as a number."""
    if 1100 <= number <= 1999:
        hundreds, below = divmod(number, 100)
        return _SMALL[hundreds] + "hundert" + (_below_hundred(below, "eins") if below else "")
    return cardinal(number)


def digits(text: str) -> str:
    """Each digit of a text as a word, separated by blanks; what is no digit is left out."""
    return " ".join(_SMALL[int(sign)] for sign in text if sign in "0123456789")
