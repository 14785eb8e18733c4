"""What the service says to its doors when something cannot be done."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from logo_studio.errors import LogoStudioError


class SettingsError(LogoStudioError):
    """The environment is contradictory, incomplete or holds a value that does not fit."""

    code = "settings"


class RequestError(LogoStudioError):
    """A request that can never be worked on: wrong shape, empty, over a limit.

    `field` is what of it is to be mended, where that is known.
    """

    code = "invalid_request"

    def __init__(
        self, message: str, hint: str = "", code: str | None = None, field: str = ""
    ) -> None:
        super().__init__(message, hint, code)
        self.field = field


class RowProblem(msgspec.Struct, frozen=True, kw_only=True):
    """What is wrong with one row of a batch. `row` counts requests from 1, `line` lines of a CSV
    file (null for JSON); `field` may be empty where the whole row is meant."""

    row: int
    line: int | None
    field: str
    what: str
    hint: str = ""

    def __str__(self) -> str:
        place = f"row {self.row}" if self.line is None else f"line {self.line}"
        return f"{place}{f', {self.field}' if self.field else ''}: {self.what}"


class BatchError(RequestError):
    """A batch with rows that can never be drawn; nothing of it was taken on.

    `problems` are the first hundred, `count` is the number of all.
    """

    code = "invalid_batch"

    def __init__(self, problems: Sequence[RowProblem], count: int = 0) -> None:
        self.problems = tuple(problems[:100])
        self.count = max(count, len(problems))
        first = problems[0]
        more = f", and {self.count - 1} more" if self.count > 1 else ""
        super().__init__(f"{first}{more}", first.hint, field=first.field)


class BatchNotFound(LogoStudioError):
    """There is no such batch; a malformed id is no batch either."""

    code = "batch_not_found"

    def __init__(self, batch_id: object) -> None:
        super().__init__("batch not found", f"no batch has the id {str(batch_id)[:64]!r}")


class MessageError(LogoStudioError):
    """A message that goes to the dead letters: not JSON, no job id, ...

    `job_id` is set when the message names its job readably: that job can be told.
    """

    code = "invalid_message"

    def __init__(
        self, message: str, hint: str = "", code: str | None = None, job_id: str | None = None
    ) -> None:
        super().__init__(message, hint, code)
        self.job_id = job_id


class JobNotFound(LogoStudioError):
    """There is no such job; a malformed id is no job either."""

    code = "job_not_found"

    def __init__(self, job_id: object) -> None:
        super().__init__("job not found", f"no job has the id {str(job_id)[:64]!r}")


class VariantNotFound(LogoStudioError):
    """The job has no such variant, or not yet."""

    code = "variant_not_found"

    def __init__(self, job_id: object, index: object) -> None:
        super().__init__("variant not found", f"job {str(job_id)[:64]} has no variant {index}")


class WebhookNotFound(LogoStudioError):
    """There is no such webhook."""

    code = "webhook_not_found"

    def __init__(self, webhook_id: object) -> None:
        super().__init__("webhook not found", f"no webhook has the id {str(webhook_id)[:64]!r}")


class IdempotencyConflict(LogoStudioError):
    """The same idempotency key came with another request."""

    code = "idempotency_conflict"

    def __init__(self) -> None:
        super().__init__(
            "this Idempotency-Key was used with another request",
            "send the same body again, or take a new key",
        )


class KeyRefused(LogoStudioError):
    """Nobody we know: no key, or one that is wrong, over or revoked (`code` says which)."""

    code = "no_key"


class NotAllowed(LogoStudioError):
    """Somebody we know, who may not do this."""

    code = "not_allowed"


class RateLimited(LogoStudioError):
    """More requests than the rate allows; `retry_after_s` whole seconds."""

    code = "rate_limited"

    def __init__(self, per_minute: int, retry_after_s: int) -> None:
        super().__init__(
            f"more than {per_minute} requests a minute", f"try again in {retry_after_s} s"
        )
        self.retry_after_s = retry_after_s


class Unavailable(LogoStudioError):
    """A service behind ours does not answer: nothing was written, try again.

    `service` is database, queue or storage; `retry_after_s` whole seconds.
    """

    code = "unavailable"

    def __init__(self, service: str, reason: str, retry_after_s: int = 2) -> None:
        super().__init__(f"the {service} does not answer: {reason}", "try again")
        self.service = service
        self.retry_after_s = retry_after_s


class Overloaded(LogoStudioError):
    """More work waits than we promise to take; `retry_after_s` whole seconds."""

    code = "overloaded"

    def __init__(self, waiting: int, retry_after_s: int) -> None:
        super().__init__(f"{waiting} jobs are waiting", f"try again in {retry_after_s} s")
        self.retry_after_s = retry_after_s


class BackupError(LogoStudioError):
    """A backup that cannot be written, read, or restored here."""

    code = "backup"
