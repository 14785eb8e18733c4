"""Drawings made by hand for the checks: every measure of a logo is an argument."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from logo_studio.geometry.affine import place_on_grid, reverse
from logo_studio.geometry.angle import polar
from logo_studio.geometry.shapes import circle, rect, ring
from logo_studio.model.drawing import Drawing, MarkFacts, Part, PartKind, Role, Setting
from logo_studio.model.path import EMPTY, Path, concat

SIDE = 5120
MIDDLE = SIDE // 2
#: Letters of the test alphabet: blocks .6 C wide, .2 C apart; these have a hole.
ROUND = "ABDOPQR"


def whole(path: Path, dx: float = 0, dy: float = 0) -> Path:
    """`path` on the integer grid, moved."""
    return place_on_grid(path, 1.0, round(dx), round(dy))


def letter(char: str, x: float, top: float, cap: float, hole: float) -> Path:
    """A block; letters of `ROUND` with a square hole of side `hole` cap heights."""
    block = rect(x, top, 0.6 * cap, cap)
    if char not in ROUND:
        return block
    side = hole * cap
    return block + reverse(rect(x + 0.3 * cap - side / 2, top + (cap - side) / 2, side, side))


def word(text: str, x: float, top: float, cap: float, hole: float = 0.3) -> Path:
    """A line of block letters from `x`, cap top at `top`."""
    letters = [letter(c, x + 0.8 * cap * i, top, cap, hole) for i, c in enumerate(text)]
    return whole(concat(letters))


def width_of(text: str, cap: float) -> float:
    return (0.8 * len(text) - 0.2) * cap


def setting(kind: PartKind, text: str, cap: float, **changes: object) -> Setting:
    plain = Setting(kind, text, "blocks", 700, cap, 0.2, 0.7, 0.9, True, "Latn", ((0.2, 0.15),) * 6)
    return replace(plain, **changes)  # type: ignore[arg-type]


class Make:
    """Builders of drawings, and of the parts that tests add to them."""

    rect, circle, ring = staticmethod(rect), staticmethod(circle), staticmethod(ring)
    whole, word = staticmethod(whole), staticmethod(word)

    def part(
        self,
        path: Path,
        kind: PartKind = "mark",
        role: Role = "primary",
        fill: str = "#1F4FB4",
        ground: str | None = None,
    ) -> Part:
        return Part(kind, role, fill, whole(path), ground)

    def of(self, *parts: Part, lockup: str = "horizontal", **fields: object) -> Drawing:
        """A drawing of exactly these parts."""
        plain = Drawing(SIDE, SIDE, "#FFFFFF", parts, "", "", lockup, (), None, 300.0)
        return replace(plain, **fields)  # type: ignore[arg-type]

    def logo(
        self,
        *,
        lockup: str = "horizontal",
        name: str = "NORDO",
        cap: float = 600,
        mark: float = 1100,
        gap: float = 320,
        mark_shift: float = 0,
        tagline: str = "EST",
        tag_cap: float = 260,
        tag_shift: float = 0,
        ink: str = "#1B1B1B",
        tag_fill: str = "#444444",
        primary: str = "#1F4FB4",
        accent: str | None = None,
        hole: float = 0.3,
        shift: float = 0,
        mark_last: bool = False,
        layers: Callable[[float], Sequence[Path]] | None = None,
        letterform: bool = False,
        container: str | None = None,
        **type_facts: object,
    ) -> Drawing:
        """A disc with a name of block letters and a tagline, centred; `shift` moves it right.

        `layers` makes the mark's paths (primary, accent) in a box of the given side at the
        origin; `mark_shift` moves the mark off its axis; `type_facts` are fields of `Setting`.
        """
        discs = layers or (lambda s: [circle(s / 2, s / 2, s / 2), EMPTY])
        name_width = width_of(name, cap)
        block = cap + (tag_cap + 0.5 * cap if tagline else 0)
        if lockup == "stacked":
            text_left = MIDDLE - name_width / 2
            left = MIDDLE - mark / 2 + mark_shift
            top = MIDDLE - (mark + gap + block) / 2
            text_top = top + mark + gap
        else:
            left = MIDDLE - (mark + gap + name_width) / 2
            text_left = left + mark + gap
            if mark_last:
                left, text_left = left + name_width + gap, left
            top = MIDDLE - mark / 2 + mark_shift
            text_top = MIDDLE - block / 2
        kind: PartKind = "initials" if letterform else "mark"
        parts = [
            Part(kind, role, fill, whole(path, left + shift, top))
            for role, fill, path in zip(
                ("primary", "accent"), (primary, accent or "#F2A541"), discs(mark), strict=True
            )
            if path
        ]
        parts.append(Part("name", "ink", ink, word(name, text_left + shift, text_top, cap, hole)))
        settings = [setting("name", name, cap, **type_facts)]
        if tagline:
            line = word(tagline, text_left + shift + tag_shift, text_top + 1.5 * cap, tag_cap)
            if lockup == "stacked":
                line = whole(line, (name_width - width_of(tagline, tag_cap)) / 2)
            parts.append(Part("tagline", "secondary", tag_fill, line))
            settings.append(setting("tagline", tagline, tag_cap))
        facts = MarkFacts("disc", container, mark, 0.05 * mark, letterform)
        return self.of(*parts, lockup=lockup, settings=tuple(settings), mark=facts)

    def badge(
        self, *, letters: int = 28, reach: float = 350, size: float = 300, mark: float = 1100,
        radius: float = 1250,
    ) -> Drawing:  # fmt: skip
        """Two rings (1600 and 1000) with `letters` squares over `reach` degrees between them."""
        rings = concat([ring(MIDDLE, MIDDLE, 1600, 60), ring(MIDDLE, MIDDLE, 1000, 40)])
        squares = []
        for i in range(letters):
            x, y = polar(radius, -90 + reach * (i / (letters - 1) - 0.5), MIDDLE, MIDDLE)
            squares.append(rect(x - size / 2, y - size / 2, size, size))
        return self.of(
            self.part(rings, role="ink"),
            self.part(circle(MIDDLE, MIDDLE, mark / 2)),
            self.part(concat(squares), "name", "ink", "#1B1B1B"),
            lockup="ring_badge",
            mark=MarkFacts("disc", None, mark, 50.0, False),
        )

    def plaque(self, *, overhang: float = -400) -> Drawing:
        """A name in paper on a plate; `overhang` is how far it sticks out at the right."""
        name = word("NORDO", MIDDLE - 1140 + 400 + overhang, MIDDLE - 300, 600)
        return self.of(
            self.part(rect(MIDDLE - 1540, MIDDLE - 700, 3080, 1400)),
            self.part(name, "name", "paper", "#FFFFFF", ground="#1F4FB4"),
            lockup="plaque",
            settings=(setting("name", "NORDO", 600),),
        )

    def bars(self, count: int, pitch: float, thickness: float, length: float = 3600) -> Path:
        """Horizontal bars, centred on the artboard."""
        top = MIDDLE - ((count - 1) * pitch + thickness) / 2
        return concat(
            [rect(MIDDLE - length / 2, top + i * pitch, length, thickness) for i in range(count)]
        )


@pytest.fixture(scope="session")
def make() -> Make:
    return Make()
