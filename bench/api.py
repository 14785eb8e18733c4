"""The rows of the API: logos by their address, kept and drawn, under the server that serves them.

CPU is that of the server's processes, from the kernel: where the machine is shared, the number of
requests in a second says how busy it is. 0.1 ms is 10,000 requests a second and core.
"""

from __future__ import annotations

import os
import socket
import tempfile
from collections.abc import Sequence
from pathlib import Path
from threading import Thread
from urllib.parse import urlencode

from servers.programs import Served

WARM, COUNTED, CONNECTIONS = 500, 6_000, 8
FRESH = 40
#: (row, value, unit, target, how)
Figure = tuple[str, float, str, float, str]


def measure(briefs: Sequence[tuple[str, str]]) -> list[Figure]:
    """All rows."""
    with tempfile.TemporaryDirectory(prefix="studio-bench-") as folder:
        server = Server(Path(folder))
        try:
            kept = logo_at(briefs[0], 0)
            server.ask([kept])
            server.load(kept, WARM)
            before = server.cpu_ms()
            server.load(kept, COUNTED)
            cached = (server.cpu_ms() - before) / COUNTED
            server.ask([logo_at(brief, 1) for brief in briefs])
            fresh = [logo_at(briefs[i % len(briefs)], 2 + i) for i in range(FRESH)]
            before = server.cpu_ms()
            server.ask(fresh)
            drawn = (server.cpu_ms() - before) / FRESH
            memory = server.rss_mb()
        finally:
            server.stop()
    return [
        ("url_cached", cached, "ms CPU", 0.1, "a kept logo by its address; .1 is 10,000/s a core"),
        ("url_fresh", drawn, "ms CPU", 2.5, "one that has to be drawn; 2.5 is 400/s a core"),
        ("serve_rss", memory, "MB RSS", 180, "the server, which draws these itself"),
    ]  # fmt: skip


def logo_at(brief: tuple[str, str], seed: int) -> str:
    query = {"business": brief[0], "name": brief[1], "seed": str(seed)}
    return f"/v1/logo.svg?{urlencode({k: v for k, v in query.items() if v})}"


class Server(Served):
    """`logo-studio serve` on a free port, without a worker."""

    def __init__(self, folder: Path) -> None:
        super().__init__({"LOGO_DATA_DIR": str(folder)}, folder / "log", "--no-worker")
        self.wait()

    def ask(self, addresses: Sequence[str]) -> None:
        """One after the other on one connection; RuntimeError for any answer but 200."""
        with socket.create_connection(("127.0.0.1", self.port), 60) as connection:
            stream = connection.makefile("rb")
            for address in addresses:
                request = f"GET {address} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n\r\n"
                connection.sendall(request.encode())
                status = stream.readline()
                length = 0
                while (line := stream.readline().strip()) != b"":
                    name, _, value = line.partition(b": ")
                    length = int(value) if name.lower() == b"content-length" else length
                stream.read(length)
                if b" 200 " not in status:
                    raise RuntimeError(f"{address}: {status.decode()}")

    def load(self, address: str, count: int) -> None:
        """The same address on several connections."""
        each = [address] * (count // CONNECTIONS)
        threads = [Thread(target=self.ask, args=(each,)) for _ in range(CONNECTIONS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def cpu_ms(self) -> float:
        spent = 0
        for pid in self.family():
            fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
            spent += int(fields[11]) + int(fields[12])
        return 1000 * spent / os.sysconf("SC_CLK_TCK")

    def rss_mb(self) -> float:
        """The largest of its processes: the one that serves."""
        sizes = []
        for pid in self.family():
            for line in Path(f"/proc/{pid}/status").read_text().splitlines():
                if line.startswith("VmRSS:"):
                    sizes.append(int(line.split()[1]) / 1024)
        return max(sizes)
