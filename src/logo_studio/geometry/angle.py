"""Sine and cosine in degrees that give the same bits on every machine.

The C library's functions may differ in the last place between platforms; these use only
IEEE 754 additions and multiplications (Taylor series on [0, 45] degrees, error below 1e-15),
and are exact at multiples of 90.
"""

from __future__ import annotations

from math import atan2, degrees, pi

_RAD = pi / 180.0


def _sin_small(t: float) -> float:
    u = t * t
    return t * (
        1
        - u
        / 6
        * (1 - u / 20 * (1 - u / 42 * (1 - u / 72 * (1 - u / 110 * (1 - u / 156 * (1 - u / 210))))))
    )


def _cos_small(t: float) -> float:
    u = t * t
    return 1 - u / 2 * (
        1 - u / 12 * (1 - u / 30 * (1 - u / 56 * (1 - u / 90 * (1 - u / 132 * (1 - u / 182)))))
    )


def cos_sin(angle: float) -> tuple[float, float]:
    """(cos, sin) of `angle` in degrees."""
    a = angle % 360.0
    quadrant, rest = int(a // 90.0), a % 90.0
    if rest <= 45.0:
        c, s = _cos_small(rest * _RAD), _sin_small(rest * _RAD)
    else:
        c, s = _sin_small((90.0 - rest) * _RAD), _cos_small((90.0 - rest) * _RAD)
    return ((c, s), (-s, c), (-c, -s), (s, -c))[quadrant % 4]


def polar(radius: float, angle: float, cx: float = 0.0, cy: float = 0.0) -> tuple[float, float]:
    """The point at `radius` and `angle` (degrees, clockwise from the positive x axis, y down)."""
    c, s = cos_sin(angle)
    return cx + radius * c, cy + radius * s


def direction(dx: float, dy: float) -> float:
    """The angle of the vector (dx, dy) in degrees, in (-180, 180]."""
    return round(degrees(atan2(dy, dx)), 9)


def tan(angle: float) -> float:
    """Tangent of `angle` in degrees. ZeroDivisionError at 90 + k 180."""
    c, s = cos_sin(angle)
    return s / c
