from __future__ import annotations

import unicodedata as python

import pytest
from fontTools import unicodedata as reference

from logo_studio.typography.script import COMMON, script_of, script_of_char, script_runs


def test_letters_have_the_script_that_unicode_gives_them() -> None:
    """Against another compilation of the database; of letters that Python's one knows as well."""
    wrong = [
        f"{code:04X}"
        for code in range(0x30000)
        if python.category(chr(code)) != "Cn"
        and (expected := reference.script(chr(code))) not in ("Zyyy", "Zinh", "Zzzz")
        and script_of_char(chr(code)) not in (expected, COMMON)
    ]
    assert wrong == []


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


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("«Хлеб 24» & Co", [("«Хлеб 24» & ", "Cyrl"), ("Co", "Latn")]),
        ("Café (نور) 24", [("Café ", "Latn"), ("(نور) 24", "Arab")]),
        ("Café (نور) x (7)", [("Café ", "Latn"), ("(نور) ", "Arab"), ("x (7)", "Latn")]),
        ("(שלום) abc", [("(שלום) ", "Hebr"), ("abc", "Latn")]),
        ("東京ラーメン", [("東京", "Hani"), ("ラーメン", "Kana")]),
        ("नमस्ते। 24", [("नमस्ते। 24", "Deva")]),
        ("مقهى ٢٤، نور", [("مقهى ٢٤، نور", "Arab")]),
        ("a\u0301б\u0301", [("a\u0301", "Latn"), ("б\u0301", "Cyrl")]),
        ("24 & 7", [("24 & 7", COMMON)]),
        ("…東京", [("…東京", "Hani")]),
    ],
)
def test_runs_of_one_script(text: str, runs: list[tuple[str, str]]) -> None:
    assert [(text[a:b], s) for a, b, s in script_runs(text, 0, len(text))] == runs
