"""Join reduced slices of one family into one font, variations and all.

fontTools' Merger knows nothing of variable fonts, so what varies is taken out first and put back
after: outlines (gvar) by glyph name, and the deltas of kerning and anchors by renumbering the
variation stores of the slices into one.
"""

from __future__ import annotations

import io
from typing import Any

from fontTools.merge import Merger, Options
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables import otTables


def join(slices: list[TTFont]) -> TTFont:
    """One font with the glyphs of all slices, in their order; the axes of the first."""
    if len(slices) == 1:
        return slices[0]
    store = _take_variation_stores(slices)
    axes = {tag: slices[0][tag] for tag in ("fvar", "avar") if tag in slices[0]}
    outlines = {
        glyph: deltas
        for font in slices
        if "gvar" in font
        for glyph, deltas in font["gvar"].variations.items()
        if deltas
    }
    merged = _merge_static(slices)
    if axes:
        _put_back(merged, axes, outlines, store)
    return merged


class _Renumbered(dict[int, int]):
    """Old delta-set index -> new; unknown ones (the "no variation" index) stay what they are."""

    def __missing__(self, key: int) -> int:
        return key


def _take_variation_stores(slices: list[TTFont]) -> Any:
    """One ItemVariationStore for the kerning and anchor deltas of all slices, or None."""
    regions: list[Any] = []
    data: list[Any] = []
    axis_count = 0
    for font in slices:
        gdef = font["GDEF"].table if "GDEF" in font else None
        store = getattr(gdef, "VarStore", None)
        if gdef is None or store is None:
            continue
        axis_count = store.VarRegionList.RegionAxisCount
        renumbered = _Renumbered()
        for outer, block in enumerate(store.VarData):
            block.VarRegionIndex = [index + len(regions) for index in block.VarRegionIndex]
            for inner in range(block.ItemCount):
                renumbered[outer << 16 | inner] = (len(data) + outer) << 16 | inner
        data += store.VarData
        regions += store.VarRegionList.Region
        for tag in ("GPOS", "GDEF"):
            if tag in font:
                font[tag].table.remap_device_varidxes(renumbered)
        gdef.VarStore = None
        gdef.Version = 0x00010002 if getattr(gdef, "MarkGlyphSetsDef", None) else 0x00010000
    return _variation_store(regions, data, axis_count) if regions else None


def _variation_store(regions: list[Any], data: list[Any], axis_count: int) -> Any:
    region_list = otTables.VarRegionList()
    region_list.RegionAxisCount = axis_count
    region_list.Region = regions
    region_list.RegionCount = len(regions)
    store = otTables.VarStore()
    store.Format = 1
    store.VarRegionList = region_list
    store.VarData = data
    store.VarDataCount = len(data)
    return store


def _merge_static(slices: list[TTFont]) -> TTFont:
    files = []
    for font in slices:
        for tag in ("fvar", "avar", "gvar"):
            if tag in font:
                del font[tag]
        post = font["post"]
        post.formatType, post.extraNames, post.mapping = 2.0, [], {}
        files.append(io.BytesIO())
        font.save(files[-1])
        files[-1].seek(0)
    options = Options()
    options.drop_tables = ["BASE", "STAT"]
    stream = io.BytesIO()
    Merger(options).merge(files).save(stream)
    stream.seek(0)
    return TTFont(stream, recalcTimestamp=False)


def _put_back(font: TTFont, axes: dict[str, Any], outlines: dict[str, Any], store: Any) -> None:
    for tag, table in axes.items():
        font[tag] = table
    gvar = font["gvar"] = newTable("gvar")
    gvar.version, gvar.reserved = 1, 0
    gvar.variations = {glyph: outlines.get(glyph, []) for glyph in font.getGlyphOrder()}
    if store is None:
        return
    if "GDEF" not in font:
        font["GDEF"] = newTable("GDEF")
        font["GDEF"].table = otTables.GDEF()
        for field in ("GlyphClassDef", "AttachList", "LigCaretList", "MarkAttachClassDef"):
            setattr(font["GDEF"].table, field, None)
    gdef = font["GDEF"].table
    gdef.MarkGlyphSetsDef = getattr(gdef, "MarkGlyphSetsDef", None)
    gdef.VarStore, gdef.Version = store, 0x00010003
