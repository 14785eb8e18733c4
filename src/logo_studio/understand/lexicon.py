"""The lexicon of trades, names and tones, as tools/build_lexicon.py compiled it.

Its large tables lie in shelves by the first two letters of their keys, and a shelf is opened when
a word first asks for it: loading takes milliseconds, whatever the lexicon grows to.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

import msgspec

from logo_studio.assets.loader import path

FILE = "lexicon.json"
#: How many letters name a shelf.
SHELF = 2


class Trade(msgspec.Struct, frozen=True, array_like=True):
    """A trade: canonical name, class of business, concepts best first, tones with weights."""

    name: str
    industry: str
    motifs: tuple[str, ...]
    tones: dict[str, float]


class _Compiled(msgspec.Struct, frozen=True):
    """The file; shelves stay unread text."""

    trades: tuple[Trade, ...]
    phrases: dict[str, msgspec.Raw]
    words: dict[str, msgspec.Raw]
    roots: dict[str, msgspec.Raw]
    names: dict[str, str]
    tones: dict[str, dict[str, float]]
    generic: frozenset[str]


class Shelves:
    """A large table of texts. Holds at most what its file holds."""

    __slots__ = ("_closed", "_open")

    def __init__(self, closed: Mapping[str, msgspec.Raw]) -> None:
        self._closed = closed
        self._open: dict[str, dict[str, str]] = {}

    def get(self, key: str) -> str | None:
        """The text under `key`, None when there is no such key."""
        return self.shelf(key[:SHELF]).get(key)

    def __contains__(self, key: str) -> bool:
        return key in self.shelf(key[:SHELF])

    def shelf(self, name: str) -> dict[str, str]:
        """All that begins with `name`, two letters."""
        shelf = self._open.get(name)
        if shelf is None:
            raw = self._closed.get(name)
            shelf = {} if raw is None else msgspec.json.decode(raw, type=dict[str, str])
            if raw is not None:
                self._open[name] = shelf
        return shelf

    def names(self) -> list[str]:
        """The names of all shelves, in order."""
        return sorted(self._closed)


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
            for name in self.words.names():
                for known in self.words.shelf(name) if name[0] == word[0] else ():
                    if len(known) >= 4:
                        table.setdefault("^" + known[:3], []).append(known)
                        table.setdefault("$" + known[-3:], []).append(known)
            if table:
                self._near[word[0]] = table
        return [*table.get("^" + word[:3], ()), *table.get("$" + word[-3:], ())]


@cache
def lexicon() -> Lexicon:
    """The packaged lexicon, loaded at first use."""
    read = msgspec.json.decode(path(FILE).read_bytes(), type=_Compiled)
    return Lexicon(
        trades=read.trades,
        phrases=Shelves(read.phrases),
        words=Shelves(read.words),
        roots=Shelves(read.roots),
        names=read.names,
        tones=read.tones,
        generic=read.generic,
    )
