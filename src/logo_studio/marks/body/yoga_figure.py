"""Yoga figure: a person sitting cross-legged, hands on the knees, at the heart or overhead."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import mirror_x, move, rotate
from logo_studio.geometry.boolean import stroke, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import arc_band, circle, lens
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear, mirrored
from logo_studio.model.path import EMPTY, Path

HEAD = (0.0, -0.33, 0.105)


def _knees(limb: float) -> Path:
    arm = (
        Pen()
        .move(0.1, -0.125)
        .cubic(0.19, -0.1, 0.2, 0.03, 0.25, 0.12)
        .cubic(0.28, 0.17, 0.31, 0.2, 0.37, 0.215)
    )
    return both_sides(stroke(arm.path(), limb, "round", "round"))


def _heart(limb: float) -> Path:
    arm = (
        Pen()
        .move(0.1, -0.125)
        .cubic(0.2, -0.1, 0.26, 0.0, 0.27, 0.1)
        .cubic(0.2, 0.1, 0.1, 0.06, 0, -0.02)
    )
    return both_sides(stroke(arm.path(), limb, "round", "round"))


def _overhead(limb: float) -> Path:
    arm = (
        Pen()
        .move(0.1, -0.125)
        .cubic(0.22, -0.16, 0.27, -0.24, 0.25, -0.33)
        .cubic(0.22, -0.43, 0.12, -0.52, 0, -0.62)
    )
    return both_sides(stroke(arm.path(), limb, "round", "round"))


ARMS: dict[str, Callable[[float], Path]] = {
    "knees": _knees, "overhead": _overhead, "heart": _heart,
}  # fmt: skip


def _torso() -> Path:
    half = (
        Pen()
        .move(0, -0.185)
        .cubic(0.06, -0.185, 0.11, -0.175, 0.135, -0.135)
        .cubic(0.15, -0.04, 0.085, 0.04, 0.105, 0.24)
        .line(0, 0.24)
    )
    return mirrored(half)


def _legs() -> tuple[Path, Path]:
    """Two shins crossing, the front one first; both whole."""
    front = lens(-0.5, 0.36, 0.24, 0.38, 0.19, 0.11)
    return front, mirror_x(front)


def _halo(kind: str, arms: str) -> Path:
    """Nothing, a fan of petals, or an arch of light around the upper body."""
    if kind == "none":
        return EMPTY
    near = 0.385 if arms == "overhead" else 0.27
    if kind == "arch":
        r = near + 0.04
        return arc_band(0, HEAD[1], r, 0.065, -180 - 25, 25)
    petals = [rotate(lens(0, -near, 0, -near - 0.2, 0.27), 36.0 * i) for i in range(-3, 4)]
    return move(union(*petals), 0, HEAD[1])


def build(arms: str, halo: str, limb: float, tone: str) -> Artwork:
    """`limb` is the thickness of the arms."""
    front, back = _legs()
    head = circle(*HEAD)
    body = clear(union(_torso(), ARMS[arms](limb)), front, back)
    back = clear(back, front)
    if arms == "overhead":
        body = clear(body, head, gap=GAP * 0.8)
    seat = union(front, back)
    aura = clear(_halo(halo, arms), body, head, seat)
    if tone == "seat":
        return {"primary": union(body, head), "accent": union(seat, aura)}
    return {"primary": union(body, seat), "accent": union(head, aura)}
