"""What is understood of a brief."""

from __future__ import annotations

import pytest

from logo_studio.model.brief import Brief
from logo_studio.model.meaning import INDUSTRIES, TONES, Meaning
from logo_studio.understand.understand import UNSURE, understand


def of(business_type: str, **fields: object) -> Meaning:
    return understand(Brief(business_type=business_type, **fields))  # type: ignore[arg-type]


def ideas(meaning: Meaning) -> list[str]:
    return [idea.id for idea in meaning.motifs]


def test_an_ordinary_brief() -> None:
    meaning = of("coffee roastery", name="Northwind")
    assert (meaning.trade, meaning.industry) == ("coffee roastery", "food")
    assert ideas(meaning)[0] == "bean"
    assert meaning.motifs[0].score == 1
    assert "wind" in ideas(meaning)
    assert (meaning.name, meaning.descriptor, meaning.initials) == (
        "Northwind", "Coffee Roastery", "NO",
    )  # fmt: skip
    assert meaning.confidence > 0.9
    assert meaning.language == "en"
    assert meaning.notes


def test_scores_fall_and_say_why() -> None:
    meaning = of("artisan bakery and coffee bar", name="Fox & Wheat", description="for kids")
    scores = [idea.score for idea in meaning.motifs]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < s <= 1 for s in scores)
    assert len(set(ideas(meaning))) == len(scores)
    assert "trade 'bakery' in the business type (\"bakery\")" in {
        idea.source for idea in meaning.motifs
    }
    assert "the name: fox" in {idea.source for idea in meaning.motifs}


@pytest.mark.parametrize(
    ("business", "trade"),
    [
        ("tea house", "tea house"),
        ("house of pizza", "pizzeria"),
        ("metal workshop", "metal workshop"),
        ("dog grooming salon", "pet grooming salon"),
        ("game studio", "video game studio"),
        ("children's book publisher", "children's book publisher"),
        ("school of music", "music school"),
        ("shop for bicycles", "bicycle shop"),
        ("salon de coiffure", "hair salon"),
        ("rostery", "coffee roastery"),
        ("cofee shopp", "coffee shop"),
        ("elektrical contracter", "electrician"),
        ("Kaffeerösterei", "coffee roastery"),
        ("Kaffeeroesterei", "coffee roastery"),
        ("Zahnarztpraxis", "dentist"),
        ("Handwerksbrauerei", "brewery"),
        ("Rechtsanwaltskanzlei", "law firm"),
        ("cabinet d'architectes", "architect"),
        ("ремонт автомобилей", "car repair shop"),
        ("ラーメン屋さん", "noodle bar"),
        ("新鲜咖啡馆", "coffee shop"),
        ("المطعم", "restaurant"),
    ],
)
def test_trades(business: str, trade: str) -> None:
    assert of(business).trade == trade


def test_a_tea_house_is_no_house_and_hair_is_no_hare() -> None:
    assert ideas(of("tea house"))[0] != "house"
    assert not {"rabbit", "hare"} & set(ideas(of("hair salon")))


@pytest.mark.parametrize("text", ["zxcvb qwrtp", "blorptang fnord", "company", "12345"])
def test_gibberish_is_not_guessed_at(text: str) -> None:
    meaning = of(text)
    assert meaning.confidence < UNSURE
    assert (meaning.trade, meaning.industry, meaning.motifs) == ("", "", ())


def test_a_name_alone_gives_motifs() -> None:
    meaning = of("blorptang", name="Bluepeak", styles=("playful",))
    assert [(idea.id, idea.source) for idea in meaning.motifs] == [("mountain", "the name: peak")]
    assert meaning.motifs[0].score > 0.8
    assert meaning.tones == {"playful": 1.0}


def test_words_no_trade_explains_may_show_a_thing() -> None:
    meaning = of("Blue Heron Bakery")
    assert meaning.trade == "bakery"
    assert "bird" in ideas(meaning)


def test_the_description_helps_and_weighs_less() -> None:
    unsure = of("blorptang", description="We roast coffee beans in small batches")
    assert unsure.trade == "coffee roastery"
    assert of("bakery", description="coffee, cappuccino, espresso").trade == "bakery"


def test_a_name_may_say_the_trade_when_nothing_else_does() -> None:
    assert of("small family business", name="Sunrise Bakery").trade == "bakery"
    assert of("law firm", name="The Old Bakery").trade == "law firm"


def test_avoided_things_do_not_come() -> None:
    meaning = of("coffee roastery", name="Bunny Peak", avoid=("beans", "hare"))
    assert {"bean", "rabbit", "hare"} <= meaning.avoid
    assert not {"bean", "rabbit"} & set(ideas(meaning))
    assert "mountain" in ideas(meaning)


def test_styles_and_words_set_the_tone() -> None:
    tones = of("luxury coffee roastery", styles=("modern", "calm")).tones
    assert tones["minimal"] == tones["calm"] == 1
    assert 0.7 < tones["luxury"] <= 1
    assert tones["natural"] <= 0.7
    assert set(tones) <= set(TONES)
    assert of("bakery", styles=("vintage",)).tones["traditional"] == 1
    assert "playful" in of("bakery", description="for kids").tones


def test_name_language_and_script() -> None:
    meaning = of("пекарня", name="Тёплый Хлеб")
    assert (meaning.language, meaning.scripts, meaning.initials) == ("ru", ("Cyrl",), "ТХ")
    assert of("restaurant", language="de").language == "de"
    assert of("coffee roastery").name == "Coffee Roastery"
    assert of("restaurant").initials == "RE"


def test_same_brief_same_meaning() -> None:
    brief = Brief(business_type="games, books and coffee", name="Owl & Anchor")
    assert understand(brief) == understand(brief)


@pytest.mark.parametrize("text", ["a" * 120, "for for for of", "& & and", "e" * 40 + " " + "i" * 60,
                                  "co-" * 39 + "op", "日" * 100, "👍 bakery"])  # fmt: skip
def test_strange_texts(text: str) -> None:
    meaning = of(text, description="word " * 390)
    assert meaning.industry in ("", *INDUSTRIES)


def test_a_name_that_calls_out_is_lively() -> None:
    loud, quiet = of("bookshop", name="Kapow!").tones, of("bookshop", name="Kapow").tones
    assert loud["playful"] > quiet.get("playful", 0)
    assert loud["energetic"] > quiet.get("energetic", 0)


def test_who_builds_pools_and_boats_shows_them() -> None:
    first = {t: of(t).motifs[0].id for t in ("swimming pool builder", "boat builder")}
    assert first == {"swimming pool builder": "swimming_pool", "boat builder": "ship"}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("The Old Harbour", "OH"),
        ("Le Petit Pain", "PP"),
        ("The Bakery", "B"),
        ("Old Harbour", "OH"),
    ],
)
def test_initials_of_a_name_are_not_its_articles(name: str, expected: str) -> None:
    assert of("bakery", name=name).initials == expected


@pytest.mark.parametrize("text", ["small family business", "our family firm"])
def test_words_of_any_firm_say_no_trade(text: str) -> None:
    """What "family" sounds like is a trade, but nobody who says this means it."""
    meaning = understand(Brief(business_type=text))
    assert meaning.trade == ""
    assert meaning.motifs == ()
