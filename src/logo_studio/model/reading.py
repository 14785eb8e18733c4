"""What one line of a customer's words was read as: a brief, and where in the line it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from logo_studio.model.brief import Brief

SpanKind = Literal[
    "trade", "name", "tagline", "tone", "palette", "color", "motif", "avoid", "established", "place"
]


@dataclass(frozen=True, slots=True)
class Span:
    """Words of the line and what they say.

    `start` and `end` count code points of the line as it was given (Python's indices; JavaScript
    counts UTF-16 units and must convert). `value` is what the brief holds for them: the words
    themselves for trade, name, tagline and place, a style or palette name, #RRGGBB, the concept of
    a motif, the word avoided in English where it is known, a year in ASCII digits.
    """

    start: int
    end: int
    kind: SpanKind
    value: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A line, the brief it makes, and its spans: in order, never overlapping.

    `language` is the ISO 639-1 code whose words were looked for.
    """

    line: str
    brief: Brief
    spans: tuple[Span, ...]
    language: str
