"""The whole system on real Kafka, PostgreSQL and S3, in processes of its own."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import urllib.request
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from workers import ROOT, WorkerProcess

from logo_studio.service.jobs.migrate import HEAD
from logo_studio.service.queue.kafka import KafkaQueue
from logo_studio.service.queue.port import Outgoing
from logo_studio.service.result import result
from logo_studio.service.runtime import make_blobs
from logo_studio.service.settings import load
from logo_studio.service.submit import submit

JOBS_SQL = "SELECT id, status, created_at FROM jobs ORDER BY created_at DESC LIMIT 5;"
VARIANTS_SQL = "SELECT job_id, index, palette->>'name' AS palette_name FROM logo_variants;"
NAMES = ["v00_warm", "v01_warm", "v02_cool", "v03_cool", "v04_mono", "v05_mono"]
#: Leases short enough that a takeover can be waited for.
QUICK = {"LOGO_LEASE_S": "4", "LOGO_HEARTBEAT_S": "1", "LOGO_RETRY_BASE_S": "0.2"}


@pytest.fixture
def stack(fresh: Any, tmp_path: Path) -> dict[str, str]:
    """Variables of an empty full profile, its tables made by the command line."""
    found = {**fresh("kafka", "postgres", "s3"), **QUICK, "LOGO_DATA_DIR": str(tmp_path)}
    assert f"nothing -> {HEAD}" in cli(found, "migrate", "up")
    return found


@pytest.fixture
def workers(stack: dict[str, str]) -> Iterator[Any]:
    """Starts workers; what still runs at the end is killed by its pid."""
    started: list[WorkerProcess] = []

    def start(*arguments: str) -> WorkerProcess:
        started.append(WorkerProcess(stack, *arguments))
        return started[-1]

    yield start
    for worker in started:
        if worker.process.poll() is None:
            worker.kill()


def cli(variables: Mapping[str, str], *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "logo_studio.cli.app", *arguments], capture_output=True, text=True,
        env={"PYTHONPATH": str(ROOT / "src"), "PATH": "/usr/bin:/bin", **variables}, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def sql(variables: Mapping[str, str], statement: str) -> list[Any]:
    async def work() -> list[Any]:
        import asyncpg

        url = variables["DATABASE_URL"].replace("postgresql+asyncpg", "postgresql")
        connection = await asyncpg.connect(url)
        try:
            return list(await connection.fetch(statement))
        finally:
            await connection.close()

    return asyncio.run(work())


def produce(variables: Mapping[str, str], messages: list[Outgoing], run: Any) -> None:
    async def work() -> None:
        queue = KafkaQueue(load(variables))
        await queue.publish(messages)
        await queue.close()

    run(work())


def dead_letters(variables: Mapping[str, str]) -> list[Any]:
    """The records of the dead-letter topic, read as any tool would."""

    async def work() -> list[Any]:
        from aiokafka import AIOKafkaConsumer, TopicPartition

        consumer = AIOKafkaConsumer(
            bootstrap_servers=variables["KAFKA_BOOTSTRAP_SERVERS"],
            max_partition_fetch_bytes=1 << 24,
        )
        await consumer.start()
        try:
            part = TopicPartition(variables["LOGO_DEAD_LETTER_TOPIC"], 0)
            consumer.assign([part])
            await consumer.seek_to_beginning(part)
            end = (await consumer.end_offsets([part]))[part]
            found: list[Any] = []
            async with asyncio.timeout(20):
                while len(found) < end:
                    batch = await consumer.getmany(timeout_ms=500)
                    found += [r for records in batch.values() for r in records]
            return found
        finally:
            await consumer.stop()

    return asyncio.run(work())


def test_the_walk(stack: dict[str, str], workers: Any, run: Any) -> None:
    """A producer of one's own, the worker's lines, two queries, six objects, poison between."""
    job, second = str(uuid4()), str(uuid4())
    value = {"job_id": job, "user_id": None, "business_type": "tech startup", "prefs": {}}
    again = value | {"job_id": second, "business_type": "restaurant", "source": "crm"}
    topic = stack["LOGO_TOPIC"]
    poison = [
        b"not json", b"null", b"[]", b"{}", b'{"job_id": "x"}', None,
        b'"' + b"x" * 2_000_000 + b'"',
    ]  # fmt: skip
    messages = [Outgoing(topic, job.encode(), json.dumps(value).encode())]
    messages += [Outgoing(topic, job.encode(), p) for p in poison]
    messages += [messages[0], Outgoing(topic, job.encode(), json.dumps(again).encode())]
    worker = workers()
    worker.wait_for(r"^\[worker\] consumer started, waiting messages…$")
    produce(stack, messages, run)
    worker.wait_for(rf"^\[worker\] job {second} done, 6 variants uploaded$")
    worker.wait_for(rf"^\[worker\] job {job} done, 6 variants uploaded$")
    worker.wait_for(r"refused", count=len(poison))
    assert worker.stop() == 0
    assert worker.lines[0].startswith("[worker] starting; kafka=127.0.0.1:")
    assert sum(f"[worker] processing job {job}" == line for line in worker.lines) == 1
    rows = sql(stack, JOBS_SQL)
    assert [(str(r["id"]), r["status"]) for r in rows] == [(second, "done"), (job, "done")]
    made = [(str(r["job_id"]), r["index"], r["palette_name"]) for r in sql(stack, VARIANTS_SQL)]
    palettes = ("warm", "warm", "cool", "cool", "mono", "mono")
    expected = [(j, i, p) for j in (job, second) for i, p in enumerate(palettes)]
    assert sorted(made) == sorted(expected)
    letters = dead_letters(stack)
    # In whatever order: several messages are in hand at once.
    assert {r.value for r in letters} == set(poison)
    assert len(letters) == len(poison)
    assert {dict(r.headers)["dlq-code"] for r in letters} == {
        b"not_json", b"not_an_object", b"no_job_id", b"bad_job_id", b"too_large", b"empty",
    }  # fmt: skip
    assert all(dict(r.headers)["dlq-reason"] and r.key == job.encode() for r in letters)
    assert cli(stack, "dlq", "list").count("\n") == len(poison) + 1
    run(objects_are_there(stack, job))


async def objects_are_there(stack: dict[str, str], job: str) -> None:
    blobs = make_blobs(load(stack))
    keys = await blobs.list(f"jobs/{job}")
    assert keys == [f"jobs/{job}/{name}.svg" for name in NAMES]
    with urllib.request.urlopen(blobs.link(keys[0], 60), timeout=5) as answer:
        assert answer.headers["Content-Type"] == "image/svg+xml"
        assert answer.read().startswith(b"<svg")
    await blobs.close()


def send(stack: dict[str, str], count: int, run: Any, opened: Any) -> list[str]:
    """Submits through the front door and waits until all was published."""

    async def work() -> list[str]:
        async with opened(load(stack), work=False) as service:
            sent = [await submit(service, "bakery", {"name": f"Kora {i}"}) for i in range(count)]
            while (await service.jobs.counts())["outbox"]:
                await asyncio.sleep(0.05)
            return [str(s.job_id) for s in sent]

    return list(run(work()))


def check_all(stack: dict[str, str], jobs: list[str]) -> list[int]:
    """0 lost, 0 double; the attempts of each job."""
    rows = sql(stack, "SELECT id, status, attempt FROM jobs")
    assert {str(r["id"]): r["status"] for r in rows} == dict.fromkeys(jobs, "done")
    counted = sql(stack, "SELECT job_id, count(*) AS n FROM logo_variants GROUP BY job_id")
    assert {str(r["job_id"]): r["n"] for r in counted} == dict.fromkeys(jobs, 6)
    ends = sql(stack, "SELECT job_id FROM job_events WHERE status = 'done'")
    assert sorted(str(r["job_id"]) for r in ends) == sorted(jobs)
    return [r["attempt"] for r in rows]


def test_kill_9_in_the_middle_of_a_job(
    stack: dict[str, str], workers: Any, run: Any, opened: Any
) -> None:
    jobs = send(stack, 12, run, opened)
    first = workers()
    first.wait_for("done, 6 variants", count=2)
    first.wait_for("processing job", count=4)
    first.kill()
    second = workers()
    second.wait_for("waiting messages")
    done = sum("done, 6 variants" in line for line in first.lines)
    # One that was stored just before the kill has no line; the last is a takeover.
    wait_until(stack, len(jobs))
    assert second.stop() == 0
    attempts = check_all(stack, jobs)
    assert max(attempts) == 2
    assert done < len(jobs)


def test_sigterm_under_load(stack: dict[str, str], workers: Any, run: Any, opened: Any) -> None:
    first, second = workers(), workers("--concurrency", "1")
    for worker in (first, second):
        worker.wait_for("waiting messages")
    jobs = send(stack, 24, run, opened)
    first.wait_for("done, 6 variants", count=1)
    assert first.stop() == 0
    assert first.lines[-1] == "[worker] stopped"
    wait_until(stack, len(jobs))
    assert second.stop() == 0
    assert check_all(stack, jobs) == [1] * len(jobs)


def wait_until(stack: dict[str, str], count: int, seconds: float = 90.0) -> None:
    async def work() -> None:
        import asyncpg

        url = stack["DATABASE_URL"].replace("postgresql+asyncpg", "postgresql")
        connection = await asyncpg.connect(url)
        try:
            async with asyncio.timeout(seconds):
                query = "SELECT count(*) FROM jobs WHERE status = 'done'"
                while await connection.fetchval(query) < count:
                    await asyncio.sleep(0.1)
        finally:
            await connection.close()

    asyncio.run(work())


def test_dead_letter_is_replayed(stack: dict[str, str], workers: Any, run: Any) -> None:
    """A storage that refuses: five attempts, an error with a reason, then replay and success."""
    broken = {**stack, "AWS_SECRET_ACCESS_KEY": "wrong", "LOGO_RETRY_BASE_S": "0.05"}
    job = str(uuid4())
    value = {"job_id": job, "business_type": "bakery", "prefs": {}}
    produce(stack, [Outgoing(stack["LOGO_TOPIC"], job.encode(), json.dumps(value).encode())], run)
    worker = WorkerProcess(broken)
    try:
        (line,) = worker.wait_for(rf"job {job} failed: ")
        assert "access denied" in line
        assert worker.stop() == 0
    finally:
        if worker.process.poll() is None:
            worker.kill()
    assert sql(stack, "SELECT status FROM jobs")[0]["status"] == "error"
    (letter,) = json.loads(cli(stack, "dlq", "list", "--json"))
    assert (letter["job_id"], letter["attempts"]) == (job, 5)
    assert json.loads(cli(stack, "dlq", "show", letter["id"], "--json"))["value"] == json.dumps(
        value
    )
    assert "1 sent again" in cli(stack, "dlq", "replay", letter["id"])
    second = workers()
    second.wait_for(rf"job {job} done")
    assert second.stop() == 0
    assert check_all(stack, [job]) == [1]


def test_result_reads_from_all_three(
    stack: dict[str, str], run: Any, opened: Any, quick: Any, ended: Any
) -> None:
    async def work() -> None:
        public = {**stack, "S3_PUBLIC_BASE": "https://files.example.test"}
        async with opened(load(public), work=True) as service:
            assert await service.ready() == {"database": "ok", "queue": "ok", "storage": "ok"}
            sent = await submit(service, "bakery", {"colors": ["mono"]}, idempotency_key="k")
            stages = [e.stage for e in await ended(service, str(sent.job_id))]
            assert stages == ["queued", "drawing", "done"]
            data = await result(service, str(sent.job_id))
            url = data["variants"][0]["svg"]["url"]
            assert url.startswith(f"https://files.example.test/{stack['S3_BUCKET']}/jobs/")
            assert "X-Amz-Expires=3600" in url

    run(work())


def test_a_batch_from_the_shell(stack: dict[str, str], workers: Any, tmp_path: Path) -> None:
    """Submitted, a worker killed in the middle, fetched; a second run asks for nothing."""
    file, out = tmp_path / "many.csv", tmp_path / "out"
    rows = "".join(f"bakery,Kora {i}\n" for i in range(24))
    file.write_text(f"business_type,name\n{rows}")
    first = workers()
    shell = subprocess.Popen(
        [sys.executable, "-m", "logo_studio.cli.app", "batch", file, "--out", out], text=True,
        env={"PYTHONPATH": str(ROOT / "src"), "PATH": "/usr/bin:/bin", **stack},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    first.wait_for("6 variants uploaded", 5)
    first.kill()
    second = workers()
    said, err = shell.communicate(timeout=100)
    assert shell.returncode == 0, err
    assert "24 of 24 rows" in said
    assert len(list(out.glob("0*/*.svg"))) == 144
    next(out.glob("0001-*/result.json")).unlink()
    assert "23 of them drawn before" in cli(stack, "batch", str(file), "--out", str(out))
    assert [r["done"] for r in sql(stack, "SELECT done FROM batches")] == [24]
    assert sql(stack, "SELECT count(*) AS n FROM jobs")[0]["n"] == 24
    assert second.stop() == 0
