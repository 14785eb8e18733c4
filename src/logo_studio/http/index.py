"""The page at /: a line, six logos, and where everything is. Works without scripts."""

from __future__ import annotations

from html import escape
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from starlette.responses import Response

from logo_studio.color.families import order
from logo_studio.errors import LogoStudioError
from logo_studio.model.brief import Brief
from logo_studio.version import VERSION

router = APIRouter(include_in_schema=False)

POLICY = (
    "default-src 'none'; img-src 'self'; style-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
STYLE = """\
:root { color-scheme: light dark; --ink: #15191c; --paper: #f5f6f6; --line: #7f898f; }
@media (prefers-color-scheme: dark) { :root { --ink: #edf0f1; --paper: #0f1214; } }
body { max-width: 60rem; margin: 3rem auto; padding: 0 1rem; background: var(--paper);
  color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
form { display: flex; gap: .5rem; flex-wrap: wrap; margin: 2rem 0; }
input { flex: 1 1 18rem; min-height: 2.75rem; padding: 0 .75rem; font: inherit;
  border: 1px solid var(--line); border-radius: 8px; background: transparent; color: inherit; }
button { min-height: 2.75rem; padding: 0 1.25rem; font: inherit; border: 0; border-radius: 8px;
  background: var(--ink); color: var(--paper); }
ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 1rem;
  padding: 0; list-style: none; }
img { display: block; width: 100%; height: auto; border-radius: 12px; }
a { color: inherit; }
"""


@router.get("/")
async def page(request: Request) -> Response:
    """With `?brief=` six logos of that line."""
    line = request.query_params.get("brief", "")
    shown, note = "", ""
    if line.strip():
        try:
            brief = Brief.from_line(line)
        except LogoStudioError as error:
            note = f'<p role="alert">{escape(str(error))}</p>'
        else:
            shown = "".join(_card(address, words) for address, words in addresses(brief))
    text = (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>AI Logo Studio</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<link rel="stylesheet" href="/index.css"></head><body><main>'
        "<h1>Describe the business</h1>"
        '<form action="/" method="get"><input name="brief" dir="auto" required maxlength="2000" '
        f'aria-label="The business in one line" value="{escape(line)}" '
        'placeholder="coffee roastery called Northwind, warm but not rustic">'
        f"<button>Draw six logos</button></form>{note}<ul>{shown}</ul>"
        f'<p>Engine {VERSION}. <a href="/docs">The API</a>, <a href="/openapi.json">OpenAPI</a>, '
        '<a href="/v1/jobs">jobs</a>, <a href="/health/ready">health</a>, '
        '<a href="/metrics">metrics</a>.</p></main></body></html>'
    )
    return Response(
        text, headers={"Content-Security-Policy": POLICY}, media_type="text/html; charset=utf-8"
    )


def addresses(brief: Brief) -> list[tuple[str, str]]:
    """(address, words for people who cannot see it) of six logos: two of each palette."""
    wishes = {
        "business": brief.business_type, "name": brief.name, "tagline": brief.tagline,
        "description": brief.description, "style": ",".join(brief.styles),
        "avoid": ",".join(brief.avoid), "established": brief.established, "place": brief.place,
        "language": brief.language,
    }  # fmt: skip
    found = []
    for palette in order(brief.palette):
        for variant in range(2):
            colors = ",".join((palette, *brief.colors))
            query = {k: v for k, v in wishes.items() if v} | {"colors": colors}
            query |= {"variant": str(variant)} if variant else {}
            name = brief.name or brief.business_type
            found.append((f"/v1/logo.svg?{urlencode(query)}", f"{name}, {palette} palette"))
    return found


def _card(address: str, words: str) -> str:
    link = escape(address)
    picture = f'<img src="{link}" alt="{escape(words)}" width="512" height="512">'
    return f'<li><a href="{link}">{picture}</a></li>'


@router.get("/index.css")
async def style() -> Response:
    """The page's style sheet."""
    return Response(STYLE, media_type="text/css; charset=utf-8")
