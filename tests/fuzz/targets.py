"""What is fuzzed: everything that takes what comes from outside.

A target raises LogoStudioError, which is a refusal, or keeps its promise; anything else is a fault.
`test_targets.py` tries each for a moment, `tools/fuzz.py` (`make fuzz`) for as long as it is told.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Callable
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import msgspec
from hypothesis import given
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parents[1] / "unit" / "doctor"))
from hostile import cleaned, refused

from logo_studio import Brief, LogoStudioError, design, draw, read_line
from logo_studio.compose.check import check_drawing
from logo_studio.doctor.doctor import treat
from logo_studio.http.links import unpack_spec
from logo_studio.http.logos import read_ask
from logo_studio.http.peers import Peers, host_of, is_foreign_page, networks
from logo_studio.http.sign_in import local, signed_address
from logo_studio.model.codec import read_spec
from logo_studio.service.keys.key import read_key
from logo_studio.service.keys.signing import Signer
from logo_studio.service.message import decode
from logo_studio.service.queue.port import Delivery
from logo_studio.service.rows import from_csv, from_json
from logo_studio.service.settings import load

#: Pieces that have broken others: controls, marks without letters, half pairs, markup, paths.
PIECES = (
    "\u202e", "\u2066", "\u200d", "\u200b", "\ufeff", "\u0301" * 40, "\ud800", "\udfff", "\0",
    "\x1b[31m", "\r\n", "\u2028", "</svg><script>alert(1)</script>", "]]>", "<!--", "&amp;", "&#0;",
    '" onload="x', "../", "..\\", "%2e%2e%2f", "CON", "{{7*7}}", "${x}", "'; DROP TABLE jobs;--",
    "\U0001f469\u200d\U0001f680", "\U000e0001", "\ufdfd", "ﷺ", "ßﬁŒ", "مقهى النور", "카페", "東京",
    "नमस्ते", "ไทย", "Ω", "A", "Kora", "coffee roastery", "called", "no", "1998", " " * 50,
)  # fmt: skip
HOSTILE = st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=6).map("".join)
WORDS = st.sampled_from(("bakery", "law firm", "tech startup", "café", "寿司屋", "zxqv"))
TEXT = HOSTILE | WORDS | st.text(max_size=130)
SCALAR: st.SearchStrategy[Any] = (
    st.none() | st.booleans() | st.integers() | st.floats() | TEXT | st.just("x" * 100_000)
)
JSON = st.recursive(
    SCALAR, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4)
)
PREFERENCES = st.dictionaries(
    st.sampled_from(
        ("name", "second_name", "tagline", "description", "style", "colors", "avoid", "motifs",
         "established", "place", "language", "seed", "odd")
    ),
    TEXT | SCALAR | st.lists(TEXT, max_size=3),
    max_size=5,
)  # fmt: skip

#: Of the right kinds, so that more of them are drawn.
MILD = st.fixed_dictionaries(
    {}, optional={n: (HOSTILE | st.text(max_size=20)).map(lambda text: text[:60])
                  for n in ("name", "second_name", "tagline", "description", "place", "avoid")},
)  # fmt: skip

_TAGS = {"{http://www.w3.org/2000/svg}" + t for t in ("svg", "title", "desc", "rect", "g", "path")}
_SIGNER = Signer(lambda: b"s" * 32)
_SETTINGS = load({}, data_dir="unused")
#: Name -> a fresh test, whose settings are the caller's.
TARGETS: dict[str, Callable[[], Callable[[], None]]] = {}
#: How often each target took what it was given, and how often it refused.
SEEN: Counter[tuple[str, str]] = Counter()


def target(**strategies: st.SearchStrategy[Any]) -> Callable[[Any], Any]:
    """Registers a target; a LogoStudioError with a message is a refusal, and fine."""

    def made(function: Callable[..., None]) -> Callable[..., None]:
        def bounded(**values: Any) -> None:
            try:
                function(**values)
            except LogoStudioError as error:
                SEEN[function.__name__, "refused"] += 1
                said = error
            else:
                SEEN[function.__name__, "taken"] += 1
                return
            assert said.message.strip()
            assert re.fullmatch(r"[a-z0-9_]+", said.code)

        bounded.__name__ = function.__name__
        TARGETS[function.__name__] = lambda: given(**strategies)(bounded)
        return function

    return made


def harmless(svg: str) -> None:
    """Well-formed, and nothing in it but what a drawing is made of."""
    root = ElementTree.fromstring(svg.encode())
    for element in root.iter():
        assert element.tag in _TAGS, element.tag
        for name, value in element.attrib.items():
            assert not name.lower().startswith("on"), name
            assert "href" not in name, name
            assert name == "xmlns" or not re.search(r"url\(|javascript:|//", value), value


@target(business=WORDS | TEXT, prefs=MILD | PREFERENCES)
def briefs(business: str, prefs: dict[str, Any]) -> None:
    brief, warnings = Brief.from_request(business, prefs)
    assert all(isinstance(warning, str) for warning in warnings)
    for logo in design(brief, 1):
        check_drawing(logo.drawing)
        harmless(logo.svg)


@target(line=TEXT | st.lists(TEXT, max_size=4).map(" ".join))
def lines(line: str) -> None:
    reading = read_line(line)
    assert all(0 <= s.start <= s.end <= len(line) for s in reading.spans)


@cache
def _specs() -> tuple[dict[str, Any], ...]:
    briefs = (("bakery", "Kora"), ("law firm", "Halden & Moss"), ("café", "مقهى النور"))
    logos = [logo for b, n in briefs for logo in design(Brief(business_type=b, name=n))]
    return tuple(msgspec.to_builtins(logo.spec) for logo in logos)


@st.composite
def changed_specs(pick: Callable[[Any], Any]) -> dict[str, Any]:
    """A good spec with a few fields taken from another, removed, or made something else."""
    spec: dict[str, Any] = deepcopy(pick(st.sampled_from(_specs())))
    for _ in range(pick(st.integers(1, 3))):
        inner, names = spec, list(spec)
        other = deepcopy(pick(st.sampled_from(_specs())))  # parts of it may be changed next
        while names:
            name = pick(st.sampled_from(names))
            below = inner[name]
            if isinstance(below, dict) and below and pick(st.booleans()):
                other = other.get(name) if isinstance(other, dict) else None
                inner, names = below, list(below)
                continue
            swap = other.get(name) if isinstance(other, dict) else None
            inner[name] = pick(st.just(swap) | SCALAR | st.integers(-5, 2000) | st.just(below))
            break
    return spec


@target(spec=changed_specs() | JSON)
def specs(spec: Any) -> None:
    try:
        data = json.dumps(spec).encode()
    except ValueError:
        return
    logo = draw(read_spec(data))
    check_drawing(logo.drawing)
    harmless(logo.svg)


@target(data=st.binary(max_size=300) | JSON.map(lambda v: json.dumps(v).encode("utf-8", "ignore")))
def messages(data: bytes) -> None:
    decode(Delivery("t", 0, 0, None, data, ()), _SETTINGS)


@target(prefs=PREFERENCES, business=TEXT)
def requests(prefs: dict[str, Any], business: str) -> None:
    body = {"job_id": "0" * 32, "business_type": business, "prefs": prefs}
    data = json.dumps(body).encode()
    request = decode(Delivery("t", 0, 0, None, data, ()), _SETTINGS)
    msgspec.json.encode(request).decode()


@target(
    data=st.binary(max_size=400)
    | st.lists(TEXT, max_size=12).map(
        lambda cells: ("business_type,name\n" + ",".join(cells)).encode("utf-8", "ignore")
    )
)
def tables(data: bytes) -> None:
    from_csv(data)


@target(value=JSON | st.lists(st.fixed_dictionaries({"business_type": TEXT, "prefs": PREFERENCES})))
def lists(value: Any) -> None:
    from_json(value)


@st.composite
def spoilt_files(pick: Callable[[Any], Any]) -> bytes:
    """A file of the corpus with pieces cut out, doubled or written over."""
    corpus = [f for f in (*cleaned().values(), *refused().values()) if len(f) < 4_000]
    data = bytearray(pick(st.sampled_from(corpus)))
    for _ in range(pick(st.integers(1, 4))):
        at = pick(st.integers(0, max(0, len(data) - 1)))
        end = min(len(data), at + pick(st.integers(0, 40)))
        new = pick(st.binary(max_size=8) | st.sampled_from((
            b"<path d='", b"</g>", b"<g>", b"1e308", b"-", b"NaN", b" ", b"url(#a)", b"&#x0;",
            bytes(data[at:end]) * 2,
        )))  # fmt: skip
        data[at:end] = new
    return bytes(data)


@target(data=spoilt_files())
def foreign_files(data: bytes) -> None:
    treated = treat(data)
    check_drawing(treated.drawing)
    harmless(treated.svg)


ASKED = st.dictionaries(
    st.sampled_from(("business", "name", "spec", "size", "variant", "version", "seed", "x")),
    st.text(max_size=60) | HOSTILE, max_size=4,
)  # fmt: skip


@target(query=ASKED, packed=st.text(max_size=200))
def addresses(query: dict[str, str], packed: str) -> None:
    for call in (lambda: unpack_spec(packed), lambda: read_ask(query)):
        try:
            call()
        except LogoStudioError:
            continue


KEY_LIKE = st.from_regex(r"lsk_\w{8}_\w{38}", fullmatch=True)


@target(text=HOSTILE | KEY_LIKE, path=HOSTILE, query=HOSTILE)
def doors(text: str, path: str, query: str) -> None:
    there = local(path)
    assert there.startswith("/")
    assert not there.startswith(("//", "/\\"))
    head = [(n, text.encode("utf-8", "ignore")) for n in (
        b"host", b"origin", b"sec-fetch-site", b"x-forwarded-for", b"cookie", b"authorization",
    )]  # fmt: skip
    scope = {"type": "http", "headers": head, "client": ("10.0.0.1", 1), "scheme": "http"}
    Peers(networks("10.0.0.0/8")).client(scope)
    is_foreign_page(scope, ())
    host_of(scope)
    for call in (
        lambda: read_key(text), lambda: _SIGNER.unsigned(path, query),
        lambda: _SIGNER.unsigned(path, f"{query}&signature={text}"),
        lambda: _SIGNER.read_session(text), lambda: signed_address(_SIGNER, path, None),
    ):  # fmt: skip
        try:
            call()
        except LogoStudioError:
            continue
