"""`Board`: flat shapes on a page, the one form that every writer of the kit reads.

Units are the page's own (px, mm, pt); y points down. A board decides nothing: placing is done
by who makes it, and `svg.py`, `pdf.py`, `eps.py` and the others only write it down.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import hypot, sqrt

from logo_studio.geometry.affine import place
from logo_studio.geometry.measure import centroid, flatten, tight_bounds
from logo_studio.model.drawing import GRID, Box, Drawing, PartKind
from logo_studio.model.path import Path, concat


@dataclass(frozen=True, slots=True)
class Ink:
    """One flat shape: closed contours, nonzero fill, painted in #RRGGBB."""

    path: Path
    fill: str


@dataclass(frozen=True, slots=True)
class Board:
    """Inks in painting order on a page of `width` x `height`; `ground` None is transparent."""

    width: float
    height: float
    ground: str | None
    inks: tuple[Ink, ...]
    title: str = ""
    description: str = ""


def inks_of(drawing: Drawing, *kinds: PartKind) -> tuple[Ink, ...]:
    """The drawing's parts in px of its artboard, in painting order; of these kinds, or all."""
    wanted = kinds or ("mark", "initials", "name", "tagline")
    parts = [p for kind in wanted for p in drawing.of(kind)]
    return tuple([Ink(place(p.path, 1 / GRID, 0.0, 0.0), p.fill) for p in parts])


def board_of(drawing: Drawing) -> Board:
    """The drawing as it stands, in px."""
    return Board(
        drawing.width / GRID,
        drawing.height / GRID,
        drawing.background,
        inks_of(drawing),
        drawing.title,
        drawing.description,
    )


def bounds(inks: Iterable[Ink]) -> Box:
    """Exact common box of the ink. ValueError when there is none."""
    boxes = [tight_bounds(i.path) for i in inks if i.path]
    return (
        min(b[0] for b in boxes),
        min(b[1] for b in boxes),
        max(b[2] for b in boxes),
        max(b[3] for b in boxes),
    )


def moved(inks: Sequence[Ink], k: float, dx: float, dy: float) -> tuple[Ink, ...]:
    """Scaled by `k` about the origin, then shifted."""
    return tuple([Ink(place(i.path, k, dx, dy), i.fill) for i in inks])


def fitted(
    inks: Sequence[Ink], box: Box, align: tuple[float, float] = (0.5, 0.5)
) -> tuple[Ink, ...]:
    """As large as fits in `box` (x0, y0, x1, y1); `align` 0 is left or top, 1 right or bottom."""
    x0, y0, x1, y1 = bounds(inks)
    bx0, by0, bx1, by1 = box
    k = min((bx1 - bx0) / (x1 - x0), (by1 - by0) / (y1 - y0))
    dx = bx0 + align[0] * (bx1 - bx0 - k * (x1 - x0)) - k * x0
    dy = by0 + align[1] * (by1 - by0 - k * (y1 - y0)) - k * y0
    return moved(inks, k, dx, dy)


def optically_sized(
    inks: Sequence[Ink], cx: float, cy: float, side: float, most: float
) -> tuple[Ink, ...]:
    """Centred by optics on (cx, cy), of optical side `side`, no dimension over `most`.

    The optical side is that of the square of equal area (CRAFT: logos of all proportions look
    equally large); the centre lies .55 of the way from the box's centre to the centroid.
    """
    x0, y0, x1, y1 = bounds(inks)
    w, h = x1 - x0, y1 - y0
    k = min(side / sqrt(w * h), most / w, most / h)
    gx, gy = centroid(concat([i.path for i in inks]))
    ox = (x0 + x1) / 2 + 0.55 * _clamp(gx - (x0 + x1) / 2, 0.12 * w)
    oy = (y0 + y1) / 2 + 0.55 * _clamp(gy - (y0 + y1) / 2, 0.12 * h)
    return moved(inks, k, cx - k * ox, cy - k * oy)


def _clamp(value: float, most: float) -> float:
    return max(-most, min(most, value))


def reach(inks: Iterable[Ink], cx: float, cy: float) -> float:
    """Distance from (cx, cy) to the farthest ink: what a circular mask must leave."""
    return max(
        hypot(x - cx, y - cy)
        for ink in inks
        for contour in flatten(ink.path, 12)
        for x, y in contour
    )


def within_circle(inks: Sequence[Ink], cx: float, cy: float, radius: float) -> tuple[Ink, ...]:
    """Shrunk about (cx, cy) until no ink lies farther away than `radius`; measured, not assumed."""
    far = reach(inks, cx, cy)
    if far <= radius:
        return tuple(inks)
    k = radius / far * 0.999
    return moved(inks, k, cx - k * cx, cy - k * cy)


def painted(inks: Sequence[Ink], fill: str) -> tuple[Ink, ...]:
    """The same shapes, all in one colour."""
    return tuple([replace(i, fill=fill) for i in inks])


def recoloured(inks: Sequence[Ink], colours: dict[str, str]) -> tuple[Ink, ...]:
    """Each fill looked up in `colours`; fills that are not in it stay."""
    return tuple([replace(i, fill=colours.get(i.fill, i.fill)) for i in inks])


def fills(inks: Iterable[Ink]) -> tuple[str, ...]:
    """The colours used, each once, in painting order."""
    return tuple(dict.fromkeys(i.fill for i in inks))


def rectangle(x: float, y: float, w: float, h: float, fill: str) -> Ink:
    """A filled rectangle."""
    return Ink(Path("MLLLZ", (x, x + w, x + w, x), (y, y, y + h, y + h)), fill)
