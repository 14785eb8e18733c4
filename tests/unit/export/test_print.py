"""Print files, opened by pypdf and PDFium: boxes, colour spaces, inks, metadata, no fonts."""

from __future__ import annotations

import io
import json
import re
import zlib
from typing import Any

import pypdfium2
import pytest
from lxml import etree
from pypdf import PdfReader
from tests_export import CONTACT, kit_of, logo

from logo_studio import Kit, LogoStudioError, export_kit
from logo_studio.color.ciede2000 import ciede2000
from logo_studio.export.inks import profile_deflated, separate, warning
from logo_studio.model.kit import Contact

MM = 72 / 25.4
TRIMS = {
    "business-card-85x55mm": (85, 55), "business-card-3.5x2in": (88.9, 50.8),
    "letterhead-a4": (210, 297), "letterhead-letter": (215.9, 279.4),
}  # fmt: skip


def reader(kit: Kit, path: str) -> PdfReader:
    return PdfReader(io.BytesIO(kit.file(path).data), strict=True)


def edges(box: Any) -> tuple[float, ...]:
    return tuple(float(v) for v in box)


def operators(page: Any) -> set[str]:
    text = page.get_contents().get_data().decode("ascii")
    return set(re.findall(r"(?<![\w/])([A-Za-z]+)\b", re.sub(r"/\w+", "", text)))


def print_files(kit: Kit) -> list[str]:
    return [f.path for f in kit.files if f.part == "print" and f.path.endswith(".pdf")]


def test_boxes_are_nested_and_to_size(kit: Kit) -> None:
    for path in print_files(kit):
        stem = path.split("/")[1].removesuffix(".pdf")
        for page in reader(kit, path).pages:
            media, bleed, trim = map(edges, (page.mediabox, page.bleedbox, page.trimbox))
            assert media[0] <= bleed[0] <= trim[0]
            assert media[3] >= bleed[3] >= trim[3]
            if stem in TRIMS:
                width, height = TRIMS[stem]
                assert trim[2] - trim[0] == pytest.approx(width * MM, abs=0.01)
                assert trim[3] - trim[1] == pytest.approx(height * MM, abs=0.01)
                assert trim[0] - bleed[0] == pytest.approx(3 * MM, abs=0.01)
                assert trim[0] - media[0] == pytest.approx(11 * MM, abs=0.01)


def test_only_print_colours_and_no_fonts(kit: Kit) -> None:
    for path in print_files(kit):
        for page in reader(kit, path).pages:
            resources = page["/Resources"]
            assert "/Font" not in resources
            assert "/ExtGState" not in resources
            assert "/XObject" not in resources
            used = operators(page)
            assert not used & {"rg", "RG", "g", "G", "sh", "Do", "gs", "BT"}, path
            assert used & {"k", "scn"}


def test_x4_embeds_the_profile_and_says_what_it_is(kit: Kit) -> None:
    for stem in ("cmyk", "spot"):
        pdf = reader(kit, f"print/{kit.slug}-logo-{stem}.pdf")
        assert pdf.pdf_header == "%PDF-1.6"
        root = pdf.trailer["/Root"]
        kinds = {i.get_object()["/S"] for i in root["/OutputIntents"]}
        assert kinds == {"/GTS_PDFX", "/GTS_PDFA1"}
        intent = root["/OutputIntents"][0].get_object()
        assert intent["/OutputConditionIdentifier"] == "FOGRA39"
        profile = intent["/DestOutputProfile"].get_object()
        data = profile.get_data()
        assert profile["/N"] == 4
        assert (data[12:16], data[16:20]) == (b"prtr", b"CMYK")
        assert data == zlib.decompress(profile_deflated())
        xmp = etree.tostring(etree.fromstring(root["/Metadata"].get_object().get_data()))
        assert b"PDF/X-4" in xmp
        assert b">2</pdfaid:part>" in xmp
        assert pdf.metadata
        assert pdf.metadata["/Trapped"] == "/False"


def test_x1a_is_small_and_registered(kit: Kit) -> None:
    for stem in (*TRIMS, f"{kit.slug}-logo-one-colour"):
        pdf = reader(kit, f"print/{stem}.pdf")
        assert pdf.pdf_header == "%PDF-1.4"
        assert pdf.metadata
        assert pdf.metadata["/GTS_PDFXVersion"] == "PDF/X-1a:2003"
        (intent,) = pdf.trailer["/Root"]["/OutputIntents"]
        assert intent.get_object()["/OutputConditionIdentifier"] == "FOGRA39"
        assert "/DestOutputProfile" not in intent.get_object()
        assert kit.file(f"print/{stem}.pdf").size < 60_000


def test_spot_inks_are_named_after_the_brand(one: Kit) -> None:
    page = reader(one, f"print/{one.slug}-logo-spot.pdf").pages[0]
    names = []
    for space in page["/Resources"]["/ColorSpace"].values():
        kind, name, alternate, tint = (v.get_object() for v in space.get_object())
        assert (kind, alternate) == ("/Separation", "/DeviceCMYK")
        assert [float(v) for v in tint["/C0"]] == [0, 0, 0, 0]
        names.append(name)
    table = json.loads(one.file("print/inks.json").data)
    known = {"/" + row["spot"] for row in table["inks"]}
    assert set(names) & known
    assert all(re.fullmatch("/Brand [0-9A-F]{6}", n) for n in names)


def test_one_colour_is_black_ink_alone(kit: Kit) -> None:
    for page in reader(kit, f"print/{kit.slug}-logo-one-colour.pdf").pages:
        text = page.get_contents().get_data().decode()
        assert set(re.findall(r"([\d. ]+) k\b", text)) == {"0 0 0 1"}


def test_crop_marks_stand_outside_the_bleed_on_every_plate(one: Kit) -> None:
    page = reader(one, "print/business-card-85x55mm.pdf").pages[0]
    space = page["/Resources"]["/ColorSpace"]["/All"].get_object()
    assert space[1] == "/All"
    text = page.get_contents().get_data().decode()
    strokes = re.findall(r"([\d.]+) ([\d.]+) m ([\d.]+) ([\d.]+) l S", text)
    assert len(strokes) == 8
    x0, y0, x1, y1 = edges(page.bleedbox)
    for stroke in strokes:
        ax, ay, bx, by = map(float, stroke)
        assert all(x < x0 or x > x1 or y < y0 or y > y1 for x, y in ((ax, ay), (bx, by)))


def test_ground_reaches_over_the_trimmed_edge(one: Kit) -> None:
    pdf = pypdfium2.PdfDocument(one.file("print/business-card-85x55mm.pdf").data)
    back = pdf[1].render(scale=2).to_pil().convert("RGB")
    inside, outside = int(9 * MM * 2), int(6 * MM * 2)
    assert back.getpixel((inside, inside)) != (255, 255, 255)
    assert back.getpixel((outside, outside)) == (255, 255, 255)


def test_details_are_on_the_card_and_letters_that_lack_are_named() -> None:
    bare = export_kit(logo("stacked"), ["print"])
    full = kit_of("stacked")
    path = "print/business-card-85x55mm.pdf"
    assert full.file(path).size > bare.file(path).size + 1000
    with pytest.raises(LogoStudioError, match=r"U\+2603"):
        export_kit(logo("stacked"), ["print"], contact=Contact(person="Snow ☃"))
    assert CONTACT.person


@pytest.mark.parametrize(
    ("colour", "percents", "difference"),
    [
        ("#E55356", (4, 78, 58, 0), 0.4), ("#FFA552", (0, 43, 72, 0), 1.8),
        ("#00FF00", (54, 0, 93, 0), 17.1), ("#FFFFFF", (0, 0, 0, 0), 0),
        ("#000000", (0, 0, 0, 100), 0),
    ],
)  # fmt: skip
def test_separations(colour: str, percents: tuple[int, ...], difference: float) -> None:
    ink = separate([colour])[colour]
    assert (ink.cyan, ink.magenta, ink.yellow, ink.black) == percents
    assert ink.difference == pytest.approx(difference, abs=0.15)
    assert ink.coverage <= 300


def test_greys_take_black_ink_alone() -> None:
    for colour, ink in separate(["#111111", "#808080", "#D9D9D9"]).items():
        assert ink.cyan == ink.magenta == ink.yellow == 0, colour
        assert 5 < ink.black <= 100


def test_colours_that_print_cannot_show_are_told() -> None:
    inks = separate(["#00FF00", "#3D5AF1", "#B63137"])
    assert "spot ink" in (warning(inks["#00FF00"]) or "")
    assert "duller" in (warning(inks["#3D5AF1"]) or "")
    assert warning(inks["#B63137"]) is None


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)  # fmt: skip
def test_ciede2000_by_published_pairs(one: Any, two: Any, expected: float) -> None:
    """Pairs of Sharma, Wu and Dalal (2005)."""
    assert ciede2000(one, two) == pytest.approx(expected, abs=1e-4)
