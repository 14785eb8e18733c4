"""A design spec in an address: compressed JSON in base64url, so that one URL is one logo."""

from __future__ import annotations

import base64
import binascii
import zlib

import msgspec

from logo_studio.errors import SpecError
from logo_studio.model.codec import read_spec
from logo_studio.model.spec import DesignSpec

#: Longest text of a spec, and bytes of its JSON: small input must not unpack to a large one.
LONGEST, LARGEST = 8_000, 32_768


def pack_spec(spec: DesignSpec) -> str:
    """The `spec=` value of a logo's address: letters, digits, - and _."""
    raw = zlib.compress(msgspec.json.encode(spec), 9)
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def unpack_spec(text: str) -> DesignSpec:
    """The spec of such a value. SpecError when it is none."""
    if len(text) > LONGEST:
        raise SpecError("the spec in the address is too long", f"at most {LONGEST} characters")
    try:
        raw = base64.urlsafe_b64decode(text.encode() + b"=" * (-len(text) % 4))
        reader = zlib.decompressobj()
        data = reader.decompress(raw, LARGEST)
    except (ValueError, binascii.Error, zlib.error, UnicodeEncodeError):
        raise SpecError(
            "the spec in the address is not readable", "copy the whole address"
        ) from None
    if reader.unconsumed_tail or not reader.eof:
        raise SpecError("the spec in the address is too large or cut off", "copy the whole address")
    return read_spec(data)
