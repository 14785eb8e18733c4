"""Briefs: what they take, what they refuse, and how they say so."""

from __future__ import annotations

import pytest

from logo_studio.errors import BriefError
from logo_studio.model.brief import STYLES, Brief, read_hex


def test_text_is_normalised() -> None:
    brief = Brief(business_type="  cafe\u0301 \t bar\n", name="Zoe\u0308")
    assert brief.business_type == "café bar"
    assert brief.name == "Zoë"


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"business_type": ""}, "business type is empty"),
        ({"business_type": " \n\t "}, "business type is empty"),
        ({"business_type": "x" * 121}, "over 120 characters"),
        ({"business_type": "x" * 100_000}, "over 120 characters"),
        ({"business_type": "bar", "name": "n" * 81}, "name is over 80"),
        ({"business_type": "bar", "description": "d" * 2001}, "over 2000"),
        ({"business_type": "bar\x00"}, "U+0000"),
        ({"business_type": "bar", "name": "a\x1bb"}, "name holds the control character U+001B"),
        ({"business_type": "bar\ufffe"}, "business type holds the control character U+FFFE"),
        ({"business_type": "bar", "name": "a\ud800"}, "lone surrogate U+D800"),
        ({"business_type": "bar", "name": "a\u202eb"}, "U+202E"),
        ({"business_type": "bar", "styles": ("shiny",)}, "unknown style 'shiny'"),
        ({"business_type": "bar", "palette": "pastel"}, "unknown palette 'pastel'"),
        ({"business_type": "bar", "colors": ("#12345",)}, "is not a colour"),
        ({"business_type": "bar", "name": 7}, "name is not text"),
        ({"business_type": "bar", "language": "Klingon!"}, "not a language tag"),
        ({"business_type": "bar", "second_name": "n" * 81}, "second name is over 80"),
    ],
)
def test_bad_input_says_what_and_how(fields: dict[str, object], words: str) -> None:
    with pytest.raises(BriefError) as caught:
        Brief(**fields)  # type: ignore[arg-type]
    assert words in caught.value.message
    assert "\n" not in str(caught.value)
    assert caught.value.code == "invalid_brief"


@pytest.mark.parametrize("ch", list("\u200b\u200c\u200d\u200e\u200f\u061c\u2060\u2066\u2069"))
def test_joiners_marks_and_isolates_are_kept(ch: str) -> None:
    assert ch in Brief(business_type="bar", name=f"a{ch}b").name


def test_a_request_may_name_language_and_second_name() -> None:
    prefs = {"name": "花音", "second_name": "KANON", "language": "ja"}
    brief, warnings = Brief.from_request("花屋", prefs)
    assert (brief.second_name, brief.language, warnings) == ("KANON", "ja", [])
    assert "language" in Brief.from_request("bar", {"language": "not a tag"})[1][0]


def test_joiners_are_kept() -> None:
    assert Brief(business_type="bar", name="می\u200cخواهم").name == "می\u200cخواهم"


@pytest.mark.parametrize(
    ("text", "value"), [("#abc", "#AABBCC"), ("1f6feb", "#1F6FEB"), (" #1F6FEB ", "#1F6FEB")]
)
def test_read_hex(text: str, value: str) -> None:
    assert read_hex(text) == value


def test_request_reads_all_the_contract_names() -> None:
    brief, warnings = Brief.from_request(
        "bakery",
        {
            "business_name": "Teply", "tagline": "t", "description": "d", "style": "playful",
            "theme": "bold", "colors": ["cool", "#0b7a75"], "color": "warm", "seed": 7,
            "established": 1998, "place": "Riga", "mood": "happy", "styles": ["sparkly"],
        },
    )  # fmt: skip
    assert (brief.name, brief.palette, brief.colors) == ("Teply", "cool", ("#0B7A75",))
    assert brief.styles == ("playful", "bold")
    assert (brief.seed, brief.established, brief.place) == (7, "1998", "Riga")
    assert len(warnings) == 2
    assert "mood" in warnings[0]
    assert "sparkly" in warnings[1]


def test_request_warns_rather_than_fails_on_odd_values() -> None:
    brief, warnings = Brief.from_request(
        "bakery", {"seed": "x", "colors": "chartreuse", "name": None}
    )
    assert (brief.seed, brief.colors, brief.name) == (0, (), "")
    assert len(warnings) == 2


def test_styles_are_documented_words() -> None:
    assert len(set(STYLES)) == len(STYLES)
