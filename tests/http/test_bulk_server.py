"""`logo-studio batch --server`: another machine's API draws, is killed, and draws on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from servers.programs import Served

ROOT = Path(__file__).resolve().parents[2]
ROWS = 30


def environment(**variables: str) -> dict[str, str]:
    prefixes = ("LOGO_", "KAFKA_", "S3_", "AWS_", "DATABASE_")
    keep = {k: v for k, v in os.environ.items() if not k.startswith(prefixes)}
    return {**keep, "PYTHONPATH": str(ROOT / "src"), "no_proxy": "*", **variables}


def start(folder: Path, port: int = 0) -> Served:
    made = Served({"LOGO_DATA_DIR": str(folder)}, folder / "log", port=port)
    made.wait()
    return made


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Served]:
    folder = tmp_path / "data"
    folder.mkdir()
    made = start(folder)
    yield made
    made.kill()


def ask(server: Served, path: str) -> dict:
    with urllib.request.urlopen(server.address + path, timeout=20) as answer:
        return json.load(answer)


def batch(*arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "logo_studio.cli.app", "batch", *map(str, arguments)], text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(),
    )  # fmt: skip


def test_a_killed_server_draws_on(
    server: Served, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    file, out = tmp_path / "many.csv", tmp_path / "out"
    rows = "".join(f"bakery,Kora {i}\n" for i in range(ROWS))
    file.write_text(f"business_type,name\n{rows}")
    client = batch(file, "--out", out, "--server", server.address)
    end = time.monotonic() + 60
    while len(list(out.glob("0*"))) < 3 and time.monotonic() < end:
        time.sleep(0.02)
    server.kill()
    request.addfinalizer(start(server.log.parent, server.port).kill)
    said, err = client.communicate(timeout=120)
    assert client.returncode == 0, err
    assert f"{ROWS} of {ROWS} rows" in said
    assert len(list(out.glob("0*/*.svg"))) == 6 * ROWS
    # A second run, half of its folders lost, asks for nothing new.
    for lost in sorted(out.glob("000*")):
        for inside in lost.iterdir():
            inside.unlink()
        lost.rmdir()
    again = batch(file, "--out", out, "--server", server.address)
    said, err = again.communicate(timeout=60)
    assert again.returncode == 0, err
    assert len(list(out.glob("0*/*.svg"))) == 6 * ROWS
    (only,) = ask(server, "/v1/batches")["batches"]
    assert only["counts"]["done"] == ROWS


def test_what_a_server_refuses_is_told(server: Served, tmp_path: Path) -> None:
    file = tmp_path / "one.csv"
    file.write_text("business_type\nbar\n")
    for address, words in (
        ("localhost:8000", "no server"), (f"{server.address}/elsewhere", "there is nothing at"),
    ):  # fmt: skip
        process = batch(file, "--out", tmp_path / "out", "--server", address)
        _, err = process.communicate(timeout=60)
        assert process.returncode == 2
        assert words in err.lower()
