"""Whatever is wrong with a request, the answer is a problem that says what, by a stable code."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from logo_studio import Brief, design

JSON = {"Content-Type": "application/json"}
NOBODY = "00000000-0000-4000-8000-000000000000"


def spec(**changes: Any) -> dict:
    made = design(Brief(business_type="coffee roastery", name="Northwind"), 1)[0].spec
    return msgspec.to_builtins(made) | changes


def body(**fields: Any) -> dict:
    return {"json": {"business_type": "bakery", **fields}}


def raw(data: bytes, kind: str = "application/json") -> dict:
    return {"content": data, "headers": {"Content-Type": kind} if kind else {}}


def deep(levels: int) -> bytes:
    return b'{"business_type":"x","preferences":' + b'{"a":' * levels + b"1" + b"}" * (levels + 1)


GENERATE = "POST /api/generate"
CASES: dict[str, tuple[str, Any, int, str]] = {
    # malformed JSON
    "half": (GENERATE, raw(b'{"business_type": '), 422, "not_json"),
    "no quotes": (GENERATE, raw(b"{business_type: 1}"), 422, "not_json"),
    "empty": (GENERATE, raw(b""), 422, "invalid_request"),
    "not UTF-8": (GENERATE, raw(b'{"business_type": "\xff"}'), 422, "not_json"),
    "a BOM": (GENERATE, raw(b'\xef\xbb\xbf{"business_type":1}'), 422, "invalid_request"),
    "nested far too deep": (GENERATE, raw(deep(5_000)), 422, "not_json"),
    "nested too deep": (GENERATE, raw(deep(40)), 422, "invalid_request"),
    # wrong types
    "a list": (GENERATE, raw(b"[]"), 422, "invalid_request"),
    "null": (GENERATE, raw(b"null"), 422, "invalid_request"),
    "a number as trade": (GENERATE, body(business_type=3), 422, "invalid_request"),
    "a list as preferences": (GENERATE, body(preferences=[]), 422, "invalid_request"),
    "a name that is a list": (GENERATE, body(preferences={"name": [1]}), 422, "invalid_brief"),
    "a user that is no UUID": (GENERATE, body(user_id="me"), 422, "invalid_request"),
    "a number as true": (
        "POST /v1/render", lambda: {"json": {"spec": spec(), "transparent": 1}}, 422,
        "invalid_request",
    ),
    # over-long and empty
    "a long trade": (GENERATE, body(business_type="x" * 121), 422, "invalid_request"),
    "a long name": (GENERATE, body(preferences={"name": "x" * 81}), 422, "invalid_request"),
    "a long description": (
        GENERATE, body(preferences={"description": "x" * 2001}), 422, "invalid_request",
    ),
    "many preferences": (
        GENERATE, body(preferences={f"p{i}": 1 for i in range(65)}), 422, "invalid_request",
    ),
    "an empty trade": (GENERATE, body(business_type="  "), 422, "invalid_brief"),
    "no trade": (GENERATE, {"json": {}}, 422, "invalid_request"),
    "a large body": (GENERATE, raw(b"x" * 65_537), 413, "too_large"),
    "a long idempotency key": (
        GENERATE, body() | {"headers": {"Idempotency-Key": "x" * 201}}, 422, "invalid_request",
    ),
    "a NUL": (GENERATE, body(business_type="a\0b"), 422, "invalid_brief"),
    "half a surrogate": (GENERATE, raw(b'{"business_type":"\\ud800"}'), 422, "invalid_brief"),
    # wrong content types
    "a form": (GENERATE, raw(b"business_type=x", "application/x-www-form-urlencoded"), 415, ""),
    "no type": (GENERATE, raw(b'{"business_type":"x"}', ""), 415, ""),
    "plain text": (GENERATE, raw(b'{"business_type":"x"}', "text/plain"), 415, ""),
    "xml": (GENERATE, raw(b"<a/>", "application/xml"), 415, ""),
    "a batch as xml": ("POST /v1/batches", raw(b"<a/>", "text/xml"), 422, "invalid_request"),
    # unknown ids
    "no such job": (f"GET /api/result/{NOBODY}", {}, 404, "job_not_found"),
    "no id": ("GET /api/result/..%2f..%2fetc", {}, 404, "not_found"),
    "an id of 4,000 characters": (f"GET /api/result/{'x' * 4000}", {}, 404, "job_not_found"),
    "a NUL in an id": ("GET /api/result/%00", {}, 404, "job_not_found"),
    "no such variant": (f"GET /api/svg/{NOBODY}/9", {}, 404, "job_not_found"),
    "nothing to delete": (f"DELETE /v1/jobs/{NOBODY}", {}, 404, "job_not_found"),
    "no such batch": (f"GET /v1/batches/{NOBODY}", {}, 404, "batch_not_found"),
    "no such kit": ("GET /v1/kits/none", {}, 404, "kit_not_found"),
    "no such zip": (f"GET /v1/kits/{'0' * 32}.zip", {}, 404, "kit_not_found"),
    "no such route": ("GET /api/nothing", {}, 404, "not_found"),
    "another method": ("PATCH /v1/jobs", {}, 405, "method_not_allowed"),
    # bad cursors and queries
    "a cursor of nobody's": ("GET /v1/jobs?cursor=nonsense", {}, 422, "invalid_request"),
    "a long cursor": (f"GET /v1/jobs?cursor={'x' * 65}", {}, 422, "invalid_request"),
    "no page": ("GET /v1/jobs?limit=0", {}, 422, "invalid_request"),
    "a huge page": ("GET /v1/jobs?limit=101", {}, 422, "invalid_request"),
    "a page in words": ("GET /v1/jobs?limit=ten", {}, 422, "invalid_request"),
    "a status that is none": ("GET /v1/jobs?status=lost", {}, 422, "invalid_request"),
    "a batch's cursor": (f"GET /v1/batches/{NOBODY}?cursor=-1", {}, 422, "invalid_request"),
    "an unknown parameter": ("GET /v1/logo.svg?business=x&colour=red", {}, 422, "query"),
    "a size too large": ("GET /v1/logo.png?business=bakery&size=5000", {}, 422, "query"),
    "a spec that is noise": ("GET /v1/logo.svg?spec=AAAA", {}, 422, "invalid_spec"),
    # specs
    "an empty spec": ("POST /v1/render", {"json": {"spec": {}}}, 422, "invalid_spec"),
    "an unknown field": (
        "POST /v1/render", lambda: {"json": {"spec": spec(), "colour": 1}}, 422, "invalid_request",
    ),
    "a field of no spec": (
        "POST /v1/render", lambda: {"json": {"spec": spec(odd=1)}}, 422, "invalid_spec",
    ),
    "a mark that is none": (
        "POST /v1/render",
        lambda: {"json": {"spec": spec(mark={"id": "../../etc/passwd", "params": {}})}}, 422, "",
    ),
    "a letter mark without letters": (
        "POST /v1/render",
        lambda: {
            "json": {"spec": spec(mark={"id": "spot"}, text=spec()["text"] | {"initials": ""})}
        },
        422, "invalid_spec",
    ),
    "a change of nothing": (
        "POST /v1/edit", lambda: {"json": {"spec": spec(), "changes": {}}}, 422, "invalid_request",
    ),
    "a change of what is not there": (
        "POST /v1/edit", lambda: {"json": {"spec": spec(), "changes": {"a.b": 1}}}, 422, "",
    ),
    "an axis that is none": (
        "POST /v1/more",
        lambda: {"json": {"spec": spec(), "business_type": "x", "vary": ["luck"]}},
        422, "invalid_request",
    ),
    "a part that is none": (
        "POST /v1/kits", lambda: {"json": {"spec": spec(), "parts": ["odd"]}}, 422, "unknown_part",
    ),
    "an address that is not ours": (
        "POST /v1/sign", {"json": {"url": "http://[x"}}, 422, "invalid_request",
    ),
    "half a surrogate to be avoided": (
        "POST /v1/explain", raw(b'{"business_type":"bakery","preferences":{"avoid":"\\ud800"}}'),
        422, "invalid_brief",
    ),
    "half a surrogate in an address": (
        "POST /v1/sign", raw(b'{"url":"/v1/logo.svg?business=\\ud800"}'), 422, "invalid_request",
    ),
    # foreign files
    "no picture": ("POST /v1/doctor", raw(b"hello", "image/svg+xml"), 422, ""),
    "a picture with entities": (
        "POST /v1/doctor",
        raw(b'<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>', ""),
        422, "",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_it_is_refused_with_a_reason(client, name: str) -> None:
    what, options, status, code = CASES[name]
    method, _, path = what.partition(" ")
    given: dict = options() if isinstance(options, Callable) else options
    answer = client.request(method, path, **given)
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    data = json.loads(answer.content)
    for field in ("type", "title", "detail", "code", "hint"):
        assert isinstance(data[field], str), field
        assert data[field], field
    assert data["status"] == status
    assert data["type"] == f"urn:logo-studio:{data['code']}"
    if code:
        assert data["code"] == code
    assert len(answer.content) < 4_000, "an answer never echoes what it was sent in full"


def test_unknown_preferences_are_kept_and_reported(client) -> None:
    answer = client.post("/api/generate", **body(preferences={"mood": "sunny", "name": "Kora"}))
    assert answer.status_code == 202
    assert any("mood" in warning for warning in answer.json()["warnings"])
    job = client.get(answer.json()["result"]).json()
    assert job["preferences"]["mood"] == "sunny"
