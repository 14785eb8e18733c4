"""The API with the studio's pages before it."""

from __future__ import annotations

from typing import Any

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
from logo_studio.web.pages import lost

SHOWN = (static, brief, colours, results, scenes, editor, tiles, kit, makers, history, look)
PAGES = (*(page.router for page in SHOWN), editor.data)
LIMITS = {colours.ADDRESS: colours.LARGEST}


def create_app(settings: Settings, **options: Any) -> ASGIApp:
    """`http.app.create_app` with the studio at /."""
    return api.create_app(settings, pages=PAGES, limits=LIMITS, lost=lost, **options)
