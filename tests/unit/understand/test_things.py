"""Things that a brief names: drawn where they agree with the trade, and only there."""

from __future__ import annotations

import pytest

from logo_studio.model.brief import Brief
from logo_studio.understand.understand import understand


def ideas(text: str) -> list[str]:
    return [idea.id for idea in understand(Brief(business_type=text)).motifs]


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("rowing club for canoes and kayaks", "canoe"),
        ("bakery and pretzels", "pretzel"),
        ("chimney sweep", "chimney"),
        ("we fix leaking roofs", "roof"),
        ("seafood restaurant with oysters", "oyster"),
    ],
)
def test_what_a_brief_names_is_offered(text: str, concept: str) -> None:
    assert concept in ideas(text)[:3]


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("moving company for families", "horse_mover"),
        ("fashion house", "house"),
        ("law firm for dogs and their owners", "hot_dog"),
        ("fitness club", "club_suit"),
        ("burger bar", "bars"),
        ("cabinet d'avocats", "avocado"),
    ],
)
def test_words_in_another_sense_are_not(text: str, concept: str) -> None:
    assert concept not in ideas(text)[:5]


def test_the_reason_names_the_word() -> None:
    found = understand(Brief(business_type="seafood restaurant with oysters")).motifs
    assert "oysters" in next(idea.source for idea in found if idea.id == "oyster")


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("phone repair shop", "phone"),
        ("bike repair shop", "bicycle"),
        ("watch repair shop", "watch"),
        ("guitar repair shop", "guitar"),
        ("kayak rental", "kayak"),
        ("crocodile farm", "crocodile"),
        ("frog museum", "frog"),
        ("donkey sanctuary", "donkey"),
        ("museum of clocks", "clock"),
        ("lighthouse tours", "lighthouse"),
        ("saxophone lessons", "saxophone"),
        ("typewriter repair", "typewriter"),
        ("garlic farm", "garlic"),
        ("vintage motorcycle restoration", "motorcycle"),
        ("location de kayaks", "kayak"),
        ("alquiler de kayaks", "kayak"),
    ],
)
def test_what_a_business_is_about_comes_first(text: str, concept: str) -> None:
    assert ideas(text)[0] == concept


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("fan club", "fan"),
        ("plant hire for builders", "plant"),
        ("spring water supplier", "spring"),
        ("night club", "moon"),
        ("slate repair after storms", "thunderstorm"),
        ("building supplies", "building"),
    ],
)
def test_what_mostly_means_something_else_does_not_lead(text: str, concept: str) -> None:
    assert ideas(text)[:1] != [concept]
