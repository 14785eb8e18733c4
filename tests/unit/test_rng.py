"""Keyed randomness: pure, spread out, and independent of order."""

from __future__ import annotations

from logo_studio.rng import between, pick, pick_weighted, shuffled, unit


def test_unit_is_a_pure_function_of_seed_and_key() -> None:
    assert unit(1, "a") == unit(1, "a")
    assert unit(1, "a") != unit(2, "a")
    assert unit(1, "a") != unit(1, "b")


def test_known_value_never_changes() -> None:
    # A change here changes every logo ever drawn.
    assert round(unit(42, "mark"), 12) == KNOWN


KNOWN = 0.521439912625


def test_unit_is_uniform() -> None:
    values = [unit(7, str(i)) for i in range(4000)]
    assert all(0 <= v < 1 for v in values)
    assert abs(sum(values) / len(values) - 0.5) < 0.02
    tenths = [sum(k / 10 <= v < (k + 1) / 10 for v in values) for k in range(10)]
    assert min(tenths) > 320


def test_pick_and_between_stay_inside() -> None:
    assert {pick(3, str(i), "abc") for i in range(60)} == set("abc")
    assert all(2 <= between(3, str(i), 2, 5) < 5 for i in range(50))


def test_weights_decide() -> None:
    counts = {"a": 0, "b": 0}
    for i in range(2000):
        counts[pick_weighted(9, str(i), [("a", 3.0), ("b", 1.0)])] += 1
    assert 1400 < counts["a"] < 1600
    assert pick_weighted(9, "x", [("a", 0.0), ("b", 1.0)]) == "b"


def test_shuffled_keeps_all() -> None:
    assert sorted(shuffled(5, "k", range(20))) == list(range(20))
    assert shuffled(5, "k", range(20)) != shuffled(6, "k", range(20))
