"""Text on a circle: letters turned one by one, or, where they join, bent along it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import ceil, pi

import msgspec

from logo_studio.geometry.angle import cos_sin
from logo_studio.geometry.measure import tight_bounds
from logo_studio.model.path import Path
from logo_studio.typography.line import PlacedGlyph, TextLine
from logo_studio.typography.outline import Box
from logo_studio.typography.script import ALPHABETS, COMMON, SQUARE

#: Scripts of narrow letters, which are turned; the syllables of others are wide, and are bent.
_TURNED = ALPHABETS | SQUARE | {COMMON, "Armn", "Geor", "Hebr", "Ethi", "Thai", "Laoo"}
#: A segment that turns further than this, in degrees, is cut before it is bent.
_PIECE = 7.0


class ArcGlyph(msgspec.Struct, frozen=True, eq=False, gc=False):
    """A glyph on an arc: `path` scaled by the arc's size, turned by (cos, sin), put at (x, y).

    `box` and `area` are those of the unturned, unscaled path.
    """

    path: Path
    box: Box
    area: float
    cos: float
    sin: float
    x: float
    y: float


def on_arc(
    line: TextLine, radius: float, size: float, centre_angle: float, top: bool
) -> tuple[tuple[ArcGlyph, ...], float]:
    """The line along a circle about the origin, and half its angle in degrees.

    Letters stand upright on the arc and a letter and its marks turn together; where letters
    join, or syllables are wide, the outlines are bent instead, so that what joins stays joined.
    `radius` is that of the baseline of top text; `size` the cap height in the same unit;
    `centre_angle` in degrees, clockwise from the positive x axis, y down (-90 is the top). Bottom
    text reads from left to right too: its cap line lies on `radius`, its baseline on
    `radius + size`.
    """
    baseline = radius if top else radius + size
    left, _, right, _ = line.bounds
    middle = (left + right) / 2
    per_unit = size / baseline * 180.0 / pi
    turn, side = (90.0, 1.0) if top else (-90.0, -1.0)
    if line.joined or line.script not in _TURNED:
        bent = _Bend(middle, per_unit * side, centre_angle + turn, side * baseline / size)
        return tuple([bent.glyph(g) for g in line.glyphs]), (right - left) / 2 * per_unit
    placed: list[ArcGlyph] = []
    for group in _letters(line):
        x0 = min(g.x + g.box[0] for g in group)
        x1 = max(g.x + g.box[2] for g in group)
        centre = (x0 + x1) / 2
        c, s = cos_sin(centre_angle + turn + side * (centre - middle) * per_unit)
        for g in group:
            # to the letter's own centre, out to the baseline, then turned about the origin
            dx, dy = (g.x - centre) * size, g.y * size - side * baseline
            placed.append(ArcGlyph(g.path, g.box, g.area, c, s, c * dx - s * dy, s * dx + c * dy))
    return tuple(placed), (right - left) / 2 * per_unit


def _letters(line: TextLine) -> list[list[PlacedGlyph]]:
    """The line's glyphs, each letter with the marks upon it."""
    groups: list[list[PlacedGlyph]] = []
    for g in line.glyphs:
        if groups and groups[-1][-1].cluster == g.cluster:
            groups[-1].append(g)
        else:
            groups.append([g])
    return groups


@dataclass(frozen=True, slots=True)
class _Bend:
    """Bends the plane of a line round the origin; lengths in cap heights of the line.

    `middle` is the x that comes to stand at `angle`, `per_unit` the degrees that one cap height
    takes on the baseline, `baseline` its radius, negative for bottom text.
    """

    middle: float
    per_unit: float
    angle: float
    baseline: float

    def glyph(self, g: PlacedGlyph) -> ArcGlyph:
        path = self.path(g.path, g.x, g.y)
        return ArcGlyph(path, tight_bounds(path), path.ink_area(), 1.0, 0.0, 0.0, 0.0)

    def point(self, x: float, y: float) -> tuple[float, float]:
        c, s = cos_sin(self.angle + (x - self.middle) * self.per_unit)
        out = y - self.baseline
        return -s * out, c * out

    def path(self, path: Path, dx: float, dy: float) -> Path:
        """Every segment as quadratic curves through the bent middles of its pieces."""
        commands: list[str] = []
        xs: list[float] = []
        ys: list[float] = []
        start = here = (0.0, 0.0)
        i = 0
        for command in path.commands:
            count = {"M": 1, "L": 1, "Q": 2, "C": 3, "Z": 0}[command]
            points = [(path.xs[k] + dx, path.ys[k] + dy) for k in range(i, i + count)]
            i += count
            if command == "M":
                start = here = points[0]
                commands.append("M")
                self._add(xs, ys, self.point(*here))
                continue
            if command == "Z" and here == start:
                commands.append("Z")
                continue
            control = [here, *(points or [start])]
            turned = (max(p[0] for p in control) - min(p[0] for p in control)) * self.per_unit
            pieces = max(2 if command == "C" else 1, ceil(abs(turned) / _PIECE))
            before = self.point(*here)
            for n in range(pieces):
                after = self.point(*_along(control, (n + 1) / pieces))
                mx, my = self.point(*_along(control, (n + 0.5) / pieces))
                commands.append("Q")
                bent = (2 * mx - (before[0] + after[0]) / 2, 2 * my - (before[1] + after[1]) / 2)
                self._add(xs, ys, bent)
                self._add(xs, ys, after)
                before = after
            here = control[-1]
            if command == "Z":
                commands.append("Z")
        return Path("".join(commands), tuple(xs), tuple(ys))

    @staticmethod
    def _add(xs: list[float], ys: list[float], point: tuple[float, float]) -> None:
        xs.append(point[0])
        ys.append(point[1])


def _along(control: list[tuple[float, float]], t: float) -> tuple[float, float]:
    """The point of a Bezier segment at `t`, by de Casteljau."""
    points = control
    while len(points) > 1:
        points = [(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t) for a, b in pairwise(points)]
    return points[0]
