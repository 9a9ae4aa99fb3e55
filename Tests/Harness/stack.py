"""The whole product on loopback, without root and without systemd as PID 1.

`systemd-socket-activate` stands in for the socket units: it listens, and starts one process per connection. Everything
lives in one folder, secrets are made anew for every stack and travel by environment only, and no process outlives the
one that made the stack, however that ends.
"""

import pathlib
import secrets
import subprocess

from name_server import NameServer
from paths import PROGRAMS
from ports import free_port, listens
from processes import DIES_WITH_PARENT, Processes
from sandbox import Sandbox


class Stack:
    """Sandbox, state helper, SMTP and HTTP service and admin UI, in `directory`. `settings` are added to (or replace)
    the gateway's; `sandbox_options` are for the sandbox's command line."""

    login = "app"
    sender = "app@example.com"
    #: The folder of the programs that are run.
    programs = PROGRAMS
    #: What starts a handler: systemd-socket-activate leaves its handlers alone when it ends, and the kernel does not.
    handler_starter = DIES_WITH_PARENT

    def __init__(self, directory, settings=None, sandbox_options=()):
        self.directory = pathlib.Path(directory)
        self.log_file = self.directory / "log"
        self.state_socket = self.directory / "state.sock"
        self.certificate = self.directory / "data" / "self-signed.pem"
        # Clients take it as an argument: it must not begin like an option.
        self.password = "p" + secrets.token_urlsafe(18)
        self.token = secrets.token_urlsafe(30)
        self.smtp_port = free_port()
        self.smtps_port = free_port()
        self.http_port = free_port()
        self.https_port = free_port()
        self.http_socket = self.directory / "http.sock"
        self.http_token = secrets.token_urlsafe(30)
        self.local_socket = self.directory / "local.sock"
        self.admin_port = free_port()
        self.admin_socket = self.directory / "admin.sock"
        self.admin_password = secrets.token_urlsafe(18)
        self.sandbox = Sandbox(
            self.directory / "requests",
            ["--log", *sandbox_options],
            program=self.programs / "cloudflare-sandbox",
            log=self.log_file,
        )
        self.name_server = NameServer(self.sandbox.api)
        self.settings = {
            "ADMIN_PASSWORD": self.admin_password,
            "ADMIN_PORT": str(self.admin_port),
            "ALLOWED_FROM": "example.com",
            "CF_ACCOUNT_ID": secrets.token_hex(16),
            "CF_API_BASE": self.sandbox.api,
            "CF_API_TOKEN": self.token,
            "DATA_DIR": str(self.directory / "data"),
            "DNS_RESOLVER": self.name_server.address,
            "HTTP_PORT": str(self.http_port),
            "HTTP_TOKEN": self.http_token,
            "SMTP_PORT": str(self.smtp_port),
            "SMTP_USERS": f"{self.login}:{self.password}",
            "STATE_SOCKET": str(self.state_socket),
            "SWIFT_BACKTRACE": "enable=no,swift-backtrace=/none",
            "TURNSTILE_VERIFY_URL": self.sandbox.turnstile,
        } | (settings or {})
        self._processes = Processes(self.log_file)

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
        self.sandbox.start()
        self.start_state()
        self.start_smtp()
        self.start_http()
        self.start_admin()
        self._have_certificate_made()

    def stop(self):
        """Ends everything. Harmless when repeated."""
        self._processes.stop_all()
        self.sandbox.stop()
        self.name_server.close()

    def start_state(self):
        """Starts the helper the way its socket unit does."""
        self.state_socket.unlink(missing_ok=True)
        program = [self.programs / "gateway-state", "--database", self.directory / "data" / "state.db"]
        self._processes.start_listener("gateway-state", self.state_socket, program, {}, kind=["--seqpacket"])
        self._processes.wait_for("gateway-state", self.state_socket.exists)

    def stop_state(self):
        """Ends the helper: its socket refuses connections from now on."""
        self._processes.stop("gateway-state")

    def start_smtp(self):
        """Starts the SMTP service: one gateway-smtp per connection, which has the connection as standard input."""
        self._listen("gateway-smtp", {"gateway-smtp": self.smtp_port}, {"gateway-smtps": self.smtps_port})

    def stop_smtp(self):
        """Ends the SMTP service."""
        self._stop("gateway-smtp", "gateway-smtps")

    def start_local(self):
        """Starts the socket of this host's own programs, to which everybody may connect."""
        handler = [*self.handler_starter, self.programs / "gateway-smtp", "--local"]
        self._processes.start_listener("local", self.local_socket, handler, self.settings, pass_by_name=self.settings)
        self._processes.wait_for("local", self.local_socket.exists)
        self.local_socket.chmod(0o666)

    def start_http(self):
        """Starts the HTTP service on a port, inside TLS on another, and on a Unix socket as for a proxy on the same
        host."""
        plain = {"gateway-http": self.http_port, "gateway-http-unix": self.http_socket}
        self._listen("gateway-http", plain, {"gateway-https": self.https_port})

    def stop_http(self):
        """Ends the HTTP service."""
        self._stop("gateway-http", "gateway-http-unix", "gateway-https")
        self.http_socket.unlink(missing_ok=True)

    def start_admin(self):
        """Starts the admin UI on a port, and on a Unix socket as for a proxy on the same host."""
        self._listen("gateway-admin", {"gateway-admin": self.admin_port, "gateway-admin-unix": self.admin_socket})

    def stop_admin(self):
        """Ends the admin UI."""
        self._stop("gateway-admin", "gateway-admin-unix")
        self.admin_socket.unlink(missing_ok=True)

    def handlers(self, program="gateway-smtp"):
        """The process ids of the connections' handlers."""
        return [pid for pid, command in self.processes() if command[0] == str(self.programs / program)]

    def processes(self):
        """Every process of the gateway, as (process id, command line)."""
        return self._processes.running()

    def requests(self):
        """The bodies of the requests the sandbox accepted so far, in order."""
        return self.sandbox.requests()

    def log(self):
        """What all processes have written to standard error so far."""
        return self.log_file.read_text(errors="replace")

    def _listen(self, program, plain, encrypted=None):
        """Has the program's handlers started for connections to each address: the port or path by the listener's
        name."""
        handler = [*self.handler_starter, self.programs / program]
        addresses = plain | (encrypted or {})
        for name, address in addresses.items():
            options = ["--implicit-tls"] if name in (encrypted or {}) else []
            where = f"127.0.0.1:{address}" if isinstance(address, int) else address
            self._processes.start_listener(name, where, [*handler, *options], self.settings, pass_by_name=self.settings)
        for name, address in addresses.items():
            self._processes.wait_for(name, lambda at=address: listens(at) if isinstance(at, int) else at.exists())

    def _stop(self, *names):
        for name in names:
            self._processes.stop(name)

    def _have_certificate_made(self):
        subprocess.run(
            [self.programs / "gateway-smtp", "--make-certificate"],
            env=self.settings,
            check=True,
            timeout=20,
            capture_output=True,
        )
