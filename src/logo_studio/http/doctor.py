"""The logo doctor over HTTP: a foreign SVG examined and repaired. Nothing is stored."""

from __future__ import annotations

import asyncio
from typing import Annotated, Literal

import msgspec
from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from logo_studio.doctor.ward import treat_apart
from logo_studio.http.logos import SVG_POLICY

router = APIRouter(prefix="/v1", tags=["doctor"])

#: Largest file that is examined, in bytes.
LARGEST = 262_144
_BODY = {
    "requestBody": {
        "required": True,
        "content": {"image/svg+xml": {"schema": {"type": "string", "maxLength": LARGEST}}},
    }
}


@router.post("/doctor", summary="Examine and repair a foreign SVG", openapi_extra=_BODY)
async def doctor(
    request: Request,
    name: Annotated[str, Query(max_length=80)] = "",
    format: Literal["json", "svg"] = "json",  # noqa: A002 - the parameter's public name
) -> Response:
    """The body is the file. Symptoms, counts before and after, the review, and the repaired SVG;
    `format=svg` gives the file alone. It is read in a process of its own, with limits."""
    data = await request.body()
    treated = await asyncio.to_thread(treat_apart, data, name)
    if format == "svg":
        policy = {"Content-Security-Policy": SVG_POLICY}
        return Response(treated.svg, headers=policy, media_type="image/svg+xml")
    report = treated.report() | {"svg": treated.svg}
    return Response(msgspec.json.encode(report), media_type="application/json")
