"""Open one woff2 slice of a family and reduce it to what a wordmark needs.

A web family comes cut into slices by script (latin, latin-ext, vietnamese, cyrillic, ...), each a
font of its own with the same axes. Here a slice loses its hinting, its metrics variations, the
features nobody sets logos with, and every character that an earlier slice already brought.
"""

from __future__ import annotations

import io

from fontTools import subset
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

# Latin first: with another slice in front the Latin kerning of some faces is lost in the merge.
ORDER = ("latin", "latin-ext", "vietnamese", "cyrillic", "cyrillic-ext", "greek", "greek-ext")

FEATURES = ("kern", "mark", "mkmk", "ccmp", "locl", "liga", "clig", "rlig", "calt", "lnum")

# What else it takes to write other scripts: joining, conjuncts, marks, vertical and tight forms.
SCRIPT_FEATURES = (
    *FEATURES, "init", "medi", "fina", "isol", "med2", "fin2", "fin3", "rclt", "curs", "mset",
    "dist", "nukt", "akhn", "rphf", "rkrf", "pref", "blwf", "abvf", "half", "pstf", "vatu", "cjct",
    "cfar", "abvm", "blwm", "abvs", "blws", "pres", "psts", "haln", "ljmo", "vjmo", "tjmo",
    "vert", "vrt2", "palt", "halt", "vkrn", "vpal",
)  # fmt: skip

# HVAR and MVAR go too: HarfBuzz takes varied advances from the phantom points in gvar.
DROPPED_TABLES = (
    "STAT", "MVAR", "HVAR", "VVAR", "VORG", "DSIG", "meta", "gasp", "hdmx", "VDMX", "LTSH", "PCLT",
    "FFTM", "BASE", "JSTF", "prop", "trak", "kern", "cvt ", "fpgm", "prep", "cvar",
)  # fmt: skip
# Only type in squares is ever set from top to bottom.
VERTICAL_TABLES = ("vhea", "vmtx")


def open_slice(
    woff2: bytes,
    prefix: str,
    owned: frozenset[int],
    pins: dict[str, float],
    language: str = "",
    kept: frozenset[int] | None = None,
    features: tuple[str, ...] = FEATURES,
    vertical: bool = False,
) -> TTFont | None:
    """The reduced slice, its glyphs named `prefix` + index; None when it brings nothing new.

    The slice with prefix "" is the first and keeps the one .notdef of the merged font. `pins` fixes
    axes; those the slice does not have are ignored. The letter forms of `language` (an OpenType
    tag, "RUS") become the default ones. `kept` are the characters to take (None: all), `features`
    the layout features; `vertical` keeps the metrics for setting from top to bottom.
    """
    font = TTFont(io.BytesIO(woff2), recalcTimestamp=False)
    _name_glyphs(font, prefix)
    _localise(font, language)
    wanted = frozenset(font.getBestCmap()) - owned - _CONTROLS
    if kept is not None:
        wanted &= kept
    if not wanted:
        return None
    _modernise_kerning(font)
    dropped = DROPPED_TABLES if vertical else (*DROPPED_TABLES, *VERTICAL_TABLES)
    subsetter = subset.Subsetter(_options(features, dropped))
    subsetter.populate(unicodes=sorted(wanted))
    subsetter.subset(font)
    _pin_axes(font, pins)
    for tag in dropped:
        if tag in font:
            del font[tag]
    _drop_feature_variations(font)
    return font


_CONTROLS = frozenset(range(0x20)) | frozenset(range(0x7F, 0xA0)) | {0xFEFF}


def _name_glyphs(font: TTFont, prefix: str) -> None:
    """Names unique over all slices, given before any table is read by name."""
    count = font["maxp"].numGlyphs
    names = [f"{prefix or 'a'}{i}" for i in range(count)]
    if not prefix:
        names[0] = ".notdef"
    font.setGlyphOrder(names)


def _localise(font: TTFont, language: str) -> None:
    """Apply the one-to-one `locl` substitutions of a language to the character map itself."""
    if not language or "GSUB" not in font:
        return
    table = font["GSUB"].table
    systems = [
        record.LangSys
        for script in table.ScriptList.ScriptRecord
        for record in script.Script.LangSysRecord
        if record.LangSysTag.strip() == language
    ]
    features = [table.FeatureList.FeatureRecord[i] for s in systems for i in s.FeatureIndex]
    numbers = {n for f in features if f.FeatureTag == "locl" for n in f.Feature.LookupListIndex}
    swaps: dict[str, str] = {}
    for number in sorted(numbers):
        for subtable in table.LookupList.Lookup[number].SubTable:
            swaps |= getattr(getattr(subtable, "ExtSubTable", subtable), "mapping", {})
    for cmap in font["cmap"].tables:
        cmap.cmap = {code: swaps.get(glyph, glyph) for code, glyph in cmap.cmap.items()}


def _options(features: tuple[str, ...], dropped: tuple[str, ...]) -> subset.Options:
    options = subset.Options()
    options.layout_features = list(features)
    options.hinting = False
    options.legacy_kern = False
    # Each slice keeps a blank first glyph: a letter moved up to index 0 would drop out of cmap.
    options.notdef_glyph = True
    options.notdef_outline = False
    options.glyph_names = True
    options.recalc_bounds = True
    options.name_IDs = [0, 1, 13, 14]
    options.name_languages = [0x409]
    options.drop_tables = [*options.drop_tables, *dropped]
    return options


def _modernise_kerning(font: TTFont) -> None:
    """Faces older than GPOS (Righteous) kern by a `kern` table, which a merge would lose."""
    if "kern" not in font or "GPOS" in font:
        return
    glyphs = set(font.getGlyphOrder())
    pairs = sorted(font["kern"].kernTables[0].kernTable.items())
    rules = "".join(f"pos {a} {b} {v};\n" for (a, b), v in pairs if a in glyphs and b in glyphs)
    if rules:
        text = (
            f"languagesystem DFLT dflt; languagesystem latn dflt; feature kern {{ {rules} }} kern;"
        )
        addOpenTypeFeaturesFromString(font, text, tables=["GPOS"])


def _pin_axes(font: TTFont, pins: dict[str, float]) -> None:
    axes = {axis.axisTag for axis in font["fvar"].axes} if "fvar" in font else set()
    limits = {tag: value for tag, value in pins.items() if tag in axes}
    if limits:
        keep = instancer.OverlapMode.KEEP_AND_DONT_SET_FLAGS
        instancer.instantiateVariableFont(font, limits, inplace=True, overlap=keep)


def _drop_feature_variations(font: TTFont) -> None:
    """Weight-dependent substitutions (a simpler dollar in the blacks) are not worth their merge."""
    for tag in ("GSUB", "GPOS"):
        if tag in font and getattr(font[tag].table, "FeatureVariations", None):
            font[tag].table.FeatureVariations = None
            font[tag].table.Version = 0x00010000
