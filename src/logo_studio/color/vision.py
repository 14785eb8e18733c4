"""Simulation of dichromatic colour vision (Machado, Oliveira and Fernandes 2009, severity 1)."""

from __future__ import annotations

from typing import Literal

from logo_studio.color.oklch import channels, to_gamma, to_linear

Kind = Literal["protanopia", "deuteranopia", "tritanopia"]

# Matrices on linear sRGB, from the paper's supplement (severity 1.0).
_MATRICES: dict[Kind, tuple[tuple[float, float, float], ...]] = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def simulate(hex_color: str, kind: Kind) -> str:
    """How `hex_color` looks to a viewer with complete `kind`, as #RRGGBB."""
    rgb = [to_linear(c) for c in channels(hex_color)]
    seen = (
        min(1.0, max(0.0, sum(m * c for m, c in zip(row, rgb, strict=True))))
        for row in _MATRICES[kind]
    )
    return "#{:02X}{:02X}{:02X}".format(*(round(255 * to_gamma(c)) for c in seen))
