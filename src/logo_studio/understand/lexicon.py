"""The lexicon of trades, names and tones, as tools/build_lexicon.py compiled it.

Its large tables lie on shelves, and a shelf is read when a word first asks for it: loading takes
milliseconds and little memory, whatever the lexicon grows to. Words are shelved by their first
letter, since near ones are looked for among those; other tables by a checksum of the key.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from zlib import crc32

import msgspec

from logo_studio.assets.loader import path

FILE = "lexicon.jsonl"
#: Shelves of a table whose keys are only looked up.
SHELVES = 512
#: Shelves of one table that are kept in memory.
MOST_OPEN = 48


def checksum_shelf(key: str) -> str:
    """The shelf of a key that is only looked up."""
    return str(crc32(key.encode()) % SHELVES)


def letter_shelf(key: str) -> str:
    """The shelf of a word: its first letter."""
    return key[:1]


class Trade(msgspec.Struct, frozen=True, array_like=True):
    """A trade: canonical name, class of business, concepts best first, tones with weights."""

    name: str
    industry: str
    motifs: tuple[str, ...]
    tones: dict[str, float]


#: Shelf -> (start, length) of its JSON in bytes, counted from the end of the first line.
Index = dict[str, tuple[int, int]]


class _Header(msgspec.Struct, frozen=True):
    """The file's first line; the shelves follow it, one after the other."""

    trades: tuple[Trade, ...]
    names: dict[str, str]
    tones: dict[str, dict[str, float]]
    generic: frozenset[str]
    phrases: Index
    words: Index
    roots: Index


class Shelves:
    """A large table of texts of which only the shelves in use are in memory, `MOST_OPEN` at most.

    A shelf is read from the file at its place (pread: no position is shared, so threads may).
    """

    __slots__ = ("_base", "_file", "_index", "_open", "_place")

    def __init__(self, file: int, base: int, index: Index, place: Callable[[str], str]) -> None:
        self._file = file
        self._base = base
        self._index = index
        self._place = place
        self._open: dict[str, dict[str, str]] = {}

    def get(self, key: str) -> str | None:
        """The text under `key`, None when there is no such key."""
        return self.shelf(self._place(key)).get(key)

    def __contains__(self, key: str) -> bool:
        return key in self.shelf(self._place(key))

    def shelf(self, name: str) -> dict[str, str]:
        """Everything on the shelf called `name`."""
        shelf = self._open.get(name)
        if shelf is None:
            if name not in self._index:
                return {}
            start, length = self._index[name]
            content = os.pread(self._file, length, self._base + start)
            shelf = msgspec.json.decode(content, type=dict[str, str])
            if len(self._open) >= MOST_OPEN:
                self._open.clear()
            self._open[name] = shelf
        return shelf


@dataclass(frozen=True, slots=True)
class Sense:
    """What a phrase stands for: a trade, in one language, perhaps only weakly."""

    trade: int
    language: str
    weak: bool


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything that matching looks up; keys are what `words.tokens` gives, joined by spaces.

    `phrases` has "" for the beginnings of longer phrases. `words` are all words of the phrases,
    `roots` maps `words.root` to such words, `names` words and parts of names to concepts, best
    first.
    """

    trades: tuple[Trade, ...]
    phrases: Shelves
    words: Shelves
    roots: Shelves
    names: Mapping[str, str]
    tones: Mapping[str, Mapping[str, float]]
    generic: frozenset[str]
    _near: dict[str, dict[str, list[str]]] = field(default_factory=dict)

    def senses(self, phrase: str) -> Iterator[Sense]:
        """The senses of a phrase, none when it is not in the lexicon."""
        for entry in (self.phrases.get(phrase) or "").split():
            number, weak, language = entry.partition("~")
            if not weak:
                number, _, language = entry.partition(".")
            yield Sense(int(number), language or "en", bool(weak))

    def near(self, word: str) -> list[str]:
        """Words with the first letter of `word`, and its first or last three letters.

        One edit after the first letter leaves one of the two halves of a longer word whole.
        """
        table = self._near.get(word[0])
        if table is None:
            table = {}
            for known in self.words.shelf(letter_shelf(word)):
                if len(known) >= 4:
                    table.setdefault("^" + known[:3], []).append(known)
                    table.setdefault("$" + known[-3:], []).append(known)
            if table:
                self._near[word[0]] = table
        return [*table.get("^" + word[:3], ()), *table.get("$" + word[-3:], ())]


@cache
def lexicon() -> Lexicon:
    """The packaged lexicon: its header, and its file kept open for the rest."""
    with path(FILE).open("rb") as opened:
        line = opened.readline()
        file = os.dup(opened.fileno())
    header = msgspec.json.decode(line, type=_Header)
    base = len(line)
    return Lexicon(
        trades=header.trades,
        phrases=Shelves(file, base, header.phrases, checksum_shelf),
        words=Shelves(file, base, header.words, letter_shelf),
        roots=Shelves(file, base, header.roots, checksum_shelf),
        names=header.names,
        tones=header.tones,
        generic=header.generic,
    )
