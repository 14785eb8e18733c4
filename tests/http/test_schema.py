"""The API keeps what /openapi.json promises, for requests that nobody thought of.

Schemathesis makes them from the document itself: well-formed ones, ones with one thing wrong, and
sequences of operations. `make fuzz` is the long form.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from fastapi import FastAPI
from servers.programs import serving

from logo_studio.http.access import is_open
from logo_studio.http.openapi import ANSWERS, EXAMPLE
from logo_studio.model.codec import read_spec
from logo_studio.studio import draw

CONFIG = Path(__file__).parent / "schemathesis.toml"


def test_no_fault_is_found(tmp_path: Path) -> None:
    with serving(tmp_path / "data") as address:
        done = subprocess.run(
            [
                Path(sys.executable).parent / "st", "--config-file", CONFIG, "run",
                f"{address}/openapi.json", "--max-examples", "4", "--seed", "1", "--no-color",
                "--generation-database", "none", "--request-timeout", "30",
            ],
            cwd=tmp_path, capture_output=True, text=True, timeout=300,
        )  # fmt: skip
    assert done.returncode == 0, "\n".join(line[:300] for line in done.stdout.splitlines()[-300:])
    found = re.search(r"(\d+) generated, (\d+) passed", done.stdout)
    assert found, done.stdout[-1000:]
    assert int(found.group(1)) == int(found.group(2)) > 1000
    assert "Traceback" not in (tmp_path / "data" / "server.log").read_text("utf-8")


def operations(app: FastAPI) -> dict[str, dict]:
    return {
        f"{method.upper()} {path}": operation
        for path, methods in app.openapi()["paths"].items()
        for method, operation in methods.items()
    }


def test_every_operation_says_what_it_answers(client) -> None:
    found = operations(client.app)
    assert set(found) == set(ANSWERS)
    for name, operation in found.items():
        if is_open(name.partition(" ")[2]):
            continue
        for status in ("4XX", "5XX"):
            assert "application/problem+json" in operation["responses"][status]["content"], name
        assert {"bearer": []} in operation["security"]
        assert operation["summary"]


def test_every_reference_leads_somewhere(client) -> None:
    data = client.app.openapi()
    for name in re.findall(r"#/components/schemas/([\w-]+)", client.get("/openapi.json").text):
        assert name in data["components"]["schemas"], name


def test_the_example_spec_is_good() -> None:
    assert draw(read_spec(EXAMPLE.read_bytes())).review.passed


@pytest.mark.parametrize("path", ["/docs", "/redoc"])
def test_the_reference_asks_nobody_else(client, path: str) -> None:
    page = client.get(path)
    policy = page.headers["content-security-policy"]
    assert "https:" not in policy
    assert "unsafe-inline'; img" not in policy.partition("style-src")[0]
    for address in re.findall(r'(?:src|href)="([^"]+)"', page.text):
        assert address.startswith("/static/reference/"), address
        assert client.get(address).status_code == 200
    assert client.get("/static/reference/core.py").status_code == 404
