"""One URL = one logo; specs drawn, changed, varied and explained without being stored."""

from __future__ import annotations

import re
from urllib.parse import quote

import pytest

from logo_studio import Brief, design
from logo_studio.errors import SpecError
from logo_studio.http.cache import Answer, AnswerCache
from logo_studio.http.links import pack_spec, unpack_spec
from logo_studio.service.settings import is_loopback
from logo_studio.version import VERSION

ADDRESS = "/v1/logo.svg?business=coffee+roastery&name=Northwind"


@pytest.fixture(scope="module")
def spec() -> dict:
    import msgspec

    brief = Brief(business_type="coffee roastery", name="Northwind")
    return msgspec.to_builtins(design(brief, 1)[0].spec)


def test_the_same_address_gives_the_same_bytes(client) -> None:
    first, again = client.get(ADDRESS), client.get(ADDRESS)
    assert first.status_code == again.status_code == 200
    assert first.content == again.content
    assert first.headers["etag"] == again.headers["etag"]
    assert first.headers["content-type"] == again.headers["content-type"] == "image/svg+xml"
    for header in ("content-security-policy", "x-content-type-options", "cache-control"):
        assert first.headers[header] == again.headers[header]
    assert first.headers["content-length"] == str(len(first.content))


def test_not_modified(client) -> None:
    etag = client.get(ADDRESS).headers["etag"]
    for address in (ADDRESS, ADDRESS + "&seed=0"):
        answer = client.get(address, headers={"If-None-Match": etag})
        assert answer.status_code == 304
        assert answer.content == b""


def test_head_has_no_body(client) -> None:
    for _ in range(2):
        answer = client.head(ADDRESS + "&seed=5")
        assert answer.status_code == 200
        assert answer.content == b""


def test_variants_and_seeds_differ(client) -> None:
    addresses = [ADDRESS, ADDRESS + "&variant=1", ADDRESS + "&seed=9", ADDRESS + "&palette=mono"]
    assert len({client.get(a).text for a in addresses}) == 4


def test_a_pinned_address_never_changes(client) -> None:
    answer = client.get(f"{ADDRESS}&v={VERSION}")
    assert "immutable" in answer.headers["cache-control"]
    assert "immutable" not in client.get(ADDRESS).headers["cache-control"]
    old = client.get(f"{ADDRESS}&v=0.0.1")
    assert old.status_code == 409
    assert old.json()["code"] == "engine_version"


def test_png_and_json_of_the_same_logo(client) -> None:
    png = client.get(ADDRESS.replace(".svg", ".png") + "&size=64")
    assert png.content[:8] == b"\x89PNG\r\n\x1a\n"
    assert int.from_bytes(png.content[16:20], "big") == 64
    data = client.get(ADDRESS.replace(".svg", ".json")).json()
    assert data["engine"] == VERSION
    assert data["quality"]["review"]
    assert client.get(data["svg"]).content == client.get(ADDRESS).content


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("", "spec_invalid"), ("?name=x", "spec_invalid"), ("?business=x&colour=red", "query"),
        ("?business=x&size=9999", "query"), ("?business=x&variant=-1", "query"),
        ("?business=x&seed=" + "9" * 40, "query"), ("?business=x&version=odd", "query"),
        ("?business=x&artboard=odd", "query"), ("?business=x&style=odd", "query"),
        ("?business=x&name=" + quote("😀"), "unsupported_characters"),
        ("?spec=AAAA", "spec_invalid"), ("?spec=%F0%9F%98%80", "spec_invalid"),
        ("?business=" + "x" * 200, "brief_invalid"),
    ],
)  # fmt: skip
def test_addresses_that_mean_nothing(client, query: str, code: str) -> None:
    answer = client.get("/v1/logo.svg" + query)
    assert answer.status_code == 422, answer.text
    data = answer.json()
    assert data["hint"]
    assert data["detail"]


def test_versions_and_artboards(client) -> None:
    wide = client.get(ADDRESS + "&artboard=wide&transparent=1").text
    assert 'viewBox="0 0 768 512"' in wide
    assert 'fill="none"' in wide
    black = client.get(ADDRESS + "&version=black").text
    fills = set(re.findall(r'fill="(#\w{6})"', black))
    assert fills <= {"#111111", "#FFFFFF"}


def test_render(client, spec: dict) -> None:
    svg = client.post("/v1/render", json={"spec": spec})
    assert svg.headers["content-type"] == "image/svg+xml"
    png = client.post("/v1/render", json={"spec": spec, "format": "png", "size": 32})
    assert png.content[:4] == b"\x89PNG"
    data = client.post("/v1/render", json={"spec": spec, "format": "json"}).json()
    assert data["svg"] == svg.text
    assert data["spec"] == spec


def test_edit_changes_only_what_is_named(client, spec: dict) -> None:
    changes = {"palette.roles.ink": "#0A5A4A", "name_type.tracking": 0.02}
    data = client.post("/v1/edit", json={"spec": spec, "changes": changes}).json()
    edited = data["spec"]
    assert edited["palette"]["roles"]["ink"] == "#0A5A4A"
    edited["palette"]["roles"]["ink"] = spec["palette"]["roles"]["ink"]
    edited["name_type"]["tracking"] = spec["name_type"]["tracking"]
    assert edited == spec
    bad = client.post("/v1/edit", json={"spec": spec, "changes": {"nope": 1}})
    assert bad.status_code == 422
    assert "nope" in bad.json()["detail"]


def test_more_varies_one_axis(client, spec: dict) -> None:
    body = {"spec": spec, "business_type": "coffee roastery", "vary": ["type"], "count": 3}
    logos = client.post("/v1/more", json=body).json()["logos"]
    assert len(logos) == 3
    for logo in logos:
        assert logo["spec"]["mark"] == spec["mark"]
        assert logo["spec"]["palette"] == spec["palette"]
    assert {logo["spec"]["name_type"]["face"] for logo in logos} - {spec["name_type"]["face"]}


def test_explain(client) -> None:
    data = client.post("/v1/explain", json={"business_type": "coffee roastery"}).json()
    assert data["industry"] == "food"
    assert data["motifs"][0]["source"]


def test_specs_survive_the_address() -> None:
    spec = design(Brief(business_type="花屋", name="Orla"), 1)[0].spec
    assert unpack_spec(pack_spec(spec)) == spec
    with pytest.raises(SpecError):
        unpack_spec(pack_spec(spec)[:-9])
    with pytest.raises(SpecError):
        unpack_spec("A" * 9000)


def test_the_cache_is_bounded() -> None:
    cache = AnswerCache(most=100, largest=60)
    for i in range(10):
        cache.put("/", b"%d" % i, Answer(b"x" * 30, b'"e"', []))
    cache.put("/", b"big", Answer(b"x" * 61, b'"e"', []))
    assert cache.get("/", b"big") is None
    assert cache.get("/", b"0") is None
    assert sum(cache.get("/", b"%d" % i) is not None for i in range(10)) == 3


@pytest.mark.parametrize(
    ("host", "local"),
    [("127.0.0.1", True), ("localhost", True), ("::1", True), ("[::1]", True), ("0.0.0.0", False),
     ("192.168.1.5", False), ("studio.example", False)],
)  # fmt: skip
def test_which_addresses_are_this_machine(host: str, local: bool) -> None:
    assert is_loopback(host) == local
