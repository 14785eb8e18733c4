"""Do name and tagline share an edge or an axis?"""

from __future__ import annotations

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import NESTED, Facts
from logo_studio.critique.scale import percent, ramp

#: Distance of the nearest pair of edges or centres, as a share of the name's width.
OFF_BAD, OFF_GOOD = 0.06, 0.02


def measure(facts: Facts) -> Measured | None:
    name, tagline = facts.name_box, facts.tagline_box
    if name is None or tagline is None or facts.drawing.lockup in NESTED:
        return None
    left, right = abs(tagline[0] - name[0]), abs(tagline[2] - name[2])
    centre = abs(tagline[0] + tagline[2] - name[0] - name[2]) / 2
    off = min(left, right, centre) / max(1.0, name[2] - name[0])
    message = said(
        "Name and tagline miss a common edge by {off} of the name's width.", off=percent(off, 1)
    )
    return ramp(off, OFF_BAD, OFF_GOOD), "text_edges_differ", message


CHECK = Check(
    id="text_edges",
    title="Name and tagline share an edge or an axis",
    rationale=(
        "Two lines of text that neither start, end nor centre together look dropped on the "
        "page; a common edge makes a block out of them."
    ),
    source="CRAFT 1.3 (lines flush left, right in right-to-left scripts, or centred)",
    limits=f"nothing at {percent(OFF_BAD)} of the width; full marks up to {percent(OFF_GOOD)}",
    mend="Set the lines flush, or centre them.",
    codes=("text_edges_differ",),
    measure=measure,
    weight=0.5,
)
