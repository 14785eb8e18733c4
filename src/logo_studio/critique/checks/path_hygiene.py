"""Are the outlines clean?"""

from __future__ import annotations

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import Facts
from logo_studio.critique.scale import ramp
from logo_studio.model.path import signed_area

#: An island of the mark smaller than this share of its part is a speck, a remnant of booleans.
SPECK = 0.0015
#: Contours below this area (grid units squared: a hundredth of a pixel) enclose nothing.
NOTHING = 1.0
FAULTS_BAD, FAULTS_GOOD = 6.0, 0.0


def measure(facts: Facts) -> Measured | None:
    if not facts.drawing.parts:
        return None
    opened = [p for p in facts.drawing.parts if not is_closed(p.path.commands)]
    if opened:
        message = said(
            "{opened} of {parts} parts have an open contour.",
            opened=f"{len(opened)}",
            parts=f"{len(facts.drawing.parts)}",
        )
        return 0.0, "contour_open", message
    specks = empty = 0
    for part in facts.mark:
        areas = [signed_area(c) for c in part.path.contours()]
        outward = max(areas, key=abs, default=0.0) > 0
        least = SPECK * abs(sum(areas))
        empty += sum([abs(a) < NOTHING for a in areas])
        specks += sum([(a > 0) == outward and NOTHING <= abs(a) < least for a in areas])
    score = ramp(specks + empty, FAULTS_BAD, FAULTS_GOOD)
    code = "specks" if specks else "contour_empty"
    return (
        score,
        code,
        said(
            "The mark's outlines have {specks} specks and {empty} empty contours.",
            specks=f"{specks}",
            empty=f"{empty}",
        ),
    )


def is_closed(commands: str) -> bool:
    """Whether every contour begins with a move and ends with a close."""
    contours = commands.count("M")
    return (
        commands[:1] == "M"
        and commands[-1:] == "Z"
        and commands.count("Z") == contours
        and commands.count("ZM") == contours - 1
    )


CHECK = Check(
    id="path_hygiene",
    title="Every contour is closed, encloses something and is no speck",
    rationale=(
        "Plotters, engravers and embroidery machines follow every contour: an open one is an "
        "endless cut, a speck is a stitch in the wrong place, and both betray a careless file."
    ),
    source="CRAFT 6.8 and 11 (islands below .0015 of the area are dropped); picosvg's checks",
    limits=f"nothing at an open contour or at {FAULTS_BAD:.0f} specks; full marks without any",
    mend="Simplify the outlines and drop islands below .0015 of the area.",
    codes=("contour_open", "contour_empty", "specks"),
    measure=measure,
    weight=0.6,
    warn_below=1.0,
)
