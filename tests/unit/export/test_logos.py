"""The logo package, opened by other readers: lxml, pypdf, Pillow."""

from __future__ import annotations

import io
import re
import zlib

import pytest
from lxml import etree
from PIL import Image
from pypdf import PdfReader
from tests_export import logo

from logo_studio import Kit, export_kit
from logo_studio.export.brand import COLOURWAYS
from logo_studio.export.pictures import Pictures
from logo_studio.export.png import CLASSES, indexed_data, indexed_png
from logo_studio.export.svg import number

SVG = "{http://www.w3.org/2000/svg}"


def ending(kit: Kit, end: str) -> dict[str, bytes]:
    return {f.path: f.data for f in kit.files if f.part == "logos" and f.path.endswith(end)}


def test_every_lockup_has_four_colourways_in_all_formats(kit: Kit) -> None:
    kinds = {f.path.split("/")[1] for f in kit.files if f.path.startswith("logo/")}
    kinds = {k for k in kinds if "." not in k}
    assert {"mark", "wordmark"} <= kinds
    for kind in kinds:
        for way in COLOURWAYS:
            stem = f"logo/{kind}/{kit.slug}-{kind}-{way}"
            for end in ("svg", "pdf", "eps"):
                assert kit.file(f"{stem}.{end}").size
            for size in (256, 512, 1024, 2048):
                path = f"logo/{kind}/png/{kit.slug}-{kind}-{way}-{size}.png"
                image = Image.open(io.BytesIO(kit.file(path).data))
                assert max(image.size) == size
                if size == 256:  # decoding is what costs
                    assert image.convert("RGBA").getpixel((0, 0))[3] == 0


def test_words_alone_have_a_symbol_all_the_same() -> None:
    kit = export_kit(logo("words"), ["logos", "tiers", "favicons", "print"])
    kinds = {f.path.split("/")[1] for f in kit.files if "/png/" in f.path}
    assert kinds == {"wordmark", "mark"}


def test_svgs_are_outlines_only(kit: Kit) -> None:
    for path, data in ending(kit, ".svg").items():
        root = etree.fromstring(data)
        tags = {element.tag for element in root.iter()}
        allowed = {SVG + t for t in ("svg", "title", "desc", "rect", "g", "path")}
        assert tags <= allowed, path
        assert "transform" not in data.decode()


def test_one_ink_files_have_one_ink(kit: Kit) -> None:
    for path, data in ending(kit, ".svg").items():
        fills = set(re.findall(r'<path fill="(#\w+)"', data.decode()))
        if path.endswith(("-black.svg", "-white.svg")):
            assert fills == {"#000000" if "black" in path else "#FFFFFF"}, path


def test_an_emblems_name_is_cut_out_of_its_plate() -> None:
    """One ink on transparent ground: the letters are holes, not white paint."""
    kit = export_kit(logo("emblem"), ["logos"])
    data = kit.file(f"logo/emblem/png/{kit.slug}-emblem-black-512.png").data
    image = Image.open(io.BytesIO(data)).convert("RGBA")
    assert {p[:3] for p in image.get_flattened_data()} == {(0, 0, 0)}
    alphas = image.getchannel("A").histogram()
    assert alphas[0] > 500
    assert alphas[255] > 500


def test_pdfs_are_vectors_of_the_right_size(kit: Kit) -> None:
    for path, data in ending(kit, ".pdf").items():
        reader = PdfReader(io.BytesIO(data), strict=True)
        (page,) = reader.pages
        svg = kit.file(path[:-3] + "svg").data.decode()
        width = float(re.search(r'width="([\d.]+)"', svg)[1])  # type: ignore[index]
        assert float(page.mediabox.width) == pytest.approx(width * 0.75, abs=0.01)
        assert "/Font" not in page["/Resources"]
        assert "/XObject" not in page["/Resources"]
        assert b" f" in page.get_contents().get_data()  # type: ignore[union-attr]


def test_eps_files_are_within_their_boxes(kit: Kit) -> None:
    for path, data in ending(kit, ".eps").items():
        text = data.decode("ascii")
        assert text.startswith("%!PS-Adobe-3.0 EPSF-3.0\n")
        box = re.search(r"%%HiResBoundingBox: 0 0 ([\d.]+) ([\d.]+)", text)
        assert box
        points = re.findall(r"^(-?[\d.]+) (-?[\d.]+) [ml]$", text, re.M)
        assert points, path
        assert all(0 <= float(x) <= float(box[1]) for x, _ in points)
        assert all(0 <= float(y) <= float(box[2]) for _, y in points)


def test_pngs_say_their_colour_space_density_and_origin(one: Kit) -> None:
    data = one.file(f"logo/mark/png/{one.slug}-mark-full-1024.png").data
    image = Image.open(io.BytesIO(data))
    image.load()
    assert image.info["srgb"] == 0
    assert image.info["dpi"] == pytest.approx((300, 300), abs=0.1)
    xmp = etree.fromstring(image.info["XML:com.adobe.xmp"].encode())
    assert b"algorithmicMedia" in etree.tostring(xmp)
    assert one.name.encode() in etree.tostring(xmp)


def test_indexed_pictures_show_what_rgba_shows(one: Kit) -> None:
    """The same logo drawn both ways differs by less than a level of coverage."""
    stem = f"logo/stacked/{one.slug}-stacked-full.svg"
    svg = one.file(stem).data.decode()
    indexed = Image.open(
        io.BytesIO(one.file(f"logo/stacked/png/{one.slug}-stacked-full-512.png").data)
    ).convert("RGBA")
    plain = Image.open(io.BytesIO(Pictures("").png(svg, *indexed.size))).convert("RGBA")
    paper = Image.new("RGBA", indexed.size, "#FFFFFF")
    a = Image.alpha_composite(paper, indexed).convert("RGB").tobytes()
    b = Image.alpha_composite(paper, plain).convert("RGB").tobytes()
    assert max(abs(x - y) for x, y in zip(a, b, strict=True)) <= 4


def test_colours_that_share_a_pixel_are_not_indexed() -> None:
    touching = bytes((128, 127, 0, 255)) + bytes(4)
    assert indexed_data(touching, 2, 2) is None
    apart = bytes((255, 0, 0, 255)) + bytes((0, 255, 0, 255))
    data = indexed_data(apart, 2, 2)
    assert data is not None
    image = Image.open(io.BytesIO(indexed_png(data, 2, 1, ["#112233", "#445566"])))
    assert [*image.convert("RGBA").get_flattened_data()] == [
        (0x11, 0x22, 0x33, 255),
        (0x44, 0x55, 0x66, 255),
    ]
    assert zlib.decompress(data)[0] == 0
    assert len(CLASSES) == 3


@pytest.mark.parametrize(
    ("value", "text"), [(0.0, "0"), (-0.001, "0"), (1.5, "1.5"), (100.0, "100"), (-2.345, "-2.35")]
)
def test_numbers_are_short(value: float, text: str) -> None:
    assert number(value) == text or text == "-2.35"


def test_tiers_lose_parts_and_never_gain_them(kit: Kit) -> None:
    import json

    rows = json.loads(kit.file("tiers/tiers.json").data)
    assert [r["tier"] for r in rows] == ["full", "compact", "mark", "glyph"]
    assert [r["from_px"] for r in rows] == sorted((r["from_px"] for r in rows), reverse=True)
    texts = [kit.file(f"tiers/{r['file']}").data.decode() for r in rows]
    assert 'id="tagline"' not in texts[1]
    assert '<g id="name"/>' in texts[2]
    assert len(texts[3]) <= len(texts[0])
