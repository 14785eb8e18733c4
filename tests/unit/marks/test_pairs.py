"""Marks for two concepts at once."""

from __future__ import annotations

import pytest

from logo_studio.marks.build import build_mark
from logo_studio.marks.combined import MOTIFS
from logo_studio.marks.pairs import combinations
from logo_studio.marks.registry import motifs
from logo_studio.model.spec import Mark


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("coffee", "leaf", ("nest_leaf", {"inner": "bean"})),
        ("coffee", "wind", ("nest_cup", {"inner": "wind"})),
        ("house", "leaf", ("nest_house", {"inner": "leaf"})),
        ("tooth", "shield", ("nest_shield", {"inner": "tooth"})),
        ("book", "sprout", ("nest_book", {"inner": "sprout"})),
        ("paw", "heart", ("nest_heart", {"inner": "paw"})),
        ("wave", "sun", ("nest_sun", {"inner": "wave"})),
        ("bulb", "leaf", ("halves", {"pair": "bulb-leaf_up"})),
        ("gear", "leaf", ("halves", {"pair": "gear_up-leaf_up"})),
        ("moon", "sun", ("halves", {"pair": "moon_up-sun_up"})),
        ("hammer", "wrench", ("crossed", {"pair": "claw-spanner"})),
        ("growth", "house", ("over_bars", {"shape": "gable"})),
        ("bakery", "sun", ("nest_bread", {"inner": "sun"})),
    ],
)
def test_shows_both_concepts(a: str, b: str, expected: tuple[str, dict[str, str]]) -> None:
    assert expected in combinations(a, b)


def test_the_order_of_the_concepts_does_not_matter() -> None:
    assert combinations("coffee", "leaf") == combinations("leaf", "coffee")


def test_the_plainest_words_come_first() -> None:
    # A house in a house mark before the fifth meaning of something else.
    assert combinations("house", "key")[0] == ("nest_house", {"inner": "key"})
    assert combinations("tooth", "heart")[0][0] in ("nest_tooth", "nest_heart")


def test_equal_concepts_need_both_sides() -> None:
    assert ("crossed", {"pair": "brush-brush"}) in combinations("painter", "painter")
    assert combinations("submarine", "leaf") == ()
    assert combinations("leaf", "no_such_word") == ()


def test_what_is_returned_can_be_built_and_not_spoiled() -> None:
    found = combinations("coffee", "leaf")
    for mark_id, params in found:
        assert build_mark(Mark(id=mark_id, params=params)).layers
        params["inner"] = "spoiled"
    assert all(params["inner"] != "spoiled" for _, params in combinations("coffee", "leaf"))


def test_every_outline_meets_common_names() -> None:
    """Each nest joins its own first word with at least six others."""
    for row in MOTIFS:
        if row.id.startswith("nest_"):
            words = {w for other in motifs().values() for w in other.depicts[:1]}
            met = {w for w in words if any(m == row.id for m, _ in combinations(row.depicts[0], w))}
            assert len(met) >= 6, (row.id, met)
