"""Your logos: the jobs of this server with what they drew, newest first; search, and removing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from logo_studio.errors import LogoStudioError
from logo_studio.http.drawing import in_thread
from logo_studio.http.jobs import service_of
from logo_studio.model.brief import Brief
from logo_studio.service import result as results
from logo_studio.service.runtime import Service
from logo_studio.web.cards import Card, cards_of_result
from logo_studio.web.pages import PageRoute, page, redirect

router = APIRouter(include_in_schema=False, route_class=PageRoute)

#: Jobs of a page.
SHOWN = 12


@dataclass(frozen=True, slots=True)
class Entry:
    """A job as it is listed. `when` is UTC, to the minute."""

    job_id: str
    name: str
    trade: str
    status: str
    when: str
    reason: str
    cards: list[Card]


def entry(found: dict[str, Any]) -> Entry:
    """From a job's result."""
    try:
        brief, _ = Brief.from_request(found["business_type"], found["preferences"])
        name, trade = brief.name, brief.business_type
    except LogoStudioError:
        name, trade = "", found["business_type"]
    reason = found["error"]["message"] if found["error"] else ""
    return Entry(
        found["job_id"], name or trade, trade if name else "", found["status"],
        found["created_at"][:16], reason, cards_of_result(found),
    )  # fmt: skip


async def _entries(service: Service, query: str, cursor: str | None) -> tuple[list[Entry], Any]:
    found = await results.history(service, limit=SHOWN, cursor=cursor, text=query)
    whole = [await results.result(service, job["job_id"]) for job in found.jobs]
    return await in_thread(lambda: [entry(job) for job in whole]), found.next


@router.get("/jobs")
async def jobs(request: Request) -> Response:
    """A page of them."""
    query = request.query_params.get("q", "").strip()[:200].replace("\0", "")
    cursor = request.query_params.get("cursor") or None
    listed, following = await _entries(service_of(request), query, cursor)
    values = {"jobs": listed, "next": following, "q": query, "cursor": cursor}
    return page(request, "jobs.html", values)


@router.get("/jobs/{job_id}/remove")
async def ask(job_id: str, request: Request) -> Response:
    """Whether it is really to be removed: there is no way back."""
    found = await results.result(service_of(request), job_id)
    shown = await in_thread(lambda: entry(found))
    return page(request, "remove.html", {"job": shown})


@router.post("/jobs/{job_id}/remove")
async def remove(job_id: str, request: Request) -> Response:
    """Removes a job and its files."""
    await results.delete(service_of(request), job_id)
    return redirect("/jobs")
