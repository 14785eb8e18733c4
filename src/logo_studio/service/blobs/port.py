"""What the service asks of its storage: whole objects under keys, written again with the same
bytes at will.

Every method is bounded in time and raises `Unavailable` when the storage does not answer or
refuses. A put that raised may have happened all the same.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Protocol

SVG = "image/svg+xml"
#: Keys in one list of `walk`.
PAGE = 1000


class Blobs(Protocol):
    """Objects."""

    async def put(self, objects: Mapping[str, bytes], content_type: str = SVG) -> None:
        """All objects are stored, whole, when this returns. A reader never sees half of one."""
        ...

    async def get(self, key: str) -> bytes:
        """KeyError when there is no such object."""
        ...

    async def list(self, prefix: str) -> list[str]:
        """Keys under `prefix` (a whole path such as `jobs/<id>`), sorted."""
        ...

    def walk(self, prefix: str) -> AsyncIterator[Sequence[str]]:
        """Every key under `prefix`, in lists of at most a thousand, each of them bounded in
        time: for storages of any size. A folder's keys follow each other."""
        ...

    async def delete(self, prefix: str) -> int:
        """Removes every object under `prefix`; how many there were."""
        ...

    def link(self, key: str, expires_s: int) -> str:
        """An address that a browser may GET for `expires_s` seconds; "" when the storage has
        none, and the door serves the object itself. Never does I/O."""
        ...

    async def check(self) -> None:
        """Raises Unavailable when objects cannot be written and read."""
        ...

    async def close(self) -> None:
        """Ends all connections."""
        ...
