"""Favicons and app icons, opened by other readers and measured."""

from __future__ import annotations

import io
import json
import re
from math import hypot
from struct import unpack

import numpy as np
import pytest
from lxml import etree
from PIL import Image, ImageChops

from logo_studio import Kit
from logo_studio.export.board import Ink, rectangle
from logo_studio.export.brand import Desk, KitError
from logo_studio.export.favicons import check_opaque
from logo_studio.export.tiles import check_safe, tile

ANDROID = "{http://schemas.android.com/apk/res/android}"
NUMBER = r"-?\d+(?:\.\d+)?"


def image(kit: Kit, path: str) -> Image.Image:
    return Image.open(io.BytesIO(kit.file(path).data))


def test_the_ico_holds_three_true_bitmaps(kit: Kit) -> None:
    data = kit.file("favicons/favicon.ico").data
    assert unpack("<HHH", data[:6]) == (0, 1, 3)
    for i, side in enumerate((16, 32, 48)):
        w, h, _, _, planes, bits, size, offset = unpack("<BBBBHHII", data[6 + 16 * i : 22 + 16 * i])
        assert (w, h, planes, bits) == (side, side, 1, 32)
        header = unpack("<Iii", data[offset : offset + 12])
        assert header == (40, side, 2 * side)
        mask = 4 * -(-side // 32) * side
        assert size == 40 + 4 * side * side + mask
    with Image.open(io.BytesIO(data)) as opened:
        assert opened.info["sizes"] == {(16, 16), (32, 32), (48, 48)}
        opened.size = (48, 48)
        large = opened.copy().convert("RGBA")
    png = image(kit, "favicons/favicon-48.png").convert("RGBA")
    a, b = large.tobytes(), png.tobytes()
    assert max(abs(x - y) for x, y in zip(a, b, strict=True)) <= 2


def test_touch_icons_are_opaque_and_the_right_size(kit: Kit) -> None:
    for path, side in {
        "favicons/apple-touch-icon.png": 180, "favicons/icon-192.png": 192,
        "favicons/icon-512.png": 512, "favicons/maskable-512.png": 512,
        "apps/android/play-512.png": 512, "apps/apple/icon-light-1024.png": 1024,
        "apps/apple/icon-dark-1024.png": 1024, "apps/apple/icon-tinted-1024.png": 1024,
    }.items():  # fmt: skip
        opened = image(kit, path)
        assert opened.size == (side, side), path
        assert opened.convert("RGBA").getchannel("A").getextrema() == (255, 255), path


def test_maskable_art_is_in_the_safe_circle(kit: Kit) -> None:
    opened = image(kit, "favicons/maskable-512.png").convert("RGB")
    ground = Image.new("RGB", opened.size, opened.getpixel((0, 0)))
    inked = np.asarray(ImageChops.difference(opened, ground)).max(axis=2) > 8
    ys, xs = np.nonzero(inked)
    far = float(np.hypot(xs + 0.5 - 256, ys + 0.5 - 256).max())
    assert far <= 0.8 * 256
    assert far > 0.4 * 256  # and it is not a speck


def test_art_outside_a_safe_zone_is_an_error(desk: Desk) -> None:
    corner = (rectangle(0, 0, 100, 100, "#000000"),)
    with pytest.raises(KitError, match="safe zone"):
        check_safe(corner, 50, 0.8, "a square")
    with pytest.raises(KitError, match="opaque"):
        check_opaque(tile(desk, 64, corner=0.2))


def test_the_web_manifest_keeps_purposes_apart(kit: Kit) -> None:
    manifest = json.loads(kit.file("favicons/site.webmanifest").data)
    assert manifest["name"] == kit.name
    purposes = [icon["purpose"] for icon in manifest["icons"]]
    assert purposes == ["any", "any", "maskable", "monochrome"]
    for icon in manifest["icons"]:
        path = f"favicons{icon['src']}"
        if icon["type"] == "image/png":
            w, h = map(int, icon["sizes"].split("x"))
            assert image(kit, path).size == (w, h)
        else:
            assert icon["sizes"] == "any"
            etree.fromstring(kit.file(path).data)
    assert re.fullmatch("#[0-9A-F]{6}", manifest["theme_color"])


def test_icon_svg_follows_the_colour_scheme(kit: Kit) -> None:
    text = kit.file("favicons/icon.svg").data.decode()
    root = etree.fromstring(text.encode())
    assert root.get("viewBox") == "0 0 64 64"
    assert "@media (prefers-color-scheme:dark)" in text
    classes = {e.get("class") for e in root.iter("{http://www.w3.org/2000/svg}path")}
    style = root.findtext("{http://www.w3.org/2000/svg}style") or ""
    for name in classes:
        assert style.count(f".{name}{{fill:#") == 2


def test_icns_lists_all_sizes(kit: Kit) -> None:
    data = kit.file("apps/apple/app.icns").data
    assert data[:4] == b"icns"
    assert unpack(">I", data[4:8])[0] == len(data)
    with Image.open(io.BytesIO(data)) as opened:
        assert max(s[0] * s[2] for s in opened.info["sizes"]) == 1024
    offset, seen = 8, {}
    while offset < len(data):
        code, size = data[offset : offset + 4], unpack(">I", data[offset + 4 : offset + 8])[0]
        seen[code] = Image.open(io.BytesIO(data[offset + 8 : offset + size])).size[0]
        offset += size
    assert len(seen) == 11
    assert seen[b"ic10"] == 1024
    assert seen[b"icp4"] == 16


def test_vector_drawables_follow_the_grammar(kit: Kit) -> None:
    base = "apps/android/res"
    pair = f"{NUMBER} {NUMBER}"
    grammar = re.compile(rf"(?:M{pair}(?:L{pair}|C{pair} {pair} {pair})*Z)+")
    for name in ("foreground", "background", "monochrome"):
        data = kit.file(f"{base}/drawable/ic_launcher_{name}.xml").data
        root = etree.fromstring(data)
        assert root.tag == "vector"
        assert root.get(f"{ANDROID}width") == "108dp"
        assert root.get(f"{ANDROID}viewportWidth") == "108"
        known = {f"{ANDROID}fillColor", f"{ANDROID}pathData"}
        for path in root:
            assert path.tag == "path"
            assert set(path.attrib) == known
            assert re.fullmatch("#FF[0-9A-F]{6}", path.get(f"{ANDROID}fillColor"))
            assert grammar.fullmatch(path.get(f"{ANDROID}pathData"))
    art = etree.fromstring(kit.file(f"{base}/drawable/ic_launcher_foreground.xml").data)
    for path in art:
        for x, y in re.findall(rf"({NUMBER}) ({NUMBER})(?=[MLCZ])", path.get(f"{ANDROID}pathData")):
            assert hypot(float(x) - 54, float(y) - 54) <= 33
    icon = etree.fromstring(kit.file(f"{base}/mipmap-anydpi-v26/ic_launcher.xml").data)
    assert [e.tag for e in icon] == ["background", "foreground", "monochrome"]


def test_the_apple_folder_names_its_layer(kit: Kit) -> None:
    folder = "apps/apple/AppIcon.icon"
    data = json.loads(kit.file(f"{folder}/icon.json").data)
    for group in data["groups"]:
        for layer in group["layers"]:
            etree.fromstring(kit.file(f"{folder}/Assets/{layer['image-name']}").data)
    for fill in data["fill-specializations"]:
        assert re.fullmatch(r"srgb:(\d\.\d{5},){3}1\.00000", fill["value"]["solid"])


def test_social_pictures_have_their_sizes(kit: Kit) -> None:
    for file in kit.files:
        if file.part != "social":
            continue
        found = re.search(r"(\d+)x(\d+)\.png$", file.path)
        side = re.search(r"-(\d+)\.png$", file.path)
        opened = Image.open(io.BytesIO(file.data))
        expected = (int(found[1]), int(found[2])) if found else (int(side[1]),) * 2  # type: ignore[index]
        assert opened.size == expected
        colours = opened.convert("RGB").getcolors(1 << 20)
        assert colours
        assert len(colours) > 8, "a logo is on it"


def test_inks_are_values() -> None:
    a = rectangle(0, 0, 1, 1, "#000000")
    assert a == Ink(a.path, "#000000")
