"""Errors that reach a person: what is wrong, what to do, which exit code."""

from enum import IntEnum


class Exit(IntEnum):
    """Exit codes of the command (contract command-line; 64 to 78 as in sysexits.h)."""

    DONE = 0
    CHECK_FAILED = 1
    USAGE = 2
    BAD_INPUT = 65
    INPUT_MISSING = 66
    UNAVAILABLE = 69
    SOFTWARE = 70
    IO = 74
    PERMISSION = 77
    CONFIG = 78


class FreizeichenError(Exception):
    """A failure with one sentence that says what is wrong and one that says what to do.

    Neither sentence may hold personal data: both are printed and logged.
    """

    exit_code = Exit.SOFTWARE

    def __init__(self, wrong: str, remedy: str, exit_code: Exit | None = None) -> None:
        super().__init__(wrong)
        self.wrong, self.remedy = wrong, remedy
        if exit_code is not None:
            self.exit_code = exit_code


class ConfigError(FreizeichenError):
    """The configuration or the practice profile cannot be used."""

    exit_code = Exit.CONFIG


class MissingFile(FreizeichenError):
    """A file that is needed is not there (a model, a profile, a sound file)."""

    exit_code = Exit.INPUT_MISSING


class BadInput(FreizeichenError):
    """Input of a wrong form (a line that is no JSON, a damaged model)."""

    exit_code = Exit.BAD_INPUT


class Unavailable(FreizeichenError):
    """A service that is needed does not answer (broker, line, running box)."""

    exit_code = Exit.UNAVAILABLE


class StoreError(FreizeichenError):
    """The encrypted store cannot be read or written: nothing may be confirmed."""

    exit_code = Exit.IO


class SlotTaken(Exception):
    """The slot was free when it was looked up and is not any more."""


class SpeechLost(Exception):
    """The engine worker died or hangs. It is being restarted; the utterance is lost."""
