"""Floor plan: three or four rooms with equal walls between them, one with its door swung open."""

from __future__ import annotations

from logo_studio.geometry.boolean import stroke, subtract
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import pick_out, tilted

#: Rooms as (x, y, width, height) in a unit square; walls are shared.
PLANS: dict[str, tuple[tuple[float, float, float, float], ...]] = {
    "hall": ((-0.5, -0.5, 0.62, 0.56), (0.12, -0.5, 0.38, 1), (-0.5, 0.06, 0.62, 0.44)),
    "wing": ((-0.5, -0.5, 0.4, 1), (-0.1, -0.1, 0.6, 0.6), (-0.1, -0.5, 0.6, 0.4)),
    "court": (
        (-0.5, -0.5, 0.56, 0.62), (-0.5, 0.12, 0.56, 0.38), (0.06, -0.5, 0.44, 0.4),
        (0.06, -0.1, 0.44, 0.6),
    ),
    "studio": ((-0.5, -0.5, 1, 0.4), (-0.5, -0.1, 0.58, 0.6), (0.08, -0.1, 0.42, 0.6)),
}  # fmt: skip


def build(plan: str, room: int, door: float, rounding: float, turn: int) -> Artwork:
    """`room` counts the room in the second colour, `door` is its door's width.

    `rounding` of the rooms' corners; `turn` in quarter turns.
    """
    rooms = [
        rounded_rect(x + GAP / 2, y + GAP / 2, w - GAP, h - GAP, rounding)
        for x, y, w, h in PLANS[plan]
    ]
    chosen = room % len(rooms)
    x, y, w, h = PLANS[plan][chosen]
    # The door swings in the room's lower right corner.
    cx, cy = x + w - GAP / 2, y + h - GAP / 2
    swing = Pen().move(cx - door, cy + 0.1).line(cx - door, cy).arc(cx, cy, door, 180, 270)
    swing.line(cx + 0.1, cy - door)
    rooms[chosen] = subtract(rooms[chosen], stroke(swing.path(), GAP))
    return tilted(pick_out(rooms, (chosen,)), 90 * turn)
