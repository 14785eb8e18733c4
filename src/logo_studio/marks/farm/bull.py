"""Bull head-on: a wedge of a face under sweeping horns, a ring in the nose."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import ellipse, lens, ring, rounded_polygon
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear, mirrored_points, paint
from logo_studio.model.path import Path


def _up() -> Path:
    """A thick horn, out and then up."""
    return (
        Pen()
        .move(0.0, -0.34)
        .cubic(0.26, -0.34, 0.4, -0.38, 0.38, -0.62)
        .cubic(0.56, -0.4, 0.5, -0.12, 0.16, -0.14)
        .line(0.0, -0.14)
        .close()
        .path()
    )


def _long() -> Path:
    """A longhorn's: far out to the side, the tips turned up."""
    return (
        Pen()
        .move(0.0, -0.32)
        .cubic(0.26, -0.3, 0.46, -0.24, 0.6, -0.5)
        .cubic(0.62, -0.2, 0.46, -0.1, 0.16, -0.15)
        .line(0.0, -0.15)
        .close()
        .path()
    )


def _down() -> Path:
    """A buffalo's: heavy at the brow, dipping, then hooked up."""
    return (
        Pen()
        .move(0.0, -0.38)
        .cubic(0.2, -0.4, 0.28, -0.2, 0.38, -0.22)
        .cubic(0.46, -0.24, 0.46, -0.36, 0.36, -0.46)
        .cubic(0.56, -0.4, 0.6, -0.08, 0.4, -0.06)
        .cubic(0.28, -0.05, 0.2, -0.16, 0.1, -0.18)
        .line(0.0, -0.18)
        .close()
        .path()
    )


HORNS: dict[str, Callable[[], Path]] = {"up": _up, "long": _long, "down": _down}


def build(horns: str, jaw: float, nose: str, slant: float, tones: str) -> Artwork:
    """`jaw` is half the muzzle's width; `slant` how steep the eyes are; `nose` ring or plain."""
    horn = both_sides(HORNS[horns]())
    right = [(0.0, -0.3), (0.2, -0.3), (0.24, -0.06), (0.14, 0.24), (jaw, 0.36), (jaw * 0.62, 0.5)]
    face = rounded_polygon(mirrored_points(right), 0.035)
    ear = lens(0.22, -0.02, 0.44, 0.06, 0.2, 0.26)
    face = clear(face, horn)
    ears = clear(both_sides(ear), face, horn)
    cuts = union(
        both_sides(lens(0.07, 0.06, 0.19, 0.06 - slant, 0.0, 0.26)),
        both_sides(ellipse(jaw * 0.5, 0.38, 0.03, 0.024)),
    )
    face = subtract(face, cuts)
    second = horn
    if nose == "ring":
        hoop = ring(0, 0.49, 0.16, 0.062)
        second = union(horn, clear(hoop, face, gap=GAP * 0.8))
    return paint(union(face, ears), second, tones)
