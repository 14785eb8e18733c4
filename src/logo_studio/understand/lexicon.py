"""The lexicon of trades, names and tones, as tools/build_lexicon.py compiled it.

The file holds long strings instead of tables because they are ten times quicker to load: a
phrase's entries are read when the phrase is met.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

import msgspec

from logo_studio.assets.loader import path

FILE = "lexicon.json"


class Trade(msgspec.Struct, frozen=True, array_like=True):
    """A trade: canonical name, class of business, concepts best first, tones with weights."""

    name: str
    industry: str
    motifs: tuple[str, ...]
    tones: dict[str, float]


class _Compiled(msgspec.Struct, frozen=True):
    """The file. `keys` and `entries` are parallel lines; a key without entries begins others."""

    trades: tuple[Trade, ...]
    keys: str
    entries: str
    words: str
    roots: dict[str, str]
    names: dict[str, str]
    tones: dict[str, dict[str, float]]
    generic: str


@dataclass(frozen=True, slots=True)
class Sense:
    """What a phrase stands for: a trade, in one language, perhaps only weakly."""

    trade: int
    language: str
    weak: bool


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything that matching looks up; keys are what `words.tokens` gives, joined by spaces.

    `phrases` has "" for the beginnings of longer phrases. `roots` maps `words.root` to words.
    `names` maps words and parts of names to concepts, best first.
    """

    trades: tuple[Trade, ...]
    phrases: Mapping[str, str]
    words: frozenset[str]
    roots: Mapping[str, str]
    names: Mapping[str, str]
    tones: Mapping[str, Mapping[str, float]]
    generic: frozenset[str]
    _near: dict[str, list[str]] = field(default_factory=dict)

    def senses(self, phrase: str) -> Iterator[Sense]:
        """The senses of a phrase, none when it is not in the lexicon."""
        for entry in self.phrases.get(phrase, "").split():
            number, weak, language = entry.partition("~")
            if not weak:
                number, _, language = entry.partition(".")
            yield Sense(int(number), language or "en", bool(weak))

    def near(self, word: str) -> list[str]:
        """Words that share the first or last three letters of `word`: where typos are sought.

        One edit leaves one of the two halves whole.
        """
        if not self._near:
            for known in sorted(self.words):
                if len(known) >= 4:
                    self._near.setdefault("^" + known[:3], []).append(known)
                    self._near.setdefault("$" + known[-3:], []).append(known)
        return [*self._near.get("^" + word[:3], ()), *self._near.get("$" + word[-3:], ())]


@cache
def lexicon() -> Lexicon:
    """The packaged lexicon, loaded at first use."""
    read = msgspec.json.decode(path(FILE).read_bytes(), type=_Compiled)
    return Lexicon(
        trades=read.trades,
        phrases=dict(zip(read.keys.split("\n"), read.entries.split("\n"), strict=True)),
        words=frozenset(read.words.split(" ")),
        roots=read.roots,
        names=read.names,
        tones=read.tones,
        generic=frozenset(read.generic.split(" ")),
    )
