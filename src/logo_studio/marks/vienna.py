"""The Vienna Classification of figurative elements: its divisions, by which marks are searched.

Trade mark offices file pictures under codes of category, division and section ("05.07.10"). Marks
carry them so that the likeness of a logo to older marks can be looked up. Titles are ours, short;
the classification is WIPO's, 9th edition (Vienna Agreement, in force 2023).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

# fmt: off
#: Division -> what is filed there.
DIVISIONS: Mapping[str, str] = {
    "01.01": "stars, comets", "01.03": "sun", "01.05": "globes, planets", "01.07": "moon",
    "01.11": "constellations", "01.13": "orbits, atoms, molecules", "01.15": "natural phenomena",
    "01.17": "maps",
    "02.01": "men", "02.03": "women", "02.05": "children", "02.07": "groups of people",
    "02.09": "parts of the body, skulls",
    "03.01": "big cats, dogs, bears", "03.02": "elephants, giraffes, camels",
    "03.03": "horses, donkeys, zebras", "03.04": "cattle, deer, sheep, pigs",
    "03.05": "rodents, kangaroos, apes", "03.06": "parts of quadrupeds",
    "03.07": "birds, bats", "03.09": "aquatic animals, scorpions",
    "03.11": "reptiles, amphibians, snails, seals", "03.13": "insects, spiders, microbes",
    "03.15": "prehistoric animals", "03.17": "groups of animals",
    "04.01": "winged persons", "04.02": "half human beings", "04.03": "fabulous animals",
    "04.05": "objects as persons, masks, heads", "04.07": "other fantastic beings",
    "05.01": "trees, bushes", "05.03": "leaves, twigs", "05.05": "flowers",
    "05.07": "grains, seeds, fruits", "05.09": "vegetables", "05.11": "other plants",
    "05.13": "wreaths and other decoration of plants",
    "06.01": "mountains, rocks", "06.03": "landscapes with water",
    "06.06": "deserts, tropical scenes", "06.07": "towns, villages", "06.19": "other landscapes",
    "07.01": "dwellings, buildings", "07.03": "parts of buildings",
    "07.05": "monuments, stadiums, fountains", "07.11": "structural works",
    "07.15": "building materials, walls",
    "08.01": "bread, pastry, sweets", "08.03": "dairy products", "08.05": "meat and fish products",
    "08.07": "other food",
    "09.01": "textiles", "09.03": "clothing", "09.05": "sewing", "09.07": "headwear",
    "09.09": "footwear",
    "10.01": "tobacco", "10.03": "bags, umbrellas, fans", "10.05": "toilet articles, mirrors",
    "11.01": "cutlery, kitchen tools", "11.03": "glasses, cups, dishes, pots",
    "11.07": "other household utensils",
    "12.01": "furniture", "12.03": "sanitary installations",
    "13.01": "lighting", "13.03": "heating, cooking, cooling, washing",
    "14.01": "pipes, cables, heavy ironmongery", "14.03": "small ironmongery",
    "14.05": "keys, locks", "14.07": "tools", "14.09": "farm and garden tools",
    "14.11": "ladders",
    "15.01": "industrial and farm machines, engines", "15.03": "household machines",
    "15.05": "office machines", "15.07": "gear wheels, bearings", "15.09": "electrical equipment",
    "16.01": "telecommunication, sound, computers", "16.03": "photography, film, optics",
    "17.01": "clocks, watches", "17.02": "jewellery", "17.03": "scales, weights",
    "17.05": "measuring instruments",
    "18.01": "land vehicles, wheels", "18.02": "equipment for animals", "18.03": "ships, boats",
    "18.04": "anchors, buoys", "18.05": "aircraft, spacecraft", "18.07": "traffic signs",
    "19.01": "large containers", "19.03": "small containers", "19.07": "bottles, flasks",
    "19.09": "vases, amphorae, pots", "19.11": "laboratory vessels",
    "19.13": "medical instruments, medicines",
    "20.01": "writing, drawing, office requisites", "20.05": "papers, documents",
    "20.07": "books, newspapers",
    "21.01": "games, toys", "21.03": "sports articles, roundabouts",
    "22.01": "musical instruments", "22.03": "bells", "22.05": "pictures, sculptures",
    "23.01": "swords and other arms", "23.03": "firearms, explosives", "23.05": "armour",
    "24.01": "shields", "24.03": "seals, stamps", "24.05": "medals, coins", "24.07": "flags",
    "24.09": "crowns", "24.11": "emblems", "24.13": "crosses", "24.15": "arrows",
    "24.17": "signs, symbols",
    "25.01": "ornamental motifs", "25.03": "bands with ornament", "25.05": "divided grounds",
    "25.07": "grounds with repeated elements", "25.12": "grounds with other patterns",
    "26.01": "circles, ellipses", "26.02": "segments, sectors", "26.03": "triangles, angles",
    "26.04": "quadrilaterals", "26.05": "other polygons", "26.07": "different figures joined",
    "26.11": "lines, bands", "26.13": "other geometrical figures", "26.15": "geometrical solids",
    "27.01": "letters that form figures", "27.03": "letters that show a being or thing",
    "27.05": "letters in special form", "27.07": "numerals in special form",
}
# fmt: on

_CODE = re.compile(r"\d\d\.\d\d(\.\d\d)?")


def is_code(text: str) -> bool:
    """Whether `text` is a code, with or without section, in a division that exists."""
    return bool(_CODE.fullmatch(text)) and text[:5] in DIVISIONS
