"""The same trade says the same in every language: a matrix of trades and languages."""

from __future__ import annotations

import pathlib

import pytest

from logo_studio.marks.registry import concepts, motif
from logo_studio.model.brief import Brief
from logo_studio.understand.lexicon import lexicon
from logo_studio.understand.understand import understand

LANGUAGES = pathlib.Path(__file__).resolve().parents[3] / "tools/lexicon/languages"
_CODES = "ar de es fr hi id it ja ko nl pl pt ru tr vi zh"
#: Trades that every one of the sixteen languages has words for.
TRADES = [
    "car body shop",
    "car parts shop",
    "kayak and canoe rental",
    "bicycle repair",
    "angling and tackle shop",
    "dog daycare",
    "dog walker",
    "dog trainer",
    "tropical fish shop",
    "junk removal",
    "chimney sweep",
    "plasterer",
    "scaffolding company",
    "well driller",
    "drain and septic service",
    "appliance repair",
    "knife sharpener",
    "lawn care",
    "curtain and blind maker",
    "picture framer",
    "sign maker",
    "candle maker",
    "piano tuner",
    "piano teacher",
    "guitar teacher",
    "shoe repair and key cutting",
    "costume hire",
    "clock and watch repair",
    "home care and nursing",
    "orthodontist",
    "man with a van",
    "parcel delivery",
    "phone repair",
    "computer repair",
    "home charging installer",
    "firewood supplier",
    "waffle and pancake house",
    "home baker",
    "wedding cake maker",
    "vegan restaurant",
    "jam and pickle maker",
    "wedding venue",
    "boat trips and charters",
    "badminton club",
    "table tennis club",
    "karate and judo club",
    "stationery and pen shop",
    "garden centre",
    "tax adviser",
    "mortgage broker",
    "beekeeper",
    "car wash",
]


def shown(text: str) -> set[str]:
    ideas = understand(Brief(business_type=text)).motifs
    marks = [m for idea in ideas[:3] for m in concepts().get(idea.id, ())[:1]]
    return {idea.id for idea in ideas[:3]} | {word for m in marks for word in motif(m).depicts}


@pytest.mark.parametrize("language", _CODES.split())
def test_trades_show_the_same_in_every_language(language: str) -> None:
    first = {trade.name: trade.motifs[0] for trade in lexicon().trades}
    missed, count = [], 0
    for line in (LANGUAGES / f"{language}.txt").read_text("utf-8").splitlines():
        trade, _, phrases = (part.strip() for part in line.partition("|"))
        if trade not in TRADES or "~" in phrases:
            continue
        for phrase in phrases.split(";")[:2]:
            count += 1
            if first[trade] not in shown(phrase.strip()):
                missed.append((phrase.strip(), trade))
    assert count >= len(TRADES)
    assert len(missed) <= 0.06 * count, missed
