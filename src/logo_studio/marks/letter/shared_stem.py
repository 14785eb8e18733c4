"""Shared stem: two letters that stand on one stroke, the last of the first and first of the second.

Works for pairs such as HB, NE, MP, НК or AV, whose strokes there run parallel and are of one
width (CRAFT 11).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from logo_studio.errors import SpecError
from logo_studio.geometry.affine import move
from logo_studio.geometry.boolean import intersect, union
from logo_studio.geometry.measure import crossings, flatten
from logo_studio.geometry.shapes import polygon
from logo_studio.marks.letter.verdicts import joins
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import clear
from logo_studio.model.path import Path

#: Level lines compared, how far the outer ones lie inside, and the share of them on which the
#: strokes must agree.
LINES, EDGE, SHARE = 29, 0.03, 0.86
#: How far they may stray in place (cap heights) and in width (a share of it).
STRAY, UNLIKE = 0.014, 0.2
#: Width of a stroke: that of which this share of its lines is thinner.
PERCENTILE = 0.15
#: Ends of a stroke that stand out by more than this (cap heights) are serifs.
SERIF = 0.025
#: How far a letter may reach past its shared stroke: serifs do, the foot of an L and the bar of
#: a T, which would cross the other letter or be lost in it, do not count as little.
PAST = 0.14
#: A letter at most this many strokes wide, its stroke in the middle, is a bare stem, serifs or
#: not: it would vanish in the other.
BARE, CENTRAL = 3.2, 0.12

#: (left, right) of the first and of the last run of ink on a line.
Runs = tuple[tuple[float, float], tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Stem:
    """The stroke that two letters share, in the first one's place.

    `dx` brings the second letter there. Its left edge goes through (`x`, 0) and moves `slope` to
    the right for each unit down; `width` is level. `serifs` stand out at its ends.
    """

    dx: float
    x: float
    slope: float
    width: float
    serifs: bool

    def strip(self, top: float, bottom: float) -> Path:
        """The stroke between two levels."""
        left, right = self.x + self.slope * top, self.x + self.slope * bottom
        w = self.width
        return polygon([(left, top), (left + w, top), (right + w, bottom), (right, bottom)])


def suits(letters: str, face: str | None = None, weight: int | None = None) -> bool:
    """Whether the first two letters share a stroke (`verdicts.joins`)."""
    return joins(letters, face, weight)


def build(letters: tuple[Path, ...], tone: str, gap: float, drop: float) -> Artwork:
    """`tone` plain, second (the second letter in the second colour) or first.

    `gap` between two tones and `drop` of the second letter along the stroke, in cap heights.
    Letters with serifs stand level and in one tone. SpecError when the letters share no stroke.
    """
    stem = shared(letters[0], letters[1])
    if stem is None:
        raise SpecError(
            "mark.id: these letters share no stroke in this typeface",
            "take a pair such as HB, NE or AV, or the mark pair",
        )
    drop = 0.0 if stem.serifs else drop
    first, second = letters[0], move(letters[1], stem.dx + stem.slope * drop, drop)
    if tone == "plain" or stem.serifs:
        return {"primary": union(first, second)}
    # The whole stroke, as far as either letter goes, belongs to the one in front.
    front, back = (second, first) if tone == "first" else (first, second)
    if drop:
        _, y0, _, y1 = back.bounds()
        front = union(front, intersect(back, stem.strip(y0 - 0.1, y1 + 0.1)))
    return {"primary": front, "accent": clear(back, front, gap=gap, join="miter")}


def shared(first: Path, second: Path) -> Stem | None:
    """The stroke that both letters have, or None."""
    ahead, behind = _runs(first), _runs(second)
    if ahead is None or behind is None:
        return None
    last, lead = [line[1] for line in ahead], [line[0] for line in behind]
    width_a, width_b = _width(last), _width(lead)
    if abs(width_a - width_b) > UNLIKE * width_a or _bare(first, last) or _bare(second, lead):
        return None
    apart = [right - left for (_, right), (left, _) in zip(last, lead, strict=True)]
    middle = sorted(apart)[LINES // 2]
    agreed = [
        i
        for i, (d, (a, b), (u, v)) in enumerate(zip(apart, last, lead, strict=True))
        if abs(d - middle) < STRAY and b - a > 0.9 * width_a and v - u > 0.9 * width_b
    ]
    if len(agreed) < SHARE * LINES:
        return None
    top, bottom = agreed[0], agreed[-1]
    _, y0, _, y1 = first.bounds()
    pitch = (y1 - y0 - 2 * EDGE) / (LINES - 1)
    slope = (last[bottom][1] - last[top][1]) / (pitch * (bottom - top))
    right = last[top][1] - slope * (y0 + EDGE + pitch * top)
    past = first.bounds()[2] - max(last[top][1], last[bottom][1])
    before = min(lead[top][0], lead[bottom][0]) - second.bounds()[0]
    if max(past, before) > PAST:
        return None
    # Ends that stand out to the far side of either letter; arms and joins are on the near one.
    apex = [slope * pitch * (i - top) for i in (0, LINES - 1)]
    out = [last[i][1] - last[top][1] for i in (0, LINES - 1)]
    back = [lead[top][0] - lead[i][0] for i in (0, LINES - 1)]
    serifs = any(
        o - along > SERIF or b + along > SERIF for o, b, along in zip(out, back, apex, strict=True)
    )
    return Stem(middle - (width_a + width_b) / 2, right - width_a, slope, width_a, serifs)


@lru_cache(maxsize=128)
def _runs(letter: Path) -> list[Runs] | None:
    """First and last run of ink on each line; None if a line meets none."""
    _, y0, _, y1 = letter.bounds()
    contours = flatten(letter, 8)
    lines: list[Runs] = []
    for i in range(LINES):
        xs = crossings(contours, y0 + EDGE + (y1 - y0 - 2 * EDGE) * i / (LINES - 1))
        if len(xs) < 2:
            return None
        lines.append(((xs[0], xs[1]), (xs[-2], xs[-1])))
    return lines


def _width(runs: list[tuple[float, float]]) -> float:
    return sorted(right - left for left, right in runs)[int(PERCENTILE * LINES)]


def _bare(letter: Path, runs: list[tuple[float, float]]) -> bool:
    x0, _, x1, _ = letter.bounds()
    left, right = sorted(runs, key=lambda run: run[1] - run[0])[int(PERCENTILE * LINES)]
    off = abs(left + right - x0 - x1) / 2
    return x1 - x0 < BARE * (right - left) and off < CENTRAL * (x1 - x0)
