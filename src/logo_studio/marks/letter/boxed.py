"""Boxed: the letter cut out of a solid shape, centred, standing on its edge or running off it."""

from __future__ import annotations

from logo_studio.geometry.affine import place
from logo_studio.geometry.boolean import subtract
from logo_studio.marks.containers import CONTAINERS
from logo_studio.marks.letter._glyph import fitted
from logo_studio.marks.registry import Artwork
from logo_studio.model.path import Path

#: Shapes with a level foot, on which a letter can stand.
FOOTED = frozenset({"rounded", "square", "squircle", "arch"})


def build(letters: tuple[Path, ...], shape: str, fit: str, size: float) -> Artwork:
    """`fit` centre, foot (standing on the lower edge; only shapes that have one) or crop.

    `size` scales the letter about what suits the shape. Crop lets it run off to the lower
    right by a tenth of its size.
    """
    container = CONTAINERS[shape]
    body = container.shape()
    content = container.content * size
    if fit == "crop":
        letter = fitted(letters[0], 1.5 * content, 0.1, 0.12)
    elif fit == "foot" and shape in FOOTED:
        letter = _standing(letters[0], 1.2 * content, body.bounds()[3])
    else:
        letter = fitted(letters[0], content, 0, container.lift)
    return {"primary": subtract(body, letter)}


def _standing(letter: Path, size: float, floor: float) -> Path:
    """The letter centred, its baseline (or foot, if it has no descender) on the floor."""
    letter = fitted(letter, size)
    _, _, _, y1 = letter.bounds()
    return place(letter, 1, 0, floor - y1 + 0.002)
