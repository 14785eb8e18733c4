"""Yards: farm and building machines, transport, house, energy and safety."""

from __future__ import annotations

from logo_studio.marks.registry import Choice, Count, Motif, Number

# Word lists are set by hand, several to a line.
# fmt: off
MOTIFS = (
    Motif(
        "tractor", vienna=("18.01", "15.01"),
        depicts=(
            "tractor", "farm_machinery", "farm", "agriculture", "farmer", "harvest", "field",
            "machinery", "rural", "agricultural_machinery", "ploughing", "contractor",
        ),
        params={
            "rear": Number(0.29, 0.26, 0.32, 0.01),
            "front": Number(0.17, 0.15, 0.2, 0.01),
            "tyre": Choice(("smooth", "lugs")),
            "cab": Choice(("closed", "roof")),
            "heading": Choice(("right", "left")),
        },
    ),
    Motif(
        "excavator", vienna=("15.01",),
        depicts=(
            "excavator", "digger", "excavation", "earthworks", "construction", "groundworks",
            "demolition", "machinery", "civil_engineering", "quarry", "building_site", "mining",
        ),
        params={
            "reach": Number(0.24, 0.2, 0.3, 0.02),
            "lift": Number(0.08, 0.02, 0.14, 0.02),
            "bucket": Number(0.15, 0.13, 0.17, 0.01),
            "track": Choice(("holes", "bar", "plain")),
            "heading": Choice(("right", "left")),
        },
    ),
    Motif(
        "fuel_pump", vienna=("15.01",),
        depicts=(
            "fuel_pump", "petrol", "fuel", "petrol_station", "gas_station", "charging_station",
            "diesel", "energy", "car", "biofuel", "electric_vehicle", "oil", "filling_station",
        ),
        params={
            "rounding": Number(0.08, 0.02, 0.14, 0.02),
            "emblem": Choice(("drop", "none", "bolt", "leaf")),
            "display": Choice(("window", "slot", "none")),
            "foot": Choice(("plate", "flush")),
            "heading": Choice(("right", "left")),
        },
    ),
    Motif(
        "bus", vienna=("18.01",),
        depicts=(
            "bus", "coach", "public_transport", "transit", "shuttle", "school_bus", "tour",
            "travel", "transport", "commuter", "sightseeing", "double_decker", "bus_line",
        ),
        params={
            "decks": Count(1, 1, 2),
            "windows": Count(4, 3, 5),
            "nose": Number(0.1, 0.04, 0.2, 0.02),
            "door": Choice(("front", "none")),
            "heading": Choice(("right", "left")),
        },
    ),
    Motif(
        "parcel", vienna=("19.03",),
        depicts=(
            "parcel", "package", "box", "delivery", "courier", "shipping", "cardboard", "moving",
            "storage", "e-commerce", "packaging", "post", "logistics", "removal", "warehouse",
        ),
        params={
            "form": Choice(("flat", "lid", "open")),
            "tape": Number(0.22, 0.18, 0.28, 0.02),
            "end": Choice(("saw", "point", "straight")),
            "emblem": Choice(("none", "arrow", "heart", "leaf", "check")),
            "rounding": Number(0.06, 0, 0.1, 0.02),
        },
    ),
    Motif(
        "turbine", vienna=("15.01",),
        depicts=(
            "turbine", "wind_turbine", "wind_energy", "renewable_energy", "wind", "energy",
            "green_energy", "wind_farm", "power", "sustainability", "electricity", "climate",
        ),
        params={
            "blade": Choice(("fin", "leaf", "bar")),
            "width": Number(0.3, 0.24, 0.34, 0.02),
            "turn": Number(0, -30, 30, 10),
            "ground": Choice(("none", "hill", "leaves")),
            "tone": Choice(("tower", "blades")),
        },
        weight="medium",
    ),
    Motif(
        "recycle", vienna=("24.17.19", "24.15"),
        depicts=(
            "recycling", "recycle", "waste", "circular_economy", "reuse", "sustainability",
            "environment", "cycle", "second_hand", "scrap", "waste_management", "renewal",
            "return", "zero_waste", "compost",
        ),
        params={
            "arrows": Count(3, 2, 3),
            "width": Number(0.15, 0.11, 0.18, 0.01),
            "core": Choice(("none", "leaf", "drop", "heart")),
            "handed": Choice(("right", "left")),
            "tone": Choice(("one", "core")),
        },
    ),
    Motif(
        "solar_panel", vienna=("15.09",),
        depicts=(
            "solar_panel", "solar", "photovoltaics", "solar_energy", "renewable_energy", "energy",
            "green_energy", "sun", "power", "solar_installer", "roof", "electricity",
        ),
        params={
            "columns": Count(3, 3, 4),
            "rows": Count(2, 2, 3),
            "lean": Number(0.3, 0.1, 0.5, 0.1),
            "foot": Choice(("post", "legs", "none")),
            "sun": Choice(("rays", "disc")),
        },
        corners="sharp",
    ),
    Motif(
        "ship", vienna=("18.03",),
        depicts=(
            "ship", "shipping", "cruise", "vessel", "freight", "port", "ferry", "maritime",
            "boat", "cargo", "container", "sea", "shipyard", "import", "export", "harbour",
        ),
        params={
            "view": Choice(("bow", "freighter")),
            "decks": Count(3, 1, 3),
            "stem": Choice(("split", "whole")),
            "waves": Count(1, 1, 2),
            "tone": Choice(("hull", "upper")),
        },
        corners="sharp",
    ),
    Motif(
        "broom", vienna=("11.07",),
        depicts=(
            "broom", "cleaning", "housekeeping", "sweep", "cleaner", "janitor", "household",
            "cleaning_company", "tidy", "witch", "street_cleaning", "maid", "caretaker",
        ),
        params={
            "spread": Number(0.32, 0.26, 0.38, 0.02),
            "bristles": Count(3, 2, 4),
            "shape": Choice(("flare", "bell", "square")),
            "sparks": Count(0, 0, 2),
            "tilt": Number(35, 0, 45, 5),
        },
        weight="medium",
    ),
    Motif(
        "service_bell", vienna=("22.03",),
        depicts=(
            "bell", "hotel", "service_bell", "concierge", "reception", "service", "hospitality",
            "front_desk", "notification", "guesthouse", "inn", "welcome", "cloche", "butler",
        ),
        params={
            "height": Number(0.4, 0.34, 0.44, 0.02),
            "base": Choice(("bar", "tray", "plate")),
            "ring": Choice(("rays", "none", "arcs")),
            "shine": Choice(("none", "arc")),
            "rays": Count(3, 2, 4),
        },
        corners="round",
    ),
    Motif(
        "cctv", vienna=("16.03", "16.01"),
        depicts=(
            "cctv", "security_camera", "surveillance", "security", "camera", "alarm", "monitoring",
            "guard", "protection", "alarm_system", "watch", "smart_home", "safety",
        ),
        params={
            "form": Choice(("bracket", "dome")),
            "tilt": Number(15, 5, 25, 5),
            "hood": Choice(("flat", "slant")),
            "lamp": Choice(("eye", "stripe", "plain")),
            "heading": Choice(("right", "left")),
        },
    ),
    Motif(
        "fingerprint", vienna=("02.09.14",),
        depicts=(
            "fingerprint", "identity", "biometrics", "security", "authentication", "forensics",
            "detective", "personal", "identification", "investigation", "unique", "access",
            "touch", "cybersecurity", "privacy",
        ),
        params={
            "ridges": Count(4, 3, 4),
            "lean": Number(0.06, 0, 0.12, 0.02),
            "outline": Choice(("finger", "card", "round")),
            "breaks": Choice(("few", "many", "none")),
            "core": Count(1, 0, 2),
        },
        corners="round",
        weight="medium",
        containable=False,
    ),
    Motif(
        "washing_machine", vienna=("13.03",),
        depicts=(
            "washing_machine", "laundry", "washing", "dry_cleaning", "laundrette", "launderette",
            "appliance", "household_appliances", "appliance_repair", "cleaning", "wash",
        ),
        params={
            "rounding": Number(0.1, 0.04, 0.2, 0.02),
            "door": Number(0.3, 0.28, 0.32, 0.01),
            "wash": Choice(("wave", "swirl", "bubbles")),
            "panel": Choice(("drawer", "dials", "plain")),
            "rim": Choice(("plain", "ring")),
        },
        containable=False,
    ),
    Motif(
        "shovel", vienna=("14.09",),
        depicts=(
            "shovel", "spade", "digging", "gardening", "garden", "excavation", "landscaping",
            "earthworks", "tool", "gardener", "treasure", "construction", "groundworks",
        ),
        params={
            "blade": Choice(("point", "round", "square")),
            "width": Number(0.34, 0.3, 0.4, 0.02),
            "grip": Choice(("d", "bar")),
            "rib": Choice(("groove", "none", "step")),
            "tilt": Number(45, 0, 45, 15),
        },
        weight="medium",
    ),
    Motif(
        "church", vienna=("07.01",),
        depicts=(
            "church", "chapel", "christian", "parish", "faith", "religion", "worship", "wedding",
            "ministry", "congregation", "cathedral", "community", "abbey", "cross", "funeral",
        ),
        params={
            "plan": Choice(("nave", "chapel", "tower")),
            "pitch": Number(1.1, 0.8, 1.4, 0.1),
            "door": Choice(("round", "pointed", "square")),
            "window": Choice(("rose", "slit", "none")),
            "tone": Choice(("wings", "cross", "door")),
        },
        corners="sharp",
    ),
    Motif(
        "sword", vienna=("23.01",),
        depicts=(
            "sword", "knight", "fencing", "medieval", "weapon", "swords", "fantasy", "martial_arts",
            "battle", "blade", "courage", "game", "legend", "armour", "duel",
        ),
        params={
            "scene": Choice(("crossed", "single", "halves")),
            "width": Number(0.15, 0.13, 0.19, 0.01),
            "guard": Choice(("bar", "curved", "wings")),
            "pommel": Choice(("disc", "diamond")),
            "turn": Number(0, 0, 45, 15),
        },
        corners="sharp",
        weight="medium",
    ),
    Motif(
        "battery", vienna=("15.09",),
        depicts=(
            "battery", "charge", "power", "energy", "electric_vehicle", "charging", "storage",
            "energy_storage", "electricity", "accumulator", "phone", "electronics", "cell",
        ),
        params={
            "stand": Choice(("lying", "upright")),
            "form": Choice(("bars", "solid", "halves")),
            "charge": Count(3, 1, 4),
            "emblem": Choice(("bolt", "leaf", "check")),
            "rounding": Number(0.1, 0.02, 0.2, 0.02),
        },
    ),
    Motif(
        "helicopter", vienna=("18.05",),
        depicts=(
            "helicopter", "aviation", "rescue", "flight", "pilot", "air_rescue", "aerial",
            "heliport", "air_taxi", "sightseeing", "flying_school", "emergency",
        ),
        params={
            "rotor": Number(0.42, 0.34, 0.48, 0.02),
            "glass": Choice(("bubble", "door")),
            "tail": Choice(("fin", "disc", "blades")),
            "gear": Choice(("skids", "wheels")),
            "heading": Choice(("right", "left")),
        },
    ),
    Motif(
        "campfire", vienna=("01.15.05",),
        depicts=(
            "campfire", "camping", "fire", "bonfire", "outdoor", "scout", "adventure", "camp",
            "firewood", "warmth", "storytelling", "wilderness", "barbecue", "bushcraft",
        ),
        params={
            "flame": Choice(("tongue", "drop", "triple")),
            "core": Choice(("open", "solid", "drop")),
            "log": Number(0.12, 0.1, 0.14, 0.01),
            "slope": Number(0.08, 0.05, 0.11, 0.01),
            "lean": Choice(("right", "left")),
        },
    ),
    Motif(
        "extinguisher", vienna=("13.03", "15.01"),
        depicts=(
            "extinguisher", "fire_extinguisher", "fire_safety", "fire_protection", "fire_brigade",
            "safety", "firefighter", "protection", "emergency", "health_and_safety",
        ),
        params={
            "width": Number(0.4, 0.34, 0.44, 0.02),
            "shoulder": Number(0.16, 0.08, 0.2, 0.02),
            "label": Choice(("band", "drop", "bolt", "plain")),
            "horn": Choice(("cone", "bar")),
            "heading": Choice(("right", "left")),
        },
    ),
    Motif(
        "spray_bottle", vienna=("19.07",),
        depicts=(
            "spray", "spray_bottle", "cleaning", "cleaner", "cleaning_products", "detergent",
            "disinfection", "household", "window_cleaning", "hygiene", "atomiser",
        ),
        params={
            "shape": Choice(("pear", "cone", "can")),
            "emblem": Choice(("spark", "drop", "leaf", "level")),
            "mist": Choice(("rays", "dots", "none")),
            "level": Number(0.14, 0.08, 0.18, 0.02),
            "heading": Choice(("left", "right")),
        },
    ),
    Motif(
        "scooter", vienna=("18.01",),
        depicts=(
            "scooter", "moped", "delivery", "courier", "food_delivery", "motorcycle",
            "scooter_rental", "mobility", "rider", "city", "italian", "motor_scooter",
        ),
        params={
            "wheel": Number(0.14, 0.12, 0.16, 0.01),
            "cargo": Choice(("none", "box", "heart")),
            "tail": Number(0.02, 0, 0.06, 0.01),
            "hub": Choice(("ring", "disc")),
            "heading": Choice(("right", "left")),
        },
    ),
)
# fmt: on
