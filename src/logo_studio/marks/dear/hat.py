"""Hat: a fedora, a top hat, a sun hat, a cap or a beanie, with its band."""

from __future__ import annotations

from logo_studio.geometry.boolean import intersect, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, ellipse, rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, mirrored, tilted
from logo_studio.model.path import Path

FLOOR = 0.2


def _fedora(height: float, brim: float) -> tuple[Path, Path]:
    top = FLOOR - height
    crown = mirrored(
        Pen()
        .move(0, top + 0.05)
        .cubic(0.06, top - 0.03, 0.17, top - 0.03, 0.21, top + 0.06)
        .cubic(0.26, top + 0.2, 0.28, FLOOR - 0.12, 0.29, FLOOR + 0.05)
    )
    edge = mirrored(
        Pen()
        .move(0, FLOOR - 0.02)
        .line(0.24, FLOOR - 0.02)
        .cubic(0.36, FLOOR - 0.02, brim - 0.06, FLOOR - 0.04, brim, FLOOR - 0.12)
        .cubic(brim + 0.02, FLOOR + 0.08, 0.3, FLOOR + 0.13, 0, FLOOR + 0.13)
    )
    return crown, edge


def _tophat(height: float, brim: float) -> tuple[Path, Path]:
    top = FLOOR - height * 1.2
    crown = mirrored(
        Pen()
        .move(0, top)
        .line(0.3, top)
        .cubic(0.26, top + 0.2, 0.25, FLOOR - 0.2, 0.27, FLOOR + 0.02)
    )
    edge = mirrored(
        Pen()
        .move(0, FLOOR)
        .line(0.3, FLOOR)
        .cubic(0.38, FLOOR, brim - 0.08, FLOOR - 0.01, brim - 0.04, FLOOR - 0.08)
        .cubic(brim + 0.02, FLOOR - 0.08, brim, FLOOR + 0.12, 0.28, FLOOR + 0.12)
    )
    return crown, edge


def _sunhat(height: float, brim: float) -> tuple[Path, Path]:
    crown = intersect(ellipse(0, FLOOR, 0.28, height * 0.9), rect(-1, -1, 2, 1 + FLOOR))
    edge = mirrored(
        Pen()
        .move(0, FLOOR - 0.03)
        .line(0.24, FLOOR - 0.03)
        .cubic(0.4, FLOOR - 0.03, brim + 0.02, FLOOR + 0.02, brim + 0.02, FLOOR + 0.08)
        .cubic(brim + 0.02, FLOOR + 0.17, 0.3, FLOOR + 0.12, 0, FLOOR + 0.12)
    )
    return crown, edge


def _banded(crown: Path, edge: Path, band: float) -> Artwork:
    """The crown's lowest part is the band; brim, band and crown are one gap apart."""
    top = FLOOR - 0.08 - band
    ribbon = clear(intersect(crown, rect(-1, top, 2, 1)), edge)
    upper = intersect(crown, rect(-1, -1, 2, 1 + top - GAP))
    return {"primary": union(upper, edge), "accent": ribbon}


def _cap(height: float, brim: float) -> Artwork:
    x, r = -0.1, 0.36
    dome = intersect(ellipse(x, FLOOR, r, height * 0.92), rect(-1, -1, 2, 1 + FLOOR))
    button = rounded_rect(x - 0.06, FLOOR - height * 0.92 - 0.04, 0.12, 0.08, 0.04)
    front = intersect(dome, rect(x + GAP / 2, -1, 2, 2))
    back = intersect(dome, rect(-2, -1, 2 + x - GAP / 2, 2))
    peak = (
        Pen()
        .move(x - r, FLOOR + GAP)
        .line(0.2, FLOOR + GAP)
        .cubic(0.38, FLOOR + GAP, brim + 0.02, FLOOR + 0.08, brim + 0.04, FLOOR + 0.17)
        .cubic(0.4, FLOOR + 0.13, 0.1, FLOOR + 0.15, x - r, FLOOR + 0.14)
        .close()
        .path()
    )
    return {"primary": union(back, front, clear(button, dome)), "accent": peak}


def _beanie(height: float, band: float) -> Artwork:
    top = FLOOR - height
    dome = intersect(ellipse(0, FLOOR - GAP, 0.36, height), rect(-1, -1, 2, 1 + FLOOR - GAP))
    ribs = [rect(x - 0.025, FLOOR, 0.05, 1) for x in (-0.2, 0, 0.2)]
    cuff = rounded_rect(-0.42, FLOOR, 0.84, band + 0.09, 0.06)
    bobble = circle(0, top - 0.06, 0.11)
    return {"primary": union(clear(dome, bobble), bobble), "accent": subtract(cuff, *ribs)}


def build(form: str, height: float, brim: float, band: float, tilt: float) -> Artwork:
    """`height` of the crown, `brim` its half width, `band` the ribbon's height."""
    if form == "cap":
        return tilted(_cap(height, brim), -tilt)
    if form == "beanie":
        return tilted(_beanie(height, band), -tilt)
    draw = {"fedora": _fedora, "top_hat": _tophat, "sun_hat": _sunhat}[form]
    return tilted(_banded(*draw(height, brim), band), -tilt)
