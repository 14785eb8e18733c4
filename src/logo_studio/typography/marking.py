"""Accents that a typeface draws but does not place: they are put over or under their letter.

Faces have anchors for the letters that they were made for. Of others (Yoruba ẹ with a grave) the
accent would stand beside its letter, as a spacing sign.
"""

from __future__ import annotations

import unicodedata

from logo_studio.typography.metrics import Instance
from logo_studio.typography.outline import Box, glyph
from logo_studio.typography.shape import GlyphRun

#: White between a letter and its accent, in C.
GAP = 0.07
_ABOVE, _BELOW = 230, 220


def unplaced_marks(
    made: Instance, run: GlyphRun, text: str, xs: list[float]
) -> dict[int, tuple[float, float]]:
    """(x, y) in C, y down, of each accent that stands off its letter, by its place in the run.

    `xs` are the origins of the glyphs. Only accents above and below are judged, and only where
    the font has a glyph for each character of the cluster.
    """
    moved: dict[int, tuple[float, float]] = {}
    starts = run.clusters
    s = made.scale
    i = 0
    while i < len(starts):
        end = i + 1
        while end < len(starts) and starts[end] == starts[i]:
            end += 1
        base = glyph(made, run.glyphs[i]).box
        chars = text[starts[i] : starts[i] + end - i]
        whole = len(chars) == end - i > 1  # some letters are drawn as more glyphs than they have
        if whole and base is not None and all(map(unicodedata.combining, chars[1:])):
            box = _moved(base, xs[i], 0.0)
            for k in range(i + 1, end):
                ink = glyph(made, run.glyphs[k]).box
                if ink is None:
                    continue
                x, y = xs[k] + run.x_offsets[k] * s, -run.y_offsets[k] * s
                place = unicodedata.combining(chars[k - i])
                if place in (_ABOVE, _BELOW) and not _stands_over(box, _moved(ink, x, y)):
                    x = (box[0] + box[2] - ink[0] - ink[2]) / 2
                    y = box[1] - GAP - ink[3] if place == _ABOVE else box[3] + GAP - ink[1]
                    moved[k] = (x, y)
                placed = _moved(ink, x, y)
                box = (box[0], min(box[1], placed[1]), box[2], max(box[3], placed[3]))
        i = end
    return moved


def _moved(box: Box, x: float, y: float) -> Box:
    return (box[0] + x, box[1] + y, box[2] + x, box[3] + y)


def _stands_over(base: Box, mark: Box) -> bool:
    """Whether the middle of the mark is within the letter's width."""
    return base[0] <= (mark[0] + mark[2]) / 2 <= base[2]
