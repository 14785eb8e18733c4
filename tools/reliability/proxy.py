"""A bad network on loopback: a TCP proxy that delays, cuts, slices or swallows what it gets."""

from __future__ import annotations

import asyncio
import contextlib
import random
import socket
import struct
from dataclasses import dataclass
from typing import Literal

Kind = Literal["good", "latency", "reset", "slices", "black hole"]
_CHUNK = 65536


@dataclass
class Proxy:
    """Forwards `port` to `target` as `fault` says. A fault touches open connections as well."""

    seed: int = 0
    target: int = 0
    port: int = 0
    fault: Kind = "good"
    #: Added to each piece that is passed on, in seconds, half of it chance.
    latency_s: float = 0.4
    #: Bytes of a slice, and the pause after it.
    slice_bytes: int = 64
    slice_s: float = 0.002
    #: Of the pieces passed on, the share that ends in a reset.
    reset_share: float = 0.25

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)
        self.changed = asyncio.Event()
        self.open: set[asyncio.StreamWriter] = set()

    async def start(self) -> None:
        """On a free port of loopback."""
        self.server = await asyncio.start_server(self._serve, "127.0.0.1", self.port)
        self.port = self.server.sockets[0].getsockname()[1]

    def set(self, fault: Kind) -> None:
        """From now on. What is being swallowed when a black hole ends is lost with its
        connection, as where a router forgot it."""
        if self.fault == "black hole" and fault != "black hole":
            for writer in list(self.open):
                _reset(writer)
        self.fault = fault
        self.changed.set()
        self.changed = asyncio.Event()

    async def close(self) -> None:
        self.server.close()
        for writer in list(self.open):
            _reset(writer)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open.add(writer)
        far: asyncio.StreamWriter | None = None
        try:
            while self.fault == "black hole":
                await self.changed.wait()
            back, far = await asyncio.open_connection("127.0.0.1", self.target)
            self.open.add(far)
            ways = [
                asyncio.create_task(self._pass(reader, far)),
                asyncio.create_task(self._pass(back, writer)),
            ]
            await asyncio.wait(ways, return_when="FIRST_COMPLETED")
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)
        except OSError:
            pass
        finally:
            for end in filter(None, (writer, far)):
                self.open.discard(end)
                end.close()

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while data := await reader.read(_CHUNK):
                while self.fault == "black hole":
                    await self.changed.wait()
                if self.fault == "latency":
                    await asyncio.sleep(self.latency_s * self.chance.uniform(0.5, 1.0))
                elif self.fault == "reset" and self.chance.random() < self.reset_share:
                    writer.write(data[: len(data) // 2])
                    _reset(writer)
                    return
                elif self.fault == "slices":
                    for i in range(0, min(len(data), 4096), self.slice_bytes):
                        writer.write(data[i : i + self.slice_bytes])
                        await writer.drain()
                        await asyncio.sleep(self.slice_s)
                    data = data[4096:]
                writer.write(data)
                await writer.drain()


def _reset(writer: asyncio.StreamWriter) -> None:
    """Ends a connection with RST instead of FIN."""
    sock = writer.get_extra_info("socket")
    if sock is not None:
        with contextlib.suppress(OSError):
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport: asyncio.WriteTransport = writer.transport
    transport.abort()
