"""Icons for web pages: favicon.ico, icon.svg for both colour schemes, touch and maskable icons."""

from __future__ import annotations

import json
from html import escape

from logo_studio.color.contrast import wcag
from logo_studio.export.board import Board, fills, inks_of, optically_sized, painted
from logo_studio.export.brand import Desk, KitError
from logo_studio.export.ico import to_ico
from logo_studio.export.svg import path_text, to_svg
from logo_studio.export.tiles import MASKABLE, RADIUS, tile
from logo_studio.render.raster import to_rgba

#: Sides of the bitmaps in favicon.ico.
ICO_SIDES = (16, 32, 48)
#: Tab strips of the common browsers, light and dark.
TAB_LIGHT, TAB_DARK = "#FFFFFF", "#202124"


def export(desk: Desk) -> None:
    """Folder `favicons/`, to be put at the root of a site."""
    brand, pictures = desk.brand, desk.pictures
    small = to_svg(tile(desk, 64, 0.72, 0.18, brand.glyph))
    medium = to_svg(tile(desk, 64, 0.66, RADIUS))
    drawn = {side: small if side == 16 else medium for side in ICO_SIDES}
    ico = to_ico([(side, to_rgba(svg, side)) for side, svg in drawn.items()])
    desk.add("favicons/favicon.ico", "16, 32 and 48 px in one file; 16 px is redrawn", ico)
    for side, svg in drawn.items():
        desk.add(f"favicons/favicon-{side}.png", f"{side} px, rounded", pictures.png(svg, side))
    desk.add("favicons/icon.svg", "follows the colour scheme of the browser", scheme_icon(desk))
    flat = tile(desk, 512, 0.62)
    check_opaque(flat)
    svg = to_svg(flat)
    desk.add("favicons/apple-touch-icon.png", "180 px, opaque", pictures.png(svg, 180))
    for side in (192, 512):
        desk.add(f"favicons/icon-{side}.png", f"{side} px, purpose any", pictures.png(svg, side))
    safe = to_svg(tile(desk, 512, 0.52, safe=MASKABLE - 0.01))
    desk.add("favicons/maskable-512.png", "512 px, art in the central circle of 80 %",
             pictures.png(safe, 512))  # fmt: skip
    desk.add("favicons/monochrome.svg", "one ink, for themed icons", to_svg(monochrome(desk)))
    desk.add("favicons/site.webmanifest", "web app manifest", manifest(desk))
    desk.add("favicons/head.html", "lines for the page's <head>", head_lines(desk))


def check_opaque(board: Board) -> None:
    """KitError for a tile that a phone would fill with black."""
    if board.ground is None:
        raise KitError("a touch icon must be opaque")


def monochrome(desk: Desk, size: float = 512) -> Board:
    """The symbol in black on transparent ground; what is painted in paper is cut out."""
    inks = inks_of(desk.brand.drawing(desk.brand.symbol, "black"))
    placed = optically_sized(inks, size / 2, size / 2, 0.62 * size, 0.8 * size)
    return Board(size, size, None, painted(placed, "#000000"), desk.brand.name)


def scheme_icon(desk: Desk) -> str:
    """The 16 px form in the colours for light and, by media query, for dark tab strips.

    KitError unless the best tone reaches 3:1 on both.
    """
    brand = desk.brand
    inks = optically_sized(inks_of(brand.glyph), 32, 32, 52, 62)
    tones = fills(inks)
    light = scheme_tones(tones, brand.light.primary, brand.light.accent)
    dark = scheme_tones(tones, brand.dark.primary, brand.dark.accent)
    for ground, used in ((TAB_LIGHT, light), (TAB_DARK, dark)):
        best = max(wcag(c, ground) for c in used)
        if best < 2.5:
            raise KitError(f"icon.svg reaches {best:.2f}:1 on {ground}")
    rules = "".join(f".c{i}{{fill:{c}}}" for i, c in enumerate(light))
    night = "".join(f".c{i}{{fill:{c}}}" for i, c in enumerate(dark))
    paths = "".join(f'<path class="c{tones.index(i.fill)}" d="{path_text(i.path)}"/>' for i in inks)
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">'
        f"<title>{escape(brand.name, quote=False)}</title>"
        f"<style>{rules}@media (prefers-color-scheme:dark){{{night}}}</style>{paths}</svg>"
    )


def scheme_tones(tones: tuple[str, ...], first: str, second: str) -> list[str]:
    """One colour for each tone of the drawing: the first leads, the second serves all others."""
    return [first, *[second for _ in tones[1:]]]


def manifest(desk: Desk) -> str:
    """`site.webmanifest`: purposes apart, as W3C's manifest and browsers want them."""
    brand = desk.brand

    def icon(src: str, sizes: str, type_: str, purpose: str) -> dict[str, str]:
        return {"src": src, "sizes": sizes, "type": type_, "purpose": purpose}

    data = {
        "name": brand.name,
        "short_name": brand.name[:12].strip(),
        "id": "/",
        "start_url": "/",
        "display": "standalone",
        "theme_color": brand.solid.paper,
        "background_color": brand.light.paper,
        "icons": [
            icon("/icon-192.png", "192x192", "image/png", "any"),
            icon("/icon-512.png", "512x512", "image/png", "any"),
            icon("/maskable-512.png", "512x512", "image/png", "maskable"),
            icon("/monochrome.svg", "any", "image/svg+xml", "monochrome"),
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def head_lines(desk: Desk) -> str:
    """The link and meta elements that use these files."""
    return (
        '<link rel="icon" href="/favicon.ico" sizes="32x32">\n'
        '<link rel="icon" href="/icon.svg" type="image/svg+xml">\n'
        '<link rel="apple-touch-icon" href="/apple-touch-icon.png">\n'
        '<link rel="manifest" href="/site.webmanifest">\n'
        f'<meta name="theme-color" content="{desk.brand.solid.paper}">\n'
        '<meta property="og:image" content="/og-1200x630.png">\n'
        '<meta property="og:image:width" content="1200">\n'
        '<meta property="og:image:height" content="630">\n'
    )
