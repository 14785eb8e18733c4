"""sRGB and OKLCH (Björn Ottosson, 2020; matrices of CSS Color 4); gamut mapping reduces chroma.

L in [0, 1], chroma C from 0 to about .37, hue h in degrees. Only #RRGGBB leaves the package:
`oklch()` in SVG fails in common viewers. The C library's functions are used here, since every
result is rounded to 8 bits a channel.
"""

from __future__ import annotations

from functools import lru_cache
from math import atan2, cos, degrees, hypot, radians, sin, sqrt

Oklch = tuple[float, float, float]
Triple = tuple[float, float, float]


def channels(hex_color: str) -> Triple:
    """Gamma-encoded red, green, blue in [0, 1] of a #RRGGBB."""
    return (
        int(hex_color[1:3], 16) / 255,
        int(hex_color[3:5], 16) / 255,
        int(hex_color[5:7], 16) / 255,
    )


def to_linear(c: float) -> float:
    """One channel from gamma-encoded to linear light (IEC 61966-2-1)."""
    return c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4


def to_gamma(c: float) -> float:
    """One channel from linear light to gamma-encoded."""
    return 12.92 * c if c <= 0.0031308 else 1.055 * c ** (1 / 2.4) - 0.055


@lru_cache(maxsize=4096)
def hex_to_oklab(hex_color: str) -> Triple:
    """(L, a, b) of a #RRGGBB."""
    r, g, b = (to_linear(c) for c in channels(hex_color))
    l_ = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    m_ = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    s_ = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * l_ + 0.7936177850 * m_ - 0.0040720468 * s_,
        1.9779984951 * l_ - 2.4285922050 * m_ + 0.4505937099 * s_,
        0.0259040371 * l_ + 0.7827717662 * m_ - 0.8086757660 * s_,
    )


@lru_cache(maxsize=4096)
def hex_to_oklch(hex_color: str) -> Oklch:
    """(L, C, h) of a #RRGGBB; h is 0 where C is next to nothing."""
    lightness, a, b = hex_to_oklab(hex_color)
    chroma = hypot(a, b)
    return lightness, chroma, degrees(atan2(b, a)) % 360 if chroma > 1e-4 else 0.0


def _linear_rgb(lightness: float, chroma: float, hue: float) -> Triple:
    a, b = chroma * cos(radians(hue)), chroma * sin(radians(hue))
    l_ = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    m_ = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    s_ = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * l_ - 3.3077115913 * m_ + 0.2309699292 * s_,
        -1.2684380046 * l_ + 2.6097574011 * m_ - 0.3413193965 * s_,
        -0.0041960863 * l_ - 0.7034186147 * m_ + 1.7076147010 * s_,
    )


def _in_gamut(rgb: Triple) -> bool:
    return min(rgb) >= -1e-4 and max(rgb) <= 1.0001


@lru_cache(maxsize=8192)
def oklch_to_hex(lightness: float, chroma: float, hue: float) -> str:
    """The nearest #RRGGBB of the same lightness and hue: chroma gives way (18 halvings)."""
    lightness = min(1.0, max(0.0, lightness))
    rgb = _linear_rgb(lightness, chroma, hue)
    if not _in_gamut(rgb):
        low, high = 0.0, chroma
        for _ in range(18):
            middle = (low + high) / 2
            if _in_gamut(_linear_rgb(lightness, middle, hue)):
                low = middle
            else:
                high = middle
        rgb = _linear_rgb(lightness, low, hue)
    return "#{:02X}{:02X}{:02X}".format(
        *(round(255 * to_gamma(min(1.0, max(0.0, c)))) for c in rgb)
    )


def delta_e(a: str, b: str) -> float:
    """Distance of two #RRGGBB in OKLab; .02 is just visible, .07 clearly different."""
    la, aa, ba = hex_to_oklab(a)
    lb, ab, bb = hex_to_oklab(b)
    return sqrt((la - lb) ** 2 + (aa - ab) ** 2 + (ba - bb) ** 2)


def hue_difference(a: float, b: float) -> float:
    """Degrees between two hues, 0 to 180."""
    return abs((a - b + 180) % 360 - 180)
