"""How different two finished logos look to a stranger, for `tools/evaluate.py`.

Four things are seen: the mark, the type, the arrangement, the colours. Each counts from 0 (the
same) to 1 (another); `SHARES` adds them up. Two logos are different from `DIFFERENT` on: another
mark is enough, and so is a typeface of another voice with one more change that shows (colour,
arrangement, a clearly other form of the mark). A change of one thing alone that is not the mark
is not enough: that is the same logo in another dress. Names are never counted as a difference.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from logo_studio.color.oklch import hex_to_oklab
from logo_studio.geometry.signature import Signature, Turns, signature
from logo_studio.model.logo import Logo
from logo_studio.typography.fonts import face

SHARES = {"mark": 0.35, "type": 0.25, "lockup": 0.20, "colour": 0.20}
DIFFERENT = 0.30
#: Distance of marks (cells) that is not seen, and that is another form altogether.
UNSEEN, OTHER = 0.25, 0.8
#: The same picture in another container.
BOX = 0.7
#: Difference of grounds or of leading colours (OKLab) that is not seen, and that is another.
SHADE, COLOUR = 0.03, 0.15


@dataclass(frozen=True)
class Look:
    """What is seen of a logo."""

    mark: str
    container: str | None
    shapes: tuple[Signature, ...]
    face: str
    case: str
    lockup: tuple[str, str | None, bool]
    paper: str
    primary: str


def look(logo: Logo) -> Look:
    spec, drawing = logo.spec, logo.drawing
    layers = drawing.mark.layers if drawing.mark else ()
    return Look(
        spec.mark.id if drawing.mark else "none", spec.mark.container,
        tuple(s for s in (signature(layers), signature(layers, whole=True)) if s),
        spec.name_type.face, spec.name_type.case,
        (spec.lockup.id, spec.lockup.variant, bool(drawing.of("tagline"))),
        spec.palette.roles.paper, spec.palette.roles.primary,
    )  # fmt: skip


def difference(a: Look, b: Look) -> float:
    """0 for the same look, 1 for two that share nothing."""
    return (
        SHARES["colour"] * _colour(a, b)
        + SHARES["type"] * _type(a, b)
        + SHARES["lockup"] * _lockup(a, b)
        + SHARES["mark"] * _mark(a, b)
    )


def distinct_share(looks: list[Look]) -> tuple[int, int]:
    """(logos that look different from every earlier one, all)."""
    fresh = 0
    for i, one in enumerate(looks):
        fresh += all(difference(one, other) >= DIFFERENT for other in looks[:i])
    return fresh, len(looks)


def _ramp(value: float, low: float, high: float) -> float:
    return min(1.0, max(0.0, (value - low) / (high - low)))


def _mark(a: Look, b: Look) -> float:
    """The figure, or all of the mark: a bean in a heart is not a bean in a leaf."""
    if not a.shapes or not b.shapes:
        return 0.0 if a.shapes == b.shapes else 1.0
    apart = max(_apart(x, y) for x, y in zip(a.shapes, b.shapes, strict=True))
    return max(_ramp(apart, UNSEEN, OTHER), BOX if a.container != b.container else 0.0)


@cache
def _turns(shape: Signature) -> Turns:
    return Turns(shape)


@cache
def _apart(a: Signature, b: Signature) -> float:
    return _turns(a).distance(b.cells)


def _type(a: Look, b: Look) -> float:
    if a.face == b.face:
        return 0.0 if a.case == b.case else 0.4
    return 0.7 if face(a.face).voice == face(b.face).voice else 1.0


def _lockup(a: Look, b: Look) -> float:
    if a.lockup[:2] != b.lockup[:2]:
        return 1.0
    return 0.0 if a.lockup == b.lockup else 0.4


def _colour(a: Look, b: Look) -> float:
    pairs = ((a.paper, b.paper), (a.primary, b.primary))
    return _ramp(max(_delta(x, y) for x, y in pairs), SHADE, COLOUR)


@cache
def _delta(a: str, b: str) -> float:
    one, other = hex_to_oklab(a), hex_to_oklab(b)
    return sum((x - y) ** 2 for x, y in zip(one, other, strict=True)) ** 0.5
