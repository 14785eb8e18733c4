"""Medical cross that is never the red cross: petals, woven bars or pills around a counter."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import drop, lens, rounded_rect, spark
from logo_studio.marks.insets import blade, heart
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, turned
from logo_studio.model.path import Path

COUNTERS: dict[str, Callable[[float], Path]] = {
    "heart": lambda s: heart(0, 0.01, s),
    "leaf": lambda s: blade(0, 0, 1.24 * s, 0.31, 40),
    "drop": lambda s: drop(0, -0.02, s * 0.72, s * 1.05),
    "spark": lambda s: spark(0, 0, s * 0.66, 0.2),
}


def _bar(arm: float) -> Path:
    return rounded_rect(-arm / 2, -0.5, arm, 1, arm / 2)


def _pills(arm: float, counter: str) -> Artwork:
    """Two bars with round ends grown together, the counter cut out where they meet."""
    plus = union(_bar(arm), rotate(_bar(arm), 90))
    return {"primary": subtract(plus, COUNTERS[counter](arm * 0.95))}


def _weave(arm: float, counter: str) -> Artwork:
    upright = _bar(arm)
    across = clear(rotate(upright, 90), upright)
    return {"primary": subtract(upright, COUNTERS[counter](arm * 0.62)), "accent": across}


def _petals(arm: float, counter: str) -> Artwork:
    """Four pointed leaves around a small counter in the second colour."""
    petal = lens(0, -0.16, 0, -0.58, arm * 1.1)
    leaves = union(*turned(petal, 4))
    return {"primary": leaves, "accent": COUNTERS[counter](0.22)}


def _capsules(arm: float, counter: str) -> Artwork:
    """Four drops that leave the middle free for the counter."""
    centre = COUNTERS[counter](arm * 0.8)
    limb = rounded_rect(-arm / 2, -0.56, arm, 0.56 - arm / 2 - GAP, (arm / 2, arm / 2, 0.02, 0.02))
    limbs = union(*turned(limb, 4))
    return {"primary": limbs, "accent": centre}


def _hearts(arm: float, counter: str) -> Artwork:
    """Four hearts, tips to the middle."""
    w = 0.3 + arm * 0.45
    one = move(heart(0, 0, w, 0.03), 0, -w * 0.457 - GAP * 0.9)
    hearts = turned(one, 4)
    return {"primary": union(hearts[1], hearts[2], hearts[3]), "accent": hearts[0]}


FORMS: dict[str, Callable[[float, str], Artwork]] = {
    "pills": _pills, "weave": _weave, "petals": _petals, "capsules": _capsules, "hearts": _hearts,
}  # fmt: skip


def build(form: str, arm: float, counter: str) -> Artwork:
    """`arm` is an arm's width, `counter` the shape that takes the place of the centre."""
    return FORMS[form](arm, counter)
