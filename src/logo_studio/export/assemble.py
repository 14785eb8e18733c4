"""The parts of a kit, in the order in which they are made, and the pile of files they leave."""

from __future__ import annotations

from collections.abc import Callable, Collection
from importlib import import_module

from logo_studio.errors import LogoStudioError
from logo_studio.export.brand import Brand, Desk, KitError
from logo_studio.export.names import SAFE
from logo_studio.model.kit import Kit, KitFile, Progress

#: Part -> its module; each has `export(desk)`. Modules are loaded when their part is wanted.
PARTS = {
    "logos": "logos",
    "tiers": "tiers",
    "favicons": "favicons",
    "apps": "apps",
    "social": "social",
    "print": "printing",
    "makers": "makers",
    "tokens": "tokens",
    "mail": "mail",
    "guidelines": "guidelines",
    "scenes": "mockups",
    "proof": "proof",
    "rights": "rights",
}


class UnknownPart(LogoStudioError):
    """A part that no kit has."""

    code = "unknown_part"


def chosen(parts: Collection[str] | None) -> tuple[str, ...]:
    """The wanted parts in order, all of them by default. UnknownPart for any other word."""
    if parts is None:
        return tuple(PARTS)
    for part in parts:
        if part not in PARTS:
            raise UnknownPart(f"there is no part {part!r}", f"parts are: {', '.join(PARTS)}")
    return tuple(p for p in PARTS if p in parts)


def assemble(brand: Brand, parts: Collection[str] | None, progress: Progress | None) -> Kit:
    """All files of the wanted parts, sorted by path; raises what the exporters raise."""
    wanted = chosen(parts)
    desk = Desk(brand)
    for i, part in enumerate(wanted):
        if progress:
            progress(part, i, len(wanted))
        desk.part = part
        export: Callable[[Desk], None] = import_module(f"logo_studio.export.{PARTS[part]}").export
        export(desk)
    if progress:
        progress("done", len(wanted), len(wanted))
    files = tuple(sorted(desk.files, key=lambda f: f.path))
    check_paths(files)
    return Kit(brand.name, brand.slug, wanted, files, tuple(desk.warnings))


def check_paths(files: Collection[KitFile]) -> None:
    """KitError unless every path is safe, unique in any letter case, and at most 120 long."""
    seen: set[str] = set()
    for file in files:
        key = file.path.lower()
        if key in seen or len(key) > 120 or not SAFE.match(file.path):
            raise KitError(f"the path {file.path!r} is not safe or not unique")
        seen.add(key)
