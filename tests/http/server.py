"""A server for tests: started as users start it, on a free port of this machine."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def serving(folder: Path, *arguments: str, **variables: str) -> Iterator[str]:
    """The address of `logo-studio serve` with its data, and `server.log`, in `folder`."""
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        port = s.getsockname()[1]
    environment = {
        k: v for k, v in os.environ.items()
        if not k.startswith(("LOGO_", "AWS_", "S3_", "KAFKA_", "DATABASE_"))
    }  # fmt: skip
    environment |= {"LOGO_DATA_DIR": str(folder), "LOGO_PORT": str(port), **variables}
    folder.mkdir(parents=True, exist_ok=True)
    log = folder / "server.log"
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "logo_studio.cli.app", "serve", *arguments],
            stdin=subprocess.DEVNULL, stdout=out, stderr=out,
            env=environment | {"PYTHONUNBUFFERED": "1"},
        )  # fmt: skip
        address = f"http://127.0.0.1:{port}"
        try:
            _wait(f"{address}/health", process, log)
            yield address
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _wait(address: str, process: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + 60
    while True:
        with contextlib.suppress(OSError):
            urllib.request.urlopen(address, timeout=5).close()
            return
        if process.poll() is not None or time.monotonic() > end:
            raise AssertionError(f"no server: {log.read_text('utf-8', 'replace')[-2000:]}")
        time.sleep(0.05)
