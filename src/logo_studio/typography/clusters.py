"""Grapheme clusters: what a reader calls one letter (UAX #29, extended clusters).

Rule GB9c, by which an Indic conjunct is one cluster, is that of Unicode 15.1, and holds for the
stacked consonants of Khmer and Burmese as well: initials must not take a letter apart. Unicode's
own GraphemeBreakTest is in the tests.
"""

from __future__ import annotations

from logo_studio.typography import ucd

_CONTROLS = frozenset(("Control", "CR", "LF"))
_EXTENDING = frozenset(("Extend", "Linker", "ZWJ", "SpacingMark"))
#: GB6-GB8: what a part of a Hangul syllable may be followed by.
_HANGUL_AFTER = {
    "L": ("L", "V", "LV", "LVT"), "LV": ("V", "T"), "V": ("V", "T"), "LVT": ("T",), "T": ("T",),
}  # fmt: skip


def clusters(text: str) -> tuple[str, ...]:
    """`text` cut into its grapheme clusters; joining them gives it back.

    >>> clusters("e\\u0301a")
    ('é', 'a')
    """
    if text.isascii() and "\r" not in text:
        return tuple(text)
    kinds = [ucd.cluster(ch) for ch in text]
    out: list[str] = []
    start = 0
    for i in range(1, len(text)):
        if _breaks(kinds, start, i):
            out.append(text[start:i])
            start = i
    if text:
        out.append(text[start:])
    return tuple(out)


def _breaks(kinds: list[str], start: int, i: int) -> bool:
    """Whether a cluster that begins at `start` ends before `i`."""
    before, after = kinds[i - 1], kinds[i]
    if before == "CR" and after == "LF":  # GB3
        return False
    if before in _CONTROLS or after in _CONTROLS:  # GB4, GB5
        return True
    if after in _EXTENDING or before == "Prepend":  # GB9, GB9a, GB9b
        return False
    if after == "Consonant":  # GB9c
        return not _linked(kinds, start, i)
    if before == "ZWJ" and after == "Pictograph":  # GB11
        return not _joined_picture(kinds, start, i - 1)
    if after == "Regional_Indicator":  # GB12, GB13
        return not (before == after and (i - start) % 2 == 1)
    return after not in _HANGUL_AFTER.get(before, ())


def _linked(kinds: list[str], start: int, i: int) -> bool:
    """Consonant, then marks with at least one virama among them, up to `i`."""
    seen = False
    for at in range(i - 1, start - 1, -1):
        kind = kinds[at]
        if kind == "Linker":
            seen = True
        elif kind == "Consonant":
            return seen
        elif kind not in ("Extend", "ZWJ"):
            return False
    return False


def _joined_picture(kinds: list[str], start: int, joiner: int) -> bool:
    """Whether the joiner follows a pictograph and marks upon it."""
    for at in range(joiner - 1, start - 1, -1):
        if kinds[at] == "Pictograph":
            return True
        if kinds[at] not in ("Extend", "Linker"):
            return False
    return False
