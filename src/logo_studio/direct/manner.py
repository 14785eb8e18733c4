"""How a tone shows beyond its typefaces: case, corners, colours (CRAFT 2.5, 3.3).

A wish must be seen in every one of the six: a tone that the customer asked for counts with
`force`, one that the trade only suggests with its own strength.
"""

from __future__ import annotations

from logo_studio.model.brief import Brief, PaletteName
from logo_studio.model.meaning import Meaning

#: From this strength on a tone was asked for in so many words.
ASKED = 0.99
#: An asked tone counts this many times.
EMPHASIS = 2.0

#: Tone -> how well a case of letters suits it; 1 when not named.
CASES: dict[str, dict[str, float]] = {
    "luxury": {"upper": 2.0, "lower": 0.2},
    "elegant": {"upper": 1.4, "lower": 0.4},
    "traditional": {"upper": 1.3, "lower": 0.1},
    "scholarly": {"lower": 0.2},
    "playful": {"upper": 0.4, "lower": 1.6},
    "friendly": {"upper": 0.4, "lower": 1.6},
    "technical": {"lower": 1.6},
    "futuristic": {"upper": 1.4, "lower": 1.4, "as": 0.7},
    "calm": {"lower": 1.3},
    "minimal": {"lower": 1.5},
    "bold": {"upper": 1.8},
    "rugged": {"upper": 3.0, "lower": 0.1},
    "energetic": {"upper": 1.5},
}

#: Tone -> how well a container suits it; 1 when not named.
CONTAINERS: dict[str, dict[str, float]] = {
    "luxury": {"circle": 1.5, "arch": 1.8, "oval": 3.0, "diamond": 4.0, "squircle": 0.3, "leaf": 0.4, "hexagon": 0.5},
    "elegant": {"circle": 1.5, "arch": 2.0, "oval": 3.0, "squircle": 0.4, "hexagon": 0.4, "square": 0.7},
    "traditional": {"shield": 8.0, "circle": 1.5, "oval": 3.0, "octagon": 2.5, "squircle": 0.1, "rounded": 0.3, "leaf": 0.3},
    "scholarly": {"shield": 10.0, "circle": 1.3, "squircle": 0.3, "leaf": 0.4},
    "playful": {"circle": 1.6, "squircle": 2.0, "leaf": 1.6, "square": 0.05, "octagon": 0.1, "hexagon": 0.3, "shield": 0.2, "diamond": 0.3},
    "friendly": {"circle": 1.5, "squircle": 2.0, "rounded": 1.3, "square": 0.1, "octagon": 0.1, "diamond": 0.4},
    "technical": {"hexagon": 2.5, "square": 2.0, "rounded": 1.3, "octagon": 2.0, "arch": 0.1, "leaf": 0.1, "oval": 0.1},
    "futuristic": {"hexagon": 2.5, "squircle": 1.5, "octagon": 2.0, "arch": 0.1, "leaf": 0.1, "oval": 0.3},
    "natural": {"leaf": 3.0, "circle": 1.5, "arch": 1.4, "square": 0.3, "octagon": 0.2, "hexagon": 0.6},
    "calm": {"circle": 2.0, "arch": 1.8, "leaf": 1.3, "square": 0.2, "octagon": 0.1, "hexagon": 0.3, "diamond": 0.5},
    "minimal": {"circle": 1.6, "square": 1.6, "leaf": 0.4, "shield": 0.3},
    "bold": {"square": 1.8, "hexagon": 1.4, "circle": 1.3, "oval": 0.4},
    "rugged": {"hexagon": 2.5, "octagon": 6.0, "square": 1.5, "shield": 5.0, "squircle": 0.1, "leaf": 0.1, "oval": 0.3},
    "energetic": {"diamond": 4.0, "hexagon": 1.4, "circle": 1.2, "oval": 0.4},
}  # fmt: skip

#: What a customer writes who wants the name in type, without a picture.
WORDS_ALONE = (
    "wordmark", "word mark", "logotype", "lettering", "text only", "text-only", "typographic",
    "only text", "no icon", "no symbol", "without an icon", "without a symbol", "wortmarke",
    "schriftzug", "logotipo", "sans symbole", "sin icono", "sem ícone", "senza simbolo",
)  # fmt: skip

Pair = tuple[int, int]

#: Tone -> leading and second colours of the families, as in `colours.LEADS`, when it is asked for.
LEADS: dict[str, dict[PaletteName, tuple[tuple[Pair, float], ...]]] = {
    "luxury": {"warm": (((2, 2), 3), ((0, 0), 2)), "cool": (((2, 2), 3), ((1, 1), 2))},
    "elegant": {"warm": (((0, 0), 3), ((2, 2), 2)), "cool": (((2, 2), 2), ((1, 1), 2))},
    "traditional": {"warm": (((0, 0), 3), ((2, 2), 2)), "cool": (((2, 2), 3), ((1, 1), 3))},
    "playful": {"warm": (((0, 1), 3), ((2, 1), 2), ((1, 0), 2)), "cool": (((0, 1), 3), ((1, 0), 2), ((2, 1), 1))},
    "energetic": {"warm": (((0, 1), 3), ((2, 0), 2)), "cool": (((2, 1), 3), ((2, 0), 1))},
    "calm": {"warm": (((2, 2), 2), ((0, 0), 2)), "cool": (((1, 1), 3), ((0, 0), 3))},
    "natural": {"warm": (((2, 2), 3), ((2, 1), 1)), "cool": (((1, 1), 5), ((1, 0), 1))},
    "technical": {"warm": (((0, 0), 2), ((0, 2), 2)), "cool": (((2, 0), 3), ((2, 1), 2), ((2, 2), 2))},
    "futuristic": {"warm": (((0, 2), 2), ((0, 0), 1)), "cool": (((2, 1), 3), ((0, 1), 2))},
    "rugged": {"warm": (((2, 2), 4), ((2, 0), 1)), "cool": (((2, 2), 2), ((1, 1), 3))},
}  # fmt: skip


def wants_words(brief: Brief) -> bool:
    """Whether the brief asks for a logo of words alone."""
    said = f"{brief.business_type} {brief.description}".casefold()
    return any(phrase in said for phrase in WORDS_ALONE)


def force(strength: float) -> float:
    """The exponent with which a tone's factors count."""
    return strength * EMPHASIS if strength >= ASKED else strength


def asked(meaning: Meaning) -> tuple[str, ...]:
    """The tones that the customer asked for, strongest first."""
    return tuple([tone for tone, strength in meaning.tones.items() if strength >= ASKED])


def factor(table: dict[str, dict[str, float]], meaning: Meaning, option: str) -> float:
    """How much likelier the brief's tones make `option` of `table`."""
    weight = 1.0
    for tone, strength in meaning.tones.items():
        weight *= table.get(tone, {}).get(option, 1.0) ** force(strength)
    return weight
