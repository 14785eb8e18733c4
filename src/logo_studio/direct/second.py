"""The type of a second name: the name once more in another script, under the first."""

from __future__ import annotations

from collections.abc import Collection

from logo_studio.direct.typefaces import usable_faces
from logo_studio.model.spec import Case, Type
from logo_studio.rng import unit
from logo_studio.typography.fonts import Face, face
from logo_studio.typography.metrics import stem_in, weight_for_stem
from logo_studio.typography.script import ALPHABETS, script_of

#: The second line is this heavy, in stems of the first: it is smaller and must not look bolder.
LIGHTER = 0.92
#: Short second names may be set in spaced capitals.
CAPITALS_UP_TO, CAPITALS, TRACKING = 18, 0.6, 0.14


def second_type(
    f: Face, type_: Type, name: str, second: str, tones: Collection[str], seed: int, key: str
) -> Type:
    """How `second` is set under `name` in `type_` of the face `f`.

    In the face that goes with `f`, else one of its voice, as heavy as the name. Capitals only in
    alphabets, never where the name itself is in small letters. UnsupportedCharacters, if no
    typeface here can set it.
    """
    fit = usable_faces(second, tones)
    chosen = max(fit, key=lambda g: (_nearness(f, g), g.grade, g.id))
    stem = stem_in(f, type_.weight, script_of(name)) * LIGHTER
    weight = weight_for_stem(chosen, stem)
    case, tracking = type_.case, type_.tracking
    alphabetic = script_of(second) in ALPHABETS
    if not alphabetic:
        case, tracking = "as", 0.0
    elif script_of(name) not in ALPHABETS:
        case, tracking = _case(chosen, second, seed, key)
    return Type(face=chosen.id, weight=weight, case=case, tracking=tracking)


def _case(chosen: Face, second: str, seed: int, key: str) -> tuple[Case, float]:
    short = len(second) <= CAPITALS_UP_TO and not chosen.never_caps
    if chosen.caps_only or chosen.unicase or (short and unit(seed, f"{key}/second") < CAPITALS):
        return "upper", TRACKING
    return "as", 0.0


def _nearness(f: Face, g: Face) -> float:
    """How well `g` goes with `f`: the same, its partner, its voice, as sharp or round as it."""
    if g is f:
        return 4.0
    if g.id == f.latin or g.latin == f.id:
        return 3.0
    partner = face(f.latin) if f.latin else f
    near = 2.0 if partner.voice == g.voice else 0.0
    return near + (0.5 if g.corners == f.corners else 0.0) + (0.3 if g.serif == f.serif else 0.0)
