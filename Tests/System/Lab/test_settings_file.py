"""One settings file: what systemd reads in it, and the sockets that follow it."""

import json
import pathlib
import re
import smtplib
import socket
import subprocess

import pytest
from http_client import Client
from lab_host import GENERATOR, RECIPIENT, SENDER, SETTINGS, SETTINGS_UNIT, settings_are_applied
from paths import PROJECT
from ports import listens
from smtp_client import Dialogue, message
from systemctl import TARGET, journal, listening, run, show
from waiting import wait_until

SMTP, SMTPS, HTTP = (f"cloudflare-smtp-gateway-{listener}.socket" for listener in ("smtp", "smtps", "http"))


CASES = json.loads((PROJECT / "Tests/SettingsTests/environment-files.json").read_text())


@pytest.mark.parametrize("case", CASES, ids=[case["what"] for case in CASES])
def test_a_file_means_to_systemd_what_it_means_to_the_gateway(tmp_path, case):
    """The other half of this is a unit test, of the gateway's own reader with the same cases."""
    (tmp_path / "file").write_text(case["file"], newline="")

    def variables(*options):
        command = ["systemd-run", "--quiet", "--pipe", "--wait", *options, "/usr/bin/env", "-0"]
        printed = subprocess.run(command, capture_output=True, check=True, timeout=60).stdout.decode()
        return dict(entry.split("=", 1) for entry in printed.split("\0") if entry)

    ordinary = variables()
    found = variables("-p", f"EnvironmentFile={tmp_path}/file")
    assert {name: value for name, value in found.items() if name not in ordinary} == case["variables"]


def test_a_port_in_the_settings_moves_the_listener_and_leaves_open_connections_alone(host, configured):
    with host.connect() as old:
        configured(SMTP_PORT="2587")
        assert listens(2587) and not listens(2525)
        assert old.deliver(message("from the old port"), SENDER, RECIPIENT).code == 250
    with Dialogue(2587) as new:
        assert new.banner.code == 220
    configured(SMTP_PORT=None)
    assert listens(2525) and not listens(2587)


def test_the_gateway_listens_at_every_host_port_and_path_that_is_named(host, configured, tmp_path):
    run("ip", "address", "add", "192.0.2.1/32", "dev", "lo")
    configured(BIND_HOST="127.0.0.1, ::1 192.0.2.1", SMTP_PORT="2525,587", HTTP_PORT="8025, /run/gateway-http.sock")
    hosts = ("127.0.0.1", "[::1]", "192.0.2.1")
    assert listening() == {
        *(f"{one}:{port}" for one in hosts for port in (2525, 587, 8025)),
        "/run/gateway-http.sock",
    }
    for address in ("127.0.0.1", "::1", "192.0.2.1"):
        with smtplib.SMTP(address, 587, timeout=60) as client:
            assert client.ehlo()[0] == 250
    with Client("/run/gateway-http.sock") as client:
        assert client.ask("GET", "/health?live").status == 200
    assert pathlib.Path("/run/gateway-http.sock").stat().st_mode & 0o777 == 0o660
    run("ip", "address", "del", "192.0.2.1/32", "dev", "lo")


def test_the_ports_of_the_page_about_smtp_open_as_it_says(configured):
    (example,) = re.findall(r"^```ini\n(BIND_HOST.*?)^```$", (PROJECT / "docs" / "smtp.md").read_text(), re.M | re.S)
    configured(**dict(line.split("=", 1) for line in example.splitlines()))
    assert {f"0.0.0.0:{port}" for port in (465, 587, 2525)} <= listening()


def test_every_address_of_the_host_can_be_had_twice_over(configured):
    configured(BIND_HOST="0.0.0.0 ::")
    assert listening() == {"0.0.0.0:2525", "[::]:2525", "0.0.0.0:3000", "[::]:3000"}


def test_an_address_that_comes_later_than_the_socket_is_no_obstacle(host, configured):
    configured(BIND_HOST="198.51.100.7")
    assert listening() == {"198.51.100.7:2525", "198.51.100.7:3000"}
    run("ip", "address", "add", "198.51.100.7/32", "dev", "lo")
    try:
        with smtplib.SMTP("198.51.100.7", 2525, timeout=60) as client:
            assert client.ehlo()[0] == 250
    finally:
        run("ip", "address", "del", "198.51.100.7/32", "dev", "lo")


def test_two_listeners_can_change_places(configured):
    configured(SMTP_PORT="3000", HTTP_PORT="2525")
    with Dialogue(3000) as dialogue:
        assert dialogue.banner.code == 220
    with Client(2525) as client:
        assert client.ask("GET", "/health?live").status == 200


def test_a_port_opens_a_listener_that_is_closed_by_default_and_off_closes_one_that_is_not(configured):
    configured(SMTPS_PORT="465", HTTP_PORT="off")
    assert listening() == {"127.0.0.1:2525", "127.0.0.1:465"}
    assert "HTTP_PORT=off" in show(HTTP, "Description")
    # So it stays when the gateway is started again.
    run("systemctl", "stop", TARGET)
    wait_until(lambda: not listening(), 20, "the listeners to close")
    run("systemctl", "start", TARGET)
    assert listening() == {"127.0.0.1:2525", "127.0.0.1:465"}
    configured(SMTPS_PORT=None, HTTP_PORT=None)
    assert listening() == {"127.0.0.1:2525", "127.0.0.1:3000"}


def test_settings_made_while_the_gateway_is_stopped_are_in_force_when_it_starts(host, configured):
    run("systemctl", "stop", TARGET)
    wait_until(lambda: not listening(), 20, "the listeners to close")
    host.write_settings(SMTP_PORT="2588", SMTPS_PORT="2589", HTTP_PORT="off")
    run("systemctl", "start", TARGET)
    wait_until(settings_are_applied, 20, "the settings to be applied")
    assert listening() == {"127.0.0.1:2588", "127.0.0.1:2589"}


@pytest.mark.parametrize(
    ("setting", "value", "open_still"),
    [
        ("SMTP_PORT", "25 to 30", {"127.0.0.1:3000"}),
        ("SMTP_PORT", "127.0.0.1:2525", {"127.0.0.1:3000"}),
        ("SMTP_PORT", "99999", {"127.0.0.1:3000"}),
        ("HTTP_PORT", "2525", {"127.0.0.1:2525"}),
        ("BIND_HOST", "mail.example.com", set()),
        ("BIND_HOST", "%n [Socket]", set()),
    ],
)
def test_a_wrong_line_closes_its_listener_and_says_so_where_one_looks(configured, setting, value, open_still):
    configured(**{setting: value})
    assert listening() == open_still
    # In the unit that applies settings, and in the socket that is missing.
    wait_until(lambda: show(SETTINGS_UNIT, "ActiveState") == "failed", 20, "the complaint")
    closed = HTTP if setting == "HTTP_PORT" else SMTP
    for unit in (SETTINGS_UNIT, closed):
        status = subprocess.run(
            ["systemctl", "status", "--no-pager", "--full", unit], capture_output=True, text=True, check=False
        )
        assert f"{setting}: " in status.stdout, status.stdout
    (entry, *_) = journal("-u", SETTINGS_UNIT, "-p", "err", "-n", "1", "SYSLOG_IDENTIFIER=gateway-settings")
    assert setting in entry["MESSAGE"]
    # Nobody opens it by accident.
    assert subprocess.run(["systemctl", "start", closed], capture_output=True, check=False).returncode != 0
    configured(**{setting: None})
    assert listening() == {"127.0.0.1:2525", "127.0.0.1:3000"}
    wait_until(lambda: show(SETTINGS_UNIT, "ActiveState") == "inactive", 20, "the end of the complaint")


def test_whatever_is_in_the_file_the_gateways_start_is_not_held_up(configured, tmp_path):
    good = SETTINGS.read_text()
    run("systemctl", "stop", TARGET)
    try:
        for content in (b"\x00", b"\xff=\xff\n", b"SMTP_PORT='" + b"9" * 100_000, b"=\n" * 1000, bytes(range(1, 256))):
            SETTINGS.write_bytes(content)
            for folder in ("normal", "early", "late"):
                (tmp_path / folder).mkdir(exist_ok=True)
            folders = [tmp_path / folder for folder in ("normal", "early", "late")]
            assert subprocess.run([GENERATOR, *folders], timeout=20, check=False).returncode == 0
            run("systemctl", "daemon-reload")
            run("systemctl", "start", TARGET)
            run("systemctl", "stop", TARGET)
    finally:
        SETTINGS.write_text(good)
        run("systemctl", "daemon-reload")
        run("systemctl", "start", TARGET)


def test_lines_that_systemd_ignores_are_named(configured):
    with SETTINGS.open("a") as file:
        file.write("export SMTP_PORT=2587\nopensesame\n")
    wait_until(lambda: settings_are_applied() and show(SETTINGS_UNIT, "ActiveState") == "failed", 20, "the complaint")
    lines = [entry["MESSAGE"] for entry in journal("SYSLOG_IDENTIFIER=gateway-settings", "-n", "2")]
    assert [line.split(": ")[1] for line in lines] == [
        f"line {len(SETTINGS.read_text().splitlines()) + n}" for n in (-1, 0)
    ]
    assert not any("opensesame" in line for line in lines)


def test_systemctl_edit_has_the_last_word(configured):
    folder = pathlib.Path("/etc/systemd/system", f"{SMTP}.d")
    folder.mkdir(parents=True)
    try:
        (folder / "override.conf").write_text("[Socket]\nListenStream=\nListenStream=127.0.0.1:2599\n")
        configured(SMTP_PORT="2587")
        assert "127.0.0.1:2599" in listening()
    finally:
        (folder / "override.conf").unlink()
        folder.rmdir()
        run("systemctl", "daemon-reload")
        run("systemctl", "restart", SMTP)


def test_the_port_is_that_of_the_settings_from_the_boot_on(configured):
    """What a generator makes is there before the first unit is started; a reload runs generators as a boot does."""
    configured(SMTP_PORT="2587")
    run("systemctl", "daemon-reload")
    assert "2587" in run("systemctl", "cat", SMTP)
    assert "127.0.0.1:2587" in show(SMTP, "Listen")


def test_no_secret_gets_into_units_by_way_of_the_generator(host):
    for file in pathlib.Path("/run/systemd/generator").rglob("*"):
        if file.is_file() and "cloudflare" in str(file):
            text = file.read_text()
            assert host.token not in text and host.password not in text


def test_an_unreachable_port_tells_the_client_nothing(configured):
    configured(SMTP_PORT="off")
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", 2525), timeout=20)
