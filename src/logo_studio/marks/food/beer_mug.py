"""Beer mug with a head of foam, a handle, and slots or a sign on its face."""

from __future__ import annotations

from logo_studio.geometry.boolean import intersect, subtract, union
from logo_studio.geometry.shapes import capsule, circle, rect, rounded_rect, star
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear
from logo_studio.model.path import Path

#: The glass: left edge, width, top and bottom.
LEFT, WIDTH, TOP, BOTTOM = -0.44, 0.6, -0.2, 0.5
MIDDLE = LEFT + WIDTH / 2


def _handle() -> Path:
    x = LEFT + WIDTH
    outer = rounded_rect(x - 0.2, -0.09, 0.46, 0.46, 0.15)
    inner = rounded_rect(x - 0.2, 0.0, 0.37, 0.28, 0.07)
    return subtract(outer, inner, rect(-1, -1, 1 + x - 0.05, 2))


def _foam(bubbles: int) -> Path:
    radius = WIDTH / bubbles * 0.66
    run = WIDTH - 0.1
    heads = []
    for i in range(bubbles):
        # The outer bubbles sit lower, so the head is domed.
        y = -0.33 if i in (0, bubbles - 1) else -0.38
        heads.append(circle(LEFT + 0.05 + run * i / (bubbles - 1), y, radius))
    foam = union(*heads, rect(LEFT - 0.02, -0.34, WIDTH + 0.04, 0.34))
    return intersect(foam, rect(-1, -1, 2, 1 + TOP - GAP))


def build(slots: int, bubbles: int, corner: float, face: str) -> Artwork:
    glass = rounded_rect(LEFT, TOP, WIDTH, BOTTOM - TOP, (0.02, 0.02, corner, corner))
    handle = _handle()
    if face == "slots":
        pitch = WIDTH / (slots + 1)
        xs = [LEFT + pitch * (i + 1) for i in range(slots)]
        glass = subtract(glass, *[capsule(x, -0.03, x, 0.33, 1.3 * GAP) for x in xs])
    elif face == "star":
        glass = subtract(glass, star(MIDDLE, 0.16, 0.19, 0.085, 5))
    foam = clear(_foam(bubbles), handle)
    return {"primary": union(glass, handle), "accent": foam}
