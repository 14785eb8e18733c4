"""Who is at the other end: its address, its scheme, whether a page elsewhere made it ask."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Collection, Iterable

from starlette.types import Scope

from logo_studio.service.errors import SettingsError

Network = ipaddress.IPv4Network | ipaddress.IPv6Network


def header(scope: Scope, name: bytes) -> str:
    """A field of the request; several of one name joined; "" when it is missing."""
    return ", ".join(v.decode("latin-1") for n, v in scope["headers"] if n == name)


def networks(text: str) -> tuple[Network, ...]:
    """`LOGO_TRUSTED_PROXIES` read. SettingsError names what is no network."""
    found = []
    for part in filter(None, (p.strip() for p in text.split(","))):
        try:
            found.append(ipaddress.ip_network(part, strict=False))
        except ValueError:
            raise SettingsError(
                f"LOGO_TRUSTED_PROXIES holds {part!r}", "networks such as 10.0.0.0/8"
            ) from None
    return tuple(found)


class Peers:
    """Reads addresses, believing proxies of the networks given and nobody else."""

    def __init__(self, trusted: Iterable[Network]) -> None:
        self.trusted = tuple(trusted)

    def client(self, scope: Scope) -> str:
        """The client's address; of IPv6 the network of 64 bits that a customer has."""
        peer = (scope.get("client") or ("unknown",))[0]
        if self.trusted and self._trusts(peer):
            chain = [p.strip() for p in header(scope, b"x-forwarded-for").split(",")]
            # From the end: each proxy wrote down whom it spoke to; the first stranger is it.
            for hop in reversed(list(filter(None, chain))):
                peer = hop
                if not self._trusts(hop):
                    break
        return _bucket(peer)

    def is_https(self, scope: Scope) -> bool:
        """Whether the browser speaks TLS, with us or with a proxy that we believe."""
        peer = (scope.get("client") or ("unknown",))[0]
        if self.trusted and self._trusts(peer):
            told = header(scope, b"x-forwarded-proto").split(",")[0].strip()
            if told:
                return told == "https"
        return scope.get("scheme") == "https"

    def _trusts(self, address: str) -> bool:
        try:
            found = ipaddress.ip_address(address.strip("[]"))
        except ValueError:
            return False
        return any(found in network for network in self.trusted)


def _bucket(address: str) -> str:
    if ":" not in address:
        return address[:64]
    try:
        found = ipaddress.ip_address(address.strip("[]"))
    except ValueError:
        return address[:64]
    if isinstance(found, ipaddress.IPv6Address) and found.ipv4_mapped:
        return str(found.ipv4_mapped)
    return str(ipaddress.ip_network((found, 64), strict=False))


def is_foreign_page(scope: Scope, allowed: Collection[str]) -> bool:
    """Whether another site's page makes the browser ask (CSRF): by `Sec-Fetch-Site`, which
    pages cannot set, or in older browsers by `Origin`. Programs send neither."""
    origin = header(scope, b"origin")
    if origin and (origin in allowed or "*" in allowed):
        return False
    site = header(scope, b"sec-fetch-site")
    if site:
        return site not in ("same-origin", "none")
    return bool(origin) and origin.partition("://")[2] != header(scope, b"host")


def host_of(scope: Scope) -> str:
    """The name by which we were asked, without the port."""
    host = header(scope, b"host").lower()
    return host.rpartition(":")[0] if re.search(r":\d+$", host) else host
