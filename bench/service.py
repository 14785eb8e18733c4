"""The service's rows: a worker on real Kafka, PostgreSQL and S3, and the embedded profile.

Everything runs on this machine, which is part of the figure. CPU is that of the worker and its
drawing process, from the kernel; throughput is CPU's bound where the machine is shared.
"""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tools"))

WARM, COUNTED = 24, 144
#: (row, value, unit, target, how)
Figure = tuple[str, float, str, float, str]


def measure(briefs: Sequence[tuple[str, str]]) -> list[Figure]:
    """All rows; those of the full profile only where its servers can be had."""
    rows = embedded(briefs)
    from servers.kafka import Kafka
    from servers.postgres import Postgres
    from servers.process import Missing
    from servers.s3 import S3

    with tempfile.TemporaryDirectory(prefix="studio-bench-") as folder:
        servers = [kind(Path(folder) / kind.name) for kind in (Kafka, Postgres, S3)]
        try:
            variables = {"LOGO_DATA_DIR": folder}
            for server in servers:
                server.prepare()
                server.start()
                variables |= server.variables
            rows += full(variables, briefs)
        except (Missing, RuntimeError) as error:
            print(f"no rows of the full profile: {error}", file=sys.stderr)
        finally:
            for server in servers:
                server.kill()
    return rows


class Worker:
    """A worker process that is measured from its log lines and from /proc."""

    def __init__(self, variables: dict[str, str]) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "logo_studio.cli.app", "worker"], stdout=subprocess.PIPE,
            env={**os.environ, **variables, "PYTHONPATH": str(ROOT / "src")}, text=True,
        )  # fmt: skip
        self.done = 0

    def until(self, count: int) -> float:
        """Seconds on the clock when `count` jobs were done."""
        assert self.process.stdout is not None
        while self.done < count:
            line = self.process.stdout.readline()
            if not line:
                raise RuntimeError("the worker ended")
            self.done += ", 6 variants uploaded" in line
        return time.perf_counter()

    def pids(self) -> list[int]:
        """The worker, then its drawing processes."""
        pid = self.process.pid
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        return [pid, *map(int, children)]

    def cpu_ms(self) -> list[float]:
        return [_cpu_ms(pid) for pid in self.pids()]

    def rss_mb(self) -> list[float]:
        return [_rss_mb(pid) for pid in self.pids()]

    def stop(self) -> None:
        self.process.terminate()
        assert self.process.stdout is not None
        self.process.stdout.read()
        self.process.wait(15)


def _cpu_ms(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return 1000 * (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _rss_mb(pid: int) -> float:
    found = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())
    return int(found.group(1)) / 1024 if found else 0.0


def run_jobs(variables: dict[str, str], briefs: Sequence[tuple[str, str]], count: int) -> None:
    """Submits through the front door, until all is published."""
    from logo_studio.service.runtime import open_service
    from logo_studio.service.settings import load
    from logo_studio.service.submit import submit

    async def work() -> None:
        async with open_service(load(variables), work=False) as service:
            for i in range(count):
                business, name = briefs[i % len(briefs)]
                await submit(service, business, {"name": name} if name else {})
            while service.settings.kafka_bootstrap_servers:
                if not (await service.jobs.counts())["outbox"]:
                    return
                await asyncio.sleep(0.05)

    asyncio.run(work())


def embedded(briefs: Sequence[tuple[str, str]]) -> list[Figure]:
    with tempfile.TemporaryDirectory(prefix="studio-bench-") as folder:
        variables = {"LOGO_DATA_DIR": folder}
        run_jobs(variables, briefs, WARM + COUNTED)
        worker = Worker(variables)
        worker.until(WARM)
        before = worker.cpu_ms()
        worker.until(WARM + COUNTED)
        spent = [b - a for a, b in zip(before, worker.cpu_ms(), strict=True)]
        memory = sum(worker.rss_mb())
        worker.stop()
        saved, restored = backup_and_restore(Path(folder))
    each = sum(spent) / COUNTED
    own = spent[0] / COUNTED
    # "Jobs a minute and core" is CPU time turned round, so that a busy machine changes nothing.
    return [
        ("embedded_cpu", each, "ms CPU", 15, "a stored job, SQLite and files"),
        ("embedded_own", own, "ms CPU", 5, "of it: queue, database, files"),
        ("embedded_rss", memory, "MB RSS", 100, "worker and drawing process"),
        ("backup", saved, "ms CPU", 2, "a job with six objects, into a tar"),
        ("restore", restored, "ms CPU", 6, "the same, verified, into SQLite and files"),
    ]  # fmt: skip


def backup_and_restore(folder: Path) -> tuple[float, float]:
    """CPU milliseconds a job of saving what the folder holds, and of bringing it back."""
    from logo_studio.service.backup.restore import restore
    from logo_studio.service.backup.save import save
    from logo_studio.service.settings import load

    home, other = load({}, data_dir=str(folder)), load({}, data_dir=str(folder / "other"))
    start = time.process_time()
    manifest = asyncio.run(save(home, folder / "backup.tar"))
    between = time.process_time()
    asyncio.run(restore(other, folder / "backup.tar"))
    jobs = manifest.tables["jobs"].count
    return 1000 * (between - start) / jobs, 1000 * (time.process_time() - between) / jobs


def full(variables: dict[str, str], briefs: Sequence[tuple[str, str]]) -> list[Figure]:
    from logo_studio.service.jobs.migrate import migrate
    from logo_studio.service.settings import load

    asyncio.run(migrate(load(variables)))
    run_jobs(variables, briefs, WARM + COUNTED)
    worker = Worker(variables)
    start, before = worker.until(WARM), worker.cpu_ms()
    end = worker.until(WARM + COUNTED)
    spent = [b - a for a, b in zip(before, worker.cpu_ms(), strict=True)]
    memory = worker.rss_mb()
    worker.stop()
    one = 1000 * (end - start) / COUNTED
    run_jobs(variables, briefs, 2 * (WARM + COUNTED))
    pair = [Worker(variables), Worker(variables)]
    for each in pair:
        each.until(WARM // 2)
    begun, counted = time.perf_counter(), sum(w.done for w in pair)
    for each in pair:
        each.until(COUNTED)
    two = 1000 * (time.perf_counter() - begun) / (sum(w.done for w in pair) - counted)
    for each in pair:
        each.stop()
    return [
        ("worker_job", one, "ms wall", 25, "one worker, its servers beside it; 25 is 2,400/min"),
        ("worker_cpu", sum(spent) / COUNTED, "ms CPU", 25, "a job, worker and drawing process"),
        ("worker_own", spent[0] / COUNTED, "ms CPU", 10, "of it: queue, database, storage"),
        ("worker_rss", memory[0], "MB RSS", 110, "the worker without its drawing process"),
        ("worker_rss_all", sum(memory), "MB RSS", 170, "with it"),
        ("two_workers", two / one, "of one", 0.63, "time a job of two workers; .63 is 1.6 times"),
    ]  # fmt: skip
