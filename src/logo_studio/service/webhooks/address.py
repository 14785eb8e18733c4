"""Where a webhook may go: public addresses alone, looked up once and connected to as checked.

A name that answers with a public address when it is checked and with a private one when it is
connected to (DNS rebinding) gains nothing: the connection takes the checked address.
"""

from __future__ import annotations

import asyncio
import socket
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import urlsplit

import msgspec

from logo_studio.service.errors import RequestError

_LONGEST = 2_000
#: IPv4 inside IPv6, for networks without IPv4 (RFC 6052).
_NAT64 = IPv6Network("64:ff9b::/96")


class Place(msgspec.Struct, frozen=True):
    """An address in its parts. `host` is ASCII, `target` what is asked for."""

    tls: bool
    host: str
    port: int
    target: str

    @property
    def authority(self) -> str:
        """The value of the Host header."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == (443 if self.tls else 80) else f"{host}:{self.port}"


class Refused(Exception):
    """Such an address is not connected to."""


def read_url(url: str, private: bool) -> Place:
    """The place of a URL. RequestError for what is no https address, or http when `private`."""
    schemes = ("https", "http") if private else ("https",)

    def wrong(what: str, hint: str = "e.g. https://example.com/hooks") -> RequestError:
        return RequestError(what, hint, code="invalid_url", field="url")

    if len(url) > _LONGEST or not url.isprintable() or " " in url:
        raise wrong(f"a URL has at most {_LONGEST} printable characters, no spaces")
    try:
        parts = urlsplit(url)
        port = parts.port
        host = (parts.hostname or "").rstrip(".")
        ascii_host = host if ":" in host else host.encode("idna").decode()
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        target.encode("ascii")
    except (ValueError, UnicodeError) as error:
        raise wrong(f"{url[:80]!r} is not a URL: {error}") from None
    if parts.scheme not in schemes:
        hint = "LOGO_WEBHOOK_PRIVATE=1 allows http, for networks of your own"
        raise wrong(f"webhooks go to https addresses, not {parts.scheme or 'none'}", hint)
    if not host:
        raise wrong(f"{url[:80]!r} names no host")
    if parts.username is not None or parts.password is not None or parts.fragment:
        raise wrong("a webhook's URL has no user, password or fragment")
    tls = parts.scheme == "https"
    place = Place(tls, ascii_host.lower(), port or (443 if tls else 80), target)
    if not private:
        try:
            literal = ip_address(place.host)
        except ValueError:
            if place.host == "localhost" or place.host.endswith((".localhost", ".local")):
                raise wrong(f"{place.host} is not public", _HINT) from None
        else:
            if not is_public(literal):
                raise wrong(f"{place.host} is not a public address", _HINT)
    return place


_HINT = "LOGO_WEBHOOK_PRIVATE=1 allows private addresses, for networks of your own"


async def resolve(place: Place, private: bool) -> list[str]:
    """The addresses to connect to. Refused when any of them is not public: a name that mixes
    them is up to something. OSError when the name is not known."""
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(place.host, place.port, type=socket.SOCK_STREAM)
    addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    for address in addresses:
        if not private and not is_public(ip_address(address.partition("%")[0])):
            raise Refused(f"{place.host} is at {address}, which is not a public address")
    return addresses


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Whether it is on the internet: not private, loopback, link-local (cloud metadata), shared,
    multicast or reserved, nor an IPv6 address that carries one that is."""
    if isinstance(address, IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if address.teredo is not None or address in IPv6Network("::/96"):
            return False
        if address in _NAT64:
            inner = IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(inner)
        if address.is_site_local:
            return False
    return address.is_global and not address.is_multicast and not address.is_reserved
