"""Places: houses, gates, towers, walls and what is built (atlas B)."""

from __future__ import annotations

from logo_studio.marks.registry import Choice, Count, Motif, Number

# Word lists are set by hand, several to a line.
# fmt: off
MOTIFS = (
    Motif(
        "house", vienna=("07.01.08",),
        depicts=(
            "house", "home", "real_estate", "property", "roof", "housing", "family",
            "mortgage", "rental", "renovation", "cottage", "builder", "shelter",
            "neighbourhood", "household", "hut",
        ),
        params={
            "form": Choice(("roof", "solid", "nested")),
            "pitch": Number(0.85, 0.65, 1.1, 0.05),
            "opening": Choice(("door", "arch", "panes", "heart")),
            "chimney": Choice(("none", "right", "left")),
            "rounding": Number(0.03, 0, 0.06, 0.03),
        },
        corners="round",
    ),
    Motif(
        "gables", vienna=("07.01.08",),
        depicts=(
            "gables", "row_houses", "neighbourhood", "roof", "village", "houses", "estate",
            "real_estate", "housing_association", "town", "terrace", "settlement",
            "property_management", "community", "street",
        ),
        params={
            "row": Choice(("peak", "rise", "fall", "pair", "street")),
            "pitch": Number(0.95, 0.6, 1.3, 0.05),
            "width": Number(1.35, 1.15, 1.5, 0.05),
            "roof": Choice(("gable", "shed")),
        },
        corners="sharp",
        grade=5,
    ),
    Motif(
        "portal", vienna=("07.03",),
        depicts=(
            "portal", "arch", "gate", "door", "entrance", "doorway", "opening", "threshold",
            "temple", "gateway", "access", "archway", "welcome", "hospitality", "church_door",
            "mosque",
        ),
        params={
            "arches": Count(2, 2, 3),
            "kind": Choice(("round", "pointed", "square")),
            "width": Number(0.9, 0.72, 0.98, 0.02),
            "door": Number(0.22, 0.16, 0.28, 0.02),
            "inside": Choice(("door", "sun", "open")),
        },
        weight="medium",
        grade=5,
    ),
    Motif(
        "skyline", vienna=("07.01", "06.07"),
        depicts=(
            "skyline", "city", "towers", "skyscraper", "architecture", "building", "urban",
            "real_estate", "office", "downtown", "construction", "metropolis", "property",
            "investment",
        ),
        params={
            "city": Choice(("peak", "rise", "twins", "city", "pair")),
            "top": Choice(("left", "right", "flat", "round")),
            "width": Number(0.86, 0.78, 0.98, 0.02),
            "base": Choice(("flat", "bowl")),
        },
        corners="sharp",
    ),
    Motif(
        "lighthouse", vienna=("07.01",),
        depicts=(
            "lighthouse", "beacon", "guidance", "coast", "beam", "sea", "harbour", "light",
            "safety", "hope", "consulting", "signal", "shore", "navigation", "island",
        ),
        params={
            "bands": Count(4, 3, 5),
            "taper": Number(0.09, 0.05, 0.16, 0.01),
            "beam": Choice(("both", "right", "none")),
            "dome": Choice(("round", "gable")),
        },
        corners="sharp",
    ),
    Motif(
        "bridge", vienna=("07.11",),
        depicts=(
            "bridge", "connection", "engineering", "river", "crossing", "infrastructure",
            "link", "construction", "consulting", "mediation", "arch", "civil_engineering",
            "viaduct",
        ),
        params={
            "form": Choice(("stays", "arches", "suspension")),
            "spans": Count(3, 2, 4),
            "rise": Number(0.34, 0.28, 0.42, 0.02),
            "water": Count(0, 0, 2),
        },
        corners="sharp",
        weight="medium",
        small=False,
    ),
    Motif(
        "window", vienna=("07.03",),
        depicts=(
            "window", "glass", "glazing", "view", "interior", "light", "glazier", "church",
            "frame", "stained_glass", "shutters", "architecture", "blinds", "opening",
        ),
        params={
            "top": Choice(("round", "pointed", "square")),
            "columns": Count(2, 2, 3),
            "rows": Count(3, 2, 3),
            "width": Number(0.7, 0.56, 0.84, 0.02),
            "lit": Count(1, 0, 5),
        },
    ),
    Motif(
        "floor_plan", vienna=("07.01", "20.05"),
        depicts=(
            "floor_plan", "architecture", "interior_design", "layout", "rooms", "real_estate",
            "apartment", "architect", "blueprint", "space", "planning", "home_staging",
            "renovation", "flat",
        ),
        params={
            "plan": Choice(("hall", "wing", "court", "studio")),
            "room": Count(1, 0, 3),
            "door": Number(0.18, 0.14, 0.24, 0.02),
            "rounding": Number(0.02, 0, 0.1, 0.02),
            "turn": Count(0, 0, 3),
        },
        corners="sharp",
        grade=5,
    ),
    Motif(
        "bricks", vienna=("07.15",),
        depicts=(
            "bricks", "brick", "wall", "masonry", "bricklayer", "building", "construction",
            "mason", "builder", "structure", "foundation", "blocks", "plaster", "stonework",
        ),
        params={
            "courses": Count(4, 3, 5),
            "across": Count(2, 2, 3),
            "rounding": Number(0.1, 0, 0.3, 0.1),
            "top": Choice(("level", "steps")),
            "accent": Count(0, 0, 4),
        },
        corners="sharp",
    ),
    Motif(
        "barn", vienna=("07.01",),
        depicts=(
            "barn", "farm", "farmhouse", "stable", "ranch", "agriculture", "countryside",
            "rural", "wedding_barn", "farm_shop", "hay", "country", "dairy_farm", "shed",
        ),
        params={
            "roof": Choice(("gambrel", "gable")),
            "door": Choice(("crossed", "double", "open")),
            "hatch": Choice(("disc", "diamond", "none")),
            "width": Number(0.96, 0.84, 1.04, 0.02),
        },
        corners="sharp",
    ),
    Motif(
        "castle", vienna=("07.01.01",),
        depicts=(
            "castle", "fortress", "tower", "rook", "medieval", "heritage", "stronghold",
            "chess", "history", "defence", "knight", "security", "kingdom", "palace",
            "strategy", "wall", "gate",
        ),
        params={
            "plan": Choice(("keep", "gate", "rook")),
            "merlons": Count(3, 3, 4),
            "door": Choice(("arch", "square")),
            "flag": Choice(("none", "pennant")),
        },
        corners="sharp",
    ),
    Motif(
        "torii", vienna=("07.01", "07.05"),
        depicts=(
            "torii", "japan", "shrine", "japanese", "gate", "shinto", "tokyo", "sushi",
            "temple", "kyoto", "ramen", "martial_arts", "gateway",
        ),
        params={
            "curve": Number(0.06, 0.0, 0.1, 0.02),
            "lean": Number(0.04, 0.0, 0.08, 0.02),
            "tablet": Choice(("none", "post")),
            "sun": Number(0.12, 0, 0.16, 0.04),
        },
        corners="sharp",
        weight="medium",
    ),
    Motif(
        "fence", vienna=("07.03",),
        depicts=(
            "fence", "garden", "picket", "farm", "country", "gardening", "yard", "nursery",
            "paddock", "enclosure", "homestead", "kindergarten", "carpentry",
        ),
        params={
            "pickets": Count(4, 3, 5),
            "top": Choice(("point", "round", "slant")),
            "line": Choice(("level", "crown", "rise")),
            "duty": Number(0.62, 0.56, 0.7, 0.02),
            "accent": Count(1, 0, 4),
        },
        corners="sharp",
    ),
    Motif(
        "bed", vienna=("12.01",),
        depicts=(
            "bed", "hotel", "sleep", "hostel", "mattress", "guesthouse", "bedroom", "inn", "night",
            "bedding", "bed_and_breakfast", "furniture", "dream", "pension",
        ),
        params={
            "board": Number(0.4, 0.3, 0.5, 0.05),
            "rounding": Number(0.06, 0, 0.1, 0.02),
            "pillow": Choice(("flat", "head")),
            "night": Choice(("none", "moon", "star")),
            "heading": Choice(("right", "left")),
        },
        corners="round",
    ),
    Motif(
        "crane", vienna=("15.01",),
        depicts=(
            "crane", "construction", "building_site", "tower_crane", "builder", "lifting",
            "developer", "engineering", "hoist", "hook", "steel", "port", "contractor",
        ),
        params={
            "width": Number(0.12, 0.1, 0.14, 0.01),
            "apex": Number(0.2, 0.16, 0.24, 0.02),
            "drop": Number(0.2, 0.12, 0.3, 0.02),
            "load": Choice(("block", "beam", "house", "hook")),
            "heading": Choice(("right", "left")),
        },
        corners="sharp",
        weight="medium",
    ),
)
# fmt: on
