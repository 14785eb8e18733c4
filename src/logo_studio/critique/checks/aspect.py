"""Does the logo have usable proportions?"""

from __future__ import annotations

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import Facts
from logo_studio.critique.scale import window

#: Width through height of the ink: none, full marks from, full marks to, none.
WINDOW = (0.35, 0.55, 6.2, 10.0)
#: Names alone may be longer, vertical names narrower.
WORDMARK_WINDOW = (0.12, 0.2, 12.0, 16.0)


def measure(facts: Facts) -> Measured | None:
    if not facts.drawing.parts:
        return None
    aspect = facts.width / facts.height
    alone = not facts.mark or facts.drawing.lockup == "vertical"
    limits = WORDMARK_WINDOW if alone else WINDOW
    code = "too_wide" if aspect > 1 else "too_tall"
    return (
        window(aspect, *limits),
        code,
        said("The logo is {aspect} times as wide as high.", aspect=f"{aspect:.2f}"),
    )


CHECK = Check(
    id="aspect",
    title="Width through height of everything drawn",
    rationale=(
        "A very long logo is tiny wherever width is short, a very tall one wherever height is; "
        "letterheads, headers and avatars take what lies between."
    ),
    source="CRAFT 4 (names alone up to 12, vertical names down to .2)",
    limits=(
        "nothing at {0:g} and {3:g}; full marks {1:g} to {2:g} ".format(*WINDOW)
        + "(names alone and columns {1:g} to {2:g})".format(*WORDMARK_WINDOW)
    ),
    mend="Set the name on two lines, or put the mark above it.",
    codes=("too_wide", "too_tall"),
    measure=measure,
    weight=1.0,
)
