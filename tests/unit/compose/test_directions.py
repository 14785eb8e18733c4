"""Lockups of names that are read from the right, or from top to bottom."""

from __future__ import annotations

import pytest

from logo_studio.color.grounds import resolve
from logo_studio.compose.check import check_drawing
from logo_studio.compose.compose import LOCKUPS, compose
from logo_studio.compose.founded import since
from logo_studio.model.brief import Brief
from logo_studio.model.drawing import Box, Drawing, PartKind
from logo_studio.model.spec import DesignSpec, Lockup, Mark, Text, Type
from logo_studio.studio import design


def spec(
    lockup: str, name: str, face: str, weight: int = 700, variant: str | None = None, **text: str
) -> DesignSpec:
    type_ = Type(face=face, weight=weight)
    return DesignSpec(
        text=Text(name=name, initials=name[0], **text),
        palette=resolve("warm", "paper", "#FFA552", "#FF6B6B"),
        mark=Mark(id="cup"),
        name_type=type_,
        tagline_type=type_,
        lockup=Lockup(id=lockup, variant=variant),  # type: ignore[arg-type]
    )


def box(drawing: Drawing, *kinds: PartKind) -> Box:
    boxes = [p.path.bounds() for p in drawing.of(*kinds)]
    return (
        min(b[0] for b in boxes), min(b[1] for b in boxes),
        max(b[2] for b in boxes), max(b[3] for b in boxes),
    )  # fmt: skip


RIGHT_TO_LEFT = [("مقهى النور الكبير", "cairo"), ("מאפיית השכונה", "heebo")]
#: Grid units by which overshoot and side bearings may differ.
FLUSH = 25


@pytest.mark.parametrize(("name", "face"), RIGHT_TO_LEFT)
@pytest.mark.parametrize("lockup", ["horizontal", "horizontal_two_lines"])
def test_the_mark_stands_at_the_right_and_lines_are_flush_there(
    name: str, face: str, lockup: str
) -> None:
    drawing = compose(spec(lockup, name, face, tagline=name.split()[0]))
    words = box(drawing, "name")
    assert box(drawing, "mark")[0] > words[2]
    if drawing.of("tagline"):
        assert abs(box(drawing, "tagline")[2] - words[2]) < FLUSH


def test_a_latin_name_keeps_its_mark_at_the_left() -> None:
    drawing = compose(spec("horizontal", "Northwind", "manrope"))
    assert box(drawing, "mark")[2] < box(drawing, "name")[0]


NAMES = [
    ("مقهى النور", "amiri"), ("خوشبو ٹریڈرز", "noto-nastaliq-urdu"), ("מאפיית השכונה", "suez-one"),
    ("श्री कृष्ण मिठाई", "baloo-2"), ("น้ำผึ้งป่า", "kanit"), ("காபி கடை", "anek-tamil"),
    ("서울 커피", "noto-sans-kr"), ("花音カフェ", "shippori-mincho"), ("ភ្នំពេញ", "noto-sans-khmer"),
    ("書", "noto-sans-jp"), ("ا", "cairo"),
]  # fmt: skip


@pytest.mark.parametrize("lockup", [x for x in LOCKUPS if x not in ("symbol", "vertical")])
@pytest.mark.parametrize(("name", "face"), NAMES)
def test_every_arrangement_takes_every_script(lockup: str, name: str, face: str) -> None:
    for tagline in ("", name):
        drawing = compose(spec(lockup, name, face, tagline=tagline))
        check_drawing(drawing)
        if lockup in ("horizontal", "stacked", "crest") and not tagline:
            mark, words = box(drawing, "mark"), box(drawing, "name")
            apart = mark[3] <= words[1] or mark[2] <= words[0] or mark[0] >= words[2]
            assert apart, (mark, words)


@pytest.mark.parametrize("variant", [None, "seal"])
@pytest.mark.parametrize(
    ("name", "face"),
    [("花音", "shippori-mincho"), ("第12回 祭り Bar", "noto-sans-jp"), ("서울커피", "noto-sans-kr"),
     ("東京らーめん横丁", "dela-gothic-one-ja")],
)  # fmt: skip
def test_columns(name: str, face: str, variant: str | None) -> None:
    drawing = compose(
        spec("vertical", name, face, variant=variant, second="KANON", tagline=name[:2])
    )
    check_drawing(drawing)
    mark, block = box(drawing, "mark"), box(drawing, "name")
    assert block[3] - block[1] > block[2] - block[0]
    assert (mark[1] > block[1]) == (variant == "seal")


def test_columns_follow_each_other_to_the_left() -> None:
    drawing = compose(spec("vertical", "東京らーめん横丁", "noto-sans-jp", language="ja"))
    assert [s.text for s in drawing.settings] == ["東京らーめん", "横丁"]


def test_japanese_names_are_offered_in_columns() -> None:
    logos = design(Brief(business_type="花屋", name="花音"))
    assert "vertical" in {logo.spec.lockup.id for logo in logos}
    assert {logo.drawing.settings[0].script for logo in logos} == {"Hani"}


def test_latin_names_are_not() -> None:
    logos = design(Brief(business_type="florist", name="Kanon"), 24)
    assert "vertical" not in {logo.spec.lockup.id for logo in logos}


def test_letters_that_join_are_never_cut() -> None:
    for variant in ("sliced", "stencil"):
        cut = compose(spec("wordmark", "مقهى", "lalezar", 400, variant))
        whole = compose(spec("wordmark", "مقهى", "lalezar", 400))
        assert [p.path for p in cut.parts] == [p.path for p in whole.parts]


@pytest.mark.parametrize(
    ("name", "language", "word", "face"),
    [
        ("مقهى النور", "en", "منذ", "cairo"), ("کافه گل", "fa", "از", "vazirmatn"),
        ("花音", "ja", "創業", "noto-sans-jp"), ("קפה", "he", "מאז", "heebo"),
    ],
)  # fmt: skip
def test_the_word_before_a_year(name: str, language: str, word: str, face: str) -> None:
    assert since(name, language, face) == word


def test_the_year_of_a_name_read_from_the_right_stands_at_the_left() -> None:
    drawing = compose(spec("crest", "مقهى النور", "cairo", established="1998", language="ar"))
    assert {"منذ", "1998"} <= {s.text for s in drawing.settings}


def test_words_of_another_script_go_round_a_badge_in_capitals() -> None:
    drawing = compose(spec("ring_badge", "麺屋", "noto-sans-jp", tagline="Ramen Restaurant"))
    assert [s.upper for s in drawing.settings if s.kind == "tagline"] == [True]


def test_a_short_name_that_joins_is_larger_on_a_badge() -> None:
    short, long = (
        compose(spec("ring_badge", name, "cairo", tagline=tagline)).settings[0].cap_height
        for name, tagline in (("نقاء", "تنظيف"), ("مقهى النور القديم", "محمصة القهوة العربية"))
    )
    assert short > 1.2 * long


def test_taglines_of_fine_scripts_are_larger() -> None:
    def size(name: str, tagline: str, face: str) -> float:
        drawing = compose(spec("stacked", name, face, tagline=tagline))
        caps = {s.kind: s.cap_height for s in drawing.settings}
        return caps["tagline"] / caps["name"]

    assert size("달빛커피", "카페", "noto-sans-kr") > 1.1 * size("Moonlight", "Cafe", "manrope")
