"""The ledger: a later job is unlike earlier ones, however often and wherever it is drawn."""

from __future__ import annotations

import asyncio
import random
from datetime import timedelta
from typing import Any
from uuid import uuid4

import msgspec
import pytest

from logo_studio.model.ledger import TOO_NEAR, Issued
from logo_studio.select.ledger import MemoryLedger
from logo_studio.service.drawing.ledger import ROW, TX_BYTES, Avoid, Book, Marks
from logo_studio.service.job import IssuedMark, Request, Variant
from logo_studio.service.jobs.store import SqlJobs
from logo_studio.service.result import result
from logo_studio.service.settings import Settings, load
from logo_studio.service.submit import submit

LEASE = timedelta(seconds=30)
GONE = timedelta(seconds=-1)


def mark(chance: random.Random, like: Issued | None = None, bits: int = 0) -> Issued:
    """A mark, or one whose picture differs from that of `like` in so many bits."""
    if like is None:
        signature = bytes(chance.getrandbits(8) for _ in range(96))
        picture = chance.getrandbits(256)
    else:
        signature, picture = like.signature, int.from_bytes(like.phash, "big")
        for bit in chance.sample(range(256), bits):
            picture ^= 1 << bit
    return Issued(chance.randbytes(16), signature, picture.to_bytes(32, "big"))


def rows(marks: list[Issued], first: int = 1) -> bytes:
    return b"".join(
        (first + i).to_bytes(TX_BYTES, "big") + m.to_bytes() for i, m in enumerate(marks)
    )


@pytest.mark.parametrize("bits", [0, 1, 4, 7, 8, 20])
def test_near_ones_are_found_as_by_comparing_all(bits: int) -> None:
    chance = random.Random(bits)
    kept = [mark(chance) for _ in range(700)]
    everything = MemoryLedger()
    marks = Marks()
    for at in range(0, 700, 70):  # some sorted, some still loose
        marks.add(rows(kept[at : at + 70], at + 1), 10_000)
    for one in kept:
        everything.add(one)
    view = marks.view(Avoid(10_000, 10_000))
    for one in chance.sample(kept, 25):
        asked = mark(chance, one, bits)
        wanted = everything.nearness(asked) >= TOO_NEAR
        assert (view.nearness(asked) >= TOO_NEAR) == wanted == (bits <= 7)


def test_a_job_knows_what_was_issued_before_it_and_no_more() -> None:
    chance = random.Random(1)
    kept = [mark(chance) for _ in range(400)]
    marks = Marks()
    marks.add(rows(kept), 200)
    old, last, later = kept[99], kept[198], kept[199]
    view = marks.view(Avoid(200, 100))
    assert view.nearness(last) == 1.0
    assert view.nearness(later) == 0.0
    assert view.nearness(old) == 1.0
    assert view.nearness(kept[98]) == 0.0
    assert Marks().view(Avoid(5, 5)).nearness(old) == 0.0


def test_a_worker_hands_on_what_is_new() -> None:
    chance = random.Random(2)
    kept = [mark(chance) for _ in range(1000)]
    book, marks, position = Book(100), Marks(), 0
    for at in range(0, 1000, 40):
        # Two claims at once bring the same marks twice.
        for _ in range(2):
            book.add(rows(kept[max(0, at - 20) : at + 40], max(0, at - 20) + 1), at + 41)
        fresh, position = book.since(position)
        assert len(fresh) == 40 * ROW
        marks.add(fresh, 100)
    assert book.since(position) == (b"", position)
    assert len(book.rows) <= 2.5 * 100 * ROW
    late, _ = book.since(0)
    other = Marks()  # a drawing process that was started again
    other.add(late, 100)
    for until in (1001, 950):
        for one in kept[800:]:
            avoid = Avoid(until, 100)
            assert marks.view(avoid).nearness(one) == other.view(avoid).nearness(one)


@pytest.fixture(params=["sqlite", "postgresql"])
def ledger(request: pytest.FixtureRequest, tmp_path: Any, run: Any) -> Settings:
    """A service whose ledger is asked, on each kind of database."""
    from logo_studio.service.jobs.migrate import migrate

    changes = {"data_dir": str(tmp_path / "data"), "ledger_marks": 1000, "retry_base_s": 0.05}
    variables = {}
    if request.param == "postgresql":
        variables = request.getfixturevalue("fresh")("postgres")
    settings = load(variables, **changes)
    run(migrate(settings))
    return settings


def specs(data: dict[str, Any]) -> set[str]:
    return {msgspec.json.encode(v["spec"]).decode() for v in data["variants"]}


def test_a_later_job_is_unlike_the_first(
    ledger: Settings, run: Any, opened: Any, ended: Any
) -> None:
    """With the real engine; and asking costs no round trip."""

    async def work() -> None:
        from logo_studio.service.metrics import DB_SECONDS

        def calls() -> dict[str, float]:
            found = next(iter(DB_SECONDS.collect())).samples
            return {s.labels["operation"]: s.value for s in found if s.name.endswith("_count")}

        seen: list[set[str]] = []

        async def one(service: Any) -> None:
            job_id = str((await submit(service, "bakery", {"name": "Kora"})).job_id)
            await ended(service, job_id)
            seen.append(specs(await result(service, job_id)))

        async with opened(ledger, work=True) as service:
            before = calls()
            await one(service)
            await one(service)
            after = calls()
            spent = {
                name: after[name] - before.get(name, 0)
                for name in ("claim", "finish", "release", "fail", "recall")
                if name in after
            }
            assert spent["claim"] == spent["finish"] == 2
            assert sum(spent.values()) <= 4 + spent.get("recall", 0)
        assert not seen[0] & seen[1]
        async with opened(ledger, work=True) as service:  # a worker that begins anew
            await one(service)
        assert not (seen[0] | seen[1]) & seen[2]
        async with opened(msgspec.structs.replace(ledger, ledger_marks=0), work=True) as service:
            await one(service)
        assert seen[3] == seen[0]

    run(work())


def test_every_attempt_knows_the_same(ledger: Settings, run: Any) -> None:
    """A job that is drawn again after others were issued comes out as it was: its objects are
    written under the same keys."""
    chance = random.Random(3)

    async def issue(store: SqlJobs, count: int) -> None:
        request = Request(job_id=uuid4(), business_type="bakery", foreign=True)
        await store.claim(request, "a", LEASE)
        made = [mark(chance) for _ in range(count)]
        variants = [
            Variant(
                index=i, palette="warm", colors=("#111111",) * 4, key=f"jobs/x/{i}", bytes=1,
                sha256="0" * 64, spec={}, quality={},
                issued=IssuedMark(
                    mark="bean", spec_hash=m.spec_hash.hex(), signature=m.signature.hex(),
                    phash=m.phash.hex(),
                ),
            )
            for i, m in enumerate(made)
        ]  # fmt: skip
        assert await store.finish(request.job_id, "a", variants)

    async def work() -> None:
        store = SqlJobs(ledger)
        await issue(store, 2)
        job = Request(job_id=uuid4(), business_type="bakery", foreign=True)
        one = await store.claim(job, "a", GONE, 0)
        assert len(one.marks) == 2 * ROW
        assert one.until == one.horizon
        await issue(store, 3)
        again = await store.claim(job, "b", GONE, one.horizon)
        assert (again.attempt, again.until) == (2, one.until)
        assert again.horizon > one.horizon
        assert len(again.marks) == 3 * ROW
        # Jobs that end at once are all in the ledger of whoever comes next, each mark once.
        await asyncio.gather(*(issue(store, 2) for _ in range(10)))
        last = await store.claim(job, "c", GONE, again.horizon)
        assert len(last.marks) == 20 * ROW
        horizon, recalled = await store.recall(10_000)
        assert horizon >= last.horizon
        assert recalled == one.marks + again.marks + last.marks
        assert (await store.recall(3))[1] == recalled[-3 * ROW :]
        await store.close()

    run(work())
