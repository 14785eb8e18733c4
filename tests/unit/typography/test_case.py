from __future__ import annotations

import pytest

from logo_studio.typography.case import capitalised, cased


@pytest.mark.parametrize(
    ("text", "case", "language", "expected"),
    [
        ("Northwind", "as", "", "Northwind"),
        ("izmir", "upper", "tr", "İZMİR"),
        ("izmir", "upper", "en", "IZMIR"),
        ("IĞDIR İZMİR", "lower", "tr-TR", "ığdır izmir"),
        ("İstanbul", "lower", "en", "istanbul"),
        ("Weiß", "upper", "de", "WEISS"),
        ("Weiẞ", "upper", "de", "WEIẞ"),
        ("WEIẞ", "lower", "de", "weiß"),
        ("na gCloch hÉireann", "upper", "ga", "NA gCLOCH hÉIREANN"),
        ("na gCloch hÉireann", "upper", "", "NA GCLOCH HÉIREANN"),
        ("i\u0307\u0300 kampas", "upper", "lt", "Ì KAMPAS"),
        ("JÌ", "lower", "lt", "ji\u0307\u0300"),
        ("ΟΔΟΣ ΣΟΦΟΥ", "lower", "el", "οδος σοφου"),
        ("ijssel", "upper", "nl", "IJSSEL"),
        ("東京", "upper", "ja", "東京"),
        ("Μάιος Άυλος ΐδιος", "upper", "el", "ΜΑΪΟΣ ΑΫΛΟΣ ΪΔΙΟΣ"),
        ("Ταβέρνα", "upper", "", "ΤΑΒΕΡΝΑ"),
        ("ΟΔΟΣ", "lower", "", "οδος"),
        ("Тёплый", "upper", "ru", "ТЁПЛЫЙ"),
        ("թև", "upper", "hy", "ԹԵՎ"),
        ("ღვინო", "upper", "ka", "ᲦᲕᲘᲜᲝ"),
        ("ᲦᲕᲘᲜᲝ", "lower", "ka", "ღვინო"),
        ("Café Ångström", "upper", "", "CAFÉ ÅNGSTRÖM"),
    ],
)
def test_case_follows_the_language(text: str, case: str, language: str, expected: str) -> None:
    assert cased(text, case, language) == expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("word", "language", "expected"),
    [
        ("ijssel", "nl", "IJssel"),
        ("ijssel", "en", "Ijssel"),
        ("izmir", "tr", "İzmir"),
        ("άνοιξη", "el", "Άνοιξη"),
        ("24h", "en", "24h"),
        ("«хлеб", "ru", "«Хлеб"),
        ("საქართველო", "ka", "საქართველო"),
        ("ǆep", "hr", "ǅep"),
        ("花屋", "ja", "花屋"),
    ],
)
def test_a_first_letter_becomes_a_capital(word: str, language: str, expected: str) -> None:
    assert capitalised(word, language) == expected
