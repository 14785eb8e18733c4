"""Worker processes for tests: started as users start them, watched by their log lines."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class WorkerProcess:
    """`python -m src.consumer`; `lines` grows while it runs."""

    def __init__(self, variables: Mapping[str, str], *arguments: str) -> None:
        environment = {
            k: v for k, v in os.environ.items()
            if not k.startswith(("LOGO_", "AWS_", "S3_", "KAFKA_", "DATABASE_"))
        }  # fmt: skip
        self.lines: list[str] = []
        self.process = subprocess.Popen(
            [sys.executable, "-m", "src.consumer", *arguments], cwd=ROOT, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
            env={**environment, **variables, "PYTHONUNBUFFERED": "1"},
        )  # fmt: skip
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout as stream:
            for line in stream:
                self.lines.append(line.rstrip("\n"))

    def wait_for(self, pattern: str, count: int = 1, seconds: float = 90.0) -> list[str]:
        """The lines that match, once there are `count` of them."""
        end = time.monotonic() + seconds
        while True:
            found = [line for line in list(self.lines) if re.search(pattern, line)]
            if len(found) >= count:
                return found
            ended = self.process.poll() is not None and not self.reader.is_alive()
            if ended or time.monotonic() > end:
                raise AssertionError(f"no {pattern!r} in:\n" + "\n".join(self.lines[-40:]))
            time.sleep(0.02)

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self._gone()

    def stop(self, seconds: float = 20.0) -> int:
        """SIGTERM; the exit code. The promise is 10 s; a test machine may be busy."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            code = self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.kill()
            raise
        self._gone()
        return code

    def _gone(self) -> None:
        self.process.wait()
        self.reader.join(5)
