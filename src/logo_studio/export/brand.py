"""`Brand`: everything that artefacts may look at, composed and measured beforehand.

The package `kit` makes it from a logo, the package `doctor` from a foreign SVG. Exporters place,
colour and write; they compose nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from logo_studio.errors import LogoStudioError
from logo_studio.export.pictures import Pictures
from logo_studio.export.png import xmp_packet
from logo_studio.model.drawing import Drawing
from logo_studio.model.kit import Contact, KitFile
from logo_studio.model.review import Review
from logo_studio.model.spec import DesignSpec, Roles

#: For white and light grounds, for dark grounds, and in one ink each.
COLOURWAYS = ("full", "reversed", "black", "white")
BLACK, WHITE = "#000000", "#FFFFFF"


class KitError(LogoStudioError):
    """A file of the kit would break a promise (contrast, safe zone, gamut): it is not written."""

    code = "kit_check_failed"


@dataclass(frozen=True, slots=True)
class Tier:
    """One step of the responsive ladder: a drawing for sizes from `from_px` of its longer side.

    `change` says what was redrawn against the tier above it.
    """

    id: str
    drawing: Drawing
    from_px: int
    change: str


@dataclass(frozen=True, slots=True)
class Measures:
    """What was measured on the drawings.

    `minimum_px` and `minimum_mm` are the smallest longer sides by lockup at which all parts are
    still told apart; `contrast` the least WCAG ratio by lockup and colourway on its ground.
    """

    minimum_px: Mapping[str, int] = field(default_factory=dict)
    minimum_mm: Mapping[str, int] = field(default_factory=dict)
    contrast: Mapping[str, Mapping[str, float]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Stitching:
    """What embroidery would make of a drawing whose ink is `width_mm` wide.

    `thin` and `tight` are the shares of ink in strokes and gaps under 1 mm; `letter_mm` the
    smallest cap height, None without letters; `faults` are sentences, none when it passes.
    """

    drawing: Drawing
    width_mm: float
    height_mm: float
    thin: float
    tight: float
    letter_mm: float | None
    threads: int
    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Brand:
    """One brand, ready to be exported.

    `lockups` holds, by kind (horizontal, stacked, emblem, wordmark, mark, monogram) and
    colourway, tight transparent drawings with their clear space; `primary` is the kind that was
    designed. `ground` is the logo as designed on its own ground. `tile` and `glyph` are the
    symbol and its 16 px form without container, in the colours of `solid`; `light`, `dark`
    and `solid` are the roles on white, on the dark ground and on the brand colour. `origin`
    is "drawn" here or "imported"; `stitching` is the preflight as designed, and of the form
    simplified until it passes.
    """

    name: str
    tagline: str
    slug: str
    trade: str
    lockups: Mapping[str, Mapping[str, Drawing]]
    primary: str
    ground: Drawing
    tile: Drawing
    glyph: Drawing
    tiers: tuple[Tier, ...]
    light: Roles
    dark: Roles
    solid: Roles
    measures: Measures
    review: Review
    why: str
    spec: DesignSpec | None
    contact: Contact
    industry: str = ""
    stitching: tuple[Stitching, Stitching] | None = None
    origin: str = "drawn"

    def drawing(self, kind: str, colourway: str = "full") -> Drawing:
        """A lockup by kind, or the primary one where the brand has no such kind."""
        return self.lockups.get(kind, self.lockups[self.primary])[colourway]

    @property
    def symbol(self) -> str:
        """The kind that stands for the brand alone: its mark, or whatever there is."""
        return "mark" if "mark" in self.lockups else self.primary

    @property
    def wide(self) -> str:
        """The kind for wide places."""
        for kind in ("horizontal", self.primary, "wordmark"):
            if kind in self.lockups:
                return kind
        return self.primary


class Desk:
    """What one kit's exporters share while it is made: pictures made once, warnings, files."""

    def __init__(self, brand: Brand) -> None:
        self.brand = brand
        self.xmp = xmp_packet(brand.name, brand.origin == "drawn")
        self.pictures = Pictures(self.xmp)
        self.warnings: list[str] = []
        self.files: list[KitFile] = []
        self.part = ""

    def add(self, path: str, role: str, data: bytes | str) -> None:
        """Lays a file on the pile of the part that is being made."""
        content = data.encode() if isinstance(data, str) else data
        self.files.append(KitFile(path, self.part, role, content))

    def warn(self, text: str) -> None:
        """A sentence for the customer, once."""
        if text not in self.warnings:
            self.warnings.append(text)
