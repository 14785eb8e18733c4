"""What was understood, in sentences for a person."""

from __future__ import annotations

from logo_studio.model.meaning import MotifIdea
from logo_studio.understand.lexicon import Lexicon
from logo_studio.understand.match import Reading
from logo_studio.understand.trades import Guess, Motif


def source_of(motif: Motif, lexicon: Lexicon) -> str:
    """Why a motif is offered: "trade 'coffee roastery' in the business type ("roaster")"."""
    trade = lexicon.trades[motif.guess.trade].name
    words, where = motif.guess.words[0]
    if motif.guess.by_association:
        return f"the {where} sounds like trade {trade!r} ({motif.guess.likely:.0%})"
    named = ", and the brief names it" if motif.named else ""
    return f'trade {trade!r} in the {where} ("{words}"){named}'


def notes_of(
    found: list[Guess],
    motifs: tuple[MotifIdea, ...],
    readings: dict[str, Reading],
    language: str,
    lexicon: Lexicon,
) -> tuple[str, ...]:
    """Which words meant what, and which were not understood."""
    notes = []
    for rank, guess in enumerate(found[:3]):
        trade = lexicon.trades[guess.trade]
        if guess.by_association:
            share = f"{guess.likely:.0%} likely"
            notes.append(f"Sounds like {trade.name} ({trade.industry}), {share}.")
            continue
        words = ", ".join(f'"{phrase}"' for phrase, _ in guess.words[:3])
        label = "means" if rank == 0 else "may also mean"
        notes.append(f"{words} {label} {trade.name} ({trade.industry}), {guess.score:.2f}.")
    if not found:
        notes.append("No trade was recognised: the design starts from the name and its letters.")
    shown = [f"{m.id} ({m.source.partition(': ')[2]})" for m in motifs if ": " in m.source]
    if shown:
        notes.append(f"The words themselves show {', '.join(shown[:3])}.")
    if found and (unknown := readings["business type"].unknown):
        notes.append(f"Not understood: {', '.join(unknown[:6])}.")
    if language != "en":
        notes.append(f"Read as language {language!r}.")
    return tuple(notes)
