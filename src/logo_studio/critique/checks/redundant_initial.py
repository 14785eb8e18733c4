"""Does the mark only repeat the letter beside it?"""

from __future__ import annotations

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import BESIDE, Facts

SCORE = 0.35


def measure(facts: Facts) -> Measured | None:
    mark = facts.drawing.mark
    if mark is None or not mark.letterform or not facts.name:
        return None
    if facts.drawing.lockup in BESIDE and mark.container is None:
        message = said("The mark is the name's initial, and stands beside it.")
        return SCORE, "initial_repeated", message
    if mark.container:
        return 1.0, "initial_repeated", said("The letter mark stands in a container.")
    return 1.0, "initial_repeated", said("The letter mark stands apart from the name.")


CHECK = Check(
    id="redundant_initial",
    title="A bare letter mark does not stand beside the name",
    rationale=(
        'A free letter in front of its own word is read as part of it: "F FERRO". Above the '
        "name, or in a container, the same letter is a symbol."
    ),
    source="CRAFT 6.9",
    limits=f"{SCORE:g} for a letter mark beside the name without container, else full marks",
    mend="Put the mark above the name, or into a container.",
    codes=("initial_repeated",),
    measure=measure,
    weight=0.6,
    fail_below=0.0,
)
