"""Do mark and name weigh about the same?"""

from __future__ import annotations

from math import log2

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import FREE, Facts
from logo_studio.critique.scale import window
from logo_studio.model.drawing import Part

#: log2 of the ratio: none, full marks from, full marks to, none.
WINDOW = (-4.0, -1.8, 1.6, 3.2)
#: More contrast than this adds no weight.
CONTRAST_CEILING = 8.0


def measure(facts: Facts) -> Measured | None:
    if not facts.mark or not facts.name or facts.drawing.lockup not in FREE:
        return None
    mark, name = _mass(facts, facts.mark), _mass(facts, facts.name)
    if not mark or not name:
        return None
    ratio = mark / name
    code = "mark_too_heavy" if ratio > 1 else "mark_too_light"
    message = said(
        "The mark weighs {ratio} times as much as the name (ink times contrast).",
        ratio=f"{ratio:.2f}",
    )
    return window(round(log2(ratio), 6), *WINDOW), code, message


def _mass(facts: Facts, parts: tuple[Part, ...]) -> float:
    """Area times contrast of the parts that stand on the drawing's own ground."""
    return sum(
        [
            p.path.ink_area() * min(CONTRAST_CEILING, facts.contrast(p))
            for p in parts
            if p.ground is None
        ]
    )


CHECK = Check(
    id="visual_weight",
    title="Ink times contrast of the mark, in those of the name",
    rationale=(
        "A heavy mark beside a light name, or the reverse, tips over: one of the two is looked "
        "at and the other is overlooked. Weight is area and darkness together."
    ),
    source="Huebner and Fillinger 2016 (deviation of the centre of mass); CRAFT 4",
    limits=(
        "nothing at 2^{0:g} and 2^{3:g}, ".format(*WINDOW)
        + "full marks 2^{1:g} to 2^{2:g}".format(*WINDOW)
    ),
    mend="Change the weight of the face, or the mark's size.",
    codes=("mark_too_heavy", "mark_too_light"),
    measure=measure,
    weight=0.8,
    fail_below=0.0,
)
