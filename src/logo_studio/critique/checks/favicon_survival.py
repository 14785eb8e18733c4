"""Does the mark alone survive as a favicon?"""

from __future__ import annotations

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import FREE, Facts
from logo_studio.critique.picture import survival
from logo_studio.critique.scale import percent, ramp

#: Survival in hard pixels at 32 and at 16 px (`picture.survival`).
KEPT_32_BAD, KEPT_32_GOOD = 0.65, 0.82
KEPT_16_BAD, KEPT_16_GOOD = 0.45, 0.70


def measure(facts: Facts) -> Measured | None:
    if not facts.mark or facts.drawing.lockup not in FREE:
        return None
    at_32 = survival(facts.mark_at(32).channel(0))
    at_16 = survival(facts.mark_at(16).channel(0))
    score = min(ramp(at_32, KEPT_32_BAD, KEPT_32_GOOD), ramp(at_16, KEPT_16_BAD, KEPT_16_GOOD))
    message = said(
        "The mark keeps {at_32} of its shape at 32 px and {at_16} at 16 px.",
        at_32=percent(at_32),
        at_16=percent(at_16),
    )
    return score, "lost_as_favicon", message


CHECK = Check(
    id="favicon_survival",
    title="Share of the mark that is kept at 32 px and at 16 px",
    rationale=(
        "A browser tab shows the mark sixteen pixels wide. A mark that dissolves there needs a "
        "simplified favicon, which is one more thing to draw and to keep in step."
    ),
    source="CRAFT 4 (petals, tulip, tooth pass; line scales and nine stripes fail) and 7",
    limits=(
        f"at 32 px nothing at {percent(KEPT_32_BAD)}, full marks from {percent(KEPT_32_GOOD)}; "
        f"at 16 px {percent(KEPT_16_BAD)} and {percent(KEPT_16_GOOD)}"
    ),
    mend="Ship a simplified favicon: the container with an initial.",
    codes=("lost_as_favicon",),
    measure=measure,
    weight=0.4,
    fail_below=0.0,
)
