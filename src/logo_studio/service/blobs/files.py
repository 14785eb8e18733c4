"""Objects as files under one folder: written beside their place, synced, then moved into it."""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from threading import get_ident
from typing import TypeVar

from logo_studio.service.blobs.port import PAGE, SVG
from logo_studio.service.errors import Unavailable
from logo_studio.service.metrics import S3_BYTES, S3_UPLOADS

T = TypeVar("T")

_KEY = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}(/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}){0,7}")
#: Ends the names of files that are being written; no key ends so.
PART = ".part"


class FileBlobs:
    """`blobs.port.Blobs` in a folder. Keys are plain ASCII paths that stay inside it."""

    def __init__(self, root: Path, timeout_s: float) -> None:
        self.root = root
        self.timeout_s = timeout_s
        #: False for whoever writes very many and syncs the disk once, before they are relied on.
        self.sync_each = True

    def _path(self, key: str) -> Path:
        if not _KEY.fullmatch(key) or key.endswith(PART):
            raise ValueError(f"{key!r} is no object key")
        return self.root / key

    async def _run(self, work: Callable[[], T]) -> T:
        try:
            async with asyncio.timeout(self.timeout_s):
                return await asyncio.to_thread(work)
        except FileNotFoundError as error:
            raise KeyError(str(error.filename)) from error
        except (OSError, TimeoutError) as error:
            reason = getattr(error, "strerror", None) or str(error) or "no answer in time"
            raise Unavailable("storage", reason) from error

    async def put(self, objects: Mapping[str, bytes], content_type: str = SVG) -> None:
        places = {self._path(key): data for key, data in objects.items()}

        def work() -> None:
            folders = {path.parent for path in places}
            for folder in folders:
                folder.mkdir(parents=True, exist_ok=True)
            for path, data in places.items():
                _write(path, data, self.sync_each)
            for folder in folders if self.sync_each else ():
                _sync_folder(folder)

        try:
            await self._run(work)
        except Unavailable:
            S3_UPLOADS.labels("error").inc(len(places))
            raise
        S3_UPLOADS.labels("ok").inc(len(places))
        for data in places.values():
            S3_BYTES.observe(len(data))

    async def get(self, key: str) -> bytes:
        path = self._path(key)
        return await self._run(path.read_bytes)

    async def list(self, prefix: str) -> list[str]:
        folder = self._path(prefix)
        return await self._run(lambda: sorted(self._keys(folder)))

    async def walk(self, prefix: str) -> AsyncIterator[Sequence[str]]:
        found = self._keys(self._path(prefix))
        while keys := await self._run(lambda: list(islice(found, PAGE))):
            yield keys

    def _keys(self, folder: Path) -> Iterator[str]:
        """Of all below a folder; folders that go meanwhile are as empty (`os.walk`)."""
        for path, folders, names in os.walk(folder):
            folders.sort()
            for name in sorted(names):
                if not name.endswith(PART):
                    yield (Path(path) / name).relative_to(self.root).as_posix()

    async def delete(self, prefix: str) -> int:
        folder = self._path(prefix)

        def work() -> int:
            removed = 0
            for path, _, names in os.walk(folder, topdown=False):
                for name in names:
                    with contextlib.suppress(FileNotFoundError):
                        (Path(path) / name).unlink()
                        removed += not name.endswith(PART)
                with contextlib.suppress(OSError):  # gone, or somebody writes there again
                    Path(path).rmdir()
            return removed

        return await self._run(work)

    async def sweep(self) -> int:
        """Removes what a killed process was writing; only for the one that owns the folder."""

        def work() -> int:
            left = list(self.root.rglob(f"*{PART}"))
            for path in left:
                path.unlink(missing_ok=True)
            return len(left)

        return await self._run(work)

    def link(self, key: str, expires_s: int) -> str:
        return ""

    async def check(self) -> None:
        def work() -> None:
            self.root.mkdir(parents=True, exist_ok=True)
            probe = self.root / f".check-{os.getpid()}-{get_ident()}{PART}"
            try:
                probe.write_bytes(b"ok")
            finally:  # on a full disk it is made, and stays empty
                probe.unlink(missing_ok=True)

        await self._run(work)

    async def close(self) -> None:
        """Nothing is open."""


def _write(path: Path, data: bytes, sync: bool) -> None:
    part = path.with_name(f".{path.name}.{os.getpid()}-{get_ident()}{PART}")
    try:
        with part.open("wb") as f:
            f.write(data)
            f.flush()
            if sync:
                os.fsync(f.fileno())
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def _sync_folder(folder: Path) -> None:
    """Makes the new names survive a power cut; Windows has no such call, and no need."""
    with contextlib.suppress(PermissionError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
