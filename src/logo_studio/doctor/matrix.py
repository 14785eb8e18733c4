"""Transform lists as one matrix (a, b, c, d, e, f)."""

from __future__ import annotations

import re
from math import hypot

from logo_studio.doctor.outlines import numbers
from logo_studio.geometry.angle import cos_sin, tan

Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_FUNCTION = re.compile(r"(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^)]*)\)")


def times(m: Matrix, n: Matrix) -> Matrix:
    """First `n`, then `m`."""
    return (
        m[0] * n[0] + m[2] * n[1], m[1] * n[0] + m[3] * n[1],
        m[0] * n[2] + m[2] * n[3], m[1] * n[2] + m[3] * n[3],
        m[0] * n[4] + m[2] * n[5] + m[4], m[1] * n[4] + m[3] * n[5] + m[5],
    )  # fmt: skip


def matrix(text: str | None) -> Matrix:
    """The product of a `transform` attribute; functions that cannot be read are left out."""
    made = IDENTITY
    for name, arguments in _FUNCTION.findall(text or ""):
        made = times(made, _one(name, numbers(arguments)))
    return made


def _one(name: str, v: list[float]) -> Matrix:
    if name == "matrix" and len(v) == 6:
        return (v[0], v[1], v[2], v[3], v[4], v[5])
    if name == "translate" and v:
        return (1.0, 0.0, 0.0, 1.0, v[0], v[1] if len(v) > 1 else 0.0)
    if name == "scale" and v:
        return (v[0], 0.0, 0.0, v[1] if len(v) > 1 else v[0], 0.0, 0.0)
    if name == "rotate" and v:
        c, s = cos_sin(v[0] % 360)
        x, y = (v[1], v[2]) if len(v) > 2 else (0.0, 0.0)
        return (c, s, -s, c, x - c * x + s * y, y - s * x - c * y)
    if name == "skewX" and v:
        return (1.0, 0.0, tan(v[0]), 1.0, 0.0, 0.0)
    if name == "skewY" and v:
        return (1.0, tan(v[0]), 0.0, 1.0, 0.0, 0.0)
    return IDENTITY


def size_of(m: Matrix) -> float:
    """How much the matrix enlarges, on the mean of both directions."""
    return (hypot(m[0], m[1]) + hypot(m[2], m[3])) / 2
