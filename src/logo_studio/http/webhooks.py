"""Webhooks over HTTP: who is told of what, and what became of it."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from pydantic import Field
from starlette.responses import Response

from logo_studio.http.bodies import Body
from logo_studio.http.jobs import as_json, service_of
from logo_studio.service.webhooks import manage
from logo_studio.service.webhooks.courier import Courier
from logo_studio.service.webhooks.port import Name

router = APIRouter(prefix="/v1/webhooks", tags=["webhooks"])


class NewWebhook(Body):
    """An address to be told."""

    url: str = Field(max_length=2_000, description="https, at a public address")
    events: list[Name] = Field(
        default_factory=list, max_length=16, description="what to tell; everything by default"
    )
    description: str = Field(default="", max_length=200)


class Replay(Body):
    """Which messages to send again."""

    messages: list[int] | None = Field(
        default=None, max_length=1_000, description="ids; all dead ones by default"
    )


def courier_of(request: Request) -> Courier:
    """The courier of the service."""
    return service_of(request).courier


@router.post("", status_code=201, summary="Add a webhook")
async def add(body: NewWebhook, request: Request) -> Response:
    """Its `secret` is told here and nowhere else. Messages are signed by the Standard Webhooks
    scheme and delivered at least once."""
    data = await manage.add(courier_of(request), body.url, body.events, body.description)
    return as_json(data, 201, {"Location": f"/v1/webhooks/{data['webhook_id']}"})


@router.get("", summary="All webhooks")
async def listed(request: Request) -> Response:
    """Oldest first, without their secrets."""
    return as_json({"webhooks": await manage.listed(courier_of(request))})


@router.delete("/{webhook_id}", status_code=204, summary="Remove a webhook")
async def remove(webhook_id: str, request: Request) -> Response:
    """With its messages."""
    await manage.remove(courier_of(request), webhook_id)
    return Response(None, 204)


@router.post("/{webhook_id}/rotate", summary="A new secret")
async def rotate(webhook_id: str, request: Request) -> Response:
    """Told here; for a day messages are signed with the one before as well."""
    return as_json(await manage.rotate(courier_of(request), webhook_id))


@router.post("/{webhook_id}/test", summary="Send a test message now")
async def test(webhook_id: str, request: Request) -> Response:
    """Once, of type `webhook.test`; says what was answered."""
    return as_json(await manage.test(courier_of(request), webhook_id))


@router.post("/{webhook_id}/replay", summary="Send dead messages again")
async def replay(webhook_id: str, request: Request, body: Replay | None = None) -> Response:
    """All of them, or those named; a webhook that was switched off is on again."""
    ids = body.messages if body else None
    return as_json(await manage.replay(courier_of(request), webhook_id, ids), 202)


@router.get("/{webhook_id}/messages", summary="Messages of a webhook")
async def messages(
    webhook_id: str,
    request: Request,
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
    cursor: Annotated[int | None, Query(ge=1, le=2**63 - 1)] = None,
    status: Annotated[str | None, Query(max_length=16)] = None,
) -> Response:
    """Newest first: waiting, delivered or dead, with attempts and the last answer."""
    found = await manage.messages(
        courier_of(request), webhook_id, limit=limit, cursor=cursor, status=status
    )
    return as_json(found)
