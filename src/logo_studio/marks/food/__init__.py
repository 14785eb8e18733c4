"""Marks of food and drink: bakery, coffee, kitchen, bar, fruit (CRAFT 1.1, 11; atlas A)."""

from __future__ import annotations

from logo_studio.marks.registry import Choice, Count, Motif, Number

_TONES = Choice(("two", "one"))

# fmt: off
MOTIFS = (
    Motif(
        "bean", vienna=("05.07.01",),
        depicts=("bean", "coffee", "espresso", "roaster", "cafe", "roast", "cocoa"),
        params={
            "beans": Count(1, 1, 3),
            "tilt": Number(30, 10, 45, 5),
            "plump": Number(0.68, 0.6, 0.78, 0.02),
            "swing": Number(0.2, 0.1, 0.3, 0.05),
            "tones": Choice(("one", "two")),
        },
        corners="round",
        grade=5,
    ),
    Motif(
        "cup", vienna=("11.03.04",),
        depicts=("cup", "coffee", "tea", "cafe", "drink", "mug", "espresso", "breakfast", "steam"),
        params={
            "form": Choice(("bowl", "mug", "cone")),
            "steam": Count(3, 1, 3),
            "sign": Choice(("none", "bean", "heart", "leaf")),
            "saucer": Choice(("yes", "no")),
        },
        corners="round",
    ),
    Motif(
        "wheat", vienna=("05.07.02",),
        depicts=("wheat", "grain", "bread", "bakery", "flour", "harvest", "farm", "mill", "cereal"),
        params={
            "pairs": Count(3, 2, 4),
            "kernel": Choice(("leaf", "tile")),
            "spread": Number(42, 34, 50, 2),
            "lean": Number(0, 0, 30, 15),
            "tones": Choice(("one", "two")),
        },
        corners="sharp",
        grade=5,
    ),
    Motif(
        "croissant", vienna=("08.01",),
        depicts=("croissant", "bakery", "pastry", "breakfast", "bread", "patisserie"),
        params={
            "lobes": Choice(("five", "seven")),
            "girth": Number(0.25, 0.22, 0.28, 0.01),
            "bend": Number(0.3, 0.28, 0.36, 0.02),
            "tones": Choice(("one", "two")),
        },
        corners="round",
        grade=5,
    ),
    Motif(
        "loaf", vienna=("08.01",),
        depicts=("loaf", "bread", "bakery", "sourdough", "baguette", "dough"),
        params={
            "form": Choice(("batard", "boule")),
            "cuts": Count(3, 2, 4),
            "girth": Number(0.46, 0.36, 0.54, 0.02),
            "tilt": Number(-32, -45, 0, 5),
        },
        corners="round",
    ),
    Motif(
        "cutlery", vienna=("11.01",),
        depicts=(
            "cutlery", "restaurant", "fork", "knife", "spoon", "dining", "kitchen", "food",
            "catering",
        ),
        params={
            "pair": Choice(("fork-knife", "fork-spoon", "spoon-knife")),
            "layout": Choice(("crossed", "row", "trio")),
            "tines": Count(3, 3, 4),
            "tones": _TONES,
        },
        corners="round",
    ),
    Motif(
        "plate", vienna=("11.03", "11.01"),
        depicts=("plate", "restaurant", "dining", "cutlery", "food", "dish", "meal", "lunch"),
        params={
            "items": Choice(("fork-knife", "fork-spoon", "fork")),
            "tilt": Number(0, 0, 45, 15),
            "tines": Count(3, 3, 4),
            "rim": Choice(("no", "yes")),
        },
        containable=False,
        corners="round",
    ),
    Motif(
        "noodles", vienna=("11.03", "08.07"),
        depicts=("noodles", "ramen", "bowl", "soup", "asian", "pasta", "rice", "pho", "chopsticks"),
        params={
            "strands": Count(3, 2, 4),
            "foot": Number(0.34, 0.26, 0.44, 0.02),
            "chopsticks": Choice(("none", "yes")),
            "band": Choice(("none", "yes")),
        },
        grade=5,
    ),
    Motif(
        "fish", vienna=("03.09.01",),
        depicts=("fish", "seafood", "sushi", "fishing", "market", "salmon", "ocean"),
        params={
            "stripes": Count(1, 1, 3),
            "belly": Number(0.26, 0.21, 0.31, 0.01),
            "tail": Number(0.28, 0.2, 0.32, 0.02),
            "tones": _TONES,
        },
        corners="sharp",
        grade=5,
    ),
    Motif(
        "beer_mug", vienna=("11.03.03",),
        depicts=("beer", "mug", "brewery", "pub", "bar", "ale", "taproom", "drink", "beer_mug"),
        params={
            "slots": Count(3, 2, 3),
            "bubbles": Count(4, 3, 4),
            "corner": Number(0.06, 0.02, 0.14, 0.04),
            "face": Choice(("slots", "star", "plain")),
        },
        corners="round",
    ),
    Motif(
        "ice_cream", vienna=("08.01",),
        depicts=("ice_cream", "gelato", "dessert", "sweet", "cone", "parlour", "summer", "sorbet"),
        params={
            "kind": Choice(("cone", "lolly")),
            "scoops": Count(1, 1, 3),
            "waffle": Count(1, 0, 2),
            "width": Number(0.28, 0.24, 0.32, 0.02),
        },
        corners="round",
        grade=5,
    ),
    Motif(
        "pizza_slice", vienna=("08.07",),
        depicts=(
            "pizza", "slice", "pizzeria", "italian", "cheese", "street_food", "snack",
            "pizza_slice",
        ),
        params={
            "toppings": Count(3, 1, 4),
            "width": Number(0.46, 0.38, 0.52, 0.02),
            "crust": Number(0.14, 0.1, 0.18, 0.02),
            "tones": Choice(("two", "dots", "one")),
        },
        corners="round",
        grade=5,
    ),
    Motif(
        "burger", vienna=("08.07",),
        depicts=("burger", "hamburger", "diner", "fast_food", "grill", "street_food", "sandwich"),
        params={
            "filling": Choice(("lettuce", "cheese", "double")),
            "dome": Number(0.32, 0.26, 0.38, 0.02),
            "seeds": Count(0, 0, 3),
            "corner": Number(0.06, 0.02, 0.1, 0.02),
        },
        corners="round",
        grade=5,
    ),
    Motif(
        "grapes", vienna=("05.07.10",),
        depicts=("grapes", "wine", "vineyard", "winery", "fruit", "harvest", "cellar", "vine"),
        params={
            "rows": Count(4, 3, 4),
            "leaf": Choice(("pair", "single", "stalk")),
            "accents": Choice(("leaf", "grapes", "none")),
            "lean": Number(0, -20, 20, 10),
        },
        corners="round",
    ),
    Motif(
        "tea_leaf", vienna=("05.03",),
        depicts=("tea", "tea_leaf", "leaf", "herbal", "organic", "infusion", "plant", "matcha"),
        params={
            "spread": Number(48, 34, 64, 2),
            "width": Number(0.28, 0.24, 0.32, 0.02),
            "stem": Number(0.16, 0.08, 0.24, 0.04),
            "vein": Choice(("yes", "no")),
        },
        corners="sharp",
        grade=5,
    ),
    Motif(
        "honeycomb", vienna=("26.05", "03.13"),
        depicts=("honeycomb", "honey", "bee", "hexagon", "hive", "beekeeping", "structure"),
        params={
            "cells": Choice(("seven", "three", "four")),
            "corner": Number(0.02, 0.0, 0.06, 0.02),
            "accent": Choice(("core", "edge", "drop")),
            "stand": Choice(("flat", "point")),
        },
        corners="sharp",
        grade=5,
    ),
    Motif(
        "citrus", vienna=("05.07.11",),
        depicts=("citrus", "lemon", "orange", "lime", "juice", "fruit", "vitamin", "fresh"),
        params={
            "form": Choice(("slice", "half", "leaf")),
            "segments": Count(6, 6, 8),
            "rind": Number(0.085, 0.065, 0.1, 0.005),
            "tones": _TONES,
        },
        corners="round",
    ),
    Motif(
        "chef_hat", vienna=("09.07",),
        depicts=(
            "chef", "hat", "cook", "kitchen", "restaurant", "catering", "cooking", "baker",
            "chef_hat",
        ),
        params={
            "puffs": Count(3, 3, 5),
            "band": Number(0.15, 0.1, 0.18, 0.02),
            "pleats": Count(1, 0, 2),
            "flare": Number(0.0, 0.0, 0.08, 0.02),
        },
        corners="round",
    ),
    Motif(
        "cupcake", vienna=("08.01",),
        depicts=(
            "cupcake", "cake", "bakery", "sweet", "dessert", "muffin", "party", "confectionery",
        ),
        params={
            "frosting": Choice(("swirl", "cloud")),
            "pleats": Count(2, 1, 3),
            "topping": Choice(("cherry", "heart", "none")),
            "flare": Number(0.36, 0.32, 0.4, 0.02),
        },
        corners="round",
    ),
    Motif(
        "apple", vienna=("05.07.13",),
        depicts=("apple", "fruit", "orchard", "school", "nutrition", "cider", "healthy"),
        params={
            "style": Choice(("half", "core", "outline")),
            "width": Number(0.84, 0.78, 0.92, 0.02),
            "leaf": Number(40, -50, 60, 10),
            "tones": _TONES,
        },
        corners="round",
    ),
    Motif(
        "wine_glass", vienna=("11.03.02",),
        depicts=(
            "wine", "glass", "winery", "sommelier", "bar", "vineyard", "champagne", "wine_glass",
        ),
        params={
            "form": Choice(("round", "tulip", "flute")),
            "level": Number(0.6, 0.5, 0.7, 0.05),
            "swirl": Number(0.06, 0.0, 0.08, 0.02),
            "tilt": Number(0, 0, 20, 10),
            "tones": _TONES,
        },
        corners="round",
    ),
    Motif(
        "cocktail", vienna=("11.03.02",),
        depicts=("cocktail", "bar", "lounge", "drink", "martini", "nightclub", "mixology"),
        params={
            "form": Choice(("martini", "coupe", "tumbler")),
            "garnish": Choice(("olive", "slice", "straw")),
            "width": Number(0.46, 0.4, 0.5, 0.02),
            "tones": _TONES,
        },
        corners="round",
    ),
    Motif(
        "carrot", vienna=("05.09",),
        depicts=("carrot", "vegetable", "vegan", "organic", "farm", "grocery", "salad", "healthy"),
        params={
            "cuts": Count(3, 1, 3),
            "leaves": Count(3, 2, 4),
            "girth": Number(0.19, 0.16, 0.22, 0.01),
            "tilt": Number(38, 20, 45, 5),
            "tones": _TONES,
        },
        corners="round",
    ),
    Motif(
        "chili", vienna=("05.09",),
        depicts=("chili", "pepper", "spicy", "hot", "sauce", "mexican", "spice", "salsa"),
        params={
            "girth": Number(0.32, 0.27, 0.38, 0.02),
            "bend": Number(0.36, 0.24, 0.46, 0.02),
            "shine": Choice(("no", "yes")),
            "facing": Choice(("right", "left")),
            "tones": _TONES,
        },
        corners="round",
        grade=5,
    ),
    Motif(
        "egg", vienna=("08.07",),
        depicts=("egg", "breakfast", "farm", "brunch", "poultry", "new", "hatch"),
        params={
            "style": Choice(("crack", "yolk")),
            "teeth": Count(3, 2, 5),
            "width": Number(0.76, 0.7, 0.82, 0.02),
            "yolk": Number(0.18, 0.14, 0.2, 0.02),
            "tilt": Number(0, 0, 20, 10),
        },
        corners="round",
        grade=5,
    ),
    Motif(
        "cheese", vienna=("08.03",),
        depicts=("cheese", "dairy", "creamery", "deli", "milk", "cheesemonger"),
        params={
            "form": Choice(("wedge", "wheel")),
            "holes": Count(3, 1, 3),
            "slope": Number(0.3, 0.22, 0.36, 0.02),
            "corner": Number(0.05, 0.02, 0.1, 0.02),
            "tones": _TONES,
        },
        corners="round",
    ),
)
# fmt: on
