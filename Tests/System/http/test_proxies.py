"""The HTTP service behind the web servers that people have in front of it: nginx and Caddy as Debian has them."""

import concurrent.futures
import json
import re
import socket

import pytest
from ambiguous_requests import REFUSED, SERVED, SMUGGLED, post
from http_client import Client, Sender, message, request
from paths import PROJECT
from web_servers import caddy, nginx

PAGE = (PROJECT / "docs" / "http.md").read_text(encoding="utf-8")
DOCUMENTED_SOCKET = "/run/cloudflare-smtp-gateway/http.sock"
FORM = {"Origin": "https://www.example.com", "Content_Type": "application/x-www-form-urlencoded"}
SETTINGS = {
    "TRUSTED_PROXIES": "unix",
    "RATE_LIMIT_PER_MINUTE": "2",
    "HTTP_TOKEN_DEFAULT_RATE_LIMIT_PER_MINUTE": "0",
    "FORMS": "contact",
    "FORM_CONTACT_TO": "owner@example.net",
    "FORM_CONTACT_FROM": "web@example.com",
    "FORM_CONTACT_ORIGINS": "https://www.example.com",
    "FORM_CONTACT_TURNSTILE": "off",
    "FORM_CONTACT_RATE_LIMIT_PER_MINUTE": "0",
}


def documented(language, stack):
    """The example of the documentation, for the stack's own Unix socket."""
    (example,) = re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.M | re.S)
    assert DOCUMENTED_SOCKET in example
    return example.replace(DOCUMENTED_SOCKET, str(stack.http_socket))


@pytest.fixture(params=["nginx", "caddy"])
def proxied(request, own_stack, tmp_path):
    """A stack, and a proxy in front of its Unix socket as the documentation has it."""
    stack = own_stack(SETTINGS)
    (tmp_path / "proxy").mkdir()
    example = documented(request.param, stack)
    proxy = (
        nginx(tmp_path / "proxy", server=example) if request.param == "nginx" else caddy(tmp_path / "proxy", example)
    )
    with proxy:
        yield Sender(stack), proxy


def visit(proxy, visitor, **fields):
    """Posts the form from this loopback address."""
    with Client(proxy.port) as client:
        client.socket.close()
        client.socket = socket.create_connection(("127.0.0.1", proxy.port), 30, (visitor, 0))
        # Caddy goes by the name it is asked for.
        asked = request("POST", "/form/contact", b"message=Gr%C3%BC%C3%9Fe", **FORM, **fields)
        client.send(asked.replace(b"gateway.test", b"127.0.0.1:%d" % proxy.port))
        return client.answer().status


def test_behind_a_proxy_as_documented_each_visitor_counts_for_himself_and_cannot_be_another(proxied):
    http, proxy = proxied
    lies = [{"X_Forwarded_For": f"192.0.2.{n}", "CF_Connecting_IP": f"192.0.2.{n}"} for n in range(3)]
    assert [visit(proxy, "127.0.0.2", **lie) for lie in lies] == [200, 200, 429]
    assert [visit(proxy, "127.0.0.3") for _ in range(3)] == [200, 200, 429]
    assert {sent["text"] for sent in http.sent()} == {"message: Grüße\n"}


def test_behind_a_proxy_as_documented_a_large_message_goes_through_and_the_rest_of_the_service_is_shut(proxied):
    http, proxy = proxied
    text = "é" * int(4.9 * 1024 * 1024 / 2)
    token = f"Bearer {http.stack.http_token}"
    for _ in range(2):
        with Client(proxy.port) as client:
            body = json.dumps(message(text=text), ensure_ascii=False).encode()
            asked = request(
                "POST", "/send", body, Authorization=token, Content_Type="application/json", Connection="close"
            )
            client.send(asked.replace(b"gateway.test", b"127.0.0.1:%d" % proxy.port))
            assert client.answer().status == 200
    assert [sent["text"] == text for sent in http.sent()] == [True, True]
    with Client(proxy.port) as client:
        client.send(b"GET /health HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: close\r\n\r\n" % proxy.port)
        answer = client.socket.recv(65536)
        assert b'"ok"' not in answer and b"HTTP/1.1 503" not in answer


@pytest.mark.parametrize("upstream", ["port", "socket"])
def test_nginx_and_the_gateway_agree_where_every_request_ends(own_stack, tmp_path, tally, upstream):
    stack = own_stack({"RATE_LIMIT_PER_MINUTE": "0", "RATE_LIMIT_PER_DAY": "0"})
    (tmp_path / "proxy").mkdir()
    address = f"127.0.0.1:{stack.http_port}" if upstream == "port" else f"unix:{stack.http_socket}"
    # Connections that are used again: only there can one request be taken for the end of another. And nothing is held
    # back until it is complete, so that the gateway sees the client's own framing.
    kept = f"""
        upstream gateway {{ server {address}; keepalive 4; }}
        client_header_timeout 2s; client_body_timeout 2s; keepalive_timeout 2s; ignore_invalid_headers off;
        underscores_in_headers on;
    """
    passed = """location / {
        proxy_pass http://gateway; proxy_http_version 1.1; proxy_set_header Connection "";
        proxy_request_buffering off;
    }"""
    token = stack.http_token.encode()
    behind = post(b"Content-Length: %d" % len(SMUGGLED), b"Connection: close", body=SMUGGLED)(token)
    requests = [make(token) + behind for _, make in REFUSED.values()] + [
        make(token) + behind for make in SERVED.values()
    ]

    def play(octets):
        with socket.create_connection(("127.0.0.1", proxy.port), 60) as connection:
            try:
                connection.sendall(octets)
                while connection.recv(65536):
                    pass
            except ConnectionError:
                pass

    with nginx(tmp_path / "proxy", http=kept, server=passed) as proxy:
        with concurrent.futures.ThreadPoolExecutor(16) as threads:
            list(threads.map(play, requests))
        calls = proxy.calls()
    served = [call for call in calls if call.endswith(" /send 200")]
    tally["requests through nginx"] += len(calls)
    # Whatever nginx did not take for a request of its own, the gateway must not have taken for one.
    assert len(stack.requests()) == len(served) > len(SERVED)
