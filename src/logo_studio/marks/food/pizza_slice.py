"""Slice of pizza: a sector with toppings knocked out, its crust set off by a gap."""

from __future__ import annotations

from logo_studio.geometry.angle import direction
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, wedge
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, paint, soften

#: The tip of the slice; the outer edge of the crust lies on a radius of 1 about it.
TIP = 0.5
#: (x, y, radius) of the toppings by their number.
_TOPPINGS = {
    1: ((0.0, -0.05, 0.12),),
    2: ((-0.1, -0.14, 0.095), (0.08, 0.07, 0.085)),
    3: ((-0.13, -0.16, 0.085), (0.12, -0.06, 0.085), (-0.02, 0.13, 0.07)),
    4: ((-0.16, -0.18, 0.07), (0.13, -0.17, 0.07), (0.02, 0.0, 0.075), (-0.01, 0.19, 0.055)),
}


def build(toppings: int, width: float, crust: float, tones: str) -> Artwork:
    """`width` is half the slice's width by its length; `crust` the crust's depth."""
    spread = direction((1 - width * width) ** 0.5, width)
    base = soften(wedge(0, TIP, 1 - crust - GAP, -90 - spread, -90 + spread), 0.05)
    rim = subtract(wedge(0, TIP, 1, -93 - spread, -87 + spread), circle(0, TIP, 1 - crust))
    rim = soften(rim, min(0.06, 0.45 * crust))
    dots = [circle(*spot) for spot in _TOPPINGS[toppings]]
    if tones == "dots":
        base = clear(base, *dots, gap=GAP * 0.6)
        return {"primary": base, "accent": union(rim, *dots)}
    base = subtract(base, *dots)
    return paint(base, rim, tones)
