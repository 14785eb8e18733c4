"""Answers that are the same for ever, by their address: small, and bounded in bytes."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

Headers = list[tuple[bytes, bytes]]


@dataclass(frozen=True, slots=True)
class Answer:
    """A finished answer: `headers` for ASGI, `etag` with its quotes."""

    body: bytes
    etag: bytes
    headers: Headers


class AnswerCache:
    """The answers used last, `most` bytes of bodies in all; bodies over `largest` are not kept."""

    def __init__(self, most: int = 8_000_000, largest: int = 65_536) -> None:
        self._answers: OrderedDict[tuple[str, bytes], Answer] = OrderedDict()
        self._bytes = 0
        self.most, self.largest = most, largest

    def get(self, path: str, query: bytes) -> Answer | None:
        """The answer to exactly this address, if it is kept."""
        answer = self._answers.get((path, query))
        if answer is not None:
            self._answers.move_to_end((path, query))
        return answer

    def put(self, path: str, query: bytes, answer: Answer) -> None:
        """Keeps `answer`; others go, oldest first, when there is no room."""
        if len(answer.body) > self.largest or (path, query) in self._answers:
            return
        self._answers[path, query] = answer
        self._bytes += len(answer.body)
        while self._bytes > self.most:
            _, old = self._answers.popitem(last=False)
            self._bytes -= len(old.body)
