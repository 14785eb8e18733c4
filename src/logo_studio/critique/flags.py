"""National flags, found by where their colours stand: bands, discs and crosses."""

from __future__ import annotations

from itertools import pairwise

from logo_studio.color.oklch import hex_to_oklch
from logo_studio.critique.facts import Facts
from logo_studio.geometry.figure import lines_of
from logo_studio.model.path import Path

#: Points across a mark, and the share of a field that must have one colour.
POINTS, PURE = 24, 0.9

#: Bands from the hoist, or from the top. Vertical flags read either way round when mirrored.
UPRIGHT = frozenset(
    {
        ("blue", "white", "red"), ("green", "white", "red"), ("green", "white", "orange"),
        ("black", "yellow", "red"), ("blue", "yellow", "red"), ("red", "white", "red"),
        ("green", "white", "green"), ("white", "red"), ("green", "red"),
    }
)  # fmt: skip
LEVEL = frozenset(
    {
        ("black", "red", "yellow"), ("red", "white", "blue"), ("white", "blue", "red"),
        ("red", "white", "green"), ("white", "green", "red"), ("red", "white", "red"),
        ("yellow", "green", "red"), ("yellow", "blue", "red"), ("blue", "black", "white"),
        ("red", "blue", "orange"), ("green", "yellow", "red"), ("red", "yellow", "red"),
        ("blue", "white", "blue"), ("orange", "white", "green"), ("red", "white", "black"),
        ("white", "red"), ("red", "white"), ("blue", "yellow"),
    }
)  # fmt: skip
#: (disc, field).
DISCS = frozenset({("red", "white"), ("red", "green"), ("yellow", "blue")})
#: (cross, field) of northern flags, whose upright stands nearer to the hoist.
CROSSES = frozenset({("white", "red"), ("yellow", "blue"), ("blue", "white")})
#: Columns of the grid by which such an upright is off the middle, at least.
OFF_MIDDLE = 2.0
_HUES = ((44.0, "red"), (75.0, "orange"), (118.0, "yellow"), (180.0, "green"), (290.0, "blue"))


def colour_name(colour: str) -> str:
    """The colour as flags know it; "" for colours that none has."""
    lightness, chroma, hue = hex_to_oklch(colour)
    if lightness > 0.88 and chroma < 0.06:
        return "white"
    if lightness < 0.33 and chroma < 0.06:
        return "black"
    if chroma < 0.07 or (hue > 290 and hue < 352):
        return ""
    return next((name for most, name in _HUES if hue < most), "red")


def flag(facts: Facts) -> bool:
    """Whether the mark is a national flag."""
    names = {colour_name(p.fill) for p in facts.mark} - {""}
    around = colour_name(facts.ground)
    present = names | {around}
    if not any(set(row) <= present for row in (*UPRIGHT, *LEVEL, *DISCS, *CROSSES)):
        return False
    seen = _seen(facts)
    if not seen:
        return False
    return (
        _bands(seen) in LEVEL
        or _bands([*zip(*seen, strict=True)]) in UPRIGHT
        or _bands([*zip(*seen[::-1], strict=True)][::-1]) in UPRIGHT
        or _disc(facts, names, around)
        or _cross(seen) in CROSSES
    )


def _seen(facts: Facts) -> list[tuple[str, ...]]:
    """Names of the colours on a grid over the mark's box, line by line."""
    box = facts.mark_box
    if box is None:
        return []
    x0, y0, x1, y1 = box
    dx, dy = (x1 - x0) / POINTS, (y1 - y0) / POINTS
    if dx <= 0 or dy <= 0:
        return []
    grid = [[colour_name(facts.ground)] * POINTS for _ in range(POINTS)]
    for part in facts.mark:
        name = colour_name(part.fill)
        for y, row in enumerate(lines_of(part.path, y0 + dy / 2, dy, POINTS)):
            for a, b in row:
                for x in range(
                    max(0, int((a - x0) / dx + 0.5)), min(POINTS, int((b - x0) / dx + 0.5))
                ):
                    grid[y][x] = name
    return [tuple(row) for row in grid]


def _bands(seen: list[tuple[str, ...]]) -> tuple[str, ...]:
    """The level bands of equal height that fill the middle of the grid; () if there are none."""
    margin = POINTS // 6
    for count in (3, 2):
        names = []
        for band in range(count):
            first, last = band * POINTS // count + 1, (band + 1) * POINTS // count - 1
            field = [c for row in seen[first:last] for c in row[margin:-margin]]
            name = max(sorted(set(field)), key=field.count)
            if field.count(name) < PURE * len(field):
                break
            names.append(name)
        if len(names) == count and all(a != b for a, b in pairwise(names)):
            return tuple(names)
    return ()


def _disc(facts: Facts, names: set[str], around: str) -> bool:
    """A single disc on the ground, or on a plate of one colour."""
    round_ones = [p for p in facts.mark if p.path and _is_disc(p.path)]
    if len(facts.mark) == 1 and round_ones:
        return (colour_name(round_ones[0].fill), around) in DISCS
    if len(facts.mark) == 2 and len(round_ones) == 1:
        (plate,) = [p for p in facts.mark if p is not round_ones[0]]
        filled = _is_full(plate.path)
        return filled and (colour_name(round_ones[0].fill), colour_name(plate.fill)) in DISCS
    return False


def _is_disc(path: Path) -> bool:
    x0, y0, x1, y1 = path.bounds()
    box = (x1 - x0) * (y1 - y0)
    square = 0.95 < (x1 - x0) / max(1e-9, y1 - y0) < 1.05
    return square and path.commands.count("Z") == 1 and abs(path.ink_area() / box - 0.7854) < 0.02


def _is_full(path: Path) -> bool:
    x0, y0, x1, y1 = path.bounds()
    return path.ink_area() > 0.6 * (x1 - x0) * (y1 - y0)


def _cross(seen: list[tuple[str, ...]]) -> tuple[str, str]:
    """(cross, field) where one colour fills some lines and some columns and another the rest."""
    whole = [r for r in range(POINTS) if len(set(seen[r])) == 1]
    upright = [*zip(*seen, strict=True)]
    columns = [c for c in range(POINTS) if len(set(upright[c])) == 1]
    if not 2 <= len(whole) <= POINTS // 2 or not 2 <= len(columns) <= POINTS // 2:
        return ("", "")
    cross = seen[whole[0]][0]
    others = [c for c in range(POINTS) if c not in columns]
    rest = [seen[r][c] for r in range(POINTS) for c in others if r not in whole]
    field = max(sorted(set(rest)), key=rest.count)
    ends = (whole[0], columns[0], POINTS - 1 - whole[-1], POINTS - 1 - columns[-1])
    upright_at = (columns[0] + columns[-1] + 1) / 2
    northern = min(ends) > 2 and abs(upright_at - POINTS / 2) > OFF_MIDDLE
    return (cross, field) if northern and rest.count(field) >= PURE * len(rest) else ("", "")
