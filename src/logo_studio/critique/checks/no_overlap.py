"""Do mark, name and tagline keep off each other?"""

from __future__ import annotations

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import NESTED, Facts
from logo_studio.critique.scale import percent, ramp
from logo_studio.model.drawing import Box

#: Share of the smaller box that may lie in the other: hanging commas, overshoot, rounding.
SHARE_BAD, SHARE_GOOD = 0.04, 0.005
#: The worst pair, in a sentence.
SAID = {
    "mark and name": "The boxes of mark and name overlap by {share} of the smaller one.",
    "mark and tagline": "The boxes of mark and tagline overlap by {share} of the smaller one.",
    "name and tagline": "The boxes of name and tagline overlap by {share} of the smaller one.",
}


def measure(facts: Facts) -> Measured | None:
    if facts.drawing.lockup in NESTED:
        return None
    mark, name, tagline = facts.mark_box, facts.name_box, facts.tagline_box
    worst, pair = 0.0, ""
    # In a wordmark the symbol may stand for a letter, inside the name's box.
    if mark and name and facts.drawing.lockup != "wordmark":
        worst, pair = overlap(mark, name), "mark and name"
    if mark and tagline and overlap(mark, tagline) > worst:
        worst, pair = overlap(mark, tagline), "mark and tagline"
    if name and tagline and overlap(name, tagline) > worst:
        worst, pair = overlap(name, tagline), "name and tagline"
    if not worst:
        message = said("Mark, name and tagline stand clear of each other.")
        return 1.0, "parts_overlap", message
    message = said(SAID[pair], share=percent(worst, 1))
    return ramp(worst, SHARE_BAD, SHARE_GOOD), "parts_overlap", message


def overlap(a: Box, b: Box) -> float:
    """Area that both boxes share, as a share of the smaller one."""
    w = (a[2] if a[2] < b[2] else b[2]) - (a[0] if a[0] > b[0] else b[0])
    h = (a[3] if a[3] < b[3] else b[3]) - (a[1] if a[1] > b[1] else b[1])
    if w <= 0 or h <= 0:
        return 0.0
    smaller = min((a[2] - a[0]) * (a[3] - a[1]), (b[2] - b[0]) * (b[3] - b[1]))
    return w * h / smaller if smaller > 0 else 1.0


CHECK = Check(
    id="no_overlap",
    title="Mark, name and tagline do not overlap",
    rationale=(
        "Parts that run into each other are the surest sign of a logo that nobody looked at. "
        "Only emblems nest their parts, and there pixels are compared instead of boxes."
    ),
    source="Measured: 120 of 180 drawings of the original were clipped, overlapping or invisible",
    limits=f"nothing at a share of {percent(SHARE_BAD)}; full marks to {percent(SHARE_GOOD, 1)}",
    mend="Widen the gap between the parts.",
    codes=("parts_overlap",),
    measure=measure,
    weight=1.0,
)
