"""The editor: one field at a time, faults mended by one change, states as addresses."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest
from msgspec.structs import replace

from logo_studio import Brief, design
from logo_studio.http.links import pack_spec, unpack_spec
from logo_studio.model.codec import edit_spec, write_spec
from logo_studio.studio import draw
from logo_studio.web.choices import choices, search
from logo_studio.web.editing import changed, differences, told
from logo_studio.web.mending import mend
from logo_studio.web.texts import texts
from logo_studio.web.wishes import Wishes

WORDS = "brief=coffee+roastery+called+Northwind"
T = texts("en")


@pytest.fixture(scope="module")
def spec():
    return design(Brief(business_type="coffee roastery", name="Northwind"), 1)[0].spec


def test_a_change_changes_one_field(spec) -> None:
    after = changed(spec, {"name_type.tracking": "0.1"})
    assert [row[0] for row in differences(spec, after)] == ["name_type.tracking"]
    assert told(spec, after, T).startswith("Tracking ")
    assert told(spec, spec, T) == "Nothing to change"


def test_what_follows_from_a_change_follows(spec) -> None:
    mark = changed(changed(spec, {"mark.params.tilt": "20"}), {"mark.id": "cup"})
    assert mark.mark.params == {}
    ground = changed(spec, {"palette.ground": "dark"})
    assert ground.palette.ground == "dark"
    assert draw(ground).review.passed
    scaled = changed(changed(spec, {"lockup.mark_scale": "1.2"}), {"lockup.id": "stacked"})
    assert scaled.lockup.mark_scale == 1.2
    aired = changed(changed(spec, {"lockup.gap_scale": "1.2"}), {"lockup.id": "stacked"})
    assert aired.lockup.gap_scale == 1.2
    assert told(spec, changed(spec, {"lockup.gap_scale": "1.2"}), T) == "Spacing 1 → 1.2"


@pytest.mark.parametrize(
    ("check", "changes"),
    [
        ("name_contrast", {"palette.roles.ink": "#E8D8C0"}),
        ("tagline_contrast", {"palette.roles.secondary": "#F0E6E0"}),
        ("rhythm", {"name_type.tracking": "0.8"}),
        ("size_ratio", {"lockup.mark_scale": "2"}),
        ("gap", {"lockup.id": "stacked", "lockup.mark_scale": "0.5", "lockup.gap_scale": "1.6"}),
    ],
)
def test_a_fault_is_mended_by_one_change(spec, check: str, changes: dict[str, str]) -> None:
    broken = changed(spec, changes)
    assert any(f.check == check and f.severity != "pass" for f in draw(broken).review.findings)
    mended = mend(broken, check)
    assert mended is not None
    after = draw(mended.spec).review
    assert all(f.severity == "pass" for f in after.findings if f.check == check)
    assert len(mended.changes) == 1


def test_kept_colours_are_not_touched(spec) -> None:
    broken = changed(spec, {"palette.roles.ink": "#E8D8C0"})
    mended = mend(broken, "name_contrast", ["#E8D8C0"])
    assert mended is None or mended.spec.palette.roles.ink == "#E8D8C0"


def test_only_what_fits_is_offered(spec) -> None:
    offer = choices(spec, Wishes())
    assert spec.mark.id in offer.marks
    assert spec.lockup.id in offer.lockups
    assert spec.name_type.face in {f.id for f in (*offer.faces, *offer.more_faces)}
    for lockup in offer.lockups:
        draw(changed(spec, {"lockup.id": lockup}))
    arabic = design(Brief(business_type="café", name="مقهى النور"), 1)[0].spec
    offer = choices(arabic, Wishes())
    assert offer.joined
    assert offer.cases == ()
    assert "anchor" in search(spec, "anchors")


def test_the_page_shows_and_the_form_changes(client, spec) -> None:
    packed = pack_spec(spec)
    page = client.get(f"/edit?spec={packed}&{WORDS}")
    assert page.status_code == 200
    form = re.search(r'<form[^>]*id="properties".*?</form>', page.text, re.S).group()
    sent = []
    for tag in re.findall(r"<input\b[^>]*>", form):
        row = {k: unescape(v) for k, v in re.findall(r'([\w.:-]+)="([^"]*)"', tag)}
        box = row.get("type") in ("checkbox", "radio")
        if "name" in row and (not box or re.search(r"\schecked", tag)):
            value = "0.12" if row["name"] == "name_type.tracking" else row.get("value", "")
            sent.append((row["name"], value))
    for name, options in re.findall(r'<select[^>]*name="([^"]+)"[^>]*>(.*?)</select>', form, re.S):
        sent.append((name, re.search(r'value="([^"]+)" selected', options).group(1)))
    answer = client.get("/edit/change", params=sent)
    query = parse_qs(urlsplit(str(answer.url)).query)
    after = unpack_spec(query["spec"][0])
    assert after == changed(spec, {"name_type.tracking": "0.12"})
    assert query["from"] == [packed]
    assert query["brief"] == ["coffee roastery called Northwind"]
    assert "Changed from the original" in answer.text


@pytest.mark.parametrize("mark", ["bean", "nest_cup", "icon_ant", "initial", "lettered_tooth"])
def test_every_form_of_a_mark_is_seen(client, spec, mark: str) -> None:
    packed = pack_spec(changed(spec, {"mark.id": mark}))
    tiles = re.findall(r'src="(/tile/mark[^"]*)"', client.get(f"/edit?spec={packed}&{WORDS}").text)
    answers = {address: client.get(unescape(address)) for address in tiles}
    assert all(answer.status_code == 200 for answer in answers.values()), answers
    forms = [answer.text for address, answer in answers.items() if "p=" in address]
    assert not forms or len(set(forms)) > 1


def test_an_address_shows_the_same_again(client, spec) -> None:
    after = changed(spec, {"palette.roles.primary": "#0A5CAA"})
    address = f"/edit?spec={pack_spec(after)}&from={pack_spec(spec)}&view=diff&{WORDS}"
    first, again = client.get(address), client.get(address)
    assert first.text == again.text
    assert 'class="guides"' in first.text
    assert "#0A5CAA" in first.text


def test_drawing_answers_with_spec_picture_and_words(client, spec) -> None:
    packed = pack_spec(spec)
    case = "lower" if spec.name_type.case != "lower" else "upper"
    query = {"spec": packed, "set": f"name_type.case={case}", "view": "space"}
    found = client.get("/ui/draw", params=query).json()
    assert unpack_spec(found["spec"]).name_type.case == case
    assert found["svg"].startswith("<svg")
    assert "guides" in found["svg"]
    german = client.get("/ui/draw", params=query, headers={"Accept-Language": "de"}).json()
    assert found["svg"].count("<title") == 1
    assert found["svg"].partition("</title>")[0] != german["svg"].partition("</title>")[0]
    assert re.fullmatch(r"Case (Abc|ABC) → (abc|ABC)", found["told"])
    wrong = client.get("/ui/draw", params={"spec": packed, "set": "palette.roles.ink=red"})
    assert wrong.json()["spec"] is None
    assert "#RRGGBB" in wrong.json()["told"]


def test_a_spec_is_brought_in(client, spec) -> None:
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    page = client.post("/edit/import", data={"json": write_spec(spec).decode()}, headers=form)
    assert page.url.path == "/edit"
    assert unpack_spec(parse_qs(urlsplit(str(page.url)).query)["spec"][0]) == spec
    bad = client.post("/edit/import", data={"json": '{"version": 9}'}, headers=form)
    assert bad.status_code == 422
    assert 'role="alert"' in bad.text
    assert "&#34;version&#34;: 9" in bad.text
    odd = replace(spec, engine="0.0.9")
    assert client.post("/edit/import", content=write_spec(odd)).status_code == 200


def test_tiles(client) -> None:
    for address in (
        "/tile/mark.svg?id=bean&container=circle", "/tile/mark.svg?id=initial&letters=N&face=jost",
        "/tile/face.svg?name=Northwind&face=jost&case=upper", "/tile/face.svg?name=مقهى&face=cairo",
    ):  # fmt: skip
        answer = client.get(address)
        assert answer.status_code == 200, address
        assert answer.headers["content-type"] == "image/svg+xml"
    for address in ("/tile/mark.svg?id=nothing", "/tile/face.svg?name=&face=jost"):
        assert client.get(address).status_code == 422


def test_numbers_of_sliders_are_written_as_the_language_does(client, spec) -> None:
    wide = edit_spec(spec, {"name_type.tracking": "0.12"})
    address = f"/edit?spec={pack_spec(wide)}&first={pack_spec(spec)}&{WORDS}"
    german = client.get(address, headers={"accept-language": "de"}).text
    assert ">0,12</output>" in german
    assert 'value="0.12"' in german
    assert ">0.12</output>" in client.get(address, headers={"accept-language": "en"}).text


# -- In Chromium


def test_a_slider_draws_at_once_and_makes_one_step(visit, spec) -> None:
    from playwright.sync_api import expect

    page = visit(f"/edit?spec={pack_spec(spec)}&{WORDS}")
    before = page.locator("#canvas svg").inner_html()
    slider = page.locator("#p-name_type-tracking")
    slider.focus()
    for _ in range(8):
        page.keyboard.press("ArrowRight")
    wanted = pytest.approx(spec.name_type.tracking + 0.08)

    def whole_way(url: str) -> bool:
        after = unpack_spec(parse_qs(urlsplit(url).query)["spec"][0])
        return after.name_type.tracking == wanted

    page.wait_for_url(whole_way, wait_until="commit")  # the last press is drawn last
    expect(page.locator("#history li")).to_have_count(2)
    expect(page.locator("#differences li")).to_have_count(1)
    assert page.locator("#canvas svg").inner_html() != before
    assert page.evaluate("document.activeElement.id") == "p-name_type-tracking"
    page.keyboard.press("Control+z")
    expect(page.locator("#differences li")).to_have_count(0)
    assert page.locator("#canvas svg").inner_html() == before
    page.keyboard.press("Control+Shift+Z")
    expect(page.locator("#differences li")).to_have_count(1)
    page.reload()
    expect(page.locator("#history li")).to_have_count(2)


def test_a_fault_is_shown_and_mended_with_one_press(visit, spec) -> None:
    from playwright.sync_api import expect

    page = visit(f"/edit?spec={pack_spec(spec)}&{WORDS}")
    page.fill("#h-ink", "#E8D8C0")
    page.locator("#h-ink").blur()
    fault = page.locator("#q-name_contrast")
    expect(fault).to_be_visible()
    fault.hover()
    expect(page.locator("#canvas .spot")).to_have_count(1)
    fault.locator("[data-mend]").click()
    expect(fault).to_have_count(0)
    expect(page.locator("#history li")).to_have_count(3)
    page.click("#undo")
    expect(fault).to_be_visible()


def test_marks_are_found_and_a_refusal_is_told(visit, spec) -> None:
    from playwright.sync_api import expect

    page = visit(f"/edit?spec={pack_spec(spec)}&{WORDS}")
    page.fill("[data-find]", "anchor")
    page.locator('#found input[value="anchor"]').check(force=True)
    expect(page.locator("#differences")).to_contain_text("anchor")
    page.fill("#p-text-name", "\U00013000")
    page.locator("#p-text-name").blur()
    expect(page.locator("#told")).to_be_visible()
    assert "anchor" in page.locator("#differences").inner_text()
