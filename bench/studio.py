"""The rows of the studio: what a page of it costs a visitor, in Chromium on this machine.

Largest contentful paint is wall time: on a shared machine it says what a visitor would have seen
there, and is no measure of the code alone. Bytes are those transferred on a first visit.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from urllib.parse import quote

from api import Figure, Server

LOADS = 5
PAINTED = """() => new Promise(done => new PerformanceObserver(
  list => done(list.getEntries().at(-1).startTime)
).observe({ type: 'largest-contentful-paint', buffered: true }))"""
CARRIED = """performance.getEntriesByType('resource')
  .concat(performance.getEntriesByType('navigation')).reduce((n, e) => n + e.transferSize, 0)"""


def measure(briefs: Sequence[tuple[str, str]]) -> list[Figure]:
    """All rows; none where there is no Chromium."""
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if found is None:
        return []
    from playwright.sync_api import sync_playwright

    from logo_studio import Brief, design
    from logo_studio.http.links import pack_spec

    trade, name = briefs[0]
    spec = pack_spec(design(Brief(business_type=trade, name=name), 1)[0].spec)
    pages = {
        "brief": f"/?brief={quote(f'{trade} called {name}')}", "editor": f"/edit?spec={spec}",
        "kit": f"/kit?spec={spec}",
    }  # fmt: skip
    rows: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="studio-bench-") as folder:
        server = Server(Path(folder))
        try:
            with sync_playwright() as play:
                browser = play.chromium.launch(executable_path=found, args=["--no-sandbox"])
                base = f"http://127.0.0.1:{server.port}"
                for key, path in pages.items():
                    painted, carried = [], 0.0
                    for _ in range(LOADS):
                        context = browser.new_context(base_url=base)
                        page = context.new_page()
                        page.goto(path)
                        page.wait_for_load_state("networkidle")
                        painted.append(page.evaluate(PAINTED))
                        carried = page.evaluate(CARRIED) / 1000
                        context.close()
                    how = f"largest contentful paint of the {key}'s page, no cache"
                    rows.append((f"lcp_{key}", median(painted), "ms wall", 1000, how))
                    if key == "brief":
                        how = "the first page with its pictures, transferred"
                        rows.append(("first_page", carried, "KB", 150, how))
                browser.close()
        finally:
            server.stop()
    return rows
