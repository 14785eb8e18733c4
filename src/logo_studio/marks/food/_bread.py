"""Outlines of bread, about 1 high: a slice of a tin loaf, and a round-topped loaf."""

from __future__ import annotations

from logo_studio.geometry.path import Pen
from logo_studio.marks.steps import mirrored
from logo_studio.model.path import Path


def loaf() -> Path:
    """A broad loaf seen from its end."""
    crust = Pen().move(0, -0.42).cubic(0.34, -0.42, 0.56, -0.3, 0.56, -0.08)
    crust.cubic(0.56, 0.06, 0.47, 0.08, 0.47, 0.14).line(0.47, 0.33)
    return mirrored(crust.cubic(0.47, 0.39, 0.43, 0.42, 0.38, 0.42).line(0, 0.42))


def toast() -> Path:
    """A slice with square shoulders."""
    crust = Pen().move(0, -0.46).line(0.26, -0.46).cubic(0.42, -0.46, 0.48, -0.36, 0.48, -0.26)
    crust.cubic(0.48, -0.14, 0.4, -0.12, 0.4, -0.04).line(0.4, 0.4)
    return mirrored(crust.cubic(0.4, 0.44, 0.38, 0.46, 0.34, 0.46).line(0, 0.46))
