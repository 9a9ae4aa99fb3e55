"""Somebody who has the Debian package and nothing else, inside the container that `with-systemd` boots."""

import json
import pathlib
import re
import secrets
import shutil
import subprocess

from dialogue import Dialogue, message
from stack import DIES_WITH_PARENT, PROJECT, free_port, listens, stored_requests, wait_until

NAME = "cloudflare-smtp-gateway"
TARGET = f"{NAME}.target"
ETC = pathlib.Path("/etc", NAME)
SETTINGS = ETC / "gateway.env"
STATE = pathlib.Path(f"/var/lib/{NAME}-state/state.db")
CERTIFICATE = pathlib.Path("/var/lib", NAME, "self-signed.pem")
DOCUMENTATION = pathlib.Path("/usr/share/doc", NAME)
SMTP, HTTP = 2525, 3000
SENDER, RECIPIENT = "app@example.com", "jane@example.net"
# What a host without this project has.
ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}


def run(*command, **options):
    """Runs a command that must succeed; what it printed."""
    options.setdefault("env", ENVIRONMENT)
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, **options)
    assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
    return done.stdout


def apt(*arguments):
    """apt-get as a user would call it. The network of the container has nobody in it; what the package needs is there."""
    return run("apt-get", "-y", *arguments)


def journal(*match):
    """The journal's entries, as dictionaries."""
    run("journalctl", "--sync")
    return [json.loads(line) for line in run("journalctl", "-o", "json", "--no-pager", *match).splitlines()]


def show(unit, what):
    return run("systemctl", "show", "--value", "-p", what, unit).strip()


def failed_units():
    return run("systemctl", "--failed", "--plain", "--no-legend")


def handlers():
    return run("systemctl", "list-units", "--all", "--plain", "--no-legend", f"{NAME}-*@*")


class User:
    """Somebody who has the package, and nothing else."""

    def __init__(self, directory):
        self.directory = directory
        self.login = "wordpress"
        self.password = "p" + secrets.token_urlsafe(18)
        self.http_token = secrets.token_urlsafe(30)
        self.port = free_port()
        self.store = directory / "requests"
        self.package = directory / next(PROJECT.glob(".build/deb/*.deb")).name
        shutil.copy(next(PROJECT.glob(".build/deb/*.deb")), self.package)
        self.sandbox = None
        # Neither the compiler nor what it has built is there any more.
        for gone in ("/opt/swift", PROJECT / ".build", PROJECT / "Sources"):
            if pathlib.Path(gone).exists():
                run("mount", "-t", "tmpfs", "-o", "ro,size=0", "nothing", gone)

    def settings(self, **changes):
        settings = {
            "CF_ACCOUNT_ID": secrets.token_hex(16),
            "CF_API_TOKEN": secrets.token_urlsafe(30),
            "ALLOWED_FROM": "example.com",
            "SMTP_USERS": f"{self.login}:{self.password}",
            "HTTP_TOKEN": self.http_token,
            "CF_API_BASE": f"http://127.0.0.1:{self.port}/client/v4",
        }
        return "".join(f"{name}={value}\n" for name, value in (settings | changes).items())

    def start_sandbox(self):
        self.store.mkdir()
        self.sandbox = subprocess.Popen(
            [*DIES_WITH_PARENT, "cloudflare-sandbox", "--listen", f"127.0.0.1:{self.port}", "--store", self.store],
            stdout=subprocess.DEVNULL,
            env=ENVIRONMENT,
        )
        wait_until(lambda: listens(self.port), 20, "the sandbox to listen")

    def connect(self):
        dialogue = Dialogue(SMTP)
        dialogue.hello()
        assert dialogue.log_in(self.login, self.password).code == 235
        return dialogue

    def send(self, subject):
        with self.connect() as dialogue:
            reply = dialogue.deliver(message(subject), SENDER, RECIPIENT)
            dialogue.quit()
            return reply.code

    def subjects(self):
        raw = [request["mime_message"] for request in stored_requests(self.store) if "mime_message" in request]
        return [re.search("^Subject: (.*?)\r$", one, re.M)[1] for one in raw]
