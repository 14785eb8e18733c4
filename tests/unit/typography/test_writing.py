"""Whose letters a text is written in, and the faces that set it."""

from __future__ import annotations

from collections import Counter

import pytest

from logo_studio.errors import UnsupportedCharacters
from logo_studio.typography.fonts import face, faces
from logo_studio.typography.writing import faces_for, han_language, tongue


@pytest.mark.parametrize(
    ("text", "brief", "language"),
    [
        ("さくら", "en", "ja"),
        ("春雨茶館 カフェ", "zh", "ja"),  # kana make it Japanese
        ("鲜の每日", "en", "zh-Hans"),  # an ornament beside simplified characters
        ("서울 커피", "en", "ko"),
        ("ㄅㄆㄇ", "", "zh-Hant"),
        ("门诊", "ja", "zh-Hans"),  # Japanese has no such characters
        ("圖書館", "zh", "zh-Hant"),
        ("圖書館", "zh-CN", "zh-Hant"),
        ("働く駅前", "zh", "ja"),
        ("青木", "ja", "ja"),
        ("青木", "zh-TW", "zh-Hant"),
        ("青木", "yue", "zh-Hant"),
        ("青木", "zh", "zh-Hans"),
        ("青木", "en", "zh-Hans"),
        ("青木", "ko", "ko"),
        ("喆", "zh", "zh-Hans"),  # rare, yet of no norm alone
    ],
)
def test_han_forms_follow_the_text_then_the_brief(text: str, brief: str, language: str) -> None:
    assert han_language(text, brief) == language


@pytest.mark.parametrize(
    ("text", "brief", "language"),
    [
        ("مقهى النور", "en", "ar"),
        ("کافه گل", "en", "fa"),
        ("کافه گل", "ur", "ur"),
        ("خوشبو ٹریڈرز", "en", "ur"),
        ("النور", "fa", "fa"),
        ("Northwind", "de-AT", "de"),
    ],
)
def test_arabic_letters_tell_persian_and_urdu(text: str, brief: str, language: str) -> None:
    assert tongue(text, brief) == language


@pytest.mark.parametrize(
    ("text", "language", "least"),
    [
        ("مقهى النور", "ar", 3), ("کافه‌ی گل‌پونه", "fa", 3), ("خوشبو ٹریڈرز", "ur", 3),
        ("מאפיית השכונה", "he", 3), ("श्री कृष्ण", "hi", 3), ("กาแฟบ้านสวน", "th", 3),
        ("서울 커피", "ko", 3), ("青木寿司", "ja", 3), ("春雨茶楼", "zh", 3),
        ("春雨茶館", "zh-TW", 3),
        ("Тёплый Хлеб", "ru", 3), ("Αιγαίο", "el", 3), ("Արարատ", "hy", 1), ("ქართული", "ka", 1),
        ("শ্রী", "bn", 1), ("ਪੰਜਾਬ", "pa", 1), ("શ્રી", "gu", 1), ("காபி", "ta", 1), ("లక్ష్మి", "te", 1),
        ("ಕೃಷ್ಣ", "kn", 1), ("ചായക്കട", "ml", 1), ("ලංකා", "si", 1), ("ກາແຟ", "lo", 1),
        ("ភ្នំពេញ", "km", 1), ("မြန်မာ", "my", 1), ("ቡና ቤት", "am", 1),
    ],
)  # fmt: skip
def test_every_script_has_its_voices(text: str, language: str, least: int) -> None:
    fit = faces_for(text, language)
    assert len({f.voice for f in fit}) >= least
    assert all(not f.covers(text) for f in fit)


def test_a_face_of_one_language_never_sets_another() -> None:
    for text, language in (("直角", "ja"), ("直角", "zh-CN"), ("直角", "zh-TW"), ("直角", "zh")):
        wanted = han_language(text, language)
        assert {f.orthography for f in faces_for(text, language)} == {wanted}
    with pytest.raises(UnsupportedCharacters) as caught:
        faces_for("珺カフェ", "ja")  # 珺 is there, but in the Chinese faces
    assert caught.value.characters == ("珺",)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("喆堃祎赟翀昉珺犇骉", "zh"), ("髙﨑濵彅", "ja"), ("喆堃嘅峯啓粧", "zh-HK"), ("샾", "ko"),
    ],
)  # fmt: skip
def test_rare_characters_of_names_are_there(text: str, language: str) -> None:
    assert faces_for(text, language)


def test_a_rare_character_is_refused_by_name_with_the_package_that_has_it() -> None:
    with pytest.raises(UnsupportedCharacters) as caught:
        faces_for("龘靐茶", "zh")
    assert "U+9F98 龘" in caught.value.message
    assert "logo-studio-cjk" in caught.value.hint


def test_a_character_that_a_face_draws_wrong_is_not_of_it() -> None:
    row = face("zcool-xiaowei")
    assert row.covers("四回图圃") == ("回", "圃")  # black boxes in the original


def test_scripts_of_their_own_never_set_a_latin_text() -> None:
    for text in ("Northwind", "1984", "24/7", "Łódź"):
        assert not any(f.latin for f in faces_for(text))


def test_latin_words_in_a_name_are_covered_by_the_face_that_goes_with_it() -> None:
    row = face("cairo")
    assert not row.has("A")
    assert row.has("7")
    assert row.covers("مقهى Café 7") == ()
    assert row.covers("مقهى Кафе 茶") == ("茶",)
    assert all(f.latin for f in faces_for("مقهى Café", "ar"))


def test_urdu_keeps_to_faces_that_write_it() -> None:
    ids = {f.id for f in faces_for("خوشبو", "ur")}
    assert "noto-nastaliq-urdu" in ids
    assert "amiri" not in ids
    assert "noto-nastaliq-urdu" not in {f.id for f in faces_for("مقهى", "ar")}


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("Şişli", {"fredoka", "caprasimo"}), ("Żółw", {"caprasimo"}), ("Їжак", {"jost"}),
        ("Ґудзик", {"jost"}), ("Phở Việt Nhẫn", {"outfit", "jost", "gloock"}),
    ],
)  # fmt: skip
def test_alphabetic_faces_are_taken_by_whole_string(text: str, missing: set[str]) -> None:
    ids = {f.id for f in faces_for(text)}
    assert ids
    assert not ids & missing


def test_languages_are_measured() -> None:
    count = Counter(tag for f in faces() for tag in f.languages)
    assert count["vi"] >= 25
    assert count["pl"] >= 50
    assert count["tr"] >= 50
    assert count["uk"] >= 20
    assert count["el"] >= 10
    assert {"ja", "ko", "zh-Hans", "zh-Hant", "ur", "fa"} <= count.keys()
