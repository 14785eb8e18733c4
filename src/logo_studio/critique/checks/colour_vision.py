"""Do the mark's colours stay different for people who see fewer?"""

from __future__ import annotations

from functools import lru_cache

from logo_studio.color.oklch import delta_e
from logo_studio.color.vision import Kind, simulate
from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import Facts
from logo_studio.critique.scale import ramp

KINDS: tuple[Kind, ...] = ("deuteranopia", "protanopia")
#: OKLab distance of the two colours as seen with the worse of the two.
APART_BAD, APART_GOOD = 0.01, 0.07
#: By what is seen with.
SAID: dict[Kind, str] = {
    "deuteranopia": "With deuteranopia, primary and accent are {apart} apart; {good} is clear.",
    "protanopia": "With protanopia, primary and accent are {apart} apart; {good} is clear.",
}


def measure(facts: Facts) -> Measured | None:
    fills = {p.role: p.fill for p in facts.mark if p.ground is None}
    primary, accent = fills.get("primary"), fills.get("accent")
    if primary is None or accent is None or primary == accent:
        return None
    return _judge(primary, accent)


@lru_cache(maxsize=1024)
def _judge(primary: str, accent: str) -> Measured:
    apart, kind = min((delta_e(simulate(primary, k), simulate(accent, k)), k) for k in KINDS)
    message = said(SAID[kind], apart=f"{apart:.2f}", good=f"{APART_GOOD:g}")
    return ramp(apart, APART_BAD, APART_GOOD), "accent_lost", message


CHECK = Check(
    id="colour_vision",
    title="Main colour and accent remain different with red-green colour blindness",
    rationale=(
        "One man in twelve confuses reds and greens. Where two colours of the mark carry its "
        "drawing, they must differ in lightness too, or the drawing is lost on him."
    ),
    source="Machado, Oliveira and Fernandes 2009; CRAFT 3.4 (Delta E OKLab at least .07)",
    limits=f"nothing at {APART_BAD:g}; full marks from {APART_GOOD:g}",
    mend="Move the accent's lightness by .15.",
    codes=("accent_lost",),
    measure=measure,
    weight=0.5,
    warn_below=1.0,
    fail_below=0.0,
)
