"""Measurements to scores in [0, 1]."""

from __future__ import annotations


def ramp(value: float, bad: float, good: float) -> float:
    """0 at `bad`, 1 at `good`, straight between them and flat beyond; `bad` may be the larger."""
    score = (value - bad) / (good - bad)
    return 0.0 if score <= 0.0 else 1.0 if score >= 1.0 else score


def window(
    value: float, low_bad: float, low_good: float, high_good: float, high_bad: float
) -> float:
    """1 from `low_good` to `high_good`, falling to 0 at `low_bad` and at `high_bad`."""
    if value < low_good:
        return ramp(value, low_bad, low_good)
    return ramp(value, high_bad, high_good)


def percent(share: float, digits: int = 0) -> str:
    """A share in words: .043 -> "4 %", with one digit "4.3 %"."""
    return f"{100 * share:.{digits}f} %"
