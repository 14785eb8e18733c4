"""Is the mark an emblem or a flag that nobody may use?"""

from __future__ import annotations

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.emblems import emblem
from logo_studio.critique.facts import Facts

#: Code -> what was found, in a sentence.
SAID = {
    "red_cross": "A red cross is the emblem of the Red Cross and may not be a logo.",
    "swiss_cross": "A light cross on red is the Swiss flag and may not be a logo.",
    "red_crescent": "A red crescent is the emblem of the Red Crescent and may not be a logo.",
    "red_crystal": "A red square frame on its corner is the Red Crystal and may not be a logo.",
    "olympic_rings": "Five linked rings are the Olympic symbol and may not be a logo.",
    "national_flag": "These shapes in these colours are a national flag and may not be a logo.",
}


def measure(facts: Facts) -> Measured | None:
    if not facts.mark:
        return None
    found = emblem(facts)
    if found is None:
        return 1.0, "national_flag", said("The mark is no protected emblem.")
    return 0.0, found, said(SAID[found])


CHECK = Check(
    id="protected_emblem",
    title="The mark is no protected emblem and no national flag",
    rationale=(
        "Treaties keep these signs from everybody: a pharmacy with a red cross breaks the law "
        "of war, whoever drew it. In another colour the same shape is free."
    ),
    source=(
        "Geneva Convention I of 1949, articles 44 and 53; Protocol III of 2005; Nairobi Treaty "
        "of 1981; Paris Convention, article 6ter"
    ),
    limits="any of them is refused: it is not drawn, even when asked for",
    mend="Give the mark another colour, or take another mark.",
    codes=tuple(SAID),
    measure=measure,
    weight=0.6,
    fail_below=0.5,
    absolute=True,
)
