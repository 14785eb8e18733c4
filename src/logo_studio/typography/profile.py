"""The left and right edge of a glyph, band by band: what optical spacing and collisions look at.

The space from 1.5 C above the baseline to .5 C below is cut into bands of 1/16 C. A band's edge is
the outermost ink anywhere in it, so a thin serif or the tip of an accent counts.
"""

from __future__ import annotations

from array import array
from functools import lru_cache
from math import inf, isinf

import msgspec

from logo_studio.model.path import Path
from logo_studio.typography.metrics import Instance
from logo_studio.typography.outline import glyph

PER_CAP = 16
_TOP = -1.5
_COUNT = 32
#: White deeper than this behind a glyph's foremost edge is not seen as its gap (CRAFT 2.3).
DEPTH = 0.22
# The outermost bands at the baseline and at the top hold serifs and overshoot, and would speak
# for the whole letter: the fourteen between them are the scanlines of CRAFT 2.3.
_INSET = 1
_BASELINE = round(-_TOP * PER_CAP)

#: Indices of `Profile.lead` and `trail`: beside capitals, and beside small letters, where only the
#: lower half of what stands above the x-height is looked at.
CAPITALS, SMALL = 0, 1


class Profile(msgspec.Struct, frozen=True, eq=False, gc=False):
    """Edges of one glyph, in C from its origin; a band without ink holds +-inf.

    `lead` and `trail` are the mean left and right edges above the baseline, white deeper than
    DEPTH cut off, each for [CAPITALS, SMALL]: the gap of a pair is the distance of their origins
    plus the lead of the one and less the trail of the other.
    """

    left: array[float]
    right: array[float]
    lead: tuple[float, float]
    trail: tuple[float, float]


@lru_cache(maxsize=4096)
def profile(made: Instance, gid: int) -> Profile:
    """The profile of a glyph; one without ink is a line at its origin."""
    path = glyph(made, gid).path
    left, right = edges(path) if path else ([0.0] * _COUNT, [0.0] * _COUNT)
    middle = (1 + made.face.x_height) / 2
    tops = (_BASELINE - PER_CAP, _BASELINE - round(middle * PER_CAP))
    lead, trail = [], []
    for top in tops:
        rows = slice(top + _INSET, _BASELINE - _INSET)
        lead.append(_mean_edge(left[rows], min(left)))
        trail.append(-_mean_edge([-x for x in right[rows]], -max(right)))
    return Profile(array("f", left), array("f", right), (lead[0], lead[1]), (trail[0], trail[1]))


def _mean_edge(rows: list[float], foremost: float) -> float:
    """Mean of left edges, none further than DEPTH behind the first; `foremost` if there is none."""
    front = min(rows)
    if isinf(front):
        return foremost
    limit = front + DEPTH
    return sum([min(x, limit) for x in rows]) / len(rows)


@lru_cache(maxsize=8192)
def white(made: Instance, before: int, after: int) -> tuple[float, float, float]:
    """The white between two glyphs with their origins in one place, in C.

    (mean as among CAPITALS, mean as among SMALL letters, least), each to be added to the distance
    of the origins. Where no band holds ink of both, the least is the distance of their boxes: a
    stop and an apostrophe do not slip under one another.
    """
    a, b = profile(made, before), profile(made, after)
    least = min([x - y for x, y in zip(b.left, a.right, strict=True)])
    if isinf(least):
        least = min(b.left) - max(a.right)
    return b.lead[0] - a.trail[0], b.lead[1] - a.trail[1], least


def edges(path: Path) -> tuple[list[float], list[float]]:
    """(leftmost, rightmost) ink of each band."""
    left, right = [inf] * _COUNT, [-inf] * _COUNT
    xs, ys = path.xs, path.ys
    i = 0
    x0 = y0 = start_x = start_y = 0.0
    for command in path.commands:
        if command == "L":
            _edge(left, right, x0, y0, xs[i], ys[i])
        elif command == "Q":
            ax, ay, bx, by = xs[i], ys[i], xs[i + 1], ys[i + 1]
            # Thirds of the curve: the chords lie within .004 C of any curve of a letter.
            x1, y1 = (4 * x0 + 4 * ax + bx) / 9, (4 * y0 + 4 * ay + by) / 9
            x2, y2 = (x0 + 4 * ax + 4 * bx) / 9, (y0 + 4 * ay + 4 * by) / 9
            _edge(left, right, x0, y0, x1, y1)
            _edge(left, right, x1, y1, x2, y2)
            _edge(left, right, x2, y2, bx, by)
            i += 1
        elif command == "M":
            start_x, start_y = xs[i], ys[i]
        elif command == "Z":
            _edge(left, right, x0, y0, start_x, start_y)
            continue
        else:
            px, py = x0, y0
            for k in (1, 2, 3, 4):
                t, m = k / 4, 1 - k / 4
                b0, b1, b2, b3 = m * m * m, 3 * m * m * t, 3 * m * t * t, t * t * t
                x1 = b0 * x0 + b1 * xs[i] + b2 * xs[i + 1] + b3 * xs[i + 2]
                y1 = b0 * y0 + b1 * ys[i] + b2 * ys[i + 1] + b3 * ys[i + 2]
                _edge(left, right, px, py, x1, y1)
                px, py = x1, y1
            i += 2
        x0, y0 = xs[i], ys[i]
        i += 1
    return left, right


def _edge(
    left: list[float], right: list[float], x0: float, y0: float, x1: float, y1: float
) -> None:
    """Widens the bands that a straight line passes."""
    if y0 > y1:
        x0, y0, x1, y1 = x1, y1, x0, y0
    first = max(0, int((y0 - _TOP) * PER_CAP))
    last = min(_COUNT - 1, int((y1 - _TOP) * PER_CAP))
    if first == last:
        low, high = (x0, x1) if x0 < x1 else (x1, x0)
        if low < left[first]:
            left[first] = low
        if high > right[first]:
            right[first] = high
        return
    slope = (x1 - x0) / (y1 - y0) if y1 > y0 else 0.0
    x = x0
    for k in range(first, last + 1):
        y = _TOP + (k + 1) / PER_CAP
        nx = x1 if k == last else x0 + (y - y0) * slope
        low, high = (x, nx) if x < nx else (nx, x)
        if low < left[k]:
            left[k] = low
        if high > right[k]:
            right[k] = high
        x = nx
