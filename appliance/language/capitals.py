"""Names in capitals and small letters."""

from appliance.language.name_words import FOLLOWING, LEADING, RAISED


def capitalised(name: str) -> str:
    """A name as it is written: "von der heide" is "von der Heide", "el khoury" is "El Khoury"."""
    words = name.split()
    written = [
        word if word in LEADING | FOLLOWING and word not in RAISED and at < len(words) - 1 else _raised(word)
        for at, word in enumerate(words)
    ]
    return " ".join(written)


def _raised(word: str) -> str:
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))


def particles_of(last: str) -> tuple[str, str]:
    """A family name's particles and the name itself: "von der Heide" gives ("von der", "Heide")."""
    words = last.split()
    count = 0
    while count < len(words) - 1 and words[count].lower() in (LEADING if count == 0 else LEADING | FOLLOWING):
        count += 1
    return " ".join(words[:count]), " ".join(words[count:])
