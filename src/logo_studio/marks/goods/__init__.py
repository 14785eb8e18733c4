"""Marks of the family goods: shops, jewellery, fashion, furniture and gifts."""

from __future__ import annotations

from logo_studio.marks.registry import Choice, Count, Motif, Number

# fmt: off
MOTIFS: tuple[Motif, ...] = (
    Motif(
        "bag", vienna=("10.03",),
        depicts=(
            "bag", "shopping_bag", "shop", "store", "retail", "boutique", "shopping", "e-commerce",
            "handbag", "market", "fashion",
        ),
        params={
            "face": Choice(("smile", "rope", "leaf", "heart", "spark", "band")),
            "width": Number(0.8, 0.68, 0.9, 0.02), "taper": Number(0.04, 0, 0.08, 0.02),
            "handle": Number(0.22, 0.19, 0.26, 0.01), "tone": Choice(("one", "two")),
        },
    ),
    Motif(
        "ring", weight="medium", vienna=("17.02",),
        depicts=(
            "ring", "jewellery", "wedding", "engagement", "jeweler", "marriage", "luxury",
            "jewelry", "bride", "bridal", "love",
        ),
        params={
            "stone": Choice(("brilliant", "round", "heart", "emerald", "pair")),
            "size": Number(0.42, 0.36, 0.48, 0.02), "weight": Number(0.09, 0.07, 0.12, 0.01),
        },
    ),
    Motif(
        "gem", corners="sharp", vienna=("17.02.01",),
        depicts=(
            "gem", "diamond", "jewellery", "jewelry", "luxury", "crystal", "premium", "gemstone",
            "jeweler", "quality", "value",
        ),
        params={
            "cut": Choice(("brilliant", "emerald", "hexagon")), "facets": Count(3, 2, 4),
            "table": Number(0.54, 0.44, 0.6, 0.02),
        },
    ),
    Motif(
        "shirt", vienna=("09.03",),
        depicts=(
            "shirt", "t_shirt", "clothing", "apparel", "fashion", "tailor", "merchandise",
            "laundry", "printing", "sportswear", "textile",
        ),
        params={
            "neck": Choice(("round", "pointed", "collar")),
            "design": Choice(("heart", "plain", "stripes", "bolt", "star", "leaf")),
            "body": Number(0.28, 0.25, 0.31, 0.01), "sleeve": Number(0, -0.04, 0.08, 0.02),
        },
    ),
    Motif(
        "hanger", corners="round", weight="medium", vienna=("09.03", "11.07"),
        depicts=(
            "hanger", "clothing", "fashion", "wardrobe", "laundry", "boutique", "dry_cleaning",
            "apparel", "clothes", "tailor",
        ),
        params={
            "weight": Number(0.085, 0.07, 0.1, 0.005), "slope": Number(0.32, 0.26, 0.38, 0.02),
            "middle": Choice(("open", "heart", "solid", "star")),
            "hook": Number(0.12, 0.1, 0.14, 0.01),
        },
    ),
    Motif(
        "dress", vienna=("09.03",),
        depicts=(
            "dress", "fashion", "boutique", "bridal", "dressmaker", "gown", "clothing", "tailor",
            "seamstress", "women",
        ),
        params={
            "strap": Choice(("v", "round", "off")), "waist": Number(0.12, 0.1, 0.15, 0.01),
            "flare": Number(0.4, 0.28, 0.48, 0.02), "belt": Choice(("gap", "belt", "pleats")),
        },
    ),
    Motif(
        "armchair", vienna=("12.01.09",),
        depicts=(
            "armchair", "furniture", "sofa", "chair", "interior_design", "home_decor", "upholstery",
            "comfort", "couch", "lounge",
        ),
        params={
            "seats": Count(1, 1, 2), "radius": Number(0.07, 0.02, 0.08, 0.01),
            "legs": Choice(("straight", "tapered", "block")),
            "height": Number(0.44, 0.38, 0.52, 0.02),
        },
    ),
    Motif(
        "lamp", vienna=("13.01",),
        depicts=(
            "lamp", "lighting", "interior_design", "light", "home_decor", "furniture", "desk_lamp",
            "electrician",
        ),
        params={
            "shade": Choice(("cone", "dome", "bell", "drum")),
            "stand": Choice(("pole", "vase", "chain", "pendant")),
            "width": Number(0.66, 0.58, 0.74, 0.02), "base": Number(0.4, 0.3, 0.46, 0.02),
        },
    ),
    Motif(
        "gift", vienna=("19.03",),
        depicts=(
            "gift", "present", "celebration", "party", "birthday", "gift_shop", "event",
            "christmas", "surprise", "gift_box",
        ),
        params={
            "bow": Choice(("loops", "leaves", "heart")), "ribbon": Number(0.14, 0.1, 0.18, 0.01),
            "shift": Number(0, -0.16, 0, 0.16), "turn": Number(0, -10, 10, 10),
        },
    ),
)
# fmt: on
