"""`logo-studio batch --server`: another machine's API draws, is killed, and draws on."""

from __future__ import annotations

import ctypes
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROWS = 30


def environment(**variables: str) -> dict[str, str]:
    prefixes = ("LOGO_", "KAFKA_", "S3_", "AWS_", "DATABASE_")
    keep = {k: v for k, v in os.environ.items() if not k.startswith(prefixes)}
    return {**keep, "PYTHONPATH": str(ROOT / "src"), "no_proxy": "*", **variables}


def end_with_the_tests() -> None:
    """The server is told to end when the process that runs this test is no more (Linux)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGTERM)


class Server:
    """`logo-studio serve` in a group of its own, which is killed whole."""

    def __init__(self, folder: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.folder = folder
        self.url = f"http://127.0.0.1:{self.port}"
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "logo_studio.cli.app", "serve", "--port", str(self.port)],
            env=environment(LOGO_DATA_DIR=str(self.folder)), start_new_session=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=end_with_the_tests,
        )  # fmt: skip
        end = time.monotonic() + 60
        while time.monotonic() < end:
            try:
                self.ask("/health")
            except (urllib.error.URLError, OSError):
                time.sleep(0.1)
            else:
                return
        raise AssertionError("the server did not start")

    def ask(self, path: str) -> dict:
        with urllib.request.urlopen(self.url + path, timeout=20) as answer:
            return json.load(answer)

    def kill(self) -> None:
        if self.process is not None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait(20)
            self.process = None


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    made = Server(tmp_path / "data")
    made.start()
    yield made
    made.kill()


def batch(*arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "logo_studio.cli.app", "batch", *map(str, arguments)], text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(),
    )  # fmt: skip


def test_a_killed_server_draws_on(server: Server, tmp_path: Path) -> None:
    file, out = tmp_path / "many.csv", tmp_path / "out"
    rows = "".join(f"bakery,Kora {i}\n" for i in range(ROWS))
    file.write_text(f"business_type,name\n{rows}")
    client = batch(file, "--out", out, "--server", server.url)
    end = time.monotonic() + 60
    while len(list(out.glob("0*"))) < 3 and time.monotonic() < end:
        time.sleep(0.02)
    server.kill()
    server.start()
    said, err = client.communicate(timeout=120)
    assert client.returncode == 0, err
    assert f"{ROWS} of {ROWS} rows" in said
    assert len(list(out.glob("0*/*.svg"))) == 6 * ROWS
    # A second run, half of its folders lost, asks for nothing new.
    for lost in sorted(out.glob("000*")):
        for inside in lost.iterdir():
            inside.unlink()
        lost.rmdir()
    again = batch(file, "--out", out, "--server", server.url)
    said, err = again.communicate(timeout=60)
    assert again.returncode == 0, err
    assert len(list(out.glob("0*/*.svg"))) == 6 * ROWS
    (only,) = server.ask("/v1/batches")["batches"]
    assert only["counts"]["done"] == ROWS


def test_what_a_server_refuses_is_told(server: Server, tmp_path: Path) -> None:
    file = tmp_path / "one.csv"
    file.write_text("business_type\nbar\n")
    for address, words in (
        ("localhost:8000", "no server"), (f"{server.url}/elsewhere", "there is nothing at"),
    ):  # fmt: skip
        process = batch(file, "--out", tmp_path / "out", "--server", address)
        _, err = process.communicate(timeout=60)
        assert process.returncode == 2
        assert words in err.lower()
