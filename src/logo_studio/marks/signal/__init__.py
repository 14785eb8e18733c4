"""Signs: plain forms that stand for one thing: sound, signal, air, matter, paper (CRAFT 1.1)."""

from __future__ import annotations

from logo_studio.marks.registry import Choice, Count, Motif, Number

# Word lists are set by hand, several to a line.
# fmt: off
MOTIFS = (
    Motif(
        "arcs", vienna=("26.02", "16.01"),
        depicts=(
            "signal", "wifi", "broadcast", "radio", "wireless", "podcast", "internet", "telecom",
            "rainbow", "communication", "waves", "news", "network", "technology",
        ),
        params={
            "arcs": Count(3, 2, 4),
            "sweep": Number(90, 70, 130, 10),
            "towards": Choice(("up_right", "up", "right", "up_left")),
            "source": Choice(("wedge", "dot")),
            "ends": Choice(("butt", "round")),
        },
    ),
    Motif(
        "equaliser", vienna=("26.11", "16.01"),
        depicts=(
            "sound", "music", "audio", "equaliser", "rhythm", "voice", "beat", "podcast",
            "recording", "frequency", "speech", "data", "studio", "dj",
        ),
        params={
            "rhythm": Choice(("wave", "peak", "pulse", "rise", "beat", "valley")),
            "duty": Number(0.64, 0.56, 0.74, 0.02),
            "ends": Number(1, 0, 1, 0.5),
            "accent": Count(2, 0, 5),
        },
    ),
    Motif(
        "fold", vienna=("26.04",),
        depicts=(
            "fold", "map", "screen", "paper", "brochure", "transformation", "print", "leaflet",
            "origami", "plan", "flow", "wave", "accordion", "panel",
        ),
        params={
            "panels": Count(3, 2, 4),
            "height": Number(1.5, 1.1, 2.2, 0.1),
            "slope": Number(0.5, 0.3, 0.8, 0.1),
            "first": Choice(("down", "up")),
            "tone": Choice(("alternate", "last")),
        },
        corners="sharp",
    ),
    Motif(
        "orbit", vienna=("01.05", "01.13"),
        depicts=(
            "planet", "orbit", "space", "astronomy", "saturn", "universe", "satellite", "science",
            "global", "cosmos", "exploration", "galaxy", "observatory", "technology", "future",
        ),
        params={
            "tilt": Number(-22, -38, 22, 4),
            "planet": Number(0.3, 0.28, 0.33, 0.01),
            "width": Number(0.075, 0.065, 0.095, 0.01),
            "flatness": Number(0.3, 0.22, 0.34, 0.02),
            "moon": Choice(("none", "above", "below")),
        },
        corners="round",
        grade=5,
    ),
    Motif(
        "atom", vienna=("01.13",),
        depicts=(
            "atom", "science", "physics", "chemistry", "nuclear", "energy", "research", "quantum",
            "laboratory", "education", "electron", "technology", "school",
        ),
        params={
            "orbits": Count(3, 2, 3),
            "width": Number(0.065, 0.06, 0.08, 0.005),
            "flatness": Number(0.36, 0.32, 0.4, 0.02),
            "nucleus": Number(0.1, 0.08, 0.12, 0.01),
            "electrons": Choice(("none", "one", "all")),
            "turn": Number(0, 0, 45, 15),
        },
        corners="round",
        weight="line",
    ),
    Motif(
        "wind", vienna=("01.15", "26.11"),
        depicts=(
            "wind", "air", "breeze", "north_wind", "ventilation", "weather", "breath",
            "freedom", "climate", "air_conditioning", "drying", "storm", "fresh", "movement",
        ),
        params={
            "strokes": Count(3, 2, 3),
            "width": Number(0.1, 0.08, 0.12, 0.01),
            "curl": Number(0.15, 0.13, 0.18, 0.01),
            "ends": Choice(("round", "butt")),
            "heading": Choice(("right", "left")),
        },
        corners="round",
        weight="line",
    ),
    Motif(
        "ribbon", vienna=("09.01",),
        depicts=(
            "ribbon", "awareness", "charity", "support", "solidarity", "health", "campaign",
            "cancer", "memorial", "gift_wrapping", "foundation", "care",
        ),
        params={
            "width": Number(0.15, 0.12, 0.18, 0.01),
            "cross": Number(2, 1.7, 2.4, 0.1),
            "legs": Number(0.3, 0.25, 0.4, 0.05),
            "ends": Choice(("level", "notch")),
            "tone": Choice(("plain", "strands")),
        },
    ),
)
# fmt: on
