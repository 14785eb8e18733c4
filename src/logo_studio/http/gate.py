"""Who may come in: keys, sessions, signed addresses, rates. Every request passes here first."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from http.cookies import CookieError, SimpleCookie
from urllib.parse import quote

from fastapi import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import Scope

from logo_studio.errors import LogoStudioError
from logo_studio.http.access import LOGOS, LOOKING, is_open, is_page, may_be_signed, needed
from logo_studio.http.peers import Peers, header, host_of, is_foreign_page, networks
from logo_studio.http.problems import problem_of
from logo_studio.http.rates import Headers, Rates
from logo_studio.service.errors import KeyRefused, NotAllowed, RateLimited
from logo_studio.service.keys.key import Key
from logo_studio.service.keys.ring import Keyring
from logo_studio.service.settings import Settings, is_loopback

COOKIE = "logo_session"
#: Where the key of a request is kept, for those behind the gate.
ASKER = "logo_studio.key"
_NONE: Headers = []


@dataclass(frozen=True, slots=True)
class Passage:
    """What the gate says: fields for the answer, and the answer itself if it ends here."""

    headers: Headers
    refusal: Response | None = None


class Gate:
    """Opens to who may come in. `ring` is set when the service is open.

    `required`: everybody shows a key. `exposed`: others than this machine can reach us.
    """

    ring: Keyring

    def __init__(self, settings: Settings, *, open_to_all: bool = False) -> None:
        self.settings = settings
        self.exposed = settings.keys == "required" or not is_loopback(settings.host)
        automatic = not (is_loopback(settings.host) or open_to_all)
        self.required = settings.keys == "required" or (settings.keys == "auto" and automatic)
        self.peers = Peers(networks(settings.trusted_proxies))
        self.rates = Rates(settings.rate_per_minute) if settings.rate_per_minute else None
        self.hosts = _listed(settings.allowed_hosts.lower())
        self.origins = _listed(settings.cors_origins)

    async def admit(self, scope: Scope) -> Passage:
        """Whether this request may go on. A signature is taken off the address; the key is
        left in the scope for `asker`."""
        method, path = scope["method"], scope["path"]
        scope[ASKER] = None
        if is_open(path) and method in LOOKING:
            return Passage(_NONE)
        wrong: LogoStudioError | None = None
        signed = False
        shown = _shown(scope)
        try:
            signed = self._take_signature(scope)
            scope[ASKER] = await self._known(scope, shown)
        except LogoStudioError as error:
            wrong = error
        headers, late = self._count(scope)
        wrong = late or wrong or self._wrong(scope, shown, signed)
        return Passage(headers, None if wrong is None else self._refusal(scope, wrong))

    async def _known(self, scope: Scope, shown: str) -> Key | None:
        """Whose request this is. KeyRefused for a key that is shown and wrong."""
        if shown:
            return await self.ring.check(shown)
        token = session_token(scope) if self.required else ""
        if not token:
            return None
        with contextlib.suppress(KeyRefused):  # an old session is none
            return await self.ring.check_session(token)
        return None

    def _count(self, scope: Scope) -> tuple[Headers, LogoStudioError | None]:
        """Counts the request: fields that tell the rate, and RateLimited if it is one too many."""
        if self.rates is None or not self.exposed:
            return _NONE, None
        key: Key | None = scope[ASKER]
        who = f"key {key.id}" if key else f"client {self.peers.client(scope)}"
        taken = self.rates.take(who, key.per_minute if key else None)
        late = None if taken.allowed else RateLimited(taken.limit, taken.retry_s)
        return taken.headers(), late

    def _wrong(self, scope: Scope, shown: str, signed: bool) -> LogoStudioError | None:
        """What speaks against letting the request in."""
        method, path, key = scope["method"], scope["path"], scope[ASKER]
        looking = method in LOOKING
        if not shown and not looking and is_foreign_page(scope, self.origins):
            return NotAllowed(
                "a page of another site asks this", "LOGO_CORS_ORIGINS lists sites that may",
                "foreign_page",
            )  # fmt: skip
        if not self.required:
            return self._misdirected(scope)
        if signed or is_open(path):
            return None
        if key is None:
            if path in LOGOS and looking and self.settings.public_logos == "open":
                return None
            return KeyRefused(
                "this needs an API key", "Authorization: Bearer lsk_..., or X-API-Key"
            )
        scope_needed = needed(method, path)
        if not key.allows(scope_needed):
            return NotAllowed(
                f"key {key.id} may {key.scope}, and this needs {scope_needed}",
                f"logo-studio keys create NAME --scope {scope_needed}",
            )
        return None

    def _misdirected(self, scope: Scope) -> LogoStudioError | None:
        """Another site's name that was made to point at this machine (DNS rebinding)."""
        if self.exposed or "*" in self.hosts:
            return None
        host = host_of(scope)
        if not host or is_loopback(host) or host in self.hosts:
            return None
        return NotAllowed(
            f"this is not {host[:80]!r}", "LOGO_ALLOWED_HOSTS lists names that it may be asked by",
            "foreign_host",
        )  # fmt: skip

    def _take_signature(self, scope: Scope) -> bool:
        if b"signature=" not in scope["query_string"]:
            return False
        path, query = scope["path"], scope["query_string"].decode("latin-1")
        if not may_be_signed(scope["method"], path):
            return False
        rest = self.ring.signer.unsigned(path, query)
        if rest is None:
            return False
        scope["query_string"] = rest.encode("latin-1")
        return True

    def _refusal(self, scope: Scope, error: LogoStudioError) -> Response:
        page = is_page(scope["method"], scope["path"])
        if isinstance(error, KeyRefused) and page and "text/html" in header(scope, b"accept"):
            query = scope["query_string"].decode("latin-1")
            there = scope["path"] + (f"?{query}" if query else "")
            return RedirectResponse(f"/sign-in?next={quote(there, safe='')}", 303)
        return problem_of(error)


def _listed(text: str) -> frozenset[str]:
    return frozenset(part.strip() for part in text.split(",") if part.strip())


def _shown(scope: Scope) -> str:
    """The key that a request shows; "" when it shows none."""
    given = header(scope, b"authorization")
    kind, _, text = given.partition(" ")
    if kind.lower() == "bearer":
        return text.strip()
    return header(scope, b"x-api-key").strip()


def session_token(scope: Scope) -> str:
    """The session that a browser brings; "" when it brings none."""
    try:
        found = SimpleCookie(header(scope, b"cookie")).get(COOKIE)
    except CookieError:
        return ""
    return found.value if found else ""


def asker(request: Request) -> Key | None:
    """The key of a request; None where nobody is asked for one."""
    key: Key | None = request.scope.get(ASKER)
    return key


def gate_of(request: Request) -> Gate:
    """The application's gate."""
    gate: Gate = request.app.state.gate
    return gate
