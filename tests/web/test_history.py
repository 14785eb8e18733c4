"""Your logos: found by words, page by page, removed with a question or eight seconds to undo."""

from __future__ import annotations

import re
from html import unescape

import httpx
import pytest

pytest.importorskip("playwright")
from playwright.sync_api import expect


def draw(client: httpx.Client, line: str) -> str:
    page = client.post("/draw", data={"brief": line})
    job = page.url.path.rpartition("/")[2]
    client.get(f"/api/progress/{job}")
    return job


def listed(html: str) -> list[str]:
    return re.findall(r'<li class="job" id="job-([\w-]+)"', html)


def test_jobs_are_listed_with_their_logos_and_found(client) -> None:
    job = draw(client, "bookshop called Quillfeather")
    html = client.get("/jobs?q=quillfeather").text
    assert listed(html) == [job]
    assert html.count("/scene/own.svg?") == 6
    assert len(re.findall(r'alt="Quillfeather: [^"]{8,}"', html)) == 6
    assert listed(client.get("/jobs?q=quillfeather%20bakery").text) == []
    assert client.get("/jobs?q=" + "%00x").status_code == 200


def test_removing_asks_first(client) -> None:
    job = draw(client, "bookshop called Removable")
    sure = client.get(f"/jobs/{job}/remove")
    assert sure.text.count("/scene/own.svg?") == 6
    assert client.get(f"/j/{job}").status_code == 200
    gone = client.post(f"/jobs/{job}/remove")
    assert gone.url.path == "/jobs"
    assert client.get(f"/j/{job}").status_code == 404
    assert client.post(f"/jobs/{job}/remove").status_code == 404


def test_pages_follow_each_other(client) -> None:
    for n in range(13):
        client.post("/api/generate", json={"business_type": f"Pagingshop {n}"})
    first = client.get("/jobs?q=pagingshop").text
    following = re.search(r'rel="next" href="([^"]+)"', first)
    assert following
    second = client.get(unescape(following.group(1))).text
    assert len(listed(first)) == 12
    assert len(listed(second)) == 1
    assert not {*listed(first)} & {*listed(second)}
    assert 'rel="next"' not in second


def test_removing_can_be_undone(visit, client) -> None:
    kept, gone = draw(client, "tailor called Undoable"), draw(client, "tailor called Undoable too")
    page = visit("/jobs?q=undoable")
    page.click(f"#job-{kept} [data-remove]")
    page.keyboard.press("Enter")  # the focus is on Undo
    expect(page.locator(f"#job-{kept}")).to_be_visible()
    page.click(f"#job-{gone} [data-remove]")
    expect(page.locator(f"#job-{gone}")).to_be_hidden()
    assert client.get(f"/j/{gone}").status_code == 200, "not yet"
    with page.expect_response(lambda r: r.request.method == "DELETE") as told:
        page.wait_for_timeout(1)
    assert told.value.status == 204
    assert client.get(f"/j/{gone}").status_code == 404
    assert client.get(f"/j/{kept}").status_code == 200
