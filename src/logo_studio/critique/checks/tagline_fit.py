"""Does the tagline keep within the name's width?"""

from __future__ import annotations

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import NESTED, Facts
from logo_studio.critique.scale import ramp

#: Width of the tagline in widths of the name.
RATIO_BAD, RATIO_GOOD = 1.35, 1.06


def measure(facts: Facts) -> Measured | None:
    name, tagline = facts.name_box, facts.tagline_box
    if name is None or tagline is None or facts.drawing.lockup in NESTED:
        return None
    ratio = (tagline[2] - tagline[0]) / max(1.0, name[2] - name[0])
    message = said("The tagline is {ratio} times as wide as the name.", ratio=f"{ratio:.2f}")
    return ramp(ratio, RATIO_BAD, RATIO_GOOD), "tagline_wider_than_name", message


CHECK = Check(
    id="tagline_fit",
    title="Width of the tagline in widths of the name",
    rationale=(
        "The name must be the widest line of its block: a tagline that sticks out turns the "
        "pyramid on its head and takes the weight from the name."
    ),
    source="CRAFT 2.4 and 6.2 (never wider than the wordmark; justified or 55 to 85 %)",
    limits=f"nothing at {RATIO_BAD:g}; full marks up to {RATIO_GOOD:g}",
    mend="Track it tighter, then shorten it.",
    codes=("tagline_wider_than_name",),
    measure=measure,
    weight=0.6,
)
