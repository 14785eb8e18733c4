"""Mock scenes of the brand: shop, cups, bag, phone, browser, cards, van, letter; day and night."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.export.brand import Brand, Desk
from logo_studio.export.scenes.desk import cards, letter
from logo_studio.export.scenes.screens import browser, phone
from logo_studio.export.scenes.stage import HEIGHT, WIDTH, Stage, page, stage
from logo_studio.export.scenes.street import shop, van
from logo_studio.export.scenes.things import cups, tote

SCENES: dict[str, tuple[str, Callable[[Stage], str]]] = {
    "shop-sign": ("shop front", shop),
    "cup": ("paper cups", cups),
    "tote-bag": ("tote bag", tote),
    "app-icon": ("app icon on a phone", phone),
    "browser-tab": ("web page and its tab", browser),
    "business-card": ("business cards", cards),
    "van": ("delivery van", van),
    "letterhead": ("letter and envelope", letter),
}


def scene(brand: Brand, name: str, dark: bool) -> str:
    """One scene as SVG. KeyError for a name that is not in `SCENES`."""
    words, draw = SCENES[name]
    light = "at night" if dark else "by day"
    return page(draw(stage(brand, dark)), f"{brand.name}: {words}, {light}")


def export(desk: Desk) -> None:
    """Folder `scenes/`: each as SVG, and as PNG of 1200 x 900."""
    for name, (words, _) in SCENES.items():
        for dark in (False, True):
            svg = scene(desk.brand, name, dark)
            stem = f"scenes/{name}-{'dark' if dark else 'light'}"
            desk.add(f"{stem}.svg", f"{words}, a drawn preview", svg)
            desk.add(f"{stem}.png", f"{words}, {WIDTH} x {HEIGHT} px",
                     desk.pictures.png(svg, WIDTH, HEIGHT))  # fmt: skip
