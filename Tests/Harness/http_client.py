"""An HTTP client at the level of octets: sends exactly what it is told to, and reads answers one by one."""

import json
import socket
from typing import NamedTuple


class Answer(NamedTuple):
    """One answer: its status, its fields (names in lower case; a repeated one is a list), and its body."""

    status: int
    fields: dict
    body: bytes

    def json(self):
        return json.loads(self.body)

    @property
    def code(self):
        return self.json()["code"]


class ConnectionEnded(Exception):
    """The server closed the connection where an answer was due."""


class Client:
    """One connection to the HTTP service; `address` is a port of this host's or a Unix socket's path."""

    def __init__(self, address, timeout=30, source="127.0.0.1"):
        if isinstance(address, int):
            self.socket = socket.create_connection(("127.0.0.1", address), timeout=timeout, source_address=(source, 0))
        else:
            self.socket = socket.socket(socket.AF_UNIX)
            self.socket.settimeout(timeout)
            self.socket.connect(str(address))
        self._buffer = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def send(self, octets):
        """Sends the octets as they are."""
        self.socket.sendall(octets)

    def answer(self, to_head=False):
        """Reads one answer."""
        while b"\r\n\r\n" not in self._buffer:
            self._receive()
        head, _, self._buffer = self._buffer.partition(b"\r\n\r\n")
        status_line, *lines = head.decode("ascii").split("\r\n")
        fields = {}
        for line in lines:
            name, _, value = line.partition(": ")
            name = name.lower()
            fields[name] = [fields[name], value] if name in fields else value
        status = int(status_line.split(" ")[1])
        length = 0 if to_head or status in (100, 204, 304) else int(fields["content-length"])
        while len(self._buffer) < length:
            self._receive()
        body, self._buffer = self._buffer[:length], self._buffer[length:]
        return Answer(status, fields, body)

    def is_closed(self):
        """Whether the server closes now, and has sent nothing more."""
        if self._buffer:
            return False
        try:
            return self.socket.recv(1) == b""
        except ConnectionResetError:
            return True

    def ask(self, method, target, body=b"", **fields):
        """One request with the fields of its body, and its answer. Names of fields have `_` for hyphens."""
        self.send(request(method, target, body, **fields))
        return self.answer(to_head=method == "HEAD")

    def _receive(self):
        try:
            received = self.socket.recv(65536)
        except ConnectionResetError:
            received = b""
        if not received:
            raise ConnectionEnded(self._buffer)
        self._buffer += received


def request(method, target, body=b"", **fields):
    """The octets of a request. A body that is no octets is sent as JSON."""
    if not isinstance(body, bytes):
        body = json.dumps(body).encode()
        fields.setdefault("Content_Type", "application/json")
    lines = [f"{method} {target} HTTP/1.1", "Host: gateway.test"]
    if body or method == "POST":
        fields.setdefault("Content_Length", str(len(body)))
    for name, value in fields.items():
        for one in value if isinstance(value, list) else [value]:
            lines.append(f"{name.replace('_', '-')}: {one}")
    return "\r\n".join([*lines, "", ""]).encode() + body


def message(**changes):
    """A message as /send takes it; a change to None takes a field out."""
    fields = {"from": "app@example.com", "to": "jane@example.net", "subject": "Hi", "text": "Hi Jane"} | changes
    return {name: value for name, value in fields.items() if value is not None}


class Sender:
    """Sends through a stack's HTTP service, one connection for each request."""

    def __init__(self, stack):
        self.stack = stack
        self.before = len(stack.requests())

    def ask(self, method, target, body=b"", address=None, **fields):
        with Client(address or self.stack.http_port) as client:
            return client.ask(method, target, body, **fields)

    def send(self, body, target="/send", **fields):
        """POST with the stack's token unless another `Authorization` is given; None for none."""
        fields.setdefault("Authorization", f"Bearer {self.stack.http_token}")
        return self.ask("POST", target, body, **{name: value for name, value in fields.items() if value is not None})

    def sent(self):
        """What Cloudflare was sent since this was made."""
        return self.stack.requests()[self.before :]
