from __future__ import annotations

import pytest

from logo_studio.typography.clusters import clusters


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("ab", ["a", "b"]),
        ("e\u0301\u0327a", ["e\u0301\u0327", "a"]),
        ("🇫🇷🇩🇪🇮", ["🇫🇷", "🇩🇪", "🇮"]),
        ("a🇫🇷", ["a", "🇫🇷"]),
        ("👨\u200d👩\u200d👧👍🏽", ["👨\u200d👩\u200d👧", "👍🏽"]),
        ("❤\ufe0f\u200d🔥", ["❤\ufe0f\u200d🔥"]),
        ("दिल्ली", ["दि", "ल्ली"]),
        ("क्षत्र", ["क्ष", "त्र"]),
        ("শ্রীমা", ["শ্রী", "মা"]),
        ("தமிழ்", ["த", "மி", "ழ்"]),
        ("ភ្នំ", ["ភ្នំ"]),
        ("น้ำผึ้ง", ["น้ำ", "ผึ้", "ง"]),
        ("\u1112\u1161\u11ab한", ["\u1112\u1161\u11ab", "한"]),
        ("مَقهى", ["مَ", "ق", "ه", "ى"]),
        ("か\u3099ガ", ["か\u3099", "ガ"]),
        ("\u0301a", ["\u0301", "a"]),
    ],
)
def test_text_falls_into_what_readers_call_letters(text: str, expected: list[str]) -> None:
    assert list(clusters(text)) == expected
