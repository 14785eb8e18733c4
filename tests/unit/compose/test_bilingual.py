"""Names in two scripts, and what an arrangement takes from the language."""

from __future__ import annotations

import msgspec
import pytest

from logo_studio.color.grounds import resolve
from logo_studio.compose.check import check_drawing
from logo_studio.compose.compose import LOCKUPS, compose
from logo_studio.compose.founded import since
from logo_studio.errors import SpecError
from logo_studio.model.brief import Brief
from logo_studio.model.codec import read_spec, write_spec
from logo_studio.model.spec import DesignSpec, Lockup, Mark, Text, Type
from logo_studio.studio import design

RUSSIAN = Type(face="manrope", weight=700)
LATIN = Type(face="jost", weight=600, case="upper", tracking=0.14)


def spec(lockup: str, name: str, second: str, second_type: Type | None = LATIN) -> DesignSpec:
    return DesignSpec(
        text=Text(name=name, second=second, language="ru", initials="ТХ"),
        palette=resolve("warm", "paper", "#FFA552", "#FF6B6B"),
        mark=Mark(id="bean"),
        name_type=RUSSIAN,
        second_type=second_type,
        tagline_type=RUSSIAN,
        lockup=Lockup(id=lockup),  # type: ignore[arg-type]
    )


@pytest.mark.parametrize("lockup", [x for x in LOCKUPS if x not in ("symbol", "vertical")])
@pytest.mark.parametrize("second", ["Warm Bread", "WB", "A Rather Long Second Name of It"])
def test_every_arrangement_sets_both_names(lockup: str, second: str) -> None:
    drawing = compose(spec(lockup, "Тёплый Хлеб", second))
    check_drawing(drawing)
    texts = [s.text for s in drawing.settings if s.kind == "name"]
    assert second.upper() in texts
    assert texts[0].split()[0] == "Тёплый"


def test_the_second_name_is_subordinate_and_as_wide() -> None:
    drawing = compose(spec("horizontal", "Тёплый Хлеб", "Warm Bread Bakery"))
    first, second = (s.cap_height for s in drawing.settings if s.kind == "name")
    assert 0.4 <= second / first <= 0.67


def test_specs_with_and_without_a_second_name_are_read() -> None:
    made = spec("stacked", "Тёплый Хлеб", "Warm Bread")
    assert read_spec(write_spec(made)) == made
    plain = msgspec.structs.replace(made, second_type=None)
    assert read_spec(write_spec(plain)) == plain


def test_a_brief_with_two_names_gets_both_in_every_logo() -> None:
    brief = Brief(business_type="пекарня", name="Тёплый Хлеб", second_name="Warm Bread")
    for logo in design(brief):
        assert logo.spec.text.second == "Warm Bread"
        lines = {s.text.lower() for s in logo.drawing.settings if s.kind == "name"}
        assert "warm bread" in lines


def test_a_column_is_for_squares_only() -> None:
    with pytest.raises(SpecError, match="Chinese, Japanese or Korean"):
        compose(spec("vertical", "Тёплый Хлеб", ""))


@pytest.mark.parametrize(
    ("name", "language", "word"),
    [
        ("Northwind", "en", "Est"),
        ("Bäckerei Huber", "de", "Seit"),
        ("Тёплый Хлеб", "ru", "С"),
        ("Тёплый Хлеб", "en", "С"),
        ("Northwind", "ru", "Est"),
        ("Northwind", "", "Est"),
    ],
)
def test_the_word_before_the_year_is_of_the_names_language(
    name: str, language: str, word: str
) -> None:
    assert since(name, language, "manrope") == word


def test_a_face_without_the_word_says_est() -> None:
    assert since("Тёплый Хлеб", "ru", "outfit") == "Est"


def test_capitals_follow_the_language_of_the_spec() -> None:
    made = spec("wordmark", "izmir", "")
    upper = msgspec.structs.replace(
        made,
        text=Text(name="izmir", language="tr"),
        name_type=Type(face="manrope", weight=700, case="upper"),
    )
    assert compose(upper).settings[0].text == "İZMİR"
