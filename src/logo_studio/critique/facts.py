"""The facts of one drawing that checks share: boxes, grounds, settings, pictures.

Each is measured when first asked for (`Fact`). Lengths are grid units unless said otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable

from logo_studio.color.contrast import luminance, wcag
from logo_studio.critique.bitmap import Bitmap, from_grey
from logo_studio.critique.fact import Fact
from logo_studio.critique.picture import HOLE, Picture, picture
from logo_studio.model.drawing import Box, Drawing, Part, Setting
from logo_studio.model.path import Path
from logo_studio.render.svg import path_data

#: Lockups whose mark stands beside or above the name, free of it.
BESIDE = frozenset({"horizontal", "horizontal_two_lines"})
ABOVE = frozenset({"stacked"})
FREE = BESIDE | ABOVE
#: Lockups whose mark, rings, rules or plate surround the words.
NESTED = frozenset({"ring_badge", "crest", "plaque", "contained", "wordmark"})
#: Scripts whose letters stand apart and have capitals; scripts read from right to left.
ALPHABETS = frozenset({"Latn", "Cyrl", "Grek"})
RIGHT_TO_LEFT = frozenset({"Arab", "Hebr"})

#: Longer side in px of the picture on which strokes and gaps are measured.
INK_PX = 208
#: Longer side in px of the picture of the mark by colours.
MARK_PX = 96
#: Width at which a wide lockup, and longer side at which a compact one, must still work
#: (CRAFT 4; published minimum sizes are 80 to 120 px), and the aspect that divides them.
SMALL_WIDE_PX, SMALL_COMPACT_PX, WIDE = 120, 64, 1.6

#: Paints of the pictures: one colour channel for each class of parts.
RED, GREEN, BLUE = 'fill="#f00"', 'fill="#0f0"', 'fill="#00f"'
WHITE = 'fill="#fff"'
_CLASS = {"mark": RED, "initials": RED, "name": GREEN, "tagline": BLUE}


class Facts:
    """Measurements of `drawing`."""

    def __init__(self, drawing: Drawing) -> None:
        self.drawing = drawing

    # -- parts ---------------------------------------------------------------------------

    @Fact
    def mark(self) -> tuple[Part, ...]:
        """Parts of the mark: symbol and letterform alike, with rings, rules and plates."""
        return tuple([p for p in self.drawing.parts if p.kind == "mark" or p.kind == "initials"])

    @Fact
    def name(self) -> tuple[Part, ...]:
        return tuple([p for p in self.drawing.parts if p.kind == "name"])

    @Fact
    def tagline(self) -> tuple[Part, ...]:
        return tuple([p for p in self.drawing.parts if p.kind == "tagline"])

    @Fact
    def painted(self) -> tuple[Part, ...]:
        """All parts in the order in which the renderer paints them."""
        return self.drawing.of("mark") + self.drawing.of("initials") + self.name + self.tagline

    @Fact
    def mark_layers(self) -> tuple[Path, ...]:
        """Outlines of the mark by itself: as it was drawn, else its parts without knock-outs."""
        facts = self.drawing.mark
        if facts is not None and facts.layers:
            return facts.layers
        return tuple([p.path for p in self.mark if p.ground is None])

    # -- boxes ---------------------------------------------------------------------------

    @Fact
    def mark_box(self) -> Box | None:
        return box_of(self.mark)

    @Fact
    def name_box(self) -> Box | None:
        return box_of(self.name)

    @Fact
    def tagline_box(self) -> Box | None:
        return box_of(self.tagline)

    @Fact
    def text_box(self) -> Box | None:
        """Name and tagline together."""
        return join(self.name_box, self.tagline_box)

    @Fact
    def ink_box(self) -> Box:
        """Everything drawn; the whole artboard when nothing is."""
        box = join(self.mark_box, self.text_box)
        return box or (0.0, 0.0, self.drawing.width, self.drawing.height)

    @Fact
    def width(self) -> float:
        """Width of the ink, at least 1."""
        return max(1.0, self.ink_box[2] - self.ink_box[0])

    @Fact
    def height(self) -> float:
        """Height of the ink, at least 1."""
        return max(1.0, self.ink_box[3] - self.ink_box[1])

    @Fact
    def longest(self) -> float:
        """The longer side of the ink: what minimum sizes are measured along."""
        return max(self.width, self.height)

    @Fact
    def small_px(self) -> int:
        """Px of the longer side at which the logo must still work."""
        return SMALL_WIDE_PX if self.width > WIDE * self.height else SMALL_COMPACT_PX

    # -- type and colour -----------------------------------------------------------------

    @Fact
    def name_setting(self) -> Setting | None:
        """The largest line of the name."""
        lines = [s for s in self.drawing.settings if s.kind == "name"]
        return max(lines, key=lambda s: s.cap_height) if lines else None

    @Fact
    def tagline_setting(self) -> Setting | None:
        """The smallest line of the tagline and its like (dates of a crest)."""
        lines = [s for s in self.drawing.settings if s.kind == "tagline"]
        return min(lines, key=lambda s: s.cap_height) if lines else None

    @Fact
    def ground(self) -> str:
        """The background; of a transparent drawing the one it was made for, white or black."""
        drawing = self.drawing
        if drawing.background is not None:
            return drawing.background
        free = [p for p in drawing.parts if p.ground is None]
        return "#111111" if free and luminance(free[-1].fill) > 0.4 else "#FFFFFF"

    def contrast(self, part: Part) -> float:
        """WCAG ratio of a part with what it stands on."""
        return wcag(part.fill, part.ground or self.ground)

    # -- pictures ------------------------------------------------------------------------

    @Fact
    def _data(self) -> dict[int, str]:
        """Path data of every part, by its place in `painted`."""
        return {i: path_data(p.path) for i, p in enumerate(self.painted)}

    def _classes(self, size: int) -> Picture:
        """Mark in red, name in green, tagline in blue, knocked-out parts cut."""
        shapes = [
            (self._data[i], HOLE if p.ground else _CLASS[p.kind])
            for i, p in enumerate(self.painted)
        ]
        return picture(shapes, self.ink_box, size)

    @Fact
    def ink_picture(self) -> Picture:
        """All ink by classes (mark red, name green, tagline blue), `INK_PX`."""
        return self._classes(INK_PX)

    @Fact
    def ink(self) -> Bitmap:
        """All ink of `ink_picture`."""
        return from_grey(self.ink_picture.coverage(), self.ink_picture.width)

    @Fact
    def words_picture(self) -> Picture:
        """As `ink_picture`, with words on a plate painted instead of knocked out."""
        if not any(p.ground for p in self.name + self.tagline):
            return self.ink_picture
        words = len(self.name) + len(self.tagline)
        first_word = len(self.painted) - words
        shapes = [
            (self._data[i], HOLE if p.ground and i < first_word else _CLASS[p.kind])
            for i, p in enumerate(self.painted)
        ]
        return picture(shapes, self.ink_box, INK_PX)

    @Fact
    def small_picture(self) -> Picture:
        """All ink by classes at the smallest size (`small_px`)."""
        return self._classes(self.small_px)

    @Fact
    def mark_fills(self) -> tuple[str, ...]:
        """The different colours of the mark, leaving out what is knocked out of a plate."""
        return tuple(dict.fromkeys([p.fill for p in self.mark if p.ground is None]))

    @Fact
    def mark_picture(self) -> Picture:
        """The mark by colours (first red, second green, the others blue), `MARK_PX`."""
        channel = dict(zip(self.mark_fills, (RED, GREEN, BLUE), strict=False))
        shapes = [
            (self._data[i], HOLE if p.ground else channel.get(p.fill, BLUE))
            for i, p in enumerate(self.painted[: len(self.mark)])
        ]
        return picture(shapes, self.mark_box or self.ink_box, MARK_PX)

    def mark_at(self, size: int) -> Picture:
        """The mark alone in white, its longer side `size` px."""
        shapes = [
            (self._data[i], HOLE if p.ground else WHITE)
            for i, p in enumerate(self.painted[: len(self.mark)])
        ]
        return picture(shapes, self.mark_box or self.ink_box, size)


def box_of(parts: Iterable[Part]) -> Box | None:
    """Common bounds of all points of `parts`; None when there are none."""
    box: Box | None = None
    for part in parts:
        if part.path:
            box = join(box, part.path.bounds())
    return box


def join(a: Box | None, b: Box | None) -> Box | None:
    """The box around both."""
    if a is None or b is None:
        return a or b
    return (min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3]))
