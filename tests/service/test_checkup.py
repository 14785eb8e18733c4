"""The doctor: in order when all is in order, and each thing that breaks is named with its cure."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import sqlalchemy as sa

from logo_studio.service.checkup import backends, machine
from logo_studio.service.checkup.examine import examine_all
from logo_studio.service.jobs.migrate import migrate
from logo_studio.service.jobs.store import SqlJobs
from logo_studio.service.jobs.tables import jobs as jobs_table
from logo_studio.service.jobs.tables import outbox
from logo_studio.service.settings import Settings, load
from logo_studio.service.submit import submit

ROOT = Path(__file__).resolve().parents[2]


def states(found: list[Any]) -> dict[str, str]:
    """The worst state of each check."""
    worst: dict[str, str] = {}
    for f in found:
        if f.state != "ok":
            assert f.mend, f"{f.check} does not say how to mend {f.found!r}"
        worst[f.check] = max(worst.get(f.check, "ok"), f.state, key=["ok", "warn", "fail"].index)
    return worst


def examined(run: Any, variables: dict[str, str]) -> tuple[dict[str, str], str]:
    found = run(examine_all(variables))
    return states(found), " | ".join(f.found for f in found)


def test_in_order(tmp_path: Path, run: Any) -> None:
    found, text = examined(run, {"LOGO_DATA_DIR": str(tmp_path)})
    assert set(found.values()) == {"ok"}, text
    assert not list(tmp_path.rglob("*probe*"))


def test_full_profile(
    fresh: Any, tmp_path: Path, run: Any, opened: Any, quick: Any, ended: Any
) -> None:
    variables = {**fresh("kafka", "postgres", "s3"), "LOGO_DATA_DIR": str(tmp_path)}
    found, text = examined(run, variables)
    assert (found["database"], found["queue"], found["storage"]) == ("fail", "ok", "ok"), text
    assert "logo-studio migrate" in str(run(examine_all(variables)))

    async def work() -> None:
        await migrate(load(variables))
        async with opened(load(variables), work=True) as service:
            await ended(service, str((await submit(service, "bakery")).job_id))

    run(work())
    found, text = examined(run, variables)
    assert set(found.values()) == {"ok"}, text
    assert "4 partitions" in text
    assert "6 objects" in text


@pytest.mark.parametrize(
    ("variables", "check", "state"),
    [
        ({"LOGO_PORT": "x"}, "configuration", "fail"),
        ({"LOGO_TYPO": "1"}, "configuration", "warn"),
        ({"DATABASE_URL": "postgresql://a:secret@127.0.0.1:9/x"}, "database", "fail"),
        ({"KAFKA_BOOTSTRAP_SERVERS": "127.0.0.1:9"}, "queue", "fail"),
        (
            {
                "S3_ENDPOINT_URL": "http://127.0.0.1:9", "S3_BUCKET": "b",
                "AWS_ACCESS_KEY_ID": "k", "AWS_SECRET_ACCESS_KEY": "secret",
            },
            "storage", "fail",
        ),
        ({"LOGO_DATA_DIR": "/proc/none"}, "disk", "fail"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(
    variables: dict[str, str], check: str, state: str, tmp_path: Path, run: Any
) -> None:
    quick = {"LOGO_CONNECT_TIMEOUT_S": "0.3", "LOGO_COMMAND_TIMEOUT_S": "0.5"}
    found, text = examined(run, {"LOGO_DATA_DIR": str(tmp_path), **quick, **variables})
    assert found[check] == state, text
    assert "secret" not in text


def test_work_that_nobody_does(embedded: Settings, run: Any, opened: Any, quick: Any) -> None:
    long_ago = datetime.now(UTC) - timedelta(hours=3)

    async def work() -> None:
        async with opened(embedded, work=False) as service:
            await submit(service, "bakery")
        jobs = SqlJobs(embedded)

        def age(connection: sa.Connection) -> None:
            connection.execute(sa.update(jobs_table).values(created_at=long_ago))
            connection.execute(outbox.delete())
            row = {"topic": "t", "created_at": long_ago, "taken_until": None}
            connection.execute(outbox.insert().values(row))

        await jobs.db.transaction("age", age)
        ages = await jobs.ages()
        assert 3 * 3600 <= min(ages.values()) <= max(ages.values()) < 3 * 3600 + 600
        await jobs.close()

    run(work())
    found, text = examined(run, {"LOGO_DATA_DIR": str(embedded.folder)})
    assert (found["work"], found["outbox"]) == ("warn", "fail"), text
    assert "3 h" in text


def test_lost_objects(embedded: Settings, run: Any, opened: Any, quick: Any, ended: Any) -> None:
    async def work() -> None:
        async with opened(embedded) as service:
            await ended(service, str((await submit(service, "bakery")).job_id))

    run(work())
    variables = {"LOGO_DATA_DIR": str(embedded.folder)}
    assert examined(run, variables)[0]["objects"] == "ok"
    file = next((embedded.folder / "objects").rglob("*.svg"))
    file.write_bytes(b"other")
    assert examined(run, variables)[0]["objects"] == "fail"
    file.unlink()
    assert "is missing" in examined(run, variables)[1]


def test_keys_of_an_api_that_others_reach(embedded: Settings, run: Any) -> None:
    variables = {"LOGO_DATA_DIR": str(embedded.folder)}
    assert examined(run, variables | {"LOGO_HOST": "0.0.0.0"})[0]["keys"] == "warn"
    run(migrate(embedded))
    assert "keys" not in examined(run, variables)[0]
    assert examined(run, variables | {"LOGO_HOST": "0.0.0.0"})[0]["keys"] == "warn"
    made = subprocess.run(
        [sys.executable, "-m", "logo_studio.cli.app", "keys", "create", "x"],
        capture_output=True, env={"PYTHONPATH": str(ROOT / "src"), **variables},
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    assert examined(run, variables | {"LOGO_HOST": "0.0.0.0"})[0]["keys"] == "ok"


def test_clocks_disk_and_data(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, embedded: Settings
) -> None:
    assert [backends._clock("x", s).state for s in (0.5, -5, 40)] == ["ok", "warn", "fail"]
    for free, state in ((1e8, "fail"), (1e9, "warn"), (1e11, "ok")):
        room = SimpleNamespace(free=free, total=1e12)
        monkeypatch.setattr(machine.shutil, "disk_usage", lambda _, r=room: r)
        assert states(list(machine.disk(embedded)))["disk"] == state

    def broken() -> int:
        from logo_studio.errors import AssetError

        raise AssetError("fonts/x.ttf was changed")

    monkeypatch.setattr(machine, "verify", broken)
    assert states(list(machine.assets()))["assets"] == "fail"


def test_command_line(tmp_path: Path) -> None:
    def doctor(**variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "logo_studio.cli.app", "doctor", "--json"],
            capture_output=True, text=True, env={"PYTHONPATH": str(ROOT / "src"), **variables},
        )  # fmt: skip

    fine = doctor(LOGO_DATA_DIR=str(tmp_path))
    assert (fine.returncode, json.loads(fine.stdout)["sound"]) == (0, True), fine.stderr
    bad = doctor(LOGO_DATA_DIR=str(tmp_path), LOGO_PORT="x")
    assert (bad.returncode, json.loads(bad.stdout)["failed"]) == (2, 1)
