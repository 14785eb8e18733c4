"""How many requests a minute: a leaky bucket each for keys and clients (GCRA), bounded in memory.

A bucket is one number, the time at which it would be empty. The fields that tell the client follow
the IETF's draft on `RateLimit` and `RateLimit-Policy`. Each process counts for itself.
"""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

WINDOW_S = 60.0
#: Callers remembered; the one that was silent for longest is forgotten first. 200 bytes each.
MOST = 20_000

Headers = list[tuple[bytes, bytes]]


@dataclass(frozen=True, slots=True)
class Taken:
    """Whether a request may go on. `left` of `limit`; all of them again in `full_s`, one in
    `retry_s`."""

    allowed: bool
    limit: int
    left: int
    full_s: int
    retry_s: int

    def headers(self) -> Headers:
        """As fields of the answer."""
        policy = b'"minute";q=%d;w=%d' % (self.limit, WINDOW_S)
        now = b'"minute";r=%d;t=%d' % (self.left, self.full_s)
        return [(b"ratelimit-policy", policy), (b"ratelimit", now)]


class Rates:
    """`limit` requests a minute, which may come all at once. `clock` gives seconds."""

    def __init__(
        self, limit: int, clock: Callable[[], float] = time.monotonic, most: int = MOST
    ) -> None:
        self.limit, self.clock, self.most = limit, clock, most
        self._empty_at: OrderedDict[str, float] = OrderedDict()

    def __len__(self) -> int:
        return len(self._empty_at)

    def take(self, who: str, limit: int | None = None) -> Taken:
        """Counts a request of `who`, unless it is one too many."""
        limit = limit or self.limit
        step, now = WINDOW_S / limit, self.clock()
        empty_at = max(now, self._empty_at.get(who, now))
        after = empty_at + step
        allowed = after - now <= WINDOW_S + 1e-9
        if allowed:
            self._empty_at[who] = empty_at = after
            self._empty_at.move_to_end(who)
            if len(self._empty_at) > self.most:
                self._empty_at.popitem(last=False)
        left = max(0, math.floor((WINDOW_S - (empty_at - now)) / step + 1e-9))
        retry = 0 if allowed else max(1, math.ceil(after - now - WINDOW_S))
        return Taken(allowed, limit, left, math.ceil(empty_at - now), retry)
