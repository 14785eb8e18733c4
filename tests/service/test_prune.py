"""Old jobs and dead letters go when they are old, and only then."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
import sqlalchemy as sa

from logo_studio.service.job import DeadLetter
from logo_studio.service.jobs.migrate import migrate
from logo_studio.service.jobs.tables import jobs as jobs_table
from logo_studio.service.jobs.tables import letters
from logo_studio.service.prune import Pruned, old, orphans, prune
from logo_studio.service.settings import Settings, load
from logo_studio.service.submit import submit
from logo_studio.service.upkeep import once

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(params=["embedded", "postgres+s3"])
def home(request: pytest.FixtureRequest, tmp_path: Path) -> Settings:
    folder = {"LOGO_DATA_DIR": str(tmp_path / "data")}
    if request.param == "embedded":
        return load(folder)
    return load(request.getfixturevalue("fresh")("postgres", "s3") | folder)


async def _three(service: Any, ended: Any) -> list[str]:
    """Two jobs that ended, one of them ten days ago; one that waits; a letter of each age."""
    sent = [str((await submit(service, "bakery")).job_id) for _ in range(2)]
    for job_id in sent:
        await ended(service, job_id)
    aged = datetime.now(UTC) - timedelta(days=10)
    for offset in range(2):
        await service.jobs.bury(
            DeadLetter(
                id=uuid4(), topic="t", partition=0, offset=offset, key=None, value=b"x",
                code="c", reason="r",
            )
        )  # fmt: skip

    def age(connection: sa.Connection) -> None:
        first = jobs_table.c.id == UUID(sent[0])
        connection.execute(sa.update(jobs_table).where(first).values(finished_at=aged))
        connection.execute(sa.update(letters).where(letters.c.offset == 0).values(created_at=aged))

    await service.jobs.db.transaction("age", age)
    return sent


def test_prune(home: Settings, run: Any, opened: Any, quick: Any, ended: Any) -> None:
    async def work() -> None:
        await migrate(home)
        async with opened(home) as service:
            gone, kept = await _three(service, ended)
            both = {"jobs_days": 7.0, "letters_days": 7.0}
            assert await old(service.jobs, 9, **both) == Pruned(jobs=1, letters=1)
            assert await prune(service.jobs, service.blobs, 9) == Pruned()
            assert await prune(service.jobs, service.blobs, 9, jobs_days=20.0) == Pruned()
            assert await prune(service.jobs, service.blobs, 9, **both) == Pruned(jobs=1, letters=1)
            assert await old(service.jobs, 9, **both) == Pruned()
            assert await service.blobs.list(f"jobs/{gone}") == []
            assert len(await service.blobs.list(f"jobs/{kept}")) == 6
            assert len(await service.jobs.letters(9)) == 1

    run(work())


def test_orphans(home: Settings, run: Any, opened: Any, quick: Any, ended: Any) -> None:
    async def work() -> None:
        await migrate(home)
        async with opened(home) as service:
            _, kept = await _three(service, ended)
            waiting = str((await submit(service, "bakery")).job_id)
            stray = f"jobs/{uuid4()}"
            await service.blobs.put({f"{stray}/v{i}.svg": b"x" for i in range(3)})
            await service.blobs.put({f"jobs/{waiting}/v0.svg": b"x", "jobs/other/v0.svg": b"x"})
            assert await orphans(service.jobs, service.blobs, remove=False) == 3
            assert await orphans(service.jobs, service.blobs, remove=True) == 3
            assert await orphans(service.jobs, service.blobs, remove=True) == 0
            assert await service.blobs.list(stray) == []
            assert len(await service.blobs.list(f"jobs/{kept}")) == 6
            assert await service.blobs.list("jobs/other") == ["jobs/other/v0.svg"]

    run(work())


def test_the_service_does_it_by_its_settings(
    tmp_path: Path, run: Any, opened: Any, quick: Any, ended: Any
) -> None:
    settings = load({}, data_dir=str(tmp_path), retention_days=7, dead_letter_days=7)

    async def work() -> None:
        async with opened(settings) as service:
            gone, kept = await _three(service, ended)
            await once(service)
            assert await service.jobs.get(UUID(gone)) is None
            assert await service.jobs.get(UUID(kept)) is not None
            assert len(await service.jobs.letters(9)) == 1

    run(work())


def test_command_line(embedded: Settings, run: Any, opened: Any, quick: Any, ended: Any) -> None:
    async def work() -> None:
        async with opened(embedded) as service:
            await _three(service, ended)

    run(work())

    def cli(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "logo_studio.cli.app", "prune", *arguments],
            capture_output=True, text=True,
            env={"PYTHONPATH": str(ROOT / "src"), "LOGO_DATA_DIR": str(embedded.folder)},
        )  # fmt: skip

    assert cli().returncode == 2
    assert "1 jobs and 0 dead letters would go" in cli("--days", "7", "--dry-run").stdout
    done = json.loads(cli("--days", "7", "--letter-days", "7", "--json").stdout)
    assert (done["jobs"], done["letters"]) == (1, 1)
    assert "0 jobs and 0 dead letters" in cli("--days", "7").stdout
    assert "0 objects without a job" in cli("--orphans").stdout
