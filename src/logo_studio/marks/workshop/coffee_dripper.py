"""Coffee dripper: a cone on its saucer, a drop, and the server or cup below."""

from __future__ import annotations

from logo_studio.geometry.affine import reverse
from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import drop, polygon, ring, rounded_polygon, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import paint, right_of
from logo_studio.model.path import Path, concat

#: Upper edge, and the underside of the cone's saucer.
TOP, SAUCER = -0.56, -0.1


def _ribs() -> Path:
    """Slots that run together towards the foot of the cone."""
    slots = []
    for x in (-0.17, 0.0, 0.17):
        slots.append(
            polygon([(x - 0.03, TOP + 0.09), (x + 0.03, TOP + 0.09), (x * 0.45 + 0.015, -0.26),
                     (x * 0.45 - 0.015, -0.26)])
        )  # fmt: skip
    return concat(slots)


def _server(handle: bool) -> Path:
    body = rounded_polygon(
        [(-0.22, 0.1), (0.22, 0.1), (0.34, 0.42), (0.34, 0.56), (-0.34, 0.56), (-0.34, 0.42)],
        (0.02, 0.02, 0.12, 0.06, 0.06, 0.12),
    )
    return union(body, right_of(ring(0.3, 0.32, 0.2, 0.075), 0.28)) if handle else body


def _cup(handle: bool) -> Path:
    body = rounded_rect(-0.32, 0.1, 0.64, 0.46, (0.02, 0.02, 0.2, 0.2))
    return union(body, right_of(ring(0.3, 0.28, 0.17, 0.075), 0.28)) if handle else body


def build(below: str, ribs: str, handle: str, flare: float, tones: str) -> Artwork:
    """`below` server or cup, with a `handle` or without; `flare` half the cone's upper width."""
    cone = rounded_polygon(
        [(-flare, TOP), (flare, TOP), (0.12, -0.2), (-0.12, -0.2)], (0.03, 0.03, 0.01, 0.01)
    )
    if ribs == "slots":
        cone = cone + reverse(_ribs())
    plate = rounded_rect(-0.32, -0.2 + 0.6 * GAP, 0.64, 0.07, 0.03)
    falling = drop(0, 0.0, 0.08, 0.12)
    vessel = (_server if below == "server" else _cup)(handle == "yes")
    return paint(cone + plate + falling, vessel, tones)
