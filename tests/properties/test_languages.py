"""A real name and trade in each of more than thirty languages comes out as six logos."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from logo_studio import Brief, design
from logo_studio.typography.fonts import face
from logo_studio.typography.script import ALPHABETS, COMMON, script_of_char

ROWS = json.loads((Path(__file__).parents[2] / "tools" / "gallery_scripts.json").read_text("utf-8"))


def test_more_than_thirty_languages_are_tried() -> None:
    assert len({language for language, _, _ in ROWS}) >= 30


@pytest.mark.parametrize(("language", "trade", "name"), ROWS, ids=[row[0] for row in ROWS])
def test_a_name_is_set_whole_in_its_own_script(language: str, trade: str, name: str) -> None:
    logos = design(Brief(business_type=trade, name=name, language=language))
    assert len(logos) == 6
    own = {script_of_char(ch) for ch in name} - ALPHABETS - {COMMON}
    for logo in logos:
        row = face(logo.spec.name_type.face)
        assert not row.covers(name)
        assert bool(row.latin) == bool(own)
        assert logo.review.passed
        for text, chosen in (
            (logo.spec.text.name, logo.spec.name_type),
            (logo.spec.text.tagline, logo.spec.tagline_type),
        ):
            assert not face(chosen.face).covers(text)


@pytest.mark.parametrize(
    ("language", "name"),
    [("zh-TW", "門診直角"), ("ja", "門直角"), ("zh-CN", "门诊直角"), ("ko", "서울")],
)
def test_all_six_take_the_forms_of_one_language(language: str, name: str) -> None:
    logos = design(Brief(business_type="tea house", name=name, language=language))
    forms = {"zh-TW": "zh-Hant", "zh-CN": "zh-Hans"}.get(language, language)
    assert {face(logo.spec.name_type.face).orthography for logo in logos} == {forms}
