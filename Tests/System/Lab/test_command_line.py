"""The installed command line, with the real units around it."""

import json
import pathlib
import pwd
import subprocess

import pytest
from lab_host import PORT, SETTINGS
from ports import listens
from smtp_client import Dialogue
from systemctl import journal, run
from waiting import wait_until

SAVED = pathlib.Path("/var/lib/cloudflare-smtp-gateway/config.json")
PROGRAM = "cloudflare-smtp-gateway"


@pytest.fixture(autouse=True)
def fresh_journal():
    """What other tests' clients thought of the certificate is told for a day."""
    run("journalctl", "--rotate")
    run("journalctl", "--vacuum-size=1")


def ends(*command):
    """A command's exit status, and all that it said."""
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    return done.returncode, done.stdout + done.stderr


def log_in(login, password):
    with Dialogue(PORT) as dialogue:
        dialogue.hello()
        return dialogue.log_in(login, password).code


def test_it_is_installed_with_its_manual_and_its_completions(host):
    assert run(PROGRAM, "--version").strip()
    for path in (
        "share/man/man1/cloudflare-smtp-gateway.1",
        "share/bash-completion/completions/cloudflare-smtp-gateway",
        "share/zsh/vendor-completions/_cloudflare-smtp-gateway",
        "share/fish/vendor_completions.d/cloudflare-smtp-gateway.fish",
    ):
        assert (pathlib.Path("/usr") / path).stat().st_size > 1000, path


def test_a_fresh_installation_is_found_to_be_well(host):
    assert json.loads(run(PROGRAM, "check", "--offline", "--json"))["ok"]
    report = json.loads(run(PROGRAM, "status", "--json"))
    states = {unit["name"]: unit["state"] for unit in report["units"]}
    assert report["ok"] and states["cloudflare-smtp-gateway-smtp.socket"] == "active"


def test_a_login_that_root_makes_is_the_gateways_and_logs_in_at_once(host):
    password = json.loads(run(PROGRAM, "user", "add", "shop", "--json"))["password"]
    status = SAVED.stat()
    assert pwd.getpwuid(status.st_uid).pw_name == "cloudflare-smtp-gateway"
    assert status.st_mode & 0o777 == 0o600
    assert log_in("shop", password) == 235
    run(PROGRAM, "user", "remove", "shop", "--yes")
    assert log_in("shop", password) == 535


def test_a_test_message_goes_through_the_listener_as_an_app_s_does(host):
    code, said = ends(
        PROGRAM, "send", "--to", "jane@example.net", "--subject", "through the döör", "--login", host.login
    )
    assert code == 0 and "accepted by smtp at 127.0.0.1:2525" in said and host.password not in said
    assert "=?utf-8?" in host.subjects()[-1]
    # A login that was made here: only who has its password can send by it.
    password = json.loads(run(PROGRAM, "user", "add", "mail-app", "--json"))["password"]
    command = [PROGRAM, "send", "--to", "jane@example.net", "--login", "mail-app"]
    run(*command, input=password + "\n")
    done = subprocess.run(command, input="wrong\n", capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1 and "535" in done.stderr and "AUTH" in done.stderr
    run(PROGRAM, "user", "remove", "mail-app", "--yes")


def test_a_password_is_not_given_to_who_took_the_port_of_a_stopped_gateway(host):
    run("systemctl", "stop", "cloudflare-smtp-gateway-smtp.socket")
    script = "import socket; l = socket.create_server(('127.0.0.1', 2525)); l.accept()"
    squatter = subprocess.Popen(["runuser", "-u", "nobody", "--", "python3", "-c", script])
    try:
        wait_until(lambda: listens(PORT), 20, "the other program to listen")
        code, said = ends(PROGRAM, "send", "--to", "jane@example.net", "--login", host.login)
        assert code == 1 and "a program of another user" in said
        # Nobody has connected: it is still waiting.
        assert squatter.poll() is None
    finally:
        subprocess.run(["pkill", "--parent", str(squatter.pid)], check=False)
        squatter.wait()
        run("systemctl", "start", "cloudflare-smtp-gateway-smtp.socket")


def test_a_test_message_goes_out_and_is_in_the_log(host):
    run(PROGRAM, "send", "--to", "jane@example.net", "--subject", "from the command line")
    assert host.requests()[-1]["subject"] == "from the command line"
    assert "from the command line" in run(PROGRAM, "log", "-n", "1")


def test_setup_keeps_the_file_roots_and_the_settings_hold(host):
    before = SETTINGS.read_text()
    try:
        run(PROGRAM, "setup", "--from-stdin", input=f"SMTP_USERS={host.login}:another-password\n")
        status = SETTINGS.stat()
        assert (status.st_uid, status.st_gid, status.st_mode & 0o777) == (0, 0, 0o600)
        assert log_in(host.login, "another-password") == 235
    finally:
        SETTINGS.write_text(before)
    wait_until(lambda: log_in(host.login, host.password) == 235, 20, "the old password to be good again")


def test_a_member_of_the_group_may_look_and_nobody_else(host):
    run("useradd", "--groups", "cloudflare-smtp-gateway", "watcher")
    run("useradd", "stranger")
    for command in (["log"], ["metrics"], ["limits", "show"]):
        run("runuser", "-u", "watcher", "--", PROGRAM, *command)
        code, said = ends("runuser", "-u", "stranger", "--", PROGRAM, *command)
        assert code == 77 and "group cloudflare-smtp-gateway" in said
    for command in (["limits", "reset", "total"], ["user", "list"], ["check"], ["send", "--to", "jane@example.net"]):
        code, said = ends("runuser", "-u", "watcher", "--", PROGRAM, *command)
        assert code == 77 and "sudo cloudflare-smtp-gateway" in said


def test_a_token_that_the_units_get_as_a_credential_is_found(host, tmp_path):
    folder = pathlib.Path("/etc/systemd/system/cloudflare-smtp-gateway-smtp@.service.d")
    plain, encrypted = tmp_path / "account", tmp_path / "token"
    plain.write_text(host.settings["CF_ACCOUNT_ID"] + "\n")
    run("systemd-creds", "encrypt", "--name=CF_API_TOKEN", "-", encrypted, input=host.token)
    before = dict(host.settings)
    host.configure(CF_API_TOKEN=None, CF_ACCOUNT_ID=None)
    try:
        assert ends(PROGRAM, "verify")[0] == 1
        folder.mkdir(exist_ok=True)
        lines = f"[Service]\nLoadCredential=CF_ACCOUNT_ID:{plain}\nLoadCredentialEncrypted=CF_API_TOKEN:{encrypted}\n"
        (folder / "credentials.conf").write_text(lines)
        run("systemctl", "daemon-reload")
        code, said = ends(PROGRAM, "verify")
        assert code == 0 and host.token not in said
        code, said = ends(PROGRAM, "send", "--to", "jane@example.net")
        # Handlers do not see what their own units load (docs/credentials.md): the listeners are asked, and it says so.
        assert code == 1 and "the message was sent, but apps cannot send: smtp at 127.0.0.1:2525" in said
        assert "http at 127.0.0.1:3000" in said and "CF_API_TOKEN" in said
    finally:
        (folder / "credentials.conf").unlink(missing_ok=True)
        run("systemctl", "daemon-reload")
        host.configure(**before)


def test_a_certificate_that_only_root_can_read_is_found(host, tmp_path):
    folder = pathlib.Path("/etc/cloudflare-smtp-gateway/own-tls")
    folder.mkdir()
    run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
        *("-subj", "/CN=localhost", "-days", "90"),
        *("-keyout", folder / "key.pem", "-out", folder / "cert.pem"))  # fmt: skip
    before = dict(host.settings)
    host.configure(TLS_CERT_PATH=folder / "cert.pem", TLS_KEY_PATH=folder / "key.pem")
    try:
        code, said = ends(PROGRAM, "check", "--offline")
        assert code == 1 and f"{folder}/key.pem: the gateway's user cannot read the certificate's key" in said
        (remedy,) = [line for line in said.splitlines() if "chgrp" in line]
        run("sh", "-c", remedy.split("→")[1])
        assert ends(PROGRAM, "check", "--offline")[0] == 0
        assert log_in(host.login, host.password) == 235
    finally:
        host.settings = {}
        host.configure(**before)


def test_check_says_that_a_client_did_not_trust_the_certificate_until_that_is_mended(host):
    subprocess.run(
        ["openssl", "s_client", "-connect", f"127.0.0.1:{PORT}", "-starttls", "smtp", "-verify_return_error"],
        stdin=subprocess.DEVNULL, capture_output=True, timeout=30, check=False,
    )  # fmt: skip
    kind = "MESSAGE_ID=1e3a333c3fbf4d88b14783105cb156b4"
    wait_until(lambda: journal(kind, "GATEWAY_CLIENT=127.0.0.1"), 20, "the entry of the client that turned away")

    def found():
        report = json.loads(ends(PROGRAM, "check", "--offline", "--json")[1])
        return [finding for finding in report["findings"] if finding["code"] == "certificate-not-trusted"]

    (finding,) = found()
    assert finding["severity"] == "warning" and finding["subject"] == "127.0.0.1"
    assert "STARTTLS_ON_LOOPBACK=no" in finding["remedy"] and "certificate --show" in finding["remedy"]
    host.configure(STARTTLS_ON_LOOPBACK="no")
    try:
        assert found() == []
        with Dialogue(PORT) as dialogue:
            assert "STARTTLS" not in dialogue.hello()
    finally:
        host.configure(STARTTLS_ON_LOOPBACK=None)
