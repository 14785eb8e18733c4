"""Is the name large enough to be read at small sizes?"""

from __future__ import annotations

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import Facts
from logo_studio.critique.scale import percent, ramp

#: Cap height as a share of the logo's longer side.
SHARE_BAD, SHARE_GOOD = 0.028, 0.05
#: Capitals of this many pixels can be read on a screen.
READABLE_PX = 5.0


def measure(facts: Facts) -> Measured | None:
    setting = facts.name_setting
    if setting is None or not facts.name:
        return None
    share = setting.cap_height / facts.longest
    message = said(
        "The name's capitals are {share} of the logo's longer side: readable from {px} px.",
        share=percent(share, 1),
        px=f"{READABLE_PX / max(share, 0.0001):.0f}",
    )
    return ramp(share, SHARE_BAD, SHARE_GOOD), "name_too_small", message


CHECK = Check(
    id="name_size",
    title="Cap height of the name as a share of the logo's longer side",
    rationale=(
        "Long names on one line, and words on the rim of a badge, shrink to a grey band: the "
        "name is there and nobody can read it at the sizes at which logos live."
    ),
    source="CRAFT 0.9 and 6.17 (names over 8.5 C on two lines; badge letters .27 to .34 of R/1.5)",
    limits=f"nothing at {percent(SHARE_BAD, 1)}; full marks from {percent(SHARE_GOOD, 1)}",
    mend="Set the name on two lines, or in a narrower face.",
    codes=("name_too_small",),
    measure=measure,
    weight=0.8,
)
