"""Does the mark fill the middle of its badge?"""

from __future__ import annotations

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import Facts
from logo_studio.critique.scale import percent, window

#: Mark height as a share of the badge's: none, full marks from, full marks to, none.
WINDOW = (0.16, 0.25, 0.46, 0.58)


def measure(facts: Facts) -> Measured | None:
    mark = facts.drawing.mark
    if facts.drawing.lockup != "ring_badge" or mark is None or not mark.height:
        return None
    share = mark.height / facts.height
    code = "badge_mark_lost" if share < WINDOW[1] else "badge_mark_crowded"
    return (
        window(share, *WINDOW),
        code,
        said("The mark takes {share} of the badge's height.", share=percent(share)),
    )


CHECK = Check(
    id="badge_mark",
    title="Height of the mark in the middle of a badge",
    rationale=(
        "A badge is a ring of words around a picture. A picture lost in the middle leaves a "
        "hole, one that crowds the ring cannot be told from it."
    ),
    source="CRAFT 1.3 and 6.4 (optical size 1.18 inner radii: about a third of the badge)",
    limits="nothing at {0:g} and {3:g} of it; full marks {1:g} to {2:g}".format(*WINDOW),
    mend="Set the mark's scale back to 1.",
    codes=("badge_mark_lost", "badge_mark_crowded"),
    measure=measure,
    weight=0.6,
)
