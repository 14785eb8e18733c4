"""Pastimes: music, sport and the outdoors."""

from __future__ import annotations

from logo_studio.marks.registry import Choice, Count, Motif, Number

# Word lists are set by hand, several to a line.
# fmt: off
MOTIFS = (
    Motif(
        "guitar", vienna=("22.01",),
        depicts=(
            "guitar", "music", "band", "musician", "luthier", "acoustic", "music_school",
            "instrument", "concert", "folk", "country_music", "flamenco", "rock", "blues", "song",
        ),
        params={
            "body": Choice(("acoustic", "electric", "cutaway")),
            "head": Choice(("taper", "flare", "hook")),
            "bridge": Choice(("bar", "dot", "none")),
            "tilt": Number(35, 0, 45, 15),
            "tone": Choice(("neck", "body", "one")),
        },
    ),
    Motif(
        "piano", vienna=("22.01",),
        depicts=(
            "piano", "keyboard", "keys", "music", "music_school", "pianist", "melody", "concert",
            "grand_piano", "composer", "jazz", "classical_music", "organ", "harmony", "instrument",
        ),
        params={
            "keys": Count(4, 3, 5),
            "black": Choice(("skip", "all", "last")),
            "plate": Choice(("square", "circle", "grand")),
            "reach": Number(0.62, 0.52, 0.7, 0.02),
            "rounding": Number(0.1, 0, 0.2, 0.05),
        },
        containable=False,
        grade=5,
    ),
    Motif(
        "violin", vienna=("22.01",),
        depicts=(
            "violin", "cello", "viola", "strings", "fiddle", "orchestra", "luthier", "music",
            "classical_music", "music_school", "string_quartet", "instrument", "philharmonic",
        ),
        params={
            "waist": Number(0.13, 0.11, 0.15, 0.01),
            "holes": Choice(("curved", "straight")),
            "scroll": Choice(("round", "flat")),
            "bow": Choice(("none", "beside")),
            "tilt": Number(30, 0, 45, 15),
        },
        small=False,
    ),
    Motif(
        "trumpet", vienna=("22.01",),
        depicts=(
            "trumpet", "brass", "music", "jazz", "fanfare", "band", "orchestra", "horn",
            "brass_band", "announcement", "music_school", "parade", "instrument",
        ),
        params={
            "bell": Number(0.4, 0.32, 0.48, 0.04),
            "loop": Number(0.14, 0.05, 0.16, 0.01),
            "caps": Choice(("button", "round")),
            "tilt": Number(-25, -45, 0, 5),
            "heading": Choice(("right", "left")),
        },
        weight="medium",
        grade=3,
        small=False,
    ),
    Motif(
        "drum", vienna=("22.01",),
        depicts=(
            "drum", "percussion", "drummer", "music", "band", "rhythm", "beat", "parade",
            "music_school", "snare", "drumsticks", "carnival", "instrument",
        ),
        params={
            "height": Number(0.42, 0.38, 0.5, 0.02),
            "cords": Choice(("zigzag", "cross", "band")),
            "turns": Count(4, 3, 4),
            "sticks": Choice(("crossed", "resting", "none")),
            "tone": Choice(("head", "shell")),
        },
    ),
    Motif(
        "boxing_glove", vienna=("21.03",),
        depicts=(
            "boxing_glove", "boxing", "boxer", "fight", "martial_arts", "kickboxing", "combat",
            "gym", "punch", "fitness", "sport", "strength", "training", "glove",
        ),
        params={
            "thumb": Number(0.2, 0.17, 0.23, 0.01),
            "fullness": Number(0.26, 0.2, 0.32, 0.02),
            "cuff": Choice(("band", "stripes", "laced")),
            "tilt": Number(0, -45, 45, 15),
            "heading": Choice(("left", "right")),
        },
        corners="round",
    ),
    Motif(
        "golf_flag", vienna=("21.03", "24.07"),
        depicts=(
            "golf_flag", "golf", "golf_course", "golf_club", "hole", "flag", "links", "sport",
            "country_club", "goal", "resort", "caddie", "tournament",
        ),
        params={
            "flag": Choice(("pennant", "swallow", "wave")),
            "drop": Number(0.32, 0.26, 0.38, 0.02),
            "ground": Choice(("green", "hill", "mound")),
            "ball": Choice(("ball", "none")),
            "heading": Choice(("right", "left")),
        },
        weight="medium",
    ),
    Motif(
        "surfboard", vienna=("21.03",),
        depicts=(
            "surfboard", "surf", "surfing", "surf_school", "beach", "wave", "surf_shop", "ocean",
            "summer", "paddleboard", "board", "sport", "sea", "holiday",
        ),
        params={
            "shape": Choice(("long", "gun", "fish")),
            "width": Number(0.26, 0.22, 0.3, 0.02),
            "stripe": Choice(("bands", "centre", "none")),
            "tilt": Number(25, 15, 35, 5),
            "scene": Choice(("sun", "pair", "sea")),
        },
        corners="round",
    ),
    Motif(
        "trophy", vienna=("21.03", "24.05"),
        depicts=(
            "trophy", "award", "winner", "champion", "cup", "prize", "victory", "tournament",
            "competition", "success", "sport", "league", "achievement", "sports_club", "esports",
        ),
        params={
            "cup": Choice(("bowl", "tulip", "straight")),
            "handles": Choice(("loops", "ears", "none")),
            "emblem": Choice(("none", "star", "spark", "heart")),
            "foot": Choice(("plinth", "steps")),
            "tone": Choice(("foot", "cup")),
        },
    ),
    Motif(
        "medal", vienna=("24.05",),
        depicts=(
            "medal", "award", "winner", "quality", "rosette", "certificate", "prize", "sport",
            "champion", "guarantee", "best", "excellence", "honour", "competition", "first",
        ),
        params={
            "points": Count(12, 8, 16),
            "depth": Number(0.05, 0.03, 0.07, 0.01),
            "emblem": Choice(("star", "check", "spark", "heart")),
            "ribbon": Choice(("tails", "folded", "strap")),
            "tone": Choice(("ribbon", "plate")),
        },
    ),
    Motif(
        "bullseye", vienna=("21.03", "26.01"),
        depicts=(
            "target", "bullseye", "archery", "arrow", "goal", "focus", "darts", "marketing",
            "precision", "aim", "strategy", "accuracy", "advertising", "coaching", "objective",
        ),
        params={
            "rings": Count(2, 1, 2),
            "duty": Number(0.66, 0.58, 0.7, 0.04),
            "fletching": Choice(("barbs", "square", "swallow")),
            "angle": Number(-45, -60, -30, 5),
            "tone": Choice(("arrow", "core")),
        },
    ),
    Motif(
        "kite", vienna=("21.01",),
        depicts=(
            "kite", "play", "wind", "children", "freedom", "kindergarten", "childhood", "toy",
            "joy", "kids", "imagination", "sky", "summer", "kitesurf", "fly",
        ),
        params={
            "width": Number(0.72, 0.6, 0.8, 0.04),
            "cross": Number(-0.16, -0.2, -0.08, 0.02),
            "bows": Count(2, 1, 3),
            "panels": Choice(("opposite", "halves", "top")),
            "tilt": Number(25, 0, 45, 5),
        },
        corners="sharp",
    ),
    Motif(
        "carabiner", vienna=("14.03", "21.03"),
        depicts=(
            "carabiner", "climbing", "climber", "mountaineering", "safety", "outdoor", "bouldering",
            "rope_access", "climbing_gym", "adventure", "secure", "rigging", "via_ferrata",
        ),
        params={
            "shape": Choice(("offset", "pear", "oval")),
            "width": Number(0.11, 0.09, 0.13, 0.01),
            "gate": Choice(("plain", "sleeve", "wire")),
            "core": Choice(("none", "leaf", "spark", "drop")),
            "tilt": Number(30, -30, 45, 15),
        },
        corners="round",
        weight="line",
    ),
)
# fmt: on
