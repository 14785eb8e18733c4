"""Open hand: four fingers and a thumb of one width, a sign cut into the palm."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import capsule, circle, lens, rounded_rect, spark
from logo_studio.marks.insets import blade, heart
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import mirror_image
from logo_studio.model.path import Path

#: Lengths of the fingers from the little one to the index.
FINGERS = (0.26, 0.37, 0.41, 0.32)


def _eye() -> Path:
    return subtract(lens(-0.17, 0, 0.17, 0, 0.3), circle(0, 0, 0.055))


SIGNS: dict[str, Callable[[], Path]] = {
    "heart": lambda: heart(0, 0, 0.28),
    "spark": lambda: spark(0, 0, 0.18, 0.2),
    "leaf": lambda: blade(0, 0, 0.34, 0.3, 36),
    "eye": _eye,
}


def build(sign: str, finger: float, thumb: float, side: str) -> Artwork:
    """`finger` is a finger's width, `thumb` how far the thumb is spread in degrees."""
    w, gap = finger, GAP * 0.85
    span = 4 * w + 3 * gap
    left = -span / 2
    fingers = [
        rounded_rect(left + i * (w + gap), -h, w, h + 0.06, (w / 2, w / 2, 0, 0))
        for i, h in enumerate(FINGERS)
    ]
    palm = rounded_rect(left, 0, span, 0.47, (0, 0, 0.2, 0.2))
    root = (span / 2 - w * 0.5, 0.3)
    ray = rotate(capsule(*root, root[0], -0.04, w * 1.02), thumb, *root)
    hand = subtract(union(palm, *fingers, ray), move(SIGNS[sign](), 0, 0.2))
    return {"primary": mirror_image(hand) if side == "left" else hand}
