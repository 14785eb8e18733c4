"""Moves, scales, turns and mirrors of paths. All return new paths; y points down."""

from __future__ import annotations

from logo_studio.geometry.angle import cos_sin
from logo_studio.model.path import Path


def transform(p: Path, a: float, b: float, c: float, d: float, e: float, f: float) -> Path:
    """x' = a x + c y + e, y' = b x + d y + f (the order of SVG's matrix)."""
    pairs = list(zip(p.xs, p.ys, strict=True))
    return Path(
        p.commands,
        tuple([a * x + c * y + e for x, y in pairs]),
        tuple([b * x + d * y + f for x, y in pairs]),
    )


def move(p: Path, dx: float, dy: float) -> Path:
    """Shifted by (dx, dy)."""
    return Path(p.commands, tuple([x + dx for x in p.xs]), tuple([y + dy for y in p.ys]))


def scale(p: Path, sx: float, sy: float | None = None) -> Path:
    """Scaled about the origin; `sy` defaults to `sx`."""
    sy = sx if sy is None else sy
    return Path(p.commands, tuple([x * sx for x in p.xs]), tuple([y * sy for y in p.ys]))


def place(p: Path, s: float, dx: float, dy: float) -> Path:
    """Scaled by `s` about the origin, then shifted by (dx, dy)."""
    return Path(p.commands, tuple([x * s + dx for x in p.xs]), tuple([y * s + dy for y in p.ys]))


def place_on_grid(p: Path, s: float, dx: int, dy: int) -> Path:
    """As `place`, each coordinate rounded (half up) to the integer grid.

    `dx`, `dy` are whole, so equal outlines get equal relative coordinates wherever they
    stand, which the SVG writer's contour cache lives on.
    """
    # int() truncates toward zero; the bias makes every operand positive, so it floors.
    return Path(
        p.commands,
        tuple([int(x * s + 65536.5) - 65536 + dx for x in p.xs]),
        tuple([int(y * s + 65536.5) - 65536 + dy for y in p.ys]),
    )


def turn_on_grid(p: Path, a: float, b: float, dx: int, dy: int) -> Path:
    """x' = a x - b y + dx, y' = b x + a y + dy, rounded (half up) to the integer grid."""
    pairs = list(zip(p.xs, p.ys, strict=True))
    return Path(
        p.commands,
        tuple([int(a * x - b * y + 65536.5) - 65536 + dx for x, y in pairs]),
        tuple([int(b * x + a * y + 65536.5) - 65536 + dy for x, y in pairs]),
    )


def rotate(p: Path, angle: float, cx: float = 0.0, cy: float = 0.0) -> Path:
    """Turned clockwise by `angle` degrees about (cx, cy)."""
    c, s = cos_sin(angle)
    return transform(p, c, s, -s, c, cx - c * cx + s * cy, cy - s * cx - c * cy)


def mirror_x(p: Path, cx: float = 0.0) -> Path:
    """Mirrored left to right about x = cx. Reverses winding; booleans and `simplify` mend it."""
    return Path(p.commands, tuple([2 * cx - x for x in p.xs]), p.ys)


def mirror_y(p: Path, cy: float = 0.0) -> Path:
    """Mirrored top to bottom about y = cy."""
    return Path(p.commands, p.xs, tuple([2 * cy - y for y in p.ys]))


def skew_x(p: Path, k: float) -> Path:
    """x' = x + k y: a slant; k = tan of the angle, negative leans right in y-down space."""
    return Path(p.commands, tuple([x + k * y for x, y in zip(p.xs, p.ys, strict=True)]), p.ys)


def reverse(p: Path) -> Path:
    """Every contour drawn the other way round: a solid becomes a hole inside another solid."""
    commands: list[str] = []
    xs: list[float] = []
    ys: list[float] = []
    for contour in p.contours():
        body = contour.commands[1:-1]
        rx, ry = contour.xs[::-1], contour.ys[::-1]
        commands.append("M" + body[::-1] + "Z")
        xs += rx
        ys += ry
    return Path("".join(commands), tuple(xs), tuple(ys))


def fit(p: Path, size: float, cx: float = 0.0, cy: float = 0.0) -> Path:
    """Scaled so that the longer side of its bounds is `size`, its box centred on (cx, cy)."""
    x0, y0, x1, y1 = p.bounds()
    k = size / max(x1 - x0, y1 - y0)
    return place(p, k, cx - k * (x0 + x1) / 2, cy - k * (y0 + y1) / 2)
