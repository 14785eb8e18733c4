"""Umbrella: a scalloped canopy of ribs on a crook or straight handle."""

from __future__ import annotations

from itertools import pairwise

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import below
from logo_studio.model.path import EMPTY, Path

APEX, RIM = -0.46, 0.04
HALF = 0.52
STICK = 0.08


def _rib(pen: Pen, t: float) -> Pen:
    """From the apex down to the rim at `t` in -1..1: a meridian of the dome."""
    x, k = HALF * t, (RIM - APEX) * 0.448
    return pen.cubic(x * 0.552, APEX, x, APEX + k, x, RIM)


def _panel(t0: float, t1: float) -> Path:
    x0, x1 = HALF * t0, HALF * t1
    k = (RIM - APEX) * 0.448
    pen = _rib(Pen().move(0, APEX), t0)
    sag = RIM - 0.3 * (x1 - x0)
    pen.cubic(x0 + 0.2 * (x1 - x0), sag, x0 + 0.8 * (x1 - x0), sag, x1, RIM)
    return pen.cubic(x1, APEX + k, x1 * 0.552, APEX, 0, APEX).close().path()


def _stick(handle: str) -> Path:
    if handle == "straight":
        return rounded_rect(-STICK / 2, -0.1, STICK, 0.62, STICK / 2)
    r = 0.105
    crook = Pen().move(0, -0.1).line(0, 0.4).arc(r, 0.4, r, 180, 0)
    return stroke(crook.path(), STICK, "round", "round")


def build(panels: int, tone: str, handle: str, tilt: float) -> Artwork:
    """`tone` plain, or every second panel in the second colour; `tilt` in degrees, clockwise."""
    ts = [-1 + 2 * i / panels for i in range(panels + 1)]
    cuts = [stroke(_rib(Pen().move(0, APEX), t).path(), GAP, "square") for t in ts[1:-1]]
    tip = rounded_rect(-STICK / 2, APEX - GAP - 0.1, STICK, 0.1, (STICK / 2, STICK / 2, 0, 0))
    pieces = [subtract(_panel(a, b), *cuts) for a, b in pairwise(ts)]
    odd = union(*pieces[1::2]) if tone == "striped" else EMPTY
    even = union(*(pieces[::2] if tone == "striped" else pieces))
    # The stick shows from one gap below the scallops.
    sag = RIM - 0.3 * HALF * 2 / panels * 0.75
    stick = below(_stick(handle), (sag if panels % 2 else RIM) + GAP)
    primary = union(even, tip)
    accent = union(odd, stick) if tone == "striped" else stick
    return {"primary": rotate(primary, tilt), "accent": rotate(accent, tilt)}
