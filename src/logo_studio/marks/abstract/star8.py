"""Eight-pointed star of two crossed squares (khatam), whole or in kites, around a core."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import subtract
from logo_studio.geometry.shapes import circle, polygon, regular_polygon, star
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, line, turned
from logo_studio.model.path import Path, concat

#: The notches of two crossed squares, as a share of the tips' radius: cos 45 / cos 22.5.
NOTCH = 0.765367
TIP = 0.5


def build(form: str, core: str, size: float, turn: float) -> Artwork:
    """`form` kites (eight parts) or solid; `core` star, octagon or disc of radius `size`."""
    inner = {
        "star": star(0, 0, size, size * NOTCH, 8),
        "octagon": regular_polygon(0, 0, size, 8, 22.5),
        "disc": circle(0, 0, size * 0.94),
    }[core]
    body = star(0, 0, TIP, TIP * NOTCH, 8) if form == "solid" else _kites()
    body = clear(body, inner, join="miter")
    return {"primary": rotate(body, turn), "accent": rotate(inner, turn)}


def _kites() -> Path:
    """The star parted along the lines from its middle to its notches."""
    kite = polygon([(0, 0), polar(NOTCH * TIP, -22.5), (TIP, 0), polar(NOTCH * TIP, 22.5)])
    for angle in (-22.5, 22.5):
        kite = subtract(kite, line([(0, 0), polar(1, angle)], GAP))
    return concat(turned(kite, 8))
