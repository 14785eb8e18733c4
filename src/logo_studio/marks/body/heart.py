"""Heart: tiles, two ribbons, a leaf cut out, or rings within rings."""

from __future__ import annotations

from collections.abc import Callable
from math import sqrt

from logo_studio.geometry.affine import mirror_x, rotate
from logo_studio.geometry.boolean import subtract
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import lens, rounded_rect
from logo_studio.marks.insets import heart
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, line, nested
from logo_studio.model.path import EMPTY, Path


def _tiles(tip: float, tone: str) -> list[Path]:
    """A square and two half discs, one gap apart: (body, left lobe, right lobe)."""
    side = 1 / (1 + sqrt(0.5))
    h, r = side / 2, side / 2
    square = rounded_rect(-h, -h, side, side, (0, 0, tip * 1.4, 0))
    right = Pen().move(-h, -h - GAP).arc(0, -h - GAP, r, 180, 360).close().path()
    left = Pen().move(-h - GAP, h).arc(-h - GAP, 0, r, 90, 270).close().path()
    return [rotate(p, 45) for p in (square, left, right)]


def _ribbons(tip: float, tone: str) -> list[Path]:
    """Two bars with round heads crossing at the foot; the right one lies on top."""
    w = 0.36
    foot = tip * 1.4
    bar = rounded_rect(-w / 2, -0.62, w, 0.8, (w / 2, w / 2, foot, foot))
    right = rotate(bar, 45, 0, 0)
    left = clear(mirror_x(right), right)
    return [right, left, EMPTY]


def _leaf(tip: float, tone: str) -> list[Path]:
    """A blade cut out, its vein growing from the body at the foot of the leaf."""
    blade = lens(0, 0.3, 0, -0.26, 0.3)
    vein = line([(0, 0.4), (0, -0.04)], GAP, "round")
    cut = rotate(subtract(blade, vein), 36)
    return [subtract(heart(0, 0, 1, tip), cut), EMPTY, EMPTY]


def _rings(tip: float, tone: str) -> list[Path]:
    return list(nested(heart(0, 0, 1, tip), 0.085))


FORMS: dict[str, Callable[[float, str], list[Path]]] = {
    "tiles": _tiles, "ribbons": _ribbons, "leaf": _leaf, "rings": _rings,
}  # fmt: skip

#: Which of the three parts (body or front, left, right or core) stand in the accent.
TONES = {"lobes": (1, 2), "left": (1,), "right": (2,), "one": ()}


def build(form: str, tip: float, tone: str) -> Artwork:
    """`tip` is the radius of the foot; `tone` says which parts take the second colour."""
    parts = FORMS[form](tip, tone)
    accent = TONES[tone]
    main, second = EMPTY, EMPTY
    for i, part in enumerate(parts):
        if i in accent:
            second = second + part
        else:
            main = main + part
    return {"primary": main, "accent": second}
