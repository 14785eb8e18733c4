"""Do the words of an emblem keep off its lines, off each other, and on their plate?"""

from __future__ import annotations

from logo_studio.critique.bitmap import Bitmap, from_grey
from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import INK_PX, NESTED, Facts
from logo_studio.critique.scale import percent, ramp
from logo_studio.model.drawing import Part

#: Air that words must have on every side, in px of `INK_PX`.
AIR_PX = 4
AIR_TEXT = percent(AIR_PX / INK_PX)
#: Area without that air, in pixels of `INK_PX` per pixel of the logo's longer side.
SHARE_BAD, SHARE_GOOD = 0.06, 0.005


def measure(facts: Facts) -> Measured | None:
    if facts.drawing.lockup not in NESTED or not (facts.name or facts.tagline):
        return None
    picture = facts.words_picture
    mark, name, tagline = [from_grey(picture.channel(i), picture.width) for i in range(3)]
    near_name, near_tagline = _with_air(name), _with_air(tagline)
    words = name.bits | tagline.bits
    touching = (near_name & tagline.bits).bit_count()
    touching += _off_place(near_name, mark.bits, words, facts.name)
    touching += _off_place(near_tagline, mark.bits, words, facts.tagline)
    share = touching / INK_PX
    message = said(
        "Words lack {air} of air along {share} of the longer side.",
        air=AIR_TEXT,
        share=percent(share, 1),
    )
    return ramp(share, SHARE_BAD, SHARE_GOOD), "words_collide", message


def _with_air(words: Bitmap) -> int:
    for _ in range(AIR_PX):
        words = words.grown()
    return words.bits


def _off_place(near: int, mark: int, words: int, parts: tuple[Part, ...]) -> int:
    """Pixels around words that are off their plate, or, for words without a plate, on the mark.

    Words hide what lies under them; the pixels around them tell all the same.
    """
    on_plate = any(p.ground for p in parts)
    return (near & (~(mark | words) if on_plate else mark)).bit_count()


CHECK = Check(
    id="collision",
    title="Words of an emblem touch neither lines nor each other, nor leave their plate",
    rationale=(
        "In badges, crests and plaques boxes nest, so boxes prove nothing: only ink shows "
        "whether two arcs of words meet, a serif cuts a keyline or a letter hangs over its plate."
    ),
    source="CRAFT 6.3 and 1.3 (air of .17 to both rings; arc budget of 171 degrees)",
    limits=(
        f"nothing when less than {AIR_TEXT} of air is left along {percent(SHARE_BAD)} of the "
        f"longer side; full marks up to {percent(SHARE_GOOD, 1)}"
    ),
    mend="Set the words smaller, or the emblem wider.",
    codes=("words_collide",),
    measure=measure,
    weight=1.0,
    fail_below=0.5,
)
