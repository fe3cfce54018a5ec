"""Answers that hold no German at all: the keys speak every language."""

from appliance.language.normalise import normalise
from appliance.language.word_lists import word_set
from appliance.model.meaning import Intent, Meaning

WORDS = word_set(
    "hello please doctor appointment need want would like speak english the you my can help with for have make when "
    "merhaba randevu istiyorum almak lütfen türkçe konuşuyor musunuz için bir hasta "
    "dzień dobry proszę chciałbym chciałabym wizytę lekarza umówić po polsku się nie mówię "
    "здравствуйте добрый день можно записаться врачу пожалуйста русски хочу мне нужно приём "
    "dobryj moschno zapisatsja vratschu poschalujsta chotschu "
    "bonjour voudrais rendez vous médecin docteur parlez français plaît pour avec "
    "buongiorno vorrei appuntamento dottore parla italiano favore "
    "buenos días quiero cita médico habla español por favor necesito "
    "bună ziua vreau programare vă rog românește doresc "
    "marhaban orid mawid tabib arabi urid maweid"
)
"""Frequent words of first sentences on the telephone, in languages often spoken in Germany; none is a German word."""
ENOUGH = 2
"""Such words in one answer, and such answers in one call."""


def is_foreign(text: str, meaning: Meaning) -> bool:
    """Whether nothing was understood and the words are of another language."""
    if meaning.intent is not Intent.NONE or meaning.yes_no is not None:
        return False
    return sum(word in WORDS for word in normalise(text)) >= ENOUGH
