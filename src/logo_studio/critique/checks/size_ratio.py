"""Is the mark the right size for the name?"""

from __future__ import annotations

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import BESIDE, FREE, Facts
from logo_studio.critique.scale import window

#: Mark height in cap heights: none, full marks from, full marks to, none.
BESIDE_WINDOW = (0.9, 1.25, 2.6, 3.8)
ABOVE_WINDOW = (1.0, 1.5, 3.4, 4.8)
#: Beside a name of several lines: mark height in heights of the name's block.
BLOCK_WINDOW = (0.45, 0.72, 1.4, 1.9)
#: Beside or above one line, and beside a block of lines.
SAID = {
    "line": "The mark is {ratio} cap heights high.",
    "block": "The mark is {ratio} heights of the name high.",
}


def measure(facts: Facts) -> Measured | None:
    mark, name, setting = facts.mark_box, facts.name_box, facts.name_setting
    lockup = facts.drawing.lockup
    if mark is None or name is None or setting is None or lockup not in FREE:
        return None
    unit, limits = setting.cap_height, ABOVE_WINDOW
    sentence = SAID["line"]
    if lockup in BESIDE:
        limits = BESIDE_WINDOW
        if sum([s.kind == "name" for s in facts.drawing.settings]) > 1:
            unit, limits, sentence = name[3] - name[1], BLOCK_WINDOW, SAID["block"]
    ratio = (mark[3] - mark[1]) / max(1.0, unit)
    code = "mark_too_small" if ratio < limits[1] else "mark_too_large"
    return window(ratio, *limits), code, said(sentence, ratio=f"{ratio:.1f}")


CHECK = Check(
    id="size_ratio",
    title="Height of the mark in cap heights of the name, or in heights of a block of lines",
    rationale=(
        "Name and mark are a pair: a mark much too large turns the name into a caption, one "
        "too small looks like a bullet point. The window is narrower than one would guess."
    ),
    source="Shumate (1.25 to 1.75 cap heights beside); CRAFT 0.3, 1.3 and 4",
    limits=(
        "beside the name nothing at {0:g} and {3:g}, full marks {1:g} to {2:g}; ".format(
            *BESIDE_WINDOW
        )
        + "above it {0:g} and {3:g}, {1:g} to {2:g}; ".format(*ABOVE_WINDOW)
        + "in heights of a block {0:g} and {3:g}, {1:g} to {2:g}".format(*BLOCK_WINDOW)
    ),
    mend="Set the mark's scale back to 1.",
    codes=("mark_too_small", "mark_too_large"),
    measure=measure,
    weight=1.2,
    fail_below=0.3,
)
