"""Rights: licences of typefaces, provenance, fingerprints of the mark, trademark notes."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any

from logo_studio.assets import loader
from logo_studio.export.board import inks_of
from logo_studio.export.brand import Brand, Desk
from logo_studio.export.fingerprint import look_hash, outline_hash
from logo_studio.export.nice import classes
from logo_studio.export.png import SOURCE_TYPE
from logo_studio.marks.registry import motif
from logo_studio.model.codec import write_spec
from logo_studio.typography.fonts import Face, face
from logo_studio.version import VERSION


def export(desk: Desk) -> None:
    """Folder `rights/`."""
    brand = desk.brand
    used = faces_used(brand)
    desk.add("rights/licences.spdx.json", "SPDX 2.3: every file the logo was made from",
             _json(spdx(brand, used)))  # fmt: skip
    for row in used:
        text = loader.path(row.licence_file).read_bytes()
        desk.add(f"rights/licences/{row.id}.txt", f"licence of {row.family}", text)
    desk.add("rights/provenance.json", "how the logo came about", _json(provenance(brand)))
    desk.add("rights/uniqueness.json", "fingerprints to compare with other marks",
             _json(uniqueness(brand)))  # fmt: skip
    desk.add("rights/trademark.md", "classes, codes and words for a search", trademark(brand))


def _json(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def faces_used(brand: Brand) -> list[Face]:
    """The typefaces of name and tagline, each once."""
    if brand.spec is None:
        return []
    ids = [brand.spec.name_type.face]
    if brand.spec.text.tagline:
        ids.append(brand.spec.tagline_type.face)
    return [face(i) for i in dict.fromkeys(ids)]


def spdx(brand: Brand, used: list[Face]) -> dict[str, Any]:
    """An SPDX document with one package for each typeface. No clock: created is a fixed day."""
    packages = [
        {
            "SPDXID": f"SPDXRef-font-{row.id}",
            "name": row.family,
            "versionInfo": "as packaged",
            "downloadLocation": "NOASSERTION",
            "filesAnalyzed": False,
            "licenseConcluded": row.licence,
            "licenseDeclared": row.licence,
            "copyrightText": row.copyright or "NOASSERTION",
            "packageFileName": row.file.rpartition("/")[2],
            "checksums": [
                {
                    "algorithm": "SHA256",
                    "checksumValue": sha256(loader.path(row.file).read_bytes()).hexdigest(),
                }
            ],
            "comment": "Used to outline text; outlines carry no obligation under this licence.",
        }
        for row in used
    ]
    logo = {
        "SPDXID": "SPDXRef-logo",
        "name": f"{brand.name} logo",
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "licenseConcluded": "NOASSERTION",
        "licenseDeclared": "NOASSERTION",
        "copyrightText": "NOASSERTION",
    }
    relations = [
        {
            "spdxElementId": "SPDXRef-DOCUMENT",
            "relationshipType": "DESCRIBES",
            "relatedSpdxElement": "SPDXRef-logo",
        }
    ] + [
        {
            "spdxElementId": "SPDXRef-logo",
            "relationshipType": "GENERATED_FROM",
            "relatedSpdxElement": p["SPDXID"],
        }
        for p in packages
    ]
    return {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"{brand.slug}-logo",
        "documentNamespace": f"urn:logo-studio:{brand.slug}:{design_hash(brand)[:16]}",
        "creationInfo": {
            "created": "2000-01-01T00:00:00Z",
            "creators": [f"Tool: AI-Logo-Studio-{VERSION}"],
        },
        "packages": [logo, *packages],
        "relationships": relations,
    }


def design_hash(brand: Brand) -> str:
    """SHA-256 of the design spec, or of the outlines of an imported logo."""
    if brand.spec is not None:
        return sha256(write_spec(brand.spec)).hexdigest()
    return outline_hash(inks_of(brand.drawing(brand.primary)))


def provenance(brand: Brand) -> dict[str, Any]:
    """Engine, spec and source type; a foreign logo is said to be one."""
    if brand.spec is None:
        return {
            "origin": "imported SVG, cleaned; who drew it is not known here",
            "tool": f"AI Logo Studio {VERSION}",
            "design_sha256": design_hash(brand),
        }
    spec = brand.spec
    return {
        "origin": "constructed from rules and typefaces; no picture was sampled or traced",
        "digital_source_type": SOURCE_TYPE,
        "tool": f"AI Logo Studio {VERSION}",
        "engine": spec.engine or VERSION,
        "seed": spec.seed,
        "design_sha256": design_hash(brand),
        "reproduce": "logo-studio render spec.json -o logo.svg",
        "mark": {"constructor": spec.mark.id, "parameters": spec.mark.params,
                 "container": spec.mark.container},
        "reasons": brand.why,
    }  # fmt: skip


def uniqueness(brand: Brand) -> dict[str, Any]:
    """Fingerprints of the mark and of the whole logo, for a ledger of what was issued."""
    return {
        kind: {"outline_sha256": outline_hash(inks), "look_64": look_hash(inks)}
        for kind in dict.fromkeys((brand.symbol, brand.primary))
        for inks in [inks_of(brand.drawing(kind, "black"))]
    } | {
        "how": "equal outline_sha256: the same mark; look_64: fewer than 8 differing bits of 64 "
        "deserve a look by a person"
    }


def vienna(brand: Brand) -> tuple[str, ...]:
    """Vienna codes of what the mark shows, from the marks' register."""
    if brand.spec is None or brand.spec.mark.id == "none":
        return ()
    return tuple(getattr(motif(brand.spec.mark.id), "vienna", ()))


def trademark(brand: Brand) -> str:
    """Notes for a search; every line says that it is not advice."""
    rows = "\n".join(f"| {n} | {text} |" for n, text in classes(brand.trade, brand.industry))
    words = list(dict.fromkeys([brand.name, brand.name.replace(" ", ""), *brand.name.split()]))
    strings = "\n".join(f"* `{w}`" for w in words if len(w) > 2 or w == brand.name)
    codes = vienna(brand)
    shown = "\n".join(f"* {c}" for c in codes) or (
        "* none recorded for this mark: look its subject up in WIPO's Vienna Classification"
    )
    subject = ""
    if brand.spec is not None and brand.spec.mark.id != "none":
        depicts = ", ".join(motif(brand.spec.mark.id).depicts[:4]).replace("_", " ")
        subject = f"The mark depicts: {depicts}.\n\n"
    return f"""# Trademark notes for {brand.name}
Starting points for a search, made by rules. **This is not legal advice**, no register was searched,
and a clear search here means nothing: ask a trademark professional before you register or print.

## Classes (Nice Classification) likely for "{brand.trade or brand.industry or "the trade"}"
| class | heading, abridged |
|---|---|
{rows}

## Words to search for
{strings}
Search them in the registers of your country, of EUIPO (eSearch plus) and of WIPO (Global Brand
Database), also as they sound and with other endings.

## Figurative elements (Vienna Classification)
{subject}{shown}

## The mark itself
`uniqueness.json` holds fingerprints of its outlines; `provenance.json` says how it was constructed.
"""
