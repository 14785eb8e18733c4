"""Church: a gabled front with its door, a tower and a small latin cross on top."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, polygon, rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, mirrored_points
from logo_studio.model.path import EMPTY, Path


def build(plan: str, pitch: float, door: str, window: str, tone: str) -> Artwork:
    """`plan` chapel, tower (between two blocks) or nave (between two roofs); `pitch` of the roof.

    `door` round, pointed or square; `window` rose, slit or none; `tone` cross, door or wings.
    """
    apex = -0.26
    half = 0.22 if plan != "chapel" else 0.38
    eave = apex + half * pitch
    walls = polygon(mirrored_points([(0, apex), (half, eave), (half, 0.5)]))
    opening = _door(door, 0.11)
    cuts = [opening]
    y = eave - 0.02 if plan != "chapel" else eave - 0.06
    if window == "rose":
        cuts.append(circle(0, y, 0.065))
    elif window == "slit":
        cuts.append(rounded_rect(-0.03, y - 0.07, 0.06, 0.15, 0.03))
    body = subtract(walls, *cuts)
    wing = _wings(plan, half, pitch)
    cross = union(rect(-0.03, -0.6, 0.06, 0.34 - GAP), rect(-0.1, -0.53, 0.2, 0.06))
    if tone == "door":
        leaf = _door(door, 0.11 - GAP)
        return {"primary": union(body, cross, wing), "accent": leaf}
    if tone == "wings" and wing:
        return {"primary": union(body, cross), "accent": wing}
    return {"primary": union(body, wing), "accent": cross}


def _door(kind: str, half: float) -> Path:
    top = 0.28 + 0.11 - half
    if kind == "round":
        return union(rect(-half, top, 2 * half, 0.5 - top), circle(0, top, half))
    if kind == "pointed":
        return polygon(mirrored_points([(0, top - half * 1.5), (half, top), (half, 0.5)]))
    return rect(-half, top - half * 0.8, 2 * half, 0.5 - top + half * 0.8)


def _wings(plan: str, half: float, pitch: float) -> Path:
    if plan == "chapel":
        return EMPTY
    left, right = half + GAP, 0.46
    top = 0.06 if plan == "nave" else 0.16
    if plan == "nave":
        wing = polygon(
            [
                (left, top - 0.02),
                (right, top + (right - left) * pitch * 0.7),
                (right, 0.5),
                (left, 0.5),
            ]
        )
    else:
        wing = rect(left, top, right - left, 0.5 - top)
    return both_sides(wing)
