"""The index of typefaces, and the files it speaks of."""

from __future__ import annotations

import hashlib
import itertools
import string
from typing import Any

import pytest
import uharfbuzz as hb
from typefaces.coverage import pack, unpack
from typefaces.letters import RULERS

from logo_studio.assets import loader

INDEX: list[dict[str, Any]] = loader.read_json("fonts/index.json")
BY_ID = {face["id"]: face for face in INDEX}
EACH = pytest.mark.parametrize("face", INDEX, ids=lambda face: face["id"])
ALPHABETIC = [face for face in INDEX if not face["latin"]]
OTHER = [face for face in INDEX if face["latin"]]
EACH_ALPHABETIC = pytest.mark.parametrize("face", ALPHABETIC, ids=lambda face: face["id"])
EACH_OTHER = pytest.mark.parametrize("face", OTHER, ids=lambda face: face["id"])

FIELDS = {
    "id", "family", "derived_from", "voice", "tones", "weights", "default_weight", "axes",
    "location", "file", "sha256", "licence", "licence_file", "copyright", "scripts", "coverage",
    "units_per_em", "cap_em", "x_height", "ascender", "descender", "stem", "contrast", "serif",
    "round", "caps_only", "unicase", "never_caps", "kern", "max_letters", "min_cap_px", "corners",
    "no_scripts", "grade", "notes", "languages", "characters", "reference", "width", "also",
    "orthography", "latin", "word_space", "half_forms", "points",
}  # fmt: skip
VOICES = {
    "geometric", "grotesk", "humanist", "rounded", "slab", "didone", "old style", "transitional",
    "inscriptional", "condensed", "mono", "wide", "script", "decorative",
}  # fmt: skip
ALPHABETS = {
    "Latn": "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789&-.",
    "Cyrl": "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "Grek": "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏΪΫαβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ",
}


def hb_font(face: dict[str, Any], weight: int | None = None) -> hb.Font:
    font = hb.Font(hb.Face(hb.Blob.from_file_path(str(loader.path(face["file"])))))
    if face["axes"]:
        font.set_variations({**face["location"], "wght": weight or face["default_weight"]})
    return font


def advance(font: hb.Font, text: str, kern: bool = True) -> int:
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    hb.shape(font, buffer, {"kern": kern})
    return sum(position.x_advance for position in buffer.glyph_positions)


def covered(face: dict[str, Any]) -> set[int]:
    return set(unpack(face["coverage"]))


def test_there_are_faces_enough_in_every_voice() -> None:
    assert len(ALPHABETIC) >= 55
    assert {face["voice"] for face in ALPHABETIC} == VOICES
    assert {voice for face in OTHER for voice in (face["voice"], *face["also"])} <= VOICES
    assert [face["id"] for face in INDEX] == sorted(BY_ID)


@EACH
def test_fields_are_complete(face: dict[str, Any]) -> None:
    assert face.keys() == FIELDS
    assert face["default_weight"] in face["weights"] == sorted(face["weights"])
    assert face["stem"].keys() == {str(weight) for weight in face["weights"]}
    assert face["corners"] in {"round", "sharp", "neutral"}
    assert face["tones"]
    assert 3 <= face["grade"] <= 5
    for row in face["no_scripts"]:
        assert row["script"] in face["scripts"]
        assert row["reason"]


@EACH
def test_the_file_is_the_one_that_was_measured(face: dict[str, Any]) -> None:
    content = loader.path(face["file"]).read_bytes()
    assert hashlib.sha256(content).hexdigest() == face["sha256"]


@EACH_ALPHABETIC
def test_numbers_are_sane(face: dict[str, Any]) -> None:
    assert 0.55 <= face["cap_em"] <= 0.9
    assert 0.5 <= face["x_height"] <= (1.0 if face["caps_only"] else 0.87)
    assert 0.85 <= face["ascender"] <= 1.25
    assert 0.0 <= face["descender"] <= 0.6
    assert 0.0 < face["contrast"] <= 1.0
    assert not face["reference"]


@EACH_OTHER
def test_numbers_of_other_scripts_are_sane(face: dict[str, Any]) -> None:
    assert face["x_height"] == 1.0, "no small letters"
    assert face["reference"].keys() == set(face["scripts"])
    assert all(0.4 <= em <= 1.2 for em in face["reference"].values())
    assert 0.8 <= face["ascender"] <= 2.2
    assert 0.0 <= face["descender"] <= 1.5
    assert 0.0 < face["contrast"] <= 1.0
    assert 0.4 <= face["width"] <= 2.0


@EACH
def test_stems_grow_with_the_weight(face: dict[str, Any]) -> None:
    stems = [face["stem"][str(weight)] for weight in face["weights"]]
    assert all(0.08 <= stem <= 0.45 for stem in stems)
    assert all(a < b for a, b in itertools.pairwise(stems)), "a heavier weight has a wider stem"
    if face["axes"]:
        low, high = face["axes"]["wght"]
        assert low <= min(face["weights"])
        assert max(face["weights"]) <= high
    else:
        assert len(face["weights"]) == 1


@EACH
def test_cap_height_is_that_of_the_h_in_the_file(face: dict[str, Any]) -> None:
    font = hb_font(face)
    height = font.get_glyph_extents(font.get_nominal_glyph(ord("H"))).y_bearing
    assert height / font.face.upem == pytest.approx(face["cap_em"], abs=0.004)
    assert font.face.upem == face["units_per_em"]


@EACH
def test_coverage_is_that_of_the_file_and_holds_the_named_alphabets(face: dict[str, Any]) -> None:
    codes = covered(face)
    lent = set(map(ord, string.ascii_letters)) if face["latin"] else set()
    assert codes == set(hb_font(face).face.unicodes) - lent
    assert face["characters"] == len(codes)
    for script in face["scripts"]:
        assert codes >= set(map(ord, letters_of(script)))


@EACH
def test_every_letter_of_its_alphabets_leaves_ink(face: dict[str, Any]) -> None:
    font = hb_font(face)
    for char in "".join(letters_of(script) for script in face["scripts"]):
        assert ink_height(font, char), char


def letters_of(script: str) -> str:
    return ALPHABETS[script] if script in ALPHABETS else RULERS[script].letters


def ink_height(font: hb.Font, char: str) -> float:
    """Of a shaped letter: some faces draw it from parts."""
    buffer = hb.Buffer()
    buffer.add_str(char)
    buffer.guess_segment_properties()
    hb.shape(font, buffer)
    boxes = [font.get_glyph_extents(info.codepoint) for info in buffer.glyph_infos]
    return max((abs(box.height) for box in boxes if box), default=0)


def test_coverage_is_packed_in_blocks_of_256() -> None:
    codes = {0x41, 0x7A, 0x4E00, 0x4EFF, 0x20BB7}
    assert unpack(pack(codes)) == codes
    assert len(pack(codes)) == 4 * -(-3 * 34 // 3)


@EACH_OTHER
def test_latin_words_have_a_face_to_go_with(face: dict[str, Any]) -> None:
    partner = BY_ID[face["latin"]]
    assert not partner["latin"]
    assert "Latn" in partner["scripts"]


def test_hairline_faces_have_a_smallest_size() -> None:
    fine = {face["id"] for face in INDEX if face["contrast"] <= 0.12}
    assert fine == {face["id"] for face in INDEX if face["min_cap_px"] >= 48}


def test_scripts_are_never_set_in_capitals() -> None:
    assert all(face["never_caps"] == (face["voice"] == "script") for face in INDEX)


def test_kerning_is_there_when_the_index_says_so() -> None:
    assert {face["id"] for face in ALPHABETIC if not face["kern"]} == {
        "jetbrains-mono",
        "space-mono",
        "yellowtail",
    }


@pytest.mark.parametrize("face_id", ["montserrat", "eb-garamond", "oswald", "archivo", "gloock"])
@pytest.mark.parametrize(("accented", "plain"), [("LŤ", "LT"), ("ŤA", "TA"), ("VÁŠ", "VAS")])
def test_accented_letters_kern_as_their_base_letters(
    face_id: str, accented: str, plain: str
) -> None:
    font = hb_font(BY_ID[face_id])
    moved = advance(font, accented) - advance(font, accented, kern=False)
    assert moved == advance(font, plain) - advance(font, plain, kern=False)


def test_a_caron_at_the_right_does_not_run_into_the_next_letter() -> None:
    font = hb_font(BY_ID["montserrat"])
    assert advance(font, "ďh") > advance(font, "ďh", kern=False)


def test_weights_differ_in_the_file() -> None:
    font = hb_font(BY_ID["outfit"], 500)
    light = advance(font, "Northwind")
    assert advance(hb_font(BY_ID["outfit"], 700), "Northwind") > light


def test_widths_of_one_file_are_faces_of_their_own() -> None:
    shared = [face for face in INDEX if face["file"] == "fonts/archivo.ttf"]
    widths = {face["id"]: advance(hb_font(face, 800), "Northwind") for face in shared}
    assert widths["archivo-condensed"] < widths["archivo"] < widths["archivo-expanded"]


def test_sofia_sans_has_russian_letter_forms_by_default() -> None:
    font = hb_font(BY_ID["sofia-sans"])
    extents = font.get_glyph_extents(font.get_nominal_glyph(ord("г")))
    top_of_x = BY_ID["sofia-sans"]["x_height"] * BY_ID["sofia-sans"]["cap_em"] * font.face.upem
    # The Russian form is a corner, flat on top; the Bulgarian one an s turned round, overshooting.
    assert extents.y_bearing == pytest.approx(top_of_x, abs=2)
