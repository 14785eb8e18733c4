"""Marks of the family dear: family, health, fashion and home crafts."""

from __future__ import annotations

from logo_studio.marks.registry import Choice, Count, Motif, Number

# fmt: off
MOTIFS: tuple[Motif, ...] = (
    Motif(
        "mortar", vienna=("11.01", "19.13"),
        depicts=(
            "mortar", "pestle", "pharmacy", "apothecary", "herbal", "spice", "remedy",
            "naturopath", "homeopathy", "medicine", "herbalist", "kitchen",
        ),
        params={
            "form": Choice(("round", "cup", "straight")),
            "sign": Choice(("leaf", "none", "band", "heart", "drop", "herb")),
            "lean": Number(36, 28, 44, 2), "length": Number(0.54, 0.48, 0.6, 0.02),
            "weight": Number(0.11, 0.09, 0.13, 0.01),
        },
    ),
    Motif(
        "crown", vienna=("24.09",),
        depicts=(
            "crown", "royal", "king", "queen", "luxury", "premium", "princess", "noble",
            "majestic", "kingdom", "winner", "quality", "pageant",
        ),
        params={
            "points": Count(3, 3, 5), "tips": Choice(("balls", "plain", "jewels")),
            "sides": Choice(("straight", "curved")), "valley": Number(0.28, 0.24, 0.34, 0.02),
            "bow": Number(0, 0, 0.06, 0.02), "sign": Choice(("none", "heart", "diamond", "star")),
        },
    ),
    Motif(
        "stroller", corners="round", grade=5, vienna=("18.01",),
        depicts=(
            "stroller", "pram", "baby", "baby_carriage", "newborn", "childcare", "nursery",
            "maternity", "midwife", "parenting", "family", "nanny", "infant",
        ),
        params={
            "folds": Count(3, 1, 4), "opening": Number(0, 0, 45, 15),
            "tub": Choice(("round", "boat", "box")),
            "sign": Choice(("none", "heart", "star")),
            "wheels": Choice(("hubbed", "ringed", "solid")),
            "size": Number(0.12, 0.1, 0.14, 0.01), "facing": Choice(("right", "left")),
        },
    ),
    Motif(
        "bone", corners="round", vienna=("02.09.22",),
        depicts=(
            "bone", "orthopedics", "joint", "dog_treats", "dog_food", "pet_food", "skeleton",
            "osteopath", "physiotherapy", "dog", "pet", "veterinary",
        ),
        params={
            "form": Choice(("split", "whole", "banded", "joint", "crossed")),
            "girth": Number(0.18, 0.14, 0.22, 0.02), "knob": Number(0.15, 0.13, 0.17, 0.01),
            "tilt": Number(-36, -48, 0, 12),
        },
    ),
    Motif(
        "spine", corners="round", vienna=("02.09.22",),
        depicts=(
            "spine", "back", "chiropractor", "chiropractic", "osteopath", "posture", "vertebra",
            "physiotherapy", "osteopathy", "back_pain", "manual_therapy", "rehabilitation",
        ),
        params={
            "form": Choice(("column", "profile", "curve")), "count": Count(5, 4, 6),
            "width": Number(0.44, 0.38, 0.52, 0.02), "bend": Number(0.035, 0.02, 0.04, 0.005),
            "lit": Count(2, 1, 4),
        },
    ),
    Motif(
        "vase", vienna=("19.09",),
        depicts=(
            "vase", "pottery", "ceramics", "potter", "amphora", "pot", "clay", "urn",
            "ceramic_studio", "antiques", "earthenware", "kiln", "florist",
        ),
        params={
            "shape": Choice(("amphora", "jar", "tall", "bottle")),
            "dress": Choice(("band", "zigzag", "half", "leaf", "heart", "drop")),
            "ears": Choice(("none", "ears")), "girth": Number(1, 0.9, 1.1, 0.05),
            "at": Number(0.06, 0.02, 0.1, 0.02),
        },
    ),
    Motif(
        "shoe", vienna=("09.09",),
        depicts=(
            "shoe", "sneaker", "shoes", "footwear", "trainers", "shoe_shop", "cobbler",
            "running_shoe", "walking", "sportswear", "streetwear", "running",
        ),
        params={
            "cut": Choice(("low", "high")),
            "side": Choice(("laces", "panels", "heart", "leaf")),
            "sole": Choice(("flat", "wedge", "grip")), "thick": Number(0.11, 0.09, 0.14, 0.01),
            "facing": Choice(("right", "left")),
        },
    ),
    Motif(
        "blocks", vienna=("21.01",),
        depicts=(
            "blocks", "toys", "toy_blocks", "kindergarten", "building_blocks", "preschool",
            "toy_shop", "play", "kids", "daycare", "children", "nursery", "learning",
        ),
        params={
            "layout": Choice(("pyramid", "tumble", "row", "gate")),
            "signs": Choice(("hearts", "sky", "shapes", "garden")),
            "radius": Number(0.05, 0.02, 0.11, 0.03), "lit": Choice(("top", "bottom")),
        },
    ),
    Motif(
        "needle", weight="medium", vienna=("09.05",),
        depicts=(
            "needle", "thread", "sewing", "tailor", "embroidery", "seamstress", "spool",
            "alterations", "dressmaker", "haberdashery", "textile", "tattoo", "yarn",
        ),
        params={
            "form": Choice(("spool", "wave", "loop")),
            "weight": Number(0.1, 0.085, 0.12, 0.005), "thread": Number(0.065, 0.06, 0.08, 0.005),
            "turns": Count(4, 3, 5),
        },
    ),
    Motif(
        "hat", vienna=("09.07",),
        depicts=(
            "hat", "fedora", "hatter", "cap", "headwear", "top_hat", "hat_shop", "gentleman",
            "beanie", "sun_hat", "milliner", "fashion", "accessories", "magician",
        ),
        params={
            "form": Choice(("fedora", "top_hat", "sun_hat", "cap", "beanie")),
            "height": Number(0.46, 0.42, 0.52, 0.02), "brim": Number(0.5, 0.46, 0.54, 0.02),
            "band": Number(0.09, 0.07, 0.12, 0.01), "tilt": Number(0, 0, 12, 4),
        },
    ),
    Motif(
        "watch", vienna=("17.01",),
        depicts=(
            "watch", "wristwatch", "watchmaker", "timepiece", "watches", "jewellery", "smartwatch",
            "time", "horology", "luxury", "jeweler", "watch_repair",
        ),
        params={
            "shape": Choice(("round", "square", "octagon")),
            "face": Choice(("hands", "solid", "heart", "spark", "leaf")),
            "strap": Number(0.34, 0.28, 0.4, 0.02), "taper": Number(0.04, 0, 0.06, 0.02),
            "frame": Number(0.075, 0.065, 0.09, 0.005),
        },
    ),
    Motif(
        "hair_dryer", corners="round", vienna=("10.05",),
        depicts=(
            "hair_dryer", "hairdresser", "blow_dry", "hair_salon", "hair", "salon", "stylist",
            "dryer", "barber", "styling", "blow_dryer", "beauty",
        ),
        params={
            "size": Number(0.25, 0.22, 0.28, 0.01), "air": Choice(("lines", "waves", "none")),
            "vent": Choice(("ring", "dot", "heart", "spark")),
            "lean": Number(-8, -16, 0, 4), "facing": Choice(("left", "right")),
            "nozzle": Choice(("cone", "slot", "diffuser")),
        },
    ),
    Motif(
        "balloons", corners="round", vienna=("21.01",),
        depicts=(
            "balloons", "party", "birthday", "celebration", "event", "kids", "festive", "fair",
            "party_supplies", "event_planner", "joy", "children",
        ),
        params={
            "count": Count(3, 1, 3), "shape": Choice(("round", "heart")),
            "shine": Choice(("plain", "shine")), "lit": Choice(("middle", "sides")),
            "string": Choice(("straight", "curl")),
        },
    ),
    Motif(
        "heel", corners="sharp", vienna=("09.09",),
        depicts=(
            "heel", "high_heel", "pumps", "shoe", "ladies_shoes", "stiletto", "shoe_shop",
            "fashion", "boutique", "elegance", "dance", "women",
        ),
        params={
            "lift": Number(0.5, 0.42, 0.58, 0.02), "heel": Choice(("stiletto", "cone", "block")),
            "toe": Choice(("pointed", "round")),
            "trim": Choice(("toe", "heel", "none")), "facing": Choice(("right", "left")),
        },
    ),
    Motif(
        "button", corners="round", vienna=("09.05",),
        depicts=(
            "button", "sewing", "haberdashery", "tailor", "buttons", "clothing", "dressmaker",
            "craft", "alterations", "kids_clothing", "handmade", "knitwear",
        ),
        params={
            "shape": Choice(("round", "flower", "squircle")),
            "holes": Choice(("four", "two", "three")),
            "rim": Choice(("two_tone", "plain", "ring", "stitched")),
            "spread": Number(0.13, 0.12, 0.15, 0.01), "turn": Number(0, 0, 45, 15),
        },
    ),
    Motif(
        "bow", corners="round", vienna=("09.01",),
        depicts=(
            "bow", "ribbon", "bow_tie", "gift_wrap", "accessories", "hair_bow", "girl", "gift",
            "ballet", "gentleman", "waiter", "present", "children",
        ),
        params={
            "form": Choice(("open", "full", "tie")), "tails": Choice(("cut", "curl", "none")),
            "full": Number(0.24, 0.2, 0.28, 0.02), "length": Number(0.34, 0.28, 0.42, 0.02),
            "knot": Number(0.085, 0.075, 0.1, 0.005),
        },
    ),
    Motif(
        "baby_bottle", corners="round", vienna=("19.07",),
        depicts=(
            "baby_bottle", "feeding_bottle", "baby", "milk", "infant", "newborn", "baby_food",
            "nursery", "nanny", "childcare", "midwife", "formula",
        ),
        params={
            "shape": Choice(("straight", "waist", "round")),
            "fill": Choice(("lines", "milk", "heart", "star", "drop")),
            "half": Number(0.22, 0.19, 0.25, 0.01), "tilt": Number(0, 0, 30, 10),
        },
    ),
)
# fmt: on
