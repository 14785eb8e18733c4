"""Stacked pair: one letter above the other over a rule, or either side of a slash."""

from __future__ import annotations

from logo_studio.geometry.affine import move
from logo_studio.geometry.angle import cos_sin
from logo_studio.geometry.measure import flatten
from logo_studio.geometry.shapes import rect
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import line
from logo_studio.model.path import Path

#: Direction across the slash, from the upper left letter to the lower right one.
ACROSS = cos_sin(26)


def build(
    letters: tuple[Path, ...], arrangement: str, gap: float, rule: float, extent: float
) -> Artwork:
    """`arrangement` slash or stack; `gap` to the line and `rule`, its thickness, in cap heights.

    `extent` is the rule's share of the wider letter (stack), or the drop of the second letter
    in cap heights (slash).
    """
    if arrangement == "stack":
        return _stack(letters[0], letters[1], gap, rule, extent + 0.5)
    return _slash(letters[0], letters[1], gap, rule, extent)


def _stack(first: Path, second: Path, gap: float, rule: float, share: float) -> Artwork:
    x0, _, x1, y1 = first.bounds()
    u0, v0, u1, _ = second.bounds()
    middle = (x0 + x1) / 2
    half = max(x1 - x0, u1 - u0) / 2 * share
    y = y1 + gap
    below = move(second, middle - (u0 + u1) / 2, y + rule + gap - v0)
    return {"primary": first + below, "accent": rect(middle - half, y, 2 * half, rule)}


def _slash(first: Path, second: Path, gap: float, rule: float, drop: float) -> Artwork:
    nx, ny = ACROSS
    gap *= 0.6
    edge = max(nx * x + ny * y for x, y in _points(first))
    second = move(second, 0, drop)
    back = min(nx * x + ny * y for x, y in _points(second))
    second = move(second, (edge + 2 * gap + rule - back) / nx, 0)
    middle = edge + gap + rule / 2
    top, bottom = first.bounds()[1] - 0.06, second.bounds()[3] + 0.06
    ends = [((middle - ny * y) / nx, y) for y in (bottom, top)]
    slash = line(ends, rule)
    return {"primary": first + second, "accent": slash}


def _points(p: Path) -> list[tuple[float, float]]:
    return [point for contour in flatten(p, 6) for point in contour]
