"""Real clients, each with STARTTLS and with implicit TLS: what Cloudflare gets is what was sent."""

import os
import re
import subprocess

import pytest
import specimen
from real_clients import CLIENTS, environment

#: They change the machine they run on: Lab runs them in a container.
IN_CONTAINER = {"postfix"}
#: They send message.eml as it is, octet by octet.
SEND_AS_IS = {"curl", "msmtp"}
#: They know no alternatives: the page is another attachment.
WITHOUT_ALTERNATIVES = {"s-nail"}
NAMES = sorted(file.name for file in CLIENTS.iterdir() if os.access(file, os.X_OK))


def test_every_client_is_there():
    assert len(NAMES) == 9


@pytest.mark.parametrize("tls", ["starttls", "implicit"])
@pytest.mark.parametrize("name", [name for name in NAMES if name not in IN_CONTAINER])
def test_a_message_arrives_as_it_was_sent(stack, tmp_path, tally, name, tls):
    sent = specimen.written_to(tmp_path)
    port = stack.smtp_port if tls == "starttls" else stack.smtps_port
    before = len(stack.requests())
    done = subprocess.run(
        [CLIENTS / name],
        cwd=tmp_path,
        env=environment(tmp_path, tls, port, stack.login, stack.password, stack.certificate),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (request,) = stack.requests()[before:]
    message = specimen.check(request)

    text, page, file = "text/plain", "text/html", "application/octet-stream"
    if name in WITHOUT_ALTERNATIVES:
        assert specimen.structure(message) == ["multipart/mixed", text, page, file]
    else:
        assert specimen.structure(message) == ["multipart/mixed", ["multipart/alternative", text, page], file]
    if name in SEND_AS_IS:
        assert request["mime_message"].encode() == re.sub(rb"Bcc: .*\r\n", b"", sent)
    tally["real clients by one kind of TLS"] += 1


def test_a_mail_of_crons_goes_through_msmtp(stack, tmp_path):
    """Debian's cron writes `From: root (Cron Daemon)`, which is no address, and ends its lines as Unix does."""
    (tmp_path / "msmtprc").write_text(
        f"""
defaults
host 127.0.0.1
port {stack.smtp_port}
auth plain
user {stack.login}
passwordeval printenv GATEWAY_PASSWORD
account default
from {specimen.SENDER}
set_from_header on
"""
    )
    (tmp_path / "msmtprc").chmod(0o600)
    mail = (
        f"From: root (Cron Daemon)\nTo: {specimen.TO}\nSubject: Cron <root@host> backup\n"
        "Content-Type: text/plain; charset=UTF-8\nX-Cron-Env: <SHELL=/bin/sh>\n\nGrüße\n.\nno line end"
    )
    before = len(stack.requests())
    subprocess.run(
        ["msmtp", "--file", tmp_path / "msmtprc", "-i", "-FCronDaemon", "-B8BITMIME", "-oem", specimen.TO],
        env={"PATH": os.environ["PATH"], "HOME": str(tmp_path), "GATEWAY_PASSWORD": stack.password},
        input=mail.encode(),
        timeout=60,
        check=True,
    )
    (request,) = stack.requests()[before:]
    header, _, body = request["mime_message"].partition("\r\n\r\n")
    assert [line for line in header.split("\r\n") if line.startswith("From:")] == [
        f"From: CronDaemon <{specimen.SENDER}>"
    ]
    assert "X-Cron-Env: <SHELL=/bin/sh>" in header.split("\r\n")
    assert body == "Grüße\r\n.\r\nno line end\r\n"
