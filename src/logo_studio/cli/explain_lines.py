"""`logo-studio explain -`: many briefs, one JSON object a line, and what is understood of each."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

from logo_studio.cli.report import meaning_text
from logo_studio.errors import BriefError, LogoStudioError
from logo_studio.model.brief import Brief
from logo_studio.model.meaning import Meaning
from logo_studio.report import brief_of, meaning_data
from logo_studio.understand.understand import understand


def explain_lines(content: bytes, as_json: bool) -> None:
    """Prints an answer for each line that is not blank, in order, each when it is ready.

    A line that cannot be read gets an object with `error` in its place. Raises LogoStudioError at
    the end when there was one, so that the exit code says it.
    """
    count = failed = 0
    for number, line in enumerate(content.split(b"\n"), 1):
        if not line.strip():
            continue
        count += 1
        try:
            brief, warnings = _brief(line)
            meaning = understand(brief)
        except LogoStudioError as error:
            failed += 1
            told = {"code": error.code, "message": error.message, "hint": error.hint}
            _say(as_json, {"line": number, "error": told}, [f"line {number}: {error}"])
            continue
        data = meaning_data(meaning) | {"line": number, "notes": list(meaning.notes)}
        _say(as_json, data | {"warnings": warnings}, _text(number, meaning, warnings))
    sys.stdout.flush()
    if failed:
        raise LogoStudioError(f"{failed} of {count} lines could not be read", "see their errors")
    if not count:
        raise BriefError("standard input is empty", "give one JSON object a line")


def _brief(line: bytes) -> tuple[Brief, list[str]]:
    """The brief of one line, and warnings. BriefError says what is wrong with it."""
    try:
        return brief_of(json.loads(line.decode("utf-8")))
    except UnicodeDecodeError:
        raise BriefError("the line is not UTF-8", "write UTF-8 text") from None
    except (ValueError, RecursionError) as error:
        where = f": {error}" if isinstance(error, ValueError) else ""
        raise BriefError(f"the line is not JSON{where}", "write one JSON object a line") from None


def _say(as_json: bool, data: dict[str, Any], lines: list[str]) -> None:
    print(json.dumps(data, ensure_ascii=False) if as_json else "\n".join([*lines, ""]))


def _text(number: int, meaning: Meaning, warnings: list[str]) -> list[str]:
    return [
        f"{number}: {meaning.brief.business_type}", meaning_text(meaning), *reasons(meaning),
        *(f"  {warning}" for warning in warnings),
    ]  # fmt: skip


def reasons(meaning: Meaning) -> Iterator[str]:
    """Each motif with its score and why, then what was understood of the words."""
    for motif in meaning.motifs:
        yield f"  {motif.score:.2f}  {motif.id:14} {motif.source}"
    for text in meaning.notes:
        yield f"  {text}"
