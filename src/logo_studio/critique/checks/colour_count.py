"""Are there few colours, and clearly different ones?"""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations

from logo_studio.color.oklch import delta_e, hex_to_oklch, hue_difference
from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import Facts
from logo_studio.critique.scale import ramp

#: Hues nearer than this are one hue; below this chroma a colour has none.
HUE_WIDTH, GREY_CHROMA = 28.0, 0.04
HUES_BAD, HUES_GOOD = 4.0, 2.5
COLOURS_BAD, COLOURS_GOOD = 7.0, 4.5
#: OKLab distance of the two most similar colours.
APART_BAD, APART_GOOD = 0.02, 0.07


def measure(facts: Facts) -> Measured | None:
    if not facts.drawing.parts:
        return None
    return _judge(frozenset([p.fill for p in facts.drawing.parts]))


@lru_cache(maxsize=1024)
def _judge(fills: frozenset[str]) -> Measured:
    """Candidates of one brief share palettes, so verdicts recur."""
    hues: list[float] = []
    for fill in sorted(fills):
        _, chroma, hue = hex_to_oklch(fill)
        if chroma > GREY_CHROMA and all(hue_difference(hue, h) > HUE_WIDTH for h in hues):
            hues.append(hue)
    apart = min([delta_e(a, b) for a, b in combinations(sorted(fills), 2)], default=1.0)
    scores = (
        (ramp(len(hues), HUES_BAD, HUES_GOOD), "too_many_hues"),
        (ramp(len(fills), COLOURS_BAD, COLOURS_GOOD), "too_many_colours"),
        (ramp(apart, APART_BAD, APART_GOOD), "colours_too_similar"),
    )
    score, code = min(scores)
    if len(fills) == 1:
        return score, code, said("One colour.")
    message = said(
        "Colours: {colours}, hues: {hues}; the two nearest are {apart} apart.",
        colours=f"{len(fills)}", hues=f"{len(hues)}", apart=f"{apart:.2f}",
    )  # fmt: skip
    return score, code, message


CHECK = Check(
    id="colour_count",
    title="Number of colours and hues, and how far apart they are",
    rationale=(
        "Every colour costs a plate in print and a decision in every use; two that are almost "
        "alike look like a mistake in the file. Two hues and an ink are enough."
    ),
    source="CRAFT 0.11, 3.4 and 4 (Delta E OKLab of any two roles at least .07)",
    limits=(
        f"nothing at {HUES_BAD:.0f} hues, {COLOURS_BAD:.0f} colours or a distance of "
        f"{APART_BAD:g}; full marks up to 2 hues, 4 colours, and from {APART_GOOD:g}"
    ),
    mend="Paint the part in one of the colours that are there already.",
    codes=("too_many_hues", "too_many_colours", "colours_too_similar"),
    measure=measure,
    weight=1.0,
)
