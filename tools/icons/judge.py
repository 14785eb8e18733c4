"""Measures of an icon: strokes and gaps, its looks mirrored and small, the forms it bears."""

from __future__ import annotations

import io
from itertools import product

from PIL import Image, ImageChops, ImageFilter

from logo_studio.errors import GeometryError
from logo_studio.geometry.affine import mirror_x, place_on_grid
from logo_studio.geometry.boolean import exclude, subtract
from logo_studio.geometry.measure import area
from logo_studio.marks.build import clean
from logo_studio.marks.icon.draw import (
    SUN,
    halved,
    reweighted,
    ringed,
    solid_share,
    sun_behind,
)
from logo_studio.marks.steps import soften
from logo_studio.model.drawing import Drawing, Part
from logo_studio.model.path import Path, signed_area
from logo_studio.render.raster import to_png
from logo_studio.render.svg import to_svg

#: Side of the pictures that widths are measured on, and the widest radius looked for, in pixels.
SIDE, WIDEST = 288, 24
#: Strokes and gaps shorter than so many pixels are corners.
CORNER = 24
#: Least white that growing may leave in a gap, least stroke that shrinking may leave.
LEAST_GAP, LEAST_STROKE = 0.036, 0.05
#: How far strokes are taken at most; how many small parts may go or run together if nothing else
#: helps; radii that are tried, the roundest first.
RANGE = 0.04
MOST_LOST = 2
#: Rounding may take off corners, of the ink so much at most at one place; more is a limb.
LIMB = 0.008
RADII = (0.026, 0.018, 0.012, 0.007)
#: At 16 px, scaled up again: least share of the ink that is where it was.
SMALL = 0.72
#: Below this it clogs, and is not taken.
CLOGS = 0.62


def _shrink(im: Image.Image, r: int) -> Image.Image:
    """White worn off by `r` pixels on every side: a cross and a square in turn, an octagon."""
    for step in range(r):
        if step % 2:
            im = im.filter(ImageFilter.MinFilter(3))
        else:
            sides = [ImageChops.offset(im, *d) for d in ((1, 0), (-1, 0), (0, 1), (0, -1))]
            for side in sides:
                im = ImageChops.darker(im, side)
    return im


def _thinnest(im: Image.Image) -> float:
    """The width of the thinnest white, in sides of the box: what an opening takes away.

    What it takes off corners is slender, and goes when half as much is worn off again.
    """
    for r in range(1, WIDEST):
        opened = ImageChops.invert(_shrink(ImageChops.invert(_shrink(im, r)), r))
        lost = _shrink(ImageChops.subtract(im, opened), max(1, r // 2))
        if lost.histogram()[255] > CORNER:
            return (2 * r - 1) / (0.9 * SIDE)
    return 2 * WIDEST / (0.9 * SIDE)


def thinnest(p: Path) -> tuple[float, float]:
    """Its thinnest stroke and its narrowest gap."""
    im = picture(p, SIDE).point(_ink)
    return max(0.02, round(_thinnest(im), 2)), _thinnest(ImageChops.invert(im))


def reach(p: Path) -> tuple[float, float, float, float]:
    """Its thinnest stroke, how far that may be thinned and emboldened, and a radius for corners.

    The widest range in which no part of the picture goes and no two run together; failing that,
    the widest in which hardly any does. ValueError if there is none.
    """
    own, white = thinnest(p)
    bold = own + min(RANGE, max(0.01, white - LEAST_GAP))
    thin = max(min(own, LEAST_STROKE), own - RANGE)
    tries = [*product((0, MOST_LOST), RADII), (0, 0.0)]
    for (slack, radius), share in product(tries, (1.0, 0.5, 0.0)):
        low = round(own - share * (own - thin), 2)
        high = round(max(own + share * (bold - own), low + 0.01), 2)
        ends = ((low - own) / 2, 0.0, (high - own) / 2)
        if all(_whole(p, grow, r, slack) for grow in ends for r in {0.0, radius}):
            return own, low, high, radius
    raise ValueError("cannot be re-weighted")


def _whole(p: Path, grow: float, radius: float, slack: int) -> bool:
    """Whether the picture has the same parts but `slack` when grown and rounded."""
    try:
        made = clean({"primary": reweighted(p, grow, radius)})["primary"]
        if radius and largest(subtract(reweighted(p, grow, 0.0), made)) > LIMB * area(p):
            return False
    except GeometryError:
        return False
    (ink, holes), (own_ink, own_holes) = _parts(made), _parts(p)
    return abs(ink - own_ink) + abs(holes - own_holes) <= slack


def largest(p: Path) -> float:
    """The area of its largest contour."""
    return max((abs(signed_area(c)) for c in p.contours()), default=0.0)


def _parts(p: Path) -> tuple[int, int]:
    areas = [signed_area(c) for c in p.contours()]
    return sum(a > 0 for a in areas), sum(a < 0 for a in areas)


def symmetric(p: Path) -> bool:
    return area(exclude(p, mirror_x(p))) < 0.03 * area(p)


def forms(p: Path) -> tuple[tuple[str, ...], int]:
    """The forms it bears, `plain` first, and the side on which the sun may rise."""
    found = ["plain"]
    rings = ringed(p)
    if rings["primary"]:
        found.append("ring")
    side = next((s for s in (1, -1) if _clean_sun(p, s)), 0)
    if side:
        found.append("sun")
    if len(list(p.contours())) == 1 and symmetric(p) and solid_share(p, 0.05) > 0.8:
        parts = [c for half in halved(p) for c in half.contours()]
        if len(parts) == 2:
            found.append("halves")
    return tuple(found), side


def _clean_sun(p: Path, side: int) -> bool:
    """Whether enough of the disc shows, in one piece without thin ends."""
    sun = sun_behind(p, side)
    whole = 3.1416 * SUN * SUN
    outer = [c for c in sun.contours() if signed_area(c) > 0]
    if len(outer) != 1 or len(list(sun.contours())) != 1:
        return False
    if not 0.32 * whole < area(sun) < 0.8 * whole:
        return False
    kept = area(soften(sun, 0.025))
    return kept > 0.93 * area(sun)


def picture(p: Path, px: int) -> Image.Image:
    """White on black, the box at 90 % of the picture."""
    part = Part("mark", "primary", "#FFFFFF", place_on_grid(p, 4608, 2560, 2560))
    drawing = Drawing(5120, 5120, "#000000", (part,), "", "", "", (), None, 0)
    return Image.open(io.BytesIO(to_png(to_svg(drawing), px))).convert("L")


def likeness(a: Image.Image, b: Image.Image) -> float:
    """Shared ink over all ink of two pictures."""
    a, b = a.point(_ink), b.point(_ink)
    both = ImageChops.multiply(a, b).histogram()[255]
    either = ImageChops.lighter(a, b).histogram()[255]
    return float(both / max(1, either))


def _ink(level: int) -> int:
    return 255 if level > 127 else 0


def survives(p: Path) -> float:
    """Likeness of the picture at 16 px, scaled up again, to the large one."""
    large = picture(p, 320)
    small = large.resize((16, 16), Image.Resampling.BOX)
    return likeness(large, small.resize((320, 320), Image.Resampling.BICUBIC))
