"""`logo-studio sign`: an address that others may open without a key."""

from __future__ import annotations

from functools import partial

from logo_studio.cli.keys import span
from logo_studio.cli.output import Json, say


def sign(address: str, /, *, expires: str = "", json_output: Json = False) -> None:
    """Sign an address of this service, with LOGO_SECRET or the secret of the data folder.

    Parameters
    ----------
    address
        Path and query, e.g. '/v1/logo.svg?business=bakery'; also /api/svg/... and /v1/kits/...
    expires
        Valid for so long, e.g. 12h or 90d; for ever by default.
    """
    from logo_studio.http.sign_in import signed_address
    from logo_studio.service.keys.signing import Signer, secret_of
    from logo_studio.service.settings import load

    lasts = int(span(expires).total_seconds()) if expires else None
    url = signed_address(Signer(partial(secret_of, load())), address, lasts)
    say({"url": url}, url, json_output)
