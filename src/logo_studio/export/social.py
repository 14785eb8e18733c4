"""Pictures for social networks: avatars, banners, link previews. Sizes are the networks' own."""

from __future__ import annotations

from logo_studio.export.board import Board, Ink, bounds, fitted, inks_of, moved
from logo_studio.export.brand import Desk
from logo_studio.export.svg import to_svg
from logo_studio.export.tiles import tile

#: File stem, width, height, and the box of the page that every device shows, as shares of it.
Banner = tuple[str, int, int, tuple[float, float, float, float]]
BANNERS: tuple[Banner, ...] = (
    ("og-1200x630", 1200, 630, (0.1, 0.12, 0.9, 0.88)),
    ("github-1280x640", 1280, 640, (0.1, 0.12, 0.9, 0.88)),
    # X lays the avatar over the lower left corner.
    ("x-header-1500x500", 1500, 500, (0.22, 0.16, 0.78, 0.76)),
    # LinkedIn lays the avatar over the lower left third.
    ("linkedin-banner-1584x396", 1584, 396, (0.4, 0.16, 0.92, 0.84)),
    ("facebook-cover-851x315", 851, 315, (0.16, 0.14, 0.84, 0.8)),
    # YouTube: 1546 x 423 of 2560 x 1440 is visible on every device.
    ("youtube-2560x1440", 2560, 1440, (0.198, 0.353, 0.802, 0.647)),
)
AVATARS = (("x-avatar-400", 400), ("linkedin-avatar-300", 300), ("avatar-1024", 1024))
#: A logo fills at most this share of its safe box.
SHARE = 0.86


def export(desk: Desk) -> None:
    """Folder `social/`; banners stand on the logo's ground, avatars on the brand's colour."""
    for stem, width, height, box in BANNERS:
        board = banner(desk, width, height, box)
        desk.add(f"social/{stem}.png", f"{width} x {height} px", desk.pictures.board(board, width))
    avatar = to_svg(tile(desk, 512, 0.52, safe=0.86))
    for stem, side in AVATARS:
        desk.add(f"social/{stem}.png", f"{side} px, safe under a round mask",
                 desk.pictures.png(avatar, side))  # fmt: skip


def banner(desk: Desk, width: int, height: int, box: tuple[float, float, float, float]) -> Board:
    """The wide lockup on the logo's own ground, inside the box that every device shows."""
    brand = desk.brand
    art, ground = on_ground(desk)
    x0, y0, x1, y1 = box[0] * width, box[1] * height, box[2] * width, box[3] * height
    mx, my = (1 - SHARE) / 2 * (x1 - x0), (1 - SHARE) / 2 * (y1 - y0)
    placed = fitted(art, (x0 + mx, y0 + my, x1 - mx, y1 - my))
    placed = _modest(placed, 0.42 * width, 0.5 * height)
    return Board(width, height, ground, placed, brand.name)


def on_ground(desk: Desk) -> tuple[tuple[Ink, ...], str]:
    """The logo's art and the ground it was designed for."""
    brand = desk.brand
    ground = brand.ground.background or brand.light.paper
    if brand.primary in ("horizontal", "wordmark", "emblem"):
        return inks_of(brand.ground), ground
    way = "full" if ground == brand.light.paper else "reversed"
    if ground == brand.dark.paper or ground == brand.light.paper:
        return inks_of(brand.drawing(brand.wide, way)), ground
    return inks_of(brand.ground), ground


def _modest(inks: tuple[Ink, ...], most_wide: float, most_high: float) -> tuple[Ink, ...]:
    """Shrunk about its centre: a banner is a ground with a logo, not a logo that fills it."""
    x0, y0, x1, y1 = bounds(inks)
    k = min(1.0, most_wide / (x1 - x0), most_high / (y1 - y0))
    cx, cy = (x0 + x1) / 2, (y0 + y1) / 2
    return moved(inks, k, cx - k * cx, cy - k * cy)
