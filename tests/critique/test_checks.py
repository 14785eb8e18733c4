"""For every check one drawing that it passes and one that it does not, and its own papers."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path as File

import pytest

from logo_studio.critique.check import Check
from logo_studio.critique.engine import review
from logo_studio.critique.profiles import FULL, Profile
from logo_studio.geometry.affine import reverse
from logo_studio.geometry.shapes import circle, polygon, rect, ring
from logo_studio.model.drawing import Drawing
from logo_studio.model.path import EMPTY, Path, concat

DATA = File(__file__).parents[1] / "data"
CHECKS = {check.id: check for check in FULL.checks}


def dots(side: float) -> list[Path]:
    """Twelve by twelve dots."""
    step = side / 12
    centres = [(step * (i + 0.5), step * (j + 0.5)) for i in range(12) for j in range(12)]
    return [concat([circle(x, y, 0.2 * step) for x, y in centres]), EMPTY]


def chessboard(side: float) -> list[Path]:
    """Four by four fields of two tones that touch."""
    step = side / 4
    fields = [(i, j) for i in range(4) for j in range(4)]
    return [
        concat([rect(i * step, j * step, step, step) for i, j in fields if (i + j) % 2 == tone])
        for tone in (0, 1)
    ]


def triangles(side: float) -> list[Path]:
    """Two tones that share a diagonal."""
    return [
        polygon([(0, 0), (side, side * 0.97), (0, side)]),
        polygon([(0, 0), (side, 0), (side, side * 0.97)]),
    ]


def halves_apart(side: float) -> list[Path]:
    return [rect(0, 0, 0.475 * side, side), rect(0.525 * side, 0, 0.475 * side, side)]


def thin_ring(side: float) -> list[Path]:
    return [ring(side / 2, side / 2, side / 2, side / 60), EMPTY]


def zigzag(side: float) -> list[Path]:
    teeth = [(i * side / 500, (i % 2) * side / 8) for i in range(500)]
    return [polygon([*teeth, (side, side), (0, side)]), polygon([*teeth, (side, side)])]


def much_zigzag(side: float) -> list[Path]:
    teeth = [(i * side / 2500, (i % 2) * side / 8) for i in range(2500)]
    return [polygon([*teeth, (side, side), (0, side)]), polygon([*teeth, (side, side)])]


def eight_colours(make) -> Drawing:
    fills = ("#B3261E", "#2E7D32", "#1565C0", "#F9A825", "#6A1B9A", "#00838F", "#AD1457", "#111111")
    return make.of(
        *[make.part(rect(800 + 450 * i, 2000, 300, 900), fill=f) for i, f in enumerate(fills)]
    )


def open_contour(make) -> Drawing:
    drawing = make.logo()
    part = drawing.parts[0]
    path = Path(part.path.commands[:-1], part.path.xs, part.path.ys)
    return replace(drawing, parts=(replace(part, path=path), *drawing.parts[1:]))


def rings(count: int) -> Callable[[float], list[Path]]:
    """`count` circles within one another, by turns ink and hole."""

    def layers(side: float) -> list[Path]:
        radii = [side / 2 * (1 - i / (count + 1)) for i in range(count)]
        nested = [circle(side / 2, side / 2, r) for r in radii]
        return [concat([c if i % 2 == 0 else reverse(c) for i, c in enumerate(nested)]), EMPTY]

    return layers


def specked(side: float) -> list[Path]:
    specks = [rect(side * 0.1 * i, 0, side / 90, side / 90) for i in range(7)]
    return [concat([circle(side / 2, side / 2, side / 2.4), *specks]), EMPTY]


def twitch(side: float) -> list[Path]:
    """The mark of a brand that everybody knows."""
    outlines = json.loads((DATA / "brand_outlines.json").read_text("utf-8"))
    commands, xs, ys = outlines["Twitch"]
    k = side / 24
    return [Path(commands, tuple(k * x for x in xs), tuple(k * y for y in ys)), EMPTY]


def cross(side: float) -> list[Path]:
    a, b = side / 3, 2 * side / 3
    corners = [(a, 0), (b, 0), (b, a), (side, a), (side, b), (b, b)]
    corners += [(b, side), (a, side), (a, b), (0, b), (0, a), (a, a)]
    return [polygon(corners), EMPTY]


#: Check id -> (a drawing that passes, one that is refused or warned of).
CASES: dict[str, tuple[Callable[..., Drawing], Callable[..., Drawing]]] = {
    "inside_artboard": (lambda m: m.logo(), lambda m: m.logo(shift=-640)),
    "no_overlap": (lambda m: m.logo(), lambda m: m.logo(gap=-300)),
    "name_contrast": (lambda m: m.logo(), lambda m: m.logo(ink="#A8A8A8")),
    "tagline_contrast": (lambda m: m.logo(), lambda m: m.logo(tag_fill="#A8A8A8")),
    "mark_contrast": (
        lambda m: m.logo(layers=halves_apart, accent="#FFF3C4"),
        lambda m: m.logo(primary="#FFF3C4"),
    ),
    "low_contrast_area": (
        lambda m: m.logo(tag_fill="#CCCCCC"),
        lambda m: m.logo(ink="#CCCCCC", primary="#FFD93D"),
    ),
    "tagline_size": (lambda m: m.logo(), lambda m: m.logo(tag_cap=60)),
    "name_size": (lambda m: m.logo(), lambda m: m.logo(lockup="stacked", cap=80, mark=3200)),
    "alignment": (lambda m: m.logo(mark_shift=60), lambda m: m.logo(mark_shift=300)),
    "size_ratio": (lambda m: m.logo(), lambda m: m.logo(mark=2600, cap=500)),
    "gap": (lambda m: m.logo(), lambda m: m.logo(gap=900)),
    "rhythm": (
        lambda m: m.logo(),
        lambda m: m.logo(gaps=((0.05, 0.01), (0.4, 0.3), (0.1, 0.05), (0.45, 0.4))),
    ),
    "aspect": (
        lambda m: m.logo(),
        lambda m: m.logo(name="N" * 40, cap=120, mark=230, gap=60, tagline=""),
    ),
    "cover": (lambda m: m.logo(), lambda m: m.logo(cap=150, tag_cap=60, mark=280, gap=80)),
    "tagline_fit": (lambda m: m.logo(), lambda m: m.logo(tagline="ESTABLISHED LONG AGO")),
    "text_edges": (lambda m: m.logo(), lambda m: m.logo(tag_shift=400)),
    "centring": (lambda m: m.logo(), lambda m: m.logo(shift=480)),
    "file_size": (lambda m: m.logo(), lambda m: m.logo(layers=much_zigzag)),
    "complexity": (lambda m: m.logo(), lambda m: m.logo(layers=zigzag)),
    "colour_count": (lambda m: m.logo(layers=halves_apart), eight_colours),
    "colour_vision": (
        lambda m: m.logo(layers=halves_apart, primary="#1F4FB4", accent="#F2A541"),
        lambda m: m.logo(layers=halves_apart, primary="#B4823C", accent="#8C8C3C"),
    ),
    "thin_face": (lambda m: m.logo(), lambda m: m.logo(stem=0.12, contrast=0.02)),
    "badge_mark": (lambda m: m.badge(), lambda m: m.badge(mark=400)),
    "badge_arc": (lambda m: m.badge(), lambda m: m.badge(letters=6, reach=90)),
    "redundant_initial": (
        lambda m: m.logo(letterform=True, container="circle"),
        lambda m: m.logo(letterform=True),
    ),
    "reading_side": (
        lambda m: m.logo(script="Arab", mark_last=True),
        lambda m: m.logo(script="Arab"),
    ),
    "collision": (lambda m: m.badge(), lambda m: m.badge(size=420)),
    "small_survival": (
        lambda m: m.logo(),
        lambda m: m.of(m.part(m.bars(40, 90, 25)), lockup="stacked"),
    ),
    "hairline": (lambda m: m.logo(), lambda m: m.of(m.part(m.bars(4, 500, 12)))),
    "clogging": (lambda m: m.logo(), lambda m: m.of(m.part(m.bars(40, 90, 75)))),
    "visual_weight": (lambda m: m.logo(), lambda m: m.logo(layers=thin_ring, primary="#8FA8D8")),
    "counters": (lambda m: m.logo(), lambda m: m.logo(hole=0.05)),
    "mono_loss": (lambda m: m.logo(layers=halves_apart), lambda m: m.logo(layers=chessboard)),
    "seams": (lambda m: m.logo(layers=halves_apart), lambda m: m.logo(layers=triangles)),
    "favicon_survival": (lambda m: m.logo(), lambda m: m.logo(layers=dots)),
    "balance": (
        lambda m: m.logo(lockup="stacked", mark=1500),
        lambda m: m.of(m.part(m.rect(1000, 1000, 500, 3000)), m.part(m.rect(4000, 1000, 60, 3000))),
    ),
    "density": (
        lambda m: m.logo(),
        lambda m: m.of(m.part(m.rect(600, 600, 400, 400)), m.part(m.rect(4100, 4100, 400, 400))),
    ),
    "intricacy": (lambda m: m.logo(), lambda m: m.of(m.part(m.bars(30, 120, 40)))),
    "path_hygiene": (lambda m: m.logo(), open_contour),
    "protected_emblem": (
        lambda m: m.logo(layers=cross),
        lambda m: m.logo(layers=cross, primary="#C8102E"),
    ),
    "known_brand": (lambda m: m.logo(), lambda m: m.logo(layers=twitch)),
    "nesting": (
        lambda m: m.logo(layers=rings(3), container="circle"),
        lambda m: m.logo(layers=rings(5), container="circle"),
    ),
}


def verdict(check: Check, drawing: Drawing):
    (finding,) = review(drawing, Profile("one", (check,))).findings
    return finding


@pytest.mark.parametrize("check_id", CASES)
def test_passes_a_sound_drawing(make, check_id: str) -> None:
    finding = verdict(CHECKS[check_id], CASES[check_id][0](make))
    assert finding.severity == "pass", finding.message
    assert finding.code == f"{check_id}_ok"


@pytest.mark.parametrize("check_id", CASES)
def test_finds_the_fault(make, check_id: str) -> None:
    check = CHECKS[check_id]
    finding = verdict(check, CASES[check_id][1](make))
    assert finding.severity == ("fail" if check.fail_below else "warn"), finding.message
    assert finding.code in check.codes
    assert finding.message.endswith(".")


def test_every_check_has_its_cases() -> None:
    assert set(CASES) == set(CHECKS)


@pytest.mark.parametrize("check", FULL.checks, ids=lambda c: c.id)
def test_every_check_says_why(check: Check) -> None:
    assert len(check.rationale) >= 60
    assert len(check.source) >= 8
    assert len(check.limits) >= 15
    assert check.title
    assert check.mend.endswith(".")
    assert check.codes
    assert check.weight > 0
    assert 0 <= check.fail_below <= 1
    assert check.fail_below <= check.warn_below or check.fail_below == 1.0


def test_codes_are_unique() -> None:
    codes = [code for check in FULL.checks for code in (check.passed, *check.codes)]
    assert len(codes) == len(set(codes))


class TestOtherFaults:
    """Faults that a check tells apart by their codes."""

    @pytest.mark.parametrize(
        ("check_id", "code", "build"),
        [
            ("size_ratio", "mark_too_small", lambda m: m.logo(mark=300)),
            ("gap", "gap_too_small", lambda m: m.logo(gap=10)),
            ("alignment", "mark_off_axis", lambda m: m.logo(lockup="stacked", mark_shift=300)),
            ("rhythm", "letters_touch", lambda m: m.logo(gaps=((0.2, 0.1), (0.2, -0.1)) * 3)),
            ("rhythm", "letters_loose", lambda m: m.logo(gaps=((0.95, 0.9),) * 5)),
            ("aspect", "too_tall", lambda m: m.of(m.part(m.rect(2400, 300, 300, 4500)))),
            ("inside_artboard", "outside_artboard", lambda m: m.logo(shift=-900)),
            ("inside_artboard", "nothing_drawn", lambda m: m.of()),
            ("path_hygiene", "specks", lambda m: m.logo(layers=specked)),
            ("density", "too_much_ink", lambda m: m.of(m.part(m.rect(600, 600, 3900, 3900)))),
            ("badge_mark", "badge_mark_crowded", lambda m: m.badge(mark=1900)),
            ("collision", "words_collide", lambda m: m.plaque(overhang=200)),
            ("collision", "words_collide", lambda m: m.badge(radius=1420)),
        ],
    )
    def test_code(self, make, check_id: str, code: str, build: Callable[..., Drawing]) -> None:
        finding = verdict(CHECKS[check_id], build(make))
        assert finding.code == code, finding.message
        assert finding.severity == "fail", finding.message

    def test_a_name_on_its_plate_is_measured_there(self, make) -> None:
        plaque = make.plaque()
        assert verdict(CHECKS["name_contrast"], plaque).severity == "pass"
        assert verdict(CHECKS["collision"], plaque).severity == "pass"

    def test_a_block_of_lines_is_measured_as_a_block(self, make) -> None:
        """Three lines are 3.8 cap heights high, and so is their mark."""
        drawing = make.logo(lockup="horizontal_two_lines", cap=300, mark=1140, tagline="")
        block = make.part(make.rect(3000, 1990, 900, 1140), "name", "ink", "#1B1B1B")
        (line,) = drawing.settings
        drawing = replace(drawing, parts=(drawing.parts[0], block), settings=(line, line, line))
        assert verdict(CHECKS["size_ratio"], drawing).severity == "pass"
        assert verdict(CHECKS["size_ratio"], replace(drawing, settings=(line,))).score < 0.7


@pytest.mark.parametrize(
    ("check_id", "build"),
    [
        ("tagline_size", lambda m: m.logo(tagline="")),
        ("size_ratio", lambda m: m.badge()),
        ("no_overlap", lambda m: m.badge()),
        ("rhythm", lambda m: m.logo(script="Arab")),
        ("counters", lambda m: m.logo(name="NNN")),
        ("colour_vision", lambda m: m.logo()),
        ("collision", lambda m: m.logo()),
        ("balance", lambda m: m.logo()),
        ("density", lambda m: m.plaque()),
        ("nesting", lambda m: m.logo(layers=rings(5))),
    ],
)
def test_says_nothing_where_it_does_not_apply(make, check_id: str, build) -> None:
    assert review(build(make), Profile("one", (CHECKS[check_id],))).findings == ()
