"""Is there the right amount of air between mark and name?"""

from __future__ import annotations

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import BESIDE, FREE, Facts
from logo_studio.critique.scale import window

#: Free gap as a share of the mark's height: none, full marks from, full marks to, none.
BESIDE_WINDOW = (0.04, 0.13, 0.45, 0.75)
ABOVE_WINDOW = (0.05, 0.16, 0.55, 0.95)


def measure(facts: Facts) -> Measured | None:
    mark, name = facts.mark_box, facts.name_box
    if mark is None or name is None or facts.drawing.lockup not in FREE:
        return None
    if facts.drawing.lockup in BESIDE:
        gap, limits = max(name[0] - mark[2], mark[0] - name[2]), BESIDE_WINDOW
    else:
        gap, limits = max(name[1] - mark[3], mark[1] - name[3]), ABOVE_WINDOW
    share = gap / max(1.0, mark[3] - mark[1])
    code = "gap_too_small" if share < limits[1] else "gap_too_large"
    return (
        window(share, *limits),
        code,
        said("The gap is {share} of the mark's height.", share=f"{share:.2f}"),
    )


CHECK = Check(
    id="gap",
    title="Gap between mark and name, in heights of the mark",
    rationale=(
        "Too little air and the two collide, too much and they are two logos. The gap must be "
        "read as one step of the same rhythm that spaces the letters."
    ),
    source="USAF trademark guide (17 % of the symbol), Shumate (.5 to 1 cap height); CRAFT 4",
    limits=(
        "nothing at {0:g} and {3:g} beside the name (full marks {1:g} to {2:g}), ".format(
            *BESIDE_WINDOW
        )
        + "nothing at {0:g} and {3:g} above it (full marks {1:g} to {2:g})".format(*ABOVE_WINDOW)
    ),
    mend="Bring the gap to about a quarter of the mark's height.",
    codes=("gap_too_small", "gap_too_large"),
    measure=measure,
    weight=1.2,
    fail_below=0.3,
)
