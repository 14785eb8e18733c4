"""Which offset may be committed while several messages of a partition are in hand at once."""

from __future__ import annotations

from collections import deque


class Offsets:
    """One partition's messages in hand. Only a run without holes, from the front, is settled."""

    def __init__(self) -> None:
        self.order: deque[int] = deque()
        self.settled: set[int] = set()
        #: The next offset to read: what a commit says. None before anything was settled.
        self.position: int | None = None

    def take(self, offset: int) -> None:
        """A message was handed out; offsets come in growing order."""
        self.order.append(offset)

    def settle(self, offset: int) -> bool:
        """A message is done; True when the position moved. An offset not in hand is ignored."""
        if not self.order or not self.order[0] <= offset <= self.order[-1]:
            return False
        self.settled.add(offset)
        moved = False
        while self.order and self.order[0] in self.settled:
            self.settled.discard(self.order[0])
            self.position = self.order.popleft() + 1
            moved = True
        return moved

    @property
    def held(self) -> int:
        """Messages in hand."""
        return len(self.order) - len(self.settled)
