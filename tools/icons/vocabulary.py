"""The list of icons: tools/icons/vocabulary.txt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).with_name("vocabulary.txt")
#: A mark on a word's first place: the picture must not be mirrored.
FIXED = "!"


@dataclass(frozen=True, slots=True)
class Entry:
    """A line: the concept, where its picture comes from, other words for it, Vienna codes."""

    concept: str
    source: str
    name: str
    words: tuple[str, ...]
    vienna: tuple[str, ...]
    mirrors: bool

    @property
    def origin(self) -> str:
        """Source and name, as the vocabulary has them."""
        return f"{self.source}:{self.name}"

    @property
    def depicts(self) -> tuple[str, ...]:
        return (self.concept, *self.words)


def read(file: Path = FILE) -> list[Entry]:
    """All lines, in order. ValueError naming the line that is not well formed."""
    entries: list[Entry] = []
    seen: set[str] = set()
    for number, text in enumerate(file.read_text("utf-8").splitlines(), 1):
        if not text.strip() or text.startswith("#"):
            continue
        where = f"{file.name}:{number}"
        left, bar, right = text.partition(" | ")
        concept, source, *words = left.split()
        mirrors = not concept.startswith(FIXED)
        concept = concept.removeprefix(FIXED)
        kind, colon, name = source.partition(":")
        if not (bar and colon and len(words) >= 2 and right):
            raise ValueError(f"{where}: not of the form: concept source:name words | codes")
        if concept in seen:
            raise ValueError(f"{where}: {concept} stands twice")
        if len({concept, *words}) != len(words) + 1:
            raise ValueError(f"{where}: {concept} has a word twice")
        if any(not re.fullmatch(r"[a-z0-9_-]+", word) for word in (concept, *words)):
            raise ValueError(f"{where}: words are of a-z, 0-9, _ and -")
        seen.add(concept)
        codes = tuple(code(c, where) for c in right.split())
        entries.append(Entry(concept, kind, name, tuple(words), codes, mirrors))
    return entries


def code(text: str, where: str) -> str:
    """A Vienna code with two figures in each place: 5.7.10 becomes 05.07.10."""
    if not re.fullmatch(r"\d{1,2}\.\d{1,2}(\.\d{1,2})?", text):
        raise ValueError(f"{where}: {text!r} is not a Vienna code")
    return ".".join(part.zfill(2) for part in text.split("."))
