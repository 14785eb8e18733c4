"""Which lockups a brand has, and each of them in four colourways."""

from __future__ import annotations

from dataclasses import replace

from msgspec.structs import replace as respec

from logo_studio.compose.check import check_drawing
from logo_studio.compose.compose import compose
from logo_studio.direct.versions import dark_version, light_version, one_ink, symbol_version
from logo_studio.errors import GeometryError, SpecError
from logo_studio.export.brand import BLACK, WHITE
from logo_studio.geometry.affine import place_on_grid
from logo_studio.geometry.boolean import subtract
from logo_studio.marks.registry import motif, suits
from logo_studio.model.drawing import Drawing, Part
from logo_studio.model.spec import DesignSpec, Lockup, LockupId, Mark
from logo_studio.typography.line import set_line

#: What the customer calls each arrangement.
KINDS: dict[LockupId, str] = {
    "horizontal": "horizontal", "horizontal_two_lines": "horizontal", "stacked": "stacked",
    "wordmark": "wordmark", "ring_badge": "emblem", "crest": "emblem", "plaque": "emblem",
    "contained": "emblem", "symbol": "mark", "vertical": "vertical",
}  # fmt: skip
#: Longest name on one line beside a mark, in C (CRAFT 1.3).
ONE_LINE = 10.0
#: Two-letter marks by preference: the first that suits the letters is taken.
MONOGRAMS = ("shared_stem", "pair", "divided", "ringed_pair")


def kind_of(spec: DesignSpec) -> str:
    """The customer's word for the arrangement that was designed."""
    return KINDS[spec.lockup.id]


def lockup_specs(spec: DesignSpec) -> dict[str, DesignSpec]:
    """Every arrangement the brand can have, by kind, as specs; the designed one first."""
    tight = respec(spec, artboard="tight", transparent=True)
    found = {kind_of(spec): tight}
    if spec.mark.id != "none":
        marked = respec(tight, mark=free_standing(spec.mark))
        found.setdefault("horizontal", _horizontal(marked))
        found.setdefault("stacked", respec(marked, lockup=Lockup(id="stacked")))
    found.setdefault("mark", respec(symbol_spec(tight), artboard="tight"))
    found.setdefault("wordmark", respec(tight, lockup=Lockup(id="wordmark"), mark=Mark(id="none")))
    pair = _monogram(spec)
    if pair is not None and motif(found["mark"].mark.id).letters < 2:
        found["monogram"] = respec(tight, mark=pair, lockup=Lockup(id="symbol"))
    return found


def symbol_spec(spec: DesignSpec) -> DesignSpec:
    """The mark alone, in a container where it needs one to stand free."""
    symbol = symbol_version(spec)
    return respec(symbol, mark=free_standing(symbol.mark))


def free_standing(mark: Mark) -> Mark:
    """A mark that is only good inside something gets a container when nothing else holds it."""
    row = motif(mark.id)
    if row.solo or mark.container or not row.containable:
        return mark
    return respec(mark, container="square" if row.corners == "sharp" else "circle")


def bare(mark: Mark) -> Mark:
    """The mark without container, for tiles, which are containers themselves."""
    return respec(mark, container=None)


def _horizontal(spec: DesignSpec) -> DesignSpec:
    line = set_line(spec.text.name, spec.name_type, spec.text.language)
    wide = line.bounds[2] - line.bounds[0] > ONE_LINE and len(spec.text.name.split()) > 1
    if not wide:
        return respec(spec, lockup=Lockup(id="horizontal"))
    text = respec(spec.text, tagline="")
    return respec(spec, text=text, lockup=Lockup(id="horizontal_two_lines"))


def _monogram(spec: DesignSpec) -> Mark | None:
    letters = spec.text.initials
    # The first two letters of one word are no monogram: nobody would know them.
    if len(letters) < 2 or len(spec.text.name.split()) < 2:
        return None
    for mark_id in MONOGRAMS:
        if suits(mark_id, letters, spec.name_type.face, spec.name_type.weight):
            return Mark(id=mark_id)
    return None


def colourways(spec: DesignSpec) -> dict[str, Drawing]:
    """The four colourways of one arrangement, checked against the normal form."""
    return {
        "full": drawn(light_version(spec)),
        "reversed": drawn(dark_version(spec)),
        "black": knocked_out(drawn(one_ink(spec, BLACK, WHITE))),
        "white": knocked_out(drawn(one_ink(spec, WHITE, BLACK))),
    }


def all_lockups(spec: DesignSpec) -> dict[str, dict[str, Drawing]]:
    """Drawings by kind and colourway. A monogram that a typeface refuses is left out."""
    made: dict[str, dict[str, Drawing]] = {}
    for kind, arranged in lockup_specs(spec).items():
        try:
            made[kind] = colourways(arranged)
        except (SpecError, GeometryError):
            if kind != "monogram":
                raise
    return made


def drawn(spec: DesignSpec) -> Drawing:
    """The drawing of a spec, in its normal form."""
    drawing = compose(spec)
    check_drawing(drawing)
    return drawing


def knocked_out(drawing: Drawing) -> Drawing:
    """A drawing in one ink with true holes: what is painted in paper is cut out of what it covers.

    On screen white lettering on a black plaque may be painted; a stamp, a stencil and a
    one-colour print on brown card need the hole.
    """
    ink = next(p.fill for p in drawing.parts if p.role in ("ink", "primary"))
    if all(p.fill == ink for p in drawing.parts):
        return drawing
    parts: list[Part] = []
    for part in drawing.parts:
        if part.fill == ink:
            parts.append(part)
            continue
        for i, below in enumerate(parts):
            if below.path:
                cut = place_on_grid(subtract(below.path, part.path), 1.0, 0, 0)
                parts[i] = replace(below, path=cut)
    result = replace(drawing, parts=tuple(p for p in parts if p.path))
    check_drawing(result)
    return result
