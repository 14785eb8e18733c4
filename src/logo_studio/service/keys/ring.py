"""The keys that are valid now, held in memory: a request is checked without asking the database.

All keys are few and small, so all are held; they are read again every few seconds. A key that is
revoked stops working within `FRESH_S` in every process, a new one works at once.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol

from logo_studio.service.errors import KeyRefused, Unavailable
from logo_studio.service.keys.key import Key, digest_of, read_key, same
from logo_studio.service.keys.signing import Signer

#: Seconds after which keys are read again beside the requests that go on, and before which not
#: even an unknown key makes us look.
FRESH_S, SOONEST_S = 5.0, 1.0
#: Seconds after which nothing is believed before it was read again.
STALE_S = 30.0


class Keys(Protocol):
    """Where keys are kept: `store.SqlKeys`."""

    async def all(self) -> list[Key]: ...
    async def used(self, times: dict[str, datetime]) -> None: ...


class Keyring:
    """Checks keys and sessions. `clock` gives seconds that only grow."""

    def __init__(
        self, store: Keys, signer: Signer, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.store, self.signer, self.clock = store, signer, clock
        self._held: dict[str, Key] = {}
        self._read_at = -STALE_S * 2
        self._reading: asyncio.Task[None] | None = None
        self._used: dict[str, datetime] = {}

    async def check(self, text: str) -> Key:
        """The key that `text` is. KeyRefused says why it is none; Unavailable when that cannot
        be known now."""
        key_id = read_key(text)
        key = await self._find(key_id)
        if key is None or not same(key.digest, digest_of(text)):
            raise KeyRefused("this key is not known here", "logo-studio keys list", "unknown_key")
        return self._valid(key)

    async def check_session(self, token: str) -> Key:
        """The key that a browser signed in with. KeyRefused when it is over."""
        key_id, ends = self.signer.read_session(token)
        key = await self._find(key_id)
        if key is None or not self.signer.is_session(token, key, ends):
            raise KeyRefused("the session is over", "sign in again", "session_over")
        return self._valid(key)

    async def any_active(self) -> bool:
        """Whether anybody could come in."""
        await self.refresh()
        now = datetime.now(UTC)
        return any(key.state(now) == "active" for key in self._held.values())

    def _valid(self, key: Key) -> Key:
        now = datetime.now(UTC)
        state = key.state(now)
        if state != "active":
            raise KeyRefused(
                f"key {key.id} is {state}", "make another: logo-studio keys create", f"{state}_key"
            )
        self._used[key.id] = now
        return key

    async def _find(self, key_id: str) -> Key | None:
        age = self.clock() - self._read_at
        if age > STALE_S or (key_id not in self._held and age > SOONEST_S):
            await self.refresh()
        elif age > FRESH_S and (self._reading is None or self._reading.done()):
            self._reading = asyncio.create_task(self._quietly())
        return self._held.get(key_id)

    async def refresh(self) -> None:
        """Reads all keys again. While the database is away those that are known stay valid;
        Unavailable when none were ever read."""
        before, self._read_at = self._read_at, self.clock()
        try:
            self._held = {key.id: key for key in await self.store.all()}
        except Unavailable:
            if not self._held:
                self._read_at = before
                raise

    async def _quietly(self) -> None:
        try:
            await self.refresh()
        except Unavailable:
            return

    async def flush(self) -> None:
        """Writes when keys were last used: once for many requests. Unavailable."""
        used, self._used = self._used, {}
        if used:
            await self.store.used(used)
