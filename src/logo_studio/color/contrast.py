"""Contrast of two colours: WCAG 2.2 ratio and APCA 0.0.98G lightness contrast."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from logo_studio.color.oklch import channels, hex_to_oklch, oklch_to_hex, to_linear


@lru_cache(maxsize=4096)
def luminance(hex_color: str) -> float:
    """Relative luminance, 0 black to 1 white (WCAG 2.2)."""
    r, g, b = (to_linear(c) for c in channels(hex_color))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


@lru_cache(maxsize=8192)
def wcag(a: str, b: str) -> float:
    """Contrast ratio, 1 to 21, the same both ways."""
    x, y = luminance(a), luminance(b)
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)


@lru_cache(maxsize=4096)
def apca(text: str, ground: str) -> float:
    """Lightness contrast Lc of `text` on `ground`: positive dark on light, negative the reverse.

    |Lc| 60 suits names and taglines at logo sizes, 75 is preferred.
    """
    yt, yg = (_apca_luminance(c) for c in (text, ground))
    if abs(yg - yt) < 0.0005:
        return 0.0
    if yg > yt:
        s = (yg**0.56 - yt**0.57) * 1.14
        return 0.0 if s < 0.1 else (s - 0.027) * 100
    s = (yg**0.65 - yt**0.62) * 1.14
    return 0.0 if s > -0.1 else (s + 0.027) * 100


def _apca_luminance(hex_color: str) -> float:
    r, g, b = channels(hex_color)
    y = 0.2126729 * r**2.4 + 0.7151522 * g**2.4 + 0.0721750 * b**2.4
    return float(y + (0.022 - y) ** 1.414) if y < 0.022 else y


def walk(hex_color: str, good: Callable[[str], bool], darker: bool) -> str:
    """`hex_color` moved along lightness in steps of .01 until `good`, chroma and hue held.

    Returns the last colour tried (black or white at worst) when none is good.
    """
    lightness, chroma, hue = hex_to_oklch(hex_color)
    candidate = hex_color
    for step in range(101):
        if good(candidate):
            return candidate
        moved = lightness + (-0.01 if darker else 0.01) * (step + 1)
        if not 0.0 <= moved <= 1.0:
            break
        candidate = oklch_to_hex(moved, chroma, hue)
    return candidate


def reach(hex_color: str, ground: str, ratio: float) -> str:
    """`hex_color` moved away from `ground` in lightness until their contrast is `ratio`."""
    return walk(hex_color, lambda c: wcag(c, ground) >= ratio, darker=luminance(ground) > 0.2)
