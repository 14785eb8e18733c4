"""Is the mark simple enough to be remembered?"""

from __future__ import annotations

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import Facts
from logo_studio.critique.scale import ramp

NODES_BAD, NODES_GOOD = 900, 320


def measure(facts: Facts) -> Measured | None:
    if not facts.mark:
        return None
    nodes = sum([p.path.node_count() for p in facts.mark])
    message = said("The mark is drawn with {nodes} points.", nodes=f"{nodes}")
    return ramp(nodes, NODES_BAD, NODES_GOOD), "mark_too_complex", message


CHECK = Check(
    id="complexity",
    title="Number of points of the mark's outlines",
    rationale=(
        "What takes hundreds of points to draw cannot be sketched from memory, and is slow to "
        "cut, stitch or edit. Simple and moderately elaborate marks are liked best."
    ),
    source="Henderson and Cote 1998 (195 logos: moderately elaborate); CRAFT 4",
    limits=f"nothing at {NODES_BAD} points; full marks up to {NODES_GOOD}",
    mend="Use fewer repeats, or a simpler motif.",
    codes=("mark_too_complex",),
    measure=measure,
    weight=0.8,
)
