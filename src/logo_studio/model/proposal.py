"""A candidate on its way through the stages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from logo_studio.model.drawing import Drawing
from logo_studio.model.review import Review
from logo_studio.model.spec import DesignSpec

#: What of a brief a picture shows: the first thing of the trade, the thing that the name says.
Subject = Literal["trade", "name"]


@dataclass(frozen=True, slots=True)
class Proposal:
    """A design spec with the reasons for it.

    `direction` is the archetype it follows; `system` groups arrangements that look alike;
    `voice` is the typeface's; `idea` identifies what the mark shows (proposals with the same
    idea are not both chosen); `prior` in (0, 1] is how well it answers the brief; `lead` is
    True of the one that opens its palette, drawn to be seen first; `shows` says what its picture
    has of the brief.
    """

    spec: DesignSpec
    direction: str
    system: str
    voice: str
    idea: str
    prior: float
    why: str
    lead: bool = False
    shows: frozenset[Subject] = frozenset()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A proposal that was drawn and reviewed."""

    proposal: Proposal
    drawing: Drawing
    review: Review
