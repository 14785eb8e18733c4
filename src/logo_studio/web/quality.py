"""The review as a report beside the logo: what is wrong, where, and how it may be mended."""

from __future__ import annotations

from dataclasses import dataclass

from logo_studio.critique.profiles import FULL
from logo_studio.export.board import bounds, inks_of
from logo_studio.model.drawing import Box, Drawing, PartKind
from logo_studio.model.review import Review, Severity
from logo_studio.web.texts import Texts

_CHECKS = {check.id: check for check in FULL.checks}
_ORDER: dict[Severity, int] = {"fail": 0, "warn": 1, "pass": 2}
#: Checks of the name and of the tagline; those of the mark; others look at everything.
_NAME = {"name_contrast", "name_size", "rhythm", "thin_face", "counters", "badge_arc"}
_TAGLINE = {"tagline_contrast", "tagline_size", "tagline_fit"}
_MARK = {
    "mark_contrast", "complexity", "badge_mark", "mono_loss", "seams", "favicon_survival",
    "path_hygiene", "nesting", "protected_emblem", "known_brand", "colour_vision",
    "redundant_initial",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """One check. `box` (px of the artboard) is where its subject stands."""

    check: str
    severity: Severity
    title: str
    message: str
    mend: str
    box: Box


def quality(review: Review, drawing: Drawing, t: Texts) -> list[Row]:
    """All checks in the language of the page, what is wrong first."""
    ranked = sorted(review.findings, key=lambda f: (_ORDER[f.severity], f.score))
    rows = []
    for found in ranked:
        check = _CHECKS[found.check]
        rows.append(
            Row(
                found.check, found.severity, t.get(f"check.{found.check}", check.title),
                t.said(*found.said), t.get(f"mend.{found.check}", check.mend),
                _where(found.check, drawing),
            )
        )  # fmt: skip
    return rows


def _where(check: str, drawing: Drawing) -> Box:
    kinds: tuple[PartKind, ...] = ()
    if check in _NAME:
        kinds = ("name",)
    elif check in _TAGLINE:
        kinds = ("tagline",)
    elif check in _MARK:
        kinds = ("mark", "initials")
    x0, y0, x1, y1 = bounds(inks_of(drawing, *kinds) or inks_of(drawing))
    return round(x0, 1), round(y0, 1), round(x1, 1), round(y1, 1)
