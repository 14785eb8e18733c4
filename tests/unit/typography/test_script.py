from __future__ import annotations

import pytest
from fontTools import unicodedata as reference

from logo_studio.errors import BriefError
from logo_studio.typography.script import (
    COMMON,
    cased,
    initials,
    script_of,
    script_of_char,
    script_runs,
)

KNOWN = frozenset(
    ("Latn", "Grek", "Cyrl", "Armn", "Hebr", "Arab", "Deva", "Beng", "Guru", "Gujr", "Taml", "Telu",
     "Knda", "Mlym", "Sinh", "Thai", "Laoo", "Mymr", "Geor", "Ethi", "Khmr", "Hang", "Hira", "Kana",
     "Hani")
)  # fmt: skip


def test_letters_have_the_script_that_unicode_gives_them() -> None:
    wrong = [
        f"{code:04X}"
        for code in [*range(0x2FFF), *range(0x3000, 0xE000, 7), *range(0xF900, 0x10000)]
        if (expected := reference.script(chr(code))) in KNOWN
        and chr(code).isalpha()
        and script_of_char(chr(code)) != expected
    ]
    # Phonetic letters that share a block with another alphabet's, and two letterlike signs.
    assert [
        code for code in wrong if code not in ("2132", "214E") and not "1D26" <= code <= "1DBF"
    ] == []


@pytest.mark.parametrize("ch", list(" 1&-—€.×÷😀\u0301\u200d"))
def test_signs_belong_to_no_script(ch: str) -> None:
    assert script_of_char(ch) == COMMON


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Northwind", "Latn"),
        ("Café Ω", "Latn"),
        ("Тёплый Хлеб", "Cyrl"),
        ("Ταβέρνα", "Grek"),
        ("مقهى النور", "Arab"),
        ("ניו יורק", "Hebr"),
        ("東京", "Hani"),
        ("東京ラーメン", "Jpan"),
        ("서울", "Kore"),
        ("1998 & +", COMMON),
        ("Zürich", "Latn"),
    ],
)
def test_a_text_has_the_script_of_most_of_its_letters(text: str, script: str) -> None:
    assert script_of(text) == script


def test_runs_take_their_spaces_and_digits_along() -> None:
    text = "«Хлеб 24» & Co"
    assert [(text[a:b], s) for a, b, s in script_runs(text, 0, len(text))] == [
        ("«Хлеб 24» & ", "Cyrl"),
        ("Co", "Latn"),
    ]


@pytest.mark.parametrize(
    ("text", "case", "language", "expected"),
    [
        ("Northwind", "as", "", "Northwind"),
        ("izmir", "upper", "tr", "İZMİR"),
        ("izmir", "upper", "en", "IZMIR"),
        ("IĞDIR İZMİR", "lower", "tr-TR", "ığdır izmir"),
        ("İstanbul", "lower", "en", "istanbul"),
        ("Weiß", "upper", "de", "WEISS"),
        ("Μάιος Άυλος ΐδιος", "upper", "el", "ΜΑΪΟΣ ΑΫΛΟΣ ΪΔΙΟΣ"),
        ("Ταβέρνα", "upper", "", "ΤΑΒΕΡΝΑ"),
        ("ΟΔΟΣ", "lower", "", "οδος"),
        ("Тёплый", "upper", "ru", "ТЁПЛЫЙ"),
        ("թև", "upper", "hy", "ԹԵՎ"),
        ("ღვინო", "upper", "ka", "ღვინო"),
        ("Café Ångström", "upper", "", "CAFÉ ÅNGSTRÖM"),
    ],
)
def test_case_follows_the_language(text: str, case: str, language: str, expected: str) -> None:
    assert cased(text, case, language) == expected  # type: ignore[arg-type]


def test_a_face_with_a_capital_eszett_keeps_the_name() -> None:
    assert cased("Weiß", "upper", "de", capital_eszett=True) == "WEIẞ"


@pytest.mark.parametrize(
    ("name", "two", "one"),
    [
        ("tech startup", "TS", "T"),
        ("e-commerce store", "ES", "E"),
        ("restaurant", "RE", "R"),
        ("Тёплый Хлеб", "ТХ", "Т"),
        ("مقهى النور", "ما", "م"),
        ("Tapestry & Wool", "TW", "T"),
        ("Ångström", "ÅN", "Å"),
        ("A\u030angstrom", "ÅN", "Å"),
        ("दिल्ली स्टूडियो", "दिस्टू", "दि"),
        ("ร้านกาแฟ", "ร้น", "ร้"),
        ("東京", "東京", "東"),
        ("O'Brien", "OB", "O"),
        ("(The) 7 Eleven", "T7", "T"),
        ("3M", "3M", "3"),
        ("X", "X", "X"),
        ("🇫🇷🇩🇪", "🇫🇷🇩🇪", "🇫🇷"),
        ("🇫🇷 café", "CA", "C"),
    ],
)
def test_initials(name: str, two: str, one: str) -> None:
    assert initials(name) == two
    assert initials(name, 1) == one


def test_initials_know_turkish() -> None:
    assert initials("istanbul inşaat", language="tr") == "İİ"


@pytest.mark.parametrize(("name", "given"), [("&", "&"), ("— …", "—…"), ("!!!", "!!")])
def test_a_name_of_punctuation_gives_that(name: str, given: str) -> None:
    assert initials(name) == given


@pytest.mark.parametrize("name", ["", "  "])
def test_nothing_has_no_initials(name: str) -> None:
    with pytest.raises(BriefError, match="no letter"):
        initials(name)
