"""The studio in Chromium: typing, streaming, shortlists, undo, keys; no error, no report."""

from __future__ import annotations

import re

import pytest

expect = pytest.importorskip("playwright.sync_api").expect
expect.set_options(timeout=30_000)

LINE = "coffee roastery called Northwind, warm but not rustic"


def test_the_line_is_understood_as_it_is_typed(visit) -> None:
    page = visit("/")
    page.locator("#line").press_sequentially(LINE, delay=3)
    expect(page.locator("#f-name")).to_have_value("Northwind")
    expect(page.locator(".mirror s")).to_have_text("rustic")
    assert page.evaluate("document.activeElement.id") == "line"
    assert page.evaluate("document.activeElement.selectionStart") == len(LINE)
    page.wait_for_url("**/?brief=*Northwind*")
    # a chip that was changed stays while the line goes on
    page.fill("#f-name", "Southwind")
    page.locator("#f-name").blur()
    page.locator("#line").press_sequentially(", bold", delay=3)
    expect(page.locator(".chip input[value=bold]")).to_be_checked()
    assert page.input_value("#f-name") == "Southwind"
    # nothing typed is lost on reload
    page.wait_for_url("**bold**")
    page.reload()
    assert page.input_value("#line") == f"{LINE}, bold"
    assert page.input_value("#f-name") == "Southwind"


def test_from_enter_to_a_shortlist_and_back(visit) -> None:
    page = visit("/")
    page.keyboard.type("bakery called Levain")
    page.keyboard.press("Enter")
    page.wait_for_url("**/j/**")
    page.wait_for_selector('#grid[aria-busy="false"] .card[data-index="5"]')
    assert (
        page.locator(".card img").evaluate_all(
            "async all => (await Promise.all(all.map(i => i.decode().then(() => i.naturalWidth))))"
        )
        == [768] * 6
    )
    page.keyboard.press("2")
    page.keyboard.press("f")
    page.keyboard.press("4")
    page.keyboard.press("x")
    assert re.search(r"fav=1&no=3", page.url)
    assert page.locator(".card.kept").get_attribute("data-index") == "1"
    page.keyboard.press("]")
    assert "scene=white" in page.url
    address = page.url
    page.keyboard.press("Control+z")
    expect(page).not_to_have_url(re.compile("scene"))
    page.keyboard.press("Control+z")
    expect(page.locator(".card.rejected")).to_have_count(0)
    page.keyboard.press("Control+Shift+Z")
    expect(page.locator(".card.rejected")).to_have_count(1)
    # the address alone shows the same to somebody else
    other = visit(address)
    assert other.locator(".card.rejected").get_attribute("data-index") == "3"
    assert "/scene/white.svg" in other.locator(".card img").first.get_attribute("src")
    page.wait_for_selector("#tray .thumbs img")


def test_more_like_this_keeps_rounds_and_shortlist(visit) -> None:
    page = visit("/?brief=florist%20Mirabel")
    page.click("button[type=submit]")
    page.wait_for_selector('.card[data-index="5"]')
    page.click('.card[data-index="0"] [data-keep]')
    page.click('.card[data-index="0"] [data-like]')
    page.wait_for_url("**/more?**")
    page.keyboard.press("Shift+C")
    page.wait_for_selector('.axis.locked [aria-label="Lock colour"]')
    expect(page.locator("#rounds .round")).to_have_count(3)
    expect(page.locator("#tray .thumbs img")).to_have_count(1)
    page.keyboard.press("n")
    page.wait_for_url("**round=2**")
    expect(page.locator(".axis.locked")).to_have_count(1)


def test_single_keys_can_be_switched_off(visit) -> None:
    page = visit("/compare")
    page.keyboard.press("?")
    page.wait_for_selector("#keys[open]")
    page.click("#single")
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    page.wait_for_timeout(150)
    assert "/compare" in page.url


def test_theme_without_a_reload(visit) -> None:
    page = visit("/", color_scheme="dark")
    dark = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.click("#theme")
    light = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert dark != light
    page.reload()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == light


def test_colours_from_a_picture(visit, tmp_path) -> None:
    from PIL import Image

    Image.new("RGB", (40, 40), "#0A5CAA").save(tmp_path / "sign.png")
    page = visit("/?brief=bakery%20called%20Levain")
    page.click(".more summary")
    page.set_input_files("#picture", tmp_path / "sign.png")
    page.wait_for_selector('#colors input[value="#0A5CAA"]', state="attached")
    page.wait_for_url("**0A5CAA**")


def test_nothing_moves_while_it_loads(visit) -> None:
    page = visit("/?brief=bakery%20called%20Levain")
    page.wait_for_load_state("networkidle")
    shift = page.evaluate(
        """() => new Promise(done => {
          let sum = 0;
          new PerformanceObserver(list => { for (const e of list.getEntries()) sum += e.value; })
            .observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 100);
        })"""
    )
    assert shift < 0.01


def test_without_scripts_from_line_to_file(visit) -> None:
    page = visit("/", java_script_enabled=False)
    page.fill("#line", "bakery called Levain, bold")
    page.click("button[type=submit].big")
    expect(page.locator(".card[data-index]")).to_have_count(6, timeout=60_000)
    page.locator('.segments:has(input[name="scene"]) input[value="dark"]').check(force=True)
    page.click("noscript button, #scenes .button")
    assert "scene=dark" in page.url
    with page.expect_download() as download:
        page.locator(".card a[download]").first.click()
    assert download.value.suggested_filename.startswith("levain-")
    assert page.locator("[data-keep]").first.is_hidden()


def test_the_shortlist_of_a_logo_without_a_name(visit) -> None:
    page = visit("/?brief=bakery")
    page.click("button[type=submit].big")
    page.click('.card[data-index="0"] [data-keep]')
    expect(page.locator("#tray .thumbs img")).to_have_count(1)
    page.click('.card[data-index="0"] .art')
    expect(page.locator("#keep")).to_have_attribute("aria-pressed", "true")
