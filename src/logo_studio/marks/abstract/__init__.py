"""Abstract marks: rotation, overlap, modules, stripes, solids (CRAFT 1.1)."""

from __future__ import annotations

from logo_studio.marks.registry import Count, Motif, Number

MOTIFS = (
    Motif(
        "aperture",
        depicts=("aperture", "camera", "focus", "lens"),
        params={
            "blades": Count(6, 5, 8),
            "opening": Number(0.17, 0.12, 0.22, 0.01),
            "turn": Number(0, 0, 45, 15),
        },
        corners="sharp",
    ),
)
