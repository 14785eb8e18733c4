"""Colours as printing inks: CMYK by an ICC profile, one-ink greys, and how far print falls short.

The press condition is FOGRA39 (ISO Coated v2 300 %), the one with a freely licensed profile;
relative colorimetric with black point compensation, as design programs convert by default.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from logo_studio.assets.loader import path
from logo_studio.color.ciede2000 import Lab, ciede2000
from logo_studio.color.oklch import channels, hex_to_oklch
from logo_studio.export.extras import need

#: The profile, deflated, so that PDF files embed it as it lies there.
PROFILE = "icc/ISOcoated_v2_300_bas.icc.z"
PROFILE_NAME = "ISO Coated v2 300% (basICColor)"
CONDITION = "FOGRA39"
#: CIEDE2000 from which a change is seen, and from which it is another colour.
VISIBLE, ANOTHER = 3.0, 8.0
#: OKLCH chroma below which a colour is a grey and printed in black ink alone.
GREY = 0.012


@dataclass(frozen=True, slots=True)
class Separation:
    """A colour in whole percent of ink, and its CIEDE2000 distance from the screen's colour."""

    hex: str
    cyan: int
    magenta: int
    yellow: int
    black: int
    difference: float

    @property
    def spot(self) -> str:
        """Name of its spot ink: ours, never a colour system's."""
        return f"Brand {self.hex[1:]}"

    @property
    def coverage(self) -> int:
        """Total ink in percent; the press condition takes 300."""
        return self.cyan + self.magenta + self.yellow + self.black

    @property
    def fractions(self) -> tuple[float, float, float, float]:
        return self.cyan / 100, self.magenta / 100, self.yellow / 100, self.black / 100


@cache
def profile_deflated() -> bytes:
    """The ICC profile as a deflate stream."""
    return path(PROFILE).read_bytes()


@cache
def _transforms() -> tuple[Any, Any, Any]:
    """sRGB to press, press to Lab, sRGB to Lab."""
    cms = need("PIL.ImageCms", "kit", "printing inks")
    press = cms.ImageCmsProfile(io.BytesIO(zlib.decompress(profile_deflated())))
    srgb, lab = cms.createProfile("sRGB"), cms.createProfile("LAB")
    intent, flags = cms.Intent.RELATIVE_COLORIMETRIC, cms.Flags.BLACKPOINTCOMPENSATION
    build = cms.buildTransform
    return (
        build(srgb, press, "RGB", "CMYK", intent, flags),
        build(press, lab, "CMYK", "LAB", intent, flags),
        build(srgb, lab, "RGB", "LAB", intent),
    )


def _row(mode: str, pixels: Sequence[Sequence[int]], transform: Any) -> list[tuple[int, ...]]:
    """One transform over all colours at once: each call copies the profile, 2.4 ms."""
    image = need("PIL.Image", "kit", "printing inks")
    cms = need("PIL.ImageCms", "kit", "printing inks")
    flat = bytes(v for pixel in pixels for v in pixel)
    made = cms.applyTransform(image.frombytes(mode, (len(pixels), 1), flat), transform)
    data = made.tobytes()
    n = len(made.getbands())
    return [tuple(data[i : i + n]) for i in range(0, len(data), n)]


def _lab(pixel: Sequence[int]) -> Lab:
    """Bytes of Pillow's LAB: L* over 0..255, a* and b* as signed bytes."""
    lightness, a, b = pixel
    return lightness / 2.55, a - 256.0 if a > 127 else a + 0.0, b - 256.0 if b > 127 else b + 0.0


_KNOWN: dict[str, Separation] = {
    "#FFFFFF": Separation("#FFFFFF", 0, 0, 0, 0, 0.0),
    "#000000": Separation("#000000", 0, 0, 0, 100, 0.0),
}


def separate(colours: Sequence[str]) -> dict[str, Separation]:
    """Each #RRGGBB as inks. White is no ink, greys are black ink alone, the rest by profile."""
    missing = [c for c in dict.fromkeys(colours) if c not in _KNOWN]
    if missing:
        _learn(missing)
    return {c: _KNOWN[c] for c in colours}


def _learn(colours: list[str]) -> None:
    to_press, press_to_lab, srgb_to_lab = _transforms()
    rgb = [[round(255 * v) for v in channels(c)] for c in colours]
    percents = [[round(v / 2.55) for v in pixel] for pixel in _row("RGB", rgb, to_press)]
    targets = [_lab(p) for p in _row("RGB", rgb, srgb_to_lab)]
    if any(hex_to_oklch(c)[1] < GREY for c in colours):
        ladder = _grey_ladder()
        for i, colour in enumerate(colours):
            if hex_to_oklch(colour)[1] < GREY:
                lightness = targets[i][0]
                nearest = min(range(101), key=lambda k: abs(ladder[k] - lightness))
                percents[i] = [0, 0, 0, nearest]
    printed = [[round(v * 2.55) for v in p] for p in percents]
    results = [_lab(p) for p in _row("CMYK", printed, press_to_lab)]
    for colour, percent, wanted, got in zip(colours, percents, targets, results, strict=True):
        c, m, y, k = percent
        grey = c == m == y == 0
        difference = 0.0 if grey else round(ciede2000(wanted, got), 1)
        _KNOWN[colour] = Separation(colour, c, m, y, k, difference)


@cache
def _grey_ladder() -> list[float]:
    """L* of 0 to 100 percent of black ink, its darkest stretched to black as eyes do on paper."""
    _, press_to_lab, _ = _transforms()
    steps = [[0, 0, 0, round(k * 2.55)] for k in range(101)]
    ladder = [_lab(p)[0] for p in _row("CMYK", steps, press_to_lab)]
    black = ladder[-1]
    return [100 * (v - black) / (100 - black) for v in ladder]


def warning(ink: Separation) -> str | None:
    """A sentence where print cannot show the screen's colour; None where it can."""
    if ink.difference > ANOTHER:
        return (
            f"{ink.hex} cannot be printed in four colours (difference {ink.difference} in "
            "CIEDE2000): print it with a spot ink, or choose a calmer colour"
        )
    if ink.difference > VISIBLE:
        return (
            f"{ink.hex} prints visibly duller in four colours (difference {ink.difference} in "
            "CIEDE2000); a spot ink keeps it"
        )
    return None
