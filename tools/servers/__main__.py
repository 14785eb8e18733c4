"""Starts all three servers and keeps them until Ctrl-C, or until another process has ended.

    python tools/servers [--only kafka,postgres,s3] [--state FILE --for PID]

With --state the variables (or the reasons why a server is missing) are written to a JSON file
when all is up, for tests that share the servers; --for ends them with that process, however it
ends.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from servers.kafka import Kafka
from servers.postgres import Postgres
from servers.process import Missing, Server
from servers.s3 import S3

KINDS: dict[str, type[Server]] = {"kafka": Kafka, "postgres": Postgres, "s3": S3}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default=",".join(KINDS))
    parser.add_argument("--state", type=Path)
    parser.add_argument("--for", dest="owner", type=int)
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    folder = Path(tempfile.mkdtemp(prefix="studio-servers-"))
    servers = {name: KINDS[name](folder / name) for name in options.only.split(",")}
    try:
        with ThreadPoolExecutor() as pool:
            state = dict(zip(servers, pool.map(bring_up, servers.values()), strict=True))
        tell(state, options.state)
        while options.owner is None or alive(options.owner):
            time.sleep(0.3)
    except KeyboardInterrupt:
        pass
    finally:
        for server in servers.values():
            server.kill() if options.owner else server.stop()
        shutil.rmtree(folder, ignore_errors=True)


def bring_up(server: Server) -> dict[str, object]:
    try:
        server.prepare()
        server.start()
    except (Missing, RuntimeError, OSError) as error:
        return {"missing": str(error)}
    assert server.process is not None
    return {"variables": server.variables, "pid": server.process.pid}


def tell(state: dict[str, dict[str, object]], file: Path | None) -> None:
    if file is not None:
        part = file.with_suffix(".part")
        part.write_text(json.dumps(state))
        part.replace(file)
        return
    for name, found in state.items():
        variables = found.get("variables")
        if not isinstance(variables, dict):
            print(f"# {name} is missing: {found['missing']}")
            continue
        for variable, value in variables.items():
            print(f"export {variable}={value}")
    sys.stdout.flush()


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{pid}/stat")
    return not state.exists() or state.read_text().rsplit(")", 1)[1].split()[0] != "Z"


if __name__ == "__main__":
    main()
