"""Grounds and colours: which ground a direction stands on, and which colour leads (CRAFT 3.3, 3.4)."""

from __future__ import annotations

from math import sqrt

from msgspec.structs import replace as with_fields

from logo_studio.color.brand import brand_palette, kept
from logo_studio.color.families import COLORS
from logo_studio.color.grounds import resolve
from logo_studio.color.oklch import hex_to_oklch, oklch_to_hex
from logo_studio.direct.manner import LEADS as LEADS_BY_TONE
from logo_studio.direct.manner import asked, force
from logo_studio.model.brief import PaletteName
from logo_studio.model.meaning import Meaning
from logo_studio.model.spec import Ground, Palette
from logo_studio.rng import pick_weighted

Pair = tuple[int, int]

#: Industry -> (leading, second) indices into the family's colours, with weights. The same index
#: twice is a tonal pair: one hue, light and dark.
#: Warm: 0 coral, 1 yellow, 2 orange. Cool: 0 sky, 1 green, 2 blue.
LEADS: dict[str, dict[str, tuple[tuple[Pair, float], ...]]] = {
    "food": {"warm": (((2, 2), 3), ((2, 0), 2), ((0, 2), 1), ((0, 0), 1)), "cool": (((1, 1), 3), ((2, 2), 1), ((2, 1), 1))},
    "hospitality": {"warm": (((2, 2), 2), ((0, 2), 2)), "cool": (((2, 2), 2), ((1, 1), 1), ((2, 0), 1))},
    "agriculture": {"warm": (((2, 2), 2), ((2, 1), 2)), "cool": (((1, 1), 4), ((1, 0), 1))},
    "energy": {"warm": (((2, 1), 3), ((0, 2), 1)), "cool": (((1, 1), 2), ((2, 1), 2), ((1, 0), 1))},
    "beauty": {"warm": (((0, 0), 3), ((0, 2), 2)), "cool": (((1, 1), 2), ((2, 2), 1))},
    "fashion": {"warm": (((0, 0), 2), ((0, 2), 2)), "cool": (((2, 2), 2), ((1, 1), 1))},
    "fitness": {"warm": (((0, 2), 2), ((2, 2), 1)), "cool": (((2, 1), 2), ((2, 2), 1), ((1, 1), 1))},
    "legal": {"warm": (((0, 0), 2), ((2, 2), 2), ((2, 1), 1)), "cool": (((2, 2), 3), ((2, 0), 2))},
    "finance": {"warm": (((2, 1), 2), ((0, 0), 1)), "cool": (((2, 1), 2), ((2, 2), 2), ((2, 0), 1))},
    "health": {"warm": (((0, 2), 3), ((0, 0), 2), ((2, 2), 2), ((2, 0), 1)), "cool": (((0, 1), 2), ((2, 1), 2), ((0, 0), 1), ((2, 2), 1))},
    "tech": {"warm": (((0, 2), 2), ((2, 1), 2), ((0, 0), 1), ((2, 2), 1)), "cool": (((2, 1), 3), ((2, 2), 2), ((0, 1), 1))},
    "science": {"warm": (((0, 2), 2), ((2, 1), 1)), "cool": (((2, 1), 2), ((2, 2), 1), ((1, 0), 1))},
    "security": {"warm": (((0, 0), 2), ((2, 1), 1)), "cool": (((2, 2), 3), ((2, 0), 1))},
    "construction": {"warm": (((2, 1), 3), ((2, 2), 2), ((0, 2), 1)), "cool": (((2, 2), 2), ((2, 0), 1))},
    "industry": {"warm": (((2, 2), 4), ((0, 0), 1)), "cool": (((2, 2), 2), ((2, 0), 1))},
    "family": {"warm": (((0, 1), 3), ((2, 1), 2)), "cool": (((0, 1), 2), ((2, 1), 1), ((1, 0), 1))},
    "pets": {"warm": (((2, 1), 2), ((0, 1), 2), ((2, 2), 1)), "cool": (((0, 1), 1), ((1, 1), 2))},
    "": {"warm": (((0, 2), 2), ((2, 2), 2), ((0, 0), 1), ((0, 1), 1)), "cool": (((2, 1), 2), ((2, 2), 2), ((0, 1), 1), ((1, 1), 1))},
}  # fmt: skip

#: Weight of a ground on which no brand colour stays as it was given.
CHANGED = 0.08
#: Grounds that brand colours may take in every direction, and their weight where it has none.
OWN_GROUNDS: tuple[Ground, ...] = ("brand", "dark")
OWN_WEIGHT = 0.5
#: What such a proposal's prior falls to.
UNFAITHFUL = 0.6

#: How much deeper than its family's a leading colour is, with weights: coral, brick, oxblood.
DEPTHS = ((0.0, 3.0), (0.07, 3.0), (0.14, 2.0))
LIGHT_GROUNDS = frozenset({"light", "paper"})
#: Hues in degrees that are not made darker (CRAFT 3.3).
OLIVE = (70.0, 125.0)

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
    """(leading, second) colours of the family that roles are derived from."""
    colours = COLORS[palette]
    if palette == "mono":
        return colours[0], colours[2]
    tables = [LEADS_BY_TONE[tone] for tone in asked(meaning) if tone in LEADS_BY_TONE]
    table = tables[0] if tables else LEADS.get(meaning.industry) or LEADS[""]
    pairs = [(pair, sqrt(weight)) for pair, weight in table[palette]]
    lead_index, second_index = pick_weighted(seed, f"{key}/lead", pairs)
    return colours[lead_index], colours[second_index]


def deepened(palette: Palette, depth: float) -> Palette:
    """`palette` with its leading colour darker by `depth` (OKLab lightness), its hue kept.

    Only on light grounds, where it stands out the more; yellows stay, for they turn olive.
    """
    lightness, chroma, hue = hex_to_oklch(palette.roles.primary)
    if not depth or palette.ground not in LIGHT_GROUNDS or OLIVE[0] < hue < OLIVE[1]:
        return palette
    deeper = lightness - depth
    primary = oklch_to_hex(deeper, chroma * deeper / lightness, hue)
    return with_fields(palette, roles=with_fields(palette.roles, primary=primary))


def fidelity(palette: Palette, meaning: Meaning) -> float:
    """1, or less for colours in which a customer's own cannot be seen."""
    given = meaning.brief.colors
    faithful = not given or palette.name == "mono" or kept(palette, given)
    return 1.0 if faithful else UNFAITHFUL


def choose_palette(
    meaning: Meaning, name: PaletteName, grounds: dict[Ground, float], seed: int, key: str
) -> Palette:
    """A ground from `grounds` (weights, tilted by the brief's tones) and the roles on it.

    Brand colours are the palette's where it has colours; grounds that keep them as they are
    weigh more.
    """
    weights = dict(grounds)
    for tone, strength in meaning.tones.items():
        for ground, tilt in GROUND_TONES.get(tone, {}).items():
            if ground in weights:
                weights[ground] *= tilt ** force(strength)
    given = meaning.brief.colors
    if name == "mono":
        ground = pick_weighted(seed, f"{key}/ground", sorted(weights.items()))
        return resolve(name, ground, *sources(meaning, name, seed, key))
    if not given:
        ground = pick_weighted(seed, f"{key}/ground", sorted(weights.items()))
        lead, second = sources(meaning, name, seed, key)
        palette = resolve(name, ground, lead, second)
        return deepened(palette, pick_weighted(seed, f"{key}/depth", DEPTHS))
    lead_index = 0 if name == "warm" else 1
    for ground in OWN_GROUNDS:  # a pale colour is kept on these alone
        weights.setdefault(ground, OWN_WEIGHT)
    options: list[tuple[Palette, float]] = []
    for ground, weight in sorted(weights.items()):
        palette = brand_palette(name, ground, given, lead_index)
        options.append((palette, weight * CHANGED + weight * min(2, kept(palette, given))))
    return pick_weighted(seed, f"{key}/ground", options)
