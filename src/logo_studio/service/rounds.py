"""Work that is looked for again and again; what keeps it from going on is told once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from logo_studio.errors import LogoStudioError
from logo_studio.service.logs import LOG


async def rounds(
    name: str, move: Callable[[], Awaitable[int]], full: int, pause: Callable[[], Awaitable[None]],
    *troubles: type[LogoStudioError],
) -> None:  # fmt: skip
    """Until cancelled: `move` says how much it did; after less than `full`, `pause` comes first.

    The errors in `troubles` pass by themselves: the first of a row is a warning in the log under
    `name`.
    """
    troubled = False
    while True:
        try:
            moved = await move()
            troubled = False
        except troubles as error:
            if not troubled:
                LOG.warning("[%s] waiting: %s", name, error)
            moved, troubled = 0, True
        if moved < full:
            await pause()
