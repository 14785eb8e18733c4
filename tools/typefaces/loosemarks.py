"""Combining marks that would not find their letter.

A font without Ć may still have C and the combining acute, and text shaping then composes the two by
anchors. Where slicing or the designer left out an anchor the accent lands anywhere. Such a mark is
taken out of the character map, so that the face counts as lacking the letter and another is chosen.
"""

from __future__ import annotations

import unicodedata
from typing import Any

from fontTools.ttLib import TTFont

_MARKS = range(0x300, 0x370)
_BASES = tuple(range(0x41, 0x5B)) + tuple(range(0x61, 0x7B))
_MARK_TO_BASE = 4


def drop_loose_marks(font: TTFont) -> list[int]:
    """Remove marks that miss a letter which the font leaves to composition; their code points."""
    cmap = font.getBestCmap()
    anchors = _anchored_pairs(font)
    loose = [
        mark
        for mark in _MARKS
        if mark in cmap
        and any(
            (cmap[base], cmap[mark]) not in anchors
            for base in _BASES
            if _left_to_composition(base, mark, cmap)
        )
    ]
    for table in font["cmap"].tables:
        for mark in loose:
            table.cmap.pop(mark, None)
    return loose


def _left_to_composition(base: int, mark: int, cmap: dict[int, str]) -> bool:
    """Whether Unicode has this letter with this mark as one character and the font has not."""
    composed = unicodedata.normalize("NFC", chr(base) + chr(mark))
    return len(composed) == 1 and base in cmap and ord(composed) not in cmap


def _anchored_pairs(font: TTFont) -> set[tuple[str, str]]:
    """(base glyph, mark glyph) pairs that the font knows how to join; dotted i and j never do."""
    lookups = font["GPOS"].table.LookupList.Lookup if "GPOS" in font else []
    pairs = {
        pair for lookup in lookups for subtable in lookup.SubTable for pair in _joins(subtable)
    }
    cmap = font.getBestCmap()
    dotted = {cmap.get(ord("i")), cmap.get(ord("j"))}
    above = {cmap.get(mark) for mark in _MARKS if unicodedata.combining(chr(mark)) == 230}
    return {(base, mark) for base, mark in pairs if not (base in dotted and mark in above)}


def _joins(subtable: Any) -> list[tuple[str, str]]:
    subtable = getattr(subtable, "ExtSubTable", subtable)
    if subtable.LookupType != _MARK_TO_BASE:
        return []
    marks = zip(subtable.MarkCoverage.glyphs, subtable.MarkArray.MarkRecord, strict=True)
    classes = [(glyph, record.Class) for glyph, record in marks]
    bases = zip(subtable.BaseCoverage.glyphs, subtable.BaseArray.BaseRecord, strict=True)
    return [
        (base, mark)
        for base, record in bases
        for mark, number in classes
        if record.BaseAnchor[number] is not None
    ]
