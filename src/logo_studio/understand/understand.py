"""Brief -> Meaning: what the words of a brief say of trade, motifs, tone and texts.

A pure function of the brief and the packaged lexicon. Another method of understanding replaces
this module and keeps its one function.
"""

from __future__ import annotations

from logo_studio.model.brief import Brief
from logo_studio.model.meaning import Meaning, MotifIdea
from logo_studio.typography.initials import initials
from logo_studio.understand.association import associated
from logo_studio.understand.language import language_of, scripts_of
from logo_studio.understand.lexicon import Lexicon, lexicon
from logo_studio.understand.match import Reading, read, votes, weigh
from logo_studio.understand.names import avoided, concepts_in, wished
from logo_studio.understand.notes import notes_of, source_of
from logo_studio.understand.pictures import pictured, without_pictures
from logo_studio.understand.texts import descriptor_of, title_case
from logo_studio.understand.things import things_of
from logo_studio.understand.tones import tones_of
from logo_studio.understand.trades import (
    Guess,
    associated_guesses,
    confidence_of,
    guesses,
    industry_of,
    motifs_of,
)

#: Below this the trade is not believed, and nothing is guessed (model/meaning.Meaning).
UNSURE = 0.3
#: What the name's own picture weighs beside a known trade.
NAME_SHARE = 0.6
#: What an emoji weighs beside a known trade.
PICTURE_SHARE = 0.85
#: What a thing named in the description weighs to one named in the business type.
TOLD_SHARE = 0.7
#: Words of the business type that no trade explains but that show a thing ("Blue Heron Bakery").
WORD_SHARE = 0.45
#: What other ideas weigh beside one that was asked for.
BESIDE_WISH = 0.7
#: At most so many ideas are handed on.
MOST_MOTIFS = 12


def understand(brief: Brief) -> Meaning:
    """Everything that can be known of `brief` before any design decision.

    When no trade is believed, trade and industry are "", motifs come from the name alone, tones
    from styles and words. Raises BriefError when the name has nothing to make an initial of.

    >>> understand(Brief(business_type="coffee roastery", name="Northwind")).trade
    'coffee roastery'
    """
    lex = lexicon()
    texts, pictures = without_pictures({
        "business type": brief.business_type, "tagline": brief.tagline,
        "description": brief.description, "name": brief.name,
    })  # fmt: skip
    texts["pictures"] = ", ".join(pictures)
    readings = {
        key: read(text, lex, typos=key == "business type") for key, text in texts.items() if text
    }
    language = brief.language or _language(brief, readings)
    readings = {key: weigh(reading, language) for key, reading in readings.items()}
    likely = {
        key: associated(texts[key])
        for key, reading in readings.items()
        if key != "name" and not reading.empty
    }
    found = associated_guesses(guesses(readings, lex), texts, likely)
    confidence = confidence_of(found, readings, lex)
    if confidence < UNSURE:
        found = []
    name = brief.name or title_case(brief.business_type, language)
    avoid = avoided(brief.avoid, lex)
    shown = pictured(pictures, lex)
    motifs = _motifs(brief, found, readings, avoid, language, shown, lex)
    return Meaning(
        brief=brief,
        trade=lex.trades[found[0].trade].name if found else "",
        industry=industry_of(found, lex),
        motifs=motifs,
        tones=tones_of(brief.styles, texts, found, lex, brief.avoid),
        name=name,
        descriptor=descriptor_of(brief.name, brief.business_type, brief.tagline, language),
        initials=initials(name, language=language),
        language=language,
        scripts=scripts_of(name, brief.tagline),
        confidence=confidence,
        avoid=avoid,
        notes=notes_of(found, motifs, readings, language, lex),
    )


def _language(brief: Brief, readings: dict[str, Reading]) -> str:
    """By the business type and description; a name may be in any language."""
    text = f"{brief.business_type} {brief.tagline} {brief.description}"
    words: list[str] = []
    count: dict[str, float] = {}
    for key, reading in readings.items():
        if key != "name":
            words += [word.text for word in reading.words]
            for language, number in votes(reading).items():
                count[language] = count.get(language, 0.0) + number
    return language_of(text, words, count)


def _motifs(
    brief: Brief,
    found: list[Guess],
    readings: dict[str, Reading],
    avoid: frozenset[str],
    language: str,
    shown: dict[str, str],
    lex: Lexicon,
) -> tuple[MotifIdea, ...]:
    """Ideas of the trades, of emoji and of the name, best first, none that the brief avoids."""
    ideas: dict[str, MotifIdea] = {}

    def offer(concept: str, score: float, source: str) -> None:
        if concept in avoid or score <= 0.0:
            return
        if concept not in ideas or ideas[concept].score < score:
            ideas[concept] = MotifIdea(concept, score, source)

    for wish in brief.motifs:
        for concept in wished(wish, lex):
            offer(concept, 1.0, f"asked for: {wish}")
    others = BESIDE_WISH if ideas else 1.0
    for motif in motifs_of(found, readings, lex):
        offer(motif.concept, others * motif.score, source_of(motif, lex))
    for text, share in (("business type", 1.0), ("description", TOLD_SHARE)):
        reading = readings.get(text)
        for thing in things_of(reading, found, language, lex) if reading else ():
            offer(thing.concept, others * share * thing.weight, f"the {text}: {thing.said}")
    for concept, name in shown.items():
        offer(concept, others * (PICTURE_SHARE if found else 1.0), f"the emoji: {name}")
    share = others * (NAME_SHARE if found else 1.0)
    for concept, (weight, word) in concepts_in(brief.name, lex).items():
        offer(concept, share * weight, f"the name: {word}")
    for unknown in readings["business type"].unknown:
        share = (1.0 if not brief.name else WORD_SHARE) if not found else WORD_SHARE
        for concept, (weight, word) in concepts_in(unknown, lex).items():
            offer(concept, others * share * weight, f"the business type: {word}")
    ranked = sorted(ideas.values(), key=lambda idea: -idea.score)[:MOST_MOTIFS]
    top = max([1.0, *(idea.score for idea in ranked[:1])])
    return tuple(MotifIdea(i.id, round(i.score / top, 3), i.source) for i in ranked)
