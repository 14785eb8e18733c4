"""`export_kit`: a logo to its brand kit.

Logo -> Brand (all lockups composed and measured) -> exporters -> Kit
"""

from __future__ import annotations

from collections.abc import Collection

from msgspec.structs import replace as respec

from logo_studio.direct.versions import brand_version, dark_version, light_version
from logo_studio.export.assemble import assemble
from logo_studio.export.brand import Brand
from logo_studio.export.names import slug
from logo_studio.kit.embroidery import preflight, simplified
from logo_studio.kit.lockups import all_lockups, bare, drawn, kind_of, symbol_spec
from logo_studio.kit.measures import measure
from logo_studio.kit.tiers import glyph_spec, tiers
from logo_studio.model.brief import Brief
from logo_studio.model.kit import Contact, Kit, Progress
from logo_studio.model.logo import Logo
from logo_studio.understand.understand import understand


def export_kit(
    logo: Logo,
    parts: Collection[str] | None = None,
    *,
    contact: Contact | None = None,
    trade: str = "",
    progress: Progress | None = None,
) -> Kit:
    """The brand kit of `logo`: every file in memory, the same bytes every time.

    `parts` names those wanted (`export.assemble.PARTS`; all by default); `contact` goes on
    cards, letterheads and the signature; `trade` is what the business does, for trademark notes
    (the tagline is read when it is empty); `progress` is told before each part (part, done, all)
    and may raise to stop. Raises KitError where a file would break a promise (contrast, safe
    zone), MissingExtra where an optional library is absent, LogoStudioError for an unknown part.
    """
    return assemble(make_brand(logo, contact or Contact(), trade), parts, progress)


def make_brand(logo: Logo, contact: Contact, trade: str = "") -> Brand:
    """Everything that exporters may look at: lockups in four colourways, tiers, tiles, measures."""
    spec = logo.spec
    meaning = understand(Brief(business_type=trade or spec.text.tagline or spec.text.name))
    steps = tiers(spec)
    compact = next(t.drawing for t in steps if t.id == "compact")
    lockups = all_lockups(spec)
    light, dark = light_version(spec).palette.roles, dark_version(spec).palette.roles
    solid = brand_version(spec)
    symbol = respec(symbol_spec(solid), transparent=True)
    return Brand(
        name=spec.text.name,
        tagline=spec.text.tagline,
        slug=slug(spec.text.name),
        trade=trade or meaning.trade,
        lockups=lockups,
        primary=kind_of(spec),
        ground=drawn(respec(spec, artboard="wide", transparent=False)),
        tile=drawn(respec(symbol, mark=bare(symbol.mark))),
        glyph=drawn(respec(glyph_spec(solid), transparent=True)),
        tiers=steps,
        light=light,
        dark=dark,
        solid=solid.palette.roles,
        measures=measure(lockups, light, dark),
        review=logo.review,
        why=logo.why,
        spec=spec,
        contact=contact,
        industry=meaning.industry,
        stitching=(preflight(steps[0].drawing), simplified(steps[0].drawing, compact, spec)),
    )
