"""A backend that fails one call in ten: half of those before, half after the work was done."""

from __future__ import annotations

import inspect
import random
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, run_state_machine_as_test

from logo_studio.service.errors import Unavailable


class Faulty:
    """Passes every call on, and loses some of the questions and some of the answers."""

    def __init__(self, real: Any, seed: int, share: float = 0.1) -> None:
        self.real = real
        self.chance = random.Random(seed)
        self.share = share
        self.lost = 0

    def __getattr__(self, name: str) -> Any:
        method = getattr(self.real, name)
        if not inspect.iscoroutinefunction(method):
            return method

        return partial(self.call, method)

    async def call(self, method: Any, *arguments: Any, **options: Any) -> Any:
        """`method`, with the same faults."""
        draw = self.chance.random()
        if draw < self.share / 2:
            self.lost += 1
            raise Unavailable("test", "lost before the work")
        answer = await method(*arguments, **options)
        if draw < self.share:
            self.lost += 1
            raise Unavailable("test", "lost after the work")
        return answer


async def insist(what: Callable[[], Awaitable[Any]]) -> Any:
    """What every caller in the product does with `Unavailable`: once more."""
    for _ in range(50):
        try:
            return await what()
        except Unavailable:
            continue
    raise AssertionError("fifty faults in a row")


#: Steps of one example.
_STEPS = 40


def run_machine(machine: type[RuleBasedStateMachine], steps: int) -> None:
    """At least `steps` steps, the same ones on every run."""
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=max(2, -(-steps // _STEPS)),
            stateful_step_count=_STEPS,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
