"""A logo as it is shown: its address, and what it depicts in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from logo_studio.export.names import slug
from logo_studio.http.links import pack_spec
from logo_studio.marks.registry import motif
from logo_studio.model.codec import read_spec
from logo_studio.model.logo import Logo
from logo_studio.model.spec import DesignSpec
from logo_studio.typography.fonts import face
from logo_studio.version import VERSION
from logo_studio.web.texts import Texts


@dataclass(frozen=True, slots=True)
class Card:
    """One logo of a round. `packed` is its spec as in addresses, `svg` where the file is."""

    index: int
    spec: DesignSpec
    packed: str
    svg: str
    score: float
    faults: int

    @property
    def query(self) -> str:
        """What names this logo in the address of a picture; it never shows another."""
        return f"spec={self.packed}&v={VERSION}"


def card(index: int, spec: DesignSpec, review: Sequence[Any] = (), score: float = 1.0,
         svg: str = "") -> Card:  # fmt: skip
    """A card; without `svg` the file is drawn from the spec."""
    packed = pack_spec(spec)
    faults = sum(1 for found in review if found != "pass")
    where = svg or f"/v1/logo.svg?spec={packed}&v={VERSION}"
    return Card(index, spec, packed, where, score, faults)


def cards_of_logos(logos: Iterable[Logo]) -> list[Card]:
    """Cards of logos that were just designed."""
    return [
        card(n, o.spec, [f.severity for f in o.review.findings], o.review.score)
        for n, o in enumerate(logos)
    ]


def cards_of_result(result: dict[str, Any]) -> list[Card]:
    """Cards of a job's stored variants."""
    found = []
    for row in result["variants"]:
        spec = read_spec(msgspec.json.encode(row["spec"]))
        quality = row["quality"]
        severities = [f["severity"] for f in quality.get("findings", ())]
        where = f"/api/svg/{result['job_id']}/{row['index']}"
        found.append(card(row["index"], spec, severities, quality.get("score", 1.0), where))
    return found


def mark_words(spec: DesignSpec, t: Texts) -> str:
    """What the mark shows: "bean", "mug with wind in an arch"; empty without a mark."""
    mark = spec.mark
    if mark.id == "none":
        return ""
    words = mark_label(mark.id, t)
    if mark.id.startswith("lettered_"):
        words = t("logo.lettered", letters=spec.text.initials[: motif(mark.id).letters], mark=words)
    inner = mark.params.get("inner") or mark.params.get("sign")
    if isinstance(inner, str) and inner not in ("none", "no"):
        words = t("logo.with", mark=words, inner=mark_label(inner, t))
    if mark.container:
        container = t.get(f"container.{mark.container}", mark.container.replace("_", " "))
        words = t("logo.contained", mark=words, container=container)
    return words


def mark_label(mark_id: str, t: Texts) -> str:
    """A mark's name in words."""
    if mark_id == "none":
        return t("edit.no_mark_at_all")
    for prefix in ("icon_", "nest_", "lettered_"):
        plain = mark_id.removeprefix(prefix)
        if plain != mark_id:
            break
    return t.get(f"mark.{plain}", plain.replace("_", " "))


def title(spec: DesignSpec, t: Texts) -> str:
    """A name for the logo: what it shows."""
    words = mark_words(spec, t) or t("logo.words_alone")
    return words[:1].upper() + words[1:]


def note(spec: DesignSpec, t: Texts) -> str:
    """One clause: how it is arranged, and in which type."""
    lockup = t.get(f"lockup.{spec.lockup.id}", spec.lockup.id.replace("_", " "))
    return t("number.pair", a=lockup, b=face(spec.name_type.face).family)


def alt(spec: DesignSpec, t: Texts) -> str:
    """For those who cannot see it: what is depicted, how it is arranged, on what."""
    lockup = t.get(f"lockup.{spec.lockup.id}", spec.lockup.id.replace("_", " "))
    ground = t.get(f"ground.{spec.palette.ground}", spec.palette.ground)
    words = mark_words(spec, t)
    key = "logo.alt" if words else "logo.alt_words"
    return t(key, name=spec.text.name, mark=words, lockup=lockup, ground=ground)


def filename(spec: DesignSpec) -> str:
    """What a downloaded file is called."""
    return f"{slug(spec.text.name)}-{spec.mark.id.replace('_', '-')}-{spec.palette.name}.svg"
