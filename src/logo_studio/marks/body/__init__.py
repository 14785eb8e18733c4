"""Body marks: health, beauty, sport (CRAFT 1.1; ATLAS A)."""

from __future__ import annotations

from logo_studio.marks.registry import Choice, Count, Motif, Number

# fmt: off
MOTIFS = (
    Motif(
        "tooth", vienna=("02.09.10",),
        depicts=("tooth", "dental", "dentist", "molar", "smile", "orthodontics"),
        params={
            "width": Number(0.42, 0.38, 0.46, 0.02),
            "fork": Number(0.16, 0.08, 0.24, 0.02),
            "dip": Number(0.09, 0.05, 0.13, 0.02),
            "detail": Choice(("smile", "plain", "shine", "wave", "halves")),
        },
        corners="round",
        grade=5,
    ),
    Motif(
        "tooth_spark", vienna=("02.09.10", "01.01"),
        depicts=("tooth", "dental", "whitening", "dentist", "hygiene"),
        params={
            "width": Number(0.42, 0.38, 0.46, 0.02),
            "fork": Number(0.16, 0.12, 0.24, 0.02),
            "size": Number(0.22, 0.17, 0.23, 0.01),
            "waist": Number(0.16, 0.08, 0.32, 0.08),
            "place": Choice(("inside", "corner", "set", "beside")),
        },
        corners="round",
        grade=5,
    ),
    Motif(
        "heart", vienna=("02.09.01",),
        depicts=("heart", "love", "care", "charity", "wellness", "valentine"),
        params={
            "form": Choice(("tiles", "ribbons", "leaf", "rings")),
            "tip": Number(0.0, 0.0, 0.12, 0.04),
            "tone": Choice(("lobes", "left", "right", "one")),
        },
        corners="round",
        grade=5,
    ),
    Motif(
        "scissors", vienna=("14.07",),
        depicts=(
            "scissors", "hair", "barber", "tailor", "hairdresser", "salon", "haircut", "sewing",
        ),
        params={
            "opening": Number(18, 13, 24, 1),
            "ring": Number(0.16, 0.145, 0.175, 0.005),
            "blade": Number(0.07, 0.05, 0.11, 0.01),
            "tone": Choice(("two", "one")),
        },
        corners="round",
        weight="medium",
    ),
    Motif(
        "dumbbell", vienna=("21.03",),
        depicts=("dumbbell", "gym", "fitness", "strength", "workout", "training", "weights"),
        params={
            "form": Choice(("plates", "hex")),
            "plates": Count(2, 1, 3),
            "angle": Number(-45, -45, 45, 15),
            "bar": Number(0.11, 0.1, 0.15, 0.01),
            "corner": Number(0.035, 0.015, 0.07, 0.005),
        },
    ),
    Motif(
        "yoga_figure", vienna=("02.01", "02.03"),
        depicts=("yoga", "meditation", "wellness", "calm", "pilates", "mindfulness", "pose"),
        params={
            "arms": Choice(("knees", "overhead", "heart")),
            "halo": Choice(("none", "petals", "arch")),
            "limb": Number(0.075, 0.07, 0.095, 0.005),
            "tone": Choice(("head", "seat")),
        },
        corners="round",
    ),
    Motif(
        "eye", vienna=("02.09.04",),
        depicts=("eye", "vision", "optician", "sight", "insight", "watch", "lashes", "optometry"),
        params={
            "form": Choice(("iris", "lashes", "halves", "leaf", "spark")),
            "opening": Number(0.27, 0.23, 0.32, 0.01),
            "iris": Number(0.17, 0.14, 0.19, 0.01),
            "tilt": Number(0, 0, 9, 3),
        },
    ),
    Motif(
        "hands_heart", vienna=("02.09.14", "02.09.01"),
        depicts=(
            "hands", "care", "support", "community", "charity", "protection", "nursing", "heart",
        ),
        params={
            "item": Choice(("heart", "leaf", "drop", "sprout", "sun", "spark")),
            "lift": Number(0.08, 0.0, 0.16, 0.02),
            "fat": Number(0.13, 0.11, 0.17, 0.01),
            "tone": Choice(("item", "hands")),
        },
        corners="round",
        grade=5,
    ),
    Motif(
        "pulse", vienna=("26.11", "02.09.01"),
        depicts=("pulse", "heartbeat", "cardiology", "clinic", "health", "monitor", "fitness"),
        params={
            "shape": Choice(("heart", "circle", "squircle", "drop")),
            "beat": Number(0.22, 0.18, 0.3, 0.02),
            "level": Number(-0.02, -0.08, 0.06, 0.02),
            "width": Number(1.2, 1.0, 1.4, 0.1),
            "tone": Choice(("two", "one")),
        },
        grade=5,
    ),
    Motif(
        "medical_cross", vienna=("24.13",),
        depicts=(
            "medical", "cross", "clinic", "health", "pharmacy", "hospital", "care", "doctor",
            "plus", "medical_cross",
        ),
        params={
            "form": Choice(("pills", "weave", "petals", "capsules", "hearts")),
            "arm": Number(0.36, 0.3, 0.42, 0.02),
            "counter": Choice(("heart", "leaf", "drop", "spark")),
        },
        corners="round",
    ),
    Motif(
        "pill", vienna=("19.13",),
        depicts=("pill", "pharmacy", "medicine", "capsule", "supplement", "vitamin"),
        params={
            "form": Choice(("shine", "plain", "leaf", "open")),
            "fat": Number(0.4, 0.34, 0.46, 0.02),
            "angle": Number(-40, -45, 45, 15),
        },
        corners="round",
    ),
    Motif(
        "lungs", vienna=("02.09",),
        depicts=("lungs", "breath", "respiratory", "air", "pulmonology", "oxygen"),
        params={
            "form": Choice(("lobes", "leaves")),
            "airway": Number(0.075, 0.065, 0.1, 0.005),
            "branches": Count(1, 0, 2),
            "tone": Choice(("pipe", "lobes")),
        },
        corners="round",
    ),
    Motif(
        "brain", vienna=("02.09",),
        depicts=("brain", "mind", "psychology", "intelligence", "learning", "neurology", "therapy"),
        params={
            "form": Choice(("folds", "circuit")),
            "folds": Count(3, 1, 3),
            "lobe": Number(0.165, 0.155, 0.18, 0.005),
            "tone": Choice(("two", "one")),
        },
        corners="round",
    ),
    Motif(
        "profile", vienna=("02.09", "02.03"),
        depicts=(
            "face", "beauty", "skin", "profile", "aesthetics", "cosmetics", "psychology", "woman",
            "spa",
        ),
        params={
            "shape": Choice(("circle", "arch", "squircle")),
            "other": Choice(("light", "leaf", "line", "hair")),
            "shift": Number(0.02, -0.04, 0.08, 0.02),
            "facing": Choice(("right", "left")),
        },
        corners="round",
        containable=False,
        grade=5,
    ),
    Motif(
        "lips", vienna=("02.09.10",),
        depicts=("lips", "beauty", "makeup", "cosmetics", "kiss", "mouth", "lipstick"),
        params={
            "bow": Number(0.09, 0.05, 0.13, 0.01),
            "lower": Number(0.32, 0.27, 0.38, 0.01),
            "smile": Number(0.04, 0.0, 0.08, 0.01),
            "shine": Choice(("yes", "no")),
        },
        corners="round",
    ),
    Motif(
        "hair_wave", vienna=("02.09", "02.03"),
        depicts=("hair", "salon", "hairdresser", "beauty", "curls", "stylist", "wave"),
        params={
            "shape": Choice(("strands", "circle", "drop", "squircle")),
            "strands": Count(4, 3, 5),
            "swing": Number(0.36, 0.2, 0.44, 0.02),
            "tone": Choice(("two", "one")),
        },
        corners="round",
    ),
    Motif(
        "comb", vienna=("10.05",),
        depicts=("comb", "barber", "hair", "grooming", "hairdresser", "salon"),
        params={
            "form": Choice(("bar", "arc", "pick", "tail")),
            "teeth": Count(8, 7, 9),
            "height": Number(0.44, 0.38, 0.5, 0.02),
            "angle": Number(-35, -45, 45, 15),
        },
    ),
    Motif(
        "perfume", vienna=("19.07", "10.05"),
        depicts=("perfume", "fragrance", "scent", "cosmetics", "beauty", "bottle", "luxury"),
        params={
            "bottle": Choice(("square", "round", "hex", "arch")),
            "label": Choice(("leaf", "stone", "drop", "spark")),
            "cap": Choice(("bar", "ball", "dome")),
            "corner": Number(0.05, 0.02, 0.12, 0.01),
        },
    ),
    Motif(
        "runner", vienna=("02.01",),
        depicts=("runner", "running", "sport", "athletics", "marathon", "fitness", "speed"),
        params={
            "limb": Number(0.1, 0.09, 0.115, 0.005),
            "lines": Count(2, 0, 3),
            "lean": Number(0, 0, 10, 2),
            "stride": Number(0.03, 0.0, 0.08, 0.01),
        },
        corners="round",
        weight="medium",
    ),
    Motif(
        "kettlebell", vienna=("21.03",),
        depicts=("kettlebell", "gym", "fitness", "strength", "crossfit", "workout"),
        params={
            "sign": Choice(("none", "bolt", "heart", "disc", "bars")),
            "ball": Number(0.33, 0.31, 0.36, 0.01),
            "handle": Number(0.46, 0.42, 0.52, 0.02),
            "grip": Number(0.1, 0.09, 0.12, 0.01),
            "joint": Choice(("apart", "one")),
        },
        corners="round",
    ),
    Motif(
        "foot", vienna=("02.09.19",),
        depicts=("foot", "podiatry", "footprint", "reflexology", "barefoot", "pedicure", "step"),
        params={
            "arch": Number(0.1, 0.06, 0.13, 0.01),
            "toe": Number(1.0, 0.86, 1.04, 0.02),
            "count": Choice(("one", "pair")),
            "angle": Number(8, 0, 12, 2),
        },
        corners="round",
    ),
    Motif(
        "nail_polish", vienna=("19.07", "10.05"),
        depicts=("nail_polish", "nails", "manicure", "beauty", "salon", "cosmetics"),
        params={
            "sign": Choice(("drop", "heart", "spark")),
            "bottle": Choice(("shoulder", "pebble", "ball", "block")),
            "cap": Number(0.105, 0.09, 0.14, 0.005),
            "width": Number(0.29, 0.26, 0.32, 0.01),
        },
        corners="round",
    ),
    Motif(
        "lipstick", vienna=("10.05",),
        depicts=("lipstick", "makeup", "beauty", "cosmetics", "salon"),
        params={
            "slant": Number(0.2, 0.12, 0.26, 0.02),
            "width": Number(0.19, 0.17, 0.22, 0.01),
            "case": Number(0.4, 0.34, 0.44, 0.02),
            "band": Choice(("no", "yes")),
            "angle": Number(0, 0, 30, 15),
        },
    ),
    Motif(
        "moustache", vienna=("02.09",),
        depicts=("moustache", "barber", "shave", "gentleman", "beard", "grooming"),
        params={
            "form": Choice(("curled", "chevron")),
            "fat": Number(0.18, 0.15, 0.21, 0.01),
            "curl": Number(0.14, 0.06, 0.2, 0.02),
            "above": Choice(("hat", "none", "glasses")),
        },
        corners="round",
    ),
    Motif(
        "stethoscope", vienna=("19.13",),
        depicts=("stethoscope", "doctor", "medical", "clinic", "physician", "health"),
        params={
            "piece": Choice(("heart", "ring", "disc")),
            "tube": Number(0.08, 0.07, 0.095, 0.005),
            "fork": Number(0.2, 0.17, 0.22, 0.01),
            "loop": Number(0.24, 0.22, 0.27, 0.01),
        },
        corners="round",
        weight="medium",
    ),
    Motif(
        "scissors_comb", vienna=("14.07", "10.05"),
        depicts=("barber", "haircut", "hairdresser", "scissors", "comb", "salon", "grooming"),
        params={
            "teeth": Count(6, 5, 7),
            "cross": Number(45, 35, 50, 5),
            "opening": Number(13, 11, 16, 1),
            "tone": Choice(("two", "one")),
        },
        small=False,
        weight="medium",
    ),
    Motif(
        "hand", vienna=("02.09.14",),
        depicts=("hand", "massage", "palm", "help", "craft", "touch", "volunteer"),
        params={
            "sign": Choice(("heart", "spark", "leaf", "eye")),
            "finger": Number(0.14, 0.125, 0.15, 0.005),
            "thumb": Number(38, 30, 50, 4),
            "side": Choice(("right", "left")),
        },
        corners="round",
    ),
    Motif(
        "ear", vienna=("02.09",),
        depicts=("ear", "hearing", "audiology", "listening", "sound", "audio"),
        params={
            "waves": Count(1, 1, 2),
            "width": Number(0.095, 0.085, 0.11, 0.005),
            "reach": Number(38, 28, 46, 2),
            "tone": Choice(("inner", "waves")),
        },
        corners="round",
        weight="medium",
    ),
    Motif(
        "basketball", vienna=("21.03.01",),
        depicts=("basketball", "ball", "sport", "team", "hoop"),
        params={
            "angle": Number(-20, -45, 20, 5),
            "bow": Number(0.18, 0.14, 0.24, 0.02),
            "seam": Number(1.0, 0.9, 1.3, 0.1),
            "tone": Choice(("one", "two")),
        },
        corners="round",
        containable=False,
    ),
    Motif(
        "soccer_ball", vienna=("21.03.01",),
        depicts=("football", "soccer", "ball", "sport", "team", "club", "soccer_ball"),
        params={
            "patch": Number(0.2, 0.18, 0.22, 0.01),
            "angle": Number(0, 0, 36, 6),
            "seam": Number(1.0, 0.9, 1.2, 0.1),
            "form": Choice(("line", "core")),
        },
        corners="round",
        containable=False,
    ),
    Motif(
        "tennis_racket", vienna=("21.03",),
        depicts=("tennis", "racket", "padel", "badminton", "squash", "sport", "tennis_racket"),
        params={
            "mesh": Count(3, 2, 3),
            "angle": Number(40, 20, 45, 5),
            "ball": Number(0.11, 0.1, 0.13, 0.01),
        },
        weight="medium",
    ),
    Motif(
        "swimmer", vienna=("02.01",),
        depicts=("swimming", "swimmer", "pool", "aquatics", "water", "triathlon", "sport"),
        params={
            "limb": Number(0.11, 0.1, 0.125, 0.005),
            "waves": Count(1, 1, 2),
            "height": Number(0.08, 0.06, 0.11, 0.01),
            "facing": Choice(("right", "left")),
        },
        corners="round",
    ),
)
# fmt: on
