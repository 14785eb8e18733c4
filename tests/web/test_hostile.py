"""A real browser as the trap: what we hand out runs nothing and asks for nothing.

The corpus of hostile files (`tests/unit/doctor/hostile.py`) is opened as it came, to see that the
trap works, and as the doctor hands it back; then logos of briefs that try to break out of the text.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "unit" / "doctor"))
from hostile import cleaned

from logo_studio import Brief, LogoStudioError, design
from logo_studio.doctor.doctor import treat

SITE = "http://trap.test"
#: In every frame before anything else: whoever gets to run a script is told of.
HOOK = "for (const n of ['alert', 'x', 'prompt', 'confirm']) window[n] = () => window.trapped(n);"
#: What a visitor might do to each element.
POKE = """() => { for (const e of document.querySelectorAll('*'))
  for (const t of ['click', 'mouseover', 'mousemove', 'focus', 'load', 'error', 'wheel', 'keydown',
                   'begin', 'end', 'repeat', 'activate', 'scroll', 'resize', 'unload', 'abort',
                   'zoom', 'touchstart', 'animationstart', 'paste'])
    e.dispatchEvent(new Event(t)); }"""
BREAKOUTS = (
    "</svg><script>alert(1)</script>", '"><img src=//evil.example onerror=alert(1)>',
    "]]><script>alert(1)</script>", "&lt;script&gt;", "javascript:alert(1)",
    "--><svg onload=alert(1)>",
)  # fmt: skip


@pytest.fixture
def opened(chromium: Any) -> Callable[[dict[str, str]], tuple[list[str], list[str]]]:
    """Opens all files at once, pokes every element; (scripts that ran, requests that were made)."""

    def look(files: dict[str, str]) -> tuple[list[str], list[str]]:
        ran: list[str] = []
        asked: list[str] = []
        ours = {f"{SITE}/{i}.svg": text for i, text in enumerate(files.values())}
        frames = "".join(f'<iframe src="{address}"></iframe>' for address in ours)
        html = f"<!doctype html><title>x</title>{frames}"

        def answer(route: Any) -> None:
            where = route.request.url
            if where == f"{SITE}/":
                route.fulfill(body=html, content_type="text/html")
            elif where in ours and route.request.resource_type == "document":
                route.fulfill(body=ours[where], content_type="image/svg+xml")
            else:
                asked.append(where)
                route.abort()

        context = chromium.new_context()
        try:
            context.expose_function("trapped", lambda what: ran.append(what))
            context.add_init_script(HOOK)
            context.route("**/*", answer)
            tab = context.new_page()
            tab.on("dialog", lambda dialog: (ran.append("dialog"), dialog.dismiss()))
            tab.goto(f"{SITE}/")
            assert {f.url for f in tab.frames[1:]} >= set(ours)
            for frame in tab.frames[1:]:
                if frame.url in ours:
                    frame.evaluate(POKE)
            tab.wait_for_timeout(200)
        finally:
            context.close()
        return ran, asked

    return look


def test_the_trap_works(opened: Any) -> None:
    ran, asked = opened({name: data.decode() for name, data in cleaned().items()})
    assert len(ran) > 10
    assert any("evil.example" in address for address in asked)


def test_what_the_doctor_hands_back_is_dead(opened: Any) -> None:
    files = {name: treat(data).svg for name, data in cleaned().items()}
    assert len(files) > 100
    assert opened(files) == ([], [])


def test_logos_of_hostile_briefs_are_dead(opened: Any) -> None:
    files: dict[str, str] = {}
    for text in BREAKOUTS:
        for brief in ({"name": text}, {"tagline": text}, {"description": text}):
            try:
                logos = design(Brief(business_type="bakery", **brief), 1)
            except LogoStudioError:
                continue  # refused by name
            files |= {f"{text}{brief}{logo.key}": logo.svg for logo in logos}
    assert len(files) > 6
    assert opened(files) == ([], [])
