"""What a reader returns: a value and the words it came from."""

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Read(Generic[T]):
    """`value` was read from `words[start:end]`."""

    value: T
    start: int
    end: int
