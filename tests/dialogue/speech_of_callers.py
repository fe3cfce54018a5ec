"""How simulated callers put things: their own phrases and numbers, none taken from what the box says."""

import datetime as dt
import random
from dataclasses import dataclass

UNITS = "null eins zwei drei vier fünf sechs sieben acht neun"
TEENS = "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
ONES = [*UNITS.split(), *TEENS.split()]
TENS = {2: "zwanzig", 3: "dreißig", 4: "vierzig", 5: "fünfzig", 6: "sechzig", 7: "siebzig", 8: "achtzig", 9: "neunzig"}
YEAR = "januar februar märz april mai juni juli august september oktober november dezember"
MONTHS = YEAR.split()
WEEKDAYS = ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"]
ODD = {1: "erst", 3: "dritt", 7: "siebt", 8: "acht"}

YES = ("ja", "ja bitte", "ja gerne", "ja das stimmt", "genau", "richtig", "ja genau so", "ja passt")
NO = ("nein", "nein danke", "nö", "nein das nicht")
CONSENT = ("ja", "ja einverstanden", "ja bin ich", "ja gerne", "einverstanden", "ja ist in ordnung", "ja natürlich")
DISSENT = ("nein", "nein das möchte ich nicht", "nein damit bin ich nicht einverstanden")
DONE = ("nein danke das war alles", "nein danke", "nein sonst nichts", "das war es danke", "nein das wars")
BOOK = (
    "ich hätte gern einen termin",
    "ich brauche einen termin",
    "guten tag ich möchte einen termin vereinbaren",
    "ich würde gerne einen termin ausmachen",
    "könnte ich bitte einen termin bekommen",
)
CANCEL = (
    "ich möchte meinen termin absagen",
    "ich muss einen termin absagen",
    "ich kann nicht kommen bitte den termin absagen",
)
MOVE = (
    "ich möchte meinen termin verschieben",
    "ich muss einen termin verlegen",
    "könnten wir meinen termin verschieben",
)
QUERY = ("wann habe ich meinen nächsten termin", "ich weiß nicht mehr wann mein termin ist")
RECIPE = (
    "ich brauche ein rezept für {}",
    "könnten sie mir {} aufschreiben ich brauche ein rezept",
    "ein folgerezept für {} bitte",
)
CALLBACK = ("rufen sie mich bitte zurück", "ich hätte gern einen rückruf")
RESULTS = ("sind meine befunde schon da", "ich wollte meine laborwerte erfragen", "ich rufe wegen meiner blutwerte an")
HOURS = ("wann haben sie geöffnet", "wie sind ihre öffnungszeiten", "wann haben sie denn offen")
ACCESS = ("ich möchte auskunft über meine daten", "welche daten haben sie über mich gespeichert ich will auskunft")
PERSON = ("ich möchte mit einem menschen sprechen", "verbinden sie mich bitte mit einem mitarbeiter")
WITHDRAWAL = ("ich widerrufe meine einwilligung", "löschen sie das wieder ich widerrufe")
ANGRY = ("sie blöder automat", "so ein scheiß computer", "das ist doch eine frechheit sie idiot")
EMERGENCY = (
    "mein mann ist bewusstlos und atmet nicht mehr",
    "ich habe starke schmerzen in der brust und kriege keine luft",
    "meine frau hat einen schlaganfall",
)
HESITANT = ("", "äh", "äh moment bitte", "wie bitte", "ähm also")
ANY_TIME = ("so bald wie möglich", "der nächste freie termin", "möglichst bald", "ganz egal wann")
NONE_OF_THEM = ("nein davon passt mir keiner", "keiner davon", "die passen alle nicht")
REASONS = {
    "checkup": ("zur vorsorge", "für eine vorsorgeuntersuchung"),
    "vaccination": ("zur impfung", "für eine grippeimpfung"),
    "blood": ("zur blutabnahme", "zum blut abnehmen"),
    "followup": ("zur kontrolle", "für eine kontrolle"),
    "acute": ("ich bin krank", "wegen akuter beschwerden"),
    "other": ("für die sprechstunde", "für ein gespräch"),
}
FIRST = ["erika", "max", "anna", "peter", "sabine", "thomas", "julia", "michael", "petra", "stefan", "monika", "klaus"]
LAST = ["beispiel", "mustermann", "musterfrau", "testmeier", "probstein", "beispielhuber", "musterschmidt", "testhofer"]


def number(value: int) -> str:
    """0 to 99."""
    if value < 20:
        return ONES[value]
    ones = "ein" if value % 10 == 1 else ONES[value % 10]
    return f"{ones}und{TENS[value // 10]}" if value % 10 else TENS[value // 10]


def ordinal(value: int, ending: str) -> str:
    if value in ODD:
        return ODD[value] + ending
    return number(value) + ("t" if value < 20 else "st") + ending


def day(at: dt.date) -> str:
    """am dritten dezember"""
    return f"am {ordinal(at.day, 'en')} {MONTHS[at.month - 1]}"


def weekday_and_day(at: dt.date) -> str:
    return f"am {WEEKDAYS[at.weekday()]} den {ordinal(at.day, 'en')} {MONTHS[at.month - 1]}"


def clock(at: dt.time) -> str:
    return f"um {'ein' if at.hour == 1 else number(at.hour)} uhr" + (f" {number(at.minute)}" if at.minute else "")


def year(value: int) -> str:
    if value >= 2000:
        return "zweitausend" + (number(value - 2000) if value > 2000 else "")
    return f"neunzehnhundert{number(value - 1900)}" if value > 1900 else "neunzehnhundert"


def born(at: dt.date) -> str:
    return f"{day(at)} {year(at.year)}"


def digits(text: str) -> str:
    return " ".join(ONES[int(sign)] for sign in text)


@dataclass(frozen=True)
class Confusion:
    """Errors of a recogniser: words lost, swapped or without their ending, and words that sound alike."""

    rate: float = 0.0
    """Share of words that are hit."""

    ALIKE = {"neun": "nein", "nein": "neun", "ja": "na", "zwei": "drei", "den": "denn", "am": "an", "eins": "ein"}

    def heard(self, said: str, chance: random.Random) -> str:
        words = said.split()
        out: list[str] = []
        for word in words:
            if chance.random() >= self.rate:
                out.append(word)
                continue
            match chance.randrange(4):
                case 0:
                    continue
                case 1 if out:
                    out.insert(len(out) - 1, word)
                case 2 if len(word) > 5:
                    out.append(word[:-2])
                case _:
                    out.append(self.ALIKE.get(word, word))
        return " ".join(out)
