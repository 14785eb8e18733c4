"""Logos and meanings as data and as words, for every verb that tells about them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from logo_studio.cli.output import table
from logo_studio.critique.engine import explain as explain_review
from logo_studio.marks.registry import concepts, motif
from logo_studio.model.logo import Logo
from logo_studio.model.meaning import Meaning
from logo_studio.typography.fonts import face


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


def meaning_text(meaning: Meaning) -> str:
    """What was understood, in a few lines."""
    tones = [t for t, _ in sorted(meaning.tones.items(), key=lambda i: (-i[1], i[0]))]
    trade = meaning.trade or "unknown: designed from the name and its letters"
    lines = [
        f"Trade     {trade}" + (f" ({meaning.industry})" if meaning.industry else ""),
        f"Sets      {meaning.name}" + (f" / {meaning.descriptor}" if meaning.descriptor else ""),
    ]
    if meaning.motifs:
        lines.append("Motifs    " + ", ".join(m.id for m in meaning.motifs[:6]))
    if tones:
        lines.append("Tone      " + ", ".join(tones[:5]))
    return "\n".join(lines)


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
            {
                **logo_data(logo),
                "svg_bytes": len(logo.svg.encode()),
                "review": [
                    {
                        "check": f.check,
                        "code": f.code,
                        "severity": f.severity,
                        "score": round(f.score, 3),
                        "weight": f.weight,
                        "message": f.message,
                    }
                    for f in logo.review.findings
                ],
                "in_words": explain_review(logo.review),
            }
            for logo in logos
        ],
    }


def logo_table(logos: Sequence[Logo]) -> str:
    """One line a logo: palette, mark, typeface, lockup, score."""
    rows = []
    for logo in logos:
        data = logo_data(logo)
        rows.append(
            [
                data["key"],
                f"{data['palette']} {data['ground']}",
                data["mark"],
                data["typeface"],
                data["lockup"].replace("_", " "),
                f"{data['score']:.2f}" + ("" if data["passed"] else " (below the gate)"),
            ]
        )
    return table(["logo", "palette", "mark", "typeface", "lockup", "score"], rows)


def mark_name(logo: Logo) -> str:
    """The mark as a person would say it."""
    mark = logo.spec.mark
    if mark.id == "none":
        return "-"
    name = mark.id.replace("_", " ")
    return f"{name} in {mark.container}" if mark.container else name
