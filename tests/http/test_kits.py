"""Brand kits and the logo doctor over HTTP."""

from __future__ import annotations

import io
import json
import re
import time
import zipfile

import msgspec
import pytest

from logo_studio import Brief, design

PARTS = ["favicons", "tokens"]


@pytest.fixture(scope="module")
def spec() -> dict:
    brief = Brief(business_type="coffee roastery", name="Northwind")
    return msgspec.to_builtins(design(brief, 1)[0].spec)


@pytest.fixture(scope="module")
def kit(client, spec: dict) -> dict:
    answer = client.post("/v1/kits", json={"spec": spec, "parts": PARTS})
    assert answer.status_code == 202, answer.text
    kit_id = answer.json()["kit_id"]
    told = client.get(f"/v1/kits/{kit_id}/progress").text
    events = [json.loads(d) for d in re.findall(r"^data: (.*)$", told, re.M)]
    assert events[-1]["status"] == "done"
    assert [e["progress"] for e in events] == sorted(e["progress"] for e in events)
    until = time.monotonic() + 60
    while time.monotonic() < until:
        data = client.get(f"/v1/kits/{kit_id}").json()
        if data["status"] in ("done", "error"):
            return data
        time.sleep(0.05)
    raise AssertionError("the kit was not built")


def test_a_kit_is_ordered_built_and_fetched(client, kit: dict) -> None:
    assert kit["status"] == "done", kit
    answer = client.get(kit["zip"])
    assert answer.headers["content-type"] == "application/zip"
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        names = archive.namelist()
        manifest = json.loads(archive.read(next(n for n in names if n.endswith("kit.json"))))
    assert manifest["parts"] == PARTS
    assert any(name.endswith("favicon.ico") for name in names)


def test_the_same_order_is_the_same_kit(client, spec: dict, kit: dict) -> None:
    again = client.post("/v1/kits", json={"spec": spec, "parts": PARTS[::-1]}).json()
    assert again["kit_id"] == kit["kit_id"]
    assert again["status"] == "done"
    other = client.post("/v1/kits", json={"spec": spec, "parts": ["tokens"]}).json()
    assert other["kit_id"] != kit["kit_id"]


def test_kits_that_cannot_be(client, spec: dict) -> None:
    bad = client.post("/v1/kits", json={"spec": spec, "parts": ["odd"]})
    assert (bad.status_code, bad.json()["code"]) == (422, "unknown_part")
    assert client.post("/v1/kits", json={"spec": {}}).status_code == 422
    for kit_id in ("0" * 32, "x", "..%2f.."):
        for path in (f"/v1/kits/{kit_id}", f"/v1/kits/{kit_id}.zip"):
            assert client.get(path).status_code == 404, path
    assert client.get(f"/v1/kits/{'0' * 32}/progress").status_code == 404


def test_the_doctor_repairs_and_reports(client) -> None:
    patient = (
        b'<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"><script>1</script>'
        b'<circle cx="50" cy="50" r="40" fill="#0A5CAA"/></svg>'
    )
    answer = client.post("/v1/doctor?name=Orb", content=patient)
    assert answer.status_code == 200, answer.text
    data = answer.json()
    assert "<script" not in data["svg"]
    assert "<title" in data["svg"]
    alone = client.post("/v1/doctor?name=Orb&format=svg", content=patient)
    assert alone.text == data["svg"]
    for sick in (b"", b"<html/>", b"not xml"):
        refused = client.post("/v1/doctor", content=sick)
        assert refused.status_code == 422, sick
        assert refused.json()["hint"] or refused.json()["detail"]


def test_the_doctor_takes_larger_files_than_other_routes(client) -> None:
    big = b"<svg xmlns='http://www.w3.org/2000/svg'>" + b" " * 100_000 + b"</svg>"
    assert client.post("/v1/doctor", content=big).status_code == 422  # empty, but read
    assert client.post("/v1/doctor", content=b" " * 300_000).status_code == 413
