"""Does the mark stand where the line begins?"""

from __future__ import annotations

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import BESIDE, RIGHT_TO_LEFT, Facts

SCORE = 0.3
#: By where the mark stands and where reading begins.
SAID = {
    ("left", "left"): "The mark stands left of a name that is read from the left.",
    ("left", "right"): "The mark stands left of a name that is read from the right.",
    ("right", "left"): "The mark stands right of a name that is read from the left.",
    ("right", "right"): "The mark stands right of a name that is read from the right.",
}


def measure(facts: Facts) -> Measured | None:
    mark, name, setting = facts.mark_box, facts.name_box, facts.name_setting
    if mark is None or name is None or setting is None or facts.drawing.lockup not in BESIDE:
        return None
    leads = "right" if setting.script in RIGHT_TO_LEFT else "left"
    stands = "right" if mark[0] + mark[2] > name[0] + name[2] else "left"
    return 1.0 if stands == leads else SCORE, "mark_at_line_end", said(SAID[stands, leads])


CHECK = Check(
    id="reading_side",
    title="The mark stands at the beginning of the line",
    rationale=(
        "A mark beside a name opens the line. Arabic and Hebrew open at the right; a mark at "
        "the left of them trails the name and tells readers that nobody could read it."
    ),
    source="CRAFT 1.3 and 6.15",
    limits=f"{SCORE:g} when the mark stands where the line ends, else full marks",
    mend="Mirror the lockup.",
    codes=("mark_at_line_end",),
    measure=measure,
    weight=0.5,
    fail_below=0.0,
)
