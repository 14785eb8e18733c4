"""What a picture offers a letter: an outline to be cut out of, or company to stand in."""

from __future__ import annotations

from dataclasses import dataclass

from logo_studio.geometry.affine import place
from logo_studio.geometry.measure import centroid
from logo_studio.model.path import EMPTY, Path

#: Middle (x, y), width and height of the place that the letter stands in.
Room = tuple[float, float, float, float]
#: Share of the way from its box's middle to its centre of gravity that a letter is moved.
OPTICAL = 0.4


@dataclass(frozen=True, slots=True)
class Body:
    """A picture about 1 high that holds a letter.

    `outline` is one solid contour wound clockwise; `joined` grows from it, `beside` is more of its
    colour that stands apart from it, `second` what takes the second colour.
    """

    outline: Path
    room: Room
    joined: Path = EMPTY
    beside: Path = EMPTY
    second: Path = EMPTY


def seated(letter: Path, room: Room, size: float = 1.0) -> Path:
    """`letter` as large as `size` rooms allow, its box's middle near the middle of the room.

    It moves sideways towards its centre of gravity as far as the room goes: an L looks centred.
    """
    cx, cy, w, h = room
    x0, y0, x1, y1 = letter.bounds()
    k = size * min(w / (x1 - x0), h / (y1 - y0))
    middle = (x0 + x1) / 2
    wanted = OPTICAL * k * (middle - centroid(letter)[0])
    free = max(0.0, (w * size - k * (x1 - x0)) / 2)
    shift = min(free, max(-free, wanted))
    return place(letter, k, cx + shift - k * middle, cy - k * (y0 + y1) / 2)
