"""Mail: an e-mail signature that old clients show, and the BIMI logo with its DNS record."""

from __future__ import annotations

from html import escape

from logo_studio.export.board import Board
from logo_studio.export.brand import Desk, KitError
from logo_studio.export.svg import number, path_text
from logo_studio.export.tiles import tile
from logo_studio.model.kit import Contact
from logo_studio.render.svg import to_svg

#: BIMI: largest file in bytes, longest title in characters.
BIMI_BYTES, BIMI_TITLE = 32 * 1024, 64
#: Logo of the signature: longest width and height in px.
WIDTH, HEIGHT = 200, 64


def export(desk: Desk) -> None:
    """Folder `mail/`."""
    brand = desk.brand
    drawing = brand.drawing(brand.wide)
    width, height = signature_size(drawing.width, drawing.height)
    desk.add("mail/signature@2x.png", f"logo of the signature, {2 * width} x {2 * height} px",
             desk.pictures.png(to_svg(drawing), 2 * width, 2 * height))  # fmt: skip
    desk.add("mail/signature.html", "e-mail signature: tables, inline styles, no SVG",
             signature(desk, width, height))  # fmt: skip
    desk.add("mail/bimi.svg", "BIMI logo, SVG Tiny PS", bimi(tile(desk, 512, 0.6, safe=0.86)))
    desk.add("mail/bimi.txt", "the DNS record that points to it", record(brand.contact))


def signature_size(width: int, height: int) -> tuple[int, int]:
    """Px of the logo, within 200 x 64."""
    k = min(WIDTH / width, HEIGHT / height)
    return max(1, round(width * k)), max(1, round(height * k))


def bimi(board: Board) -> str:
    """SVG Tiny Portable/Secure: square, solid ground, title first, numbers only.

    KitError where the file would break a rule of the format.
    """
    title = board.title[:BIMI_TITLE].strip()
    if board.ground is None or board.width != board.height:
        raise KitError("a BIMI logo is square, on a solid ground")
    side = number(board.width)
    paths = "".join(f'<path fill="{i.fill}" d="{path_text(i.path)}"/>' for i in board.inks)
    text = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny-ps" '
        f'viewBox="0 0 {side} {side}"><title>{escape(title, quote=False)}</title>'
        f"<desc>Logo of {escape(title, quote=False)}</desc>"
        f'<rect x="0" y="0" width="{side}" height="{side}" fill="{board.ground}"/>{paths}</svg>\n'
    )
    if len(text.encode()) > BIMI_BYTES:
        raise KitError(
            f"the BIMI logo has {len(text.encode())} bytes; mail hosts take {BIMI_BYTES}"
        )
    return text


def record(contact: Contact) -> str:
    """The TXT record, and what it needs before it works."""
    host = contact.domain or "example.com"
    return (
        f'default._bimi.{host}. IN TXT "v=BIMI1; l=https://{host}/bimi.svg; a="\n\n'
        "Put bimi.svg at that address, over https. Mail hosts show it only for domains whose\n"
        "DMARC policy is quarantine or reject; some also ask for a mark certificate (a=).\n"
        + ("" if contact.domain else "\nexample.com stands for your own domain.\n")
    )


def signature(desk: Desk, width: int, height: int) -> str:
    """The signature; without details it shows where they go."""
    brand, contact = desk.brand, desk.brand.contact
    person = contact.person or "Your name"
    rows = [f'<strong style="font-size:15px">{escape(person)}</strong>']
    position = contact.position or ("" if contact.person else "Your position")
    if position:
        rows.append(escape(position))
    if contact.phone:
        rows.append(link(f"tel:{contact.phone.replace(' ', '')}", contact.phone, brand.light.ink))
    if contact.email:
        rows.append(link(f"mailto:{contact.email}", contact.email, brand.light.ink))
    if contact.domain:
        rows.append(link(f"https://{contact.domain}/", contact.domain, brand.light.primary))
    if contact.address:
        rows.append(escape(contact.address))
    where = f"https://{contact.domain}/" if contact.domain else ""
    words = "<br>".join(rows)
    style = (
        f"font-family:Arial,Helvetica,sans-serif;font-size:13px;line-height:19px;"
        f"color:{brand.light.ink}"
    )
    return (
        '<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8">'
        f"<title>{escape(brand.name)}: e-mail signature</title></head>\n<body>\n"
        '<table role="presentation" cellpadding="0" cellspacing="0" border="0" '
        f'style="{style}">\n<tr>\n'
        f'<td style="padding:0 18px 0 0;vertical-align:middle">'
        f'<img src="{escape(where)}signature@2x.png" width="{width}" height="{height}" '
        f'alt="{escape(brand.name)}" style="display:block;border:0"></td>\n'
        f'<td style="padding:0 0 0 18px;border-left:2px solid {brand.solid.paper};'
        f'vertical-align:middle">{words}</td>\n</tr>\n</table>\n</body>\n</html>\n'
    )


def link(target: str, words: str, colour: str) -> str:
    """An anchor in the brand's colour, without underline."""
    return (
        f'<a href="{escape(target)}" style="color:{colour};text-decoration:none">'
        f"{escape(words)}</a>"
    )
