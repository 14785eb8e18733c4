"""The full profile for one proof: real servers in a temporary folder, and what runs on them."""

from __future__ import annotations

import asyncio
import contextlib
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from servers.kafka import Kafka
from servers.postgres import Postgres
from servers.process import Server
from servers.programs import Program, Served
from servers.s3 import S3

from logo_studio.service.jobs.migrate import migrate
from logo_studio.service.settings import Settings, load
from reliability.proxy import Proxy


@dataclass
class Stack:
    """Servers by name, the variables to use them, and the programs that were started."""

    folder: Path
    servers: dict[str, Server]
    variables: dict[str, str]
    #: The same without proxies, for who watches.
    direct: dict[str, str]
    programs: list[Program] = field(default_factory=list)

    @property
    def settings(self) -> Settings:
        return load(self.variables)

    def worker(self) -> Program:
        return self._kept(Program(self.variables, self.folder / "workers.log", "worker"))

    def served(self, *arguments: str) -> Served:
        server = Served(self.variables, self.folder / "api.log", *arguments)
        self._kept(server)
        return server

    def _kept(self, program: Program) -> Program:
        self.programs.append(program)
        return program

    def said(self) -> str:
        """Everything that the workers wrote."""
        log = self.folder / "workers.log"
        return log.read_text("utf-8", "replace") if log.exists() else ""


@contextlib.contextmanager
def stack(through: Mapping[str, Proxy] | None = None, **variables: str) -> Iterator[Stack]:
    """Kafka, PostgreSQL and S3, migrated; whatever runs at the end is killed. `through`: proxies
    by which servers are reached, by name; their targets are set."""
    with tempfile.TemporaryDirectory(prefix="studio-proof-") as name:
        folder = Path(name)
        servers: dict[str, Server] = {
            "postgres": Postgres(folder / "postgres"),
            "kafka": Kafka(folder / "kafka"),
            "s3": S3(folder / "s3"),
        }
        base = {"LOGO_DATA_DIR": name, "LOGO_PARTITIONS": "6", **variables}
        made = Stack(folder, servers, {**base}, base)
        try:
            for key, server in servers.items():
                proxy = (through or {}).get(key)
                if proxy and isinstance(server, Kafka):
                    server.told = proxy.port
                server.prepare()
                server.start()
                made.direct |= server.variables
                if proxy:
                    proxy.target = server.port
                    ports = f":{server.port}", f":{proxy.port}"
                    server.variables = {k: v.replace(*ports) for k, v in server.variables.items()}
                made.variables |= server.variables
            asyncio.run(migrate(made.settings))
            yield made
        finally:
            for program in made.programs:
                if program.family():
                    program.kill()
            for server in servers.values():
                server.kill()


async def bounce(server: Server, down_s: float = 2.0) -> None:
    """Killed -9, away for a while, started again."""
    await asyncio.to_thread(server.kill)
    await asyncio.sleep(down_s)
    await asyncio.to_thread(server.start)
