"""Directions: the archetypes of logo that a designer puts on the wall (CRAFT 1.3, 3.3, 5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from logo_studio.model.spec import Ground, LockupId

#: What the mark is taken from; `round` are pictures that can stand for the letter o.
Source = Literal["picture", "round", "letter", "none"]


@dataclass(frozen=True, slots=True)
class Direction:
    """One archetype.

    `lockups` are (lockup, variant) with weights; `container` the chance that a picture is
    knocked out of one; `upper` multiplies the weight of capitals (large numbers demand them);
    `tones` multiply the direction's weight; `letters` is the range of name lengths it suits;
    `tagline` the chance that the descriptor is set (an explicit tagline always is); `heavy` if
    its letters are cut, which takes thick ones; `one_face` if all words are in the name's face;
    `system` groups directions that look alike on a wall.
    """

    id: str
    system: str
    weight: float
    source: Source
    lockups: tuple[tuple[tuple[LockupId, str | None], float], ...]
    grounds: Mapping[Ground, float]
    container: float = 0.0
    upper: float = 1.0
    tagline: float = 0.0
    letters: tuple[int, int] = (1, 200)
    heavy: bool = False
    one_face: bool = False
    tones: Mapping[str, float] = field(default_factory=dict)


DIRECTIONS: tuple[Direction, ...] = (
    Direction(
        "signature", "side", 3.0, "picture",
        (
            (("horizontal", None), 2), (("horizontal_two_lines", None), 2),
            (("horizontal", "rule"), 0.5), (("horizontal_two_lines", "rule"), 0.5),
        ),
        {"light": 3.0, "ink": 1.2, "paper": 1.0, "dark": 0.6},
        container=0.35, tagline=0.35,
        tones={"technical": 1.3, "friendly": 1.2, "luxury": 0.6, "traditional": 0.8},
    ),
    Direction(
        "poster", "stacked", 2.4, "picture",
        ((("stacked", None), 3), (("stacked", "flush"), 1)),
        {"paper": 2.5, "light": 1.2, "dark": 1.4, "ink": 0.8},
        container=0.3, upper=1.3, tagline=0.75,
        tones={"elegant": 1.4, "luxury": 1.4, "calm": 1.4, "natural": 1.3, "technical": 0.8},
    ),
    Direction(
        "flag", "stacked", 1.4, "picture",
        ((("stacked", None), 3), (("stacked", "flush"), 1), (("horizontal_two_lines", None), 1)),
        {"brand": 3.0, "duo": 1.0, "dark": 0.6},
        tagline=0.2,
        tones={
            "bold": 1.5, "playful": 1.6, "energetic": 1.4, "luxury": 0.3, "calm": 0.6,
            "traditional": 0.5,
        },
    ),
    Direction(
        "badge", "badge", 1.8, "picture",
        ((("ring_badge", "ring"), 3), (("ring_badge", "band"), 2), (("ring_badge", "open"), 1.5),
         (("ring_badge", "seal"), 1.5)),
        {"dark": 2.0, "paper": 1.6, "light": 1.2, "brand": 0.9},
        upper=40.0, tagline=1.0, letters=(3, 22), one_face=True,
        tones={
            "traditional": 1.6, "rugged": 1.5, "natural": 1.2, "minimal": 0.4, "technical": 0.4,
            "futuristic": 0.3, "luxury": 0.7, "calm": 0.7, "playful": 0.8,
        },
    ),
    Direction(
        "crest", "crest", 0.9, "picture",
        ((("crest", None), 1),),
        {"paper": 2.0, "light": 1.5, "ink": 1.0, "dark": 1.2},
        upper=4.0, tagline=1.0, letters=(5, 26),
        tones={
            "traditional": 2.0, "luxury": 1.3, "rugged": 1.4, "playful": 0.3, "technical": 0.3,
            "futuristic": 0.2, "minimal": 0.4, "calm": 0.8,
        },
    ),
    Direction(
        "plaque", "plate", 0.7, "none",
        ((("plaque", None), 2), (("plaque", "pill"), 0.7)),
        {"light": 2.0, "paper": 1.5},
        upper=6.0, tagline=0.9, letters=(4, 24),
        tones={
            "rugged": 2.0, "traditional": 1.4, "bold": 1.4, "luxury": 0.4, "futuristic": 0.4,
            "calm": 0.4, "playful": 0.6, "elegant": 0.5, "technical": 0.7,
        },
    ),
    Direction(
        "emblem", "plate", 0.9, "picture",
        (
            (("contained", "circle"), 2), (("contained", "squircle"), 1),
            (("contained", "rounded"), 1), (("contained", "arch"), 1),
        ),
        {"light": 2.0, "paper": 1.8, "duo": 0.2},
        letters=(2, 13),
        tones={
            "playful": 1.6, "friendly": 1.4, "bold": 1.2, "luxury": 0.5, "scholarly": 0.6,
            "technical": 0.7, "elegant": 0.7,
        },
    ),
    Direction(
        "wordmark", "word", 1.9, "none",
        ((("wordmark", None), 3), (("wordmark", "rule"), 0.7)),
        {"light": 1.6, "brand": 1.8, "ink": 1.2, "paper": 1.2, "dark": 1.2},
        tagline=0.7, letters=(1, 26),
        tones={"luxury": 1.7, "elegant": 1.5, "minimal": 1.6, "bold": 1.4},
    ),
    Direction(
        "column", "column", 2.2, "picture",
        ((("vertical", None), 2), (("vertical", "seal"), 1.4)),
        {"paper": 2.2, "light": 1.6, "dark": 1.0, "ink": 1.0, "brand": 0.8},
        container=0.5, tagline=0.5, letters=(2, 16),
        tones={"traditional": 1.6, "elegant": 1.5, "luxury": 1.4, "calm": 1.4, "technical": 0.5},
    ),
    Direction(
        "swap", "word", 1.5, "round",
        ((("wordmark", "swap"), 1),),
        {"light": 2.0, "paper": 1.6, "dark": 1.0, "ink": 0.8},
        upper=0.4, tagline=0.7, letters=(3, 13),
        tones={
            "playful": 1.8, "friendly": 1.4, "traditional": 0.6, "luxury": 0.5, "rugged": 0.5,
        },
    ),
    Direction(
        "pair", "word", 0.8, "none",
        ((("wordmark", "justified"), 1),),
        {"paper": 1.6, "light": 1.4, "brand": 1.2, "dark": 1.0},
        upper=40.0, tagline=1.0, letters=(3, 14), one_face=True,
        tones={"bold": 1.8, "rugged": 1.8, "traditional": 1.2, "calm": 0.5, "playful": 0.6},
    ),
    Direction(
        "cut", "word", 0.6, "none",
        ((("wordmark", "sliced"), 1.2), (("wordmark", "stencil"), 0.8)),
        {"brand": 1.8, "light": 1.6, "dark": 1.2, "paper": 1.0},
        upper=40.0, tagline=0.6, letters=(3, 12), heavy=True,
        tones={
            "bold": 2.0, "rugged": 2.0, "energetic": 1.6, "calm": 0.2, "elegant": 0.2,
            "traditional": 0.3, "luxury": 0.2, "scholarly": 0.3,
        },
    ),
    Direction(
        "initial", "side", 1.0, "letter",
        ((("horizontal", None), 2), (("horizontal_two_lines", None), 2)),
        {"light": 2.5, "paper": 1.0, "dark": 0.8},
        container=1.0, tagline=0.4,
        tones={"technical": 1.4, "minimal": 1.3, "natural": 0.6},
    ),
    Direction(
        "monogram", "stacked", 1.0, "letter",
        ((("stacked", None), 1),),
        {"light": 1.2, "paper": 1.4, "dark": 1.6, "ink": 0.8, "brand": 0.6},
        upper=1.5, tagline=0.7,
        tones={"luxury": 1.6, "elegant": 1.4, "traditional": 1.2, "playful": 0.5},
    ),
)  # fmt: skip
