"""Known brands are found by name, however they are turned; our own marks are not taken for them."""

from __future__ import annotations

import json
from pathlib import Path as File

import pytest

from logo_studio.critique.brands import NEAR, nearest_brand
from logo_studio.critique.checks.known_brand import CHECK, SAME
from logo_studio.critique.engine import review
from logo_studio.critique.profiles import FULL
from logo_studio.geometry.affine import mirror_x, move, rotate, scale
from logo_studio.geometry.shapes import circle, rect, ring
from logo_studio.marks.build import build_mark
from logo_studio.marks.registry import constructed
from logo_studio.model.drawing import Drawing, MarkFacts, Part
from logo_studio.model.path import Path
from logo_studio.model.spec import Mark
from logo_studio.rng import unit
from logo_studio.typography.line import outline_letters

#: Outlines of simple-icons (CC0) of brands without a licence of their own.
OUTLINES = {
    name: Path(commands, tuple(xs), tuple(ys))
    for name, (commands, xs, ys) in json.loads(
        (File(__file__).parents[2] / "data" / "brand_outlines.json").read_text("utf-8")
    ).items()
}
#: Share of our own marks, in four forms each, that may be taken for a brand.
FALSE_SHARE = 0.03


def drawn(path: Path) -> Drawing:
    """A drawing of one mark."""
    x0, y0, x1, y1 = path.bounds()
    k = 2000 / max(x1 - x0, y1 - y0)
    placed = move(scale(path, k), 1500 - k * x0, 1500 - k * y0)
    whole = Path(placed.commands, tuple(map(round, placed.xs)), tuple(map(round, placed.ys)))
    facts = MarkFacts("copy", None, 2000, 100, False, (path,))
    part = Part("mark", "primary", "#1F4FB4", whole)
    return Drawing(5120, 5120, "#FFFFFF", (part,), "", "", "symbol", (), facts, 300.0)


@pytest.mark.parametrize("name", OUTLINES)
@pytest.mark.parametrize(("angle", "mirror"), [(0, False), (34, False), (197, True)])
def test_a_copied_brand_is_refused_by_name(name: str, angle: float, mirror: bool) -> None:
    path = OUTLINES[name]
    copy = scale(rotate(mirror_x(path) if mirror else path, angle), 3.7)
    verdict = review(drawn(copy), FULL)
    (finding,) = [f for f in verdict.findings if f.check == CHECK.id]
    assert finding.severity == "fail"
    assert name in finding.message
    assert not verdict.passed


@pytest.mark.parametrize(
    "layers",
    [
        (circle(0, 0, 1),),
        (ring(0, 0, 1, 0.2),),
        (rect(0, 0, 1, 1),),
        outline_letters("H", "archivo", 800),
        outline_letters("S", "outfit", 700),
    ],
    ids=["disc", "ring", "square", "H", "S"],
)
def test_common_signs_belong_to_nobody(layers: tuple[Path, ...]) -> None:
    brand = nearest_brand(layers)
    assert brand is None or brand.distance >= SAME


def test_hardly_any_own_mark_is_taken_for_a_brand() -> None:
    taken, count = [], 0
    for row in constructed().values():
        if row.letters:
            continue
        for form in range(4):
            params = {k: p.sample(unit(form, f"{row.id}/{k}")) for k, p in row.params.items()}
            brand = nearest_brand(build_mark(Mark(id=row.id, params=params)).drawn)
            count += 1
            if brand and brand.distance < SAME:
                taken.append((row.id, brand.name, round(brand.distance, 2)))
    assert len(taken) <= FALSE_SHARE * count, taken


def test_only_near_brands_are_named() -> None:
    assert SAME < NEAR
    assert nearest_brand(()) is None
