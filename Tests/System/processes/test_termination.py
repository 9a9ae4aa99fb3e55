"""A process that is told to end takes its connection with it: systemd holds the descriptor too, and hands it to the
next process when the unit is started again, which must not take the rest of a message for commands."""

import array
import base64
import fcntl
import signal
import socket
import ssl
import subprocess
import termios

import pytest
from paths import PROGRAMS
from waiting import wait_until

SIGNS_OF_AN_ANSWER = 1.5


class Held:
    """A connection whose accepted end this test holds, as systemd does, and gives to one process after the other."""

    def __init__(self, stack):
        self.stack = stack
        with socket.create_server(("127.0.0.1", 0)) as listener:
            self.client = socket.create_connection(listener.getsockname())
            self.accepted, _ = listener.accept()
        self.client.settimeout(20)

    def serve(self, program, *options):
        environment = self.stack.settings | {
            "REMOTE_ADDR": "127.0.0.1",
            "REMOTE_PORT": str(self.client.getsockname()[1]),
        }
        return subprocess.Popen(
            [PROGRAMS / program, *options],
            stdin=self.accepted,
            stdout=self.accepted,
            stderr=subprocess.DEVNULL,
            env=environment,
        )

    def wait_until_all_is_read(self):
        """Waits until the process has everything that the client has sent."""
        waiting = array.array("i", [1])

        def is_empty():
            fcntl.ioctl(self.accepted, termios.FIONREAD, waiting)
            return waiting[0] == 0

        wait_until(is_empty, 20, "the process to read")

    def line(self, client=None):
        """The next line from the server; empty at the end."""
        line = b""
        while not line.endswith(b"\n"):
            octet = (client or self.client).recv(1)
            if not octet:
                break
            line += octet
        return line

    def ask(self, command, client=None):
        """Says something and gives the last line of the reply."""
        (client or self.client).sendall(command + b"\r\n")
        while (line := self.line(client))[3:4] == b"-":
            pass
        return line

    def assert_nobody_answers(self, *octets, program, options=()):
        """The rest of what the client says reaches nobody who would answer, though the next process gets the
        connection."""
        for part in octets:
            try:
                self.client.sendall(part)
            except OSError:
                break
        following = self.serve(program, *options)
        try:
            self.client.settimeout(SIGNS_OF_AN_ANSWER)
            try:
                assert self.client.recv(4096) == b""
            except ConnectionResetError:
                pass
            assert following.wait(timeout=20) == 0
        finally:
            following.kill()


@pytest.fixture
def held(stack):
    one = Held(stack)
    yield one
    one.client.close()
    one.accepted.close()


def begin_a_message(held, client):
    held.ask(b"EHLO client.test", client)
    secret = base64.b64encode(f"\0{held.stack.login}\0{held.stack.password}".encode())
    assert held.ask(b"AUTH PLAIN " + secret, client).startswith(b"235")
    assert held.ask(f"MAIL FROM:<{held.stack.sender}>".encode(), client).startswith(b"250")
    assert held.ask(b"RCPT TO:<jane@example.net>", client).startswith(b"250")
    assert held.ask(b"DATA", client).startswith(b"354")
    client.sendall(b"From: app@example.com\r\nSubject: half\r\n\r\nThe first half.\r\n")


def test_after_421_nobody_takes_the_rest_of_a_message_for_commands(held):
    process = held.serve("gateway-smtp")
    assert held.line().startswith(b"220")
    begin_a_message(held, held.client)
    process.send_signal(signal.SIGTERM)
    assert held.line().startswith(b"421 4.3.2")
    assert held.line() == b""
    assert process.wait(timeout=20) == 0
    held.assert_nobody_answers(b"NOOP\r\nEHLO client.test\r\n", b".\r\nQUIT\r\n", program="gateway-smtp")


def test_inside_tls_too(held):
    process = held.serve("gateway-smtp", "--implicit-tls")
    client = ssl._create_unverified_context().wrap_socket(held.client, suppress_ragged_eofs=False)
    assert held.line(client).startswith(b"220")
    begin_a_message(held, client)
    process.send_signal(signal.SIGTERM)
    assert held.line(client).startswith(b"421 4.3.2")
    assert held.line(client) == b"", "a goodbye of TLS, then the end"
    assert process.wait(timeout=20) == 0
    held.client = socket.socket(fileno=client.detach())
    held.assert_nobody_answers(b"NOOP\r\n", program="gateway-smtp", options=["--implicit-tls"])


def test_a_handshake_that_is_cut_short_is_not_gone_on_with(held):
    process = held.serve("gateway-smtp", "--implicit-tls")
    held.client.sendall(bytes([22, 3, 1, 2, 0]))
    held.wait_until_all_is_read()
    process.send_signal(signal.SIGTERM)
    assert held.client.recv(100) == b""
    assert process.wait(timeout=20) == 0
    held.assert_nobody_answers(b"\1" * 512, program="gateway-smtp")


@pytest.mark.parametrize("program", ["gateway-http", "gateway-admin"])
def test_the_rest_of_a_body_is_no_request(held, program):
    process = held.serve(program)
    head = b"POST /send HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
    fields = f"Authorization: Bearer {held.stack.http_token}\r\nExpect: 100-continue\r\nContent-Length: 100000\r\n\r\n"
    if program == "gateway-admin":
        head, fields = (
            b"POST /admin/api/login HTTP/1.1\r\n",
            f"Host: localhost:{held.stack.admin_port}\r\nContent-Length: 900\r\n\r\n",
        )
    held.client.sendall(head + fields.encode())
    if program == "gateway-http":
        assert held.line().startswith(b"HTTP/1.1 100")
        assert held.line() == b"\r\n"
    held.client.sendall(b'{"from":')
    held.wait_until_all_is_read()
    process.send_signal(signal.SIGTERM)
    assert held.client.recv(4096) == b"", "the connection ends with the process"
    assert process.wait(timeout=20) == 0
    held.assert_nobody_answers(b"GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n", program=program)
