"""`logo-studio batch`: a CSV file to a folder of logos, continued where it was stopped."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from logo_studio.cli.bulk.folder import Folder, summary_row
from logo_studio.cli.bulk.here import Numbered, here
from logo_studio.cli.bulk.progress import Progress
from logo_studio.cli.generate import read_formats
from logo_studio.cli.output import Json, read_file, say
from logo_studio.errors import BriefError, LogoStudioError
from logo_studio.service.drawing.port import Sheet
from logo_studio.service.errors import BatchError
from logo_studio.service.rows import checked, from_csv, from_json
from logo_studio.service.settings import Settings, load

#: Bad rows that are printed; the count tells of the rest.
_SHOWN = 20
_MOST_ROWS = 100_000


class RowsFailed(LogoStudioError):
    """Some rows could not be drawn; everything else was."""

    code = "rows_failed"


def batch(
    file: Path,
    /,
    *,
    out: Path,
    server: str = "",
    workers: int | None = None,
    format: str = "svg",  # noqa: A002 - the option's public name
    size: int = 1024,
    json_output: Json = False,
) -> None:
    """Draw six logos for each row of a CSV file, a folder for each; run again to continue.

    The first line holds headings: business_type, and any of name, tagline, description, style,
    colors, avoid, established, place, language, second_name, seed. UTF-8, separated by commas,
    semicolons or tabs. A .json file holds a list of requests as the API takes them.

    Rows are drawn by this machine. With --server another one's API draws (LOGO_API_KEY is its
    key), and with KAFKA_BOOTSTRAP_SERVERS the workers of the full profile do.

    Parameters
    ----------
    file
        The CSV or JSON file, or - for standard input.
    out
        The folder to write to; rows that are there already are not drawn again.
    server
        Address of a server that draws, e.g. http://localhost:8000.
    workers
        Drawing processes of this machine; as many as it has cores, at most 4, by default.
    format
        svg, png or both, separated by a comma.
    size
        Width of the PNG files in pixels, 16 to 4096.
    """
    wanted = read_formats(format)
    if not 16 <= size <= 4096:
        raise BriefError(f"--size is {size}", "PNG files are 16 to 4096 px wide")
    processes = workers if workers is not None else min(4, os.cpu_count() or 1)
    if not 1 <= processes <= 64:
        raise BriefError(f"--workers is {processes}", "1 to 64 processes draw")
    settings = replace(load(), max_batch_rows=_MOST_ROWS)
    rows = _read(file, settings)
    folder = Folder(out, wanted, size)
    results: dict[int, dict[str, Any]] = {}
    try:
        for number, request in rows:
            if (found := folder.done(number, request)) is not None:
                results[number] = found
        before = len(results)
        left = {number: request for number, request in rows if number not in results}
        asyncio.run(_run(folder, settings, server, processes, rows, left, results))
    finally:
        folder.summarise([summary_row(n, r, results.get(n)) for n, r in rows])
        folder.close()
    _report(rows, results, before, out, json_output)


def _read(file: Path, settings: Settings) -> list[Numbered]:
    """The rows, all of them such as can be drawn. BatchError after each bad one was printed."""
    data = read_file(file)
    try:
        if file.suffix.lower() == ".json":
            import msgspec

            try:
                rows = from_json(msgspec.json.decode(data))
            except (msgspec.DecodeError, UnicodeDecodeError) as error:
                raise BriefError(f"{file} is not JSON: {error}") from None
        else:
            rows = from_csv(data)
        return list(enumerate(checked(rows, settings), 1))
    except BatchError as error:
        if error.count > 1 and "--json" not in sys.argv:
            for problem in error.problems[:_SHOWN]:
                print(f"{file}, {problem}", file=sys.stderr)
        raise


async def _run(
    folder: Folder,
    settings: Settings,
    server: str,
    processes: int,
    rows: list[Numbered],
    left: Mapping[int, Any],
    results: dict[int, dict[str, Any]],
) -> None:
    """Writes each row as it is drawn. Several runs end with the same folder as one."""
    with Progress(len(rows), len(rows) - len(left)) as progress:
        if not left:
            return
        source = _source(settings, server, processes, rows, left)
        try:
            async for number, sheet in source:
                if sheet.refusal is not None:
                    results[number] = {"error": sheet.refusal.message}
                else:
                    write = folder.write
                    results[number] = await asyncio.to_thread(write, number, left[number], sheet)
                progress.one(failed=sheet.refusal is not None)
        finally:
            await source.aclose()  # type: ignore[attr-defined]


def _source(
    settings: Settings,
    server: str,
    processes: int,
    rows: list[Numbered],
    left: Mapping[int, Any],
) -> AsyncIterator[tuple[int, Sheet]]:
    """Who draws."""
    if server:
        from logo_studio.cli.bulk.server import remote

        return remote(server, rows, left)
    if settings.kafka_bootstrap_servers:
        from logo_studio.cli.bulk.queued import queued

        return queued(settings, rows, left)
    return here([(n, left[n]) for n in left], processes)


def _report(
    rows: list[Numbered],
    results: Mapping[int, dict[str, Any]],
    before: int,
    out: Path,
    as_json: bool,
) -> None:
    failed = {n: r["error"] for n, r in results.items() if "error" in r}
    done = len(results) - len(failed)
    data = {
        "folder": str(out),
        "rows": len(rows),
        "done": done,
        "drawn_before": before,
        "failed": [{"row": n, "error": failed[n]} for n in sorted(failed)],
        "summary": str(out / "summary.csv"),
    }
    text = f"{done} of {len(rows)} rows in {out}/, {before} of them drawn before"
    say(data, text, as_json)
    if failed:
        first = min(failed)
        raise RowsFailed(
            f"{len(failed)} of {len(rows)} rows could not be drawn; row {first}: {failed[first]}",
            f"see {out / 'summary.csv'}, mend them and run again",
        )
