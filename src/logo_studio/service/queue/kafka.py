"""Kafka: publishing with all acknowledgements, and dead letters with the reason in headers."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from typing import Any

from aiokafka import AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import KafkaError, TopicAlreadyExistsError, for_code

from logo_studio.service.errors import Unavailable
from logo_studio.service.job import DeadLetter
from logo_studio.service.metrics import KAFKA_SENT
from logo_studio.service.queue.kafka_consumer import KafkaConsumer
from logo_studio.service.queue.port import Outgoing
from logo_studio.service.retry import end
from logo_studio.service.settings import Settings

#: Dead letters may be larger than any request that we take: a message of 2 MB is one.
_LARGEST = 16 * 1024 * 1024
#: A check that went well holds for so long, and so does any publish.
_FRESH_S = 1.0
_CLIENT = "logo-studio"


class KafkaQueue:
    """`queue.port.Queue` on a Kafka cluster; connects when first used, and again when needed."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.producer: AIOKafkaProducer | None = None
        self.lock = asyncio.Lock()
        # When the brokers last answered, and last did not, on the monotonic clock.
        self.seen = self.missed = 0.0

    async def publish(self, messages: Sequence[Outgoing]) -> None:
        try:
            async with asyncio.timeout(self._limit()):
                producer = await self._connected()
                sent = [
                    await producer.send(m.topic, m.value, key=_key(m), headers=list(m.headers))
                    for m in messages
                ]
                await asyncio.gather(*sent)
        except (KafkaError, OSError, TimeoutError) as error:
            for message in messages:
                KAFKA_SENT.labels(message.topic, "error").inc()
            # A producer whose sequence is broken never recovers: the next call makes a new one.
            await self._drop()
            raise _away(error) from error
        self.seen = time.monotonic()
        for message in messages:
            KAFKA_SENT.labels(message.topic, "ok").inc()

    async def bury(self, letter: DeadLetter) -> None:
        """The original bytes under the original key; why, and from where, in `dlq-` headers."""
        why = {
            "dlq-code": letter.code,
            "dlq-reason": letter.reason,
            "dlq-topic": letter.topic,
            "dlq-partition": str(letter.partition),
            "dlq-offset": str(letter.offset),
            "dlq-attempts": str(letter.attempts),
            "dlq-id": str(letter.id),
        }
        headers = (*letter.headers, *((name, text.encode()) for name, text in why.items()))
        topic = self.settings.dead_letter_topic
        await self.publish([Outgoing(topic, letter.key, letter.value, headers)])

    async def consumer(self, name: str | None = None) -> KafkaConsumer:
        try:
            async with asyncio.timeout(self._limit()):
                await self._connected()
        except (KafkaError, OSError, TimeoutError) as error:
            raise _away(error) from error
        consumer = KafkaConsumer(self.settings, name)
        try:
            async with asyncio.timeout(4 * self._limit()):
                await consumer.start()
        except (KafkaError, OSError, TimeoutError) as error:
            await consumer.close()
            raise _away(error) from error
        return consumer

    async def check(self) -> None:
        now = time.monotonic()
        if now - self.seen < _FRESH_S:
            return
        if now - self.missed < _FRESH_S:
            raise Unavailable("queue", "no broker answered a moment ago")
        try:
            async with asyncio.timeout(self.settings.connect_timeout_s):
                producer = await self._connected()
                if not await producer.client.force_metadata_update():
                    raise TimeoutError("no broker answers")
        except (KafkaError, OSError, TimeoutError) as error:
            self.missed = time.monotonic()
            raise _away(error) from error
        self.seen = time.monotonic()

    async def describe(self) -> dict[str, int]:
        admin = self._admin()
        try:
            async with asyncio.timeout(self._limit()):
                await admin.start()
                brokers = len((await admin.describe_cluster())["brokers"])
                (topic,) = await admin.describe_topics([self.settings.topic])
        except (KafkaError, OSError, TimeoutError) as error:
            raise _away(error) from error
        finally:
            await admin.close()
        copies = [len(p["replicas"]) for p in topic["partitions"]]
        return {"brokers": brokers, "partitions": len(copies), "copies": min(copies, default=0)}

    async def close(self) -> None:
        await self._drop()

    async def _drop(self) -> None:
        producer, self.producer = self.producer, None
        if producer is not None:
            await end(producer.stop(), self.settings.connect_timeout_s)

    def _limit(self) -> float:
        return self.settings.connect_timeout_s + self.settings.command_timeout_s

    async def _connected(self) -> AIOKafkaProducer:
        async with self.lock:
            if self.producer is None:
                await self._make_topics()
                producer = AIOKafkaProducer(
                    bootstrap_servers=self.settings.kafka_bootstrap_servers,
                    client_id=_CLIENT,
                    acks="all",
                    enable_idempotence=True,
                    linger_ms=0,
                    max_request_size=_LARGEST,
                    request_timeout_ms=round(1000 * self.settings.command_timeout_s),
                )
                try:
                    await producer.start()
                except BaseException:
                    await producer.stop()
                    raise
                self.producer = producer
            return self.producer

    def _admin(self) -> AIOKafkaAdminClient:
        return AIOKafkaAdminClient(
            bootstrap_servers=self.settings.kafka_bootstrap_servers,
            client_id=_CLIENT,
            request_timeout_ms=round(1000 * self.settings.command_timeout_s),
        )

    async def _make_topics(self) -> None:
        """Both topics, where they are missing; on up to three brokers."""
        s = self.settings
        admin = self._admin()
        try:
            await admin.start()
            there = set(await admin.list_topics())
            wanted = [(s.topic, s.partitions, {}), (s.dead_letter_topic, 1, _ROOMY)]
            missing = [w for w in wanted if w[0] not in there]
            if missing:
                brokers = len((await admin.describe_cluster())["brokers"])
                topics = [
                    NewTopic(name, count, min(3, brokers), topic_configs=configs)
                    for name, count, configs in missing
                ]
                _made(await admin.create_topics(topics))
        finally:
            await admin.close()


_ROOMY = {"max.message.bytes": str(_LARGEST)}


def _key(message: Outgoing) -> bytes | None:
    """The library refuses a message with neither key nor value; Kafka has none against it."""
    return b"" if message.key is None and message.value is None else message.key


def _made(response: Any) -> None:
    """Raises what went wrong, unless another process was faster."""
    for topic, code, *_ in response.topic_errors:
        if code and for_code(code) is not TopicAlreadyExistsError:
            raise for_code(code)(f"topic {topic} could not be made")


def _away(error: BaseException) -> Unavailable:
    return Unavailable("queue", str(error) or type(error).__name__)
