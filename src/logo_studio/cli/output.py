"""What verbs print and write: results on stdout, progress on stderr, files whole or not at all."""

from __future__ import annotations

import json
import os
import sys
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any

from cyclopts import Parameter

from logo_studio.errors import LogoStudioError
from logo_studio.rng import key_of

#: The flag that every verb has.
Json = Annotated[bool, Parameter(name="--json", negative=(), help="Print JSON instead of text.")]

#: A file that is read; `-` is standard input.
Input = Annotated[Path, Parameter(allow_leading_hyphen=True)]

#: Where to write.
Output = Annotated[Path, Parameter(name=["--output", "-o"])]


def say(data: Any, text: str, as_json: bool) -> None:
    """Prints `data` as JSON or `text` for a person."""
    print(json.dumps(data, ensure_ascii=False, indent=2) if as_json else text)


def note(text: str) -> None:
    """A line of progress on stderr, only when somebody watches."""
    if sys.stderr.isatty():
        print(text, file=sys.stderr)


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Left-aligned columns, as wide as their widest cell."""
    cells = [list(header), *[list(r) for r in rows]]
    widths = [max(columns(r[i]) for r in cells) for i in range(len(header))]
    lines = [
        "  ".join(cell + " " * (w - columns(cell)) for cell, w in zip(row, widths, strict=True))
        for row in cells
    ]
    return "\n".join(line.rstrip() for line in lines)


def columns(text: str) -> int:
    """Terminal columns of `text`: wide characters take two, marks none."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )


def slug(*texts: str) -> str:
    """A folder name of a-z, 0-9 and hyphens; words without such letters become a short hash."""
    joined = "-".join(t for t in texts if t)
    plain = unicodedata.normalize("NFKD", joined).encode("ascii", "ignore").decode().lower()
    name = "-".join("".join(c if c.isalnum() else " " for c in plain).split())[:80].strip("-")
    if sum(c.isalnum() for c in name) >= 0.5 * sum(c.isalnum() for c in joined) and name:
        return name
    return (f"{name}-" if name else "logo-") + f"{key_of(joined):016x}"[:8]


def write_files(folder: Path, files: Mapping[str, bytes]) -> list[Path]:
    """Writes each file whole: beside its place first, then moved into it.

    LogoStudioError when the folder cannot be made or written; nothing is left half-written.
    """
    written: list[Path] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in files.items():
            written.append(write_file(folder / name, data))
    except OSError as error:
        raise LogoStudioError(
            f"cannot write {folder}: {error.strerror or error}", "give another place with --out"
        ) from None
    return written


def write_file(path: Path, data: bytes) -> Path:
    """Writes one file whole, replacing what stood there. LogoStudioError when it cannot."""
    partial = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        partial.write_bytes(data)
        partial.replace(path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise LogoStudioError(
            f"cannot write {path}: {error.strerror or error}", "give another place"
        ) from None
    return path


def read_file(path: Path) -> bytes:
    """The bytes of a file, or of standard input for `-`. LogoStudioError when it cannot."""
    try:
        return sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
    except OSError as error:
        raise LogoStudioError(
            f"cannot read {path}: {error.strerror or error}", "check the path"
        ) from None
