"""Marks of the family desk: office, money, science and learning."""

from __future__ import annotations

from logo_studio.marks.registry import Choice, Count, Motif, Number

# fmt: off
MOTIFS: tuple[Motif, ...] = (
    Motif(
        "phone", grade=5, vienna=("16.01",),
        depicts=(
            "phone", "telephone", "call", "mobile", "contact", "smartphone", "hotline",
            "phone_shop", "phone_repair", "call_centre", "customer_support", "telecom",
        ),
        params={
            "form": Choice(("ringing", "handset", "mobile", "desk")),
            "weight": Number(0.17, 0.14, 0.2, 0.01),
            "sign": Choice(("spark", "heart", "check", "bolt", "play")),
            "radius": Number(0.1, 0.06, 0.14, 0.02),
        },
    ),
    Motif(
        "clock", corners="round", vienna=("17.01",),
        depicts=(
            "clock", "time", "hour", "watchmaker", "punctual", "schedule", "deadline", "express",
            "timer", "alarm_clock", "time_management", "appointment",
        ),
        params={
            "form": Choice(("solid", "ring", "slice", "alarm")),
            "time": Choice(("ten_past_ten", "three", "nine", "four", "half_past_one")),
            "ticks": Choice(("none", "dots", "bars")), "weight": Number(0.08, 0.07, 0.1, 0.005),
        },
    ),
    Motif(
        "dna", corners="round", vienna=("01.13",),
        depicts=(
            "dna", "genetics", "helix", "biotech", "genome", "biology", "laboratory", "science",
            "life_science", "heredity", "pharma", "research",
        ),
        params={
            "turns": Count(2, 2, 3), "rungs": Count(2, 1, 2),
            "kind": Choice(("bars", "lit", "beads")), "weight": Number(0.095, 0.085, 0.11, 0.005),
            "reach": Number(0.24, 0.2, 0.26, 0.02), "tilt": Number(0, 0, 36, 12),
        },
    ),
    Motif(
        "piggy_bank", corners="round", vienna=("03.04.18", "19.03"),
        depicts=(
            "piggy_bank", "savings", "saving", "money", "bank", "pig", "budget", "thrift",
            "bookkeeping", "accounting", "tax", "pension", "finance",
        ),
        params={
            "saves": Choice(("coin", "heart", "leaf", "star", "house")),
            "height": Number(0.52, 0.48, 0.58, 0.02), "leg": Number(0.07, 0.05, 0.1, 0.01),
            "size": Number(0.26, 0.22, 0.3, 0.02), "facing": Choice(("right", "left")),
        },
    ),
    Motif(
        "card", vienna=("20.05",),
        depicts=(
            "card", "credit_card", "payment", "payments", "fintech", "bank_card", "checkout",
            "membership", "money_transfer", "wallet", "bank",
        ),
        params={
            "form": Choice(("single", "pair", "tap")),
            "face": Choice(("stripe", "chip", "waves", "banded")),
            "radius": Number(0.09, 0.05, 0.14, 0.01), "tilt": Number(0, -24, 0, 6),
        },
    ),
    Motif(
        "glasses", weight="medium", vienna=("16.03.13",),
        depicts=(
            "glasses", "optician", "eyewear", "spectacles", "sunglasses", "optometry", "vision",
            "optics", "nerd", "reading", "frames", "clever",
        ),
        params={
            "shape": Choice(("round", "square", "cat_eye", "pilot")),
            "glass": Choice(("open", "tinted", "one", "dark")),
            "weight": Number(0.07, 0.06, 0.085, 0.005), "nose": Choice(("plain", "hinged")),
        },
    ),
    Motif(
        "palette", corners="round", vienna=("20.01",),
        depicts=(
            "palette", "paint", "art", "artist", "painting", "art_school", "colour", "gallery",
            "creative", "art_studio", "art_supplies", "atelier", "makeup_artist",
        ),
        params={
            "shape": Choice(("kidney", "egg", "round")), "wells": Count(4, 3, 5),
            "size": Number(0.085, 0.075, 0.095, 0.005), "lit": Choice(("none", "one", "all")),
            "brush": Choice(("none", "brush")),
        },
    ),
    Motif(
        "compass_tool", corners="sharp", vienna=("17.05",),
        depicts=(
            "divider", "compass_tool", "drafting", "architect", "geometry", "engineering",
            "architecture", "technical_drawing", "mathematics", "design", "planning", "surveyor",
        ),
        params={
            "spread": Number(48, 40, 60, 4), "weight": Number(0.105, 0.09, 0.125, 0.005),
            "head": Choice(("ball", "ring", "solid")), "draws": Choice(("arc", "dial", "bar")),
            "leg": Choice(("point", "pencil")),
        },
    ),
    Motif(
        "microscope", vienna=("16.03",),
        depicts=(
            "microscope", "laboratory", "research", "science", "biology", "pathology",
            "diagnostics", "biotech", "medical_laboratory", "microbiology", "analysis",
        ),
        params={
            "lean": Number(-28, -34, -20, 2), "width": Number(0.18, 0.15, 0.21, 0.01),
            "weight": Number(0.09, 0.08, 0.11, 0.005), "eyepiece": Choice(("slim", "wide")),
            "knob": Choice(("none", "knob")), "facing": Choice(("right", "left")),
        },
    ),
    Motif(
        "puzzle", vienna=("21.01",),
        depicts=(
            "puzzle", "solution", "teamwork", "partnership", "integration", "autism", "strategy",
            "consulting", "team", "game", "learning", "jigsaw", "problem_solving",
        ),
        params={
            "form": Choice(("four", "single", "two", "heart")),
            "knob": Number(0.11, 0.1, 0.125, 0.005), "radius": Number(0.05, 0.02, 0.1, 0.02),
            "tilt": Number(0, 0, 45, 15), "lit": Choice(("one", "opposite", "three")),
        },
    ),
    Motif(
        "robot", vienna=("04.05",),
        depicts=(
            "robot", "bot", "artificial_intelligence", "automation", "chatbot", "robotics",
            "machine_learning", "coding_school", "android", "assistant", "technology", "kids",
        ),
        params={
            "shape": Choice(("round", "dome", "box", "jaw")),
            "eyes": Choice(("round", "visor", "tall", "one", "hearts")),
            "mouth": Choice(("none", "smile", "bar", "grille")),
            "antenna": Choice(("one", "two", "wave", "none")),
            "ears": Choice(("bars", "discs", "none")),
        },
    ),
    Motif(
        "envelope", vienna=("20.05",),
        depicts=(
            "envelope", "mail", "letter", "post", "email", "newsletter", "message", "invitation",
            "postal_service", "stationery", "correspondence", "contact",
        ),
        params={
            "form": Choice(("shut", "sealed", "open", "express")),
            "sign": Choice(("heart", "star", "check", "leaf", "spark")),
            "flap": Number(0.4, 0.34, 0.46, 0.02), "radius": Number(0.06, 0.02, 0.1, 0.02),
        },
    ),
    Motif(
        "telescope", vienna=("16.03",),
        depicts=(
            "telescope", "astronomy", "observatory", "vision", "discovery", "stars", "explore",
            "space", "future", "foresight", "search", "planetarium", "research",
        ),
        params={
            "draws": Count(3, 2, 3), "lean": Number(26, 18, 32, 2),
            "flare": Number(0.3, 0.1, 0.5, 0.1), "sees": Choice(("star", "planet", "none")),
            "stand": Choice(("tripod", "post")), "facing": Choice(("right", "left")),
        },
    ),
    Motif(
        "calculator", vienna=("15.05",),
        depicts=(
            "calculator", "accounting", "bookkeeping", "tax", "accountant", "calculation",
            "budget", "mathematics", "finance", "payroll", "numbers", "tax_advisor",
        ),
        params={
            "keys": Choice(("square", "round")), "columns": Count(3, 2, 3),
            "radius": Number(0.08, 0.03, 0.14, 0.01),
            "lit": Choice(("tall", "display", "corner")), "tilt": Number(0, -12, 12, 4),
        },
    ),
    Motif(
        "target", corners="round", vienna=("21.03", "26.01"),
        depicts=(
            "target", "goal", "aim", "focus", "precision", "bullseye", "archery", "marketing",
            "accuracy", "arrow", "strategy", "coaching", "darts",
        ),
        params={
            "form": Choice(("arrow", "rings", "quarter", "sight")), "count": Count(3, 3, 4),
            "space": Number(0.07, 0.06, 0.09, 0.01), "weight": Number(0.08, 0.07, 0.1, 0.01),
        },
    ),
    Motif(
        "magnet", vienna=("15.09",),
        depicts=(
            "magnet", "attraction", "horseshoe_magnet", "lead_generation", "marketing",
            "customer_retention", "physics", "recycling", "metal", "science", "attract",
        ),
        params={
            "weight": Number(0.24, 0.2, 0.26, 0.02), "shape": Choice(("round", "square")),
            "draws": Choice(("none", "lines", "spark", "heart")),
            "pole": Number(0.18, 0.14, 0.22, 0.02), "tilt": Number(0, 0, 45, 15),
        },
    ),
)
# fmt: on
