"""How large a logo stands on its artboard, and where.

Numbers: CRAFT 1.3 (clear space 1.0-1.1 C for lockups, .4 H for marks, .5 C for emblems) and
the portfolio rule of the sketches, by which logos of all proportions look equally large:
the side of the square of equal area is held constant.
"""

from __future__ import annotations

from math import sqrt

from logo_studio.model.drawing import GRID, Box
from logo_studio.model.spec import Artboard

#: Artboards in grid units; `tight` has no size of its own.
SIZES: dict[str, tuple[int, int]] = {
    "square": (512 * GRID, 512 * GRID),
    "wide": (768 * GRID, 512 * GRID),
}
#: Largest share of the artboard's width and height that ink may take.
FILL_WIDTH, FILL_HEIGHT = 0.80, 0.68
#: ... and of the height that a column takes, which is at least so many times as high as wide.
FILL_COLUMN, COLUMN = 0.78, 3.0
#: Side of the square of equal area, as a share of the artboard's height.
OPTICAL_SIDE = 0.63
#: A tight artboard is this wide, whatever its height.
TIGHT_WIDTH = 512 * GRID


def fit(box: Box, clear: float, artboard: Artboard) -> tuple[int, int, float, int, int]:
    """(width, height, k, ox, oy): artboard in grid units, grid units per C, and the offset.

    `box` is the ink in C, `clear` the clear space in C. On fixed artboards the ink is centred
    and at least `clear` away from every edge.
    """
    x0, y0, x1, y1 = box
    w, h = x1 - x0, y1 - y0
    if artboard == "tight":
        k = TIGHT_WIDTH / (w + 2 * clear)
        width, height = TIGHT_WIDTH, round((h + 2 * clear) * k)
    else:
        width, height = SIZES[artboard]
        k = min(
            FILL_WIDTH * width / w,
            (FILL_COLUMN if h > COLUMN * w else FILL_HEIGHT) * height / h,
            OPTICAL_SIDE * height / sqrt(w * h),
            width / (w + 2 * clear),
            height / (h + 2 * clear),
        )
    return (
        width,
        height,
        k,
        round(width / 2 - k * (x0 + x1) / 2),
        round(height / 2 - k * (y0 + y1) / 2),
    )
