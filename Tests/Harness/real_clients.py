"""How the real clients of `Tests/System/smtp/clients` are run."""

import os

import specimen
from paths import PROJECT

#: One program for each client; `README.md` in there says what they are told and what they have to do.
CLIENTS = PROJECT / "Tests" / "System" / "smtp" / "clients"


def environment(directory, tls, port, login, password, certificate):
    """What `clients/README.md` promises a client."""
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(directory),
        "LANG": "C.UTF-8",
        "GATEWAY_HOST": "localhost",
        "GATEWAY_PORT": str(port),
        "GATEWAY_TLS": tls,
        "GATEWAY_CERTIFICATE": str(certificate),
        "GATEWAY_LOGIN": login,
        "GATEWAY_PASSWORD": password,
        "SENDER": specimen.SENDER,
        "TO": specimen.TO,
        "CC": specimen.CC,
        "BCC": specimen.BCC,
        "SUBJECT": specimen.SUBJECT,
    }
