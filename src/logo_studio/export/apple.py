"""Apple app icons: 1024 px light, dark and tinted, an .icns, and the layered `.icon` folder.

The layout of `icon.json` follows Icon Composer's own files; no validator exists outside macOS,
which the kit's guide says.
"""

from __future__ import annotations

import json

from logo_studio.export.board import Board, fills, recoloured
from logo_studio.export.brand import Desk
from logo_studio.export.favicons import scheme_tones
from logo_studio.export.icns import TYPES, to_icns
from logo_studio.export.svg import to_svg
from logo_studio.export.tiles import RADIUS, tile

SIDE = 1024
#: Ground of dark icons: Apple's own near-black gradient, as its middle.
DARK = "#1C1C1E"


def export(desk: Desk) -> None:
    """Folder `apps/apple/`."""
    pictures = desk.pictures
    light = tile(desk, SIDE, 0.58)
    variants = {"light": light, "dark": dark(desk), "tinted": tinted(desk)}
    for name, board in variants.items():
        desk.add(f"apps/apple/icon-{name}-1024.png", f"App Store icon, {name}, opaque, no corners",
                 pictures.board(board, SIDE))  # fmt: skip
    rounded = to_svg(tile(desk, SIDE, 0.58, RADIUS))
    glyph = to_svg(tile(desk, 64, 0.72, 0.18, desk.brand.glyph))
    sides = sorted(set(TYPES.values()))
    pngs = {s: pictures.png(glyph if s == 16 else rounded, s) for s in sides}
    desk.add("apps/apple/app.icns", "macOS icon, 16 to 1024 px", to_icns(pngs))
    layer = Board(SIDE, SIDE, None, light.inks, desk.brand.name)
    folder = "apps/apple/AppIcon.icon"
    desk.add(f"{folder}/Assets/symbol.svg", "layer of the .icon folder", to_svg(layer))
    desk.add(f"{folder}/icon.json", "layered icon (not verified by Apple's tools)", layers(desk))


def dark(desk: Desk) -> Board:
    """The symbol in the colours for dark grounds, on near-black."""
    brand = desk.brand
    base = tile(desk, SIDE, 0.58)
    tones = fills(base.inks)
    colours = scheme_tones(tones, brand.dark.primary, brand.dark.accent)
    inks = recoloured(base.inks, dict(zip(tones, colours, strict=True)))
    return Board(SIDE, SIDE, DARK, inks, brand.name)


def tinted(desk: Desk) -> Board:
    """Grey on black: the system lays its tint over the lightness."""
    base = tile(desk, SIDE, 0.58)
    tones = fills(base.inks)
    greys = ["#FFFFFF", "#A8A8A8", "#767676"]
    colours = {tone: greys[min(i, 2)] for i, tone in enumerate(tones)}
    return Board(SIDE, SIDE, "#000000", recoloured(base.inks, colours), desk.brand.name)


def layers(desk: Desk) -> str:
    """`icon.json`: fill by appearance, one group with the symbol."""

    def srgb(colour: str) -> str:
        parts = [f"{int(colour[i : i + 2], 16) / 255:.5f}" for i in (1, 3, 5)]
        return "srgb:" + ",".join([*parts, "1.00000"])

    data = {
        "fill-specializations": [
            {"value": {"solid": srgb(desk.brand.solid.paper)}},
            {"appearance": "dark", "value": {"solid": srgb(DARK)}},
            {"appearance": "tinted", "value": {"solid": srgb("#000000")}},
        ],
        "groups": [
            {
                "layers": [
                    {
                        "image-name": "symbol.svg",
                        "name": "symbol",
                        "glass": True,
                        "position": {"scale": 1, "translation-in-points": [0, 0]},
                    }
                ],
                "shadow": {"kind": "neutral", "opacity": 0.5},
                "specular": True,
                "translucency": {"enabled": False, "value": 0.5},
            }
        ],
        "supported-platforms": {"squares": "shared", "circles": ["watchOS"]},
    }
    return json.dumps(data, indent=2) + "\n"
