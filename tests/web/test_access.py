"""WCAG 2.2 AA on every page and state: axe finds nothing, nothing is lost at 320 px, keys reach
everything and show where they are, nothing moves while it loads."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from importlib.resources import files
from typing import Any

import pytest

from logo_studio import Brief, design
from logo_studio.http.links import pack_spec

pytest.importorskip("playwright")

#: Axe runs in the page and finds what a machine can find; it is no part of the product.
AXE = files("axe_playwright_python") / "axe.min.js"
KIT = "&part=tiers&part=favicons&part=apps&part=social&part=print&part=tokens&part=mail"
WIDE, NARROW = {"width": 1440, "height": 900}, {"width": 320, "height": 640}

State = tuple[str, Callable[[Any], None]]


@pytest.fixture(scope="module")
def states(client) -> dict[str, State]:
    """Every page, and what is opened on it, by name."""
    latin = design(Brief(business_type="coffee roastery", name="Northwind"), 2)
    arabic = design(Brief(business_type="مقهى", name="مقهى النور"), 1)[0]
    specs = [pack_spec(logo.spec) for logo in (*latin, arabic)]
    spec = specs[0]
    job = client.post("/draw", data={"brief": "bakery called Levain"}).url.path
    client.get(f"/api/progress/{job.rpartition('/')[2]}")
    line = "/?brief=coffee%20roastery%20called%20Northwind%2C%20warm%2C%20not%20rustic"

    def still(_: Any) -> None: ...

    def opened(*selectors: str) -> Callable[[Any], None]:
        def act(page: Any) -> None:
            for selector in selectors:
                page.locator(selector).first.evaluate("details => { details.open = true; }")

        return act

    def click(*selectors: str) -> Callable[[Any], None]:
        def act(page: Any) -> None:
            for selector in selectors:
                page.locator(selector).first.click()

        return act

    return {
        "brief": ("/", still),
        "brief filled": (line, opened(".more", ".others")),
        "brief refused": ("/?brief=" + "x" * 3000, still),
        "results": (job, click('[data-index="1"] [data-keep]', '[data-index="2"] [data-reject]')),
        "results on photo": (f"{job}?scene=photo", opened("#makers")),
        "more": (f"/more?like={spec}&vary=type,colour&round=1", still),
        "compare": ("/compare?" + "&".join(f"spec={s}" for s in specs), still),
        "compare nothing": ("/compare", still),
        "editor": (f"/edit?spec={spec}", opened("#makers")),
        "editor of Arabic": (f"/edit?spec={specs[2]}&view=construction", opened(".menu")),
        "import": ("/edit", still),
        "kit": (f"/kit?spec={spec}{KIT}", opened("#choose")),
        "kit paper": (f"/kit?spec={specs[2]}&part=guidelines&part=scenes&part=proof&part=rights",
                      opened(".list", "#makers")),
        "your logos": ("/jobs", still),
        "your logos, none": ("/jobs?q=nothing+is+called+so", still),
        "remove": (job.replace("/j/", "/jobs/") + "/remove", still),
        "not found": ("/j/00000000-0000-0000-0000-000000000000", still),
        "keys": ("/compare", lambda page: page.keyboard.press("?")),
    }  # fmt: skip


NAMES = (
    "brief", "brief filled", "brief refused", "results", "results on photo", "more", "compare",
    "compare nothing", "editor", "editor of Arabic", "import", "kit", "kit paper", "your logos",
    "your logos, none", "remove", "not found", "keys",
)  # fmt: skip
#: Answers that a browser reports on its console as failed, which they are meant to be.
MEANT = {"brief refused", "not found"}


@pytest.fixture
def at(chromium, studio: str, states) -> Iterator[Callable[..., Any]]:
    """Opens a state and lets it settle."""
    opened: list[Any] = []

    def open_(name: str, **options: Any) -> Any:
        context = chromium.new_context(base_url=studio, **options)
        opened.append(context)
        page = context.new_page()
        page.set_default_timeout(20_000)
        path, act = states[name]
        page.goto(path)
        page.wait_for_load_state("networkidle")
        act(page)
        return page

    yield open_
    for context in opened:
        context.close()


def found(page: Any, only: list[str] | None = None) -> list[str]:
    """What axe finds: rule, what is wrong, and where."""
    page.evaluate(AXE.read_text("utf-8"))
    options = {"resultTypes": ["violations"]}
    if only:
        options["runOnly"] = only
    told = page.evaluate(f"axe.run(document, {json.dumps(options)})")
    return [
        f"{v['id']}: {v['help']}: {node['target'][0]} {node['failureSummary'][:300]}"
        for v in told["violations"]
        for node in v["nodes"][:4]
    ]


@pytest.mark.parametrize("name", NAMES)
def test_axe_finds_nothing(at, name: str) -> None:
    page = at(name, viewport=WIDE, color_scheme="light", reduced_motion="reduce")
    wrong = found(page)
    page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    wrong += [f"dark: {text}" for text in found(page, ["color-contrast"])]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("ru", NAMES),  # the longest words
        ("ar", ("brief filled", "results", "more", "compare", "editor", "kit", "your logos")),
    ],
)
def test_nothing_is_lost_at_320_px(at, language: str, names: tuple[str, ...]) -> None:
    """That is 1280 px at 400 %: more than a zoom of 200 % asks on any screen of today."""
    lost = []
    for name in names:
        page = at(name, viewport=NARROW, locale=language, reduced_motion="reduce")
        wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        if wide > 0:
            lost.append(f"{name}: {wide} px too wide: {page.evaluate(BEYOND)}")
        page.context.close()
    assert not lost, "\n".join(lost)


#: Elements that reach over the edge without an ancestor that scrolls or clips.
BEYOND = """() => {
  const inside = (e) => { for (let p = e.parentElement; p; p = p.parentElement)
    if (/auto|scroll|clip|hidden/.test(getComputedStyle(p).overflowX)) return true; return false; };
  return [...document.querySelectorAll('body *')].filter((e) => {
    const box = e.getBoundingClientRect();
    return (box.right > innerWidth + 1 || box.left < -1) && box.width > 1 && !inside(e);
  }).slice(0, 4).map((e) => `${e.tagName}.${e.getAttribute('class') ?? ''}#${e.id}`).join(' ');
}"""


@pytest.mark.parametrize("name", ["results", "kit", "your logos", "compare"])
def test_keys_reach_everything_and_show_where_they_are(at, name: str) -> None:
    page = at(name, viewport=WIDE, reduced_motion="reduce")
    page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
    seen: set[str] = set()
    for _ in range(60):
        page.keyboard.press("Tab")
        told = page.evaluate(FOCUS)
        if told is None:
            break
        assert told["shown"], f"{told['what']} has the focus and does not show it"
        assert not told["covered"], f"{told['what']} has the focus and is covered"
        assert told["named"], f"{told['what']} has no name"
        seen.add(told["what"])
    assert len(seen) > 9, seen


#: What has the focus: whether it shows it (an outline of its own or of its label), is covered at
#: its centre by something else, and has a name.
FOCUS = """() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const label = e.closest('label');
  const lit = (x) => x && getComputedStyle(x).outlineStyle !== 'none' && parseFloat(getComputedStyle(x).outlineWidth) > 0;
  const box = (label ?? e).getBoundingClientRect();
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  const mine = !top || e.contains(top) || top.contains(e) || (label && (label.contains(top) || top.contains(label)));
  const name = e.getAttribute('aria-label') || e.getAttribute('aria-labelledby') || e.labels?.length
    || e.textContent.trim() || e.querySelector('img')?.alt;
  return { what: `${e.tagName}.${e.getAttribute('class') ?? ''}#${e.id}${e.getAttribute('name') ?? ''}${e.getAttribute('href') ?? ''}`.slice(0, 90),
    shown: lit(e) || lit(label), covered: !mine, named: Boolean(name) };
}"""  # noqa: E501


@pytest.mark.parametrize("name", ["results", "kit", "your logos", "editor"])
def test_nothing_moves_while_it_loads(at, name: str) -> None:
    shift = at(name, viewport=WIDE).evaluate(
        """() => new Promise(done => {
          const moved = [];
          new PerformanceObserver(list => {
            for (const e of list.getEntries()) if (!e.hadRecentInput)
              moved.push([e.value, e.sources.map(s => s.node?.className ?? '').join()]);
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(moved), 100);
        })"""
    )
    assert sum(value for value, _ in shift) < 0.02, shift


def test_the_page_of_a_kit_prints(at) -> None:
    """Nothing that only a screen can use stands on paper, and nothing runs over its edge."""
    page = at("kit", viewport={"width": 794, "height": 1123})
    page.emulate_media(media="print")
    assert not page.locator("#download").is_visible()
    assert not page.locator(".bar").is_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert len(page.pdf(format="A4")) > 50_000


def test_logos_say_what_they_depict(client, states) -> None:
    """Every picture of a logo has a text of its own, not a file name."""
    import re

    for name in ("results", "compare", "kit", "your logos"):
        alts = re.findall(r'<img[^>]*\balt="([^"]*)"', client.get(states[name][0]).text)
        said = [alt for alt in alts if alt]
        assert len(said) > 5, name
        assert all(": " in alt or " " in alt for alt in said), name
        assert not any(re.search(r"\.(svg|png)\b", alt) for alt in said), name
