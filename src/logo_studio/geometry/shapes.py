"""Elementary closed shapes. Units are the caller's; angles in degrees, clockwise, y down."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot, sqrt

from logo_studio.geometry.affine import place, rotate
from logo_studio.geometry.angle import direction, polar
from logo_studio.geometry.path import Pen, Point
from logo_studio.model.path import Path

#: Handle length of a quarter circle drawn with one cubic, in radii.
KAPPA = 0.5522847498307936


def ellipse(cx: float, cy: float, rx: float, ry: float) -> Path:
    """Four cubics with points at the extremes."""
    kx, ky = KAPPA * rx, KAPPA * ry
    return (
        Pen()
        .move(cx + rx, cy)
        .cubic(cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry)
        .cubic(cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy)
        .cubic(cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry)
        .cubic(cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy)
        .close()
        .path()
    )


def circle(cx: float, cy: float, r: float) -> Path:
    return ellipse(cx, cy, r, r)


def ring(cx: float, cy: float, r: float, width: float) -> Path:
    """A circular band between `r - width` and `r`; the hole winds the other way."""
    from logo_studio.geometry.affine import reverse

    return circle(cx, cy, r) + reverse(circle(cx, cy, r - width))


def polygon(points: Sequence[Point]) -> Path:
    return Pen().move(*points[0]).lines(points[1:]).close().path()


def rect(x: float, y: float, w: float, h: float) -> Path:
    return polygon([(x, y), (x + w, y), (x + w, y + h), (x, y + h)])


def rounded_rect(
    x: float, y: float, w: float, h: float, r: float | tuple[float, float, float, float]
) -> Path:
    """`r` is one radius, or one each for (top left, top right, bottom right, bottom left)."""
    a, b, c, d = r if isinstance(r, tuple) else (r, r, r, r)
    k = 1 - KAPPA
    pen = Pen().move(x + a, y)
    if a + b < w:
        pen.line(x + w - b, y)
    if b:
        pen.cubic(x + w - k * b, y, x + w, y + k * b, x + w, y + b)
    if b + c < h:
        pen.line(x + w, y + h - c)
    if c:
        pen.cubic(x + w, y + h - k * c, x + w - k * c, y + h, x + w - c, y + h)
    if c + d < w:
        pen.line(x + d, y + h)
    if d:
        pen.cubic(x + k * d, y + h, x, y + h - k * d, x, y + h - d)
    if d + a < h:
        pen.line(x, y + a)
    if a:
        pen.cubic(x, y + k * a, x + k * a, y, x + a, y)
    return pen.close().path()


def superellipse(cx: float, cy: float, r: float, handle: float = 0.84) -> Path:
    """The squircle: four cubics whose handles are `handle` radii (.84 fits exponent 4)."""
    h = handle * r
    return (
        Pen()
        .move(cx + r, cy)
        .cubic(cx + r, cy + h, cx + h, cy + r, cx, cy + r)
        .cubic(cx - h, cy + r, cx - r, cy + h, cx - r, cy)
        .cubic(cx - r, cy - h, cx - h, cy - r, cx, cy - r)
        .cubic(cx + h, cy - r, cx + r, cy - h, cx + r, cy)
        .close()
        .path()
    )


def regular_polygon(cx: float, cy: float, r: float, n: int, start: float = -90.0) -> Path:
    """`n` corners on radius `r`, the first at `start` degrees (-90 is the top)."""
    return polygon([polar(r, start + 360.0 * i / n, cx, cy) for i in range(n)])


def star(cx: float, cy: float, r_out: float, r_in: float, n: int, start: float = -90.0) -> Path:
    """`n` points on `r_out`, `n` notches on `r_in`, straight sides."""
    return polygon(
        [polar(r_out if i % 2 == 0 else r_in, start + 180.0 * i / n, cx, cy) for i in range(2 * n)]
    )


def scalloped(cx: float, cy: float, r: float, teeth: int, depth: float) -> Path:
    """A disc whose edge is `teeth` round bumps, `depth` high, on a circle of radius `r`."""
    pen = Pen()
    pen.move(*polar(r, -90.0, cx, cy))
    step = 360.0 / teeth
    # A cubic whose handles stand 4/3 of the height of its bump reaches just that height.
    reach = r + depth * 4 / 3
    for i in range(teeth):
        start, end = -90.0 + i * step, -90.0 + (i + 1) * step
        pen.cubic(*polar(reach, start, cx, cy), *polar(reach, end, cx, cy), *polar(r, end, cx, cy))
    return pen.close().path()


def spark(cx: float, cy: float, r: float, waist: float = 0.16) -> Path:
    """A four-pointed star with concave sides; `waist` 0 is thinnest, 1 a diamond."""
    tips = [(0.0, -r), (r, 0.0), (0.0, r), (-r, 0.0)]
    pen = Pen().move(cx, cy - r)
    for (x0, y0), (x1, y1) in zip(tips, tips[1:] + tips[:1], strict=True):
        pen.quad(cx + (x0 + x1) * waist / 2, cy + (y0 + y1) * waist / 2, cx + x1, cy + y1)
    return pen.close().path()


def rounded_polygon(points: Sequence[Point], r: float | Sequence[float]) -> Path:
    """A polygon with circular corners; `r` one radius or one per corner, clamped to the sides."""
    n = len(points)
    radii = [float(r)] * n if isinstance(r, (int, float)) else list(r)
    pen = Pen()
    for i in range(n):
        x, y = points[i]
        ax, ay = points[i - 1]
        bx, by = points[(i + 1) % n]
        la, lb = hypot(ax - x, ay - y), hypot(bx - x, by - y)
        ux, uy, vx, vy = (ax - x) / la, (ay - y) / la, (bx - x) / lb, (by - y) / lb
        cosine = max(-1.0, min(1.0, ux * vx + uy * vy))
        # tan(theta/2) of the corner's angle theta, from its cosine: no inverse functions.
        half_tan = sqrt((1 - cosine) / (1 + cosine)) if cosine > -0.999999 else 1e6
        t = min(radii[i] / max(half_tan, 1e-6), la * 0.499, lb * 0.499)
        radius = t * half_tan
        go = pen.move if i == 0 else pen.line
        go(x + ux * t, y + uy * t)
        if radius > 1e-5 and half_tan < 1e5:
            # arc sweep = 180 - theta; handle = 4/3 tan(sweep/4) radius
            q = 1 / half_tan  # tan(sweep/2)
            handle = 4 / 3 * (sqrt(1 + q * q) - 1) / q * radius
            sx, sy, ex, ey = x + ux * t, y + uy * t, x + vx * t, y + vy * t
            pen.cubic(
                sx - ux * handle, sy - uy * handle, ex - vx * handle, ey - vy * handle, ex, ey
            )
    return pen.close().path()


def wedge(cx: float, cy: float, r: float, start: float, end: float) -> Path:
    """A pie slice from `start` to `end` degrees."""
    return (
        Pen().move(cx, cy).line(*polar(r, start, cx, cy)).arc(cx, cy, r, start, end).close().path()
    )


def arc_band(cx: float, cy: float, r: float, width: float, start: float, end: float) -> Path:
    """A piece of a ring of centre radius `r`, butt ends."""
    outer, inner = r + width / 2, r - width / 2
    return (
        Pen()
        .move(*polar(outer, start, cx, cy))
        .arc(cx, cy, outer, start, end)
        .line(*polar(inner, end, cx, cy))
        .arc(cx, cy, inner, end, start)
        .close()
        .path()
    )


def capsule(x0: float, y0: float, x1: float, y1: float, width: float) -> Path:
    """A bar with round ends; the end points are the centres of the round caps."""
    length = hypot(x1 - x0, y1 - y0)
    bar = rounded_rect(-width / 2, -width / 2, length + width, width, width / 2)
    return place(rotate(bar, direction(x1 - x0, y1 - y0)), 1, x0, y0)


def lens(
    x0: float, y0: float, x1: float, y1: float, left: float, right: float | None = None
) -> Path:
    """The region between two circular arcs through two points: leaf, fin, petal, eye, flame.

    `left` and `right` are the arcs' sagittas as fractions of the chord, on either side of
    the direction of travel; negative is concave; `right` defaults to `left`. |sagitta| <= .5.
    """
    right = left if right is None else right
    pen = Pen().move(x0, y0)
    _sagitta_arc(pen, x0, y0, x1, y1, left)
    _sagitta_arc(pen, x1, y1, x0, y0, right)
    return pen.close().path()


def _sagitta_arc(pen: Pen, x0: float, y0: float, x1: float, y1: float, s: float) -> None:
    """Adds the arc from (x0, y0) to (x1, y1) bulging `s` chords to the left (y down)."""
    if abs(s) < 1e-6:
        pen.line(x1, y1)
        return
    # Two cubics, split at the arc's middle. Half the sweep's half angle a: tan(a) = 2 s.
    dx, dy = x1 - x0, y1 - y0
    nx, ny = dy, -dx  # left normal in y-down space, chord length
    mx, my = (x0 + x1) / 2 + nx * s, (y0 + y1) / 2 + ny * s
    chord = hypot(dx, dy)
    radius = chord * (1 + 4 * s * s) / (8 * abs(s))
    # sweep of each half = 2 atan(2|s|)/1 ... in tangents: tan(sweep_half/2) = 2|s|
    t = 2 * abs(s)
    quarter = (sqrt(1 + t * t) - 1) / t  # tan(sweep_half / 4)
    handle = 4 / 3 * quarter * radius
    # tangents: at the ends turned by the half sweep from the chord, at the middle along it
    cos2, sin2 = (1 - t * t) / (1 + t * t), 2 * t / (1 + t * t)
    ex, ey = dx / chord, dy / chord
    sign = 1.0 if s > 0 else -1.0
    ax, ay = ex * cos2 + sign * ey * sin2, ey * cos2 - sign * ex * sin2
    bx, by = ex * cos2 - sign * ey * sin2, ey * cos2 + sign * ex * sin2
    pen.cubic(x0 + ax * handle, y0 + ay * handle, mx - ex * handle, my - ey * handle, mx, my)
    pen.cubic(mx + ex * handle, my + ey * handle, x1 - bx * handle, y1 - by * handle, x1, y1)


def leaf(cx: float, cy: float, w: float, h: float) -> Path:
    """A pointed vertical leaf of the given box, softer than two arcs."""
    x, y = w * 2 / 3, h * 0.22
    return (
        Pen()
        .move(cx, cy - h / 2)
        .cubic(cx + x, cy - y, cx + x, cy + y, cx, cy + h / 2)
        .cubic(cx - x, cy + y, cx - x, cy - y, cx, cy - h / 2)
        .close()
        .path()
    )


def drop(cx: float, cy: float, w: float, h: float) -> Path:
    """A falling drop: round below, pointed above; `h` > `w`."""
    r = w / 2
    base = cy + h / 2 - r
    k = KAPPA * r
    return (
        Pen()
        .move(cx, cy - h / 2)
        .cubic(cx + w * 0.12, cy - h * 0.2, cx + r, cy - h * 0.02, cx + r, base)
        .cubic(cx + r, base + k, cx + k, cy + h / 2, cx, cy + h / 2)
        .cubic(cx - k, cy + h / 2, cx - r, base + k, cx - r, base)
        .cubic(cx - r, cy - h * 0.02, cx - w * 0.12, cy - h * 0.2, cx, cy - h / 2)
        .close()
        .path()
    )
