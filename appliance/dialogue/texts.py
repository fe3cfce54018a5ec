"""Every German sentence the box says, in one place for review.

Sie-form, short sentences, at most two options in a sentence, numbers as words. Where a text has several wordings, the
n-th time it is said the n-th is taken, so that nothing is said twice alike. Values are put in by name.
"""

from appliance.dialogue.state import Node

CONSENT_VERSION = "2026-11-a"
"""Version of GREETING and CONSENT, kept with every consent; change it with either of them."""

DISCLOSURE = "Guten Tag, hier spricht eine künstliche Intelligenz, für: {practice}."
EMERGENCY_NOTE = "Bei Lebensgefahr wählen Sie die eins eins zwei."
PURPOSE = (
    "Für Ihr Anliegen verarbeite ich hier, was Sie sagen, "
    "und speichere Ihre Angaben verschlüsselt, bis {days} Tage nach dem Termin."
)

QUESTIONS: dict[Node, tuple[str, ...]] = {
    Node.CONSENT: (
        "Sind Sie damit einverstanden?",
        "Darf ich Ihre Angaben so verarbeiten? Ja oder nein? Sie können auch die eins oder die zwei drücken.",
        "Für Ihr Anliegen brauche ich Ihr Einverständnis. Drücken Sie die eins für ja. Die zwei heißt nein.",
        "Einverstanden? Die eins heißt ja, die zwei heißt nein, und mit der null verlangen Sie einen Menschen.",
    ),
    Node.NO_CONSENT: (
        "Gern sage ich Ihnen die Öffnungszeiten oder die Adresse. "
        "Für einen Rückruf tippen Sie Ihre Telefonnummer ein und dann die Raute.",
        "Möchten Sie eine Auskunft, oder tippen Sie eine Nummer für den Rückruf ein?",
        "Womit kann ich Ihnen noch dienen? Sie können auch einfach auflegen.",
    ),
    Node.OPEN: (
        "Was kann ich für Sie tun?",
        "Sagen Sie mir bitte in wenigen Worten, worum es geht, zum Beispiel: einen Termin vereinbaren.",
        "Für einen neuen Termin drücken Sie die eins. Mit der zwei verschieben Sie einen Termin, mit der drei sagen Sie ihn ab.",
        "Geht es um einen Termin, oder soll die Praxis Sie zurückrufen?",
    ),
    Node.REASON: (
        "Worum geht es bei dem Termin?",
        "Ist es zum Beispiel eine Vorsorge, eine Impfung, eine Blutabnahme oder eine Kontrolle?",
        "Für akute Beschwerden drücken Sie die eins. Für eine Kontrolle drücken Sie die zwei, für alles andere die drei.",
        "Sagen Sie bitte nur ein Wort: Vorsorge, Impfung, Blutabnahme, Kontrolle oder akut.",
    ),
    Node.DATE_TIME: (
        "Wann passt es Ihnen?",
        "Welcher Tag und welche Uhrzeit wären Ihnen recht?",
        "Nennen Sie mir bitte einen Wochentag, oder tippen Sie das Datum mit vier Ziffern ein.",
        "Soll ich einfach den nächsten freien Termin suchen, oder haben Sie einen bestimmten Tag im Sinn?",
    ),
    Node.CHOOSE_SLOT: (
        "Welcher Termin passt Ihnen?",
        "Welchen nehmen Sie? Sie können die Nummer sagen oder drücken.",
        "Sagen Sie bitte die Nummer, oder sagen Sie: keiner davon.",
        "Passt einer davon, oder soll ich weiter suchen?",
    ),
    Node.NAME: (
        "Wie heißen Sie bitte, mit Vor- und Nachnamen?",
        "Sagen Sie mir bitte noch einmal Ihren Vornamen und Ihren Nachnamen.",
        "Ich brauche Ihren Namen, zum Beispiel: Mein Name ist Erika Beispiel.",
        "Wie lautet Ihr Nachname?",
    ),
    Node.SPELL_NAME: (
        "Buchstabieren Sie mir bitte Ihren Nachnamen.",
        "Bitte buchstabieren Sie langsam, zum Beispiel: B wie Berta, E wie Emil.",
        "Sagen Sie bitte einen Buchstaben nach dem anderen.",
        "Wie schreibt sich der Nachname, Buchstabe für Buchstabe?",
    ),
    Node.BIRTH_DATE: (
        "Wann sind Sie geboren?",
        "Nennen Sie mir bitte Tag, Monat und Jahr Ihrer Geburt.",
        "Tippen Sie Ihr Geburtsdatum bitte mit acht Ziffern ein, Tag, Monat, Jahr.",
        "Wie lautet Ihr vollständiges Geburtsdatum?",
    ),
    Node.PHONE: (
        "Unter welcher Telefonnummer erreichen wir Sie?",
        "Nennen Sie mir die Nummer bitte Ziffer für Ziffer, mit der Vorwahl.",
        "Tippen Sie die Nummer bitte ein, und am Ende die Raute.",
        "Welche Nummer darf ich notieren, von der Vorwahl an?",
    ),
    Node.CONFIRM: (
        "Stimmt das so?",
        "Ist das alles richtig?",
        "Ist es so richtig? Drücken Sie die eins für ja. Die zwei heißt nein.",
        "Bitte nur ja oder nein: Darf ich es so eintragen?",
    ),
    Node.WHAT_IS_WRONG: (
        "Was soll ich ändern?",
        "Was stimmt nicht, der Termin oder Ihre Angaben?",
        "Für den Termin drücken Sie die eins, für den Namen die zwei. "
        "Für das Geburtsdatum drücken Sie die drei, für die Telefonnummer die vier.",
        "Welche Angabe soll ich verbessern?",
    ),
    Node.WHICH_ITEM: (
        "Brauchen Sie ein Rezept, oder eine Überweisung?",
        "Geht es um ein Rezept, um eine Überweisung oder um eine Krankschreibung?",
        "Sagen Sie bitte: Rezept, Überweisung oder Krankschreibung.",
    ),
    Node.WHICH_MEDICINE: (
        "Um welches Medikament geht es?",
        "Wie heißt das Medikament?",
        "Sagen Sie bitte nur den Namen des Medikaments, oder sagen Sie: weiß ich nicht.",
    ),
    Node.WHICH_APPOINTMENT: (
        "Welchen Ihrer Termine meinen Sie?",
        "An welchem Tag ist der Termin, um den es geht?",
        "Nennen Sie mir bitte das Datum des Termins.",
    ),
    Node.OFFER_CALLBACK: (
        "Soll die Praxis Sie zurückrufen?",
        "Möchten Sie einen Rückruf, ja oder nein?",
        "Für einen Rückruf drücken Sie bitte die eins. Die zwei heißt nein.",
    ),
    Node.KEYED_NUMBER: (
        "Tippen Sie bitte Ihre Telefonnummer ein und am Ende die Raute, dann ruft die Praxis Sie zurück.",
        "Bitte geben Sie die Nummer für den Rückruf mit den Tasten ein, zuletzt die Raute.",
        "Ich brauche nur die Nummer über die Tasten, mit der Vorwahl und am Ende der Raute.",
    ),
    Node.AFTER_EMERGENCY: (
        "Möchten Sie trotzdem noch etwas mit mir klären?",
        "Soll ich noch etwas für Sie tun, ja oder nein?",
    ),
    Node.ANYTHING_ELSE: (
        "Kann ich sonst noch etwas für Sie tun?",
        "Haben Sie noch ein Anliegen?",
        "Darf es noch etwas sein?",
        "Gibt es noch etwas?",
    ),
}

MISSED = (
    "Das habe ich leider nicht verstanden.",
    "Entschuldigung, das ist bei mir nicht angekommen.",
    "Es tut mir leid, ich verstehe Sie gerade schlecht.",
)
SILENT = (
    "Ich höre Sie leider nicht.",
    "Sind Sie noch da? Sie können auch die Tasten benutzen.",
)
UNSURE = "Ich möchte sicher sein."

EMERGENCY = {
    "medical": "Das klingt nach einem Notfall. Bitte legen Sie jetzt auf und wählen Sie sofort die eins eins zwei.",
    "crisis": "Bitte holen Sie sich jetzt Hilfe: Wählen Sie sofort die eins eins zwei. "
    "Die Telefonseelsorge ist Tag und Nacht für Sie da, unter null acht null null, eins eins eins, null eins eins eins.",
    "out_of_hours": "Der ärztliche Bereitschaftsdienst hat die Nummer eins eins sechs, eins eins sieben.",
    "transfer": "Ich verbinde Sie sofort mit der Praxis.",
}
"""Fixed sentences; 116117 and TelefonSeelsorge are the nationwide numbers."""

TELL = {
    "consent_thanks": "Vielen Dank.",
    "consent_by_key": "Sind Sie einverstanden, dann drücken Sie bitte die eins. Die zwei heißt nein.",
    "need_consent": "Dafür brauche ich zuerst Ihr Einverständnis.",
    "after_info": "Möchten Sie noch ein Anliegen mit mir klären? Dann brauche ich Ihr Einverständnis: ja oder nein?",
    "said": "Das habe ich verstanden. {who}.",
    "refused": "In Ordnung, dann speichere ich nichts.",
    "withdrawn": "In Ordnung. Alles aus diesem Gespräch ist gelöscht. Auf Wiederhören.",
    "goodbye": "Vielen Dank für Ihren Anruf. Auf Wiederhören.",
    "goodbye_booked": "Vielen Dank für Ihren Anruf und bis bald. Auf Wiederhören.",
    "goodbye_silent": "Ich höre leider nichts und lege jetzt auf. Rufen Sie gern wieder an. Auf Wiederhören.",
    "goodbye_abuse": "So kann ich Ihnen nicht helfen und beende das Gespräch. Auf Wiederhören.",
    "abuse": "Ich möchte Ihnen gern helfen. Bitte bleiben Sie freundlich.",
    "wait": "Gern, ich warte.",
    "gladly": "Gern.",
    "understood": "In Ordnung.",
    "slower": "Ich spreche gern deutlicher und wiederhole es.",
    "wrong_number": "Sie sind verbunden mit: {practice}.",
    "ai": "Ich bin kein Mensch, sondern ein Computerprogramm, das für die Praxis ans Telefon geht.",
    "privacy": "Gespeichert werden nur Ihr Name, Ihr Geburtsdatum, Ihre Nummer und Ihr Anliegen, verschlüsselt und nur in der Praxis. "
    "Ihre Stimme wird nie aufgezeichnet. Termine werden {days} Tage danach gelöscht. "
    "Sie können jederzeit Auskunft oder Löschung verlangen, oder sagen: Ich widerrufe.",
    "no_advice": "Dazu kann ich nichts sagen, das klärt die Praxis mit Ihnen.",
    "address": "Die Adresse lautet: {address}.",
    "no_results": "Befunde sage ich am Telefon nicht durch. Die Praxis ruft Sie dazu gern zurück.",
    "not_bookable": "Diesen Termin vergibt die Praxis selbst und ruft Sie dafür zurück.",
    "no_clock": "Termine kann ich im Augenblick nicht eintragen, aber die Praxis ruft Sie gern zurück.",
    "free": "Das ist frei, {when}.",
    "offer_one": "Einen habe ich gefunden. Frei ist {first}.",
    "offer_many": "Ich habe folgende Termine gefunden. {list}.",
    "not_exact": "Zu dem gewünschten Zeitpunkt ist leider nichts frei.",
    "none_free": "Dafür finde ich leider keinen freien Termin.",
    "just_taken": "Dieser Termin ist leider gerade vergeben worden.",
    "other_time": "Dann suchen wir einen anderen Termin.",
    "booked": "Ihr Termin steht. Er ist {when}. Ihre Bestätigungsnummer lautet: {code}. Ich wiederhole: {code}.",
    "moved": "Ihr Termin ist verlegt. Er ist nun {when}.",
    "cancelled": "Der Termin {when} ist abgesagt.",
    "your_appointment": "Ihr nächster Termin ist {when}.",
    "identity": "Dafür muss ich wissen, wer Sie sind.",
    "not_found": "Mit diesen Angaben kann ich am Telefon leider nichts ändern und nichts sagen.",
    "need_number": "Ohne Ihre Telefonnummer kann ich am Telefon leider nichts ändern.",
    "which": "Ich sehe mehrere Termine. {list}.",
    "callback_kept": "Die Praxis ruft Sie zurück.",
    "request_kept": "Ihre Anfrage liegt nun der Praxis vor, sie wird dort geprüft.",
    "data_kept": "Ihre Anfrage ist notiert. Die Praxis antwortet Ihnen spätestens {when}.",
    "number_seen": "Ich sehe die Nummer, von der Sie anrufen. Sie endet auf {digits}.",
    "number_ok": "Dürfen wir Sie dort erreichen? Sonst nennen Sie bitte eine andere Nummer.",
    "person": "Ich verbinde Sie mit der Praxis. Einen Moment bitte.",
    "no_person": "Verbinden kann ich Sie gerade nicht, aber die Praxis ruft Sie gern zurück.",
    "give_up": "Es tut mir leid, ich verstehe Sie nicht gut genug.",
    "store_failed": "Es tut mir leid, ich kann im Augenblick nichts eintragen. Bitte rufen Sie später noch einmal an. Auf Wiederhören.",
    "hearing_lost": "Entschuldigung, ich hatte eine kurze Störung.",
    "too_long": "Wir kommen hier leider nicht weiter, darum beende ich das Gespräch. "
    "Rufen Sie gern wieder an. Auf Wiederhören.",
    "by_keys": "Sie können alles mit den Tasten machen.",
    "name_by_callback": "Einen Namen kann ich über die Tasten nicht aufnehmen, darum ruft die Praxis Sie zurück.",
    "number_noted": "Notiert ist die Nummer {digits}.",
    "number_or_code": "Welche Telefonnummer haben Sie der Praxis genannt? "
    "Sie können mir auch Ihre Bestätigungsnummer sagen.",
    "not_with": "Bei {practitioner} ist dafür leider nichts frei, ich schaue, was es sonst gibt.",
    "next_concern": "Und nun zu Ihrem weiteren Anliegen.",
}

CONFIRM = {
    "book": "Ich fasse zusammen. {reason}, {when}, für {who}.",
    "move": "Ich fasse zusammen. Der Termin {old} wird verlegt. Der neue Termin ist {when}.",
    "cancel": "Ich fasse zusammen. Der Termin {old} wird abgesagt.",
    "request": "Ich fasse zusammen. {item}, für {who}.",
    "callback": "Ich fasse zusammen. Rückruf für {who}.",
    "data": "Ich fasse zusammen. {right}, für {who}.",
}

REASONS = {
    "checkup": "Termin zur Vorsorge",
    "vaccination": "Termin zur Impfung",
    "blood": "Termin zur Blutabnahme",
    "followup": "Termin zur Kontrolle",
    "acute": "Termin wegen akuter Beschwerden",
    "other": "Termin in der Praxis",
}
ITEMS = {"rezept": "ein Rezept", "ueberweisung": "eine Überweisung", "krankschreibung": "eine Krankschreibung"}
RIGHTS = {
    "access": "Auskunft über Ihre gespeicherten Daten",
    "erase": "Löschung Ihrer gespeicherten Daten",
    "rectify": "Berichtigung Ihrer gespeicherten Daten",
    "withdraw": "Widerruf Ihrer Einwilligung",
}
