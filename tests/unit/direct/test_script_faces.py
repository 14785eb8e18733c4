"""Faces for a script of its own are chosen, set and paired by voice like the alphabetic ones."""

from __future__ import annotations

import pytest

from logo_studio.direct.direct import direct
from logo_studio.direct.typefaces import face_weights, settings_of, tagline_type, usable_faces
from logo_studio.direct.voices import SCRIPT_SETTINGS
from logo_studio.errors import UnsupportedCharacters
from logo_studio.model.brief import Brief
from logo_studio.model.meaning import Meaning
from logo_studio.typography.fonts import face, faces
from logo_studio.understand.understand import understand


def meaning(name: str, language: str, *styles: str, trade: str = "shop") -> Meaning:
    return understand(
        Brief(business_type=trade, name=name, language=language, styles=tuple(styles))
    )


@pytest.mark.parametrize(
    ("name", "language", "style", "wanted"),
    [
        ("مقهى النور", "ar", "luxury", {"el-messiri", "amiri"}),
        ("مقهى النور", "ar", "bold", {"cairo", "lalezar"}),
        ("לחם השכונה", "he", "playful", {"fredoka-hebrew"}),
        ("לחם השכונה", "he", "traditional", {"frank-ruhl-libre"}),
        ("हिमाल चाय", "hi", "playful", {"baloo-2"}),
        ("हिमाल चाय", "hi", "scholarly", {"martel"}),
        ("กาแฟบ้านสวน", "th", "elegant", {"noto-serif-thai"}),
        ("กาแฟบ้านสวน", "th", "futuristic", {"chakra-petch-thai", "kanit"}),
        ("서울 커피", "ko", "elegant", {"gowun-batang"}),
        ("서울 커피", "ko", "rugged", {"black-han-sans"}),
        ("青木寿司", "ja", "elegant", {"shippori-mincho"}),
        ("青木寿司", "ja", "playful", {"zen-maru-gothic", "dela-gothic-one-ja"}),
        ("春雨茶楼", "zh-CN", "luxury", {"zcool-xiaowei", "noto-serif-sc"}),
        ("小星星", "zh-TW", "playful", {"huninn"}),
        ("永和書屋", "zh-TW", "scholarly", {"noto-serif-tc"}),
    ],
)
def test_a_style_decides_the_face(name: str, language: str, style: str, wanted: set[str]) -> None:
    heaviest = face_weights(meaning(name, language, style), name)[0][0]
    assert heaviest.id in wanted


def test_sanskrit_conjuncts_ask_for_faces_that_stack_them() -> None:
    weights = {f.id: w for f, w in face_weights(meaning("कृष्ण", "hi", "playful"), "कृष्ण")}
    plain = {f.id: w for f, w in face_weights(meaning("हिमाल", "hi", "playful"), "हिमाल")}
    assert weights["baloo-2"] < plain["baloo-2"]
    assert weights["martel"] == plain["martel"]


def test_letters_that_join_are_never_tracked_and_squares_may_be() -> None:
    for f in faces():
        rows = settings_of(f)
        if {"Arab", "Deva", "Beng", "Guru"} & set(f.scripts):
            assert {(row.case, row.tracking) for row in rows} == {("as", 0.0)}
        if "Hani" in f.scripts:
            assert rows == SCRIPT_SETTINGS["Hani"]
        if f.latin and "Armn" not in f.scripts:
            assert {row.case for row in (*rows, *settings_of(f, capitals=True))} == {"as"}


@pytest.mark.parametrize(
    ("name_face", "tagline", "tagline_face"),
    [
        ("cairo", "Coffee House", "montserrat"),
        ("rubik-hebrew", "Bakery", "rubik"),
        ("cairo", "قهوة طازجة", "cairo"),
        ("eb-garamond", "ספרים ישנים", "frank-ruhl-libre"),
        ("montserrat", "قهوة طازجة", "cairo"),
        ("noto-serif-tc", "書店", "noto-serif-tc"),
    ],
)
def test_a_second_script_takes_the_face_that_goes_with_it(
    name_face: str, tagline: str, tagline_face: str
) -> None:
    chosen = tagline_type(face(name_face), tagline, "zh-TW" if "書" in tagline else "")
    assert chosen.face == tagline_face
    assert not face(chosen.face).covers(tagline)


@pytest.mark.parametrize(
    ("name_face", "tagline"),
    [
        ("lalezar", "قهوة"),
        ("reem-kufi", "قهوة"),
        ("black-han-sans", "카페"),
        ("dela-gothic-one-ja", "パン屋"),
    ],
)
def test_display_faces_do_not_set_what_is_small(name_face: str, tagline: str) -> None:
    assert tagline_type(face(name_face), tagline).face != name_face


def test_letters_of_other_scripts_are_not_cut() -> None:
    proposals = direct(meaning("서울 커피", "ko", "rugged"))
    assert not any(p.spec.lockup.variant in ("sliced", "stencil") for p in proposals)


def test_two_scripts_of_their_own_in_one_name_are_refused_by_name() -> None:
    with pytest.raises(UnsupportedCharacters) as caught:
        usable_faces("مقهى茶")
    assert caught.value.characters
