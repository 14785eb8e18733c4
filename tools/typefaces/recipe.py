"""The recipes: which package becomes which face, and what a designer knows about it.

A recipe holds what no tool can measure: the package and its slices, the axes to pin, voice, tones
and the rules of use. Everything with a number in the index is measured from the built file.
"""

from __future__ import annotations

import pathlib
import tomllib
from dataclasses import dataclass, field
from typing import Any

FACES = pathlib.Path(__file__).parent / "faces"


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to build one face, or how to use the file of another (`cut_of`).

    Attributes:
        slices: the axis part of the slice names ("wght", "wdth", "standard"), or a static weight.
        pins: axis tag -> value at which the axis is fixed before merging; the others are kept.
        cut_of: id of the face whose file this one shares, at `location`: a width of its own name.
        location: axis tag -> value at which a cut stands, weight excepted.
        language: OpenType tag of the language whose letter forms become the default ones.
        subsets: the slices to take, "latin" first; "numbered" stands for all that are numbered. If
            none are named: those of an alphabet (slices.ORDER), and everything in them.
        characters: names of lists in characters.py; of the slices only these are kept.
        without: characters left out because the original draws them wrong.
        orthography: language tag of a Han face: whose forms it has ("ja", "zh-Hant").
        also: voices that this face speaks for as well; a script has few faces, each plays parts.
        not_for: language tags that the face has the letters for but should not set.
        latin: id of the alphabetic face that sets Latin words beside this one (FONTS 6).
        half_forms: whether it sets Devanagari conjuncts side by side where others stack them.
        word_space: share of the file's word space that looks right.
        derived_from: the reserved original name, when the licence forbids us to bear it.
        weights: weights good enough for a wordmark; `default_weight` is one of them.
        min_cap_px: cap height under which the hairlines vanish; 0 when there is no such limit.
        no_scripts: scripts the face covers but must not set, each a table of `script`, `reason` and
            perhaps `unless`, the tones that make it acceptable all the same.
    """

    id: str
    family: str
    voice: str
    tones: tuple[str, ...]
    weights: tuple[int, ...]
    default_weight: int
    grade: int
    package: str = ""
    slices: str = ""
    pins: dict[str, float] = field(default_factory=dict)
    cut_of: str = ""
    location: dict[str, float] = field(default_factory=dict)
    language: str = ""
    subsets: tuple[str, ...] = ()
    characters: tuple[str, ...] = ()
    without: str = ""
    orthography: str = ""
    also: tuple[str, ...] = ()
    not_for: tuple[str, ...] = ()
    latin: str = ""
    half_forms: bool = False
    word_space: float = 1.0
    derived_from: str = ""
    serif: bool = False
    round: bool = False
    corners: str = "neutral"
    caps_only: bool = False
    unicase: bool = False
    never_caps: bool = False
    max_letters: int | None = None
    min_cap_px: int = 0
    no_scripts: tuple[dict[str, Any], ...] = ()
    notes: str = ""


def read_recipes(folder: pathlib.Path = FACES) -> dict[str, Recipe]:
    """Every recipe, sorted by id."""
    recipes: dict[str, Recipe] = {}
    for file in sorted(folder.glob("*.toml")):
        for face_id, fields in tomllib.loads(file.read_text("utf-8")).items():
            if face_id in recipes:
                raise ValueError(f"{file.name}: {face_id} is described twice")
            values: dict[str, Any] = {
                name: tuple(value) if isinstance(value, list) else value
                for name, value in fields.items()
            }
            recipes[face_id] = Recipe(id=face_id, **values)
            if bool(recipes[face_id].package) == bool(recipes[face_id].cut_of):
                raise ValueError(f"{file.name}: {face_id} needs either a package or cut_of")
    return dict(sorted(recipes.items()))
