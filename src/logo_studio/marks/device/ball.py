"""Ball: basketball, tennis ball, football or volleyball, by its seams."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import intersect, stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, regular_polygon, ring
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import line, tilted, turned

R = 0.5


def _basket(seam: float, bow: float) -> Artwork:
    far = 0.5 + bow
    outer = far - 0.2 + seam / 2
    sides = [ring(x, 0, outer, seam) for x in (far, -far)]
    cross = [line([(-1, 0), (1, 0)], seam), line([(0, -1), (0, 1)], seam)]
    return {"primary": subtract(circle(0, 0, R), *cross, *sides)}


def _tennis(seam: float, bow: float) -> Artwork:
    far = 0.56 + bow
    r = far - 0.12
    disc = circle(0, 0, R)
    sides = union(*[circle(x, 0, r - seam / 2) for x in (far, -far)])
    middle = subtract(disc, *[circle(x, 0, r + seam / 2) for x in (far, -far)])
    return {"primary": middle, "accent": intersect(disc, sides)}


def _football(seam: float, bow: float) -> Artwork:
    """A pentagon, five hexagons about it, five pentagons at the rim. `bow` swells the pentagons."""
    disc = circle(0, 0, R)
    core, edge, far = 0.15 + bow * 0.15, 0.24 + bow * 0.1, 0.58
    # A pentagon's side lies .809 of its radius from the middle.
    grow = seam / 0.809
    spokes = [
        line([polar(core * 0.6, -90 + 72 * i), polar(0.4, -90 + 72 * i)], seam) for i in range(5)
    ]
    rim = turned(regular_polygon(0, -far, edge, 5, 90), 5)
    halos = turned(regular_polygon(0, -far, edge + grow, 5, 90), 5)
    shell = subtract(disc, regular_polygon(0, 0, core + grow, 5), union(*spokes), *halos)
    black = union(regular_polygon(0, 0, core, 5), intersect(disc, union(*rim)))
    return {"primary": black, "accent": shell}


def _volley(seam: float, bow: float) -> Artwork:
    """Three fans of two panels about the middle."""
    disc = circle(0, 0, R)
    cuts = []
    for i in range(3):
        main = Pen().move(0, 0).cubic(0.04, -0.16 - bow * 0.4, 0.2, -0.3 - bow * 0.2, 0.5, -0.34)
        inner = Pen().move(0.098, -0.17 - bow * 0.14).cubic(0.0, -0.3, -0.1, -0.4, -0.26, -0.5)
        cuts += [rotate(stroke(pen.path(), seam), 120 * i) for pen in (main, inner)]
    return {"primary": subtract(disc, union(*cuts))}


_KINDS = {"basket": _basket, "tennis": _tennis, "football": _football, "volley": _volley}


def build(kind: str, seam: float, bow: float, turn: float) -> Artwork:
    """`seam` is the width of the seams, `bow` bends or moves them; `turn` in degrees."""
    return tilted(_KINDS[kind](seam, bow), turn)
