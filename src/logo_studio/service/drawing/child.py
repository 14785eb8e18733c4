"""The process that draws: orders on standard input, sheets on standard output.

    python -m logo_studio.service.drawing.child

Each message is four bytes of length (big-endian) and MessagePack. The process ends when its
input does, so it never outlives its worker, however that ended.
"""

from __future__ import annotations

import os
import signal
import sys
from typing import Any, BinaryIO

import msgspec

from logo_studio.errors import AssetError, DrawingError, LogoStudioError
from logo_studio.service.collector import settle
from logo_studio.service.drawing.ledger import Marks
from logo_studio.service.drawing.port import Drawn, Order, Sheet
from logo_studio.service.job import Failure, IssuedMark


def main() -> None:
    """Serves until standard input ends."""
    # A terminal's Ctrl-C goes to the whole group; the worker says when drawing is over.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    orders = sys.stdin.buffer
    # Whatever prints in here must not get between the messages.
    sheets = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    import logo_studio.studio  # noqa: F401  # loaded while the first order is on its way

    decoder = msgspec.msgpack.Decoder(Order)
    marks = Marks()
    settled = False
    while (data := receive(orders)) is not None:
        send(sheets, msgspec.msgpack.encode(draw(decoder.decode(data), marks)))
        if not settled:  # the first drawing has loaded faces and tables
            settle()
            settled = True


def receive(stream: BinaryIO) -> bytes | None:
    """The next message, or None at the end."""
    head = stream.read(4)
    if len(head) < 4:
        return None
    return stream.read(int.from_bytes(head, "big"))


def send(stream: BinaryIO, data: bytes) -> None:
    """One message, flushed."""
    stream.write(len(data).to_bytes(4, "big") + data)
    stream.flush()


def draw(order: Order, marks: Marks) -> Sheet:
    """The six logos of an order; `marks` is what this process knows of the ledger. Faults of the
    engine's own are raised; refusals are answers."""
    from logo_studio.color.families import COLORS
    from logo_studio.model.brief import Brief
    from logo_studio.studio import design

    issued = None
    if order.avoid is not None:
        marks.add(order.marks, order.avoid.most)
        issued = marks.view(order.avoid)
    try:
        brief, _ = Brief.from_request(order.business_type, order.prefs)
        logos = design(brief, issued=issued)
    except (DrawingError, AssetError):
        raise
    except LogoStudioError as error:
        return Sheet(refusal=Failure(code=error.code, message=error.message, hint=error.hint))
    return Sheet(
        logos=tuple(
            Drawn(
                index=logo.index,
                palette=logo.spec.palette.name,
                colors=COLORS[logo.spec.palette.name],
                svg=logo.svg.encode(),
                spec=msgspec.to_builtins(logo.spec),
                quality=_quality(logo),
                issued=_issued(logo),
            )
            for logo in logos
        )
    )


def _issued(logo: Any) -> IssuedMark:
    """The logo as the ledger remembers it."""
    from logo_studio.select.ledger import fingerprint

    seen = fingerprint(logo.spec, logo.drawing)
    return IssuedMark(
        mark=logo.spec.mark.id, spec_hash=seen.spec_hash.hex(),
        signature=seen.signature.hex(), phash=seen.phash.hex(),
    )  # fmt: skip


def _quality(logo: Any) -> dict[str, Any]:
    """What the review said, short: the total, and each finding that is no pass."""
    review = logo.review
    return {
        "score": round(review.score, 3),
        "passed": review.passed,
        "why": logo.why,
        "findings": [
            {"check": f.check, "code": f.code, "severity": f.severity, "message": f.message}
            for f in review.findings
            if f.severity != "pass"
        ],
    }


if __name__ == "__main__":
    main()
