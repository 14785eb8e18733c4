"""Embroidery preflight: strokes, gaps, letters and threads in millimetres, and a form that passes.

Rules of thumb of digitisers: nothing narrower than 1 mm, letters at least 6 mm, six threads at
most. A preflight, not a stitch file: digitising needs a person and a fabric.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace as respec

from logo_studio.critique.bitmap import Bitmap, from_grey
from logo_studio.direct.versions import light_version
from logo_studio.errors import GeometryError, SpecError
from logo_studio.export.board import Board, bounds, inks_of, moved
from logo_studio.export.brand import Stitching
from logo_studio.export.svg import to_svg
from logo_studio.kit.lockups import drawn, lockup_specs, symbol_spec
from logo_studio.model.drawing import GRID, Drawing
from logo_studio.model.spec import DesignSpec
from logo_studio.render.raster import to_rgba
from logo_studio.typography.fonts import face

#: Pixels per mm of the picture that is measured; strokes and gaps in px.
SCALE, LEAST = 4, 4
#: Shares of ink that may be thinner than 1 mm, and of ink-wide gaps that may be narrower.
THIN, TIGHT = 0.03, 0.035
LETTER_MM, THREADS = 6.0, 6
#: A pocket, the usual place, takes a width of 100 mm.
WIDTH_MM = 100.0
#: A symbol alone: a cap or a chest.
MARK_MM = 60.0


def preflight(drawing: Drawing, width_mm: float = WIDTH_MM) -> Stitching:
    """The measures of a drawing whose ink is `width_mm` wide."""
    inks = inks_of(drawing)
    x0, y0, x1, y1 = bounds(inks)
    k = width_mm / (x1 - x0)
    height_mm = (y1 - y0) * k
    margin = 3.0
    board = Board(
        width_mm + 2 * margin, height_mm + 2 * margin, None,
        moved(inks, k, margin - k * x0, margin - k * y0),
    )  # fmt: skip
    w, h = round(board.width * SCALE), round(board.height * SCALE)
    ink = from_grey(to_rgba(to_svg(board), w, h)[3::4], w)
    total = max(1, ink.count())
    thin = 1 - _opened(ink).count() / total
    tight = _closed(ink).count() / total - 1
    caps = [s.cap_height / GRID * k for s in drawing.settings if s.kind in ("name", "tagline")]
    letter = round(min(caps), 1) if caps else None
    threads = len({p.fill for p in drawing.parts})
    faults = []
    if thin > THIN:
        faults.append(f"{thin:.0%} of the ink is narrower than 1 mm")
    if tight > TIGHT:
        faults.append(f"gaps narrower than 1 mm, {tight:.0%} of the ink, will close")
    if letter is not None and letter < LETTER_MM:
        faults.append(f"the smallest letters are {letter:g} mm high, under {LETTER_MM:g}")
    if threads > THREADS:
        faults.append(f"{threads} threads; machines hold {THREADS}")
    return Stitching(
        drawing, width_mm, round(height_mm, 1), round(thin, 3), round(tight, 3), letter, threads,
        tuple(faults),
    )  # fmt: skip


def _opened(ink: Bitmap) -> Bitmap:
    """Without what a square of 1 mm does not fit into: each step doubles the reach."""
    b, w = ink.bits, ink.width
    for step in _doublings(LEAST):
        b &= b << step
    for step in _doublings(LEAST):
        b &= b << step * w
    for step in _doublings(LEAST):
        b |= b >> step
    for step in _doublings(LEAST):
        b |= b >> step * w
    return ink.with_bits(b)


def _closed(ink: Bitmap) -> Bitmap:
    """With every gap filled that a square of 1 mm does not fit into."""
    b, w = ink.bits, ink.width
    for step in _doublings(LEAST):
        b |= b >> step
    for step in _doublings(LEAST):
        b |= b >> step * w
    for step in _doublings(LEAST):
        b &= b << step
    for step in _doublings(LEAST):
        b &= b << step * w
    return ink.with_bits(b)


def _doublings(size: int) -> tuple[int, ...]:
    """Shifts that together reach `size` pixels (a power of two): 1, 2, ..."""
    return tuple(1 << i for i in range(size.bit_length() - 1))


def simplified(full: Drawing, compact: Drawing, spec: DesignSpec) -> Stitching:
    """The first form that passes: as designed, compact, heavier cuts opened up, the mark alone.

    If none passes, the one with the fewest faults.
    """
    tried: list[Stitching] = []
    for drawing, width in _forms(full, compact, spec):
        tried.append(preflight(drawing, width))
        if not tried[-1].faults:
            return tried[-1]
    return min(tried, key=lambda s: len(s.faults))


def _forms(full: Drawing, compact: Drawing, spec: DesignSpec) -> Iterator[tuple[Drawing, float]]:
    """Forms to try with their widths in mm; each is drawn only when those before it failed."""
    yield full, WIDTH_MM
    yield compact, WIDTH_MM
    tight = respec(
        light_version(spec), artboard="tight", transparent=True,
        text=respec(spec.text, tagline="", established="", place=""),
    )  # fmt: skip
    arranged = [s for k, s in lockup_specs(tight).items() if k in ("stacked", "wordmark")]
    for weight in sorted(w for w in face(spec.name_type.face).weights if w > spec.name_type.weight):
        for plain in arranged:
            wider = min(1.0, spec.name_type.tracking + 0.05)
            type_ = respec(spec.name_type, weight=weight, tracking=wider)
            try:
                yield drawn(respec(plain, name_type=type_)), WIDTH_MM
            except (SpecError, GeometryError):
                continue
    for plain in arranged:
        yield drawn(plain), 1.4 * WIDTH_MM
    yield drawn(respec(symbol_spec(tight), artboard="tight")), MARK_MM
