"""Objects in memory: for tests and trials; they end with the process."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence

from logo_studio.service.blobs.port import PAGE, SVG


class MemoryBlobs:
    """`blobs.port.Blobs` in a dictionary."""

    def __init__(self) -> None:
        self.objects: dict[str, bytes] = {}

    async def put(self, objects: Mapping[str, bytes], content_type: str = SVG) -> None:
        self.objects |= {key: bytes(data) for key, data in objects.items()}

    async def get(self, key: str) -> bytes:
        return self.objects[key]

    async def list(self, prefix: str) -> list[str]:
        return sorted(key for key in self.objects if key.startswith(f"{prefix}/"))

    async def walk(self, prefix: str) -> AsyncIterator[Sequence[str]]:
        keys = await self.list(prefix)
        for start in range(0, len(keys), PAGE):
            yield keys[start : start + PAGE]

    async def delete(self, prefix: str) -> int:
        keys = await self.list(prefix)
        for key in keys:
            del self.objects[key]
        return len(keys)

    def link(self, key: str, expires_s: int) -> str:
        return ""

    async def check(self) -> None:
        """Memory is there."""

    async def close(self) -> None:
        """Nothing is open."""
