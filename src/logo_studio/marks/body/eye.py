"""Eye: an almond of two arcs with an iris, lashes, a parting of two tones, or a leaf."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import intersect, subtract, union
from logo_studio.geometry.shapes import capsule, circle, lens, rect, spark
from logo_studio.marks.insets import blade
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, tilted
from logo_studio.model.path import Path


def _iris(almond: Path, r: float) -> Artwork:
    glint = circle(r * 0.3, -r * 0.3, r * 0.28)
    return {
        "primary": subtract(almond, circle(0, 0, r + GAP)),
        "accent": subtract(circle(0, 0, r), glint),
    }


def _lashes(almond: Path, r: float) -> Artwork:
    rays = [rotate(capsule(0, -0.44, 0, -0.56, GAP * 1.4), 27.0 * i, 0, 0.14) for i in range(-2, 3)]
    return {
        "primary": union(subtract(almond, circle(0, 0, r + GAP * 0.4)), circle(0, 0, r * 0.5)),
        "accent": clear(union(*rays), almond),
    }


def _halves(almond: Path, r: float) -> Artwork:
    """Day and night: the upper lid with the lower half of the iris, and the reverse."""
    above, below = rect(-1, -1, 2, 1 - GAP / 2), rect(-1, GAP / 2, 2, 1)
    white, iris = subtract(almond, circle(0, 0, r + GAP)), circle(0, 0, r)
    return {
        "primary": union(intersect(white, below), intersect(iris, above)),
        "accent": union(intersect(white, above), intersect(iris, below)),
    }


def _leaf(almond: Path, r: float) -> Artwork:
    leaf = blade(0, 0, 2.5 * r, 0.32, 35)
    return {"primary": subtract(almond, circle(0, 0, r * 1.25 + GAP)), "accent": leaf}


def _spark(almond: Path, r: float) -> Artwork:
    return {"primary": subtract(almond, spark(0, 0, r * 1.5, 0.2))}


FORMS: dict[str, Callable[[Path, float], Artwork]] = {
    "iris": _iris, "lashes": _lashes, "halves": _halves, "leaf": _leaf, "spark": _spark,
}  # fmt: skip


def build(form: str, opening: float, iris: float, tilt: float) -> Artwork:
    """`opening` is the lids' sagitta, `iris` the iris's radius, `tilt` the outer corner's lift."""
    almond = lens(-0.5, 0, 0.5, 0, opening)
    art = FORMS[form](almond, min(iris, opening * 0.72))
    return tilted(art, -tilt)
