"""Which checks are made, in which order. Every check file of `checks` stands in one list here."""

from __future__ import annotations

from dataclasses import dataclass

from logo_studio.critique.check import Check
from logo_studio.critique.checks import (
    alignment,
    aspect,
    badge_arc,
    badge_mark,
    balance,
    centring,
    clogging,
    collision,
    colour_count,
    colour_vision,
    complexity,
    counters,
    cover,
    density,
    favicon_survival,
    file_size,
    gap,
    hairline,
    inside_artboard,
    intricacy,
    known_brand,
    low_contrast_area,
    mark_contrast,
    mono_loss,
    name_contrast,
    name_size,
    nesting,
    no_overlap,
    path_hygiene,
    protected_emblem,
    reading_side,
    redundant_initial,
    rhythm,
    seams,
    size_ratio,
    small_survival,
    tagline_contrast,
    tagline_fit,
    tagline_size,
    text_edges,
    thin_face,
    visual_weight,
)


@dataclass(frozen=True, slots=True)
class Profile:
    """A list of checks; `stop_at_fail` ends the review with the first failure."""

    name: str
    checks: tuple[Check, ...]
    stop_at_fail: bool = False


#: From coordinates, colours and settings alone; the likeliest failures first.
_VECTOR = (
    inside_artboard.CHECK,
    no_overlap.CHECK,
    name_contrast.CHECK,
    tagline_contrast.CHECK,
    mark_contrast.CHECK,
    tagline_size.CHECK,
    name_size.CHECK,
    alignment.CHECK,
    size_ratio.CHECK,
    gap.CHECK,
    low_contrast_area.CHECK,
    visual_weight.CHECK,
    rhythm.CHECK,
    aspect.CHECK,
    cover.CHECK,
    tagline_fit.CHECK,
    text_edges.CHECK,
    centring.CHECK,
    complexity.CHECK,
    file_size.CHECK,
    colour_count.CHECK,
    colour_vision.CHECK,
    thin_face.CHECK,
    badge_mark.CHECK,
    redundant_initial.CHECK,
    reading_side.CHECK,
)

#: From pictures, and from every contour.
_PIXELS = (
    collision.CHECK,
    badge_arc.CHECK,
    small_survival.CHECK,
    hairline.CHECK,
    clogging.CHECK,
    counters.CHECK,
    mono_loss.CHECK,
    seams.CHECK,
    favicon_survival.CHECK,
    balance.CHECK,
    density.CHECK,
    intricacy.CHECK,
    path_hygiene.CHECK,
    nesting.CHECK,
)

#: What belongs to others.
_RIGHTS = (protected_emblem.CHECK, known_brand.CHECK)

#: For every candidate.
QUICK = Profile("quick", _VECTOR, stop_at_fail=True)
#: For finalists, and for whatever leaves the studio.
FULL = Profile("full", _VECTOR + _PIXELS + _RIGHTS)
