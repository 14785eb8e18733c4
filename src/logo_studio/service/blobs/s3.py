"""Objects in S3 or anything that speaks it: path-style addresses, links signed for the public host.

The only importer of obstore.
"""

from __future__ import annotations

import asyncio
import urllib.error
import urllib.request
from collections.abc import AsyncIterator, Awaitable, Mapping, Sequence
from datetime import timedelta
from typing import Any, TypeVar

import obstore
from obstore.exceptions import BaseError, NotFoundError
from obstore.store import S3Store

from logo_studio.service.blobs.port import PAGE, SVG
from logo_studio.service.errors import Unavailable
from logo_studio.service.metrics import S3_BYTES, S3_UPLOADS
from logo_studio.service.settings import Settings

T = TypeVar("T")


class S3Blobs:
    """`blobs.port.Blobs` in one bucket, made when it turns out to be missing."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.store = _store(settings, settings.s3_endpoint_url)
        self.public = self.store
        if settings.s3_public_base:
            self.public = _store(settings, settings.s3_public_base)

    async def _run(self, work: Awaitable[T]) -> T:
        """Bounded; the library's errors as ours. KeyError for what is not there."""
        try:
            async with asyncio.timeout(self.settings.command_timeout_s):
                return await work
        except TimeoutError as error:
            raise Unavailable("storage", "no answer in time") from error
        except (BaseError, FileNotFoundError) as error:
            if "NoSuchBucket" in str(error):
                raise _NoBucket from error
            if isinstance(error, (NotFoundError, FileNotFoundError)):
                raise KeyError(str(error).splitlines()[0]) from error
            raise Unavailable("storage", _reason(error)) from error

    async def put(self, objects: Mapping[str, bytes], content_type: str = SVG) -> None:
        try:
            try:
                await self._put_all(objects, content_type)
            except (_NoBucket, KeyError):
                await self.make_bucket()
                await self._put_all(objects, content_type)
        except (Unavailable, KeyError) as error:
            S3_UPLOADS.labels("error").inc(len(objects))
            if isinstance(error, KeyError):
                raise Unavailable("storage", f"no bucket: {error}") from error
            raise
        S3_UPLOADS.labels("ok").inc(len(objects))
        for data in objects.values():
            S3_BYTES.observe(len(data))

    async def _put_all(self, objects: Mapping[str, bytes], content_type: str) -> None:
        attributes: Any = {"Content-Type": content_type}
        puts = [
            obstore.put_async(self.store, key, data, attributes=attributes, use_multipart=False)
            for key, data in objects.items()
        ]
        await self._run(asyncio.gather(*puts))

    async def get(self, key: str) -> bytes:
        async def work() -> bytes:
            found = await obstore.get_async(self.store, key)
            return bytes(await found.bytes_async())

        return await self._run(work())

    async def list(self, prefix: str) -> list[str]:
        async def work() -> list[str]:
            found = []
            async for chunk in obstore.list(self.store, prefix, chunk_size=1000):
                found += [meta["path"] for meta in chunk]
            return sorted(found)

        try:
            return await self._run(work())
        except (KeyError, _NoBucket):
            return []

    async def walk(self, prefix: str) -> AsyncIterator[Sequence[str]]:
        pages = aiter(obstore.list(self.store, prefix, chunk_size=PAGE))
        while True:
            try:
                page = await self._run(anext(pages))
            except (StopAsyncIteration, KeyError, _NoBucket):
                return
            yield [meta["path"] for meta in page]

    async def delete(self, prefix: str) -> int:
        keys = await self.list(prefix)
        if keys:
            await self._run(obstore.delete_async(self.store, keys))
        return len(keys)

    def link(self, key: str, expires_s: int) -> str:
        return obstore.sign(self.public, "GET", key, timedelta(seconds=expires_s))

    async def check(self) -> None:
        try:
            await self._run(obstore.head_async(self.store, "check"))
        except _NoBucket:
            await self.make_bucket()
        except KeyError:
            # No such object, or no bucket: a HEAD has no body that could tell. A put can.
            await self.put({"check": b"ok"}, "text/plain")

    async def make_bucket(self) -> None:
        """Makes the bucket in its region. Another process's, made meanwhile, is as good."""
        s = self.settings
        address = obstore.sign(self.store, "PUT", "", timedelta(seconds=60))
        body = b""
        if s.aws_region != "us-east-1":
            body = (
                '<CreateBucketConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/">'
                f"<LocationConstraint>{s.aws_region}</LocationConstraint>"
                "</CreateBucketConfiguration>"
            ).encode()
        request = urllib.request.Request(address, data=body, method="PUT")

        def work() -> None:
            try:
                with urllib.request.urlopen(request, timeout=s.command_timeout_s):
                    pass
            except urllib.error.HTTPError as error:
                text = error.read(2000).decode("utf-8", "replace")
                if error.code != 409:  # made by another, or ours already
                    raise Unavailable(
                        "storage", f"bucket {s.s3_bucket} cannot be made: {error.code} {text[:200]}"
                    ) from error
            except OSError as error:
                raise Unavailable("storage", str(error)) from error

        await asyncio.to_thread(work)

    async def close(self) -> None:
        # A process whose last await was the library's can abort at exit: let its threads rest.
        await asyncio.sleep(0.1)


class _NoBucket(KeyError):
    """The answer said that the bucket is missing."""


def _store(settings: Settings, endpoint: str) -> S3Store:
    return S3Store(
        settings.s3_bucket,
        endpoint=endpoint.rstrip("/"),
        region=settings.aws_region,
        access_key_id=settings.aws_access_key_id,
        secret_access_key=settings.aws_secret_access_key,
        virtual_hosted_style_request=False,
        client_options={
            "allow_http": True,
            "connect_timeout": f"{settings.connect_timeout_s:g}s",
            "timeout": f"{settings.command_timeout_s:g}s",
        },
        # The worker retries; one more try here only for a connection that had gone stale.
        retry_config={
            "max_retries": 1, "retry_timeout": timedelta(seconds=settings.command_timeout_s),
        },
    )  # fmt: skip


def _reason(error: BaseError) -> str:
    """One line, without the addresses and signatures that the library quotes."""
    text = str(error)
    for name in ("PermissionDenied", "Unauthenticated"):
        if name in type(error).__name__ or name in text:
            return "access denied: check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and the bucket"
    return text.splitlines()[0].split("?X-Amz")[0][:200] if text else type(error).__name__
