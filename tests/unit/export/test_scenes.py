"""Mock scenes: sound drawings, the logo on each of them, the same every time."""

from __future__ import annotations

import io
import re

import pytest
from lxml import etree
from PIL import Image

from logo_studio import Kit
from logo_studio.export.brand import Brand
from logo_studio.export.mockups import SCENES, scene
from logo_studio.export.scenes.stage import stage

SVG = "{http://www.w3.org/2000/svg}"


def test_every_scene_is_there_by_day_and_at_night(kit: Kit) -> None:
    for name in SCENES:
        pictures = []
        for light in ("light", "dark"):
            assert kit.file(f"scenes/{name}-{light}.svg").size < 120_000
            image = Image.open(io.BytesIO(kit.file(f"scenes/{name}-{light}.png").data))
            assert image.size == (1200, 900)
            pictures.append(image.convert("L").resize((1, 1)).getpixel((0, 0)))
        assert pictures[0] > pictures[1] + 20, "night is darker than day"


@pytest.mark.parametrize("name", SCENES)
@pytest.mark.parametrize("dark", [False, True])
def test_scenes_are_drawings_of_their_own(brand: Brand, name: str, dark: bool) -> None:
    text = scene(brand, name, dark)
    assert text == scene(brand, name, dark)
    root = etree.fromstring(text.encode())
    known = [
        "svg",
        "title",
        "defs",
        "linearGradient",
        "radialGradient",
        "stop",
        "rect",
        "path",
        "ellipse",
        "g",
    ]
    assert {e.tag for e in root.iter()} <= {SVG + t for t in known}
    ids = [e.get("id") for e in root.iter() if e.get("id")]
    assert len(ids) == len(set(ids))
    for used in re.findall(r"url\(#(\w+)\)", text):
        assert used in ids
    assert not re.findall(r'(?:href|src)="', text)
    # the logo's own colours are somewhere on it
    colours = {brand.solid.paper, brand.solid.ink, brand.light.primary, brand.dark.primary}
    assert any(c in text for c in colours)


def test_grey_brands_get_grey_scenes(brand: Brand) -> None:
    grey = type(brand.solid)(**dict.fromkeys(brand.solid.__struct_fields__, "#1A1A1A"))
    from dataclasses import replace

    colour = stage(replace(brand, solid=grey), False).tone(0.9, 0.3, 0.05)
    assert colour[1:3] == colour[3:5] == colour[5:7]
