"""PDF for printers: CMYK or spot inks, page boxes, crop marks, output intent.

Two flavours. `X-4` is PDF/X-4 with the profile embedded, and PDF/A-2b at the same time, so that
common validators judge its syntax, colour and metadata. `X-1a` is PDF/X-1a:2003 without profile,
which a registered press condition may leave out: 5 KB instead of 790. Boards are in millimetres.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Any, Literal

from logo_studio.export.board import Board
from logo_studio.export.extras import need
from logo_studio.export.inks import CONDITION, PROFILE_NAME, Separation, profile_deflated, separate
from logo_studio.export.pdf import DATE, add_page, box, content, saved
from logo_studio.export.svg import number

Standard = Literal["X-4", "X-1a"]
#: Points per millimetre.
PT = 72 / 25.4
#: Bleed, and the room outside it for marks, in mm (ISO 12647 practice: 3 mm).
BLEED, SLUG = 3.0, 8.0
#: Crop marks: start outside the bleed, length in mm; width in points.
MARK_GAP, MARK_LENGTH, MARK_WIDTH = 1.0, 5.0, 0.25


@dataclass(frozen=True, slots=True)
class PrintPage:
    """A board in mm whose page is the trimmed sheet; ink may reach `BLEED` beyond it.

    `cut` adds bleed, slug and crop marks; without it the page is the artwork's own size.
    """

    board: Board
    cut: bool = False


def write_print(
    pages: Sequence[PrintPage], title: str, standard: Standard, spot: bool = False
) -> bytes:
    """The file. With `spot` each colour is a separation of its own, white stays a knock-out."""
    pike = need("pikepdf", "kit", "a PDF for print")
    colours = [c for p in pages for c in (p.board.ground, *(i.fill for i in p.board.inks)) if c]
    inks = separate(colours)
    spaces = _spot_spaces(pike, inks) if spot else {}
    pdf = pike.Pdf.new()
    for page in pages:
        _page(pike, pdf, page, inks, spaces)
    _intent(pike, pdf, standard)
    pdf.docinfo["/Trapped"] = pike.Name("/False")
    if standard == "X-1a":
        for key in ("/GTS_PDFXVersion", "/GTS_PDFXConformance"):
            pdf.docinfo[key] = "PDF/X-1a:2003"
        return saved(pdf, title, "1.4")
    metadata = pike.Stream(pdf, _xmp(title).encode())
    metadata.Type, metadata.Subtype = pike.Name.Metadata, pike.Name.XML
    pdf.Root.Metadata = pdf.make_indirect(metadata)
    return saved(pdf, title, "1.6")


def _spot_spaces(pike: Any, inks: dict[str, Separation]) -> dict[str, Any]:
    """`/Sp0` ... -> Separation colour space, by colour."""
    spaces = {}
    for colour, ink in inks.items():
        if colour == "#FFFFFF":
            continue
        tint = pike.Dictionary(
            FunctionType=2, Domain=pike.Array([0, 1]), N=1, C0=pike.Array([0, 0, 0, 0]),
            C1=pike.Array([_decimal(v) for v in ink.fractions]),
        )  # fmt: skip
        name = pike.Name("/" + ink.spot)
        spaces[colour] = pike.Array([pike.Name.Separation, name, pike.Name.DeviceCMYK, tint])
    return spaces


def _decimal(value: float) -> Any:
    from decimal import Decimal

    return Decimal(number(value, 2))


def _page(
    pike: Any, pdf: Any, page: PrintPage, inks: dict[str, Separation], spaces: dict[str, Any]
) -> None:
    board = page.board
    edge = (BLEED + SLUG) if page.cut else 0.0
    width, height = (board.width + 2 * edge) * PT, (board.height + 2 * edge) * PT
    order = list(spaces)

    def paint(fill: str) -> str:
        if fill in spaces:
            return f"/Sp{order.index(fill)} cs 1 scn"
        return " ".join(number(v, 2) for v in inks[fill].fractions) + " k"

    inner = Board(board.width, board.height, None, board.inks)
    parts = [b"q"]
    if board.ground:
        over = BLEED if page.cut else 0.0
        x, y = (edge - over) * PT, (edge - over) * PT
        w, h = (board.width + 2 * over) * PT, (board.height + 2 * over) * PT
        ground = f"{paint(board.ground)} {number(x, 3)} {number(y, 3)} "
        parts.append(f"{ground}{number(w, 3)} {number(h, 3)} re f".encode())
    parts.append(content(inner, PT, edge * PT, height - edge * PT, paint))
    parts.append(b"Q")
    resources = pike.Dictionary()
    if spaces or page.cut:
        table = pike.Dictionary()
        for i, colour in enumerate(order):
            table[f"/Sp{i}"] = spaces[colour]
        if page.cut:
            table["/All"] = pike.Array(
                [pike.Name.Separation, pike.Name.All, pike.Name.DeviceCMYK, _all_inks(pike)]
            )
            parts.append(_crop_marks(board.width, board.height, edge))
        resources["/ColorSpace"] = table
    trim = (edge * PT, edge * PT, width - edge * PT, height - edge * PT)
    over = BLEED * PT if page.cut else 0.0
    bleed = (trim[0] - over, trim[1] - over, trim[2] + over, trim[3] + over)
    stream = pike.Stream(pdf, b"\n".join(parts))
    made = add_page(pdf, stream, (0.0, 0.0, width, height), TrimBox=box(trim), BleedBox=box(bleed))
    made.Resources = resources


def _all_inks(pike: Any) -> Any:
    return pike.Dictionary(
        FunctionType=2, Domain=pike.Array([0, 1]), N=1,
        C0=pike.Array([0, 0, 0, 0]), C1=pike.Array([1, 1, 1, 1]),
    )  # fmt: skip


def _crop_marks(width: float, height: float, edge: float) -> bytes:
    """Eight hairlines on every plate, outside the bleed."""
    near, far = BLEED + MARK_GAP, BLEED + MARK_GAP + MARK_LENGTH
    out = [f"q /All CS 1 SCN {MARK_WIDTH} w"]
    for x in (0.0, width):
        for y0, y1 in ((-far, -near), (height + near, height + far)):
            out.append(_stroke(edge + x, edge + y0, edge + x, edge + y1))
    for y in (0.0, height):
        for x0, x1 in ((-far, -near), (width + near, width + far)):
            out.append(_stroke(edge + x0, edge + y, edge + x1, edge + y))
    return "\n".join([*out, "Q"]).encode()


def _stroke(x0: float, y0: float, x1: float, y1: float) -> str:
    a, b, c, d = (number(v * PT, 3) for v in (x0, y0, x1, y1))
    return f"{a} {b} m {c} {d} l S"


def _intent(pike: Any, pdf: Any, standard: Standard) -> None:
    """Output intents: the registered condition, with the profile where the standard wants it."""
    entries = {
        "/Type": pike.Name.OutputIntent,
        "/OutputConditionIdentifier": CONDITION,
        "/OutputCondition": "Offset, ISO 12647-2, coated paper, 60/cm",
        "/RegistryName": "http://www.color.org",
        "/Info": PROFILE_NAME,
    }
    if standard == "X-1a":
        intents = [pike.Dictionary({**entries, "/S": pike.Name.GTS_PDFX})]
    else:
        profile = pike.Stream(pdf, b"")
        profile.write(profile_deflated(), filter=pike.Name.FlateDecode)
        profile.N = 4
        profile = pdf.make_indirect(profile)
        intents = [
            pike.Dictionary({**entries, "/S": pike.Name(f"/{kind}"), "/DestOutputProfile": profile})
            for kind in ("GTS_PDFX", "GTS_PDFA1")
        ]
    pdf.Root.OutputIntents = pike.Array([pdf.make_indirect(i) for i in intents])


def _property(name: str, about: str) -> str:
    return (
        '<rdf:li rdf:parseType="Resource">'
        f"<pdfaProperty:name>{name}</pdfaProperty:name>"
        "<pdfaProperty:valueType>Text</pdfaProperty:valueType>"
        "<pdfaProperty:category>internal</pdfaProperty:category>"
        f"<pdfaProperty:description>{about}</pdfaProperty:description></rdf:li>"
    )


def _schema(name: str, uri: str, prefix: str, properties: str) -> str:
    return (
        '<rdf:li rdf:parseType="Resource">'
        f"<pdfaSchema:schema>{name}</pdfaSchema:schema>"
        f"<pdfaSchema:namespaceURI>{uri}</pdfaSchema:namespaceURI>"
        f"<pdfaSchema:prefix>{prefix}</pdfaSchema:prefix>"
        f"<pdfaSchema:property><rdf:Seq>{properties}</rdf:Seq></pdfaSchema:property></rdf:li>"
    )


_PDFX = "http://www.npes.org/pdfx/ns/id/"
_PDF = "http://ns.adobe.com/pdf/1.3/"


def _xmp(title: str) -> str:
    """The metadata packet: X-4 and A-2b at once; A-2b wants every other schema described."""
    from hashlib import sha256

    key = sha256(title.encode()).hexdigest()
    ident = f"uuid:{key[:8]}-{key[8:12]}-{key[12:16]}-{key[16:20]}-{key[20:32]}"
    schemas = _schema(
        "PDF/X ID Schema", _PDFX, "pdfxid", _property("GTS_PDFXVersion", "PDF/X standard")
    ) + _schema("Adobe PDF Schema", _PDF, "pdf", _property("Trapped", "whether it was trapped"))
    day = "2000-01-01T00:00:00+00:00"
    assert DATE.startswith("D:20000101")
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" '
        f'xmlns:pdf="{_PDF}" xmlns:pdfxid="{_PDFX}" '
        'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" '
        'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" '
        'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" '
        'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt>'
        "</dc:title>"
        f"<xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate>"
        f"<xmp:MetadataDate>{day}</xmp:MetadataDate>"
        f"<xmpMM:DocumentID>{ident}</xmpMM:DocumentID><xmpMM:VersionID>1</xmpMM:VersionID>"
        "<xmpMM:RenditionClass>default</xmpMM:RenditionClass>"
        "<pdf:Producer>AI Logo Studio</pdf:Producer><pdf:Trapped>False</pdf:Trapped>"
        "<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>"
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"
        f"<pdfaExtension:schemas><rdf:Bag>{schemas}</rdf:Bag></pdfaExtension:schemas>"
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    )
