"""The certificate with RSA beside that of P-256: for devices that know no ECDSA, and for nobody else."""

import fcntl
import os
import re
import socket
import ssl
import subprocess

import pytest
from command_line import CommandLine
from paths import PROGRAMS
from smtp_client import Dialogue
from stack import Stack

RSA = "self-signed-rsa.pem"


def make(stack, **environment):
    """What the unit of the certificates runs."""
    return subprocess.Popen([PROGRAMS / "gateway-smtp", "--make-certificates"], env=stack.settings | environment)


@pytest.fixture(scope="module")
def both(tmp_path_factory):
    """A gateway with both certificates."""
    with Stack(tmp_path_factory.mktemp("both")) as running:
        assert make(running).wait(60) == 0
        running.rsa = running.directory / "data" / RSA
        yield running


def shaken(port, *options, starttls=True):
    """Whether the handshake with `openssl s_client` succeeds, which checks the certificate."""
    option = ["-starttls", "smtp"] if starttls else []
    done = subprocess.run(
        ["openssl", "s_client", "-connect", f"127.0.0.1:{port}", *option, "-verify_return_error", *map(str, options)],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=30, check=False,
    )  # fmt: skip
    return done.returncode == 0 and "Verification: OK" in done.stdout and "no peer certificate" not in done.stdout


#: Devices that know no ECDSA, each in its own way.
OLD = {
    "suites with RSA alone": ["-tls1_2", "-cipher", "aRSA"],
    "and no other way to agree on a key": ["-tls1_2", "-cipher", "kRSA"],
    "signatures with RSA alone": ["-tls1_2", "-sigalgs", "RSA+SHA256:RSA+SHA1"],
    "another curve": ["-tls1_2", "-curves", "X25519", "-cipher", "ECDHE"],
    "TLS 1.3 and signatures with RSA alone": ["-tls1_3", "-sigalgs", "rsa_pss_rsae_sha256:rsa_pkcs1_sha256"],
    "either, with RSA alone": ["-sigalgs", "RSA-PSS+SHA256:RSA+SHA256"],
}
NEW = {
    "TLS 1.3": ["-tls1_3"],
    "TLS 1.2": ["-tls1_2"],
    "suites with ECDSA alone": ["-tls1_2", "-cipher", "aECDSA"],
    "a liking for RSA": ["-tls1_3", "-sigalgs", "rsa_pss_rsae_sha256:ecdsa_secp256r1_sha256"],
    "a liking for RSA before TLS 1.3": [
        "-tls1_2",
        "-cipher",
        "ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-AES128-GCM-SHA256",
    ],
}


@pytest.mark.parametrize("kind", OLD)
def test_a_device_that_knows_no_ecdsa_is_shown_the_one_with_rsa(both, kind):
    for port, starttls in ((both.smtp_port, True), (both.smtps_port, False), (both.https_port, False)):
        assert shaken(port, *OLD[kind], "-CAfile", both.rsa, starttls=starttls), port
        assert not shaken(port, *OLD[kind], "-CAfile", both.certificate, starttls=starttls)


@pytest.mark.parametrize("kind", NEW)
def test_everybody_else_is_shown_the_one_of_p_256(both, kind):
    for port, starttls in ((both.smtp_port, True), (both.smtps_port, False), (both.https_port, False)):
        assert shaken(port, *NEW[kind], "-CAfile", both.certificate, starttls=starttls), port


def test_such_a_device_sends(both):
    context = ssl.create_default_context(cafile=both.rsa)
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("ECDHE-RSA-AES128-SHA:AES128-SHA")
    with Dialogue(both.smtp_port) as dialogue:
        dialogue.hello()
        assert dialogue.ask("STARTTLS").code == 220
        dialogue.socket = context.wrap_socket(dialogue.socket, server_hostname="localhost")
        dialogue.hello()
        assert dialogue.log_in(both.login, both.password).code == 235
        assert (
            dialogue.deliver(b"From: app@example.com\r\n\r\nHi\r\n", "app@example.com", "jane@example.net").code == 250
        )


def test_it_is_of_2048_bits_and_only_its_owner_can_read_it(both):
    assert both.rsa.stat().st_mode & 0o7777 == 0o600
    text = subprocess.run(
        ["openssl", "x509", "-in", both.rsa, "-noout", "-text"], capture_output=True, text=True, check=True
    ).stdout
    for words in (
        "Public-Key: (2048 bit)",
        "Digital Signature, Key Encipherment",
        "CA:FALSE",
        "DNS:localhost, IP Address:127.0.0.1",
    ):
        assert words in text


def test_nobody_waits_until_it_is_made(own_stack, tmp_path):
    """The service manager hears that all is ready before the making begins."""
    stack = own_stack()
    rsa = stack.directory / "data" / RSA
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(tmp_path / "notify"))
        manager.settimeout(20)
        folder = os.open(stack.directory / "data", os.O_RDONLY)
        # Whoever makes one waits for this lock.
        fcntl.flock(folder, fcntl.LOCK_EX)
        making = make(stack, NOTIFY_SOCKET=str(tmp_path / "notify"))
        assert manager.recv(100) == b"READY=1"
        assert making.poll() is None and not rsa.exists()
        assert shaken(stack.smtp_port, "-CAfile", stack.certificate)
        os.close(folder)
    assert making.wait(60) == 0 and rsa.exists()


def test_it_is_made_once_and_anew_when_it_is_damaged(own_stack):
    stack = own_stack()
    rsa = stack.directory / "data" / RSA
    assert make(stack).wait(60) == 0
    first = rsa.read_bytes()
    assert make(stack).wait(60) == 0
    assert rsa.read_bytes() == first
    for damaged in (first[:1000], stack.certificate.read_bytes()[:100], b""):
        rsa.write_bytes(damaged)
        assert make(stack).wait(60) == 0
        assert rsa.read_bytes() not in (first, damaged)
        assert shaken(stack.smtp_port, "-tls1_2", "-cipher", "aRSA", "-CAfile", rsa)


@pytest.mark.parametrize("content", [None, b"", b"nonsense"])
def test_without_it_the_others_are_served_and_the_device_is_turned_away(own_stack, content):
    stack = own_stack()
    if content is not None:
        (stack.directory / "data" / RSA).write_bytes(content)
    assert not shaken(stack.smtp_port, "-tls1_2", "-cipher", "aRSA", "-CAfile", stack.certificate)
    assert shaken(stack.smtp_port, "-CAfile", stack.certificate)
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        dialogue.start_tls(stack.certificate)


def test_it_is_opened_for_those_alone_who_need_it(own_stack):
    """Whoever opened this pipe would wait for its writer for ever."""
    stack = own_stack()
    os.mkfifo(stack.directory / "data" / RSA)
    for options in NEW.values():
        assert shaken(stack.smtp_port, *options, "-CAfile", stack.certificate)
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        assert dialogue.log_in(stack.login, stack.password).code == 235


def test_a_certificate_of_the_operators_may_be_of_either_kind_and_stands_alone(own_stack, tmp_path):
    own = tmp_path / "own.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=gateway.example",
         "-keyout", own, "-out", own],
        check=True, capture_output=True,
    )  # fmt: skip
    stack = own_stack({"TLS_CERT_PATH": str(own), "TLS_KEY_PATH": str(own)})
    assert make(stack).wait(60) == 0
    assert not (stack.directory / "data" / RSA).exists()
    for options in (["-tls1_2", "-cipher", "aRSA"], ["-tls1_3"]):
        assert shaken(stack.smtp_port, *options, "-CAfile", own)
    assert not shaken(stack.smtp_port, "-tls1_2", "-cipher", "aECDSA", "-CAfile", own)


def test_clients_can_be_given_both(both):
    gateway = CommandLine(both)
    shown = gateway("certificate", "--show", "--json").json
    assert shown["files"] == [str(both.certificate), str(both.rsa)]
    assert re.findall("-----BEGIN ([A-Z ]+)-----", shown["pem"]) == ["CERTIFICATE", "CERTIFICATE"]
    bundle = both.directory / "gateway.crt"
    bundle.write_text(shown["pem"])
    for options in (OLD["suites with RSA alone"], NEW["TLS 1.3"]):
        assert shaken(both.smtp_port, *options, "-CAfile", bundle)


def test_check_says_when_it_cannot_be_used(gateway):
    stack = gateway.stack
    rsa = stack.directory / "data" / RSA
    rsa.write_bytes(stack.certificate.read_bytes()[:100])
    found = gateway("check", "--offline", code=1).output
    assert (
        str(rsa) in found
        and "devices without ECDSA support" in found
        and "restart cloudflare-smtp-gateway-certificate.service" in found
    )
    assert make(stack).wait(60) == 0
    assert str(rsa) not in gateway("check", "--offline").output
