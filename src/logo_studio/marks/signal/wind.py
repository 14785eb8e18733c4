"""Wind: strokes of one width that run straight and curl at the end (CRAFT S1)."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.boolean import stroke
from logo_studio.geometry.path import Pen
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import concat

#: Per stroke: start x, end of the straight part x, height in rows, curl direction (-1 up).
#: An end of None stands just clear of the curl of the next stroke.
STROKES: dict[int, tuple[tuple[float, float | None, float, int], ...]] = {
    2: ((-0.5, 0.14, -0.5, -1), (-0.26, 0.24, 0.5, 1)),
    3: ((-0.4, None, -1.0, -1), (-0.5, 0.28, 0.0, -1), (-0.28, 0.06, 1.0, 1)),
}


def build(strokes: int, width: float, curl: float, ends: str, heading: str) -> Artwork:
    """`curl` is the radius of the hooks; `ends` round or butt; the last stroke is the accent."""
    row = width * 1.75
    lines = []
    for x0, x1, y, side in STROKES[strokes]:
        end = 0.28 - 2 * curl - width - GAP if x1 is None else x1
        pen = Pen().move(x0, y * row).line(end, y * row)
        pen.arc(end, y * row + side * curl, curl, -90 * side, 150 * side)
        lines.append(stroke(pen.path(), width, ends, "round"))
    if heading == "left":
        lines = [mirror_x(line) for line in lines]
    return {"primary": concat(lines[:-1]), "accent": lines[-1]}
