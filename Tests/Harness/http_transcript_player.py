"""Plays the HTTP dialogues of `Tests/Dialogues` against the built `gateway-http`."""

import fcntl
import os
import select
import socket
import subprocess
import termios
import time

from paths import PROGRAMS
from transcript_player import Unexpected

#: What `Tests/Dialogues/README.md` says about the server. The token is in the files.
SETTINGS = {
    "HTTP_TOKEN": "token-of-the-dialogues",
    "FORMS": "contact",
    "FORM_CONTACT_TO": "owner@example.net",
    "FORM_CONTACT_FROM": "web@example.com",
    "FORM_CONTACT_ORIGINS": "https://shop.example.com",
    "FORM_CONTACT_HONEYPOT": "website",
    "FORM_CONTACT_TURNSTILE": "off",
    "RATE_LIMIT_PER_MINUTE": "0",
    "RATE_LIMIT_PER_DAY": "0",
}


class HTTPPlayer:
    """Plays transcripts, one at a time. Nothing that they ask for is sent on, so the stack's helper serves all of
    them."""

    def __init__(self, stack):
        self.environment = stack.settings | SETTINGS
        self.log = open(stack.log_file, "ab")
        self.listener = socket.create_server(("127.0.0.1", 0))

    def close(self):
        self.listener.close()
        self.log.close()

    def play(self, transcript, cut):
        """Plays the transcript with each flight sent in the pieces `cut` makes of it."""
        connection = Connection(self)
        try:
            for step in transcript.steps:
                try:
                    if step.kind == "NEW":
                        connection.end()
                        connection = Connection(self)
                    else:
                        connection.take(step, cut)
                except (Unexpected, OSError) as problem:
                    raise Unexpected(f"{transcript.name}.http:{step.line}: {problem!r}") from problem
        finally:
            connection.end()


class Connection:
    """One connection to one `gateway-http`, which gets the accepted socket as systemd would hand it over."""

    def __init__(self, player):
        self.buffer = b""
        self.fields = []
        self.body = b""
        self.client = socket.create_connection(player.listener.getsockname(), timeout=30)
        self.client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        # Kept open here as well, to see when the process has read what was sent.
        self.server, address = player.listener.accept()
        self.process = subprocess.Popen(
            [PROGRAMS / "gateway-http"],
            stdin=self.server,
            stdout=self.server,
            stderr=player.log,
            env=player.environment | {"REMOTE_ADDR": address[0], "REMOTE_PORT": str(address[1])},
        )
        self.exit = os.pidfd_open(self.process.pid)

    def take(self, step, cut):
        match step.kind:
            case "send":
                for piece in cut(step.value):
                    self.send(piece)
            case "expect" | "H:":
                self.read_response(step.value, is_to_head=step.kind == "H:")
            case "F:":
                if step.value not in self.fields:
                    raise Unexpected(f"no field {step.value} in {self.fields}")
            case "F-":
                if any(field.startswith(f"{step.value}:") for field in self.fields):
                    raise Unexpected(f"a field {step.value} in {self.fields}")
            case "HOLDS":
                if step.value.encode() not in self.body:
                    raise Unexpected(f"not in {self.body}")
            case "END":
                self.client.shutdown(socket.SHUT_WR)
            case "CLOSED" | "LINGERS":
                if rest := self.buffer + self.receive():
                    raise Unexpected(f"still said {rest}")

    def send(self, octets):
        """Sends the octets and waits until the process has taken them, so that it sees each piece by itself."""
        try:
            self.client.sendall(octets)
        except OSError:
            return  # The server has closed, as the file will say.
        count = bytearray(4)
        deadline = time.monotonic() + 30
        while not self.has_exited():
            fcntl.ioctl(self.server, termios.FIONREAD, count)
            if not any(count):
                return
            if time.monotonic() > deadline:
                raise Unexpected("the process does not read")
            time.sleep(0.00002)

    def has_exited(self):
        return bool(select.select([self.exit], [], [], 0)[0])

    def read_response(self, status_line, is_to_head):
        while b"\r\n\r\n" not in self.buffer:
            self.buffer += self.receive() or self.ended()
        head, _, self.buffer = self.buffer.partition(b"\r\n\r\n")
        line, *self.fields = head.decode("ascii").split("\r\n")
        lengths = [int(field[16:]) for field in self.fields if field.startswith("Content-Length: ")]
        length = 0 if is_to_head else sum(lengths)
        while len(self.buffer) < length:
            self.buffer += self.receive() or self.ended()
        self.body, self.buffer = self.buffer[:length], self.buffer[length:]
        if line != status_line:
            raise Unexpected(f"expected {status_line}, got {line}")

    def ended(self):
        raise Unexpected(f"the connection ended, with {self.buffer} unread")

    def receive(self):
        """More from the server; nothing when it has closed the connection."""
        while True:
            ready = select.select([self.client] + [self.exit] * (self.server is not None), [], [], 30)[0]
            if not ready:
                raise Unexpected("the server says nothing")
            if self.client in ready:
                try:
                    return self.client.recv(65536)
                except ConnectionResetError:
                    return b""
            # The last one that holds the connection is this process.
            self.server.close()
            self.server = None

    def end(self):
        self.client.close()
        try:
            if self.process.wait(timeout=30) != 0:
                raise Unexpected(f"the process ended with {self.process.returncode}")
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise Unexpected("the process outlives its connection") from None
        finally:
            if self.server:
                self.server.close()
            os.close(self.exit)
