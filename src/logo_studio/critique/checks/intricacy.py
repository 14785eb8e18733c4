"""Is the silhouette simple enough?"""

from __future__ import annotations

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import NESTED, Facts
from logo_studio.critique.scale import ramp

#: Perimetric complexity P^2 / (4 pi A) of all ink; emblems carry more.
PLAIN_BAD, PLAIN_GOOD = 200.0, 100.0
EMBLEM_BAD, EMBLEM_GOOD = 335.0, 210.0


def measure(facts: Facts) -> Measured | None:
    count = facts.ink.count()
    if not count:
        return None
    perimeter = facts.ink.edge_length()
    value = perimeter * perimeter / (12.566370614 * count)
    emblem = facts.drawing.lockup in NESTED
    bad, good = (EMBLEM_BAD, EMBLEM_GOOD) if emblem else (PLAIN_BAD, PLAIN_GOOD)
    message = said(
        "The perimetric complexity is {value} (a disc has 1, {good} is much).",
        value=f"{value:.0f}",
        good=f"{good:.0f}",
    )
    return ramp(value, bad, good), "silhouette_too_intricate", message


CHECK = Check(
    id="intricacy",
    title="Perimetric complexity of all ink",
    rationale=(
        "Much edge on little ink is detail that eyes must work for. Logos do best when they "
        "are moderately elaborate; lace belongs on the packaging."
    ),
    source="Henderson and Cote 1998; Pelli et al. 2006 (perimetric complexity); CRAFT 4",
    limits=(
        f"nothing at {PLAIN_BAD:.0f} (emblems {EMBLEM_BAD:.0f}), full marks up to "
        f"{PLAIN_GOOD:.0f} ({EMBLEM_GOOD:.0f})"
    ),
    mend="Use a simpler motif, or fewer words.",
    codes=("silhouette_too_intricate",),
    measure=measure,
    weight=0.5,
    fail_below=0.0,
)
