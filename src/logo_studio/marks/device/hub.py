"""Hub: nodes on spokes about a core, free or linked in a ring."""

from __future__ import annotations

from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import capsule, circle
from logo_studio.marks.registry import GAP, Artwork


def build(nodes: int, node: float, core: float, spoke: float, links: str, turn: float) -> Artwork:
    """Radii of `node` and `core` and width of a `spoke` in heights; `turn` in degrees."""
    reach = 0.5 - node
    spots = [polar(reach, -90 + turn + 360 * i / nodes) for i in range(nodes)]
    balls = [circle(x, y, node) for x, y in spots]
    if links == "ring":
        rim = zip(spots, spots[1:] + spots[:1], strict=True)
        chain = [capsule(*a, *b, spoke) for a, b in rim]
        return {"primary": union(*balls, *chain), "accent": circle(0, 0, core)}
    spokes = [capsule(0, 0, x, y, spoke) for x, y in spots]
    web = subtract(union(*balls, *spokes), circle(0, 0, core + GAP))
    return {"primary": web, "accent": circle(0, 0, core)}
