"""Full disks, read-only folders, clocks that jump, streams that break: told, retried, whole."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any

import msgspec
import pytest
from reliability.asking import ask
from servers.process import free_port

from logo_studio.service.blobs.files import FileBlobs
from logo_studio.service.errors import Unavailable
from logo_studio.service.progress import progress
from logo_studio.service.result import result
from logo_studio.service.settings import load
from logo_studio.service.submit import submit

ROOT = Path(__file__).resolve().parents[2]
#: A file system of the test's own, which ends with the process.
MOUNT = 'mount -t tmpfs -o size=4m{more} tmpfs "$0" && exec "$@"'


@contextlib.contextmanager
def on_small_disk(folder: Path, *arguments: str, more: str = "", **variables: str) -> Iterator[Any]:
    """`logo-studio` with 4 MB of its own at `folder`; skipped where mounts are not for us."""
    unshare = ["unshare", "-rm", "sh", "-c"]
    folder.mkdir()
    if (
        not shutil.which("unshare")
        or subprocess.run(
            [*unshare, MOUNT.format(more=more), folder, "true"], capture_output=True
        ).returncode
    ):
        pytest.skip("no file systems of our own here")
    environment = {k: v for k, v in os.environ.items() if not k.startswith("LOGO_")}
    process = subprocess.Popen(
        [*unshare, MOUNT.format(more=more), folder, sys.executable, "-m", "logo_studio.cli.app",
         *arguments],
        env={**environment, "LOGO_DATA_DIR": str(folder), **variables}, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True,
    )  # fmt: skip
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, 9)
        process.wait()
        assert process.stdout is not None
        process.stdout.close()


def until(what: Any, seconds: float = 60.0) -> Any:
    """What is true in the end."""
    end = time.monotonic() + seconds
    while not (found := what()):
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.05)
    return found


def test_a_full_disk(tmp_path: Path) -> None:
    """Refused with a reason while it is full; all that was accepted is drawn when it no more is."""
    port = free_port()

    def call(path: str, data: Any = None) -> Any:
        return asyncio.run(ask(port, path, data))

    def post(number: int) -> Any:
        return call("/api/generate", {"business_type": "bakery", "prefs": {"name": f"K{number}"}})

    patient = {"LOGO_MAX_ATTEMPTS": "1000", "LOGO_RETRY_BASE_S": "0.1", "LOGO_RETRY_MOST_S": "0.2"}
    folder = tmp_path / "disk"
    with on_small_disk(folder, "serve", "--port", str(port), **patient) as process:
        until(lambda: call("/health").status == 200)
        inside = Path(f"/proc/{process.pid}/root{folder}")
        sent = [post(0).json()["job_id"]]
        until(lambda: call(f"/api/result/{sent[0]}").json()["status"] == "done")
        filler = inside / "filler"
        with filler.open("wb", buffering=0) as file, contextlib.suppress(OSError):
            while file.write(b"x" * 4096):
                pass
        for number in range(1, 200):
            answer = post(number)
            if answer.status != 202:
                break
            sent.append(answer.json()["job_id"])
        assert answer.status == 503
        assert "full" in answer.json()["detail"]
        assert int(answer.headers["retry-after"]) >= 1
        ready = until(lambda: (a := call("/health/ready")).status == 503 and a)
        assert "space" in ready.json()["checks"]["storage"]
        filler.unlink()
        until(lambda: post(999).status == 202)
        for job in sent:
            until(lambda job=job: call(f"/api/result/{job}").json()["status"] == "done")
        until(lambda: not list((inside / "objects").rglob("*.part")))
        with sqlite3.connect(inside / "studio.db") as db:
            assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        db.close()


def test_a_read_only_folder_is_said_at_start(tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    with on_small_disk(folder, "worker", more=",ro") as process:
        said, _ = process.communicate(timeout=60)
    assert process.returncode not in (0, None)
    assert "Traceback" not in said
    assert str(folder) in said


def test_a_write_that_fails_half_way_leaves_nothing(
    tmp_path: Path, run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def work() -> None:
        store = FileBlobs(tmp_path, 5.0)
        await store.put({"jobs/a/v.svg": b"first"})

        def full(_: int) -> None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        with monkeypatch.context() as patch:
            patch.setattr("os.fsync", full)
            with pytest.raises(Unavailable, match="No space left"):
                await store.put({"jobs/a/v.svg": b"second", "jobs/a/w.svg": b"second"})
        assert await store.get("jobs/a/v.svg") == b"first"
        assert [p.name for p in (tmp_path / "jobs/a").iterdir()] == ["v.svg"]

    run(work())


class Clock(datetime):
    """`datetime` of a machine whose clock is `ahead` of the true one."""

    ahead = timedelta()

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
        return datetime.now(tz) + cls.ahead


@pytest.mark.parametrize("hours", [1, -1])
def test_the_clock_jumps_while_a_job_is_drawn(
    embedded: Any, run: Any, opened: Any, quick: Any, ended: Any, hours: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(Clock, "ahead", timedelta())
    for module in ("connect", "working"):
        monkeypatch.setattr(f"logo_studio.service.jobs.{module}.datetime", Clock)

    async def work() -> None:
        async with opened(embedded) as service:
            quick.pause.clear()
            sent = [await submit(service, "bakery")]
            while not quick.drawn:
                await asyncio.sleep(0.02)
            monkeypatch.setattr(Clock, "ahead", timedelta(hours=hours))
            sent.append(await submit(service, "florist"))
            quick.pause.set()
            for one in sent:
                stages = [e.stage for e in await ended(service, str(one.job_id))]
                assert stages.count("done") == 1
                data = await result(service, str(one.job_id))
                assert (data["status"], len(data["variants"])) == ("done", 6)

    run(work())


def test_a_stream_that_breaks_after_each_event(
    embedded: Any, run: Any, opened: Any, quick: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cut after every event, resumed after the last one heard: no gap, no double; also live."""

    async def work() -> None:
        async with opened(embedded) as service:
            real, calls = service.blobs.put, []

            async def put(objects: Any, *rest: Any) -> None:
                calls.append(len(objects))
                if len(calls) < 3:
                    raise Unavailable("storage", "away")
                await real(objects, *rest)

            monkeypatch.setattr(service.blobs, "put", put)
            quick.pause.clear()
            job = str((await submit(service, "bakery")).job_id)
            heard: list[Any] = []
            while not heard or heard[-1].status not in ("done", "error"):
                stream = progress(service, job, heard[-1].id if heard else None)
                heard.append(await anext(stream))
                await stream.aclose()  # type: ignore[attr-defined]
                quick.pause.set()
            stages = [event.stage for event in heard]
            assert stages == ["queued", *["drawing", "retrying"] * 2, "drawing", "done"]
            for number in range(len(heard) + 1):
                after = heard[number - 1].id if number else None
                assert [e async for e in progress(service, job, after)] == heard[number:]

    run(work())


def test_now_is_utc() -> None:
    """The clock of these tests is the product's: what it patches is there to be patched."""
    from logo_studio.service.jobs import connect, working

    assert connect.datetime is datetime is working.datetime
    assert datetime.now(UTC).tzinfo is UTC


def test_storage_that_refuses_our_key(
    fresh: Any, tmp_path: Path, run: Any, opened: Any, quick: Any, ended: Any
) -> None:
    """403 is told, retried, and the end is an error with its reason; the right key mends it."""
    variables = fresh("s3") | {"LOGO_DATA_DIR": str(tmp_path), "LOGO_MAX_ATTEMPTS": "2"}
    settings = load(variables, retry_base_s=0.05)

    async def work() -> None:
        async with opened(settings) as service:  # makes the bucket
            first = await submit(service, "bakery")
            assert (await ended(service, str(first.job_id)))[-1].status == "done"
        wrong = msgspec.structs.replace(settings, aws_secret_access_key="stolen" * 5)
        async with opened(wrong) as service:
            said = (await service.ready())["storage"]
            assert said != "ok"
            sent = await submit(service, "bakery")
            stages = [e.stage for e in await ended(service, str(sent.job_id))]
            assert stages == ["queued", "drawing", "retrying", "drawing", "error"]
            failure = (await result(service, str(sent.job_id)))["error"]
            assert failure["code"] == "gave_up"
            assert "stolen" not in f"{said}{failure}"
            (letter,) = await service.jobs.letters(9)
        async with opened(settings) as service:
            assert await service.jobs.revive(letter.id)
            service.relay.wake()
            async with asyncio.timeout(60):
                while (await result(service, str(sent.job_id)))["status"] != "done":
                    await asyncio.sleep(0.05)
            assert len(await service.blobs.list(f"jobs/{sent.job_id}")) == 6

    run(work())
