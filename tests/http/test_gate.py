"""Who may come in: keys, scopes, sessions, signed addresses, other sites' pages."""

from __future__ import annotations

import re
import socket
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

import pytest

from logo_studio.http.app import create_app
from logo_studio.http.gate import COOKIE
from logo_studio.http.serve import serve
from logo_studio.http.sign_in import local
from logo_studio.service.errors import SettingsError
from logo_studio.service.keys.key import mint
from logo_studio.service.settings import load

LOGO = "/v1/logo.svg?business=bakery&name=Kora"
JOB = {"business_type": "bakery"}


def bearer(key: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {key}"}


@pytest.fixture
def guarded(served):
    """An application that others can reach."""
    return served(host="0.0.0.0")


def refused(answer, status: int, code: str) -> dict:
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    data = answer.json()
    assert (data["status"], data["code"]) == (status, code)
    assert data["detail"]
    assert data["hint"]
    return data


def test_every_route_needs_a_key_but_the_open_ones(guarded) -> None:
    open_ones = {"/health", "/health/ready", "/sign-in", "/sign-in.css", "/sign-out"}
    asked = set()
    for path, methods in guarded.app.openapi()["paths"].items():
        for method in methods:
            address = re.sub(r"\{\w+\}", "0" * 32, path)
            answer = guarded.ask(method.upper(), address)
            asked.add(path)
            if path in open_ones:
                assert answer.status_code == 200, path
            else:
                refused(answer, 401, "no_key")
                assert answer.headers["www-authenticate"] == 'Bearer realm="logo-studio"'
    assert {"/api/generate", "/v1/jobs", "/metrics", "/v1/logo.svg"} <= asked
    for path in ("/", "/docs", "/redoc", "/openapi.json", "/no/such/page"):
        refused(guarded.ask("GET", path), 401, "no_key")


def test_a_key_opens_as_far_as_its_scope(guarded) -> None:
    read, write = guarded.key("read"), guarded.key("write")
    assert guarded.ask("GET", "/v1/jobs", headers=bearer(read)).status_code == 200
    assert guarded.ask("GET", "/v1/jobs", headers={"X-API-Key": read}).status_code == 200
    assert guarded.ask("POST", "/v1/explain", headers=bearer(read), json=JOB).status_code == 200
    told = refused(
        guarded.ask("POST", "/api/generate", headers=bearer(read), json=JOB), 403, "not_allowed"
    )
    assert "write" in told["hint"]
    made = guarded.ask("POST", "/api/generate", headers=bearer(write), json=JOB)
    assert made.status_code == 202
    where = f"/v1/jobs/{made.json()['job_id']}"
    refused(guarded.ask("DELETE", where, headers=bearer(read)), 403, "not_allowed")
    assert guarded.ask("DELETE", where, headers=bearer(write)).status_code == 204


def test_keys_that_open_nothing(guarded) -> None:
    now = datetime.now(UTC)
    over = guarded.key("admin", expires_at=now - timedelta(seconds=1))
    stranger, _ = mint()
    good = guarded.key("read")
    other = good[:13] + mint()[0][13:]  # a known id with another secret
    for key, code in (
        (over, "expired_key"), (stranger, "unknown_key"), ("lsk_x", "bad_key"),
        (good[:-1] + ("0" if good[-1] != "0" else "1"), "bad_key"), (other, "bad_key"),
    ):  # fmt: skip
        answer = guarded.ask("GET", "/v1/jobs", headers=bearer(key))
        refused(answer, 401, code)
        assert 'error="invalid_token"' in answer.headers["www-authenticate"]
        assert key not in answer.text
    refused(guarded.ask("GET", "/v1/jobs", headers={"Authorization": "Basic x"}), 401, "no_key")


def test_a_revoked_key_is_out_within_seconds(guarded) -> None:
    key = guarded.key("read")
    ring = guarded.app.state.service.keys
    assert guarded.ask("GET", "/v1/jobs", headers=bearer(key)).status_code == 200
    guarded.run(ring.store.revoke(key[4:12]))
    guarded.run(ring.refresh())
    refused(guarded.ask("GET", "/v1/jobs", headers=bearer(key)), 401, "revoked_key")


def test_idempotency_keys_of_two_callers_do_not_meet(guarded) -> None:
    one, two = guarded.key("write"), guarded.key("write")
    jobs = [
        guarded.ask(
            "POST", "/api/generate", json=JOB, headers=bearer(k) | {"Idempotency-Key": "a"}
        ).json()["job_id"]
        for k in (one, one, two)
    ]
    assert jobs[0] == jobs[1] != jobs[2]


def test_a_browser_signs_in_with_a_key(guarded) -> None:
    key = guarded.key("write")
    page = guarded.ask("GET", "/?brief=bakery", headers={"Accept": "text/html"})
    assert (page.status_code, page.headers["location"]) == (
        303, "/sign-in?next=%2F%3Fbrief%3Dbakery",
    )  # fmt: skip
    form = guarded.ask("GET", page.headers["location"])
    assert 'value="/?brief=bakery"' in form.text
    assert "frame-ancestors 'none'" in form.headers["content-security-policy"]

    def send(key: str, **headers: str):
        return guarded.ask(
            "POST", "/sign-in", content=urlencode({"key": key, "next": "/?brief=bakery"}),
            headers={"Content-Type": "application/x-www-form-urlencoded", **headers},
        )  # fmt: skip

    bad = send("lsk_wrong")
    assert bad.status_code == 401
    assert 'role="alert"' in bad.text
    assert "set-cookie" not in bad.headers
    good = send(key)
    assert (good.status_code, good.headers["location"]) == (303, "/?brief=bakery")
    cookie = good.headers["set-cookie"]
    for word in ("HttpOnly", "SameSite=strict", "Path=/"):
        assert word in cookie
    assert key not in cookie
    token = {"Cookie": cookie.partition(";")[0]}
    assert guarded.ask("GET", "/docs", headers=token).status_code == 200
    assert guarded.ask("POST", "/api/generate", headers=token, json=JOB).status_code == 202
    # Another site's page that makes the browser ask is refused.
    for told in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.example"}):
        answer = guarded.ask("POST", "/api/generate", headers=token | told, json=JOB)
        refused(answer, 403, "foreign_page")
    same = {"Sec-Fetch-Site": "same-origin", "Origin": "http://studio.test"}
    assert guarded.ask("POST", "/api/generate", headers=token | same, json=JOB).status_code == 202
    assert f'{COOKIE}=""' in guarded.ask("POST", "/sign-out", headers=token).headers["set-cookie"]
    # The session ends with the key, and cannot be made up.
    guarded.run(guarded.app.state.service.keys.store.revoke(key[4:12]))
    guarded.run(guarded.app.state.service.keys.refresh())
    for cookie in (token["Cookie"], f"{COOKIE}={key[4:12]}.99999999999.{'A' * 43}", f"{COOKIE}=x"):
        refused(guarded.ask("GET", "/v1/jobs", headers={"Cookie": cookie}), 401, "no_key")


def test_cookies_are_secure_behind_tls(served) -> None:
    client = served(host="0.0.0.0", trusted_proxies="10.0.0.0/8")
    body = urlencode({"key": client.key("read")})
    headers = {
        "Content-Type": "application/x-www-form-urlencoded", "X-Forwarded-Proto": "https",
    }  # fmt: skip
    behind = client.ask("POST", "/sign-in", content=body, headers=headers, address="10.1.2.3")
    assert "; Secure" in behind.headers["set-cookie"]
    forged = client.ask("POST", "/sign-in", content=body, headers=headers)
    assert "; Secure" not in forged.headers["set-cookie"]


@pytest.mark.parametrize(
    "address",
    [
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "evil",
        "",
        "/a\r\nb",
        "\t//x",
        "//[x",
    ],
)
def test_the_sign_in_leads_to_this_site_only(address: str) -> None:
    assert local(address) == "/"
    assert local("/v1/jobs?limit=1") == "/v1/jobs?limit=1"


def test_signed_addresses(guarded) -> None:
    key = guarded.key("read")

    def sign(url: str, **more):
        return guarded.ask("POST", "/v1/sign", headers=bearer(key), json={"url": url, **more})

    url = sign(LOGO).json()["url"]
    assert guarded.ask("GET", url).status_code == 200
    assert guarded.ask("GET", url).status_code == 200  # kept by now
    refused(guarded.ask("GET", url.replace("Kora", "Cora")), 401, "signature")
    refused(guarded.ask("GET", url + "&size=9"), 401, "signature")
    refused(guarded.ask("GET", url.replace(".svg", ".png")), 401, "signature")
    refused(guarded.ask("GET", LOGO), 401, "no_key")
    refused(guarded.ask("GET", LOGO + "&signature=" + "A" * 43), 401, "signature")
    signer = guarded.app.state.service.keys.signer
    soon = sign(LOGO, expires_s=60).json()["url"]
    assert guarded.ask("GET", soon).status_code == 200
    path, _, query = LOGO.partition("?")
    refused(guarded.ask("GET", signer.sign(path, query, -1)), 401, "signature_over")
    for bad in ("/v1/jobs", "https://x/v1/logo.svg", "/metrics", url, "/v1/logo.svg/../jobs", "x"):
        refused(sign(bad), 422, "invalid_request")
    # A signature opens what it was made for, and never stands for a key elsewhere.
    refused(guarded.ask("GET", "/v1/jobs?" + url.partition("?")[2]), 401, "no_key")


def test_logos_may_be_open_where_the_rest_is_not(served) -> None:
    client = served(host="0.0.0.0", public_logos="open")
    assert client.ask("GET", LOGO).status_code == 200
    refused(client.ask("GET", "/v1/jobs"), 401, "no_key")
    refused(client.ask("GET", LOGO, headers=bearer("lsk_x")), 401, "bad_key")


def test_when_keys_are_required(served) -> None:
    assert served(allowed_hosts="studio.test").ask("GET", "/v1/jobs").status_code == 200
    assert served(host="0.0.0.0", open_to_all=True).ask("GET", "/v1/jobs").status_code == 200
    assert served(host="0.0.0.0", keys="off").ask("GET", "/v1/jobs").status_code == 200
    refused(served(keys="required").ask("GET", "/v1/jobs"), 401, "no_key")
    refused(
        served(host="0.0.0.0", keys="required", open_to_all=True).ask("GET", "/v1/jobs"),
        401, "no_key",
    )  # fmt: skip


def test_a_wide_address_without_keys_is_not_served(tmp_path) -> None:
    settings = load({}, data_dir=str(tmp_path), host="0.0.0.0")
    with pytest.raises(SettingsError, match="no key") as caught:
        serve(settings, work=False)
    assert "logo-studio keys create" in caught.value.hint
    with pytest.raises(SettingsError, match="off"):
        serve(load({}, data_dir=str(tmp_path), host="0.0.0.0", keys="off"), work=False)


def test_a_port_in_use_is_not_shared(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The server would share it, and two studios answer by turns from two databases."""
    with socket.socket() as other:
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(SettingsError, match=f"port {port}") as caught:
            serve(load({}, data_dir=str(tmp_path), port=port), work=False)
    assert "--port" in caught.value.hint

    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)  # nobody is asked
    with pytest.raises(SettingsError, match="no address"):
        serve(
            load({}, data_dir=str(tmp_path), host="nowhere.invalid"), work=False, open_to_all=True
        )


def test_other_names_for_this_machine_are_refused(served) -> None:
    """DNS rebinding: a page's own host name is made to point at 127.0.0.1."""
    client = served()
    refused(client.ask("GET", "/v1/jobs"), 403, "foreign_host")
    for host in ("localhost:8000", "127.0.0.1:8000", "[::1]:8000", "localhost"):
        assert client.ask("GET", "/v1/jobs", headers={"Host": host}).status_code == 200, host
    foreign = {"Host": "127.0.0.1:8000", "Origin": "https://evil.example"}
    refused(client.ask("POST", "/api/generate", headers=foreign, json=JOB), 403, "foreign_page")


def test_readiness_tells_strangers_no_reason(guarded, monkeypatch: pytest.MonkeyPatch) -> None:
    from logo_studio.service.errors import Unavailable

    async def fails() -> None:
        raise Unavailable("storage", "http://s3.internal:9000 refused")

    monkeypatch.setattr(guarded.app.state.service.blobs, "check", fails)
    answer = guarded.ask("GET", "/health/ready")
    assert answer.status_code == 503
    assert answer.json()["checks"]["storage"] == "failing"
    assert "internal" not in answer.text


def test_security_headers_are_on_every_answer(guarded) -> None:
    key = bearer(guarded.key("read"))
    for path in ("/health", "/v1/jobs", LOGO, LOGO, "/", "/nowhere", "/openapi.json", "/sign-in"):
        answer = guarded.ask("GET", path, headers=key)
        for name, value in (
            ("x-content-type-options", "nosniff"), ("referrer-policy", "no-referrer"),
            ("cross-origin-opener-policy", "same-origin"),
        ):  # fmt: skip
            assert answer.headers.get_list(name) == [value], path
        assert len(answer.headers.get_list("content-security-policy")) == 1, path
        assert len(answer.headers.get_list("cross-origin-resource-policy")) == 1, path
    svg = guarded.ask("GET", LOGO, headers=key)
    assert "sandbox" in svg.headers["content-security-policy"]
    assert svg.headers["cross-origin-resource-policy"] == "cross-origin"


def test_scripts_of_listed_sites_may_call(served) -> None:
    client = served(host="0.0.0.0", cors_origins="https://shop.example, https://b.example")
    asks = {
        "Origin": "https://shop.example", "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "authorization,content-type,idempotency-key",
    }  # fmt: skip
    before = client.ask("OPTIONS", "/api/generate", headers=asks)
    assert before.status_code == 200
    assert before.headers["access-control-allow-origin"] == "https://shop.example"
    assert "access-control-allow-credentials" not in before.headers
    headers = bearer(client.key("write")) | {"Origin": "https://shop.example"}
    answer = client.ask("POST", "/api/generate", headers=headers, json=JOB)
    assert answer.status_code == 202
    assert answer.headers["access-control-allow-origin"] == "https://shop.example"
    assert "RateLimit" in answer.headers["access-control-expose-headers"]
    other = client.ask("OPTIONS", "/api/generate", headers=asks | {"Origin": "https://c.example"})
    assert other.status_code == 400
    assert "access-control-allow-origin" not in other.headers


def test_settings_that_do_not_fit() -> None:
    with pytest.raises(SettingsError, match="LOGO_SECRET"):
        load({"LOGO_SECRET": "short"})
    with pytest.raises(SettingsError, match="LOGO_TRUSTED_PROXIES"):
        create_app(load({}, trusted_proxies="ten"))
    with pytest.raises(SettingsError, match="LOGO_KEYS"):
        load({"LOGO_KEYS": "maybe"})
