"""What names show."""

from __future__ import annotations

import pytest

from logo_studio.understand.lexicon import lexicon
from logo_studio.understand.names import avoided, concepts_in


@pytest.mark.parametrize(
    ("name", "concept"),
    [
        ("Northwind", "wind"), ("Bluepeak", "mountain"), ("BluePeak", "mountain"),
        ("Hearthstead", "flame"), ("Tidewater", "drop"), ("Oakley", "oak"), ("Foxglove", "flower"),
        ("Silverlake", "wave"), ("Kestrelis", "eagle"), ("Fuchsbau", "fox"), ("Étoile", "star"),
        ("Сокол", "eagle"), ("The Lion's Den", "lion"),
    ],
)  # fmt: skip
def test_names_that_show_a_thing(name: str, concept: str) -> None:
    found = concepts_in(name, lexicon())
    assert max(found, key=lambda c: found[c][0]) == concept


@pytest.mark.parametrize("name", ["Pearson", "Johnson", "Kora", "Williams", "Lindström", "Martinez",
                                  "Acme", "Hamburger", "Quanta", ""])  # fmt: skip
def test_names_that_show_nothing(name: str) -> None:
    assert concepts_in(name, lexicon()) == {}


@pytest.mark.parametrize(
    ("name", "concept"),
    [
        ("Kleine Füchse", "fox"), ("Zwei Bären", "bear"), ("Apfelbäume", "apple"),
        ("Les Chevaux", "horse"), ("Tre Gatti", "cat"), ("Dos Leones", "lion"), ("Leões", "lion"),
        ("Zwarte Vossen", "fox"), ("Trzy Sowy", "owl"), ("Две Совы", "owl"),
    ],
)  # fmt: skip
def test_plurals_of_many_languages_show_the_same(name: str, concept: str) -> None:
    found = concepts_in(name, lexicon())
    assert max(found, key=lambda c: found[c][0]) == concept


def test_a_second_concept_and_a_part_weigh_less() -> None:
    found = concepts_in("Oak", lexicon())
    assert found["oak"][0] == 1 > found["tree"][0]
    assert concepts_in("Oakley", lexicon())["oak"][0] < 1


def test_avoided_words_and_what_they_name() -> None:
    assert avoided(("Hares",), lexicon()) >= {"hare", "rabbit"}
    assert avoided(("coffee cup",), lexicon()) >= {"coffee_cup", "cup", "bean"}
    assert avoided((), lexicon()) == frozenset()


def test_small_words_between_names_show_nothing() -> None:
    assert "duck" not in concepts_in("Halden & Moss", lexicon())
    assert "duck" not in concepts_in("Fox and Son", lexicon())
