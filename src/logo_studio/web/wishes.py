"""What a visitor asked for, in a form and in an address: the same words either way.

Fields that we filled in ourselves come back with what we had put there (`name.was`): what was not
changed is not pinned, and follows the line as it is typed on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any
from urllib.parse import parse_qsl, urlencode

from logo_studio.errors import BriefError, LogoStudioError
from logo_studio.model.brief import PALETTE_NAMES, STYLES, Brief, read_hex
from logo_studio.model.reading import Reading
from logo_studio.understand.line import LONGEST_LINE, read_line

#: Bytes of a form, and values of a field that may be given several times.
LARGEST_FORM, MOST_VALUES = 32_768, 12
#: Form field -> field of the brief: one text each.
ONE = {
    "name": "name", "trade": "business_type", "second": "second_name", "tagline": "tagline",
    "description": "description", "established": "established", "place": "place",
    "language": "language",
}  # fmt: skip
#: The same for fields that may come several times.
SEVERAL = {"tone": "styles", "motif": "motifs", "color": "colors", "avoid": "avoid"}

Pairs = Iterable[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Wishes:
    """The line, and what was said beside it: the latter wins. Empty means: as understood."""

    line: str = ""
    name: str = ""
    trade: str = ""
    second: str = ""
    tagline: str = ""
    description: str = ""
    established: str = ""
    place: str = ""
    language: str = ""
    palette: str = ""
    tone: tuple[str, ...] = ()
    motif: tuple[str, ...] = ()
    color: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    seed: int = 0

    @classmethod
    def of(cls, pairs: Pairs) -> Wishes:
        """From the pairs of a query or a form. BriefError for a line that is too long."""
        one: dict[str, str] = {}
        many: dict[str, list[str]] = {}
        for key, value in pairs:
            one[key] = value.strip()
            many.setdefault(key, []).extend(w.strip() for w in value.split(",") if w.strip())
        if len(one.get("brief", "")) > LONGEST_LINE:
            raise BriefError(f"the line is over {LONGEST_LINE} characters", "say it shorter")
        said: dict[str, Any] = {}
        for key in ONE:
            value = one.get(key, "")
            if value != one.get(f"{key}.was", ""):
                said[key] = value
        if one.get("palette") in PALETTE_NAMES:
            said["palette"] = one["palette"]
        refused: list[str] = []
        for key in ("tone", "motif"):
            now, was = many.get(key, []), many.get(f"{key}.was", [])
            refused += [word for word in was if word not in now]
            if set(now) != set(was):
                # Tones given explicitly stand instead of those of the line, motifs beside them.
                said[key] = _few([w for w in now if w not in was] if key == "motif" else now)
        said["tone"] = tuple(w for w in said.get("tone", ()) if w in STYLES)
        said["avoid"] = _few([*many.get("avoid", []), *many.get("avoid.add", []), *refused])
        colors = (*many.get("color", []), *many.get("color.add", []))
        said["color"] = _few([_hex(c) for c in colors])
        return cls(line=one.get("brief", ""), seed=_whole(one.get("seed", "")), **said)

    @property
    def empty(self) -> bool:
        """Whether nothing was said that could be drawn."""
        return not (self.line or self.trade or self.name)

    def reading(self) -> Reading:
        """The brief, and what was understood where. BriefError for what cannot be one."""
        given = {to: getattr(self, key) for key, to in (ONE | SEVERAL).items()}
        given["palette"] = self.palette or None
        reading = read_line(self.line or self.trade or self.name, **given)
        return replace(reading, brief=_seeded(reading.brief, self.seed))

    def pairs(self) -> list[tuple[str, Any]]:
        """As fields of a form; what was not said is left out."""
        found: list[tuple[str, Any]] = []
        for field in fields(self):
            value = getattr(self, field.name)
            values = value if isinstance(value, tuple) else (value,)
            name = "brief" if field.name == "line" else field.name
            found += [(name, v) for v in values if v]
        return found

    def query(self, **more: str | int) -> str:
        """As the query of an address, with `more` behind it."""
        return urlencode(self.pairs() + [(k, v) for k, v in more.items() if v != ""])


def of_brief(brief: Brief, line: str = "") -> Wishes:
    """The wishes that make this brief again."""
    values = {key: getattr(brief, to) for key, to in (ONE | SEVERAL).items()}
    return Wishes(line=line, palette=brief.palette or "", seed=brief.seed, **values)


def preferences(brief: Brief) -> dict[str, Any]:
    """The brief beside its trade as preferences of a job."""
    found = {
        "name": brief.name, "second_name": brief.second_name, "tagline": brief.tagline,
        "description": brief.description, "style": list(brief.styles),
        "colors": [*filter(None, [brief.palette]), *brief.colors], "motifs": list(brief.motifs),
        "avoid": list(brief.avoid), "established": brief.established, "place": brief.place,
        "language": brief.language, "seed": brief.seed,
    }  # fmt: skip
    return {key: value for key, value in found.items() if value}


def form_pairs(body: bytes) -> Pairs:
    """The pairs of a posted form. LogoStudioError for one that is too large."""
    if len(body) > LARGEST_FORM:
        raise LogoStudioError(f"the form is over {LARGEST_FORM} bytes", "say it shorter", "form")
    return parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=400)


def pairs_of(query: Any) -> list[tuple[str, str]]:
    """The pairs of an address's query."""
    return list(query.multi_items())


def picked(query: Mapping[str, str], name: str) -> tuple[int, ...]:
    """Whole numbers of a comma-separated parameter, in order: indexes of cards."""
    words = query.get(name, "").split(",")[:100]
    return tuple(sorted({int(w) for w in words if w.isdecimal() and len(w) < 4}))


def _seeded(brief: Brief, seed: int) -> Brief:
    from msgspec.structs import replace as with_fields

    return with_fields(brief, seed=seed) if seed else brief


def _few(words: Iterable[str]) -> tuple[str, ...]:
    return tuple([w[:60] for w in dict.fromkeys(words) if w][:MOST_VALUES])


def _hex(text: str) -> str:
    """A colour as #RRGGBB; what is none stays as it is, and is refused with its own words."""
    try:
        return read_hex(text)
    except BriefError:
        return text


def _whole(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 10 else 0
