"""Marks of the family trade: tools, law, finance, learning and science."""

from __future__ import annotations

from logo_studio.marks.registry import Choice, Count, Motif, Number

# fmt: off
MOTIFS: tuple[Motif, ...] = (
    Motif(
        "anvil", corners="sharp", grade=5, vienna=("14.07",),
        depicts=(
            "anvil", "forge", "blacksmith", "metal", "steel", "ironwork", "foundry", "smith",
            "welding", "workshop", "craft", "strength",
        ),
        params={
            "waist": Number(0.15, 0.12, 0.19, 0.01), "foot": Number(0.32, 0.27, 0.38, 0.01),
            "droop": Number(0, 0, 0.06, 0.02), "heat": Choice(("none", "spark", "rays", "bar")),
            "cut": Choice(("whole", "faced", "footed")),
        },
    ),
    Motif(
        "scales", weight="medium", vienna=("17.03",),
        depicts=(
            "scales", "law", "justice", "lawyer", "balance", "court", "legal", "fairness",
            "attorney", "notary", "compliance", "ethics",
        ),
        params={
            "tilt": Number(0, 0, 12, 6), "pan": Choice(("bowl", "strings", "wedge")),
            "beam": Choice(("straight", "tapered")), "stand": Choice(("bar", "bell", "sword")),
            "weight": Number(0.085, 0.075, 0.1, 0.005),
        },
    ),
    Motif(
        "column", corners="sharp", vienna=("07.03",),
        depicts=(
            "column", "pillar", "law", "bank", "museum", "institution", "classical", "notary",
            "court", "university", "heritage", "architecture",
        ),
        params={
            "order": Choice(("doric", "ionic", "plain")), "flutes": Count(4, 3, 4),
            "girth": Number(0.56, 0.44, 0.6, 0.04), "steps": Count(2, 1, 2),
            "taper": Number(0.04, 0, 0.05, 0.01), "ends": Choice(("round", "flat")),
        },
    ),
    Motif(
        "hammer", corners="sharp", vienna=("14.07",),
        depicts=(
            "hammer", "builder", "carpenter", "construction", "tool", "repair", "handyman",
            "renovation", "roofing", "hardware", "craft",
        ),
        params={
            "head": Choice(("claw", "sledge", "mallet", "peen")),
            "grip": Number(0.13, 0.11, 0.16, 0.01), "turn": Number(45, -45, 45, 45),
            "crossed": Choice(("one", "crossed")),
        },
    ),
    Motif(
        "gear", vienna=("15.07.01",),
        depicts=(
            "gear", "cog", "engineering", "machine", "industry", "factory", "manufacturing",
            "mechanic", "automation", "technology",
        ),
        params={
            "teeth": Count(8, 6, 12), "depth": Number(0.1, 0.075, 0.12, 0.005),
            "hole": Number(0.17, 0.14, 0.22, 0.01),
            "core": Choice(("open", "half", "disc", "leaf", "bolt", "spark", "hexagon")),
        },
    ),
    Motif(
        "book", grade=5, vienna=("20.07",),
        depicts=(
            "book", "education", "library", "reading", "school", "publisher", "learning",
            "bookstore", "literature", "study", "course", "writer",
        ),
        params={
            "depth": Number(0.54, 0.44, 0.62, 0.02), "swell": Number(0.12, 0.06, 0.16, 0.02),
            "style": Choice(("plain", "pages", "leaves", "star", "spark", "heart")),
        },
    ),
    Motif(
        "key", vienna=("14.05",),
        depicts=(
            "key", "locksmith", "access", "real_estate", "security", "hotel", "property",
            "solution", "rental",
        ),
        params={
            "bow": Choice(("ring", "hexagon", "clover", "house", "heart")), "bits": Count(2, 2, 3),
            "weight": Number(0.12, 0.1, 0.14, 0.01), "turn": Number(45, 0, 90, 45),
        },
    ),
    Motif(
        "shield", vienna=("24.01",),
        depicts=(
            "shield", "security", "protection", "insurance", "safety", "guard", "trust", "defense",
            "guarantee", "crest", "keyhole", "check_mark",
        ),
        params={
            "outline": Choice(("crest", "heater", "swiss", "round")),
            "charge": Choice(
                ("halves", "quarters", "chevron", "border", "check", "leaf", "star", "keyhole")
            ),
            "width": Number(0.84, 0.76, 0.9, 0.02),
        },
    ),
    Motif(
        "bars", vienna=("26.04", "26.11"),
        depicts=(
            "bars", "growth", "finance", "analytics", "data", "statistics", "chart", "investment",
            "accounting", "audio", "performance",
        ),
        params={
            "count": Count(4, 3, 5), "first": Number(0.3, 0.2, 0.5, 0.05),
            "profile": Choice(("rise", "curve", "peak", "pulse")),
            "tops": Choice(("round", "flat", "pill")),
        },
    ),
    Motif(
        "growth", corners="sharp", vienna=("24.15", "26.11"),
        depicts=(
            "growth", "chart", "investment", "finance", "progress", "trading", "marketing",
            "success", "analytics", "stocks", "increase", "arrow",
        ),
        params={
            "style": Choice(("arrow", "slope", "curve", "steps")), "count": Count(4, 3, 5),
            "start": Number(0.16, 0.1, 0.28, 0.02),
        },
    ),
    Motif(
        "coins", vienna=("24.05",),
        depicts=(
            "coins", "money", "savings", "bank", "wealth", "accounting", "currency", "finance",
            "loans", "payment", "cash", "coin",
        ),
        params={
            "style": Choice(("pair", "faces", "rise", "peak")), "count": Count(2, 2, 3),
            "tilt": Number(0.36, 0.24, 0.44, 0.04),
            "sign": Choice(("star", "leaf", "diamond", "spark", "heart")),
        },
    ),
    Motif(
        "gavel", vienna=("14.07",),
        depicts=(
            "gavel", "judge", "court", "law", "auction", "legal", "justice", "lawyer", "verdict",
            "attorney",
        ),
        params={
            "turn": Number(35, 20, 40, 5), "ends": Choice(("capped", "banded", "plain")),
            "block": Choice(("single", "double", "none")), "grip": Number(0.11, 0.09, 0.13, 0.01),
        },
    ),
    Motif(
        "wrench", vienna=("14.07",),
        depicts=(
            "wrench", "mechanic", "repair", "service", "maintenance", "plumber", "garage", "tool",
            "spanner", "fix", "technician", "screwdriver",
        ),
        params={
            "kind": Choice(("ring", "double", "tapered", "crossed")),
            "shank": Number(0.15, 0.13, 0.18, 0.01), "mouth": Number(0.19, 0.17, 0.22, 0.01),
            "turn": Number(45, -45, 45, 45),
        },
    ),
    Motif(
        "saw_blade", corners="sharp", vienna=("14.07", "15.01"),
        depicts=(
            "saw_blade", "saw", "sawmill", "carpentry", "wood", "timber", "joinery", "woodworking",
            "lumber", "carpenter",
        ),
        params={
            "teeth": Count(12, 8, 16), "depth": Number(0.075, 0.06, 0.1, 0.005),
            "hook": Number(0.7, 0.55, 0.85, 0.05), "hole": Number(0.12, 0.09, 0.16, 0.01),
            "slots": Count(4, 1, 4), "form": Choice(("whole", "rising")),
        },
    ),
    Motif(
        "paint_brush", vienna=("20.01",),
        depicts=(
            "paint_brush", "paintbrush", "brush", "painter", "art", "paint", "decorator",
            "creative", "gallery", "painting", "colour", "artist",
        ),
        params={
            "tip": Choice(("flame", "flat", "round")), "width": Number(0.34, 0.28, 0.4, 0.02),
            "turn": Number(45, -45, 45, 45),
        },
    ),
    Motif(
        "pencil", corners="sharp", vienna=("20.01",),
        depicts=(
            "pencil", "design", "drawing", "education", "school", "writing", "illustration",
            "sketch", "teacher", "architect", "stationery", "blog",
        ),
        params={
            "width": Number(0.28, 0.24, 0.34, 0.02), "facets": Count(2, 2, 3),
            "eraser": Choice(("eraser", "plain")), "cone": Number(0.26, 0.22, 0.32, 0.02),
            "pose": Choice(("slanted", "upright", "line", "wave")),
        },
    ),
    Motif(
        "nib", grade=5, vienna=("20.01",),
        depicts=(
            "nib", "pen_nib", "pen", "writer", "author", "calligraphy", "writing", "notary",
            "graphic_design", "journalism", "editor", "ink",
        ),
        params={
            "shape": Choice(("spade", "tulip", "slim")), "width": Number(0.56, 0.48, 0.62, 0.02),
            "eye": Choice(("disc", "heart", "drop", "diamond")),
            "collar": Choice(("collar", "none", "split")), "turn": Number(180, 135, 225, 45),
        },
    ),
    Motif(
        "briefcase", vienna=("10.03",),
        depicts=(
            "briefcase", "business", "consulting", "recruitment", "career", "job", "office",
            "employment", "advisor", "work",
        ),
        params={
            "flap": Choice(("straight", "pointed", "curved")),
            "clasp": Choice(("dot", "bar", "none")), "radius": Number(0.09, 0.03, 0.18, 0.03),
            "handle": Number(0.4, 0.32, 0.48, 0.04),
        },
    ),
    Motif(
        "umbrella", vienna=("10.03",),
        depicts=(
            "umbrella", "insurance", "protection", "rain", "cover", "guarantee", "weather",
            "shelter", "safety",
        ),
        params={
            "panels": Count(4, 3, 4), "tone": Choice(("plain", "striped")),
            "handle": Choice(("crook", "straight")), "tilt": Number(0, -20, 20, 20),
        },
    ),
    Motif(
        "flask", weight="medium", vienna=("19.11",),
        depicts=(
            "flask", "test_tube", "laboratory", "science", "research", "chemistry", "biotech",
            "experiment", "chemicals", "pharma", "innovation",
        ),
        params={
            "kind": Choice(("cone", "globe", "tube")),
            "fill": Choice(("liquid", "bubbles", "leaf", "spark", "drop")),
            "level": Number(0.08, 0, 0.12, 0.04), "wave": Number(0.04, 0, 0.06, 0.02),
        },
    ),
    Motif(
        "mortarboard", vienna=("09.07",),
        depicts=(
            "graduation_cap", "mortarboard", "university", "education", "college", "school",
            "degree", "graduation", "tutoring", "academy", "student", "course",
        ),
        params={
            "flat": Number(0.22, 0.18, 0.27, 0.01), "depth": Number(0.11, 0.07, 0.15, 0.01),
            "sag": Number(0.08, 0, 0.12, 0.02), "tassel": Choice(("drop", "brush")),
            "radius": Number(0, 0, 0.04, 0.02),
        },
    ),
    Motif(
        "screw", corners="sharp", vienna=("14.03",),
        depicts=(
            "screw", "hardware", "assembly", "fixings", "fastener", "handyman", "machine_parts",
            "tool", "furniture_assembly",
        ),
        params={
            "head": Choice(("pan", "hexagon", "countersunk")), "turns": Count(4, 3, 5),
            "width": Number(0.3, 0.26, 0.34, 0.02), "slant": Number(0.4, 0.2, 0.5, 0.1),
            "turn": Number(0, -45, 45, 45),
        },
    ),
    Motif(
        "hex_nut", vienna=("14.03",),
        depicts=(
            "nut", "hex_nut", "fastener", "hardware", "engineering", "machine_parts", "metal",
            "bolt_and_nut", "mechanic", "industry",
        ),
        params={
            "form": Choice(("nut", "bolt", "double")), "radius": Number(0.06, 0, 0.1, 0.02),
            "bore": Number(0.19, 0.16, 0.22, 0.01), "turn": Number(0, 0, 30, 30),
        },
    ),
    Motif(
        "faucet", vienna=("12.03",),
        depicts=(
            "faucet", "tap", "plumber", "water", "plumbing", "bathroom", "pipes", "drain",
            "water_supply", "kitchen", "sanitary",
        ),
        params={
            "valve": Choice(("bar", "cross", "lever")), "bore": Number(0.16, 0.13, 0.19, 0.01),
            "fall": Number(0.25, 0.2, 0.3, 0.02), "form": Choice(("wall", "neck")),
        },
    ),
    Motif(
        "fan", vienna=("13.03",),
        depicts=(
            "fan", "ventilation", "air_conditioning", "cooling", "heating", "air", "propeller",
            "turbine", "climate", "hvac",
        ),
        params={
            "blades": Count(3, 3, 5), "sweep": Number(24, 12, 36, 4),
            "hub": Number(0.1, 0.08, 0.12, 0.01), "frame": Choice(("free", "ring", "square")),
        },
    ),
    Motif(
        "paint_roller", vienna=("20.01",),
        depicts=(
            "paint_roller", "roller", "painter", "paint", "decorator", "renovation",
            "house_painter", "painting", "colour", "wallpaper", "home_improvement",
        ),
        params={
            "paint": Choice(("flat", "round", "drips", "none")),
            "width": Number(0.7, 0.62, 0.76, 0.02), "radius": Number(0.06, 0, 0.12, 0.02),
            "length": Number(0.36, 0.26, 0.44, 0.02), "facing": Choice(("right", "left")),
        },
    ),
    Motif(
        "hard_hat", corners="round", vienna=("09.07",),
        depicts=(
            "hard_hat", "helmet", "construction", "builder", "safety", "contractor", "engineer",
            "construction_site", "building", "worker",
        ),
        params={
            "front": Choice(("ridge", "ribs", "bolt", "house")),
            "height": Number(0.3, 0.25, 0.34, 0.01), "ridge": Number(0.17, 0.14, 0.22, 0.01),
            "brim": Number(0.5, 0.46, 0.54, 0.01),
        },
    ),
    Motif(
        "trowel", vienna=("14.07",),
        depicts=(
            "trowel", "mason", "plasterer", "bricklayer", "garden", "gardening", "building", "tool",
            "landscaping", "archaeology",
        ),
        params={
            "kind": Choice(("brick", "garden", "plaster")), "width": Number(0.46, 0.38, 0.54, 0.02),
            "ridge": Choice(("split", "plain")), "turn": Number(45, -135, 45, 45),
        },
    ),
)
# fmt: on
