"""Does the logo survive its smallest size?"""

from __future__ import annotations

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import Facts
from logo_studio.critique.picture import survival
from logo_studio.critique.scale import percent, ramp

#: Survival in hard pixels (`picture.survival`).
KEPT_BAD, KEPT_GOOD = 0.45, 0.70


def measure(facts: Facts) -> Measured | None:
    if not facts.drawing.parts:
        return None
    kept = survival(facts.small_picture.coverage())
    message = said(
        "At {px} px, {kept} of the shape is kept.", px=f"{facts.small_px}", kept=percent(kept)
    )
    return ramp(kept, KEPT_BAD, KEPT_GOOD), "lost_when_small", message


CHECK = Check(
    id="small_survival",
    title="Share of the shape that is kept at 120 px (wide) or 64 px (compact)",
    rationale=(
        "Most people meet a logo as a few hundred pixels in a header or a list. What cannot be "
        "rebuilt from those pixels is not part of the logo that they know."
    ),
    source="CRAFT 4 (w 1.5); published minimum sizes of lockups, commonly 80 to 120 px",
    limits=f"nothing at {percent(KEPT_BAD)}; full marks from {percent(KEPT_GOOD)}",
    mend="Use heavier letters and fewer, larger shapes.",
    codes=("lost_when_small",),
    measure=measure,
    weight=1.5,
)
