"""Does a mark that is knocked out of a container turn inside out?"""

from __future__ import annotations

from collections.abc import Iterable

from logo_studio.critique.check import Check, Measured, said
from logo_studio.critique.facts import Facts
from logo_studio.critique.scale import ramp
from logo_studio.geometry.measure import crossings, flatten, tight_bounds
from logo_studio.model.path import Path, signed_area

#: Outlines around one another: the container, the hole that is the mark, an island in it (the
#: opening of a handle); a hole in that island is one too many.
DEEP, PLAIN = 5.0, 3.0
#: A contour below this share of its part is a dot (an eye, a pip), which reads at any depth.
DOT = 0.01
#: Steps into which a curve is cut: enough to tell inside from outside.
STEPS = 4


def measure(facts: Facts) -> Measured | None:
    mark = facts.drawing.mark
    if mark is None or mark.container is None:
        return None
    depth = max([nesting(p.path) for p in facts.mark], default=0)
    return (
        ramp(depth, DEEP, PLAIN),
        "inside_out",
        said("Outlines of the mark nest {depth} deep.", depth=f"{depth}"),
    )


def nesting(path: Path) -> int:
    """The largest number of outlines around one place of `path`, dots left out."""
    contours = [(abs(signed_area(c)), c) for c in path.contours()]
    least = DOT * max([area for area, _ in contours], default=0.0)
    large = [c for area, c in sorted(contours, key=_size, reverse=True) if area >= least]
    depths: list[int] = []
    for i, inner in enumerate(large):
        around = [depths[j] for j in range(i) if _holds(large[j], inner)]
        depths.append(1 + max(around, default=0))
    return max(depths, default=0)


def _size(row: tuple[float, Path]) -> float:
    return row[0]


def _holds(outer: Path, inner: Path) -> bool:
    """Whether the first point of `inner` lies within `outer`."""
    x, y = inner.xs[0], inner.ys[0]
    x0, y0, x1, y1 = tight_bounds(outer)
    if not (x0 < x < x1 and y0 < y < y1):
        return False
    return _left_of(crossings(flatten(outer, STEPS), y), x) % 2 == 1


def _left_of(xs: Iterable[float], x: float) -> int:
    return sum([crossed < x for crossed in xs])


CHECK = Check(
    id="nesting",
    title="Outlines around one another in a mark that stands in a container",
    rationale=(
        "Knocked out of a container, dark turns light. A shape with holes that hold shapes of "
        "their own then shows its insides first: a loaf of bread becomes a wrench."
    ),
    source="CRAFT 6.5 and 6.6 (a filled icon that is a box around a line icon; bread to wrench)",
    limits=f"nothing at {DEEP:.0f} outlines around one another; full marks up to {PLAIN:.0f}",
    mend="Take the mark without its container, or only its outer contour.",
    codes=("inside_out",),
    measure=measure,
    weight=0.5,
)
