"""Travel: vehicles, ways and what guides or follows the traveller (atlas B)."""

from __future__ import annotations

from logo_studio.marks.registry import Choice, Count, Motif, Number

# Word lists are set by hand, several to a line.
# fmt: off
MOTIFS = (
    Motif(
        "pin", vienna=("24.17.24",),
        depicts=(
            "pin", "location", "map", "place", "address", "local", "navigation", "tracking",
            "delivery", "destination", "tourism", "gps", "guide", "travel",
        ),
        params={
            "eye": Choice(("disc", "house", "leaf", "heart", "star", "spark", "bolt", "drop")),
            "width": Number(0.72, 0.64, 0.8, 0.02),
            "split": Choice(("dot", "none", "halves")),
            "foot": Choice(("none", "ring")),
        },
        corners="round",
    ),
    Motif(
        "compass", vienna=("01.01.17", "17.05"),
        depicts=(
            "compass", "direction", "north", "travel", "outdoor", "navigation", "wind_rose",
            "guide", "orientation", "expedition", "strategy", "adventure", "exploration",
            "star", "sailing",
        ),
        params={
            "waist": Number(0.19, 0.15, 0.25, 0.02),
            "minor": Number(0.36, 0.3, 0.42, 0.02),
            "turn": Number(0, 0, 45, 15),
            "hand": Choice(("right", "left")),
        },
        corners="sharp",
        grade=5,
        small=False,
    ),
    Motif(
        "compass_dial", vienna=("17.05", "01.01.17"),
        depicts=(
            "compass", "navigation", "direction", "orientation", "guide", "strategy",
            "coaching", "travel", "north", "scout", "explorer", "hiking", "purpose",
        ),
        params={
            "needle": Choice(("halves", "slit", "star")),
            "width": Number(0.07, 0.06, 0.1, 0.01),
            "waist": Number(0.11, 0.09, 0.14, 0.01),
            "turn": Number(30, 0, 60, 15),
            "ring_form": Choice(("whole", "quarters")),
        },
        weight="line",
        containable=False,
    ),
    Motif(
        "globe", vienna=("01.05.02",),
        depicts=(
            "globe", "world", "international", "global", "planet", "travel", "earth",
            "geography", "translation", "export", "internet", "language", "trade", "import",
        ),
        params={
            "parallels": Count(2, 1, 3),
            "meridians": Count(1, 0, 1),
            "tilt": Number(-20, -25, 25, 5),
            "line": Number(1, 0.8, 1.2, 0.1),
            "accent": Choice(("none", "half", "belt")),
        },
        corners="round",
        containable=False,
    ),
    Motif(
        "sail", vienna=("18.03",),
        depicts=(
            "sail", "sailing", "boat", "yacht", "sea", "travel", "regatta", "ship", "harbour",
            "holiday", "marina", "ocean", "voyage", "coast", "freedom",
        ),
        params={
            "hull": Choice(("bowl", "boat", "bar")),
            "belly": Number(0.1, 0, 0.16, 0.02),
            "jib": Number(0.3, 0.2, 0.36, 0.02),
            "water": Choice(("line", "none", "two")),
            "side": Choice(("right", "left")),
        },
        grade=5,
    ),
    Motif(
        "anchor", vienna=("18.04",),
        depicts=(
            "anchor", "harbour", "marine", "navy", "ship", "stability", "sea", "port",
            "sailor", "fishing", "maritime", "hope", "security", "nautical", "boatyard",
        ),
        params={
            "width": Number(0.12, 0.1, 0.16, 0.01),
            "flukes": Choice(("barbs", "round")),
            "stock": Number(0.2, 0.16, 0.26, 0.02),
            "split": Choice(("none", "halves")),
        },
        corners="round",
        weight="medium",
    ),
    Motif(
        "helm", vienna=("18.03",),
        depicts=(
            "helm", "ship_wheel", "steering_wheel", "wheel", "captain", "steering",
            "leadership", "navigation", "nautical", "pilot", "maritime", "ship", "management",
            "boat", "control", "sea",
        ),
        params={
            "spokes": Count(8, 6, 8),
            "width": Number(0.075, 0.065, 0.09, 0.005),
            "hub": Number(0.12, 0.1, 0.15, 0.01),
            "core": Choice(("disc", "ring", "spark")),
            "turn": Number(0, 0, 22.5, 22.5),
        },
        corners="round",
        weight="line",
    ),
    Motif(
        "paper_plane", vienna=("18.05", "21.01"),
        depicts=(
            "paper_plane", "send", "message", "mail", "newsletter", "travel", "delivery",
            "messenger", "marketing", "launch", "dispatch", "origami", "communication", "flight",
        ),
        params={
            "fold": Number(0.2, 0.0, 0.4, 0.1),
            "keel": Number(0.34, 0.28, 0.42, 0.02),
            "turn": Number(0, -20, 20, 5),
            "trail": Count(0, 0, 2),
        },
        corners="sharp",
    ),
    Motif(
        "jet", vienna=("18.05",),
        depicts=(
            "plane", "aeroplane", "airplane", "flight", "airline", "travel", "jet", "aviation",
            "airport", "tourism", "cargo", "pilot", "travel_agency", "aircraft", "wings",
        ),
        params={
            "sweep": Number(0.18, 0.1, 0.26, 0.02),
            "width": Number(0.13, 0.11, 0.16, 0.01),
            "engines": Count(1, 0, 2),
            "turn": Number(45, -45, 90, 45),
        },
        corners="round",
    ),
    Motif(
        "balloon", vienna=("18.05",),
        depicts=(
            "hot_air_balloon", "balloon", "adventure", "travel", "dream",
            "sky", "freedom", "event", "excursion", "holiday", "flight", "imagination",
            "festival",
        ),
        params={
            "gores": Count(4, 3, 5),
            "radius": Number(0.37, 0.33, 0.4, 0.01),
            "mouth": Number(0.12, 0.1, 0.15, 0.01),
            "tone": Choice(("alternate", "middle")),
            "basket": Choice(("box", "tub")),
        },
        corners="round",
        grade=5,
    ),
    Motif(
        "truck", vienna=("18.01",),
        depicts=(
            "truck", "lorry", "delivery", "logistics", "freight", "moving", "transport", "courier",
            "van", "haulage", "shipping", "removal", "supply", "cargo", "food_truck", "moving_van",
        ),
        params={
            "body": Choice(("lorry", "van", "pickup")),
            "speed": Count(2, 0, 3),
            "rounding": Number(0.04, 0, 0.08, 0.02),
            "wheel": Number(0.105, 0.095, 0.115, 0.005),
            "heading": Choice(("right", "left")),
        },
        corners="round",
    ),
    Motif(
        "car", vienna=("18.01.09",),
        depicts=(
            "car", "auto", "automobile", "garage", "taxi", "steering_wheel", "dealer",
            "driving", "car_wash", "vehicle", "car_rental", "ride", "driving_school",
            "mechanic", "chauffeur", "parking",
        ),
        params={
            "roof": Number(0.56, 0.5, 0.64, 0.02),
            "rounding": Number(0.1, 0.05, 0.16, 0.01),
            "lights": Choice(("round", "bar", "slant")),
            "grille": Choice(("bar", "slats", "none")),
            "carries": Choice(("nothing", "sign", "rack")),
        },
        corners="round",
    ),
    Motif(
        "train", vienna=("18.01",),
        depicts=(
            "train", "metro", "railway", "subway", "transit", "tram", "rail", "station",
            "commuter", "public_transport", "bus", "locomotive", "travel",
        ),
        params={
            "rounding": Number(0.2, 0.08, 0.32, 0.04),
            "window": Choice(("wide", "split", "tall")),
            "lights": Choice(("two", "bar")),
            "track": Choice(("rails", "beam", "none")),
            "width": Number(0.66, 0.58, 0.74, 0.02),
        },
        corners="round",
    ),
    Motif(
        "bicycle", vienna=("18.01.05",),
        depicts=(
            "bicycle", "bike", "cycling", "bike_shop", "wheel", "courier", "bike_rental",
            "mountain_bike", "cyclist", "mobility", "sport", "velo", "messenger", "repair",
        ),
        params={
            "frame": Choice(("diamond", "step", "fixed")),
            "width": Number(0.065, 0.06, 0.08, 0.005),
            "radius": Number(0.235, 0.215, 0.245, 0.01),
            "bars": Choice(("flat", "drop", "upright")),
            "heading": Choice(("right", "left")),
        },
        corners="round",
        weight="line",
        grade=3,
    ),
    Motif(
        "road", vienna=("18.07", "06.19"),
        depicts=(
            "road", "highway", "journey", "way", "route", "driving", "path", "horizon",
            "travel", "street", "driving_school", "paving", "future", "landscape", "trip",
        ),
        params={
            "field": Choice(("circle", "hexagon", "rounded", "arch")),
            "bend": Number(0.3, 0, 0.4, 0.1),
            "sun": Number(0.2, 0.14, 0.24, 0.02),
            "horizon": Number(-0.08, -0.14, 0.02, 0.02),
            "lane": Choice(("dashed", "plain")),
        },
        corners="round",
        grade=5,
        containable=False,
    ),
    Motif(
        "tent", vienna=("07.01",),
        depicts=(
            "tent", "camping", "campsite", "outdoor", "adventure", "glamping", "scout", "camp",
            "hiking", "festival", "expedition", "nomad", "wilderness", "nature",
        ),
        params={
            "opening": Number(0.2, 0.14, 0.26, 0.02),
            "poles": Choice(("crossed", "single", "none")),
            "layers": Count(1, 1, 2),
            "sky": Choice(("none", "sun", "moon", "star")),
        },
        corners="sharp",
    ),
    Motif(
        "suitcase", vienna=("10.03",),
        depicts=(
            "suitcase", "luggage", "travel", "travel_agency", "trip", "baggage", "hotel",
            "vacation", "trunk", "holiday", "tour", "packing", "leather_goods", "bag",
        ),
        params={
            "kind": Choice(("trunk", "trolley")),
            "rounding": Number(0.08, 0.02, 0.16, 0.02),
            "front": Choice(("straps", "seam", "star", "heart", "leaf", "spark")),
            "width": Number(1, 0.84, 1, 0.04),
        },
        corners="round",
    ),
    Motif(
        "wheel", vienna=("18.01.21",),
        depicts=(
            "wheel", "tire", "tyre", "rim", "car_parts", "racing", "motorcycle", "garage",
            "motorsport", "mobility", "tyre_shop", "rally", "cycling", "vulcaniser",
        ),
        params={
            "spokes": Count(5, 5, 8),
            "form": Choice(("flare", "bar", "blade")),
            "tyre": Number(0.11, 0.09, 0.14, 0.01),
            "tread": Choice(("smooth", "blocks")),
            "turn": Number(0, 0, 36, 12),
        },
        corners="round",
    ),
)
# fmt: on
