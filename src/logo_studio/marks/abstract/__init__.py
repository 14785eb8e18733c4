"""Abstract marks: rotation, overlap, modules, stripes, solids (CRAFT 1.1)."""

from __future__ import annotations

from logo_studio.marks.registry import Choice, Count, Motif, Number

# Word lists are set by hand, several to a line.
# fmt: off
MOTIFS = (
    Motif(
        "aperture", vienna=("16.03", "26.13"),
        depicts=(
            "aperture", "camera", "lens", "photography", "focus", "photo", "optics", "film",
            "video", "shutter", "iris", "vision", "studio", "cinema",
        ),
        params={
            "blades": Count(6, 5, 8),
            "opening": Number(0.17, 0.13, 0.22, 0.01),
            "turn": Number(0, 0, 45, 15),
            "plate": Choice(("disc", "polygon")),
            "tone": Choice(("one", "plain", "half")),
        },
        corners="sharp",
        grade=5,
    ),
    Motif(
        "circles_three", vienna=("26.01",),
        depicts=(
            "synergy", "circles", "collaboration", "intersection", "unity", "community",
            "team", "connection", "venn", "trinity", "three", "together", "diversity",
            "consulting", "strategy",
        ),
        params={
            "spread": Number(0.17, 0.14, 0.2, 0.01),
            "pointing": Choice(("up", "down", "left", "right")),
            "core": Choice(("same", "shade", "open")),
            "tone": Choice(("overlaps", "one")),
        },
        corners="round",
    ),
    Motif(
        "overlap", vienna=("26.01",),
        depicts=(
            "partnership", "circles", "overlap", "collaboration", "handshake", "connection",
            "relationship", "fusion", "exchange", "dialogue", "merger", "common_ground",
            "union", "two", "synergy", "hybrid",
        ),
        params={
            "shape": Choice(("circle", "square", "rounded", "leaf", "drop")),
            "apart": Number(0.5, 0.4, 0.64, 0.04),
            "turn": Number(0, -45, 90, 45),
            "tone": Choice(("shared", "front", "open")),
        },
        grade=5,
    ),
    Motif(
        "petals_overlap", vienna=("26.01", "05.05.20"),
        depicts=(
            "rosette", "harmony", "wellness", "bloom", "blossom", "flower", "spa", "growth",
            "beauty", "meditation", "holistic", "radiance", "cosmetics",
        ),
        params={
            "petals": Count(6, 5, 8),
            "overlap": Number(1.5, 1.3, 1.6, 0.05),
            "shape": Choice(("ellipse", "leaf")),
            "core": Number(0.11, 0.09, 0.15, 0.02),
        },
        corners="round",
    ),
    Motif(
        "pinwheel", vienna=("26.13", "21.01"),
        depicts=(
            "pinwheel", "motion", "rotation", "dynamic", "propeller", "windmill", "turbine",
            "energy", "change", "cycle", "creativity", "children", "transformation", "toy",
        ),
        params={
            "petals": Count(5, 4, 7),
            "shape": Choice(("ellipse", "leaf", "blade")),
            "width": Number(1.2, 1.0, 1.4, 0.1),
            "turning": Choice(("right", "left")),
            "tone": Choice(("plain", "one", "alternate")),
        },
        grade=5,
    ),
    Motif(
        "tiles", vienna=("26.04", "25.07"),
        depicts=(
            "mosaic", "tile", "tiles", "pattern", "square", "checker", "modular", "system",
            "structure", "design", "ceramics", "architecture", "flooring", "textile", "order",
            "quilt", "interior", "craft",
        ),
        params={
            "corner": Choice(("quarter", "leaf", "drop", "triangle", "square")),
            "corner_turn": Count(0, 0, 3),
            "side": Choice(("half", "quarter", "leaf", "square", "disc")),
            "side_turn": Count(0, 0, 3),
            "centre": Choice(("disc", "square", "diamond")),
            "tone": Choice(("sides", "corners", "centre")),
        },
        grade=5,
    ),
    Motif(
        "four_leaf", vienna=("26.04", "05.03.13"),
        depicts=(
            "balance", "quality", "quarters", "clover", "luck", "corporate", "consulting", "unity",
            "finance", "stability", "four", "seasons", "wealth", "advisory",
        ),
        params={
            "outer": Number(1, 0.4, 1, 0.2),
            "inner": Number(1, 0.0, 1, 0.2),
            "turn": Number(0, 0, 45, 45),
            "tone": Choice(("diagonal", "pairs", "one")),
        },
    ),
    Motif(
        "balance", vienna=("26.01", "24.17.21"),
        depicts=(
            "balance", "harmony", "yin_yang", "duality", "wellness", "unity", "therapy",
            "acupuncture", "martial_arts", "yoga", "mediation", "counselling", "wholeness",
        ),
        params={
            "body": Choice(("circle", "squircle")),
            "bend": Number(0.3, 0.2, 0.34, 0.02),
            "turn": Number(0, 0, 135, 45),
            "eyes": Choice(("none", "one", "two")),
        },
        corners="round",
        containable=False,
    ),
    Motif(
        "horizon", vienna=("26.01", "26.11"),
        depicts=(
            "horizon", "sunset", "dissolve", "progress", "speed", "future", "sea",
            "reflection", "dawn", "evening", "retro", "perspective", "travel", "lake",
        ),
        params={
            "shape": Choice(("circle", "square", "arch", "hexagon", "drop")),
            "bands": Count(4, 3, 5),
            "solid": Number(0.48, 0.4, 0.56, 0.04),
            "taper": Number(0.34, 0.25, 0.5, 0.05),
            "turn": Number(0, -90, 90, 45),
            "tone": Choice(("plain", "two")),
        },
    ),
    Motif(
        "ripple", vienna=("26.01",),
        depicts=(
            "ripple", "target", "echo", "sound", "tree_rings", "bullseye", "focus", "impact",
            "resonance", "wave", "vibration", "hearing", "radar", "growth", "influence",
            "water", "sonar", "vinyl",
        ),
        params={
            "rings": Count(2, 1, 3),
            "swell": Number(0.5, 0, 0.6, 0.1),
            "towards": Number(-90, -180, 135, 45),
            "outline": Choice(("circle", "squircle")),
            "core": Number(0.36, 0.24, 0.48, 0.04),
        },
        corners="round",
        containable=False,
        grade=5,
    ),
    Motif(
        "iso_cube", vienna=("26.15",),
        depicts=(
            "cube", "box", "package", "parcel", "technology", "block", "blockchain",
            "logistics", "storage", "software", "construction", "product", "crate", "data",
            "three-dimensional", "module", "cardboard",
        ),
        params={
            "form": Choice(("faces", "notch", "slats", "windows")),
            "accent": Choice(("top", "left", "right")),
            "turn": Count(0, 0, 5),
            "rounding": Number(0, 0, 0.08, 0.02),
        },
        corners="sharp",
        grade=5,
    ),
    Motif(
        "hexagons", vienna=("26.05",),
        depicts=(
            "hexagon", "network", "structure", "hexagons", "cell", "molecule", "cells", "cluster",
            "science", "materials", "blockchain", "graphene", "technology", "honeycomb",
            "team", "pharma",
        ),
        params={
            "cluster": Choice(("rhombus", "flower", "ring", "triad", "pyramid", "hive")),
            "accent": Count(0, 0, 5),
            "rounding": Number(0.1, 0, 0.3, 0.1),
            "turn": Number(0, 0, 90, 30),
        },
        corners="sharp",
    ),
    Motif(
        "triangle_loop", vienna=("26.03",),
        depicts=(
            "triangle", "structure", "strength", "impossible_triangle", "engineering",
            "recycling", "cycle", "infinity", "architecture", "trinity", "steel", "stability",
        ),
        params={
            "hole": Number(0.5, 0.3, 0.8, 0.1),
            "turn": Number(0, 0, 60, 30),
            "handed": Choice(("right", "left")),
            "tone": Choice(("one", "plain", "three")),
        },
        corners="sharp",
        grade=5,
    ),
    Motif(
        "chevrons", vienna=("26.03",),
        depicts=(
            "chevron", "progress", "arrow", "growth", "direction", "advance", "rank", "speed",
            "forward", "upward", "success", "momentum", "rise", "sergeant", "chevrons",
        ),
        params={
            "chevrons": Count(3, 2, 4),
            "slope": Number(0.8, 0.5, 1.1, 0.1),
            "growth": Number(1, 0.7, 1.3, 0.1),
            "heading": Choice(("up", "right", "up_right")),
            "accent": Choice(("first", "last", "none")),
        },
        corners="sharp",
    ),
    Motif(
        "stairs", vienna=("07.03", "26.11"),
        depicts=(
            "stairs", "steps", "progress", "level", "ladder", "staircase", "pyramid",
            "education", "career", "achievement", "podium", "foundation", "development",
            "coaching", "layers",
        ),
        params={
            "steps": Count(4, 3, 5),
            "flush": Choice(("right", "left", "centre")),
            "top": Number(0.3, 0.2, 0.5, 0.1),
            "rounding": Number(0, 0, 0.5, 0.25),
            "accent": Choice(("top", "lowest")),
        },
    ),
    Motif(
        "dots", vienna=("26.01", "25.07"),
        depicts=(
            "halftone", "dots", "data", "pixel", "print", "screen_printing", "analytics", "digital",
            "particles", "gradient", "ai", "technology", "crowd", "big_data",
        ),
        params={
            "count": Count(5, 4, 6),
            "shape": Choice(("disc", "square", "diamond")),
            "field": Choice(("rise", "right", "down", "centre", "rim")),
            "outline": Choice(("square", "round")),
        },
        weight="medium",
        small=False,
    ),
    Motif(
        "star8", vienna=("01.01.02",),
        depicts=(
            "star", "eight-pointed_star", "oriental", "arabic", "morocco", "islamic",
            "compass", "quality", "spices", "lantern", "orient", "ornament", "andalusian",
            "north_star", "quilt",
        ),
        params={
            "form": Choice(("kites", "solid")),
            "core": Choice(("star", "octagon", "disc")),
            "size": Number(0.2, 0.14, 0.24, 0.02),
            "turn": Number(0, 0, 22.5, 22.5),
        },
        corners="sharp",
    ),
    Motif(
        "burst", vienna=("26.11", "01.03"),
        depicts=(
            "burst", "energy", "sun", "radiance", "light", "idea", "sunburst", "launch", "spark",
            "innovation", "celebration", "fireworks", "brilliance", "solar", "impact",
        ),
        params={
            "rays": Count(8, 5, 10),
            "ray": Choice(("bar", "wedge", "spike", "leaf")),
            "inner": Number(0.2, 0.16, 0.26, 0.02),
            "short": Number(0.6, 0.4, 0.8, 0.1),
            "core": Choice(("disc", "spark", "none")),
        },
        weight="medium",
        small=False,
    ),
)
# fmt: on
