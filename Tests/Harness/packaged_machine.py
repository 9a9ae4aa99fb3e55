"""A machine with the package on it, every listener open, and the gateway enabled."""

import secrets

from machine import Machine
from paths import PROJECT
from sandbox import stored_requests, subjects
from systemctl import NAME, TARGET

SENDER, RECIPIENT = "app@example.com", "jane@example.net"

#: The stand-in for Cloudflare is not part of the host: no shutdown stops it before it is all over.
STAND_IN = """[Unit]
DefaultDependencies=no
After=sysinit.target
IgnoreOnIsolate=yes
[Service]
StateDirectory=stand-in
ExecStart=/usr/bin/cloudflare-sandbox --listen 127.0.0.1:8787 --store /var/lib/stand-in
[Install]
WantedBy=sysinit.target
"""

#: A service like any other, that sends mail when it starts, and knows nothing of the gateway. Its mail must not be
#: lost.
SENDS_AT_BOOT = f"""[Unit]
Description=Sends mail at boot
[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=curl --silent --show-error --max-time 60 --ssl-reqd --insecure --config /etc/sends-at-boot/login \\
    smtp://127.0.0.1:2525 --mail-from {SENDER} --mail-rcpt {RECIPIENT} --upload-file /etc/sends-at-boot/message
[Install]
WantedBy=multi-user.target
"""


class PackagedMachine(Machine):
    """A machine with the package installed, every listener open, and the gateway enabled; booted so once."""

    ports = {2525, 465, 3000, 3443, 3001}
    store = "/var/lib/stand-in"

    def __init__(self, root):
        super().__init__(root)
        self.password = "p" + secrets.token_urlsafe(18)
        self.token = secrets.token_urlsafe(30)
        self.settings = {
            "CF_ACCOUNT_ID": secrets.token_hex(16),
            "CF_API_TOKEN": secrets.token_urlsafe(30),
            "ALLOWED_FROM": "example.com",
            "SMTP_USERS": f"app:{self.password}",
            "HTTP_TOKEN": self.token,
            "ADMIN_PASSWORD": secrets.token_urlsafe(18),
            "CF_API_BASE": "http://127.0.0.1:8787/client/v4",
            "SMTPS_PORT": "465",
            "HTTPS_PORT": "3443",
        }
        (package,) = PROJECT.glob(".build/deb/cloudflare-smtp-gateway_*.deb")
        self.run("apt-get", "-y", "install", package)
        self.configure()
        self.write("/etc/systemd/system/stand-in.service", STAND_IN)
        self.write("/etc/systemd/system/sends-at-boot.service", SENDS_AT_BOOT)
        self.write("/etc/sends-at-boot/login", f'user = "app:{self.password}"\n')
        self.write(
            "/etc/sends-at-boot/message", f"From: {SENDER}\r\nTo: {RECIPIENT}\r\nSubject: up again\r\n\r\nHello\r\n"
        )
        self.run("systemctl", "enable", "stand-in.service", "sends-at-boot.service", TARGET)
        self.reboot()

    def configure(self, **changes):
        """Writes the settings. None for a value takes the setting out."""
        self.settings = {name: value for name, value in (self.settings | changes).items() if value is not None}
        text = "".join(f"{name}={value}\n" for name, value in self.settings.items())
        self.write(f"/etc/{NAME}/gateway.env", text, mode=0o600)

    def subjects(self):
        """Of what has reached the stand-in, in order."""
        return subjects(stored_requests(self.path(self.store)))
