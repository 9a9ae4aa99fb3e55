"""`check` and `status` on a host where the mail does not go out: they check by themselves, and say how to fix it."""

import contextlib
import json
import os
import pathlib
import shutil
import socket
import subprocess

import pytest
from lab_host import CERTIFICATE, PORT, RECIPIENT, SENDER
from smtp_client import ConnectionEnded, Dialogue, message
from systemctl import TARGET, run, show
from waiting import wait_until

PROGRAM = "cloudflare-smtp-gateway"
TREE = pathlib.Path("/run/cloudflare-smtp-gateway-root")
ROOT = "cloudflare-smtp-gateway-root.service"
STATE = "cloudflare-smtp-gateway-state.service"
SOCKETS = ["cloudflare-smtp-gateway-smtp.socket", "cloudflare-smtp-gateway-http.socket"]
DATA = pathlib.Path("/var/lib/cloudflare-smtp-gateway")
STATE_DATA = pathlib.Path("/var/lib/cloudflare-smtp-gateway-state")


def ask(command, *options):
    """How a command ends, and what it has found that is not as it should be: by code, the findings."""
    done = subprocess.run(
        [PROGRAM, command, *options, "--json"], capture_output=True, text=True, timeout=60, check=False
    )
    answer = json.loads(done.stdout)
    bad = [one for one in answer["findings"] if one["severity"] in ("warning", "error")]
    assert all(one["remedy"] for one in bad), bad
    assert answer["ok"] == (done.returncode == 0)
    # What other tests' clients thought of the certificate is told for a day.
    kept = [one for one in bad if one["code"] != "certificate-not-trusted"]
    if bad and not kept:
        return 0, {}
    bad = kept
    return done.returncode, {code: [one for one in bad if one["code"] == code] for code in {one["code"] for one in bad}}


def both(*expected):
    """Both commands see the same, and end with 1; what `check` says."""
    code, found = ask("check", "--offline")
    assert code == 1 and set(found) == set(expected), found
    code, seen = ask("status")
    assert code == 1 and set(seen) == set(expected), seen
    return found


@pytest.fixture(autouse=True)
def well(host):
    """Before and after each test nothing is wrong."""
    assert ask("check", "--offline") == (0, {})
    yield
    subprocess.run(["systemctl", "reset-failed"], check=True)
    wait_until(lambda: ask("check", "--offline") == (0, {}), 20, "all to be well again")


def test_a_listener_where_every_connection_dies_is_found(host):
    # What a systemd does that finds no room in the tree for what it wants to mount there.
    run("umount", "--lazy", TREE / "usr/libexec/cloudflare-smtp-gateway")
    try:
        with pytest.raises((ConnectionEnded, ConnectionResetError)):
            Dialogue(PORT)
        found = both("door-dead")["door-dead"]
        assert {one["subject"] for one in found} == {"smtp at 127.0.0.1:2525", "http at 127.0.0.1:3000"}
        assert ROOT in found[0]["remedy"]
    finally:
        run("systemctl", "restart", ROOT)
        wait_until(lambda: show(SOCKETS[0], "ActiveState") == "active", 20, "the port")


def test_a_gateway_that_is_started_and_listens_nowhere_is_found(host):
    run("systemctl", "stop", *SOCKETS)
    try:
        assert show(TARGET, "ActiveState") == "active"
        (finding,) = both("gateway-stopped")["gateway-stopped"]
        assert f"systemctl enable --now {TARGET}" in finding["remedy"]
    finally:
        run("systemctl", "start", *SOCKETS)


def test_one_listener_that_is_closed_is_found(host):
    run("systemctl", "stop", SOCKETS[1])
    try:
        (finding,) = both("door-closed")["door-closed"]
        assert "127.0.0.1:3000" in finding["what"]
    finally:
        run("systemctl", "start", SOCKETS[1])


def test_an_account_and_a_token_that_are_missing_are_found(host):
    before = dict(host.settings)
    host.configure(CF_API_TOKEN=None, CF_ACCOUNT_ID=None)
    try:
        found = both("credentials-missing")["credentials-missing"]
        assert {one["subject"] for one in found} == {"CF_API_TOKEN", "CF_ACCOUNT_ID"}
    finally:
        host.configure(**before)


@contextlib.contextmanager
def small_disk(megabytes):
    """The helper's folder on a disk of its own; gives a function that fills all of it, and one that makes room."""
    run("systemctl", "stop", STATE, "cloudflare-smtp-gateway-state.socket")
    owner = STATE_DATA.stat()
    run("mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=700", "small", STATE_DATA)
    os.chown(STATE_DATA, owner.st_uid, owner.st_gid)
    run("systemctl", "start", TARGET, *SOCKETS, STATE)
    ballast = STATE_DATA / "ballast"

    def fill():
        with open(ballast, "ab", buffering=0) as file, contextlib.suppress(OSError):
            while True:
                file.write(bytes(4096))

    try:
        yield fill, lambda: ballast.unlink(missing_ok=True)
    finally:
        run("systemctl", "stop", STATE, "cloudflare-smtp-gateway-state.socket")
        run("umount", "--lazy", STATE_DATA)
        run("systemctl", "start", TARGET, *SOCKETS, STATE)


def write_much():
    """Has the helper note the use of thousands of logins that nobody has: more than what it has put by."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as line:
        line.connect("/run/cloudflare-smtp-gateway/state.sock")
        for begin in range(0, 40_000, 40):
            notes = " ".join(f"use smtp:nobody-of-this-name-{begin + number:08}" for number in range(40))
            line.send(f"1 {notes}".encode())
            line.recv(4096)


def test_a_full_disk_is_found_before_it_stops_the_mail_and_when_it_does(host):
    with small_disk(16) as (fill, make_room):
        assert ask("check", "--offline") == (0, {})
        fill()
        # The helper has a megabyte put by: mail goes on.
        wait_until(lambda: "helper-disk-full" in ask("check", "--offline")[1], 20, "the reserve to be used")
        with host.connect() as dialogue:
            assert dialogue.deliver(message("on the reserve"), SENDER, RECIPIENT).code == 250
        # And when that is gone, too, it stops, which is said.
        write_much()
        (finding,) = both("helper-cannot-write", "door-not-ready")["helper-cannot-write"]
        assert f"df -h {STATE_DATA}" in finding["remedy"]
        with Dialogue(PORT) as dialogue:
            dialogue.hello()
            assert dialogue.log_in(host.login, host.password).code == 451
        make_room()
        wait_until(lambda: ask("check", "--offline")[0] == 0, 90, "the helper to write again, and to put some by")


def test_a_folder_that_the_gateway_cannot_read_is_found(host):
    owner = DATA.stat()
    os.chown(DATA, 0, 0)
    os.chmod(DATA, 0o700)
    try:
        with Dialogue(PORT) as dialogue:
            assert dialogue.banner.code == 421
        found = both("file-unreadable", "door-refuses", "door-not-ready")
        (finding,) = found["file-unreadable"]
        assert finding["subject"] == str(DATA)
        assert "421" in found["door-refuses"][0]["what"]
        # What is said to fix it does.
        run("sh", "-c", finding["remedy"])
        assert ask("check", "--offline") == (0, {})
    finally:
        shutil.chown(DATA, owner.st_uid, owner.st_gid)
        os.chmod(DATA, owner.st_mode & 0o7777)


def test_a_certificate_that_the_gateway_cannot_read_is_found(host):
    owner = CERTIFICATE.stat()
    os.chown(CERTIFICATE, 0, 0)
    os.chmod(CERTIFICATE, 0o600)
    try:
        found = both("file-unreadable", "door-without-tls")
        (finding,) = found["file-unreadable"]
        assert finding["subject"] == str(CERTIFICATE)
        run("sh", "-c", finding["remedy"])
        assert ask("check", "--offline") == (0, {})
    finally:
        shutil.chown(CERTIFICATE, owner.st_uid, owner.st_gid)
        os.chmod(CERTIFICATE, owner.st_mode & 0o7777)


def test_a_folder_above_the_certificate_that_keeps_the_gateway_out_is_found(host):
    folder = pathlib.Path("/etc/cloudflare-smtp-gateway/closed")
    folder.mkdir(mode=0o700)
    shutil.copy(CERTIFICATE, folder / "cert.pem")
    os.chmod(folder / "cert.pem", 0o644)
    before = dict(host.settings)
    host.configure(TLS_CERT_PATH=folder / "cert.pem", TLS_KEY_PATH=folder / "cert.pem")
    try:
        found = both("file-unreadable", "door-without-tls")
        assert str(folder) in found["file-unreadable"][0]["remedy"]
    finally:
        host.settings = {}
        host.configure(**before)
        shutil.rmtree(folder)
