from __future__ import annotations

import pytest

from logo_studio.compose.linebreaks import break_words
from logo_studio.typography.phrases import FREE, NEVER, pieces


@pytest.mark.parametrize(
    ("text", "language", "two"),
    [
        ("花間小館ラーメン東京本店", "ja", ["花間小館", "ラーメン東京本店"]),
        ("さくらベーカリー", "ja", ["さくら", "ベーカリー"]),
        ("猫と本の喫茶店", "ja", ["猫と本の", "喫茶店"]),
        ("鈴木建築設計事務所", "ja", ["鈴木建築", "設計事務所"]),
        ("星空下的咖啡馆", "zh", ["星空下的", "咖啡馆"]),
        ("江南春茶叶有限公司", "zh", ["江南春茶叶", "有限公司"]),
        ("臺灣珍珠奶茶店", "zh-Hant", ["臺灣", "珍珠奶茶店"]),
        ("서울 커피하우스", "ko", ["서울", "커피하우스"]),
        ("ร้านกาแฟดอยสวย", "th", ["ร้าน", "กาแฟดอยสวย"]),
        ("مقهى النور الكبير", "ar", ["مقهى النور", "الكبير"]),
        ("Rolls-Royce & Sons", "en", ["Rolls-Royce", "& Sons"]),
        ("Donaudampfschifffahrt", "de", ["Donaudampfschifffahrt"]),
    ],
)
def test_names_break_where_a_reader_would(text: str, language: str, two: list[str]) -> None:
    assert break_words(text, 2, lambda part: float(len(part)), language) == two


@pytest.mark.parametrize("text", ["さくらの本", "東京 Coffee", "a b  c", "24/7 Gym-Studio", "ー"])
def test_pieces_give_the_text_back(text: str) -> None:
    assert "".join(p.text for p in pieces(text, "ja")) == text


def test_no_line_begins_with_a_particle_or_a_small_kana() -> None:
    costs = {p.text[0]: p.cost for p in pieces("猫と本", "ja")}
    assert costs["と"] >= NEVER
    assert not any(p.text[0] in "ャー" for p in pieces("キャラメル", "ja"))


def test_spaces_cost_nothing() -> None:
    assert [p.cost for p in pieces("Тёплый Хлеб", "ru")] == [FREE, FREE]
