"""Signing a browser in with a key, and addresses that others may open. Works without scripts.

The session is a cookie that scripts cannot read (HttpOnly) and other sites cannot send
(SameSite=Strict); what changes something is refused when another site's page asks for it
(`peers.is_foreign_page`). Forms and scripts of our own pages need nothing more.
"""

from __future__ import annotations

from html import escape
from urllib.parse import parse_qs, quote, urlsplit

from fastapi import APIRouter, Request
from pydantic import Field
from starlette.responses import JSONResponse, RedirectResponse, Response

from logo_studio.http.access import may_be_signed
from logo_studio.http.bodies import Body
from logo_studio.http.gate import COOKIE, gate_of
from logo_studio.http.plain import POLICY, STYLE
from logo_studio.service.errors import KeyRefused, RequestError
from logo_studio.service.keys.signing import Signer

router = APIRouter(include_in_schema=False)
signing = APIRouter(prefix="/v1", tags=["logos"])
#: No form of ours is longer.
_LONGEST = 4096


def local(address: str) -> str:
    """`address` if it stays on this site, else "/". Browsers leave out tabs and line breaks."""
    ours = address.startswith("/") and not address.startswith(("//", "/\\"))
    return address if ours and address.isprintable() else "/"


def _page(there: str, note: str, status: int) -> Response:
    told = f'<p id="told" role="alert">{escape(note)}</p>' if note else ""
    text = (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sign in</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<link rel="stylesheet" href="/sign-in.css"></head><body><main><h1>Sign in</h1>'
        '<form action="/sign-in" method="post">'
        f'<input type="hidden" name="next" value="{escape(there)}">'
        '<input name="user" autocomplete="username" value="AI Logo Studio" hidden>'
        '<input type="password" name="key" required autofocus autocomplete="current-password" '
        f'aria-label="API key" placeholder="lsk_…" maxlength="200"{_described(note)}>'
        f"<button>Sign in</button></form>{told}"
        "<p>The key stays out of this page and of addresses: your browser keeps a session "
        "instead. Keys are made with <code>logo-studio keys create</code>.</p>"
        "</main></body></html>"
    )
    headers = {"Content-Security-Policy": POLICY, "Cache-Control": "no-store"}
    return Response(text, status, headers, media_type="text/html; charset=utf-8")


def _described(note: str) -> str:
    return ' aria-invalid="true" aria-describedby="told"' if note else ""


@router.get("/sign-in")
async def page(request: Request) -> Response:
    """The form."""
    return _page(local(request.query_params.get("next", "/")), "", 200)


@router.get("/sign-in.css")
async def style() -> Response:
    """Its style sheet."""
    return Response(STYLE, media_type="text/css; charset=utf-8")


@router.post("/sign-in")
async def sign_in(request: Request) -> Response:
    """A form with `key` and `next`: the session's cookie, and on to `next`."""
    gate = gate_of(request)
    there = "/"
    try:
        form = parse_qs((await request.body())[:_LONGEST].decode("utf-8", "replace"))
        there = local(form.get("next", ["/"])[0])
        key = await gate.ring.check(form.get("key", [""])[0].strip())
    except KeyRefused as error:
        return _page(there, f"{error.message}.", 401)
    lasts = gate.settings.session_hours * 3600
    answer = RedirectResponse(there, 303)
    answer.set_cookie(
        COOKIE, gate.ring.signer.session(key, lasts), max_age=int(lasts), path="/",
        secure=gate.peers.is_https(request.scope), httponly=True, samesite="strict",
    )  # fmt: skip
    return answer


@router.post("/sign-out")
async def sign_out(request: Request) -> Response:
    """Forgets the session, and goes to the sign-in."""
    answer = RedirectResponse("/sign-in", 303)
    answer.delete_cookie(
        COOKIE, path="/", secure=gate_of(request).peers.is_https(request.scope),
        httponly=True, samesite="strict",
    )  # fmt: skip
    return answer


class Sign(Body):
    """An address to be signed."""

    url: str = Field(
        max_length=10_000, description="path and query, e.g. /v1/logo.svg?business=bakery"
    )
    expires_s: int | None = Field(
        default=None, ge=1, le=366 * 86400, description="valid for so long; for ever by default"
    )


@signing.post("/sign", summary="Sign an address, so that it can be opened without a key")
async def sign(body: Sign, request: Request) -> Response:
    """For logos (`/v1/logo.*`), stored SVGs (`/api/svg/...`) and kits (`/v1/kits/...`). Nothing
    in a signed address can be changed."""
    signed = signed_address(gate_of(request).ring.signer, body.url, body.expires_s)
    return JSONResponse({"url": signed})


def signed_address(signer: Signer, url: str, expires_s: int | None) -> str:
    """The address with its signature. RequestError when such an address cannot be signed."""
    try:
        parts = urlsplit(url)
        query = quote(parts.query, safe="=&%+-._~,:;/?@!$'()*")
    except ValueError:  # a bracket, half a surrogate pair
        raise RequestError("url: it is no address", "path and query of one of ours") from None
    path = parts.path
    if parts.scheme or parts.netloc or not may_be_signed("GET", path) or "%" in path:
        raise RequestError(
            f"url: {path[:64]!r} is not an address that can be signed",
            "/v1/logo.*, /api/svg/... or /v1/kits/..., without a host",
        )
    if "signature=" in query or "expires=" in query:
        raise RequestError("url: it is signed already", "sign the address without its signature")
    return signer.sign(path, query, expires_s)
