"""Is there a sound amount of ink?"""

from __future__ import annotations

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import Facts
from logo_studio.critique.picture import MARGIN
from logo_studio.critique.scale import percent, window

#: Lockups whose plate is the logo's box.
SOLID = frozenset({"plaque", "contained"})
#: Ink as a share of the logo's box: none, full marks from, full marks to, none.
WINDOW = (0.05, 0.13, 0.72, 0.95)


def measure(facts: Facts) -> Measured | None:
    if not facts.drawing.parts or facts.drawing.lockup in SOLID:
        return None
    picture = facts.ink_picture
    box = (picture.width - 2 * MARGIN) * (picture.height - 2 * MARGIN)
    share = facts.ink.count() / max(1, box)
    code = "too_little_ink" if share < WINDOW[1] else "too_much_ink"
    return (
        window(share, *WINDOW),
        code,
        said("Ink covers {share} of the logo's box.", share=percent(share)),
    )


CHECK = Check(
    id="density",
    title="Share of the logo's box that is ink",
    rationale=(
        "A box with hardly any ink in it has no presence beside other logos on a page; one "
        "that is nearly full has no shape left that could be recognised."
    ),
    source="CRAFT 4 (AUC .77 against naive logos)",
    limits="nothing at {0:g} and {3:g} of it; full marks {1:g} to {2:g}".format(*WINDOW),
    mend="Bring mark and name closer together, or use heavier shapes.",
    codes=("too_little_ink", "too_much_ink"),
    measure=measure,
    weight=0.5,
)
