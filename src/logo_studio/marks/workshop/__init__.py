"""Marks of workshops and services: roof, soap, pipes, baking, power, screens."""

from __future__ import annotations

from logo_studio.marks.registry import Choice, Count, Motif, Number

_TONES = Choice(("two", "one"))

# fmt: off
MOTIFS: tuple[Motif, ...] = (
    Motif(
        "roof", vienna=("07.01", "07.15"),
        depicts=("roof", "roofing", "tiles", "slates", "roof_tiles", "attic"),
        params={
            "cover": Choice(("tiles", "slates", "seams")), "pitch": Number(0.66, 0.56, 0.78, 0.02),
            "chimney": Choice(("none", "right", "left")), "tones": _TONES,
        },
        corners="sharp", grade=5,
    ),
    Motif(
        "soap", vienna=("03.03", "11.07"),
        depicts=("soap", "soap_bar", "soap_bubbles", "hand_soap", "lather", "hygiene"),
        params={
            "form": Choice(("bar", "pump", "stack")), "bubbles": Count(3, 2, 4),
            "corner": Number(0.16, 0.06, 0.22, 0.04), "sign": Choice(("leaf", "line", "drop")),
        },
        corners="round", grade=5,
    ),
    Motif(
        "sprinkler", vienna=("14.11", "01.15"),
        depicts=("sprinkler", "irrigation", "lawn", "watering", "watering_can"),
        params={
            "jets": Count(5, 4, 7), "rows": Count(2, 1, 3), "foot": Choice(("spike", "ground")),
            "tones": _TONES,
        },
        corners="round", small=False,
    ),
    Motif(
        "water_wheel", vienna=("07.11", "01.15"),
        depicts=("hydro_power", "water_wheel", "watermill", "hydroelectric", "dam", "mill"),
        params={
            "paddles": Count(10, 8, 12), "spokes": Count(4, 3, 6), "waves": Count(1, 1, 2),
            "tones": _TONES,
        },
        grade=5, small=False,
    ),
    Motif(
        "massage_table", vienna=("02.03", "12.01"),
        depicts=("massage_table", "massage", "spa", "physiotherapy", "osteopathy"),
        params={
            "sign": Choice(("drop", "leaf", "heart", "arcs")),
            "legs": Choice(("crossed", "straight")),
            "facing": Choice(("left", "right")), "tones": _TONES,
        },
        corners="round",
    ),
    Motif(
        "generator", vienna=("14.01", "15.01"),
        depicts=("generator", "power", "diesel", "engine", "power_plant"),
        params={
            "frame": Choice(("cage", "handle")), "sign": Choice(("bolt", "plug", "louvres")),
            "wheels": Count(2, 1, 2), "corner": Number(0.08, 0.02, 0.12, 0.02),
        },
    ),
    Motif(
        "axe", vienna=("14.07",),
        depicts=("axe", "lumberjack", "firewood", "logging", "woodcutter", "hatchet", "arborist"),
        params={
            "form": Choice(("crossed", "single", "double")), "blade": Number(0.3, 0.24, 0.34, 0.02),
            "turn": Number(35, 20, 45, 5), "tones": _TONES,
        },
        grade=5,
    ),
    Motif(
        "pipe_wrench", vienna=("14.07",),
        depicts=("pipe_wrench", "plumbing", "plumber", "wrench", "fitter"),
        params={
            "jaw": Number(0.32, 0.26, 0.36, 0.02), "handle": Choice(("eye", "plain", "grip")),
            "turn": Number(40, -45, 45, 15), "company": Choice(("nothing", "drop", "crossed")),
            "tones": _TONES,
        },
        grade=5,
    ),
    Motif(
        "pipe", vienna=("14.01",),
        depicts=("pipe", "plumbing", "pipes", "heating_pipe", "drain", "sewer"),
        params={
            "form": Choice(("elbow", "tee", "trap")), "bore": Number(0.2, 0.16, 0.24, 0.02),
            "drip": Choice(("drop", "none")), "facing": Choice(("right", "left")),
        },
        grade=5,
    ),
    Motif(
        "toothbrush", vienna=("21.01",),
        depicts=("toothbrush", "dental", "oral_hygiene", "brushing", "dentist"),
        params={
            "top": Choice(("paste", "spark", "bubbles", "bare")), "tufts": Count(4, 3, 5),
            "turn": Number(-30, -60, 0, 10), "tones": _TONES,
        },
        corners="round", grade=5,
    ),
    Motif(
        "pretzel", vienna=("08.01",),
        depicts=("pretzel", "bakery", "bread", "bavarian", "snack", "oven"),
        params={
            "rope": Number(0.14, 0.12, 0.16, 0.01), "salt": Count(6, 0, 8),
            "arch": Number(0.42, 0.38, 0.48, 0.02), "over": Choice(("nothing", "beam", "crown")),
        },
        corners="round", grade=5,
    ),
    Motif(
        "rolling_pin", vienna=("11.01",),
        depicts=("rolling_pin", "baking", "pastry", "dough", "bakery", "baker"),
        params={
            "turn": Number(-35, -45, 45, 10), "girth": Number(0.26, 0.22, 0.3, 0.02),
            "sign": Choice(("none", "heart", "lines", "leaf")), "tones": _TONES,
        },
        corners="round",
    ),
    Motif(
        "screen", vienna=("16.01",),
        depicts=("laptop", "software", "code", "monitor", "computer", "website", "terminal"),
        params={
            "body": Choice(("laptop", "window", "monitor")),
            "shows": Choice(("prompt", "code", "bars", "cursor")),
            "corner": Number(0.07, 0.02, 0.11, 0.03), "tones": _TONES,
        },
    ),
    Motif(
        "moka_pot", vienna=("11.03",),
        depicts=("coffee", "moka_pot", "espresso", "coffee_pot", "italian_coffee", "brew"),
        params={
            "waist": Number(0.17, 0.14, 0.22, 0.01), "facets": Choice(("plain", "ribs", "bean")),
            "steam": Choice(("none", "one")), "tones": _TONES, "facing": Choice(("right", "left")),
        },
        corners="sharp", grade=5,
    ),
    Motif(
        "coffee_dripper", vienna=("11.03",),
        depicts=("coffee", "pour_over", "filter_coffee", "coffee_filter", "drip_coffee", "brew"),
        params={
            "below": Choice(("server", "cup")), "ribs": Choice(("slots", "plain")),
            "handle": Choice(("yes", "no")), "flare": Number(0.4, 0.36, 0.46, 0.02),
            "tones": _TONES,
        },
        corners="sharp", grade=5,
    ),
)
# fmt: on
