"""Rose from above: a heart in two whorls of petals, each behind the next, inner over outer."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x, rotate
from logo_studio.geometry.boolean import drop_specks, subtract, union
from logo_studio.geometry.shapes import circle, lens
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import paint, turned
from logo_studio.marks.strand import whorl
from logo_studio.model.path import Path

#: Radius of the heart and outer radii of the two whorls.
HEART, INNER, OUTER = 0.075, 0.26, 0.5


def _discs(count: int, reach: float, radius: float, turn: float, grow: float = 0.0) -> list[Path]:
    """`count` discs of `radius` whose outer edges lie at `reach`, all grown by `grow`."""
    return turned(circle(0, radius - reach, radius + grow), count, turn)


def build(inner: int, outer: int, turn: float, leaves: str, heart: str) -> Artwork:
    """`inner` and `outer` petals in the whorls; `turn` of the outer whorl in degrees."""
    core = circle(0, 0, HEART)
    near = (inner, INNER, 0.15, 0.0)
    near_halos = _discs(*near, GAP)
    middle = whorl(_discs(*near), near_halos, circle(0, 0, HEART + GAP))
    far = (outer, OUTER, 0.5 * OUTER * (1.16 - 0.04 * outer), turn)
    far_halos = _discs(*far, GAP)
    bud = circle(0, 0, INNER - 0.03 + GAP)
    ring = whorl(_discs(*far), far_halos, bud, *near_halos)
    blossom = union(*[drop_specks(p, 0.002, 0.0) for p in (*middle, *ring)])
    if leaves == "none":
        foliage: list[Path] = []
    else:
        leaf = rotate(lens(0, -0.25, 0, -0.72, 0.3), 132)
        # The whorl is not symmetric, so each leaf is cut by what it lies under.
        pair = [leaf, mirror_x(leaf)] if leaves == "two" else [leaf]
        foliage = [subtract(p, *far_halos, circle(0, 0, 0.4)) for p in pair]
    if heart == "accent":
        return paint(blossom, union(core, *foliage))
    return paint(union(blossom, core), union(*foliage))
