"""Clock: a solid or open face with hands, a slice of time, or an alarm clock."""

from __future__ import annotations

from collections.abc import Mapping

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import capsule, circle, rect, ring, rounded_rect, wedge
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear, line, turned
from logo_studio.model.path import EMPTY, Path, concat

#: The hour's and the minute's angle, clockwise from twelve.
TIMES: Mapping[str, tuple[float, float]] = {
    "ten_past_ten": (305, 60), "three": (90, 0), "nine": (270, 0), "four": (120, 0),
    "half_past_one": (45, 180),
}  # fmt: skip
#: Length and width of the marks on the face.
TICK = 0.07


def _hands(time: str, tip: float, weight: float) -> Path:
    """Round-ended hands from the middle; the minute hand ends at radius `tip`."""
    long = tip - weight / 2
    hour, minute = (polar(k * long, a - 90) for k, a in zip((0.68, 1), TIMES[time], strict=True))
    return line([hour, (0, 0), minute], weight, "round", "round")


def _ticks(ticks: str, inner: float, outer: float) -> Path:
    """Four marks on the face between two radii."""
    size = outer - inner
    if ticks == "dots":
        return concat(turned(circle(0, -inner - size / 2, size / 2), 4))
    return concat(turned(rect(-TICK / 2, -outer, TICK, size), 4))


def _slice(time: str, weight: float) -> Artwork:
    """A rim round the time between the hands: a whole disc with a slice reads as a pie chart."""
    hour, minute = TIMES[time]
    first, last = sorted((hour, minute))
    if last - first > 180:
        first, last = last, first + 360
    piece = wedge(0, 0, 0.5 - weight - GAP, first - 90, last - 90)
    return {"primary": ring(0, 0, 0.5, weight), "accent": piece}


def _alarm(time: str, weight: float) -> Artwork:
    face = circle(0, 0.06, 0.38)
    hands = _hands(time, 0.28, weight)
    bell = rotate(rounded_rect(-0.17, -0.51, 0.34, 0.2, (0.17, 0.17, 0, 0)), 40, 0, 0.06)
    foot = rotate(capsule(0, 0.3, 0, 0.48, weight), -38, 0, 0.06)
    case = union(face, both_sides(foot))
    dial = subtract(case, move(hands, 0, 0.06))
    return {"primary": dial, "accent": clear(both_sides(bell), face)}


def build(form: str, time: str, ticks: str, weight: float) -> Artwork:
    """`weight` of the hands, in heights."""
    if form == "slice":
        return _slice(time, weight)
    if form == "alarm":
        return _alarm(time, weight)
    ring_shaped = form == "ring"
    edge = 0.5 - weight if ring_shaped else 0.5 - 0.7 * GAP
    if ticks == "none":
        marks, tip = EMPTY, edge - GAP * 1.6
    else:
        grown = ring_shaped and ticks == "bars"  # Bars grow out of the rim, dots stand clear.
        outer = edge - 0.7 * GAP if ring_shaped and not grown else edge
        marks = _ticks(ticks, outer - TICK, outer + (weight / 2 if grown else 0))
        tip = outer - TICK - GAP
    hands = _hands(time, tip, weight)
    if ring_shaped:
        return {"primary": union(ring(0, 0, 0.5, weight), marks), "accent": hands}
    return {"primary": subtract(circle(0, 0, 0.5), hands, marks)}
