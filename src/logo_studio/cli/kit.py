"""`logo-studio kit`: a design spec to its brand kit."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from logo_studio.cli.output import Input, Json, Output, read_file, say, write_file, write_files
from logo_studio.errors import SpecError
from logo_studio.export.assemble import PARTS
from logo_studio.kit.kit import export_kit
from logo_studio.model.codec import read_spec
from logo_studio.model.kit import Contact, Kit
from logo_studio.studio import draw


def kit(
    spec: Input,
    /,
    *,
    output: Output = Path("kit.zip"),
    only: str = "",
    person: str = "",
    position: str = "",
    email: str = "",
    phone: str = "",
    address: str = "",
    domain: str = "",
    json_output: Json = False,
) -> None:
    """Write the brand kit of a design spec to a zip or a folder.

    Parameters
    ----------
    spec
        A .spec.json file, or - for standard input.
    output
        A .zip file, or a folder to write the files to.
    only
        Parts to make, separated by commas; all of them by default.
    person
        A name for the business card and the e-mail signature.
    position
        That person's position.
    email
        An e-mail address.
    phone
        A telephone number.
    address
        A postal address, on one line.
    domain
        The web host, e.g. example.com.
    """
    contact = Contact(person, position, email, phone, address, domain)
    made = export_kit(
        draw(read_spec(read_file(spec))), wanted(only), contact=contact, progress=progress
    )
    write_kit(made, output)
    say(kit_data(made, output), kit_text(made, output), json_output)


def wanted(only: str) -> list[str] | None:
    """The parts named, or None for all. SpecError when commas stand alone."""
    if not only:
        return None
    parts = [p.strip() for p in only.split(",") if p.strip()]
    if not parts:
        raise SpecError("--only names no part", f"parts are: {', '.join(PARTS)}")
    return parts


def write_kit(made: Kit, output: Path) -> None:
    """The zip whole, or each file of the folder whole."""
    if output.suffix == ".zip":
        write_file(output, made.to_zip())
        return
    folders: dict[Path, dict[str, bytes]] = {}
    for file in made.files:
        place = output / file.path
        folders.setdefault(place.parent, {})[place.name] = file.data
    for folder, files in folders.items():
        write_files(folder, files)


def kit_data(made: Kit, output: Path) -> dict[str, Any]:
    """What was written, as JSON data."""
    return {
        "output": str(output),
        "parts": list(made.parts),
        "files": len(made.files),
        "bytes": sum(f.size for f in made.files),
        "warnings": list(made.warnings),
    }


def kit_text(made: Kit, output: Path) -> str:
    """What was written, for a person."""
    size = sum(f.size for f in made.files) / 1e6
    lines = [f"{len(made.files)} files ({size:.1f} MB) of {made.name} written to {output}"]
    lines += [f"  note: {text}" for text in made.warnings]
    return "\n".join(lines)


def progress(part: str, done: int, total: int) -> None:
    if part != "done":
        print(f"[{done + 1}/{total}] {part}", file=sys.stderr)
