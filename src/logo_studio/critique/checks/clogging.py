"""Are there gaps too narrow to stay open?"""

from __future__ import annotations

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import INK_PX, NESTED, Facts
from logo_studio.critique.scale import percent, ramp

#: Ink gained when every gap under 2 px of `INK_PX` is filled, as a share of the ink.
GAINED_BAD, GAINED_GOOD = 0.09, 0.02
#: The same for emblems, whose keylines are slits by intention.
EMBLEM_BAD, EMBLEM_GOOD = 0.14, 0.06
NARROW = percent(2 / INK_PX, 1)


def measure(facts: Facts) -> Measured | None:
    ink = facts.ink
    count = ink.count()
    if not count:
        return None
    gained = ink.closed().count() / count - 1
    message = said(
        "Gaps under {narrow} of the longer side add {gained} ink when they fill.",
        narrow=NARROW,
        gained=percent(gained, 1),
    )
    emblem = facts.drawing.lockup in NESTED
    limits = (EMBLEM_BAD, EMBLEM_GOOD) if emblem else (GAINED_BAD, GAINED_GOOD)
    return ramp(gained, *limits), "gaps_clog", message


CHECK = Check(
    id="clogging",
    title="Ink gained when very narrow gaps fill up",
    rationale=(
        "Ink spreads, thread swells and small screens blur: gaps that are too narrow close, "
        "and letters, petals and stripes run together into a blot."
    ),
    source="CRAFT 4 (closing; AUC .81 against naive logos)",
    limits=(
        f"nothing at {percent(GAINED_BAD)} (emblems {percent(EMBLEM_BAD)}); full marks up to "
        f"{percent(GAINED_GOOD)} ({percent(EMBLEM_GOOD)})"
    ),
    mend="Widen the gaps of the mark, or track the letters wider.",
    codes=("gaps_clog",),
    measure=measure,
    weight=1.0,
)
