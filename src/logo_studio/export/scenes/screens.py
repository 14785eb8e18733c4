"""On screens: a phone's home screen and a browser."""

from __future__ import annotations

from logo_studio.export.scenes.stage import (
    HEIGHT,
    WIDTH,
    Stage,
    down,
    ellipse,
    line,
    path,
    rect,
    soft_card,
)
from logo_studio.export.svg import shapes
from logo_studio.export.text import set_at, text_type


def phone(s: Stage) -> str:
    """A home screen; the brand's icon stands among plain ones."""
    x, y, w, h = 410.0, 56.0, 380.0, 788.0
    sky = (
        (s.tint(0.34, 0.07), s.tint(0.2, 0.05, 20))
        if s.dark
        else (s.tint(0.9, 0.05), s.tint(0.76, 0.085, 24))
    )
    out = [
        "<defs>",
        down("wall", (0, s.tone(0.95, 0.24)), (1, s.tone(0.88, 0.17))),
        down("scr", (0, sky[0]), (1, sky[1])),
        "</defs>",
        rect(0, 0, WIDTH, HEIGHT, "url(#wall)"),
        soft_card(x, y, w, h, 62, 1.7),
        rect(x - 3, y + 150, 6, 60, "#3A3C40", 3),
        rect(x + w - 3, y + 190, 6, 96, "#3A3C40", 3),
        rect(x, y, w, h, "#17181A", 62),
        rect(x + 3, y + 3, w - 6, h - 6, "#2B2D30", 59),
        rect(x + 14, y + 14, w - 28, h - 28, "url(#scr)", 50),
        rect(x + w / 2 - 52, y + 30, 104, 28, "#0C0D0E", 14),
    ]
    ink = "#FFFFFF" if s.dark else "#1C1D20"
    text = text_type(s.brand.spec, 500)
    clock, _ = set_at("9:41", text_type(s.brand.spec, 600), 12, x + 52, y + 51, ink)
    out.append(shapes((clock,)))
    out.append(rect(x + w - 84, y + 39, 30, 14, ink, 4, 'fill-opacity=".85"'))
    out.append(rect(x + w - 104, y + 39, 14, 14, ink, 3, 'fill-opacity=".5"'))
    side, gap, left = 64.0, 21.0, x + 31
    for row in range(5):
        for column in range(4):
            ix, iy = left + column * (side + gap), y + 92 + row * 104
            if (row, column) == (1, 1):
                out.append(_icon(s, ix, iy, side))
                name, wide = set_at(
                    _short(s.brand.name), text, 8.2, ix + side / 2, iy + 83, ink, 0.5
                )
                out.append(shapes((name,)) if wide < side + 26 else "")
                continue
            out.append(
                rect(ix, iy, side, side, "#FFFFFF", 15, f'fill-opacity="{_veil(s, row, column)}"')
            )
            out.append(rect(ix + 14, iy + 76, side - 28, 6, ink, 3, 'fill-opacity=".22"'))
    out.append(rect(x + 26, y + h - 118, w - 52, 92, "#FFFFFF", 34, 'fill-opacity=".2"'))
    for column in range(4):
        out.append(rect(left + column * (side + gap), y + h - 104, side, side, "#FFFFFF", 15,
                        f'fill-opacity="{".34" if column % 2 else ".26"}"'))  # fmt: skip
    return "".join(out)


def _veil(s: Stage, row: int, column: int) -> str:
    base = (0.12, 0.17, 0.09) if s.dark else (0.38, 0.5, 0.3)
    return f"{base[(row * 2 + column) % 3]}"


def _short(name: str) -> str:
    """An app's label: the first words that fit under an icon."""
    words = name.split()
    label = words[0]
    for word in words[1:]:
        if len(label) + len(word) < 12:
            label = f"{label} {word}"
        else:
            break
    return label


def _icon(s: Stage, x: float, y: float, side: float) -> str:
    return (
        soft_card(x, y, side, side, 15, 0.5)
        + rect(x, y, side, side, s.solid, 15)
        + s.symbol(x + side / 2, y + side / 2, 0.56 * side)
    )


def browser(s: Stage) -> str:
    """A window with three tabs; the page below carries the wide lockup."""
    night = s.dark
    strip, bar = ("#202124", "#35363A") if night else ("#DEE1E6", "#FFFFFF")
    words = "#E8EAED" if night else "#3C4043"
    faint = "#FFFFFF" if night else "#000000"
    x, y, w, h = 90.0, 90.0, 1020.0, 720.0
    roles = s.brand.dark if night else s.brand.light
    ground = roles.paper if night else "#FFFFFF"
    text = text_type(s.brand.spec)
    title, wide = set_at(_tab(s.brand.name), text, 10.5, x + 216, y + 39, words)
    out = [
        "<defs>",
        down("wall", (0, s.tone(0.93, 0.27)), (1, s.tone(0.86, 0.19))),
        "</defs>",
        rect(0, 0, WIDTH, HEIGHT, "url(#wall)"),
        soft_card(x, y, w, h, 14, 1.5),
        rect(x, y, w, h, strip, 14),
    ]
    for i, colour in enumerate(("#EC6A5E", "#F4BF4F", "#61C554")):
        out.append(ellipse(x + 34 + i * 26, y + 30, 8, 8, colour))
    tab_end = x + 216 + max(150, min(wide, 230)) + 44
    out.append(
        path(
            f"M{x + 160} {y + 58}Q{x + 172} {y + 58} {x + 172} {y + 46}V{y + 24}"
            f"Q{x + 172} {y + 10} {x + 186} {y + 10}H{tab_end - 14:.1f}"
            f"Q{tab_end:.1f} {y + 10} {tab_end:.1f} {y + 24}"
            f"V{y + 46}Q{tab_end:.1f} {y + 58} {tab_end + 12:.1f} {y + 58}Z", bar,
        )
    )  # fmt: skip
    out.append(rect(x + 186, y + 24, 20, 20, s.solid, 4.4))
    out.append(s.symbol(x + 196, y + 34, 13.6))
    out.append(shapes((title,)))
    out.append(line(f"M{tab_end - 26:.1f} {y + 29}l9 9m0 -9l-9 9", words, 1.8))
    for k in range(2):
        left = tab_end + 26 + k * 170
        out.append(rect(left, y + 26, 17, 17, faint, 4, 'fill-opacity=".16"'))
        out.append(rect(left + 28, y + 30, 96, 9, faint, 4.5, 'fill-opacity=".13"'))
    out.append(rect(x, y + 58, w, 54, bar))
    out.append(rect(x + 128, y + 68, w - 240, 34, faint, 17, 'fill-opacity=".06"'))
    arrow = f"M{x + 40} {y + 85}h-14m6 -6l-6 6l6 6M{x + 72} {y + 85}h14m-6 -6l6 6l-6 6"
    out.append(line(arrow, words, 2.2, 'stroke-opacity=".7"'))
    host = s.brand.contact.domain or f"{s.brand.slug}.example"
    address, _ = set_at(host, text, 9.5, x + 152, y + 90, words)
    out.append(shapes((address,)))
    out.append(path(
        f"M{x} {y + 112}H{x + w}V{y + h - 14}Q{x + w} {y + h} {x + w - 14} {y + h}H{x + 14}"
        f"Q{x} {y + h} {x} {y + h - 14}Z", ground))  # fmt: skip
    out.append(_site(s, x, y + 112, w, h - 112, roles.ink))
    return "".join(out)


def _tab(name: str) -> str:
    return name if len(name) <= 22 else name[:21].rstrip() + "…"


def _site(s: Stage, x: float, y: float, w: float, h: float, ink: str) -> str:
    """A page in outline: header with the logo, a picture, words as bars."""
    way = "reversed" if s.dark else "full"
    out = [s.logo(s.brand.wide, way, (x + 56, y + 26, x + 336, y + 92), None, (0.0, 0.5))]
    for i, wide in enumerate((64, 52, 76)):
        out.append(rect(x + w - 450 + i * 96, y + 54, wide, 9, ink, 4.5, 'fill-opacity=".5"'))
    out.append(rect(x + w - 140, y + 40, 92, 36, s.solid, 18))
    out.append(rect(x + w - 118, y + 54, 48, 8, s.on_solid, 4, 'fill-opacity=".9"'))
    top = y + 130
    out.append(rect(x + 56, top, w - 112, 300, s.solid, 10))
    clip = f'<svg x="{x + 56}" y="{top}" width="{w - 112}" height="300">'
    out.append(
        clip
        + ellipse(w - 330, 150, 250, 250, s.shade(0.05))
        + ellipse(w - 330, 150, 176, 176, s.shade(0.09))
        + "</svg>"
    )
    out.append(s.symbol(x + w - 274, top + 150, 172))
    for i, wide in enumerate((330, 390, 250)):
        out.append(rect(x + 104, top + 70 + i * 38, wide, 20, s.on_solid, 10,
                        f'fill-opacity="{".95" if i < 2 else ".55"}"'))  # fmt: skip
    out.append(rect(x + 104, top + 212, 132, 42, s.on_solid, 21))
    out.append(rect(x + 132, top + 229, 76, 9, s.solid, 4.5))
    third = (w - 112 - 48) / 3
    for i in range(3):
        left = x + 56 + i * (third + 24)
        out.append(rect(left, top + 326, third, 96, ink, 8, 'fill-opacity=".07"'))
        out.append(rect(left, top + 440, third * 0.7, 9, ink, 4.5, 'fill-opacity=".32"'))
    return "".join(out)
