"""What every page shares: templates, language, theme, policy, errors."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import jinja2
import msgspec
from fastapi import Request
from fastapi.routing import APIRoute
from markupsafe import Markup
from starlette.responses import Response, StreamingResponse

from logo_studio.errors import LogoStudioError
from logo_studio.http.gate import COOKIE
from logo_studio.http.problems import STATUS
from logo_studio.version import VERSION
from logo_studio.web import cards, choices, editing, tiles
from logo_studio.web.static import address
from logo_studio.web.texts import Texts, choose, languages, texts

#: No inline script, no inline style, nothing from elsewhere.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
THEMES = ("light", "dark")
#: Pages smaller than this are sent as they are.
PACK_FROM = 1_400
PAGE_HEADERS = {
    "Content-Security-Policy": POLICY,
    "Cache-Control": "no-cache",
    "Vary": "Accept-Encoding, Accept-Language, Cookie",
}
#: Where the pieces of a streamed page come.
PIECES = "<!--pieces-->"
_HTML = "text/html; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Look:
    """How a visitor wants pages: cookies that are no secret and say nothing of anybody."""

    texts: Texts
    theme: str

    @classmethod
    def of(cls, request: Request) -> Look:
        """From cookies, `lang` and `theme` in the address, and Accept-Language."""
        query, cookies = request.query_params, request.cookies
        wanted = query.get("lang") or cookies.get("lang", "")
        theme = query.get("theme") or cookies.get("theme", "")
        language = choose(wanted, request.headers.get("accept-language", ""))
        return cls(texts(language), theme if theme in THEMES else "")


@cache
def environment() -> jinja2.Environment:
    """Templates of this package: everything is escaped, a name that is missing is an error."""
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    made.globals.update(
        static=address, engine=VERSION, languages=languages, texts_of=texts, alt=cards.alt,
        title=cards.title, note=cards.note, filename=cards.filename, mark_label=cards.mark_label,
        field=editing.field, value=editing.value, options=editing.options,
        families=choices.families, parameter=editing.parameter, forms_of=tiles.forms,
        containers=tiles.containers,
    )  # fmt: skip
    made.filters["data"] = _data
    return made


def _data(value: Any) -> Markup:
    """JSON that may stand in a <script type="application/json">: no tag can end it early."""
    text = msgspec.json.encode(value).decode()
    return Markup(text.replace("<", "\\u003c").replace("&", "\\u0026"))


def render(template: str, look: Look, **values: Any) -> str:
    """A template's text, in the visitor's language."""
    found = environment().get_template(template)
    return found.render(t=look.texts, theme=look.theme, **values)


def _shared(request: Request) -> dict[str, Any]:
    """What the base template asks of every request."""
    query = request.url.query
    return {
        "here": request.url.path + (f"?{query}" if query else ""), "path": request.url.path,
        "pairs": request.query_params.multi_items(), "signed_in": COOKIE in request.cookies,
    }  # fmt: skip


def page(
    request: Request, template: str, values: dict[str, Any], *,
    status: int = 200, headers: dict[str, str] | None = None,
) -> Response:  # fmt: skip
    """A page or a fragment as an answer."""
    text = render(template, Look.of(request), **_shared(request), **values)
    return html(request, text, status, headers)


def streamed(
    request: Request, template: str, values: dict[str, Any],
    pieces: Callable[[Callable[..., str]], AsyncIterator[str]],
) -> Response:  # fmt: skip
    """A page that is sent as far as it is known: `pieces` come where the template says `PIECES`,
    each when it is ready. They are given a function that renders a fragment of this page."""
    look, shared = Look.of(request), _shared(request)

    def show(name: str, **more: Any) -> str:
        return render(name, look, **shared, **more)

    head, _, foot = show(template, **values).partition(PIECES)
    packs = "gzip" in request.headers.get("accept-encoding", "")

    async def body() -> AsyncIterator[bytes]:
        packer = zlib.compressobj(5, zlib.DEFLATED, zlib.MAX_WBITS | 16)

        def sent(text: str) -> bytes:
            data = text.encode()
            return packer.compress(data) + packer.flush(zlib.Z_SYNC_FLUSH) if packs else data

        yield sent(head)
        async for piece in pieces(show):
            yield sent(piece)
        yield sent(foot)
        if packs:
            yield packer.flush()

    headers = PAGE_HEADERS | ({"Content-Encoding": "gzip"} if packs else {})
    return StreamingResponse(body(), headers=headers, media_type=_HTML)


def html(
    request: Request, text: str, status: int = 200, headers: dict[str, str] | None = None
) -> Response:
    """HTML with the policy, packed where the client takes it."""
    body = text.encode()
    sent = PAGE_HEADERS | (headers or {})
    if len(body) >= PACK_FROM and "gzip" in request.headers.get("accept-encoding", ""):
        body = gzip.compress(body, 5, mtime=0)
        sent["Content-Encoding"] = "gzip"
    return Response(body, status, sent, media_type=_HTML)


def redirect(where: str) -> Response:
    """See other: what was posted is not posted again on reload."""
    return Response(None, 303, {"Location": where})


class PageRoute(APIRoute):
    """A route whose errors are pages: what is wrong, how to mend it, and a way on."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        inner = super().get_route_handler()

        async def handler(request: Request) -> Response:
            try:
                return await inner(request)
            except LogoStudioError as error:
                return wrong(request, error)

        return handler


def lost(request: Request) -> Response:
    """The page of an address where there is nothing."""
    return page(request, "lost.html", {}, status=404)


def wrong(request: Request, error: LogoStudioError) -> Response:
    """An error as a page; as a fragment where a script asked."""
    status = next((code for kind, code in STATUS if isinstance(error, kind)), 422)
    fragment = request.headers.get("hx-request") == "true"
    template = "_wrong.html" if fragment else "wrong.html"
    return page(request, template, {"error": error, "status": status}, status=status)
