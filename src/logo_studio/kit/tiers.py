"""Responsive tiers: the logo redrawn for smaller sizes, not scaled.

From the full lockup down to 16 px each tier loses parts and gains weight: the tagline goes, the
type takes the next heavier cut, and the mark is built again by its own constructor with the
parameters that keep most of its shape at the tier's size.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace as respec

from logo_studio.compose.compose import compose
from logo_studio.critique.facts import Facts
from logo_studio.critique.picture import survival
from logo_studio.direct.versions import light_version
from logo_studio.errors import GeometryError, SpecError
from logo_studio.export.brand import Tier
from logo_studio.kit.lockups import bare, drawn, lockup_specs, symbol_spec
from logo_studio.marks.registry import Choice, Count, Number, Param, Value, complete, motif
from logo_studio.model.spec import DesignSpec, Mark
from logo_studio.typography.fonts import face

#: Below this survival at 16 px the initial stands in for the mark (CRAFT 4: .45 lost, .70 good).
LOST = 0.55
#: A simpler form must not cost more than this much survival.
SLACK = 0.02


def glyph_spec(spec: DesignSpec) -> DesignSpec:
    """The 16 px form on the spec's own palette: the mark's simplest form, without container.

    Where the mark dissolves the initial stands in, unless it is a mere stroke: an I alone says
    nothing, a blurred mark still something.
    """
    symbol = symbol_spec(spec)
    own = _simplest(respec(symbol, mark=bare(symbol.mark), transparent=True), 16)
    if motif(own.mark.id).small and _kept(own, 16) >= LOST:
        return own
    initial = respec(own, mark=Mark(id="initial"))
    if _bar(initial) or _kept(initial, 16) <= _kept(own, 16):
        return own
    return initial


def _bar(spec: DesignSpec) -> bool:
    """Whether the symbol is so narrow that it reads as a stroke."""
    x0, y0, x1, y1 = Facts(compose(spec)).ink_box
    return x1 - x0 < 0.42 * (y1 - y0)


def tiers(spec: DesignSpec) -> tuple[Tier, ...]:
    """Full, compact, mark and glyph, in the colours for light grounds."""
    light = light_version(respec(spec, artboard="tight", transparent=True))
    specs = lockup_specs(light)
    found = [Tier("full", drawn(light), 240, "as designed")]
    compact = _compact(specs.get("stacked", specs.get("horizontal", specs["wordmark"])))
    heavier = compact.name_type.weight > spec.name_type.weight
    dropped = "tagline dropped" if spec.text.tagline else "closest arrangement"
    weight = f", type at weight {compact.name_type.weight}" if heavier else ""
    found.append(Tier("compact", drawn(compact), 96, dropped + weight))
    symbol = _simplest(respec(symbol_spec(light), artboard="tight"), 32)
    found.append(Tier("mark", drawn(symbol), 32, _said(spec.mark, symbol.mark, "words dropped")))
    glyph = respec(glyph_spec(light), artboard="tight")
    found.append(Tier("glyph", drawn(glyph), 16, _said(spec.mark, glyph.mark, "container dropped")))
    return tuple(found)


def _compact(spec: DesignSpec) -> DesignSpec:
    """Without its tagline, in the next heavier weight, a little more open."""
    type_ = spec.name_type
    heavier = [w for w in face(type_.face).weights if w > type_.weight]
    step = respec(
        type_,
        weight=min(heavier, default=type_.weight),
        tracking=min(1.0, round(type_.tracking + 0.015, 4)),
    )
    mark = _simplest(symbol_spec(spec), 48).mark if spec.mark.id != "none" else spec.mark
    mark = respec(mark, container=spec.mark.container)
    text = respec(spec.text, tagline="", established="", place="")
    try:
        wanted = respec(spec, text=text, name_type=step, mark=mark)
        compose(wanted)
    except (SpecError, GeometryError):
        return respec(spec, text=text)
    return wanted


def _said(before: Mark, after: Mark, otherwise: str) -> str:
    """What became of the mark, for people."""
    if before.id != after.id:
        return f"the {after.id.replace('_', ' ')} stands in"
    old, new = complete(before.id, before.params), complete(after.id, after.params)
    changes = [f"{name} {_plain(old[name])} to {_plain(new[name])}" for name in old
               if old[name] != new[name]]  # fmt: skip
    return ", ".join(changes) or otherwise


def _plain(value: Value) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def _simplest(spec: DesignSpec, size: int) -> DesignSpec:
    """The symbol with each parameter at whichever end keeps its shape best at `size` px.

    Ties go to fewer points, then to the form that was designed. One pass over the parameters:
    they are few, and each is judged by pixels. Marks that already keep everything are left alone.
    """
    best, kept = spec, _kept(spec, size)
    nodes = _nodes(spec)
    for name, param in motif(spec.mark.id).params.items():
        if kept > 0.97 and nodes < 60:
            break
        for value in _ends(param):
            mark = respec(best.mark, params={**best.mark.params, name: value})
            if mark == best.mark:
                continue
            other = respec(best, mark=mark)
            try:
                now, count = _kept(other, size), _nodes(other)
            except (SpecError, GeometryError):
                continue
            if now > kept + SLACK or (now > kept - SLACK and count < 0.9 * nodes):
                best, kept, nodes = other, now, count
    return best


def _ends(param: Param) -> Iterator[Value]:
    if isinstance(param, Number | Count):
        yield param.low
        yield param.high
    elif isinstance(param, Choice):
        return


def _kept(spec: DesignSpec, size: int) -> float:
    """Share of the mark's shape that hard pixels keep at `size` px."""
    return survival(Facts(compose(spec)).mark_at(size).channel(0))


def _nodes(spec: DesignSpec) -> int:
    return sum(p.path.node_count() for p in compose(spec).parts)
