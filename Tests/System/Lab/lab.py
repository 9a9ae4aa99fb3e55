"""A host with the product installed, for tests under a real systemd as PID 1, in the container of `with-systemd`."""

import json
import pathlib
import re
import secrets
import subprocess

from dialogue import Dialogue
from stack import DIES_WITH_PARENT, PROJECT, free_port, listens, stored_requests, wait_until

PORT = 2525
SETTINGS = pathlib.Path("/etc/cloudflare-smtp-gateway/gateway.env")
CERTIFICATE = pathlib.Path("/var/lib/cloudflare-smtp-gateway/self-signed.pem")
HANDLERS = "cloudflare-smtp-gateway-smtp@*"
SENDER = "app@example.com"
RECIPIENT = "jane@example.net"


SETTINGS_UNIT = "cloudflare-smtp-gateway-settings.service"
TARGET = "cloudflare-smtp-gateway.target"
GENERATOR = "/usr/lib/systemd/system-generators/cloudflare-smtp-gateway-generator"
#: Settings that decide where sockets listen, and whom handlers may reach.
FOR_SYSTEMD = {"ADMIN_LOCALHOST_ONLY", "ADMIN_PORT", "BIND_HOST", "CF_API_BASE", "EGRESS", "HTTPS_PORT", "HTTPS_PROXY"} | {
    *("HTTP_PORT", "SMTPS_PORT", "SMTP_PORT", "TURNSTILE_VERIFY_URL")
}


def run(*command, **options):
    """Runs a command that must succeed; what it printed."""
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, **options)
    assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
    return done.stdout


def show(unit, name):
    """A property of a unit."""
    return run("systemctl", "show", "--value", "-p", name, unit).strip()


def settings_are_applied():
    """Whether systemd knows what it has to know of the settings file, and is done with it."""
    if run(GENERATOR, "--changes") or run("systemctl", "list-jobs", "--no-legend"):
        return False
    return show(SETTINGS_UNIT, "ActiveState") != "activating"


class Host:
    """A host with the product installed, configured and started, and the stand-in for Cloudflare beside it."""

    login = "app"

    def __init__(self, directory):
        self.directory = directory
        self.store = directory / "requests"
        self.password = "p" + secrets.token_urlsafe(18)
        self.token = secrets.token_urlsafe(30)
        port = free_port()
        self.settings = {
            "ALLOWED_FROM": "example.com",
            "CF_ACCOUNT_ID": secrets.token_hex(16),
            "CF_API_BASE": f"http://127.0.0.1:{port}/client/v4",
            "CF_API_TOKEN": self.token,
            "RATE_LIMIT_PER_MINUTE": "0",
            "RATE_LIMIT_PER_DAY": "0",
            "SMTP_USERS": f"{self.login}:{self.password}",
        }
        run("make", "install", "PREFIX=/usr", "DESTDIR=", cwd=PROJECT)
        self.write_settings()
        self.store.mkdir()
        self.sandbox = self.start_sandbox(port)

    def start_sandbox(self, port, *options):
        """A stand-in for Cloudflare on `port`; the process."""
        started = subprocess.Popen(
            [*DIES_WITH_PARENT, "/usr/bin/cloudflare-sandbox", "--listen", f"127.0.0.1:{port}", "--store", self.store]
            + [*options],
            stdout=subprocess.DEVNULL,
        )
        wait_until(lambda: listens(port), 20, "the sandbox to listen")
        return started

    def configure(self, **changes):
        """Writes the settings file, as its owner would. Nothing is reloaded, but what systemd itself has to know takes it
        a moment."""
        self.write_settings(**changes)
        if FOR_SYSTEMD.intersection(changes):
            wait_until(settings_are_applied, 30, "systemd to take up the settings")

    def write_settings(self, **changes):
        """The same without waiting. None for a value takes the setting out."""
        self.settings = {name: value for name, value in (self.settings | changes).items() if value is not None}
        SETTINGS.write_text("".join(f"{name}={value}\n" for name, value in self.settings.items()))
        assert SETTINGS.stat().st_mode & 0o777 == 0o600

    def requests(self):
        return stored_requests(self.store)

    def subjects(self):
        raw = [r["mime_message"] for r in self.requests() if "mime_message" in r]
        return [re.search("^Subject: (.*?)\r$", one, re.M)[1] for one in raw]

    def connect(self):
        """A connection that is logged in."""
        dialogue = Dialogue(PORT)
        dialogue.hello()
        assert dialogue.log_in(self.login, self.password).code == 235
        return dialogue


def handlers(units=HANDLERS):
    """The handlers' units that systemd knows, whatever their state."""
    listed = run("systemctl", "list-units", "--all", "--plain", "--no-legend", units)
    return [line.split()[0] for line in listed.splitlines()]


def journal(*match):
    """The journal's entries, as dictionaries."""
    run("journalctl", "--sync")
    return [json.loads(line) for line in run("journalctl", "-o", "json", "--no-pager", *match).splitlines()]


def listening():
    """The addresses and paths at which the doors listen."""
    units = run("systemctl", "list-sockets", "--plain", "--no-legend", "cloudflare-smtp-gateway-*")
    return {line.split()[0] for line in units.splitlines() if "-state.socket" not in line}
