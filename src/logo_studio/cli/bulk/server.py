"""Rows handed to another machine's API, and fetched from it."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urljoin, urlsplit
from urllib.request import Request as Ask
from urllib.request import urlopen

from logo_studio.cli.bulk.here import Numbered
from logo_studio.cli.bulk.queued import chunks, key_of
from logo_studio.errors import LogoStudioError
from logo_studio.service.drawing.port import Drawn, Sheet
from logo_studio.service.job import Failure

#: Where the API key is read from.
KEY = "LOGO_API_KEY"
#: Longest silence of the server, and how often it is tried again when it is away.
_SILENCE_S, _TRIES = 60.0, 6
_AT_ONCE = 4


class ServerError(LogoStudioError):
    """The server does not answer, or does not take the batch."""

    code = "server"


class Server:
    """An API of ours at `address`."""

    def __init__(self, address: str) -> None:
        if urlsplit(address).scheme not in ("http", "https") or not urlsplit(address).netloc:
            raise ServerError(f"{address!r} is no server", "e.g. --server http://localhost:8000")
        self.address = address.rstrip("/") + "/"
        self.home = urlsplit(self.address).netloc

    def _open(self, path: str, data: bytes | None, headers: Mapping[str, str]) -> Any:
        url = urljoin(self.address, path)
        ask = Ask(url, data, dict(headers))
        # The key goes to the server alone, not to a storage that files are fetched from.
        if (key := os.environ.get(KEY)) and urlsplit(url).netloc == self.home:
            ask.add_header("Authorization", f"Bearer {key}")
        return urlopen(ask, timeout=_SILENCE_S)

    async def ask(
        self, path: str, data: Any = None, headers: Mapping[str, str] | None = None
    ) -> bytes:
        """The body of the answer; tried again while the server is away. ServerError says why not
        in the end."""
        body = None if data is None else json.dumps(data).encode()
        sent = {"Content-Type": "application/json"} if body is not None else {}
        sent |= headers or {}

        def once() -> bytes:
            with self._open(path, body, sent) as answer:
                return answer.read()  # type: ignore[no-any-return]

        for attempt in range(1, _TRIES + 1):
            try:
                return await asyncio.to_thread(once)
            except HTTPError as error:
                if error.code not in (429, 502, 503, 504) or attempt == _TRIES:
                    raise _refused(error) from None
                pause = error.headers.get("Retry-After", "")
                await asyncio.sleep(int(pause) if pause.isdecimal() else 2**attempt)
            except (URLError, OSError) as error:
                if attempt == _TRIES:
                    raise _away(self.address, error) from None
                await asyncio.sleep(min(10.0, 0.5 * 2**attempt))
        raise AssertionError("unreachable")

    async def events(self, path: str) -> AsyncIterator[dict[str, Any]]:
        """The events of a stream to its end; joined again where it broke off."""
        seen, failures = "", 0
        while failures < _TRIES:
            headers = {"Accept": "text/event-stream"} | ({"Last-Event-ID": seen} if seen else {})
            try:
                stream = await asyncio.to_thread(self._open, path, None, headers)
                with stream:
                    while line := await asyncio.to_thread(stream.readline):
                        name, _, value = line.decode().rstrip("\n").partition(": ")
                        if name == "id":
                            seen = value
                        elif name == "data":
                            failures = 0
                            event = json.loads(value)
                            yield event
                            if event["status"] in ("done", "error"):
                                return
            except HTTPError as error:
                if error.code != 503:
                    raise _refused(error) from None
            except OSError:
                pass
            failures += 1
            await asyncio.sleep(min(10.0, 2.0**failures))
        raise ServerError(f"{self.address} does not answer any more", "run again to go on")


async def remote(
    address: str, rows: Sequence[Numbered], wanted: Mapping[int, Any]
) -> AsyncIterator[tuple[int, Sheet]]:
    """Number and sheet of the rows in `wanted`; the others were fetched by an earlier run."""
    server = Server(address)
    asked = []
    for piece in chunks(rows):
        items = [
            {"business_type": r.business_type, "preferences": r.prefs}
            | ({"user_id": str(r.user_id)} if r.user_id else {})
            for _, r in piece
        ]
        taken = await server.ask("v1/batches", items, {"Idempotency-Key": key_of(piece)})
        asked.append((piece, json.loads(taken)["batch_id"]))
    for piece, batch_id in asked:
        under_way: set[asyncio.Task[tuple[int, Sheet]]] = set()
        async for event in server.events(f"v1/batches/{batch_id}/events"):
            job = event.get("job")
            if event.get("stage") == "not_found":
                raise ServerError("the server knows the batch no more", "run again to go on")
            if job is not None and job["status"] != "queued":
                number = piece[job["row"] - 1][0]
                if number in wanted:
                    fetch = _fetch(server, number, job["job_id"])
                    under_way.add(asyncio.create_task(fetch))
            while len(under_way) >= _AT_ONCE:
                ended, under_way = await asyncio.wait(under_way, return_when="FIRST_COMPLETED")
                for task in ended:
                    yield task.result()
        for fetched in asyncio.as_completed(under_way):
            yield await fetched


async def _fetch(server: Server, number: int, job_id: str) -> tuple[int, Sheet]:
    try:
        job = json.loads(await server.ask(f"api/result/{job_id}"))
    except ServerError as error:
        return number, Sheet(refusal=Failure(code=error.code, message=error.message))
    if job["error"]:
        fields = {k: job["error"].get(k, "") for k in ("code", "message", "hint")}
        return number, Sheet(refusal=Failure(**fields))
    logos = [
        Drawn(
            v["index"], v["palette"]["name"], tuple(v["palette"]["colors"]),
            await server.ask(v["svg"]["url"].lstrip("/")), v["spec"], v["quality"],
        )
        for v in job["variants"]
    ]  # fmt: skip
    return number, Sheet(logos=tuple(logos))


def _refused(error: HTTPError) -> ServerError:
    try:
        problem = json.loads(error.read())
        return ServerError(problem["detail"], problem.get("hint", ""), problem.get("code"))
    except (ValueError, KeyError, OSError):
        return ServerError(f"the server answered {error.code}")


def _away(address: str, error: OSError) -> ServerError:
    reason = getattr(error, "reason", None) or error
    return ServerError(f"{address} does not answer: {reason}", "is it running?")
