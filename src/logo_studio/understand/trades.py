"""From readings of the brief's texts to trades, the class of business, motifs and confidence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from logo_studio.understand.lexicon import Lexicon
from logo_studio.understand.match import WEAK, Reading
from logo_studio.understand.words import light

#: How much the texts count, the business type being 1.
TEXT_WEIGHTS = {
    "business type": 1.0, "tagline": 0.4, "description": 0.4, "name": 0.3, "pictures": 0.4,
}  # fmt: skip
#: What a name counts when no other text says a trade ("Sunrise Bakery", a family business).
NAME_ALONE = 0.6
#: Scores of a trade's concepts, best first.
LADDER = (1.0, 0.85, 0.72, 0.62, 0.54, 0.48, 0.42, 0.38)
#: How many trades give motifs, and how near to the best they must be.
MOST_TRADES, NEAR = 3, 0.3
#: Trades that say which class of business it is.
MOST_SUPPORT = 24
#: What a concept gains that the brief names itself ("egg" in "egg farm").
NAMED = 0.15
#: What each further phrase of a text adds for the same trade, to the one before.
FURTHER = 0.6


@dataclass(frozen=True, slots=True)
class Guess:
    """A trade with its score, and the words that speak for it: (words, which text).

    `likely` is its probability by association, which needs no word to be known.
    """

    trade: int
    score: float
    words: tuple[tuple[str, str], ...]
    likely: float = 0.0

    @property
    def by_association(self) -> bool:
        """Whether no known word speaks for it."""
        return self.score <= ASSOCIATED * self.likely


@dataclass(frozen=True, slots=True)
class Motif:
    """A concept with its score and the trade it comes from."""

    concept: str
    score: float
    guess: Guess
    named: bool


#: What a probability by association adds to a score, and the least that is looked at.
ASSOCIATED, LEAST_LIKELY = 1.0, 0.04
#: How sure a certain association is.
SURE = 0.8
#: A trade is not read into shorter words of a name.
NAME_LETTERS = 5


def guesses(readings: dict[str, Reading], lexicon: Lexicon) -> list[Guess]:
    """All trades that the readings speak for, best first. Keys are those of TEXT_WEIGHTS."""
    scores: dict[int, float] = {}
    words: dict[int, dict[tuple[str, str], None]] = {}
    alone = not any(r.finds for text, r in readings.items() if text != "name")
    for text, reading in readings.items():
        share = NAME_ALONE if alone else TEXT_WEIGHTS[text]
        best: dict[tuple[int, str], float] = {}
        said: dict[str, str] = {}
        for find in reading.finds:
            if text == "name" and len(find.phrase) < NAME_LETTERS:
                continue  # short words of names are words of any language
            said[find.phrase] = find.said(reading.words)
            for sense in find.senses:
                weight = find.weight * (WEAK if sense.weak else 1.0) * share
                # a phrase said twice is no more than a phrase
                key = (sense.trade, find.phrase)
                best[key] = max(best.get(key, 0.0), weight)
        steps: dict[int, float] = {}
        for (trade, phrase), weight in sorted(best.items(), key=lambda item: -item[1]):
            step = steps.get(trade, 1.0)
            scores[trade] = scores.get(trade, 0.0) + step * weight
            steps[trade] = step * FURTHER
            words.setdefault(trade, {})[(said[phrase], text)] = None
    order = sorted(scores, key=lambda t: (-scores[t], t))
    return [Guess(t, scores[t], tuple(words[t])) for t in order if scores[t] > 0.0]


def associated_guesses(
    found: list[Guess], texts: Mapping[str, str], likely: Mapping[str, list[tuple[int, float]]]
) -> list[Guess]:
    """`found` with what the texts are associated with, best first.

    `likely` has for some of the texts the trades with probabilities (`association.associated`).
    """
    table = {guess.trade: guess for guess in found}
    for text, trades in likely.items():
        for trade, probability in trades:
            share = probability * TEXT_WEIGHTS[text]
            if share < LEAST_LIKELY:
                continue
            known = table.get(trade) or Guess(trade, 0.0, ())
            table[trade] = Guess(
                trade,
                known.score + ASSOCIATED * share,
                known.words or ((texts[text], text),),
                known.likely + share,
            )
    return sorted(table.values(), key=lambda guess: (-guess.score, guess.trade))


def industry_of(found: list[Guess], lexicon: Lexicon) -> str:
    """The class of business that most speaks for: the sum over its trades."""
    support: dict[str, float] = {}
    for guess in found[:MOST_SUPPORT]:
        industry = lexicon.trades[guess.trade].industry
        support[industry] = support.get(industry, 0.0) + guess.score
    return max(support, key=lambda name: support[name], default="")


def motifs_of(found: list[Guess], readings: dict[str, Reading], lexicon: Lexicon) -> list[Motif]:
    """Concepts of the best trades together, best first, the best 1."""
    said = {w.text for name in ("business type", "tagline") if name in readings
            for w in readings[name].words}  # fmt: skip
    table: dict[str, Motif] = {}
    for guess in found[:MOST_TRADES]:
        share = guess.score / found[0].score
        if share < NEAR:
            break
        for step, concept in zip(LADDER, lexicon.trades[guess.trade].motifs, strict=False):
            named = light(concept) in said
            score = share * step + (NAMED * share if named else 0.0)
            if known := table.get(concept):
                # two trades that agree speak louder than one
                first = known if known.score >= score else Motif(concept, score, guess, named)
                table[concept] = Motif(
                    concept, first.score + 0.3 * min(known.score, score), first.guess, named
                )
            else:
                table[concept] = Motif(concept, score, guess, named)
    ranked = sorted(table.values(), key=lambda m: -m.score)
    top = max((m.score for m in ranked), default=1.0)
    return [Motif(m.concept, m.score / max(1.0, top), m.guess, m.named) for m in ranked]


def confidence_of(found: list[Guess], readings: dict[str, Reading], lexicon: Lexicon) -> float:
    """How sure the best trade is, in [0, 1].

    Known words count by the trade's score and how much of the brief they explain; association by
    the probability of the trade, and half that of others of its industry.
    """
    if not found:
        return 0.1
    best = found[0]
    coverage = max(readings["business type"].coverage, 0.0)
    said = min(1.0, max(0.0, best.score - ASSOCIATED * best.likely))
    industry = lexicon.trades[best.trade].industry
    kin = sum(g.likely for g in found[1:] if lexicon.trades[g.trade].industry == industry)
    likely = min(1.0, best.likely + 0.5 * kin)
    read = said * (0.55 + 0.45 * coverage)
    return round(min(1.0, read + (1.0 - read) * likely * SURE + 0.05), 3)
