"""A fault mended by one small change: the nearest move after which its check passes.

Moves are tried from the least to the most noticeable; one is taken when the fault is gone, nothing
else got worse, and the total did not fall. Kept colours are never touched.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from logo_studio.color.oklch import hex_to_oklch, oklch_to_hex
from logo_studio.errors import LogoStudioError
from logo_studio.model.review import Review
from logo_studio.model.spec import DesignSpec
from logo_studio.studio import draw
from logo_studio.typography.fonts import face
from logo_studio.web.editing import changed

#: Drawings that are tried for one fault: at 10 ms each, half a second.
MOST_TRIES = 48
#: Steps of lightness by which a colour is moved, in OKLCH.
STEPS = (0.06, 0.12, 0.18, 0.26, 0.34)
#: Sizes of the mark, gaps and trackings (in cap heights) that are tried.
SCALES = (1.0, 0.9, 1.1, 0.8, 1.2, 0.7, 1.35, 0.6)
AIRS = (1.0, 0.85, 1.15, 0.7, 1.3, 1.45, 0.6, 1.6)
TRACKINGS = (0.0, 0.02, 0.04, 0.06, 0.1, -0.01, 0.14)
#: Worse by less than this is the same.
TOLERANCE = 0.005
_RANK = {"pass": 0, "warn": 1, "fail": 2}

Changes = dict[str, str]


@dataclass(frozen=True, slots=True)
class Mended:
    """The spec without the fault, and the change that did it."""

    spec: DesignSpec
    changes: Changes


def mend(spec: DesignSpec, check: str, kept: Collection[str] = ()) -> Mended | None:
    """The least change that makes `check` pass; None if no single one does.

    `kept` are colours (#RRGGBB) that stay where they are.
    """
    before = draw(spec).review
    if _severity(before, check) == 0:
        return Mended(spec, {})
    tried = 0
    for changes in moves(spec, check, {c.upper() for c in kept}):
        if tried >= MOST_TRIES:
            return None
        try:
            after = changed(spec, changes)
            if after == spec:
                continue
            tried += 1
            review = draw(after).review
        except LogoStudioError:
            continue
        if _better(before, review, check):
            return Mended(after, changes)
    return None


def _severity(review: Review, check: str) -> int:
    return max([_RANK[f.severity] for f in review.findings if f.check == check], default=0)


def _better(before: Review, after: Review, check: str) -> bool:
    """Whether the fault is gone, and nothing else became one."""
    if _severity(after, check) or after.score < before.score - TOLERANCE:
        return False
    was = {f.check: _RANK[f.severity] for f in before.findings}
    return all(_RANK[f.severity] <= was.get(f.check, 0) for f in after.findings)


def moves(spec: DesignSpec, check: str, kept: Collection[str]) -> Iterator[Changes]:
    """Changes that may mend `check`, least noticeable first."""
    if "contrast" in check or check in ("low_contrast_area", "colour_vision", "colour_count"):
        yield from _colours(spec, check, kept)
    if check.startswith("tagline"):
        yield from _taglines(spec)
    if check in ("rhythm", "clogging", "collision", "aspect", "name_size", "counters"):
        yield from ({"name_type.tracking": f"{t:g}"} for t in TRACKINGS)
    if check in ("gap", "collision"):
        yield from ({"lockup.gap_scale": f"{a:g}"} for a in AIRS)
    yield from _weights(spec, check)
    yield from ({"lockup.mark_scale": f"{s:g}"} for s in SCALES)
    if spec.lockup.variant:
        yield {"lockup.variant": "null"}
    if spec.mark.container:
        yield {"mark.container": "null"}
    elif spec.mark.id != "none":
        yield from ({"mark.container": c} for c in ("circle", "rounded"))
    if spec.palette.roles.paper.upper() not in kept:
        yield from _grounds(spec)
    yield from ({"name_type.case": c} for c in ("as", "upper"))
    yield from ({"artboard": a} for a in ("wide", "tight", "square"))
    yield from _lockups(spec)
    if spec.text.tagline:
        yield {"text.tagline": ""}


def _colours(spec: DesignSpec, check: str, kept: Collection[str]) -> Iterator[Changes]:
    roles = {
        "name_contrast": ("ink",), "tagline_contrast": ("secondary",),
        "mark_contrast": ("primary", "accent"), "colour_vision": ("accent",),
    }.get(check, ("primary", "accent", "tint", "secondary"))  # fmt: skip
    have = {name: getattr(spec.palette.roles, name) for name in roles}
    for step in STEPS:
        for name, color in have.items():
            if color.upper() in kept:
                continue
            lightness, chroma, hue = hex_to_oklch(color)
            for way in (-step, step):
                if 0.08 <= lightness + way <= 0.98:
                    yield {f"palette.roles.{name}": oklch_to_hex(lightness + way, chroma, hue)}
    for name, color in have.items():
        ink = spec.palette.roles.ink
        if color.upper() not in kept and color != ink:
            yield {f"palette.roles.{name}": ink}


def _taglines(spec: DesignSpec) -> Iterator[Changes]:
    for tracking in (0.12, 0.08, 0.04, 0.0):
        if tracking < spec.tagline_type.tracking:
            yield {"tagline_type.tracking": f"{tracking:g}"}
    heavier = [w for w in face(spec.tagline_type.face).weights if w > spec.tagline_type.weight]
    yield from ({"tagline_type.weight": str(w)} for w in heavier)


def _weights(spec: DesignSpec, check: str) -> Iterator[Changes]:
    lighter = check in ("counters", "clogging")
    weights = sorted(face(spec.name_type.face).weights, reverse=lighter)
    ahead = [w for w in weights if (w < spec.name_type.weight) == lighter]
    for weight in ahead:
        if weight != spec.name_type.weight:
            yield {"name_type.weight": str(weight)}


def _grounds(spec: DesignSpec) -> Iterator[Changes]:
    if spec.palette.ground not in ("light", "ink"):
        yield {"palette.ground": "light"}


def _lockups(spec: DesignSpec) -> Iterator[Changes]:
    for name in ("stacked", "horizontal", "horizontal_two_lines"):
        if name != spec.lockup.id and (spec.mark.id != "none"):
            yield {"lockup.id": name}
