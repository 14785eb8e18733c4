"""Is the tagline large enough to be read at small sizes?"""

from __future__ import annotations

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import Facts
from logo_studio.critique.scale import percent, ramp

#: Cap height as a share of the logo's width.
SHARE_BAD, SHARE_GOOD = 0.017, 0.030
#: Capitals of this many pixels can be read on a screen.
READABLE_PX = 4.0


def measure(facts: Facts) -> Measured | None:
    setting = facts.tagline_setting
    if setting is None or not facts.tagline:
        return None
    share = setting.cap_height / facts.width
    message = said(
        "The tagline is {share} of the logo's width: readable from {px} px.",
        share=percent(share, 1),
        px=f"{READABLE_PX / max(share, 0.0001):.0f}",
    )
    return ramp(share, SHARE_BAD, SHARE_GOOD), "tagline_too_small", message


CHECK = Check(
    id="tagline_size",
    title="Cap height of the tagline as a share of the logo's width",
    rationale=(
        "A tagline sized to the name alone becomes a hairline in a wide lockup. It was the "
        "commonest fault of all drawings looked at, and nobody notices it at full size."
    ),
    source="CRAFT 0.7, 2.4 and 6.1 (AUC .83; floor .36 C or .044 of the name's width)",
    limits=f"nothing at {percent(SHARE_BAD, 1)}; full marks from {percent(SHARE_GOOD, 1)}",
    mend="Set it larger, shorten it, or leave it out.",
    codes=("tagline_too_small",),
    measure=measure,
    weight=1.2,
    fail_below=0.3,
)
