"""Is there ink too thin to print?"""

from __future__ import annotations

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import INK_PX, Facts
from logo_studio.critique.scale import percent, ramp

#: Share of the ink lost when everything under 2 px of `INK_PX` is taken away.
LOST_BAD, LOST_GOOD = 0.45, 0.12
THIN = percent(2 / INK_PX, 1)


def measure(facts: Facts) -> Measured | None:
    ink = facts.ink
    count = ink.count()
    if not count:
        return None
    lost = 1 - ink.opened().count() / count
    message = said(
        "{lost} of the ink is thinner than {thin} of the logo's longer side.",
        lost=percent(lost),
        thin=THIN,
    )
    return ramp(lost, LOST_BAD, LOST_GOOD), "hairlines", message


CHECK = Check(
    id="hairline",
    title="Share of the ink in very thin strokes",
    rationale=(
        "Strokes under about one percent of the logo's width break up in print, in embroidery "
        "and on screens; a logo made of them vanishes where it is needed most."
    ),
    source="CRAFT 4 (opening; keyline plaques and light serif capitals lose a little unjustly)",
    limits=f"nothing at {percent(LOST_BAD)}; full marks up to {percent(LOST_GOOD)}",
    mend="Use a heavier weight or a thicker line.",
    codes=("hairlines",),
    measure=measure,
    weight=1.0,
)
