"""The contract's routes: submit, result, progress, single SVGs; the history, and deleting."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Annotated, Any

import msgspec
from fastapi import APIRouter, Header, Query, Request
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from logo_studio.http.bodies import Generate
from logo_studio.http.gate import asker
from logo_studio.http.logos import SVG_POLICY
from logo_studio.http.problems import problem
from logo_studio.service import progress as progress_of
from logo_studio.service import result as results
from logo_studio.service.errors import Unavailable
from logo_studio.service.job import Event
from logo_studio.service.runtime import Service
from logo_studio.service.submit import submit

router = APIRouter(tags=["jobs"])

#: Milliseconds after which a browser reconnects to a lost stream.
RECONNECT_MS = 2000
STREAM = {"Cache-Control": "no-cache", "X-Accel-Buffering": "no"}
#: An event of a stream, or a silence.
Told = tuple[int, dict[str, Any]] | None


def service_of(request: Request) -> Service:
    """The service that this application was started with."""
    service: Service = request.app.state.service
    return service


def as_json(data: Any, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    """`data` as an answer."""
    return Response(msgspec.json.encode(data), status, headers, media_type="application/json")


@router.post("/api/generate", status_code=202, summary="Ask for six logos")
async def generate(
    body: Generate,
    request: Request,
    idempotency_key: Annotated[str | None, Header()] = None,
) -> Response:
    """Accepted durably: the job will end `done` with six variants, or `error` with a reason."""
    key = asker(request)
    taken = await submit(
        service_of(request), body.business_type, body.preferences, user_id=body.user_id,
        idempotency_key=idempotency_key, scope=key.id if key else "",
    )  # fmt: skip
    where = f"/api/result/{taken.job_id}"
    data = {
        "job_id": str(taken.job_id),
        "status": taken.status,
        "warnings": list(taken.warnings),
        "result": where,
        "progress": f"/api/progress/{taken.job_id}",
    }
    headers = {"Location": where}
    if taken.replayed:
        headers["Idempotent-Replayed"] = "true"
    return as_json(data, 202, headers)


@router.get("/api/result/{job_id}", summary="A job and its variants")
async def result(job_id: str, request: Request) -> Response:
    """Status, variants in index order with links, spec and quality; warnings; the reason of an
    error."""
    return as_json(await results.result(service_of(request), job_id))


@router.get("/api/svg/{job_id}/{index}", summary="One variant's SVG")
async def svg(job_id: str, index: str, request: Request) -> Response:
    """The stored file, with a strong ETag: its bytes never change."""
    found = await results.svg(service_of(request), job_id, index)
    etag = f'"{found.sha256}"'
    headers = {
        "ETag": etag,
        "Cache-Control": "private, max-age=31536000, immutable",
        "Content-Security-Policy": SVG_POLICY,
    }
    known = request.headers.get("if-none-match", "")
    if etag in known or known == "*":
        return Response(None, 304, headers)
    return Response(found.data, 200, headers, media_type="image/svg+xml")


@router.get("/api/progress/{job_id}", summary="A job's progress as it happens")
async def progress(
    job_id: str, request: Request, last_event_id: Annotated[str | None, Header()] = None
) -> Response:
    """Server-sent events `{"status", "stage", "progress"}` with ids; resumes after
    `Last-Event-ID`; ends when the job does."""
    service = service_of(request)
    streams: Streams = request.app.state.streams
    told = _events(progress_of.progress(service, job_id, last_event_id))
    return streams.answer(told, "ask /api/result instead")


async def _events(told: AsyncIterator[Event | None]) -> AsyncIterator[Told]:
    async for event in told:
        if event is None:
            yield None
            continue
        data = {"status": event.status, "stage": event.stage, "progress": event.progress}
        yield event.id, data


class Streams:
    """Counts open streams: each costs memory for as long as it lasts."""

    def __init__(self, most: int) -> None:
        self.most, self.open = most, 0

    def answer(self, events: AsyncIterator[Told], hint: str) -> Response:
        """The events as a stream; where none may open, 503, and `hint` says what to do instead."""
        if self.open >= self.most:
            detail = f"{self.most} streams are open"
            return problem(503, "too_many_streams", detail, hint, {"Retry-After": "5"})
        return _Stream(self, events)


class _Stream(StreamingResponse):
    """Server-sent events, (id, data) each; a comment for each silence."""

    def __init__(self, streams: Streams, events: AsyncIterator[Told]) -> None:
        super().__init__(_told(events), headers=STREAM, media_type="text/event-stream")
        self.streams = streams
        streams.open += 1

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Counted until it ends: also when the client is gone before the first event is asked
        for, and no generator has begun that could end."""
        try:
            await super().__call__(scope, receive, send)
        finally:
            self.streams.open -= 1


async def _told(events: AsyncIterator[Told]) -> AsyncIterator[bytes]:
    yield f"retry: {RECONNECT_MS}\n\n".encode()
    try:
        async for event in events:
            if event is None:
                yield b": still here\n\n"
                continue
            number, data = event
            yield b"id: %d\ndata: %s\n\n" % (number, msgspec.json.encode(data))
    except Unavailable:
        # Too late for 503: the stream ends, and the client asks again where it was.
        yield b": not now\n\n"


@router.get("/v1/jobs", summary="The history of jobs")
async def history(
    request: Request,
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
    cursor: Annotated[str | None, Query(max_length=64)] = None,
    status: Annotated[str | None, Query(max_length=16)] = None,
    q: Annotated[str, Query(max_length=200, description="words of trade, name or tagline")] = "",
) -> Response:
    """Newest first; `next` is the cursor of the following page, null on the last."""
    page = await results.history(
        service_of(request), limit=limit, cursor=cursor, status=status, text=q
    )
    return as_json(page)


@router.delete("/v1/jobs/{job_id}", status_code=204, summary="Delete a job")
async def delete(job_id: str, request: Request) -> Response:
    """Its row, variants, events and objects."""
    await results.delete(service_of(request), job_id)
    return Response(None, 204)
