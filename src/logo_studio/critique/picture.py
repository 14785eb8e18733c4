"""Small pictures of a drawing's parts, for the checks that look at pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from logo_studio.model.drawing import GRID, Box
from logo_studio.render.raster import to_rgba

#: Blank pixels around every picture; bitmaps need 2 (`Bitmap`).
MARGIN = 2


#: The paint that cuts holes into what lies below it.
HOLE = 'fill="#000"'


@dataclass(frozen=True, slots=True)
class Picture:
    """Pre-multiplied RGBA rows of `width` x `height` px: channels hold coverage, 0 to 255.

    `holes` tells that something was cut out: alpha then covers more than the colours do.
    """

    width: int
    height: int
    rgba: bytes
    holes: bool = False

    def channel(self, index: int) -> bytes:
        """One channel, 0 red to 3 alpha, one byte a pixel."""
        return self.rgba[index::4]

    def coverage(self) -> bytes:
        """Coverage by all colours together, where at most one of the three is in a pixel."""
        if not self.holes:
            return self.channel(3)
        bits = 0
        for index in range(3):
            bits |= int.from_bytes(self.channel(index), "big")
        return bits.to_bytes(self.width * self.height, "big")


def picture(shapes: Sequence[tuple[str, str]], box: Box, size: int) -> Picture:
    """`shapes` ((path data in px, paint), in painting order) with `box` scaled to `size` px.

    A paint is SVG attributes, such as `fill="#f00"`. `box` is in grid units; its longer side
    becomes `size` px, with `MARGIN` around it.
    """
    x0, y0, x1, y1 = box
    scale = size * GRID / max(x1 - x0, y1 - y0, 1)
    width = round((x1 - x0) * scale / GRID) + 2 * MARGIN
    height = round((y1 - y0) * scale / GRID) + 2 * MARGIN
    # The picture's centre is the box's: rounding to whole pixels is shared by both sides.
    left = (x0 + x1) / 2 / GRID - width / scale / 2
    top = (y0 + y1) / 2 / GRID - height / scale / 2
    paths = "".join([f'<path {paint} d="{data}"/>' for data, paint in shapes])
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="{left:.3f} {top:.3f} {width / scale:.3f} {height / scale:.3f}">{paths}</svg>'
    )
    holes = any(paint == HOLE for _, paint in shapes)
    return Picture(width, height, to_rgba(svg, width, height), holes)


@cache
def _from_level(level: int) -> bytes:
    return bytes([value if value >= level else 0 for value in range(256)])


def survival(coverage: bytes) -> float:
    """How much of a shape a picture of hard pixels keeps, from its coverage (0 to 255) in each.

    Intersection over union of the shape with the pixels that are at least half covered:
    inside them the coverage is common, outside them it is lost. 1 for an empty picture.
    """
    kept = coverage.translate(_from_level(128))
    common = sum(kept)
    pixels = len(kept) - kept.count(0)
    union = 255 * pixels + sum(coverage) - common
    return common / union if union else 1.0
