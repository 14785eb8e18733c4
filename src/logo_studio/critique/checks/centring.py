"""Does the logo stand in the middle of its artboard?"""

from __future__ import annotations

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import Facts
from logo_studio.critique.scale import percent, ramp

#: Distance of the centres as a share of the artboard's side; optical shifts stay below .025.
OFF_BAD, OFF_GOOD = 0.08, 0.025


def measure(facts: Facts) -> Measured | None:
    if not facts.drawing.parts:
        return None
    x0, y0, x1, y1 = facts.ink_box
    across = abs((x0 + x1) / 2 / facts.drawing.width - 0.5)
    down = abs((y0 + y1) / 2 / facts.drawing.height - 0.5)
    off = max(across, down)
    message = said(
        "The logo's centre is {off} of the artboard's side off its middle.", off=percent(off, 1)
    )
    return ramp(off, OFF_BAD, OFF_GOOD), "logo_off_centre", message


CHECK = Check(
    id="centring",
    title="The logo stands in the middle of its artboard",
    rationale=(
        "The file is centred by every program that places it; if the drawing is not centred in "
        "the file, the logo is off in every header and on every card."
    ),
    source="CRAFT 1.2 (optical shifts stay below .025 of the side)",
    limits=f"nothing at {percent(OFF_BAD)} of the side; full marks up to {percent(OFF_GOOD, 1)}",
    mend="Centre the ink on the artboard.",
    codes=("logo_off_centre",),
    measure=measure,
    weight=0.5,
)
