"""What the guidelines state, measured on the drawings: smallest sizes and contrasts."""

from __future__ import annotations

from collections.abc import Mapping

from logo_studio.color.contrast import wcag
from logo_studio.critique.facts import Facts
from logo_studio.critique.picture import survival
from logo_studio.export.brand import KitError, Measures
from logo_studio.model.drawing import GRID, Drawing
from logo_studio.model.spec import Roles

#: Sizes of the longer side that are tried, in px.
LADDER = (16, 20, 24, 32, 40, 48, 64, 80, 96, 120, 160, 200, 240, 320)
#: Survival in hard pixels from which a mark counts as kept (CRAFT 4: full marks at .70 to .82).
KEPT = 0.72
#: Least cap height in px: of the name (x-height about 4 px), of the tagline; in print in mm.
NAME_PX, TAGLINE_PX = 7.0, 6.0
#: Print resolves about twice what a screen pixel of .2646 mm does, but ink spreads (CRAFT 7).
MM_PER_PX = 0.2117
#: Least contrast of a name and of the best tone of a mark with the ground it is made for.
NAME_FLOOR, MARK_FLOOR = 3.0, 2.5


def minimum_px(drawing: Drawing) -> int:
    """The first size of the ladder at which marks survive and letters stand tall enough."""
    facts = Facts(drawing)
    x0, y0, x1, y1 = facts.ink_box
    longer = max(x1 - x0, y1 - y0)
    for size in LADDER:
        scale = size / longer  # px per grid unit
        tall = all(
            s.cap_height * scale >= (NAME_PX if s.kind == "name" else TAGLINE_PX)
            for s in drawing.settings
            if s.kind in ("name", "tagline")
        )
        if tall and _mark_kept(facts, scale):
            return size
    return LADDER[-1]


def _mark_kept(facts: Facts, scale: float) -> bool:
    box = facts.mark_box
    if box is None:
        return True
    size = max(4, round(max(box[2] - box[0], box[3] - box[1]) * scale))
    return size >= 96 or survival(facts.mark_at(size).channel(0)) >= KEPT


def least_contrast(drawing: Drawing, ground: str) -> tuple[float, float]:
    """(of the words, of the best tone of the mark) with what they stand on; 21 where absent."""
    words = [wcag(p.fill, p.ground or ground) for p in drawing.of("name", "tagline")]
    tones = [wcag(p.fill, p.ground or ground) for p in drawing.of("mark", "initials")]
    return min(words, default=21.0), max(tones, default=21.0)


def measure(lockups: Mapping[str, Mapping[str, Drawing]], light: Roles, dark: Roles) -> Measures:
    """Minimum sizes and contrasts of every lockup. KitError where a colourway cannot be read."""
    grounds = {"full": "#FFFFFF", "reversed": dark.paper, "black": "#FFFFFF", "white": "#000000"}
    contrast: dict[str, dict[str, float]] = {}
    for kind, ways in lockups.items():
        for way, drawing in ways.items():
            words, mark = least_contrast(drawing, grounds[way])
            if words < NAME_FLOOR or mark < MARK_FLOOR:
                what, found = ("words", words) if words < NAME_FLOOR else ("mark", mark)
                raise KitError(
                    f"{kind}, {way}: the {what} reach {found:.2f}:1 on {grounds[way]}",
                    "edit palette.roles.ink or palette.roles.primary, then export again",
                )
            contrast.setdefault(kind, {})[way] = round(min(words, mark), 2)
    smallest = {kind: minimum_px(ways["full"]) for kind, ways in lockups.items()}
    return Measures(
        smallest, {k: max(5, -(-round(px * MM_PER_PX * 10) // 10)) for k, px in smallest.items()},
        contrast,
    )  # fmt: skip


def clear_share(drawing: Drawing) -> float:
    """The clear space as a share of the artboard's width."""
    return drawing.clear_space / drawing.width


def size_px(drawing: Drawing) -> tuple[int, int]:
    """Width and height of the artboard in whole px."""
    return round(drawing.width / GRID), round(drawing.height / GRID)
