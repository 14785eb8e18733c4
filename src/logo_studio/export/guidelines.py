"""Guidelines: a tagged PDF (PDF/UA-1, set by typst) and one self-contained web page."""

from __future__ import annotations

import json
from html import escape
from typing import Any

from logo_studio.assets import loader
from logo_studio.export.brand import Desk, KitError
from logo_studio.export.extras import need
from logo_studio.export.figures import Figure
from logo_studio.export.guide import content, figures
from logo_studio.export.guidelines_html import web_page
from logo_studio.export.text import PLAIN, text_type
from logo_studio.typography.fonts import face

TEMPLATE = "kit/guidelines.typ"


def export(desk: Desk) -> None:
    """Folder `guidelines/`."""
    drawn = figures(desk)
    data = content(desk, drawn)
    desk.add("guidelines/guidelines.html", "guidelines, one web page", web_page(data, drawn))
    desk.add("guidelines/guidelines.pdf", "guidelines, tagged PDF", typeset(desk, data, drawn))


def typeset(desk: Desk, data: dict[str, Any], drawn: dict[str, Figure]) -> bytes:
    """The PDF. KitError on any warning of the typesetter: a face that fell back is a fault."""
    pdf, warnings = _compiler(desk, data, drawn).compile_with_warnings(
        format="pdf", pdf_standards=["ua-1"]
    )
    if warnings:
        raise KitError(f"the guidelines were not set cleanly: {escape(str(warnings[0]))}")
    return bytes(pdf)


def page_pictures(desk: Desk, ppi: float = 72.0) -> tuple[bytes, ...]:
    """The pages of the PDF as PNG, for those who leaf through them on a screen."""
    drawn = figures(desk)
    made = _compiler(desk, content(desk, drawn), drawn).compile(format="png", ppi=ppi)
    return tuple([bytes(page) for page in (made if isinstance(made, list) else [made])])


def _compiler(desk: Desk, data: dict[str, Any], drawn: dict[str, Figure]) -> Any:
    """The typesetter with everything it needs; words reach it as data, so no name can be taken
    for markup."""
    typst = need("typst", "kit", "the guidelines PDF")
    # A face of plain width: typesetters name condensed cuts in their own ways.
    chosen = text_type(desk.brand.spec).face
    body = face(chosen if chosen in PLAIN else PLAIN[0]).family
    data = data | {"body": body, "title": f"{desk.brand.name}: brand guidelines"}
    files = {
        "main": loader.path(TEMPLATE).read_bytes(),
        "data.json": json.dumps(data, ensure_ascii=False).encode(),
        **{f"{name}.svg": figure.svg.encode() for name, figure in drawn.items()},
    }
    return typst.Compiler(
        files, font_paths=[str(loader.path("fonts/index.json").parent)], ignore_system_fonts=True
    )
