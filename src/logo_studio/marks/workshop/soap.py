"""Soap: a bar with its bubbles, a stack of bars, or a bottle with a pump."""

from __future__ import annotations

from logo_studio.geometry.affine import reverse
from logo_studio.geometry.shapes import circle, drop, ring, rounded_polygon, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import Path, concat

#: (x, y, radius) of the bubbles over a bar, the first ones always.
BUBBLES = ((-0.14, -0.3, 0.16), (0.17, -0.24, 0.1), (0.3, -0.43, 0.07), (0.08, -0.48, 0.05))
RIM = 0.06


def _bubbles(count: int, dx: float = 0.0, dy: float = 0.0) -> Path:
    parts = []
    for x, y, r in BUBBLES[:count]:
        bubble = ring(x + dx, y + dy, r, RIM) if r > 0.12 else circle(x + dx, y + dy, r)
        parts.append(bubble)
    return concat(parts)


def _signed(body: Path, sign: str, x: float, y: float, size: float) -> Path:
    if sign == "line":
        h = size * 0.3
        return body + reverse(rounded_rect(x - size, y - h / 2, 2 * size, h, h / 2))
    return body + reverse(inset(sign, x, y, size))


def build(form: str, bubbles: int, corner: float, sign: str) -> Artwork:
    """`bubbles` over the bar; `corner` of its edges; `sign` is pressed into it."""
    if form == "pump":
        return _pump(bubbles, corner, sign)
    if form == "stack":
        low = rounded_rect(-0.5, 0.2, 1, 0.3, corner)
        high = rounded_rect(-0.42, 0.2 - GAP - 0.3, 0.8, 0.3, corner)
        return {"primary": low + _signed(high, sign, -0.02, 0.0, 0.19),
                "accent": _bubbles(bubbles, 0, -0.06)}  # fmt: skip
    bar = rounded_rect(-0.54, 0.0, 1.08, 0.48, corner)
    return {"primary": _signed(bar, sign, 0, 0.24, 0.28), "accent": _bubbles(bubbles)}


def _pump(bubbles: int, corner: float, sign: str) -> Artwork:
    bottle = rounded_rect(-0.28, -0.08, 0.56, 0.58, (corner, corner, 0.06, 0.06))
    collar = rounded_rect(-0.13, -0.08 - GAP - 0.09, 0.26, 0.09, 0.02)
    head = rounded_polygon(
        [(-0.05, -0.27), (-0.05, -0.4), (-0.34, -0.4), (-0.34, -0.5), (0.16, -0.5), (0.16, -0.4),
         (0.05, -0.4), (0.05, -0.27)], 0.02,
    )  # fmt: skip
    falls = [drop(-0.39, -0.24, 0.1, 0.15), circle(-0.44, 0.0, 0.05), circle(-0.38, 0.18, 0.065),
             circle(-0.46, 0.36, 0.04)]  # fmt: skip
    return {
        "primary": _signed(bottle, sign, 0, 0.21, 0.26) + collar + head,
        "accent": concat(falls[:bubbles]),
    }
