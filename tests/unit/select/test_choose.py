"""Six that differ, two of each palette, replaced when a finalist fails."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from logo_studio.direct.direct import direct
from logo_studio.marks.registry import motif
from logo_studio.model.brief import Brief
from logo_studio.model.proposal import Candidate
from logo_studio.model.review import Review
from logo_studio.select.choose import WANTED, choose, distance, features, kinds
from logo_studio.studio import _drawn
from logo_studio.understand.understand import understand

QUOTA = [("warm", 2), ("cool", 2), ("mono", 2)]
GOOD = Review(0.95, True, ())
BAD = Review(0.3, False, ())


@pytest.fixture(scope="module")
def candidates() -> list[Candidate]:
    proposals = direct(understand(Brief(business_type="coffee roastery", name="Northwind")))
    return [Candidate(c.proposal, c.drawing, GOOD) for c in _drawn(proposals)]


def test_quota_order_and_difference(candidates: list[Candidate]) -> None:
    six = choose(candidates, QUOTA, lambda c: GOOD)  # type: ignore[arg-type]
    assert [c.proposal.spec.palette.name for c in six] == [
        "warm",
        "warm",
        "cool",
        "cool",
        "mono",
        "mono",
    ]
    rows = [features(c) for c in six]
    system, idea, face, ground, *_ = (Counter(column) for column in zip(*rows, strict=True))
    assert max(idea.values()) <= 2
    assert len(face) == 6
    assert max(system.values()) <= 2
    assert ground.pop("#FFFFFF", 0) <= 3
    assert set(ground.values()) == {1}
    assert set().union(*(kinds(c) for c in six)) == set(WANTED)


def test_finalists_that_fail_are_replaced(candidates: list[Candidate]) -> None:
    first = choose(candidates, QUOTA, lambda c: GOOD)  # type: ignore[arg-type]
    refused = {id(c.drawing) for c in first[:2]}
    second = choose(candidates, QUOTA, lambda c: BAD if id(c.drawing) in refused else GOOD)  # type: ignore[arg-type]
    assert len(second) == 6
    assert not refused & {id(c.drawing) for c in second}


def test_a_brief_always_gets_its_logos(candidates: list[Candidate]) -> None:
    hopeless = [replace(c, review=BAD) for c in candidates]
    six = choose(hopeless, QUOTA, lambda c: BAD)  # type: ignore[arg-type]
    assert len(six) == 6
    assert not any(c.review.passed for c in six)


def test_failing_candidates_come_last(candidates: list[Candidate]) -> None:
    mixed = [replace(c, review=GOOD if i % 2 else BAD) for i, c in enumerate(candidates)]
    assert all(c.review.passed for c in choose(mixed, QUOTA, lambda c: c.review))  # type: ignore[arg-type]


def test_distance(candidates: list[Candidate]) -> None:
    a, b = candidates[0], candidates[20]
    assert distance(a, a) == 0
    assert 0 < distance(a, b) <= 1
    assert distance(a, b) == distance(b, a)


def test_one_of_six_is_words_alone_two_where_asked(candidates: list[Candidate]) -> None:
    for most in (1, 2):
        six = choose(candidates, QUOTA, lambda c: GOOD, bare=most)  # type: ignore[arg-type]
        assert sum(c.proposal.spec.mark.id == "none" for c in six) <= most
    words = [c for c in candidates if c.proposal.spec.mark.id == "none"]
    # with nothing else to show, words it is
    quota = [(name, 1) for name in {c.proposal.spec.palette.name for c in words}]
    assert len(choose(words, quota, lambda c: GOOD)) == len(quota)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("trade", "name", "named"),
    [
        ("tattoo studio", "Black Lotus", {"lotus"}),
        ("construction company", "Granite Peak", {"mountain", "stone"}),
        ("marketing agency", "Loudmouth", {"megaphone"}),
    ],
)
def test_what_anybody_would_look_for_is_there(trade: str, name: str, named: set[str]) -> None:
    """The name's own thing, or the first thing of the trade."""
    drawn = _drawn(direct(understand(Brief(business_type=trade, name=name))))
    six = choose(drawn, QUOTA, lambda c: c.review)  # type: ignore[arg-type]
    shown = [set(motif(c.proposal.spec.mark.id).depicts) for c in six if c.proposal.shows]
    assert any(named & depicts for depicts in shown)
    assert {"trade"} <= set().union(*(c.proposal.shows for c in six))


def test_an_idea_comes_again_only_where_no_other_is_left(candidates: list[Candidate]) -> None:
    ideas = Counter(features(c)[1] for c in choose(candidates, QUOTA, lambda c: GOOD))  # type: ignore[arg-type]
    assert len(ideas) >= 5
    few = [c for c in candidates if features(c)[1] in sorted(ideas)[:3]]
    six = [features(c) for c in choose(few, QUOTA, lambda c: GOOD)]  # type: ignore[arg-type]
    assert len(six) == 6
    assert len({(row[1], row[4]) for row in six}) == 6, "the same picture twice in one palette"


def test_an_initial_in_the_picture_is_the_same_idea() -> None:
    proposals = direct(understand(Brief(business_type="locksmith", name="Turnkey")))
    ideas = {p.spec.mark.id: p.idea for p in proposals}
    assert ideas["lettered_key"] == ideas["key"]
