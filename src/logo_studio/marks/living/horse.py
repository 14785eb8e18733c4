"""Horse: head and neck in profile, the mane in locks that share one gap."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, flipped, line
from logo_studio.model.path import Path


def _head() -> Path:
    """Neck, ear, brow, muzzle, jaw, throat; looks to the right."""
    return (
        Pen()
        .move(-0.2, 0.5)
        .cubic(-0.22, 0.16, -0.16, -0.16, 0.06, -0.34)
        .line(0.1, -0.52)
        .line(0.2, -0.345)
        .cubic(0.33, -0.27, 0.37, -0.08, 0.455, 0.06)
        .cubic(0.5, 0.14, 0.47, 0.225, 0.385, 0.225)
        .cubic(0.3, 0.225, 0.26, 0.145, 0.16, 0.125)
        .cubic(0.08, 0.145, 0.1, 0.24, 0.16, 0.34)
        .cubic(0.2, 0.4, 0.235, 0.44, 0.24, 0.5)
        .close()
        .path()
    )


def _mane(full: float) -> Path:
    """A band along the crest; `full` is its width at the foot of the neck."""
    x = -0.2 - full
    return (
        Pen()
        .move(-0.26, 0.5)
        .cubic(-0.3, 0.16, -0.22, -0.2, 0.02, -0.4)
        .cubic(-0.1, -0.45, -0.24, -0.39, -0.32, -0.27)
        .cubic(x - 0.02, -0.09, x - 0.05, 0.22, x, 0.5)
        .close()
        .path()
    )


def build(locks: int, full: float, eye: str, facing: str) -> Artwork:
    """`locks` is the number of strands in the mane, `full` its width."""
    head = _head()
    mane = _mane(full)
    for i in range(1, locks):
        y = 0.5 - i * (0.86 / locks)
        mane = subtract(mane, line([(-0.7, y + 0.15), (0.1, y - 0.14)], GAP))
    mane = clear(mane, head)
    if eye == "open":
        head = subtract(head, circle(0.2, -0.16, 0.032))
    art: Artwork = {"primary": head, "accent": mane}
    if facing == "left":
        art = flipped(art)
    return art
