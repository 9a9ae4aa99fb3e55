"""The product as it is measured: as installed, behind systemd-socket-activate, on loopback."""

import base64
import json
import os
import shutil
import subprocess

from ports import free_port, listens
from processes import DIES_WITH_PARENT
from programs import BUILT, RELEASE
from stack import Stack
from waiting import wait_until

INSTALLED = BUILT / "installed"


def install():
    """Copies of the programs as `make install` lays them out. Copied after stripping: the kernel keeps a file that was
    written through a memory map (by a linker, by strip) in smaller pieces, and a program starts more slowly from it."""
    INSTALLED.mkdir(parents=True, exist_ok=True)
    for name in ("gateway-smtp", "gateway-http", "gateway-state", "cloudflare-sandbox"):
        stripped = BUILT / (name + ".stripped")
        subprocess.run(["strip", "-o", stripped, RELEASE / name], check=True)
        (INSTALLED / name).unlink(missing_ok=True)
        shutil.copy(stripped, INSTALLED / name)
        stripped.unlink()


class Stand(Stack):
    """Sandbox, state helper and a socket for each service. Limits are off, and what a handler costs is not hidden
    behind a program that starts it. With `upstream`, an address, the messages go there and not to the sandbox."""

    programs = INSTALLED
    handler_starter = ()

    def __init__(self, directory, settings=None, upstream=None):
        limits = {"RATE_LIMIT_PER_MINUTE": "0", "RATE_LIMIT_PER_DAY": "0"}
        address = {"CF_API_BASE": upstream} if upstream else {}
        super().__init__(directory, limits | address | (settings or {}))
        directory.mkdir()

    def start_smtp(self):
        self._listen("gateway-smtp", {"gateway-smtp": self.smtp_port})

    def start_http(self):
        self._listen("gateway-http", {"gateway-http": self.http_port})

    @property
    def environment(self):
        """What the clients log in with."""
        login = base64.b64encode(f"\0{self.login}\0{self.password}".encode()).decode()
        return os.environ | {"BENCH_LOGIN": login, "BENCH_TOKEN": self.http_token}

    def smtp(self, clients, messages, seconds, *options):
        """What SMTP clients measure; see load/smtp.c."""
        return self._run("smtp", self.smtp_port, clients, messages, seconds, *options)

    def http(self, clients, seconds, path, body, port=None):
        """What HTTP clients measure; see load/http.c."""
        return self._run("http", port or self.http_port, clients, seconds, path, body)

    def _run(self, program, *arguments):
        done = subprocess.run(
            [BUILT / program, *map(str, arguments)], env=self.environment, stdout=subprocess.PIPE, text=True, check=True
        )
        return json.loads(done.stdout)


class Reference:
    """The quickest upstream there is: upstream/reference.c."""

    def __enter__(self):
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}/client/v4"
        self._process = subprocess.Popen([*DIES_WITH_PARENT, BUILT / "reference", str(self.port)])
        wait_until(lambda: listens(self.port), 10, "the reference upstream to listen")
        return self

    def __exit__(self, *_):
        self._process.kill()
        self._process.wait()
