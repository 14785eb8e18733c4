"""The words that govern a line, by language: read from `line_words.txt` when first asked for.

What a language says lies in its section of that file; nothing here knows a language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from logo_studio.assets.loader import path
from logo_studio.understand.line_tokens import Token, cut_runs, cut_suffixes, key_of
from logo_studio.understand.words import light

FILE = "line_words.txt"
#: Languages of one script, between which the words must decide.
RIVALS = (("en", "es", "de", "fr", "pt", "it", "nl", "pl", "tr"), ("ru", "uk"), ("zh", "ja"))
#: Letters that an ending behind a `*` may have, and those that must stand before it.
MOST_ENDING, LEAST_STEM = 4, 3
#: What holds for a whole language: nouns written with capitals, places only from the list, endings
#: behind an apostrophe, names with one capital, words of one syllable only at the end of others.
FLAGS = ("nouns", "places", "apostrophe", "titles", "runs")
_SECTION = re.compile(r"^\[(\w+)\]$", re.M)

#: What a phrase may be, by kind; the value is "" for cues.
Kinds = dict[str, str]


@dataclass(frozen=True, slots=True)
class Match:
    """Tokens `start` to `end` as a phrase of the table.

    `skipped` counts the characters of a prefix (an article, an elision) before the word itself;
    `weak` says that the word may as well belong to a trade.
    """

    start: int
    end: int
    kinds: Kinds
    weak: bool = False
    skipped: int = 0


@dataclass(slots=True)
class Table:
    """Phrases of one language, keyed by their folded tokens joined by spaces."""

    language: str
    entries: dict[str, Kinds] = field(default_factory=dict)
    stems: dict[str, Kinds] = field(default_factory=dict)
    weak: set[str] = field(default_factory=set)
    longest: dict[str, int] = field(default_factory=dict)
    prefixes: tuple[str, ...] = ()
    flags: dict[str, str] = field(default_factory=dict)
    widest: int = 1
    _heads: set[str] = field(default_factory=set)
    _shades: tuple[str, ...] = ()

    def add(self, meaning: Kinds, phrase: str) -> None:
        """A phrase of one kind: `~` before it marks it weak, `*` behind it leaves its ending open.

        `meaning` is shared by all phrases that say nothing else, so it is never changed.
        """
        weak = phrase[0] == "~"
        open_ended = phrase[-1] == "*"
        key = key_of(phrase.strip("~*"))
        place = self.stems if open_ended else self.entries
        known = place.get(key)
        place[key] = {**known, **meaning} if known else meaning
        (kind,) = meaning
        if weak:
            self.weak.add(f"{kind} {key}")
        if open_ended:
            self._heads.add(key[:LEAST_STEM])
        else:
            if kind in ("dark", "light"):
                self._shades += (key,)
            if " " in key:
                first, *rest = key.split(" ")
                self.longest[first] = max(self.longest.get(first, 1), 1 + len(rest))
            if len(key) > self.widest:
                self.widest = len(key)

    def copy(self, language: str) -> Table:
        """The same phrases as the beginning of another table."""
        return Table(
            language, dict(self.entries), dict(self.stems), set(self.weak), dict(self.longest),
            self.prefixes, dict(self.flags), self.widest, set(self._heads), self._shades,
        )  # fmt: skip

    def match(self, tokens: list[Token], at: int) -> Match | None:
        """The longest phrase that begins at token `at`, within one clause; None if none does."""
        first = tokens[at]
        if not first.plain:
            return None
        for count in range(self.longest.get(first.key, 1), 1, -1):
            some = tokens[at : at + count]
            if len(some) == count and all(t.plain for t in some):
                keys = [t.key for t in some]
                for key in (" ".join(keys), " ".join(map(light, keys))):
                    if kinds := self.entries.get(key):
                        return self._matched(at, at + count, key, kinds)
        return self._word(first.key, at)

    def _word(self, key: str, at: int) -> Match | None:
        for form in (key, light(key)):
            if kinds := self.entries.get(form):
                return self._matched(at, at + 1, form, kinds)
        if found := self._stem(key, at):
            return found
        for prefix in self.prefixes:
            if key.startswith(prefix) and len(key) > len(prefix) + 1:
                rest = key[len(prefix) :]
                if kinds := self.entries.get(rest):
                    return self._matched(at, at + 1, rest, kinds, _elided(prefix))
                if found := self._stem(rest, at, _elided(prefix)):
                    return found
        return None

    def compound(self, token: Token, at: int) -> tuple[str, str] | None:
        """Hue and shade of a colour in one word: "dunkelgrün", "тёмно-зелёный"."""
        if token.sort != "word" or not token.key.startswith(self._shades):
            return None
        for cut in range(3, len(token.key) - 2):
            kinds = self.entries.get(token.key[:cut], {})
            if "dark" in kinds or "light" in kinds:
                match = self._word(token.key[cut:].lstrip("-"), at)
                if match and "colour" in match.kinds:
                    return match.kinds["colour"], "dark" if "dark" in kinds else "light"
        return None

    def _stem(self, key: str, at: int, skipped: int = 0) -> Match | None:
        if key[:LEAST_STEM] not in self._heads:
            return None
        for cut in range(min(MOST_ENDING, len(key) - LEAST_STEM) + 1):
            stem = key[: len(key) - cut]
            if kinds := self.stems.get(stem):
                return self._matched(at, at + 1, stem, kinds, skipped)
        return None

    def _matched(self, start: int, end: int, key: str, kinds: Kinds, skipped: int = 0) -> Match:
        weak = any(f"{kind} {key}" in self.weak for kind in kinds)
        return Match(start, end, kinds, weak, skipped)


def _elided(prefix: str) -> int:
    """What a prefix takes from a span: an elided article does, one that is written on does not."""
    return len(prefix) if prefix.endswith("'") else 0


@cache
def _sections() -> dict[str, str]:
    parts = _SECTION.split(path(FILE).read_text("utf-8"))
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def _rows(language: str) -> Iterator[tuple[str, str, list[str]]]:
    for row in _sections().get(language, "").splitlines():
        head, colon, listed = row.partition(": ")
        if colon and not row.startswith("#"):
            kind, _, value = head.partition(" ")
            yield kind, value, [p.strip() for p in listed.split(";") if p.strip()]


@cache
def table(language: str) -> Table:
    """The phrases of a language, with those of all languages; English when it is not known."""
    if language not in _sections():
        language = "en"
    made = _common().copy(language)
    _fill(made, language)
    return made


@cache
def _common() -> Table:
    made = Table("")
    _fill(made, "any")
    return made


def _fill(made: Table, section: str) -> None:
    for kind, value, phrases in _rows(section):
        if kind == "prefix":
            ordered = sorted(map(key_of, phrases), key=lambda p: -len(p))
            made.prefixes = tuple(ordered)
        elif kind in FLAGS:
            made.flags[kind] = phrases[0]
        else:
            meaning = {kind: value}
            for phrase in phrases:
                made.add(meaning, phrase)


def cut(tokens: list[Token], words: Table) -> list[Token]:
    """Tokens as this language reads them: unspaced runs and written-on endings cut off."""
    syllables = 1 if words.flags.get("runs") == "suffixes" else 0
    if any(t.run for t in tokens):
        tokens = cut_runs(tokens, words.entries, words.widest, syllables)
    return cut_suffixes(tokens) if words.flags.get("apostrophe") == "suffix" else tokens


def votes(tokens: list[Token], languages: tuple[str, ...]) -> dict[str, float]:
    """For each of these languages, what the words of the line say for it."""
    count: dict[str, float] = {}
    for language in languages:
        words = table(language)
        own = cut(tokens, words)
        total, at = 0.0, 0
        while at < len(own):
            found = words.match(own, at)
            if found is None:
                total += 1.0 if words.compound(own[at], at) else 0.0
                at += 1
                continue
            named = at > 0 and own[at].text[:1].isupper()
            # single letters are counted as function words by `language_of` already
            small = len(own[at].key) == 1 and found.end == at + 1 and own[at].key.isascii()
            if not (named or small) and found.kinds.keys() - {"never", "place"}:
                words_in = found.end - found.start
                # without spaces a longer word says more
                total += len(own[at].key) if own[at].run else 0.4 + 0.6 * words_in
            if "in" in found.kinds and found.end < len(own):
                place = words.match(own, found.end)
                total += 1.0 if place and "place" in place.kinds else 0.0
            at = found.end
        count[language] = total
    return count
