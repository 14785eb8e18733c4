"""Batches: many requests taken on at once, followed, fetched and deleted together."""

from __future__ import annotations

import asyncio
import zipfile
from collections.abc import AsyncIterator, Sequence
from typing import Any
from uuid import UUID, uuid4

import msgspec

from logo_studio.service.errors import BatchNotFound, Overloaded, RequestError
from logo_studio.service.job import ENDED, Batch, BatchEvent, BatchSubmitted, Job, read_id
from logo_studio.service.metrics import JOBS_CREATED
from logo_studio.service.result import read_status, result_data, summary
from logo_studio.service.rows import Row, checked
from logo_studio.service.runtime import Service
from logo_studio.service.submit import hashed, read_key
from logo_studio.service.tracing import span

#: Jobs that are read at once for a download.
_PAGE = 50
#: Jobs whose objects are removed at once.
_AT_ONCE = 8


async def submit_batch(
    service: Service,
    rows: Sequence[Row],
    *,
    user_id: Any = None,
    idempotency_key: str | None = None,
    scope: str = "",
) -> BatchSubmitted:
    """All rows as jobs of one batch, or none: one transaction.

    BatchError names the rows that can never be drawn; the rest as in `submit`.
    """
    requests = checked(rows, service.settings)
    user = read_id(user_id)
    if user_id is not None and user is None:
        raise RequestError("user_id is not a UUID", "leave it out, or null, for nobody")
    key = read_key(idempotency_key, f"batch\x1f{scope}")
    waiting = service.waiting + len(requests)
    if waiting > service.settings.max_waiting:
        raise Overloaded(service.waiting, service.drain_s())
    await service.queue.check()
    asked = [[r.business_type, r.prefs, r.user_id] for r in requests]
    digest = hashed(msgspec.json.encode(asked, order="sorted"))
    batch_id = uuid4()
    with span("submit_batch", batch_id=batch_id):
        taken = await service.jobs.submit_batch(batch_id, requests, user, key, digest)
    if not taken.replayed:
        service.waiting = waiting
        JOBS_CREATED.inc(len(requests))
        service.relay.wake(batch=True)
    return taken


async def batch(
    service: Service,
    batch_id: str,
    *,
    limit: int = 20,
    cursor: int = 0,
    status: str | None = None,
) -> dict[str, Any]:
    """Counts and a page of jobs (without variants) in order of rows; `next` is the cursor of the
    following page. BatchNotFound."""
    if not 1 <= limit <= service.settings.max_page:
        raise RequestError(f"limit is {limit}", f"1 to {service.settings.max_page}")
    found = await _batch(service, batch_id)
    jobs = await service.jobs.batch_jobs(found.id, limit + 1, cursor, read_status(status))
    more = len(jobs) > limit
    return batch_data(found) | {
        "jobs": [summary(job) for job in jobs[:limit]],
        "next": jobs[limit - 1].batch_row if more else None,
    }


async def batches(service: Service, *, limit: int = 20, cursor: str | None = None) -> Any:
    """A page of batches, newest first."""
    if not 1 <= limit <= service.settings.max_page:
        raise RequestError(f"limit is {limit}", f"1 to {service.settings.max_page}")
    before = read_id(cursor)
    if cursor and before is None:
        raise RequestError("the cursor is not one of ours", "take `next` of the page before")
    found = await service.jobs.batches(limit + 1, before)
    more = len(found) > limit
    return {
        "batches": [batch_data(b) for b in found[:limit]],
        "next": str(found[limit - 1].id) if more else None,
    }


async def follow(
    service: Service, batch_id: str, after: int | str | None = None
) -> AsyncIterator[tuple[int, dict[str, Any]] | None]:
    """(id, event) of a batch after the event id `after`, until all its jobs have ended.

    The first is the state as it is, with the id `after`; then one for each job that ended. Yields
    None after every silence of `stream_heartbeat_s`. An unknown batch gives one event of stage
    `not_found`. Ids count from 1 without holes: nothing is told twice or left out when a stream
    resumes.
    """
    found = read_id(batch_id)
    seen = int(text) if (text := str(after or "")).isdecimal() else 0
    first = True
    if found is not None:
        with service.jobs.watch(found) as bell:
            while not service.stopping:
                told = await service.jobs.batch_events(found, seen)
                if told is None:
                    break
                state, events = told
                if first and not events:
                    yield seen, _state(state)
                first = False
                for event in events:
                    yield event.id, _event(state, event)
                    seen = event.id
                if events:
                    continue
                if state.finished_at is not None:
                    return
                if not await bell.wait(service.settings.stream_heartbeat_s):
                    yield None
            else:
                return
    yield 0, {"status": "error", "stage": "not_found", "progress": 0}


async def results(service: Service, batch_id: str) -> AsyncIterator[dict[str, Any]]:
    """Every job of the batch with its variants and their links, in order of rows."""
    found = await _batch(service, batch_id)
    async for job in _whole(service, found.id):
        yield result_data(service, job)


async def archive(service: Service, batch_id: str) -> AsyncIterator[bytes]:
    """A zip of all that is done: a folder for each row with its SVGs and specs, and
    `batch.json`. Made job by job, so its size costs no memory."""
    found = await _batch(service, batch_id)
    sink: Any = _Sink()
    listed: list[dict[str, Any]] = []
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as pack:
        async for job in _whole(service, found.id):
            listed.append(summary(job))
            try:
                files = await asyncio.gather(*(service.blobs.get(v.key) for v in job.variants))
            except KeyError:  # deleted meanwhile
                continue
            for variant, svg in zip(job.variants, files, strict=True):
                stem = variant.key.rpartition("/")[2].removesuffix(".svg")
                name = f"{folder_of(job)}/{stem}"
                _add(pack, f"{name}.svg", svg)
                _add(pack, f"{name}.spec.json", msgspec.json.encode(variant.spec))
            yield sink.taken()
        data = batch_data(found) | {"jobs": listed}
        _add(pack, "batch.json", msgspec.json.format(msgspec.json.encode(data), indent=2))
    yield sink.taken()


def folder_of(job: Job) -> str:
    """The folder of a job in a download: its row, so that none comes twice."""
    return f"{job.batch_row or 0:04d}"


async def delete_batch(service: Service, batch_id: str) -> None:
    """Removes a batch with all its jobs and their objects. BatchNotFound.

    Objects first: what is interrupted half-way is found again by the next call. What was being
    drawn meanwhile may have put some again, so those are looked for once more.
    """
    found = (await _batch(service, batch_id)).id
    open_: list[UUID] = []
    row = 0
    while page := await service.jobs.batch_jobs(found, _PAGE, row):
        await _forget(service, [job.id for job in page])
        open_ += [job.id for job in page if job.status not in ENDED]
        row = page[-1].batch_row or 0
    if await service.jobs.delete_batch(found) is None:
        raise BatchNotFound(batch_id)
    await _forget(service, open_)


async def _forget(service: Service, job_ids: Sequence[UUID]) -> None:
    """Removes the objects of jobs, some at a time."""
    for i in range(0, len(job_ids), _AT_ONCE):
        some = job_ids[i : i + _AT_ONCE]
        await asyncio.gather(*(service.blobs.delete(f"jobs/{job_id}") for job_id in some))


async def _batch(service: Service, batch_id: str) -> Batch:
    found = read_id(batch_id)
    known = await service.jobs.batch(found) if found is not None else None
    if known is None:
        raise BatchNotFound(batch_id)
    return known


async def _whole(service: Service, batch_id: UUID) -> AsyncIterator[Job]:
    row = 0
    while page := await service.jobs.batch_jobs(batch_id, _PAGE, row, whole=True):
        for job in page:
            yield job
        row = page[-1].batch_row or 0


def batch_data(b: Batch) -> dict[str, Any]:
    """A batch as JSON data."""
    return {
        "batch_id": str(b.id),
        "status": b.status,
        "progress": _progress(b, b.done + b.failed + b.removed),
        "total": b.total,
        "counts": {
            "queued": b.queued, "processing": b.processing, "done": b.done, "error": b.failed,
            "removed": b.removed,
        },
        "user_id": str(b.user_id) if b.user_id else None,
        "created_at": b.created_at.isoformat(),
        "finished_at": b.finished_at.isoformat() if b.finished_at else None,
        "events": f"/v1/batches/{b.id}/events",
        "results": f"/v1/batches/{b.id}/results",
        "zip": f"/v1/batches/{b.id}/results.zip",
    }  # fmt: skip


def _progress(b: Batch, ended: int) -> int:
    return 100 * ended // max(1, b.total)


def _state(b: Batch) -> dict[str, Any]:
    """Where a batch stands, as an event."""
    ended = b.done + b.failed + b.removed
    return {
        "status": b.status, "stage": b.status, "progress": _progress(b, ended), "total": b.total,
        "done": b.done, "error": b.failed, "removed": b.removed,
    }  # fmt: skip


def _event(b: Batch, e: BatchEvent) -> dict[str, Any]:
    ended = e.done + e.failed + e.removed
    status = ENDED[0] if ended >= b.total else "processing"
    return {
        "status": status, "stage": status, "progress": _progress(b, ended), "total": b.total,
        "done": e.done, "error": e.failed, "removed": e.removed,
        "job": {"job_id": str(e.job_id), "row": e.row, "status": e.status},
    }  # fmt: skip


def _add(pack: zipfile.ZipFile, name: str, data: bytes) -> None:
    """A fixed time in the entry: the same batch is the same zip."""
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    pack.writestr(entry, data)


class _Sink:
    """What a zip writes to when it cannot go back: pieces that are taken as they come."""

    def __init__(self) -> None:
        self.pieces: list[bytes] = []

    def write(self, data: bytes) -> int:
        self.pieces.append(bytes(data))
        return len(data)

    def flush(self) -> None:
        """There is nothing to wait for."""

    def taken(self) -> bytes:
        """What was written since the last time."""
        data = b"".join(self.pieces)
        self.pieces.clear()
        return data
