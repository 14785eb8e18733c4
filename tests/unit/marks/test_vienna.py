"""The codes by which marks are filed."""

from __future__ import annotations

import pytest

from logo_studio.marks.registry import motif
from logo_studio.marks.vienna import DIVISIONS, is_code


def test_divisions_are_in_order_and_titled() -> None:
    assert list(DIVISIONS) == sorted(DIVISIONS)
    assert {code[:2] for code in DIVISIONS} == {f"{n:02}" for n in range(1, 28)}
    assert all(title and len(title) < 50 for title in DIVISIONS.values())


@pytest.mark.parametrize(
    ("code", "good"),
    [
        ("05.07.10", True), ("05.07", True), ("5.7.10", False), ("05.08", False),
        ("05.07.1", False), ("05", False), ("31.01", False), ("", False),
    ],
)  # fmt: skip
def test_a_code_names_a_division_that_exists(code: str, good: bool) -> None:
    assert is_code(code) is good


@pytest.mark.parametrize(
    ("mark_id", "code"),
    [
        ("grapes", "05.07.10"), ("bicycle", "18.01.05"), ("heart", "02.09.01"),
        ("initial", "27.05.01"), ("icon_chimney", "07.03"),
    ],
)  # fmt: skip
def test_marks_are_filed_where_offices_look(mark_id: str, code: str) -> None:
    assert code in motif(mark_id).vienna
