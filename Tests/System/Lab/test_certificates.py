"""A renewed certificate is in force for the next connection, by the commands of docs/certificates.md."""

import os
import pathlib
import pwd
import re
import shutil
import smtplib
import ssl
import subprocess

import pytest
from lab_host import CERTIFICATE, PORT
from paths import PROJECT
from smtp_client import Dialogue
from systemctl import handlers, run, show
from waiting import wait_until

PAGE = (PROJECT / "docs" / "certificates.md").read_text()
LIVE = pathlib.Path("/etc/letsencrypt/live/mail.example.com")
COPY = pathlib.Path("/etc/cloudflare-smtp-gateway/tls/certificate.pem")


def issue(folder, name):
    """A certificate for `name`, as certbot would leave it: for root only."""
    folder.mkdir(parents=True, exist_ok=True)
    folder.parent.chmod(0o700)
    run(
        *("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "9"),
        *("-subj", f"/CN={name}", "-addext", f"subjectAltName=DNS:{name}"),
        *("-keyout", folder / "privkey.pem", "-out", folder / "fullchain.pem"),
    )
    (folder / "privkey.pem").chmod(0o600)


def commands():
    """The commands of the page, without sudo: the test is root."""
    block = re.search(r"call it once by hand:\n\n```sh\n(.*?)```", PAGE, re.S)[1]
    return block.replace("sudo ", "")


def shown_name():
    with smtplib.SMTP("localhost", PORT, timeout=60) as client:
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        client.starttls(context=context)
        der = client.sock.getpeercert(binary_form=True)
    text = subprocess.run(
        ["openssl", "x509", "-inform", "der", "-noout", "-subject"], input=der, capture_output=True, check=True
    )
    return text.stdout.decode().strip().rpartition(" ")[2]


@pytest.fixture
def renewed(host):
    issue(LIVE, "first.example.com")
    pathlib.Path("/etc/letsencrypt/renewal-hooks/deploy").mkdir(parents=True, exist_ok=True)
    run("sh", "-euc", commands())
    host.write_settings(TLS_CERT_PATH=str(COPY), TLS_KEY_PATH=str(COPY))
    yield
    host.write_settings(TLS_CERT_PATH=None, TLS_KEY_PATH=None)
    shutil.rmtree(COPY.parent)
    shutil.rmtree(LIVE.parent)


def test_the_page_names_the_settings_that_the_hooks_file_needs(host):
    assert f"TLS_CERT_PATH={COPY}\nTLS_KEY_PATH={COPY}\n" in PAGE


def test_a_renewed_certificate_is_in_force_for_the_next_connection_without_a_reload(host, renewed):
    assert shown_name() == "first.example.com"
    with host.connect() as old:
        issue(LIVE, "second.example.com")
        run("sh", "-euc", commands())
        assert shown_name() == "second.example.com"
        assert old.ask("NOOP").code == 250


def test_the_handler_can_read_the_copy_and_nothing_of_certbots(host, renewed):
    assert (COPY.stat().st_mode & 0o777, COPY.parent.stat().st_mode & 0o777) == (0o640, 0o750)
    assert COPY.group() == "cloudflare-smtp-gateway" and COPY.owner() == "root"
    with host.connect():
        (unit,) = handlers()
        root = pathlib.Path("/proc", show(unit, "MainPID"), "root")
        assert not (root / "etc/letsencrypt").exists()
    wait_until(lambda: not handlers(), 20, "the handler to end")


def test_a_key_that_is_not_the_certificates_is_refused_and_the_old_pair_stays(host, renewed):
    before = COPY.read_bytes()
    other = LIVE.with_name("other.example.com")
    issue(other, "other.example.com")
    (LIVE / "privkey.pem").write_bytes((other / "privkey.pem").read_bytes())
    done = subprocess.run(["sh", "-euc", commands()], capture_output=True, text=True, check=False)
    assert done.returncode != 0 and "the old certificate stays" in done.stderr
    assert COPY.read_bytes() == before
    assert os.listdir(COPY.parent) == [COPY.name]
    assert shown_name() == "first.example.com"


def test_a_certificate_that_cannot_be_used_means_no_tls_and_no_cleartext_instead(host, renewed):
    COPY.write_text("nonsense")
    with Dialogue(PORT) as dialogue:
        dialogue.hello()
        assert dialogue.ask("STARTTLS").code == 454


def test_the_self_signed_one_with_rsa_comes_by_itself_and_old_devices_are_shown_it(host):
    rsa = CERTIFICATE.with_name("self-signed-rsa.pem")
    wait_until(rsa.exists, 30, "the certificate with RSA")
    unit = "cloudflare-smtp-gateway-certificate.service"
    wait_until(lambda: show(unit, "ActiveState") == "inactive", 30, "its making to end")
    first = rsa.read_bytes()
    rsa.unlink()
    # It returns as soon as there is the one that everybody needs.
    run("systemctl", "restart", unit)
    wait_until(rsa.exists, 30, "the certificate with RSA to be made anew")
    wait_until(lambda: show(unit, "ActiveState") == "inactive", 30, "its making to end")
    assert show(unit, "Result") == "success" and rsa.read_bytes() != first
    status = rsa.stat()
    assert pwd.getpwuid(status.st_uid).pw_name == "cloudflare-smtp-gateway" and status.st_mode & 0o777 == 0o600
    for cipher, file in (("aRSA", rsa), ("aECDSA", CERTIFICATE)):
        said = run(
            *(
                "openssl",
                "s_client",
                "-connect",
                f"127.0.0.1:{PORT}",
                "-starttls",
                "smtp",
                "-tls1_2",
                "-cipher",
                cipher,
            ),
            *("-CAfile", file, "-verify_return_error"),
            stdin=subprocess.DEVNULL,
        )
        assert "Verification: OK" in said and "no peer certificate" not in said
