"""Whatever route it is: what cannot be done is a problem; docs/http.md names them all."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

PAGE = Path(__file__).resolve().parents[2] / "docs" / "http.md"
NOBODY = "00000000-0000-4000-8000-000000000000"
#: Those that take what they are given by looking at it, and say 422 where it is nothing of theirs.
ANY_TYPE = {"/v1/batches", "/v1/doctor"}
#: A stream tells of a job that nobody knows as an event; its address is always there.
STREAMS = {"/api/progress/{job_id}", "/v1/batches/{batch_id}/events"}
JSON = {"Content-Type": "application/json"}


def problem(answer: Any, statuses: set[int], what: str) -> dict[str, Any]:
    assert answer.status_code in statuses, f"{what}: {answer.status_code} {answer.text[:300]}"
    assert answer.headers["content-type"] == "application/problem+json", what
    data = json.loads(answer.content)
    assert data["status"] == answer.status_code, what
    for field in ("type", "title", "detail", "code", "hint"):
        assert isinstance(data[field], str), (what, field)
        assert data[field], (what, field)
    assert data["type"] == f"urn:logo-studio:{data['code']}", what
    return data


@pytest.fixture(scope="module")
def operations(client) -> list[tuple[str, str, dict[str, Any]]]:
    """(method, path, operation) of everything that /openapi.json tells."""
    paths = client.get("/openapi.json").json()["paths"]
    found = [(m.upper(), p, o) for p, methods in paths.items() for m, o in methods.items()]
    assert len(found) >= 34
    return found


def filled(path: str, identity: str = NOBODY) -> str:
    return re.sub(r"\{\w+\}", identity, path)


def with_body(operations: Any) -> Iterator[tuple[str, str, str]]:
    for method, path, operation in operations:
        if "requestBody" in operation:
            yield method, path, f"{method} {path}"


def test_bodies_that_are_not_what_they_say(client, operations) -> None:
    for method, path, what in with_body(operations):
        for data in (b"", b"{", b"[]", b"null", b'"\xff"', b"\x00" * 100, b"[" * 50_000):
            answer = client.request(method, filled(path), content=data, headers=JSON)
            problem(answer, {404, 422}, f"{what} {data[:10]!r}")


def test_types_that_are_not_read(client, operations) -> None:
    for method, path, what in with_body(operations):
        for kind in ("text/plain", "application/xml", "multipart/form-data", "image/png", "x", ""):
            headers = {"Content-Type": kind} if kind else {}
            answer = client.request(method, filled(path), content=b"{}", headers=headers)
            expected = {422} if path in ANY_TYPE else {404, 415}
            problem(answer, expected, f"{what} as {kind!r}")


def test_ids_of_nothing(client, operations) -> None:
    for method, path, operation in operations:
        if "{" not in path or path in STREAMS:
            continue
        options = {"json": {}} if "requestBody" in operation else {}
        for identity in (NOBODY, "x", "0" * 32, "%00", "a" * 3000, "-1"):
            answer = client.request(method, filled(path, identity), **options)
            problem(answer, {404}, f"{method} {path} of {identity[:20]}")


def test_queries_that_are_nothing(client, operations) -> None:
    asked = 0
    for method, path, operation in operations:
        names = {p["name"] for p in operation.get("parameters", ()) if p["in"] == "query"}
        for name, value in (
            ("cursor", "nonsense"), ("cursor", "-1"), ("cursor", "x" * 2000), ("limit", "0"),
            ("limit", "-5"), ("limit", "1e9"), ("limit", "ten"), ("status", "lost"),
            ("size", "many"), ("variant", "100"), ("seed", "x"), ("transparent", "perhaps"),
        ):  # fmt: skip
            if name in names:
                asked += 1
                answer = client.request(method, filled(path), params={name: value})
                problem(answer, {404, 422}, f"{method} {path}?{name}={value[:20]}")
    assert asked >= 30


def test_methods_that_are_not_for_an_address(client, operations) -> None:
    known: dict[str, set[str]] = {}
    for method, path, _ in operations:
        known.setdefault(path, set()).add(method)
    for path, methods in known.items():
        for method in {"PUT", "PATCH", "DELETE", "POST", "GET"} - methods:
            answer = client.request(method, filled(path))
            data = problem(answer, {405}, f"{method} {path}")
            assert data["code"] == "method_not_allowed"
            assert methods <= set(answer.headers["allow"].split(", ")), path


def test_the_page_names_every_route(operations) -> None:
    """In full, or by its last part after a route that it continues."""
    text = PAGE.read_text("utf-8").partition("## One URL")[0]
    for _, path, _ in operations:
        last = path.rpartition("/")[2]
        forms = (f"{path}`", f"`.../{last}`", f"`{last}`", f"`.{last.rpartition('.')[2]}`")
        assert any(form in text for form in forms), f"docs/http.md does not name {path}"
