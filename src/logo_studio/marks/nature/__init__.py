"""Marks of nature: flowers and leaves, sun and moon, mountains, water, fire (CRAFT 1.1, 11)."""

from __future__ import annotations

from logo_studio.marks.registry import Choice, Count, Motif, Number

_TONES = Choice(("two", "one"))

# fmt: off
MOTIFS = (
    Motif(
        "lotus", vienna=("05.05",),
        depicts=("lotus", "flower", "yoga", "calm", "spa", "wellness", "meditation", "massage"),
        params={
            "petals": Choice(("five", "seven")),
            "spread": Number(72, 60, 84, 4),
            "width": Number(0.3, 0.26, 0.34, 0.02),
            "base": Choice(("none", "water", "bowl")),
            "above": Choice(("nothing", "disc", "light")),
            "tones": _TONES,
        },
        corners="sharp",
        grade=5,
    ),
    Motif(
        "tulip", vienna=("05.05.04",),
        depicts=("tulip", "flower", "florist", "garden", "spring", "bloom", "beauty"),
        params={
            "leaves": Count(1, 0, 2),
            "stem": Number(0.3, 0.22, 0.38, 0.04),
            "flare": Number(0.36, 0.3, 0.42, 0.02),
            "tones": _TONES,
        },
        corners="sharp",
        grade=5,
    ),
    Motif(
        "flower", vienna=("05.05.20",),
        depicts=("flower", "blossom", "bloom", "florist", "daisy", "garden", "spring", "kids"),
        params={
            "petals": Count(6, 5, 8),
            "form": Choice(("merged", "round", "leaf")),
            "core": Number(0.13, 0.09, 0.16, 0.01),
            "tones": _TONES,
        },
        corners="round",
    ),
    Motif(
        "petals", vienna=("05.05.20",),
        depicts=("petals", "flower", "blossom", "pinwheel", "community", "beauty", "jasmine"),
        params={
            "count": Count(5, 4, 7),
            "plump": Number(0.36, 0.32, 0.42, 0.02),
            "reach": Number(0.25, 0.22, 0.28, 0.01),
            "accent": Choice(("none", "one", "alternate")),
        },
        corners="round",
        grade=5,
    ),
    Motif(
        "leaf_ring", vienna=("05.03.13", "05.13"),
        depicts=("leaf", "ring", "eco", "organic", "cycle", "wreath", "sustainability", "rotation"),
        params={
            "count": Count(6, 5, 8),
            "width": Number(0.82, 0.72, 0.92, 0.05),
            "twist": Choice(("even", "in", "out")),
            "tones": Choice(("one", "two")),
        },
        corners="sharp",
    ),
    Motif(
        "sprout", vienna=("05.03.13",),
        depicts=("sprout", "growth", "seedling", "plant", "eco", "startup", "garden", "organic"),
        params={
            "base": Choice(("bowl", "ground", "hand", "none")),
            "step": Number(0.08, 0.0, 0.16, 0.04),
            "leaf": Number(0.36, 0.32, 0.4, 0.02),
            "tones": _TONES,
        },
        corners="sharp",
    ),
    Motif(
        "sun_half", vienna=("01.03.01",),
        depicts=("sun", "sunrise", "morning", "solar", "dawn", "summer", "energy", "breakfast"),
        params={
            "rays": Choice(("seven", "nine", "five")),
            "form": Choice(("wedge", "bar", "spike")),
            "core": Number(0.2, 0.17, 0.25, 0.02),
            "ground": Choice(("none", "line", "water")),
        },
        corners="sharp",
    ),
    Motif(
        "sun_stripes", vienna=("01.03.02", "26.11"),
        depicts=("sun", "sunset", "horizon", "retro", "beach", "travel", "summer", "japan"),
        params={
            "stripes": Count(5, 4, 6),
            "solid": Number(0.48, 0.42, 0.56, 0.02),
            "thin": Number(0.32, 0.26, 0.42, 0.02),
            "tilt": Number(0, -24, 24, 24),
            "tones": Choice(("one", "two")),
        },
        corners="round",
        grade=5,
    ),
    Motif(
        "mountain", vienna=("06.01.02",),
        depicts=("mountain", "peak", "summit", "outdoor", "alpine", "adventure", "hiking", "north"),
        params={
            "peaks": Count(2, 2, 3),
            "frame": Choice(("circle", "squircle", "arch")),
            "moon": Choice(("right", "left", "none")),
            "ground": Choice(("none", "line", "lake")),
            "snow": Choice(("no", "yes")),
            "tones": Choice(("sky", "peaks")),
        },
        containable=False,
        corners="sharp",
        grade=5,
    ),
    Motif(
        "arch_scene", vienna=("06.01", "01.03.06"),
        depicts=(
            "landscape", "hills", "sun", "arch", "window", "retreat", "valley", "farm", "desert",
        ),
        params={
            "frame": Choice(("arch", "circle", "oval")),
            "sun": Number(0.16, 0.12, 0.2, 0.02),
            "hills": Count(2, 2, 3),
            "lean": Number(0.26, 0.16, 0.32, 0.04),
        },
        containable=False,
        corners="round",
        weight="medium",
        small=False,
    ),
    Motif(
        "seascape", vienna=("06.03", "01.03.06"),
        depicts=(
            "sea", "beach", "coast", "ocean", "holiday", "sunset", "surf", "waves", "seascape",
            "sun",
        ),
        params={
            "waves": Count(3, 2, 4),
            "swell": Number(0.045, 0.03, 0.06, 0.005),
            "sun": Choice(("high", "setting", "low")),
            "length": Number(0.6, 0.5, 1.0, 0.1),
        },
        corners="round",
        grade=5,
    ),
    Motif(
        "drop", vienna=("01.15.15",),
        depicts=("drop", "water", "oil", "liquid", "pure", "clean", "cosmetics", "plumbing"),
        params={
            "inner": Choice(("wave", "shine", "leaf", "half", "none")),
            "width": Number(0.72, 0.64, 0.8, 0.02),
            "waist": Number(0.5, 0.2, 0.9, 0.1),
            "tones": _TONES,
        },
        corners="round",
        grade=5,
    ),
    Motif(
        "wave", vienna=("01.15", "06.03"),
        depicts=("wave", "ocean", "sea", "surf", "water", "tide", "flow", "swim"),
        params={
            "kind": Choice(("curl", "disc", "scales")),
            "count": Count(3, 2, 4),
            "swell": Number(0.06, 0.04, 0.08, 0.01),
            "tones": _TONES,
        },
        corners="round",
    ),
    Motif(
        "pine", vienna=("05.01",),
        depicts=("pine", "tree", "forest", "wood", "evergreen", "camping", "lodge", "cabin"),
        params={
            "trees": Count(1, 1, 3),
            "tiers": Count(3, 2, 4),
            "width": Number(0.36, 0.3, 0.42, 0.02),
            "corner": Number(0.02, 0.0, 0.04, 0.01),
        },
        corners="sharp",
    ),
    Motif(
        "rose", vienna=("05.05.01",),
        depicts=("rose", "flower", "florist", "beauty", "romance", "perfume", "love", "wedding"),
        params={
            "inner": Count(3, 3, 4),
            "outer": Count(5, 5, 7),
            "turn": Number(20, 0, 60, 20),
            "leaves": Choice(("two", "none", "one")),
            "heart": Choice(("primary", "accent")),
        },
        corners="round",
    ),
    Motif(
        "leaf", vienna=("05.03.13",),
        depicts=("leaf", "plant", "eco", "organic", "vegan", "natural", "botanical", "green"),
        params={
            "form": Choice(("split", "veined", "pair")),
            "veins": Count(2, 1, 3),
            "width": Number(0.3, 0.24, 0.36, 0.02),
            "tilt": Number(35, 0, 45, 5),
        },
        corners="sharp",
    ),
    Motif(
        "moon", vienna=("01.07.06",),
        depicts=("moon", "night", "sleep", "dream", "crescent", "magic", "lunar", "hotel"),
        params={
            "girth": Number(0.3, 0.22, 0.4, 0.02),
            "companion": Choice(("star", "leaf", "none", "stars")),
            "tilt": Number(-20, -40, 0, 5),
            "tones": _TONES,
        },
        corners="sharp",
        grade=5,
    ),
    Motif(
        "flame", vienna=("01.15.05",),
        depicts=("flame", "fire", "energy", "hot", "grill", "heat", "gas", "candle", "spicy"),
        params={
            "form": Choice(("tongue", "lick", "fork")),
            "inner": Choice(("flame", "drop", "none")),
            "width": Number(0.7, 0.62, 0.78, 0.02),
            "tones": _TONES,
        },
        corners="sharp",
    ),
    Motif(
        "sun", vienna=("01.03.02",),
        depicts=("sun", "summer", "solar", "energy", "day", "warm", "light", "sunny"),
        params={
            "rays": Count(12, 8, 14),
            "form": Choice(("spike", "leaf", "bar", "flame")),
            "core": Number(0.24, 0.18, 0.27, 0.01),
            "tones": _TONES,
        },
        corners="sharp",
    ),
    Motif(
        "tree", vienna=("05.01",),
        depicts=("tree", "oak", "family", "estate", "roots", "nature", "growth", "park", "garden"),
        params={
            "crown": Choice(("round", "cloud", "oval", "square")),
            "branches": Count(2, 1, 3),
            "trunk": Number(0.18, 0.14, 0.24, 0.02),
            "ground": Choice(("none", "line")),
        },
        corners="round",
    ),
    Motif(
        "snowflake", vienna=("01.15.17",),
        depicts=("snowflake", "snow", "winter", "ice", "cold", "cooling", "frozen", "ski"),
        params={
            "form": Choice(("arms", "petals")),
            "branches": Count(1, 1, 2),
            "line": Number(0.08, 0.07, 0.1, 0.01),
            "core": Number(0.12, 0.09, 0.14, 0.01),
        },
        corners="neutral",
        weight="medium",
    ),
    Motif(
        "sprig", vienna=("05.03",),
        depicts=(
            "olive", "sprig", "branch", "laurel", "herb", "botanical", "peace", "fern",
            "mediterranean",
        ),
        params={
            "kind": Choice(("olive", "laurel", "fern")),
            "pairs": Count(3, 3, 4),
            "lean": Number(24, 0, 40, 8),
            "tones": _TONES,
        },
        corners="sharp",
        weight="medium",
        small=False,
    ),
    Motif(
        "mushroom", vienna=("05.11",),
        depicts=("mushroom", "forest", "fungi", "forager", "umami", "fairytale"),
        params={
            "dots": Count(3, 0, 3),
            "cap": Number(0.44, 0.36, 0.5, 0.02),
            "stem": Number(0.26, 0.2, 0.34, 0.02),
            "gills": Choice(("no", "yes")),
        },
        corners="round",
    ),
    Motif(
        "acorn", vienna=("05.07",),
        depicts=("acorn", "oak", "seed", "nut", "growth", "autumn", "forest", "savings"),
        params={
            "pattern": Choice(("scales", "hatch", "plain")),
            "width": Number(0.38, 0.32, 0.4, 0.02),
            "split": Choice(("no", "yes")),
            "tilt": Number(0, 0, 30, 15),
        },
        corners="round",
        grade=5,
    ),
)
# fmt: on
