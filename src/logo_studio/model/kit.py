"""The brand kit as a value: files with their roles, and the zip that holds them."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import Any

#: Version of `kit.json`.
KIT_VERSION = 1
#: Told before each part: (part, number of parts done, number of parts in all).
Progress = Callable[[str, int, int], None]
#: The first moment a zip can state; kits carry no clock.
_EPOCH = (1980, 1, 1, 0, 0, 0)
#: Endings whose bytes are packed already: deflating them again costs time and gains nothing.
_PACKED = (".png", ".pdf", ".ico", ".icns", ".webp")


@dataclass(frozen=True, slots=True)
class Contact:
    """What stationery and signatures say beside the logo; an empty field is left out.

    `domain` is the web host without a scheme (`example.com`), used by the BIMI record, the
    e-mail signature and the machine-readable descriptors.
    """

    person: str = ""
    position: str = ""
    email: str = ""
    phone: str = ""
    address: str = ""
    domain: str = ""


@dataclass(frozen=True, slots=True)
class KitFile:
    """One file. `path` is relative, ASCII, with forward slashes; `part` names what made it.

    `role` says in a few words what the file is for; `data` holds all of it.
    """

    path: str
    part: str
    role: str
    data: bytes = field(repr=False)

    @property
    def size(self) -> int:
        """Bytes."""
        return len(self.data)

    @property
    def sha256(self) -> str:
        """Lower-case hexadecimal digest of the bytes."""
        from hashlib import sha256  # loads OpenSSL: only when a kit is made

        return sha256(self.data).hexdigest()


@dataclass(frozen=True, slots=True)
class Kit:
    """A brand kit: everything that follows from one logo, as files in the order of their paths.

    `parts` are those that were made; `warnings` are sentences for the customer (a colour that
    cannot be printed, a mark too fine to embroider). Same logo, same engine: same bytes.
    """

    name: str
    slug: str
    parts: tuple[str, ...]
    files: tuple[KitFile, ...] = field(repr=False)
    warnings: tuple[str, ...] = ()

    def file(self, path: str) -> KitFile:
        """The file at `path`. KeyError if the kit has none there."""
        for file in self.files:
            if file.path == path:
                return file
        raise KeyError(path)

    def manifest(self) -> dict[str, Any]:
        """`kit.json`: every other file with its part, role, size and hash."""
        return {
            "version": KIT_VERSION,
            "name": self.name,
            "slug": self.slug,
            "parts": list(self.parts),
            "warnings": list(self.warnings),
            "files": [
                {
                    "path": f.path, "part": f.part, "role": f.role,
                    "size": f.size, "sha256": f.sha256,
                }
                for f in self.files
            ],
        }  # fmt: skip

    def to_zip(self, only: Collection[str] | None = None) -> bytes:
        """All files and `kit.json` in one zip: no clock, no owner, the same bytes every time.

        `only` names the parts to pack (all of them by default).
        """
        import io
        import zipfile

        manifest = json.dumps(self.manifest(), ensure_ascii=False, indent=1).encode() + b"\n"
        entries = {f.path: f.data for f in self.files if only is None or f.part in only}
        entries["kit.json"] = manifest
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            for path in sorted(entries):
                info = zipfile.ZipInfo(f"{self.slug}-kit/{path}", _EPOCH)
                info.create_system = 3
                info.external_attr = 0o100644 << 16
                packed = path.endswith(_PACKED)
                info.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
                archive.writestr(info, entries[path])
        return out.getvalue()
