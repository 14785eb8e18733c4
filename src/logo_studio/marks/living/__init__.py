"""Living marks: animals, from the paw to the whale (CRAFT 1.1, 11; ATLAS A)."""

from __future__ import annotations

from logo_studio.marks.registry import Choice, Count, Motif, Number

# fmt: off
MOTIFS = (
    Motif(
        "paw", vienna=("03.06",),
        depicts=("paw", "pet", "dog", "cat", "veterinary", "shelter", "animal"),
        params={
            "toes": Count(4, 3, 4),
            "toe": Number(0.105, 0.095, 0.115, 0.005),
            "spread": Number(0.36, 0.32, 0.39, 0.01),
            "sign": Choice(("none", "heart", "leaf", "spark")),
            "tone": Choice(("two", "one")),
        },
        corners="round",
        grade=5,
    ),
    Motif(
        "cat", vienna=("03.01.06",),
        depicts=("cat", "pet", "feline", "kitten", "veterinary"),
        params={
            "ear": Number(0.16, 0.11, 0.2, 0.01),
            "jaw": Number(0.22, 0.18, 0.26, 0.01),
            "eyes": Choice(("lens", "closed", "round")),
            "tone": Choice(("nose", "ears", "one", "halves")),
        },
    ),
    Motif(
        "cat_sitting", vienna=("03.01.06",),
        depicts=("cat", "pet", "feline", "elegance", "night"),
        params={
            "tail": Choice(("curl", "up", "round")),
            "fat": Number(0.37, 0.33, 0.42, 0.01),
            "head": Number(0.19, 0.175, 0.205, 0.005),
            "tone": Choice(("tail", "one")),
            "side": Choice(("right", "left")),
        },
        corners="round",
        grade=5,
    ),
    Motif(
        "dog", vienna=("03.01.08",),
        depicts=("dog", "pet", "puppy", "kennel", "grooming", "veterinary", "dog_walker"),
        params={
            "ear": Choice(("flop", "long", "point")),
            "muzzle": Number(0.19, 0.17, 0.21, 0.01),
            "width": Number(0.28, 0.25, 0.31, 0.01),
            "patch": Choice(("no", "yes")),
        },
        corners="round",
    ),
    Motif(
        "horse", vienna=("03.03.01",),
        depicts=("horse", "equestrian", "stable", "ranch", "riding", "knight", "strength"),
        params={
            "locks": Count(5, 3, 6),
            "full": Number(0.22, 0.19, 0.26, 0.01),
            "eye": Choice(("open", "none")),
            "facing": Choice(("right", "left")),
        },
        grade=5,
    ),
    Motif(
        "bird", vienna=("03.07",),
        depicts=("bird", "songbird", "flight", "freedom", "nature", "conservation"),
        params={
            "form": Choice(("leaves", "arcs")),
            "wing": Number(0.34, 0.28, 0.4, 0.02),
            "tail": Number(0.28, 0.22, 0.34, 0.02),
            "tilt": Number(0, -6, 10, 2),
            "facing": Choice(("right", "left")),
        },
        grade=5,
    ),
    Motif(
        "swallow", vienna=("03.07",),
        depicts=("swallow", "bird", "flight", "travel", "speed", "migration", "freedom"),
        params={
            "angle": Number(38, 0, 75, 5),
            "fork": Number(0.16, 0.1, 0.2, 0.02),
            "sweep": Number(0.1, 0.06, 0.18, 0.02),
            "tone": Choice(("one", "two")),
        },
        corners="sharp",
        grade=5,
    ),
    Motif(
        "owl", vienna=("03.07.05",),
        depicts=("owl", "wisdom", "night", "school", "reading", "education", "bird"),
        params={
            "width": Number(0.36, 0.32, 0.38, 0.01),
            "eye": Number(0.15, 0.135, 0.16, 0.005),
            "ear": Number(0.17, 0.13, 0.21, 0.01),
            "rows": Count(2, 0, 3),
            "tone": Choice(("beak", "eyes")),
        },
        corners="round",
    ),
    Motif(
        "fox", vienna=("03.01.08",),
        depicts=("fox", "clever", "agile", "forest", "wild"),
        params={
            "ear": Number(0.24, 0.2, 0.3, 0.02),
            "cheek": Number(0.14, 0.1, 0.2, 0.02),
            "corner": Number(0.015, 0.0, 0.04, 0.005),
            "tone": Choice(("cheeks", "ears", "halves")),
        },
        corners="sharp",
        grade=5,
    ),
    Motif(
        "bee", vienna=("03.13",),
        depicts=("bee", "honey", "beekeeping", "pollinator", "busy", "apiary"),
        params={
            "body": Choice(("spindle", "hex")),
            "stripes": Count(3, 2, 4),
            "fat": Number(0.18, 0.16, 0.21, 0.01),
            "wing": Number(0.22, 0.18, 0.26, 0.01),
            "angle": Number(0, -45, 45, 15),
        },
    ),
    Motif(
        "butterfly", vienna=("03.13.01",),
        depicts=("butterfly", "transformation", "beauty", "garden", "light", "change"),
        params={
            "shape": Choice(("tile", "petal", "round")),
            "upper": Number(0.46, 0.42, 0.48, 0.01),
            "lower": Number(0.33, 0.3, 0.37, 0.01),
            "spot": Number(0.07, 0.0, 0.08, 0.01),
            "tone": Choice(("hind", "body")),
        },
        corners="round",
    ),
    Motif(
        "whale", vienna=("03.09",),
        depicts=("whale", "ocean", "marine", "sea", "deep", "calm", "diving"),
        params={
            "grooves": Count(2, 0, 2),
            "spout": Choice(("fan", "drop", "none")),
            "tone": Choice(("two", "one")),
            "facing": Choice(("left", "right")),
        },
        corners="round",
        grade=5,
    ),
    Motif(
        "dolphin", vienna=("03.09",),
        depicts=("dolphin", "sea", "swimming", "aquatic", "marine", "play"),
        params={
            "flipper": Number(0.26, 0.2, 0.3, 0.02),
            "wave": Choice(("no", "yes")),
            "angle": Number(0, -12, 18, 3),
            "facing": Choice(("right", "left")),
        },
        corners="sharp",
        grade=5,
    ),
    Motif(
        "elephant", vienna=("03.02.01",),
        depicts=("elephant", "memory", "wisdom", "safari", "strength", "india", "thailand"),
        params={
            "ear": Number(0.24, 0.21, 0.26, 0.01),
            "rings": Count(0, 0, 3),
            "tusks": Choice(("yes", "no")),
            "tone": Choice(("two", "one")),
        },
        corners="round",
        grade=5,
    ),
    Motif(
        "lion", vienna=("03.01.01",),
        depicts=("lion", "king", "courage", "royal", "strength", "pride"),
        params={
            "mane": Choice(("scallop", "petal", "wedge")),
            "tufts": Count(12, 10, 14),
            "face": Number(0.27, 0.25, 0.29, 0.01),
            "tone": Choice(("mane", "face")),
        },
        corners="round",
    ),
    Motif(
        "bear", vienna=("03.01.14",),
        depicts=("bear", "outdoor", "wild", "honey", "strength", "toys", "teddy"),
        params={
            "face": Number(0.42, 0.38, 0.44, 0.01),
            "ears": Number(0.16, 0.13, 0.18, 0.01),
            "muzzle": Number(0.2, 0.18, 0.22, 0.01),
            "tone": Choice(("two", "one", "inner")),
        },
        corners="round",
    ),
    Motif(
        "rabbit", vienna=("03.05.01",),
        depicts=("rabbit", "hare", "bunny", "easter", "gentle", "quick", "pet"),
        params={
            "form": Choice(("sitting", "face")),
            "ear": Number(0.43, 0.38, 0.48, 0.01),
            "fat": Number(0.3, 0.27, 0.32, 0.01),
            "facing": Choice(("right", "left")),
        },
        corners="round",
    ),
    Motif(
        "swan", vienna=("03.07.06",),
        depicts=("swan", "elegance", "lake", "ballet", "grace", "beauty"),
        params={
            "neck": Number(0.105, 0.09, 0.12, 0.005),
            "feathers": Count(2, 1, 3),
            "water": Count(0, 0, 2),
            "facing": Choice(("left", "right")),
        },
        corners="round",
    ),
    Motif(
        "hen", vienna=("03.07.03",),
        depicts=("hen", "chicken", "poultry", "farm", "eggs", "rooster"),
        params={
            "comb": Count(3, 2, 3),
            "sign": Choice(("wing", "egg", "heart")),
            "tail": Count(0, 0, 2),
            "facing": Choice(("right", "left")),
        },
        corners="round",
    ),
    Motif(
        "turtle", vienna=("03.11",),
        depicts=("turtle", "tortoise", "sea", "conservation", "longevity", "slow"),
        params={
            "plates": Count(6, 5, 7),
            "shell": Number(0.31, 0.28, 0.34, 0.01),
            "core": Choice(("polygon", "disc")),
            "flipper": Number(0.3, 0.25, 0.35, 0.01),
            "heading": Number(30, -45, 45, 15),
        },
        grade=5,
        small=False,
    ),
)
# fmt: on
