"""Processes of the product, started as users start them, killed or ended by their pid."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from servers.process import free_port

ROOT = Path(__file__).resolve().parents[2]
_OURS = ("LOGO_", "AWS_", "S3_", "KAFKA_", "DATABASE_")


def _end_with_starter() -> None:
    """In the child: told to end when the process that started it is no more (Linux)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGTERM)  # PR_SET_PDEATHSIG


class Program:
    """`logo-studio VERB ...` in a session of its own; its lines go to `log`.

    Its settings are `variables` alone, whatever the environment says. Started by a main thread, it
    ends with that process, however that ends (threads come and go: theirs do not).
    """

    def __init__(self, variables: Mapping[str, str], log: Path, *arguments: str) -> None:
        kept = {k: v for k, v in os.environ.items() if not k.startswith(_OURS)}
        main = threading.current_thread() is threading.main_thread()
        path = os.pathsep.join(filter(None, [str(ROOT / "src"), kept.get("PYTHONPATH")]))
        with log.open("ab") as out:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "logo_studio.cli.app", *arguments],
                stdin=subprocess.DEVNULL, stdout=out, stderr=out, start_new_session=True,
                env={**kept, **variables, "PYTHONPATH": path, "PYTHONUNBUFFERED": "1"},
                preexec_fn=_end_with_starter if main else None,
            )  # fmt: skip
        self.log = log
        self.started = time.monotonic()

    @property
    def alive(self) -> bool:
        return self.process.poll() is None

    def kill(self) -> None:
        """SIGKILL to it and to all that it started, at one moment, as a power cut would."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def kill_alone(self) -> None:
        """SIGKILL to the process itself; what it started is left to find out."""
        self.process.kill()
        self.process.wait()

    def terminate(self) -> None:
        """SIGTERM."""
        with contextlib.suppress(ProcessLookupError):
            self.process.send_signal(signal.SIGTERM)

    def stop(self, seconds: float = 30.0) -> tuple[int, float]:
        """SIGTERM; the exit code, and the seconds it took."""
        start = time.monotonic()
        self.terminate()
        try:
            code = self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.kill()
            code = -9
        took = time.monotonic() - start
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.process.pid, signal.SIGKILL)
        return code, took

    def family(self) -> list[int]:
        """Its pid and those of all that it started, which share its session."""
        found = []
        for folder in Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError, IndexError):
                fields = (folder / "stat").read_text().rpartition(")")[2].split()
                if int(fields[3]) == self.process.pid and fields[0] != "Z":
                    found.append(int(folder.name))
        return found

    def memory_kb(self) -> int:
        """Resident, of the whole family, in KB of 1024 bytes."""
        total = 0
        for pid in self.family():
            with contextlib.suppress(OSError):
                pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
                total += pages * os.sysconf("SC_PAGE_SIZE") // 1024
        return total

    def descriptors(self) -> int:
        """Open files of the whole family."""
        total = 0
        for pid in self.family():
            with contextlib.suppress(OSError):
                total += len(os.listdir(f"/proc/{pid}/fd"))
        return total


class Served(Program):
    """`logo-studio serve` on a port of loopback."""

    def __init__(
        self, variables: Mapping[str, str], log: Path, *arguments: str, port: int = 0
    ) -> None:
        self.port = port or free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        super().__init__(variables | {"LOGO_PORT": str(self.port)}, log, "serve", *arguments)

    def wait(self, seconds: float = 60.0) -> float:
        """Seconds from its start until it is ready; RuntimeError when it ended or took longer."""
        import urllib.request

        end = time.monotonic() + seconds
        while self.alive and time.monotonic() < end:
            with contextlib.suppress(OSError):
                urllib.request.urlopen(f"{self.address}/health", timeout=2).close()
                return time.monotonic() - self.started
            time.sleep(0.02)
        tail = self.log.read_text("utf-8", "replace")[-1500:]
        raise RuntimeError(f"the server did not start:\n{tail}")


@contextlib.contextmanager
def serving(folder: Path, *arguments: str, **variables: str) -> Iterator[str]:
    """The address of a server with its data, and `server.log`, in `folder`; ended by SIGTERM.

    RuntimeError when it does not start.
    """
    folder.mkdir(parents=True, exist_ok=True)
    settings = {"LOGO_DATA_DIR": str(folder), **variables}
    server = Served(settings, folder / "server.log", *arguments)
    try:
        server.wait()
        yield server.address
    finally:
        server.stop()
