"""Weaves: knots, links and endless lines, over and under (CRAFT 1.1)."""

from __future__ import annotations

from logo_studio.marks.registry import Choice, Count, Motif, Number

# Word lists are set by hand, several to a line.
# fmt: off
MOTIFS = (
    Motif(
        "interlock", vienna=("26.01", "14.01"),
        depicts=(
            "link", "connection", "interlock", "chain", "handshake", "rings", "partnership",
            "bond", "trust", "loyalty", "marriage", "wedding", "alliance", "integration",
            "contract", "blockchain", "security",
        ),
        params={
            "outline": Choice(("circle", "square", "sharp", "hexagon", "oval")),
            "width": Number(0.17, 0.13, 0.2, 0.01),
            "apart": Number(0.5, 0.44, 0.6, 0.02),
            "turn": Number(0, -45, 90, 45),
        },
        weight="medium",
        grade=5,
    ),
    Motif(
        "spiral", vienna=("26.01", "01.15"),
        depicts=(
            "spiral", "galaxy", "motion", "growth", "energy", "hypnosis", "evolution", "whirlpool",
            "snail", "vortex", "cycle", "imagination", "pottery", "fibonacci",
        ),
        params={
            "arms": Count(2, 1, 2),
            "turns": Count(1, 0, 2),
            "duty": Number(0.6, 0.5, 0.65, 0.05),
            "ends": Choice(("butt", "round")),
            "turning": Choice(("right", "left")),
            "turn": Number(0, 0, 135, 45),
        },
        corners="round",
        weight="medium",
    ),
    Motif(
        "infinity", vienna=("24.17",),
        depicts=(
            "infinity", "endless", "loop", "eternity", "continuity", "sustainability", "recycling",
            "forever", "flow", "circular_economy", "limitless", "devops", "renewal",
        ),
        params={
            "width": Number(0.12, 0.09, 0.14, 0.01),
            "spread": Number(1.3, 1.15, 1.5, 0.05),
            "tone": Choice(("plain", "strands")),
            "turn": Number(0, -45, 45, 45),
        },
        corners="round",
        weight="medium",
    ),
    Motif(
        "knot", vienna=("26.11", "25.01"),
        depicts=(
            "knot", "rings", "unity", "community", "bond", "strength", "connection", "cooperation",
            "family", "trinity", "tradition", "link", "solidarity",
        ),
        params={
            "width": Number(0.085, 0.07, 0.1, 0.005),
            "closeness": Number(0.66, 0.58, 0.72, 0.02),
            "pointing": Choice(("up", "down")),
            "tone": Choice(("one", "plain")),
        },
        corners="round",
        weight="line",
    ),
    Motif(
        "triquetra", vienna=("26.11", "25.01"),
        depicts=(
            "triquetra", "celtic", "trinity", "irish", "knot", "heritage", "eternity", "faith",
            "tradition", "ireland", "scottish", "church", "mind_body_spirit",
        ),
        params={
            "width": Number(0.09, 0.07, 0.11, 0.01),
            "closeness": Number(0.575, 0.5, 0.65, 0.025),
            "tips": Choice(("miter", "round")),
            "pointing": Choice(("up", "down")),
        },
        weight="medium",
    ),
    Motif(
        "loops", vienna=("26.11",),
        depicts=(
            "loop", "knot", "weaving", "weave", "yarn", "spool", "knitting", "rope", "textile",
            "command", "heritage", "landmark", "macrame", "continuity", "nordic", "crochet",
            "thread",
        ),
        params={
            "loops": Count(4, 3, 5),
            "width": Number(0.08, 0.06, 0.09, 0.01),
            "loop": Number(0.12, 0.1, 0.13, 0.01),
            "turn": Number(0, 0, 60, 15),
        },
        corners="round",
        weight="line",
    ),
    Motif(
        "girih", vienna=("25.01", "01.01"),
        depicts=(
            "arabesque", "girih", "islamic_pattern", "mosque", "weave", "rug", "oriental",
            "persian", "moroccan", "ornament", "carpet", "geometry", "halal", "middle_east",
            "weaving", "heritage",
        ),
        params={
            "width": Number(0.065, 0.055, 0.075, 0.005),
            "core": Choice(("star", "open", "disc")),
            "tone": Choice(("core", "frame")),
            "turn": Number(0, 0, 22.5, 22.5),
        },
        corners="sharp",
        weight="medium",
        small=False,
    ),
)
# fmt: on
