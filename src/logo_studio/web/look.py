"""Language and theme of the pages, where no script does it."""

from __future__ import annotations

from urllib.parse import urlsplit

from fastapi import APIRouter, Request
from starlette.responses import Response

from logo_studio.web.pages import THEMES, PageRoute, redirect
from logo_studio.web.texts import languages

router = APIRouter(include_in_schema=False, route_class=PageRoute)

#: Seconds for which a choice is remembered.
YEAR = 31_536_000


@router.get("/look")
async def look(request: Request) -> Response:
    """Remembers `lang` and `theme` in cookies, and goes back to where the visitor was."""
    query = request.query_params
    back = urlsplit(query.get("back", "/"))
    where = back.path if back.path.startswith("/") and not back.path.startswith("//") else "/"
    answer = redirect(f"{where}?{back.query}" if back.query else where)
    for name, known in (("lang", languages()), ("theme", THEMES)):
        value = query.get(name, "")
        if value in known:
            answer.set_cookie(name, value, YEAR, samesite="lax", path="/")
        elif name in query:
            answer.delete_cookie(name, path="/")
    return answer
