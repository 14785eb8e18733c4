"""What wordings that no lexicon lists are associated with."""

from __future__ import annotations

import math
from random import Random

import pytest

from logo_studio.model.brief import Brief
from logo_studio.understand import association
from logo_studio.understand.association import associated, grams, pieces_of, runs
from logo_studio.understand.lexicon import lexicon
from logo_studio.understand.understand import understand


def likeliest(text: str) -> list[str]:
    """The two trades that a text is nearest to."""
    return [lexicon().trades[trade].name for trade, _ in associated(text)[:2]]


@pytest.mark.parametrize(
    ("text", "trade"),
    [
        ("coffee roastery", "coffee roastery"),
        ("dental clinic for children", "dentist"),
        ("Kaffeerösterei", "coffee roastery"),
        ("стоматология", "dentist"),
        ("歯科医院", "dentist"),
        ("ร้านกาแฟ", "coffee shop"),
        ("εστιατόριο", "restaurant"),
    ],
)
def test_what_a_text_is_near_to(text: str, trade: str) -> None:
    assert trade in likeliest(text)


def test_probabilities_fall_and_leave_room_for_none() -> None:
    shares = [share for _, share in associated("a shop for old maps and globes")]
    assert shares == sorted(shares, reverse=True)
    assert 0 < sum(shares) < 1


@pytest.mark.parametrize("text", ["", "?!", ", ,"])
def test_nothing_says_nothing(text: str) -> None:
    assert associated(text) == []


def test_other_words_take_little_away() -> None:
    alone = dict(associated("locksmith"))
    among = dict(associated("we are the locksmith that everybody in this town likes"))
    trade = associated("locksmith")[0][0]
    assert alone[trade] > 0.8
    assert among[trade] > 0.5


def test_unknown_words_are_read_by_their_sequences() -> None:
    assert likeliest("dentistries")[0] == "dentist"
    assert grams("tea") == ["#<te", "#tea", "#ea>", "#<tea", "#tea>"]
    assert runs("茶屋") == ["~茶", "~屋", "~茶屋"]
    assert pieces_of("sushi 寿司屋, café2") == [
        ("sushi", False),
        ("寿司屋", True),
        ("cafe2", False),
    ]


def test_sums_are_whole_numbers() -> None:
    # the same however often, in whatever order the words stand
    assert associated("bread and cakes") == associated("cakes bread and")


def test_exponential() -> None:
    for x in (0.0, -0.1, -1.0, -7.3, -30.0):
        assert math.isclose(association._exp(x), math.exp(x), rel_tol=1e-12)
    assert association._exp(-50.0) == 0.0


def test_a_wording_that_no_lexicon_lists_has_motifs_and_says_why() -> None:
    meaning = understand(Brief(business_type="unhurried espressos and cortados"))
    assert meaning.industry == "food"
    assert meaning.motifs
    assert all(idea.source for idea in meaning.motifs)


def test_invented_words_show_nothing() -> None:
    """Of 300 invented words and pairs of words, two in a hundred may sound like a trade."""
    rng = Random(5)
    hard, soft = "bcdfghjklmnpqrstvwxyz", "aeiou"
    shown = []
    for number in range(300):
        count = rng.randrange(3, 6)
        word = "".join(rng.choice(hard) + rng.choice(soft) for _ in range(count))
        if number % 3 == 1:
            word = "".join(rng.choice(hard + soft) for _ in range(3 + count))
        elif number % 3 == 2:
            word = f"{word[::-1]} {rng.choice(hard)}{word}"
        if understand(Brief(business_type=word)).motifs:
            shown.append(word)
    assert len(shown) <= 6, shown


@pytest.mark.parametrize("word", ["blorptix", "qwzzk", "snarvolk", "vufexio", "zrbtt", "xyzzy"])
def test_a_nonsense_word_is_no_trade(word: str) -> None:
    meaning = understand(Brief(business_type=word))
    assert (meaning.trade, meaning.motifs) == ("", ())
    assert meaning.confidence < 0.3
