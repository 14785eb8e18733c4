"""DXF R2010 in millimetres: closed polylines, a layer for each colour."""

from __future__ import annotations

import io
from collections.abc import Sequence

from logo_studio.export.board import Ink
from logo_studio.export.extras import need
from logo_studio.export.regions import polylines

#: Chords are off by at most this much, in mm: finer than any cutter's step.
TOLERANCE = 0.02


def to_dxf(inks: Sequence[Ink], height: float) -> str:
    """The drawing, y pointing up, its lower left corner at the origin; `height` in mm."""
    ezdxf = need("ezdxf", "makers", "a DXF file")
    previous = ezdxf.options.write_fixed_meta_data_for_testing
    # Without this every file holds the time and a fresh id.
    ezdxf.options.write_fixed_meta_data_for_testing = True
    try:
        document = ezdxf.new("R2010", units=4)
        space = document.modelspace()
        for ink in inks:
            layer = f"CUT_{ink.fill[1:]}"
            colour = int(ink.fill[1:], 16)
            document.layers.add(layer, true_color=colour)
            for contour in polylines(ink.path, TOLERANCE):
                points = [(round(x, 4), round(height - y, 4)) for x, y in contour]
                space.add_lwpolyline(points, close=True, dxfattribs={"layer": layer})
        # The library adds classes in the order of a set, which differs from process to process.
        for name in sorted(document.entitydb.dxf_types_in_use()):
            document.classes.add_class(name)
        out = io.StringIO()
        document.write(out)
        return out.getvalue()
    finally:
        ezdxf.options.write_fixed_meta_data_for_testing = previous
