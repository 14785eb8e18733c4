"""Comb: a bar comb, a rounded one, a fan-shaped pick or one with a tail."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import rounded_polygon, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import Path


def _tooth(x: float, w: float, top: float, end: float) -> Path:
    return rounded_rect(x, top, w, end - top, (0, 0, w / 2, w / 2))


def _bar(teeth: int, height: float) -> Path:
    w = (1 - (teeth - 1) * GAP) / teeth
    h = height / 2
    row = [_tooth(-0.5 + i * (w + GAP), w, -h + 0.1, h) for i in range(teeth)]
    return union(rounded_rect(-0.5, -h, 1, 0.17, (0.085, 0.085, 0, 0)), *row)


def _arc(teeth: int, height: float) -> Path:
    """A half-round back; the teeth end on a straight line."""
    w = (1 - (teeth - 1) * GAP) / teeth
    h = height / 2
    row = [_tooth(-0.5 + i * (w + GAP), w, -0.02, h + 0.06) for i in range(teeth)]
    return union(rounded_rect(-0.5, -h - 0.06, 1, h + 0.1, (h, h, 0, 0)), *row)


def _pick(teeth: int, height: float) -> Path:
    n = max(4, teeth - 3)
    w = (0.62 - (n - 1) * GAP) / n
    row = [
        _tooth(-0.31 + i * (w + GAP), w, -0.3, 0.28 + height * 0.5 - 0.07 * abs(i - (n - 1) / 2))
        for i in range(n)
    ]
    return union(rounded_rect(-0.31, -0.5, 0.62, 0.27, (0.27, 0.27, 0.03, 0.03)), *row)


def _tail(teeth: int, height: float) -> Path:
    """Teeth on the left half, and a handle that thins out to the right."""
    w = (0.62 - (teeth - 1) * GAP * 0.8) / teeth
    h = height / 2
    row = [_tooth(-0.6 + i * (w + GAP * 0.8), w, -h + 0.1, h) for i in range(teeth)]
    handle = rounded_polygon(
        [(-0.6, -h), (0.62, -h), (0.62, -h + 0.07), (0.1, -h + 0.17), (-0.6, -h + 0.17)],
        (0.08, 0.03, 0.03, 0.1, 0.0),
    )
    return union(handle, *row)


FORMS: dict[str, Callable[[int, float], Path]] = {
    "bar": _bar, "arc": _arc, "pick": _pick, "tail": _tail,
}  # fmt: skip


def build(form: str, teeth: int, height: float, angle: float) -> Artwork:
    """`teeth` is their number, `height` the comb's height (its length is 1)."""
    return {"primary": rotate(FORMS[form](teeth, height), angle)}
