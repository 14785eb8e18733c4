"""Is the name legible against its ground?"""

from __future__ import annotations

from logo_studio.color.contrast import apca
from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import Facts
from logo_studio.critique.scale import ramp

#: WCAG ratio at which nothing is left and from which it is full marks; the same for |Lc|.
RATIO_BAD, RATIO_GOOD = 1.8, 4.5
LC_BAD, LC_GOOD = 30.0, 60.0
#: Refused below this ratio: what WCAG asks of large text.
RATIO_FLOOR = 3.0


def measure(facts: Facts) -> Measured | None:
    if not facts.name:
        return None
    part = min(facts.name, key=facts.contrast)
    ratio = facts.contrast(part)
    lc = abs(apca(part.fill, part.ground or facts.ground))
    score = min(ramp(ratio, RATIO_BAD, RATIO_GOOD), ramp(lc, LC_BAD, LC_GOOD))
    message = said(
        "The name stands {ratio}:1 against its ground (APCA Lc {lc}).",
        ratio=f"{ratio:.1f}",
        lc=f"{lc:.0f}",
    )
    return score, "name_contrast_low", message


CHECK = Check(
    id="name_contrast",
    title="Contrast of the name with what it stands on",
    rationale=(
        "A name that melts into its ground cannot be read on a phone in the sun, on a worn sign "
        "or by tired eyes. Contrast alone tells most good logos from naive ones."
    ),
    source="WCAG 2.2 SC 1.4.3 and APCA 0.0.98G; CRAFT 3.2 and 4 (AUC .98 against naive logos)",
    limits=(
        f"fails below {RATIO_FLOOR:g}:1 (|Lc| 43); full marks from {RATIO_GOOD:g}:1 "
        f"and |Lc| {LC_GOOD:g}"
    ),
    mend="Darken or lighten the ink until it reaches 4.5:1.",
    codes=("name_contrast_low",),
    measure=measure,
    weight=1.6,
    fail_below=(RATIO_FLOOR - RATIO_BAD) / (RATIO_GOOD - RATIO_BAD) - 1e-9,
)
