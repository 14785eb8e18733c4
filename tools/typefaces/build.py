"""One face from its package: bytes, licence text and index entry."""

from __future__ import annotations

import hashlib
import io
from dataclasses import asdict, dataclass
from typing import Any

from fontTools.ttLib import TTFont

from typefaces.characters import BASIC, characters
from typefaces.crosskern import add_cross_kerning
from typefaces.finish import write
from typefaces.licences import ALLOWED, copyright_line, reserved_names
from typefaces.loosemarks import drop_loose_marks
from typefaces.measure import measure
from typefaces.merge import join
from typefaces.packages import Package, Pin
from typefaces.recipe import Recipe
from typefaces.slices import FEATURES, ORDER, SCRIPT_FEATURES, open_slice

# What the index takes from the recipe as it stands.
_DESCRIBED = (
    "id", "family", "derived_from", "voice", "tones", "weights", "default_weight", "location",
    "serif", "round", "corners", "caps_only", "unicase", "never_caps", "max_letters", "min_cap_px",
    "no_scripts", "grade", "notes", "also", "orthography", "latin", "word_space",
    "half_forms",
)  # fmt: skip


_FILED = ("file", "sha256", "licence", "licence_file", "copyright")


@dataclass(frozen=True, slots=True)
class Face:
    data: bytes
    licence_text: str
    entry: dict[str, Any]


def build_face(recipe: Recipe, pin: Pin, package: Package) -> Face:
    """Raises ValueError when the licence is not allowed or a reserved name would be borne."""
    if pin.licence not in ALLOWED:
        raise ValueError(f"{recipe.id}: licence {pin.licence} is not among {ALLOWED}")
    licence_text = package.read("LICENSE").decode("utf-8").replace("\r\n", "\n")
    sources = _slice_files(recipe, package)
    original = TTFont(io.BytesIO(sources[0]))["name"]
    owner = copyright_line(licence_text, original.getDebugName(0) or "")
    _refuse_reserved_name(recipe, licence_text, original.getDebugName(0) or "")
    notice = f"{pin.licence}; see the licence text beside this file"
    data = write(merge_slices(recipe, sources), recipe.id, recipe.family, owner, notice)
    return Face(data, licence_text, entry_of(recipe, _filed(recipe, pin, owner, data), data))


def merge_slices(recipe: Recipe, sources: list[bytes]) -> TTFont:
    """The slices of one face as one font, only with what it is meant to set."""
    alphabetic = not recipe.subsets
    owned: frozenset[int] = frozenset()
    slices = []
    for number, source in enumerate(sources):
        prefix = f"s{number}_" if number else ""
        font = open_slice(
            source,
            prefix,
            owned,
            recipe.pins,
            recipe.language,
            kept=_kept(recipe, first=number == 0),
            features=FEATURES if alphabetic else SCRIPT_FEATURES,
            vertical=bool(recipe.characters),
        )
        if font is not None:
            owned |= font.getBestCmap().keys()
            slices.append(font)
    merged = join(slices)
    if lost := owned - merged.getBestCmap().keys():
        raise ValueError(f"{recipe.id}: the merge lost {''.join(map(chr, sorted(lost)))}")
    if alphabetic:
        drop_loose_marks(merged)
        add_cross_kerning(merged)
    return merged


def _kept(recipe: Recipe, first: bool) -> frozenset[int] | None:
    """The characters to take of a slice: all (None), those listed, of Latin what all need."""
    if recipe.characters:
        return characters(recipe.characters) - set(map(ord, recipe.without))
    return frozenset(map(ord, BASIC)) if recipe.subsets and first else None


def _slice_files(recipe: Recipe, package: Package) -> list[bytes]:
    stem = recipe.package.rsplit("/", 1)[1]
    if "numbered" in recipe.subsets:
        numbers = package.numbers(f"files/{stem}-", f"-{recipe.slices}-normal.woff2")
        order = (*(s for s in recipe.subsets if s != "numbered"), *map(str, numbers))
    else:
        order = recipe.subsets or ORDER
    names = [f"files/{stem}-{subset}-{recipe.slices}-normal.woff2" for subset in order]
    found = [package.read(name) for name in names if name in package]
    if not found or (recipe.subsets and names[0] not in package):
        raise ValueError(f"{recipe.id}: {recipe.package} has no slices {recipe.slices}")
    return found


def _refuse_reserved_name(recipe: Recipe, *texts: str) -> None:
    for name in reserved_names(*texts):
        if name.lower() in f"{recipe.family} {recipe.id.replace('-', ' ')}".lower():
            raise ValueError(f"{recipe.id}: {name!r} is a reserved name; rename the face")


def cut_entry(recipe: Recipe, parent: Face) -> dict[str, Any]:
    """The index entry of a cut: a width of the parent's file that goes by a name of its own."""
    return entry_of(recipe, parent.entry, parent.data)


def _filed(recipe: Recipe, pin: Pin, owner: str, data: bytes) -> dict[str, str]:
    return {
        "file": f"fonts/{recipe.id}.ttf",
        "sha256": hashlib.sha256(data).hexdigest(),
        "licence": pin.licence,
        "licence_file": f"licences/{recipe.id}.txt",
        "copyright": owner,
    }


def entry_of(recipe: Recipe, filed: dict[str, Any], data: bytes) -> dict[str, Any]:
    """An index entry: what the recipe says, what is measured of `data`, the rest from `filed`."""
    measured = measure(
        data, recipe.weights, recipe.default_weight, recipe.location, not recipe.subsets
    )
    described = {field: getattr(recipe, field) for field in _DESCRIBED}
    entry = described | {field: filed[field] for field in _FILED} | asdict(measured)
    entry["languages"] = [tag for tag in measured.languages if tag not in recipe.not_for]
    if recipe.orthography:
        entry["languages"] = [recipe.orthography]
    return entry
