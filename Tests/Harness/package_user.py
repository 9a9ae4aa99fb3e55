"""Somebody who has the Debian package and nothing else, inside the container that `with-systemd` boots."""

import pathlib
import secrets
import shutil

import systemctl
from paths import PROJECT
from sandbox import Sandbox
from smtp_client import Dialogue, message
from systemctl import NAME

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
    """Runs a command that must succeed, as on a host without this project; what it printed."""
    return systemctl.run(*command, **({"env": ENVIRONMENT} | options))


def apt(*arguments):
    """apt-get as a user would call it. The network of the container has nobody in it; what the package needs is
    there."""
    return run("apt-get", "-y", *arguments)


class PackageUser:
    """Somebody who has the package, and nothing else."""

    def __init__(self, directory):
        self.directory = directory
        self.login = "wordpress"
        self.password = "p" + secrets.token_urlsafe(18)
        self.http_token = secrets.token_urlsafe(30)
        self.sandbox = Sandbox(directory / "requests", program="/usr/bin/cloudflare-sandbox")
        self.package = self._copied(f"{NAME}_*.deb")
        self.mta_package = self._copied(f"{NAME}-mta_*.deb")
        # Neither the compiler nor what it has built is there any more.
        for gone in ("/opt/swift", PROJECT / ".build", PROJECT / "Sources"):
            if pathlib.Path(gone).exists():
                run("mount", "-t", "tmpfs", "-o", "ro,size=0", "nothing", gone)

    def _copied(self, pattern):
        (built,) = PROJECT.glob(f".build/deb/{pattern}")
        return pathlib.Path(shutil.copy(built, self.directory))

    def settings(self, **changes):
        settings = {
            "CF_ACCOUNT_ID": secrets.token_hex(16),
            "CF_API_TOKEN": secrets.token_urlsafe(30),
            "ALLOWED_FROM": "example.com",
            "SMTP_USERS": f"{self.login}:{self.password}",
            "HTTP_TOKEN": self.http_token,
            "CF_API_BASE": self.sandbox.api,
        }
        return "".join(f"{name}={value}\n" for name, value in (settings | changes).items())

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
        """The subjects of what has reached the stand-in for Cloudflare, in order."""
        return self.sandbox.subjects()
