"""Business cards and letterheads, as boards in millimetres."""

from __future__ import annotations

from logo_studio.export.board import Board, Ink, bounds, fitted, inks_of, optically_sized
from logo_studio.export.brand import Brand
from logo_studio.export.text import column, set_at, text_type
from logo_studio.model.kit import Contact

#: Trimmed sizes in mm: ISO 7810-like card, US card, paper.
CARD, CARD_US = (85.0, 55.0), (88.9, 50.8)
A4, LETTER = (210.0, 297.0), (215.9, 279.4)
#: Nothing but ground comes nearer to the trimmed edge, in mm.
MARGIN = 6.0
#: Small type is printed in black ink alone, so that plates need not register.
TYPE_INK = "#1A1A1A"


def card_front(brand: Brand, size: tuple[float, float]) -> Board:
    """Logo above, details below; without details the logo stands alone."""
    width, height = size
    lines = details(brand.contact)
    art = inks_of(brand.drawing(brand.primary if not lines else brand.wide))
    if not lines:
        placed = optically_sized(art, width / 2, height / 2, 0.42 * height, 0.62 * width)
        return Board(width, height, None, placed, brand.name)
    x0, y0, x1, y1 = bounds(art)
    ratio = (x1 - x0) / (y1 - y0)
    tall = min(0.27 * height, 0.56 * width / ratio)
    logo = fitted(art, (MARGIN, MARGIN, MARGIN + ratio * tall, MARGIN + tall), (0.0, 0.0))
    text = text_type(brand.spec)
    strong = text_type(brand.spec, 600)
    rows = [
        (words, strong if i == 0 and brand.contact.person else text,
         2.05 if i == 0 and brand.contact.person else 1.62)
        for i, words in enumerate(lines)
    ]  # fmt: skip
    block = column(rows, MARGIN, height - MARGIN, 3.5, TYPE_INK)
    return Board(width, height, None, (*logo, *block), brand.name)


def card_back(brand: Brand, size: tuple[float, float]) -> Board:
    """The symbol on the brand's colour, over the edge on all sides."""
    width, height = size
    symbol = optically_sized(
        inks_of(brand.tile), width / 2, height / 2, 0.4 * height, 0.56 * height
    )
    return Board(width, height, brand.solid.paper, symbol, brand.name)


def letterhead(brand: Brand, size: tuple[float, float]) -> Board:
    """The logo at the upper left, details in one line at the foot; the rest is for the letter."""
    width, height = size
    art = inks_of(brand.drawing(brand.wide))
    x0, y0, x1, y1 = bounds(art)
    ratio = (x1 - x0) / (y1 - y0)
    tall = min(15.0, 62.0 / ratio)
    logo: tuple[Ink, ...] = fitted(art, (25.0, 18.0, 25.0 + ratio * tall, 18.0 + tall), (0.0, 0.0))
    contact = brand.contact
    foot = "  ·  ".join(
        t for t in (contact.address, contact.phone, contact.email, contact.domain) if t
    )
    if foot:
        text = text_type(brand.spec)
        ink, wide = set_at(foot, text, 1.6, 25.0, height - 15.0, TYPE_INK)
        if wide > width - 50:
            k = (width - 50) / wide
            ink, _ = set_at(foot, text, 1.6 * k, 25.0, height - 15.0, TYPE_INK)
        logo = (*logo, ink)
    return Board(width, height, None, logo, brand.name)


def details(contact: Contact) -> list[str]:
    """The lines of a card that are known."""
    lines = (
        contact.person, contact.position, contact.phone, contact.email,
        contact.domain, contact.address,
    )  # fmt: skip
    return [text for text in lines if text]
