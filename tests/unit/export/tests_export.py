"""Kits for the tests, made once in a process: a stacked logo, an emblem, words alone."""

from __future__ import annotations

from functools import cache

from msgspec.structs import replace

from logo_studio import Brief, Kit, Logo, design, draw, export_kit
from logo_studio.model.kit import Contact
from logo_studio.model.spec import Lockup, Mark

CONTACT = Contact(
    person="Ada Müller", position="Owner", email="ada@example.com", phone="+49 30 1234567",
    address="Lindenweg 4, 10115 Berlin", domain="example.com",
)  # fmt: skip


@cache
def logo(kind: str) -> Logo:
    """A logo of that kind: stacked, emblem, words, dark, cyrillic."""
    first = design(Brief(business_type="florist", name="Mirabel", seed=1))[0].spec
    match kind:
        case "emblem":
            return draw(replace(first, lockup=Lockup(id="plaque")))
        case "words":
            return draw(replace(first, lockup=Lockup(id="wordmark"), mark=Mark(id="none")))
        case "dark":
            brief = Brief(business_type="law firm", name="Halden & Moss", palette="cool", seed=2)
            logos = design(brief, 24)
            return next(x for x in logos if x.spec.palette.ground in ("dark", "brand"))
        case "cyrillic":
            return design(Brief(business_type="bakery", name="Тёплый Хлеб"))[0]
    return draw(replace(first, lockup=Lockup(id="stacked")))


@cache
def kit_of(kind: str) -> Kit:
    return export_kit(logo(kind), contact=CONTACT)


#: Those that all artefacts are tested on; a kit takes a second or two.
KINDS = ("stacked", "dark")
