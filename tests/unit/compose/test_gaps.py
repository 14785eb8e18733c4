"""`lockup.gap_scale`: the air between mark, name and tagline grows as asked; sizes stay."""

from __future__ import annotations

import itertools
import json

import pytest
from msgspec.structs import replace

from logo_studio.color.grounds import resolve
from logo_studio.compose.compose import LOCKUPS, compose, has_gap
from logo_studio.compose.layout import Arranged, Order
from logo_studio.compose.pieces import Line, box_of
from logo_studio.errors import SpecError
from logo_studio.marks.build import build_mark
from logo_studio.model.codec import edit_spec, read_spec, write_spec
from logo_studio.model.drawing import Box
from logo_studio.model.spec import DesignSpec, Lockup, Mark, Text, Type
from logo_studio.render.svg import to_svg

LATIN, HAN = Type(face="manrope", weight=700), Type(face="noto-sans-sc", weight=700)


def base(
    lockup: str, variant: str | None = None, mark: str = "bean", tagline: str | None = None,
    han: bool = False,
) -> DesignSpec:  # fmt: skip
    """A spec in this arrangement; in Chinese where it stands in columns, or when asked."""
    han = han or lockup == "vertical"
    words = ("北风", "咖啡") if han else ("Northwind", "Coffee Roastery")
    return DesignSpec(
        text=Text(name=words[0], tagline=words[1] if tagline is None else tagline),
        palette=resolve("warm", "paper", "#FFA552", "#FF6B6B"),
        mark=Mark(id=mark), name_type=HAN if han else LATIN, tagline_type=HAN if han else LATIN,
        lockup=Lockup(id=lockup, variant=variant),  # type: ignore[arg-type]
    )  # fmt: skip


def arranged(made: DesignSpec) -> Arranged:
    """The pieces as the arrangement puts them, in cap heights of the name."""
    mark = None if made.mark.id == "none" else build_mark(made.mark, ())
    return LOCKUPS[made.lockup.id](Order(made, mark))


def wider(made: DesignSpec, by: float) -> DesignSpec:
    return replace(made, lockup=replace(made.lockup, gap_scale=by))


def found(made: DesignSpec, kind: str) -> Box:
    return box_of([p for p in arranged(made).pieces if p.kind == kind and p.role != "secondary"])


def sizes(made: DesignSpec) -> list[tuple[str, float, float]]:
    """Width and height of every mark, name and tagline; plates and rules grow with the air."""
    marks = {id(layer[1]) for layer in build_mark(made.mark, ()).layers}
    return [
        (p.kind, p.size, p.box[3] - p.box[1])
        for p in arranged(made).pieces
        if isinstance(p, Line) or id(getattr(p, "path", None)) in marks
    ]


@pytest.mark.parametrize("by", [0.6, 0.8, 1.25, 1.6])
@pytest.mark.parametrize(
    ("lockup", "variant", "side"),
    [
        ("horizontal", None, 0), ("horizontal_two_lines", None, 0), ("stacked", None, 1),
        ("stacked", "flush", 1),
    ],
)  # fmt: skip
def test_the_gap_grows_as_asked(lockup: str, variant: str | None, side: int, by: float) -> None:
    def gap(made: DesignSpec) -> float:
        return found(made, "name")[side] - found(made, "mark")[side + 2]

    def ink(made: DesignSpec) -> float:
        """What letters stand back from their cap line is no part of the gap."""
        return found(made, "name")[1] + 1.0 if side else 0.0

    ruled = base(lockup, variant)
    asked = wider(ruled, by)
    assert gap(asked) - ink(asked) == pytest.approx(by * (gap(ruled) - ink(ruled)), abs=1e-9)


@pytest.mark.parametrize("lockup", LOCKUPS)
def test_nothing_changes_its_size(lockup: str) -> None:
    made = base(lockup)
    for by in (0.6, 1.6):
        before, after = sizes(made), sizes(wider(made, by))
        assert len(before) == len(after)
        for (kind, *was), (now_kind, *now) in zip(before, after, strict=True):
            assert (now_kind, *now) == (kind, *(pytest.approx(v) for v in was))


def test_the_tagline_steps_away_too() -> None:
    made = base("wordmark")
    name = found(made, "name")

    def gap(one: DesignSpec) -> float:
        tagline = box_of([p for p in arranged(one).pieces if p.kind == "tagline"])
        return tagline[1] - name[3]

    gaps = [gap(wider(made, by)) for by in (0.6, 1.0, 1.6)]
    assert gaps == sorted(gaps)
    assert gaps[2] - gaps[1] == pytest.approx(1.5 * (gaps[1] - gaps[0]))


@pytest.mark.parametrize("lockup", LOCKUPS)
def test_who_has_a_gap_is_known(lockup: str) -> None:
    for mark, tagline in itertools.product(("bean", "none"), ("", "咖啡")):
        if lockup == "symbol" and mark == "none":
            continue
        made = base(lockup, mark=mark, tagline=tagline, han=True)
        moved = to_svg(compose(wider(made, 1.4))) != to_svg(compose(made))
        assert moved == has_gap(made), (mark, tagline)


def test_a_gap_by_the_rule_is_not_written() -> None:
    made = base("stacked")
    assert wider(made, 1.0) == made
    assert b"gap_scale" not in write_spec(made)
    asked = edit_spec(made, {"lockup.gap_scale": "1.25"})
    assert json.loads(write_spec(asked))["lockup"]["gap_scale"] == 1.25
    assert read_spec(write_spec(asked)) == asked
    assert edit_spec(asked, {"lockup.gap_scale": "1"}) == made


def test_what_is_out_of_range_is_refused() -> None:
    for value in ("0.5", "1.7", "wide"):
        with pytest.raises(SpecError, match=r"lockup\.gap_scale"):
            edit_spec(base("stacked"), {"lockup.gap_scale": value})
