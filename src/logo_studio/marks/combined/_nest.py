"""A picture within a solid outline: knocked out of it, or standing in its frame."""

from __future__ import annotations

from math import sqrt

from logo_studio.geometry.boolean import offset, subtract
from logo_studio.marks.combined._glyphs import fitted
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import Path

#: The least thickness of the outline round a picture; a frame is as thick everywhere.
WALL = 0.08
#: A picture smaller than this, by its geometric size, does not hold its own in a frame.
FRAMED = 0.27


def nest(
    outer: Path, inner: str, seat: tuple[float, float], size: float, style: str, wall: float = WALL
) -> Artwork:
    """`outer`, about 1 high, with the picture `inner` about `seat`.

    `size` is the picture's geometric size in heights; it gives way so that the `wall` holds.
    `style` is solid (the picture is a hole) or frame (`outer` becomes an outline and the picture
    takes the second colour); where a frame leaves too little room, it stays solid.
    """
    if style == "frame":
        item = fitted(inner, offset(outer, -WALL - GAP), *seat, size)
        x0, y0, x1, y1 = item.bounds()
        if sqrt((x1 - x0) * (y1 - y0)) >= FRAMED:
            return {"primary": subtract(outer, offset(outer, -WALL)), "accent": item}
    return {"primary": subtract(outer, fitted(inner, offset(outer, -wall), *seat, size))}
