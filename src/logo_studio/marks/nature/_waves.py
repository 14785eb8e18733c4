"""Wavy lines and bands, for seas, drops and stacks."""

from __future__ import annotations

from logo_studio.geometry.path import Pen
from logo_studio.model.path import Path

#: Handle length, in half wavelengths, of the cubic that follows half a sine wave.
_HANDLE = 0.3642


def _half_waves(pen: Pen, x: float, y: float, amplitude: float, step: float, count: int) -> None:
    """`count` half waves from (x, y), `step` each (negative goes left), the first one upwards."""
    sign = 1.0
    for _ in range(count):
        # 1.3 amplitudes of handle height put the crest of the cubic at the amplitude.
        lift = y - sign * 1.3 * amplitude
        pen.cubic(x + _HANDLE * step, lift, x + (1 - _HANDLE) * step, lift, x + step, y)
        x, sign = x + step, -sign


def wavy_band(
    top: float, bottom: float, amplitude: float, length: float, phase: float = 0.0
) -> Path:
    """A horizontal band from left of -1 to right of 1 between two equal sine lines.

    `length` is the wavelength; at x = `phase` the lines cross their middle, rising.
    """
    step = length / 2
    pairs = int(1 / length) + 2
    start, count = phase - pairs * length, 4 * pairs
    pen = Pen().move(start, top)
    _half_waves(pen, start, top, amplitude, step, count)
    end = start + count * step
    pen.line(end, bottom)
    # Backwards the last half wave comes first: an even count ends on a trough.
    _half_waves(pen, end, bottom, -amplitude, -step, count)
    return pen.close().path()
