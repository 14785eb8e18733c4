"""Makers' files: no overlaps, true size, what ezdxf reads; the embroidery preflight."""

from __future__ import annotations

import io
import json
import re

import ezdxf
import pytest
from lxml import etree
from tests_export import logo

from logo_studio import Kit
from logo_studio.export.board import Ink, rectangle
from logo_studio.export.dxf import to_dxf
from logo_studio.export.regions import polylines, regions
from logo_studio.geometry.boolean import intersect
from logo_studio.geometry.measure import area
from logo_studio.geometry.shapes import circle
from logo_studio.kit.embroidery import preflight, simplified
from logo_studio.kit.tiers import tiers


def cuts(kit: Kit, end: str) -> list[str]:
    return [f.path for f in kit.files if f.path.startswith("makers/") and f.path.endswith(end)]


def test_regions_do_not_overlap() -> None:
    lower = rectangle(0, 0, 100, 100, "#111111")
    upper = Ink(circle(50, 50, 30), "#EEEEEE")
    made = regions((lower, upper))
    assert [i.fill for i in made] == ["#111111", "#EEEEEE"]
    common = intersect(made[0].path, made[1].path)
    assert not common or area(common) < 0.5
    assert sum(area(i.path) for i in made) == pytest.approx(10_000, rel=1e-3)


def test_polylines_stay_within_the_tolerance() -> None:
    for tolerance in (0.5, 0.02):
        (points,) = polylines(circle(0, 0, 50), tolerance)
        for (x0, y0), (x1, y1) in zip(points, points[1:] + points[:1], strict=True):
            middle = ((x0 + x1) ** 2 + (y0 + y1) ** 2) ** 0.5 / 2
            assert 50 - middle <= tolerance + 0.02


def test_cut_svgs_are_in_millimetres(kit: Kit) -> None:
    for path in cuts(kit, "-cut-100mm.svg"):
        root = etree.fromstring(kit.file(path).data)
        assert root.get("width") == "100mm"
        assert re.fullmatch(r"[\d.]+mm", root.get("height"))
        assert root.get("viewBox") == f"0 0 100 {root.get('height')[:-2]}"


def test_dxf_is_read_back_closed_and_to_size(kit: Kit) -> None:
    for path in cuts(kit, ".dxf"):
        text = kit.file(path).data.decode()
        document = ezdxf.read(io.StringIO(text))
        audit = document.audit()
        assert not audit.errors
        assert not audit.fixes
        assert document.units == 4
        lines = list(document.modelspace().query("LWPOLYLINE"))
        assert lines
        assert len(lines) == len(document.modelspace())
        assert all(line.closed for line in lines)
        xs = [p[0] for line in lines for p in line.get_points("xy")]
        assert max(xs) - min(xs) == pytest.approx(100, abs=0.05)
        layers = {line.dxf.layer for line in lines}
        assert all(re.fullmatch("CUT_[0-9A-F]{6}", layer) for layer in layers)


def test_the_bytes_of_a_dxf_do_not_depend_on_the_hash_seed() -> None:
    """The library keeps classes in a set; ten processes would show three orders of them."""
    text = to_dxf((Ink(circle(50, 50, 30), "#EEEEEE"),), 100.0)
    classes = re.findall(r"CLASS\n  1\n(\w+)\n", text)
    in_use = [c for c in classes if c in ("ACDBPLACEHOLDER", "LAYOUT", "DICTIONARYVAR")]
    assert in_use == sorted(in_use)
    assert len(in_use) >= 2


def test_preflight_finds_what_is_too_small() -> None:
    drawing = tiers(logo("stacked").spec)[0].drawing
    tiny, large = preflight(drawing, 20), preflight(drawing, 200)
    assert any("letters" in f for f in tiny.faults)
    assert tiny.thin + tiny.tight > large.thin + large.tight
    assert not large.faults


def test_the_simplified_form_passes_or_says_why(kit: Kit) -> None:
    report = json.loads(kit.file("makers/embroidery.json").data)
    for row in report.values():
        assert row["passes"] == (not row["faults"])
    assert report["simplified"]["passes"] or any("embroidery" in w for w in kit.warnings)
    assert len(report["simplified"]["faults"]) <= len(report["as_designed"]["faults"])


def test_simplifying_drops_a_tagline_that_is_too_small() -> None:
    spec = logo("dark").spec
    ladder = tiers(spec)
    assert simplified(ladder[0].drawing, ladder[1].drawing, spec).faults == ()
