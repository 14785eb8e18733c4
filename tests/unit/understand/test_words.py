"""Folding, stems, languages and scripts."""

from __future__ import annotations

import pytest

from logo_studio.understand.language import language_of, scripts_of
from logo_studio.understand.words import fold, one_edit, root, tokens


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Pâtisserie", "patisserie"), ("Straße", "strasse"), ("ＣＡＦＥ", "cafe"), ("Łódź", "lodz"),
        ("ёлка", "елка"), ("чай", "чай"), ("κουρείο", "κουρειο"), ("केंद्र", "केंद्र"),
        ("أسنان", "اسنان"),
    ],
)  # fmt: skip
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Children’s book-publishers", ["child", "book", "publisher"]),
        ("cabinet d'architectes", ["cabinet", "d", "architecte"]),
        ("Bread, cakes & pies", ["bread", ",", "cake", "and", "pie"]),
        ("glass buses lens news", ["glass", "bus", "lens", "news"]),
        ("योग केंद्र", ["योग", "केंद्र"]),
        ("!!!", []),
    ],
)
def test_tokens(text: str, words: list[str]) -> None:
    assert tokens(text) == words


def test_root_joins_a_family_of_words() -> None:
    assert {root(w) for w in ("roastery", "roaster", "roasting")} == {"roast"}
    assert root("peluqueria") == root("peluquero")
    assert root("кофейная")[:5] == "кофей"
    assert root("bar") == "bar"


def test_one_edit() -> None:
    close = [("rostery", "roastery"), ("roastrey", "roastery"), ("roostery", "roastery")]
    assert all(one_edit(a, b) and one_edit(b, a) for a, b in close)
    far = [("roastery", "roastery"), ("bakery", "brewery"), ("abc", "cab"), ("", "ab")]
    assert not any(one_edit(a, b) for a, b in far)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("coffee roastery", "en"), ("кофейня", "ru"), ("кав'ярня їжа", "uk"), ("咖啡馆", "zh"),
        ("コーヒー焙煎", "ja"), ("카페", "ko"), ("مقهى", "ar"),
        ("salon de coiffure et beauté", "fr"),
        ("Haus für Möbel", "de"), ("loja de roupas da moda", "pt"), ("1234", "en"),
    ],
)  # fmt: skip
def test_language(text: str, language: str) -> None:
    assert language_of(text, tokens(text), {}) == language


def test_votes_decide_where_no_function_word_does() -> None:
    assert language_of("panaderia", ["panaderia"], {"es": 1.0}) == "es"
    assert language_of("pizzeria", ["pizzeria"], {"es": 1.0, "en": 1.0, "it": 1.0}) == "en"


def test_scripts() -> None:
    assert scripts_of("Тёплый Хлеб", "since 1990") == ("Cyrl", "Latn")
    assert scripts_of("2024") == ("Latn",)
