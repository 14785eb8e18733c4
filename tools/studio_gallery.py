"""Pictures of the studio for the documentation, taken in Chromium: docs/gallery/studio-*.png.

    python tools/studio_gallery.py [NAME ...]

Serves the studio on a free port with an empty folder, walks through it, and takes each picture
(or those named) at 1440 x 900 or on a phone of 390 x 844.
"""

from __future__ import annotations

import io
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from PIL import Image
from playwright.sync_api import sync_playwright
from servers.programs import serving

from logo_studio.http.links import pack_spec
from logo_studio.model.codec import read_spec

ROOT = Path(__file__).resolve().parents[1]
GALLERY = ROOT / "docs" / "gallery"
EXAMPLE = ROOT / "src" / "logo_studio" / "http" / "example_spec.json"
LINE = "coffee roastery called Northwind, warm but not rustic"
#: What is drawn for visitors of other languages.
LINES = {"ar": "مقهى النور، دافئ"}
DESK, PHONE = (1440, 900), (390, 844)


def example() -> str:
    """The example of the documentation, as pages are asked for it."""
    return f"spec={pack_spec(read_spec(EXAMPLE.read_bytes()))}&brief={quote(LINE)}"


def drawn(page: Any) -> None:
    """Six logos of the line."""
    typed(page)
    page.click("button[type=submit].big")
    page.wait_for_selector('.card[data-index="5"]')


def shortlisted(page: Any) -> None:
    """Two of them on the shortlist."""
    drawn(page)
    page.click('.card[data-index="1"] [data-keep]')
    page.click('.card[data-index="3"] [data-keep]')
    page.mouse.move(0, 0)


def kept_to(page: Any) -> None:
    """Six more like one, its colour locked."""
    shortlisted(page)
    page.click('.card[data-index="1"] [data-like]')
    page.wait_for_load_state("networkidle")
    page.click('[aria-label="Lock colour"]')
    page.wait_for_selector(".axis.locked")


def compared(page: Any) -> None:
    """The shortlist in its scenes."""
    shortlisted(page)
    page.click("#compare")
    page.wait_for_load_state("networkidle")


def edited(page: Any) -> None:
    """The example of the documentation in the editor, with a fault."""
    page.goto(f"/edit?{example()}")
    page.wait_for_selector("#canvas svg")
    page.fill("#h-ink", "#C9A37A")
    page.locator("#h-ink").blur()
    page.wait_for_selector(".fault")
    page.locator(".pane.finish").evaluate("e => e.scrollTo(0, 0)")
    page.locator(".fault").first.hover()


def opened(page: Any) -> None:
    """One of them in the editor."""
    drawn(page)
    page.click('.card[data-index="1"] .art')
    page.wait_for_selector("#canvas svg")


def typed(page: Any) -> None:
    """The line, understood."""
    language = page.evaluate("navigator.language")
    page.goto(f"/?brief={quote(LINES.get(language, LINE))}")


def kitted(page: Any) -> None:
    """The kit of the example, or of one of those of another language: its first parts."""
    if page.evaluate("navigator.language") in LINES:
        drawn(page)
        page.click('.card[data-index="1"] [href^="/kit"]')
    else:
        page.goto(f"/kit?{example()}")
    page.wait_for_selector("#files")
    page.evaluate("document.querySelector('.shown').scrollIntoView(); scrollBy(0, -190)")


def at_home(page: Any) -> None:
    """The same, its icons where they will live."""
    kitted(page)
    page.locator("#favicons").scroll_into_view_if_needed()
    page.evaluate("document.querySelector('#favicons').scrollIntoView()")


def listed(page: Any) -> None:
    """Several sets of logos."""
    for line in ("florist Mirabel, elegant", "law firm Halden & Moss, traditional", LINE):
        page.goto(f"/?brief={quote(line)}")
        page.click("button[type=submit].big")
        page.wait_for_selector('.card[data-index="5"]')
    page.goto("/jobs")


#: Name -> screen, theme, walk, and the visitor's language.
SHOTS: dict[str, tuple[tuple[int, int], str, Callable[[Any], None], str]] = {
    "brief": (DESK, "light", typed, "en"),
    "brief-dark": (DESK, "dark", typed, "en"),
    "brief-phone": (PHONE, "light", typed, "en"),
    "results": (DESK, "light", shortlisted, "en"),
    "results-dark": (DESK, "dark", kept_to, "en"),
    "results-phone": (PHONE, "dark", shortlisted, "en"),
    "compare": (DESK, "light", compared, "en"),
    "editor": (DESK, "light", edited, "en"),
    "editor-dark": (DESK, "dark", edited, "en"),
    "editor-phone": (PHONE, "light", opened, "en"),
    "kit": (DESK, "light", kitted, "en"),
    "kit-icons-dark": (DESK, "dark", at_home, "en"),
    "kit-phone-arabic": (PHONE, "light", kitted, "ar"),
    "jobs": (DESK, "light", listed, "en"),
    "results-arabic": (DESK, "light", drawn, "ar"),
    "editor-german": (DESK, "light", opened, "de"),
}


@contextmanager
def stage(browser: Any, address: str, name: str) -> Iterator[Any]:
    """The page of a picture, as it is when the picture is taken."""
    (width, height), scheme, walk, language = SHOTS[name]
    context = browser.new_context(
        base_url=address, color_scheme=scheme, reduced_motion="reduce", locale=language,
        viewport={"width": width, "height": height},
    )  # fmt: skip
    try:
        page = context.new_page()
        walk(page)
        page.wait_for_load_state("networkidle")
        page.wait_for_timeout(300)
        if walk not in (kitted, at_home):
            page.evaluate("scrollTo(0, 0)")
        yield page
    finally:
        context.close()


def taken(page: Any) -> Image.Image:
    """What is seen of a page."""
    return Image.open(io.BytesIO(page.screenshot())).convert("RGB")


def main(names: list[str]) -> None:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    with (
        tempfile.TemporaryDirectory() as folder,
        serving(Path(folder)) as address,
        sync_playwright() as play,
    ):
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for name in names or SHOTS:
            with stage(browser, address, name) as page:
                flat = taken(page).quantize(
                    96, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE
                )
            flat.save(GALLERY / f"studio-{name}.png", optimize=True)
            print(f"docs/gallery/studio-{name}.png")
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1:])
