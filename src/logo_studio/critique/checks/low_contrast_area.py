"""How much of the drawing is too pale to count?"""

from __future__ import annotations

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import Facts
from logo_studio.critique.scale import percent, ramp

#: Contrast that non-text graphics need, and that at which they are as good as gone. The ink of
#: a coloured ground may stand at 2.6 (CRAFT 3.3, duo), so what lies between counts in part.
RATIO, RATIO_LOST = 3.0, 2.2
SHARE_BAD, SHARE_GOOD = 0.75, 0.35


def measure(facts: Facts) -> Measured | None:
    pale = [p for p in facts.drawing.parts if facts.contrast(p) < RATIO]
    share = 0.0
    if pale:  # areas cost more than everything else here
        total = sum([p.path.ink_area() for p in facts.drawing.parts])
        lost = [ramp(facts.contrast(p), RATIO, RATIO_LOST) * p.path.ink_area() for p in pale]
        share = sum(lost) / total if total else 0.0
    message = said(
        "{share} of the ink is too pale ({ratio}:1 is wanted).",
        share=percent(share),
        ratio=f"{RATIO:g}",
    )
    return ramp(share, SHARE_BAD, SHARE_GOOD), "pale_area_large", message


CHECK = Check(
    id="low_contrast_area",
    title="Share of the ink that stands below 3:1",
    rationale=(
        "Accents may be pale, that is what makes them accents; but when most of the shape is, "
        "the mark falls apart on a projector, in a photocopy and for weak eyes."
    ),
    source="WCAG 2.2 SC 1.4.11; CRAFT 3.2 (area of everything below 3:1 at most 35 % of the ink)",
    limits=(
        f"nothing at {percent(SHARE_BAD)}, full marks up to {percent(SHARE_GOOD)} of the ink, "
        f"which counts in full below {RATIO_LOST:g}:1, and in part up to {RATIO:g}:1"
    ),
    mend="Give the large shapes the primary colour and keep the pale one for the small.",
    codes=("pale_area_large",),
    measure=measure,
    weight=1.0,
)
