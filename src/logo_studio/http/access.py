"""Which requests need which scope. Whatever is not listed here needs a key.

Pages are asked for by people: without a session they are led to the sign-in, not refused.
"""

from __future__ import annotations

from logo_studio.service.keys.key import Scope

#: Open to everybody: they say and change nothing. Files of pages (styles, scripts) are no secret.
OPEN = frozenset(
    ("/health", "/health/ready", "/sign-in", "/sign-in.css", "/sign-out", "/favicon.ico")
)
OPEN_FOLDERS = ("/static/",)
#: Drawn from the address alone; what `LOGO_PUBLIC_LOGOS` is about.
LOGOS = frozenset(("/v1/logo.svg", "/v1/logo.png", "/v1/logo.json"))
#: Stored files, which may be handed on by a signed address.
FILES = ("/api/svg/", "/v1/kits/", "/v1/batches/")
#: They compute, and store nothing.
STATELESS = frozenset(
    ("/v1/render", "/v1/edit", "/v1/more", "/v1/explain", "/v1/doctor", "/v1/sign")
)
#: What concerns the service itself.
ADMIN_FOLDERS = ("/v1/webhooks",)
LOOKING = frozenset(("GET", "HEAD", "OPTIONS"))
#: Machines ask here; all other addresses are pages.
MACHINES = ("/api/", "/v1/", "/metrics", "/openapi.json")


def is_open(path: str) -> bool:
    """Whether nobody is asked who they are."""
    return path in OPEN or path.startswith(OPEN_FOLDERS)


def needed(method: str, path: str) -> Scope:
    """The scope that a request needs."""
    if path.startswith(ADMIN_FOLDERS):
        return "admin"
    return "read" if method in LOOKING or path in STATELESS else "write"


def may_be_signed(method: str, path: str) -> bool:
    """Whether a signature in the address can stand for a key."""
    return method in ("GET", "HEAD") and (path in LOGOS or path.startswith(FILES))


def is_page(method: str, path: str) -> bool:
    """Whether a person looks at this in a browser."""
    return method in ("GET", "HEAD") and not path.startswith(MACHINES)
