"""Mail, rights and proof."""

from __future__ import annotations

import io
import json
import re
from html.parser import HTMLParser

import pytest
from lxml import etree
from PIL import Image
from tests_export import kit_of, logo

from logo_studio import Kit, export_kit
from logo_studio.assets import loader
from logo_studio.export.board import Board, Ink, inks_of, moved
from logo_studio.export.brand import Brand, KitError
from logo_studio.export.fingerprint import look_hash, outline_hash
from logo_studio.export.mail import bimi, record
from logo_studio.export.nice import HEADINGS, INDUSTRIES, TRADES, classes
from logo_studio.geometry.shapes import circle, rect
from logo_studio.model.kit import Contact
from logo_studio.model.meaning import INDUSTRIES as KNOWN

SVG = "{http://www.w3.org/2000/svg}"


def test_bimi_keeps_tiny_ps(kit: Kit) -> None:
    data = kit.file("mail/bimi.svg").data
    assert len(data) <= 32 * 1024
    root = etree.fromstring(data)
    assert (root.get("version"), root.get("baseProfile")) == ("1.2", "tiny-ps")
    assert set(root.attrib) == {"version", "baseProfile", "viewBox"}
    x, y, w, h = map(float, root.get("viewBox").split())
    assert (x, y) == (0, 0)
    assert w == h
    assert root[0].tag == SVG + "title"
    assert 0 < len(root[0].text) <= 64
    ground = root.find(SVG + "rect")
    assert ground is not None
    assert float(ground.get("width")) == w
    for element in root.iter():
        assert element.tag in {SVG + t for t in ("svg", "title", "desc", "rect", "path")}
        known = {"version", "baseProfile", "viewBox", "x", "y", "width", "height", "fill", "d"}
        assert set(element.attrib) <= known
        if element.get("fill"):
            assert re.fullmatch("#[0-9A-F]{6}", element.get("fill"))


def test_a_bimi_logo_that_breaks_a_rule_is_refused() -> None:
    ink = (Ink(circle(50, 50, 20), "#000000"),)
    with pytest.raises(KitError, match="square"):
        bimi(Board(100, 50, "#FFFFFF", ink, "x"))
    with pytest.raises(KitError, match="square"):
        bimi(Board(100, 100, None, ink, "x"))
    with pytest.raises(KitError, match="bytes"):
        bimi(Board(100, 100, "#FFFFFF", ink * 400, "x"))


def test_the_dns_record_names_the_domain() -> None:
    assert record(Contact(domain="mirabel.example")).startswith(
        'default._bimi.mirabel.example. IN TXT "v=BIMI1; l=https://mirabel.example/bimi.svg; a="'
    )
    assert "stands for your own" in record(Contact())


def test_the_signature_is_old_fashioned_and_escaped() -> None:
    odd = Contact(person='A "B" <script>', email="a@b.example", domain="b.example")
    made = export_kit(logo("stacked"), ["mail"], contact=odd)
    text = made.file("mail/signature.html").data.decode()
    tags: list[str] = []

    class Collect(HTMLParser):
        def handle_starttag(self, tag: str, attrs: object) -> None:
            tags.append(tag)

    Collect().feed(text)
    assert not set(tags) & {"script", "svg", "style", "link", "div"}
    assert "&lt;script&gt;" in text
    image = Image.open(io.BytesIO(made.file("mail/signature@2x.png").data))
    width, height = map(int, re.search(r'width="(\d+)" height="(\d+)"', text).groups())  # type: ignore[union-attr]
    assert image.size == (2 * width, 2 * height)
    assert width <= 200
    assert height <= 64


def test_licences_of_all_faces_used_come_along(kit: Kit) -> None:
    data = json.loads(kit.file("rights/licences.spdx.json").data)
    assert data["spdxVersion"] == "SPDX-2.3"
    assert data["dataLicense"] == "CC0-1.0"
    ids = [p["SPDXID"] for p in data["packages"]]
    assert len(ids) == len(set(ids)) >= 2
    for package in data["packages"]:
        if package["SPDXID"] == "SPDXRef-logo":
            continue
        assert package["licenseDeclared"] in ("OFL-1.1", "Apache-2.0")
        assert re.fullmatch("[0-9a-f]{64}", package["checksums"][0]["checksumValue"])
        face_id = package["SPDXID"].removeprefix("SPDXRef-font-")
        assert kit.file(f"rights/licences/{face_id}.txt").size > 1000
    for relation in data["relationships"]:
        assert relation["relatedSpdxElement"] in ids


def test_provenance_draws_the_logo_again(one: Kit) -> None:
    from hashlib import sha256

    data = json.loads(one.file("rights/provenance.json").data)
    assert data["design_sha256"] == sha256(one.file("spec.json").data).hexdigest()
    assert data["digital_source_type"].endswith("algorithmicMedia")


def test_fingerprints_ignore_size_and_place_but_not_shape(brand: Brand) -> None:
    inks = inks_of(brand.drawing("mark", "black"))
    other = moved(inks, 3.0, 40.0, -9.0)
    assert outline_hash(inks) == outline_hash(other)
    assert look_hash(inks) == look_hash(other)
    square = (Ink(rect(0, 0, 10, 10), "#000000"),)
    assert outline_hash(inks) != outline_hash(square)
    assert (int(look_hash(inks), 16) ^ int(look_hash(square), 16)).bit_count() > 8


def test_trademark_notes_have_classes_words_and_a_caveat(kit: Kit) -> None:
    text = kit.file("rights/trademark.md").data.decode()
    assert "not legal advice" in text
    assert kit.name in text
    assert re.search(r"^\| \d+ \| ", text, re.M)


def test_every_industry_has_classes_that_have_headings() -> None:
    assert set(INDUSTRIES) == set(KNOWN)
    assert {n for row in INDUSTRIES.values() for n in row} | set(TRADES.values()) <= set(HEADINGS)
    assert classes("coffee roastery", "food")[0][0] == 30
    assert classes("", "")[-1][0] == 35


def test_the_proof_shows_every_condition(kit: Kit) -> None:
    image = Image.open(io.BytesIO(kit.file("proof/proof.png").data))
    assert image.width == 1600
    quality = json.loads(kit.file("proof/quality.json").data)
    assert quality["passed"] is (quality["passed"] and quality["score"] >= 0.8)
    assert len(quality["checks"]) >= 20
    assert quality["minimum_px"]["mark"] >= 16
    for ways in quality["contrast"].values():
        assert all(ratio >= 2.5 for ratio in ways.values())


def test_the_profile_is_the_vendored_one() -> None:
    import zlib
    from hashlib import sha256

    data = zlib.decompress(loader.path("icc/ISOcoated_v2_300_bas.icc.z").read_bytes())
    assert sha256(data).hexdigest().startswith("27140d88340e07f0")
    assert b"zlib/libpng" in loader.path("licences/iso-coated-v2-300.txt").read_bytes()
    assert kit_of("stacked").warnings is not None
