"""What the service asks of its queue: at-least-once delivery, settled message by message.

`Unavailable` when the queue does not answer. A publish that raised may have happened all the
same: consumers are told twice at worst, and jobs are claimed once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from logo_studio.service.job import DeadLetter

Headers = tuple[tuple[str, bytes], ...]
#: Header of messages of a batch: nobody waits for each of them, so others may be taken first.
BULK = ("logo-bulk", b"1")


#: The partition of a job that was found without its message.
NOWHERE = -1


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message to publish. `key` decides the partition."""

    topic: str
    key: bytes | None
    value: bytes | None
    headers: Headers = ()


@dataclass(frozen=True, slots=True)
class Delivery:
    """A message that arrived, and where it stands in its topic."""

    topic: str
    partition: int
    offset: int
    key: bytes | None
    value: bytes | None
    headers: Headers = ()


class Consumer(Protocol):
    """One worker's end of the queue."""

    async def take(self, limit: int, timeout_s: float) -> list[Delivery]:
        """At most `limit` messages; [] when none came within `timeout_s`."""
        ...

    async def settle(self, delivery: Delivery) -> None:
        """The message needs no more work. A message that is never settled comes again, to
        this or another consumer."""
        ...

    async def lag(self) -> dict[int, int]:
        """Messages not yet settled, by partition held."""
        ...

    async def close(self) -> None:
        """Records what was settled, and leaves."""
        ...


class Queue(Protocol):
    """The requests on their way."""

    async def publish(self, messages: Sequence[Outgoing]) -> None:
        """All of them are with the queue, durably where it is durable, when this returns."""
        ...

    async def bury(self, letter: DeadLetter) -> None:
        """Puts a dead letter where operators look for it; the database keeps it in any case."""
        ...

    async def consumer(self, name: str | None = None) -> Consumer:
        """Joins the workers; under a name that no other has, in the place of its predecessor."""
        ...

    async def describe(self) -> dict[str, int]:
        """`brokers`, and of the topic of requests `partitions` and `copies` (of the partition
        that has the fewest); {} for a queue inside the process."""
        ...

    async def check(self) -> None:
        """Raises Unavailable when messages cannot be taken now; cheap, remembered for a second."""
        ...

    async def close(self) -> None:
        """Ends all connections."""
        ...
