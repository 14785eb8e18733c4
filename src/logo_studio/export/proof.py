"""Proof: one page that shows the logo under every condition, and `quality.json` with the review."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Sequence
from typing import Any

from logo_studio.color.contrast import luminance
from logo_studio.color.vision import Kind, simulate
from logo_studio.export.board import (
    Ink,
    bounds,
    fitted,
    inks_of,
    recoloured,
    rectangle,
)
from logo_studio.export.brand import Brand, Desk
from logo_studio.export.svg import number, shapes, to_svg
from logo_studio.export.text import set_at, text_type
from logo_studio.export.tiles import tile

#: Page and tile in px: four columns on a sheet of A4's shape lying down.
WIDTH, MARGIN, GAP, HEIGHT = 1600.0, 56.0, 24.0, 236.0
COLUMNS = 4
CAPTION = "#5A5A5A"
VISION: tuple[tuple[Kind, str], ...] = (
    ("protanopia", "without red cones"),
    ("deuteranopia", "without green cones"),
    ("tritanopia", "without blue cones"),
)


def export(desk: Desk) -> None:
    """Folder `proof/`."""
    svg, height = page(desk)
    desk.add("proof/proof.svg", "the logo under every condition, one page", svg)
    desk.add("proof/proof.png", f"the same, {WIDTH:g} x {height:g} px",
             desk.pictures.png(svg, round(WIDTH), round(height)))  # fmt: skip
    desk.add("proof/quality.json", "the review in numbers and words",
             json.dumps(quality(desk.brand), ensure_ascii=False, indent=2) + "\n")  # fmt: skip


def quality(brand: Brand) -> dict[str, Any]:
    """Every finding of the review, the measured contrasts and minimum sizes."""
    review = brand.review
    return {
        "score": round(review.score, 3),
        "passed": review.passed,
        "checks": [
            {
                "check": f.check, "code": f.code, "severity": f.severity,
                "score": round(f.score, 3), "weight": f.weight, "message": f.message,
            }
            for f in review.findings
        ],
        "contrast": {k: dict(v) for k, v in brand.measures.contrast.items()},
        "minimum_px": dict(brand.measures.minimum_px),
        "minimum_mm": dict(brand.measures.minimum_mm),
    }  # fmt: skip


def grey(colour: str) -> str:
    """The grey of the same luminance, as a photocopier sees it."""
    y = luminance(colour)
    level = round(255 * (12.92 * y if y <= 0.0031308 else 1.055 * y ** (1 / 2.4) - 0.055))
    return f"#{level:02X}{level:02X}{level:02X}"


def page(desk: Desk) -> tuple[str, float]:
    """(SVG text, height in px) of the proof."""
    brand = desk.brand
    width = (WIDTH - 2 * MARGIN - (COLUMNS - 1) * GAP) / COLUMNS
    out: list[str] = []
    y = 150.0
    x = MARGIN

    def put(body: str, caption: str) -> None:
        nonlocal x, y
        out.append(f'<svg x="{number(x)}" y="{number(y)}" width="{number(width)}" '
                   f'height="{number(HEIGHT)}" viewBox="0 0 {number(width)} {number(HEIGHT)}">'
                   f"{body}</svg>")  # fmt: skip
        out.append(label(desk, caption, x, y + HEIGHT + 24))
        x += width + GAP
        if x + width > WIDTH - MARGIN + 1:
            x, y = MARGIN, y + HEIGHT + 60

    full, dark = brand.drawing(brand.primary), brand.drawing(brand.primary, "reversed")
    put(panel(inks_of(full), "#FFFFFF", width), "light ground")
    put(panel(inks_of(dark), brand.dark.paper, width), "dark ground")
    put(panel(ground_inks(brand), brand.solid.paper, width), "brand colour")
    put(photo(width) + placed(inks_of(brand.drawing(brand.primary, "white")), width), "on a photo")
    put(panel(inks_of(brand.drawing(brand.primary, "black")), "#FFFFFF", width), "one ink")
    put(panel(inks_of(brand.drawing(brand.primary, "white")), "#000000", width), "one ink, white")
    put(panel(inks_of(brand.drawing(brand.primary, "black")), "#C9A87A", width), "on kraft card")
    tones = {i.fill: grey(i.fill) for i in inks_of(full)}
    put(panel(recoloured(inks_of(full), tones), "#FFFFFF", width), "greys: fax, photocopy")
    for kind, words in VISION:
        seen = {i.fill: simulate(i.fill, kind) for i in inks_of(full)}
        put(panel(recoloured(inks_of(full), seen), "#FFFFFF", width), words)
    put(small_sizes(desk, width), "48, 32, 24 and 16 px, true pixels")
    height = y + (HEIGHT + 60 if x > MARGIN else 0) + 20
    head = heading(desk)
    w, h = number(WIDTH), number(height)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'width="{w}" height="{h}" viewBox="0 0 {w} {h}">'
        f'<rect width="{w}" height="{h}" fill="#F2F2F0"/>{head}{"".join(out)}</svg>',
        height,
    )


def heading(desk: Desk) -> str:
    """The name and the score."""
    brand = desk.brand
    strong = text_type(brand.spec, 600)
    name, _ = set_at(brand.name, strong, 26, MARGIN, 84, "#161616")
    score = f"Reviewed by {len(brand.review.findings)} checks: {brand.review.score:.2f} of 1"
    words, _ = set_at(score, text_type(brand.spec), 12, MARGIN, 116, CAPTION)
    return shapes((name, words))


def label(desk: Desk, text: str, x: float, y: float) -> str:
    """A caption under a panel."""
    return shapes((set_at(text, text_type(desk.brand.spec), 10.5, x, y, CAPTION)[0],))


def placed(inks: Sequence[Ink], width: float) -> str:
    """The logo in the middle of a panel."""
    x0, y0, x1, y1 = bounds(inks)
    wide = min(0.66 * width, 0.56 * HEIGHT * (x1 - x0) / (y1 - y0))
    high = wide * (y1 - y0) / (x1 - x0)
    left, top = (width - wide) / 2, (HEIGHT - high) / 2
    return shapes(fitted(inks, (left, top, left + wide, top + high)))


def panel(inks: Sequence[Ink], ground: str, width: float) -> str:
    """The logo on a flat ground."""
    return shapes((rectangle(0, 0, width, HEIGHT, ground),)) + placed(inks, width)


def ground_inks(brand: Brand) -> tuple[Ink, ...]:
    """The primary lockup in the ink of the brand's colour; as designed where it stands on it."""
    if brand.ground.background == brand.solid.paper:
        return inks_of(brand.ground)
    way = "white" if luminance(brand.solid.ink) > 0.5 else "black"
    inks = inks_of(brand.drawing(brand.primary, way))
    return recoloured(inks, {"#FFFFFF": brand.solid.ink, "#000000": brand.solid.ink})


def photo(width: float) -> str:
    """A landscape at dusk: soft light, busy enough to test a white logo."""
    w, h = number(width), number(HEIGHT)
    stops = "".join(
        f'<stop offset="{o}" stop-color="{c}"/>'
        for o, c in ((0, "#31435E"), (0.45, "#8A6F7E"), (0.7, "#D99A6C"), (1, "#E9C38D"))
    )

    def hill(level: float, rise: float, colour: str) -> str:
        y = HEIGHT * level
        return (
            f'<path fill="{colour}" d="M0 {number(y)}C{number(width * 0.2)} {number(y - rise)} '
            f"{number(width * 0.38)} {number(y + rise * 0.7)} {number(width * 0.58)} "
            f"{number(y - rise * 0.2)}C{number(width * 0.76)} {number(y - rise)} "
            f'{number(width * 0.88)} {number(y)} {w} {number(y - rise * 0.4)}L{w} {h}L0 {h}Z"/>'
        )

    return (
        f'<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">{stops}'
        "</linearGradient></defs>"
        f'<rect width="{w}" height="{h}" fill="url(#sky)"/>'
        f'<circle cx="{number(width * 0.74)}" cy="{number(HEIGHT * 0.6)}" r="24" fill="#F6DDA8"/>'
        + hill(0.66, 30, "#6E5A6B")
        + hill(0.78, 22, "#4A4558")
        + hill(0.9, 14, "#2C3040")
        + f'<rect width="{w}" height="{h}" fill="#10141F" fill-opacity=".22"/>'
    )


def small_sizes(desk: Desk, width: float) -> str:
    """Favicons as pixels: rendered small, shown in true pixels and, for 16, four times enlarged."""
    out = [shapes((rectangle(0, 0, width, HEIGHT, "#FFFFFF"),))]
    medium = to_svg(tile(desk, 64, 0.66, 0.22))
    small = to_svg(tile(desk, 64, 0.72, 0.18, desk.brand.glyph))
    x = 28

    def show(svg: str, side: int, scale: int = 1) -> None:
        nonlocal x
        data = b64encode(desk.pictures.png(svg, side)).decode()
        size, top = side * scale, round((HEIGHT - side * scale) / 2)
        out.append(
            f'<image x="{x}" y="{top}" width="{size}" height="{size}" '
            'image-rendering="optimizeSpeed" style="image-rendering:pixelated" '
            f'xlink:href="data:image/png;base64,{data}"/>'
        )
        x += size + 18

    for side in (48, 32, 24, 16):
        show(small if side <= 24 else medium, side)
    show(small, 16, 6)
    return "".join(out)
