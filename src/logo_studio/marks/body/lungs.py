"""Lungs: two lobes, or two leaves, around the branching windpipe."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear
from logo_studio.model.path import Path


def _lobe() -> Path:
    return (
        Pen()
        .move(0.07, 0.02)
        .cubic(0.07, -0.2, 0.14, -0.37, 0.24, -0.37)
        .cubic(0.4, -0.37, 0.49, 0.06, 0.49, 0.3)
        .cubic(0.49, 0.43, 0.41, 0.46, 0.32, 0.43)
        .cubic(0.2, 0.39, 0.07, 0.38, 0.07, 0.24)
        .close()
        .path()
    )


LOBES: dict[str, Callable[[], Path]] = {
    "lobes": _lobe,
    "leaves": lambda: rounded_rect(0.07, -0.32, 0.43, 0.76, (0.34, 0.08, 0.42, 0.05)),
}


def build(form: str, airway: float, branches: int, tone: str) -> Artwork:
    """`airway` is the windpipe's width, `branches` the furrows in each lobe."""
    pipe = union(
        capsule(0, -0.46, 0, -0.1, airway),
        capsule(0, -0.13, 0.2, 0.06, airway),
        capsule(0, -0.13, -0.2, 0.06, airway),
    )
    lobes = clear(both_sides(LOBES[form]()), pipe)
    furrows = [
        both_sides(capsule(0.25 + 0.02 * i, 0.17 + 0.12 * i, 0.6, 0.36 + 0.15 * i, GAP * 0.9))
        for i in range(branches)
    ]
    lobes = subtract(lobes, *furrows)
    if tone == "lobes":
        return {"primary": pipe, "accent": lobes}
    return {"primary": lobes, "accent": pipe}
