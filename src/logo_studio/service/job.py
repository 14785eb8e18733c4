"""The values that doors and backends hand to each other: requests, jobs, events, results."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal
from uuid import UUID

import msgspec

Status = Literal["queued", "processing", "done", "error"]
#: Finer than the status: `retrying` waits for another attempt, `not_found` is nobody's.
Stage = Literal["queued", "drawing", "retrying", "done", "error", "not_found"]

#: How far each stage is, of 100.
PROGRESS: dict[Stage, int] = {
    "queued": 0, "drawing": 25, "retrying": 25, "done": 100, "error": 100, "not_found": 0,
}  # fmt: skip
ENDED: tuple[Status, ...] = ("done", "error")


class Value(msgspec.Struct, frozen=True, kw_only=True):
    """A frozen value; `msgspec.json.encode` writes it."""


class Request(Value, frozen=True, kw_only=True):
    """What a customer asks for, checked (`service.request`).

    `foreign` is True for messages of other producers, whose job may have no row yet; `extra`
    holds fields of the message that we do not know; `warnings` what was not understood.
    """

    job_id: UUID
    business_type: str
    prefs: dict[str, Any] = {}
    user_id: UUID | None = None
    extra: dict[str, Any] = {}
    warnings: tuple[str, ...] = ()
    foreign: bool = False


class Failure(Value, frozen=True, kw_only=True):
    """Why a job ended in error: a stable code, what is wrong, how to mend it."""

    code: str
    message: str
    hint: str = ""


class IssuedMark(Value, frozen=True, kw_only=True):
    """What is remembered of a logo that was given out, as `model.ledger.Issued` has it, in hex;
    `mark` is the constructor's id or "none"."""

    mark: str
    spec_hash: str
    signature: str
    phash: str


class Variant(Value, frozen=True, kw_only=True):
    """One stored logo. `spec` and `quality` are JSON data, `key` its place in the storage."""

    index: int
    palette: str
    colors: tuple[str, ...]
    key: str
    bytes: int
    sha256: str
    spec: dict[str, Any]
    quality: dict[str, Any]
    issued: IssuedMark | None = None


class Job(Value, frozen=True, kw_only=True):
    """A row of `jobs`, with its variants where they were asked for."""

    id: UUID
    user_id: UUID | None
    business_type: str
    prefs: dict[str, Any]
    status: Status
    stage: Stage
    progress: int
    attempt: int
    warnings: tuple[str, ...]
    failure: Failure | None
    created_at: datetime
    updated_at: datetime
    variants: tuple[Variant, ...] = ()
    batch_id: UUID | None = None
    batch_row: int | None = None


class Event(Value, frozen=True, kw_only=True):
    """A step of a job. `id` grows within a job; a stream resumes after it."""

    id: int
    status: Status
    stage: Stage
    progress: int


class Claim(Value, frozen=True, kw_only=True):
    """The answer to taking a job: `taken`, or why not.

    `busy`: another worker holds it, until `wait_s` from now at most. `ended`: done or error
    already. `gone`: there is no such job (deleted). `attempt` counts from 1. With a ledger, every
    attempt at this job knows the marks issued before `until`; `marks` are those that the caller has
    not had, complete before `horizon` (drawing/ledger.py).
    """

    state: Literal["taken", "busy", "ended", "gone"]
    attempt: int = 0
    wait_s: float = 0.0
    until: int | None = None
    horizon: int = 0
    marks: bytes = b""


class DeadLetter(Value, frozen=True, kw_only=True):
    """A message that was given up, as it came, with the reason and where it came from."""

    id: UUID
    topic: str
    partition: int
    offset: int
    key: bytes | None
    value: bytes | None
    headers: tuple[tuple[str, bytes], ...] = ()
    job_id: UUID | None = None
    code: str
    reason: str
    attempts: int = 0
    created_at: datetime | None = None


class Submitted(Value, frozen=True, kw_only=True):
    """The answer to a submission. `replayed` when the idempotency key was seen before."""

    job_id: UUID
    status: Status
    warnings: tuple[str, ...] = ()
    replayed: bool = False


class Batch(Value, frozen=True, kw_only=True):
    """Jobs that were asked for together, counted. `removed` were deleted before they ended;
    `finished_at` is set once all have ended."""

    id: UUID
    user_id: UUID | None
    total: int
    done: int
    failed: int
    removed: int
    created_at: datetime
    finished_at: datetime | None
    processing: int = 0

    @property
    def queued(self) -> int:
        """Jobs that still wait."""
        return self.total - self.done - self.failed - self.removed - self.processing

    @property
    def status(self) -> Status:
        """done when every job has ended, whether well or in error."""
        if self.finished_at is not None:
            return "done"
        return "processing" if self.processing or self.queued < self.total else "queued"


class BatchEvent(Value, frozen=True, kw_only=True):
    """A job of a batch that ended (or was taken up again, or deleted), and the counts after it.
    `id` counts from 1 without holes."""

    id: int
    job_id: UUID
    row: int
    status: Literal["queued", "done", "error", "removed"]
    done: int
    failed: int
    removed: int


class BatchSubmitted(Value, frozen=True, kw_only=True):
    """The answer to a batch. `warnings` by row."""

    batch_id: UUID
    total: int
    warnings: dict[int, tuple[str, ...]] = {}
    replayed: bool = False


def object_key(job_id: UUID, index: int, palette: str) -> str:
    """The contract's key of a stored SVG: `jobs/{job_id}/v00_warm.svg`."""
    return f"jobs/{job_id}/v{index:02d}_{palette}.svg"


def read_id(text: object) -> UUID | None:
    """A UUID in its usual spelling (with or without hyphens), else None."""
    if isinstance(text, UUID):
        return text
    try:
        return UUID(text) if isinstance(text, str) and len(text) in (32, 36) else None
    except ValueError:
        return None
