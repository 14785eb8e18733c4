"""Guidelines: the PDF is tagged, set in embedded faces, vector; the page is whole by itself."""

from __future__ import annotations

import io
import re
from html.parser import HTMLParser
from typing import Any

import pypdfium2
import pytest
from lxml import etree
from pypdf import PdfReader
from tests_export import kit_of, logo

from logo_studio import Kit, draw, export_kit
from logo_studio.export.brand import Desk
from logo_studio.export.figures import construction, ruler
from logo_studio.export.guide import content, contrasts, figures, swatches
from logo_studio.export.guidelines import typeset
from logo_studio.model.spec import Text


def pdf(kit: Kit) -> PdfReader:
    return PdfReader(io.BytesIO(kit.file("guidelines/guidelines.pdf").data))


def fonts_of(page: Any) -> list[Any]:
    return [f.get_object() for f in page["/Resources"].get("/Font", {}).values()]


def test_the_pdf_is_tagged_and_says_its_title_and_language(kit: Kit) -> None:
    reader = pdf(kit)
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert root["/Lang"].lower().startswith("en")
    assert reader.metadata
    assert reader.metadata.title == f"{kit.name}: brand guidelines"
    assert b"pdfuaid" in root["/Metadata"].get_object().get_data()


def test_every_font_is_embedded_and_pictures_are_vectors(kit: Kit) -> None:
    for page in pdf(kit).pages:
        for font in fonts_of(page):
            (descendant,) = font["/DescendantFonts"]
            descriptor = descendant.get_object()["/FontDescriptor"].get_object()
            assert {"/FontFile2", "/FontFile3"} & set(descriptor)
        for item in page["/Resources"].get("/XObject", {}).values():
            assert item.get_object()["/Subtype"] == "/Form"


def test_the_pdf_says_what_was_measured(kit: Kit) -> None:
    opened = pypdfium2.PdfDocument(kit.file("guidelines/guidelines.pdf").data)
    text = " ".join(page.get_textpage().get_text_range() for page in opened)
    for words in ("Construction", "Clear space", "Colourways", "Contrast", "CMYK", "Please do not"):
        assert words in text, words
    assert len(pdf(kit).pages) == 10


def test_the_page_is_whole_by_itself(kit: Kit) -> None:
    text = kit.file("guidelines/guidelines.html").data.decode()
    assert not re.search(r'(?:src|href)="(?!#)', text)
    assert "<script" not in text
    assert "url(" not in text
    opened: list[str] = []

    class Balance(HTMLParser):
        def handle_starttag(self, tag: str, attrs: object) -> None:
            if tag not in ("meta", "br", "img", "link", "input"):
                opened.append(tag)

        def handle_startendtag(self, tag: str, attrs: object) -> None:
            pass

        def handle_endtag(self, tag: str) -> None:
            assert opened.pop() == tag

    Balance().feed(text)
    assert not opened
    for target in re.findall(r'href="#(\w+)"', text):
        assert f'id="{target}"' in text
    assert text.count('role="img"') >= 14


def test_names_are_words_never_markup() -> None:
    from msgspec.structs import replace

    spec = replace(logo("words").spec, text=Text(name='#x[*_$<b>"&', initials="X"))
    made = export_kit(draw(spec), ["guidelines"])
    assert "&lt;b&gt;" in made.file("guidelines/guidelines.html").data.decode()
    opened = pypdfium2.PdfDocument(made.file("guidelines/guidelines.pdf").data)
    assert "#x[*_$<b>" in opened[0].get_textpage().get_text_range()


def test_figures_are_sound_and_have_words(desk: Desk) -> None:
    drawn = figures(desk)
    for figure in drawn.values():
        etree.fromstring(figure.svg.encode())
        assert len(figure.alt) > 5
    assert set(content(desk, drawn)["alts"]) == set(drawn)


def test_the_construction_measures_the_drawing(desk: Desk) -> None:
    drawing = desk.brand.drawing("stacked")
    facts = ruler(drawing)
    assert facts.unit == "C"
    assert facts.clear / facts.size == pytest.approx(1.0, abs=0.01)
    assert facts.baseline is not None
    assert facts.name is not None
    assert facts.name[3] >= facts.baseline > facts.name[1]
    assert construction(desk.brand).svg.count("<path") > 20


def test_contrast_table_has_every_pair(desk: Desk) -> None:
    table = contrasts(desk.brand)
    for row in table["rows"]:
        assert len(row["cells"]) == len(table["grounds"])
    by_use = {s["use"]: s for s in swatches(desk.brand)}
    assert by_use["Ink"]["hex"] == desk.brand.light.ink
    assert re.fullmatch(r"\d+ \d+ \d+ \d+", by_use["Ink"]["cmyk"])


def test_setting_twice_gives_the_same_bytes(desk: Desk) -> None:
    drawn = figures(desk)
    data = content(desk, drawn)
    assert typeset(desk, data, drawn) == typeset(desk, data, drawn)
    assert kit_of("stacked").file("guidelines/guidelines.pdf").size < 400_000
