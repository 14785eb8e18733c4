"""`DesignSpec`: every choice of a logo and no coordinate (docs/design-spec.md)."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from logo_studio.model.brief import Hex, PaletteName, unwritable

SPEC_VERSION = 1

Ground = Literal["light", "ink", "paper", "dark", "brand", "duo"]
Case = Literal["as", "upper", "lower"]
Artboard = Literal["square", "wide", "tight"]
LockupId = Literal[
    "horizontal", "horizontal_two_lines", "stacked", "wordmark",
    "ring_badge", "crest", "plaque", "contained", "symbol", "vertical",
]  # fmt: skip

Unit = Annotated[float, msgspec.Meta(ge=0.0, le=1.0)]
Label = Annotated[str, msgspec.Meta(max_length=120)]
Language = Annotated[
    str, msgspec.Meta(pattern=r"^([A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*)?$", max_length=35)
]
Id = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9_-]{0,63}$")]


class _Value(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A frozen value that refuses unknown fields."""


class Text(_Value, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The words. `tagline` is the descriptor line; `established` and `place` serve crests.

    `second` is the name once more, in another script; `language` (an IETF tag, may be "") rules
    capitals, quotes, local forms and line breaks.
    """

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=120)]
    second: Label = ""
    language: Language = ""
    tagline: Label = ""
    initials: Annotated[str, msgspec.Meta(max_length=16)] = ""
    established: Annotated[str, msgspec.Meta(max_length=12)] = ""
    place: Annotated[str, msgspec.Meta(max_length=40)] = ""

    def __post_init__(self) -> None:
        """ValueError for what no file may hold: titles and descriptions are made of these."""
        for field in self.__struct_fields__:
            value = getattr(self, field)
            ch = "" if value.isprintable() else unwritable(value)
            if ch:
                raise ValueError(f"{field} holds the control character U+{ord(ch):04X}; remove it")


class Roles(_Value, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One colour per role. `paper` is the ground, `ink` the name, `secondary` the tagline."""

    paper: Hex
    ink: Hex
    secondary: Hex
    primary: Hex
    accent: Hex
    tint: Hex
    shade: Hex


class Palette(_Value, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The contract's palette name, the ground recipe (CRAFT 3.3), and the resulting roles."""

    name: PaletteName
    ground: Ground
    roles: Roles


class Mark(_Value, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A constructor of the mark registry, its parameters, and a container or none.

    `id` "none" draws no mark. Parameters left out take the constructor's defaults; unknown
    ones and values out of range are refused by the registry.
    """

    id: Id
    params: dict[str, float | int | str | bool] = {}
    container: Id | None = None


class Type(_Value, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A typeface and how to set it. `tracking` in cap heights added between letters."""

    face: Id
    weight: Annotated[int, msgspec.Meta(ge=1, le=1000)]
    case: Case = "as"
    tracking: Annotated[float, msgspec.Meta(ge=-0.1, le=1.0)] = 0.0


class Lockup(_Value, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The arrangement. `mark_scale` multiplies the arrangement's own mark height (1 = rule).

    `gap_scale` multiplies its gaps from mark to name and from name to tagline. It is written only
    where it is not 1: specs of before it read, draw and hash as they did.
    """

    id: LockupId
    mark_scale: Annotated[float, msgspec.Meta(ge=0.5, le=2.0)] = 1.0
    variant: Id | None = None
    gap_scale: Annotated[float, msgspec.Meta(ge=0.6, le=1.6)] | msgspec.UnsetType = msgspec.UNSET

    def __post_init__(self) -> None:
        if self.gap_scale == 1.0:
            msgspec.structs.force_setattr(self, "gap_scale", msgspec.UNSET)

    @property
    def air(self) -> float:
        """`gap_scale` as a number."""
        return 1.0 if isinstance(self.gap_scale, msgspec.UnsetType) else self.gap_scale


class DesignSpec(_Value, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One logo, as choices. The same spec and engine version give the same bytes anywhere.

    `second_type` sets `text.second`; without one that line is in the name's type.
    `codec.read_spec` and `codec.write_spec` turn it from and to JSON.
    """

    version: Literal[1] = 1
    engine: str = ""
    text: Text
    palette: Palette
    mark: Mark
    name_type: Type
    tagline_type: Type
    second_type: Type | None = None
    lockup: Lockup
    artboard: Artboard = "square"
    transparent: bool = False
    seed: int = 0
