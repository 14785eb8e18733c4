"""Apache Kafka as one node (KRaft), from Maven Central's jars."""

from __future__ import annotations

import base64
import fcntl
import shutil
import subprocess
import uuid
from collections.abc import Sequence
from pathlib import Path

from servers.process import Missing, Server, connects, free_port

HERE = Path(__file__).resolve().parent
JARS = HERE.parents[1] / ".cache" / "kafka"
JVM = (
    "-Xms64m", "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto",
    "-Djava.awt.headless=true",
)  # fmt: skip
# A short session, or a restart after a kill waits for the broker's old self to be given up.
PROPERTIES = """process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:{control}
listeners=PLAINTEXT://127.0.0.1:{port},CONTROLLER://127.0.0.1:{control}
advertised.listeners=PLAINTEXT://127.0.0.1:{told}
controller.listener.names=CONTROLLER
listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
log.dirs={folder}/data
offsets.topic.replication.factor=1
offsets.topic.num.partitions=4
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
transaction.state.log.num.partitions=4
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
share.coordinator.state.topic.num.partitions=4
broker.session.timeout.ms=2000
broker.heartbeat.interval.ms=500
group.initial.rebalance.delay.ms=0
auto.create.topics.enable=false
num.network.threads=2
num.io.threads=4
message.max.bytes=4194304
log.cleaner.dedupe.buffer.size=4194304
"""
LOGGING = """<?xml version="1.0"?><Configuration status="ERROR"><Appenders><Console name="C">
<PatternLayout pattern="%d %p %c{1}: %m%n"/></Console></Appenders><Loggers><Root level="WARN">
<AppenderRef ref="C"/></Root></Loggers></Configuration>"""


class Kafka(Server):
    """`variables`: KAFKA_BOOTSTRAP_SERVERS."""

    name = "Kafka"
    #: The port at which clients are told to connect, where it is a proxy's.
    told = 0

    def prepare(self) -> None:
        fetch()
        self.port, control = free_port(), free_port()
        (self.folder / "log4j2.xml").write_text(LOGGING)
        self.properties = self.folder / "server.properties"
        self.properties.write_text(
            PROPERTIES.format(
                port=self.port, told=self.told or self.port, control=control, folder=self.folder
            )
        )
        cluster = "a" + base64.urlsafe_b64encode(uuid.uuid4().bytes).decode()[:21]
        done = subprocess.run(
            self._java("kafka.tools.StorageTool", "format", "-t", cluster, "-c", self.properties),
            capture_output=True, text=True,
        )  # fmt: skip
        if done.returncode:
            raise RuntimeError(f"Kafka's folder was not formatted:\n{done.stdout}{done.stderr}")
        self.variables = {"KAFKA_BOOTSTRAP_SERVERS": f"127.0.0.1:{self.port}"}

    def _java(self, main: str, *arguments: object) -> list[str]:
        log = f"-Dlog4j2.configurationFile=file:{self.folder}/log4j2.xml"
        return ["java", *JVM, log, "-cp", f"{JARS}/*", main, *map(str, arguments)]

    def command(self) -> Sequence[str]:
        return self._java("kafka.Kafka", self.properties)

    def answers(self) -> bool:
        return connects(self.port)


def fetch() -> None:
    """Kafka's jars (45 MB) into .cache/kafka, once. Missing when there is no Java or Maven."""
    for tool in ("java", "mvn"):
        if shutil.which(tool) is None:
            raise Missing(f"{tool} is not installed: make system")
    JARS.mkdir(parents=True, exist_ok=True)
    with (JARS / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        whole = JARS / ".complete"
        if whole.exists() and whole.read_text() == (HERE / "pom.xml").read_text():
            return
        for old in JARS.glob("*.jar"):
            old.unlink()
        done = subprocess.run(
            ["mvn", "-B", "-q", "-f", HERE / "pom.xml", "dependency:copy-dependencies",
             "-DincludeScope=runtime", f"-DoutputDirectory={JARS}"],
            capture_output=True, text=True, timeout=300,
        )  # fmt: skip
        if done.returncode:
            raise Missing(f"Maven did not get Kafka: {(done.stdout + done.stderr)[-500:]}")
        whole.write_text((HERE / "pom.xml").read_text())
