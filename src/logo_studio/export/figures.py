"""Drawings of the guidelines: construction, clear space, misuse; SVG text with fine lines.

All are in px of the lockup's own artboard, so that every dimension is the drawing's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from logo_studio.color.contrast import luminance
from logo_studio.color.oklch import hex_to_oklch, oklch_to_hex
from logo_studio.export.board import Ink, bounds, fitted, inks_of, painted, rectangle
from logo_studio.export.brand import Brand
from logo_studio.export.svg import number, path_text, shapes
from logo_studio.export.text import set_at, text_type
from logo_studio.model.drawing import GRID, Box, Drawing
from logo_studio.model.path import POINTS_PER_COMMAND
from logo_studio.model.spec import Type
from logo_studio.typography.line import set_line

#: Colour of dimension lines, and of the art under them.
LINE, FAINT = "#D6336C", "#C9CDD4"


@dataclass(frozen=True, slots=True)
class Figure:
    """SVG text with what it shows, for those who cannot see it."""

    svg: str
    alt: str


@dataclass(frozen=True, slots=True)
class Ruler:
    """Unit and facts of a lockup: C the cap height, or H the mark's height without words."""

    unit: str
    size: float
    clear: float
    mark: Box | None
    name: Box | None
    baseline: float | None


def svg(width: float, height: float, body: str, x: float = 0.0, y: float = 0.0) -> str:
    """A figure's file."""
    w, h = number(width), number(height)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" '
        f'viewBox="{number(x)} {number(y)} {w} {h}">{body}</svg>'
    )


def ruler(drawing: Drawing) -> Ruler:
    """What can be measured on a lockup, in px."""
    names = [s for s in drawing.settings if s.kind == "name" and not s.on_arc]
    mark_inks, name_inks = inks_of(drawing, "mark", "initials"), inks_of(drawing, "name")
    mark = bounds(mark_inks) if mark_inks else None
    name = bounds(name_inks) if name_inks else None
    clear = drawing.clear_space / GRID
    if not names or name is None:
        _, top, _, bottom = mark or bounds(inks_of(drawing))
        return Ruler("H", bottom - top, clear, mark, name, None)
    cap = names[-1].cap_height / GRID
    last = set_line(names[-1].text, Type(face=names[-1].face, weight=names[-1].weight))
    return Ruler("C", cap, clear, mark, name, name[3] - last.bounds[3] * cap)


def construction(brand: Brand) -> Figure:
    """The primary lockup as outlines with its points, and the dimensions that place its parts."""
    drawing = brand.drawing(brand.primary)
    facts = ruler(drawing)
    width, height = drawing.width / GRID, drawing.height / GRID
    # Lines and words keep their size on the page, whatever the logo's proportions.
    u = 0.36 * max(1.35 * width / 249, 1.25 * height / 128)
    text = text_type(brand.spec)
    out = [
        "".join(
            f'<path d="{path_text(i.path)}" fill="{FAINT}" fill-opacity=".35" stroke="#7C8594" '
            f'stroke-width="{number(0.7 * u)}"/>'
            for i in inks_of(drawing)
        ),
        points(inks_of(drawing, "mark", "initials"), 2.2 * u),
    ]

    def rule(x0: float, y0: float, x1: float, y1: float, dash: str = "") -> None:
        style = f' stroke-dasharray="{dash}"' if dash else ""
        out.append(
            f'<path d="M{number(x0)} {number(y0)}L{number(x1)} {number(y1)}" stroke="{LINE}" '
            f'stroke-width="{number(0.8 * u)}" fill="none"{style}/>'
        )

    def words(label: str, x: float, y: float, align: float = 0.5) -> None:
        if not label:
            return
        ink, _ = set_at(label, text, 9.5 * u, x, y, LINE, align)
        out.append(shapes((ink,)))

    def across(x0: float, x1: float, y: float, label: str) -> None:
        rule(x0, y, x1, y)
        for x in (x0, x1):
            rule(x, y - 3 * u, x, y + 3 * u)
        words(label, (x0 + x1) / 2, y + 15 * u)

    def down(y0: float, y1: float, x: float, label: str) -> None:
        rule(x, y0, x, y1)
        for y in (y0, y1):
            rule(x - 3 * u, y, x + 3 * u, y)
        words(label, x - 7 * u, (y0 + y1) / 2 + 4.7 * u, 1.0)

    def said(length: float) -> str:
        return f"{length / facts.size:.2f}".rstrip("0").rstrip(".") + f" {facts.unit}"

    dash = f"{number(3 * u)} {number(3 * u)}"
    ink = bounds(inks_of(drawing))
    for x in (ink[0], ink[2]):
        rule(x, 0, x, height, dash)
    for y in (ink[1], ink[3]):
        rule(0, y, width, y, dash)
    if facts.baseline is not None and facts.name is not None:
        for y in (facts.baseline, facts.baseline - facts.size):
            rule(facts.name[0], y, width, y)
        down(facts.baseline - facts.size, facts.baseline, width + 16 * u, "")
        words(facts.unit, width + 24 * u, facts.baseline - facts.size / 2 + 3.6 * u, 0.0)
    if facts.mark is not None and facts.unit == "C":
        down(facts.mark[1], facts.mark[3], -10 * u, said(facts.mark[3] - facts.mark[1]))
        _gap(facts, across, down, said, height, u)
    across(0, ink[0], height + 14 * u, said(ink[0]))
    edge = 84 * u
    body = "".join(out)
    alt = (
        f"Construction of the logo: outlines with points; {facts.unit} is "
        f"{'the cap height of the name' if facts.unit == 'C' else 'the height of the mark'}, "
        f"clear space {said(facts.clear)}"
    )
    return Figure(svg(width + 2 * edge, height + 66 * u, body, -edge, -20 * u), alt)


def _gap(facts: Ruler, across, down, said, height: float, u: float) -> None:  # type: ignore[no-untyped-def]
    """The distance of mark and name, where they stand apart."""
    mark, name = facts.mark, facts.name
    if mark is None or name is None:
        return
    if name[0] > mark[2]:
        across(mark[2], name[0], mark[3] + 12 * u, said(name[0] - mark[2]))
    elif name[1] > mark[3]:
        down(mark[3], name[1], min(mark[0], name[0]) - 10 * u, said(name[1] - mark[3]))


def points(inks: Sequence[Ink], size: float) -> str:
    """A small square on every on-curve point."""
    out = []
    for ink in inks:
        i = 0
        for command in ink.path.commands:
            i += POINTS_PER_COMMAND[command]
            if command == "Z":
                continue
            x, y = ink.path.xs[i - 1] - size / 2, ink.path.ys[i - 1] - size / 2
            out.append(f"M{number(x)} {number(y)}h{number(size)}v{number(size)}h-{number(size)}z")
    return f'<path d="{"".join(out)}" fill="{LINE}"/>'


def clear_space(brand: Brand) -> Figure:
    """The primary lockup in its clear space, the zone hatched, its width written in units."""
    drawing = brand.drawing(brand.primary)
    facts = ruler(drawing)
    w, h = drawing.width / GRID, drawing.height / GRID
    x0, y0, x1, y1 = bounds(inks_of(drawing))
    u = w / 512
    zone = (
        f'<path fill-rule="evenodd" fill="{LINE}" fill-opacity=".12" '
        f'd="M0 0H{number(w)}V{number(h)}H0ZM{number(x0)} {number(y0)}H{number(x1)}'
        f'V{number(y1)}H{number(x0)}Z"/>'
    )
    edge = f'fill="none" stroke="{LINE}" stroke-width="{number(u)}"'
    frame = f'<rect width="{number(w)}" height="{number(h)}" {edge}/>'
    share = facts.clear / facts.size
    label = f"{share:.2f}".rstrip("0").rstrip(".") + f" {facts.unit}"
    size = min(8 * u, y0 * 0.34)
    note, _ = set_at(label, text_type(brand.spec), size, w / 2, y0 / 2 + size / 2, LINE, 0.5)
    body = zone + frame + shapes(inks_of(drawing)) + shapes((note,))
    return Figure(svg(w, h, body), f"Clear space of {label} on all sides of the logo")


def panel(
    inks: Sequence[Ink], ground: str, width: float = 320.0, height: float = 200.0,
    share: float = 0.62,
) -> str:  # fmt: skip
    """A logo in the middle of a flat panel; a hairline where the panel is nearly white."""
    mx, my = (1 - share) / 2 * width, (1 - share * 0.9) / 2 * height
    placed = fitted(inks, (mx, my, width - mx, height - my))
    edge = (
        f'<rect x=".5" y=".5" width="{number(width - 1)}" height="{number(height - 1)}" '
        'fill="none" stroke="#E3E3E0"/>'
        if luminance(ground) > 0.86
        else ""
    )
    return svg(
        width, height, shapes((rectangle(0, 0, width, height, ground),)) + edge + shapes(placed)
    )


def misuse(brand: Brand) -> list[tuple[str, Figure]]:
    """What not to do, drawn: (rule, figure)."""
    inks = inks_of(brand.drawing(brand.primary))
    x0, y0, x1, y1 = bounds(inks)
    k = min(180 / (x1 - x0), 104 / (y1 - y0))
    middle = f"translate({number(160 - k * (x0 + x1) / 2)} {number(100 - k * (y0 + y1) / 2)})"
    base = shapes(inks)
    scaled = f"scale({number(k, 4)})"

    def turned(transform: str, body: str = base) -> str:
        return f'<g transform="{transform}">{body}</g>'

    about = "translate(160 100) {} translate(-160 -100) "
    hue = hex_to_oklch(brand.light.primary)[2]
    wrong = [oklch_to_hex(0.62, 0.16, hue + 150), oklch_to_hex(0.7, 0.15, hue + 80)]
    recoloured = [Ink(i.path, wrong[n % 2]) for n, i in enumerate(inks)]
    dim = oklch_to_hex(hex_to_oklch(brand.light.ink)[0] + 0.1, 0.03, hue)
    lines = "".join(
        f'<path d="{path_text(i.path)}" fill="none" stroke="{brand.light.ink}" '
        f'stroke-width="{number(1.6 / k)}"/>'
        for i in inks
    )
    box = (160 - k * (x1 - x0) / 2, 100 - k * (y1 - y0) / 2, 160 + k * (x1 - x0) / 2)
    crowd = "".join(
        f'<rect x="{number(x)}" y="{number(y)}" width="{number(w)}" height="9" rx="4.5" '
        'fill="#B9BEC6"/>'
        for x, y, w in (
            (box[0] - 4, box[1] - 15, 120), (box[2] + 4, 84, 60), (box[2] + 4, 100, 44),
            (box[2] + 4, 116, 54), (box[0] - 50, 92, 44), (box[0] - 40, 108, 34),
        )
    )  # fmt: skip
    placed = f"{middle} {scaled}"
    stretched, tilted = about.format("scale(1.3 .72)"), about.format("rotate(-14)")
    white = "#FFFFFF"
    shown: list[tuple[str, str, str]] = [
        ("Do not stretch or squeeze it", white, turned(stretched + placed)),
        ("Do not turn it", white, turned(tilted + placed)),
        ("Do not give it other colours", white, turned(placed, shapes(recoloured))),
        ("Do not set it where it cannot be read", dim, turned(placed)),
        ("Do not draw it in outline", white, turned(placed, lines)),
        ("Do not enter its clear space", white, crowd + turned(placed)),
    ]
    return [
        (rule, Figure(svg(320, 200, crossed(body, ground)), f"Misuse: {rule.lower()}"))
        for rule, ground, body in shown
    ]


def crossed(body: str, ground: str) -> str:
    """A panel clipped to its size, marked as wrong by more than its colour."""
    # A nested svg clips to its own box, without an id that another figure could share.
    return (
        f'<rect width="320" height="200" fill="{ground}"/>'
        f'<svg width="320" height="200" viewBox="0 0 320 200">{body}</svg>'
        '<rect x=".5" y=".5" width="319" height="199" fill="none" stroke="#E3E3E0"/>'
        '<path d="M12 12L26 26M26 12L12 26" stroke="#C62828" stroke-width="3" fill="none"/>'
    )


def specimen(text: str, type_: Type, alt: str) -> Figure:
    """A line as the engine sets it (its own spacing, tracking and width), broken where it is long.

    Outlined, since typesetters name condensed and expanded cuts each in their own way.
    """
    lines, leading, cap = wrapped(text, type_), 1.75, 40.0
    inks, widest = [], 1.0
    for i, words in enumerate(lines):
        ink, width = set_at(words, type_, cap, 0.0, cap * (1.1 + i * leading), "#1B1C1E")
        inks.append(ink)
        widest = max(widest, width)
    height = cap * (1.55 + (len(lines) - 1) * leading)
    return Figure(svg(max(widest + 8, 420.0), height, shapes(inks), -4), alt)


def wrapped(text: str, type_: Type, most: float = 25.0) -> list[str]:
    """`text` in lines of at most `most` C, broken between words, else between letters."""
    lines, line_ = [], ""
    for word in text.split():
        tried = f"{line_} {word}".strip()
        bounds_ = set_line(tried, type_).bounds
        if bounds_[2] - bounds_[0] <= most or not line_:
            line_ = tried
        else:
            lines.append(line_)
            line_ = word
    return [*lines, line_]


def sizes(brand: Brand, kinds: Iterable[str]) -> list[tuple[str, int, int]]:
    """(lockup, least px, least mm), smallest last."""
    measures = brand.measures
    rows = [(k, measures.minimum_px[k], measures.minimum_mm[k]) for k in kinds]
    return sorted(rows, key=lambda r: -r[1])


def titled(figure: Figure) -> str:
    """The figure for a web page: its text alternative inside."""
    head, _, rest = figure.svg.partition(">")
    return f'{head} role="img" aria-label="{escape(figure.alt)}">{rest}'


def one_colour(brand: Brand, colour: str) -> tuple[Ink, ...]:
    """The primary lockup in one colour."""
    return painted(inks_of(brand.drawing(brand.primary, "black")), colour)
