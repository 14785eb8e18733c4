"""Fork, knife and spoon, upright, height 1, centred, heads up."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, ellipse, rounded_rect
from logo_studio.model.path import Path

#: Thickness of the handles.
HANDLE = 0.075
_HALF = HANDLE / 2


def _handle(top: float) -> Path:
    return capsule(0, top, 0, 0.5 - _HALF, HANDLE)


def fork(tines: int) -> Path:
    """Tines and slots of equal width, the head rounded into the handle."""
    width = 0.22 if tines == 3 else 0.27
    slot = width / (2 * tines - 1)
    head = rounded_rect(-width / 2, -0.5, width, 0.37, (slot / 2, slot / 2, width / 2, width / 2))
    cuts = [
        rounded_rect(-width / 2 + slot * (2 * i + 1), -0.6, slot, 0.32, (0, 0, slot / 2, slot / 2))
        for i in range(tines - 1)
    ]
    return union(subtract(head, *cuts), _handle(-0.2))


def knife(_: int = 0) -> Path:
    """A blade with a straight back on the left and a curved edge on the right."""
    blade = (
        Pen()
        .move(-_HALF, -0.5)
        .cubic(0.07, -0.5, 0.12, -0.25, 0.12, 0.06)
        .line(-_HALF, 0.06)
        .close()
        .path()
    )
    return union(blade, _handle(0.0))


def spoon(_: int = 0) -> Path:
    return union(ellipse(0, -0.31, 0.115, 0.19), _handle(-0.2))


TOOLS: dict[str, Callable[[int], Path]] = {"fork": fork, "knife": knife, "spoon": spoon}
