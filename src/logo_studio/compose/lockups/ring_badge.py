"""Round badge: words on two arcs between rings, the mark in the middle (CRAFT 1.3, R = 1.5)."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, hypot, pi

from msgspec.structs import replace

from logo_studio.compose.layout import Arranged, Order
from logo_studio.compose.pieces import Arc, Piece, Shape, on_plate, place_mark, solid
from logo_studio.geometry.angle import polar
from logo_studio.geometry.shapes import circle, ring, scalloped, spark
from logo_studio.model.drawing import PartKind, Role, Setting
from logo_studio.typography.arc import on_arc
from logo_studio.typography.line import TextLine, set_line
from logo_studio.typography.script import ALPHABETS, SQUARE, script_of

RADIUS = 1.5
#: Baseline radius, air above and below the letters, ring weights, mark, as shares or in units.
BASELINE, AIR = 0.745 * RADIUS, 0.17
RING_OUTER, RING_INNER = 0.07, 0.04
MARK = 1.18
#: Largest half diagonal of the mark's box, in inner radii.
WITHIN = 0.98
#: Degrees that a separator needs; half angles together fill 120 to 171 - SEPARATOR degrees.
SEPARATOR, FULL, LEAST = 15.0, 171.0, 120.0
TRACK_MIN, TRACK_MAX, TRACK_STEP = 0.06, 0.34, 0.03
#: ... of letters that are neither an alphabet nor squares: their signs would part from them.
TRACK_OTHER = 0.12
#: Cap height of the words, and of few words that tracking does not help round.
SIZE, SIZE_MOST = 0.32, 0.44
#: Bumps around a seal and their height, in its radii; the line inside its words.
TEETH, TOOTH = 36, 0.034
#: Its valleys come nearer to the words than a ring would.
SEAL_AIR = 0.04
DOT, SPARK = circle(0, 0, 0.06), spark(0, 0, 0.13)
#: What the words of a variant stand on.
_PLATES: dict[str, Role] = {"band": "ink", "seal": "primary"}


@dataclass(frozen=True, slots=True)
class _Arcs:
    top: TextLine
    bottom: TextLine | None
    size: float
    half_top: float
    half_bottom: float


def _half_angle(length: float, size: float, radius: float) -> float:
    """Degrees that half of `length` C takes on `radius` (arc length over radius)."""
    return length * size / 2 / radius * 57.29577951308232


def _ink(line: TextLine) -> float:
    return line.bounds[2] - line.bounds[0]


def _growth(line: TextLine) -> float:
    """How much longer a step of tracking makes a line, in C."""
    return max(1, len(line.text) - 1) * TRACK_STEP


def _steps(missing: float, step: float) -> int:
    """Steps of tracking that make up for `missing` degrees."""
    return max(1, ceil(missing / step - 1e-6))


def _fit(order: Order) -> _Arcs:
    """Tracking and size at which both arcs and their separators share the circle well."""
    spec = order.spec
    name_type = spec.name_type
    language = spec.text.language
    bottom_text = spec.text.second or spec.text.tagline or spec.text.place
    bottom_type = (spec.second_type if spec.text.second else None) or name_type
    spaced = script_of(spec.text.name) in ALPHABETS | SQUARE
    most = TRACK_MAX if spaced else TRACK_OTHER
    track = max(0.14 if spaced else TRACK_MIN, name_type.tracking)
    if script_of(spec.text.name) not in ALPHABETS and script_of(bottom_text) in ALPHABETS:
        bottom_type = replace(bottom_type, case="upper")  # small letters fall over on a ring
    size = SIZE
    while True:
        top = set_line(spec.text.name, replace(name_type, tracking=track), language)
        bottom = None
        if bottom_text:
            bottom = set_line(bottom_text, replace(bottom_type, tracking=track), language)
        half_top = _half_angle(_ink(top), size, BASELINE)
        half_bottom = _half_angle(_ink(bottom), size, BASELINE + size) if bottom else 0.0
        used = half_top + half_bottom
        excess = used + (SEPARATOR if bottom else 0.0) - FULL
        step = _half_angle(_growth(top), size, BASELINE)
        step += _half_angle(_growth(bottom), size, BASELINE + size) if bottom else 0.0
        if excess > 0:
            if track > TRACK_MIN:
                track = max(TRACK_MIN, round(track - TRACK_STEP * _steps(excess, step), 4))
            elif size > 0.17:
                size *= 0.94
            else:
                break
        elif used < LEAST and track < most:
            track = min(most, round(track + TRACK_STEP * _steps(LEAST - used, step), 4))
        elif used < LEAST and not spaced and size < SIZE_MOST:
            size *= 1.04
        else:
            break
    return _Arcs(top, bottom, size, half_top, half_bottom)


def ring_badge(order: Order) -> Arranged:
    """Variants: `band` (solid band), `seal` (solid disc with a scalloped edge), `open` (no rings),
    else two rings. On band and seal the words are in paper.
    """
    spec = order.spec
    variant = spec.lockup.variant or "ring"
    arcs = _fit(order)
    if variant == "open" and arcs.bottom is None:
        variant = "ring"  # half a circle of letters around nothing is no badge
    size = arcs.size
    rise, fall = _reach(arcs)
    inner, outer = BASELINE - fall * size - AIR, BASELINE + rise * size + AIR
    plate = _PLATES.get(variant)
    words: Role = "paper" if plate else "ink"
    pieces: list[Piece] = []
    if variant == "ring":
        pieces.append(_ring(outer, RING_OUTER))
        pieces.append(_ring(inner, RING_INNER))
    elif variant == "band":
        pieces.append(_ring(outer, outer - inner))
    elif variant == "seal":
        pieces.append(_disc(outer + SEAL_AIR))
        pieces += on_plate([_ring(inner, RING_INNER, "paper")], "primary")
    pieces += _separators(arcs, BASELINE + size / 2, "paper" if plate else "accent", plate)
    if order.mark is not None:
        optical = MARK * inner * (1.15 if variant == "open" else 1.0) * spec.lockup.mark_scale
        x0, y0, x1, y1 = order.mark.bounds
        # The corners of its box stay clear of the letters, however wide the mark is.
        farthest = WITHIN * inner * 2 * order.mark.optical / hypot(x1 - x0, y1 - y0)
        repaint: Role | None = "paper" if variant == "seal" else None
        mark = place_mark(order.mark, min(optical, farthest), 0.0, 0.0, repaint)
        pieces += on_plate(mark, "primary") if variant == "seal" else mark
    settings: list[Setting] = []
    for kind, line, angle, top in (
        ("name", arcs.top, -90.0, True), ("tagline", arcs.bottom, 90.0, False),
    ):  # fmt: skip
        if line is None:
            continue
        glyphs, _ = on_arc(line, BASELINE, size, angle, top)
        part_kind: PartKind = "name" if kind == "name" or spec.text.second else "tagline"
        # The badge is centred as a circle, whether its letters reach all round or not.
        reach = BASELINE + size
        pieces.append(Arc(part_kind, words, glyphs, size, (-reach, -reach, reach, reach), on=plate))
        settings.append(_setting(part_kind, line, size))
    height = MARK * inner if order.mark is not None else 0.0
    return Arranged(pieces, 0.2, height, tuple(settings))


def _reach(arcs: _Arcs) -> tuple[float, float]:
    """How far ink reaches out beyond the baseline circle and in from it, in cap heights.

    Accents and descenders count: Ё on the upper arc reaches out, on the lower one in.
    """
    rise, fall = max(1.0, -arcs.top.bounds[1]), max(0.0, arcs.top.bounds[3])
    if arcs.bottom is not None:
        rise = max(rise, 1.0 + arcs.bottom.bounds[3])
        fall = max(fall, -arcs.bottom.bounds[1] - 1.0)
    return rise, fall


def _ring(radius: float, width: float, role: Role = "ink") -> Shape:
    """A ring whose outer edge has `radius`."""
    area = pi * (radius * radius - (radius - width) ** 2)
    return Shape("mark", role, ring(0, 0, radius, width), (-radius, -radius, radius, radius), area)


def _disc(radius: float) -> Shape:
    """A scalloped disc; the valleys of its edge lie on `radius`."""
    return solid(scalloped(0, 0, radius, TEETH, TOOTH * radius), "primary")


def _separators(arcs: _Arcs, radius: float, role: Role, on: Role | None) -> list[Piece]:
    """Dots in the middle of the free arcs; one spark below when there is no second line."""
    if arcs.bottom is None:
        if arcs.half_top > 160:
            return []
        x, y = polar(radius, 90.0)
        return [solid(SPARK, role, on=on).moved(x, y)]
    right = ((-90 + arcs.half_top) + (90 - arcs.half_bottom)) / 2
    dot = solid(DOT, role, on=on)
    return [dot.moved(*polar(radius, a)) for a in (right, 180 - right)]


def _setting(kind: PartKind, line: TextLine, size: float) -> Setting:
    return Setting(
        kind=kind, text=line.text, face=line.face, weight=line.weight, cap_height=size,
        stem=line.stem, x_height=line.x_height, contrast=line.contrast, upper=line.upper,
        script=line.script, gaps=line.gaps, on_arc=True,
    )  # fmt: skip
