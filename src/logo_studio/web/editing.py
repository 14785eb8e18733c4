"""One change of a spec at a time, and what follows from it: nothing else moves."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from msgspec.structs import replace

from logo_studio.direct.versions import on_ground
from logo_studio.errors import SpecError
from logo_studio.marks.registry import Choice, motif
from logo_studio.model.codec import all_fields, edit_spec
from logo_studio.model.spec import DesignSpec, Ground, Mark
from logo_studio.typography.fonts import face
from logo_studio.web.texts import SOURCE, Texts

#: Grounds in the order in which they are offered.
GROUNDS: tuple[Ground, ...] = ("light", "paper", "ink", "brand", "duo", "dark")


def _mark(spec: DesignSpec, value: str) -> DesignSpec:
    """Another mark has other parameters; the container stays if there is one."""
    mark = Mark(id=value, container=spec.mark.container if value != "none" else None)
    return replace(spec, mark=mark)


def _lockup(spec: DesignSpec, value: str) -> DesignSpec:
    """Another arrangement has other forms; the size of the mark and the air are kept."""
    made = edit_spec(spec, {"lockup.id": value})
    return replace(made, lockup=replace(made.lockup, variant=None))


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


#: Fields that say nothing to a reader of differences.
SILENT = ("engine", "seed", "version", "palette.name", "text.language")


def differences(before: DesignSpec, after: DesignSpec) -> list[tuple[str, str, str]]:
    """(field, value before, value now) of everything that differs; "" where there is none."""
    was, now = _flat(before), _flat(after)
    paths = dict.fromkeys((*was, *now))
    return [
        (path, was.get(path, ""), now.get(path, ""))
        for path in paths
        if was.get(path) != now.get(path) and path not in SILENT
    ]


def _flat(spec: DesignSpec) -> dict[str, str]:
    found: dict[str, str] = {}

    def walk(value: object, prefix: str) -> None:
        if isinstance(value, dict):
            for key, item in value.items():
                walk(item, f"{prefix}.{key}" if prefix else key)
        elif isinstance(value, float):
            found[prefix] = f"{value:g}"
        else:
            found[prefix] = "" if value is None else str(value)

    walk(all_fields(spec), "")
    return found


def told(before: DesignSpec, after: DesignSpec, t: Texts) -> str:
    """What changed, in a few words: "Tracking 0.02 → 0.06"."""
    rows = differences(before, after)
    if not rows:
        return t("edit.nothing_changed")
    leading = [row for row in rows if row[0] in WHOLE] or rows
    path, was, now = leading[0]
    words = f"{field(path, t)} {value(path, was, t, before)} → {value(path, now, t, after)}"
    return words if path in WHOLE or len(rows) == 1 else f"{words} +{len(rows) - 1}"


def field(path: str, t: Texts) -> str:
    """A field in words."""
    name = path.rpartition(".")[2]
    if path.startswith("mark.params."):
        return parameter(name, t)
    return t.get(f"edit.field.{path}", name.replace("_", " "))


def parameter(name: str, t: Texts) -> str:
    """A parameter of a mark in words: English calls it what specs call it, other languages call
    one that is too new for their catalogue a detail."""
    plain = name.replace("_", " ").capitalize() if t.language == SOURCE else t("edit.detail")
    return t.get(f"param.{name}", plain)


def form(name: str, place: int, t: Texts) -> str:
    """One of the forms that a mark may take: its word in English, elsewhere its place in the row,
    for it is seen in a picture."""
    if t.language != SOURCE:
        return t("edit.option", n=place + 1)
    return name.replace("_", " ").capitalize()


def value(path: str, text: str, t: Texts, spec: DesignSpec) -> str:
    """A value of `spec` in words."""
    if not text:
        return t("edit.none")
    if path.startswith("mark.params."):
        kind = motif(spec.mark.id).params.get(path.rpartition(".")[2])
        forms = kind.options if isinstance(kind, Choice) else ()
        return form(text, forms.index(text), t) if text in forms else t.number(text)
    if path.endswith(".face"):
        return face(text).family
    table = {
        "lockup.id": "lockup", "palette.ground": "ground", "mark.container": "container",
        "mark.id": "mark", "artboard": "edit.artboard", "lockup.variant": "option",
    }.get(path)  # fmt: skip
    if path.endswith(".case"):
        table = "edit.case"
    plain = text if text.startswith("#") else text.removeprefix("icon_").replace("_", " ")
    if table:
        return t.get(f"{table}.{text}", plain)
    return text if path.startswith("text.") else t.number(text)


def options(values: Iterable[str], t: Texts, table: str) -> list[tuple[str, str]]:
    """(value, words) of what may be chosen; words of sentences get a capital."""
    found = [(v, t.get(f"{table}.{v}", v.replace("_", " "))) for v in values]
    if table.startswith("edit."):
        return found
    return [(v, words[:1].upper() + words[1:]) for v, words in found]
