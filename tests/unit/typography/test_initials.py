from __future__ import annotations

import pytest

from logo_studio.errors import BriefError
from logo_studio.typography.initials import initials


@pytest.mark.parametrize(
    ("name", "two", "one"),
    [
        ("tech startup", "TS", "T"),
        ("e-commerce store", "ES", "E"),
        ("restaurant", "RE", "R"),
        ("Тёплый Хлеб", "ТХ", "Т"),
        ("مقهى النور", "ما", "م"),
        ("נֵרוֹת שבת", "נש", "נ"),
        ("서울 커피", "서커", "서"),
        ("เชียงใหม่ คาเฟ่", "ชค", "ช"),
        ("ក្រុម ភ្នំ", "ក្រុភ្នំ", "ក្រុ"),
        ("花音", "花音", "花"),
        ("さくら", "さく", "さ"),
        ("Tapestry & Wool", "TW", "T"),
        ("The Bakery", "B", "B"),
        ("La Petite Maison", "PM", "P"),
        ("The", "TH", "T"),
        ("Ångström", "ÅN", "Å"),
        ("A\u030angstrom", "ÅN", "Å"),
        ("दिल्ली स्टूडियो", "दिस्टू", "दि"),
        ("ร้านกาแฟ", "รน", "ร"),
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


def test_the_arabic_article_is_no_initial() -> None:
    assert initials("مقهى النور", language="ar") == "من"
    assert initials("ال", language="ar") == "ال"


def test_dutch_ij_is_one_letter() -> None:
    assert initials("ijssel water", language="nl") == "IJW"


@pytest.mark.parametrize(("name", "given"), [("&", "&"), ("— …", "—…"), ("!!!", "!!")])
def test_a_name_of_punctuation_gives_that(name: str, given: str) -> None:
    assert initials(name) == given


@pytest.mark.parametrize("name", ["", "  "])
def test_nothing_has_no_initials(name: str) -> None:
    with pytest.raises(BriefError, match="no letter"):
        initials(name)
