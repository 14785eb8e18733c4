"""`logo-studio sheet`: a contact sheet of logos."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from logo_studio.cli.output import Json, read_file, say, write_file
from logo_studio.errors import SpecError
from logo_studio.model.codec import read_spec
from logo_studio.render.sheet import is_sheet_svg, sheet_png
from logo_studio.studio import draw


def sheet(
    files: list[Path],
    /,
    *,
    output: Annotated[Path, Parameter(name=["--output", "-o"])] = Path("sheet.png"),
    columns: int = 3,
    json_output: Json = False,
) -> None:
    """Put logos on one contact sheet.

    Parameters
    ----------
    files
        .svg files made by logo-studio, or .spec.json files, which are drawn.
    output
        The PNG file to write.
    columns
        Logos in a row, 1 to 12.
    """
    if not files:
        raise SpecError("no files given", "name .svg or .spec.json files")
    if not 1 <= columns <= 12:
        raise SpecError(f"--columns is {columns}", "a sheet has 1 to 12 columns")
    svgs = []
    for path in files:
        data = read_file(path)
        if path.suffix == ".json":
            svgs.append(draw(read_spec(data)).svg)
            continue
        text = data.decode("utf-8", "replace")
        if not is_sheet_svg(text):
            raise SpecError(f"{path} is no logo of this studio", "give .svg or .spec.json files")
        svgs.append(text)
    write_file(output, sheet_png(svgs, columns))
    say({"file": str(output), "logos": len(svgs)}, f"{len(svgs)} logos on {output}", json_output)
