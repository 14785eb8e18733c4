"""Blocks of words: the name on one or more lines, and the tagline under it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise
from typing import Literal

from logo_studio.compose.pieces import Line, box_of
from logo_studio.model.drawing import Box, Role
from logo_studio.model.spec import Text, Type
from logo_studio.typography.line import TextLine, retrack, set_line

Align = Literal["left", "centre"]

#: Baseline to next cap top, in C (CRAFT 1.3).
LEADING_CAPS, LEADING_MIXED = 0.25, 0.40
#: Tagline cap height: share of C, share of the name's width, ceiling (CRAFT 2.4).
TAG_SIZE, TAG_OF_WIDTH, TAG_MAX = 0.36, 0.044, 0.50
#: Tracking a tagline may take to reach the name's width exactly.
TAG_TRACK_MIN, TAG_TRACK_STRETCH = 0.06, 1.6
TAG_SMALLEST = 0.29
#: Baseline of the name to cap top of the tagline.
TAG_GAP = 0.52


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of text; `top` and `bottom` are cap top of the first and baseline of the last."""

    lines: tuple[Line, ...]
    top: float
    bottom: float
    upper: bool

    @property
    def box(self) -> Box:
        return box_of(self.lines)

    @property
    def width(self) -> float:
        x0, _, x1, _ = self.box
        return x1 - x0

    @property
    def middle(self) -> float:
        """Optical vertical middle (CRAFT 1.2): caps .5 C; mixed (.35 + .65 x-height) / 2 C."""
        if len(self.lines) > 1:
            return (self.top + self.bottom) / 2
        line = self.lines[0]
        height = 1.0 if self.upper else 0.35 + 0.65 * line.line.x_height
        return line.y - line.size * height / 2

    def moved(self, dx: float, dy: float) -> Block:
        return Block(
            tuple([line.moved(dx, dy) for line in self.lines]),
            self.top + dy,
            self.bottom + dy,
            self.upper,
        )


def break_words(text: str, count: int, widths: dict[str, float]) -> list[str]:
    """`text` on at most `count` lines of balanced width; "&", "and" begin a line, never end one."""
    words = text.split()
    count = min(count, sum(w.lower() not in _JOINERS for w in words))
    if count <= 1:
        return [text]
    best: list[str] = [text]
    best_cost = float("inf")
    for cuts in combinations(range(1, len(words)), count - 1):
        edges = (0, *cuts, len(words))
        lines = [" ".join(words[a:b]) for a, b in pairwise(edges)]
        cost = max(sum(widths[w] for w in line.split()) + 0.3 * line.count(" ") for line in lines)
        cost += 2.0 * sum(line.split()[-1].lower() in _JOINERS for line in lines[:-1])
        if cost < best_cost - 1e-9:
            best, best_cost = lines, cost
    return best


#: Small words that begin a line and never end one or stand alone on it.
_JOINERS = {
    "&",
    "+",
    "and",
    "und",
    "et",
    "y",
    "e",
    "og",
    "och",
    "en",
    "i",
    "и",
    "und.",
    "the",
    "of",
}


def name_block(
    text: Text, type_: Type, count: int = 1, align: Align = "centre", role: Role = "ink"
) -> Block:
    """The name on `count` lines (fewer if it has fewer words): first baseline y = 0, left x = 0."""
    words = text.name.split()
    if count > 1 and len(words) > 1:
        widths = {w: set_line(w, type_).advance for w in words}
        lines = [set_line(t, type_) for t in break_words(text.name, count, widths)]
    else:
        lines = [set_line(text.name, type_)]
    leading = 1 + (LEADING_CAPS if lines[0].upper else LEADING_MIXED)
    inks = [line.bounds[2] - line.bounds[0] for line in lines]
    widest = max(inks)
    placed = []
    for i, (line, ink) in enumerate(zip(lines, inks, strict=True)):
        left = 0.0 if align == "left" else (widest - ink) / 2
        placed.append(Line("name", role, line, 1.0, left - line.bounds[0], i * leading))
    return Block(tuple(placed), -1.0, (len(lines) - 1) * leading, lines[0].upper)


def lines_for(text: Text, type_: Type, widest: float) -> int:
    """How many lines (1 to 3) the name needs so that none is over `widest` C, if words allow."""
    line = set_line(text.name, type_)
    width = line.bounds[2] - line.bounds[0]
    words = sum(w.lower() not in _JOINERS for w in text.name.split())
    return max(1, min(words, 3, 1 + int(width / widest - 1e-9)))


def fit_tagline(text: str, type_: Type, width: float) -> tuple[TextLine, float]:
    """(line, cap height in C) of a tagline under ink `width` C wide (CRAFT 2.4).

    Justified to the width when a tracking in range reaches it, never wider than it while a
    readable size allows.
    """
    size = min(TAG_MAX, max(TAG_SIZE, TAG_OF_WIDTH * width))
    line = set_line(text, type_)
    pairs = max(1, len(line.glyphs) - 1)
    ink = _ink(line)
    need = type_.tracking + (width / size - ink) / pairs
    if TAG_TRACK_MIN <= need <= type_.tracking * TAG_TRACK_STRETCH + 0.02 and type_.tracking > 0:
        line = retrack(line, round(need, 4))
    elif ink * size > width:
        line = retrack(line, round(max(min(TAG_TRACK_MIN, type_.tracking), need), 4))
        size = max(TAG_SMALLEST, min(size, width / _ink(line)))
    return line, size


def _ink(line: TextLine) -> float:
    return line.bounds[2] - line.bounds[0]


def with_tagline(
    block: Block, tagline: str, type_: Type, align: Align = "centre", role: Role = "secondary"
) -> Block:
    """`block` with the tagline under it, or as it is when there is none."""
    if not tagline:
        return block
    x0, _, x1, y1 = block.box
    line, size = fit_tagline(tagline, type_, x1 - x0)
    descent = max(0.0, y1 - block.bottom)
    top = block.bottom + max(TAG_GAP, descent + TAG_GAP * 0.62)
    left = x0 if align == "left" else (x0 + x1) / 2 - size * _ink(line) / 2
    placed = Line("tagline", role, line, size, left - line.bounds[0] * size, top + size)
    return Block((*block.lines, placed), block.top, top + size, block.upper)


def repainted(lines: Sequence[Line], role: Role) -> tuple[Line, ...]:
    """The same lines in another role."""
    return tuple([replace(line, role=role) for line in lines])
