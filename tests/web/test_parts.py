"""What the pages are made of: vendored files, colours of pictures, guides."""

from __future__ import annotations

import importlib.util
import io
from pathlib import Path

import pytest
from PIL import Image

from logo_studio import Brief, design
from logo_studio.web.colours import PictureError, colors_of
from logo_studio.web.overlays import clear_space, construction, laid_over, outlines

ROOT = Path(__file__).resolve().parents[2]


def test_vendored_files_are_what_was_fetched() -> None:
    spec = importlib.util.spec_from_file_location("vendor_web", ROOT / "tools" / "vendor_web.py")
    assert spec
    assert spec.loader
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    assert tool.faults() == []


def picture(form: str, size: tuple[int, int] = (300, 200)) -> bytes:
    image = Image.new("RGB", size, "#FFFFFF")
    image.paste("#9A5500", (20, 20, 160, 160))
    image.paste("#0A5CAA", (200, 20, 260, 160))
    image.paste("#15191C", (20, 170, 280, 190))
    out = io.BytesIO()
    image.save(out, form)
    return out.getvalue()


def test_colours_of_a_flat_picture_are_exact() -> None:
    assert colors_of(picture("PNG"))[:3] == ["#9A5500", "#0A5CAA", "#15191C"]
    assert len(colors_of(picture("JPEG"))) >= 2


def test_what_is_no_picture_is_refused() -> None:
    for data in (b"", b"<svg/>", picture("BMP"), picture("PNG")[:200]):
        with pytest.raises(PictureError):
            colors_of(data)


def test_a_picture_that_would_unpack_too_large_is_refused() -> None:
    out = io.BytesIO()
    Image.new("1", (9_000, 8_000)).save(out, "PNG")
    with pytest.raises(PictureError, match="px"):
        colors_of(out.getvalue())


@pytest.mark.parametrize("name", ["Northwind", "مقهى النور", "青木寿司", "Halden & Moss"])
def test_guides_stay_on_the_drawing(name: str) -> None:
    from xml.etree import ElementTree

    for logo in design(Brief(business_type="coffee roastery", name=name)):
        for guide in (construction, clear_space, outlines):
            svg = laid_over(logo.svg, guide(logo.drawing))
            tree = ElementTree.fromstring(svg)
            assert tree[-1].get("class") == "guides"
            assert "nan" not in svg
