"""How an icon becomes a mark: never as it came, but re-weighted, its corners matched, and set.

Containers knock it out like any other mark; what stands alone takes a form here.
"""

from __future__ import annotations

from math import hypot, sqrt

from logo_studio.errors import GeometryError
from logo_studio.geometry.affine import place
from logo_studio.geometry.boolean import offset, simplify, subtract, union
from logo_studio.geometry.measure import area, tight_bounds
from logo_studio.geometry.shapes import circle
from logo_studio.marks.icon.table import known, table
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, halves, mirror_image
from logo_studio.model.path import Path

#: Weight of a ring, and the geometric size of what stands in it (CRAFT 1.1, the ringed monogram).
RING, RINGED = 0.055, 0.56
#: Radius of the disc that rises behind, and how far its centre lies out in both directions.
SUN, SUN_OUT = 0.3, 0.24


def build(
    concept: str, form: str = "plain", stroke: float = 0.0, corner: str = "crisp",
    facing: str = "right",
) -> Artwork:  # fmt: skip
    """The icon with its thinnest stroke at `stroke` (in sides of its box) in one of its forms.

    `plain` alone; `ring` in a ring; `sun` before a disc in the second colour; `halves` parted
    down the middle into two tones. `facing` left mirrors it.
    """
    row = known(concept)
    grow = ((stroke or row.stroke) - row.stroke) / 2
    glyph = settled(table().outline(row), grow, row.radius if corner == "round" else 0.0)
    sun = row.sun
    if facing == "left":
        glyph, sun = mirror_image(glyph), -sun
    try:
        return _formed(glyph, form, sun)
    except GeometryError:
        return {"primary": glyph}


def _formed(glyph: Path, form: str, sun: int) -> Artwork:
    if form == "ring":
        return ringed(glyph)
    if form == "sun":
        return {"primary": glyph, "accent": sun_behind(glyph, sun)}
    if form == "halves":
        left, right = halved(glyph)
        return {"primary": left, "accent": right}
    return {"primary": glyph}


def settled(p: Path, grow: float, radius: float) -> Path:
    """`p` re-weighted; what the boolean library cannot do keeps its corners, or its weight.

    Each icon was tried at the ends of its range; between them one in some thousands fails.
    """
    for weight, corner in ((grow, radius), (grow, 0.0)):
        try:
            return reweighted(p, weight, corner)
        except GeometryError:
            continue
    return p


def reweighted(p: Path, grow: float, radius: float) -> Path:
    """`p` grown by `grow` on every side (shrunk when negative), its corners rounded to `radius`."""
    if not radius:
        return simplify(offset(p, grow, "miter"))
    # an opening whose second half also brings the weight
    return offset(offset(p, min(grow, 0.0) - radius), max(grow, 0.0) + radius)


def ringed(glyph: Path) -> Artwork:
    """In a ring, centred by its box, its corners clear of it: one colour, two would be chance."""
    x0, y0, x1, y1 = tight_bounds(glyph)
    cx, cy = (x0 + x1) / 2, (y0 + y1) / 2
    reach = max(hypot(x - cx, y - cy) for x, y in zip(glyph.xs, glyph.ys, strict=True))
    k = min(RINGED / sqrt((x1 - x0) * (y1 - y0)), (0.5 - RING - GAP) / reach)
    ring = subtract(circle(0, 0, 0.5), circle(0, 0, 0.5 - RING))
    return {"primary": place(glyph, k, -k * cx, -k * cy) + ring}


def sun_behind(glyph: Path, side: int) -> Path:
    """The disc, one gap away from the glyph all round, in the upper corner on `side`."""
    disc = circle(side * SUN_OUT, -SUN_OUT, SUN)
    return clear(disc, glyph)


def halved(glyph: Path) -> tuple[Path, Path]:
    """The two sides of the glyph, one gap apart at the middle of its box."""
    x0, _, x1, _ = tight_bounds(glyph)
    return halves(place(glyph, 1, -(x0 + x1) / 2, 0))


def solid_share(p: Path, radius: float) -> float:
    """How much of the ink is left when what is thinner than twice `radius` goes."""
    return area(union(offset(offset(p, -radius), radius))) / area(p)
