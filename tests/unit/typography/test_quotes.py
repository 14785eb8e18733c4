from __future__ import annotations

import pytest

from logo_studio.typography.quotes import curled


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Northwind", "", "Northwind"),
        ("Joe's Rock 'n' Roll", "", "Joe’s Rock ’n’ Roll"),
        ("The 90's", "", "The 90’s"),
        ("6' 2\"", "", "6' 2\""),
        ('The "Inn"', "", "The “Inn”"),
        ('Zum "Adler"', "de-AT", "Zum „Adler“"),
        ('("Inn")', "", "(“Inn”)"),
        ('ООО "Ромашка"', "", "ООО «Ромашка»"),
        ('בית צה"ל', "he", 'בית צה"ל'),
    ],
)
def test_typewriter_quotes_become_typographic(text: str, language: str, expected: str) -> None:
    assert curled(text, language) == expected
