"""The steps that marks are drawn with: mirrored halves, turns, lines, cuts, the halo, tones.

Every step takes and returns paths, in any unit; y points down and angles are in degrees,
clockwise. The last ones make the artwork: what takes which colour, and how the whole stands.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from logo_studio.geometry.affine import mirror_x, rotate
from logo_studio.geometry.boolean import intersect, offset, simplify, stroke, subtract, union
from logo_studio.geometry.path import Pen, Point
from logo_studio.geometry.shapes import rect, regular_polygon, rounded_polygon
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import Path, concat

#: Larger than any mark: the side of a half-plane cutter.
_FAR = 4.0


#: Where things point, in degrees from the right.
HEADINGS: Mapping[str, float] = {
    "up": -90.0, "right": 0.0, "down": 90.0, "left": 180.0, "up_right": -45.0, "up_left": -135.0,
}  # fmt: skip


# Mirrors and turns.


def mirrored(half: Pen) -> Path:
    """The closed outline whose right side is the open line drawn by `half`.

    The line starts and ends anywhere at x >= 0; the ends are joined straight across x = 0.
    """
    p = half.path()
    commands, xs, ys = list(p.commands), list(p.xs), list(p.ys)
    back = commands[:0:-1]
    left_xs, left_ys = [-x for x in reversed(xs)], list(reversed(ys))
    if xs[-1] == 0:
        left_xs, left_ys = left_xs[1:], left_ys[1:]
    else:
        back = ["L", *back]
    if xs[0] == 0 and back[-1] == "L":
        back, left_xs, left_ys = back[:-1], left_xs[:-1], left_ys[:-1]
    return Path("".join([*commands, *back, "Z"]), (*xs, *left_xs), (*ys, *left_ys))


def mirrored_points(right: Sequence[Point]) -> list[Point]:
    """The corners of a symmetric polygon from those of its right side, in the same order.

    Corners on the axis x = 0 stay single.
    """
    return [*right, *[(-x, y) for x, y in reversed(right) if x]]


def both_sides(p: Path) -> Path:
    """`p` and its mirror image in the axis x = 0, as one outline."""
    return union(p, mirror_x(p))


def mirror_image(p: Path) -> Path:
    """`p` mirrored in the axis x = 0, its outlines wound as before."""
    return simplify(mirror_x(p))


def turned(p: Path, count: int, start: float = 0.0) -> list[Path]:
    """`count` copies of `p` about the origin at equal angles, the first at `start` degrees."""
    return [rotate(p, start + 360 * i / count) for i in range(count)]


def places(count: int, pitch: float) -> list[float]:
    """Where the middles of `count` things stand, `pitch` apart and centred on 0."""
    return [(i - (count - 1) / 2) * pitch for i in range(count)]


# Lines and corners.


def line(points: Sequence[Point], width: float, cap: str = "butt", join: str = "miter") -> Path:
    """A line of `width` through `points`."""
    return stroke(Pen().move(*points[0]).lines(points[1:]).path(), width, cap, join)


def outlined(p: Path, width: float) -> Path:
    """The band of `width` along the inside of the edge of `p`."""
    return subtract(p, offset(p, -width))


def rounded_regular(
    cx: float, cy: float, r: float, n: int, radius: float, start: float = -90.0
) -> Path:
    """A regular polygon of `n` corners on radius `r`, each rounded by `radius`."""
    p = regular_polygon(cx, cy, r, n, start)
    return rounded_polygon(list(zip(p.xs, p.ys, strict=True)), radius)


def nested(p: Path, width: float) -> tuple[Path, Path, Path]:
    """Two outlines of `width` and a core, each inside the last by one gap."""
    inner = offset(p, -width - GAP)
    return outlined(p, width), outlined(inner, width), offset(inner, -width - GAP)


def rhombus(x: float, y: float, radius: float = 0.0) -> Path:
    """A rhombus of half width `x` and half height `y` about the origin, its corners rounded."""
    return rounded_polygon([(0, -y), (x, 0), (0, y), (-x, 0)], radius)


def soften(p: Path, radius: float) -> Path:
    """Convex corners rounded to `radius`; parts thinner than twice that vanish (an opening)."""
    return offset(offset(p, -radius), radius)


def fillet(p: Path, radius: float) -> Path:
    """Concave corners filled to `radius`; gaps thinner than twice that vanish (a closing)."""
    return offset(offset(p, radius), -radius)


# Cuts.


def clear(back: Path, *fronts: Path, gap: float = GAP, join: str = "round") -> Path:
    """`back` kept `gap` away from every front part: the halo rule.

    `join` miter leaves the corners of the halo as sharp as those of the front.
    """
    return subtract(back, *[offset(front, gap, join) for front in fronts])


def left_of(p: Path, x: float) -> Path:
    """The part of `p` left of `x`."""
    return subtract(p, rect(x, -_FAR, 2 * _FAR, 2 * _FAR))


def right_of(p: Path, x: float) -> Path:
    """The part of `p` right of `x`."""
    return subtract(p, rect(x - 2 * _FAR, -_FAR, 2 * _FAR, 2 * _FAR))


def above(p: Path, y: float) -> Path:
    """The part of `p` above `y`."""
    return subtract(p, rect(-_FAR, y, 2 * _FAR, 2 * _FAR))


def below(p: Path, y: float) -> Path:
    """The part of `p` below `y`."""
    return subtract(p, rect(-_FAR, y - 2 * _FAR, 2 * _FAR, 2 * _FAR))


def halves(p: Path, gap: float = GAP) -> tuple[Path, Path]:
    """The left and the right half of `p`, `gap` apart at x = 0."""
    return left_of(p, -gap / 2), right_of(p, gap / 2)


def parted(p: Path, field: Path, rift: Path) -> tuple[Path, Path]:
    """The part of `p` inside `field` and the part outside, both without the `rift` between them."""
    return subtract(intersect(p, field), rift), subtract(p, field, rift)


# Artwork.


def paint(main: Path, second: Path, tones: str = "two") -> Artwork:
    """`main` in the first colour and `second`, if there is any, in the second.

    Both in the first when `tones` is "one": they keep their gap and become one layer.
    """
    if not second:
        return {"primary": main}
    if tones == "one":
        return {"primary": union(main, second)}
    return {"primary": main, "accent": second}


def pick_out(parts: Sequence[Path], chosen: Collection[int]) -> Artwork:
    """Parts that stand apart; those whose number is in `chosen` take the second colour."""
    rest = concat([p for i, p in enumerate(parts) if i not in chosen])
    return paint(rest, concat([p for i, p in enumerate(parts) if i in chosen]))


def tilted(art: Artwork, angle: float) -> Artwork:
    """The whole mark turned by `angle` degrees about the origin."""
    return {role: rotate(p, angle) for role, p in art.items()}


def flipped(art: Artwork) -> Artwork:
    """The whole mark mirrored left to right, its outlines wound as before."""
    return {role: mirror_image(p) for role, p in art.items()}
