"""On the desk: business cards, and a letter with its envelope."""

from __future__ import annotations

from logo_studio.export.board import Board, moved
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
from logo_studio.export.stationery import A4, CARD, card_back, card_front, letterhead
from logo_studio.export.svg import number, shapes

#: Px per mm of the cards, and of the sheet.
CARD_SCALE, SHEET_SCALE = 6.4, 3.0


def cards(s: Stage) -> str:
    """Front and back of the card as they are printed, lying one over the other."""
    w, h = CARD[0] * CARD_SCALE, CARD[1] * CARD_SCALE
    return "".join(
        [
            "<defs>",
            down("wall", (0, s.tone(0.91, 0.3)), (1, s.tone(0.83, 0.21))),
            down("gr", (0, "#FFFFFF/.05"), (1, "#000000/.06")),
            "</defs>",
            rect(0, 0, WIDTH, HEIGHT, "url(#wall)"),
            _leaf_shadow(s),
            _sheet(card_back(s.brand, CARD), 430, 296, w, h, CARD_SCALE, -7, s.solid, 5),
            _sheet(card_front(s.brand, CARD), 770, 606, w, h, CARD_SCALE, -7, "#FFFFFF", 5),
        ]
    )


def _sheet(
    board: Board, cx: float, cy: float, w: float, h: float, k: float, turn: float, paper: str,
    r: float,
) -> str:  # fmt: skip
    """A printed board as a thing: shadow, paper, print, the light upon it."""
    x, y = cx - w / 2, cy - h / 2
    return (
        f'<g transform="rotate({number(turn)} {number(cx)} {number(cy)})">'
        + soft_card(x, y, w, h, r, 1.25)
        + rect(x, y + 2.4, w, h, "#000000", r, 'fill-opacity=".28"')
        + rect(x, y, w, h, paper, r)
        + shapes(moved(board.inks, k, x, y))
        + rect(x, y, w, h, "url(#gr)", r)
        + "</g>"
    )


def _leaf_shadow(s: Stage) -> str:
    """Light through a window: slanted panes, hardly there."""
    opacity = ".05" if s.dark else ".32"
    out = []
    for i in range(3):
        x = 120 + i * 330
        out.append(path(f"M{x} 0H{x + 250}L{x - 70} 900H{x - 320}Z", "#FFFFFF",
                        f'fill-opacity="{opacity}"'))  # fmt: skip
    return "".join(out)


def letter(s: Stage) -> str:
    """The letterhead as it is printed, with a letter in outline; an envelope and a pen."""
    w, h = A4[0] * SHEET_SCALE, A4[1] * SHEET_SCALE
    x, y = 150.0, 66.0
    board = letterhead(s.brand, A4)
    out = [
        "<defs>",
        down("wall", (0, s.tone(0.9, 0.29)), (1, s.tone(0.82, 0.2))),
        down("gr", (0, "#FFFFFF/.04"), (1, "#000000/.03")),
        "</defs>",
        rect(0, 0, WIDTH, HEIGHT, "url(#wall)"),
        soft_card(x, y, w, h, 2, 1.3),
        rect(x, y, w, h, "#FFFFFF", 2),
        shapes(moved(board.inks, SHEET_SCALE, x, y)),
    ]
    grey = "#D4D7DB"
    left = x + 25 * SHEET_SCALE
    for i, wide in enumerate((150, 120, 132)):
        out.append(rect(left, y + 170 + i * 18, wide, 7, grey, 3.5))
    out.append(rect(left, y + 268, 210, 10, "#B4B9BF", 5))
    row = y + 306
    for block in ((450, 462, 440, 466, 300), (458, 446, 470, 452, 380), (440, 210)):
        for wide in block:
            out.append(rect(left, row, wide, 7, grey, 3.5))
            row += 20
        row += 16
    sign = (
        f"M{left} {row + 54}c18 -46 34 -50 30 -14c-3 24 -18 26 -8 2c14 -30 26 -16 20 8"
        "c-3 16 16 -26 30 -18c10 8 -8 22 4 18c16 -6 22 -20 38 -14c14 6 34 0 56 -8"
    )
    out.append(line(sign, s.brand.light.ink, 2.6))
    out.append(_envelope(s))
    out.append(_pen(s))
    return "".join(out)


def _envelope(s: Stage) -> str:
    x, y, w, h = 636.0, 470.0, 500.0, 266.0
    return "".join(
        [
            f'<g transform="rotate(5 {x + w / 2} {y + h / 2})">',
            soft_card(x, y, w, h, 4, 1.5),
            rect(x, y, w, h, s.solid, 4),
            path(f"M{x} {y + 4}Q{x} {y} {x + 4} {y}H{x + w - 4}Q{x + w} {y} {x + w} {y + 4}"
                 f"L{x + w / 2 + 22} {y + 150}Q{x + w / 2} {y + 164} {x + w / 2 - 22} {y + 150}Z",
                 s.shade(0.05)),
            line(f"M{x + 2} {y + 4}L{x + w / 2 - 22} {y + 150}Q{x + w / 2} {y + 164} "
                 f"{x + w / 2 + 22} {y + 150}L{x + w - 2} {y + 4}", "#000000", 1.5,
                 'stroke-opacity=".22"'),
            ellipse(x + w / 2, y + 146, 47, 47, "#000000", 'fill-opacity=".16"'),
            ellipse(x + w / 2, y + 143, 46, 46, s.on_solid),
            s.symbol(x + w / 2, y + 143, 46, s.solid),
            "</g>",
        ]
    )  # fmt: skip


def _pen(s: Stage) -> str:
    """A ball pen, its clip in metal."""
    return (
        '<g transform="rotate(24 960 260)">'
        + rect(772, 262, 360, 22, "#000000", 11, 'fill-opacity=".16"')
        + rect(770, 250, 330, 20, "#26282B", 10)
        + rect(770, 252, 330, 6, "#FFFFFF", 3, 'fill-opacity=".16"')
        + path("M1100 251L1138 259Q1144 260 1138 261L1100 269Z", "#B9BEC4")
        + rect(1078, 250, 10, 20, "#C7CCD1")
        + rect(790, 246, 96, 7, "#C7CCD1", 3.5)
        + "</g>"
    )
