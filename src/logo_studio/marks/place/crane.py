"""Crane: a tower crane with its jib, counterweight and a load on the hook."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.boolean import stroke, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import polygon, rect, rounded_rect
from logo_studio.marks.insets import full_inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, line
from logo_studio.model.path import Path

#: The mast's middle, the jib's upper edge and thickness, the ground.
MAST, JIB, THICK, FOOT = -0.16, -0.26, 0.09, 0.5


def build(width: float, apex: float, drop: float, load: str, heading: str) -> Artwork:
    """`width` of the mast, `apex` height above the jib, `drop` length of the cable.

    `load` block, beam, house or hook; it hangs in the second colour. `heading` of the jib.
    """
    half = width / 2
    mast = rect(MAST - half, JIB, width, FOOT - JIB)
    jib = rect(-0.5, JIB, 1, THICK)
    head = polygon([(MAST - half, JIB + 0.01), (MAST, JIB - apex), (MAST + half, JIB + 0.01)])
    stays = [line([(MAST, JIB - apex + 0.03), (x, JIB + 0.03)], 0.045) for x in (0.4, -0.42)]
    weight = rect(-0.5, JIB + THICK - 0.01, 0.15, 0.12)
    base = rect(MAST - width * 1.2, FOOT - 0.07, width * 2.4, 0.07)
    body = union(mast, jib, head, *stays, weight, base)
    x, y = 0.32, JIB + THICK
    cable = rect(x - 0.03, y - 0.01, 0.06, drop + 0.01)
    body = union(body, cable)
    cargo = _load(load, x, y + drop + GAP)
    art: Artwork = {"primary": body, "accent": clear(cargo, body, gap=GAP * 0.9)}
    if heading == "left":
        art = {role: mirror_x(p) for role, p in art.items()}
    return art


def _load(kind: str, x: float, y: float) -> Path:
    if kind == "beam":
        return rect(x - 0.18, y, 0.36, 0.09)
    if kind == "house":
        return full_inset("house", x, y + 0.14, 0.28)
    if kind == "hook":
        hook = Pen().move(x, y).line(x, y + 0.06).arc(x, y + 0.14, 0.08, -90, 150)
        return stroke(hook.path(), 0.065, "round")
    return rounded_rect(x - 0.12, y, 0.24, 0.2, 0.02)
