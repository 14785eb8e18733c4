"""Does everything stay on the artboard?"""

from __future__ import annotations

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import Facts
from logo_studio.critique.scale import percent, ramp
from logo_studio.geometry.measure import tight_bounds
from logo_studio.model.drawing import GRID

#: Border that must stay empty, as a share of the artboard's shorter side.
SAFE = 0.03


def measure(facts: Facts) -> Measured | None:
    if not any(p.path for p in facts.drawing.parts):
        return 0.0, "nothing_drawn", said("Nothing is drawn.")
    safe = SAFE * min(facts.drawing.width, facts.drawing.height)
    least = _least_margin(facts, facts.ink_box)
    if least < safe:
        # Control points may lie outside the ink: measure again, exactly, before refusing.
        boxes = [tight_bounds(p.path) for p in facts.drawing.parts if p.path]
        least = min([_least_margin(facts, box) for box in boxes])
    score = ramp(least, 0.0, safe)
    code = "outside_artboard" if least < 0 else "inside_safe_margin"
    return (
        score,
        code,
        said("The ink keeps {px} px from the nearest edge.", px=f"{least / GRID:.0f}"),
    )


def _least_margin(facts: Facts, box: tuple[float, float, float, float]) -> float:
    x0, y0, x1, y1 = box
    return min(x0, y0, facts.drawing.width - x1, facts.drawing.height - y1)


CHECK = Check(
    id="inside_artboard",
    title="Everything lies on the artboard, clear of its edges",
    rationale=(
        "Ink that crosses the edge is cut off in every export, and ink that touches it is cut "
        "by the first printer, avatar mask or browser that trims a pixel."
    ),
    source="Measured: 120 of 180 drawings of the original were clipped, overlapping or invisible",
    limits=f"nothing at the edge; full marks from {percent(SAFE)} of the shorter side away from it",
    mend="Scale the logo down on its artboard.",
    codes=("outside_artboard", "inside_safe_margin", "nothing_drawn"),
    measure=measure,
    weight=1.0,
    fail_below=1.0,
)
