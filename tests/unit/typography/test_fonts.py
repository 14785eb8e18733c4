from __future__ import annotations

import pytest

from logo_studio.errors import SpecError
from logo_studio.typography.fonts import drawn_weight, face, faces, font


def test_faces_are_sorted_and_equal_to_themselves_only() -> None:
    ids = [f.id for f in faces()]
    assert ids == sorted(ids)
    assert face("outfit") is face("outfit")
    assert face("outfit") != face("jost")


def test_an_unknown_face_is_refused_with_near_ones_named() -> None:
    with pytest.raises(SpecError, match=r"no typeface 'outfitt' \(did you mean outfit") as caught:
        face("outfitt")
    assert caught.value.code == "invalid_spec"
    with pytest.raises(SpecError, match="`faces` lists them all"):
        face("zzzzzzzz")


def test_covers_names_each_missing_character_once_in_order() -> None:
    assert face("outfit").covers("Хлеб 🙂 Хлеб, Café") == ("Х", "л", "е", "б", "🙂")
    assert face("manrope").covers("Тёплый Хлеб") == ()


def test_spaces_joiners_and_marks_of_direction_are_never_missing() -> None:
    assert face("outfit").covers("A\u200d\u200c\u200e\u200f\ufe0f\u00a0\u2009B") == ()


def test_a_letter_is_covered_when_its_parts_are() -> None:
    row = face("outfit")
    assert row.has("V")
    assert not row.has("\u1e7e")
    assert row.covers("\u1e7e") == ("\u1e7e",)  # the dot below is not there either
    assert face("montserrat").covers("e\u0301") == ()


@pytest.mark.parametrize("face_id", [f.id for f in faces()])
def test_the_stem_runs_through_the_measured_weights(face_id: str) -> None:
    row = face(face_id)
    for weight, stem in row.stem.items():
        assert row.stem_at(int(weight)) == stem
    assert row.stem_at(1) == row.stem_at(min(row.weights))
    assert row.stem_at(1000) == row.stem_at(max(row.weights))


def test_the_stem_between_two_weights_is_in_proportion() -> None:
    row = face("outfit")
    assert row.stem_at(550) == pytest.approx((row.stem_at(500) + row.stem_at(600)) / 2)


def test_fonts_are_cached_and_follow_the_weight() -> None:
    assert font("outfit", 600) is font("outfit", 600)
    light, heavy = font("outfit", 500), font("outfit", 700)
    gid = light.get_nominal_glyph(ord("H"))
    assert light.get_glyph_h_advance(gid) < heavy.get_glyph_h_advance(gid)


def test_a_weight_comes_out_within_the_axis() -> None:
    assert drawn_weight(face("fredoka"), 900) == 700
    assert drawn_weight(face("bebas-neue"), 900) == 400
