"""A host with the product installed, for tests under a real systemd as PID 1, in the container of `with-systemd`."""

import pathlib
import secrets

from paths import PROJECT
from sandbox import Sandbox
from smtp_client import Dialogue
from systemctl import run, show
from waiting import wait_until

PORT = 2525
SETTINGS = pathlib.Path("/etc/cloudflare-smtp-gateway/gateway.env")
CERTIFICATE = pathlib.Path("/var/lib/cloudflare-smtp-gateway/self-signed.pem")
SENDER = "app@example.com"
RECIPIENT = "jane@example.net"

SETTINGS_UNIT = "cloudflare-smtp-gateway-settings.service"
GENERATOR = "/usr/lib/systemd/system-generators/cloudflare-smtp-gateway-generator"
#: Settings that decide where sockets listen, and whom handlers may reach.
FOR_SYSTEMD = {
    "ADMIN_LOCALHOST_ONLY",
    "ADMIN_PORT",
    "BIND_HOST",
    "CF_API_BASE",
    "EGRESS",
    "HTTPS_PORT",
    "HTTPS_PROXY",
} | {*("HTTP_PORT", "SMTPS_PORT", "SMTP_PORT", "TURNSTILE_VERIFY_URL")}


def settings_are_applied():
    """Whether systemd knows what it has to know of the settings file, and is done with it."""
    if run(GENERATOR, "--changes") or run("systemctl", "list-jobs", "--no-legend"):
        return False
    return show(SETTINGS_UNIT, "ActiveState") != "activating"


class LabHost:
    """A host with the product installed, configured and started, and the stand-in for Cloudflare beside it."""

    login = "app"

    def __init__(self, directory):
        self.directory = directory
        self.password = "p" + secrets.token_urlsafe(18)
        self.token = secrets.token_urlsafe(30)
        self.sandbox = self.another_sandbox()
        self.settings = {
            "ALLOWED_FROM": "example.com",
            "CF_ACCOUNT_ID": secrets.token_hex(16),
            "CF_API_BASE": self.sandbox.api,
            "CF_API_TOKEN": self.token,
            "RATE_LIMIT_PER_MINUTE": "0",
            "RATE_LIMIT_PER_DAY": "0",
            "SMTP_USERS": f"{self.login}:{self.password}",
        }
        run("make", "install", "PREFIX=/usr", "DESTDIR=", cwd=PROJECT)
        self.write_settings()
        self.sandbox.start()

    def another_sandbox(self, *options):
        """A stand-in for Cloudflare on a port of its own, which keeps what it gets where the others keep it."""
        return Sandbox(self.directory / "requests", options, program="/usr/bin/cloudflare-sandbox")

    def configure(self, **changes):
        """Writes the settings file, as its owner would. Nothing is reloaded, but what systemd itself has to know takes
        it a moment."""
        self.write_settings(**changes)
        if FOR_SYSTEMD.intersection(changes):
            wait_until(settings_are_applied, 30, "systemd to take up the settings")

    def write_settings(self, **changes):
        """The same without waiting. None for a value takes the setting out."""
        self.settings = {name: value for name, value in (self.settings | changes).items() if value is not None}
        SETTINGS.write_text("".join(f"{name}={value}\n" for name, value in self.settings.items()))
        assert SETTINGS.stat().st_mode & 0o777 == 0o600

    def requests(self):
        """What any of the stand-ins was sent."""
        return self.sandbox.requests()

    def subjects(self):
        """The subjects of the messages among that."""
        return self.sandbox.subjects()

    def connect(self):
        """A connection that is logged in."""
        dialogue = Dialogue(PORT)
        dialogue.hello()
        assert dialogue.log_in(self.login, self.password).code == 235
        return dialogue
