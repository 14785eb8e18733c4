"""Does the ground shine through between abutting tones?"""

from __future__ import annotations

from functools import cache
from itertools import combinations

from logo_studio.critique.bitmap import from_grey
from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import MARK_PX, Facts
from logo_studio.critique.scale import ramp

#: A tone is in a pixel from this coverage on; a pixel is full from this one on (of 255).
PRESENT, FULL = 32, 243
#: Length of leaking seams, in longer sides of the mark.
LENGTH_BAD, LENGTH_GOOD = 0.6, 0.08


def measure(facts: Facts) -> Measured | None:
    if not facts.mark:
        return None
    length = seam_length(facts) if len(facts.mark_fills) > 1 else 0.0
    message = said(
        "Seams between tones leak along {length} of the mark's longer side.", length=f"{length:.2f}"
    )
    return ramp(length, LENGTH_BAD, LENGTH_GOOD), "seams_leak", message


@cache
def _halved() -> bytes:
    return bytes([value >> 1 for value in range(256)])


def seam_length(facts: Facts) -> float:
    """Pixels in which two tones meet without filling them, in longer sides of the mark."""
    picture = facts.mark_picture
    channels = [picture.channel(i) for i in range(3)]
    tones = [from_grey(c, picture.width, PRESENT).bits for c in channels]
    meeting = 0
    for a, b in combinations(tones, 2):
        meeting |= a & b
    if not meeting:
        return 0.0
    # Coverages added up pixel by pixel: halved, so that no sum overflows its byte.
    total = sum([int.from_bytes(c.translate(_halved()), "big") for c in channels])
    full = from_grey(total.to_bytes(len(channels[0]), "big"), picture.width, FULL // 2).bits
    return (meeting & ~full).bit_count() / MARK_PX


CHECK = Check(
    id="seams",
    title="Length of light seams between abutting tones",
    rationale=(
        "Renderers smooth each shape alone, so two shapes that share an edge let the ground "
        "shine through as a hairline. Underlay one of them, or leave a real gap."
    ),
    source="CRAFT 6.13 (fold N 329 px and iso cube 508 px of seams, 0 and 9 px when trapped)",
    limits=f"nothing at {LENGTH_BAD:g} of the mark's side; full marks up to {LENGTH_GOOD:g}",
    mend="Paint the lower tone whole under the upper one, or cut a gap.",
    codes=("seams_leak",),
    measure=measure,
    weight=0.5,
)
