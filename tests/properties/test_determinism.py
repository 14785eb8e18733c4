"""Same brief, same bytes: in any process, locale and hash seed."""

from __future__ import annotations

import pytest
from reliability.sameness import WORLDS, briefs, differences, drawn

from logo_studio import Brief, design, draw
from logo_studio.model.codec import read_spec, write_spec

#: `make soak ARGS=--full` compares 500.
BRIEFS = [*briefs(8), ("zxqv", {"name": "\u0418\u043e"})]
FIRST, *OTHERS = WORLDS


@pytest.fixture(scope="module")
def reference() -> list[str]:
    return drawn(BRIEFS, *WORLDS[FIRST])


@pytest.mark.parametrize("world", OTHERS)
def test_other_processes_draw_the_same(reference: list[str], world: str) -> None:
    assert drawn(BRIEFS, *WORLDS[world]) == reference


def test_a_difference_would_be_told() -> None:
    """The comparison sees what it is there to see."""
    first, second = drawn(briefs(2), *WORLDS[FIRST])
    assert first != second
    assert differences(briefs(2), [FIRST, FIRST]) == []


def test_a_spec_draws_what_it_was_written_from() -> None:
    """What was drawn before, and full caches, leave no trace."""
    for trade in ("bakery", "florist"):
        for logo in design(Brief(business_type=trade, name="Somebody Else")):
            assert draw(read_spec(write_spec(logo.spec))).svg == logo.svg
