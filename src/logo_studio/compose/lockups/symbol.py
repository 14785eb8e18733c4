"""The mark alone: avatars, favicons, stamps (CRAFT 1.3: clear space .4 of its height)."""

from __future__ import annotations

from logo_studio.compose.layout import Arranged, Order
from logo_studio.compose.pieces import box_of, place_mark
from logo_studio.errors import SpecError

CLEAR = 0.4


def symbol(order: Order) -> Arranged:
    """The mark at height 1, no words. SpecError for a spec without a mark."""
    if order.mark is None:
        raise SpecError(
            "lockup symbol needs a mark",
            "choose one: --set mark.id=initial --set mark.container=circle",
        )
    mark = place_mark(order.mark, order.mark.optical, 0.0, 0.0)
    _, top, _, bottom = box_of(mark)
    return Arranged(mark, CLEAR, bottom - top)
