"""The tone of a brief: asked for as styles, said in its words, usual in its trade."""

from __future__ import annotations

from collections.abc import Mapping

from logo_studio.model.brief import STYLES
from logo_studio.model.meaning import TONES
from logo_studio.understand.lexicon import Lexicon
from logo_studio.understand.trades import Guess
from logo_studio.understand.words import tokens

#: What each style of a brief means in tones; the others are tones themselves.
STYLE_TONES: dict[str, dict[str, float]] = {
    "modern": {"minimal": 1.0, "technical": 0.4},
    "vintage": {"traditional": 1.0, "rugged": 0.3},
    **{style: {style: 1.0} for style in STYLES if style in TONES},
}

#: The most that a trade's own tone weighs against words and wishes.
TRADE_MOST = 0.7
#: What a tone word weighs in each text.
TEXT_WEIGHTS = {"business type": 0.9, "tagline": 0.5, "description": 0.6}
#: A trade's tone that the customer's styles contradict falls to this share.
CONTRADICTED = 0.4
#: What an exclamation mark in the name says.
CALLED_OUT = {"energetic": 0.6, "playful": 0.6}
#: How far a tone to be avoided falls.
SILENCED = 0.9
#: Faults that no brief wishes for, and the tones that lead to them.
AVOIDED: dict[str, dict[str, float]] = {
    **STYLE_TONES,
    "childish": {"playful": 1.0}, "silly": {"playful": 1.0}, "cute": {"playful": 0.8},
    "aggressive": {"bold": 1.0, "energetic": 0.7, "rugged": 0.5},
    "formal": {"traditional": 0.8, "scholarly": 0.8, "luxury": 0.4},
    "boring": {"calm": 0.5, "minimal": 0.4}, "cold": {"technical": 0.8, "minimal": 0.4},
    "dated": {"traditional": 1.0}, "old": {"traditional": 1.0},
}  # fmt: skip
_OPPOSITES = (
    ("playful", "luxury"), ("playful", "scholarly"), ("rugged", "elegant"), ("bold", "calm"),
    ("traditional", "futuristic"), ("traditional", "minimal"), ("rugged", "calm"),
    ("energetic", "calm"), ("playful", "elegant"), ("natural", "technical"), ("bold", "minimal"),
)  # fmt: skip


def tones_of(
    styles: tuple[str, ...],
    texts: dict[str, str],
    found: list[Guess],
    lexicon: Lexicon,
    avoid: tuple[str, ...] = (),
) -> dict[str, float]:
    """Tone -> weight in (0, 1], strongest first; what `avoid` says of tones is all but silenced."""
    said: dict[str, float] = {}
    for style in styles:
        _raise(said, STYLE_TONES[style], 1.0)
    wished = frozenset(said)
    for text, weight in TEXT_WEIGHTS.items():
        words = tokens(texts.get(text, ""))
        for i in range(len(words)):
            for end in range(i + 1, min(i + 3, len(words)) + 1):
                _raise(said, lexicon.tones.get(" ".join(words[i:end]), {}), weight)
    if any(sign in texts.get("name", "") for sign in "!！¡"):
        _raise(said, CALLED_OUT, 1.0)
    tones = dict(said)
    for guess in found[:2]:
        share = TRADE_MOST * guess.score / found[0].score
        if share < 0.6 * TRADE_MOST:
            break
        for tone, weight in lexicon.trades[guess.trade].tones.items():
            against = any(tone in pair and wished & set(pair) - {tone} for pair in _OPPOSITES)
            usual = min(TRADE_MOST, share * weight) * (CONTRADICTED if against else 1.0)
            _raise(tones, {tone: usual}, 1.0)
    for tone, weight in _shunned(avoid, lexicon).items():
        if tone in tones and tone not in wished:
            tones[tone] *= 1.0 - SILENCED * weight
    ordered = sorted(tones.items(), key=lambda item: (-item[1], TONES.index(item[0])))
    return {tone: round(weight, 3) for tone, weight in ordered}


def _shunned(avoid: tuple[str, ...], lexicon: Lexicon) -> dict[str, float]:
    """The tones that words to avoid stand for, with the weights that they have there."""
    shunned: dict[str, float] = {}
    for phrase in avoid:
        key = " ".join(tokens(phrase))
        _raise(shunned, lexicon.tones.get(key) or AVOIDED.get(key) or {}, 1.0)
    return shunned


def _raise(tones: dict[str, float], more: Mapping[str, float], factor: float) -> None:
    for tone, weight in more.items():
        tones[tone] = max(tones.get(tone, 0.0), min(1.0, weight * factor))
