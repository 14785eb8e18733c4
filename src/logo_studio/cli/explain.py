"""`logo-studio explain`: what was understood, and why each of the six was chosen."""

from __future__ import annotations

import sys
from typing import Annotated

from cyclopts import Parameter

from logo_studio.cli.explain_lines import explain_lines, reasons
from logo_studio.cli.generate import Words, make_reading
from logo_studio.cli.output import Json, say
from logo_studio.cli.reading import reading_data, says_more, underlined
from logo_studio.cli.report import meaning_text
from logo_studio.critique.engine import explain as explain_review
from logo_studio.errors import LogoStudioError
from logo_studio.report import logo_data, mark_name, meaning_data
from logo_studio.studio import design
from logo_studio.understand.understand import understand


def explain(
    business: Annotated[str, Parameter(allow_leading_hyphen=True)],
    /,
    *,
    name: str = "",
    tagline: str = "",
    description: str = "",
    style: Words = None,
    palette: str | None = None,
    color: Words = None,
    avoid: Words = None,
    seed: int = 0,
    json_output: Json = False,
) -> None:
    """Say what was understood of a brief, and why each logo was chosen; writes no files.

    Parameters
    ----------
    business
        The trade, or everything in one line ("coffee roastery called Northwind, warm but not
        rustic"); or - to read briefs from standard input, one JSON object
        a line: {"business_type": ..., "name": ..., "preferences": {...}}. Each is answered by one
        line (with --json an object) in order, and no logos are designed.
    """
    if business == "-":
        return explain_lines(sys.stdin.buffer.read(), json_output)
    if business.startswith("-"):
        raise LogoStudioError(
            f"unknown option {business}", "see logo-studio explain --help", "usage"
        )
    reading = make_reading(
        business, name, tagline, description, style, palette, color, avoid, "", "", seed
    )
    brief = reading.brief
    meaning = understand(brief)
    logos = design(brief)
    data = meaning_data(meaning) | {
        "brief": business,
        "reading": reading_data(reading),
        "notes": list(meaning.notes),
        "logos": [logo_data(logo) | {"in_words": explain_review(logo.review)} for logo in logos],
    }
    lines = [*underlined(reading), ""] if says_more(reading) else []
    lines += [meaning_text(meaning), ""]
    lines += reasons(meaning)
    for logo in logos:
        lines += ["", f"{logo.key}  {mark_name(logo)}, {logo.spec.lockup.id.replace('_', ' ')}"]
        lines += [f"  why      {logo.why}"]
        lines += [f"  review   {text}" for text in explain_review(logo.review)[:3]]
    say(data, "\n".join(lines), json_output)
