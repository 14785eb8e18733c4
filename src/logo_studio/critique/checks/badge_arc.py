"""Do the words of a badge go round it?"""

from __future__ import annotations

from math import atan2, degrees

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import Facts
from logo_studio.critique.scale import ramp

#: Widest angle without a letter, in degrees.
EMPTY_BAD, EMPTY_GOOD = 170.0, 100.0


def measure(facts: Facts) -> Measured | None:
    if facts.drawing.lockup != "ring_badge" or not facts.name:
        return None
    x0, y0, x1, y1 = facts.ink_box
    cx, cy = (x0 + x1) / 2, (y0 + y1) / 2
    angles = []
    for part in facts.name + facts.tagline:
        for contour in part.path.contours():
            left, top, right, bottom = contour.bounds()
            angles.append(atan2((top + bottom) / 2 - cy, (left + right) / 2 - cx))
    angles.sort()
    following = [*angles[1:], angles[0] + 6.283185307179586]
    empty = round(degrees(max([b - a for a, b in zip(angles, following, strict=True)])))
    message = said(
        "The widest stretch of the ring without letters spans {empty} degrees.", empty=f"{empty}"
    )
    return ramp(empty, EMPTY_BAD, EMPTY_GOOD), "ring_half_empty", message


CHECK = Check(
    id="badge_arc",
    title="Widest angle of a badge without letters",
    rationale=(
        "A ring asks to be filled. One short word on the upper arc leaves a bare belly below, "
        "and the badge looks as if its second line had been forgotten."
    ),
    source="CRAFT 1.3 and 6.3 (half angles together at least 95, better 120 degrees)",
    limits=f"nothing at {EMPTY_BAD:.0f} degrees; full marks up to {EMPTY_GOOD:.0f}",
    mend="Add a tagline or a place on the lower arc, or choose another lockup.",
    codes=("ring_half_empty",),
    measure=measure,
    weight=0.5,
)
