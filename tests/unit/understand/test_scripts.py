"""The commonest trades in languages that nothing else here is written in."""

from __future__ import annotations

import pytest

from logo_studio.model.brief import Brief
from logo_studio.understand.understand import understand


@pytest.mark.parametrize(
    ("language", "text", "trade"),
    [
        ("am", "የጥርስ ክሊኒክ", "dentist"),
        ("gu", "દવાની દુકાન", "pharmacy"),
        ("km", "ហាងសៀវភៅ", "bookshop"),
        ("kn", "ಹೂವಿನ ಅಂಗಡಿ", "florist"),
        ("lo", "ຮ້ານກາເຟ", "coffee shop"),
        ("ml", "ചായക്കട", "tea house"),
        ("my", "ပန်းဆိုင်", "florist"),
        ("pa", "ਕਿਤਾਬਾਂ ਦੀ ਦੁਕਾਨ", "bookshop"),
        ("si", "තේ වෙළඳසැල", "tea house"),
        ("te", "వస్త్ర దుకాణం", "fashion boutique"),
    ],
)
def test_a_trade_is_known_by_its_script(language: str, text: str, trade: str) -> None:
    meaning = understand(Brief(business_type=text))
    assert (meaning.language, meaning.trade) == (language, trade)


@pytest.mark.parametrize(
    ("language", "text", "trade"),
    [("mr", "दंतवैद्य", "dentist"), ("ne", "चिया पसल", "tea house")],
)
def test_languages_that_share_a_script_are_told(language: str, text: str, trade: str) -> None:
    assert understand(Brief(business_type=text, language=language)).trade == trade


@pytest.mark.parametrize("text", ["దుకాణం", "ಅಂಗಡಿ", "દુકાન", "ຮ້ານ"])
def test_a_shop_alone_is_no_trade(text: str) -> None:
    assert understand(Brief(business_type=text)).trade == ""
