"""The whole product on loopback, without root and without systemd as PID 1.

`systemd-socket-activate` stands in for the socket units: it listens, and starts one process per connection. Everything
lives in one folder, secrets are made anew for every stack and travel by environment only, and no process outlives the
one that made the stack, however that ends.
"""

import ctypes
import itertools
import json
import os
import pathlib
import secrets
import signal
import socket
import subprocess
import time
import urllib.request

from name_server import NameServer

PROJECT = pathlib.Path(__file__).resolve().parents[2]
PROGRAMS = PROJECT / ".build" / "release"

# The kernel kills these when their parent is gone, even if that was killed itself.
DIES_WITH_PARENT = ["setpriv", "--pdeathsig", "KILL", "--"]


# Orphans among our descendants become our children instead of PID 1's (PR_SET_CHILD_SUBREAPER, prctl(2)).
ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)


class StackError(Exception):
    """The stack cannot be had; the text says why."""


# Below the ports that the kernel gives to connections (ip_local_port_range), so that none takes one before it is used.
_candidates = itertools.cycle(range(20_000, 32_000))
for _ in range(os.getpid() * 37 % 12_000):
    next(_candidates)


def free_port():
    """A loopback port nobody listens on, another one each time."""
    while True:
        port = next(_candidates)
        with socket.socket() as probe:
            # As a server would: a port whose last connections are in TIME_WAIT can be listened on.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port


def listens(port):
    """Whether a TCP socket listens on the loopback port. Asking does not connect, so it starts no handler."""
    wanted = f"0100007F:{port:04X}"
    with open("/proc/net/tcp", encoding="ascii") as table:
        return any(line.split()[1] == wanted and line.split()[3] == "0A" for line in list(table)[1:])


def wait_until(condition, seconds, what):
    """Waits for `condition` to hold; StackError if it does not within `seconds`."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise StackError(f"waited {seconds} s in vain for {what}")
        time.sleep(0.01)


def stored_requests(store):
    """The bodies of the requests a sandbox kept in the folder `store`, in order."""
    files = sorted(store.glob("*.json"), key=lambda file: int(file.stem))
    return [json.loads(file.read_bytes()) for file in files]


class Stack:
    """Sandbox, state helper, SMTP door, HTTP door and admin UI, in `directory`. `settings` are added to (or replace) the gateway's.

    Unless `sandbox_options` name one, the sandbox takes every token: a command line is no place for a secret.
    """

    login = "app"
    sender = "app@example.com"

    def __init__(self, directory, settings=None, sandbox_options=()):
        self.directory = pathlib.Path(directory)
        self.store = self.directory / "requests"
        self.log_file = self.directory / "log"
        self.state_socket = self.directory / "state.sock"
        self.certificate = self.directory / "data" / "self-signed.pem"
        # Clients take it as an argument: it must not begin like an option.
        self.password = "p" + secrets.token_urlsafe(18)
        self.token = secrets.token_urlsafe(30)
        self.sandbox_port = free_port()
        self.smtp_port = free_port()
        self.smtps_port = free_port()
        self.http_port = free_port()
        self.https_port = free_port()
        self.http_socket = self.directory / "http.sock"
        self.http_token = secrets.token_urlsafe(30)
        self.admin_port = free_port()
        self.admin_socket = self.directory / "admin.sock"
        self.admin_password = secrets.token_urlsafe(18)
        self.name_server = NameServer(f"http://127.0.0.1:{self.sandbox_port}/client/v4")
        self.settings = {
            "ADMIN_PASSWORD": self.admin_password,
            "ADMIN_PORT": str(self.admin_port),
            "ALLOWED_FROM": "example.com",
            "CF_ACCOUNT_ID": secrets.token_hex(16),
            "CF_API_BASE": f"http://127.0.0.1:{self.sandbox_port}/client/v4",
            "CF_API_TOKEN": self.token,
            "DATA_DIR": str(self.directory / "data"),
            "DNS_RESOLVER": self.name_server.address,
            "HTTP_PORT": str(self.http_port),
            "HTTP_TOKEN": self.http_token,
            "SMTP_PORT": str(self.smtp_port),
            "SMTP_USERS": f"{self.login}:{self.password}",
            "STATE_SOCKET": str(self.state_socket),
            "SWIFT_BACKTRACE": "enable=no",
            "TURNSTILE_VERIFY_URL": f"http://127.0.0.1:{self.sandbox_port}/turnstile/v0/siteverify",
        } | (settings or {})
        self.sandbox_options = sandbox_options
        self._processes = {}

    def __enter__(self):
        try:
            self.start()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *_):
        self.stop()

    def start(self):
        """Starts everything and waits until all of it listens."""
        (self.directory / "data").mkdir(mode=0o700)
        self.store.mkdir(mode=0o700)
        self.start_sandbox()
        self.start_state()
        self.start_smtp()
        self.start_http()
        self.start_admin()
        self._have_certificate_made()

    def stop(self):
        """Ends everything. Harmless when repeated."""
        for name in reversed(list(self._processes)):
            self._stop(name)
        self.name_server.close()

    def start_sandbox(self):
        """Starts the stand-in for Cloudflare."""
        self._start(
            "cloudflare-sandbox",
            [PROGRAMS / "cloudflare-sandbox", "--log", "--listen", f"127.0.0.1:{self.sandbox_port}"]
            + ["--store", self.store, *self.sandbox_options],
            {},
        )
        self._wait_for("cloudflare-sandbox", lambda: listens(self.sandbox_port))

    def stop_sandbox(self):
        """Ends it: connections to Cloudflare are refused from now on."""
        self._stop("cloudflare-sandbox")

    def start_state(self):
        """Starts the helper the way its socket unit does."""
        self.state_socket.unlink(missing_ok=True)
        self._start(
            "gateway-state",
            ["systemd-socket-activate", "--seqpacket", "-l", self.state_socket]
            + [PROGRAMS / "gateway-state", "--database", self.directory / "data" / "state.db"],
            {},
        )
        self._wait_for("gateway-state", self.state_socket.exists)

    def stop_state(self):
        """Ends the helper: its socket refuses connections from now on."""
        self._stop("gateway-state")

    def start_smtp(self):
        """Starts the SMTP door: one gateway-smtp per connection, which has the connection as standard input."""
        for name, port, options in (
            ("gateway-smtp", self.smtp_port, []),
            ("gateway-smtps", self.smtps_port, ["--implicit-tls"]),
        ):
            self._start(
                name,
                ["systemd-socket-activate", "--inetd", "--accept", "-l", f"127.0.0.1:{port}"]
                + [*self._passed(self.settings), *DIES_WITH_PARENT, PROGRAMS / "gateway-smtp", *options],
                self.settings,
            )
        for name, port in (("gateway-smtp", self.smtp_port), ("gateway-smtps", self.smtps_port)):
            self._wait_for(name, lambda port=port: listens(port))

    def start_http(self):
        """Starts the HTTP door on a port, inside TLS on another, and on a Unix socket as for a proxy on the same host."""
        doors = (
            ("gateway-http", f"127.0.0.1:{self.http_port}", [], lambda: listens(self.http_port)),
            ("gateway-https", f"127.0.0.1:{self.https_port}", ["--implicit-tls"], lambda: listens(self.https_port)),
            ("gateway-http-unix", self.http_socket, [], self.http_socket.exists),
        )
        for name, address, options, _ in doors:
            self._start(
                name,
                ["systemd-socket-activate", "--inetd", "--accept", "-l", address]
                + [*self._passed(self.settings), *DIES_WITH_PARENT, PROGRAMS / "gateway-http", *options],
                self.settings,
            )
        for name, _, _, listening in doors:
            self._wait_for(name, listening)

    def stop_http(self):
        """Ends the HTTP door."""
        for name in ("gateway-http", "gateway-https", "gateway-http-unix"):
            self._stop(name)
        self.http_socket.unlink(missing_ok=True)

    def start_admin(self):
        """Starts the admin UI on a port, and on a Unix socket as for a proxy on the same host."""
        doors = (
            ("gateway-admin", f"127.0.0.1:{self.admin_port}", lambda: listens(self.admin_port)),
            ("gateway-admin-unix", self.admin_socket, self.admin_socket.exists),
        )
        for name, address, _ in doors:
            self._start(
                name,
                ["systemd-socket-activate", "--inetd", "--accept", "-l", address]
                + [*self._passed(self.settings), *DIES_WITH_PARENT, PROGRAMS / "gateway-admin"],
                self.settings,
            )
        for name, _, listening in doors:
            self._wait_for(name, listening)

    def stop_admin(self):
        """Ends the admin UI."""
        for name in ("gateway-admin", "gateway-admin-unix"):
            self._stop(name)
        self.admin_socket.unlink(missing_ok=True)

    def handlers(self, program="gateway-smtp"):
        """The process ids of the connections' handlers."""
        return [pid for pid, command in self.processes() if command[0] == str(PROGRAMS / program)]

    def processes(self):
        """Every process of the stack, as (process id, command line)."""
        leaders = {process.pid for process in self._processes.values()}
        found = []
        for entry in pathlib.Path("/proc").iterdir():
            if not entry.name.isdigit():
                continue
            try:
                session = int((entry / "stat").read_text().rpartition(")")[2].split()[3])
                command = (entry / "cmdline").read_bytes().decode().split("\0")
            except (FileNotFoundError, ProcessLookupError):
                continue
            if session in leaders and command[0]:
                found.append((int(entry.name), command))
        return found

    def requests(self):
        """The bodies of the requests the sandbox accepted so far, in order."""
        return stored_requests(self.store)

    def request_paths(self):
        """How many requests came to the sandbox, whatever became of them, by path."""
        with urllib.request.urlopen(f"http://127.0.0.1:{self.sandbox_port}/sandbox/requests", timeout=20) as answer:
            return json.load(answer)["paths"]

    def log(self):
        """What all processes have written to standard error so far."""
        return self.log_file.read_text(errors="replace")

    def _have_certificate_made(self):
        subprocess.run(
            [PROGRAMS / "gateway-smtp", "--make-certificate"], env=self.settings, check=True, timeout=20, capture_output=True
        )

    @staticmethod
    def _passed(names):
        # By name only: the value comes from the environment, never from a command line that everybody can read.
        return [argument for name in names for argument in ("-E", name)]

    def _start(self, name, command, environment):
        with open(self.log_file, "ab") as log:
            self._processes[name] = subprocess.Popen(
                [*DIES_WITH_PARENT, *map(str, command)],
                env={"PATH": os.environ["PATH"]} | environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def _wait_for(self, name, condition):
        def ready():
            if self._processes[name].poll() is not None:
                raise StackError(f"{name} ended at once:\n{self.log()}")
            return condition()

        wait_until(ready, 20, f"{name} to listen")

    def _stop(self, name):
        process = self._processes.pop(name)
        # The whole group: the handlers that systemd-socket-activate has started are in it.
        self._signal(process.pid, signal.SIGTERM)
        try:
            process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            pass
        self._signal(process.pid, signal.SIGKILL)
        process.wait()
        # Handlers that outlived their parent are ours now; not even a zombie is left for anybody else.
        try:
            while True:
                os.waitpid(-process.pid, 0)
        except ChildProcessError:
            pass

    @staticmethod
    def _signal(group, kind):
        try:
            os.killpg(group, kind)
        except ProcessLookupError:
            pass
