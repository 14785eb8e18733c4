"""Castle: a keep or gatehouse with battlements, door and perhaps a flag."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import polygon, rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import Path, concat

FOOT = 0.45


def build(plan: str, merlons: int, door: str, flag: str) -> Artwork:
    """`plan` keep (one tower), gate (two towers and a wall) or rook (splayed foot).

    `merlons` teeth of the widest battlement; `door` arch or square; `flag` none or pennant.
    """
    walls, door_x, mast = {"keep": _keep, "gate": _gate, "rook": _rook}[plan](merlons)
    r = door_x if door == "arch" else 0.0
    opening = rounded_rect(-door_x, FOOT - 0.32, 2 * door_x, 0.33, (r, r, 0, 0))
    walls = subtract(walls, opening)
    leaf = rounded_rect(
        -door_x + GAP, FOOT - 0.32 + GAP, 2 * (door_x - GAP), 0.32 - GAP,
        (max(0, r - GAP), max(0, r - GAP), 0, 0),
    )  # fmt: skip
    if flag == "none":
        return {"primary": walls, "accent": leaf}
    pole = rect(-0.03, mast - 0.26, 0.06, 0.28)
    cloth = polygon([(0.03 + GAP, mast - 0.26), (0.27, mast - 0.18), (0.03 + GAP, mast - 0.1)])
    return {"primary": union(walls, pole), "accent": leaf + cloth}


def _battlement(x0: float, x1: float, y: float, depth: float, merlons: int) -> Path:
    """Teeth standing on the line `y`; teeth and notches share the width, ends are teeth."""
    step = (x1 - x0) / (2 * merlons - 1)
    return concat([rect(x0 + 2 * i * step, y - depth, step, depth + 0.01) for i in range(merlons)])


def _keep(merlons: int) -> tuple[Path, float, float]:
    wall = rect(-0.3, -0.2, 0.6, FOOT + 0.2)
    crown = union(rect(-0.36, -0.32, 0.72, 0.14), _battlement(-0.36, 0.36, -0.32, 0.1, merlons))
    return union(wall, crown), 0.14, -0.32


def _gate(merlons: int) -> tuple[Path, float, float]:
    curtain = union(
        rect(-0.25, -0.02, 0.5, FOOT + 0.02),
        _battlement(-0.2, 0.2, -0.02, 0.09, max(2, merlons - 1)),
    )
    tower = union(rect(0.22, -0.26, 0.28, FOOT + 0.26), _battlement(0.22, 0.5, -0.26, 0.1, 2))
    slit = rect(0.33, -0.1, 0.06, 0.2)
    tower = subtract(tower, slit)
    return union(curtain, tower, mirror_x(tower)), 0.13, -0.02


def _rook(merlons: int) -> tuple[Path, float, float]:
    body = polygon([(-0.24, -0.2), (0.24, -0.2), (0.32, FOOT), (-0.32, FOOT)])
    crown = union(
        polygon(
            [
                (-0.3, -0.34),
                (0.3, -0.34),
                (0.3, -0.24),
                (0.22, -0.14),
                (-0.22, -0.14),
                (-0.3, -0.24),
            ]
        ),
        _battlement(-0.3, 0.3, -0.33, 0.11, merlons),
    )
    return union(body, crown), 0.13, -0.34
