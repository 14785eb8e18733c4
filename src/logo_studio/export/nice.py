"""Trademark classes by industry: numbers and headings of the Nice Classification (WIPO), abridged.

A starting point for a search and a talk with a professional, never advice.
"""

from __future__ import annotations

HEADINGS = {
    1: "chemicals", 3: "cosmetics and cleaning preparations", 4: "fuels and lubricants",
    5: "pharmaceuticals and dietary supplements", 6: "common metals and goods of them",
    7: "machines", 8: "hand tools", 9: "software, scientific and electronic apparatus",
    10: "medical apparatus", 11: "lighting, heating, water supply", 12: "vehicles",
    14: "jewellery and watches", 15: "musical instruments", 16: "paper and printed matter",
    18: "leather goods and luggage", 19: "building materials, not of metal",
    20: "furniture", 21: "household utensils", 24: "textiles", 25: "clothing",
    27: "floor coverings", 28: "games, toys, sporting articles",
    29: "meat, dairy, preserved foods", 30: "coffee, tea, bread, pastry, confectionery",
    31: "agricultural and garden products, plants, flowers, animal feed",
    32: "beers and non-alcoholic drinks", 33: "alcoholic drinks",
    35: "advertising, business management, retail services", 36: "finance, insurance, real estate",
    37: "construction and repair", 38: "telecommunications", 39: "transport and travel",
    40: "treatment of materials", 41: "education, training, entertainment, sport",
    42: "scientific and technological services, software design",
    43: "restaurants, cafés and accommodation", 44: "medical, beauty and agricultural services",
    45: "legal and security services, personal services",
}  # fmt: skip

INDUSTRIES: dict[str, tuple[int, ...]] = {
    "food": (43, 30, 29), "health": (44, 5, 10), "tech": (42, 9, 38), "finance": (36, 35),
    "legal": (45, 35), "realestate": (36, 37), "construction": (37, 19, 42),
    "industry": (7, 40, 6), "auto": (12, 37), "logistics": (39, 35), "agriculture": (31, 44),
    "energy": (4, 37, 40), "education": (41, 16), "creative": (42, 35, 41), "media": (41, 35, 38),
    "music": (41, 15, 9), "family": (41, 43, 28), "pets": (44, 31, 28), "community": (41, 45, 36),
    "home": (20, 21, 37), "security": (45, 9), "science": (42, 1), "fashion": (25, 18, 14),
    "beauty": (44, 3), "fitness": (41, 28), "hospitality": (43, 39), "retail": (35, 16),
}  # fmt: skip

#: Words of a trade that point to a class of their own.
TRADES = {
    "coffee": 30, "tea": 30, "bakery": 30, "pastry": 30, "chocolate": 30, "brew": 32, "beer": 32,
    "wine": 33, "distill": 33, "spirits": 33, "juice": 32, "butcher": 29, "cheese": 29,
    "florist": 31, "flower": 31, "garden": 44, "jewel": 14, "watch": 14, "furniture": 20,
    "book": 16, "print": 40, "toy": 28, "game": 9, "software": 42, "app": 9, "shoe": 25,
    "cloth": 25, "bag": 18, "hotel": 43, "dental": 44, "pharmac": 5, "cosmetic": 3, "salon": 44,
    "plumb": 37, "electric": 37, "clean": 37, "travel": 39, "bike": 12, "car": 12,
    "insurance": 36, "law": 45, "school": 41, "yoga": 41,
}  # fmt: skip


def classes(trade: str, industry: str) -> list[tuple[int, str]]:
    """Likely classes, the trade's own first, then the industry's; shops and services (35) last."""
    words = trade.casefold().split()
    own = [number for stem, number in TRADES.items() if any(w.startswith(stem) for w in words)]
    found = dict.fromkeys([*own, *INDUSTRIES.get(industry, ()), 35])
    return [(number, HEADINGS[number]) for number in found]
