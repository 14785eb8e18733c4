"""Design specs from and to JSON, with errors that say where and how to mend."""

from __future__ import annotations

import json
import re
from typing import Any

import msgspec

from logo_studio.errors import SpecError
from logo_studio.model.spec import SPEC_VERSION, DesignSpec

_decoder = msgspec.json.Decoder(DesignSpec)

#: Fields of text or nothing: `null` means nothing there, and is a word everywhere else.
_NULLABLE = {"mark.container", "lockup.variant"}


def write_spec(spec: DesignSpec) -> bytes:
    """Indented JSON with a final newline, fields in declared order: one spelling per spec."""
    return msgspec.json.format(msgspec.json.encode(spec), indent=2) + b"\n"


def read_spec(data: bytes | str) -> DesignSpec:
    """A spec from JSON. SpecError names the field, what is wrong, and what would be right."""
    try:
        return _decoder.decode(data)
    except msgspec.ValidationError as error:
        raise _explain(error, data) from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise SpecError(f"the spec is not JSON: {error}", "see docs/design-spec.md") from None


def _explain(error: msgspec.ValidationError, data: bytes | str) -> SpecError:
    text = str(error)
    where = re.search(r"at `\$\.?([^`]*)`", text)
    field = where.group(1) if where else ""
    if field == "version" or (not field and "version" in text):
        found = _top(data).get("version")
        return SpecError(
            f"design spec version {found!r} is not known here",
            f"this engine reads version {SPEC_VERSION}",
        )
    if "unknown field" in text:
        name = re.search(r"unknown field `([^`]*)`", text)
        at = f"{field}." if field else ""
        return SpecError(
            f"unknown field {at}{name.group(1) if name else '?'}",
            "remove it, or check its spelling in docs/design-spec.md",
        )
    what = re.sub(r" - at `[^`]*`", "", text)
    if "#[0-9A-Fa-f]{6}" in what:
        what = "not a colour; write it as #RRGGBB"
    return SpecError(f"{field or 'the spec'}: {what}", "see docs/design-spec.md")


def _top(data: bytes | str) -> dict[str, Any]:
    try:
        value = json.loads(data)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def all_fields(spec: DesignSpec) -> dict[str, Any]:
    """Every field that may be changed, as plain values: those too that are not written."""
    tree: dict[str, Any] = msgspec.to_builtins(spec)
    tree["lockup"]["gap_scale"] = spec.lockup.air
    return tree


def edit_spec(spec: DesignSpec, changes: dict[str, str]) -> DesignSpec:
    """`spec` with `path=value` changes, e.g. {"palette.roles.primary": "#0A5"}; all else equal.

    Values are read as JSON where they are JSON (numbers, true, null), else as text.
    SpecError for a path that does not exist or a value that does not fit.
    """
    tree = all_fields(spec)
    for path, raw in changes.items():
        keys = path.split(".")
        node = tree
        for depth, key in enumerate(keys[:-1]):
            if not isinstance(node, dict) or key not in node:
                at = ".".join(keys[: depth + 1])
                raise SpecError(f"the spec has no field {at}", _choices(node))
            node = node[key]
        last = keys[-1]
        free = len(keys) > 1 and keys[-2] == "params"
        if not isinstance(node, dict) or (last not in node and not free):
            raise SpecError(f"the spec has no field {path}", _choices(node))
        node[last] = _value(raw, node.get(last), nullable=".".join(keys) in _NULLABLE)
    return read_spec(json.dumps(tree))


def _choices(node: Any) -> str:
    return f"fields here: {', '.join(node)}" if isinstance(node, dict) else "it has no fields"


def _value(raw: str, current: Any, nullable: bool) -> Any:
    if nullable and raw == "null":
        return None
    if isinstance(current, str) or nullable:
        if re.fullmatch(r"#[0-9A-Fa-f]{3}", raw) and str(current).startswith("#"):
            return "#" + "".join(2 * d for d in raw[1:])
        return raw
    try:
        return json.loads(raw)
    except ValueError:
        return raw
