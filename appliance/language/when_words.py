"""Word lists around dates and times: what bounds them, denies them and gives them their role."""

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
        *(
            "maximal",
            "höchstens",
            "allerhöchstens",
            "längstens",
            "einen",
            "einem",
            "eine",
            "mehr",
            "wieder",
            "ca",
            "rum",
            "herum",
            "eben",
            "halt",
            "jeweils",
            "mal",
            "vor",
            "möglichst",
            "am",
            "ausschließlich",
            "uhr",
        ),
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
        "maximal",
        "höchstens",
        "frühestens",
        "maximal",
        "höchstens",
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

DENIALS = frozenset(
    (
        *(
            "krank",
            "krankgeschrieben",
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
        *(
            "dienstreise",
            "unterwegs",
            "weg",
            "kur",
            "reha",
            "beschäftigt",
            "unpassend",
            "blöd",
            "doof",
            "keinen",
            "arbeiten",
            "arbeite",
        ),
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

ELSEWHERE = frozenset(("alt", "geburtstag", "operiert", "operation", "hochzeit", "beerdigung", "sturz", "unfall"))
"""A clause with one of them tells when something else was or will be."""

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
