from __future__ import annotations

import pytest

from logo_studio.typography.bidi import has_right_to_left, levels, visual_order


@pytest.mark.parametrize("text", ["Northwind", "Тёплый Хлеб 24", "東京", "हिन्दी"])
def test_left_to_right_text_needs_no_reordering(text: str) -> None:
    assert not has_right_to_left(text)


# Expected orders agree with bidi-js 1.0, which passes the official conformance tests.
@pytest.mark.parametrize(
    ("text", "base", "shown"),
    [
        ("abc", 0, "abc"),
        ("אבג", 1, "גבא"),
        ("אב 24", 1, "24 בא"),
        ("abc אבג", 0, "abc גבא"),
        ("אבג abc", 1, "abc גבא"),
        ("אב, גד", 1, "דג ,בא"),
        ("אב (abc) גד", 1, "דג )abc( בא"),
        ("abc (אב) d", 0, "abc (בא) d"),
        ("נ 50% ח", 1, "ח 50% נ"),
        ("نور 12-34", 1, "34-12 رون"),
        ("نور 12.34", 1, "12.34 رون"),
        ("abc אב 12", 0, "abc 12 בא"),
        ("אב & גד", 1, "דג & בא"),
    ],
)
def test_visual_order(text: str, base: int, shown: str) -> None:
    assert has_right_to_left(text) or base == 0
    found, per_char = levels(text)
    assert found == base
    assert "".join(visual_order(text, per_char)) == shown


def test_spaces_at_the_end_stand_at_the_level_of_the_line() -> None:
    assert levels("abc אב ")[1] == [0, 0, 0, 0, 1, 1, 0]
