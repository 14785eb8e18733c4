"""Boolean operations, offsets and strokes. The only importer of skia-pathops.

The library can fail silently (a hole filled, a part dropped), mostly where edges coincide,
so every result is checked by area (`_checked`), and a failing operation is repeated with one
operand nudged by 1e-4 of its size. Operands are scaled by 1000 first: the library works in
single precision and was made for pixels. Where it gives up on an outline it is asked again at
other scales (`_scaled`); what fails at all of them is a GeometryError.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

import pathops

from logo_studio.errors import GeometryError
from logo_studio.geometry.affine import move, reverse
from logo_studio.geometry.measure import area, encloses, point_on, signed_area
from logo_studio.model.path import EMPTY, Path, concat

#: The usual scale, and those that are tried where it fails.
_SCALES = (1000.0, 1013.7, 977.3)
_CAPS = {
    "butt": pathops.LineCap.BUTT_CAP,
    "round": pathops.LineCap.ROUND_CAP,
    "square": pathops.LineCap.SQUARE_CAP,
}
_JOINS = {
    "miter": pathops.LineJoin.MITER_JOIN,
    "round": pathops.LineJoin.ROUND_JOIN,
    "bevel": pathops.LineJoin.BEVEL_JOIN,
}
#: An offset that fails is tried again a little larger or smaller, which nobody sees.
_SHARES = (1.0, 1.006, 0.994, 1.02)
_NUDGES = ((1e-4, 7e-5), (-8e-5, 1.1e-4), (3e-4, -2e-4))


def _to_skia(p: Path, scale: float = _SCALES[0]) -> pathops.Path:
    out = pathops.Path()
    move, line, quad, cubic, close = out.moveTo, out.lineTo, out.quadTo, out.cubicTo, out.close
    xs = [x * scale for x in p.xs]
    ys = [y * scale for y in p.ys]
    i = 0
    for command in p.commands:
        if command == "Q":
            quad(xs[i], ys[i], xs[i + 1], ys[i + 1])
            i += 2
        elif command == "L":
            line(xs[i], ys[i])
            i += 1
        elif command == "C":
            cubic(xs[i], ys[i], xs[i + 1], ys[i + 1], xs[i + 2], ys[i + 2])
            i += 3
        elif command == "M":
            move(xs[i], ys[i])
            i += 1
        else:
            close()
    return out


_LETTERS = {
    pathops.PathVerb.MOVE: "M",
    pathops.PathVerb.LINE: "L",
    pathops.PathVerb.QUAD: "Q",
    pathops.PathVerb.CUBIC: "C",
    pathops.PathVerb.CLOSE: "Z",
}
_OPEN = re.compile(r"M[^MZ]*(?=M|$)")


def _from_skia(p: pathops.Path, scale: float = _SCALES[0]) -> Path:
    """Every contour closed, whether the library closed it or not."""
    p.convertConicsToQuads()
    commands = "".join([_LETTERS[verb] for verb in p.verbs])
    if commands.count("M") != commands.count("Z"):
        commands = _OPEN.sub(lambda contour: contour[0] + "Z", commands)
    points = p.points
    return Path(
        commands,
        tuple([x / scale for x, _ in points]),
        tuple([y / scale for _, y in points]),
    )


def _wind(p: Path) -> Path:
    """`p`, whose contours fill even-odd and do not cross, with holes wound against outlines.

    The library's own `fix_winding` takes some holes for outlines (the stroke of a crescent).
    """
    contours = list(p.contours())
    if len(contours) == 1:
        return p if signed_area(p) > 0 else reverse(p)
    boxes = [c.bounds() for c in contours]
    wound = []
    for i, contour in enumerate(contours):
        left, top, right, bottom = boxes[i]
        depth = 0
        point: tuple[float, float] | None = None  # found only if it may lie in another contour
        for j, (x0, y0, x1, y1) in enumerate(boxes):
            if j == i or not (x0 <= left and right <= x1 and y0 <= top and bottom <= y1):
                continue
            point = point or point_on(contour)
            depth += encloses(contours[j], *point)
        outward = signed_area(contour) > 0
        wound.append(contour if outward == (depth % 2 == 0) else reverse(contour))
    return concat(wound)


def simplify(p: Path) -> Path:
    """The same ink without overlaps; outer contours are clockwise, holes wind against them."""
    if not p:
        return EMPTY
    return _scaled("simplifying", lambda scale: _simplified(_to_skia(p, scale), scale))


def _simplified(skia: pathops.Path, scale: float) -> Path:
    skia.simplify(fix_winding=False, keep_starting_points=False)
    return _wind(_from_skia(skia, scale))


def _scaled(what: str, work: Callable[[float], Path]) -> Path:
    """The first result of `work` at a scale where the library does not give up."""
    for scale in _SCALES:
        try:
            return work(scale)
        except pathops.PathOpsError:
            continue
    raise GeometryError(
        f"{what} an outline failed at every scale", "move its points a little, or drop tiny parts"
    )


def _operate(a: Path, b: Path, operation: pathops.PathOp) -> Path:
    result = pathops.op(
        _to_skia(a), _to_skia(b), operation, fix_winding=False, keep_starting_points=False
    )
    return _wind(_from_skia(result))


def _checked(a: Path, b: Path, operation: pathops.PathOp, area_a: float, area_b: float) -> Path:
    """The result, if its area is possible; otherwise again with `b` nudged; else GeometryError.

    Possible: union in [max, sum]; intersection in [0, min]; difference equal to A - intersection
    or to union - B.
    """
    slack = 0.002 * (area_a + area_b) + 1e-9
    x0, y0, x1, y1 = b.bounds()
    size = max(x1 - x0, y1 - y0)
    for dx, dy in ((0.0, 0.0), *_NUDGES):
        other = move(b, dx * size, dy * size) if dx else b
        try:
            result = _operate(a, other, operation)
            got = area(result)
            if operation is pathops.PathOp.UNION:
                good = max(area_a, area_b) - slack <= got <= area_a + area_b + slack
            elif operation is pathops.PathOp.INTERSECTION:
                good = got <= min(area_a, area_b) + slack
            else:
                good = _took(a, other, got, area_a, area_b, slack)
        except pathops.PathOpsError:
            continue
        if good:
            return result
    raise GeometryError(
        f"{operation.name.lower()} of two paths failed, or gave an impossible area",
        "nudge one operand so that no edges coincide",
    )


def _took(a: Path, b: Path, got: float, area_a: float, area_b: float, slack: float) -> bool:
    """Whether `got` can be the area of `a` without `b`.

    A cutter within takes away all its area; else what they share is asked for, and what they
    cover together, since either answer may be wrong too.
    """
    if abs(got - (area_a - area_b)) <= slack:
        return True
    common = area(_operate(a, b, pathops.PathOp.INTERSECTION))
    if abs(got - (area_a - common)) <= slack:
        return True
    together = area(_operate(a, b, pathops.PathOp.UNION))
    return abs(got - (together - area_b)) <= slack


def _apart(a: Path, b: Path) -> bool:
    ax0, ay0, ax1, ay1 = a.bounds()
    bx0, by0, bx1, by1 = b.bounds()
    return ax1 < bx0 or bx1 < ax0 or ay1 < by0 or by1 < ay0


def union(*paths: Path) -> Path:
    """All ink of `paths` as one outline."""
    result = EMPTY
    for p in paths:
        if not p:
            continue
        clean = simplify(p)
        if not result:
            result = clean
        elif _apart(result, clean):
            result = result + clean
        else:
            result = _checked(result, clean, pathops.PathOp.UNION, area(result), area(clean))
    return result


def subtract(a: Path, *cutters: Path) -> Path:
    """`a` without the ink of each cutter."""
    result = simplify(a)
    for cutter in cutters:
        if not cutter or not result or _apart(result, cutter):
            continue
        clean = simplify(cutter)
        result = _checked(result, clean, pathops.PathOp.DIFFERENCE, area(result), area(clean))
    return result


def intersect(a: Path, b: Path) -> Path:
    """The ink that both have."""
    if not a or not b or _apart(a, b):
        return EMPTY
    a, b = simplify(a), simplify(b)
    return _checked(a, b, pathops.PathOp.INTERSECTION, area(a), area(b))


def exclude(a: Path, b: Path) -> Path:
    """The ink that exactly one of them has."""
    return union(subtract(a, b), subtract(b, a))


def stroke(p: Path, width: float, cap: str = "butt", join: str = "miter") -> Path:
    """The outline of a line of `width` along `p` (open contours stay open). May be GeometryError.

    `cap` is butt, round or square; `join` miter, round or bevel (miter limit 4).
    """

    def outlined(scale: float) -> Path:
        skia = _to_skia(p, scale)
        skia.stroke(width * scale, _CAPS[cap], _JOINS[join], 4)
        skia.convertConicsToQuads()
        return _simplified(skia, scale)

    return _scaled("stroking", outlined)


def offset(p: Path, distance: float, join: str = "round") -> Path:
    """Grown by `distance` on every side (shrunk when negative). May be GeometryError."""
    if not p or not distance:
        return p
    return _offset(p, distance, join)


@lru_cache(maxsize=128)
def _offset(p: Path, distance: float, join: str) -> Path:
    for share in _SHARES:
        try:
            edge = stroke(p, 2 * abs(distance) * share, "round", join)
            return union(p, edge) if distance > 0 else subtract(p, edge)
        except GeometryError:
            continue
    raise GeometryError(
        f"an outline cannot be offset by {distance:g}", "choose another distance, or simplify it"
    )


def tuck(parts: list[Path], gap: float) -> list[Path]:
    """Parts from front to back, each cut clear of every earlier one grown by `gap`.

    The halo rule of constructed marks (petals, scales, layers): equal gaps for free.
    """
    result: list[Path] = []
    grown: list[Path] = []
    for p in parts:
        result.append(subtract(p, *grown))
        grown.append(offset(p, gap))
    return result


def drop_specks(p: Path, island: float, hole: float) -> Path:
    """Without islands smaller than `island` and holes smaller than `hole` (areas, own units)."""
    areas = [(contour, signed_area(contour)) for contour in p.contours()]
    if not areas:
        return p
    outward = 1.0 if max(areas, key=lambda item: abs(item[1]))[1] > 0 else -1.0
    kept = [c for c, a in areas if abs(a) >= (island if a * outward > 0 else hole)]
    result = EMPTY
    for c in kept:
        result = result + c
    return result
