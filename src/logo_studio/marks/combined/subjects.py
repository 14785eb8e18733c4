"""What combined marks show: the pictures they are made of, and the choice among them.

Data only: nothing is drawn here, so that the pairs of concepts can be listed cheaply.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from logo_studio.marks.registry import Choice, Value, motif


@dataclass(frozen=True, slots=True)
class Subject(Choice):
    """A choice of what is shown, by names of `PICTURES`; "a-b" shows two of them.

    Another option is another meaning, so samples come from the first `free` options only,
    those that fit whatever else is shown; the others are chosen for their words
    (`marks.pairs.combinations`).
    """

    free: int = 1

    def sample(self, u: float) -> str:
        return self.options[int(u * self.free)]


@dataclass(frozen=True, slots=True)
class Picture:
    """An existing mark in the form that reads best within another one.

    `mark` and its `params` draw it, or the small motif `inset`; it depicts what the mark does
    unless it has words of its own. `turn` degrees more bring it upright. `ribs` True: it
    is parted by gaps that must stay open.
    """

    mark: str = ""
    params: Mapping[str, Value] = field(default_factory=dict)
    inset: str = ""
    words: tuple[str, ...] = ()
    turn: float = 0.0
    ribs: bool = False

    @property
    def depicts(self) -> tuple[str, ...]:
        return self.words or motif(self.mark).depicts


# fmt: off
PICTURES: Mapping[str, Picture] = {
    "spark": Picture(inset="spark", words=(
        "spark", "sparkle", "shine", "clean", "innovation", "magic", "brilliance", "ai", "new",
    )),
    "star": Picture(inset="star", words=(
        "star", "quality", "excellence", "favourite", "success", "celebrity", "winner", "gold",
    )),
    "heart": Picture(inset="heart", words=(
        "heart", "love", "care", "health", "kindness", "charity", "passion", "valentine",
    )),
    "check": Picture(inset="check", words=(
        "check", "check_mark", "approved", "guarantee", "quality", "trust", "done", "audit",
    )),
    "arrow": Picture(inset="arrow", words=(
        "arrow", "growth", "progress", "up", "rise", "success", "forward", "upload",
    )),
    "mountain": Picture("mountain", ribs=True),
    "leaf": Picture("leaf", {"form": "veined", "veins": 1, "width": 0.3, "tilt": 30}, ribs=True),
    "sprout": Picture("sprout", {"base": "none", "step": 0.0}),
    "drop": Picture("drop", {"inner": "none", "width": 0.72}),
    "flame": Picture("flame", {"form": "tongue", "inner": "none"}),
    "sun": Picture("sun", {"rays": 8, "form": "spike", "core": 0.25}, ribs=True),
    "moon": Picture("moon", {"companion": "none", "girth": 0.34, "tilt": -30}),
    "bolt": Picture("bolt", {"form": "solid", "width": 0.76}),
    "wave": Picture("wave", {"kind": "curl", "count": 3}, ribs=True),
    "wind": Picture("wind", {"width": 0.12}),
    "snowflake": Picture("snowflake", {"form": "arms", "branches": 1, "line": 0.1, "core": 0.12}),
    "tree": Picture("tree", {"crown": "round", "branches": 1, "trunk": 0.18}, ribs=True),
    "pine": Picture("pine", {"trees": 1, "tiers": 3}, ribs=True),
    "flower": Picture("flower", {"petals": 6, "form": "merged", "core": 0.14}, ribs=True),
    "lotus": Picture("lotus", {"petals": "five", "base": "none"}, ribs=True),
    "wheat": Picture("wheat", {"pairs": 3, "kernel": "leaf", "lean": 0}),
    "bean": Picture("bean", {"beans": 1}, ribs=True),
    "cup": Picture("cup", {"form": "mug", "steam": 1, "sign": "none", "saucer": "no"}),
    "apple": Picture("apple", {"style": "half", "leaf": 30, "tones": "one"}, ribs=True),
    "cutlery": Picture("cutlery", {"layout": "row", "tines": 3}),
    "fish": Picture("fish", {"stripes": 1}, ribs=True),
    "bird": Picture("bird", {"form": "leaves"}, ribs=True),
    "cat": Picture("cat", {"eyes": "lens", "tone": "one"}),
    "dog": Picture("dog", {"ear": "flop", "patch": "no"}),
    "horse": Picture("horse", {"locks": 3, "facing": "right"}, ribs=True),
    "rabbit": Picture("rabbit", {"form": "sitting"}, ribs=True),
    "paw": Picture("paw", {"toes": 4}),
    "tooth": Picture("tooth", {"detail": "plain"}),
    "eye": Picture("eye", {"form": "iris"}, ribs=True),
    "brain": Picture("brain", {"form": "folds", "folds": 1}),
    "dumbbell": Picture("dumbbell", {"plates": 2, "angle": -45, "bar": 0.14}),
    "scissors": Picture("scissors", {"opening": 20}),
    "house": Picture("house", {"form": "solid", "opening": "door", "chimney": "none"}),
    "key": Picture("key", {"bow": "ring", "weight": 0.14, "turn": 45}),
    "gear": Picture("gear", {"teeth": 8, "core": "open", "hole": 0.18}),
    "wrench": Picture("wrench", {"kind": "tapered", "turn": 45, "shank": 0.17}),
    "hammer": Picture("hammer", {"head": "claw", "turn": 45, "grip": 0.15}),
    "paint_brush": Picture("paint_brush", {"tip": "flame", "turn": -45, "width": 0.36}),
    "pencil": Picture("pencil", {"facets": 2, "pose": "slanted", "width": 0.32}),
    "book": Picture("book", {"style": "plain"}, ribs=True),
    "note": Picture("note", {"kind": "quaver", "frame": "free"}),
    "anchor": Picture("anchor", {"split": "none", "width": 0.15}),
    "rocket": Picture("rocket", {"turn": 45}, ribs=True),
    "globe": Picture("globe", {"parallels": 1, "meridians": 1, "tilt": 0}, ribs=True),
    "padlock": Picture("padlock", {"shape": "round", "sign": "keyhole", "state": "shut"}),
    "swan": Picture("swan", {"facing": "right", "water": 0}),
    "whale": Picture("whale", {"facing": "right", "spout": "none", "grooves": 0}),
    "dolphin": Picture("dolphin", {"facing": "right"}),
    "cat_sitting": Picture("cat_sitting", {"side": "right"}),
    "shield": Picture("shield", {"outline": "heater", "charge": "keyhole"}),
    "cloud": Picture("cloud", {"motif": "plain"}),
    # Upright forms, halved along their axis.
    "leaf_up": Picture("leaf", {"form": "veined", "veins": 2, "width": 0.34, "tilt": 0}),
    "moon_up": Picture("moon", {"companion": "none", "girth": 0.36, "tilt": 0}),
    "flame_up": Picture("flame", {"form": "tongue", "inner": "none", "width": 0.74}),
    "sun_up": Picture("sun", {"rays": 12, "form": "spike", "core": 0.25}),
    "gear_up": Picture("gear", {"teeth": 10, "core": "open", "hole": 0.16}),
    "globe_up": Picture("globe", {"parallels": 3, "meridians": 1, "tilt": 0}),
    "heart_up": Picture(inset="heart", words=("heart", "love", "care", "health", "charity")),
    "bulb": Picture("bulb", {"core": "none", "rays": "none", "radius": 0.35}),
    "snowflake_up": Picture("snowflake", {"form": "arms", "branches": 2, "line": 0.09}),
    "citrus": Picture("citrus", {"form": "slice", "segments": 8}),
    "vinyl": Picture("vinyl"),
    # Tools and plants, upright, slender enough to be crossed.
    "claw": Picture("hammer", {"head": "claw", "turn": 0, "grip": 0.12}),
    "mallet": Picture("hammer", {"head": "sledge", "turn": 0, "grip": 0.12}),
    "spanner": Picture("wrench", {"kind": "ring", "turn": 0}),
    "crayon": Picture("pencil", {"pose": "upright", "width": 0.24}, turn=180),
    "brush": Picture("paint_brush", {"tip": "flame", "turn": 0, "width": 0.28}, turn=180),
    "pointing": Picture("trowel", {"kind": "brick", "ridge": "plain", "turn": 0}),
    "latchkey": Picture("key", {"bow": "ring", "turn": 0}),
    "ear": Picture("wheat", {"pairs": 4, "kernel": "leaf", "lean": 0}),
    "mic": Picture("mic", {"kind": "stage", "turn": 0}),
    "lipstick": Picture("lipstick", {"angle": 0, "width": 0.17}),
    # Silhouettes with a broad foot.
    "disc": Picture(inset="disc", words=("circle", "globe", "world", "coin", "market", "target")),
    "blade": Picture("leaf"),
    "gable": Picture("house"),
}
# fmt: on
