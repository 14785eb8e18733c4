"""Loaf of bread: a long batard with slashes, or a round boule scored with an ear of wheat."""

from __future__ import annotations

from logo_studio.geometry.affine import fit, move, rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import ellipse, lens, rounded_rect
from logo_studio.marks.food.wheat import ear
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import places
from logo_studio.model.path import Path


def _batard(cuts: int, girth: float) -> Path:
    body = rounded_rect(-0.5, -girth / 2, 1, girth, girth / 2)
    slash = rotate(lens(0, -girth * 0.37, 0, girth * 0.37, 0.17), 30)
    pitch = 0.62 / cuts
    return subtract(body, *[move(slash, x, 0) for x in places(cuts, pitch)])


def _boule(cuts: int, girth: float) -> Path:
    """`cuts` + 1 pairs of kernels, the ear lying along the loaf."""
    body = ellipse(0, 0, 0.5, 0.22 + 0.38 * girth)
    score = union(*ear(cuts + 1, "leaf", 36, 0.065))
    return subtract(body, fit(rotate(score, 90), 0.76))


def build(form: str, cuts: int, girth: float, tilt: float) -> Artwork:
    """`girth` is the batard's thickness by its length; `tilt` in degrees, negative rises."""
    body = _batard(cuts, girth) if form == "batard" else _boule(cuts, girth)
    return {"primary": rotate(body, tilt)}
