"""What the critique thinks of a drawing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Severity = Literal["pass", "warn", "fail"]
#: A sentence with places `{name}`, and the text of each: whoever shows it may translate it.
Said = tuple[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Finding:
    """One check's verdict.

    `check` is the check's id, `code` a stable message code, `score` in [0, 1] (1 is good),
    `weight` its share in the total, `said` its sentence and numbers.
    """

    check: str
    code: str
    score: float
    weight: float
    severity: Severity
    said: Said

    @property
    def message(self) -> str:
        """The sentence with the numbers in it."""
        sentence, values = self.said
        return sentence.format_map(values)


@dataclass(frozen=True, slots=True)
class Review:
    """All findings, and the total in [0, 1]: a weighted geometric mean; one broken thing sinks it.

    `passed` is True when no finding fails and the total reaches the gate (.80, CRAFT 4).
    `refusal` says why the drawing may not be issued at all (a protected emblem); nearly always
    empty, and never together with `passed`.
    """

    score: float
    passed: bool
    findings: tuple[Finding, ...]
    refusal: str = ""
