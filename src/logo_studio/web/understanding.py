"""What was understood of a brief, as chips: what is used, and what might be."""

from __future__ import annotations

from dataclasses import dataclass

from logo_studio.model.brief import STYLES, Brief
from logo_studio.model.reading import Reading, Span
from logo_studio.report import motif_data
from logo_studio.typography.script import script_of
from logo_studio.understand.understand import understand
from logo_studio.web.wishes import Wishes

#: Motifs that are shown as used and as suggestions; suggestions of tones.
USED, SUGGESTED, TONES = 3, 2, 3
#: Below this the trade is a guess and is shown as one.
UNSURE = 0.5
#: Kinds of span that are struck out in the line: what must not be.
NEGATED = frozenset(("avoid",))


@dataclass(frozen=True, slots=True)
class Chip:
    """A word that is used (`on`) or suggested. `fixed`: said in the line, changed there alone;
    `pinned`: said beside the line."""

    word: str
    on: bool
    pinned: bool = False
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of the line as they are annotated: `kind` is a span's, or empty."""

    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class Understood:
    """All of it, ready to be shown."""

    wishes: Wishes
    brief: Brief
    pieces: tuple[Piece, ...]
    trade: str
    sure: bool
    motifs: tuple[Chip, ...]
    tones: tuple[Chip, ...]
    other_tones: tuple[str, ...]
    avoid: tuple[Chip, ...]
    script: str
    language: str

    @property
    def used(self) -> dict[str, str]:
        """What is shown as used without having been pinned, for the hidden `.was` fields."""
        return {
            "motif": ",".join(c.word for c in self.motifs if c.on and not c.pinned),
            "tone": ",".join(c.word for c in self.tones if c.on and not c.pinned),
        }


def understood(wishes: Wishes) -> Understood:
    """Reads the line and what stands beside it. BriefError for what cannot be a brief."""
    reading = wishes.reading()
    brief = reading.brief
    meaning = understand(brief)
    ideas = [*brief.motifs, *(row["depicts"][0] for row in motif_data(meaning))]
    ideas = [word for word in dict.fromkeys(ideas) if word not in brief.avoid]
    motifs = [
        Chip(word, word in brief.motifs or at < USED, word in wishes.motif)
        for at, word in enumerate(ideas[: USED + SUGGESTED])
    ]
    found = sorted(meaning.tones, key=lambda tone: -meaning.tones[tone])
    likely = [t for t in dict.fromkeys((*found, *STYLES)) if t not in (*brief.styles, *brief.avoid)]
    tones = [Chip(t, True, t in wishes.tone) for t in brief.styles]
    tones += [Chip(t, False) for t in likely[:TONES]]
    avoid = [Chip(w, True, w in wishes.avoid, w not in wishes.avoid) for w in brief.avoid]
    return Understood(
        wishes, brief, pieces(reading), meaning.trade, meaning.confidence >= UNSURE,
        tuple(motifs), tuple(tones), tuple(likely[TONES:]), tuple(avoid),
        script_of(meaning.name or brief.business_type), meaning.language,
    )  # fmt: skip


def pieces(reading: Reading) -> tuple[Piece, ...]:
    """The line cut at its spans."""
    found: list[Piece] = []
    at = 0
    for span in (s for s in reading.spans if not _overlaps(s, reading)):
        found += [Piece(reading.line[at : span.start], ""), _piece(reading, span)]
        at = span.end
    found.append(Piece(reading.line[at:], ""))
    return tuple(p for p in found if p.text)


def _piece(reading: Reading, span: Span) -> Piece:
    kind = "not" if span.kind in NEGATED else span.kind
    return Piece(reading.line[span.start : span.end], kind)


def _overlaps(span: Span, reading: Reading) -> bool:
    return any(o is not span and o.start <= span.start < o.end for o in reading.spans)
