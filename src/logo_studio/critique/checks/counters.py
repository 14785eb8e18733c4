"""Do the eyes of the letters stay open?"""

from __future__ import annotations

from logo_studio.critique.bitmap import from_grey
from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import Facts
from logo_studio.critique.scale import percent, ramp

#: Counters (closed white shapes) of Latin letters and figures, in any typeface at least so many.
COUNTERS = {
    **dict.fromkeys("ADOPQRabdegopq469", 1),
    **dict.fromkeys("B8", 2),
}
#: Fewer than this in a name prove nothing.
EXPECTED = 2
#: Coverage (of 255) from which a pixel is ink: low, so that hairlines still close their letter.
LEVEL = 40
#: Share of the counters that must be open.
OPEN_BAD, OPEN_GOOD = 0.25, 0.75


def measure(facts: Facts) -> Measured | None:
    settings = [s for s in facts.drawing.settings if s.kind == "name" and s.script == "Latn"]
    letters = "".join([s.text.upper() if s.upper else s.text for s in settings])
    expected = sum([COUNTERS.get(letter, 0) for letter in letters])
    if expected < EXPECTED or not facts.name or any(p.ground for p in facts.name):
        return None
    picture = facts.small_picture
    name = from_grey(picture.channel(1), picture.width, LEVEL)
    found = min(expected, name.enclosed().blobs())
    message = said(
        "{found} of {expected} counters of the name stay open at {px} px.",
        found=f"{found}",
        expected=f"{expected}",
        px=f"{facts.small_px}",
    )
    return ramp(found / expected, OPEN_BAD, OPEN_GOOD), "counters_blobbed", message


CHECK = Check(
    id="counters",
    title="Counters of the name that stay open at the smallest size",
    rationale=(
        "Readers tell e from c and a from o by their eyes. Letters that are too heavy, or too "
        "small for their weight, fill in and turn into blobs while their outlines look fine."
    ),
    source="CRAFT 4 (emboldening was the one fault that the other measures missed)",
    limits=f"nothing at {percent(OPEN_BAD)} open, full marks from {percent(OPEN_GOOD)}",
    mend="Use a lighter weight.",
    codes=("counters_blobbed",),
    measure=measure,
    weight=0.6,
    fail_below=0.0,
)
