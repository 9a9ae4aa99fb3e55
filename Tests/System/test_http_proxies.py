"""The HTTP door behind the web servers that people have in front of it: nginx and Caddy as Debian has them."""

import concurrent.futures
import json
import os
import re
import shutil
import signal
import socket
import subprocess

import pytest
from http_client import Client, Sender, message, request
from stack import DIES_WITH_PARENT, PROJECT, Stack, free_port, listens, wait_until
from test_http_desync import REFUSED, SERVED, SMUGGLED, post

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


class Proxy:
    """A web server of the test's own in `folder`, until the end of the `with` block."""

    def __init__(self, folder, port, *command):
        self.port = port
        self.log = folder / "access.log"
        self._output = folder / "output"
        self._command = [*DIES_WITH_PARENT, *map(str, command)]
        self._environment = {"PATH": os.environ["PATH"], "HOME": str(folder)}

    def __enter__(self):
        assert shutil.which(self._command[len(DIES_WITH_PARENT)]), f"{self._command[len(DIES_WITH_PARENT)]} is not installed"
        with open(self._output, "wb") as output:
            self._process = subprocess.Popen(
                self._command, env=self._environment, stdin=subprocess.DEVNULL, stdout=output, stderr=output
            )
        wait_until(lambda: self._process.poll() is not None or listens(self.port), 20, "the proxy to listen")
        assert self._process.poll() is None, self._output.read_text()
        return self

    def calls(self):
        """The lines of nginx's log. A client may see the end of its connection before the last one is written, so nginx has
        to end all of them first."""
        self._process.send_signal(signal.SIGQUIT)
        self._process.wait(60)
        return self.log.read_text().splitlines()

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait(20)


def nginx(folder, http="", server="", user="root"):
    """nginx with these lines in its `http` and `server` blocks, its workers being this user's if it is started by root."""
    port = free_port()
    temporary = "".join(
        f"{name}_temp_path {folder}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (folder / "nginx.conf").write_text(f"""
        daemon off; pid {folder}/pid; error_log {folder}/error.log;
        {f"user {user};" if os.geteuid() == 0 else ""}
        events {{}}
        http {{
            log_format calls '$request_method $uri $upstream_status'; access_log {folder}/access.log calls;
            {temporary} {http}
            server {{ listen 127.0.0.1:{port}; {server} }}
        }}
    """)
    return Proxy(folder, port, "/usr/sbin/nginx", "-e", folder / "error.log", "-c", folder / "nginx.conf")


def caddy(folder, example):
    """Caddy with this Caddyfile, on loopback and without TLS."""
    port = free_port()
    options = f"{{\nadmin off\nauto_https off\nstorage file_system {folder}/storage\n}}\n"
    here = f"http://127.0.0.1:{port} {{\nbind 127.0.0.1\n"
    (folder / "Caddyfile").write_text(options + example.replace("mail.example.com {", here))
    return Proxy(folder, port, "/usr/bin/caddy", "run", "--config", folder / "Caddyfile", "--adapter", "caddyfile")


@pytest.fixture(params=["nginx", "caddy"])
def proxied(request, own_stack, tmp_path):
    """A stack, and a proxy in front of its Unix socket as the documentation has it."""
    stack = own_stack(SETTINGS)
    (tmp_path / "proxy").mkdir()
    example = documented(request.param, stack)
    proxy = nginx(tmp_path / "proxy", server=example) if request.param == "nginx" else caddy(tmp_path / "proxy", example)
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


def test_behind_a_proxy_as_documented_a_large_message_goes_through_and_the_rest_of_the_door_is_shut(proxied):
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
def test_nginx_and_the_door_agree_where_every_request_ends(own_stack, tmp_path, tally, upstream):
    stack = own_stack({"RATE_LIMIT_PER_MINUTE": "0", "RATE_LIMIT_PER_DAY": "0"})
    (tmp_path / "proxy").mkdir()
    address = f"127.0.0.1:{stack.http_port}" if upstream == "port" else f"unix:{stack.http_socket}"
    # Connections that are used again: only there can one request be taken for the end of another. And nothing is held
    # back until it is complete, so that the door sees the client's own framing.
    kept = f"""
        upstream door {{ server {address}; keepalive 4; }}
        client_header_timeout 2s; client_body_timeout 2s; keepalive_timeout 2s; ignore_invalid_headers off;
        underscores_in_headers on;
    """
    passed = """location / {
        proxy_pass http://door; proxy_http_version 1.1; proxy_set_header Connection "";
        proxy_request_buffering off;
    }"""
    token = stack.http_token.encode()
    behind = post(b"Content-Length: %d" % len(SMUGGLED), b"Connection: close", body=SMUGGLED)(token)
    requests = [make(token) + behind for _, make in REFUSED.values()] + [make(token) + behind for make in SERVED.values()]

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
    # Whatever nginx did not take for a request of its own, the door must not have taken for one.
    assert len(stack.requests()) == len(served) > len(SERVED)
