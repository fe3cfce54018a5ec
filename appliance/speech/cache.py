"""Rendered prompts: the closed set of fixed sentences as sound, in memory and, where wanted, in a directory.

Only fixed sentences are ever put here, so nothing in the directory is about anybody. What is composed for a caller is
never kept.
"""

import hashlib
import zlib
from collections.abc import Iterable
from pathlib import Path

_SUFFIX = ".s16"


class PromptCache:
    """8 kHz sound by sentence, for one voice with its settings."""

    def __init__(self, voice_key: str, directory: Path | None = None) -> None:
        """`directory` is made when it is missing; without one the cache lives in memory only."""
        self._voice_key = voice_key
        self._directory = directory
        self._sound: dict[str, bytes] = {}
        if directory is not None:
            directory.mkdir(mode=0o700, parents=True, exist_ok=True)

    def _name(self, sentence: str) -> str:
        return hashlib.sha256(f"{self._voice_key}\0{sentence}".encode()).hexdigest()

    def get(self, sentence: str) -> bytes | None:
        """Its sound, from memory."""
        return self._sound.get(sentence)

    def load(self, sentence: str) -> bool:
        """Brings a sentence from the directory into memory; False when it is not there or damaged."""
        if sentence in self._sound:
            return True
        if self._directory is None:
            return False
        try:
            raw = (self._directory / (self._name(sentence) + _SUFFIX)).read_bytes()
        except OSError:
            return False
        pcm = raw[4:]
        if len(raw) < 4 or zlib.crc32(pcm) != int.from_bytes(raw[:4], "big"):
            return False
        self._sound[sentence] = pcm
        return True

    def put(self, sentence: str, pcm: bytes) -> None:
        """Keeps a fixed sentence. A full or read-only disk is no reason to lose it: then it stays in memory."""
        self._sound[sentence] = pcm
        if self._directory is None:
            return
        target = self._directory / (self._name(sentence) + _SUFFIX)
        part = target.with_suffix(".part")
        try:
            part.write_bytes(zlib.crc32(pcm).to_bytes(4, "big") + pcm)
            part.replace(target)
        except OSError:
            part.unlink(missing_ok=True)

    def keep_only(self, sentences: Iterable[str]) -> None:
        """Removes from memory and directory what is none of `sentences`: texts and voices of former versions."""
        wanted = set(sentences)
        self._sound = {sentence: pcm for sentence, pcm in self._sound.items() if sentence in wanted}
        if self._directory is None:
            return
        names = {self._name(sentence) for sentence in wanted}
        for file in self._directory.glob("*" + _SUFFIX):
            if file.stem not in names:
                file.unlink(missing_ok=True)
