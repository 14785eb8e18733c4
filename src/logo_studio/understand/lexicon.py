"""The lexicon of trades, names and tones, as tools/build_lexicon.py compiled it.

Its large tables lie on shelves, and a shelf is read when a word first asks for it: loading takes
milliseconds and little memory, whatever the lexicon grows to. A checksum of the key says which.
"""

from __future__ import annotations

import os
from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from zlib import crc32, decompress

import msgspec

from logo_studio.assets.loader import path
from logo_studio.understand.words import light, singulars

FILE = "lexicon.bin"
#: Shelves of a table, and how many of one table are kept in memory.
SHELVES, MOST_OPEN = 4096, 192


def shelf_of(key: str) -> int:
    """The number of the shelf on which a key lies."""
    return crc32(key.encode()) % SHELVES


class Trade(msgspec.Struct, frozen=True, array_like=True):
    """A trade: canonical name, class of business, concepts best first, tones with weights.

    Of one that is `varied` its concepts are only examples (a museum, a zoo, a hire shop): the
    thing that it deals in is drawn before them.
    """

    name: str
    industry: str
    motifs: tuple[str, ...]
    tones: dict[str, float]
    varied: bool = False


class _Header(msgspec.Struct, frozen=True):
    """The file's first line; the shelves follow it, one after the other, those of a table together,
    each a JSON object, deflated.

    `phrases`, `roots`, `things` and `near` say how many bytes each shelf has.
    """

    trades: tuple[Trade, ...]
    names: dict[str, str]
    tones: dict[str, dict[str, float]]
    generic: frozenset[str]
    dealing: frozenset[str]
    ambiguous: frozenset[str]
    phrases: list[int]
    roots: list[int]
    things: list[int]
    near: list[int]


class Shelves:
    """A large table of texts of which only the shelves in use are in memory, `MOST_OPEN` at most.

    A shelf is read from the file at its place (pread: no position is shared, so threads may).
    """

    __slots__ = ("_file", "_open", "_starts")

    def __init__(self, file: int, base: int, lengths: list[int]) -> None:
        self._file = file
        self._starts = array("L", accumulate(lengths, initial=base))
        self._open: dict[int, dict[str, str]] = {}

    @property
    def end(self) -> int:
        """Where the table ends in the file."""
        return self._starts[-1]

    def get(self, key: str) -> str | None:
        """The text under `key`, None when there is no such key."""
        return self._shelf(shelf_of(key)).get(key)

    def __contains__(self, key: str) -> bool:
        return key in self._shelf(shelf_of(key))

    def _shelf(self, number: int) -> dict[str, str]:
        shelf = self._open.get(number)
        if shelf is None:
            start, end = self._starts[number : number + 2]
            content = os.pread(self._file, end - start, start)
            shelf = msgspec.json.decode(decompress(content, -15), type=dict[str, str])
            if len(self._open) >= MOST_OPEN:
                self._open.clear()
            self._open[number] = shelf
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

    `phrases` has "" for the beginnings of longer phrases and for the words in them. `roots` maps
    `words.root` to such words, `near` "^" and their first three letters, or "$" and the last
    three; `names` words and parts of names to concepts, best first, `things` whole words of many
    languages to one, and under "=" phrases that name what a mark shows, by language. `dealing` are
    words for what is done with the thing beside them (hire, mend, teach, breed), `ambiguous` names
    of things that mostly mean something else (bar, fan, spring).
    """

    trades: tuple[Trade, ...]
    phrases: Shelves
    roots: Shelves
    things: Shelves
    nearby: Shelves
    names: Mapping[str, str]
    tones: Mapping[str, Mapping[str, float]]
    generic: frozenset[str]
    dealing: frozenset[str]
    ambiguous: frozenset[str]

    def senses(self, phrase: str) -> Iterator[Sense]:
        """The senses of a phrase, none when it is not in the lexicon."""
        for entry in (self.phrases.get(phrase) or "").split():
            number, weak, language = entry.partition("~")
            if not weak:
                number, _, language = entry.partition(".")
            yield Sense(int(number), language or "en", bool(weak))

    def shown_by(self, word: str) -> str:
        """The concepts that a folded word shows, best first, "" when it shows none."""
        for form in (light(word), *map(light, singulars(word))):
            if found := self.names.get(form) or self.things.get(form):
                return found
        return ""

    def named(self, phrase: str, language: str) -> tuple[str, bool]:
        """The concept that a phrase of a brief names, "" for none; False if it only stands for it.

        >>> lexicon().named("chimney sweep", "en")
        ('chimney_sweep', True)
        """
        table = dict(
            entry.partition(":")[::2] for entry in (self.things.get(f"={phrase}") or "").split()
        )
        found = table.get(language) or table.get("en")
        if found is None:
            # English things are all under "="; a short word may be one of any language
            short = language == "en" or (len(phrase) < 5 and phrase.isascii())
            if short:
                return "", False
            forms = (phrase, *map(light, singulars(phrase)))
            return next((found for f in forms if (found := self.things.get(f))), ""), True
        return found.removeprefix("~"), not found.startswith("~")

    def near(self, word: str) -> list[str]:
        """Words with the first or the last three letters of `word`.

        One edit after the first letter leaves one of the two halves of a longer word whole.
        """
        halves = (f"^{word[:3]}", f"${word[-3:]}")
        return [known for half in halves for known in (self.nearby.get(half) or "").split()]


@cache
def lexicon() -> Lexicon:
    """The packaged lexicon: its header, and its file kept open for the rest."""
    with path(FILE).open("rb") as opened:
        line = opened.readline()
        file = os.dup(opened.fileno())
    header = msgspec.json.decode(line, type=_Header)
    phrases = Shelves(file, len(line), header.phrases)
    roots = Shelves(file, phrases.end, header.roots)
    things = Shelves(file, roots.end, header.things)
    return Lexicon(
        trades=header.trades,
        phrases=phrases,
        roots=roots,
        things=things,
        nearby=Shelves(file, things.end, header.near),
        names=header.names,
        tones=header.tones,
        generic=header.generic,
        dealing=header.dealing,
        ambiguous=header.ambiguous,
    )
