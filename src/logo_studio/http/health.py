"""Whether the process lives, whether it can serve, and what it has counted."""

from __future__ import annotations

import msgspec
from fastapi import APIRouter, Request
from starlette.responses import Response

from logo_studio.http.gate import gate_of
from logo_studio.http.jobs import service_of
from logo_studio.service.metrics import CONTENT_TYPE, exposition

router = APIRouter(tags=["health"])


@router.get("/health", summary="Alive")
async def health() -> Response:
    """Says nothing of database, queue or storage: see `/health/ready`."""
    return Response(b'{"status":"ok"}', media_type="application/json")


@router.get("/health/ready", summary="Ready to serve", responses={503: {"description": "not"}})
async def ready(request: Request) -> Response:
    """Checks database, queue and storage, each by name; 503 when one fails. The reason is told
    where no keys are required; the log has it always."""
    checks = await service_of(request).ready()
    fine = all(found == "ok" for found in checks.values())
    if gate_of(request).required:
        checks = {name: found if found == "ok" else "failing" for name, found in checks.items()}
    data = {"status": "ready" if fine else "not ready", "checks": checks}
    return Response(msgspec.json.encode(data), 200 if fine else 503, media_type="application/json")


@router.get("/metrics", summary="Metrics for Prometheus")
async def metrics() -> Response:
    """The text format, version 0.0.4."""
    return Response(exposition(), media_type=CONTENT_TYPE)
