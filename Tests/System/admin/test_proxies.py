"""The admin UI behind web servers that nobody told it about: nginx and Caddy with as few lines as pass requests on."""

import json
import socket

import pytest
from http_client import Client, request
from stack import Stack
from web_servers import caddy, nginx


@pytest.fixture(params=["nobody is declared", "the proxy is declared"])
def local_stack(request, tmp_path):
    """A stack whose admin UI is for this host only, which is what is so without a setting."""
    declared = request.param == "the proxy is declared"
    (tmp_path / "stack").mkdir()
    with Stack(tmp_path / "stack", {"TRUSTED_PROXIES": "127.0.0.1, ::1, unix"} if declared else None) as running:
        yield running


@pytest.fixture(params=["nginx", "nginx that sends the name it was asked for", "caddy"])
def bare(request, local_stack, tmp_path):
    """That proxy, with nothing but the way to the UI's port."""
    folder = tmp_path / "proxy"
    folder.mkdir()
    passed = f"proxy_pass http://127.0.0.1:{local_stack.admin_port};"
    if request.param == "caddy":
        proxy = caddy(folder, f"mail.example.com {{\nreverse_proxy 127.0.0.1:{local_stack.admin_port}\n}}\n")
    else:
        host = "" if request.param == "nginx" else "proxy_set_header Host $host;"
        proxy = nginx(folder, server=f"location / {{ {passed} {host} }}")
    with proxy:
        yield local_stack, proxy


def ask(proxy, method, path, body=b"", **fields):
    """What a stranger sends who wants to be taken for a browser on this host."""
    name = f"127.0.0.1:{proxy.port}"
    with Client(proxy.port) as client:
        client.send(request(method, path, body, **fields).replace(b"gateway.test", name.encode()))
        return client.answer()


def test_nobody_comes_to_the_ui_through_a_proxy_that_does_not_say_so(bare):
    stack, proxy = bare
    body = json.dumps({"password": stack.admin_password}).encode()
    for name in (f"127.0.0.1:{stack.admin_port}", f"127.0.0.1:{proxy.port}", "127.0.0.1"):
        asked = {"Origin": f"http://{name}", "Sec_Fetch_Site": "same-origin", "Content_Type": "application/json"}
        answer = ask(proxy, "POST", "/admin/api/login", body, **asked)
        assert (answer.status, answer.json()["code"]) == (403, "not_local")
        assert "set-cookie" not in answer.fields
    assert ask(proxy, "GET", "/admin/").status == 403
    assert b"proxy" in ask(proxy, "GET", "/admin/api/session").body


def test_a_browser_on_this_host_still_comes_to_the_ui(local_stack):
    with socket.create_connection(("127.0.0.1", local_stack.admin_port), 30) as browser:
        browser.sendall(b"GET /admin/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        assert browser.recv(65536).startswith(b"HTTP/1.1 200 ")
    with socket.create_connection(("127.0.0.1", local_stack.admin_port), 30) as proxy:
        proxy.sendall(b"GET /admin/ HTTP/1.0\r\nHost: localhost\r\n\r\n")
        assert proxy.recv(65536).startswith(b"HTTP/1.1 403 ")
