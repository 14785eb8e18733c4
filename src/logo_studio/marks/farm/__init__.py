"""Marks of farm and wild: heads of beasts, birds, shore life and plants of hot lands."""

from __future__ import annotations

from logo_studio.marks.registry import Choice, Count, Motif, Number

_TONES = Choice(("two", "one"))
_FACING = Choice(("right", "left"))

# fmt: off
MOTIFS = (
    Motif(
        "cow", vienna=("03.04.02",),
        depicts=("cow", "dairy", "milk", "cattle", "beef", "farm", "creamery", "steakhouse"),
        params={
            "horns": Choice(("short", "curved", "none")),
            "width": Number(0.26, 0.24, 0.29, 0.01),
            "muzzle": Number(0.24, 0.22, 0.26, 0.01),
            "patch": Choice(("none", "star", "half")),
            "tones": _TONES,
        },
        corners="round",
    ),
    Motif(
        "pig", vienna=("03.04.18",),
        depicts=("pig", "pork", "butcher", "bbq", "ham", "bacon", "farm", "piglet", "savings"),
        params={
            "ear": Choice(("fold", "prick")),
            "face": Number(0.43, 0.4, 0.46, 0.01),
            "snout": Number(0.19, 0.17, 0.21, 0.01),
            "cheeks": Choice(("no", "yes")),
            "tones": _TONES,
        },
        corners="round",
    ),
    Motif(
        "sheep", vienna=("03.04.11",),
        depicts=("sheep", "wool", "lamb", "yarn", "knitting", "ram", "shepherd", "farm", "sleep"),
        params={
            "style": Choice(("whole", "face", "ram")),
            "lobes": Count(9, 8, 11),
            "lock": Choice(("none", "curl")),
            "facing": Choice(("left", "right")),
            "tones": _TONES,
        },
        corners="round",
    ),
    Motif(
        "deer", vienna=("03.04.07",),
        depicts=("deer", "stag", "antler", "hunting", "forest", "lodge", "venison", "wild",
                 "nordic", "reindeer"),
        params={
            "tines": Count(2, 1, 3),
            "spread": Number(1.0, 0.84, 1.1, 0.02),
            "width": Number(0.07, 0.06, 0.08, 0.005),
            "ear": Number(0.27, 0.22, 0.3, 0.02),
            "muzzle": Choice(("nose", "plain")),
            "tones": _TONES,
        },
        corners="round",
        weight="medium",
    ),
    Motif(
        "wolf", vienna=("03.01.08",),
        depicts=("wolf", "wild", "pack", "husky", "predator", "wilderness"),
        params={
            "ear": Number(-0.54, -0.6, -0.48, 0.02),
            "ruff": Count(3, 2, 3),
            "inner": Choice(("no", "cut")),
            "tone": Choice(("muzzle", "halves", "one")),
            "brow": Number(0.07, 0.05, 0.1, 0.01),
        },
        corners="sharp",
    ),
    Motif(
        "eagle", vienna=("03.07.01",),
        depicts=("eagle", "hawk", "falcon", "raptor", "security", "pride", "freedom", "aviation"),
        params={
            "feathers": Count(4, 3, 5),
            "sweep": Number(0.04, 0.0, 0.08, 0.01),
            "hook": Number(0.36, 0.32, 0.4, 0.02),
            "eye": Choice(("brow", "round")),
            "facing": _FACING,
            "tones": _TONES,
        },
        corners="sharp",
    ),
    Motif(
        "dove", vienna=("03.07",),
        depicts=("dove", "peace", "hope", "church", "spirit", "funeral", "freedom", "pigeon"),
        params={
            "lift": Number(0.5, 0.44, 0.56, 0.02),
            "feathers": Count(3, 1, 4),
            "carries": Choice(("sprig", "none", "heart")),
            "facing": _FACING,
            "tones": _TONES,
        },
        corners="round",
    ),
    Motif(
        "feather", vienna=("03.07",),
        depicts=("feather", "quill", "writing", "author", "poetry", "pillow", "bedding"),
        params={
            "width": Number(0.24, 0.2, 0.28, 0.01),
            "bend": Number(0.1, -0.14, 0.14, 0.02),
            "notches": Count(2, 0, 3),
            "tilt": Number(34, 0, 45, 5),
            "tones": _TONES,
        },
        corners="sharp",
    ),
    Motif(
        "shell", vienna=("03.09",),
        depicts=("shell", "scallop", "seashell", "beach", "pearl", "sea", "coast", "pilgrim",
                 "oyster", "spa"),
        params={
            "ribs": Count(5, 5, 7),
            "spread": Number(140, 120, 160, 5),
            "droop": Number(0.16, 0.06, 0.24, 0.02),
            "base": Choice(("hinge", "pearl")),
            "accent": Choice(("none", "middle", "pairs")),
        },
        corners="round",
    ),
    Motif(
        "palm", vienna=("05.01",),
        depicts=("palm", "palm_tree", "beach", "tropical", "island", "resort", "holiday", "oasis",
                 "coconut"),
        params={
            "fronds": Count(6, 5, 7),
            "lean": Number(0.1, 0.0, 0.16, 0.02),
            "width": Number(0.22, 0.19, 0.26, 0.01),
            "sun": Choice(("behind", "beside", "none")),
            "ground": Choice(("island", "none")),
            "facing": _FACING,
        },
        corners="sharp",
    ),
    Motif(
        "cactus", vienna=("05.11",),
        depicts=("cactus", "desert", "succulent", "mexican", "western", "tequila", "plant_shop",
                 "arid"),
        params={
            "arms": Count(2, 1, 2),
            "width": Number(0.21, 0.18, 0.24, 0.01),
            "ribs": Count(0, 0, 1),
            "base": Choice(("pot", "ground", "sun")),
            "bloom": Choice(("no", "yes")),
            "facing": _FACING,
        },
        corners="round",
    ),
    Motif(
        "bull", vienna=("03.04.04",),
        depicts=("bull", "steakhouse", "cattle", "rodeo", "buffalo", "ranch", "beef", "strength",
                 "ox"),
        params={
            "horns": Choice(("up", "long", "down")),
            "jaw": Number(0.15, 0.13, 0.18, 0.01),
            "nose": Choice(("plain", "ring")),
            "slant": Number(0.05, 0.02, 0.08, 0.01),
            "tones": _TONES,
        },
        corners="sharp",
    ),
    Motif(
        "goat", vienna=("03.04.11",),
        depicts=("goat", "goat_cheese", "cashmere", "dairy", "capricorn", "ibex",
                 "farm"),
        params={
            "horns": Choice(("arched", "upright")),
            "ear": Number(24, 0, 40, 4),
            "beard": Choice(("point", "split", "none")),
            "grooves": Count(2, 0, 3),
            "tones": _TONES,
        },
        corners="round",
    ),
    Motif(
        "penguin", vienna=("03.07",),
        depicts=("penguin", "ice", "frozen", "arctic", "cold", "cooling", "kids", "antarctica"),
        params={
            "width": Number(0.34, 0.32, 0.37, 0.01),
            "belly": Number(0.24, 0.22, 0.26, 0.02),
            "flipper": Number(18, 10, 34, 4),
            "front": Choice(("bib", "heart")),
            "tones": _TONES,
        },
        corners="round",
    ),
    Motif(
        "crab", vienna=("03.09",),
        depicts=("crab", "seafood", "shellfish", "beach", "crustacean"),
        params={
            "width": Number(0.3, 0.27, 0.33, 0.01),
            "claw": Number(0.17, 0.15, 0.19, 0.01),
            "grip": Number(0.18, 0.12, 0.26, 0.02),
            "legs": Count(3, 2, 3),
            "face": Choice(("eyes", "stalks", "smile")),
            "tones": _TONES,
        },
        corners="round",
    ),
    Motif(
        "frog", vienna=("03.11",),
        depicts=("frog", "toad", "pond", "amphibian", "kids", "jump", "leap"),
        params={
            "width": Number(0.46, 0.42, 0.5, 0.02),
            "eye": Number(0.165, 0.155, 0.18, 0.005),
            "smile": Number(0.06, 0.02, 0.1, 0.02),
            "lids": Choice(("open", "half")),
            "nostrils": Choice(("no", "yes")),
            "tones": _TONES,
        },
        corners="round",
    ),
)
# fmt: on
