"""Is the mark seen at all?"""

from __future__ import annotations

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import Facts
from logo_studio.critique.scale import ramp

RATIO_BAD, RATIO_GOOD = 1.5, 2.6


def measure(facts: Facts) -> Measured | None:
    if not facts.mark:
        return None
    ratio = max([facts.contrast(p) for p in facts.mark])
    message = said(
        "The mark's strongest colour stands {ratio}:1 against its ground.", ratio=f"{ratio:.1f}"
    )
    return ramp(ratio, RATIO_BAD, RATIO_GOOD), "mark_too_pale", message


CHECK = Check(
    id="mark_contrast",
    title="Contrast of the mark's strongest colour with what it stands on",
    rationale=(
        "Pale tones may shade a mark, but one colour must carry its shape. A mark that is pale "
        "all over is invisible beside its own name, however little of the ink it is."
    ),
    source="CRAFT 3.2 and 3.3 (main colour 3.2:1; on coloured grounds at least 2.6:1)",
    limits=f"nothing at {RATIO_BAD:g}:1; full marks from {RATIO_GOOD:g}:1",
    mend="Paint the mark in the ink or a deeper primary colour.",
    codes=("mark_too_pale",),
    measure=measure,
    weight=1.0,
    fail_below=0.3,
)
