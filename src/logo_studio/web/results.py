"""Rounds of six: a job's logos as they are stored, and more like one of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from logo_studio.direct.vary import AXES
from logo_studio.errors import LogoStudioError
from logo_studio.http.drawing import in_thread
from logo_studio.http.jobs import service_of
from logo_studio.http.links import unpack_spec
from logo_studio.model.brief import Brief
from logo_studio.service import result as results
from logo_studio.service.job import ENDED
from logo_studio.studio import VARIANTS, design
from logo_studio.web import scenes
from logo_studio.web.cards import Card, card, cards_of_logos, cards_of_result
from logo_studio.web.makers import for_brief, for_more
from logo_studio.web.pages import PageRoute, page
from logo_studio.web.wishes import Wishes, of_brief, pairs_of, picked

router = APIRouter(include_in_schema=False, route_class=PageRoute)

#: The axes in the order in which they are shown.
SHOWN_AXES = ("mark", "type", "colour", "lockup")
#: Logos that are compared at once.
MOST_COMPARED = 6
#: Scenes of the comparison.
COMPARED = ("own", "dark", "app", "photo", "sign", "card")


@dataclass(frozen=True, slots=True)
class Round:
    """Six logos and where they came from. `like` is the logo they keep to, `vary` the axes that
    may differ from it; `words` is the brief as a query."""

    wishes: Wishes
    brief: Brief
    cards: list[Card]
    like: Card | None = None
    vary: tuple[str, ...] = tuple(AXES)
    seed: int = 0

    def more(self, like: str, vary: tuple[str, ...], seed: int) -> str:
        """The address of another round like a logo (its packed spec)."""
        plain = replace(self.wishes, seed=0)
        return f"/more?{plain.query(like=like, vary=','.join(vary), round=seed)}"

    def toggled(self, axis: str) -> tuple[str, ...]:
        """The axes that vary when this one's lock is pressed."""
        return tuple(a for a in AXES if (a in self.vary) != (a == axis))

    @property
    def again(self) -> Wishes:
        """The brief once more, for six others."""
        return replace(self.wishes, seed=self.wishes.seed + 1)


def _state(request: Request) -> dict[str, Any]:
    """What of a round's state stands in the address."""
    query = request.query_params
    scene = query.get("scene", "own")
    return {
        "scene": scene if scene in scenes.SCENES else "own", "scenes": scenes.SCENES,
        "kept": picked(query, "fav"), "rejected": picked(query, "no"), "axes": SHOWN_AXES,
    }  # fmt: skip


@router.get("/j/{job_id}")
async def job(job_id: str, request: Request) -> Response:
    """A job: its progress while it is drawn, then its logos."""
    found = await results.result(service_of(request), job_id)
    values = await in_thread(lambda: _job(found, request.query_params.get("brief", "")))
    made: Round = values["round"]
    values |= _state(request) | {"makers": for_brief(request, made.brief, job_id)}
    return page(request, "results.html", values)


@router.get("/ui/j/{job_id}")
async def job_grid(job_id: str, request: Request) -> Response:
    """A job's cards alone, when its progress says that they are there."""
    found = await results.result(service_of(request), job_id)
    values = await in_thread(lambda: _job(found, request.query_params.get("brief", "")))
    return page(request, "_grid.html", values | _state(request))


def _job(found: dict[str, Any], line: str) -> dict[str, Any]:
    try:
        brief, _ = Brief.from_request(found["business_type"], found["preferences"])
    except LogoStudioError:
        brief = Brief(business_type=found["business_type"] or "-")
    cards = cards_of_result(found)
    made = Round(of_brief(brief, line or brief.business_type), brief, cards)
    return {
        "job": found, "round": made, "waiting": found["status"] not in ENDED,
        "slots": VARIANTS,
    }  # fmt: skip


@router.get("/more")
async def more(request: Request) -> Response:
    """Six more like a logo: what is locked stays. Nothing is stored: the address is all."""
    query = request.query_params
    packed = query.get("like", "")
    like = unpack_spec(packed)
    wishes = Wishes.of(pairs_of(query))
    words = wishes if not wishes.empty else Wishes(line=like.text.name)
    asked = tuple(a for a in AXES if a in query.get("vary", "").split(","))
    seed = int(query["round"]) if query.get("round", "").isdecimal() else 0

    def work() -> dict[str, Any]:
        brief = replace(words, seed=seed).reading().brief
        logos = design(brief, VARIANTS, like=like, vary=asked) if asked else ()
        made = Round(words, brief, cards_of_logos(logos), card(0, like), asked, seed)
        return {"job": None, "round": made, "waiting": False, "slots": VARIANTS}

    values = await in_thread(work)
    makers = for_more(request, values["round"].brief, like, asked) if asked else ()
    return page(request, "results.html", values | _state(request) | {"makers": makers})


@router.get("/compare")
async def compare(request: Request) -> Response:
    """Logos beside each other in the same scenes."""
    packed = request.query_params.getlist("spec")[:MOST_COMPARED]
    shown = await in_thread(lambda: [card(n, unpack_spec(p)) for n, p in enumerate(packed)])
    values = {"cards": shown, "scenes": COMPARED}
    return page(request, "compare.html", values)


@router.get("/ui/tray")
async def tray(request: Request) -> Response:
    """The shortlist, of whatever rounds its logos are."""
    packed = request.query_params.getlist("spec")[:MOST_COMPARED]
    shown = await in_thread(lambda: [card(n, unpack_spec(p)) for n, p in enumerate(packed)])
    return page(request, "_tray.html", {"tray": shown})
