"""A finished logo."""

from __future__ import annotations

from dataclasses import dataclass

from logo_studio.model.drawing import Drawing
from logo_studio.model.review import Review
from logo_studio.model.spec import DesignSpec


@dataclass(frozen=True, slots=True)
class Logo:
    """One of the chosen six. `index` 0..5 in palette order; `why` says what it answers to."""

    index: int
    spec: DesignSpec
    drawing: Drawing
    review: Review
    svg: str
    why: str

    @property
    def key(self) -> str:
        """The contract's file stem: `v00_warm` ... `v05_mono`."""
        return f"v{self.index:02d}_{self.spec.palette.name}"
