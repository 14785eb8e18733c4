"""Things that a brief names itself and that can be drawn: the canoe of "trips in wooden canoes".

A trade's own list of motifs is the same for all who are in it; what a brief names is its own. But
words have many senses ("moving house"), so a thing counts only where, said alone, it would speak
for the trade or the class of business that the whole brief speaks for.

It leads where the business is about it: beside a word for what is done with it (kayak hire, frog
museum), or where the trade's own pictures are only examples (Trade.varied), unless its name mostly
means something else.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from logo_studio.understand.association import associated
from logo_studio.understand.language import TURNING
from logo_studio.understand.lexicon import Lexicon
from logo_studio.understand.match import Reading
from logo_studio.understand.trades import Guess
from logo_studio.understand.words import UNSPACED

#: Words of the longest phrase that is looked for.
LONGEST = 4
#: What a thing weighs, to the trade's first motif: one that speaks for the same trade; where that
#: is only a guess, what is named is surer; one of the same class of business, or a phrase that
#: only stands for the thing.
SAME_TRADE, SURER, SAME_INDUSTRY, STANDS_FOR = 0.95, 1.05, 0.8, 0.7
#: What a thing weighs that the business is about.
LEADS = 1.15
#: Prepositions after a word that says what is done with a thing ("museum of clocks").
_OF = "of for de du des von di del della dello dei do da dos van"
OF = frozenset(_OF.split())
#: A trade by association, less likely than this, is a guess.
GUESSED = 0.6
#: How likely a thing's trade, or its class of business, must be.
LEAST_TRADE, LEAST_INDUSTRY = 0.4, 0.5
#: A trade's first motifs: naming one of them is not news (trades.NAMED).
OWN = 3


@dataclass(frozen=True, slots=True)
class Thing:
    """A concept that a brief names, its weight, and the words that name it."""

    concept: str
    weight: float
    said: str


def things_of(reading: Reading, found: list[Guess], language: str, lexicon: Lexicon) -> list[Thing]:
    """What `reading` names and the trades found agree with, in order of appearance."""
    if not found:
        return []
    best = lexicon.trades[found[0].trade]
    guessed = found[0].by_association and found[0].likely < GUESSED
    things = []
    for phrase, start, end in _phrases(reading, language, lexicon):
        said = " ".join(word.said for word in reading.words[start:end])
        concept, itself = lexicon.named(phrase, language)
        plain = itself and not _otherwise(phrase, lexicon)
        if plain and _is_dealt_in(reading, start, end, lexicon):
            things.append(Thing(concept, LEADS, said))
            continue
        main = reading.words[start].group == min(word.group for word in reading.words)
        leads = plain and best.varied and main
        # the trade's own pictures say it already, or a longer phrase means something else
        known = concept in best.motifs[:OWN] or phrase == best.name
        inner = concept not in best.motifs and _within_a_find(reading, start, end)
        if (known or inner) and not leads:
            continue
        trade, industry = _speaks(phrase, said, found[0].trade, lexicon)
        if leads and max(trade, industry) >= LEAST_INDUSTRY:
            weight = LEADS
        elif known or inner:
            continue
        elif trade >= LEAST_TRADE:
            weight = (SURER if guessed else SAME_TRADE) if itself else STANDS_FOR
        elif industry >= LEAST_INDUSTRY:
            weight = SAME_INDUSTRY if itself else 0.0
        else:
            continue
        things.append(Thing(concept, weight, said))
    return things


def _otherwise(phrase: str, lexicon: Lexicon) -> bool:
    """Whether words that name a thing mostly mean something else, or what is done."""
    return phrase in lexicon.ambiguous or phrase in lexicon.dealing or phrase.endswith("ing")


def _is_dealt_in(reading: Reading, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a word for what is done with a thing stands beside these words that name one:
    nothing but generic words and prepositions between ("kayak hire", "location de kayaks")."""
    words = reading.words
    for places, after in ((range(end, len(words)), True), (range(start - 1, -1, -1), False)):
        for i in places:
            word = words[i]
            if word.part != words[start].part:
                break
            if {word.text, word.said} & lexicon.dealing:
                return True
            between = not after and word.text in OF
            if not (between or (word.generic and word.text not in TURNING)):
                break
    return False


def _within_a_find(reading: Reading, start: int, end: int) -> bool:
    """Whether these words are part of a longer phrase that names a trade: the bar of a "burger
    bar" and the avocado of a "cabinet d'avocats" mean what the phrase does."""
    return any(
        find.start <= start and end <= find.end and find.end - find.start > end - start
        for find in reading.finds
    )


def _phrases(reading: Reading, language: str, lexicon: Lexicon) -> Iterator[tuple[str, int, int]]:
    """The longest phrases that name a thing, none in two, with the places of their words."""
    words = reading.words
    start = 0
    while start < len(words):
        for end in range(min(len(words), start + LONGEST), start, -1):
            joint = "" if UNSPACED.search(words[start].text) else " "
            phrase = joint.join(word.text for word in words[start:end])
            if end == start + 1 and words[start].generic:
                continue
            if words[end - 1].text in lexicon.dealing and end > start + 1:
                thing = joint.join(word.text for word in words[start : end - 1])
                if lexicon.named(thing, language)[1] and thing not in lexicon.ambiguous:
                    continue  # of "tent rental" the tent says more
            if lexicon.named(phrase, language)[0]:
                yield phrase, start, end
                start = end
                break
        else:
            start += 1


def _speaks(phrase: str, said: str, trade: int, lexicon: Lexicon) -> tuple[float, float]:
    """How far a phrase alone speaks for a trade, and for the trade's class of business."""
    industry = lexicon.trades[trade].industry
    senses = {sense.trade for sense in lexicon.senses(phrase)}
    likely = dict(associated(said))
    same = sum(p for t, p in likely.items() if lexicon.trades[t].industry == industry)
    if senses:
        kin = sum(lexicon.trades[t].industry == industry for t in senses) / len(senses)
        return max(likely.get(trade, 0.0), (trade in senses) / len(senses)), max(same, kin)
    return likely.get(trade, 0.0), same
