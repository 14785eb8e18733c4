"""API keys in every database: kept as hashes, ended, exchanged; held in memory by the ring."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from logo_studio.service.errors import KeyRefused, Unavailable
from logo_studio.service.jobs.connect import Database
from logo_studio.service.keys.key import Key, digest_of, mint
from logo_studio.service.keys.ring import Keyring
from logo_studio.service.keys.signing import Signer
from logo_studio.service.keys.store import SqlKeys
from logo_studio.service.settings import Settings

DAY = timedelta(days=1)


def new(**fields: Any) -> tuple[str, Key]:
    text, key_id = mint()
    given = {"id": key_id, "name": "Ä shop", "scope": "write", "digest": digest_of(text)}
    return text, Key(**(given | fields))


@pytest.fixture
def opened(opened_as: Any) -> Any:
    """A store of keys on an empty database, for the length of one coroutine."""

    def make(settings: Settings) -> Any:
        db = Database(settings)
        return SqlKeys(db), db.close

    return lambda work: opened_as(make, work)


def test_life_of_a_key(opened: Any) -> None:
    async def work(store: SqlKeys) -> None:
        text, key = new(expires_at=datetime.now(UTC) + 9 * DAY, per_minute=7)
        await store.add(key)
        await store.add(key)  # the answer was lost, so it was said twice
        (kept,) = await store.all()
        assert (kept.id, kept.name, kept.scope, kept.per_minute) == (key.id, "Ä shop", "write", 7)
        assert kept.created_at is not None
        assert kept.expires_at is not None
        now = datetime.now(UTC)
        assert kept.state(now) == "active"
        assert await store.expire(key.id, now + DAY)
        assert await store.expire(key.id, now + 5 * DAY)  # never later than it was
        (kept,) = await store.all()
        assert abs(kept.expires_at - now - DAY) < timedelta(seconds=1)
        await store.used({key.id: now, "nobody": now})
        assert await store.revoke(key.id)
        (first,) = await store.all()
        assert await store.revoke(key.id)
        (kept,) = await store.all()
        assert kept.revoked_at == first.revoked_at
        assert abs(kept.last_used_at - now) < timedelta(seconds=1)
        assert kept.state(now) == "revoked"
        assert not await store.revoke("nobody")
        assert not await store.expire("nobody", now)
        # The key itself is nowhere.
        rows = await store.db.single(
            "look", lambda c: c.execute(sa.text("SELECT * FROM api_keys")).all()
        )
        assert text not in str(rows)
        assert text[13:45] not in str(rows)

    opened(work)


def test_many_at_once(opened: Any) -> None:
    async def work(store: SqlKeys) -> None:
        keys = [new()[1] for _ in range(20)]
        await asyncio.gather(*(store.add(k) for k in keys for _ in range(2)))
        assert {k.id for k in await store.all()} == {k.id for k in keys}

    opened(work)


def test_the_ring_asks_seldom(opened: Any) -> None:
    class Counted:
        def __init__(self, real: SqlKeys) -> None:
            self.real, self.read, self.written, self.away = real, 0, 0, False

        async def all(self) -> list[Key]:
            self.read += 1
            if self.away:
                raise Unavailable("database", "test")
            return await self.real.all()

        async def used(self, times: dict[str, datetime]) -> None:
            self.written += 1
            await self.real.used(times)

    async def work(real: SqlKeys) -> None:
        now = [100.0]
        store = Counted(real)
        ring = Keyring(store, Signer(lambda: b"s" * 32), lambda: now[0])
        text, key = new()
        await real.add(key)
        for _ in range(1000):
            assert (await ring.check(text)).id == key.id
        assert (store.read, store.written) == (1, 0)
        await ring.flush()
        await ring.flush()
        assert store.written == 1
        # A new key works at once, but strangers do not make us ask more than once a second.
        later, more = new()
        await real.add(more)
        now[0] += 1.5
        assert (await ring.check(later)).id == more.id
        for _ in range(100):
            with pytest.raises(KeyRefused):
                await ring.check(mint()[0])
        assert store.read == 2
        # A revoked key: found out beside the requests, a few seconds later.
        await real.revoke(key.id)
        now[0] += 6
        await ring.check(text)
        assert ring._reading is not None
        await ring._reading
        with pytest.raises(KeyRefused) as caught:
            await ring.check(text)
        assert caught.value.code == "revoked_key"
        # Without a database the keys that are known go on; a fresh process cannot know.
        store.away = True
        now[0] += 600
        assert (await ring.check(later)).id == more.id
        with pytest.raises(Unavailable):
            await Keyring(store, ring.signer, lambda: now[0]).check(later)

    opened(work)


def test_sessions(opened: Any) -> None:
    async def work(store: SqlKeys) -> None:
        signer = Signer(lambda: b"s" * 32)
        ring = Keyring(store, signer)
        _, key = new()
        await store.add(key)
        token = signer.session(key, 60)
        assert (await ring.check_session(token)).id == key.id
        forged = (
            signer.session(key, -1), token[:-1] + ("A" if token[-1] != "A" else "B"), "", "x.y.z",
            Signer(lambda: b"t" * 32).session(key, 60), signer.session(new()[1], 60),
            token.replace(token.split(".")[1], "99999999999"),
        )  # fmt: skip
        for other in forged:
            with pytest.raises(KeyRefused) as caught:
                await ring.check_session(other)
            assert caught.value.code == "session_over"
        await store.revoke(key.id)
        await ring.refresh()
        with pytest.raises(KeyRefused):
            await ring.check_session(token)

    opened(work)
