"""The three promised palettes: names, order and colours are the contract's."""

from __future__ import annotations

from logo_studio.model.brief import PALETTE_NAMES, PaletteName

COLORS: dict[PaletteName, tuple[str, str, str, str]] = {
    "warm": ("#FF6B6B", "#FFD93D", "#FFA552", "#2C2C2C"),
    "cool": ("#4D96FF", "#6BCB77", "#3D5AF1", "#222222"),
    "mono": ("#111111", "#555555", "#999999", "#FFFFFF"),
}


def order(first: PaletteName | None) -> tuple[PaletteName, ...]:
    """The palettes in drawing order; a preferred one moves to the front."""
    if first is None:
        return PALETTE_NAMES
    return (first, *(name for name in PALETTE_NAMES if name != first))
