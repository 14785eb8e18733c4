"""The first page: one line, what was understood of it, sketches while it is typed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from logo_studio.direct.typefaces import usable_faces
from logo_studio.errors import LogoStudioError
from logo_studio.http.drawing import in_thread
from logo_studio.http.jobs import service_of
from logo_studio.model.brief import STYLES, Brief
from logo_studio.model.reading import Reading
from logo_studio.service.submit import submit
from logo_studio.studio import design
from logo_studio.web.cards import Card, cards_of_logos
from logo_studio.web.pages import PageRoute, page, redirect
from logo_studio.web.understanding import Understood, understood
from logo_studio.web.wishes import Wishes, form_pairs, pairs_of, preferences


@asynccontextmanager
async def _warmed(_: object) -> AsyncIterator[None]:
    """The example is drawn before the first visitor comes: typefaces and marks are read by then."""
    example = asyncio.create_task(in_thread(lambda: _sketches(Wishes())))
    yield
    example.cancel()


router = APIRouter(include_in_schema=False, route_class=PageRoute, lifespan=_warmed)

#: Sketches beside the line; briefs whose sketches are kept, the example's among them.
SKETCHES, KEPT_SKETCHES = 4, 64


@dataclass(frozen=True, slots=True)
class Example:
    """A line to start from, in its language; `palette` chooses what is shown of it."""

    line: str
    language: str
    palette: str


EXAMPLES = (
    Example("coffee roastery called Northwind, warm but not rustic", "en", "cool"),
    Example("кофейня «Север», тёплая", "ru", "warm"),
    Example("مقهى النور", "ar", "cool"),
    Example("law firm Halden & Moss, traditional", "en", "cool"),
    Example("青木寿司", "ja", "mono"),
    Example("florist Mirabel, elegant", "en", "mono"),
)


@router.get("/")
async def brief(request: Request) -> Response:
    """The page; with the words of an address it is filled in."""
    values = await in_thread(lambda: _values(Wishes.of(pairs_of(request.query_params)), True))
    return page(request, "brief.html", values)


@router.get("/ui/understand")
async def understand(request: Request) -> Response:
    """Chips and the annotated line for what a form holds now; the page's address follows it."""
    wishes = Wishes.of(pairs_of(request.query_params))
    values = await in_thread(lambda: _values(wishes, False))
    query = wishes.query()
    headers = {"HX-Replace-Url": f"/?{query}" if query else "/", "HX-Trigger": "understood"}
    return page(request, "_understood.html", values, headers=headers)


@router.get("/ui/sketches")
async def sketches(request: Request) -> Response:
    """Finished logos of the brief so far."""
    wishes = Wishes.of(pairs_of(request.query_params))
    found = await in_thread(lambda: _sketches(wishes))
    return page(request, "_sketches.html", {"sketches": found, "example": wishes.empty})


@router.post("/draw")
async def draw(request: Request) -> Response:
    """Takes the form as a job; the answer leads to where its logos will be."""
    wishes = Wishes.of(form_pairs(await request.body()))
    try:
        found = await in_thread(lambda: _drawable(wishes))
        taken = await submit(
            service_of(request), found.brief.business_type, preferences(found.brief)
        )
    except LogoStudioError as error:
        values = await in_thread(lambda: _values(wishes, True))
        return page(request, "brief.html", values | {"error": error}, status=422)
    where = f"/j/{taken.job_id}"
    query = Wishes(line=wishes.line).query() if wishes.line else ""
    return redirect(f"{where}?{query}" if query else where)


def _drawable(wishes: Wishes) -> Reading:
    """The brief, if its name can be set at all: better told here than by a job that fails."""
    reading = wishes.reading()
    usable_faces(reading.brief.name or reading.brief.business_type, (), reading.brief.language)
    return reading


def _values(wishes: Wishes, whole: bool) -> dict[str, Any]:
    """What the templates show; an error stands beside the line, and nothing typed is lost."""
    error: LogoStudioError | None = None
    found: Understood | None = None
    shown: list[Card] = []
    if not wishes.empty:
        try:
            found = understood(wishes)
            shown = _sketches(wishes) if whole else []
        except LogoStudioError as wrong:
            error = wrong
    example = not shown
    if whole and example:
        shown = _sketches(Wishes(line=EXAMPLES[0].line))
    return {
        "wishes": wishes, "found": found, "error": error, "sketches": shown,
        "example": example, "examples": EXAMPLES, "fragment": not whole, "styles": STYLES,
    }  # fmt: skip


def _sketches(wishes: Wishes) -> list[Card]:
    line = wishes if not wishes.empty else Wishes(line=EXAMPLES[0].line)
    return _sketched(line.reading().brief)


@lru_cache(KEPT_SKETCHES)
def _sketched(brief: Brief) -> list[Card]:
    return cards_of_logos(design(brief, SKETCHES))
