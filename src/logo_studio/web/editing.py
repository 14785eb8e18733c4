"""One change of a spec at a time, and what follows from it: nothing else moves."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec.structs import replace

from logo_studio.direct.versions import on_ground
from logo_studio.errors import SpecError
from logo_studio.model.codec import edit_spec
from logo_studio.model.spec import DesignSpec, Ground, Lockup, Mark

#: Grounds in the order in which they are offered.
GROUNDS: tuple[Ground, ...] = ("light", "paper", "ink", "brand", "duo", "dark")


def _mark(spec: DesignSpec, value: str) -> DesignSpec:
    """Another mark has other parameters; the container stays if there is one."""
    mark = Mark(id=value, container=spec.mark.container if value != "none" else None)
    return replace(spec, mark=mark)


def _lockup(spec: DesignSpec, value: str) -> DesignSpec:
    """Another arrangement has other forms; the size of the mark is kept."""
    made = edit_spec(spec, {"lockup.id": value})
    return replace(made, lockup=Lockup(id=made.lockup.id, mark_scale=spec.lockup.mark_scale))


def _ground(spec: DesignSpec, value: str) -> DesignSpec:
    """Another ground by its recipe: colours get the lightness that it asks for."""
    for ground in GROUNDS:
        if ground == value:
            return on_ground(spec, ground)
    raise SpecError(f"there is no ground {value!r}", f"grounds: {', '.join(GROUNDS)}")


#: Changes that are more than a field.
WHOLE: dict[str, Callable[[DesignSpec, str], DesignSpec]] = {
    "mark.id": _mark,
    "lockup.id": _lockup,
    "palette.ground": _ground,
}


def changed(spec: DesignSpec, changes: Mapping[str, str]) -> DesignSpec:
    """`spec` with these fields, in this order. SpecError for a field or a value that does not
    exist."""
    for path, value in changes.items():
        make = WHOLE.get(path)
        spec = make(spec, value) if make else edit_spec(spec, {path: value})
    return spec
