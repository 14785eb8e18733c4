"""Do the thinnest strokes of the letters survive?"""

from __future__ import annotations

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import Facts
from logo_studio.critique.scale import percent, ramp
from logo_studio.model.drawing import Setting

#: Thinnest stroke as a share of the logo's longer side.
SHARE_BAD, SHARE_GOOD = 0.0005, 0.0020
#: By whose stroke it is.
SAID = {
    "name": "The thinnest stroke of the name is {px} px in a logo of 1000 px.",
    "tagline": "The thinnest stroke of the tagline is {px} px in a logo of 1000 px.",
}


def measure(facts: Facts) -> Measured | None:
    if not facts.drawing.settings:
        return None
    setting = min(facts.drawing.settings, key=thinnest)
    share = thinnest(setting) / facts.longest
    sentence = SAID["tagline" if setting.kind == "tagline" else "name"]
    message = said(sentence, px=f"{1000 * share:.1f}")
    return ramp(share, SHARE_BAD, SHARE_GOOD), "strokes_too_thin", message


def thinnest(setting: Setting) -> float:
    """Grid units of a thin stroke: the stem times the face's ratio of thin to thick."""
    return setting.cap_height * setting.stem * setting.contrast


CHECK = Check(
    id="thin_face",
    title="Thinnest stroke of the letters as a share of the logo's longer side",
    rationale=(
        "Hairlines of high-contrast faces are beautiful on a poster and gone on a screen: the "
        "letters fall into unconnected stems. Such faces need size, or another weight."
    ),
    source="CRAFT 2.1 (didones only from 32 px cap height; Cormorant never below weight 600)",
    limits=f"nothing at {percent(SHARE_BAD, 2)}; full marks from {percent(SHARE_GOOD, 2)}",
    mend="Use a heavier weight, a face of lower contrast, or fewer letters to a line.",
    codes=("strokes_too_thin",),
    measure=measure,
    weight=0.6,
)
