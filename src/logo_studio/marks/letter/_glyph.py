"""Steps shared by the letter marks: fitting, centring and looking into an outlined letter.

Letters come with cap height 1, baseline 0, ink from x = 0, y down, in any script.
"""

from __future__ import annotations

from math import hypot, sqrt

from logo_studio.geometry.affine import place
from logo_studio.geometry.measure import area, centroid, crossings, flatten, signed_area
from logo_studio.model.path import Path

#: Share of the way from the box centre to the centre of gravity that the eye goes (CRAFT 1.1).
OPTICAL = 0.55


def fitted(
    letter: Path, size: float, cx: float = 0.0, cy: float = 0.0, longest: float = 1.4
) -> Path:
    """`letter` with sqrt(width x height) = `size`, its optical centre on (cx, cy).

    Its longer side is at most `longest` sizes, so that an I or an M stays inside.
    """
    x0, y0, x1, y1 = letter.bounds()
    k = min(size / sqrt((x1 - x0) * (y1 - y0)), longest * size / max(x1 - x0, y1 - y0))
    gx, gy = centroid(letter)
    bx, by = (x0 + x1) / 2, (y0 + y1) / 2
    ox, oy = bx + OPTICAL * (gx - bx), by + OPTICAL * (gy - by)
    return place(letter, k, cx - k * ox, cy - k * oy)


def upright(letter: Path) -> Path:
    """`letter` scaled to height 1, its box centred on the origin."""
    x0, y0, x1, y1 = letter.bounds()
    k = 1 / (y1 - y0)
    return place(letter, k, -k * (x0 + x1) / 2, -k * (y0 + y1) / 2)


def smallest(p: Path) -> float:
    """Area of the smallest separate piece of ink (holes do not count)."""
    areas = [signed_area(c) for c in p.contours()]
    outward = 1.0 if sum(areas) > 0 else -1.0
    return min(a * outward for a in areas if a * outward > 0)


def reach(letter: Path, rows: int = 48) -> list[tuple[float, float, float]]:
    """(y, left, right) of the ink on `rows` level lines through the letter's box."""
    _, y0, _, y1 = letter.bounds()
    contours = flatten(letter, 6)
    result = []
    for i in range(rows):
        y = y0 + (y1 - y0) * (i + 0.5) / rows
        xs = crossings(contours, y)
        if xs:
            result.append((y, xs[0], xs[-1]))
    return result


def stroke_width(letter: Path) -> float:
    """Mean width of the strokes: twice the area over the length of the outline."""
    length = 0.0
    for contour in flatten(letter, 6):
        for (ax, ay), (bx, by) in zip(contour, contour[1:] + contour[:1], strict=True):
            length += hypot(bx - ax, by - ay)
    return 2 * area(letter) / length
