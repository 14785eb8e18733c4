"""The page of all checks, for the documentation."""

from __future__ import annotations

from logo_studio.critique.profiles import FULL, QUICK

_HEAD = """\
| check | what | why | limits | warns, fails below | weight | source | made for |
|---|---|---|---|---|---|---|---|"""


def describe_checks() -> str:
    """A Markdown page of all checks, in the order in which they are made."""
    quick = {check.id for check in QUICK.checks}
    rows = [_HEAD]
    for check in FULL.checks:
        cells = (
            f"`{check.id}`",
            check.title,
            check.rationale,
            check.limits[:1].upper() + check.limits[1:],
            f"{check.warn_below:.2g}, {check.fail_below:.2g}"
            if check.fail_below
            else "never fails",
            f"{check.weight:g}",
            check.source,
            "every candidate" if check.id in quick else "finalists",
        )
        rows.append("| " + " | ".join([cell.replace("|", r"\|") for cell in cells]) + " |")
    return "\n".join(rows) + "\n"
