"""Batches over HTTP on the embedded profile, from a file to the zip."""

from __future__ import annotations

import io
import json
import re
import zipfile
from uuid import uuid4

import pytest

CSV = "business_type;name;style\nbakery;Brot & Zeit;playful\nflorist;Fleur;odd\n漢方薬局;;\n"


def followed(client, batch_id: str, after: str | None = None) -> list[tuple[int, dict]]:
    """(id, event) of a batch's stream, to its end."""
    headers = {"Last-Event-ID": after} if after else {}
    answer = client.get(f"/v1/batches/{batch_id}/events", headers=headers)
    assert answer.headers["content-type"].startswith("text/event-stream")
    found = re.findall(r"^id: (\d+)\ndata: (.*)$", answer.text, re.M)
    return [(int(i), json.loads(d)) for i, d in found]


@pytest.fixture(scope="session")
def batch(client) -> str:
    answer = client.post(
        "/v1/batches", content=CSV.encode("utf-8-sig"), headers={"Content-Type": "text/csv"}
    )
    assert answer.status_code == 202, answer.text
    data = answer.json()
    assert (data["total"], data["status"]) == (3, "queued")
    (warned,) = data["warnings"]
    assert warned["row"] == 2
    assert "odd" in warned["warnings"][0]
    assert answer.headers["location"] == f"/v1/batches/{data['batch_id']}"
    told = followed(client, data["batch_id"])
    assert told[-1][1]["status"] == "done"
    return data["batch_id"]


def test_counts_and_pages(client, batch: str) -> None:
    data = client.get(f"/v1/batches/{batch}?limit=2").json()
    assert data["status"] == "done"
    assert data["progress"] == 100
    assert data["counts"] == {"queued": 0, "processing": 0, "done": 3, "error": 0, "removed": 0}
    assert [j["row"] for j in data["jobs"]] == [1, 2]
    rest = client.get(f"/v1/batches/{batch}?limit=2&cursor={data['next']}").json()
    assert [j["row"] for j in rest["jobs"]] == [3]
    assert rest["next"] is None
    assert client.get(f"/v1/batches/{batch}?status=error").json()["jobs"] == []
    assert client.get(f"/v1/batches/{batch}?status=odd").status_code == 422
    listed = client.get("/v1/batches?limit=100").json()
    assert batch in [b["batch_id"] for b in listed["batches"]]


def test_the_stream_resumes(client, batch: str) -> None:
    told = followed(client, batch)
    assert [i for i, _ in told] == [1, 2, 3]
    assert [e["done"] for _, e in told] == [1, 2, 3]
    assert [e["progress"] for _, e in told] == [33, 66, 100]
    assert {e["job"]["row"] for _, e in told} == {1, 2, 3}
    assert followed(client, batch, "2") == told[2:]
    (state,) = followed(client, batch, "3")
    assert state[1]["status"] == "done"
    same = client.get(f"/v1/batches/{batch}", headers={"Accept": "text/event-stream"})
    assert same.text == client.get(f"/v1/batches/{batch}/events").text


def test_all_results(client, batch: str) -> None:
    jobs = client.get(f"/v1/batches/{batch}/results").json()
    assert [j["row"] for j in jobs] == [1, 2, 3]
    assert all(len(j["variants"]) == 6 for j in jobs)
    assert jobs[0]["preferences"]["name"] == "Brot & Zeit"
    link = jobs[1]["variants"][0]["svg"]["url"]
    svg = client.get(link).content
    packed = client.get(f"/v1/batches/{batch}/results.zip")
    assert packed.headers["content-type"] == "application/zip"
    assert packed.headers["content-disposition"].startswith("attachment")
    with zipfile.ZipFile(io.BytesIO(packed.content)) as pack:
        assert pack.testzip() is None
        names = pack.namelist()
        assert sum(n.endswith(".svg") for n in names) == 18
        key = jobs[1]["variants"][0]["svg"]["s3_key"].rpartition("/")[2]
        assert pack.read(f"0002/{key}") == svg
        assert json.loads(pack.read("batch.json"))["counts"]["done"] == 3
    assert client.get(f"/v1/batches/{batch}/results.zip").content == packed.content


@pytest.mark.parametrize(
    ("kind", "body", "where"),
    [
        ("text/csv", b"business_type\nbar\n" + b"x" * 121 + b"\n", (2, 3, "business_type")),
        ("application/json", b'[{"business_type": "bar", "prefs": 1}]', (1, None, "preferences")),
    ],
)  # fmt: skip
def test_a_bad_row_is_named(client, kind: str, body: bytes, where: tuple) -> None:
    before = client.get("/v1/batches").json()
    answer = client.post("/v1/batches", content=body, headers={"Content-Type": kind})
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    data = answer.json()
    assert data["code"] == "invalid_batch"
    (problem,) = data["errors"]
    assert (problem["row"], problem["line"], problem["field"]) == where
    assert client.get("/v1/batches").json() == before


def test_other_bodies(client) -> None:
    for kind, body in (
        ("application/xml", b"<a/>"), ("application/json", b"{"), ("application/json", b"\xff"),
        ("text/csv", b""), ("multipart/form-data; boundary=x", b"nothing"),
        ("multipart/form-data", b""),
    ):  # fmt: skip
        answer = client.post("/v1/batches", content=body, headers={"Content-Type": kind})
        assert answer.status_code == 422, (kind, answer.text)
    answer = client.post("/v1/batches", content=b"x" * 2_100_000)
    assert answer.status_code == 413


def test_a_form_with_a_file_and_a_list_are_the_same(client) -> None:
    headers = {"Idempotency-Key": str(uuid4())}
    csv = b"business_type,name\nbar,Kora\n"
    first = client.post("/v1/batches", files={"file": ("a.csv", csv, "text/csv")}, headers=headers)
    assert first.status_code == 202, first.text
    items = [{"business_type": "bar", "preferences": {"name": "Kora"}}]
    again = client.post("/v1/batches", json=items, headers=headers)
    assert again.json()["batch_id"] == first.json()["batch_id"]
    assert again.headers["idempotent-replayed"] == "true"
    other = client.post("/v1/batches", json=[{"business_type": "spa"}], headers=headers)
    assert other.json()["code"] == "idempotency_conflict"


def test_unknown_batches(client) -> None:
    for batch_id in (str(uuid4()), "x"):
        for path in ("", "/results", "/results.zip"):
            assert client.get(f"/v1/batches/{batch_id}{path}").json()["code"] == "batch_not_found"
        assert client.delete(f"/v1/batches/{batch_id}").status_code == 404
        ((_, told),) = followed(client, batch_id)
        assert told["stage"] == "not_found"


def test_deleting_leaves_nothing(client) -> None:
    batch_id = client.post("/v1/batches", json=[{"business_type": "gym"}]).json()["batch_id"]
    followed(client, batch_id)
    (job,) = client.get(f"/v1/batches/{batch_id}/results").json()
    assert client.delete(f"/v1/batches/{batch_id}").status_code == 204
    assert client.get(f"/v1/batches/{batch_id}").status_code == 404
    assert client.get(f"/api/result/{job['job_id']}").status_code == 404
    assert client.get(job["variants"][0]["svg"]["url"]).status_code == 404


def test_the_history_is_searched(client, batch: str) -> None:
    found = client.get("/v1/jobs", params={"q": "zeit BROT"}).json()["jobs"]
    assert [(j["batch_id"], j["row"]) for j in found] == [(batch, 1)]
    assert client.get("/v1/jobs?q=%00").status_code == 422
    assert client.get("/v1/jobs", params={"q": "x" * 201}).status_code == 422
