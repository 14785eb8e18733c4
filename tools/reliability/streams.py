"""Promise 15: hundreds of progress streams on one server, some of them slow, some cut off.

Every listener hears every event once, in order, whatever it does; what each costs is memory of
the server, measured before and while all are open.
"""

from __future__ import annotations

import asyncio
import re
import tempfile
from pathlib import Path

from servers.programs import Program, Served

from reliability.asking import ask
from reliability.figures import Figure

IDS = re.compile(rb"^id: (\d+)$", re.M)


class Listener:
    """One stream: reads (or does not), is cut off after an event (or not), and comes back."""

    def __init__(self, port: int, job: str, number: int) -> None:
        self.port, self.job = port, job
        self.slow = number % 10 == 1
        #: It is cut off when it has heard so many events.
        self.cuts = {1, 2} if number % 10 in (2, 3) else set()
        self.ids: list[int] = []
        self.opened = asyncio.Event()
        self.go = asyncio.Event()

    async def hear(self) -> None:
        while True:
            reader, writer = await asyncio.open_connection("127.0.0.1", self.port, limit=1 << 16)
            try:
                if await self._one(reader, writer):
                    return
            finally:
                writer.transport.abort()

    async def _one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        last = f"Last-Event-ID: {self.ids[-1]}\r\n" if self.ids else ""
        writer.write(
            f"GET /api/progress/{self.job} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n"
            f"{last}Connection: close\r\n\r\n".encode()
        )
        head = await reader.readuntil(b"\r\n\r\n")
        if b" 503 " in head.split(b"\r\n")[0] and self.ids:  # our cut was not yet noticed
            await asyncio.sleep(0.2)
            return False
        if b" 200 " not in head.split(b"\r\n")[0]:
            raise RuntimeError(f"no stream: {head!r}")
        if self.slow:
            self.opened.set()
            await self.go.wait()
        return await self._read(reader)

    async def _read(self, reader: asyncio.StreamReader) -> bool:
        """True at the end of the stream; False when it is time to be cut off."""
        data = b""
        while piece := await reader.read(4096):
            self.opened.set()
            data += piece
            whole, mark, rest = data.rpartition(b"\n\n")
            if mark:
                self.ids += [int(i) for i in IDS.findall(whole)]
                data = rest
            if len(self.ids) in self.cuts:
                self.cuts.discard(len(self.ids))
                return False
        return True


async def at_rest(server: Served) -> int:
    """KB of the server when they have not changed for three seconds."""
    last, since = server.memory_kb(), 0
    for _ in range(60):
        await asyncio.sleep(0.5)
        now = server.memory_kb()
        last, since = now, since + 1 if now == last else 0
        if since == 6:
            break
    return last


async def listen(folder: Path, count: int):  # type: ignore[no-untyped-def]
    variables = {"LOGO_DATA_DIR": str(folder), "LOGO_MAX_STREAMS": str(count)}
    server = Served(variables, folder / "log", "--no-worker")
    try:
        await asyncio.to_thread(server.wait)
        job = (await ask(server.port, "/api/generate", {"business_type": "bakery"})).json()[
            "job_id"
        ]
        first = [Listener(server.port, job, 0) for _ in range(20)]  # what any stream loads
        warm = [asyncio.create_task(one.hear()) for one in first]
        await asyncio.gather(*(one.opened.wait() for one in first))
        for task in warm:
            task.cancel()
        await asyncio.gather(*warm, return_exceptions=True)
        before = await at_rest(server)
        many = [Listener(server.port, job, number) for number in range(count)]
        tasks = []
        for one in many:
            tasks.append(asyncio.create_task(one.hear()))
            await asyncio.sleep(0.002)
        async with asyncio.timeout(60):
            await asyncio.gather(*(one.opened.wait() for one in many))
        each = (await at_rest(server) - before) / count
        refused = await ask(server.port, f"/api/progress/{job}")
        worker = Program(variables, folder / "worker.log", "worker")
        try:
            await asyncio.sleep(0.5)
            async with asyncio.timeout(60):
                while (await ask(server.port, f"/api/result/{job}")).json()["status"] != "done":
                    await asyncio.sleep(0.1)
                for one in many:
                    one.go.set()
                await asyncio.gather(*tasks)
        finally:
            await asyncio.to_thread(worker.stop)
        whole = await ask(server.port, f"/api/progress/{job}")
        return [one.ids for one in many], [int(i) for i in IDS.findall(whole.body)], each, refused
    finally:
        server.kill()


def prove(full: bool, _jobs: int | None) -> list[Figure]:
    count = 500 if full else 200
    with tempfile.TemporaryDirectory(prefix="studio-proof-") as name:
        heard, told, each, refused = asyncio.run(listen(Path(name), count))
    wrong = sum(ids != told for ids in heard)
    return [
        Figure(
            15, f"{count} listeners, a tenth slow, a fifth cut off twice: no gap, no double",
            f"{wrong} heard something else than the {len(told)} events", not wrong,
        ),
        Figure(15, "40 KB a listener", f"{each:.1f} KB", each <= 40),
        Figure(
            15, "one more is told to come back", f"{refused.status}, Retry-After "
            f"{refused.headers.get('retry-after')}",
            refused.status == 503 and "retry-after" in refused.headers,
        ),
    ]  # fmt: skip
