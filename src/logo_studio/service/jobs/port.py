"""What the service asks of its database.

Every method is bounded in time and raises `Unavailable` when the database does not answer. A
write that raised may have happened all the same; every write may therefore be repeated.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from datetime import timedelta
from typing import Protocol
from uuid import UUID

from logo_studio.service.job import (
    Batch,
    BatchEvent,
    BatchSubmitted,
    Claim,
    DeadLetter,
    Event,
    Failure,
    IssuedMark,
    Job,
    Request,
    Status,
    Submitted,
    Variant,
)
from logo_studio.service.queue.port import Outgoing


class Bell(Protocol):
    """Rings at news of one job."""

    async def wait(self, timeout_s: float) -> bool:
        """True when it rang since the last wait, False after `timeout_s` of silence."""
        ...


class Jobs(Protocol):
    """Jobs and all that belongs to them."""

    async def submit(self, request: Request, key: str | None, digest: str) -> Submitted:
        """Job, first event and outbox row in one transaction.

        `key` is the idempotency key, `digest` the hash of what came with it: the same pair gives
        the first job again, another digest IdempotencyConflict.
        """
        ...

    async def claim(self, request: Request, owner: str, lease: timedelta, known: int = 0) -> Claim:
        """Takes the job for `owner`; in one round trip when it is free. A foreign job gets its
        row here. A lapsed lease, and one of `owner` itself, is taken over. Where the ledger is
        asked, the claim brings marks issued from `known` on."""
        ...

    async def finish(self, job_id: UUID, owner: str, variants: Sequence[Variant]) -> bool:
        """Job done, its variants, the event: one transaction, all or nothing. False when
        `owner` does not hold the job any more; nothing is written then."""
        ...

    async def fail(self, request: Request, owner: str, failure: Failure) -> bool:
        """Job ended in error with its reason. A foreign job gets its row here. False when it
        has ended already, or another holds it."""
        ...

    async def release(self, job_id: UUID, owner: str, reason: str) -> None:
        """Gives a held job back to wait for another attempt."""
        ...

    async def extend(self, job_ids: Sequence[UUID], owner: str, lease: timedelta) -> None:
        """The heartbeat: `owner` still works on these."""
        ...

    async def get(self, job_id: UUID) -> Job | None:
        """The job with its variants, in index order."""
        ...

    async def strangers(self, ids: Sequence[UUID]) -> set[UUID]:
        """Those of `ids` that are no jobs."""
        ...

    async def page(
        self,
        limit: int,
        before: UUID | None = None,
        status: Status | None = None,
        text: str = "",
    ) -> list[Job]:
        """Jobs without variants, newest first, those made before the job `before`. With `text`
        those whose business type, name or tagline holds each of its words."""
        ...

    async def events(self, job_id: UUID, after: int = 0) -> tuple[Status, list[Event]] | None:
        """The job's status, and its events with a larger id, in order. None for an unknown job.

        A job that another producer inserted has no events: its state comes as one with id 0.
        """
        ...

    def watch(self, job_id: UUID) -> AbstractContextManager[Bell]:
        """A bell that rings when something may have happened to the job since entering."""
        ...

    async def delete(self, job_id: UUID) -> bool:
        """The job with everything in the database that belongs to it."""
        ...

    async def submit_batch(
        self,
        batch_id: UUID,
        requests: Sequence[Request],
        user_id: UUID | None,
        key: str | None,
        digest: str,
    ) -> BatchSubmitted:
        """The batch, its jobs and their first events in one transaction; the keys as in `submit`.
        `feed` publishes the jobs."""
        ...

    async def batch(self, batch_id: UUID) -> Batch | None:
        """The batch with its counts."""
        ...

    async def batches(self, limit: int, before: UUID | None = None) -> list[Batch]:
        """Batches, newest first, those made before the batch `before`."""
        ...

    async def batch_jobs(
        self,
        batch_id: UUID,
        limit: int,
        after: int = 0,
        status: Status | None = None,
        whole: bool = False,
    ) -> list[Job]:
        """The batch's jobs in order of rows, after the row `after`; `whole`: with variants."""
        ...

    async def batch_events(
        self, batch_id: UUID, after: int = 0
    ) -> tuple[Batch, list[BatchEvent]] | None:
        """The batch, and some of its events with a larger id, in order and without holes; [] when
        there are no more. None for an unknown batch. `watch` rings for batches too."""
        ...

    async def delete_batch(self, batch_id: UUID) -> list[UUID] | None:
        """The batch with all its jobs; their ids. None when there is no such batch."""
        ...

    async def expired_batches(self, age: timedelta, limit: int) -> list[UUID]:
        """Batches that ended longer than `age` ago and have no jobs any more."""
        ...

    async def expired(self, age: timedelta, limit: int) -> list[UUID]:
        """Jobs that ended longer than `age` ago, oldest first."""
        ...

    async def take_outbox(self, limit: int, lease: timedelta) -> list[tuple[int, Outgoing]]:
        """Messages that wait to be published, oldest first, for this caller alone for `lease`."""
        ...

    async def clear_outbox(self, ids: Sequence[int]) -> None:
        """These were published."""
        ...

    async def requeue(self, stale: timedelta, limit: int) -> int:
        """Puts jobs in the outbox again whose worker fell silent, or that have waited for
        `stale` since they were last published; how many."""
        ...

    async def waiting(self, quiet: timedelta, limit: int) -> list[Request]:
        """Jobs that could be claimed: published longer than `quiet` ago and taken by nobody, or
        of a worker that fell silent; oldest first."""
        ...

    async def feed(self) -> int:
        """Puts jobs of batches in the outbox, as long as no more of them are with the workers than
        these draw in some seconds, so that others need not wait for the rest; how many."""
        ...

    async def adopt(self) -> int:
        """Frees every held job and requeues every waiting one, for a caller that knows that it
        is the only worker; how many."""
        ...

    async def inherit(self, name: str) -> int:
        """Frees the jobs of owners `name:...`, for a caller that knows that they are dead."""
        ...

    async def bury(self, letter: DeadLetter) -> bool:
        """Keeps a dead letter; False when the same message (topic, partition, offset) is kept."""
        ...

    async def letters(self, limit: int, after: UUID | None = None) -> list[DeadLetter]:
        """Dead letters, oldest first."""
        ...

    async def letter(self, letter_id: UUID) -> DeadLetter | None:
        """One dead letter."""
        ...

    async def revive(self, letter_id: UUID) -> DeadLetter | None:
        """The message into the outbox again, its job (if it has one) to queued, the letter
        removed: one transaction. None when it is not there."""
        ...

    async def drop(self, letter_id: UUID) -> bool:
        """Removes a dead letter for good."""
        ...

    async def old_letters(self, age: timedelta, limit: int) -> list[UUID]:
        """Dead letters kept for longer than `age`, oldest first."""
        ...

    async def ages(self) -> dict[str, float]:
        """Seconds that the oldest waiting job (`queued`) and outbox row (`outbox`) have been
        there; 0 where there is none."""
        ...

    async def counts(self) -> dict[str, int]:
        """Number of jobs of each status that has not ended, of outbox rows and dead letters."""
        ...

    async def forget(self, age: timedelta) -> None:
        """Drops idempotency keys older than `age`."""
        ...

    async def issued(self, limit: int, mark: str | None = None) -> list[IssuedMark]:
        """The ledger of marks given out (of one constructor), newest first. `finish` fills it;
        it outlives the jobs."""
        ...

    async def recall(self, most: int) -> tuple[int, bytes]:
        """The ledger for a worker that begins: its newest `most` marks (rows of
        `drawing.ledger`, in order), and the transaction before which they are complete."""
        ...

    async def check(self) -> None:
        """Raises Unavailable, or SettingsError when the schema is missing or another version's."""
        ...

    async def close(self) -> None:
        """Ends all connections."""
        ...
