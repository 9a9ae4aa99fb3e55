"""The admin UI, over HTTP: what a browser sends, and nothing that it would not."""

import json
import re

from http_client import Client, request
from paths import PROJECT

#: Nothing about the account comes from the environment, so that it can be saved.
UNLOCKED = {"CF_ACCOUNT_ID": "", "CF_API_TOKEN": "", "ALLOWED_FROM": "", "SMTP_USERS": "", "HTTP_TOKEN": ""}


def endpoints():
    """The table in the code: method, path, who may."""
    source = (PROJECT / "Sources" / "gateway-admin" / "Server" / "Endpoint.swift").read_text()
    return re.findall(r'Endpoint\(\.(\w+), "([^"]+)", \.(\w+), ', source)


class Admin:
    """A browser's requests to a stack's admin UI, one connection for each. The session's cookie is kept."""

    def __init__(self, stack, address=None, host=None):
        self.stack = stack
        self.address = address or stack.admin_port
        self.host = host or f"localhost:{stack.admin_port}"
        self.cookie = None

    def ask(self, method, path, body=None, **fields):
        """One request. A field that is None is left out; names have `_` for hyphens."""
        own = {"Host": self.host, "Cookie": self.cookie}
        if method not in ("GET", "HEAD"):
            own |= {
                "Origin": f"http://{self.host}",
                "Sec_Fetch_Site": "same-origin",
                "Content_Type": "application/json",
            }
            if not isinstance(body, bytes):
                body = json.dumps({} if body is None else body).encode()
        own = {name: value for name, value in (own | fields).items() if value is not None}
        octets = request(method, path, body or b"", **own)
        # `request` names a host of its own, which is not the one that is asked for here.
        octets = octets.replace(b"Host: gateway.test\r\n", b"", 1)
        with Client(self.address) as client:
            client.send(octets)
            answer = client.answer(to_head=method == "HEAD")
        for cookie in self.cookies(answer):
            self.cookie = cookie.split(";")[0]
        return answer

    def get(self, path, **fields):
        return self.ask("GET", f"/admin/api/{path}", **fields)

    def post(self, path, body=None, **fields):
        return self.ask("POST", f"/admin/api/{path}", body, **fields)

    def put(self, path, body, **fields):
        return self.ask("PUT", f"/admin/api/{path}", body, **fields)

    def log_in(self, password=None):
        """Signs in, and returns itself."""
        answer = self.post("login", {"password": password or self.stack.admin_password})
        assert answer.status == 200, answer.body
        return self

    def save(self, **values):
        """Saves settings on top of what is there."""
        return self.put("settings", {"revision": self.get("settings").json()["revision"], "values": values})

    @staticmethod
    def cookies(answer):
        value = answer.fields.get("set-cookie", [])
        return value if isinstance(value, list) else [value]
