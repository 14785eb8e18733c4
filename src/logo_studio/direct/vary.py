"""More like this: proposals that hold a spec fast and move only the named axes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from typing import Any

from msgspec.structs import replace as with_fields

from logo_studio.errors import SpecError
from logo_studio.marks.registry import motif, suits
from logo_studio.model.proposal import Proposal
from logo_studio.model.spec import DesignSpec, Text


def _words(like: DesignSpec, new: DesignSpec) -> Text:
    """The words held fast; a new arrangement may need the tagline, or have no line for it."""
    kept = like.text
    return with_fields(kept, tagline=kept.tagline or new.text.tagline) if kept.tagline else new.text


#: Axis -> the fields that a new proposal may bring in.
AXES: dict[str, Callable[[DesignSpec, DesignSpec], dict[str, Any]]] = {
    "type": lambda like, new: {"name_type": new.name_type, "tagline_type": new.tagline_type},
    "mark": lambda like, new: {"mark": new.mark},
    "colour": lambda like, new: {"palette": new.palette},
    "lockup": lambda like, new: {"lockup": new.lockup, "text": _words(like, new)},
}


def vary(
    proposals: Iterable[Proposal], like: DesignSpec, axes: Collection[str]
) -> tuple[Proposal, ...]:
    """`proposals` made like `like` but for `axes`; twins and `like` itself are left out.

    Axes are type, mark, colour and lockup; SpecError for others, or for none. A mark that the
    arrangement needs is not varied away: proposals without one are passed over, and so are those
    in whose type a mark made of letters cannot be read.
    """
    for axis in axes:
        if axis not in AXES:
            raise SpecError(f"cannot vary {axis!r}", f"axes are: {', '.join(AXES)}")
    if not axes:
        raise SpecError("nothing to vary", f"axes are: {', '.join(AXES)}")
    seen = {_key(like)}
    found: list[Proposal] = []
    for p in proposals:
        fields: dict[str, Any] = {}
        for axis in AXES:
            if axis in axes:
                fields |= AXES[axis](like, p.spec)
        if "mark" in fields and _bare(fields["mark"].id, like):
            continue
        spec = with_fields(like, engine=p.spec.engine, **fields)
        key = _key(spec)
        if key not in seen and _readable(spec):
            seen.add(key)
            found.append(replace(p, spec=spec, why=f"like the given one but for {_list(axes)}"))
    return tuple(found)


def _bare(mark_id: str, like: DesignSpec) -> bool:
    """Whether taking this mark would leave the held arrangement without the one it shows."""
    return like.mark.id != "none" and (mark_id == "none" or motif(mark_id).letters > 0)


def _readable(spec: DesignSpec) -> bool:
    """Whether a mark made of letters can be made of these, in this type."""
    if spec.mark.id == "none" or not motif(spec.mark.id).letters:
        return True
    type_ = spec.name_type
    return suits(spec.mark.id, spec.text.initials, type_.face, type_.weight)


def _key(spec: DesignSpec) -> str:
    return repr(with_fields(spec, engine="", seed=0))


def _list(axes: Collection[str]) -> str:
    return " and ".join(axis for axis in AXES if axis in axes)
