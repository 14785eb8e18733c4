"""Boxed: the letter cut out of a solid shape, centred, standing on its edge or running off it."""

from __future__ import annotations

from logo_studio.geometry.affine import move, place
from logo_studio.geometry.boolean import subtract
from logo_studio.geometry.measure import centroid
from logo_studio.marks.containers import CONTAINERS
from logo_studio.marks.letter._glyph import OPTICAL, fitted
from logo_studio.marks.registry import Artwork
from logo_studio.model.path import Path

#: Shapes with a level foot, on which a letter can stand, and those that bear being broken there.
FOOTED = frozenset({"rounded", "square", "squircle", "arch"})
BROKEN = FOOTED | {"circle", "leaf"}
#: An oversized letter: its height, its greatest width, and the share that the edge cuts off.
TALL, WIDE, BELOW = 0.92, 0.68, 0.14


def build(letters: tuple[Path, ...], shape: str, fit: str, size: float) -> Artwork:
    """`fit` centre, foot (standing on the lower edge) or crop (larger, its foot cut off by it).

    Foot and crop are for shapes whose outline bears it; in others the letter is centred.
    `size` scales the letter about what suits the shape.
    """
    container = CONTAINERS[shape]
    body = container.shape()
    floor = body.bounds()[3]
    content = container.content * size
    if fit == "crop" and shape in BROKEN:
        letter = _oversized(letters[0], size, floor)
    elif fit == "foot" and shape in FOOTED:
        letter = fitted(letters[0], 1.2 * content)
        letter = move(letter, 0, floor - letter.bounds()[3] + 0.002)
    else:
        letter = fitted(letters[0], content, 0, container.lift)
    return {"primary": subtract(body, letter)}


def _oversized(letter: Path, size: float, floor: float) -> Path:
    """The letter centred by its weight, a seventh of it below the floor."""
    x0, y0, x1, y1 = letter.bounds()
    k = size * min(TALL / (y1 - y0), WIDE / (x1 - x0))
    middle = (x0 + x1) / 2
    centre = middle + OPTICAL * (centroid(letter)[0] - middle)
    return place(letter, k, -k * centre, floor + k * (BELOW * (y1 - y0) - y1))
