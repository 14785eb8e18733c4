"""The typeface of a name: by voice, coverage, length and register; and its tagline's."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import lru_cache

from logo_studio.direct.manner import CASES, asked, factor
from logo_studio.direct.voices import (
    FACE_SETTINGS,
    INDUSTRY_VOICES,
    SCRIPT_SETTINGS,
    SETTINGS,
    TAGLINES,
    TONE_VOICES,
    Setting,
)
from logo_studio.model.meaning import Meaning
from logo_studio.model.spec import Type
from logo_studio.rng import pick_weighted, unit
from logo_studio.typography.fonts import Face, face
from logo_studio.typography.script import JOINED, script_of_char
from logo_studio.typography.writing import faces_for

#: From this multiplier on, a direction demands capitals.
CAPITALS = 10.0
#: Tones of weight 1 count this many times an industry's weights.
TONE_SHARE = 1.6
#: Voices of an asked tone: their value to this power, times 1 + HABIT x the trade's weight; LAST
#: is left to all others, which are taken only where a script has no voice of the tone.
ASKED_POWER, HABIT, LAST = 1.5, 0.3, 0.02
#: A voice that a face can play counts so much of its own; one that nobody asked for, so much.
PLAYED, MUTE = 0.8, 0.15
#: Names with Sanskrit conjuncts (ष्ण, ज्ञ) look better stacked (FONTS 7); with ra all stack.
HALF_FORMS = 0.4
_CONJUNCT = re.compile("[क-यल-ह]\u094d[क-यल-ह]")
#: Points that the letters of a name and a tagline may have: the rest of a file of 24 KB is the
#: mark's (`critique/checks/file_size.py`). A tagline's letter in a plain face has so many.
MOST_POINTS, TAGLINE_POINTS = 3300, 32
#: Beside a script a paired face sets taglines if it has a weight as light as this.
LIGHTEST_PAIR = 600


def voice_weights(meaning: Meaning) -> dict[str, float]:
    """Voice -> weight, from the industry's habits and the brief's tones.

    Tones that were asked for decide, and habits only choose among their voices.
    """
    habits = INDUSTRY_VOICES.get(meaning.industry) or INDUSTRY_VOICES[""]
    wished = [TONE_VOICES[tone] for tone in asked(meaning) if tone in TONE_VOICES]
    if wished:
        weights: dict[str, float] = {}
        for voice in SETTINGS:
            value = sum([table.get(voice, 0.0) for table in wished]) / len(wished)
            weights[voice] = value**ASKED_POWER * (1 + HABIT * habits.get(voice, 0.0)) + LAST
        return weights
    weights = dict(habits)
    for tone, strength in meaning.tones.items():
        for voice, value in TONE_VOICES.get(tone, {}).items():
            weights[voice] = weights.get(voice, 0.0) + TONE_SHARE * strength * value
    return weights


def usable_faces(text: str, tones: Collection[str] = (), language: str = "") -> tuple[Face, ...]:
    """Faces that set every character of `text` well. UnsupportedCharacters if there is none.

    Some faces have a script that they should not set, unless one of `tones` is wanted. `language`
    is the brief's: it tells whose Han characters and Arabic letters are meant.
    """
    return _usable(text, frozenset(tones), language)


@lru_cache(maxsize=64)
def _usable(text: str, tones: frozenset[str], language: str) -> tuple[Face, ...]:
    """Kept: all proposals of a brief ask for the same few texts."""
    scripts = {script_of_char(c) for c in text}
    covering = faces_for(text, language)
    fit = [
        f
        for f in covering
        if not any(
            row["script"] in scripts and not set(row.get("unless", ())) & tones
            for row in f.no_scripts
        )
    ]
    return tuple(fit) or covering


def voice_weight(f: Face, voices: Mapping[str, float]) -> float:
    """How well a face speaks in the wanted voices: its own, or a little less in one it can play."""
    return max([voices.get(f.voice, MUTE), *(PLAYED * voices.get(v, MUTE) for v in f.also)])


def face_weights(meaning: Meaning, text: str) -> tuple[tuple[Face, float], ...]:
    """Usable faces with their weights for this brief, heaviest first."""
    voices = voice_weights(meaning)
    count = sum(not c.isspace() for c in text)
    weighted = []
    usable = usable_faces(text, meaning.tones, meaning.language)
    most = (MOST_POINTS - TAGLINE_POINTS * len(meaning.descriptor)) / max(count, 1)
    most = max(most, min([f.points for f in usable]))
    for f in usable:
        if f.points > most:
            continue
        weight = voice_weight(f, voices) * (0.4 + 0.2 * (f.grade - 2))
        if f.max_letters and count > f.max_letters:
            continue
        if f.never_caps and (len(text.split()) > 1 or text.isupper() or count > 12):
            weight *= 0.15
        if f.half_forms and _CONJUNCT.search(text):
            weight *= HALF_FORMS
        if f.voice == "wide" and count > 11:
            weight *= 0.3
        if f.voice == "condensed" and count > 14:
            weight *= 1.6
        weighted.append((f, weight))
    weighted.sort(key=lambda item: (-item[1], item[0].id))
    return tuple(weighted)


def settings_of(f: Face, capitals: bool = False) -> tuple[Setting, ...]:
    """How names are set in this face; cases it must not take are left out.

    `capitals`: the arrangement demands them (arcs, plates), whatever the voice is used to.
    """
    if f.latin:
        return _script_settings(f, capitals)
    rows = FACE_SETTINGS.get(f.id, SETTINGS.get(f.voice, (Setting("as", 0.0),)))
    if capitals and not f.never_caps:
        return tuple(r for r in rows if r.case == "upper") or (Setting("upper", 0.06),)
    if f.never_caps:
        rows = tuple(r for r in rows if r.case != "upper") or (Setting("as", 0.0),)
    if f.caps_only or f.unicase:
        rows = tuple(r for r in rows if r.case == "upper") or (Setting("upper", 0.04),)
    return rows


def _script_settings(f: Face, capitals: bool) -> tuple[Setting, ...]:
    """The same for a face of a script of its own. Where there are no capitals, air stands in."""
    rows = next((SCRIPT_SETTINGS[s] for s in f.scripts if s in SCRIPT_SETTINGS), None)
    if rows is None:
        rows = (Setting("as", 0.0),) if JOINED & set(f.scripts) else SCRIPT_SETTINGS[""]
    if capitals:
        return tuple(r for r in rows if r.case == "upper") or rows[-1:]
    return rows


def choose_type(
    meaning: Meaning, seed: int, key: str, weighted: tuple[tuple[Face, float], ...], upper: float
) -> tuple[Face, Type]:
    """A face and its setting; `upper` multiplies the weight of capitals (0 bans them)."""
    text = meaning.name
    f = pick_weighted(seed, f"{key}/face", weighted)
    rows = settings_of(f, capitals=upper >= CAPITALS)
    count = len(text)
    options = []
    for row in rows:
        weight = row.weight * (upper if row.case == "upper" else 1.0)
        weight *= factor(CASES, meaning, row.case)
        if row.case == "upper" and row.tracking > 0.18 and count > 9:
            weight *= 0.2
        if row.case == "lower" and (text.isupper() or len(text.split()) > 2):
            weight *= 0.1
        options.append((row, max(weight, 1e-6)))
    row = pick_weighted(seed, f"{key}/setting", options)
    weights = f.weights
    if len(weights) > 1 and unit(seed, f"{key}/weight") < 0.3:
        weight = pick_weighted(seed, f"{key}/weight_of", [(w, 1.0) for w in weights])
    else:
        weight = f.default_weight
    return f, Type(face=f.id, weight=weight, case=row.case, tracking=row.tracking)


def tagline_type(f: Face, text: str, language: str = "", tones: Collection[str] = ()) -> Type:
    """The tagline's type beside a name in `f`: small capitals' stand-in, tracked (CRAFT 2.4).

    In an alphabet: the face that goes with `f`, or with the alphabetic face that `f` brings. In a
    script of its own: `f` itself if it writes it, else the face that goes with `f` (FONTS 6).
    """
    usable = usable_faces(text, tones, language)
    if usable[0].latin:
        return _script_tagline(f, usable)
    chosen: Mapping[str, tuple[str, int, float]] = TAGLINES
    beside = face(f.latin) if f.latin else f
    face_id, weight, tracking = (
        chosen.get(beside.id) or chosen.get(beside.voice) or TAGLINES["humanist"]
    )
    if f.latin and beside.weights[0] <= LIGHTEST_PAIR and not beside.never_caps:
        face_id = beside.id
    for option in (face_id, "manrope", "inter-tight", "montserrat", beside.id):
        candidate = face(option)
        if not candidate.covers(text.upper()):
            weight = min(candidate.weights, key=lambda w: abs(w - weight))
            return Type(face=option, weight=weight, case="upper", tracking=tracking)
    return Type(face=usable[0].id, weight=usable[0].default_weight)


def _script_tagline(f: Face, usable: tuple[Face, ...]) -> Type:
    """Of the faces of the script: the name's, its partner's, one of its voice; the plain one."""

    def fit(g: Face) -> tuple[float, int]:
        pairs = f.id == g.id or f.latin == g.latin != "" or g.latin == f.id
        near = 2.0 if pairs else 1.0 if f.voice == g.voice else 0.6 if f.voice in g.also else 0.0
        plain = 0.5 if g.voice in ("grotesk", "humanist") else 0.0
        # what is small is never set in heavy display faces, nor in those with a least size
        large = g.voice in ("decorative", "condensed") or bool(g.min_cap_px)
        return (near + plain - (3.0 if large else 0.0), g.grade)

    best = max(usable, key=fit)
    row = _script_settings(best, capitals=True)[-1]
    weight = min(best.weights, key=lambda w: abs(w - 600))
    return Type(face=best.id, weight=weight, case=row.case, tracking=row.tracking)
