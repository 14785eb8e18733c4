"""Isometric cube: three faces with equal gaps, plain, notched, sliced or framed (CRAFT S22)."""

from __future__ import annotations

from logo_studio.geometry.affine import place, rotate
from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import intersect, offset, subtract
from logo_studio.geometry.shapes import polygon, rounded_polygon
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import line
from logo_studio.model.path import Path, concat

CORNERS = [polar(0.5, -90 + 60 * i) for i in range(6)]
#: The three corners of the hexagon that bound a face together with the centre.
FACES = {"top": (5, 0, 1), "right": (1, 2, 3), "left": (3, 4, 5)}
#: Along which edge a face is sliced, and towards which corner the layers follow each other.
LAYERS = {"top": (1, 5), "right": (1, 3), "left": (5, 3)}
#: Side of the notch, and of a face's window, as shares of the face.
NOTCH, WINDOW = 0.48, 0.4


def build(form: str, accent: str, turn: int, rounding: float) -> Artwork:
    """`form` faces, notch (a small rhombus in the inner corner), slats or windows.

    `accent` names the face in the second colour, `turn` counts sixths of a circle,
    `rounding` is the radius of the outline's corners.
    """
    body = rounded_polygon(CORNERS, rounding)
    for i in (1, 3, 5):
        body = subtract(body, line([(0, 0), polar(0.6, -90 + 60 * i)], GAP))
    faces = {name: intersect(body, _rhombus(name)) for name in FACES}
    highlight = faces[accent]
    if form == "notch":
        highlight = _rhombus(accent, NOTCH)
        halo = offset(highlight, GAP, "miter")
        faces = {name: subtract(face, halo) for name, face in faces.items()}
    else:
        del faces[accent]
        cut = {"faces": _uncut, "slats": _slats, "windows": _window}[form]
        faces = {name: cut(name, face) for name, face in faces.items()}
    return {
        "primary": rotate(concat(list(faces.values())), 60 * turn),
        "accent": rotate(highlight, 60 * turn),
    }


def _rhombus(name: str, share: float = 1.0) -> Path:
    """A face scaled about the cube's centre."""
    return polygon(
        [(0, 0), *[(x * share, y * share) for x, y in (CORNERS[i] for i in FACES[name])]]
    )


def _uncut(name: str, face: Path) -> Path:
    return face


def _slats(name: str, face: Path) -> Path:
    """The face in three layers, parallel to one of its edges."""
    along, across = (CORNERS[i] for i in LAYERS[name])
    for share in (1 / 3, 2 / 3):
        x, y = across[0] * share, across[1] * share
        start = x - 0.2 * along[0], y - 0.2 * along[1]
        end = x + 1.2 * along[0], y + 1.2 * along[1]
        face = subtract(face, line([start, end], GAP))
    return face


def _window(name: str, face: Path) -> Path:
    mx = sum(CORNERS[i][0] for i in FACES[name]) / 4
    my = sum(CORNERS[i][1] for i in FACES[name]) / 4
    hole = _rhombus(name)
    return subtract(face, place(hole, WINDOW, mx * (1 - WINDOW), my * (1 - WINDOW)))
