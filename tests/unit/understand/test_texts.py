"""Title case and the descriptor line."""

from __future__ import annotations

import pytest

from logo_studio.understand.texts import descriptor_of, title_case


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("coffee roastery", "Coffee Roastery"),
        ("school of music and the arts", "School of Music and the Arts"),
        ("the bakery", "The Bakery"),
        ("farm-to-table restaurant", "Farm-to-Table Restaurant"),
        ("children's books", "Children's Books"),
        ("24h emergency plumber", "24h Emergency Plumber"),
        ("SEO agency for iPhone apps", "SEO Agency for iPhone Apps"),
        ("seo and bbq", "SEO and BBQ"),
        ("it support", "IT Support"),
        ("COFFEE ROASTERY", "Coffee Roastery"),
        ("cabinet d'architectes", "Cabinet d'Architectes"),
        ("d'artagnan", "D'Artagnan"),
        ("пекарня у дома", "Пекарня у дома"),
        ("ταβέρνα", "Ταβέρνα"),
        ("咖啡馆", "咖啡馆"),
    ],
)
def test_title_case(text: str, title: str) -> None:
    assert title_case(text) == title


def test_turkish_capitals() -> None:
    assert title_case("istanbul kahve", "tr") == "İstanbul Kahve"


@pytest.mark.parametrize(
    ("name", "business", "tagline", "line"),
    [
        ("Northwind", "coffee roastery", "", "Coffee Roastery"),
        ("Northwind", "coffee roastery", "Slow mornings", "Slow mornings"),
        ("", "coffee roastery", "", ""),
        ("", "coffee roastery", "Slow mornings", "Slow mornings"),
        ("Northwind Coffee Roasters", "coffee roastery", "", ""),
        ("Northwind", "Northwind coffee roastery", "", "Coffee Roastery"),
        ("Bakery", "bakery", "", ""),
        ("Kora", "a studio for yoga, breathing and quiet in the old town", "", ""),
    ],
)
def test_descriptor(name: str, business: str, tagline: str, line: str) -> None:
    assert descriptor_of(name, business, tagline, "en") == line
