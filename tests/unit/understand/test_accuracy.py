"""How well briefs are understood; `pytest -s` prints the figures and the misses."""

from __future__ import annotations

import json
import pathlib
from typing import Any

import pytest

from logo_studio.marks.registry import concepts, motif
from logo_studio.model.brief import Brief
from logo_studio.understand.understand import understand

BRIEFS = pathlib.Path(__file__).resolve().parents[2] / "data" / "briefs_dev.jsonl"


@pytest.fixture(scope="module")
def rows() -> list[dict[str, Any]]:
    return [json.loads(line) for line in BRIEFS.read_text("utf-8").splitlines()]


def shows(concept: str, accepted: list[str]) -> bool:
    """Whether a concept, or the mark drawn for it, is one of the accepted words."""
    wanted = {form for word in accepted for form in (word, word.replace(" ", "_"))}
    marks = concepts().get(concept, ())[:1]
    return bool(wanted & {concept, *(word for mark in marks for word in motif(mark).depicts)})


def measure(rows: list[dict[str, Any]]) -> tuple[float, float]:
    """Shares of right industries and of fitting first motifs."""
    industries = motifs = 0
    for row in rows:
        meaning = understand(Brief(business_type=row["brief"]))
        right = meaning.industry == row["industry"]
        fits = bool(meaning.motifs) and shows(meaning.motifs[0].id, row["accept"])
        industries += right
        motifs += fits
        if not (right and fits):
            shown = [idea.id for idea in meaning.motifs[:3]]
            print(f"{row['brief']}: {meaning.industry or '-'} {shown} not {row['industry']}")
    share = industries / len(rows), motifs / len(rows)
    print(f"{len(rows)} briefs: industry {share[0]:.3f}, first motif {share[1]:.3f}")
    return share


def test_english_briefs(rows: list[dict[str, Any]]) -> None:
    industry, first = measure([row for row in rows if row["lang"] == "en"])
    assert industry >= 0.75
    assert first >= 0.7


def test_briefs_in_other_languages(rows: list[dict[str, Any]]) -> None:
    industry, first = measure([row for row in rows if row["lang"] != "en"])
    assert industry >= 0.75
    assert first >= 0.7
