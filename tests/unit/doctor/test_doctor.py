"""The logo doctor: hostile files, repairs, the ward, and a kit around a foreign logo."""

from __future__ import annotations

import io
import re
import sys

import pytest
from hostile import HEAD, SQUARE, cleaned, refused, wrap
from lxml import etree
from PIL import Image

from logo_studio.cli.app import main
from logo_studio.compose.check import check_drawing
from logo_studio.doctor import ward
from logo_studio.doctor.chart import PatientError
from logo_studio.doctor.doctor import Treated, treat
from logo_studio.doctor.kit import kit_around
from logo_studio.doctor.outlines import path_data
from logo_studio.geometry.measure import area, tight_bounds
from logo_studio.render.raster import raw_png

REFUSED, CLEANED = refused(), cleaned()
SVG = "{http://www.w3.org/2000/svg}"
KNOWN = {SVG + t for t in ("svg", "title", "desc", "rect", "g", "path")}
ACME = HEAD.replace("0 0 100 100", "0 0 800 240") + (
    "<style>.a{fill:#0a6cff}.b{fill:none;stroke:#112233;stroke-width:8}</style>"
    '<rect width="800" height="240" fill="#fff"/><g transform="translate(40 40)">'
    '<circle cx="80" cy="80" r="76" class="a"/><path class="b" d="M40 80Q80 20 120 80"/></g>'
    '<path d="M260 80h60v80h-60zm15 15v50h30v-50z" fill-rule="evenodd" fill="#222"/>'
    '<path d="M360 80h60v80h-60z" fill="#222"/><path d="M460 80l40 80h-80z" fill="#222"/></svg>'
)  # fmt: skip


def test_the_corpus_is_large() -> None:
    assert len(REFUSED) + len(CLEANED) >= 150


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_dangerous_or_no_logo_is_refused(name: str) -> None:
    with pytest.raises(PatientError) as caught:
        treat(REFUSED[name])
    assert caught.value.message


@pytest.mark.parametrize("name", CLEANED)
def test_only_the_drawing_comes_out(name: str) -> None:
    treated = treat(CLEANED[name])
    check_drawing(treated.drawing)
    text = treated.svg
    root = etree.fromstring(text.encode())
    assert {e.tag for e in root.iter()} <= KNOWN
    for element in root.iter():
        for key in element.attrib:
            assert not key.lower().startswith("on")
            assert "href" not in key
    assert "evil" not in text
    assert "url(" not in text


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("event-onclick", "handler"), ("active-0", "active_content"), ("target-0-0", "external"),
        ("duplicate-ids", "duplicate_id"), ("text", "text"), ("mask", "mask"), ("filter", "filter"),
    ],
)  # fmt: skip
def test_what_was_found_is_written_down(name: str, code: str) -> None:
    chart = treat(CLEANED[name]).chart
    assert code in chart.symptoms
    assert chart.data()[0]["message"]


def test_text_is_never_lost_in_silence() -> None:
    treated = treat(CLEANED["text"], "Acme")
    assert [s.code for s in treated.chart.lost] == ["text"]
    assert "'Name'" in treated.chart.lost[0].message
    with pytest.raises(PatientError, match="'Name'"):
        kit_around(treated, "Acme", ["favicons"])


def treated_acme() -> Treated:
    return treat(ACME.encode(), "Acme")


def test_repairs() -> None:
    treated = treated_acme()
    codes = set(treated.chart.symptoms)
    assert {"style_sheet", "transform", "stroke", "ground", "no_title"} <= codes
    assert not treated.chart.lost
    assert treated.ground == "#FFFFFF"
    assert treated.before["transforms"] == 1
    assert treated.after["transforms"] == 0
    assert {p.fill for p in treated.drawing.parts} == {"#0A6CFF", "#112233", "#222222"}
    assert treated.symbol is not None
    assert {p.fill for p in treated.symbol.parts} == {"#0A6CFF", "#112233"}


def test_the_clean_file_looks_like_the_foreign_one() -> None:
    """Both rendered on the same page; hardly a pixel differs."""
    treated = treated_acme()
    ours = re.sub(r"<(title|desc)[^>]*>.*?</\1>", "", treated.svg)
    box = tight_bounds(treated.drawing.parts[0].path)
    k = 152 / ((box[2] - box[0]) / 10)
    dx, dy = 44 - box[0] / 10 * k, 44 - box[1] / 10 * k
    inner = ours[ours.index("<g") : ours.rindex("</svg>")]
    again = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="240">'
        '<rect width="800" height="240" fill="#fff"/>'
        f'<g transform="translate({dx} {dy}) scale({k})">{inner}</g></svg>'
    )
    foreign = ACME.replace('viewBox="0 0 800 240"', 'width="800" height="240"')
    a, b = (Image.open(io.BytesIO(raw_png(t))).convert("L").tobytes() for t in (again, foreign))
    different = sum(abs(x - y) > 48 for x, y in zip(a, b, strict=True))
    assert different < 0.002 * len(a)


def test_a_kit_around_a_foreign_logo() -> None:
    parts = ["logos", "favicons", "print", "tokens", "guidelines", "rights"]
    kit = kit_around(treated_acme(), "Acme Tools", parts, trade="tool shop")
    paths = {f.path for f in kit.files}
    assert "favicons/favicon.ico" in paths
    assert "logo/horizontal/acme-tools-horizontal-full.svg" in paths
    assert "spec.json" not in paths
    assert b"imported" in kit.file("rights/provenance.json").data
    png = Image.open(io.BytesIO(kit.file("favicons/icon-512.png").data))
    assert b"algorithmicMedia" not in kit.file("favicons/icon-512.png").data
    assert png.getpixel((0, 0))[:3] == (0x0A, 0x6C, 0xFF)
    again = kit_around(treated_acme(), "Acme Tools", ["guidelines"], trade="tool shop")
    assert all(kit.file(f.path) == f for f in again.files)


def test_a_pale_logo_is_darkened_for_white_grounds() -> None:
    treated = treat(wrap('<path fill="#ffe680" d="M10 10h80v40h-80z"/>'), "Pale")
    kit = kit_around(treated, "Pale", ["logos", "tokens"])
    text = kit.file("logo/emblem/pale-emblem-full.svg").data.decode()
    assert "#FFE680" not in text


def test_the_ward_hands_back_the_same_and_survives() -> None:
    assert ward.treat_apart(ACME.encode(), "Acme") == treated_acme()
    # whatever a name holds, no part of it gets into a command line, nor a sign that XML forbids
    assert ward.treat_apart(ACME.encode(), "Ac\0me\x1b\ud800") == treat(ACME.encode(), "Acme?")
    with pytest.raises(PatientError, match="entities"):
        ward.treat_apart(REFUSED["billion-laughs"])


def test_the_ward_ends_what_takes_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ward, "WALL_SECONDS", 0.01)
    with pytest.raises(PatientError, match="more time or memory"):
        ward.treat_apart(ACME.encode())


def test_a_child_that_dies_is_an_error_with_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(PatientError, match="more time or memory"):
        ward.treat_apart(ACME.encode())


@pytest.mark.parametrize(
    ("data", "box", "size"),
    [
        ("M10 10h80v80h-80z", (10, 10, 90, 90), 6400),
        ("m10,10 80,0 0,80 -80,0z", (10, 10, 90, 90), 6400),
        ("M0 50A50 50 0 1 1 100 50A50 50 0 1 1 0 50Z", (0, 0, 100, 100), 7854),
        ("M0 50a50 50 0 11100 0a50 50 0 11-100 0z", (0, 0, 100, 100), 7854),
        ("M0 0Q50 100 100 0T200 0V-50H0Z", (0, -50, 200, 50), 10000),
        ("M0 0C0 55 45 100 100 100S200 55 200 0z", (0, 0, 200, 100), None),
        ("M1e1 1e1L9.0e1 10L90 9e1L10 90Z", (10, 10, 90, 90), 6400),
        ("M.5.5.5 10.5 10.5 10.5z", (0.5, 0.5, 10.5, 10.5), 50),
    ],
)  # fmt: skip
def test_path_data(data: str, box: tuple[float, ...], size: float | None) -> None:
    path = path_data(data)
    assert tight_bounds(path) == pytest.approx(box, abs=0.05)
    if size is not None:
        assert area(path) == pytest.approx(size, rel=0.01)


def test_path_data_is_read_up_to_its_first_error() -> None:
    assert path_data("M0 0h10v10z nonsense h5").commands == "MLLZ"
    assert path_data("10 10 L 5 5").commands == ""
    assert path_data("M5 5").commands == ""


def test_the_command(tmp_path, capsys) -> None:  # type: ignore[no-untyped-def]
    source, clean, kit = tmp_path / "a.svg", tmp_path / "b.svg", tmp_path / "kit.zip"
    source.write_text(ACME)
    main(["doctor-svg", str(source), "-o", str(clean), "--kit", str(kit), "--only", "favicons"])
    shown = capsys.readouterr()
    assert "Strokes were turned into outlines" in shown.out
    assert "complete" in shown.out
    etree.fromstring(clean.read_bytes())
    assert kit.stat().st_size > 1000
    source.write_text("<svg")
    with pytest.raises(SystemExit):
        main(["doctor-svg", str(source)])
    assert "not well-formed" in capsys.readouterr().err


def test_squares_are_squares() -> None:
    (part,) = treat(wrap(SQUARE)).drawing.parts
    x0, y0, x1, y1 = part.path.bounds()
    assert x1 - x0 == y1 - y0
