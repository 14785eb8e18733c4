"""The kit's page shows what the zip holds; the form and the script bring the same zip."""

from __future__ import annotations

import io
import re
import zipfile
from html import unescape

import httpx
import pytest

from logo_studio import Brief, design
from logo_studio.export.assemble import PARTS
from logo_studio.http.links import pack_spec

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture(scope="module")
def packed() -> str:
    brief = Brief(business_type="coffee roastery", name="Northwind", tagline="Slowly roasted")
    return pack_spec(design(brief, 1)[0].spec)


@pytest.fixture(scope="module")
def kit(client: httpx.Client, packed: str) -> str:
    page = client.get(f"/kit?spec={packed}")
    assert page.status_code == 200
    return page.text


def names(data: bytes) -> set[str]:
    archive = zipfile.ZipFile(io.BytesIO(data))
    return {name.partition("/")[2] for name in archive.namelist()}


def test_every_part_and_every_file_is_shown(client, packed, kit) -> None:
    assert re.findall(r'<section class="part" id="(\w+)"', kit) == [*PARTS, "files"]
    listed = set(re.findall(r'href="/kit/file/([^?"]+)\?of=\w+&amp;[^"]*save"', kit))
    answer = client.post("/kit", content=f"spec={packed}", headers=FORM)
    assert answer.headers["content-type"] == "application/zip"
    assert 'filename="northwind-kit.zip"' in answer.headers["content-disposition"]
    assert names(answer.content) == listed | {"kit.json"}


def test_previews_are_the_files_themselves(client, packed, kit) -> None:
    zipped = client.post("/kit", content=f"spec={packed}&part=favicons&part=social", headers=FORM)
    archive = zipfile.ZipFile(io.BytesIO(zipped.content))
    pictures = {unescape(a) for a in re.findall(r'<img[^>]*src="(/kit/file/[^"]+)"', kit)}
    assert len(pictures) > 50
    for address in sorted(pictures):
        answer = client.get(address)
        assert answer.status_code == 200, address
        assert answer.headers["content-type"].startswith("image/"), address
        path = address.removeprefix("/kit/file/").partition("?")[0]
        if path.startswith(("favicons/", "social/")):
            assert answer.content == archive.read(f"northwind-kit/{path}")


def test_parts_and_contact_details_stand_in_the_address(client, packed) -> None:
    html = client.get(
        f"/kit?spec={packed}&part=print&part=mail&person=Ada%20M%C3%BCller&brief=x"
    ).text
    assert re.findall(r'<section class="part" id="(\w+)"', html) == ["print", "mail", "files"]
    assert 'value="Ada Müller"' in html
    assert "brief=x" in html, "the way back is kept"
    front = unescape(re.search(r'src="(/kit/file/card-front[^"]+)"', html).group(1))
    plain = client.get(f"/kit/file/card-front.svg?spec={packed}")
    assert client.get(front).content != plain.content


def test_what_there_is_not_is_said(client, packed) -> None:
    assert client.get("/kit").status_code == 422
    for path in ("logo/nothing.svg?of=logos", "page-99.png?", "../x?of=logos", "kit.json?of=no"):
        assert client.get(f"/kit/file/{path}&spec={packed}").status_code == 404
    odd = client.get(f"/kit?spec={packed}&person={'x' * 500}&part=nothing")
    assert odd.status_code == 200
    bad = client.post("/kit", content="spec=nonsense", headers=FORM)
    assert bad.status_code == 422
    assert 'role="alert"' in bad.text


def test_files_that_a_browser_opens_may_do_nothing(client, packed) -> None:
    page = client.get(f"/kit/file/guidelines/guidelines.html?of=guidelines&spec={packed}")
    assert "sandbox" in page.headers["content-security-policy"]
    assert "script-src" not in page.headers["content-security-policy"]
    saved = client.get(f"/kit/file/guidelines/guidelines.html?of=guidelines&spec={packed}&save")
    assert saved.headers["content-disposition"] == 'attachment; filename="guidelines.html"'


def test_the_page_comes_in_pieces(studio, packed) -> None:
    """The head is there before the parts are made."""
    spec = packed
    with httpx.stream("GET", f"{studio}/kit?spec={spec}&person=Nobody", timeout=60) as answer:
        first = next(answer.iter_text())
    assert "<h1" in first
    assert 'class="part"' not in first


def test_results_lead_to_kits(client) -> None:
    like = pack_spec(design(Brief(business_type="bakery"), 1)[0].spec)
    page = client.get("/more", params={"like": like, "vary": "type"})
    links = re.findall(r'href="(/kit\?spec=[^"]+)"', page.text)
    assert len(links) == 6
    assert client.get(unescape(links[0]) + "&part=tiers").status_code == 200
