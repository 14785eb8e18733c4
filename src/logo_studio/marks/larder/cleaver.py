"""Butcher's cleaver: a broad blade with a hole and a handle, alone or two crossed."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x, rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, rounded_rect
from logo_studio.marks.insets import full_inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, paint
from logo_studio.model.path import EMPTY, Path

#: The blade's right end, where the tang begins; its spine and tip; width of the handle.
HEEL, SPINE, TIP, GRIP = 0.16, -0.16, -0.52, 0.105


def _blade(depth: float, belly: float) -> Path:
    """The edge lies below, bowed by `belly`."""
    tang, low = SPINE + GRIP, SPINE + depth
    return (
        Pen()
        .move(TIP + 0.03, SPINE)
        .line(HEEL + 0.09, SPINE)
        .line(HEEL + 0.09, tang)
        .cubic(HEEL + 0.04, tang, HEEL, tang + 0.03, HEEL, tang + 0.08)
        .line(HEEL, low - 0.03)
        .cubic(HEEL, low - 0.01, HEEL - 0.01, low, HEEL - 0.03, low)
        .cubic(HEEL - 0.2, low + belly, TIP + 0.2, low + belly, TIP + 0.03, low)
        .cubic(TIP + 0.01, low, TIP, low - 0.01, TIP, low - 0.03)
        .line(TIP, SPINE + 0.03)
        .cubic(TIP, SPINE + 0.01, TIP + 0.01, SPINE, TIP + 0.03, SPINE)
        .close()
        .path()
    )


def _handle(rivets: int) -> Path:
    x = HEEL + 0.09 + GAP
    grip = rounded_rect(x, SPINE, 0.34, GRIP, (0.015, 0.05, 0.05, 0.015))
    pins = [circle(x + 0.09 + 0.12 * i, SPINE + GRIP / 2, 0.022) for i in range(rivets)]
    return subtract(grip, *pins)


def _sign(sign: str, depth: float, belly: float) -> Path:
    if sign == "plain":
        return EMPTY
    if sign == "hole":
        return circle(TIP + 0.11, SPINE + 0.105, 0.042)
    return full_inset(sign, -0.18, SPINE + depth / 2 + belly * 0.3, 0.24)


def build(depth: float, belly: float, sign: str, rivets: int, layout: str, tilt: float) -> Artwork:
    """`depth` is the blade's height; `layout` single or crossed; `tilt` in degrees when single."""
    blade, cut = _blade(depth, belly), _sign(sign, depth, belly)
    handle = _handle(rivets)
    if layout == "single":
        return paint(rotate(subtract(blade, cut), tilt), rotate(handle, tilt))
    # The one behind is cut clear of the whole outline: nothing shows through the sign.
    front = rotate(union(blade, handle), 45)
    behind = union(subtract(blade, cut), handle) if sign == "hole" else union(blade, handle)
    back = clear(mirror_x(rotate(behind, 45)), front)
    return paint(subtract(front, rotate(cut, 45)), back)
