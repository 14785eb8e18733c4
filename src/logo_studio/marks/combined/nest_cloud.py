"""Cloud with a picture: what is in the air, in the sky or online."""

from __future__ import annotations

from logo_studio.geometry.affine import scale
from logo_studio.marks.combined._glyphs import artwork
from logo_studio.marks.combined._nest import nest
from logo_studio.marks.registry import Artwork

#: The cloud is drawn this much larger than the mark `cloud`, which is .7 high.
LARGER = 1.25
#: Where the picture stands: below the highest lobe.
SEATS = {2: (-0.18, 0.04), 3: (0.02, 0.06)}


def build(inner: str, lobes: int, height: float, facing: str, style: str) -> Artwork:
    """`lobes`, `height` and `facing` as of the mark `cloud`; `style` solid or frame."""
    cloud = artwork("cloud", lobes=lobes, height=height, motif="plain", facing=facing)["primary"]
    body = scale(cloud, LARGER)
    x, y = SEATS[lobes]
    return nest(body, inner, (-x if facing == "left" else x, y), 0.58, style, wall=0.07)
