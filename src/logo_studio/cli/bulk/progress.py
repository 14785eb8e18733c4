"""How far a batch is: a bar where somebody watches, a line now and then where nobody does."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Any

#: Seconds between lines of a run that is not watched.
_EVERY_S = 10.0


class Progress:
    """Counts rows on standard error; `done` rows of `total` were there before."""

    def __init__(self, total: int, done: int) -> None:
        self.total, self.done, self.failed = total, done, 0
        self.said = time.monotonic()
        self.bar: Any = None
        self.task: Any = None

    def __enter__(self) -> Progress:
        if sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, TimeRemainingColumn
            from rich.progress import Progress as Bar

            self.bar = Bar(
                "drawing", BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(),
                "{task.fields[note]}", console=Console(stderr=True),
            )  # fmt: skip
            self.task = self.bar.add_task("", total=self.total, completed=self.done, note="")
            self.bar.start()
        else:
            self._say(f"{self.done} of {self.total} drawn before")
        return self

    def one(self, failed: bool) -> None:
        """One more row has ended."""
        self.done += 1
        self.failed += failed
        note = f"{self.failed} failed" if self.failed else ""
        if self.bar is not None:
            self.bar.update(self.task, advance=1, note=note)
        elif time.monotonic() - self.said >= _EVERY_S or self.done == self.total:
            self._say(f"{self.done} of {self.total}{', ' if note else ''}{note}")

    def _say(self, text: str) -> None:
        self.said = time.monotonic()
        print(text, file=sys.stderr, flush=True)

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:  # fmt: skip
        if self.bar is not None:
            self.bar.stop()
