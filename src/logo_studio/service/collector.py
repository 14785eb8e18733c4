"""Python's collector of cycles, told that this process lives long and makes hardly any."""

from __future__ import annotations

import gc

#: New objects before the youngest are looked at (Python's own: 700), and how many such looks before
#: older ones are. In paired runs looking at them had been a tenth of a brief's time.
THRESHOLDS = (20_000, 20, 50)


def settle() -> None:
    """Leaves what is loaded out of all collections to come, and makes these rare."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*THRESHOLDS)
