"""An SMTP client at the level of octets: says exactly what it is told to, and reads replies one by one."""

import base64
import socket
import ssl
from typing import NamedTuple


class Reply(NamedTuple):
    """One reply: `250`, `2.1.0` (empty where there is none), and its lines without the code."""

    code: int
    enhanced: str
    lines: tuple

    def __str__(self):
        return "\n".join(f"{self.code} {line}" for line in self.lines)


class ConnectionEnded(Exception):
    """The server closed the connection where a reply was due."""


class Dialogue:
    """One connection to the gateway, at a port or the path of a Unix socket. The banner is read at once."""

    def __init__(self, port, timeout=30, source="127.0.0.1"):
        if isinstance(port, int):
            self.socket = socket.create_connection(("127.0.0.1", port), timeout=timeout, source_address=(source, 0))
        else:
            self.socket = socket.socket(socket.AF_UNIX)
            self.socket.settimeout(timeout)
            self.socket.connect(str(port))
        self._buffer = b""
        self.transcript = b""
        self.banner = self.reply()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def send(self, octets):
        """Sends the octets as they are."""
        self.socket.sendall(octets)

    def reply(self):
        """The next reply, however many lines it has."""
        lines = []
        while True:
            line = self._line()
            lines.append(line[4:])
            if line[3:4] != "-":
                break
        enhanced, _, _ = lines[0].partition(" ")
        if len(enhanced.split(".")) != 3 or not enhanced.replace(".", "").isdigit():
            enhanced = ""
        return Reply(int(line[:3]), enhanced, tuple(lines))

    def ask(self, command):
        """Sends one command line and gives its reply."""
        self.send(command.encode() + b"\r\n")
        return self.reply()

    def hello(self):
        """EHLO; the extensions that are offered."""
        return self.ask("EHLO client.example").lines[1:]

    def start_tls(self, certificate):
        """STARTTLS, with the server's certificate checked against `certificate`, and EHLO once more."""
        assert self.ask("STARTTLS").code == 220
        assert self._buffer == b""
        context = ssl.create_default_context(cafile=certificate)
        self.socket = context.wrap_socket(self.socket, server_hostname="localhost")
        return self.hello()

    def log_in(self, login, password):
        """AUTH PLAIN with an initial response (RFC 4954)."""
        return self.ask("AUTH PLAIN " + plain_response(login, password))

    def envelope(self, sender, *recipients):
        """MAIL and RCPT, each answered with 250."""
        replies = [self.ask(f"MAIL FROM:<{sender}>")] + [self.ask(f"RCPT TO:<{to}>") for to in recipients]
        assert all(reply.code == 250 for reply in replies), replies

    def data(self, message):
        """DATA and the message, dot-stuffed (RFC 5321 section 4.5.2); the reply to it."""
        go = self.ask("DATA")
        if go.code != 354:
            return go
        self.send(dot_stuffed(message))
        return self.reply()

    def deliver(self, message, sender, *recipients):
        """A whole transaction; the reply after the message."""
        self.envelope(sender, *recipients)
        return self.data(message)

    def quit(self):
        """QUIT, and the end of the connection after its reply."""
        assert self.ask("QUIT").code == 221
        assert self.socket.recv(1) == b""

    def _line(self):
        while b"\r\n" not in self._buffer:
            octets = self.socket.recv(65536)
            if not octets:
                raise ConnectionEnded(self._buffer)
            self._buffer += octets
            self.transcript += octets
        line, _, self._buffer = self._buffer.partition(b"\r\n")
        return line.decode("ascii")


def plain_response(login, password):
    """The base64 of AUTH PLAIN (RFC 4616)."""
    return base64.b64encode(f"\0{login}\0{password}".encode()).decode()


def dot_stuffed(message):
    """The message as it goes over the wire, with its end."""
    stuffed = b"\r\n".join(b"." + line if line.startswith(b".") else line for line in message.split(b"\r\n"))
    return stuffed + (b".\r\n" if message.endswith(b"\r\n") else b"\r\n.\r\n")


def message(subject="A test", sender="app@example.com", body=b"Hello.\r\n"):
    """A small message, or a large one by its body."""
    header = f"From: <{sender}>\r\nTo: <jane@example.net>\r\nSubject: {subject}\r\n\r\n"
    return header.encode() + body
