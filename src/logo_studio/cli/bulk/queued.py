"""Rows handed to the workers of the full profile: one batch in the database, messages on Kafka."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any
from uuid import UUID

import msgspec

from logo_studio.cli.bulk.here import Numbered
from logo_studio.service.batches import follow, submit_batch
from logo_studio.service.drawing.port import Drawn, Sheet
from logo_studio.service.errors import Overloaded, Unavailable
from logo_studio.service.job import Failure
from logo_studio.service.rows import Row
from logo_studio.service.runtime import Service, open_service
from logo_studio.service.settings import Settings

#: Rows that go in one batch.
CHUNK = 500


def chunks(rows: Sequence[Numbered]) -> list[Sequence[Numbered]]:
    """The rows in pieces that a batch takes."""
    return [rows[i : i + CHUNK] for i in range(0, len(rows), CHUNK)]


def key_of(rows: Sequence[Numbered]) -> str:
    """The Idempotency-Key of a piece: a second run finds what the first one asked for."""
    asked = [[r.business_type, r.prefs, r.user_id] for _, r in rows]
    return "batch-" + hashlib.sha256(msgspec.json.encode(asked, order="sorted")).hexdigest()[:40]


async def queued(
    settings: Settings, rows: Sequence[Numbered], wanted: Mapping[int, Any]
) -> AsyncIterator[tuple[int, Sheet]]:
    """Number and sheet of the rows in `wanted`; the others were fetched by an earlier run."""
    async with open_service(settings) as service:
        asked = [(piece, await _submit(service, piece)) for piece in chunks(rows)]
        for piece, batch_id in asked:
            async for row, job_id in _ended(service, batch_id):
                number = piece[row - 1][0]
                if number in wanted:
                    yield number, await _sheet(service, job_id)


async def _submit(service: Service, piece: Sequence[Numbered]) -> UUID:
    rows = [
        Row(number=n, business_type=r.business_type, prefs=r.prefs, user_id=r.user_id)
        for n, r in piece
    ]
    while True:
        try:
            return (await submit_batch(service, rows, idempotency_key=key_of(piece))).batch_id
        except (Overloaded, Unavailable) as error:
            await asyncio.sleep(error.retry_after_s)


async def _ended(service: Service, batch_id: UUID) -> AsyncIterator[tuple[int, UUID]]:
    """Row and job of each end; a database that is away is waited for."""
    seen = 0
    while True:
        try:
            async for told in follow(service, str(batch_id), seen):
                if told is None:
                    continue
                seen, data = told
                if (job := data.get("job")) is not None and job["status"] != "queued":
                    yield job["row"], UUID(job["job_id"])
            return
        except Unavailable as error:
            await asyncio.sleep(error.retry_after_s)


async def _sheet(service: Service, job_id: UUID) -> Sheet:
    while True:
        try:
            job = await service.jobs.get(job_id)
            if job is None:
                return Sheet(refusal=Failure(code="removed", message="the job was deleted"))
            if job.failure is not None:
                return Sheet(refusal=job.failure)
            return Sheet(
                logos=tuple(
                    [
                        Drawn(
                            v.index, v.palette, v.colors, await service.blobs.get(v.key), v.spec,
                            v.quality,
                        )
                        for v in job.variants
                    ]
                )
            )  # fmt: skip
        except Unavailable as error:
            await asyncio.sleep(error.retry_after_s)
        except KeyError:
            return Sheet(refusal=Failure(code="removed", message="the job's files were deleted"))
