"""Exact bytes of chosen logos. A missing golden fails; only `make golden` writes them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import golden


@pytest.mark.parametrize("index", range(6))
@pytest.mark.parametrize("brief_id", golden.BRIEFS)
def test_logo_is_golden(brief_id: str, index: int) -> None:
    expected = golden.path(brief_id, index)
    assert expected.exists(), f"{expected.name} of {brief_id} is missing; look, then `make golden`"
    actual = golden.logos(brief_id)[index].svg
    assert actual == expected.read_text("utf-8"), (
        f"{brief_id}/{expected.name} is drawn differently; `make golden` shows the difference"
    )


def test_no_golden_is_left_over() -> None:
    known = {golden.path(b, i) for b in golden.BRIEFS for i in range(6)}
    assert set(golden.HERE.glob("*/*.svg")) == known
