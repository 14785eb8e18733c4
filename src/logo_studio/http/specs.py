"""Design specs over HTTP: draw, change, vary, explain. Nothing is stored."""

from __future__ import annotations

from typing import Any

import msgspec
from fastapi import APIRouter, Request
from msgspec.structs import replace
from starlette.responses import Response

from logo_studio.direct.versions import version_of
from logo_studio.http.bodies import Edit, Explain, More, Render
from logo_studio.http.drawing import in_thread
from logo_studio.http.links import pack_spec
from logo_studio.http.logos import SVG_POLICY
from logo_studio.model.brief import Brief
from logo_studio.model.codec import edit_spec, read_spec
from logo_studio.model.logo import Logo
from logo_studio.model.spec import DesignSpec
from logo_studio.render.raster import to_png
from logo_studio.report import brief_of, logo_data, meaning_data, review_data
from logo_studio.studio import design, draw
from logo_studio.understand.understand import understand
from logo_studio.version import VERSION

router = APIRouter(prefix="/v1", tags=["specs"])


def _json(data: Any) -> Response:
    return Response(msgspec.json.encode(data), media_type="application/json")


def _spec(data: dict[str, Any]) -> DesignSpec:
    return read_spec(msgspec.json.encode(data))


def drawn(logo: Logo) -> dict[str, Any]:
    """A logo with everything known of it: spec, SVG, review, address."""
    return logo_data(logo) | {
        "engine": VERSION,
        "spec": logo.spec,
        "svg": logo.svg,
        "quality": review_data(logo.review),
        "url": f"/v1/logo.svg?spec={pack_spec(logo.spec)}&v={VERSION}",
    }


@router.post("/render", summary="Draw a design spec")
async def render(body: Render) -> Response:
    """SVG, PNG, or JSON with the SVG and its review. The same spec gives the same bytes."""

    def work() -> Response:
        spec = version_of(_spec(body.spec), body.version)
        changes: dict[str, Any] = {}
        if body.artboard is not None:
            changes["artboard"] = body.artboard
        if body.transparent is not None:
            changes["transparent"] = body.transparent
        logo = draw(replace(spec, **changes))
        if body.format == "json":
            return _json(drawn(logo))
        if body.format == "png":
            height = round(body.size * logo.drawing.height / logo.drawing.width)
            return Response(to_png(logo.svg, body.size, height), media_type="image/png")
        policy = {"Content-Security-Policy": SVG_POLICY}
        return Response(logo.svg, headers=policy, media_type="image/svg+xml")

    return await in_thread(work)


@router.post("/edit", summary="Change named fields of a design spec")
async def edit(body: Edit) -> Response:
    """The changed spec, drawn and reviewed; fields that are not named stay as they are."""

    def work() -> Response:
        changes = {path: _text(value) for path, value in body.changes.items()}
        return _json(drawn(draw(edit_spec(_spec(body.spec), changes))))

    return await in_thread(work)


def _text(value: Any) -> str:
    """A value as `edit_spec` reads it: JSON where it is not text."""
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


@router.post("/more", summary="More logos like a given one")
async def more(body: More) -> Response:
    """`count` logos that hold everything of `spec` but the axes in `vary`."""

    def work() -> Response:
        brief, warnings = Brief.from_request(body.business_type, body.preferences)
        logos = design(brief, body.count, like=_spec(body.spec), vary=body.vary)
        return _json({"logos": [drawn(logo) for logo in logos], "warnings": warnings})

    return await in_thread(work)


@router.post("/explain", summary="Say what is understood of a brief")
async def explain(body: Explain, request: Request) -> Response:
    """Industry, motifs with reasons, tone, language and scripts. Nothing is drawn."""

    def work() -> Response:
        brief, warnings = brief_of(body.model_dump(exclude_none=True))
        meaning = understand(brief)
        notes = {"notes": list(meaning.notes), "warnings": warnings}
        return _json(meaning_data(meaning) | notes)

    return await in_thread(work)
