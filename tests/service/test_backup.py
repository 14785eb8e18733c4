"""Backup under load, everything wiped, restored: every job that was acknowledged, every hash."""

from __future__ import annotations

import asyncio
import hashlib
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import Any

import msgspec
import pytest
import sqlalchemy as sa

from logo_studio.service.backup.archive import MANIFEST, open_backup, part_of
from logo_studio.service.backup.restore import restore, verify
from logo_studio.service.backup.rows import PLAIN, kind_of
from logo_studio.service.backup.save import save
from logo_studio.service.errors import BackupError
from logo_studio.service.jobs.migrate import migrate, move
from logo_studio.service.jobs.store import SqlJobs
from logo_studio.service.jobs.tables import OBJECT, metadata
from logo_studio.service.result import delete, result
from logo_studio.service.settings import Settings, load
from logo_studio.service.submit import submit

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(params=["embedded", "postgres+s3"])
def home(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    """Makes empty homes of one kind for a service."""

    def make(name: str) -> Settings:
        folder = {"LOGO_DATA_DIR": str(tmp_path / name)}
        if request.param == "embedded":
            return load(folder)
        return load(request.getfixturevalue("fresh")("postgres", "s3") | folder)

    return make


async def _fill(service: Any, ended: Any, count: int) -> list[str]:
    sent = [str((await submit(service, "bakery", {"n": i})).job_id) for i in range(count)]
    for job_id in sent:
        await ended(service, job_id)
    return sent


async def _whole(service: Any, job_id: str) -> None:
    """A done job has six variants, with the bytes that their rows name."""
    data = await result(service, job_id)
    assert data["status"] == "done"
    assert [v["index"] for v in data["variants"]] == list(range(6))
    for v in data["variants"]:
        found = await service.blobs.get(v["svg"]["s3_key"])
        assert hashlib.sha256(found).hexdigest() == v["sha256"]


@pytest.mark.parametrize("name", ["backup", "backup.tar", "backup.tar.gz"])
def test_backup_under_load_wipe_restore(
    home: Any, name: str, run: Any, opened: Any, quick: Any, ended: Any, tmp_path: Path
) -> None:
    first, second, target = home("first"), home("second"), tmp_path / name

    async def before() -> list[str]:
        await migrate(first)
        async with opened(first) as service:
            sent = await _fill(service, ended, 40)

            async def load_on() -> None:
                while True:
                    await delete(service, str((await submit(service, "florist")).job_id))
                    await submit(service, "bakery")

            busy = asyncio.create_task(load_on())
            try:
                quick.pause.clear()
                waiting = [str((await submit(service, "late")).job_id) for _ in range(5)]
                manifest = await save(first, target)
            finally:
                busy.cancel()
                await asyncio.gather(busy, return_exceptions=True)
                quick.pause.set()
            assert manifest.faults == ()
            assert manifest.tables["jobs"].count >= 45
            for job_id in waiting:
                await ended(service, job_id)
        return sent + waiting

    sent = run(before())
    if first.database.startswith("sqlite"):
        shutil.rmtree(first.folder)
    verify(target)

    async def after() -> None:
        done = await restore(second, target)
        assert done.open_jobs >= 5
        async with opened(second) as service:
            for job_id in sent:
                await asyncio.wait_for(ended(service, job_id), 60)
                await _whole(service, job_id)
            # Ids go on where they were.
            await ended(service, str((await submit(service, "new")).job_id))

    run(after())


def test_one_machine_moves_to_a_cluster(
    fresh: Any, tmp_path: Path, run: Any, opened: Any, quick: Any, ended: Any, embedded: Settings
) -> None:
    """SQLite and files into PostgreSQL and S3, and back: the same rows."""
    large = load(fresh("postgres", "s3"), data_dir=str(tmp_path / "large"))
    small = load({}, data_dir=str(tmp_path / "small"))

    async def work() -> None:
        async with opened(embedded) as service:
            sent = await _fill(service, ended, 5)
            await ended(service, str((await submit(service, "refused")).job_id))
        one = await save(embedded, tmp_path / "one.tar")
        await restore(large, tmp_path / "one.tar")
        two = await save(large, tmp_path / "two")
        await restore(small, tmp_path / "two")
        three = await save(small, tmp_path / "three")
        assert (one.database, two.database, three.database) == ("sqlite", "postgresql", "sqlite")
        # JSON's spelling may differ between the databases, what is in it may not.
        for name in metadata.tables:
            with open_backup(tmp_path / "one.tar") as a, open_backup(tmp_path / "three") as b:
                rows = [
                    [msgspec.json.decode(x) for x in r.table(name).read_bytes().splitlines()]
                    for r in (a, b)
                ]
                assert rows[0] == rows[1], name
        assert one.objects == two.objects == three.objects
        async with opened(large, work=True) as service:
            for job_id in sent:
                await _whole(service, job_id)

    run(work())


def test_only_into_empty_unless_forced(
    home: Any, tmp_path: Path, run: Any, opened: Any, quick: Any, ended: Any
) -> None:
    first, second = home("first"), home("second")

    async def work() -> None:
        for settings in (first, second):
            await migrate(settings)
        async with opened(first) as service:
            kept = await _fill(service, ended, 2)
        await save(first, tmp_path / "b.tar")
        with pytest.raises(BackupError, match="there already"):
            await save(first, tmp_path / "b.tar")
        async with opened(second) as service:
            (old,) = await _fill(service, ended, 1)
            with pytest.raises(BackupError, match="runs"):
                await restore(second, tmp_path / "b.tar", force=True)
        with pytest.raises(BackupError, match=r"not empty.*1 rows of jobs"):
            await restore(second, tmp_path / "b.tar")
        await restore(second, tmp_path / "b.tar", force=True)
        async with opened(second) as service:
            assert await service.jobs.counts() | {"outbox": 0} == {
                "queued": 0, "processing": 0, "outbox": 0, "dead_letters": 0,
            }  # fmt: skip
            for job_id in kept:
                await _whole(service, job_id)
            assert await service.blobs.list(f"jobs/{old}") == []

    run(work())


@pytest.mark.parametrize("name", ["b", "b.tar"])
def test_a_damaged_backup_is_refused_whole(
    embedded: Settings, name: str, tmp_path: Path, run: Any, opened: Any, quick: Any, ended: Any
) -> None:
    async def make() -> None:
        async with opened(embedded) as service:
            await _fill(service, ended, 3)
        await save(embedded, tmp_path / name)

    run(make())
    folder, empty = tmp_path / "open", load({}, data_dir=str(tmp_path / "empty"))
    if name == "b.tar":
        with tarfile.open(tmp_path / name) as tar:
            tar.extractall(folder, filter="data")
    else:
        shutil.copytree(tmp_path / name, folder)

    def changed(relative: str, how: Any) -> Path:
        copy = tmp_path / "changed"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(folder, copy)
        how(copy / relative)
        if name == "b":
            return copy
        with tarfile.open(tmp_path / "changed.tar", "w") as tar:
            for path in sorted(copy.rglob("*"), key=lambda p: (p.parent != folder, p)):
                if path.is_file():
                    tar.add(path, path.relative_to(copy).as_posix())
        return tmp_path / "changed.tar"

    svg = next((folder / "objects").rglob("*.svg")).relative_to(folder).as_posix()
    longer = lambda p: p.write_bytes(p.read_bytes() + b" ")  # noqa: E731
    for relative, how in (
        (svg, longer), (svg, Path.unlink), ("objects.jsonl", longer), ("tables/jobs.jsonl", longer),
        ("tables/outbox.jsonl", Path.unlink), (MANIFEST, Path.unlink),
        (MANIFEST, lambda p: p.write_text("{}")),
    ):  # fmt: skip
        with pytest.raises(BackupError):
            run(restore(empty, changed(relative, how)))
    assert not (tmp_path / "empty" / "objects").exists()
    with pytest.raises(BackupError, match="no backup"):
        run(restore(empty, tmp_path / "nothing"))


def test_lost_objects_are_named_and_deleted_ones_left_out(
    embedded: Settings, tmp_path: Path, run: Any, opened: Any, quick: Any, ended: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    from logo_studio.service.backup import save as module

    async def work() -> None:
        async with opened(embedded) as service:
            kept, lost, changed, gone = await _fill(service, ended, 4)
            root = embedded.folder / "objects" / "jobs"
            (root / lost / "v02_cool.svg").unlink()
            (root / changed / "v03_cool.svg").write_bytes(b"other")
            copy = module._copy

            async def delete_first(*arguments: Any) -> Any:
                await delete(service, gone)  # after the rows were read, before the objects are
                return await copy(*arguments)

            monkeypatch.setattr(module, "_copy", delete_first)
            manifest = await save(embedded, tmp_path / "b")
            assert {(f.key, f.fault) for f in manifest.faults} == {
                (f"jobs/{lost}/v02_cool.svg", "missing"),
                (f"jobs/{changed}/v03_cool.svg", "damaged"),
            }
            assert manifest.tables["jobs"].count == 3
            assert manifest.tables["logo_variants"].count == 18
            assert manifest.left_out >= 1 + 6 + 2
        other = load({}, data_dir=str(tmp_path / "other"))
        await restore(other, tmp_path / "b")
        async with opened(other) as service:
            await _whole(service, kept)

    run(work())


def test_lost_answers_of_the_storage_cost_nothing(
    embedded: Settings, tmp_path: Path, run: Any, opened: Any, quick: Any, ended: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    sys.path.insert(0, str(Path(__file__).parent / "conformance"))
    from faults import Faulty

    from logo_studio.service.backup import restore as bringing
    from logo_studio.service.backup import save as saving
    from logo_studio.service.runtime import make_blobs

    flaky: list[Any] = []

    def make(settings: Settings) -> Any:
        flaky.append(Faulty(make_blobs(settings), seed=len(flaky), share=0.3))
        flaky[-1].close = flaky[-1].real.close
        return flaky[-1]

    other = load({}, data_dir=str(tmp_path / "other"), retry_base_s=0.01, max_attempts=20)
    mine = msgspec.structs.replace(embedded, retry_base_s=0.01, max_attempts=20)

    async def work() -> None:
        async with opened(embedded) as service:
            sent = await _fill(service, ended, 8)
        monkeypatch.setattr(saving, "make_blobs", make)
        monkeypatch.setattr(bringing, "make_blobs", make)
        assert (await save(mine, tmp_path / "b")).faults == ()
        await restore(other, tmp_path / "b")
        assert all(one.lost for one in flaky)
        async with opened(other) as service:
            for job_id in sent:
                await _whole(service, job_id)

    run(work())


def test_older_schema_is_brought_up(
    embedded: Settings, tmp_path: Path, run: Any, opened: Any, quick: Any, ended: Any
) -> None:
    """Rows of version 0001 go into tables of 0001, which then are brought to this version."""

    async def work() -> None:
        async with opened(embedded) as service:
            (job,) = await _fill(service, ended, 1)
        await save(embedded, tmp_path / "b")
        manifest = tmp_path / "b" / MANIFEST
        data = msgspec.json.decode(manifest.read_bytes())
        data["schema"] = "9999"
        manifest.write_bytes(msgspec.json.encode(data))
        other = load({}, data_dir=str(tmp_path / "other"))
        with pytest.raises(BackupError, match="unknown here"):
            await restore(other, tmp_path / "b")
        old = SqlJobs(other)
        await old.db.transaction("move", lambda c: move(c, "0001"))
        columns = await old.db.single("columns", _columns)
        await old.close()
        for name in list(data["tables"]):
            file = tmp_path / "b" / "tables" / f"{name}.jsonl"
            rows = [msgspec.json.decode(line) for line in file.read_bytes().splitlines()]
            if name not in columns:
                file.unlink()
                del data["tables"][name]
                continue
            older = [{k: row[k] for k in columns[name]} for row in rows]
            file.write_bytes(b"".join(msgspec.json.encode(row) + b"\n" for row in older))
            data["tables"][name] = msgspec.to_builtins(part_of(file))
        manifest.write_bytes(msgspec.json.encode(data | {"schema": "0001"}))
        await restore(other, tmp_path / "b")
        async with opened(other) as service:
            await _whole(service, job)

    run(work())


def _columns(connection: sa.Connection) -> dict[str, list[str]]:
    look = sa.inspect(connection)
    names = look.get_table_names()
    return {name: [c["name"] for c in look.get_columns(name)] for name in names}


def test_every_column_can_be_written_and_read() -> None:
    for table in metadata.sorted_tables:
        for column in table.columns:
            assert kind_of(column) or isinstance(column.type, PLAIN), f"{table}.{column.name}"


def test_columns_of_object_keys_say_so() -> None:
    """A backup follows `info={OBJECT: column of the hash or ""}` of a column, and nothing else."""
    for table in metadata.sorted_tables:
        for column in table.columns:
            if column.name.endswith(("svg_key", "object_key")) and column.name != "result_svg_key":
                assert OBJECT in column.info, f"{table}.{column.name} names objects"
            if OBJECT in column.info:
                assert column.info[OBJECT] in ("", *table.columns.keys())


def test_command_line(
    embedded: Settings, tmp_path: Path, run: Any, opened: Any, quick: Any, ended: Any
) -> None:
    async def work() -> None:
        async with opened(embedded) as service:
            await _fill(service, ended, 2)

    run(work())

    def cli(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "logo_studio.cli.app", *arguments], capture_output=True,
            text=True, env={"PYTHONPATH": str(ROOT / "src"), "LOGO_DATA_DIR": str(folder)},
        )  # fmt: skip

    made = cli(embedded.folder, "backup", str(tmp_path / "b.tar.gz"))
    assert "2 jobs, 12 objects" in made.stdout, made.stderr
    assert "is whole" in cli(tmp_path, "restore", str(tmp_path / "b.tar.gz"), "--check").stdout
    back = cli(tmp_path / "new", "restore", str(tmp_path / "b.tar.gz"), "--json")
    assert msgspec.json.decode(back.stdout)["objects"] == 12, back.stderr
    again = cli(tmp_path / "new", "restore", str(tmp_path / "b.tar.gz"))
    assert again.returncode == 2
    assert "--force" in again.stderr
    objects = tmp_path / "new" / "objects"
    next(objects.rglob("*.svg")).unlink()
    bad = cli(tmp_path / "new", "backup", str(tmp_path / "c"))
    assert bad.returncode == 2
    assert "missing in the storage" in bad.stderr
    assert (tmp_path / "c" / MANIFEST).exists()
    assert not list(tmp_path.glob(".*.part"))
