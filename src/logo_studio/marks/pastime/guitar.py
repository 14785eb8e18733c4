"""Guitar: acoustic, cutaway or electric, standing or leaning, with its neck set in by one gap."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, rect, rounded_polygon, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import fillet, mirrored, mirrored_points, paint, tilted
from logo_studio.model.path import Path

NUT, NECK = -0.42, 0.09
#: Where the fingerboard ends on the body.
HEEL = {"acoustic": -0.17, "cutaway": -0.17, "electric": 0.0}


def build(body: str, head: str, bridge: str, tilt: float, tone: str) -> Artwork:
    """`head` taper, flare or hook; `bridge` bar, dot or none; `tone` neck, body or one colour."""
    neck = rect(-NECK / 2, NUT - 0.02, NECK, HEEL[body] - NUT + 0.02)
    slot = rect(-NECK / 2 - GAP, -1, NECK + 2 * GAP, 1 + HEEL[body] + GAP)
    table = subtract(_body(body), slot, *_bridge(bridge))
    if body == "electric":
        table = subtract(table, rounded_rect(-0.11, HEEL[body] + 2 * GAP, 0.24, 0.06, 0.02))
    else:
        table = subtract(table, circle(0, 0.05, 0.085))
    arm = union(neck, _head(head))
    art = paint(arm, table, "two") if tone == "body" else paint(table, arm, tone)
    return tilted(art, tilt)


def _body(kind: str) -> Path:
    if kind == "electric":
        half = Pen().move(0, 0.5).cubic(0.17, 0.5, 0.27, 0.42, 0.27, 0.3)
        half.cubic(0.27, 0.18, 0.17, 0.16, 0.17, 0.06)
        half.cubic(0.17, -0.02, 0.25, -0.08, 0.24, -0.17)
        half.cubic(0.235, -0.23, 0.16, -0.22, 0.13, -0.14)
        half.cubic(0.11, -0.08, 0.08, -0.07, 0, -0.07)
        return mirrored(half)
    outline = fillet(union(circle(0, 0.235, 0.265), circle(0, -0.06, 0.205)), 0.07)
    return subtract(outline, circle(0.21, -0.21, 0.14)) if kind == "cutaway" else outline


def _head(kind: str) -> Path:
    if kind == "hook":
        return rounded_polygon(
            [(-0.045, NUT), (-0.06, -0.46), (-0.06, -0.64), (0.1, -0.58), (0.06, NUT)],
            (0.005, 0.01, 0.03, 0.04, 0.01),
        )
    top = 0.055 if kind == "taper" else 0.09
    low = 0.08 if kind == "taper" else 0.055
    corners = mirrored_points([(low, NUT), (top, -0.62)])
    return rounded_polygon(corners, 0.02)


def _bridge(kind: str) -> list[Path]:
    return {
        "bar": [rounded_rect(-0.115, 0.31, 0.23, 0.06, 0.02)],
        "dot": [circle(0.13, 0.3, 0.035), circle(0.05, 0.38, 0.035)],
        "none": [],
    }[kind]
