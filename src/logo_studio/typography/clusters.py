"""Grapheme clusters: what a reader calls one letter (UAX #29, extended clusters, own small form).

Kept: combining and spacing marks, ZWJ sequences, flags, Hangul syllables, Indic conjuncts
(rule GB9c). Left out: the few prepended signs, which no name begins with.
"""

from __future__ import annotations

import unicodedata

_ZWNJ, _ZWJ = "\u200c", "\u200d"
# Linkers of rule GB9c (Unicode 16): the viramas of the scripts whose conjuncts are one cluster.
_VIRAMAS = frozenset("\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d\u1039\u17d2")
_CONJUNCT_BLOCKS = (
    (0x0915, 0x0939), (0x0958, 0x095F), (0x0978, 0x097F), (0x0995, 0x09B9), (0x09DC, 0x09DF),
    (0x09F0, 0x09F1), (0x0A95, 0x0AB9), (0x0AF9, 0x0AF9), (0x0B15, 0x0B39), (0x0B5C, 0x0B5F),
    (0x0B71, 0x0B71), (0x0C15, 0x0C39), (0x0C58, 0x0C5A), (0x0D15, 0x0D3A),
    (0x1000, 0x102A), (0x103F, 0x103F), (0x1050, 0x1055), (0x1780, 0x17B3),
)  # fmt: skip
# Category Mc, but not SpacingMark: they stand for a vowel of their own (UAX #29, table 2).
_NOT_SPACING = frozenset(
    "\u102b\u102c\u1038\u1062\u1063\u1064\u1067\u1068\u1069\u106a\u106b\u106c\u106d\u1083"
    "\u1087\u1088\u1089\u108a\u108b\u108c\u108f\u109a\u109b\u109c"
)


def clusters(text: str) -> tuple[str, ...]:
    """`text` cut into its grapheme clusters; joining them gives it back.

    >>> clusters("e\\u0301a")
    ('é', 'a')
    """
    if text.isascii():
        return tuple(text)
    out: list[str] = []
    start = 0
    for i in range(1, len(text)):
        if _breaks(text, start, i):
            out.append(text[start:i])
            start = i
    if text:
        out.append(text[start:])
    return tuple(out)


def _breaks(text: str, start: int, i: int) -> bool:
    """Whether a cluster that begins at `start` ends before `text[i]`."""
    before, after = text[i - 1], text[i]
    if _extends(after):
        return False
    if before == _ZWJ and _pictograph(after):  # GB11
        return not _pictograph(text[start])
    if _flag_letter(after):  # GB12, GB13
        return not (_flag_letter(before) and i - start == 1)
    if _consonant(after):  # GB9c
        return not _linked(text[start:i])
    return not _hangul_joins(before, after)


def _extends(ch: str) -> bool:
    """GB9, GB9a: marks, joiners, emoji modifiers, and the Thai and Lao vowels am."""
    if ch < "\u0300":
        return False
    category = unicodedata.category(ch)
    return (
        category in ("Mn", "Me")
        or (category == "Mc" and ch not in _NOT_SPACING)
        or ch in (_ZWNJ, _ZWJ, "\u0e33", "\u0eb3")
        or "\U0001f3fb" <= ch <= "\U0001f3ff"
        or "\uff9e" <= ch <= "\uff9f"
        or "\U000e0020" <= ch <= "\U000e007f"
    )


def _pictograph(ch: str) -> bool:
    """Extended_Pictographic, near enough: a symbol of the emoji blocks or the older dingbats."""
    return (
        "\U0001f000" <= ch <= "\U0001faff"
        and not _flag_letter(ch)
        and not "\U0001f3fb" <= ch <= "\U0001f3ff"
    ) or ("\u2190" <= ch <= "\u2bff" and unicodedata.category(ch) == "So")


def _flag_letter(ch: str) -> bool:
    return "\U0001f1e6" <= ch <= "\U0001f1ff"


def _consonant(ch: str) -> bool:
    return any(first <= ord(ch) <= last for first, last in _CONJUNCT_BLOCKS)


def _linked(cluster: str) -> bool:
    """Consonant, then marks with at least one virama among them, up to the end of `cluster`."""
    seen = False
    for ch in reversed(cluster):
        if ch in _VIRAMAS:
            seen = True
        elif _consonant(ch):
            return seen
        elif not (unicodedata.combining(ch) or ch == _ZWJ):
            return False
    return False


def _hangul_kind(ch: str) -> str:
    """L, V, T, LV or LVT (GB6-GB8); "" for anything else."""
    code = ord(ch)
    if 0xAC00 <= code <= 0xD7A3:
        return "LVT" if (code - 0xAC00) % 28 else "LV"
    if 0x1100 <= code <= 0x115F or 0xA960 <= code <= 0xA97C:
        return "L"
    if 0x1160 <= code <= 0x11A7 or 0xD7B0 <= code <= 0xD7C6:
        return "V"
    if 0x11A8 <= code <= 0x11FF or 0xD7CB <= code <= 0xD7FB:
        return "T"
    return ""


_HANGUL_AFTER = {
    "L": ("L", "V", "LV", "LVT"), "LV": ("V", "T"), "V": ("V", "T"), "LVT": ("T",), "T": ("T",),
}  # fmt: skip


def _hangul_joins(before: str, after: str) -> bool:
    return _hangul_kind(after) in _HANGUL_AFTER.get(_hangul_kind(before), ())
