from __future__ import annotations

import locale

import pytest
import uharfbuzz as hb

from logo_studio.errors import UnsupportedCharacters
from logo_studio.typography.fonts import font
from logo_studio.typography.metrics import instance
from logo_studio.typography.shape import shape


def direct(face: str, weight: int, text: str, script: str, features: dict[str, bool]) -> list[int]:
    """Advances of a plain HarfBuzz run."""
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.direction, buffer.script, buffer.language = "ltr", script, "en"
    hb.shape(font(face, weight), buffer, features)
    return [p.x_advance for p in buffer.glyph_positions]


@pytest.mark.parametrize(
    ("face", "weight", "text", "script"),
    [
        ("outfit", 600, "Northwind Coffee", "Latn"),
        ("montserrat", 700, "AVATAR TYP", "Latn"),
        ("bebas-neue", 400, "LAW OFFICE", "Latn"),
        ("manrope", 700, "Тёплый Хлеб", "Cyrl"),
        ("eb-garamond", 500, "Ταβέρνα", "Grek"),
    ],
)
def test_advances_are_those_of_harfbuzz(face: str, weight: int, text: str, script: str) -> None:
    run = shape(instance(face, weight, script), text)
    assert list(run.advances) == direct(face, weight, text, script, {"kern": True})
    assert run.clusters[0] == 0
    assert list(run.clusters) == sorted(run.clusters)
    assert not run.rtl


def test_kerning_is_on() -> None:
    run = shape(instance("montserrat", 700, "Latn"), "AV")
    assert run.advances[0] < direct("montserrat", 700, "AV", "Latn", {"kern": False})[0]


def test_ligatures_can_be_had_or_not() -> None:
    made = instance("eb-garamond", 500, "Latn")
    assert len(shape(made, "office").glyphs) < 6
    run = shape(made, "office", ligatures=False)
    assert len(run.glyphs) == 6
    assert run.clusters == (0, 1, 2, 3, 4, 5)


def test_capitals_get_lining_figures() -> None:
    made = instance("eb-garamond", 500, "Latn")
    assert shape(made, "1998", lining=True).glyphs != () != shape(made, "1998").glyphs


def test_language_chooses_local_forms_and_the_process_does_not() -> None:
    made = instance("montserrat", 700, "Latn")
    turkish = shape(made, "fi", "tr").glyphs
    assert len(turkish) == 2  # no fi ligature: it would swallow the dot that tells i from ı
    before = shape(made, "fi").glyphs
    old = locale.setlocale(locale.LC_ALL)
    try:
        locale.setlocale(locale.LC_ALL, "C")
        assert shape(made, "fi").glyphs == before
    finally:
        locale.setlocale(locale.LC_ALL, old)


@pytest.mark.parametrize("language", ["", "not a language", "\0", "é"])
def test_a_senseless_language_is_passed_over(language: str) -> None:
    made = instance("montserrat", 700, "Latn")
    assert shape(made, "Tisch", language) == shape(made, "Tisch", "en")


def test_missing_characters_are_named() -> None:
    with pytest.raises(
        UnsupportedCharacters, match=r"Outfit has no glyph for U\+1F600 😀"
    ) as caught:
        shape(instance("outfit", 600, "Latn"), "Smile 😀😀")
    assert caught.value.characters == ("😀",)
    with pytest.raises(UnsupportedCharacters, match=r"U\+0425 Х, U\+043B л"):
        shape(instance("outfit", 600, "Latn"), "Хл")


@pytest.mark.parametrize(("accented", "bare"), [("LŤ", "LT"), ("ŤA", "TA"), ("ŘA", "RA")])
def test_accented_letters_are_kerned_like_bare_ones(accented: str, bare: str) -> None:
    made = instance("montserrat", 700, "Latn")
    assert shape(made, accented).advances[0] == shape(made, bare).advances[0]
