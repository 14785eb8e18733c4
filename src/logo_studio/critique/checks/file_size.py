"""Does the drawing stay a small file?"""

from __future__ import annotations

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import Facts
from logo_studio.critique.scale import ramp
from logo_studio.render.svg import path_data

#: Bytes of SVG for each point, and around them: the median of 288 logos; 4.8 to 7.3 occur.
BYTES_PER_POINT, BYTES_AROUND = 6.0, 900
KB_BAD, KB_GOOD = 24, 10
#: From this estimate on, the path data are written out and counted: the limit is a promise.
KB_CLOSE = 20
#: A path element without its data.
PATH_AROUND = 40


def measure(facts: Facts) -> Measured | None:
    points = sum([p.path.node_count() for p in facts.drawing.parts])
    kilobytes = (BYTES_AROUND + BYTES_PER_POINT * points) / 1024
    if kilobytes > KB_CLOSE:
        written = sum([len(path_data(p.path)) + PATH_AROUND for p in facts.drawing.parts])
        kilobytes = (BYTES_AROUND + written) / 1024
    message = said(
        "The drawing has {points} points, a file of about {kilobytes} KB.",
        points=f"{points}",
        kilobytes=f"{kilobytes:.0f}",
    )
    return ramp(kilobytes, KB_BAD, KB_GOOD), "file_too_large", message


CHECK = Check(
    id="file_size",
    title="Points of the whole drawing, as kilobytes of SVG",
    rationale=(
        "A logo is sent with every page and mail, and edited by hand. Long names in typefaces of "
        "many points make files that are slow to load and to edit."
    ),
    source="The contract: about 6 KB, at most 24 KB; measured: 6 bytes a point",
    limits=f"nothing at {KB_BAD} KB; full marks up to {KB_GOOD} KB",
    mend="Set long names in a plainer typeface.",
    codes=("file_too_large",),
    measure=measure,
    weight=2.0,
)
