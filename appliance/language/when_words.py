"""Word lists around dates and times: what bounds them, corrects them, denies them and gives them their role."""

from appliance.model.values import Daypart

PARTS = {
    "morgens": Daypart.MORNING,
    "früh": Daypart.MORNING,
    "frühmorgens": Daypart.MORNING,
    "vormittag": Daypart.MORNING,
    "vormittags": Daypart.MORNING,
    "mittag": Daypart.NOON,
    "mittags": Daypart.NOON,
    "mittagszeit": Daypart.NOON,
    "mittagspause": Daypart.NOON,
    "nachmittag": Daypart.AFTERNOON,
    "nachmittags": Daypart.AFTERNOON,
    "spätnachmittag": Daypart.AFTERNOON,
    "spätnachmittags": Daypart.AFTERNOON,
    "abend": Daypart.EVENING,
    "abends": Daypart.EVENING,
    "spätabends": Daypart.EVENING,
    "feierabend": Daypart.EVENING,
}

_PHRASES: dict[str, Daypart | str] = {
    # greetings and fixed expressions that hold such a word and say nothing about when
    "guten morgen": "skip",
    "guten abend": "skip",
    "guten tag": "skip",
    "guten mittag": "skip",
    "schönen abend": "skip",
    "schönen nachmittag": "skip",
    "schönen vormittag": "skip",
    "schönen tag": "skip",
    "schönes wochenende": "skip",
    "guten rutsch": "skip",
    "frohe weihnachten": "skip",
    "frohe ostern": "skip",
    "auf jeden fall": "skip",
    "zu früh": "skip",
    "so früh": "skip",
    "zu spät": "skip",
    "früh genug": "skip",
    "auf einmal": "skip",
    "rund um die uhr": "skip",
    "eins nach dem anderen": "skip",
    "zum einen": "skip",
    "erst mal": "skip",
    "ein mal": "skip",
    # dayparts that are said by what happens then
    "am morgen": Daypart.MORNING,
    "am frühen morgen": Daypart.MORNING,
    "gleich morgens": Daypart.MORNING,
    "in der früh": Daypart.MORNING,
    "in der frühe": Daypart.MORNING,
    "in aller früh": Daypart.MORNING,
    "in aller frühe": Daypart.MORNING,
    "ganz früh": Daypart.MORNING,
    "früh am tag": Daypart.MORNING,
    "früh morgens": Daypart.MORNING,
    "nach dem frühstück": Daypart.MORNING,
    "nachm frühstück": Daypart.MORNING,
    "vor dem mittagessen": Daypart.MORNING,
    "vor dem mittag": Daypart.MORNING,
    "vor mittag": Daypart.MORNING,
    "vor der arbeit": Daypart.MORNING,
    "vor der schule": Daypart.MORNING,
    "in der mittagspause": Daypart.NOON,
    "über mittag": Daypart.NOON,
    "um die mittagszeit": Daypart.NOON,
    "nach dem mittagessen": Daypart.AFTERNOON,
    "nach dem mittag": Daypart.AFTERNOON,
    "nach mittag": Daypart.AFTERNOON,
    "nach der mittagspause": Daypart.AFTERNOON,
    "nach dem essen": Daypart.AFTERNOON,
    "nach der schule": Daypart.AFTERNOON,
    "nach schulschluss": Daypart.AFTERNOON,
    "nach der uni": Daypart.AFTERNOON,
    "nach dem kindergarten": Daypart.AFTERNOON,
    "nach der kita": Daypart.AFTERNOON,
    "nach dem unterricht": Daypart.AFTERNOON,
    "zum kaffee": Daypart.AFTERNOON,
    "nach der arbeit": Daypart.EVENING,
    "nach feierabend": Daypart.EVENING,
    "nach dem feierabend": Daypart.EVENING,
    "nach dienstschluss": Daypart.EVENING,
    "gegen abend": Daypart.EVENING,
    # as soon as possible
    "sobald wie möglich": "asap",
    "sobald es geht": "asap",
    "sobald wies geht": "asap",
    "so früh wie möglich": "asap",
    "so früh es geht": "asap",
    "so schnell wie möglich": "asap",
    "so schnell es geht": "asap",
    "so schnell wies geht": "asap",
    "so zeitnah wie möglich": "asap",
    "so rasch wie möglich": "asap",
    "möglichst bald": "asap",
    "möglichst schnell": "asap",
    "möglichst rasch": "asap",
    "möglichst zeitnah": "asap",
    "möglichst zügig": "asap",
    "möglichst früh": "early",
    "möglichst zeitig": "early",
    "so bald": "asap",
    "baldmöglichst": "asap",
    "schnellstmöglich": "asap",
    "schnellstens": "asap",
    "frühestmöglich": "asap",
    "zeitnah": "asap",
    "umgehend": "asap",
    "am schnellsten": "asap",
    "am frühesten": "asap",
    "je eher desto besser": "asap",
    "je früher desto besser": "asap",
    "je schneller desto besser": "asap",
    "je eher umso besser": "asap",
    "je früher umso besser": "asap",
    "je eher je lieber": "asap",
    "je früher je lieber": "asap",
    "den nächsten freien": "asap",
    "der nächste freie": "asap",
    "das nächste freie": "asap",
    "nächstmöglichen": "asap",
    "nächstmöglicher": "asap",
    "nächstmögliche": "asap",
    "den ersten freien": "asap",
    "den erstbesten": "asap",
    "den frühesten": "asap",
    "den ehesten": "asap",
    # any time
    "egal wann": "any",
    "wann ist egal": "any",
    "wann ist mir egal": "any",
    "ganz egal": "any",
    "völlig egal": "any",
    "vollkommen egal": "any",
    "ist egal": "any",
    "ist mir egal": "any",
    "mir egal": "any",
    "ist mir gleich": "any",
    "ist mir wurscht": "any",
    "ist mir wurst": "any",
    "mir wurscht": "any",
    "wurscht wann": "any",
    "schnurz": "any",
    "jederzeit": "any",
    "irgendwann": "any",
    "wann sie wollen": "any",
    "wann sie möchten": "any",
    "wann es ihnen passt": "any",
    "wie es ihnen passt": "any",
    "wies ihnen passt": "any",
    "wann immer": "any",
    "spielt keine rolle": "any",
    "zeitlich flexibel": "any",
    "bin flexibel": "any",
    "bin da flexibel": "any",
    "ganz flexibel": "any",
    "bin ich flexibel": "any",
    "richte mich nach ihnen": "any",
    "ich kann immer": "any",
    "kann eigentlich immer": "any",
    "habe immer zeit": "any",
    "hab immer zeit": "any",
    "bin immer da": "any",
    "den ganzen tag": "any",
    "ganztägig": "any",
    "zu jeder zeit": "any",
    "bin rentner": "any",
    "bin rentnerin": "any",
}
PHRASES: dict[tuple[str, ...], Daypart | str] = {tuple(text.split()): value for text, value in _PHRASES.items()}

FUNCTION = frozenset(
    (
        *("um", "gegen", "so", "am", "der", "die", "das", "den", "dem", "des", "zum", "vom", "von", "bis", "ab", "vor"),
        *(
            "nach",
            "nicht",
            "erst",
            "nur",
            "auf",
            "spätestens",
            "frühestens",
            "zwischen",
            "und",
            "als",
            "später",
            "früher",
        ),
        *("in", "im", "etwa", "auch", "außer", "statt", "kein", "keinen", "keinem", "nie", "niemals", "bloß", "fall"),
        *("an", "dann", "schon", "also", "gar", "immer", "ja", "seit", "genau", "punkt", "pünktlich", "gleich", "noch"),
        *("zur", "zu", "ungern", "unbedingt", "oder", "vielleicht", "eventuell", "gern", "gerne", "direkt", "eher"),
        *("ca", "rum", "herum", "eben", "halt", "jeweils", "mal", "vor", "möglichst", "am", "ausschließlich", "uhr"),
    )
)
"""Words that may stand between a preposition and its date or time."""

CLOCK_CUES = frozenset(("um", "gegen", "punkt", "schlag", "pünktlich"))
WEAK_CLOCK_CUES = frozenset(
    (
        "so",
        "etwa",
        "ab",
        "bis",
        "vor",
        "nach",
        "von",
        "auf",
        "zwischen",
        "spätestens",
        "frühestens",
        "als",
        "erst",
        "schon",
    )
)
AFTER_LONE_NUMBER = frozenset(
    (
        *(
            "",
            "uhr",
            "bitte",
            "geht",
            "wäre",
            "würde",
            "passt",
            "ginge",
            "und",
            "oder",
            "bis",
            "am",
            "an",
            "im",
            "nein",
        ),
        *("nicht", "kann", "könnte", "hätte", "habe", "gut", "ok", "okay", "rum", "herum", "wär", "ist", "haben", "da"),
        *("möglich", "frei", "vielleicht", "äh", "ähm", "ja", "lieber", "besser", "dann", "morgen", "heute", "aber"),
        *(
            "kommen",
            "verschieben",
            "verlegen",
            "wenn",
            "auch",
            "früh",
            "morgens",
            "abends",
            "vormittags",
            "nachmittags",
        ),
        *("mittags", "spätestens", "frühestens", "weil", "sein", "legen", "in", "auf", "den", "noch", "danke", "hab"),
    )
)
"""Words that may follow a lone number that is a time; any other may be what is counted."""
COUNTED = frozenset(
    (
        *("tag", "tage", "tagen", "woche", "wochen", "monat", "monate", "monaten", "jahr", "jahre", "jahren", "stunde"),
        *("stunden", "minute", "minuten", "mal", "personen", "leute", "kinder", "kindern", "grad", "kilo", "gramm"),
        *(
            "milligramm",
            "tabletten",
            "prozent",
            "euro",
            "stück",
            "termine",
            "terminen",
            "treppen",
            "zähne",
            "impfungen",
        ),
        *(
            "packungen",
            "tropfen",
            "spritzen",
            "rezepte",
            "überweisungen",
            "plus",
            "komma",
            "wünsche",
            "fragen",
            "sachen",
        ),
        *("von", "der", "davon", "möglichkeiten", "vorschläge", "anderen", "mai"),
    )
)

STRONG_MARKS = frozenset(
    (
        *("nein", "nee", "ne", "nö", "nä", "quatsch", "falsch", "sorry", "entschuldigung", "verzeihung", "pardon"),
        *(
            "meine",
            "meinte",
            "mein",
            "vielmehr",
            "beziehungsweise",
            "sondern",
            "stattdessen",
            "korrektur",
            "stopp",
            "stop",
        ),
        *("schmarrn", "blödsinn", "unsinn", "korrigiere", "versprochen", "vertan", "tschuldigung", "halt", "moment"),
        *("papperlapapp", "schmarren", "mist", "irrtum", "verzeihen"),
    )
)
WEAK_MARKS = frozenset(("lieber", "besser", "doch", "eher", "noch", "ach"))
HESITATIONS = frozenset(("äh", "ähm", "öhm", "öh", "hm", "hmm", "ehm", "eh", "em", "ah", "naja", "na"))

DENIALS = frozenset(
    (
        *(
            "schlecht",
            "verhindert",
            "urlaub",
            "verreist",
            "unmöglich",
            "ungünstig",
            "ungern",
            "nie",
            "niemals",
            "keinesfalls",
        ),
        *("dienstreise", "unterwegs", "weg", "kur", "reha", "beschäftigt", "unpassend", "blöd", "doof", "keinen"),
    )
)
ABILITY = frozenset(
    (
        *(
            "kann",
            "geht",
            "gehts",
            "passt",
            "passts",
            "klappt",
            "klappts",
            "schaffe",
            "schaff",
            "können",
            "komme",
            "ginge",
        ),
        *("will", "möchte", "mag", "könnte", "passen", "wirds", "wird", "schaffen", "habe", "hab", "bin", "darf"),
    )
)
ASIDES = frozenset(
    (
        "ich",
        "mir",
        "da",
        "leider",
        "es",
        "gar",
        "wir",
        "sie",
        "aber",
        "eben",
        "halt",
        "doch",
        "überhaupt",
        "mich",
        "uns",
    )
)
QUESTION_VERBS = frozenset(("kann", "könnte", "können", "könnten", "ginge", "geht", "wäre", "gibt", "haben", "hätten"))
BOUNDARIES = frozenset(
    (
        *("aber", "sondern", "dafür", "weil", "denn", "sonst", "deshalb", "deswegen", "und", "lieber", "stattdessen"),
        *("jetzt", "dass", "ob", "wenn", "möchte", "wollte", "will", "brauche", "bräuchte", "hätte", "würde", "können"),
        "könnte",
    )
)
PAST_CLAUSE = frozenset(("war", "waren", "warn", "gewesen", "wurde", "wurden", "hatte", "hatten", "worden", "gehabt"))

NEW_BEFORE = frozenset(
    (
        *(
            "stattdessen",
            "lieber",
            "neuen",
            "neuer",
            "neu",
            "anderen",
            "geht",
            "ginge",
            "gehts",
            "möglich",
            "hätten",
            "passt",
        ),
        *(
            "besser",
            "dafür",
            "sondern",
            "ersatz",
            "könnte",
            "könnten",
            "möglichst",
            "ersatztermin",
            "wunsch",
            "frei",
            "tauschen",
        ),
        *("verschieben", "verlegen", "umbuchen", "umlegen", "schieben", "ändern", "vorziehen"),
    )
)
NEW_AFTER = frozenset(
    (
        *("besser", "passen", "passt", "ginge", "geht", "frei", "zeit", "möglich", "gut", "super", "ideal", "prima"),
        *("lieber", "recht", "schön", "könnte", "günstiger", "gehen", "klappen", "machbar", "perfekt", "toll"),
    )
)
OLD_BEFORE = frozenset(
    ("termin", "termins", "eigentlich", "ursprünglich", "bisher", "eingetragen", "vereinbart", "statt")
)
OLD_AFTER = frozenset(
    (
        *("nicht", "verschieben", "absagen", "verlegen", "termin", "verhindert", "streichen", "stornieren", "umbuchen"),
        *("verschoben", "abgesagt", "ab", "canceln", "löschen", "ausfallen", "ändern", "dazwischen", "wahrnehmen"),
    )
)
