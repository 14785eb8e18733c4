"""Does the logo fill its artboard?"""

from __future__ import annotations

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import Facts
from logo_studio.critique.scale import percent, ramp

#: Share of the artboard's width or height that the ink must span: one of the two is enough.
WIDTH_GOOD, HEIGHT_GOOD = 0.55, 0.45
#: Full marks at 1, nothing at this fraction of both.
FRACTION_BAD = 0.6


def measure(facts: Facts) -> Measured | None:
    if not facts.drawing.parts:
        return None
    across = facts.width / facts.drawing.width
    down = facts.height / facts.drawing.height
    fraction = max(across / WIDTH_GOOD, down / HEIGHT_GOOD)
    message = said(
        "The logo spans {across} of its artboard's width, {down} of the height.",
        across=percent(across),
        down=percent(down),
    )
    return ramp(fraction, FRACTION_BAD, 1.0), "logo_too_small", message


CHECK = Check(
    id="cover",
    title="Share of the artboard that the logo spans",
    rationale=(
        "A small logo in a large empty canvas looks lost in every preview, and people who "
        "place the file scale the emptiness along with it."
    ),
    source="CRAFT 1.3 (clear space of about one cap height, not more)",
    limits=(
        f"nothing at {percent(FRACTION_BAD * WIDTH_GOOD)} of the width and "
        f"{percent(FRACTION_BAD * HEIGHT_GOOD)} of the height; full marks from "
        f"{percent(WIDTH_GOOD)} of the width or {percent(HEIGHT_GOOD)} of the height"
    ),
    mend="Scale the logo up on its artboard.",
    codes=("logo_too_small",),
    measure=measure,
    weight=0.7,
)
