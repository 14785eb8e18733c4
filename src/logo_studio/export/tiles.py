"""Square tiles with the symbol: what favicons, app icons and avatars are made from."""

from __future__ import annotations

from logo_studio.export.board import (
    Board,
    Ink,
    inks_of,
    optically_sized,
    reach,
    within_circle,
)
from logo_studio.export.brand import Desk, KitError
from logo_studio.geometry.shapes import rounded_rect
from logo_studio.model.drawing import Drawing

#: Corner radius of a tile as a share of its side (CRAFT 7: previews at 22 %).
RADIUS = 0.22
#: W3C's maskable safe zone: a circle of this share of the half side.
MASKABLE = 0.80


def tile(
    desk: Desk,
    size: float,
    art: float = 0.62,
    corner: float = 0.0,
    drawing: Drawing | None = None,
    safe: float | None = None,
) -> Board:
    """The symbol on the brand's ground; `art` is its optical share of the side.

    `corner` > 0 rounds the tile, on a transparent page; `safe` shrinks the symbol until it lies
    in that share of the half side. KitError if measuring finds it outside all the same.
    """
    brand = desk.brand
    inks = inks_of(drawing or brand.tile)
    middle = size / 2
    placed = optically_sized(inks, middle, middle, art * size, min(0.86, art * 1.24) * size)
    if safe is not None:
        placed = within_circle(placed, middle, middle, safe * middle)
        check_safe(placed, middle, safe, "the symbol")
    if not corner:
        return Board(size, size, brand.solid.paper, placed, brand.name)
    plate = Ink(rounded_rect(0, 0, size, size, corner * size), brand.solid.paper)
    return Board(size, size, None, (plate, *placed), brand.name)


def check_safe(inks: tuple[Ink, ...], middle: float, safe: float, what: str) -> None:
    """KitError if any ink lies outside the circle of `safe` times the half side."""
    far = reach(inks, middle, middle) / middle
    if far > safe + 1e-6:
        raise KitError(f"{what} reaches {far:.3f} of the half side; the safe zone ends at {safe}")
