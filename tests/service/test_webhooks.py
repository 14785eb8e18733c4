"""Webhooks from the end of a job to the receiver: signed, retried, dead, sent again; and where
they never go."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import hashlib
import hmac
import json
import socket
import stat
from collections.abc import AsyncIterator
from ipaddress import ip_address
from typing import Any
from uuid import uuid4

import msgspec
import pytest

from logo_studio.service.errors import RequestError, SettingsError, WebhookNotFound
from logo_studio.service.rows import from_json
from logo_studio.service.settings import Settings
from logo_studio.service.submit import submit
from logo_studio.service.webhooks import manage
from logo_studio.service.webhooks.address import Refused, is_public, read_url, resolve
from logo_studio.service.webhooks.post import post
from logo_studio.service.webhooks.signing import Keys, sign


class Receiver:
    """An HTTP server on loopback that keeps what it gets; `answers` are raw, the last one stays."""

    def __init__(self, *answers: bytes) -> None:
        self.answers = list(answers) or [b"HTTP/1.1 204 No Content\r\n\r\n"]
        self.got: list[tuple[dict[str, str], bytes]] = []
        self.connections = 0
        self.url = ""

    async def __aenter__(self) -> Receiver:
        self.server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self.server.sockets[0].getsockname()[1]}/hook?a=1"
        return self

    async def __aexit__(self, *_: object) -> None:
        self.server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
            assert head[0] == "POST /hook?a=1 HTTP/1.1"
            headers = {k.lower(): v for k, _, v in (line.partition(": ") for line in head[1:])}
            body = await reader.readexactly(int(headers["content-length"]))
            self.got.append((headers, body))
            answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
            writer.write(answer)
            await writer.drain()
            if not answer:
                await reader.read()  # until the other side gives up
        writer.transport.abort()


@contextlib.asynccontextmanager
async def service_of(opened: Any, settings: Settings, **changes: Any) -> AsyncIterator[Any]:
    quick: dict[str, Any] = {"webhook_private": True, "webhook_base_s": 0.01} | changes
    async with opened(msgspec.structs.replace(settings, **quick)) as service:
        yield service


async def until(service: Any, webhook_id: str, **counts: int) -> list[dict[str, Any]]:
    """The messages, once there are so many of each status."""
    async with asyncio.timeout(30):
        while True:
            found = (await manage.messages(service.courier, webhook_id, limit=99))["messages"]
            statuses = [m["status"] for m in found]
            if all(statuses.count(status) >= n for status, n in counts.items()):
                return found
            await asyncio.sleep(0.05)


def verify(secret: str, headers: dict[str, str], body: bytes) -> bool:
    """What a receiver does, by the words of the scheme."""
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    wanted = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    return f"v1,{wanted}" in headers["webhook-signature"].split(" ")


def test_the_published_example_of_the_scheme() -> None:
    key = base64.b64decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    found = sign(key, "msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", b'{"test": 2432232314}')
    assert found == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_jobs_and_batches_are_told(
    embedded: Settings, run: Any, opened: Any, quick: Any, caplog: Any
) -> None:
    from logo_studio.service.batches import submit_batch

    async def work() -> None:
        async with Receiver() as receiver, service_of(opened, embedded) as service:
            hook = await manage.add(service.courier, receiver.url)
            rows = from_json([{"business_type": "bakery"}, {"business_type": "refused"}])
            batch = await submit_batch(service, rows)
            await until(service, hook["webhook_id"], delivered=3)
            bodies = [json.loads(body) for _, body in receiver.got]
            assert sorted(b["type"] for b in bodies) == [
                "batch.completed", "job.completed", "job.failed",
            ]  # fmt: skip
            assert {b["data"]["batch_id"] for b in bodies} == {str(batch.batch_id)}
            assert all(b["timestamp"] for b in bodies)
            for headers, body in receiver.got:
                assert verify(hook["secret"], headers, body)
                assert not verify(hook["secret"], headers, body + b" ")
                assert headers["content-type"] == "application/json"
                assert headers["host"] == receiver.url.split("/")[2]
            assert len({h["webhook-id"] for h, _ in receiver.got}) == 3
            listed = await manage.listed(service.courier)
            assert hook["secret"][6:] not in json.dumps(listed) + caplog.text
            saved = (embedded.folder / "studio.db").read_bytes()
            assert base64.b64decode(hook["secret"][6:]) not in saved
            assert hook["secret"][6:].encode() not in saved

    run(work())


def test_what_fails_is_sent_again_unchanged(
    embedded: Settings, run: Any, opened: Any, quick: Any
) -> None:
    async def work() -> None:
        answers = (
            b"HTTP/1.1 500 No\r\n\r\n", b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\n\r\n",
            b"nonsense\r\n\r\n",
            b"HTTP/1.1 100 Continue\r\nx: y\r\n\r\nHTTP/1.1 200 OK\r\n\r\n" + b"x" * 100_000,
        )  # fmt: skip
        async with Receiver(*answers) as receiver, service_of(opened, embedded) as service:
            hook = await manage.add(service.courier, receiver.url, ["job.completed"])
            await submit(service, "bakery")
            (message,) = await until(service, hook["webhook_id"], delivered=1)
            assert (message["attempts"], message["answer"]) == (4, 200)
            assert len({body for _, body in receiver.got}) == 1
            assert len({h["webhook-id"] for h, _ in receiver.got}) == 1

    run(work())


def test_dead_messages_are_kept_and_replayed(
    embedded: Settings, run: Any, opened: Any, quick: Any
) -> None:
    async def work() -> None:
        async with (
            Receiver(b"HTTP/1.1 500 No\r\n\r\n") as receiver,
            service_of(opened, embedded, webhook_attempts=2) as service,
        ):
            hook = await manage.add(service.courier, receiver.url)
            await submit(service, "bakery")
            (message,) = await until(service, hook["webhook_id"], dead=1)
            assert (message["attempts"], message["error"]) == (2, "answered 500")
            receiver.answers = [b"HTTP/1.1 200 OK\r\n\r\n"]
            assert await manage.replay(service.courier, hook["webhook_id"]) == {"replayed": 1}
            await until(service, hook["webhook_id"], delivered=1)

    run(work())


def test_a_receiver_that_is_gone_is_switched_off(
    embedded: Settings, run: Any, opened: Any, quick: Any
) -> None:
    async def work() -> None:
        async with (
            Receiver(b"HTTP/1.1 410 Gone\r\n\r\n") as receiver,
            service_of(opened, embedded) as service,
        ):
            hook = await manage.add(service.courier, receiver.url)
            await submit(service, "bakery")
            await until(service, hook["webhook_id"], dead=1)
            async with asyncio.timeout(10):
                while (await manage.listed(service.courier))[0]["enabled"]:
                    await asyncio.sleep(0.02)
            await manage.replay(service.courier, hook["webhook_id"])
            assert (await manage.listed(service.courier))[0]["enabled"]

    run(work())


def test_rotation_signs_twice(embedded: Settings, run: Any, opened: Any, quick: Any) -> None:
    async def work() -> None:
        async with Receiver() as receiver, service_of(opened, embedded) as service:
            hook = await manage.add(service.courier, receiver.url)
            fresh = await manage.rotate(service.courier, hook["webhook_id"])
            assert fresh["secret"] != hook["secret"]
            assert (await manage.test(service.courier, hook["webhook_id"]))["delivered"]
            ((headers, body),) = receiver.got
            assert verify(fresh["secret"], headers, body)
            assert verify(hook["secret"], headers, body)
            assert json.loads(body)["type"] == "webhook.test"
            assert len(headers["webhook-signature"].split(" ")) == 2

    run(work())


def test_time_is_bounded(embedded: Settings, run: Any, opened: Any, quick: Any) -> None:
    async def work() -> None:
        settings = {"webhook_timeout_s": 0.2}
        async with Receiver(b"") as receiver, service_of(opened, embedded, **settings) as service:
            hook = await manage.add(service.courier, receiver.url)
            found = await manage.test(service.courier, hook["webhook_id"])
            assert found == {"delivered": False, "answer": None, "error": "no answer in time"}

    run(work())


def test_keys(embedded: Settings, run: Any, opened: Any, quick: Any) -> None:
    keys = Keys(embedded)
    assert Keys(embedded).id == keys.id
    assert stat.S_IMODE((embedded.folder / "secret").stat().st_mode) == 0o600
    given = msgspec.structs.replace(embedded, secret="k" * 32)
    assert Keys(given).id != keys.id
    with pytest.raises(SettingsError, match="LOGO_SECRET"):
        Keys(Settings(database_url="postgresql://x@localhost/y"))

    async def work() -> None:
        async with Receiver() as receiver:
            async with service_of(opened, embedded) as service:
                hook = await manage.add(service.courier, receiver.url)
            async with service_of(opened, embedded, secret="k" * 32) as service:
                found = await manage.test(service.courier, hook["webhook_id"])
                assert "another LOGO_SECRET" in found["error"]
                assert receiver.got == []
                await manage.rotate(service.courier, hook["webhook_id"])
                assert (await manage.test(service.courier, hook["webhook_id"]))["delivered"]

    run(work())


PUBLIC = ("93.184.215.14", "8.8.8.8", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "64:ff9b::808:808")
PRIVATE = (
    "127.0.0.1", "127.9.9.9", "0.0.0.0", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254",
    "100.64.0.1", "192.0.2.1", "198.18.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::",
    "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "fe80::1", "fc00::1",
    "fd00:ec2::254", "fec0::1", "ff02::1", "2002:7f00:1::", "2002:a9fe:a9fe::", "64:ff9b::7f00:1",
    "64:ff9b::a9fe:a9fe", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "2001:db8::1",
)  # fmt: skip


@pytest.mark.parametrize("address", PUBLIC + PRIVATE)
def test_which_addresses_are_public(address: str) -> None:
    assert is_public(ip_address(address)) == (address in PUBLIC)


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/", "ftp://example.com/", "example.com", "https://", "https://:443/",
        "https://localhost/", "https://x.localhost/", "https://127.0.0.1/", "https://[::1]/",
        "https://10.0.0.1/", "https://169.254.169.254/latest/meta-data", "https://user@example.com/",
        "https://u:p@example.com/", "https://example.com/#x", "https://example.com/a b",
        "https://example.com:0x/", "https://example.com:99999/", "https://exa\nmple.com/",
        "https://example.com/" + "x" * 2000, "https://[::ffff:127.0.0.1]/", "https://example.com/ü",
    ],
)  # fmt: skip
def test_urls_that_are_refused(url: str) -> None:
    with pytest.raises(RequestError) as caught:
        read_url(url, private=False)
    assert caught.value.field == "url"


def test_urls_that_are_read() -> None:
    place = read_url("https://Bücher.example:8443/a?b=c", private=False)
    assert (place.host, place.authority) == (
        "xn--bcher-kva.example", "xn--bcher-kva.example:8443",
    )  # fmt: skip
    assert place.target == "/a?b=c"
    assert read_url("http://127.0.0.1:9/", private=True).authority == "127.0.0.1:9"
    assert read_url("http://[::1]/", private=True).authority == "[::1]"


@pytest.mark.parametrize("spelling", ["2130706433", "0x7f.1", "127.1", "0177.0.0.1"])
def test_other_spellings_of_loopback(run: Any, spelling: str) -> None:
    """The system reads them as addresses; they are checked after it has."""

    async def work() -> None:
        place = read_url(f"https://{spelling}/", private=False)
        with pytest.raises((Refused, OSError)):
            await resolve(place, private=False)

    run(work())


def answering(monkeypatch: pytest.MonkeyPatch, *answers: list[str]) -> list[str]:
    """Name look-ups give these addresses, one list after the other; the names asked for."""
    left, asked = list(answers), []

    async def look(_: Any, host: str, port: int, **__: Any) -> Any:
        if host[0].isdigit():  # the connection itself: an address, no name
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (host, port))]
        asked.append(host)
        return [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in left.pop(0)
        ]

    monkeypatch.setattr(asyncio.base_events.BaseEventLoop, "getaddrinfo", look)
    return asked


def test_names_of_private_addresses_are_refused(run: Any, monkeypatch: Any) -> None:
    async def work() -> None:
        async with Receiver() as receiver:
            port = receiver.url.split(":")[2].split("/")[0]
            answering(monkeypatch, ["127.0.0.1"], ["8.8.8.8", "127.0.0.1"])
            for _ in range(2):
                place = read_url(f"https://trap.example:{port}/", private=False)
                with pytest.raises(Refused, match=r"trap\.example is at 127\.0\.0\.1"):
                    await post(place, b"", {}, 5.0, private=False)
            assert receiver.connections == 0

    run(work())


def test_a_rebound_name_is_not_looked_up_again(run: Any, monkeypatch: Any) -> None:
    """The second answer of the name would be another address: it is never asked for."""

    async def work() -> None:
        async with Receiver() as receiver:
            port = receiver.url.split(":")[2].split("/")[0]
            asked = answering(monkeypatch, ["127.0.0.1"], ["127.0.0.2"])
            place = read_url(f"http://trap.example:{port}/hook?a=1", private=True)
            assert await post(place, b"{}", {}, 5.0, private=True) == 204
            assert asked == ["trap.example"]
            assert receiver.got[0][0]["host"] == f"trap.example:{port}"

    run(work())


def test_what_is_refused_at_the_door(embedded: Settings, run: Any, opened: Any, quick: Any) -> None:
    async def work() -> None:
        async with service_of(opened, embedded, max_webhooks=1) as service:
            courier = service.courier
            with pytest.raises(RequestError, match="unknown event"):
                await manage.add(courier, "https://example.com/", ["job.odd"])
            with pytest.raises(RequestError, match="200 characters"):
                await manage.add(courier, "https://example.com/", description="x" * 201)
            await manage.add(courier, "https://example.com/")
            with pytest.raises(RequestError, match="there are 1 webhooks"):
                await manage.add(courier, "https://example.com/")
            for unknown in (str(uuid4()), "x"):
                for act in (manage.rotate, manage.remove, manage.test, manage.replay):
                    with pytest.raises(WebhookNotFound):
                        await act(courier, unknown)

    run(work())
