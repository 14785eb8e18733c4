"""What an arrangement is given and what it gives back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from logo_studio.compose.pieces import Piece
from logo_studio.marks.build import MarkArt
from logo_studio.model.drawing import Setting
from logo_studio.model.spec import DesignSpec


@dataclass(frozen=True, slots=True)
class Arranged:
    """Pieces on the layout plane.

    `clear` is the clear space in C; `mark_height` in C (0 without a mark); `settings`
    describes text that is not in `Line` pieces (on arcs, cut letters), sizes still in C.
    """

    pieces: Sequence[Piece]
    clear: float
    mark_height: float = 0.0
    settings: tuple[Setting, ...] = ()


@dataclass(frozen=True, slots=True)
class Order:
    """A spec with its mark built: everything an arrangement may look at."""

    spec: DesignSpec
    mark: MarkArt | None
