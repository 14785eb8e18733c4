"""The studio without scripts: every step is a form or a link, every state an address."""

from __future__ import annotations

import re
import time
from html import unescape
from urllib.parse import parse_qs, quote, urlsplit

import httpx
import pytest

LINE = "coffee roastery called Northwind, warm but not rustic"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def fields(html: str) -> list[tuple[str, str]]:
    """What the first posted form of a page would send."""
    form = re.search(r'<form[^>]*method="post"[^>]*>(.*?)</form>', html, re.S)
    assert form
    found = []
    for tag in re.findall(r"<input\b[^>]*>", form.group(1)):
        row = {k: unescape(v) for k, v in re.findall(r'([\w.-]+)="([^"]*)"', tag)}
        box = row.get("type") in ("checkbox", "radio")
        if "name" in row and (not box or re.search(r"\schecked", tag)):
            found.append((row["name"], row.get("value", "")))
    for name, value in re.findall(
        r'<textarea\b[^>]*name="(\w+)"[^>]*>(.*?)</textarea>', html, re.S
    ):
        found.append((name, unescape(value)))
    return found


def drawn(client: httpx.Client, data: list[tuple[str, str]]) -> httpx.Response:
    """The results page of a form, when its logos are there."""
    page = client.post("/draw", content=httpx.QueryParams(data).__str__(), headers=FORM)
    end = time.monotonic() + 60
    while 'aria-busy="true"' in page.text:
        assert 'http-equiv="refresh"' in page.text
        assert time.monotonic() < end
        time.sleep(0.2)
        page = client.get(str(page.url))
    return page


def pictures(html: str) -> list[str]:
    return [unescape(a) for a in re.findall(r'<img[^>]*src="([^"]+)"', html)]


@pytest.fixture(scope="module")
def results(client: httpx.Client) -> httpx.Response:
    """Six logos of one line, sent as the page itself would send it."""
    page = client.get(f"/?brief={quote(LINE)}")
    return drawn(client, fields(page.text))


def test_one_line_leads_to_six_logos_and_their_files(client, results) -> None:
    assert re.fullmatch(r"/j/[0-9a-f-]{36}", results.url.path)
    cards = re.findall(r'<article class="card.*?</article>', results.text, re.S)
    assert len(cards) == 6
    for card in cards:
        picture = client.get(pictures(card)[0])
        assert picture.headers["content-type"] == "image/svg+xml"
        file = re.search(r'href="([^"]+)" download="(northwind-[\w-]+\.svg)"', card)
        assert file
        assert "<svg" in client.get(unescape(file.group(1))).text
        assert re.search(r'alt="Northwind: [^"]{8,}"', card)


def test_what_was_understood_can_be_changed(client) -> None:
    html = client.get(f"/?brief={quote(LINE)}").text
    assert re.search(r"<mark>Northwind</mark>.*<s>rustic</s>", html)
    assert 'name="name" value="Northwind"' in html
    changed = [
        (k, v) for k, v in fields(html) if (k, v) not in (("motif", "bean"), ("name", "Northwind"))
    ]
    page = drawn(client, [*changed, ("name", "Southwind"), ("tagline", "Slowly roasted")])
    assert "<h1><bdi>Southwind</bdi></h1>" in page.text
    again = re.search(r'href="(/\?[^"]+)">Edit brief', page.text)
    assert again
    query = parse_qs(urlsplit(unescape(again.group(1))).query)
    assert query["name"] == ["Southwind"]
    assert query["tagline"] == ["Slowly roasted"]
    assert "bean" in query["avoid"]


def test_more_like_one_holds_what_is_locked(client, results) -> None:
    like = re.search(r'data-like href="([^"]+)"', results.text)
    assert like
    free = client.get(unescape(like.group(1)))
    assert free.text.count('<article class="card') == 6
    lock = re.search(r'aria-pressed="false" aria-label="Lock colour" href="([^"]+)"', free.text)
    assert lock
    address = unescape(lock.group(1))
    locked = client.get(address)
    model, *specs = [
        client.get(f"/v1/logo.json?spec={parse_qs(urlsplit(p).query)['spec'][0]}").json()["spec"]
        for p in pictures(locked.text)
    ]
    assert len(specs) == 6
    assert all(spec["palette"] == model["palette"] for spec in specs)
    assert any(spec["mark"] != model["mark"] for spec in specs)
    assert client.get(address).text == locked.text


def test_every_scene_of_every_logo(client, results) -> None:
    first = pictures(re.search(r'<article class="card.*?</article>', results.text, re.S).group())[0]
    seen = set()
    for scene in ("own", "white", "dark", "brand", "photo", "app", "tab", "sign", "card"):
        answer = client.get(first.replace("/scene/own.svg", f"/scene/{scene}.svg"))
        assert answer.status_code == 200, scene
        assert "immutable" in answer.headers["cache-control"]
        seen.add(answer.text)
    assert len(seen) >= 8  # a logo drawn on white is its own white scene
    assert "/scene/dark.svg?" in client.get(f"{results.url}&scene=dark&fav=1,3").text


def test_shortlist_and_rejections_stand_in_the_address(client, results) -> None:
    html = client.get(f"{results.url}&fav=1,3&no=0").text
    assert re.findall(r'class="card kept" data-index="(\d)"', html) == ["1", "3"]
    assert re.findall(r'class="card rejected" data-index="(\d)"', html) == ["0"]


def test_compare(client, results) -> None:
    specs = re.findall(r'data-spec="([^"]+)"', results.text)[:3]
    html = client.get("/compare?" + "&".join(f"spec={s}" for s in specs)).text
    assert html.count('<th scope="row">') == 3
    assert html.count("<td><img") == 18


def test_errors_are_pages_and_lose_nothing(client) -> None:
    page = client.get("/?brief=" + quote("bakery called \U00013000, playful"))
    assert page.status_code == 200
    long = client.get("/?brief=" + "x" * 3000)
    assert long.status_code == 422
    assert 'role="alert"' in long.text
    lost = client.get("/j/00000000-0000-0000-0000-000000000000")
    assert lost.status_code == 404
    assert "text/html" in lost.headers["content-type"]
    bad = client.post("/draw", content="brief=bakery&color=notacolour&tagline=Warm", headers=FORM)
    assert bad.status_code == 422
    assert 'role="alert"' in bad.text
    assert 'value="Warm"' in bad.text
    assert ">bakery</textarea>" in bad.text


def test_an_address_with_nothing_is_a_page_for_browsers(client) -> None:
    answer = client.get("/nowhere", headers={"Accept": "text/html,*/*", "Accept-Language": "de"})
    assert answer.status_code == 404
    assert "Hier ist nichts" in answer.text
    assert client.get("/nowhere").json()["code"] == "not_found"


def test_another_site_may_not_post(client) -> None:
    for headers in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "http://evil.example"}):
        answer = client.post("/draw", content="brief=bakery", headers=FORM | headers)
        assert answer.status_code == 403
        assert client.post("/ui/colors", content=b"x", headers=headers).status_code in (403, 422)


def test_pages_are_escaped_and_have_a_strict_policy(client) -> None:
    page = client.get("/?brief=" + quote('bakery called "Hart <b>", </textarea><script>x</script>'))
    assert "<script>x" not in page.text
    assert "<b>" not in page.text
    policy = page.headers["content-security-policy"]
    assert "unsafe" not in policy
    assert "script-src 'self'" in policy
    assert not re.search(r'\s(style|on\w+)="', page.text)


def test_the_first_page_is_light(client) -> None:
    page = client.get("/", headers={"Accept-Encoding": "gzip"})
    names = set(re.findall(r'(?:href|src)="(/static/[^"]+)"', page.text))
    assert len(names) >= 5
    weight = int(page.headers["content-length"])
    for name in names:
        answer = client.get(name, headers={"Accept-Encoding": "gzip"})
        assert answer.status_code == 200
        assert "immutable" in answer.headers["cache-control"]
        weight += int(answer.headers["content-length"])
    assert weight < 100_000, weight


def test_files_of_another_release_are_not_served(client) -> None:
    assert client.get("/static/000000000000/studio.css").status_code == 404


def test_language_and_theme_without_scripts(client, studio: str) -> None:
    with httpx.Client(base_url=studio, follow_redirects=True) as visitor:
        page = visitor.get("/look?theme=dark&back=/%3Fbrief%3Dbakery")
        assert 'data-theme="dark"' in page.text
        assert page.url.path == "/"
        assert "bakery</textarea>" in page.text
    away = client.get("/look?theme=dark&back=//evil.example/", follow_redirects=False)
    assert away.headers["location"] == "/"
