"""What the worker asks of the engine, wherever it runs."""

from __future__ import annotations

from typing import Any, Protocol

import msgspec

from logo_studio.service.drawing.ledger import Avoid
from logo_studio.service.job import Failure, IssuedMark, Request


class Order(msgspec.Struct, frozen=True):
    """What is to be drawn, in the queue's words; what it knows of the ledger, and `marks` of it
    that this process has not had."""

    business_type: str
    prefs: dict[str, Any]
    avoid: Avoid | None = None
    marks: bytes = b""


class Drawn(msgspec.Struct, frozen=True):
    """One logo: `spec` and `quality` as JSON data, `key` the stem of its file (`v00_warm`)."""

    index: int
    palette: str
    colors: tuple[str, ...]
    svg: bytes
    spec: dict[str, Any]
    quality: dict[str, Any]
    issued: IssuedMark | None = None


class Sheet(msgspec.Struct, frozen=True):
    """The answer: the logos, or why there are none. A refusal is final: the same order is
    refused again."""

    logos: tuple[Drawn, ...] = ()
    refusal: Failure | None = None


class Studio(Protocol):
    """Draws orders, each in bounded time."""

    async def draw(self, request: Request, avoid: Avoid | None = None) -> Sheet:
        """With `avoid`, unlike the marks of the ledger that the job knows. `DrawingLost` when no
        answer came: the process died, or took too long."""
        ...

    async def warm(self) -> None:
        """Gets ready, so that the first order is drawn as soon as any other."""
        ...

    async def close(self) -> None:
        """Ends the processes."""
        ...


class DrawingLost(Exception):
    """A drawing process ended, or had to be ended, without an answer."""
