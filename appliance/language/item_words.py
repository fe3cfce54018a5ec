"""Which paper callers ask for. Patterns as in patterns.py; the classes are those of concern_words."""

ITEMS = {
    "ueberweisung": """
schein & zum|zur|für & kardiologen|facharzt|orthopäden|hautarzt|augenarzt|radiologen|neurologen|urologen|gynäkologen|frauenarzt|mrt|röntgen|chirurgen|internisten|spezialisten|augenärztin
überweisung*
überweis*
überwies* !haben
""",
    "krankschreibung": """
au verlängern|bescheinigung|brauche|bräuchte|bekommen|ausstellen
<want>|<can> ... au $
eine au
krankschreib*
krankgeschrieben
krank schreiben
krankmeld*
schreiben|schreib|schreibt .. ?weiter ?länger krank
krankenschein|krankschein|krankenschreibung|folgebescheinigung|arbeitsunfähigkeit*|krankmeldeschein
gelber|gelben|gelbe schein|zettel|scheine
kinderkrankenschein|kinderkrankmeldung
folgekrank*
attest .. arbeitgeber|chef|arbeit|firma
krank melden
""",
    "rezept": """
rezept*
*rezept
e rezept
verordnung*
*verordnung
verschreiben|verschreibt|aufschreiben|aufschreibt
<drug>
nachschub
""",
}
