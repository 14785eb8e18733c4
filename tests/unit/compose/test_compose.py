"""Arrangements keep the promises of CRAFT 1.3, and every one of them fits its artboard."""

from __future__ import annotations

import itertools

import msgspec
import pytest

from logo_studio.color.grounds import resolve
from logo_studio.compose.artboard import fit
from logo_studio.compose.check import check_drawing
from logo_studio.compose.compose import LOCKUPS, compose
from logo_studio.compose.lockups.contained import SHAPES
from logo_studio.compose.words import break_words
from logo_studio.errors import DrawingError, SpecError, UnsupportedCharacters
from logo_studio.model.drawing import Drawing, Part
from logo_studio.model.path import Path
from logo_studio.model.spec import DesignSpec, Lockup, Mark, Text, Type
from logo_studio.render.svg import to_svg

NAMES = (
    "Io",
    "Northwind",
    "Halden & Moss",
    "The Society of Independent Booksellers",
    "Тёплый Хлеб",
    "Άνεμος",
)
VARIANTS = {
    "wordmark": (None, "rule", "justified", "sliced", "stencil", "swap"),
    "ring_badge": ("ring", "band", "open", "seal"),
    "plaque": (None, "pill"),
    "contained": SHAPES,
    "horizontal": (None, "rule"),
    "horizontal_two_lines": (None, "rule"),
    "stacked": (None, "flush"),
}


def spec(
    lockup_id: str, name: str = "Northwind", tagline: str = "Coffee Roastery", **more: object
) -> DesignSpec:
    fields: dict[str, object] = {
        "text": Text(name=name, tagline=tagline, initials="NW"),
        "palette": resolve("warm", "paper", "#FFA552", "#FF6B6B"),
        "mark": Mark(id="bean"),
        "name_type": Type(face="manrope", weight=700),
        "tagline_type": Type(face="manrope", weight=600, case="upper", tracking=0.2),
        "lockup": Lockup(id=lockup_id),  # type: ignore[arg-type]
    }
    return DesignSpec(**{**fields, **more})  # type: ignore[arg-type]


def box(drawing: Drawing, *kinds: str) -> tuple[float, float, float, float]:
    boxes = [p.path.bounds() for p in drawing.of(*kinds)]  # type: ignore[arg-type]
    return (
        min(b[0] for b in boxes), min(b[1] for b in boxes),
        max(b[2] for b in boxes), max(b[3] for b in boxes),
    )  # fmt: skip


CASES = [
    (lockup, variant, name)
    for lockup in LOCKUPS
    if lockup not in ("symbol", "vertical")
    for variant in VARIANTS.get(lockup, (None,))
    for name in NAMES
]


@pytest.mark.parametrize(("lockup", "variant", "name"), CASES)
def test_every_arrangement_takes_every_name(lockup: str, variant: str | None, name: str) -> None:
    for tagline in ("", "Coffee Roastery", "A much longer line about what this business does"):
        if lockup in ("contained", "plaque") and len(tagline) > 20:
            continue
        drawing = compose(spec(lockup, name, tagline, lockup=Lockup(id=lockup, variant=variant)))  # type: ignore[arg-type]
        check_drawing(drawing)
        x0, y0, x1, y1 = box(drawing, "mark", "initials", "name", "tagline")
        assert min(x0, y0) >= 0.03 * 5120
        assert max(x1, y1) <= 0.97 * 5120
        # an open badge is centred as the circle it hints at, wherever its letters end
        near = 60 if variant == "open" else 30
        assert abs((x0 + x1) / 2 - 2560) < near
        assert abs((y0 + y1) / 2 - 2560) < (600 if variant == "open" else 30)
        assert {s.kind for s in drawing.settings} >= {"name"}


@pytest.mark.parametrize("lockup", ["horizontal", "stacked", "crest"])
def test_mark_and_words_do_not_touch(lockup: str) -> None:
    for name, tagline in itertools.product(NAMES, ("", "Coffee Roastery")):
        drawing = compose(spec(lockup, name, tagline))
        m, t = box(drawing, "mark"), box(drawing, "name")
        if lockup == "horizontal":
            assert m[2] < t[0]
        elif lockup == "stacked":
            assert m[3] < t[1]
        if tagline:
            assert t[3] < box(drawing, "tagline")[1] + 1


def test_horizontal_is_in_the_ratio_window() -> None:
    drawing = compose(spec("horizontal", tagline=""))
    m = box(drawing, "mark")
    cap = drawing.settings[0].cap_height
    assert 1.5 <= (m[3] - m[1]) / cap <= 2.6
    gap = box(drawing, "name")[0] - m[2]
    assert 0.15 <= gap / (m[3] - m[1]) <= 0.5


@pytest.mark.parametrize("lockup", ["horizontal", "horizontal_two_lines"])
def test_a_rule_stands_between_mark_and_words(lockup: str) -> None:
    ruled = Lockup(id=lockup, variant="rule")  # type: ignore[arg-type]
    drawing = compose(spec(lockup, "Halden & Moss", "", lockup=ruled))
    grey = drawing.of("mark")[-1].path.bounds()
    words = box(drawing, "name")
    assert drawing.of("mark")[-2].path.bounds()[2] < grey[0] < grey[2] < words[0]
    assert grey[3] - grey[1] >= 0.9 * (words[3] - words[1])


def test_flush_marks_begin_where_the_name_does() -> None:
    flush = Lockup(id="stacked", variant="flush")
    for name, side in (("Northwind", 0), ("שלום רב", 2)):
        type_ = Type(face="rubik-hebrew" if side else "manrope", weight=700)
        drawing = compose(spec("stacked", name, "", lockup=flush, name_type=type_))
        assert abs(box(drawing, "mark")[side] - box(drawing, "name")[side]) <= 6


def test_two_lines_set_two_lines() -> None:
    drawing = compose(spec("horizontal_two_lines", "Halden & Moss", ""))
    assert [s.text for s in drawing.settings] == ["Halden", "& Moss"]


def test_justified_pair_is_one_width() -> None:
    heavy = Type(face="league-spartan", weight=700, case="upper")
    pair = spec(
        "wordmark", "Kora", name_type=heavy, lockup=Lockup(id="wordmark", variant="justified")
    )
    drawing = compose(pair)
    name, tagline = box(drawing, "name"), box(drawing, "tagline")
    assert abs((name[2] - name[0]) - (tagline[2] - tagline[0])) <= 4
    caps = {s.kind: s.cap_height for s in drawing.settings}
    assert 0.29 <= caps["tagline"] / caps["name"] <= 0.63
    assert {s.face for s in drawing.settings} == {"league-spartan"}


def test_badge_settings_are_on_arcs() -> None:
    drawing = compose(spec("ring_badge"))
    assert all(s.on_arc for s in drawing.settings)


def test_words_on_plates_know_their_ground() -> None:
    for lockup in ("plaque", "contained"):
        drawing = compose(spec(lockup, tagline=""))
        plate = drawing.parts[0].fill
        assert all(p.ground == plate for p in drawing.of("name"))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("tagline", ["Oak", "Fine Coffee Roastery of the North"])
def test_rules_of_a_crest_are_long_or_absent(name: str, tagline: str) -> None:
    drawing = compose(spec("crest", name, tagline))
    cap = max(s.cap_height for s in drawing.settings)
    rules = [p.path for p in drawing.parts if p.kind == "mark" and p.role == "secondary"]
    boxes = [c.bounds() for p in rules for c in p.contours()]
    bars = [(x1 - x0) / cap for x0, y0, x1, y1 in boxes if x1 - x0 > 4 * (y1 - y0)]
    assert len(bars) % 2 == 0
    assert all(length >= 0.5 for length in bars), bars
    assert sorted(bars)[::2] == pytest.approx(sorted(bars)[1::2], abs=0.02)


def test_crest_dates_only_when_given() -> None:
    plain = compose(spec("crest"))
    dated = compose(
        spec("crest", text=Text(name="Northwind", tagline="Coffee", established="1998"))
    )
    assert not any("1998" in s.text or "EST" in s.text for s in plain.settings)
    assert any("1998" in s.text for s in dated.settings)
    assert any("EST" in s.text for s in dated.settings)


def test_artboards() -> None:
    sizes = {
        board: (d.width, d.height)
        for board in ("square", "wide", "tight")
        for d in [compose(spec("stacked", artboard=board))]
    }
    assert sizes["square"] == (5120, 5120)
    assert sizes["wide"] == (7680, 5120)
    assert sizes["tight"][0] == 5120
    assert sizes["tight"][1] != 5120


def test_transparent_has_no_ground() -> None:
    assert compose(spec("stacked", transparent=True)).background is None
    assert 'fill="none"' in to_svg(compose(spec("stacked", transparent=True)))


def test_fit_keeps_clear_space() -> None:
    for ink in ((0, 0, 10, 1), (0, 0, 1, 10), (0, 0, 3, 3)):
        width, height, k, ox, oy = fit(ink, 1.0, "square")
        assert ink[0] * k + ox >= k - 1
        assert ink[1] * k + oy >= k - 1
        assert (width, height) == (5120, 5120)


def test_break_words_balances_and_keeps_joiners_with_what_follows() -> None:
    def lines(text: str, n: int) -> list[str]:
        return break_words(text, n, lambda part: float(len(part)))

    assert lines("Halden & Moss", 2) == ["Halden", "& Moss"]
    assert lines("one two three four", 2) == ["one two", "three four"]
    assert lines("Single", 3) == ["Single"]
    assert "&" not in lines("Halden & Moss", 3)


def test_colour_edit_moves_no_point() -> None:
    before = spec("stacked")
    roles = msgspec.structs.replace(before.palette.roles, primary="#0A5CAA")
    after = msgspec.structs.replace(
        before, palette=msgspec.structs.replace(before.palette, roles=roles)
    )
    a, b = compose(before), compose(after)
    assert [p.path for p in a.parts] == [p.path for p in b.parts]
    assert to_svg(a).replace(before.palette.roles.primary, "#0A5CAA") == to_svg(b)


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"mark": Mark(id="unicorn_sneeze")}, "there is no mark"),
        ({"mark": Mark(id="bean", params={"shine": 1})}, "no such parameter"),
        ({"mark": Mark(id="bean", container="bathtub")}, "no container"),
        ({"name_type": Type(face="comic", weight=400)}, "comic"),
    ],
)
def test_what_does_not_exist_is_refused(more: dict[str, object], words: str) -> None:
    with pytest.raises(SpecError) as caught:
        compose(spec("stacked", **more))
    assert words in caught.value.message


def test_unsupported_characters_are_named() -> None:
    with pytest.raises(UnsupportedCharacters) as caught:
        compose(spec("stacked", name="Nord 🌬"))
    assert "U+1F32C" in caught.value.message


GOOD = Part("mark", "primary", "#112233", Path("MLLZ", (0, 10, 10), (0, 0, 10)))


@pytest.mark.parametrize(
    "part",
    [
        Part("halo", "primary", "#112233", GOOD.path),  # type: ignore[arg-type]
        Part("mark", "glitter", "#112233", GOOD.path),  # type: ignore[arg-type]
        Part("mark", "primary", "red", GOOD.path),
        Part("mark", "primary", "#112233", Path("MLL", (0, 10, 10), (0, 0, 10))),
        Part("mark", "primary", "#112233", Path("LLMZ", (0, 10, 10), (0, 0, 10))),
        Part("mark", "primary", "#112233", Path("MLLZ", (0, 10), (0, 0))),
        Part("mark", "primary", "#112233", Path("MLLZ", (0, 10.5, 10), (0, 0, 10))),
        Part("mark", "primary", "#112233", Path("MLLZ", (-1, 10, 10), (0, 0, 10))),
        Part("mark", "primary", "#112233", Path("MLLZ", (0, 10, 6000), (0, 0, 10))),
    ],
)
def test_checker_refuses(part: Part) -> None:
    def drawing(p: Part) -> Drawing:
        return Drawing(5120, 5120, "#FFFFFF", (p,), "", "", "", (), None, 0.0)

    check_drawing(drawing(GOOD))
    with pytest.raises(DrawingError):
        check_drawing(drawing(part))


def test_a_tagline_too_wide_for_one_line_takes_two() -> None:
    drawing = compose(spec("stacked", "Kora", "Software Company"))
    settings = [s for s in drawing.settings if s.kind == "tagline"]
    assert [s.text for s in settings] == ["SOFTWARE", "COMPANY"]
    name, tagline = box(drawing, "name"), box(drawing, "tagline")
    assert tagline[2] - tagline[0] <= 1.06 * (name[2] - name[0])
    short = compose(spec("stacked", "Northwind", "Coffee Roastery"))
    assert sum(s.kind == "tagline" for s in short.settings) == 1


def test_long_names_beside_a_mark_stand_on_three_lines() -> None:
    drawing = compose(spec("horizontal_two_lines", "The Old Harbour Fish Market", ""))
    assert [s.text for s in drawing.settings] == ["The Old", "Harbour", "Fish Market"]


def test_another_line_must_make_the_block_clearly_narrower() -> None:
    def lines(text: str) -> list[str]:
        return break_words(text, 3, lambda part: float(len(part)))

    assert lines("Maple Grove Senior Living") == ["Maple Grove", "Senior Living"]
    assert len(lines("Museum of Natural Wonders Oslo")) == 3


def test_an_article_begins_a_line_and_the_last_line_is_not_the_widest() -> None:
    def lines(text: str, language: str) -> list[str]:
        return break_words(text, 2, lambda part: float(len(part)), language)

    assert lines("Finca la Encina", "es") == ["Finca", "la Encina"]
    assert lines("Cool Breeze HVAC", "en") == ["Cool Breeze", "HVAC"]
    assert lines("Museum of Deep Time", "en") == ["Museum", "of Deep Time"]


def test_columns_may_be_taller_than_other_logos() -> None:
    _, height, k, _, _ = fit((0.0, 0.0, 1.0, 6.0), 0.5, "square")
    _, _, broad, _, _ = fit((0.0, 0.0, 3.0, 6.0), 0.5, "square")
    assert 0.7 < 6 * k / height < 0.8
    assert broad < k


def test_a_name_is_broken_between_words_before_its_hyphens() -> None:
    broken = break_words("Clos Saint-Martin", 2, lambda part: float(len(part)), "en")
    assert broken == ["Clos", "Saint-Martin"]
    assert break_words("Rolls-Royce", 2, lambda part: 2.0 * len(part)) == ["Rolls-", "Royce"]
