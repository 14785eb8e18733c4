"""Draws the overview pictures of docs/gallery/kits.md: what is in a brand kit, on one sheet.

    python tools/kit_overview.py

PNG files of at most 400 KB, in 256 colours; nothing in them was touched by hand.
"""

from __future__ import annotations

import io
import pathlib

from PIL import Image

from logo_studio import Brief, Kit, Logo, design, export_kit
from logo_studio.model.kit import Contact

OUT = pathlib.Path(__file__).resolve().parents[1] / "docs" / "gallery"
WALL, GAP, WIDTH = "#E4E4E1", 10, 1500
KITS = (
    ("kit-mirabel", "florist", "Mirabel", 1, Contact("Ada Müller", "Owner", "ada@mirabel.example",
     "+49 30 1234567", "Lindenweg 4, 10115 Berlin", "mirabel.example")),
    ("kit-northwind", "coffee roastery", "Northwind", 1, Contact("Jonas Berg", "Roaster",
     "jonas@northwind.example", "+47 22 123456", "Havnegata 9, Bergen", "northwind.example")),
)  # fmt: skip
SCENES = (
    "shop-sign", "van", "cup", "tote-bag", "app-icon", "browser-tab", "business-card", "letterhead",
)  # fmt: skip


def main() -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    for stem, trade, name, index, contact in KITS:
        logo = design(Brief(business_type=trade, name=name))[index]
        kit = export_kit(logo, contact=contact, trade=trade)
        data = packed(overview(kit, logo))
        (OUT / f"{stem}.png").write_bytes(data)
        print(f"{stem}: {len(kit.files)} files, picture {len(data) / 1024:.0f} KB")


def overview(kit: Kit, logo: Logo) -> Image.Image:
    """Colourways and lockups, icons in their sizes, eight scenes by day and at night."""
    rows = [
        colourways(kit, logo),
        icons(kit),
        scenes(kit, SCENES[:4], "light"),
        scenes(kit, SCENES[4:], "light"),
        scenes(kit, ("shop-sign", "cup", "app-icon", "browser-tab"), "dark"),
    ]
    sheet = Image.new("RGB", (WIDTH, sum(r.height + GAP for r in rows) + GAP), WALL)
    y = GAP
    for row in rows:
        sheet.paste(row, (GAP, y))
        y += row.height + GAP
    return sheet


def opened(kit: Kit, path: str) -> Image.Image:
    return Image.open(io.BytesIO(kit.file(path).data)).convert("RGBA")


def panel(picture: Image.Image, width: int, height: int, ground: str) -> Image.Image:
    """A transparent picture in the middle of a ground."""
    tile = Image.new("RGBA", (width, height), ground)
    k = min(0.92 * width / picture.width, 0.92 * height / picture.height)
    small = picture.resize((round(picture.width * k), round(picture.height * k)), Image.LANCZOS)
    tile.alpha_composite(small, ((width - small.width) // 2, (height - small.height) // 2))
    return tile.convert("RGB")


def colourways(kit: Kit, logo: Logo) -> Image.Image:
    import json

    tokens = json.loads(kit.file("tokens/legacy.tokens.json").data)["color"]
    kinds = list(dict.fromkeys(f.path.split("/")[1] for f in kit.files if "/png/" in f.path))
    grounds = {
        "full": tokens["light"]["paper"]["value"], "reversed": tokens["dark"]["paper"]["value"],
        "black": "#FFFFFF", "white": "#222222",
    }  # fmt: skip
    shown = [("full", k) for k in kinds[:4]] + [
        ("reversed", kinds[0]), ("black", kinds[0]), ("white", kinds[0]), ("reversed", "mark"),
    ]  # fmt: skip
    width, height = (WIDTH - 5 * GAP) // 4, 200
    row = Image.new("RGB", (WIDTH - 2 * GAP, 2 * height + GAP), WALL)
    for i, (way, kind) in enumerate(shown):
        picture = opened(kit, f"logo/{kind}/png/{kit.slug}-{kind}-{way}-1024.png")
        place = ((i % 4) * (width + GAP), (i // 4) * (height + GAP))
        row.paste(panel(picture, width, height, grounds[way]), place)
    return row


def icons(kit: Kit) -> Image.Image:
    paths = [
        "apps/apple/icon-light-1024.png", "apps/apple/icon-dark-1024.png",
        "apps/apple/icon-tinted-1024.png", "favicons/maskable-512.png",
        "favicons/apple-touch-icon.png", "favicons/favicon-48.png", "favicons/favicon-32.png",
        "favicons/favicon-16.png",
    ]  # fmt: skip
    row = Image.new("RGBA", (WIDTH - 2 * GAP, 168), WALL)
    x = 0
    for path, side in zip(paths, (160, 160, 160, 160, 120, 48, 32, 16), strict=True):
        picture = opened(kit, path).resize((side, side), Image.LANCZOS)
        row.alpha_composite(picture, (x, (168 - side) // 2))
        x += side + 24
    return row.convert("RGB")


def scenes(kit: Kit, names: tuple[str, ...], light: str) -> Image.Image:
    width = (WIDTH - (len(names) + 1) * GAP) // len(names)
    height = round(width * 0.75)
    row = Image.new("RGB", (WIDTH - 2 * GAP, height), WALL)
    for i, name in enumerate(names):
        picture = opened(kit, f"scenes/{name}-{light}.png").convert("RGB")
        row.paste(picture.resize((width, height), Image.LANCZOS), (i * (width + GAP), 0))
    return row


def packed(picture: Image.Image) -> bytes:
    """PNG in 256 colours."""
    out = io.BytesIO()
    small = picture.quantize(256, Image.Quantize.MEDIANCUT, dither=Image.Dither.FLOYDSTEINBERG)
    small.save(out, "PNG", optimize=True)
    return out.getvalue()


if __name__ == "__main__":
    main()
