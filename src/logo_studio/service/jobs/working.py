"""What a worker does with a job: take it, keep it, finish it, give it back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Literal
from uuid import UUID, uuid5

import msgspec
import sqlalchemy as sa
from sqlalchemy.sql import FromClause

from logo_studio.service.job import ENDED, PROGRESS, Claim, Failure, Request, Stage, Status, Variant
from logo_studio.service.jobs.base import Store
from logo_studio.service.jobs.chain import Chain, Step
from logo_studio.service.jobs.counting import OF_JOB, ending
from logo_studio.service.jobs.hooking import telling
from logo_studio.service.jobs.remembering import fresh, read_fresh, this_transaction
from logo_studio.service.jobs.remembering import horizon as now_known
from logo_studio.service.jobs.tables import JSON, Id, Moment, events, issued, jobs, variants
from logo_studio.service.settings import Settings
from logo_studio.service.webhooks.port import Name

#: What webhooks hear of a job and of a batch: names and their columns.
_JOB_TOLD = {
    "job_id": "id", "user_id": "user_id", "batch_id": "batch_id", "row": "batch_row",
    "business_type": "business_type", "status": "status", "error": "failure",
}  # fmt: skip
_BATCH_TOLD = {
    "batch_id": "id", "user_id": "user_id", "total": "total", "done": "done", "error": "failed",
    "removed": "removed",
}  # fmt: skip
_LINKS = {"batch": "/v1/batches/"}
_FREE = {"lease_owner": None, "lease_until": None}


def told(status: Status, stage: Stage) -> Step:
    """The event of a step, for the job that was hit."""

    def follow(hit: FromClause) -> sa.Insert:
        names = ["job_id", "status", "stage", "progress"]
        row = sa.select(hit.c.id, *map(sa.literal, (status, stage, PROGRESS[stage])))
        return sa.insert(events).from_select(names, row)

    return Step(follow)


class Working(Store):
    """`claim`, `finish`, `fail`, `release`, `extend`."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        upsert = self.db.insert(jobs)
        owner = sa.bindparam("owner", type_=sa.String())
        now: Any = sa.bindparam("now", type_=Moment()) if self.db.sqlite else sa.func.now()
        until: Any = sa.bindparam("until", type_=Moment())
        if not self.db.sqlite:
            until = sa.func.now() + sa.bindparam("lease", type_=sa.Interval())
        mine = sa.and_(
            jobs.c.id == sa.bindparam("job", type_=Id()),
            jobs.c.status == "processing",
            jobs.c.lease_owner == owner,
        )
        far: Any = sa.bindparam("far", type_=Moment())
        if not self.db.sqlite:
            far = sa.func.now() + sa.literal(self.far, sa.Interval())
        lapsed = sa.or_(
            jobs.c.lease_owner.is_(None), jobs.c.lease_owner == owner,
            jobs.c.lease_until < now, jobs.c.lease_until > far,
        )  # fmt: skip
        free = sa.or_(jobs.c.status == "queued", sa.and_(jobs.c.status == "processing", lapsed))
        not_ended = sa.and_(jobs.c.status.not_in(ENDED), sa.or_(jobs.c.status == "queued", lapsed))
        new = {
            "id": sa.bindparam("job", type_=Id()),
            "user_id": sa.bindparam("user", type_=Id()),
            "business_type": sa.bindparam("business", type_=sa.String()),
            "prefs": sa.bindparam("wants", type_=JSON),
            "warnings": sa.bindparam("noted", type_=JSON),
            "extra": sa.bindparam("more", type_=JSON),
            "created_at": now,
            "updated_at": now,
            "published_at": now,
        }
        # Claim. Another producer's job may have no row, or one that knows no warnings yet.
        held = {
            "status": "processing", "stage": "drawing", "progress": PROGRESS["drawing"],
            "lease_owner": owner, "lease_until": until,
        }  # fmt: skip
        again = held | {"attempt": jobs.c.attempt + 1, "updated_at": now}
        first: dict[str, Any] = {"attempt": 1}
        also = None
        if settings.ledger_marks:
            known = now_known(self.db.sqlite)
            again["ledger_until"] = sa.func.coalesce(jobs.c.ledger_until, known)
            first["ledger_until"] = known
            also = fresh(self.db.sqlite)
        back = (jobs.c.id, jobs.c.attempt, jobs.c.ledger_until)
        one = sa.update(jobs).where(jobs.c.id == new["id"], free).values(again).returning(*back)
        any_ = upsert.values(new | held | first).on_conflict_do_update(
            index_elements=["id"], set_=again | {"warnings": new["warnings"]}, where=free
        )
        drawing = told("processing", "drawing")
        self._claim = Chain("claim", self.db, one, drawing, also=also)
        self._claim_foreign = Chain("claim", self.db, any_.returning(*back), drawing, also=also)
        # Finish.
        done = {
            "status": "done", "stage": "done", "progress": 100, "failure": None,
            "result_svg_key": sa.bindparam("first_key", type_=sa.Text()),
            "finished_at": now, "updated_at": now, **_FREE,
        }  # fmt: skip
        ended = sa.update(jobs).where(mine).values(done).returning(*OF_JOB)
        self._finish = Chain(
            "finish", self.db, ended, Step(self._store), Step(self._remember),
            told("done", "done"), *self._ends("done", now),
        )  # fmt: skip
        # Fail.
        error = {
            "status": "error", "stage": "error", "progress": 100,
            "failure": sa.bindparam("why", type_=JSON),
            "finished_at": now, "updated_at": now, **_FREE,
        }  # fmt: skip
        told_one = sa.update(jobs).where(jobs.c.id == new["id"], not_ended).values(error)
        any_ = upsert.values(new | error).on_conflict_do_update(
            index_elements=["id"], set_=error, where=not_ended
        )
        failed = (told("error", "error"), *self._ends("error", now))
        self._fail = Chain("fail", self.db, told_one.returning(*OF_JOB), *failed)
        self._fail_foreign = Chain("fail", self.db, any_.returning(*OF_JOB), *failed)
        # Release.
        waits = {"status": "queued", "stage": "retrying", "updated_at": now, **_FREE}
        given = sa.update(jobs).where(mine).values(waits).returning(jobs.c.id)
        self._release = Chain("release", self.db, given, told("queued", "retrying"))

    def _ends(self, status: Literal["done", "error"], now: Any) -> tuple[Step, ...]:
        """What else happens where a job ends: its batch counts, webhooks hear of both."""
        event: Name = "job.completed" if status == "done" else "job.failed"
        sqlite = self.db.sqlite
        return (
            telling(sqlite, event, _JOB_TOLD, {"result": "/api/result/"}),
            ending(status, now, telling(sqlite, "batch.completed", _BATCH_TOLD, _LINKS, True)),
        )

    def _rows(
        self, hit: FromClause, name: str, table: sa.Table, columns: Sequence[str]
    ) -> sa.Select[Any]:
        """Rows of one JSON parameter, any number of them, beside the id of the job."""
        source = sa.bindparam(name, type_=JSON)
        cells: list[Any]
        if self.db.sqlite:
            each = sa.func.json_each(source).table_valued("value")
            cells = [
                sa.func.json_extract(each.c.value, f"$.{c}", type_=sa.types.NullType())
                for c in columns
            ]
        else:
            kinds = [sa.column(c, table.c[c].type) for c in columns]
            each = sa.func.jsonb_to_recordset(source).table_valued(*kinds)
            each = each.render_derived(name=f"each_{name}", with_types=True)
            cells = [each.c[c] for c in columns]
        return sa.select(hit.c.id, *cells).select_from(hit.join(each, sa.true()))

    def _store(self, hit: FromClause) -> sa.Insert:
        """The variants."""
        columns = ("id", "index", "palette", "svg_key", "bytes", "sha256", "spec", "quality")
        rows = self._rows(hit, "variants", variants, columns)
        filled = self.db.insert(variants).from_select(["job_id", *columns], rows)
        new = {c: filled.excluded[c] for c in columns if c not in ("id", "index")}
        kept: sa.Insert = filled.on_conflict_do_update(index_elements=["job_id", "index"], set_=new)
        return kept

    def _remember(self, hit: FromClause) -> sa.Insert:
        """The marks, in the ledger; the same spec is remembered once."""
        columns = ("spec_hash", "mark", "signature", "phash")
        rows = self._rows(hit, "marks", issued, columns)
        rows = rows.add_columns(this_transaction(self.db.sqlite))
        filled = self.db.insert(issued).from_select(["job_id", *columns, "tx"], rows)
        kept: sa.Insert = filled.on_conflict_do_nothing()
        return kept

    def _values(self, owner: str) -> dict[str, Any]:
        if not self.db.sqlite:
            return {"owner": owner}
        now = datetime.now(UTC)
        return {"owner": owner, "now": now, "far": now + self.far}

    async def claim(self, request: Request, owner: str, lease: timedelta, known: int = 0) -> Claim:
        values = self._values(owner) | {"job": request.job_id}
        values |= {"until": datetime.now(UTC) + lease} if self.db.sqlite else {"lease": lease}
        told = None
        chain = self._claim_foreign if request.foreign else self._claim
        values |= _new(request) if request.foreign else {}
        if chain.also is None:
            row = await chain.run(values)
        else:
            row, told = await chain.run(values | {"known": known}) or (None, None)
        if row is not None:
            self._tell(request.job_id)
            if told is None:
                return Claim(state="taken", attempt=row.attempt)
            horizon, marks = read_fresh(told)
            return Claim(
                state="taken", attempt=row.attempt, until=row.ledger_until, horizon=horizon,
                marks=marks,
            )  # fmt: skip
        return await self._refused(request.job_id)

    async def _refused(self, job_id: UUID) -> Claim:
        """Why a job could not be taken."""
        statement = sa.select(jobs.c.status, jobs.c.lease_until, sa.func.now().label("clock"))

        def work(connection: sa.Connection) -> Any:
            return (connection.execute(statement.where(jobs.c.id == job_id))).first()

        row = await self.db.single("claim", work)
        if row is None:
            return Claim(state="gone")
        if row.status in ENDED:
            return Claim(state="ended")
        clock = datetime.now(UTC) if self.db.sqlite else row.clock
        wait = (row.lease_until - clock).total_seconds() if row.lease_until else 0.0
        return Claim(state="busy", wait_s=max(0.0, wait))

    async def finish(self, job_id: UUID, owner: str, variants: Sequence[Variant]) -> bool:
        rows = [
            {
                "id": str(uuid5(job_id, str(v.index))), "index": v.index, "svg_key": v.key,
                "palette": {"name": v.palette, "colors": v.colors},
                "bytes": v.bytes, "sha256": v.sha256, "spec": v.spec, "quality": v.quality,
            }
            for v in variants
        ]  # fmt: skip
        marks = {
            v.issued.spec_hash: msgspec.to_builtins(v.issued)
            for v in variants if v.issued is not None
        }  # fmt: skip
        values = {
            "job": job_id, "variants": rows, "marks": list(marks.values()),
            "first_key": rows[0]["svg_key"],
        }  # fmt: skip
        return self._ended(job_id, await self._finish.run(self._values(owner) | values))

    def _ended(self, job_id: UUID, row: sa.Row[Any] | None) -> bool:
        self._tell(job_id)
        if row is not None and row.batch_id is not None:
            self._tell(row.batch_id)
        return row is not None

    async def fail(self, request: Request, owner: str, failure: Failure) -> bool:
        values = {"job": request.job_id, "why": msgspec.to_builtins(failure)}
        if request.foreign:
            row = await self._fail_foreign.run(self._values(owner) | values | _new(request))
        else:
            row = await self._fail.run(self._values(owner) | values)
        return self._ended(request.job_id, row)

    async def release(self, job_id: UUID, owner: str, reason: str) -> None:
        await self._release.run(self._values(owner) | {"job": job_id})
        self._tell(job_id)

    async def inherit(self, name: str) -> int:
        statement = (
            sa.update(jobs)
            .where(jobs.c.status == "processing", jobs.c.lease_owner.startswith(f"{name}:"))
            .values(status="queued", **_FREE)
            .returning(jobs.c.id)
        )
        return await self.db.single("inherit", lambda c: len(c.execute(statement).all()))

    async def extend(self, job_ids: Sequence[UUID], owner: str, lease: timedelta) -> None:
        statement = (
            sa.update(jobs)
            .where(jobs.c.id.in_(job_ids), jobs.c.lease_owner == owner)
            .values(lease_until=self.db.ahead(lease))
        )
        await self.db.single("extend", lambda connection: connection.execute(statement))


def _new(request: Request) -> dict[str, Any]:
    return {
        "user": request.user_id, "business": request.business_type[:120], "wants": request.prefs,
        "noted": list(request.warnings), "more": request.extra,
    }  # fmt: skip
