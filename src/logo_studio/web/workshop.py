"""Parts of brand kits as the exporters make them, kept for the pages that show them.

A page of a kit asks for every part and then for some of its files; each part is made once, beside
the event loop, one after another.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from functools import cached_property
from threading import Lock
from typing import Any

from logo_studio.errors import LogoStudioError
from logo_studio.export.assemble import assemble
from logo_studio.export.brand import Brand, Desk
from logo_studio.export.guide import contrasts, swatches
from logo_studio.export.guidelines import page_pictures
from logo_studio.export.stationery import CARD, card_back, card_front
from logo_studio.export.svg import to_svg
from logo_studio.http.drawing import Line
from logo_studio.http.links import unpack_spec
from logo_studio.kit.kit import make_brand
from logo_studio.model.kit import Contact, KitFile
from logo_studio.model.spec import DesignSpec
from logo_studio.studio import draw

#: Kits kept as files, 5 MB each.
KEPT = 4

#: Parts are made in a line of their own: logos do not wait for them.
at_bench = Line("workshop", 5).run
_lock = Lock()


@dataclass(frozen=True, slots=True)
class Made:
    """A part as it was made: its files, or why there are none."""

    part: str
    files: tuple[KitFile, ...] = ()
    warnings: tuple[str, ...] = ()
    error: LogoStudioError | None = None

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(f.size for f in self.files)

    def ending(self, *endings: str) -> tuple[KitFile, ...]:
        """Files whose paths end so."""
        return tuple([f for f in self.files if f.path.endswith(endings)])

    def text(self, path: str) -> str:
        """A file's text; "" where there is none."""
        return next((f.data.decode() for f in self.files if f.path == path), "")

    def pixels(self, path: str) -> tuple[int, int]:
        """Width and height of a PNG."""
        data = next(f.data for f in self.files if f.path == path)
        return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")


@dataclass
class Bench:
    """One logo's kit in the making."""

    spec: DesignSpec
    contact: Contact
    trade: str
    made: dict[str, Made] = field(default_factory=dict)

    @cached_property
    def brand(self) -> Brand:
        return make_brand(draw(self.spec), self.contact, self.trade)

    @cached_property
    def pages(self) -> tuple[bytes, ...]:
        """The pages of the guidelines as PNG."""
        return page_pictures(Desk(self.brand))

    @cached_property
    def card(self) -> tuple[str, str]:
        """Front and back of the business card, from the boards that its PDF is written from."""
        return (
            to_svg(card_front(self.brand, CARD), "mm"), to_svg(card_back(self.brand, CARD), "mm")
        )  # fmt: skip

    @cached_property
    def colours(self) -> tuple[list[dict[str, Any]], dict[str, Any]]:
        """Values of every colour, and contrasts of every pair."""
        return swatches(self.brand), contrasts(self.brand)

    def part(self, name: str) -> Made:
        """One part; what cannot be made says why."""
        if name not in self.made:
            try:
                kit = assemble(self.brand, [name], None)
                self.made[name] = Made(name, kit.files, kit.warnings)
            except LogoStudioError as error:
                self.made[name] = Made(name, error=error)
        return self.made[name]


_benches: OrderedDict[tuple[str, Contact, str], Bench] = OrderedDict()


def bench(packed: str, contact: Contact, trade: str) -> Bench:
    """The bench of a kit. SpecError for a spec that is not readable."""
    key = (packed, contact, trade)
    with _lock:
        found = _benches.get(key)
        if found is None:
            found = _benches[key] = Bench(unpack_spec(packed), contact, trade)
        _benches.move_to_end(key)
        while len(_benches) > KEPT:
            _benches.popitem(last=False)
    return found
