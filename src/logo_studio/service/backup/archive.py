"""What a backup looks like on disk: a folder, or the same folder as a tar.

    manifest.json      versions, and of everything else the number and the SHA-256; written last
    tables/NAME.jsonl  a row a line
    objects.jsonl      key, bytes and SHA-256 of each object, a line each, in the order of writing
    objects/KEY        the objects

The name decides: `.tar` and `.tar.gz` (`.tgz`) are one file, anything else is a folder. It is
written beside its place and moved into it, so what bears the name is whole.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import re
import shutil
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from logo_studio.service.backup.rows import lines_of
from logo_studio.service.errors import BackupError

FORMAT = 1
MANIFEST, INDEX, TABLES, OBJECTS = "manifest.json", "objects.jsonl", "tables", "objects"
_KEY = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*")
_SMALL = re.compile(rf"{MANIFEST}|{INDEX}|{TABLES}/[a-z_][a-z0-9_]*\.jsonl")


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A file of lines: how many, and their SHA-256."""

    count: int
    sha256: str


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """An object that was not as its row says: "missing", or "damaged" (kept as it was found)."""

    key: str
    fault: str


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """What a backup holds. `schema` is the version of the tables, `left_out` the number of rows
    that were deleted while it was made."""

    format: int
    engine: str
    schema: str
    made_at: str
    database: str
    tables: dict[str, Part]
    objects: Part
    object_bytes: int
    left_out: int = 0
    faults: tuple[Fault, ...] = ()


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the index."""

    key: str
    bytes: int
    sha256: str


def is_tar(path: Path) -> bool:
    """Whether a backup of this name is one file."""
    return path.name.endswith((".tar", ".tar.gz", ".tgz"))


class Writer:
    """A backup that is being made. `spool` is a folder for what is not yet part of it."""

    def __init__(self, target: Path) -> None:
        self.target = target
        parent = target.absolute().parent
        parent.mkdir(parents=True, exist_ok=True)
        self.spool = Path(tempfile.mkdtemp(prefix=f".{target.name}.", suffix=".part", dir=parent))
        self.count = self.bytes = 0
        self.index = (self.spool / INDEX).open("wb")
        self.tar: tarfile.TarFile | None = None
        if is_tar(target):
            mode: Any = "w" if target.name.endswith(".tar") else "w:gz"
            options: dict[str, Any] = {} if mode == "w" else {"compresslevel": 4}
            self.tar = tarfile.open(self.spool / "whole", mode, **options)  # noqa: SIM115
        else:
            (self.spool / "whole").mkdir()

    def add_object(self, key: str, data: bytes) -> str:
        """Stores one object; its SHA-256."""
        if not _KEY.fullmatch(key):
            raise BackupError(f"{key!r} is no object key")
        digest = hashlib.sha256(data).hexdigest()
        entry = Entry(key=key, bytes=len(data), sha256=digest)
        self.index.write(msgspec.json.encode(entry) + b"\n")
        self.count += 1
        self.bytes += len(data)
        self._add(f"{OBJECTS}/{key}", data)
        return digest

    def add_table(self, name: str, file: Path) -> Part:
        """Takes a file of rows over."""
        part = part_of(file)
        self._take(f"{TABLES}/{name}.jsonl", file)
        return part

    def finish(self, manifest: Manifest) -> Manifest:
        """Index and manifest, and the backup gets its name."""
        self.index.close()
        manifest = msgspec.structs.replace(
            manifest, objects=part_of(self.spool / INDEX), object_bytes=self.bytes
        )
        self._take(INDEX, self.spool / INDEX)
        self._add(MANIFEST, msgspec.json.format(msgspec.json.encode(manifest), indent=2))
        whole = self.spool / "whole"
        if self.tar is not None:
            self.tar.close()
            with whole.open("rb") as file:
                os.fsync(file.fileno())
        elif self.target.is_dir():  # empty, as `save` made sure
            self.target.rmdir()
        whole.rename(self.target)
        return manifest

    def close(self) -> None:
        """Whatever did not become part of a backup goes."""
        self.index.close()
        if self.tar is not None:
            with contextlib.suppress(OSError):
                self.tar.close()
        shutil.rmtree(self.spool, ignore_errors=True)

    def _add(self, name: str, data: bytes) -> None:
        if self.tar is None:
            place = self.spool / "whole" / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)
            return
        member = tarfile.TarInfo(name)
        member.size, member.mode = len(data), 0o600
        self.tar.addfile(member, io.BytesIO(data))

    def _take(self, name: str, file: Path) -> None:
        if self.tar is None:
            place = self.spool / "whole" / name
            place.parent.mkdir(parents=True, exist_ok=True)
            file.rename(place)
            return
        member = tarfile.TarInfo(name)
        member.size, member.mode = file.stat().st_size, 0o600
        with file.open("rb") as stream:
            self.tar.addfile(member, stream)


class Reader:
    """A backup that is there. Everything but the objects lies in `root`."""

    def __init__(self, source: Path, root: Path) -> None:
        self.source, self.root = source, root
        try:
            self.manifest = msgspec.json.decode((root / MANIFEST).read_bytes(), type=Manifest)
        except FileNotFoundError:
            raise BackupError(f"{source} holds no {MANIFEST}: it is no whole backup") from None
        except msgspec.DecodeError as error:
            raise BackupError(f"{source}: {MANIFEST} cannot be read: {error}") from None
        if self.manifest.format != FORMAT:
            raise BackupError(
                f"{source} has format {self.manifest.format}, this version reads {FORMAT}",
                "restore it with the version that made it",
            )

    def table(self, name: str) -> Path:
        """The file of a table's rows."""
        return self.root / TABLES / f"{name}.jsonl"

    def objects(self) -> Iterator[tuple[str, bytes]]:
        """Every object, in the order of the index, each compared with its hash."""
        entries = (msgspec.json.decode(x, type=Entry) for x in lines_of(self.root / INDEX))
        stored = self._in_tar() if is_tar(self.source) else None
        for entry in entries:
            if stored is None:
                data = self._in_folder(entry.key)
            else:
                key, data = next(stored, ("", b""))
                if key != entry.key:
                    raise BackupError(f"{self.source} lacks the object {entry.key}")
            if len(data) != entry.bytes or hashlib.sha256(data).hexdigest() != entry.sha256:
                raise BackupError(f"{self.source}: the object {entry.key} was changed")
            yield entry.key, data

    def verify(self) -> None:
        """Reads everything and compares it with its hash; BackupError names what differs."""
        manifest = self.manifest
        parts = {f"{TABLES}/{name}.jsonl": part for name, part in manifest.tables.items()}
        for name, part in (parts | {INDEX: manifest.objects}).items():
            if not (self.root / name).is_file():
                raise BackupError(f"{self.source} lacks {name}")
            if part_of(self.root / name) != part:
                raise BackupError(f"{self.source}: {name} was changed")
        for _ in self.objects():
            pass

    def _in_folder(self, key: str) -> bytes:
        if not _KEY.fullmatch(key):
            raise BackupError(f"{self.source} names {key!r}, which is no object key")
        try:
            return (self.root / OBJECTS / key).read_bytes()
        except OSError:
            raise BackupError(f"{self.source} lacks the object {key}") from None

    def _in_tar(self) -> Iterator[tuple[str, bytes]]:
        with tarfile.open(self.source, "r:*") as tar:
            while member := tar.next():
                _forget(tar)
                key = member.name.removeprefix(f"{OBJECTS}/")
                if member.isreg() and key != member.name and _KEY.fullmatch(key):
                    file = tar.extractfile(member)
                    assert file is not None
                    yield key, file.read()


@contextlib.contextmanager
def open_backup(source: Path) -> Iterator[Reader]:
    """The backup at `source`. BackupError when it is none."""
    if not is_tar(source):
        if not source.is_dir():
            raise BackupError(f"{source} is no backup", "give a folder, a .tar or a .tar.gz")
        yield Reader(source, source)
        return
    with tempfile.TemporaryDirectory(prefix="logo-studio-restore-") as folder:
        try:
            _unpack_small(source, Path(folder))
            yield Reader(source, Path(folder))
        except (tarfile.TarError, EOFError, OSError) as error:
            raise BackupError(f"{source} cannot be read: {error}") from None


def _forget(tar: Any) -> None:
    """It would remember every one of millions of members."""
    tar.members = []


def _unpack_small(source: Path, folder: Path) -> None:
    """Everything but the objects; only names that we write, and only plain files."""
    with tarfile.open(source, "r:*") as tar:
        while member := tar.next():
            _forget(tar)
            if not (member.isreg() and _SMALL.fullmatch(member.name)):
                continue
            place = folder / member.name
            place.parent.mkdir(exist_ok=True)
            file = tar.extractfile(member)
            assert file is not None
            with place.open("wb") as out:
                shutil.copyfileobj(file, out)


def part_of(file: Path) -> Part:
    """Lines and hash of a file."""
    digest, count = hashlib.sha256(), 0
    for line in lines_of(file):
        digest.update(line)
        count += 1
    return Part(count=count, sha256=digest.hexdigest())
