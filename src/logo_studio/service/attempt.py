"""One message on its way through a worker: read, claimed, drawn, stored, told.

The order of writes is the promise: objects under their fixed keys (the same bytes, so
repeating does no harm), then one transaction, then the message is settled.
"""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID, uuid5

from logo_studio.service.drawing.ledger import Avoid
from logo_studio.service.drawing.port import DrawingLost, Drawn
from logo_studio.service.errors import MessageError, Unavailable
from logo_studio.service.job import Claim, DeadLetter, Failure, Request, Variant, object_key
from logo_studio.service.logs import LOG
from logo_studio.service.message import decode
from logo_studio.service.metrics import (
    ATTEMPTS_FAILED,
    GENERATION_SECONDS,
    JOBS_ACTIVE,
    JOBS_COMPLETED,
    STAGE_SECONDS,
)
from logo_studio.service.queue.port import Delivery
from logo_studio.service.retry import insist, pause_s, sleep
from logo_studio.service.tracing import span

if TYPE_CHECKING:
    from logo_studio.service.worker import Worker

T = TypeVar("T")

#: So often a pause looks whether the storage is back.
_LOOK_S = 1.0
#: Names of dead letters: the same message has the same id, however often it is buried.
_LETTERS = UUID("5a3e1f0c-7d0b-5c55-9a53-0c7a4d1e6b21")


class Attempt:
    """`run` returns when the outcome of the message is stored. Stopped: it is not, leave it."""

    def __init__(
        self, worker: Worker, delivery: Delivery, stop: asyncio.Event, patient: bool = True
    ) -> None:
        """`patient`: a job that another worker holds is waited for; else it is left to that one."""
        self.patient = patient
        self.worker = worker
        self.settings = worker.settings
        self.delivery = delivery
        self.stop = stop
        self.place = {"partition": delivery.partition, "offset": delivery.offset}

    async def run(self) -> None:
        try:
            request = decode(self.delivery, self.settings)
        except MessageError as error:
            await self._refuse(error)
            return
        async with self.worker.turn(request.job_id):
            with (
                JOBS_ACTIVE.track_inprogress(),
                span("work", self.delivery.headers, job_id=request.job_id, **self.place),
            ):
                await self._job(request)

    async def _insist(self, what: Callable[[], Awaitable[T]]) -> T:
        return await insist(what, self.settings, self.stop)

    async def _job(self, request: Request) -> None:
        """Claims until the job is drawn here, or has ended, or is no more."""
        jobs, owner = self.worker.jobs, self.worker.owner
        lease = timedelta(seconds=self.settings.lease_s)
        while True:
            claim = await self._insist(lambda: jobs.claim(request, owner, lease, self._known()))
            if claim.state in ("ended", "gone"):
                return
            if claim.state == "busy" and not self.patient:
                return
            if claim.state == "busy":
                self.worker.parked += 1
                try:
                    await sleep(min(claim.wait_s + 0.1, self.settings.heartbeat_s), self.stop)
                finally:
                    self.worker.parked -= 1
                continue
            if claim.attempt > self.settings.max_attempts:
                lost = Failure(
                    code="gave_up",
                    message=f"{self.settings.max_attempts} attempts ended without an answer",
                )
                await self._give_up(request, lost, claim.attempt - 1)
                return
            if await self._draw(request, claim.attempt, self._avoid(claim)):
                return

    def _known(self) -> int:
        """Which marks of the ledger a claim need not bring."""
        return 0 if self.worker.book is None else self.worker.book.horizon

    def _avoid(self, claim: Claim) -> Avoid | None:
        """What the job knows of the ledger; what is new of it is kept."""
        book = self.worker.book
        if book is None or claim.until is None:
            return None
        book.add(claim.marks, claim.horizon)
        return Avoid(claim.until, book.most)

    async def _draw(self, request: Request, attempt: int, avoid: Avoid | None) -> bool:
        """True when the job has its end; False when it is to be claimed again."""
        start = time.monotonic()
        tags = {"job_id": request.job_id, "attempt": attempt, **self.place}
        LOG.info("[worker] processing job %s", request.job_id, extra=tags)
        try:
            with span("draw", attempt=attempt), STAGE_SECONDS.labels("draw").time():
                sheet = await self.worker.studio.draw(request, avoid)
            if sheet.refusal is not None:
                await self._tell_failed(request, sheet.refusal, attempt)
                return True
            variants = tuple(_variant(request.job_id, drawn) for drawn in sheet.logos)
            objects = {v.key: d.svg for v, d in zip(variants, sheet.logos, strict=True)}
            with span("store"), STAGE_SECONDS.labels("store").time():
                await self.worker.blobs.put(objects)
        except (Unavailable, DrawingLost) as error:
            away = isinstance(error, Unavailable)
            return await self._again(request, attempt, str(error), away)
        except Exception as error:
            LOG.exception("[worker] job %s: unexpected", request.job_id, extra=tags)
            return await self._again(request, attempt, f"{type(error).__name__}: {error}")
        with STAGE_SECONDS.labels("finish").time():
            done = await self._insist(
                lambda: self.worker.jobs.finish(request.job_id, self.worker.owner, variants)
            )
        if not done:
            # Our own write, said twice; or taken over; or deleted. The next claim tells.
            await self._leave_nothing(request)
            return False
        took = time.monotonic() - start
        GENERATION_SECONDS.observe(took)
        JOBS_COMPLETED.labels("done").inc()
        LOG.info(
            "[worker] job %s done, %d variants uploaded", request.job_id, len(variants),
            extra=tags | {"duration": round(took, 4)},
        )  # fmt: skip
        return True

    async def _leave_nothing(self, request: Request) -> None:
        """Objects of a job that was deleted while it was drawn go as well."""
        if await self._insist(lambda: self.worker.jobs.get(request.job_id)) is None:
            await self._insist(lambda: self.worker.blobs.delete(f"jobs/{request.job_id}"))

    async def _again(self, request: Request, attempt: int, reason: str, away: bool = False) -> bool:
        """A transient fault: another attempt after a pause, or the end. `away`: it was the
        storage, which may come back before."""
        if attempt >= self.settings.max_attempts:
            failure = Failure(code="gave_up", message=reason, hint="try again later")
            await self._give_up(request, failure, attempt)
            return True
        ATTEMPTS_FAILED.inc()
        pause = pause_s(self.settings, attempt)
        LOG.warning(
            "[worker] job %s attempt %d failed, again in %.1f s: %s",
            request.job_id, attempt, pause, reason,
            extra={"job_id": request.job_id, "attempt": attempt, "reason": reason, **self.place},
        )  # fmt: skip
        await self._insist(
            lambda: self.worker.jobs.release(request.job_id, self.worker.owner, reason)
        )
        await (self._until_back(pause) if away else sleep(pause, self.stop))
        return False

    async def _until_back(self, pause: float) -> None:
        """`pause` seconds, or less where the storage was seen to be away and then to answer."""
        end, gone = time.monotonic() + pause, False
        while (left := end - time.monotonic()) > 0:
            await sleep(min(left, _LOOK_S), self.stop)
            try:
                await self.worker.blobs.check()
            except Unavailable:
                gone = True
            else:
                if gone:
                    return

    async def _give_up(self, request: Request, failure: Failure, attempts: int) -> None:
        await self._bury(failure.code, failure.message, request.job_id, attempts)
        await self._tell_failed(request, failure, attempts)

    async def _tell_failed(self, request: Request, failure: Failure, attempt: int) -> None:
        """The job's end in error, with its reason, where the customer reads it."""
        await self._insist(lambda: self.worker.jobs.fail(request, self.worker.owner, failure))
        JOBS_COMPLETED.labels("error").inc()
        LOG.error(
            "[worker] job %s failed: %s", request.job_id, failure.message,
            extra={"job_id": request.job_id, "attempt": attempt, "reason": failure.code}
            | self.place,
        )  # fmt: skip

    async def _refuse(self, error: MessageError) -> None:
        """A message that nobody can work on: dead letter, and its job, if it names one, told."""
        job_id = UUID(error.job_id) if error.job_id else None
        await self._bury(error.code, error.message, job_id, 0)
        if job_id is None:
            LOG.error(
                "[worker] message %s/%s refused: %s",
                self.delivery.partition, self.delivery.offset, error.message,
                extra={"reason": error.code, **self.place},
            )  # fmt: skip
            return
        unknown = Request(job_id=job_id, business_type="", foreign=True)
        failure = Failure(code=error.code, message=error.message, hint=error.hint)
        await self._tell_failed(unknown, failure, 0)

    async def _bury(self, code: str, reason: str, job_id: UUID | None, attempts: int) -> None:
        d = self.delivery
        letter = DeadLetter(
            id=uuid5(_LETTERS, f"{d.topic}/{d.partition}/{d.offset}"),
            topic=d.topic, partition=d.partition, offset=d.offset, key=d.key, value=d.value,
            headers=d.headers, job_id=job_id, code=code, reason=reason, attempts=attempts,
        )  # fmt: skip
        if await self._insist(lambda: self.worker.jobs.letter(letter.id)) is None:
            await self._insist(lambda: self.worker.queue.bury(letter))
            await self._insist(lambda: self.worker.jobs.bury(letter))


def _variant(job_id: UUID, drawn: Drawn) -> Variant:
    return Variant(
        index=drawn.index, palette=drawn.palette, colors=drawn.colors,
        key=object_key(job_id, drawn.index, drawn.palette), bytes=len(drawn.svg),
        sha256=hashlib.sha256(drawn.svg).hexdigest(), spec=drawn.spec, quality=drawn.quality,
        issued=drawn.issued,
    )  # fmt: skip
