"""What all scenes share: a page of 1200 x 900, its light, its palette, and ways to put the logo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from logo_studio.color.contrast import luminance
from logo_studio.color.oklch import hex_to_oklch, oklch_to_hex
from logo_studio.export.board import Ink, fitted, inks_of, optically_sized, painted
from logo_studio.export.brand import Brand
from logo_studio.export.svg import number, shapes
from logo_studio.model.drawing import Box

WIDTH, HEIGHT = 1200, 900


@dataclass(frozen=True, slots=True)
class Stage:
    """One brand in one light. `hue` leads every neutral, so that scenes and logo agree."""

    brand: Brand
    dark: bool
    hue: float

    def tone(self, light: float, dark: float, chroma: float = 0.012) -> str:
        """A neutral with a breath of the brand's hue: OKLCH lightness by day and at night."""
        return self.tint(dark if self.dark else light, chroma)

    def tint(self, lightness: float, chroma: float, turn: float = 0.0) -> str:
        """A colour of the brand's hue, `turn` degrees on; grey brands get greys."""
        strength = min(1.0, hex_to_oklch(self.solid)[1] / 0.05)
        return oklch_to_hex(lightness, chroma * strength, self.hue + turn)

    @property
    def solid(self) -> str:
        """The brand's colour."""
        return self.brand.solid.paper

    @property
    def on_solid(self) -> str:
        """What reads on it."""
        return self.brand.solid.ink

    def shade(self, amount: float) -> str:
        """The brand's colour, lighter (positive) or darker."""
        lightness, chroma, hue = hex_to_oklch(self.solid)
        # Paint in shadow is less colourful too; dark saturated tones look like plastic.
        chroma *= 1.0 if amount > 0 else max(0.3, 1 + 3.4 * amount)
        return oklch_to_hex(min(0.97, max(0.08, lightness + amount)), chroma, hue)

    def symbol(self, cx: float, cy: float, side: float, fill: str | None = None) -> str:
        """The bare symbol, as on tiles; in `fill`, or in its colours for the brand's ground."""
        inks = optically_sized(inks_of(self.brand.tile), cx, cy, side, side * 1.3)
        if fill is not None:
            inks = painted(inks, fill)
        return shapes(inks)

    def logo(
        self, kind: str, way: str, box: Box, fill: str | None = None,
        align: tuple[float, float] = (0.5, 0.5),
    ) -> str:  # fmt: skip
        """A lockup as large as the box takes, in a colourway or all in `fill`."""
        inks: Sequence[Ink] = inks_of(self.brand.drawing(kind, way))
        if fill is not None:
            inks = painted(inks, fill)
        return shapes(fitted(inks, box, align))

    @property
    def tall(self) -> str:
        """The kind for square places."""
        brand = self.brand
        return "stacked" if "stacked" in brand.lockups else brand.primary


def stage(brand: Brand, dark: bool) -> Stage:
    """The brand in that light."""
    return Stage(brand, dark, hex_to_oklch(brand.solid.paper)[2])


def page(body: str, title: str) -> str:
    """The file."""
    from html import escape

    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" '
        f'viewBox="0 0 {WIDTH} {HEIGHT}" role="img"><title>{escape(title)}</title>{body}</svg>'
    )


def down(name: str, *stops: tuple[float, str]) -> str:
    """A gradient from top to bottom, to be filled with `url(#name)`."""
    return _linear(name, 'x1="0" y1="0" x2="0" y2="1"', stops)


def across(name: str, *stops: tuple[float, str]) -> str:
    """A gradient from left to right. A stop's colour may end in an opacity: `#000000/.2`."""
    return _linear(name, 'x1="0" y1="0" x2="1" y2="0"', stops)


def glow(name: str, *stops: tuple[float, str]) -> str:
    """A radial gradient: shadows that touch the ground, lamps."""
    return f'<radialGradient id="{name}">{_stops(stops)}</radialGradient>'


def _linear(name: str, line: str, stops: Sequence[tuple[float, str]]) -> str:
    return f'<linearGradient id="{name}" {line}>{_stops(stops)}</linearGradient>'


def _stops(stops: Sequence[tuple[float, str]]) -> str:
    out = []
    for at, colour in stops:
        plain, _, opacity = colour.partition("/")
        more = f' stop-opacity="{opacity}"' if opacity else ""
        out.append(f'<stop offset="{number(at)}" stop-color="{plain}"{more}/>')
    return "".join(out)


def rect(x: float, y: float, w: float, h: float, fill: str, r: float = 0.0, more: str = "") -> str:
    """A rectangle; `more` are further attributes."""
    corner = f' rx="{number(r)}"' if r else ""
    return (
        f'<rect x="{number(x)}" y="{number(y)}" width="{number(w)}" height="{number(h)}"'
        f'{corner} fill="{fill}"{" " + more if more else ""}/>'
    )


def path(d: str, fill: str, more: str = "") -> str:
    """A path."""
    return f'<path d="{d}" fill="{fill}"{" " + more if more else ""}/>'


def line(d: str, colour: str, width: float, more: str = "") -> str:
    """A stroke with round ends."""
    return (
        f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{number(width)}" '
        f'stroke-linecap="round" stroke-linejoin="round"{" " + more if more else ""}/>'
    )


def ellipse(cx: float, cy: float, rx: float, ry: float, fill: str, more: str = "") -> str:
    """An ellipse."""
    return (
        f'<ellipse cx="{number(cx)}" cy="{number(cy)}" rx="{number(rx)}" ry="{number(ry)}" '
        f'fill="{fill}"{" " + more if more else ""}/>'
    )


def soft_card(x: float, y: float, w: float, h: float, r: float, strength: float = 1.0) -> str:
    """A shadow under a flat thing: a few translucent outlines, wider and fainter."""
    out = []
    for grow, opacity in ((26, 0.022), (18, 0.03), (11, 0.04), (5, 0.05)):
        out.append(
            rect(x - grow * 0.6, y - grow * 0.2 + 7, w + grow * 1.2, h + grow * 0.9, "#000000",
                 r + grow * 0.6, f'fill-opacity="{number(opacity * strength, 3)}"')
        )  # fmt: skip
    return "".join(out)


def reads_light(colour: str) -> bool:
    """Whether white reads better than black on it."""
    return luminance(colour) < 0.3
