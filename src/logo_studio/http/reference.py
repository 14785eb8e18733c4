"""/docs and /redoc: the reference made from the code, without asking anybody else's server.

The scripts come from the package `fastapi-offline`; a page may run them and its own start line, by
hash, and may ask nobody but us.
"""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

from fastapi import APIRouter
from fastapi.openapi.docs import get_redoc_html, get_swagger_ui_html
from starlette.responses import FileResponse, HTMLResponse, Response

from logo_studio.http.problems import problem

router = APIRouter(include_in_schema=False)

TITLE = "AI Logo Studio"
FILES = {
    "swagger-ui-bundle.js": "text/javascript", "redoc.standalone.js": "text/javascript",
    "swagger-ui.css": "text/css", "favicon.png": "image/png",
}  # fmt: skip
_INLINE = re.compile(r"<script>(.*?)</script>", re.S)


def _served(page: HTMLResponse) -> Response:
    text = bytes(page.body).decode()
    hashes = " ".join(
        f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'"
        for script in _INLINE.findall(text)
    )
    policy = (
        f"default-src 'none'; script-src 'self' {hashes}; style-src 'self' 'unsafe-inline'; "
        "img-src 'self' data:; connect-src 'self'; worker-src blob:; base-uri 'none'; "
        "form-action 'none'; frame-ancestors 'none'"
    )
    return HTMLResponse(text, headers={"Content-Security-Policy": policy})


@router.get("/docs")
async def docs() -> Response:
    """Swagger UI: read and try."""
    return _served(
        get_swagger_ui_html(
            openapi_url="/openapi.json",
            title=TITLE,
            swagger_js_url="/static/reference/swagger-ui-bundle.js",
            swagger_css_url="/static/reference/swagger-ui.css",
            swagger_favicon_url="/static/reference/favicon.png",
        )
    )


@router.get("/redoc")
async def redoc() -> Response:
    """ReDoc: read."""
    return _served(
        get_redoc_html(
            openapi_url="/openapi.json",
            title=TITLE,
            redoc_js_url="/static/reference/redoc.standalone.js",
            redoc_favicon_url="/static/reference/favicon.png",
            with_google_fonts=False,
        )
    )


@router.get("/static/reference/{name}")
async def file(name: str) -> Response:
    """One of the pages' files."""
    found = find_spec("fastapi_offline")
    if name not in FILES or found is None or found.origin is None:
        return problem(404, "not_found", f"there is no {name[:64]!r}", "see /docs")
    path = Path(found.origin).parent / "static" / name
    return FileResponse(
        path, media_type=FILES[name], headers={"Cache-Control": "public, max-age=86400"}
    )
