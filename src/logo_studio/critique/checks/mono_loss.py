"""Does the mark survive in one ink?"""

from __future__ import annotations

from itertools import combinations

from logo_studio.critique.bitmap import from_grey
from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import Facts
from logo_studio.critique.scale import percent, ramp

#: Share of the mark's edges that separate two tones without a gap.
LOST_BAD, LOST_GOOD = 0.60, 0.10


def measure(facts: Facts) -> Measured | None:
    if not facts.mark:
        return None
    lost = lost_edges(facts) if len(facts.mark_fills) > 1 else 0.0
    message = said("In one ink the mark loses {lost} of its edges.", lost=percent(lost))
    return ramp(lost, LOST_BAD, LOST_GOOD), "lost_in_one_ink", message


def lost_edges(facts: Facts) -> float:
    """Edges between two tones, as a share of all edges of the mark.

    Where tones meet, both reach the same pixels when each grows by one: a strip two pixels
    wide along the common edge.
    """
    picture = facts.mark_picture
    tones = [from_grey(picture.channel(i), picture.width) for i in range(3)]
    tones = [t for t in tones if t.bits]
    grown = [t.grown().bits for t in tones]
    shared = sum([(a & b).bit_count() for a, b in combinations(grown, 2)]) / 2
    edges = sum([t.edge_length() for t in tones])
    return min(1.0, shared / max(1.0, edges - shared))


CHECK = Check(
    id="mono_loss",
    title="Edges of the mark that vanish in one colour",
    rationale=(
        "Stamps, engravings, faxes and one-colour prints know ink and no ink. Two tones that "
        "touch become one shape there; a gap between them works everywhere."
    ),
    source="CRAFT 3.5 (gap-built marks 0, abutting tones .15 to .45; rule: at most .10)",
    limits=f"nothing at {percent(LOST_BAD)}; full marks up to {percent(LOST_GOOD)}",
    mend="Cut a gap along the shared edges, or knock the second tone out.",
    codes=("lost_in_one_ink",),
    measure=measure,
    weight=0.6,
    fail_below=0.0,
)
