"""Grounds and colours: which ground a direction stands on, and which colour leads (CRAFT 3.3, 3.4)."""

from __future__ import annotations

from logo_studio.color.families import COLORS
from logo_studio.color.grounds import resolve
from logo_studio.color.oklch import hex_to_oklch, oklch_to_hex
from logo_studio.model.brief import PaletteName
from logo_studio.model.meaning import Meaning
from logo_studio.model.spec import Ground, Palette
from logo_studio.rng import pick_weighted

Pair = tuple[int, int]

#: Industry -> (leading, second) indices into the family's colours, with weights. The same index
#: twice is a tonal pair: one hue, light and dark.
#: Warm: 0 coral, 1 yellow, 2 orange. Cool: 0 sky, 1 green, 2 blue.
LEADS: dict[str, dict[str, tuple[tuple[Pair, float], ...]]] = {
    "food": {"warm": (((2, 2), 3), ((2, 0), 2), ((0, 2), 1)), "cool": (((1, 1), 3), ((2, 2), 1), ((2, 1), 1))},
    "hospitality": {"warm": (((2, 2), 2), ((0, 2), 2)), "cool": (((2, 2), 2), ((1, 1), 1), ((2, 0), 1))},
    "agriculture": {"warm": (((2, 2), 2), ((2, 1), 2)), "cool": (((1, 1), 4), ((1, 0), 1))},
    "energy": {"warm": (((2, 1), 3), ((0, 2), 1)), "cool": (((1, 1), 2), ((2, 1), 2), ((1, 0), 1))},
    "beauty": {"warm": (((0, 0), 3), ((0, 2), 2)), "cool": (((1, 1), 2), ((2, 2), 1))},
    "fashion": {"warm": (((0, 0), 2), ((0, 2), 2)), "cool": (((2, 2), 2), ((1, 1), 1))},
    "fitness": {"warm": (((0, 2), 2), ((2, 2), 1)), "cool": (((2, 1), 2), ((2, 2), 1), ((1, 1), 1))},
    "legal": {"warm": (((0, 0), 2), ((2, 2), 1)), "cool": (((2, 2), 3), ((2, 0), 2))},
    "finance": {"warm": (((2, 1), 2), ((0, 0), 1)), "cool": (((2, 1), 2), ((2, 2), 2), ((2, 0), 1))},
    "health": {"warm": (((0, 2), 3), ((0, 0), 1)), "cool": (((0, 1), 2), ((2, 1), 2), ((0, 0), 1), ((2, 2), 1))},
    "tech": {"warm": (((0, 2), 2), ((2, 1), 2)), "cool": (((2, 1), 3), ((2, 2), 2), ((0, 1), 1))},
    "science": {"warm": (((0, 2), 2), ((2, 1), 1)), "cool": (((2, 1), 2), ((2, 2), 1), ((1, 0), 1))},
    "security": {"warm": (((0, 0), 2), ((2, 1), 1)), "cool": (((2, 2), 3), ((2, 0), 1))},
    "construction": {"warm": (((2, 1), 3), ((2, 2), 2), ((0, 2), 1)), "cool": (((2, 2), 2), ((2, 0), 1))},
    "industry": {"warm": (((2, 2), 4), ((0, 0), 1)), "cool": (((2, 2), 2), ((2, 0), 1))},
    "family": {"warm": (((0, 1), 3), ((2, 1), 2)), "cool": (((0, 1), 2), ((2, 1), 1), ((1, 0), 1))},
    "pets": {"warm": (((2, 1), 2), ((0, 1), 2), ((2, 2), 1)), "cool": (((0, 1), 1), ((1, 1), 2))},
    "": {"warm": (((0, 2), 2), ((2, 2), 2), ((0, 0), 1), ((0, 1), 1)), "cool": (((2, 1), 2), ((2, 2), 2), ((0, 1), 1), ((1, 1), 1))},
}  # fmt: skip

#: Tones that change how likely a ground is.
GROUND_TONES: dict[str, dict[Ground, float]] = {
    "luxury": {"dark": 2.2, "paper": 1.6, "brand": 0.3, "duo": 0.2},
    "elegant": {"paper": 1.8, "ink": 1.5, "dark": 1.4, "brand": 0.5},
    "minimal": {"light": 2.0, "ink": 1.5, "brand": 0.8, "duo": 0.4},
    "playful": {"brand": 2.0, "duo": 2.0, "light": 1.2, "dark": 0.5},
    "friendly": {"light": 1.3, "brand": 1.3, "dark": 0.7},
    "bold": {"brand": 2.0, "dark": 1.5},
    "energetic": {"brand": 2.0, "duo": 1.5},
    "rugged": {"dark": 1.8, "paper": 1.3},
    "traditional": {"paper": 1.8, "ink": 1.4, "dark": 1.3, "duo": 0.3},
    "calm": {"paper": 1.6, "light": 1.2, "brand": 0.6},
    "natural": {"paper": 1.8, "light": 1.1},
    "technical": {"light": 1.4, "dark": 1.3, "paper": 0.6},
    "futuristic": {"dark": 2.0, "light": 1.0, "paper": 0.4},
}


def sources(meaning: Meaning, palette: PaletteName, seed: int, key: str) -> tuple[str, str]:
    """(leading, second) colours that roles are derived from: brand colours, else the family's."""
    given = meaning.brief.colors
    if given and palette != "mono":
        lead = given[0] if palette == "warm" or len(given) < 2 else given[1]
        others = [c for c in given if c != lead]
        return lead, others[0] if others else _companion(lead)
    colours = COLORS[palette]
    if palette == "mono":
        return colours[0], colours[2]
    table = LEADS.get(meaning.industry) or LEADS[""]
    lead_index, second_index = pick_weighted(seed, f"{key}/lead", table[palette])
    return colours[lead_index], colours[second_index]


def _companion(color: str) -> str:
    """A second colour for a single brand colour: an analogous, clearly lighter or darker one."""
    lightness, chroma, hue = hex_to_oklch(color)
    moved = lightness + 0.22 if lightness < 0.62 else lightness - 0.22
    return oklch_to_hex(moved, max(chroma, 0.05), hue + 35)


def choose_palette(
    meaning: Meaning, name: PaletteName, grounds: dict[Ground, float], seed: int, key: str
) -> Palette:
    """A ground from `grounds` (weights, tilted by the brief's tones) and the roles on it."""
    weights = dict(grounds)
    for tone, strength in meaning.tones.items():
        for ground, factor in GROUND_TONES.get(tone, {}).items():
            if ground in weights:
                weights[ground] *= factor**strength
    ground = pick_weighted(seed, f"{key}/ground", sorted(weights.items()))
    lead, second = sources(meaning, name, seed, key)
    return resolve(name, ground, lead, second)
