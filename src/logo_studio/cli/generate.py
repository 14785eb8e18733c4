"""`logo-studio generate`: a brief to six logos in a folder."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

from cyclopts import Parameter

from logo_studio.cli.output import Input, Json, note, read_file, say, slug, write_files
from logo_studio.cli.reading import reading_data, reading_text, says_more
from logo_studio.cli.report import logo_table, meaning_text
from logo_studio.errors import BriefError
from logo_studio.model.codec import read_spec, write_spec
from logo_studio.model.logo import Logo
from logo_studio.model.reading import Reading
from logo_studio.render.raster import to_png
from logo_studio.render.sheet import sheet_png
from logo_studio.report import logo_data, meaning_data, quality_data
from logo_studio.studio import MOST_VARIANTS, design
from logo_studio.understand.line import read_line
from logo_studio.understand.understand import understand

FORMATS = ("svg", "png")

Words = Annotated[list[str] | None, Parameter(consume_multiple=False, negative_iterable=())]


def make_reading(
    business: str,
    name: str,
    tagline: str,
    description: str,
    style: list[str] | None,
    palette: str | None,
    color: list[str] | None,
    avoid: list[str] | None,
    established: str,
    place: str,
    seed: int,
    second_name: str = "",
    language: str = "",
    motif: list[str] | None = None,
) -> Reading:
    """The line read, with what options say instead. BriefError as `Brief` raises it."""
    styles = [s.strip().lower() for word in style or () for s in word.split(",") if s.strip()]
    colors = [c for word in color or () for c in word.split(",") if c.strip()]
    return read_line(
        business, name=name, tagline=tagline, description=description,
        styles=tuple(dict.fromkeys(styles)), palette=palette, colors=tuple(colors),
        avoid=tuple(avoid or ()), established=established, place=place, seed=seed,
        second_name=second_name, language=language, motifs=tuple(motif or ()),
    )  # fmt: skip


def generate(
    business: str,
    /,
    *,
    name: str = "",
    second_name: str = "",
    tagline: str = "",
    language: str = "",
    description: str = "",
    style: Words = None,
    palette: str | None = None,
    color: Words = None,
    motif: Words = None,
    avoid: Words = None,
    established: str = "",
    place: str = "",
    seed: int = 0,
    count: int = 6,
    like: Input | None = None,
    vary: str = "type",
    format: str = "svg,png",  # noqa: A002 - the option's public name
    size: int = 1024,
    out: Path | None = None,
    json_output: Json = False,
) -> None:
    """Design logos for a business and write them to a folder.

    Parameters
    ----------
    business
        The trade, e.g. "coffee roastery"; or everything in one line, in any of sixteen languages:
        "coffee roastery called Northwind, warm but not rustic". Options win over the line.
    name
        The name to set; without one the trade itself is set.
    second_name
        The name once more in another script, e.g. "Al Noor" under "مقهى النور".
    tagline
        A line under the name; without one the trade serves where the arrangement has a line.
    language
        The language of the words as a tag (tr, pt-BR, zh-Hant); without one it is guessed.
    description
        A sentence or two about the business.
    style
        How it should feel: minimal, elegant, luxury, playful, ... (several allowed).
    palette
        The palette to show first: warm, cool or mono.
    color
        Brand colours as #RRGGBB (several allowed).
    motif
        Things that the mark should show (several allowed).
    avoid
        Things that must not be shown (several allowed).
    established
        A year for crests and badges.
    place
        A place for badges.
    seed
        Another number, another set of logos.
    count
        How many logos, 1 to 24.
    like
        A .spec.json file, or - for standard input: more like this one.
    vary
        What may differ from --like: type, mark, colour, lockup, separated by commas.
    format
        svg, png or both, separated by a comma.
    size
        Width of the PNG files in pixels, 16 to 4096.
    out
        The folder to write to; default out/<name>-<trade>.
    """
    wanted = read_formats(format)
    if not 1 <= count <= MOST_VARIANTS:
        raise BriefError(f"--count is {count}", f"ask for 1 to {MOST_VARIANTS} logos")
    if not 16 <= size <= 4096:
        raise BriefError(f"--size is {size}", "PNG files are 16 to 4096 px wide")
    reading = make_reading(
        business, name, tagline, description, style, palette, color, avoid, established, place,
        seed, second_name, language, motif,
    )  # fmt: skip
    brief = reading.brief
    if says_more(reading) and not json_output:
        print(reading_text(reading), file=sys.stderr)
    folder = out or Path("out") / slug(brief.name, brief.business_type)
    meaning = understand(brief)
    note(f"designing {count} logos for {brief.business_type} ...")
    given = read_spec(read_file(like)) if like else None
    axes = [a.strip() for a in vary.split(",") if a.strip()]
    logos = design(brief, count, like=given, vary=axes)
    note("writing files ...")
    write_files(folder, _files(logos, wanted, size, quality_data(meaning, logos)))
    data = {
        "understood": meaning_data(meaning),
        "reading": reading_data(reading),
        "logos": [logo_data(logo) for logo in logos],
        "folder": str(folder),
    }
    text = f"{meaning_text(meaning)}\n\n{logo_table(logos)}\n\nWritten to {folder}/"
    say(data, text, json_output)


def read_formats(text: str) -> list[str]:
    """The formats of an option. BriefError for one that is not known."""
    wanted = [w.strip().lower() for w in text.split(",") if w.strip()]
    for word in wanted:
        if word not in FORMATS:
            raise BriefError(f"unknown format {word!r}", f"formats are: {', '.join(FORMATS)}")
    if not wanted:
        raise BriefError("no format given", f"formats are: {', '.join(FORMATS)}")
    return wanted


def _files(
    logos: tuple[Logo, ...], wanted: list[str], size: int, quality: dict[str, Any]
) -> dict[str, bytes]:
    """All files of the folder, in memory: nothing is written before everything is drawn."""
    import json

    files: dict[str, bytes] = {}
    for logo in logos:
        if "svg" in wanted:
            files[f"{logo.key}.svg"] = logo.svg.encode()
        if "png" in wanted:
            files[f"{logo.key}.png"] = to_png(logo.svg, size)
        files[f"{logo.key}.spec.json"] = write_spec(logo.spec)
    files["quality.json"] = json.dumps(quality, ensure_ascii=False, indent=2).encode() + b"\n"
    if "png" in wanted:
        files["sheet.png"] = sheet_png([logo.svg for logo in logos])
    return files
