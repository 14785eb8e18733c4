"""One key, one job: for two hundred clients at once, and after a restart."""

from __future__ import annotations

import asyncio
from collections import Counter
from pathlib import Path

from reliability.asking import Answer, ask
from servers.programs import serving

CLIENTS = 200
BODY = {"business_type": "bakery", "preferences": {"name": "Kora"}}


async def asked(address: str, bodies: list[dict]) -> list[Answer]:
    """All at once, each on a connection of its own, under one key."""
    port = int(address.rpartition(":")[2])
    posts = [
        ask(port, "/api/generate", body, 60.0, Idempotency_Key="order 4711") for body in bodies
    ]
    return await asyncio.gather(*posts)


def jobs(address: str) -> list[dict]:
    return asyncio.run(ask(int(address.rpartition(":")[2]), "/v1/jobs")).json()["jobs"]


def test_two_hundred_clients_with_one_key(tmp_path: Path) -> None:
    with serving(tmp_path, "--no-worker") as address:
        answers = asyncio.run(asked(address, [BODY] * CLIENTS))
        assert Counter(a.status for a in answers) == {202: CLIENTS}
        said = [a.json() for a in answers]
        assert len({data["job_id"] for data in said}) == 1
        assert len({tuple(sorted(data)) for data in said}) == 1
        first = [a for a in answers if "idempotent-replayed" not in a.headers]
        assert len(first) == 1
        others = [BODY | {"business_type": f"florist {i}"} for i in range(20)]
        refused = asyncio.run(asked(address, others))
        assert {(a.status, a.json()["code"]) for a in refused} == {(422, "idempotency_conflict")}
        assert len(jobs(address)) == 1
    with serving(tmp_path, "--no-worker") as address:
        (again,) = asyncio.run(asked(address, [BODY]))
        assert (again.status, again.headers["idempotent-replayed"]) == (202, "true")
        assert again.json()["job_id"] == said[0]["job_id"]
        assert len(jobs(address)) == 1
