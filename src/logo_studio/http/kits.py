"""Brand kits over HTTP: asked for, built beside the event loop, kept in the storage.

A kit's id is the hash of what was asked and of the engine: asking again finds the same zip. What is
being built is known to this process only; after a restart it is simply asked for again.
"""

from __future__ import annotations

import asyncio
from _blake2 import blake2b
from collections import OrderedDict
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal

import msgspec
from fastapi import APIRouter, Query, Request
from starlette.responses import Response, StreamingResponse

from logo_studio.errors import LogoStudioError
from logo_studio.export.assemble import PARTS, chosen
from logo_studio.export.names import slug
from logo_studio.http.bodies import KitOrder
from logo_studio.http.jobs import service_of
from logo_studio.http.problems import problem
from logo_studio.kit.kit import export_kit
from logo_studio.model.codec import read_spec
from logo_studio.model.kit import Contact
from logo_studio.model.spec import DesignSpec
from logo_studio.service.errors import Overloaded
from logo_studio.service.logs import LOG
from logo_studio.service.runtime import Service
from logo_studio.studio import draw
from logo_studio.version import VERSION

router = APIRouter(prefix="/v1/kits", tags=["kits"])

#: Kits that may wait or be built at once, and finished ones whose state is remembered.
MOST_WAITING, MOST_REMEMBERED = 16, 256
ZIP = "application/zip"
#: Seconds between comments on a silent stream.
HEARTBEAT_S = 15.0


@dataclass
class State:
    """How far a kit is. `changed` is set anew at every step."""

    status: Literal["queued", "building", "done", "error"] = "queued"
    part: str = ""
    done: int = 0
    parts: int = 0
    error: dict[str, str] | None = None
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def ended(self) -> bool:
        return self.status in ("done", "error")

    def data(self, kit_id: str) -> dict[str, Any]:
        """As JSON data; `progress` 0 to 100."""
        share = 100 * self.done // max(1, self.parts)
        return {
            "kit_id": kit_id,
            "status": self.status,
            "part": self.part,
            "progress": 100 if self.ended else share,
            "error": self.error,
            "zip": f"/v1/kits/{kit_id}.zip" if self.status == "done" else None,
        }


class KitShop:
    """Builds kits one after another in a thread, and remembers how far each is."""

    def __init__(self) -> None:
        self.states: OrderedDict[str, State] = OrderedDict()
        self._thread = ThreadPoolExecutor(1, "kits")
        self._tasks: set[asyncio.Task[None]] = set()

    async def order(self, service: Service, body: KitOrder) -> tuple[str, State]:
        """The kit's id and state; it is built unless it is there or under way already.

        LogoStudioError for a spec or a part that does not exist, Overloaded when too many wait.
        """
        spec = read_spec(msgspec.json.encode(body.spec))
        parts = chosen(body.parts)
        contact = Contact(**body.contact.model_dump())
        asked = [spec, parts, body.contact.model_dump(), body.trade, VERSION]
        kit_id = blake2b(msgspec.json.encode(asked), digest_size=16).hexdigest()
        state = self.states.get(kit_id)
        if state is not None and state.status != "error":
            return kit_id, state
        if await service.blobs.list(f"kits/{kit_id}"):
            return kit_id, self._remember(kit_id, State("done"))
        if sum(not s.ended for s in self.states.values()) >= MOST_WAITING:
            raise Overloaded(MOST_WAITING, 5)
        state = self._remember(kit_id, State(parts=len(parts)))
        work = self._build(service, kit_id, state, spec, parts, contact, body.trade)
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return kit_id, state

    def _remember(self, kit_id: str, state: State) -> State:
        self.states[kit_id] = state
        for old in list(self.states):
            if len(self.states) <= MOST_REMEMBERED:
                break
            if self.states[old].ended:
                del self.states[old]
        return state

    async def _build(
        self, service: Service, kit_id: str, state: State, spec: DesignSpec,
        parts: tuple[str, ...], contact: Contact, trade: str,
    ) -> None:  # fmt: skip
        loop = asyncio.get_running_loop()

        def tell(part: str, done: int, _: int) -> None:
            loop.call_soon_threadsafe(self._step, state, "building", part, done)

        def work() -> bytes:
            return export_kit(
                draw(spec), parts, contact=contact, trade=trade, progress=tell
            ).to_zip()

        try:
            data = await loop.run_in_executor(self._thread, work)
            await service.blobs.put({f"kits/{kit_id}/kit.zip": data}, ZIP)
        except LogoStudioError as error:
            state.error = {"code": error.code, "message": error.message, "hint": error.hint}
            self._step(state, "error", state.part, state.done)
        except Exception:
            LOG.exception("[api] kit %s failed", kit_id)
            state.error = {"code": "internal", "message": "something went wrong here", "hint": ""}
            self._step(state, "error", state.part, state.done)
        else:
            self._step(state, "done", "", state.parts)

    def _step(self, state: State, status: Any, part: str, done: int) -> None:
        state.status, state.part, state.done = status, part, done
        state.changed.set()
        state.changed = asyncio.Event()


def shop_of(request: Request) -> KitShop:
    """The application's shop."""
    shop: KitShop = request.app.state.kits
    return shop


def _json(data: Any, status: int = 200) -> Response:
    return Response(msgspec.json.encode(data), status, media_type="application/json")


@router.post("", status_code=202, summary="Ask for the brand kit of a design spec")
async def order(body: KitOrder, request: Request) -> Response:
    """202 with the kit's id; the same order gives the same id and the same bytes."""
    kit_id, state = await shop_of(request).order(service_of(request), body)
    return _json(state.data(kit_id) | {"parts": list(chosen(body.parts))}, 202)


@router.get("/{kit_id}.zip", summary="A finished kit")
async def download(
    kit_id: str, request: Request, name: Annotated[str, Query(max_length=80)] = ""
) -> Response:
    """The zip, saved as `<name>-kit.zip`; 409 while it is being built."""
    state = shop_of(request).states.get(kit_id)
    if state is not None and not state.ended:
        return problem(
            409, "kit_not_ready", f"the kit is at {state.part or 'the start'}", "ask again",
            {"Retry-After": "1"},
        )  # fmt: skip
    if state is not None and state.error is not None:
        error = state.error
        return problem(409, error["code"], error["message"], error["hint"])
    try:
        data = await service_of(request).blobs.get(f"kits/{_known(kit_id)}/kit.zip")
    except KeyError:
        return _unknown(kit_id)
    saved = f"{slug(name)}-kit" if name else f"kit-{kit_id[:8]}"
    headers = {
        "Content-Disposition": f'attachment; filename="{saved}.zip"',
        "ETag": f'"{kit_id}"',
    }
    return Response(data, headers=headers, media_type=ZIP)


@router.get("/{kit_id}", summary="How far a kit is")
async def status(kit_id: str, request: Request) -> Response:
    """`status`, the part in hand, `progress` 0 to 100, and the address of the zip when done."""
    state = shop_of(request).states.get(kit_id)
    if state is None:
        found = _hex(kit_id) and await service_of(request).blobs.list(f"kits/{kit_id}")
        if not found:
            return _unknown(kit_id)
        state = State("done")
    return _json(state.data(kit_id))


@router.get("/{kit_id}/progress", summary="A kit's progress as it happens")
async def progress(kit_id: str, request: Request) -> Response:
    """Server-sent events, each as the answer of `/v1/kits/{kit_id}`; ends with the kit."""
    state = shop_of(request).states.get(kit_id)
    if state is None:
        return _unknown(kit_id)

    async def told(state: State) -> AsyncIterator[bytes]:
        while True:
            changed = state.changed
            yield b"data: %s\n\n" % msgspec.json.encode(state.data(kit_id))
            if state.ended:
                return
            try:
                await asyncio.wait_for(changed.wait(), HEARTBEAT_S)
            except TimeoutError:
                yield b": still here\n\n"

    headers = {"Cache-Control": "no-cache", "X-Accel-Buffering": "no"}
    return StreamingResponse(told(state), headers=headers, media_type="text/event-stream")


def _hex(kit_id: str) -> bool:
    return len(kit_id) == 32 and all(c in "0123456789abcdef" for c in kit_id)


def _known(kit_id: str) -> str:
    """`kit_id` if it can be one: it becomes part of a key. KeyError else."""
    if not _hex(kit_id):
        raise KeyError(kit_id)
    return kit_id


def _unknown(kit_id: str) -> Response:
    hint = f"order it: POST /v1/kits (parts: {', '.join(PARTS)})"
    return problem(404, "kit_not_found", "kit not found", hint)
