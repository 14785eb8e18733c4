"""Logos and meanings as JSON data, for the command line, the API and `quality.json`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from logo_studio.critique.engine import explain as explain_review
from logo_studio.errors import BriefError
from logo_studio.marks.registry import concepts, motif
from logo_studio.model.brief import Brief
from logo_studio.model.logo import Logo
from logo_studio.model.meaning import Meaning
from logo_studio.model.review import Review
from logo_studio.typography.fonts import face

#: Fields of a brief as an object; `prefs` is an alias.
FIELDS = {"business_type", "name", "preferences", "prefs"}


def meaning_data(meaning: Meaning) -> dict[str, Any]:
    """What was understood, as JSON data."""
    return {
        "brief": meaning.brief.business_type,
        "trade": meaning.trade,
        "industry": meaning.industry,
        "confidence": round(meaning.confidence, 3),
        "name": meaning.name,
        "descriptor": meaning.descriptor,
        "initials": meaning.initials,
        "motifs": motif_data(meaning),
        "tone": [t for t, _ in sorted(meaning.tones.items(), key=lambda i: (-i[1], i[0]))],
        "avoid": sorted(meaning.avoid),
        "language": meaning.language,
        "scripts": list(meaning.scripts),
    }


def motif_data(meaning: Meaning) -> list[dict[str, Any]]:
    """The ideas as marks of the register, best first: what is drawn first for each, and why."""
    found: dict[str, dict[str, Any]] = {}
    for idea in meaning.motifs:
        for mark in concepts().get(idea.id, ())[:1]:
            words = dict.fromkeys((idea.id, *motif(mark).depicts))
            depicts = [word.replace("_", " ") for word in words]
            row = {"id": mark, "depicts": depicts, "score": round(idea.score, 3)}
            found.setdefault(mark, row | {"source": idea.source})
    return list(found.values())


def logo_data(logo: Logo) -> dict[str, Any]:
    """One logo as JSON data."""
    spec = logo.spec
    return {
        "key": logo.key,
        "palette": spec.palette.name,
        "ground": spec.palette.ground,
        "mark": mark_name(logo),
        "typeface": face(spec.name_type.face).family,
        "lockup": spec.lockup.id,
        "score": round(logo.review.score, 3),
        "passed": logo.review.passed,
        "why": logo.why,
    }


def quality_data(meaning: Meaning, logos: Sequence[Logo]) -> dict[str, Any]:
    """`quality.json`: what was understood, and each logo's review in numbers and words."""
    return {
        "understood": meaning_data(meaning),
        "logos": [
            logo_data(logo) | {"svg_bytes": len(logo.svg.encode())} | review_data(logo.review)
            for logo in logos
        ],
    }


def review_data(review: Review) -> dict[str, Any]:
    """A review in numbers, and in words, worst first."""
    return {
        "review": [
            {
                "check": f.check,
                "code": f.code,
                "severity": f.severity,
                "score": round(f.score, 3),
                "weight": f.weight,
                "message": f.message,
            }
            for f in review.findings
        ],
        "in_words": explain_review(review),
    }


def mark_name(logo: Logo) -> str:
    """The mark as a person would say it."""
    mark = logo.spec.mark
    if mark.id == "none":
        return "-"
    name = mark.id.replace("_", " ")
    return f"{name} in {mark.container}" if mark.container else name


def brief_of(row: Any) -> tuple[Brief, list[str]]:
    """The brief of an object `{"business_type", "name", "preferences"}`, and warnings.

    BriefError says what is wrong with it.
    """
    if not isinstance(row, dict):
        raise BriefError("the brief is not a JSON object", 'e.g. {"business_type": "bakery"}')
    wishes = row.get("preferences") or row.get("prefs") or {}
    if not isinstance(wishes, dict):
        raise BriefError("preferences is not an object", 'e.g. {"preferences": {"style": "bold"}}')
    business = row.get("business_type")
    if not isinstance(business, str):
        raise BriefError("business_type is missing or not text", 'e.g. {"business_type": "bakery"}')
    if name := row.get("name"):
        wishes = {**wishes, "name": name}
    brief, warnings = Brief.from_request(business, wishes)
    warnings += [f"unknown field {key!r} was not used" for key in row if key not in FIELDS]
    return brief, warnings
