"""`logo-studio doctor-svg`: a foreign SVG examined, repaired, and dressed in a kit."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from logo_studio.cli.kit import kit_data, progress, wanted, write_kit
from logo_studio.cli.output import Json, read_file, say, table, write_file
from logo_studio.doctor.doctor import Treated
from logo_studio.doctor.kit import kit_around
from logo_studio.doctor.ward import treat_apart
from logo_studio.errors import SpecError


def doctor_svg(
    file: Path,
    /,
    *,
    output: Annotated[Path | None, Parameter(name=["--output", "-o"])] = None,
    kit: Path | None = None,
    name: str = "",
    trade: str = "",
    only: str = "",
    json_output: Json = False,
) -> None:
    """Examine and repair a foreign SVG; with --kit, build a brand kit around it.

    Parameters
    ----------
    file
        An .svg file, or - for standard input.
    output
        The repaired .svg file to write.
    kit
        A .zip file, or a folder, for the brand kit.
    name
        The name of the brand; the file's title when left out.
    trade
        What the business does, for trademark notes.
    only
        Parts of the kit to make, separated by commas.
    """
    if output is not None and output.suffix != ".svg":
        raise SpecError(f"cannot write a {output.suffix or 'file without ending'}", "use .svg")
    treated = treat_apart(read_file(file), name)
    data = treated.report()
    lines = [report_text(treated)]
    if output is not None:
        write_file(output, treated.svg.encode())
        lines.append(f"Written to {output}")
        data["output"] = str(output)
    if kit is not None:
        made = kit_around(
            treated, name or treated.drawing.title, wanted(only), trade=trade, progress=progress
        )
        write_kit(made, kit)
        data["kit"] = kit_data(made, kit)
        lines.append(f"{len(made.files)} files of the kit written to {kit}")
    say(data, "\n".join(lines), json_output)


def report_text(treated: Treated) -> str:
    """Symptoms, counts before and after, and the review, for a person."""
    counts = table(
        ["", "before", "after"],
        [[k, str(treated.before[k]), str(treated.after[k])] for k in treated.after],
    )
    found = [
        f"  {s.outcome:7} {s.message}" + (f" ({s.count} times)" if s.count > 1 else "")
        for s in treated.chart.symptoms.values()
    ]
    verdict = "complete" if not treated.chart.lost else "INCOMPLETE: see what was lost"
    score = f"Review {treated.review.score:.2f}" + ("" if treated.review.passed else ", not passed")
    return "\n".join([counts, "", *(found or ["  nothing was wrong"]), "", f"{score}; {verdict}"])
