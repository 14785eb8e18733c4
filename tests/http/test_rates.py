"""Rates: buckets, their bound in memory, whose request it is, and what the client is told."""

from __future__ import annotations

import pytest

from logo_studio.http.peers import Peers, networks
from logo_studio.http.rates import Rates


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_bucket_fills_and_empties() -> None:
    clock = Clock()
    rates = Rates(6, clock)
    seen = [rates.take("a") for _ in range(8)]
    assert [t.allowed for t in seen] == [True] * 6 + [False] * 2
    assert [t.left for t in seen[:6]] == [5, 4, 3, 2, 1, 0]
    assert (seen[-1].retry_s, seen[-1].full_s) == (10, 60)
    assert rates.take("b").allowed
    clock.now += 10
    assert rates.take("a").allowed
    assert not rates.take("a").allowed
    clock.now += 600
    assert rates.take("a").left == 5
    assert rates.take("a", 1000).left == 832  # the same 10 s are taken
    fields = dict(rates.take("c").headers())
    assert fields == {b"ratelimit-policy": b'"minute";q=6;w=60', b"ratelimit": b'"minute";r=5;t=10'}


def test_memory_is_bounded() -> None:
    rates = Rates(6, Clock(), most=100)
    for i in range(10_000):
        rates.take(f"client {i}")
    assert len(rates) == 100


def scope(peer: str, **fields: str) -> dict:
    headers = [(k.replace("_", "-").encode(), v.encode()) for k, v in fields.items()]
    return {"client": (peer, 1), "headers": headers, "scheme": "http"}


@pytest.mark.parametrize(
    ("peer", "told", "client"),
    [
        ("203.0.113.9", "1.2.3.4", "203.0.113.9"),  # not our proxy: its word counts nothing
        ("10.0.0.1", "1.2.3.4", "1.2.3.4"),
        ("10.0.0.1", "6.6.6.6, 1.2.3.4, 10.0.0.2", "1.2.3.4"),  # what the client wrote is first
        ("10.0.0.1", "", "10.0.0.1"),
        ("10.0.0.1", "nonsense", "nonsense"),
        ("2001:db8::1:2:3:4", "", "2001:db8::/64"),
        ("::ffff:203.0.113.9", "", "203.0.113.9"),
    ],
)
def test_whose_request_it_is(peer: str, told: str, client: str) -> None:
    peers = Peers(networks("10.0.0.0/8"))
    assert peers.client(scope(peer, x_forwarded_for=told)) == client


def test_the_client_is_told_and_turned_away(served) -> None:
    client = served(host="0.0.0.0", rate_per_minute=3)
    key, own = client.key("read"), client.key("read", per_minute=5)
    answers = [client.ask("GET", "/v1/jobs", headers={"X-API-Key": key}) for _ in range(4)]
    assert [a.status_code for a in answers] == [200, 200, 200, 429]
    assert answers[0].headers["ratelimit-policy"] == '"minute";q=3;w=60'
    assert [a.headers["ratelimit"].split(";")[1] for a in answers] == ["r=2", "r=1", "r=0", "r=0"]
    last = answers[-1]
    assert last.headers["content-type"] == "application/problem+json"
    assert last.json()["code"] == "rate_limited"
    assert 1 <= int(last.headers["retry-after"]) <= 20
    more = [client.ask("GET", "/v1/jobs", headers={"X-API-Key": own}) for _ in range(6)]
    assert [a.status_code for a in more] == [200] * 5 + [429]
    # Guessing keys is limited by address, at the sign-in too; health never is.
    guesses = [client.ask("GET", "/v1/jobs", headers={"X-API-Key": "lsk_x"}) for _ in range(4)]
    assert [a.status_code for a in guesses] == [401, 401, 401, 429]
    assert client.ask("POST", "/sign-in").status_code == 429
    assert client.ask("GET", "/health").status_code == 200
    assert client.ask("GET", "/v1/jobs", address="203.0.113.8").status_code == 401


def test_this_machine_alone_is_not_limited(served) -> None:
    client = served(rate_per_minute=1, allowed_hosts="*")
    answers = [client.ask("GET", "/health/ready") for _ in range(3)]
    answers += [client.ask("GET", "/v1/jobs") for _ in range(3)]
    assert {a.status_code for a in answers} == {200}
    assert "ratelimit" not in answers[-1].headers
