"""The studio served as users start it, a client without scripts, and Chromium."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from servers.programs import serving

ROOT = Path(__file__).resolve().parents[2]
#: Nothing here waits longer.
LIMIT_S = 60.0


@pytest.fixture(scope="session")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running studio on the embedded profile (one in each test process)."""
    with serving(tmp_path_factory.mktemp("studio")) as address:
        yield address


@pytest.fixture(scope="session")
def client(studio: str) -> Iterator[httpx.Client]:
    """A visitor without scripts."""
    with httpx.Client(base_url=studio, timeout=LIMIT_S, follow_redirects=True) as made:
        yield made


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """Debian's Chromium; where there is none the test is skipped, in CI failed."""
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
    if found is None:
        say = pytest.fail if os.environ.get("CI") else pytest.skip
        say("no chromium here: make system installs it")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium: Any, studio: str) -> Iterator[Callable[..., Any]]:
    """Opens a page as a new visitor. Errors of scripts and of the policy fail the test."""
    opened: list[Any] = []
    wrong: list[str] = []

    def open_(path: str = "/", **options: Any) -> Any:
        context = chromium.new_context(base_url=studio, **options)
        opened.append(context)
        page = context.new_page()
        page.set_default_timeout(LIMIT_S * 1000)
        page.on("pageerror", lambda error: wrong.append(f"script: {error}"))
        page.on(
            "console", lambda m: wrong.append(f"console: {m.text}") if m.type == "error" else None
        )
        page.on(
            "request",
            lambda r: None if r.url.startswith((studio, "data:")) else wrong.append(r.url),
        )
        page.goto(path)
        return page

    yield open_
    for context in opened:
        context.close()
    assert not wrong, wrong
