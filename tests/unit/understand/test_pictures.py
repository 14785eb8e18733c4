"""Emoji are evidence: of the trade where words say none, and of what the mark may show."""

from __future__ import annotations

import pytest

from logo_studio.model.brief import Brief
from logo_studio.understand.lexicon import lexicon
from logo_studio.understand.pictures import pictured, without_pictures
from logo_studio.understand.understand import understand


@pytest.mark.parametrize(
    ("text", "industry", "concept"),
    [
        ("🍕", "food", "pizza"), ("Luigi & sons 🍕", "food", "pizza"),
        ("🦷 studio", "health", "tooth"), ("🐶✂️", "pets", "dog"), ("🌮", "food", "taco"),
    ],
)  # fmt: skip
def test_a_picture_says_the_trade(text: str, industry: str, concept: str) -> None:
    meaning = understand(Brief(business_type=text))
    assert concept in [idea.id for idea in meaning.motifs[:3]]
    assert meaning.industry == industry


def test_a_name_with_a_picture() -> None:
    meaning = understand(Brief(business_type="bakery", name="Amélie 🦊"))
    assert meaning.trade == "bakery"
    assert any(i.id == "fox" and i.source == "the emoji: fox" for i in meaning.motifs)
    assert meaning.motifs[0].id != "fox"


def test_flags_and_faces_show_nothing() -> None:
    _, names = without_pictures({"name": "Café 🇫🇷 😀"})
    assert pictured(names, lexicon()) == {}
    plain = understand(Brief(business_type="law firm"))
    assert understand(Brief(business_type="law firm 😀🇫🇷")).motifs == plain.motifs


def test_what_is_avoided_is_not_shown() -> None:
    meaning = understand(Brief(business_type="bakery 🦊", avoid=("fox",)))
    assert "fox" not in [idea.id for idea in meaning.motifs]
