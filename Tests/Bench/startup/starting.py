"""From the start of a program to its first octet, against a program in C that only writes a line."""

import subprocess

from programs import BUILT
from report import Figure, percentiles
from stand import INSTALLED

ROUNDS = 400
SETTINGS = {
    "ALLOWED_FROM": "example.com",
    "CF_ACCOUNT_ID": "0123456789abcdef0123456789abcdef",
    "CF_API_TOKEN": "a token that is one as far as its length goes".replace(" ", "-"),
    "HTTP_TOKEN": "another-token-of-the-usual-length",
    "SMTP_USERS": "app:a-password-of-the-usual-length",
    "SWIFT_BACKTRACE": "enable=no,swift-backtrace=/none",
    "REMOTE_ADDR": "127.0.0.1",
    "REMOTE_PORT": "4000",
    "PATH": "/usr/bin:/bin",
}
REQUEST = "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n"


def figures(_folder):
    """One figure a service."""
    programs = [(BUILT / "banner", ""), (INSTALLED / "gateway-smtp", ""), (INSTALLED / "gateway-http", REQUEST)]
    command = [BUILT / "spawn", str(ROUNDS), *(argument for program in programs for argument in program)]
    done = subprocess.run(command, env=SETTINGS, stdout=subprocess.PIPE, text=True, check=True)
    rounds = [[int(number) / 1e6 for number in line.split()] for line in done.stdout.splitlines()]
    reference, smtp, http = (percentiles(column) for column in zip(*rounds))
    for what, measured, limit in (
        ("gateway-smtp, start to banner", smtp, 2.7),
        ("gateway-http, start to /health", http, 5),
    ):
        yield Figure(
            "Start-up",
            what,
            "ms",
            **measured,
            reference="C, static",
            reference_median=reference["median"],
            judged=measured["median"] / reference["median"],
            rule="at most",
            limit=limit,
            target=f"ratio <= {limit}",
        )
