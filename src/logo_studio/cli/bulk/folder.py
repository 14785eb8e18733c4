"""The folder of a batch: one folder for each row, whole or not there, so that a run can be
stopped at any moment and continued."""

from __future__ import annotations

import csv
import hashlib
import io
import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from logo_studio.cli.output import slug, write_file
from logo_studio.errors import LogoStudioError
from logo_studio.service.drawing.port import Sheet
from logo_studio.service.job import Request
from logo_studio.service.locks import lock
from logo_studio.version import VERSION

#: What a row's folder says about itself; it is there when everything else is.
RESULT = "result.json"
SUMMARY = "summary.csv"
#: Folders and files that are still being written.
_PART = ".part"
_COLUMNS = ("row", "business_type", "name", "status", "folder", "score", "error")


class Folder:
    """Where rows are written. `formats` of svg and png, `size` in px of a PNG's side."""

    def __init__(self, root: Path, formats: list[str], size: int) -> None:
        self.root, self.formats, self.size = root, formats, size
        try:
            root.mkdir(parents=True, exist_ok=True)
            self._lock = lock(root / ".lock")
            if self._lock is not None:
                for left in root.glob(f".*{_PART}"):
                    _remove(left)
                #: Folders of each row, by its number.
                self._places: dict[str, list[str]] = {}
                for entry in os.scandir(root):
                    number, dash, _ = entry.name.partition("-")
                    if dash and number.isdecimal() and entry.is_dir():
                        self._places.setdefault(number, []).append(entry.name)
        except OSError as error:
            raise _cannot(root, error) from None
        if self._lock is None:
            raise LogoStudioError(
                f"another run writes to {root}", "wait for it, or give another --out", "in_use"
            )

    def close(self) -> None:
        """Another run may write."""
        if self._lock is not None:
            self._lock.close()

    def key(self, request: Request) -> str:
        """The same key, the same files: what was asked, how it is written, by which engine."""
        asked = [
            request.business_type, request.prefs, sorted(self.formats),
            self.size if "png" in self.formats else 0, VERSION,
        ]  # fmt: skip
        return hashlib.sha256(msgspec.json.encode(asked, order="sorted")).hexdigest()[:32]

    def done(self, number: int, request: Request) -> dict[str, Any] | None:
        """What an earlier run wrote for this very row, or None."""
        for place in self._places.get(f"{number:04d}", ()):
            try:
                found = msgspec.json.decode((self.root / place / RESULT).read_bytes())
            except (OSError, msgspec.DecodeError):
                continue
            if isinstance(found, dict) and found.get("key") == self.key(request):
                return found | {"folder": place}
        return None

    def write(self, number: int, request: Request, sheet: Sheet) -> dict[str, Any]:
        """A row's files: all of them under their name, or none. LogoStudioError when they cannot
        be written."""
        name = f"{number:04d}-{slug(_name(request), request.business_type)}"[:120]
        result: dict[str, Any] = {
            "key": self.key(request),
            "engine": VERSION,
            "business_type": request.business_type,
            "preferences": request.prefs,
            "warnings": list(request.warnings),
            "logos": [
                {"file": stem, **quality}
                for stem, quality in ((_stem(d.index, d.palette), d.quality) for d in sheet.logos)
            ],
        }
        files: dict[str, bytes] = {}
        for drawn in sheet.logos:
            stem = _stem(drawn.index, drawn.palette)
            if "svg" in self.formats:
                files[f"{stem}.svg"] = drawn.svg
            if "png" in self.formats:
                files[f"{stem}.png"] = self._png(drawn.svg)
            files[f"{stem}.spec.json"] = _pretty(drawn.spec)
        files[RESULT] = _pretty(result)
        self._place(number, name, files)
        return result | {"folder": name}

    def _png(self, svg: bytes) -> bytes:
        from logo_studio.render.raster import to_png

        return to_png(svg.decode(), self.size)

    def _place(self, number: int, name: str, files: Mapping[str, bytes]) -> None:
        part = self.root / f".{number:04d}{_PART}"
        try:
            part.mkdir()
            for file, data in files.items():
                with (part / file).open("wb") as f:
                    f.write(data)
                    f.flush()
                    os.fsync(f.fileno())
            # What an earlier run drew for another request of this row goes.
            for place in self._places.pop(f"{number:04d}", ()):
                _remove(self.root / place)
            part.rename(self.root / name)
        except OSError as error:
            _remove(part)
            raise _cannot(self.root, error) from None

    def summarise(self, rows: list[dict[str, Any]]) -> Path:
        """`summary.csv`: a line for each row, for spreadsheets."""
        text = io.StringIO(newline="")
        table = csv.DictWriter(text, _COLUMNS, extrasaction="ignore")
        table.writeheader()
        for row in rows:
            # A cell that begins like a formula is text (CSV injection).
            table.writerow({k: _harmless(row.get(k, "")) for k in _COLUMNS})
        return write_file(self.root / SUMMARY, text.getvalue().encode("utf-8-sig"))


def summary_row(number: int, request: Request, result: dict[str, Any] | None) -> dict[str, Any]:
    """A row's line of the summary; without a result it is open."""
    scores = [logo.get("score", 0.0) for logo in (result or {}).get("logos", [])]
    return {
        "row": number,
        "business_type": request.business_type,
        "name": _name(request),
        "status": "open" if result is None else "error" if "error" in result else "done",
        "folder": (result or {}).get("folder", ""),
        "score": f"{min(scores):.3f}" if scores else "",
        "error": (result or {}).get("error", ""),
    }


def _name(request: Request) -> str:
    return str(request.prefs.get("name") or request.prefs.get("business_name") or "")


def _stem(index: int, palette: str) -> str:
    return f"v{index:02d}_{palette}"


def _pretty(data: Any) -> bytes:
    return msgspec.json.format(msgspec.json.encode(data), indent=2) + b"\n"


def _harmless(value: Any) -> Any:
    return f"'{value}" if isinstance(value, str) and value[:1] in tuple("=+-@\t") else value


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def _cannot(root: Path, error: OSError) -> LogoStudioError:
    return LogoStudioError(
        f"cannot write {root}: {error.strerror or error}", "give another place with --out"
    )
