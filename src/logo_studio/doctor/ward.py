"""The ward: foreign files are treated in a process of their own, with hard limits.

The child gets 20 s of CPU and 1 GB of memory and hands its result back as data, so whatever a
file does to the geometry library or the rasteriser, the caller lives.
"""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass, replace

import msgspec

from logo_studio.compose.check import check_drawing
from logo_studio.doctor.chart import PatientError
from logo_studio.doctor.doctor import Treated, treat
from logo_studio.errors import LogoStudioError
from logo_studio.geometry.affine import place_on_grid
from logo_studio.model.drawing import Drawing

CPU_SECONDS, MEMORY_BYTES, WALL_SECONDS = 20, 1 << 30, 40


@dataclass(frozen=True, slots=True)
class Discharge:
    """What the child hands back: the logo, or why there is none."""

    treated: Treated | None = None
    message: str = ""
    hint: str = ""


def treat_apart(data: bytes, name: str = "") -> Treated:
    """As `treat`, in a child process. PatientError also when the child ran into a limit."""
    call = [sys.executable, "-m", "logo_studio.doctor.ward"]
    patient = msgspec.msgpack.encode((data, name.encode("utf-8", "replace")))
    try:
        done = subprocess.run(call, input=patient, capture_output=True, timeout=WALL_SECONDS)
    except subprocess.TimeoutExpired:
        raise _overrun() from None
    if done.returncode:
        if b"MissingExtra" in done.stderr:
            treat(b"<svg xmlns='http://www.w3.org/2000/svg'/>")  # raises it with its hint
        raise _overrun()
    # Typed data, not a pickle: a child that was taken over can hand back a drawing, no more.
    result = msgspec.msgpack.decode(done.stdout, type=Discharge)
    if result.treated is None:
        raise PatientError(result.message, result.hint)
    treated = result.treated
    symbol = None if treated.symbol is None else _whole(treated.symbol)
    return replace(treated, drawing=_whole(treated.drawing), symbol=symbol)


def _whole(drawing: Drawing) -> Drawing:
    """On the integer grid again: the wire knows numbers only. DrawingError if it is not sound."""
    parts = tuple(replace(p, path=place_on_grid(p.path, 1.0, 0, 0)) for p in drawing.parts)
    made = replace(drawing, parts=parts)
    check_drawing(made)
    return made


def _overrun() -> PatientError:
    return PatientError(
        "the file needs more time or memory than any logo", "simplify the drawing, then try again"
    )


def main() -> None:
    """The child: limits first, then the work."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    except (ImportError, ValueError, OSError):
        pass  # not every system has them; the parent's clock still holds
    data, name = msgspec.msgpack.decode(sys.stdin.buffer.read(), type=tuple[bytes, bytes])
    try:
        result = Discharge(treat(data, name.decode("utf-8")))
    except LogoStudioError as error:
        if error.code == "missing_extra":
            raise
        result = Discharge(None, error.message, error.hint)
    sys.stdout.buffer.write(msgspec.msgpack.encode(result))


if __name__ == "__main__":
    main()
