"""Build the packaged typefaces from pinned packages, byte for byte the same each time.

    python tools/build_assets.py                      every face of tools/typefaces/faces/
    python tools/build_assets.py --only outfit jost   these; the other entries of the index stay
    python tools/build_assets.py --lock PACKAGE@VERSION ...   pin packages in assets.lock.json
    python tools/build_assets.py --measure            take the numbers of the built files again
    python tools/build_assets.py --manifest           only rewrite the list of hashes

Needs npm, and the packages of the `tools` extra (fonttools, brotli, uharfbuzz).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import pathlib
import sys
from typing import Any

from typefaces.build import Face, build_face, cut_entry, entry_of
from typefaces.licences import Notice, notice_table
from typefaces.packages import Pin, download, open_package, pin, read_lock, write_lock
from typefaces.recipe import Recipe, read_recipes

ROOT = pathlib.Path(__file__).resolve().parent.parent
CACHE = ROOT / ".cache" / "packages"
DATA = ROOT / "src" / "logo_studio" / "assets" / "data"


def main() -> None:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--only", nargs="+", metavar="ID", help="build these faces only")
    options.add_argument("--lock", nargs="+", metavar="PACKAGE@VERSION", help="pin packages")
    options.add_argument("--measure", action="store_true", help="only rewrite the index")
    options.add_argument("--manifest", action="store_true", help="only rewrite manifest.json")
    options.add_argument("--out", type=pathlib.Path, default=DATA, help="data folder")
    chosen = options.parse_args()
    if chosen.lock:
        lock_packages(chosen.lock)
    elif chosen.measure:
        measure_fonts(chosen.out)
    elif not chosen.manifest:
        recipes = read_recipes()
        build_fonts(chosen.out, recipes, chosen.only or list(recipes))
    if not chosen.lock:
        write_manifest(chosen.out)


def lock_packages(specs: list[str]) -> None:
    pairs = [(package, version) for package, _, version in (s.rpartition("@") for s in specs)]
    download(pairs, CACHE)
    write_lock(read_lock() | {name: pin(name, version, CACHE) for name, version in pairs})


def build_fonts(out: pathlib.Path, recipes: dict[str, Recipe], only: list[str]) -> None:
    """Build the faces named in `only` into `out`; entries of the index without recipe go."""
    lock = read_lock()
    wanted = {recipes[i].cut_of or i: lock[recipes[recipes[i].cut_of or i].package] for i in only}
    download(sorted({(pin.package, pin.version) for pin in wanted.values()}), CACHE)
    index_file = out / "fonts" / "index.json"
    (out / "fonts").mkdir(parents=True, exist_ok=True)
    (out / "licences").mkdir(parents=True, exist_ok=True)
    entries = {i: entry for i, entry in read_index(index_file).items() if i in recipes}
    for face_id, locked in wanted.items():
        face = built_face(recipes[face_id], locked)
        (out / face.entry["file"]).write_bytes(face.data)
        (out / face.entry["licence_file"]).write_text(face.licence_text, "utf-8", newline="\n")
        entries[face_id] = face.entry
        cuts = [recipe for recipe in recipes.values() if recipe.cut_of == face_id]
        entries |= {cut.id: cut_entry(cut, face) for cut in cuts}
        write_index(index_file, entries)
    write_notice(out / "licences" / "NOTICE.md", entries)


def measure_fonts(out: pathlib.Path) -> None:
    """The index anew from recipes and built files."""
    index_file = out / "fonts" / "index.json"
    recipes = read_recipes()
    write_index(
        index_file,
        {
            face_id: entry_of(recipes[face_id], old, (out / old["file"]).read_bytes())
            for face_id, old in read_index(index_file).items()
        },
    )


def built_face(recipe: Recipe, locked: Pin) -> Face:
    face = build_face(recipe, locked, open_package(locked, CACHE))
    print(f"{recipe.id:28}{len(face.data):>9} bytes", file=sys.stderr)
    return face


def read_index(file: pathlib.Path) -> dict[str, Any]:
    entries = json.loads(file.read_text("utf-8")) if file.exists() else []
    return {entry["id"]: entry for entry in entries}


def write_index(file: pathlib.Path, entries: dict[str, Any]) -> None:
    """A JSON array, one face a line: compact to load, and a change shows as one line."""
    lines = [
        json.dumps(entries[face_id], ensure_ascii=False, separators=(",", ":"))
        for face_id in sorted(entries)
    ]
    file.write_text("[\n" + ",\n".join(lines) + "\n]\n", "utf-8", newline="\n")


def write_notice(file: pathlib.Path, entries: dict[str, Any]) -> None:
    fields = ("id", "family", "derived_from", "copyright", "licence")
    own = [i for i in sorted(entries) if entries[i]["licence_file"] == f"licences/{i}.txt"]
    notices = [Notice(**{f: entries[i][f] for f in fields}) for i in own]
    file.write_text(notice_table(notices), "utf-8", newline="\n")


def write_manifest(out: pathlib.Path) -> None:
    """Hash and size of every data file but the manifest itself."""
    manifest = out / "manifest.json"
    files = {
        file.relative_to(out).as_posix(): {
            "sha256": hashlib.sha256(file.read_bytes()).hexdigest(),
            "size": file.stat().st_size,
        }
        for file in sorted(out.rglob("*"))
        if file.is_file() and file != manifest and not file.name.startswith(".")
    }
    manifest.write_text(json.dumps({"files": files}, indent=1) + "\n", "utf-8", newline="\n")


if __name__ == "__main__":
    main()
