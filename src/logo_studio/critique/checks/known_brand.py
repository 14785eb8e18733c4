"""Is the mark somebody else's?"""

from __future__ import annotations

from logo_studio.critique.brands import NEAR, nearest_brand
from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import Facts
from logo_studio.critique.scale import ramp

#: Distance in cells below which a mark is taken for the brand's, and none at which it is free.
SAME, FREE = 0.40, NEAR
_ZERO = SAME - (FREE - SAME) / 9


def measure(facts: Facts) -> Measured | None:
    if not facts.mark_layers:
        return None
    brand = nearest_brand(facts.mark_layers)
    if brand is None:
        return (
            1.0,
            "known_brand",
            said("No known brand is within {near} cells of the mark.", near=f"{NEAR:g}"),
        )
    message = said(
        "The mark is {distance} cells from that of {brand} ({same} is taken for the same).",
        distance=f"{brand.distance:.2f}",
        brand=brand.name,
        same=f"{SAME:g}",
    )
    return ramp(brand.distance, _ZERO, FREE), "known_brand", message


CHECK = Check(
    id="known_brand",
    title="Distance of the mark to known brands",
    rationale=(
        "A mark that people know as another's cannot be registered, and costs its owner a "
        "lawsuit. Turned, mirrored, or in another plate it is still theirs; common signs "
        "(a disc, a letter, a cube) belong to nobody."
    ),
    source=(
        "outlines of 3,300 brands (simple-icons, CC0); limits from 300 turned copies and all own "
        "marks, docs/decisions.md"
    ),
    limits=f"fails below {SAME:g} cells (mean gap between the outlines); full marks from {FREE:g}",
    mend="Take another form of the mark, or another mark.",
    codes=("known_brand",),
    measure=measure,
    weight=0.6,
)
