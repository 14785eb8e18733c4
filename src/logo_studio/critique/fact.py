"""A measurement made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class Fact(Generic[T]):
    """Decorates a method: its value is kept in the instance after the first call.

    `functools.cached_property` takes a lock on each first call, which costs as much as the
    cheaper measurements do; reviews are made by one thread each.
    """

    def __init__(self, measure: Callable[[Any], T]) -> None:
        self._measure = measure
        self._name = measure.__name__
        self.__doc__ = measure.__doc__

    @overload
    def __get__(self, facts: None, owner: type) -> Fact[T]: ...
    @overload
    def __get__(self, facts: object, owner: type) -> T: ...
    def __get__(self, facts: object | None, owner: type) -> T | Fact[T]:
        if facts is None:
            return self
        value = self._measure(facts)
        facts.__dict__[self._name] = value
        return value
