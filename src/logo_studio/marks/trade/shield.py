"""Shield: halved, quartered or charged, in one of four outlines."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import scale
from logo_studio.geometry.boolean import intersect, offset, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import above, below, clear, halves, line, mirrored
from logo_studio.model.path import Path

TOP, POINT = -0.5, 0.5
#: Where the cross line of a quartered shield runs: above the middle, for the point is light.
FESS = -0.05


def _crest() -> Path:
    return mirrored(
        Pen()
        .move(0, TOP)
        .cubic(0.2, TOP + 0.09, 0.36, TOP + 0.11, 0.5, TOP + 0.11)
        .line(0.5, 0.02)
        .cubic(0.5, 0.28, 0.28, 0.42, 0, POINT)
    )


def _heater() -> Path:
    return mirrored(Pen().move(0.5, TOP).line(0.5, -0.08).cubic(0.5, 0.2, 0.24, 0.4, 0, POINT))


def _swiss() -> Path:
    return mirrored(
        Pen()
        .move(0, TOP + 0.06)
        .cubic(0.16, TOP + 0.06, 0.28, TOP + 0.04, 0.4, TOP)
        .line(0.5, TOP + 0.12)
        .cubic(0.42, -0.14, 0.5, -0.02, 0.5, 0.1)
        .cubic(0.5, 0.3, 0.2, 0.36, 0, POINT)
    )


def _round() -> Path:
    return mirrored(
        Pen()
        .move(0, TOP)
        .line(0.42, TOP)
        .cubic(0.47, TOP, 0.5, TOP + 0.03, 0.5, TOP + 0.08)
        .line(0.5, 0.02)
        .cubic(0.5, 0.32, 0.26, POINT, 0, POINT)
    )


_OUTLINES: dict[str, Callable[[], Path]] = {
    "crest": _crest, "heater": _heater, "swiss": _swiss, "round": _round,
}  # fmt: skip


def _chevron(body: Path) -> Artwork:
    band = line([(-0.7, 0.36), (0, -0.12), (0.7, 0.36)], 0.19)
    return {
        "primary": clear(body, band, join="miter"),
        "accent": intersect(body, band),
    }


def _quarters(body: Path) -> Artwork:
    left, right = halves(body, GAP)
    top, bottom = FESS - GAP / 2, FESS + GAP / 2
    return {
        "primary": union(above(left, top), below(right, bottom)),
        "accent": union(above(right, top), below(left, bottom)),
    }


def _bordered(body: Path) -> Artwork:
    rim, field = offset(body, -0.075), offset(body, -0.075 - GAP)
    left, right = halves(field, GAP)
    return {"primary": union(subtract(body, rim), left), "accent": right}


def build(outline: str, charge: str, width: float) -> Artwork:
    """`width` in heights; `charge` is how the field is divided, or what is cut into it."""
    body = scale(_OUTLINES[outline](), width, 1)
    if charge == "halves":
        left, right = halves(body, GAP)
        return {"primary": left, "accent": right}
    divided = {"quarters": _quarters, "chevron": _chevron, "border": _bordered}.get(charge)
    if divided:
        return divided(body)
    return {"primary": subtract(body, inset(charge, 0, -0.05, 0.5))}
