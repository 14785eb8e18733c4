"""Is the tagline legible against its ground?"""

from __future__ import annotations

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import Facts
from logo_studio.critique.scale import ramp

RATIO_BAD, RATIO_GOOD = 1.8, 4.5
#: A tagline of at least this share of the name's cap height and weight is as robust as a name.
LARGE, BOLD = 0.5, 700
RATIO_GOOD_LARGE = 3.3
RATIO_FLOOR = 3.0


def measure(facts: Facts) -> Measured | None:
    if not facts.tagline:
        return None
    ratio = min([facts.contrast(p) for p in facts.tagline])
    good = RATIO_GOOD_LARGE if _is_large(facts) else RATIO_GOOD
    message = said(
        "The tagline stands {ratio}:1 against its ground; {good}:1 is wanted.",
        ratio=f"{ratio:.1f}",
        good=f"{good:g}",
    )
    return ramp(ratio, RATIO_BAD, good), "tagline_contrast_low", message


def _is_large(facts: Facts) -> bool:
    name, tagline = facts.name_setting, facts.tagline_setting
    if name is None or tagline is None:
        return False
    return tagline.cap_height >= LARGE * name.cap_height and tagline.weight >= BOLD


CHECK = Check(
    id="tagline_contrast",
    title="Contrast of the tagline with what it stands on",
    rationale=(
        "The tagline is the smallest text of a logo, so it is the first to go when contrast is "
        "weak; a grey that looks refined at full size is a smudge on a business card."
    ),
    source="WCAG 2.2 SC 1.4.3; CRAFT 3.2 (on saturated grounds: at least .5 C and weight 700)",
    limits=(
        f"fails below {RATIO_FLOOR:g}:1; full marks from {RATIO_GOOD:g}:1 "
        f"({RATIO_GOOD_LARGE:g}:1 if large and bold)"
    ),
    mend="Use the ink colour for the tagline, or leave it out on this ground.",
    codes=("tagline_contrast_low",),
    measure=measure,
    weight=1.0,
    fail_below=(RATIO_FLOOR - RATIO_BAD) / (RATIO_GOOD - RATIO_BAD) - 1e-9,
)
