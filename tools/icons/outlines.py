"""Icons as clean outlines: parsed, overlaps resolved, specks dropped, in a box of longer side 1."""

from __future__ import annotations

import json
import re
from functools import cache
from xml.etree import ElementTree

from fontTools.pens.basePen import BasePen
from fontTools.svgLib.path import SVGPath
from typefaces.packages import Package

from logo_studio.geometry.affine import fit, place
from logo_studio.geometry.boolean import drop_specks, exclude, simplify
from logo_studio.geometry.measure import area, tight_bounds
from logo_studio.model.path import EMPTY, Path, concat

#: Source -> package and the file of an icon in it.
SOURCES = {
    "mdi": ("@mdi/svg", "svg/{}.svg"),
    "ph": ("@phosphor-icons/core", "assets/fill/{}-fill.svg"),
    "tem": ("@rapideditor/temaki", "icons/{}.svg"),
    "fe": ("@iconify-json/fluent-emoji-high-contrast", "icons.json"),
}
#: Islands and holes smaller than these shares of the ink are dropped; they close at 16 px.
ISLAND, HOLE = 0.0019, 0.0012
#: What a drawing may not use, because only its fills are read.
FORBIDDEN = re.compile(r"<(mask|use|image|text)|stroke=|opacity=")
#: A frame that clips nothing.
CLIPS = re.compile(r"<defs>.*?</defs>| clip-path=\"[^\"]*\"", re.S)


class _Recorder(BasePen):  # type: ignore[misc]
    """Collects the contours of an SVG, arcs already turned into curves by the parser."""

    def __init__(self) -> None:
        super().__init__(None)
        self.commands: list[str] = []
        self.xs: list[float] = []
        self.ys: list[float] = []

    def _add(self, command: str, *points: tuple[float, float]) -> None:
        self.commands.append(command)
        self.xs += [float(x) for x, _ in points]
        self.ys += [float(y) for _, y in points]

    def _moveTo(self, pt: tuple[float, float]) -> None:  # noqa: N802
        self._add("M", pt)

    def _lineTo(self, pt: tuple[float, float]) -> None:  # noqa: N802
        self._add("L", pt)

    def _curveToOne(  # noqa: N802
        self, a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]
    ) -> None:
        self._add("C", a, b, c)

    def _closePath(self) -> None:  # noqa: N802
        self._add("Z")

    def _endPath(self) -> None:  # noqa: N802
        self._add("Z")


@cache
def _iconify(package: Package) -> dict[str, object]:
    found: dict[str, object] = json.loads(package.read("icons.json"))
    return found


def svg_of(source: str, name: str, package: Package) -> str:
    """The icon's SVG text."""
    _, file = SOURCES[source]
    if source != "fe":
        return package.read(file.format(name)).decode("utf-8")
    data = _iconify(package)
    body = data["icons"][name]["body"]  # type: ignore[index]
    size = f"0 0 {data['width']} {data['height']}"
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{size}">{body}</svg>'


def outline(svg: str) -> Path:
    """The ink of `svg`. ValueError if it uses what only a renderer understands."""
    svg = CLIPS.sub("", svg)
    if FORBIDDEN.search(svg):
        raise ValueError(f"cannot be read as fills: {FORBIDDEN.search(svg)}")
    root = ElementTree.fromstring(svg)
    parts = []
    for element in root.iter():
        if "d" not in element.attrib:
            if element.tag.rpartition("}")[2] in ("circle", "rect", "ellipse", "polygon"):
                raise ValueError("has shapes that are not paths")
            continue
        p = _drawn(element.attrib["d"])
        if element.attrib.get("fill-rule") == "evenodd":
            contours, p = list(p.contours()), EMPTY
            for contour in contours:
                p = exclude(p, contour) if p else simplify(contour)
        parts.append(simplify(p))
    return simplify(concat(parts))


def _drawn(d: str) -> Path:
    pen = _Recorder()
    wrapped = f'<svg xmlns="http://www.w3.org/2000/svg"><path d="{d}"/></svg>'
    SVGPath.fromstring(wrapped).draw(pen)
    return Path("".join(pen.commands), tuple(pen.xs), tuple(pen.ys))


def tidy(p: Path, grid: int) -> Path:
    """In a box of longer side 1 about the origin, specks dropped, on the grid of the table."""
    x0, y0, x1, y1 = tight_bounds(p)
    k = 1 / max(x1 - x0, y1 - y0)
    p = simplify(place(p, k, -k * (x0 + x1) / 2, -k * (y0 + y1) / 2))
    p = drop_specks(p, ISLAND * area(p), HOLE * area(p))
    p = fit(p, 1.0) if tight_bounds(p) == p.bounds() else p
    xs = tuple(round(x * grid) / grid for x in p.xs)
    ys = tuple(round(y * grid) / grid for y in p.ys)
    return _without_repeats(Path(p.commands, xs, ys))


def _without_repeats(p: Path) -> Path:
    """Without lines that go nowhere, which rounding and booleans leave behind."""
    commands: list[str] = []
    xs: list[float] = []
    ys: list[float] = []
    for command, points in p.segments():
        if command == "L" and xs and points[0] == (xs[-1], ys[-1]):
            continue
        commands.append(command)
        xs += [x for x, _ in points]
        ys += [y for _, y in points]
    return Path("".join(commands), tuple(xs), tuple(ys))
