"""Style sheets, scripts and fonts: addresses that change with the content, kept for ever."""

from __future__ import annotations

import gzip
from _blake2 import blake2b
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fastapi import APIRouter, Request
from starlette.responses import Response

from logo_studio.http.problems import problem

router = APIRouter(include_in_schema=False)

HERE = Path(__file__).parent
#: Where files lie; names are relative to the first that has them.
FOLDERS = (HERE / "static", HERE / "vendor")
TYPES = {
    ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml", ".woff2": "font/woff2", ".txt": "text/plain; charset=utf-8",
}  # fmt: skip
FOREVER = "public, max-age=31536000, immutable"


@dataclass(frozen=True, slots=True)
class File:
    """A file in memory. `packed` is it in gzip, or empty where that gains nothing."""

    data: bytes
    packed: bytes
    media_type: str


@cache
def files() -> dict[str, File]:
    """All static files by name."""
    found: dict[str, File] = {}
    for folder in FOLDERS:
        for path in sorted(folder.rglob("*")):
            kind = TYPES.get(path.suffix)
            if kind is None:
                continue
            data = path.read_bytes()
            packed = b"" if path.suffix == ".woff2" else gzip.compress(data, 9, mtime=0)
            found[path.relative_to(folder).as_posix()] = File(data, packed, kind)
    return found


@cache
def release() -> str:
    """The hash of all files: part of every address, so that modules may import each other by
    relative names and still never meet another release's."""
    digest = blake2b(digest_size=6)
    for name, file in sorted(files().items()):
        digest.update(name.encode() + b"\0" + file.data)
    return digest.hexdigest()


def address(name: str) -> str:
    """The address of a file. KeyError when there is none: a template's mistake."""
    files()[name]
    return f"/static/{release()}/{name}"


@router.head("/static/{version}/{name:path}")
@router.get("/static/{version}/{name:path}")
async def static(version: str, name: str, request: Request) -> Response:
    """A file of this release; 404 for another's."""
    file = files().get(name)
    if file is None or version != release():
        return problem(404, "not_found", "there is no such file", "reload the page")
    headers = {"Cache-Control": FOREVER, "Vary": "Accept-Encoding"}
    packed = bool(file.packed) and "gzip" in request.headers.get("accept-encoding", "")
    if packed:
        headers["Content-Encoding"] = "gzip"
    return Response(file.packed if packed else file.data, 200, headers, media_type=file.media_type)


@router.get("/favicon.ico")
async def favicon() -> Response:
    """What browsers ask for by themselves, on pages that name no icon."""
    file = files()["studio.svg"]
    return Response(file.data, 200, {"Cache-Control": "public, max-age=86400"}, file.media_type)
