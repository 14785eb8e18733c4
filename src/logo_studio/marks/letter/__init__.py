"""Marks made of initials. Letters come outlined: cap height 1, baseline 0, ink from x = 0."""

from __future__ import annotations

from logo_studio.marks.registry import Choice, Count, Motif, Number

MOTIFS = (
    Motif(
        "initial",
        depicts=("initial", "letter", "lettermark"),
        params={
            "sign": Choice(("none", "point", "under", "over")),
            "size": Number(0.09, 0.07, 0.12, 0.01),
            "slant": Number(0, 0, 0.14, 0.14),
        },
        letters=1,
        solo=False,
    ),
    Motif(
        "sliced",
        depicts=("letter", "cut", "edge"),
        params={
            "angle": Number(-24, -32, -16, 4),
            "at": Number(0.5, 0.42, 0.58, 0.04),
            "width": Number(0.06, 0.05, 0.075, 0.005),
        },
        letters=1,
        corners="sharp",
    ),
    Motif(
        "stencil",
        depicts=("letter", "stencil", "workshop"),
        params={
            "bridge": Choice(("upright", "level")),
            "width": Number(0.07, 0.06, 0.09, 0.01),
            "tone": Choice(("plain", "two")),
        },
        letters=1,
        corners="sharp",
    ),
    Motif(
        "boxed",
        depicts=("letter", "app_icon", "badge"),
        params={
            "shape": Choice(
                (
                    "rounded",
                    "circle",
                    "leaf",
                    "arch",
                    "hexagon",
                    "squircle",
                    "diamond",
                    "square",
                    "shield",
                    "octagon",
                    "oval",
                )
            ),
            "fit": Choice(("centre", "foot", "crop")),
            "size": Number(1, 0.92, 1.12, 0.04),
        },
        letters=1,
        containable=False,
        grade=5,
    ),
    Motif(
        "ringed",
        depicts=("letter", "ring", "seal"),
        params={
            "frame": Choice(("circle", "squircle", "hexagon", "square", "diamond")),
            "width": Number(0.065, 0.055, 0.085, 0.01),
            "size": Number(0.46, 0.42, 0.5, 0.02),
            "ring": Choice(("whole", "double", "open")),
        },
        letters=1,
        containable=False,
    ),
    Motif(
        "striped",
        depicts=("letter", "stripes", "speed"),
        params={
            "stripes": Count(5, 4, 6),
            "duty": Number(0.64, 0.6, 0.7, 0.02),
            "style": Choice(("even", "fading")),
            "tone": Choice(("plain", "two")),
        },
        letters=1,
        corners="sharp",
    ),
    Motif(
        "spot",
        depicts=("letter", "accent", "point"),
        params={
            "shape": Choice(("disc", "spark", "diamond", "heart", "leaf")),
            "size": Number(0.9, 0.8, 1, 0.1),
            "where": Choice(("inside", "after")),
        },
        letters=1,
        grade=5,
    ),
    Motif(
        "ruled",
        depicts=("letter", "crest", "heritage"),
        params={
            "weight": Number(0.08, 0.06, 0.1, 0.01),
            "air": Number(0.16, 0.12, 0.22, 0.02),
            "rules": Choice(("single", "double")),
            "side": Choice(("level", "upright")),
        },
        letters=1,
    ),
    Motif(
        "divided",
        depicts=("monogram", "partnership", "and"),
        params={
            "rule": Number(0.05, 0.04, 0.07, 0.005),
            "gap": Number(0.25, 0.2, 0.3, 0.01),
            "reach": Number(0.18, 0.1, 0.3, 0.02),
            "lean": Number(0, 0, 0.24, 0.12),
            "ends": Choice(("flat", "round")),
        },
        letters=2,
        small=False,
    ),
    Motif(
        "ringed_pair",
        depicts=("monogram", "ring", "seal"),
        params={
            "width": Number(0.04, 0.035, 0.06, 0.005),
            "size": Number(0.76, 0.7, 0.84, 0.02),
            "divider": Choice(("rule", "full", "none")),
            "gap": Number(0.22, 0.16, 0.3, 0.02),
        },
        letters=2,
        small=False,
        containable=False,
        weight="medium",
    ),
    Motif(
        "pair",
        depicts=("monogram", "two", "together"),
        params={
            "gap": Number(0.08, 0.06, 0.1, 0.01),
            "drop": Number(0, 0, 0.4, 0.2),
            "tone": Choice(("second", "first", "plain")),
        },
        letters=2,
    ),
    Motif(
        "stacked_pair",
        depicts=("monogram", "stack", "slash"),
        params={
            "arrangement": Choice(("slash", "stack")),
            "gap": Number(0.18, 0.14, 0.24, 0.02),
            "rule": Number(0.07, 0.06, 0.1, 0.01),
            "extent": Number(0.5, 0.3, 0.6, 0.1),
        },
        letters=2,
        small=False,
    ),
    Motif(
        "seal",
        depicts=("seal", "stamp", "hanko"),
        params={
            "stamp": Choice(("square", "soft", "round")),
            "relief": Choice(("cut", "raised", "half")),
            "order": Choice(("stacked", "beside")),
            "fill": Number(0.88, 0.8, 0.92, 0.02),
        },
        letters=2,
        containable=False,
        grade=5,
    ),
    Motif(
        "folded",
        depicts=("letter", "ribbon", "fold"),
        params={
            "gap": Number(0.05, 0.04, 0.065, 0.005),
            "over": Choice(("first", "second")),
            "tone": Choice(("second", "first")),
        },
        letters=1,
        corners="sharp",
        grade=5,
    ),
    Motif(
        "halved",
        depicts=("letter", "halves", "fault"),
        params={
            "fault": Choice(("slant", "wave", "hill")),
            "angle": Number(-24, -32, 0, 8),
            "swing": Number(0.08, 0.06, 0.12, 0.02),
            "gap": Number(0.05, 0.04, 0.06, 0.005),
            "tone": Choice(("lower", "upper")),
        },
        letters=1,
    ),
    Motif(
        "inline",
        depicts=("letter", "inline", "neon"),
        params={
            "wall": Number(0.36, 0.3, 0.4, 0.02),
            "light": Number(0, 0, 0.8, 0.4),
            "ends": Choice(("sharp", "round")),
        },
        letters=1,
        containable=False,
        weight="medium",
        small=False,
    ),
    Motif(
        "tile_letter",
        depicts=("letter", "tiles", "mosaic"),
        params={
            "kit": Choice(("discs", "cuts")),
            "joint": Choice(("closed", "open")),
            "gap": Number(0.035, 0.025, 0.045, 0.005),
            "tone": Choice(("plain", "shaped")),
        },
        letters=1,
    ),
    Motif(
        "shared_stem",
        depicts=("monogram", "ligature", "joined"),
        params={
            "tone": Choice(("plain", "second", "first")),
            "gap": Number(0.06, 0.05, 0.08, 0.01),
            "drop": Number(0, 0, 0.3, 0.15),
        },
        letters=2,
        grade=5,
    ),
)
