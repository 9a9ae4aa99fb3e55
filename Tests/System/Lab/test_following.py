"""What changes while the gateway runs is put in force, whenever it comes and whatever else goes on."""

import json
import pathlib
import subprocess
import threading
import time

import pytest
from lab_host import GENERATOR, SETTINGS, SETTINGS_UNIT, settings_are_applied
from ports import listens
from systemctl import TARGET, journal, listening, run, show
from waiting import wait_until

SMTP = "cloudflare-smtp-gateway-smtp.socket"


def test_a_change_that_comes_while_the_last_one_is_taken_up_is_not_missed(host, configured):
    for port in (2591, 2592, 2593, 2594):
        host.write_settings(SMTP_PORT=str(port))
        # The next one comes in the middle of it.
        wait_until(lambda: show(SETTINGS_UNIT, "ActiveState") == "activating" or listens(port), 20, "it to begin")
    wait_until(lambda: settings_are_applied() and listens(2594), 30, "the last port to open")
    assert not any(listens(port) for port in (2525, 2591, 2592, 2593))


def test_changes_that_go_on_for_long_are_no_fault_and_the_last_one_counts(host, configured):
    """One after the other while the one before is put in force, more of them than one run of the service takes."""
    before = len(journal("SYSLOG_IDENTIFIER=gateway-settings"))
    for port in range(2701, 2708):
        reloads = len(journal("_PID=1", "MESSAGE=Reloading."))
        host.write_settings(SMTP_PORT=str(port))
        wait_until(lambda reloads=reloads: len(journal("_PID=1", "MESSAGE=Reloading.")) > reloads, 20, "a reload")
    wait_until(lambda: settings_are_applied() and listens(2707), 30, "the last port to open")
    assert [entry["MESSAGE"] for entry in journal("SYSLOG_IDENTIFIER=gateway-settings")[before:]] == []


@pytest.fixture
def slow_end():
    """Has the service that applies settings end long after it has looked at them for the last time."""
    folder = pathlib.Path("/run/systemd/system", f"{SETTINGS_UNIT}.d")
    folder.mkdir(parents=True)
    (folder / "slow.conf").write_text("[Service]\nExecStartPost=/bin/sleep 1\n")
    run("systemctl", "daemon-reload")
    yield
    (folder / "slow.conf").unlink()
    folder.rmdir()
    run("systemctl", "daemon-reload")


def test_a_change_is_not_missed_when_it_comes_too_late_for_the_last_look_and_too_early_for_the_next_event(
    host, configured, slow_end
):
    host.write_settings(SMTP_PORT="2595")
    wait_until(lambda: show(SETTINGS_UNIT, "SubState") == "start-post", 30, "the end to begin")
    hosts = pathlib.Path("/etc/hosts")
    before = hosts.read_text()
    hosts.write_text(f"{before}192.0.2.9 late.example.com\n")
    host.write_settings(SMTP_PORT="2596")
    assert show(SETTINGS_UNIT, "SubState") == "start-post"
    try:
        wait_until(lambda: listens(2596), 30, "the last port to open")
        # Whatever the handlers have a copy of follows as well.
        copy = pathlib.Path("/run/cloudflare-smtp-gateway-root/etc/hosts")
        wait_until(lambda: "late.example.com" in copy.read_text(), 30, "the copy to be replaced")
    finally:
        hosts.write_text(before)


def test_a_listener_moves_though_systemd_has_read_its_units_again_by_itself_before(host, configured):
    """As when somebody edits the file and types `systemctl daemon-reload`, which leaves sockets where they are."""
    configured(SMTPS_PORT="2597")
    run("systemctl", "stop", "cloudflare-smtp-gateway-settings.path")
    host.write_settings(SMTP_PORT="2598", SMTPS_PORT=None)
    run("systemctl", "daemon-reload")
    assert run(GENERATOR, "--changes") == ""
    run("systemctl", "start", SETTINGS_UNIT)
    run("systemctl", "start", "cloudflare-smtp-gateway-settings.path")
    wait_until(lambda: listening() == {"127.0.0.1:2598", "127.0.0.1:3000"}, 20, "the listeners to be where they belong")


@pytest.mark.parametrize("way", ["stopped meanwhile", "restarted at once", "its tree made anew"])
def test_a_listener_that_the_settings_open_no_more_does_not_come_back_by_itself(host, configured, way):
    configured(SMTPS_PORT="2465")
    assert "127.0.0.1:2465" in listening()
    if way == "stopped meanwhile":
        run("systemctl", "stop", TARGET)
        wait_until(lambda: not listening(), 20, "the listeners to close")
    host.write_settings(SMTPS_PORT=None)
    unit = "cloudflare-smtp-gateway-root.service" if way == "its tree made anew" else TARGET
    run("systemctl", "start" if way == "stopped meanwhile" else "restart", unit)
    if way == "its tree made anew":
        run("systemctl", "start", TARGET)
    wait_until(lambda: settings_are_applied() and listening() == {"127.0.0.1:2525", "127.0.0.1:3000"}, 20, "listeners")
    # Longer than a second look takes.
    time.sleep(4)
    assert listening() == {"127.0.0.1:2525", "127.0.0.1:3000"}


def test_what_systemd_does_not_take_up_is_said_once(host, configured):
    """Masked, as the manual of systemd's generators has it."""
    mask = pathlib.Path("/etc/systemd/system-generators/cloudflare-smtp-gateway-generator")
    mask.parent.mkdir(parents=True, exist_ok=True)
    mask.symlink_to("/dev/null")
    run("systemctl", "daemon-reload")
    try:
        host.write_settings(SMTPS_PORT="2465")
        # A second look that was still to come may have been the first to notice.
        time.sleep(6)
        wait_until(lambda: show(SETTINGS_UNIT, "ActiveState") == "failed", 20, "the complaint")
        reloads = len(journal("_PID=1", "MESSAGE=Reloading."))
        time.sleep(6)
        assert len(journal("_PID=1", "MESSAGE=Reloading.")) == reloads
    finally:
        mask.unlink()
        run("systemctl", "daemon-reload")


def test_a_gateway_that_is_stopped_in_the_middle_of_a_change_stays_stopped(host, configured):
    for number in range(6):
        host.write_settings(SMTP_PORT=str(2710 + number))
        wait_until(lambda: show(SETTINGS_UNIT, "ActiveState") == "activating", 20, "it to begin")
        # At another moment each time, up to the end.
        over = threading.Event()

        def wait(over=over):
            wait_until(lambda: show(SETTINGS_UNIT, "ActiveState") != "activating", 30, "the end")
            over.set()

        watcher = threading.Thread(target=wait)
        watcher.start()
        over.wait(0.25 * number)
        run("systemctl", "stop", TARGET)
        watcher.join()
        wait_until(lambda: run("systemctl", "list-jobs", "--no-legend") == "", 20, "all to be done")
        assert listening() == set()
        run("systemctl", "start", TARGET)
        wait_until(lambda number=number: listens(2710 + number), 20, "the port to open")


def test_check_names_a_listener_that_is_not_where_it_should_be_and_what_mends_it(host, configured):
    run("systemctl", "stop", "cloudflare-smtp-gateway-settings.path")
    host.write_settings(SMTP_PORT="2731")

    def closed():
        command = ["cloudflare-smtp-gateway", "check", "--offline", "--json"]
        findings = json.loads(subprocess.run(command, stdout=subprocess.PIPE, timeout=60, check=False).stdout)[
            "findings"
        ]
        return [finding for finding in findings if finding["code"] == "door-closed"]

    (finding,) = closed()
    assert finding["what"] == "nothing listens at 127.0.0.1:2731"
    run(*finding["remedy"].split(";")[0].split())
    wait_until(lambda: listens(2731), 20, "the port to open")
    assert closed() == []
    run("systemctl", "start", "cloudflare-smtp-gateway-settings.path")


def test_a_listener_that_was_opened_by_hand_moves_as_well(host, configured):
    run("systemctl", "stop", TARGET)
    wait_until(lambda: not listening(), 20, "the listeners to close")
    run("systemctl", "start", SMTP)
    host.configure(SMTP_PORT="2721")
    wait_until(lambda: listening() == {"127.0.0.1:2721"}, 20, "the listener to move")


def test_settings_that_the_unit_may_not_read_close_no_listener(host, configured, tmp_path):
    """systemd, which makes the handlers' environment of them, may read them all the same."""
    elsewhere = pathlib.Path("/root/gateway.env")
    SETTINGS.rename(elsewhere)
    SETTINGS.symlink_to(elsewhere)
    hosts = pathlib.Path("/etc/hosts")
    before = hosts.read_text()
    reloads = len(journal("_PID=1", "MESSAGE=Reloading."))
    try:
        hosts.write_text(f"{before}# A change\n")
        wait_until(lambda: show(SETTINGS_UNIT, "ActiveState") == "failed", 20, "the complaint")
        (entry, *_) = journal("SYSLOG_IDENTIFIER=gateway-settings", "-n", "1")
        assert "make root its owner" in entry["MESSAGE"]
        # Longer than a second look takes.
        end = time.monotonic() + 4
        while time.monotonic() < end:
            assert listening() == {"127.0.0.1:2525", "127.0.0.1:3000"}
        assert len(journal("_PID=1", "MESSAGE=Reloading.")) == reloads
    finally:
        SETTINGS.unlink()
        elsewhere.rename(SETTINGS)
        hosts.write_text(before)


def test_a_copy_that_cannot_be_made_leaves_nothing_behind_and_is_made_later(host):
    tree = pathlib.Path("/run/cloudflare-smtp-gateway-root")
    filler = tree / "filler"
    hosts = pathlib.Path("/etc/hosts")
    before = hosts.read_text()
    copied = (tree / "etc/hosts").read_text()
    with filler.open("wb", buffering=0) as file, pytest.raises(OSError, match="No space left"):
        while True:
            file.write(bytes(4096))
    try:
        hosts.write_text(before + "# So long that there is no room for it.\n" * 1000)
        wait_until(lambda: show(SETTINGS_UNIT, "ActiveState") == "failed", 20, "the complaint")
        assert (tree / "etc/hosts").read_text() == copied
        assert not list((tree / "etc").glob("hosts.*"))
        filler.unlink()
        run("systemctl", "start", SETTINGS_UNIT)
        assert (tree / "etc/hosts").read_text() == hosts.read_text()
    finally:
        filler.unlink(missing_ok=True)
        hosts.write_text(before)
    wait_until(lambda: (tree / "etc/hosts").read_text() == before, 20, "the copy to be as before")


def test_the_hosts_aliases_are_where_the_handlers_see_them_and_gone_when_they_are(host):
    aliases = pathlib.Path("/etc/aliases")
    copy = pathlib.Path("/run/cloudflare-smtp-gateway-root/etc/aliases")
    before = aliases.read_bytes() if aliases.exists() else None
    try:
        aliases.write_text("root: ops@example.net\n")
        wait_until(lambda: copy.exists() and copy.read_text() == aliases.read_text(), 20, "the copy")
        aliases.unlink()
        wait_until(lambda: not copy.exists(), 20, "the copy to go")
    finally:
        if before is not None:
            aliases.write_bytes(before)
