from __future__ import annotations

import pytest

from logo_studio.errors import SpecError, UnsupportedCharacters
from logo_studio.model.spec import Type
from logo_studio.typography.column import set_column, stands_upright

SANS = Type(face="noto-sans-jp", weight=700)


@pytest.mark.parametrize(
    ("text", "upright"),
    [("花音", True), ("서울", True), ("春雨茶馆", True), ("Northwind", False), ("مقهى", False)],
)
def test_only_squares_stand_in_columns(text: str, upright: bool) -> None:
    assert stands_upright(text) == upright


def test_squares_stand_one_under_another_on_one_axis() -> None:
    column = set_column("花音花", SANS)
    tops = [g.y + g.box[1] for g in column.glyphs]
    middles = [g.x + (g.box[0] + g.box[2]) / 2 for g in column.glyphs]
    assert tops == sorted(tops)
    assert tops[2] - tops[0] == pytest.approx(column.glyphs[2].y - column.glyphs[0].y, abs=0.01)
    assert all(abs(x) < 0.08 for x in middles)
    assert column.bounds[3] - column.bounds[1] == pytest.approx(column.advance, rel=0.12)


def test_the_long_vowel_stands_upright_in_a_column() -> None:
    """`vert`: its line runs down, not across."""
    x0, y0, x1, y1 = set_column("ー", SANS).glyphs[0].box
    assert y1 - y0 > 2 * (x1 - x0)


def test_short_numbers_stand_side_by_side_and_words_are_turned() -> None:
    short = set_column("12月", SANS).glyphs[0].box
    assert short[2] - short[0] < 1.0
    turned = [g for g in set_column("祭Bar", SANS).glyphs if g.char in "Bar"]
    assert [round(g.x, 3) for g in turned] == [round(turned[0].x, 3)] * 3
    assert [g.y for g in turned] == sorted(g.y for g in turned)
    letter = turned[0].box
    assert letter[3] - letter[1] < letter[2] - letter[0]  # B lies on its back


def test_nothing_is_left_out() -> None:
    text = "第12回 祭り「花」Bar"
    drawn = "".join(g.char for g in set_column(text, SANS).glyphs)
    assert drawn == text.replace(" ", "")


def test_what_cannot_be_set_is_refused() -> None:
    with pytest.raises(UnsupportedCharacters, match=r"U\+4E0C|U\+2070E|丌|𠜎"):
        set_column("𠜎", SANS)
    with pytest.raises(SpecError, match="nothing to draw"):
        set_column(" ", SANS)
