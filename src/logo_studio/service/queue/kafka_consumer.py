"""A worker's end of Kafka: offsets are committed only after what they stand for is stored."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

from aiokafka import AIOKafkaConsumer, ConsumerRebalanceListener, TopicPartition
from aiokafka.errors import KafkaError

from logo_studio.service.errors import Unavailable
from logo_studio.service.logs import LOG
from logo_studio.service.queue.offsets import Offsets
from logo_studio.service.queue.port import Delivery
from logo_studio.service.retry import end
from logo_studio.service.settings import Settings

#: Commits are gathered for so long: one for many messages under load, soon when idle.
_GATHER_S = 0.05
_FETCH = 4 * 1024 * 1024


class KafkaConsumer(ConsumerRebalanceListener):  # type: ignore[misc]
    """`queue.port.Consumer` in the group of workers."""

    def __init__(self, settings: Settings, name: str | None = None) -> None:
        self.settings = settings
        self.parts: dict[TopicPartition, Offsets] = {}
        self.dirty = asyncio.Event()
        self.committer: asyncio.Task[None] | None = None
        self.started = False
        self.client = AIOKafkaConsumer(
            bootstrap_servers=settings.kafka_bootstrap_servers,
            client_id="logo-studio-worker",
            group_id=settings.consumer_group,
            # Under a name of its own a worker that is started again, after a kill as well, gets
            # its partitions back at once and disturbs nobody (static membership).
            group_instance_id=name,
            enable_auto_commit=False,
            auto_offset_reset="earliest",
            # The partitions of one that is not started again move on after this; brokers take no
            # less than 6 s.
            session_timeout_ms=6000,
            heartbeat_interval_ms=2000,
            max_poll_interval_ms=300_000,
            max_partition_fetch_bytes=max(_FETCH, 2 * settings.max_message_bytes),
            request_timeout_ms=round(1000 * (settings.command_timeout_s + 6)),
            metadata_max_age_ms=30_000,
        )

    async def start(self) -> None:
        self.client.subscribe([self.settings.topic], listener=self)
        await self.client.start()
        self.started = True
        self.committer = asyncio.create_task(self._commit_forever())

    async def take(self, limit: int, timeout_s: float) -> list[Delivery]:
        try:
            found = await self.client.getmany(timeout_ms=round(1000 * timeout_s), max_records=limit)
        except KafkaError as error:
            raise Unavailable("queue", str(error)) from error
        taken = []
        for part, records in found.items():
            offsets = self.parts.setdefault(part, Offsets())
            for r in records:
                offsets.take(r.offset)
                taken.append(
                    Delivery(r.topic, r.partition, r.offset, r.key, r.value, tuple(r.headers))
                )
        return taken

    async def settle(self, delivery: Delivery) -> None:
        offsets = self.parts.get(TopicPartition(delivery.topic, delivery.partition))
        if offsets is not None and offsets.settle(delivery.offset):
            self.dirty.set()

    async def lag(self) -> dict[int, int]:
        waiting = {}
        for part in self.client.assignment():
            high = self.client.highwater(part)
            offsets = self.parts.get(part)
            if high is not None:
                position = offsets.position if offsets else None
                waiting[part.partition] = max(0, high - position) if position is not None else 0
        return waiting

    async def close(self) -> None:
        if self.committer is not None:
            self.committer.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self.committer
        if self.started:
            await self._commit()
        await end(self.client.stop(), self.settings.connect_timeout_s)

    async def _commit_forever(self) -> None:
        while True:
            await self.dirty.wait()
            await self._commit()
            await asyncio.sleep(_GATHER_S)

    async def _commit(self) -> None:
        """What could not be committed comes again, and is found to be done."""
        self.dirty.clear()
        held = self.client.assignment()
        offsets = {p: o.position for p, o in self.parts.items() if o.position and p in held}
        if offsets:
            try:
                async with asyncio.timeout(self.settings.command_timeout_s):
                    await self.client.commit(offsets)
            except (KafkaError, OSError, TimeoutError) as error:
                LOG.debug("[worker] offsets not committed: %s", error)

    async def on_partitions_revoked(self, revoked: Any) -> None:
        """Work in hand on partitions that move away is finished first, within bounds."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self.settings.command_timeout_s):
                while any(self.parts[p].held for p in revoked if p in self.parts):
                    await asyncio.sleep(0.02)
        if revoked:
            await self._commit()
        for part in revoked:
            self.parts.pop(part, None)

    async def on_partitions_assigned(self, assigned: Any) -> None:
        """Nothing is known of new partitions yet."""
