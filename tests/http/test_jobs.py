"""The contract's routes on the embedded profile, from submission to deletion."""

from __future__ import annotations

import asyncio
import json
import re
import time
from uuid import uuid4

import pytest

BRIEF = {"business_type": "tech startup", "preferences": {"colors": ["cool"], "mood": "x"}}
KEYS = ["v00_cool", "v01_cool", "v02_warm", "v03_warm", "v04_mono", "v05_mono"]


def done(client, job_id: str) -> dict:
    """The job's result when it has ended."""
    until = time.monotonic() + 60
    while time.monotonic() < until:
        data = client.get(f"/api/result/{job_id}").json()
        if data["status"] in ("done", "error"):
            return data
        time.sleep(0.02)
    raise AssertionError("the job did not end")


@pytest.fixture(scope="session")
def job(client) -> dict:
    answer = client.post("/api/generate", json=BRIEF)
    assert answer.status_code == 202
    assert answer.json()["status"] == "queued"
    return done(client, answer.json()["job_id"])


def test_six_variants_in_palette_order(job: dict) -> None:
    assert job["status"] == "done"
    assert [v["index"] for v in job["variants"]] == list(range(6))
    names = [v["svg"]["s3_key"].split("/")[-1].removesuffix(".svg") for v in job["variants"]]
    assert names == KEYS
    assert job["variants"][0]["palette"] == {
        "name": "cool", "colors": ["#4D96FF", "#6BCB77", "#3D5AF1", "#222222"],
    }  # fmt: skip
    assert any("mood" in warning for warning in job["warnings"])


def test_a_variant_is_served_with_its_validator(client, job: dict) -> None:
    first = client.get(f"/api/svg/{job['job_id']}/0")
    assert first.headers["content-type"] == "image/svg+xml"
    assert first.text.startswith("<svg ")
    assert "sandbox" in first.headers["content-security-policy"]
    assert first.headers["x-content-type-options"] == "nosniff"
    etag = first.headers["etag"]
    assert re.fullmatch(r'"[0-9a-f]{64}"', etag)
    again = client.get(f"/api/svg/{job['job_id']}/0", headers={"If-None-Match": etag})
    assert (again.status_code, again.content) == (304, b"")


def test_progress_tells_all_and_resumes(client, job: dict) -> None:
    path = f"/api/progress/{job['job_id']}"
    answer = client.get(path)
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert answer.headers["cache-control"] == "no-cache"
    assert answer.headers["x-accel-buffering"] == "no"
    ids = [int(i) for i in re.findall(r"^id: (\d+)$", answer.text, re.M)]
    events = [json.loads(d) for d in re.findall(r"^data: (.*)$", answer.text, re.M)]
    assert ids == sorted(set(ids))
    assert events[0] == {"status": "queued", "stage": "queued", "progress": 0}
    assert events[-1] == {"status": "done", "stage": "done", "progress": 100}
    rest = client.get(path, headers={"Last-Event-ID": str(ids[0])})
    assert [int(i) for i in re.findall(r"^id: (\d+)$", rest.text, re.M)] == ids[1:]


def test_an_unknown_job(client) -> None:
    for job_id in (str(uuid4()), "xyz"):
        answer = client.get(f"/api/result/{job_id}")
        assert answer.status_code == 404
        assert answer.json()["detail"] == "job not found"
        told = client.get(f"/api/progress/{job_id}").text
        assert '"stage":"not_found"' in told
        assert told.count("data:") == 1


def test_an_unknown_variant(client, job: dict) -> None:
    for index in ("6", "x", "-1"):
        answer = client.get(f"/api/svg/{job['job_id']}/{index}")
        assert answer.status_code == 404
        assert answer.json()["detail"] == "variant not found"


def test_the_same_key_is_the_same_job(client) -> None:
    headers = {"Idempotency-Key": str(uuid4())}
    first = client.post("/api/generate", json={"business_type": "bakery"}, headers=headers)
    again = client.post("/api/generate", json={"business_type": "bakery"}, headers=headers)
    assert again.json()["job_id"] == first.json()["job_id"]
    assert again.headers["idempotent-replayed"] == "true"
    other = client.post("/api/generate", json={"business_type": "florist"}, headers=headers)
    assert other.status_code == 422
    assert other.json()["code"] == "idempotency_conflict"


@pytest.mark.parametrize(
    "body",
    [
        b"{bad", b"[]", b"null", b"{}", b'{"business_type": 3}', b'{"business_type": ""}',
        b'{"business_type": "x", "preferences": []}', b'{"business_type": "\\u0000"}',
        b'{"business_type": "' + b"x" * 121 + b'"}', b'{"business_type": "\\ud800"}',
        b'{"business_type": "x", "user_id": "nobody"}', b"\xff\xfe",
    ],
)  # fmt: skip
def test_bad_input_is_a_problem(client, body: bytes) -> None:
    answer = client.post(
        "/api/generate", content=body, headers={"Content-Type": "application/json"}
    )
    assert answer.status_code == 422, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    data = answer.json()
    assert data["status"] == 422
    assert data["detail"]
    assert re.fullmatch(r"[a-z_]+", data["code"])


def test_a_large_body_is_refused(client) -> None:
    answer = client.post("/api/generate", content=b"x" * 70_000)
    assert answer.status_code == 413
    assert answer.json()["code"] == "too_large"


def test_prefs_is_an_alias(client) -> None:
    answer = client.post("/api/generate", json={"business_type": "spa", "prefs": {"odd": 1}})
    assert "odd" in answer.json()["warnings"][0]


def test_a_whole_line_is_a_request(client) -> None:
    line = "coffee roastery called Northwind, playful"
    job_id = client.post("/api/generate", json={"business_type": line}).json()["job_id"]
    job = done(client, job_id)
    assert job["business_type"] == line
    assert {v["spec"]["text"]["name"] for v in job["variants"]} == {"Northwind"}


def test_history_pages_and_filters(client, job: dict) -> None:
    first = client.get("/v1/jobs?limit=1").json()
    assert len(first["jobs"]) == 1
    rest = client.get(f"/v1/jobs?limit=100&cursor={first['next']}").json()
    ids = [j["job_id"] for j in (*first["jobs"], *rest["jobs"])]
    assert len(ids) == len(set(ids))
    assert job["job_id"] in ids
    assert client.get("/v1/jobs?cursor=nonsense").status_code == 422
    assert client.get("/v1/jobs?status=odd").status_code == 422
    assert client.get("/v1/jobs?limit=0").status_code == 422


def test_deleting_leaves_nothing(client) -> None:
    job_id = client.post("/api/generate", json={"business_type": "gym"}).json()["job_id"]
    done(client, job_id)
    assert client.delete(f"/v1/jobs/{job_id}").status_code == 204
    assert client.get(f"/api/result/{job_id}").status_code == 404
    assert client.get(f"/api/svg/{job_id}/0").status_code == 404
    assert client.delete(f"/v1/jobs/{job_id}").status_code == 404


def test_health_and_metrics(client, job: dict) -> None:
    assert client.get("/health").json() == {"status": "ok"}
    ready = client.get("/health/ready")
    assert ready.status_code == 200
    assert set(ready.json()["checks"]) == {"database", "queue", "storage"}
    text = client.get("/metrics").text
    assert 'endpoint="/api/result/{job_id}"' in text
    assert job["job_id"] not in text
    for name in (
        "logo_jobs_created_total", "logo_jobs_completed_total", "logo_jobs_active",
        "logo_generation_duration_seconds", "db_connections_active", "db_query_duration_seconds",
        "s3_uploads_total", "s3_upload_size_bytes", "http_request_duration_seconds",
        "kafka_messages_processed_total", "kafka_message_processing_seconds",
    ):  # fmt: skip
        assert name in text, name


def test_openapi_names_every_route(client) -> None:
    data = client.get("/openapi.json").json()
    assert data["openapi"].startswith("3.1")
    for path in (
        "/api/generate", "/api/result/{job_id}", "/api/progress/{job_id}",
        "/api/svg/{job_id}/{index}", "/health", "/health/ready", "/metrics", "/v1/logo.svg",
        "/v1/render", "/v1/edit", "/v1/more", "/v1/explain", "/v1/jobs", "/v1/jobs/{job_id}",
        "/v1/batches", "/v1/batches/{batch_id}", "/v1/batches/{batch_id}/events",
        "/v1/batches/{batch_id}/results", "/v1/batches/{batch_id}/results.zip", "/v1/webhooks",
        "/v1/webhooks/{webhook_id}", "/v1/webhooks/{webhook_id}/rotate",
        "/v1/webhooks/{webhook_id}/test", "/v1/webhooks/{webhook_id}/replay",
        "/v1/webhooks/{webhook_id}/messages",
    ):  # fmt: skip
        assert path in data["paths"], path
    assert client.get("/docs").status_code == 200
    assert client.get("/redoc").status_code == 200


def test_clients_that_leave_at_once_take_no_stream(client, job: dict) -> None:
    """Gone before the answer begins: none of the few streams stays taken."""
    scope = {
        "type": "http", "asgi": {"version": "3.0", "spec_version": "2.3"}, "method": "GET",
        "path": f"/api/progress/{job['job_id']}", "raw_path": b"", "query_string": b"",
        "headers": [(b"host", b"studio.test")], "client": ("127.0.0.1", 1), "scheme": "http",
        "server": ("studio.test", 80), "http_version": "1.1", "root_path": "",
    }  # fmt: skip

    async def leave() -> None:
        async def receive() -> dict:
            return {"type": "http.disconnect"}

        async def send(_: dict) -> None:
            await asyncio.sleep(0)

        for _ in range(20):
            await client.front(dict(scope), receive, send)

    client.run(leave())
    assert client.app.state.streams.open == 0
    assert client.get(f"/api/progress/{job['job_id']}").status_code == 200
