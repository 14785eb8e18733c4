"""The API with the studio's pages before it."""

from __future__ import annotations

from starlette.types import ASGIApp

from logo_studio.http import app as api
from logo_studio.service.settings import Settings
from logo_studio.web import (
    brief,
    colours,
    editor,
    history,
    kit,
    look,
    makers,
    results,
    scenes,
    static,
    tiles,
)

SHOWN = (static, brief, colours, results, scenes, editor, tiles, kit, makers, history, look)
PAGES = (*(page.router for page in SHOWN), editor.data)
LIMITS = {colours.ADDRESS: colours.LARGEST}


def create_app(
    settings: Settings, *, work: bool | None = None, open_to_all: bool = False
) -> ASGIApp:
    """`http.app.create_app` with the studio at /."""
    return api.create_app(settings, work=work, open_to_all=open_to_all, pages=PAGES, limits=LIMITS)


def from_environment() -> ASGIApp:
    """The application of this process's environment, for servers that want a factory."""
    return api.of_environment(create_app)
