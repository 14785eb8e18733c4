"""What a check is: a measurement with its reasons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from logo_studio.critique.facts import Facts
from logo_studio.model.review import Said, Severity

#: (score in [0, 1], code of the likeliest fault, sentence and its numbers).
Measured = tuple[float, str, Said]


def said(sentence: str, **values: str) -> Said:
    """A sentence with places `{name}`, and what stands there: numbers as they are read."""
    return sentence, values


@dataclass(frozen=True, slots=True)
class Check:
    """One rule of craft.

    `title` says what is measured, `rationale` why it matters, `source` where the numbers come
    from, `limits` what is refused and what is full marks, `mend` what a designer would do.
    `codes` are the message codes of its faults; a finding that passes has the code `passed`.
    `measure` returns None where the check does not apply (no tagline, no mark ...).
    Scores below `warn_below` are warnings, below `fail_below` failures (0: never fails). What
    fails an `absolute` check may not leave the studio, however good it is.
    """

    id: str
    title: str
    rationale: str
    source: str
    limits: str
    mend: str
    codes: tuple[str, ...]
    measure: Callable[[Facts], Measured | None]
    weight: float = 1.0
    warn_below: float = 0.7
    fail_below: float = 0.1
    absolute: bool = False

    @property
    def passed(self) -> str:
        """The code of a finding without a fault."""
        return f"{self.id}_ok"

    def severity(self, score: float) -> Severity:
        """What `score` means for this check."""
        if score < self.fail_below:
            return "fail"
        return "warn" if score < self.warn_below else "pass"
