"""Plays the dialogues of `Tests/Dialogues` against the built `gateway-smtp`."""

import fcntl
import json
import os
import re
import select
import socket
import ssl
import subprocess
import termios
import time

from paths import PROGRAMS
from sandbox import Sandbox
from single_handler import FOREIGN_ADDRESS
from waiting import wait_until

HOST_NAME = "gateway.test"
#: What `Tests/Dialogues/README.md` says about the server. The password is in the files.
SETTINGS = {
    "ALLOWED_FROM": "example.com, boss@example.org, bücher.example",
    "RECIPIENT_DENYLIST": "@blocked.example",
    "SMTP_USERS": "jane:opensesame",
    "RATE_LIMIT_PER_MINUTE": "0",
    "RATE_LIMIT_PER_DAY": "0",
}


def listens_at(path):
    """Whether somebody listens on the Unix socket."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as probe:
        return probe.connect_ex(str(path)) == 0


class Unexpected(AssertionError):
    """The server did not say or do what the file says."""


class Player:
    """Plays transcripts, one at a time, with a stand-in for Cloudflare and a helper of its own: what it sends, and how
    often it gets a password wrong, is nobody else's."""

    def __init__(self, directory, stack):
        self.host_name = socket.gethostname()
        self.certificate = stack.certificate
        self.store = directory / "requests"
        self.messages = 0
        self.log = open(directory / "log", "ab")
        self.sandbox = Sandbox(self.store, log=directory / "log").start()
        self.state_socket = directory / "state.sock"
        self.helper = None
        self.start_helper()
        inherited = ("CF_ACCOUNT_ID", "CF_API_TOKEN", "DATA_DIR", "SWIFT_BACKTRACE")
        self.environment = SETTINGS | {name: stack.settings[name] for name in inherited}
        self.environment["STATE_SOCKET"] = str(self.state_socket)
        self.environment["CF_API_BASE"] = self.sandbox.api
        self.listener = socket.create_server(("127.0.0.1", 0))

    def start_helper(self):
        """A helper that knows nothing, in the place of the one before."""
        self.stop_helper()
        self.state_socket.unlink(missing_ok=True)
        self.helper = subprocess.Popen(
            [PROGRAMS / "gateway-state", "--listen", self.state_socket], stdout=self.log, stderr=self.log
        )
        # The socket's file is there before anybody listens on it.
        wait_until(lambda: listens_at(self.state_socket), 20, "a helper to listen")

    def stop_helper(self):
        if self.helper:
            self.helper.kill()
            self.helper.wait()

    def close(self):
        self.listener.close()
        self.stop_helper()
        self.sandbox.stop()
        self.log.close()

    def play(self, transcript, cut):
        """Plays the transcript with each flight sent in the pieces `cut` makes of it."""
        with Run(self, transcript) as run:
            for step in transcript.steps:
                try:
                    run.take(step, cut)
                except (Unexpected, OSError) as problem:
                    raise Unexpected(f"{transcript.name}.smtp:{step.line}: {problem!r}") from problem
            run.finish()
        if run.has_failed_login:
            # Wrong passwords are remembered, and sooner or later no password is looked at.
            self.start_helper()

    def new_messages(self):
        """The files of the messages that came since the last `forget`."""
        files = []
        while (file := self.store / f"{self.messages + len(files) + 1:06}.json").exists():
            files.append(file)
        return files

    def forget(self):
        for file in self.new_messages():
            file.unlink()
            self.messages += 1


class Run:
    """One connection to one `gateway-smtp`, which gets the accepted socket as systemd would hand it over."""

    def __init__(self, player, transcript):
        self.player = player
        self.is_tls = False
        self.buffer = b""
        self.lines_of_reply = []
        self.has_greeted = False
        self.has_failed_login = False
        self.has_quit = False
        self.taken = 0
        self.client = socket.create_connection(player.listener.getsockname(), timeout=30)
        self.client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        # Kept open here as well, to see when the process has read what was sent.
        self.server, address = player.listener.accept()
        self.process = subprocess.Popen(
            [PROGRAMS / "gateway-smtp"] + ["--implicit-tls"] * transcript.is_encrypted,
            stdin=self.server,
            stdout=self.server,
            stderr=player.log,
            env=player.environment
            | {"REMOTE_ADDR": FOREIGN_ADDRESS if transcript.is_remote else address[0], "REMOTE_PORT": str(address[1])},
        )
        self.exit = os.pidfd_open(self.process.pid)
        if transcript.is_encrypted:
            self.start_tls()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.client.close()
        if self.server:
            self.server.close()
        try:
            self.process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise Unexpected("the process outlives its connection") from None
        finally:
            os.close(self.exit)
            self.player.forget()

    def take(self, step, cut):
        match step.kind:
            case "send":
                if self.buffer:
                    raise Unexpected(f"nobody expected {self.buffer}")
                for piece in cut(step.value):
                    self.client.sendall(piece)
                    self.wait_until_read()
            case "expect":
                line = self.line()
                wanted = step.value.replace(HOST_NAME, self.player.host_name)
                if not (line.startswith(wanted[:-1]) if wanted.endswith("*") else line == wanted):
                    raise Unexpected(f"expected {wanted}, got {line}")
            case "TLS":
                self.start_tls()
            case "MESSAGE":
                arrived = self.request(-1)["mime_message"].encode()
                if arrived != step.value:
                    raise Unexpected(f"expected {bytes(step.value)}, sent was {arrived}")
            case "TO":
                arrived = self.request(-1)["recipients"]
                if arrived != step.value.split(" "):
                    raise Unexpected(f"sent to {arrived}")
            case "SENT":
                if len(self.player.new_messages()) != int(step.value):
                    raise Unexpected(f"{len(self.player.new_messages())} messages were sent")
            case "CLOSED":
                if self.has_quit:
                    self.leave()
                if rest := self.rest():
                    raise Unexpected(f"still said {rest}")

    def leave(self):
        """Closes the client's side; what the server still says can be read."""
        try:
            if self.is_tls:
                self.client = self.client.unwrap()
                self.is_tls = False
            else:
                self.client.shutdown(socket.SHUT_WR)
        except OSError:
            pass  # The server has closed already.

    def finish(self):
        """Leaves, and checks what holds for every dialogue."""
        if not self.is_tls:
            self.leave()
            if rest := self.rest():
                raise Unexpected(f"nobody expected {rest} at the end")
        else:
            self.client.close()
            self.release()
        if self.process.wait(timeout=30) != 0:
            raise Unexpected(f"the process ended with {self.process.returncode}")
        if len(self.player.new_messages()) != self.taken:
            raise Unexpected(f"{self.taken} messages were taken, {len(self.player.new_messages())} sent")

    def start_tls(self):
        context = ssl.create_default_context(cafile=self.player.certificate)
        self.client = context.wrap_socket(self.client, server_hostname="localhost")
        self.is_tls = True
        self.has_greeted = False

    def request(self, index):
        files = self.player.new_messages()
        if not files:
            raise Unexpected("nothing was sent")
        return json.loads(files[index].read_bytes())

    def wait_until_read(self):
        """Waits until the process has taken what was sent, so that it sees each piece by itself."""
        count = bytearray(4)
        deadline = time.monotonic() + 30
        while self.server:
            fcntl.ioctl(self.server, termios.FIONREAD, count)
            if not any(count) or self.has_exited():
                return
            if time.monotonic() > deadline:
                raise Unexpected("the process does not read")
            time.sleep(0.00002)

    def has_exited(self):
        return bool(select.select([self.exit], [], [], 0)[0])

    def release(self):
        if self.server:
            self.server.close()
            self.server = None

    def receive(self):
        """More from the server; nothing when it has closed the connection."""
        while True:
            if self.is_tls and self.client.pending():
                return self.client.recv(65536)
            wanted = [self.client] + [self.exit] * (self.server is not None)
            ready = select.select(wanted, [], [], 30)[0]
            if not ready:
                raise Unexpected("the server says nothing")
            if self.client in ready:
                try:
                    return self.client.recv(65536)
                except (ConnectionResetError, ssl.SSLEOFError):
                    return b""
            self.release()

    def rest(self):
        """What the server still says before it closes."""
        rest, self.buffer = self.buffer, b""
        while octets := self.receive():
            rest += octets
        return rest

    def line(self):
        while b"\r\n" not in self.buffer:
            octets = self.receive()
            if not octets:
                raise Unexpected(f"the connection ended, with {self.buffer} unread")
            self.buffer += octets
        line, _, self.buffer = self.buffer.partition(b"\r\n")
        return self.checked(line)

    def checked(self, octets):
        """The line, if it is a well-formed one (RFC 5321 section 4.2, RFC 2034 section 4)."""
        line = octets.decode("ascii", "backslashreplace")
        form = re.fullmatch(r"([2-5][0-9]{2})([ -])(?:([245])(\.[0-9]{1,3}){2} )?[ -~]*", line)
        if not form or len(octets) > 510:
            raise Unexpected(f"malformed: {line}")
        self.lines_of_reply.append(line)
        first = self.lines_of_reply[0]
        if first[:3] != line[:3]:
            raise Unexpected(f"one reply, two codes: {self.lines_of_reply}")
        is_greeting = first[:3] == "250" and first[4:] == self.player.host_name
        has_no_status = is_greeting or line[0] == "3" or not self.has_greeted
        if not has_no_status and form[3] != line[0]:
            raise Unexpected(f"no enhanced status code, or the wrong one: {line}")
        if form[2] == " ":
            self.has_greeted |= is_greeting
            self.has_quit = first[:3] == "221"
            self.has_failed_login |= "535 5.7.8" in first
            self.taken += "Accepted by Cloudflare" in first
            self.lines_of_reply = []
        return line
