"""From a foreign tree to flat shapes: what a browser would show, as filled outlines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from logo_studio.doctor.chart import Chart, PatientError
from logo_studio.doctor.intake import (
    DANGEROUS,
    DEEPEST,
    GROUPS,
    MOST_ELEMENTS,
    SHAPES,
    STORES,
    XLINK,
    local,
)
from logo_studio.doctor.matrix import IDENTITY, Matrix, matrix, size_of, times
from logo_studio.doctor.outlines import MOST_SEGMENTS, closed, length, numbers, shape, wound
from logo_studio.doctor.paint import colour, fraction, over, reference, sheet, style_of
from logo_studio.errors import GeometryError
from logo_studio.export.board import Board, Ink
from logo_studio.geometry.affine import transform
from logo_studio.geometry.boolean import intersect, simplify, stroke, union
from logo_studio.geometry.measure import tight_bounds
from logo_studio.model.path import EMPTY, Path

#: Most segments of the whole drawing, after `use` was followed.
MOST_IN_ALL = 3 * MOST_SEGMENTS
#: Ink smaller than this share of the drawing's area is dust.
DUST = 2e-6


@dataclass(slots=True)
class _State:
    """What goes down the tree."""

    matrix: Matrix
    style: Mapping[str, str]
    opacity: float
    clip: Path | None


class Treatment:
    """Walks a tree once and keeps the inks; every limit counts over the whole walk."""

    def __init__(self, root: Any, chart: Chart) -> None:
        self.root, self.chart = root, chart
        self.inks: list[Ink] = []
        self._visited = self._segments = 0
        self._ids = {e.get("id"): e for e in root.iter() if e.get("id")}
        styles = [e.text or "" for e in root.iter() if local(e) == "style"]
        self._rules = sheet(styles)
        if styles:
            chart.note("style_sheet", "mended", "A style sheet was turned into plain fills.")
        self._box = self._view()

    def board(self) -> Board:
        """The drawing on the page that its viewBox gives. PatientError if nothing is drawn."""
        x, y, width, height = self._box
        start = _State((1.0, 0.0, 0.0, 1.0, -x, -y), {}, 1.0, None)
        self._walk(self.root, start, 1, None)
        if not self.inks:
            raise PatientError("the file draws nothing", "check that the logo is on its page")
        title = next(((e.text or "").strip() for e in self.root if local(e) == "title"), "")
        return Board(width, height, None, tuple(self.inks), title[:120])

    def _view(self) -> tuple[float, float, float, float]:
        """The page in user units: viewBox, or width and height, or 300 x 150 as browsers do."""
        values = numbers(self.root.get("viewBox") or "")
        if len(values) == 4 and values[2] > 0 and values[3] > 0:
            return values[0], values[1], values[2], values[3]
        width = length(self.root.get("width"), 300.0, 300.0) or 300.0
        return 0.0, 0.0, abs(width), abs(length(self.root.get("height"), 150.0, 150.0)) or 150.0

    def _walk(self, element: Any, state: _State, depth: int, inside: str | None) -> None:
        self._visited += 1
        if self._visited > MOST_ELEMENTS or depth > 2 * DEEPEST:
            raise PatientError(
                "the drawing repeats itself beyond all measure", "break its <use> elements up"
            )
        name = local(element)
        if name in DANGEROUS or (name in STORES and inside is None) or not name:
            return
        style = style_of(element, name, self._rules, state.style)
        if style.get("display") == "none" or style.get("visibility") in ("hidden", "collapse"):
            self.chart.note("hidden", "mended", "Something hidden was left out.")
            return
        if name == "text":
            words = " ".join("".join(element.itertext()).split())[:60]
            self.chart.note(
                "text", "lost", f"The text {words!r} is type, not outlines: it is missing now."
            )
            return
        if name == "image":
            self.chart.note("image", "lost", "A pixel picture was left out: it has no outlines.")
            return
        here = self._enter(element, name, style, state)
        if name in SHAPES:
            self._shape(element, name, style, here)
        elif name == "use":
            self._use(element, here, depth)
        elif name in GROUPS and (name != "symbol" or inside == "use"):
            for child in element:
                self._walk(child, here, depth + 1, None)

    def _enter(self, element: Any, name: str, style: dict[str, str], state: _State) -> _State:
        own = matrix(style.pop("transform", None)) if name != "svg" else IDENTITY
        if name == "svg" and element is not self.root:
            dx, dy = length(element.get("x")), length(element.get("y"))
            own = (1.0, 0.0, 0.0, 1.0, dx, dy)
        if own != IDENTITY:
            self.chart.note("transform", "mended", "Transforms were worked into the outlines.")
        combined = times(state.matrix, own)
        opacity = state.opacity * fraction(style.get("opacity"))
        clip = self._clip(style.get("clip-path"), combined, state.clip)
        if style.get("mask") not in (None, "none"):
            self.chart.note("mask", "lost", "A mask was left out.")
        if style.get("filter") not in (None, "none"):
            self.chart.note("filter", "lost", "A filter (shadow, blur) was left out.")
        return _State(combined, style, opacity, clip)

    def _clip(self, text: str | None, m: Matrix, outer: Path | None) -> Path | None:
        target = self._ids.get(reference(text) or "")
        if target is None or local(target) != "clipPath":
            return outer
        self.chart.note("clip", "mended", "Clipping was worked into the outlines.")
        area = EMPTY
        for child in target:
            if local(child) in SHAPES:
                own = times(m, matrix(child.get("transform")))
                outline = closed(shape(local(child), child.attrib, *self._box[2:]))
                if outline:
                    area = union(area, transform(outline, *own))
        return area if outer is None else intersect(outer, area)

    def _use(self, element: Any, state: _State, depth: int) -> None:
        target = self._ids.get(reference(element.get("href") or element.get(XLINK)) or "")
        if target is None:
            return
        self.chart.note("use", "mended", "Repeated shapes were written out.")
        dx, dy = length(element.get("x")), length(element.get("y"))
        moved = times(state.matrix, (1.0, 0.0, 0.0, 1.0, dx, dy))
        self._walk(target, _State(moved, state.style, state.opacity, state.clip), depth + 1, "use")

    def _shape(self, element: Any, name: str, style: dict[str, str], state: _State) -> None:
        outline = shape(name, element.attrib, self._box[2], self._box[3])
        self._segments += len(outline.commands)
        if self._segments > MOST_IN_ALL:
            raise PatientError(f"the drawing has over {MOST_IN_ALL} segments", "simplify it")
        if not outline:
            self.chart.note("stray", "mended", "Stray points and empty shapes were left out.")
            return
        paint = self._paint(style, "fill", "#000000")
        if paint and name != "line":
            even = style.get("fill-rule") == "evenodd"
            filled = transform(closed(outline), *state.matrix)
            self._lay(filled, over(paint, self._alpha(style, "fill", state)), state.clip, even)
        line = self._paint(style, "stroke", None)
        width = length(style.get("stroke-width"), 100.0, 1.0)
        if line and width > 0:
            self.chart.note("stroke", "mended", "Strokes were turned into outlines.")
            if style.get("stroke-dasharray") not in (None, "none"):
                self.chart.note("dashes", "lost", "Dashes were drawn as whole lines.")
            cap = style.get("stroke-linecap", "butt")
            join = style.get("stroke-linejoin", "miter")
            drawn = stroke(
                transform(outline, *state.matrix), width * size_of(state.matrix),
                cap if cap in ("butt", "round", "square") else "butt",
                join if join in ("miter", "round", "bevel") else "miter",
            )  # fmt: skip
            self._lay(drawn, over(line, self._alpha(style, "stroke", state)), state.clip, False)

    def _alpha(self, style: Mapping[str, str], kind: str, state: _State) -> float:
        alpha = state.opacity * fraction(style.get(f"{kind}-opacity"))
        if alpha < 1:
            self.chart.note("opacity", "mended", "Translucent colours became what they look like.")
        return alpha

    def _paint(self, style: Mapping[str, str], kind: str, default: str | None) -> str | None:
        text = style.get(kind)
        if text is None:
            return default
        target = self._ids.get(reference(text) or "") if text.startswith("url") else None
        if target is None:
            current = colour(style.get("color")) or "#000000"
            if text.startswith("url"):
                return colour(text.partition(")")[2], current)
            known = colour(text, current)
            # What is no colour at all is as if it were not written, as in browsers.
            return known if known or text in ("none", "transparent") else default
        return self._mean(target)

    def _mean(self, gradient: Any) -> str | None:
        """One flat colour for a gradient: the mean of its stops."""
        self.chart.note("gradient", "lost", "A gradient became one flat colour, its mean.")
        for _ in range(4):  # stops may be kept in another gradient
            stops = [e for e in gradient if local(e) == "stop"]
            parent = self._ids.get(reference(gradient.get(XLINK) or gradient.get("href")) or "")
            if stops or parent is None:
                break
            gradient = parent
        found = []
        for stop in stops:
            style = style_of(stop, "stop", self._rules, {})
            plain = colour(style.get("stop-color", "#000000")) or "#000000"
            found.append(over(plain, fraction(style.get("stop-opacity"))))
        if not found:
            return None
        mixed = [round(sum(int(c[i : i + 2], 16) for c in found) / len(found)) for i in (1, 3, 5)]
        return "#{:02X}{:02X}{:02X}".format(*mixed)

    def _lay(self, outline: Path, fill: str, clip: Path | None, even: bool) -> None:
        """Cleans an outline and lays it on the pile."""
        try:
            clean = simplify(wound(outline) if even else outline)
            if clip is not None:
                clean = intersect(clean, clip)
        except GeometryError:
            self.chart.note("geometry", "lost", "A shape could not be made sound.")
            return
        if not clean or clean.ink_area() < DUST * self._box[2] * self._box[3]:
            self.chart.note("stray", "mended", "Stray points and empty shapes were left out.")
            return
        if clean.node_count() < outline.node_count():
            self.chart.note("nodes", "mended", "Superfluous points and overlaps were removed.")
        self.inks.append(Ink(clean, fill))


def without_ground(board: Board, chart: Chart) -> Board:
    """The board without a first rectangle that covers it: a ground, not part of the logo."""
    first, rest = board.inks[0], board.inks[1:]
    if not rest or len(first.path.xs) > 8 or first.path.commands.count("M") > 1:
        return board
    x0, y0, x1, y1 = tight_bounds(first.path)
    covers = (x1 - x0) >= 0.98 * board.width and (y1 - y0) >= 0.98 * board.height
    full = first.path.ink_area() >= 0.97 * (x1 - x0) * (y1 - y0)
    if not (covers and full):
        return board
    chart.note("ground", "mended", f"The ground {first.fill} was taken off the logo.")
    return Board(board.width, board.height, first.fill, rest, board.title)
