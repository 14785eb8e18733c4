"""The SVG's shape is the contract's; its path data says what the drawing says."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest

from logo_studio.geometry.affine import place_on_grid
from logo_studio.geometry.shapes import circle, rounded_rect
from logo_studio.model.drawing import Drawing, Part
from logo_studio.model.path import Path
from logo_studio.render.raster import to_png, to_rgba
from logo_studio.render.sheet import is_sheet_svg, sheet_png, sheet_svg
from logo_studio.render.svg import path_data, to_svg

NS = "{http://www.w3.org/2000/svg}"


def drawing(*parts: Part, background: str | None = "#FFFFFF", title: str = "A & B <c>") -> Drawing:
    return Drawing(5120, 5120, background, parts, title, "d", "stacked", (), None, 0.0)


DISC = Part("mark", "primary", "#FF0000", place_on_grid(circle(0, 0, 1), 1000, 2560, 2560))
PLATE = Part("name", "ink", "#0000FF", place_on_grid(rounded_rect(0, 0, 1, 1, 0.2), 500, 100, 4000))


def test_shape_of_the_file() -> None:
    root = ET.fromstring(to_svg(drawing(DISC, PLATE)))
    assert (root.get("width"), root.get("height")) == ("512", "512")
    assert root.get("viewBox") == "0 0 512 512"
    assert root.get("role") == "img"
    tags = [child.tag.removeprefix(NS) for child in root]
    assert tags == ["title", "desc", "rect", "g", "g", "g"]
    assert [g.get("id") for g in root.iter(f"{NS}g")] == ["mark", "initials", "name"]
    assert root.find(f"{NS}title").text == "A & B <c>"  # type: ignore[union-attr]
    allowed = {"svg", "title", "desc", "rect", "g", "path"}
    assert {e.tag.removeprefix(NS) for e in root.iter()} <= allowed


def absolute(data: str) -> list[tuple[str, list[float]]]:
    """A small reader of relative path data, to compare with what went in."""
    out: list[tuple[str, list[float]]] = []
    x = y = sx = sy = 0.0
    for letter, rest in re.findall(r"([a-zA-Z])([^a-zA-Z]*)", data):
        numbers = [float(n) for n in re.findall(r"-?(?:\d+\.\d+|\.\d+|\d+)", rest)]
        if letter == "z":
            x, y = sx, sy
            out.append(("Z", []))
            continue
        size = {"M": 2, "m": 2, "l": 2, "h": 1, "v": 1, "q": 4, "c": 6}[letter]
        for i in range(0, len(numbers), size):
            args = numbers[i : i + size]
            if letter == "h":
                args = [args[0], 0.0]
            if letter == "v":
                args = [0.0, args[0]]
            points = [v + (0 if letter == "M" else (x, y)[k % 2]) for k, v in enumerate(args)]
            x, y = points[-2:]
            if letter in "Mm":
                sx, sy = x, y
            out.append(({"h": "L", "v": "L"}.get(letter, letter.upper()), points))
    return out


@pytest.mark.parametrize("part", [DISC, PLATE])
def test_path_data_reads_back(part: Part) -> None:
    twice = part.path + place_on_grid(circle(0, 0, 0.3), 777, 1234, 991)
    expected = [(c, [v / 10 for p in points for v in p]) for c, points in twice.segments()]
    got = absolute(path_data(twice))
    assert [c for c, _ in got] == [c for c, _ in expected]
    for (_, a), (_, b) in zip(got, expected, strict=True):
        assert a == pytest.approx(b, abs=1e-6)


def test_equal_outlines_have_equal_data_wherever_they_stand() -> None:
    here = path_data(place_on_grid(circle(0, 0, 1), 333, 1000, 1000))
    there = path_data(place_on_grid(circle(0, 0, 1), 333, 2000, 1500))
    assert here.split("c", 1)[1] == there.split("c", 1)[1]


def test_zero_lines_are_not_written() -> None:
    p = Path("MLLLZ", (0, 10, 10, 10), (0, 0, 0, 10))
    assert path_data(p) == "M0 0h1v1z"


def test_pixels() -> None:
    svg = to_svg(drawing(DISC))
    pixels = to_rgba(svg, 64)
    assert len(pixels) == 64 * 64 * 4
    middle = (32 * 64 + 32) * 4
    assert tuple(pixels[middle : middle + 4]) == (255, 0, 0, 255)
    assert tuple(pixels[:4]) == (255, 255, 255, 255)
    assert to_png(svg, 16).startswith(b"\x89PNG")
    assert to_rgba(to_svg(drawing(DISC, background=None)), 8)[3] == 0


def test_sheets_take_only_our_files() -> None:
    svg = to_svg(drawing(DISC))
    assert is_sheet_svg(svg)
    assert sheet_png([svg] * 5, 3).startswith(b"\x89PNG")
    assert sheet_svg([svg] * 5, 3).count("<svg") == 6
    assert not is_sheet_svg(svg.replace("<g", "<script>x</script><g", 1))
    assert not is_sheet_svg("<svg></svg>")
    with pytest.raises(ValueError, match="not a logo"):
        sheet_svg(["<svg/>"])
