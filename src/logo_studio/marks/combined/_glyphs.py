"""The pictures that combined marks are made of, as single outlines of one size."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from math import sqrt

from logo_studio.geometry.affine import place, rotate
from logo_studio.geometry.boolean import offset, subtract, union
from logo_studio.geometry.measure import area, signed_area, tight_bounds
from logo_studio.geometry.shapes import polygon, rounded_rect, spark
from logo_studio.marks.build import clean, merged, optical_centre
from logo_studio.marks.combined.subjects import PICTURES
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork, Value, builder, complete
from logo_studio.marks.steps import clear
from logo_studio.model.path import Path, concat

#: Long or tall pictures are measured by this share of their longer side, not by their area.
LONGEST = 1.5
#: A picture that fills this share of its box is as large as the box; a sparser one is enlarged.
FULL = 0.66
#: Half the thickness that an island of ink needs, in heights of the mark.
SPLINTER = 0.015
#: The gaps within a picture that stands small, by its geometric size.
RIB = 0.068
#: Each try to fit a picture in is smaller by this factor.
STEP, TRIES = 0.95, 20
#: Where it is tried, in heights from its seat, and what another place must gain to be taken.
SHIFTS, GAIN = (0.0, 0.05, -0.05, 0.1, -0.1), 1.06


def artwork(mark_id: str, **given: Value) -> Artwork:
    """The artwork of an existing mark with these parameters, the others at their defaults."""
    return clean(builder(mark_id)(**complete(mark_id, given)))


def filled(p: Path) -> Path:
    """`p` without its holes."""
    return concat([c for c in p.contours() if signed_area(c) > 0])


def sturdy(p: Path, half: float = SPLINTER) -> Path:
    """`p` without the splinters that a cut has left: islands thinner than twice `half`."""
    splinters = [c for c in p.contours() if signed_area(c) > 0 and not offset(c, -half)]
    return subtract(p, *splinters)


def _peaks() -> Path:
    """Two peaks without a sky, the lower one behind."""
    front = polygon([(-0.18, -0.46), (0.26, 0.42), (-0.62, 0.42)])
    back = polygon([(0.34, -0.2), (0.72, 0.42), (-0.04, 0.42)])
    return union(front, clear(back, front, join="miter"))


#: Pictures in forms that their marks do not have.
_DRAWN: Mapping[str, Callable[[], Path]] = {
    "mountain": _peaks,
    "spark": lambda: spark(0, 0, 0.5, 0.32),
    "blade": lambda: rounded_rect(-0.5, -0.5, 1, 1, (0.8, 0.04, 0.8, 0.04)),
    "gable": lambda: inset("house", 0, 0, 1),
}


@cache
def picture(name: str) -> Path:
    """The picture `name` of `PICTURES` as one outline, in units of its own."""
    row = PICTURES[name]
    if name in _DRAWN:
        return _DRAWN[name]()
    if row.inset:
        return inset(row.inset, 0, 0, 1)
    p = merged(artwork(row.mark, **row.params))
    return rotate(p, row.turn) if row.turn else p


@cache
def glyph(name: str) -> Path:
    """The picture `name` of geometric size 1 about its optical centre."""
    p = picture(name)
    x0, y0, x1, y1 = tight_bounds(p)
    w, h = x1 - x0, y1 - y0
    # Half by what the picture's box claims, half by its ink.
    claim = 0.5 * sqrt(w * h) + 0.5 * sqrt(area(p) / FULL)
    k = 1 / max(claim, max(w, h) / LONGEST)
    x, y = optical_centre(p)
    p = place(p, k, -k * x, -k * y)
    # Widened at the cost of the parts between; once for all sizes, for offsets are delicate.
    return sturdy(offset(p, (GAP * k - RIB) / 2), RIB / 4) if PICTURES[name].ribs else p


def fitted(name: str, room: Path, x: float, y: float, size: float) -> Path:
    """The picture `name` about (x, y), as large as `size` and `room` allow.

    It moves up or down a little where that makes it larger.
    """
    whole = glyph(name)
    best, at = size * STEP**TRIES, y
    for shift in SHIFTS:
        k = size
        # A shifted place is of interest only if it holds more than the best one yet.
        while k > best * GAIN and not _holds(room, place(whole, k, x, y + shift)):
            k *= STEP
        if k > best * GAIN:
            best, at = k, y + shift
        if best >= size:
            break
    return place(whole, best, x, at)


def _holds(room: Path, item: Path) -> bool:
    x0, y0, x1, y1 = room.bounds()
    a, b, c, d = item.bounds()
    if a < x0 or b < y0 or c > x1 or d > y1:
        return False
    return area(subtract(item, room)) < 1e-5
