"""What the doctor writes down: symptoms with what was done about each."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from logo_studio.errors import LogoStudioError

#: mended: repaired here; noted: harmless or a matter of taste; lost: something is missing now.
Outcome = Literal["mended", "noted", "lost"]


class PatientError(LogoStudioError):
    """The file cannot be taken in: not SVG, dangerous, or over a limit."""

    code = "svg_refused"


@dataclass(frozen=True, slots=True)
class Symptom:
    """One thing found. `code` is stable; `count` how often; `message` a sentence."""

    code: str
    outcome: Outcome
    count: int
    message: str


@dataclass(slots=True)
class Chart:
    """Symptoms in the order in which they were first seen."""

    symptoms: dict[str, Symptom] = field(default_factory=dict)

    def note(self, code: str, outcome: Outcome, message: str) -> None:
        """Writes a symptom down; the same code again raises its count."""
        known = self.symptoms.get(code)
        count = known.count + 1 if known else 1
        self.symptoms[code] = Symptom(code, outcome, count, known.message if known else message)

    @property
    def lost(self) -> list[Symptom]:
        """What the repaired drawing does not show."""
        return [s for s in self.symptoms.values() if s.outcome == "lost"]

    def data(self) -> list[dict[str, Any]]:
        """As JSON data."""
        return [
            {"code": s.code, "outcome": s.outcome, "count": s.count, "message": s.message}
            for s in self.symptoms.values()
        ]
