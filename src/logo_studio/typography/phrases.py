"""Where a name may be broken into lines, and where it had better not be.

On top of UAX #14: Japanese, Chinese and Thai are written without spaces and broken between phrases,
which BudouX finds (a small statistical model; particles stay with the word they belong to).
"""

from __future__ import annotations

import itertools
from functools import cache, lru_cache
from typing import Any, NamedTuple

from logo_studio.typography import ucd
from logo_studio.typography.breaks import line_breaks
from logo_studio.typography.case import language_code
from logo_studio.typography.script import script_of_char, scripts_of

#: Signs of ASCII at which a line may break, or had better not.
_SIGNS = frozenset("-/()[]{}")
_KANA = frozenset(("Hira", "Kana"))
#: Scripts written without spaces whose phrases are known.
_UNSPACED = frozenset(("Hani", "Bopo", "Thai", *_KANA))
#: Where one word ends and another begins for certain: 東京|ラーメン, さくら|ベーカリー.
_TURNS = frozenset((("Hani", "Kana"), ("Kana", "Hani"), ("Hira", "Kana")))
#: What a break costs, in cap heights of line: between words, where one begins as a rule, inside a
#: word, inside one of hiragana, and where none should be (behind the hyphen of a name, too).
FREE, LIKELY, INSIDE, WORD, NEVER = 0.0, 1.0, 2.5, 3.5, 5.0
_WITHIN = {("Hira", "Hani"): LIKELY, ("Hira", "Hira"): WORD}
#: Words of one character that belong to what stands before them.
_PARTICLES = frozenset("のとがをにへはもやで的地得之了")


class Piece(NamedTuple):
    """A part of a text that stays on one line, with the space behind it, and what it costs to
    begin a line with it."""

    text: str
    cost: float


def pieces(text: str, language: str = "") -> list[Piece]:
    """The parts between the places where `text` may be broken; joined they give it back."""
    if text.isascii() and not _SIGNS & set(text):
        cuts = {i + 1: FREE for i, ch in enumerate(text[:-1]) if ch == " "}
    else:
        cuts = _cuts(text, language)
    edges = [0, *sorted(cuts), len(text)]
    return [Piece(text[a:b], cuts.get(a, FREE)) for a, b in itertools.pairwise(edges)]


@lru_cache(maxsize=64)
def _cuts(text: str, language: str) -> dict[int, float]:
    """Offset of each place -> what breaking there costs."""
    phrases = _phrase_starts(text, language)
    written = scripts_of(text)
    cuts: dict[int, float] = {}
    held = _held(text)
    for at in sorted({*line_breaks(text), *phrases}):
        before, after = text[at - 1], text[at]
        scripts = (written[at - 1], written[at])
        if before.isspace() or before == "\u200b" or at in phrases or scripts in _TURNS:
            cuts[at] = FREE
        elif scripts == ("Hang", "Hang"):
            continue  # Korean is broken at its spaces
        elif before in "-\u2010" or after in _PARTICLES or scripts == ("Kana", "Kana"):
            cuts[at] = NEVER
        else:
            cuts[at] = _WITHIN.get(scripts, INSIDE)
        if held[at]:
            cuts[at] += INSIDE
    return cuts


def _held(text: str) -> list[bool]:
    """For each character whether it stands inside brackets, closing ones with what they close."""
    known = ucd.brackets()
    depth = 0
    held = []
    for ch in text:
        held.append(depth > 0)
        if ch in known:
            depth = max(0, depth + (1 if known[ch][1] else -1))
    return held


def _phrase_starts(text: str, language: str) -> set[int]:
    """Offsets at which phrases of the unspaced scripts begin."""
    starts: set[int] = set()
    scripts = [script_of_char(ch) for ch in text]
    model = _model_for(set(scripts), language)
    if not model:
        return starts
    at = 0
    for unspaced, group in itertools.groupby(scripts, key=lambda s: s in _UNSPACED):
        count = len(list(group))
        if unspaced:
            starts |= {at + s for s in _between(_parser(model).parse(text[at : at + count]))}
        at += count
    return starts


def _between(chunks: list[str]) -> list[int]:
    """Offsets between phrases that are sure to be two.

    Not around a single character, which the model often cuts off a word (two such in a row are
    one), not before a particle, not inside a word of katakana.
    """
    phrases: list[str] = []
    for chunk in chunks:
        if phrases and len(chunk) == len(phrases[-1]) == 1:
            phrases[-1] += chunk
        else:
            phrases.append(chunk)
    starts: list[int] = []
    at = 0
    for before, after in itertools.pairwise(phrases):
        at += len(before)
        katakana = script_of_char(before[-1]) == "Kana" == script_of_char(after[0])
        if min(len(before), len(after)) > 1 and after[0] not in _PARTICLES and not katakana:
            starts.append(at)
    return starts


def _model_for(scripts: set[str], language: str) -> str:
    if "Thai" in scripts:
        return "th"
    if scripts & _KANA:
        return "ja"
    if "Hani" not in scripts:
        return ""
    if language_code(language) == "ja":
        return "ja"
    return "zh-hant" if "hant" in language.lower() or language[-2:] in ("TW", "HK") else "zh-hans"


@cache
def _parser(model: str) -> Any:
    import budoux  # 15 ms that only names without spaces need

    load = {
        "ja": budoux.load_default_japanese_parser,
        "zh-hans": budoux.load_default_simplified_chinese_parser,
        "zh-hant": budoux.load_default_traditional_chinese_parser,
        "th": budoux.load_default_thai_parser,
    }
    return load[model]()
