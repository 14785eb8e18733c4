"""Wave: a breaker that curls over a sun, a disc sliced by swells, or Japanese wave scales."""

from __future__ import annotations

from logo_studio.geometry.affine import move
from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import intersect, stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, rect, ring
from logo_studio.marks.nature._waves import wavy_band
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, paint
from logo_studio.model.path import Path

#: The breaker's back and the barrel under its lip, circles (x, y, radius) that meet at the tip.
BACK, BARREL = (0.1, 0.04, 0.38), (0.25, 0.07, 0.25)
#: The line the breaker stands on.
FLOOR = 0.39


def _curl(count: int, swell: float) -> list[Path]:
    """A breaker with `count` - 2 streaks that follow its barrel, and a sun in the barrel."""
    x, y, r = BACK
    slope = (
        Pen()
        .move(-0.58, FLOOR)
        .cubic(-0.4, FLOOR - 0.02, x - r, 0.26, x - r, y)
        .line(x, y)
        .line(x, FLOOR)
        .close()
        .path()
    )
    body = subtract(union(circle(*BACK), slope), circle(*BARREL), rect(-1, FLOOR, 2, 1))
    bx, by, br = BARREL
    # The water leaves the barrel where it turns upwards, so no nick is left under the lip.
    edge = polar(br, 70, bx, by)
    shore = (
        Pen()
        .move(x, FLOOR)
        .line(0.6, FLOOR)
        .cubic(0.52, FLOOR - 0.01, edge[0] + 0.1, edge[1] + 0.04, *edge)
        .line(x, edge[1])
        .close()
        .path()
    )
    body = subtract(body, rect(edge[0], by, 1, 1))
    body = union(body, subtract(shore, circle(*BARREL)))
    for i in range(count - 2):
        radius = br + 0.085 + i * (GAP + 0.07)
        first = 128 + 18 * i
        start = polar(radius, first, bx, by)
        # A longer streak for a higher swell; the second one stops short of the first.
        end = 200 + 600 * swell - 22 * i
        streak = Pen().move(*start).arc(bx, by, radius, first, end).path()
        body = subtract(body, stroke(streak, GAP, "round"))
    return [body, circle(bx + 0.01, by, br - 0.115)]


def _disc(count: int, swell: float) -> list[Path]:
    """A disc in `count` + 1 wavy slices."""
    thick = (1 - count * GAP) / (count + 1)
    bands = []
    for i in range(count + 1):
        top = -0.5 + i * (thick + GAP)
        upper = -2.0 if i == 0 else top
        lower = 2.0 if i == count else top + thick
        bands.append(intersect(circle(0, 0, 0.5), wavy_band(upper, lower, swell, 0.72, 0.18)))
    return bands


def _scales(count: int, swell: float) -> list[Path]:
    """Three fans of two bands, or three when `count` is 4, the upper fan behind the lower two.

    Fewer would read as hills, more would close up at 16 px.
    """
    r, bands = 0.27, 3 if count > 3 else 2
    width = (r - GAP * (bands - 1)) / (bands + 0.4)
    rings = [ring(0, 0, r - i * (width + GAP), width) for i in range(bands - 1)]
    fan = union(*rings, circle(0, 0, r - (bands - 1) * (width + GAP)))
    above = rect(-1, -1, 2, 1)
    lower, whole = intersect(fan, above), intersect(circle(0, 0, r), above)
    sides = (-r - GAP / 2, r + GAP / 2)
    back = intersect(move(fan, 0, -r * (0.3 + 5 * swell)), above)
    back = clear(back, *[move(whole, x, 0) for x in sides])
    return [*[move(lower, x, 0) for x in sides], back]


_KINDS = {"curl": _curl, "disc": _disc, "scales": _scales}


def build(kind: str, count: int, swell: float, tones: str) -> Artwork:
    """`swell` is how high the water goes: how far the streaks reach, or the waves' amplitude."""
    parts = _KINDS[kind](count, swell)
    bright = {"curl": 1, "disc": 1, "scales": 2}[kind]
    rest = [p for i, p in enumerate(parts) if i != bright]
    return paint(union(*rest), parts[bright], tones)
