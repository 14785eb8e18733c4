"""What was understood of a brief: the hand-over from `understand` to `direct`."""

from __future__ import annotations

from dataclasses import dataclass, field

from logo_studio.model.brief import Brief

#: The classes of business that priors are written for.
INDUSTRIES = (
    "food", "health", "tech", "finance", "legal", "realestate", "construction", "industry",
    "auto", "logistics", "agriculture", "energy", "education", "creative", "media", "music",
    "family", "pets", "community", "home", "security", "science", "fashion", "beauty",
    "fitness", "hospitality", "retail",
)  # fmt: skip

TONES = (
    "luxury", "playful", "traditional", "technical", "natural", "bold", "calm", "friendly",
    "minimal", "rugged", "elegant", "energetic", "scholarly", "futuristic",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class MotifIdea:
    """One thing that the mark may depict.

    `id` is a concept of the mark registry (`bean`, `scales`); `score` in (0, 1], best first;
    `source` says why, for a person: which words, which evidence.
    """

    id: str
    score: float
    source: str


@dataclass(frozen=True, slots=True)
class Meaning:
    """Everything the later stages may know of the brief.

    `trade` is the canonical trade found ("coffee roastery") or ""; `industry` one of
    `INDUSTRIES` or "" when unknown; `tones` maps words of `TONES` to weights in (0, 1];
    `name` and `descriptor` are the texts to set (descriptor may be ""); `initials` one or
    two grapheme clusters in capitals; `confidence` in [0, 1]: below .3, design from the
    name and letterforms instead of guessing a symbol.
    """

    brief: Brief
    trade: str
    industry: str
    motifs: tuple[MotifIdea, ...]
    tones: dict[str, float]
    name: str
    descriptor: str
    initials: str
    language: str = "en"
    scripts: tuple[str, ...] = ("Latn",)
    confidence: float = 1.0
    avoid: frozenset[str] = frozenset()
    notes: tuple[str, ...] = field(default=())
