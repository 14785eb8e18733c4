"""Typeface voices: which tones and trades they speak for, and how they are set.

Voices are those of the type plan (docs/architecture.md, typefaces); numbers CRAFT 2.1, 2.3.
"""

from __future__ import annotations

from dataclasses import dataclass

from logo_studio.model.spec import Case

#: Voice -> how well it speaks for a tone, 0 (not at all) to 3.
TONE_VOICES: dict[str, dict[str, float]] = {
    "luxury": {"didone": 3, "inscriptional": 3, "old style": 2, "transitional": 1, "geometric": 1},
    "elegant": {"didone": 3, "old style": 2.5, "inscriptional": 2, "transitional": 2, "geometric": 1},
    "traditional": {"old style": 3, "transitional": 3, "slab": 2, "inscriptional": 2, "condensed": 1},
    "scholarly": {"transitional": 3, "old style": 3, "slab": 1, "humanist": 1},
    "playful": {"rounded": 3, "decorative": 2.5, "script": 2, "wide": 1},
    "friendly": {"rounded": 3, "humanist": 2, "geometric": 2, "slab": 1, "old style": 1, "script": 1},
    "technical": {"grotesk": 3, "wide": 2, "mono": 2.5, "geometric": 2, "humanist": 1},
    "futuristic": {"wide": 3, "grotesk": 2, "geometric": 2, "mono": 1},
    "natural": {"humanist": 2, "old style": 2.5, "geometric": 1.5, "rounded": 1, "slab": 1},
    "calm": {"geometric": 2.5, "inscriptional": 2.5, "humanist": 2, "old style": 1.5},
    "minimal": {"geometric": 3, "grotesk": 2.5, "humanist": 2, "inscriptional": 1},
    "bold": {"grotesk": 3, "condensed": 3, "slab": 2, "wide": 2, "decorative": 1},
    "rugged": {"condensed": 3, "slab": 3, "grotesk": 2, "decorative": 0.5},
    "energetic": {"condensed": 2.5, "grotesk": 2.5, "wide": 2, "script": 1.5, "rounded": 1},
}  # fmt: skip

#: Voice -> weight for a class of business.
INDUSTRY_VOICES: dict[str, dict[str, float]] = {
    "food": {"slab": 2, "old style": 2, "rounded": 1.5, "geometric": 1.5, "condensed": 1.5, "didone": 1, "script": 0.7, "decorative": 0.7},
    "hospitality": {"old style": 2, "didone": 2, "inscriptional": 1.5, "geometric": 1, "transitional": 1},
    "health": {"humanist": 3, "geometric": 2, "rounded": 1.5, "grotesk": 1},
    "tech": {"grotesk": 3, "geometric": 2, "humanist": 1.5, "wide": 1.5, "mono": 1},
    "security": {"grotesk": 3, "geometric": 1.5, "wide": 1, "condensed": 1},
    "science": {"grotesk": 2, "humanist": 2, "geometric": 2, "mono": 1},
    "finance": {"grotesk": 2.5, "transitional": 2, "geometric": 2, "humanist": 1, "old style": 1},
    "legal": {"transitional": 3, "old style": 3, "inscriptional": 2, "didone": 1, "grotesk": 1, "geometric": 1},
    "realestate": {"geometric": 2.5, "inscriptional": 1.5, "grotesk": 1.5, "transitional": 1.5, "didone": 1},
    "construction": {"condensed": 3, "grotesk": 2.5, "slab": 2, "wide": 0.7},
    "industry": {"condensed": 3, "grotesk": 2.5, "slab": 2, "wide": 1},
    "auto": {"condensed": 2.5, "grotesk": 2.5, "wide": 2, "slab": 0.7},
    "logistics": {"grotesk": 3, "condensed": 2, "geometric": 1.5, "wide": 0.7},
    "agriculture": {"slab": 2.5, "old style": 2, "humanist": 1.5, "condensed": 1, "rounded": 1},
    "energy": {"grotesk": 2.5, "geometric": 2, "humanist": 2, "wide": 1},
    "education": {"humanist": 2, "transitional": 2, "slab": 1.5, "geometric": 1.5, "rounded": 1},
    "creative": {"grotesk": 2.5, "geometric": 2, "wide": 1.5, "didone": 1.5, "decorative": 0.7, "mono": 0.7},
    "media": {"grotesk": 2.5, "condensed": 2, "slab": 1, "wide": 1, "mono": 0.7},
    "music": {"wide": 2, "grotesk": 2, "condensed": 2, "decorative": 1.5, "mono": 0.7},
    "family": {"rounded": 3, "humanist": 1.5, "geometric": 1.5, "decorative": 1, "script": 0.7},
    "pets": {"rounded": 3, "humanist": 1.5, "slab": 1, "geometric": 1.5, "decorative": 0.7},
    "community": {"humanist": 2.5, "slab": 1.5, "geometric": 1.5, "old style": 1, "rounded": 1},
    "home": {"geometric": 2, "old style": 1.5, "humanist": 2, "slab": 1, "transitional": 1},
    "fashion": {"didone": 3, "inscriptional": 2, "geometric": 2, "wide": 1.5, "old style": 1.5},
    "beauty": {"didone": 2.5, "inscriptional": 2.5, "old style": 2, "geometric": 2, "script": 0.5},
    "fitness": {"condensed": 2.5, "grotesk": 2.5, "geometric": 1.5, "wide": 1.5},
    "retail": {"geometric": 2, "grotesk": 2, "slab": 1.5, "rounded": 1.5, "humanist": 1},
    "": {"geometric": 2, "grotesk": 2, "humanist": 2, "transitional": 1, "slab": 1, "old style": 1},
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Setting:
    """A way of setting a name: case and tracking in cap heights, with its weight."""

    case: Case
    tracking: float
    weight: float = 1.0


#: How names are set in each voice, best first.
SETTINGS: dict[str, tuple[Setting, ...]] = {
    "geometric": (Setting("as", -0.01, 3), Setting("upper", 0.12, 2), Setting("lower", -0.01, 1)),
    "grotesk": (
        Setting("as", -0.012, 3),
        Setting("lower", -0.015, 1.5),
        Setting("upper", 0.03, 1.5),
    ),
    "humanist": (Setting("as", -0.012, 3), Setting("lower", -0.012, 1)),
    "rounded": (Setting("as", 0.0, 2), Setting("lower", 0.0, 2)),
    "slab": (Setting("as", 0.0, 2.5), Setting("upper", 0.05, 1.5)),
    "didone": (Setting("as", 0.0, 3), Setting("upper", 0.10, 1)),
    "old style": (Setting("as", 0.0, 2), Setting("upper", 0.12, 2)),
    "transitional": (Setting("as", 0.0, 2.5), Setting("upper", 0.10, 1.5)),
    "inscriptional": (Setting("upper", 0.14, 3), Setting("upper", 0.24, 1)),
    "condensed": (Setting("upper", 0.05, 3), Setting("as", 0.01, 0.4)),
    "mono": (Setting("lower", -0.02, 2), Setting("as", -0.02, 1)),
    "wide": (Setting("lower", -0.02, 1.5), Setting("as", -0.02, 1.5), Setting("upper", 0.03, 1)),
    "script": (Setting("as", 0.0, 1),),
    "decorative": (Setting("as", 0.0, 2), Setting("upper", 0.02, 0.7)),
}

#: Faces that ask for something of their own.
FACE_SETTINGS: dict[str, tuple[Setting, ...]] = {
    "cinzel": (Setting("upper", 0.08, 1),),
    "studio-roman": (Setting("upper", 0.12, 1), Setting("as", 0.02, 0.6)),
    "tenor-sans": (Setting("upper", 0.2, 1),),
    "syncopate": (Setting("upper", 0.02, 1),),
    "chakra-petch": (Setting("upper", 0.05, 1.5), Setting("as", 0.0, 1)),
    "jost": (Setting("upper", 0.16, 2), Setting("as", -0.01, 1.5)),
    "league-spartan": (Setting("upper", 0.05, 1.5), Setting("lower", -0.01, 1)),
    "montserrat": (Setting("upper", 0.12, 1.5), Setting("as", -0.01, 1.5)),
    "fredoka": (Setting("lower", 0.0, 1), Setting("as", 0.0, 1)),
    "space-grotesk": (Setting("lower", -0.015, 1.5), Setting("as", -0.015, 1)),
}

_SQUARES = (Setting("as", 0.02, 2), Setting("as", 0.12, 1))
_STANDING = (Setting("as", 0.0, 1),)
#: The same by script, for scripts of their own ("" is any other that is not joined): letters of
#: one line are never parted, squares may stand apart.
SCRIPT_SETTINGS: dict[str, tuple[Setting, ...]] = {
    "Hani": _SQUARES,
    "Hang": _SQUARES,
    "Armn": (Setting("as", 0.0, 2), Setting("upper", 0.05, 1)),
    "Hebr": (Setting("as", 0.0, 2), Setting("as", 0.06, 1)),
    "Ethi": (Setting("as", 0.0, 2), Setting("as", 0.06, 1)),
    "": _STANDING,
}

#: Tagline faces by the name's face, else by its voice: (face, weight, tracking) (FONTS 6).
TAGLINES: dict[str, tuple[str, int, float]] = {
    "geometric": ("jost", 500, 0.24),
    "grotesk": ("manrope", 600, 0.18),
    "humanist": ("manrope", 600, 0.20),
    "rounded": ("nunito", 700, 0.16),
    "slab": ("manrope", 700, 0.20),
    "didone": ("jost", 500, 0.24),
    "old style": ("jost", 500, 0.24),
    "transitional": ("inter-tight", 600, 0.20),
    "inscriptional": ("jost", 500, 0.28),
    "condensed": ("archivo", 600, 0.20),
    "mono": ("space-grotesk", 600, 0.18),
    "wide": ("space-grotesk", 600, 0.20),
    "script": ("montserrat", 600, 0.22),
    "decorative": ("manrope", 700, 0.18),
    "outfit": ("outfit", 500, 0.22),
    "tenor-sans": ("tenor-sans", 400, 0.24),
    "manrope": ("manrope", 600, 0.20),
    "archivo": ("archivo", 600, 0.20),
    "unbounded": ("space-grotesk", 600, 0.20),
    "bricolage-grotesque": ("bricolage-grotesque", 600, 0.16),
    "plus-jakarta-sans": ("plus-jakarta-sans", 600, 0.18),
    "sofia-sans": ("sofia-sans", 700, 0.18),
    "montserrat": ("montserrat", 600, 0.22),
}
