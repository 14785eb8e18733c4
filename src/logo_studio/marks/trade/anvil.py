"""Anvil: flat face, tapering horn, waist and spreading foot; a spark or rays where work is hot."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, rect, spark
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import above, below
from logo_studio.model.path import EMPTY, Path

FACE, HEEL, SOLE = -0.34, -0.19, 0.38
TIP, END = -0.5, 0.5
FOOT_RISE = 0.12
ARCH = 0.13


def _body(waist: float, foot: float, droop: float) -> Path:
    throat, ankle = 0.02, 0.14
    return (
        Pen()
        .move(END, FACE)
        .line(END, HEEL)
        .cubic(0.34, HEEL + 0.01, waist + 0.03, -0.14, waist, throat)
        .cubic(waist, ankle, foot - 0.1, SOLE - FOOT_RISE - 0.03, foot, SOLE - FOOT_RISE)
        .line(foot, SOLE)
        .line(ARCH, SOLE)
        .cubic(ARCH - 0.04, SOLE - 0.055, 0.04 - ARCH, SOLE - 0.055, -ARCH, SOLE)
        .line(-foot, SOLE)
        .line(-foot, SOLE - FOOT_RISE)
        .cubic(-foot + 0.1, SOLE - FOOT_RISE - 0.03, -waist, ankle, -waist, throat)
        .cubic(-waist - 0.03, -0.12, -0.42, FACE + 0.24 + droop, TIP, FACE + droop)
        .cubic(-0.4, FACE + droop * 0.5, -0.34, FACE, -0.26, FACE)
        .close()
        .path()
    )


def _heat(kind: str) -> Path:
    x = 0.1
    if kind == "spark":
        return spark(x, FACE - 0.26, 0.2, 0.2)
    if kind == "rays":
        ray = capsule(x, FACE - 0.15, x, FACE - 0.29, 0.07)
        return union(*[rotate(ray, angle, x, FACE + 0.06) for angle in (-48, 0, 48)])
    if kind == "bar":
        return rect(-0.12, FACE - GAP - 0.1, 0.52, 0.1)
    return EMPTY


def build(waist: float, foot: float, droop: float, heat: str, cut: str) -> Artwork:
    """`waist` and `foot` are half widths; `droop` is how far the horn's tip hangs."""
    body = _body(waist, foot, droop)
    hot = _heat(heat)
    if cut == "faced":
        y = HEEL + 0.02
        return {"primary": below(body, y), "accent": union(above(body, y - GAP), hot)}
    if cut == "footed":
        y = SOLE - FOOT_RISE - 0.02
        return {"primary": above(body, y - GAP), "accent": union(below(body, y), hot)}
    return {"primary": body, "accent": hot}
