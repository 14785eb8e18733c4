"""Does a compact logo stand upright?"""

from __future__ import annotations

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import WIDE, Facts
from logo_studio.critique.scale import percent, ramp

#: Distance of the centre of mass from the middle, as a share of the width.
OFF_BAD, OFF_GOOD = 0.26, 0.10


def measure(facts: Facts) -> Measured | None:
    if facts.width > WIDE * facts.height:
        return None
    picture = facts.small_picture
    ink = picture.coverage()
    columns = [sum(ink[x :: picture.width]) for x in range(picture.width)]
    total = sum(columns)
    if not total:
        return None
    middle = sum([(x + 0.5) * c for x, c in enumerate(columns)]) / total
    off = abs(middle / picture.width - 0.5)
    message = said("The centre of mass is {off} of the width off the middle.", off=percent(off))
    return ramp(off, OFF_BAD, OFF_GOOD), "leans_to_one_side", message


CHECK = Check(
    id="balance",
    title="Centre of mass of compact logos, from the middle",
    rationale=(
        "In a square or a circle, a logo with its weight at one side seems to slide off. "
        "People judge balance reliably, and like what is balanced."
    ),
    source="Huebner and Fillinger 2016; Wilson and Chatterjee 2005; CRAFT 4",
    limits=f"nothing at {percent(OFF_BAD)} of the width; full marks up to {percent(OFF_GOOD)}",
    mend="Move the heavier part toward the middle.",
    codes=("leans_to_one_side",),
    measure=measure,
    weight=0.6,
)
