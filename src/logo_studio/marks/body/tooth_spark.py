"""Tooth with a four-pointed spark: cut out of the crown, or shining at its shoulder."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract
from logo_studio.geometry.shapes import spark
from logo_studio.marks.body._tooth import tooth
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear

#: Depth of the crown's saddle, and the least flesh between the spark and the outline.
DIP, FLESH = 0.06, 0.06


def build(width: float, fork: float, size: float, waist: float, place: str) -> Artwork:
    """`size` is the spark's radius, `waist` how full it is (0 thin, 1 a diamond).

    inside, corner: cut out; set: in the second colour within its own hollow; beside: shining
    at the shoulder. Never a bite out of the edge, which would read as a broken tooth.
    """
    body = tooth(width, fork, DIP)
    middle, room = (fork - 0.5 + DIP) / 2, (fork + 0.5 - DIP) / 2 - FLESH
    size = min(size, room)
    if place == "beside":
        return {"primary": body, "accent": spark(width + 0.13, -0.53, size * 1.1, waist)}
    if place == "set":
        star = spark(0, middle, size - 0.02, waist + 0.1)
        return {"primary": clear(body, star, gap=GAP * 0.8), "accent": star}
    x, y = (0.24 * width, middle - 0.03) if place == "corner" else (0.0, middle)
    return {"primary": subtract(body, spark(x, y, size, waist))}
