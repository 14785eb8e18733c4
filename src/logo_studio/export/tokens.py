"""Brand as code: design tokens, style sheets, and descriptors that machines read.

Tokens follow the Design Tokens Format Module 2025.10: colours are objects in sRGB, dimensions
have a unit of px or rem. The legacy twin holds the same values as plain strings, for readers
older than that.
"""

from __future__ import annotations

import json
from typing import Any

from logo_studio.color.oklch import hex_to_oklch
from logo_studio.export.brand import Brand, Desk
from logo_studio.model.spec import Roles
from logo_studio.typography.fonts import face

ROLES = ("paper", "ink", "secondary", "primary", "accent", "tint", "shade")


def export(desk: Desk) -> None:
    """Folder `tokens/`."""
    brand = desk.brand
    sets = {"light": brand.light, "dark": brand.dark}
    for name, roles in sets.items():
        desk.add(f"tokens/{name}.tokens.json", f"DTCG 2025.10, colours for {name} grounds",
                 _json(dtcg(brand, roles)))  # fmt: skip
    desk.add("tokens/brand.resolver.json", "DTCG 2025.10 resolver: light and dark", resolver())
    desk.add("tokens/legacy.tokens.json", "the same as plain strings, for older readers",
             _json(legacy(brand)))  # fmt: skip
    desk.add("tokens/brand.css", "CSS variables, light and dark", css(brand))
    desk.add("tokens/tailwind.css", "Tailwind v4 theme", tailwind(brand))
    desk.add("tokens/brand.json", "descriptor for agents and directories", _json(descriptor(brand)))
    desk.add("tokens/organization.jsonld", "schema.org", _json(schema_org(brand)))


def _json(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def colour_value(hex_color: str) -> dict[str, Any]:
    """A DTCG colour: sRGB components in [0, 1], with the hex form as fallback."""
    parts = [round(int(hex_color[i : i + 2], 16) / 255, 4) for i in (1, 3, 5)]
    return {"colorSpace": "srgb", "components": parts, "alpha": 1, "hex": hex_color.lower()}


def fonts(brand: Brand) -> dict[str, tuple[str, int]]:
    """(family, weight) of the name's and the tagline's typeface; empty for imported logos."""
    if brand.spec is None:
        return {}
    spec = brand.spec
    return {
        "name": (face(spec.name_type.face).family, spec.name_type.weight),
        "tagline": (face(spec.tagline_type.face).family, spec.tagline_type.weight),
    }


def sizes(brand: Brand) -> dict[str, int]:
    """Minimum sizes in px by lockup."""
    return dict(brand.measures.minimum_px)


def dtcg(brand: Brand, roles: Roles) -> dict[str, Any]:
    """The token file of one colour set."""
    named = {role: getattr(roles, role) for role in ROLES}
    named |= {"brand": brand.solid.paper, "on-brand": brand.solid.ink}
    # Each token states its type: the official schema does not see one inherited from a group.
    colours = {key: {"$type": "color", "$value": colour_value(c)} for key, c in named.items()}
    tree: dict[str, Any] = {"brand": {"$description": f"{brand.name}", "color": colours}}
    for use, (family, weight) in fonts(brand).items():
        group = tree["brand"].setdefault("font", {})
        group[use] = {
            "family": {"$type": "fontFamily", "$value": family},
            "weight": {"$type": "fontWeight", "$value": weight},
        }
    tree["brand"]["minimum-size"] = {
        kind: {"$type": "dimension", "$value": {"value": px, "unit": "px"}}
        for kind, px in sizes(brand).items()
    }
    return tree


def resolver() -> str:
    """The resolver document: one set, a modifier for the colour scheme."""
    return _json(
        {
            "version": "2025.10",
            "name": "brand",
            "modifiers": {
                "scheme": {
                    "contexts": {
                        "light": [{"$ref": "light.tokens.json"}],
                        "dark": [{"$ref": "dark.tokens.json"}],
                    },
                    "default": "light",
                }
            },
            "resolutionOrder": [{"$ref": "#/modifiers/scheme"}],
        }
    )


def legacy(brand: Brand) -> dict[str, Any]:
    """Hex strings and lengths with their unit, light and dark side by side."""
    tree: dict[str, Any] = {"color": {}}
    for name, roles in (("light", brand.light), ("dark", brand.dark)):
        tree["color"][name] = {
            role: {"value": getattr(roles, role).lower(), "type": "color"} for role in ROLES
        }
    tree["font"] = {
        use: {
            "family": {"value": family, "type": "fontFamily"},
            "weight": {"value": weight, "type": "fontWeight"},
        }
        for use, (family, weight) in fonts(brand).items()
    }
    tree["size"] = {
        kind: {"value": f"{px}px", "type": "dimension"} for kind, px in sizes(brand).items()
    }
    return tree


def _variables(roles: Roles) -> str:
    return "".join(f"  --brand-{role}: {getattr(roles, role).lower()};\n" for role in ROLES)


def css(brand: Brand) -> str:
    """Custom properties; the dark set follows the system and `data-theme`."""
    faces = "".join(
        f'  --brand-font-{use}: "{family}";\n  --brand-weight-{use}: {weight};\n'
        for use, (family, weight) in fonts(brand).items()
    )
    dark = _variables(brand.dark)
    solid = (
        f"  --brand-solid: {brand.solid.paper.lower()};\n"
        f"  --brand-on-solid: {brand.solid.ink.lower()};\n"
    )
    inset = dark.replace("  --", "    --")
    return (
        f":root {{\n{_variables(brand.light)}{solid}{faces}}}\n\n"
        "@media (prefers-color-scheme: dark) {\n"
        f'  :root:not([data-theme="light"]) {{\n{inset}  }}\n}}\n\n'
        f':root[data-theme="dark"] {{\n{dark}}}\n'
    )


def tailwind(brand: Brand) -> str:
    """`@theme` of Tailwind v4: classes like `bg-brand-primary`, `font-brand-name`."""
    lines = [f"  --color-brand-{r}: {getattr(brand.light, r).lower()};" for r in ROLES]
    lines += [
        f"  --color-brand-solid: {brand.solid.paper.lower()};",
        f"  --color-brand-on-solid: {brand.solid.ink.lower()};",
    ]
    lines += [f'  --font-brand-{use}: "{family}";' for use, (family, _) in fonts(brand).items()]
    return "@theme {\n" + "\n".join(lines) + "\n}\n"


def descriptor(brand: Brand) -> dict[str, Any]:
    """`brand.json` of the Ad Context Protocol: who, which logos, which colours."""
    host = brand.contact.domain
    logos = [
        {
            "url": f"https://{host or 'example.com'}/brand/{brand.slug}-{kind}-{way}.svg",
            "orientation": _orientation(brand, kind),
            "background": "light-bg" if way == "full" else "dark-bg",
            "variant": "icon" if kind in ("mark", "monogram") else "full-lockup",
        }
        for kind in brand.lockups
        for way in ("full", "reversed")
    ]
    colours = {
        "primary": brand.light.primary, "secondary": brand.solid.paper,
        "accent": brand.light.accent, "background": brand.light.paper, "text": brand.light.ink,
    }  # fmt: skip
    data: dict[str, Any] = {
        "id": brand.slug.replace("-", "_"),
        "names": [{"en": brand.name}],
        "logos": logos,
        "colors": colours,
    }
    if fonts(brand):
        data["fonts"] = {
            "primary": fonts(brand)["name"][0],
            "secondary": fonts(brand)["tagline"][0],
        }
    return {
        "version": "1.0",
        "house": {"domain": host or "example.com", "name": brand.name},
        "brands": [data],
    }


def _orientation(brand: Brand, kind: str) -> str:
    drawing = brand.lockups[kind]["full"]
    ratio = drawing.width / drawing.height
    return "horizontal" if ratio > 1.25 else "vertical" if ratio < 0.8 else "square"


def schema_org(brand: Brand) -> dict[str, Any]:
    """An Organization; only what is known is stated."""
    contact = brand.contact
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Organization",
        "name": brand.name,
    }
    if brand.tagline:
        data["description"] = brand.tagline
    if contact.domain:
        data["url"] = f"https://{contact.domain}/"
        data["logo"] = f"https://{contact.domain}/icon-512.png"
    if contact.email:
        data["email"] = contact.email
    if contact.phone:
        data["telephone"] = contact.phone
    if contact.address:
        data["address"] = contact.address
    return data


def oklch_text(hex_color: str) -> str:
    """CSS oklch() of a colour, rounded as people write it."""
    lightness, chroma, hue = hex_to_oklch(hex_color)
    return f"oklch({lightness * 100:.1f}% {chroma:.3f} {hue:.1f})"
