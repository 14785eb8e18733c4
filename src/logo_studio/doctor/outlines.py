"""SVG's shapes and path data as `Path`, open contours kept open for strokes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from math import atan2, ceil, degrees, sqrt

from logo_studio.doctor.chart import PatientError
from logo_studio.geometry.affine import reverse, transform
from logo_studio.geometry.angle import cos_sin, tan
from logo_studio.geometry.measure import Polyline, crossings, flatten, signed_area
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import ellipse, rect, rounded_rect
from logo_studio.model.path import Path, concat

#: Most segments of one path: more is a traced photograph, or an attack.
MOST_SEGMENTS = 20_000
#: Largest coordinate: beyond it single precision loses whole units.
LARGEST = 1e6

_DIGITS = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?"
_NUMBER = re.compile(_DIGITS)
_PIECE = re.compile(rf"[\s,]*(?:([MmLlHhVvCcSsQqTtAaZz])|({_DIGITS}))")
_FLAG = re.compile(r"[\s,]*()([01])")
_COUNT = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_LENGTH = re.compile(rf"\s*({_DIGITS})\s*(px|pt|pc|mm|cm|in|em|%)?")
_UNITS = {"px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0,
          "em": 16.0, None: 1.0}  # fmt: skip


def length(text: str | None, whole: float = 100.0, default: float = 0.0) -> float:
    """A length in px; a percentage is of `whole`. PatientError when it is beyond all measure."""
    if not text:
        return default
    found = _LENGTH.match(text)
    if not found:
        return default
    value, unit = float(found[1]), found[2]
    value = value / 100 * whole if unit == "%" else value * _UNITS[unit]
    if not abs(value) <= LARGEST:
        raise PatientError(f"a length of {text.strip()[:20]} is beyond measure", "scale it down")
    return value


def numbers(text: str) -> list[float]:
    """All numbers of a list, as in `points`."""
    values = [float(t) for t in _NUMBER.findall(text)]
    if any(not abs(v) <= LARGEST for v in values):
        raise PatientError("a coordinate is beyond measure", "scale the drawing down")
    return values


def shape(name: str, attributes: Mapping[str, str], width: float, height: float) -> Path:
    """The outline of a basic shape or a path; empty where SVG draws nothing."""

    def at(key: str, whole: float = width) -> float:
        return length(attributes.get(key), whole)

    if name == "rect":
        w, h = at("width"), at("height", height)
        if w <= 0 or h <= 0:
            return Path()
        r = at("rx") or at("ry", height)
        x, y = at("x"), at("y", height)
        return rounded_rect(x, y, w, h, min(r, w / 2, h / 2)) if r > 0 else rect(x, y, w, h)
    if name in ("circle", "ellipse"):
        rx = at("r") if name == "circle" else at("rx")
        ry = rx if name == "circle" else at("ry", height)
        if rx <= 0 or ry <= 0:
            return Path()
        return ellipse(at("cx"), at("cy", height), rx, ry)
    if name == "line":
        pen = Pen().move(at("x1"), at("y1", height)).line(at("x2"), at("y2", height))
        return pen.path()
    if name in ("polyline", "polygon"):
        values = numbers(attributes.get("points", ""))
        points = list(zip(values[0::2], values[1::2], strict=False))
        if len(points) < 2:
            return Path()
        pen = Pen().move(*points[0]).lines(points[1:])
        return (pen.close() if name == "polygon" else pen).path()
    return path_data(attributes.get("d", ""))


def path_data(text: str) -> Path:
    """The outline of path data, as far as it is sound (SVG draws up to the first error)."""
    reader = _Reader()
    command = ""
    values: list[float] = []
    at = 0
    while at < len(text):
        wanted = _COUNT.get(command.upper(), 0)
        # An arc's flags may be written without anything between them.
        flag = command in ("A", "a") and len(values) in (3, 4)
        found = (_FLAG if flag else _PIECE).match(text, at)
        if not found:
            break
        at = found.end()
        if found[1]:
            if values:
                break
            command = found[1]
            if command in "Zz":
                reader.close()
        elif not wanted:
            break
        else:
            value = float(found[2])
            if not abs(value) <= LARGEST:
                raise PatientError("a coordinate is beyond measure", "scale the drawing down")
            values.append(value)
            if len(values) == wanted:
                reader.draw(command, values)
                values = []
                command = {"M": "L", "m": "l"}.get(command, command)
        if reader.count > MOST_SEGMENTS:
            raise PatientError(f"a path has over {MOST_SEGMENTS} segments", "simplify it")
    return reader.path()


class _Reader:
    """Absolute commands from the data's; remembers what shorthands refer to."""

    def __init__(self) -> None:
        self._pen = Pen()
        self._x = self._y = self._sx = self._sy = 0.0
        self._handle: tuple[str, float, float] | None = None
        self._open = False
        self.count = 0

    def path(self) -> Path:
        made = self._pen.path()
        # A lone move draws nothing.
        return made if any(c in made.commands for c in "LQC") else Path()

    def close(self) -> None:
        if self._open:
            self._pen.close()
        self._open = False
        self._x, self._y, self._handle = self._sx, self._sy, None

    def draw(self, command: str, v: list[float]) -> None:
        self.count += 1
        relative = command.islower()
        kind = command.upper()
        dx, dy = (self._x, self._y) if relative else (0.0, 0.0)
        if kind == "M":
            self._x, self._y = v[0] + dx, v[1] + dy
            self._sx, self._sy, self._open, self._handle = self._x, self._y, False, None
            return
        if not self._open:
            self._pen.move(self._x, self._y)
            self._open = True
        handle = self._handle
        self._handle = None
        if kind == "H":
            self._line(v[0] + dx, self._y)
        elif kind == "V":
            self._line(self._x, v[0] + dy)
        elif kind == "L":
            self._line(v[0] + dx, v[1] + dy)
        elif kind == "A":
            self._arc(v, v[5] + dx, v[6] + dy)
        else:
            points = [c + (dy if i % 2 else dx) for i, c in enumerate(v)]
            if kind in "ST":
                wanted = "C" if kind == "S" else "Q"
                hx, hy = (handle[1], handle[2]) if handle and handle[0] == wanted else (
                    self._x, self._y
                )  # fmt: skip
                points = [2 * self._x - hx, 2 * self._y - hy, *points]
            if len(points) == 6:
                self._pen.cubic(*points)
            else:
                self._pen.quad(*points)
            self._x, self._y = points[-2:]
            self._handle = ("C" if len(points) == 6 else "Q", points[-4], points[-3])

    def _line(self, x: float, y: float) -> None:
        self._pen.line(x, y)
        self._x, self._y = x, y

    def _arc(self, v: list[float], x: float, y: float) -> None:
        """An elliptical arc as cubics (SVG 2, appendix B: from endpoints to the centre)."""
        rx, ry = abs(v[0]), abs(v[1])
        if not rx or not ry or (x == self._x and y == self._y):
            self._line(x, y)
            return
        c, s = cos_sin(v[2] % 360)
        px, py = (self._x - x) / 2, (self._y - y) / 2
        ux, uy = c * px + s * py, -s * px + c * py
        grow = (ux / rx) ** 2 + (uy / ry) ** 2
        if grow > 1:
            rx, ry = rx * sqrt(grow), ry * sqrt(grow)
        below = (rx * uy) ** 2 + (ry * ux) ** 2
        root = sqrt(max(0.0, ((rx * ry) ** 2 - below) / below)) if below else 0.0
        if bool(v[3]) == bool(v[4]):
            root = -root
        mx, my = root * rx * uy / ry, -root * ry * ux / rx
        cx, cy = c * mx - s * my + (self._x + x) / 2, s * mx + c * my + (self._y + y) / 2
        start = degrees(atan2((uy - my) / ry, (ux - mx) / rx))
        sweep = degrees(atan2((-uy - my) / ry, (-ux - mx) / rx)) - start
        if v[4] and sweep < 0:
            sweep += 360
        elif not v[4] and sweep > 0:
            sweep -= 360
        pieces = max(1, ceil(abs(sweep) / 90 - 1e-9))
        step = sweep / pieces
        k = 4 / 3 * tan(step / 4)
        unit = Pen()
        for i in range(pieces):
            c0, s0 = cos_sin(start + step * i)
            c1, s1 = cos_sin(start + step * (i + 1))
            unit.cubic(c0 - k * s0, s0 + k * c0, c1 + k * s1, s1 - k * c1, c1, s1)
        made = transform(unit.path(), c * rx, s * rx, -s * ry, c * ry, cx, cy)
        for i in range(pieces):
            points = [n for j in range(3) for n in (made.xs[3 * i + j], made.ys[3 * i + j])]
            self._pen.cubic(*points)
        self._x, self._y = x, y


def closed(path: Path) -> Path:
    """Every contour closed, as filling does."""
    return Path(re.sub(r"([LQC])(?=M|$)", r"\1Z", path.commands), path.xs, path.ys)


def wound(path: Path) -> Path:
    """A path that fills even-odd, with holes wound against their outlines, to fill nonzero.

    Right for contours that do not cross one another, as the counters of letters; where they
    cross, the overlap is filled.
    """
    contours = list(closed(path).contours())
    if len(contours) < 2:
        return closed(path)
    lines = [flatten(c, 6) for c in contours]
    made = []
    for i, contour in enumerate(contours):
        if not lines[i]:
            continue
        x, y = _inside(lines[i][0])
        depth = sum(
            sum(1 for at in crossings(line, y) if at > x) % 2
            for j, line in enumerate(lines)
            if j != i
        )
        outward = signed_area(contour) > 0
        made.append(contour if outward == (depth % 2 == 0) else reverse(contour))
    return concat(made)


def _inside(line: Polyline) -> tuple[float, float]:
    """The middle of the longest side: contours may touch at their corners."""
    sides = zip(line, line[1:] + line[:1], strict=True)
    (x0, y0), (x1, y1) = max(sides, key=lambda s: abs(s[1][0] - s[0][0]) + abs(s[1][1] - s[0][1]))
    return (x0 + x1) / 2, (y0 + y1) / 2
