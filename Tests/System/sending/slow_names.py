"""A host whose DNS is slow: run inside namespaces of its own by test_slow_names.py, prints what a client saw.

One resolver of two never answers, or the only one never answers questions for IPv6. The stand-in for Cloudflare has a
name that only this DNS knows.
"""

import json
import pathlib
import smtplib
import subprocess
import sys
import time

from name_server import TYPES, NameServer
from stack import Stack

NAME = "api.cloudflare.test"


class SlowNameServer(NameServer):
    """Has the address 127.0.0.1 for any name, and never answers questions for records of the kinds `ignored`."""

    def __init__(self, address, ignored=()):
        self._ignored = {TYPES[kind] for kind in ignored}
        super().__init__(None, (address, 53))

    def records(self, name):
        return [{"type": "A", "name": name, "content": "127.0.0.1"}]

    def ignores(self, kind):
        return kind in self._ignored


def mount_over(path, text, folder):
    """Puts a file with `text` in the place of `path`, in this namespace of mounts alone."""
    file = folder / pathlib.Path(path).name
    file.write_text(text)
    subprocess.run(["mount", "--bind", file, path], check=True)


def have_slow_names(case, folder):
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    mount_over("/etc/nsswitch.conf", "hosts: files dns\n", folder)
    if case == "silent-for-ipv6":
        mount_over("/etc/resolv.conf", "nameserver 127.0.0.1\n", folder)
        return [SlowNameServer("127.0.0.1", ignored=["AAAA"])]
    mount_over("/etc/resolv.conf", "nameserver 127.0.0.2\nnameserver 127.0.0.1\n", folder)
    return [SlowNameServer("127.0.0.2", ignored=["A", "AAAA"]), SlowNameServer("127.0.0.1")]


def certificate(folder):
    """A certificate for the stand-in's name that is its own authority, and its key."""
    files = folder / "api.pem", folder / "api.key"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-noenc", "-days", "2"]
        + ["-subj", f"/CN={NAME}", "-addext", f"subjectAltName=DNS:{NAME}", "-out", files[0], "-keyout", files[1]],
        check=True,
        capture_output=True,
    )
    return files


def main(case, pause, folder):
    folder = pathlib.Path(folder)
    have_slow_names(case, folder)
    chain, key = certificate(folder)
    (folder / "stack").mkdir()
    product = Stack(folder / "stack", {"CF_CA_FILE": str(chain)}, ["--tls-certificate", chain, "--tls-key", key])
    product.settings["CF_API_BASE"] = f"https://{NAME}:{product.sandbox.port}/client/v4"
    with product, smtplib.SMTP("127.0.0.1", product.smtp_port, timeout=120) as client:
        client.ehlo()
        client.login(product.login, product.password)
        start = time.monotonic()
        time.sleep(float(pause))
        client.mail(product.sender)
        client.rcpt("jane@example.net")
        before = time.monotonic()
        code, text = client.data(f"From: {product.sender}\r\nSubject: slow\r\n\r\nhello\r\n")
        now = time.monotonic()
        answer = {
            "code": code, "text": text.decode(), "since_data": now - before, "since_login": now - start,
            "sent": len(product.requests()),
        }
    print(json.dumps(answer))


if __name__ == "__main__":
    if len(sys.argv) > 4:
        Stack.programs = pathlib.Path(sys.argv[4])
    main(*sys.argv[1:4])
