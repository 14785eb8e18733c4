"""Print: the logo in four colours, in spot inks and in one; stationery; the ink table."""

from __future__ import annotations

import json
from collections.abc import Callable

from logo_studio.export.board import Board, board_of, inks_of, moved
from logo_studio.export.brand import Brand, Desk
from logo_studio.export.eps import to_eps
from logo_studio.export.inks import CONDITION, PROFILE_NAME, separate, warning
from logo_studio.export.print_pdf import PrintPage, write_print
from logo_studio.export.stationery import (
    A4,
    CARD,
    CARD_US,
    LETTER,
    card_back,
    card_front,
    letterhead,
)
from logo_studio.export.svg import number
from logo_studio.model.drawing import GRID, Drawing

#: Width of artwork pages in mm: enough to place, and every printer scales vectors.
ARTWORK = 100.0


def export(desk: Desk) -> None:
    """Folder `print/`."""
    brand = desk.brand
    name, slug = brand.name, brand.slug
    full = [PrintPage(artwork(ways["full"])) for ways in brand.lockups.values()]
    reversed_ = [
        PrintPage(artwork(ways["reversed"], brand.dark.paper)) for ways in brand.lockups.values()
    ]
    desk.add(
        f"print/{slug}-logo-cmyk.pdf", "all lockups in four colours, PDF/X-4, profile embedded",
        write_print([*full, *reversed_], name, "X-4"),
    )  # fmt: skip
    desk.add(
        f"print/{slug}-logo-spot.pdf", "all lockups in spot inks, PDF/X-4",
        write_print(full, name, "X-4", spot=True),
    )  # fmt: skip
    black = [PrintPage(artwork(ways["black"])) for ways in brand.lockups.values()]
    desk.add(
        f"print/{slug}-logo-one-colour.pdf", "all lockups in black ink alone, PDF/X-1a",
        write_print(black, name, "X-1a"),
    )  # fmt: skip
    primary = board_of(brand.drawing(brand.primary))
    desk.add(f"print/{slug}-logo-cmyk.eps", "the logo in four colours, EPS",
             to_eps(primary, cmyk_operator(primary)))  # fmt: skip
    for stem, size in (("85x55mm", CARD), ("3.5x2in", CARD_US)):
        pages = [PrintPage(card_front(brand, size), True), PrintPage(card_back(brand, size), True)]
        desk.add(f"print/business-card-{stem}.pdf", "front and back, 3 mm bleed, PDF/X-1a",
                 write_print(pages, f"{name}: business card", "X-1a"))  # fmt: skip
    for stem, size in (("a4", A4), ("letter", LETTER)):
        page = PrintPage(letterhead(brand, size), True)
        desk.add(f"print/letterhead-{stem}.pdf", "letterhead, 3 mm bleed, PDF/X-1a",
                 write_print([page], f"{name}: letterhead", "X-1a"))  # fmt: skip
    desk.add("print/inks.json", "every colour as inks, with its distance from the screen",
             ink_table(brand, desk))  # fmt: skip


def artwork(drawing: Drawing, ground: str | None = None) -> Board:
    """A lockup with its clear space on a page 100 mm wide (60 for upright ones)."""
    width = ARTWORK if drawing.width >= drawing.height else 0.6 * ARTWORK
    k = width / (drawing.width / GRID)
    inks = moved(inks_of(drawing), k, 0.0, 0.0)
    return Board(width, drawing.height / GRID * k, ground, inks, drawing.title)


def cmyk_operator(board: Board) -> Callable[[str], str]:
    """The PostScript operator for each colour of the board."""
    inks = separate([i.fill for i in board.inks])

    def paint(fill: str) -> str:
        return " ".join(number(v, 2) for v in inks[fill].fractions) + " setcmykcolor"

    return paint


def brand_colours(brand: Brand) -> dict[str, str]:
    """Use -> #RRGGBB of what is printed, each colour once."""
    named = {
        "ink": brand.light.ink, "primary": brand.light.primary, "accent": brand.light.accent,
        "secondary": brand.light.secondary, "brand ground": brand.solid.paper,
        "dark ground": brand.dark.paper, "on dark": brand.dark.primary,
    }  # fmt: skip
    once: dict[str, str] = {}
    for use, colour in named.items():
        if colour not in once.values():
            once[use] = colour
    return once


def ink_table(brand: Brand, desk: Desk) -> str:
    """`inks.json`; what print cannot show becomes a warning of the kit."""
    named = brand_colours(brand)
    inks = separate(list(named.values()))
    rows = []
    for use, colour in named.items():
        ink = inks[colour]
        text = warning(ink)
        if text:
            desk.warn(text)
        rows.append(
            {
                "use": use, "hex": colour, "spot": ink.spot,
                "cmyk": [ink.cyan, ink.magenta, ink.yellow, ink.black],
                "coverage": ink.coverage, "ciede2000": ink.difference, "warning": text,
            }
        )  # fmt: skip
    data = {
        "condition": CONDITION,
        "profile": PROFILE_NAME,
        "intent": "relative colorimetric, black point compensation",
        "minimum_mm": dict(brand.measures.minimum_mm),
        "inks": rows,
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
