"""Personal data that never prints."""

from typing import Generic, Never, TypeVar

T = TypeVar("T")


class Personal(Generic[T]):
    """A value about a person. `repr`, `str` and formatting never show it; `reveal()` is the only way to it.

    So a log line, an exception or an assertion that carries one by mistake says nothing about anybody.
    """

    __slots__ = ("_value",)

    def __init__(self, value: T) -> None:
        self._value = value

    def reveal(self) -> T:
        """The value itself: for the store, for what is spoken to the caller, for comparing."""
        return self._value

    def __repr__(self) -> str:
        return "Personal(…)"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return repr(self)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Personal) and self._value == other._value

    def __hash__(self) -> int:
        return hash(("Personal", self._value))

    def __reduce__(self) -> Never:
        raise TypeError("personal data is not pickled")
