"""Do mark and text share an axis?"""

from __future__ import annotations

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import BESIDE, Facts
from logo_studio.critique.scale import percent, ramp

#: Beside: distance of the middles as a share of the mark's height. Descenders and the optical
#: middle of lower case move the text's box by up to .09.
SIDE_BAD, SIDE_GOOD = 0.26, 0.09
#: Above: distance of the centres, or of the edges of one side, as a share of the name's width.
AXIS_BAD, AXIS_GOOD = 0.08, 0.015


def measure(facts: Facts) -> Measured | None:
    mark, name, text = facts.mark_box, facts.name_box, facts.text_box
    if mark is None or name is None or text is None or facts.drawing.lockup == "wordmark":
        return None
    if facts.drawing.lockup in BESIDE:
        off = abs(mark[1] + mark[3] - text[1] - text[3]) / 2 / max(1, mark[3] - mark[1])
        message = said("The mark's middle is {off} of its height off the text's.", off=percent(off))
        return ramp(off, SIDE_BAD, SIDE_GOOD), "mark_off_middle", message
    centres = abs(mark[0] + mark[2] - name[0] - name[2]) / 2
    # A mark may also stand flush with the name, where reading begins.
    off = min(centres, abs(mark[0] - name[0]), abs(mark[2] - name[2])) / max(1, name[2] - name[0])
    message = said(
        "The mark is {off} of the name's width off its axis or its edge.", off=percent(off, 1)
    )
    return ramp(off, AXIS_BAD, AXIS_GOOD), "mark_off_axis", message


CHECK = Check(
    id="alignment",
    title="Mark and text share an axis",
    rationale=(
        "Eyes notice a shift of a few percent long before they can name it, and read it as "
        "carelessness. Symmetry and balance are what people judge most reliably."
    ),
    source="Bauerly and Liu 2006; CRAFT 0.2 and 4 (AUC .95 for shifted lockups)",
    limits=(
        f"beside the name nothing at {percent(SIDE_BAD)} of the mark's height, full marks up to "
        f"{percent(SIDE_GOOD)}; above it nothing at {percent(AXIS_BAD)} of the name's width, "
        f"full marks up to {percent(AXIS_GOOD, 1)}"
    ),
    mend="Put both on one axis, or flush with each other.",
    codes=("mark_off_middle", "mark_off_axis"),
    measure=measure,
    weight=1.5,
    fail_below=0.3,
)
