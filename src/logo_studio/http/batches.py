"""Batches over HTTP: a CSV file or a list becomes many jobs, followed and fetched as one."""

from __future__ import annotations

from collections.abc import AsyncIterator
from email.parser import BytesParser
from email.policy import HTTP
from typing import Annotated, Any

import msgspec
from fastapi import APIRouter, Header, Query, Request
from starlette.responses import Response, StreamingResponse

from logo_studio.http.bodies import Generate
from logo_studio.http.gate import asker
from logo_studio.http.jobs import Streams, as_json, service_of
from logo_studio.service import batches as of
from logo_studio.service.errors import RequestError
from logo_studio.service.rows import Row, from_csv, from_json

router = APIRouter(prefix="/v1/batches", tags=["batches"])

_BODY = {
    "required": True,
    "content": {
        "application/json": {
            "schema": {
                "type": "array",
                "minItems": 1,
                "items": Generate.model_json_schema(by_alias=True, mode="serialization"),
            }
        },
        "text/csv": {
            "schema": {"type": "string"},
            "example": "business_type,name,style\ncoffee roastery,Northwind,minimal\n",
        },
        "multipart/form-data": {
            "schema": {
                "type": "object",
                "required": ["file"],
                "properties": {"file": {"type": "string", "contentMediaType": "text/csv"}},
            }
        },
    },
}


@router.post("", status_code=202, summary="Ask for many", openapi_extra={"requestBody": _BODY})
async def submit(
    request: Request, idempotency_key: Annotated[str | None, Header(max_length=200)] = None
) -> Response:
    """A CSV file (`text/csv`, or as the one file of a form) with the heading `business_type` and a
    column for each preference, or a JSON list of requests. All rows are accepted durably, or none:
    `errors` then names row, line and field of each that cannot be drawn."""
    kind = request.headers.get("content-type", "")
    rows = read_rows(kind, await request.body())
    key = asker(request)
    taken = await of.submit_batch(
        service_of(request), rows, idempotency_key=idempotency_key, scope=key.id if key else ""
    )
    where = f"/v1/batches/{taken.batch_id}"
    data = {
        "batch_id": str(taken.batch_id),
        "status": "queued",
        "total": taken.total,
        "warnings": [{"row": row, "warnings": said} for row, said in taken.warnings.items()],
        "batch": where,
        "events": f"{where}/events",
    }
    headers = {"Location": where} | ({"Idempotent-Replayed": "true"} if taken.replayed else {})
    return as_json(data, 202, headers)


def read_rows(content_type: str, body: bytes) -> list[Row]:
    """The rows of a body of that type. RequestError for another type."""
    kind = content_type.partition(";")[0].strip().lower()
    if kind == "multipart/form-data":
        return from_csv(_file(content_type, body))
    if kind in ("text/csv", "application/csv", "application/vnd.ms-excel"):
        return from_csv(body)
    if kind in ("application/json", ""):
        try:
            return from_json(msgspec.json.decode(body))
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise RequestError(
                f"the body is not JSON: {error}", "check quotes and commas", "not_json"
            ) from None
    raise RequestError(
        f"a batch is text/csv, multipart/form-data or application/json, not {kind[:60]!r}",
        "set Content-Type",
    )


def _file(content_type: str, body: bytes) -> bytes:
    """The one file of a form."""
    head = b"Content-Type: " + content_type.encode("latin-1", "replace") + b"\r\n\r\n"
    form = BytesParser(policy=HTTP).parsebytes(head + body)
    files = [
        part for part in (form.iter_parts() if form.is_multipart() else ())
        if part.get_filename() is not None
    ]  # fmt: skip
    if len(files) != 1:
        raise RequestError(f"{len(files)} files in the form", "send one CSV file as `file`")
    data = files[0].get_payload(decode=True)
    assert isinstance(data, bytes)
    return data


@router.get("", summary="The history of batches")
async def history(
    request: Request,
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
    cursor: Annotated[str | None, Query(max_length=64)] = None,
) -> Response:
    """Newest first; `next` is the cursor of the following page, null on the last."""
    return as_json(await of.batches(service_of(request), limit=limit, cursor=cursor))


@router.get("/{batch_id}", summary="A batch: counts and jobs")
async def batch(
    batch_id: str,
    request: Request,
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
    cursor: Annotated[int, Query(ge=0, le=2**31 - 1)] = 0,
    status: Annotated[str | None, Query(max_length=16)] = None,
    last_event_id: Annotated[str | None, Header()] = None,
) -> Response:
    """Counts by status, and its jobs in order of rows, page by page. With
    `Accept: text/event-stream` the same as `/events`."""
    if "text/event-stream" in request.headers.get("accept", ""):
        return await events(batch_id, request, last_event_id)
    found = await of.batch(service_of(request), batch_id, limit=limit, cursor=cursor, status=status)
    return as_json(found)


@router.get("/{batch_id}/events", summary="A batch's progress as it happens")
async def events(
    batch_id: str, request: Request, last_event_id: Annotated[str | None, Header()] = None
) -> Response:
    """Server-sent events with the counts, one for each job that ends, numbered from 1; resumes
    after `Last-Event-ID`; ends when all jobs have."""
    streams: Streams = request.app.state.streams
    told = of.follow(service_of(request), batch_id, last_event_id)
    return streams.answer(told, "ask for the batch instead")


@router.get("/{batch_id}/results", summary="All results of a batch")
async def results(batch_id: str, request: Request) -> Response:
    """A JSON list, in order of rows: each job as `/api/result` gives it, with links."""
    found = of.results(service_of(request), batch_id)
    first = await anext(found, None)  # 404 before anything is sent

    async def listed() -> AsyncIterator[bytes]:
        yield b"[" + (msgspec.json.encode(first) if first is not None else b"")
        async for job in found:
            yield b",\n" + msgspec.json.encode(job)
        yield b"]"

    return StreamingResponse(listed(), media_type="application/json")


@router.get("/{batch_id}/results.zip", summary="All results of a batch in a zip")
async def results_zip(batch_id: str, request: Request) -> Response:
    """A folder for each row with six SVGs and their specs, and `batch.json`; what is done so far
    when jobs are still open."""
    found: Any = of.archive(service_of(request), batch_id)
    first = await anext(found)

    async def packed() -> AsyncIterator[bytes]:
        yield first
        async for piece in found:
            yield piece

    disposition = f'attachment; filename="batch-{batch_id[:36]}.zip"'
    return StreamingResponse(
        packed(), headers={"Content-Disposition": disposition}, media_type="application/zip"
    )


@router.delete("/{batch_id}", status_code=204, summary="Delete a batch")
async def delete(batch_id: str, request: Request) -> Response:
    """With all its jobs, their variants and objects."""
    await of.delete_batch(service_of(request), batch_id)
    return Response(None, 204)
