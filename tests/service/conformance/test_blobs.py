"""Every blobs backend keeps the same promises, also when answers get lost."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

sys.path.insert(0, str(Path(__file__).parent))
from faults import Faulty, insist, run_machine


def test_put_get_list_delete(blobs: Any, run: Any) -> None:
    async def work() -> None:
        job = f"jobs/{uuid4()}"
        objects = {f"{job}/v{i:02d}_warm.svg": f"<svg>{i}</svg>".encode() for i in range(6)}
        store = blobs()
        await store.put(objects)
        await store.put(objects)
        assert await store.list(job) == sorted(objects)
        for key, data in objects.items():
            assert await store.get(key) == data
        await store.put({f"{job}/v00_warm.svg": b"other"})
        assert await store.get(f"{job}/v00_warm.svg") == b"other"
        with pytest.raises(KeyError):
            await store.get(f"{job}/none.svg")
        assert await store.delete(job) == 6
        assert await store.delete(job) == 0
        assert await store.list(job) == []
        await store.check()
        await store.close()

    run(work())


def test_prefix_is_a_whole_path(blobs: Any, run: Any) -> None:
    async def work() -> None:
        store = blobs()
        job = f"jobs/{uuid4()}"
        await store.put({f"{job}/a.svg": b"1", f"{job}x/a.svg": b"2"})
        assert await store.list(job) == [f"{job}/a.svg"]
        assert await store.delete(job) == 1
        assert await store.get(f"{job}x/a.svg") == b"2"
        await store.delete(f"{job}x")
        await store.close()

    run(work())


def test_walk_finds_every_key_once(blobs: Any, run: Any) -> None:
    async def work() -> None:
        store = blobs()
        root = f"walk-{uuid4()}"
        assert [keys async for keys in store.walk(root)] == []
        keys = {f"{root}/{i:04d}/{name}.svg": b"x" for i in range(420) for name in "abc"}
        for start in range(0, len(keys), 210):
            await store.put(dict(list(keys.items())[start : start + 210]))
        pages = [page async for page in store.walk(root)]
        assert len(pages) >= 2
        assert all(0 < len(page) <= 1000 for page in pages)
        assert [key for page in pages for key in page] == sorted(keys)
        await store.delete(root)
        await store.close()

    run(work())


def test_large_and_empty(blobs: Any, run: Any) -> None:
    async def work() -> None:
        store = blobs()
        job = f"jobs/{uuid4()}"
        await store.put({f"{job}/a": b"", f"{job}/b": bytes(range(256)) * 4096})
        assert await store.get(f"{job}/a") == b""
        assert len(await store.get(f"{job}/b")) == 1 << 20
        await store.delete(job)
        await store.close()

    run(work())


def machine(make: Any, seed: int) -> type[RuleBasedStateMachine]:
    class Machine(RuleBasedStateMachine):
        def __init__(self) -> None:
            super().__init__()
            self.runner = asyncio.Runner()
            self.root = f"jobs/{uuid4()}"
            self.real = self.runner.run(self.make())
            self.store = Faulty(self.real, seed)
            self.model: dict[str, bytes] = {}

        async def make(self) -> Any:
            return make()

        def do(self, what: Any) -> Any:
            return self.runner.run(insist(what))

        @rule(names=st.sets(st.sampled_from("abcdef"), min_size=1), data=st.binary(max_size=64))
        def put(self, names: set[str], data: bytes) -> None:
            objects = {f"{self.root}/{n}/{n}.svg": data + n.encode() for n in sorted(names)}
            self.do(lambda: self.store.put(objects))
            self.model |= objects

        @rule(name=st.sampled_from("abcdef"))
        def get(self, name: str) -> None:
            key = f"{self.root}/{name}/{name}.svg"
            if key in self.model:
                assert self.do(lambda: self.store.get(key)) == self.model[key]
            else:
                with pytest.raises(KeyError):
                    self.do(lambda: self.store.get(key))

        @rule(name=st.sampled_from("abcdef"))
        def delete(self, name: str) -> None:
            self.do(lambda: self.store.delete(f"{self.root}/{name}"))
            self.model.pop(f"{self.root}/{name}/{name}.svg", None)

        @invariant()
        def list_is_true(self) -> None:
            assert self.runner.run(self.real.list(self.root)) == sorted(self.model)

        def teardown(self) -> None:
            self.runner.run(self.real.delete(self.root))
            self.runner.run(self.real.close())
            self.runner.close()

    return Machine


def test_state_machine_with_faults(blobs: Any, steps: int) -> None:
    run_machine(machine(blobs, steps), steps)
