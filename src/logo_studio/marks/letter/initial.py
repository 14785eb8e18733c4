"""Initial: the plain letter, with or without a point or a rule; made for containers."""

from __future__ import annotations

from logo_studio.geometry.affine import skew_x
from logo_studio.geometry.shapes import circle, rect
from logo_studio.marks.letter._glyph import upright
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import Path


def build(letters: tuple[Path, ...], sign: str, size: float, slant: float) -> Artwork:
    """`sign` none, point (a full stop), under or over (a rule); `size` of the sign.

    `slant` tips the letter to the right, in widths per height.
    """
    letter = upright(letters[0])
    if slant:
        letter = skew_x(letter, -slant)
    x0, y0, x1, y1 = letter.bounds()
    if sign == "none":
        return {"primary": letter}
    if sign == "point":
        return {"primary": letter, "accent": circle(x1 + 1.4 * GAP + size, y1 - size, size)}
    y = y1 + 1.6 * GAP if sign == "under" else y0 - 1.6 * GAP - size
    return {"primary": letter, "accent": rect(x0, y, x1 - x0, size)}
