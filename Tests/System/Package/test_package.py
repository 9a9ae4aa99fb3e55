"""The Debian package under a real systemd, as a new user meets it: from the .deb alone, with no toolchain and no
source.

Runs in order, inside the container that `with-systemd` boots: what one test has installed, the next one uses.
"""

import os
import pathlib
import re
import shutil
import smtplib
import ssl
import subprocess
import types

import pytest
from admin_client import Admin
from http_client import Client
from http_client import message as letter
from machine import NO_COMPLAINT
from package_user import (
    CERTIFICATE,
    DOCUMENTATION,
    ENVIRONMENT,
    ETC,
    HTTP,
    RECIPIENT,
    SENDER,
    SETTINGS,
    SMTP,
    STATE,
    apt,
    run,
)
from paths import PROJECT
from ports import listens
from smtp_client import Dialogue, message
from systemctl import ALL_HANDLERS, NAME, TARGET, failed_units, handlers, journal, show
from waiting import wait_until

pytestmark = pytest.mark.skipif(
    "WITH_SYSTEMD" not in os.environ, reason="needs root, to boot a systemd of its own in a container"
)

TREE = pathlib.Path("/run", f"{NAME}-root")
PREPARE_ROOT = pathlib.Path("/usr/libexec", NAME, "prepare-root")


def test_no_toolchain_can_be_reached(user):
    for tool in ("swift", "swiftc", "clang"):
        assert shutil.which(tool, path=ENVIRONMENT["PATH"]) is None
    assert not pathlib.Path("/opt/swift/usr").exists()
    assert not (PROJECT / ".build/release").exists()


def test_it_installs_without_a_question_and_nothing_listens_or_fails(user):
    said = apt("install", user.package)
    assert "Installed. Next:" in said and f"systemctl enable --now {TARGET}" in said
    assert run("dpkg", "--verify", NAME) == ""
    assert (SETTINGS.stat().st_uid, SETTINGS.stat().st_mode & 0o777) == (0, 0o600)
    run("id", NAME)
    assert not listens(SMTP) and not listens(HTTP)
    assert subprocess.run(["systemctl", "is-enabled", "--quiet", TARGET], check=False).returncode != 0
    assert failed_units() == ""


def test_every_library_that_the_programs_open_is_named_as_a_dependency(user):
    for program in ("gateway-smtp", "gateway-http", "gateway-state"):
        linked = run("ldd", f"/usr/libexec/{NAME}/{program}")
        assert "not found" not in linked and "swift" not in linked.lower()
    depends = run("dpkg-query", "-W", "-f", "${Depends}", NAME)
    for package in (
        "libcurl4 ",
        "libcurl4t64",
        "libssl3 ",
        "libssl3t64",
        "ca-certificates",
        "libsqlite3-0",
        "libsystemd0",
    ):
        assert package in depends
    needed = re.findall(r"GLIBC_ABI_DT_RELR|GLIBC_2\.\d+", run("readelf", "-V", f"/usr/libexec/{NAME}/gateway-smtp"))
    assert "GLIBC_ABI_DT_RELR" in needed and "libc6 (>= 2.36)" in depends


def test_the_settings_it_comes_with_send_nothing_and_say_what_is_missing(user):
    run("systemctl", "start", TARGET)
    with Client(HTTP) as client:
        answer = client.ask("GET", "/health")
        assert (answer.status, set(answer.json()["missing"])) == (
            503,
            {"CF_API_TOKEN", "CF_ACCOUNT_ID", "ALLOWED_FROM", "HTTP_TOKEN"},
        )
    run("systemctl", "stop", TARGET)


def test_the_first_message_is_sent_in_four_settings_and_one_command(user, tmp_path):
    user.sandbox.start()
    SETTINGS.write_text(user.settings())
    run("systemctl", "enable", "--now", TARGET)
    (tmp_path / "message.eml").write_bytes(message("my first message"))
    (tmp_path / "login").write_text(f'user = "{user.login}:{user.password}"\n')
    run(
        *("curl", "--silent", "--show-error", "--config", tmp_path / "login", "--ssl-reqd", "--cacert", CERTIFICATE),
        *(f"smtp://localhost:{SMTP}", "--mail-from", SENDER, "--mail-rcpt", RECIPIENT),
        *("--upload-file", tmp_path / "message.eml"),
    )
    assert user.subjects() == ["my first message"]
    with Client(HTTP) as client:
        answer = client.ask("POST", "/send", letter(subject="over HTTP"), Authorization=f"Bearer {user.http_token}")
        assert answer.status == 200
    assert failed_units() == ""


def tree():
    """What stands in the tree that the connections see, but for the host's folders."""
    return set(run("find", TREE, f"{TREE}/run", "-xdev").split())


def mounts(unit):
    """Where something is mounted for the one process of a unit."""
    process = pathlib.Path("/proc", show(unit, "MainPID"))
    return [line.split()[1] for line in (process / "mounts").read_text().splitlines()]


def mounts_of_the_tree():
    """Where something is mounted in it, from its own point of view."""
    found = [line.split()[1] for line in pathlib.Path("/proc/mounts").read_text().splitlines()]
    return {path.removeprefix(str(TREE)) or "/" for path in found if path == str(TREE) or path.startswith(f"{TREE}/")}


def systemd_version():
    return int(re.match(r"systemd (\d+)", run("systemctl", "--version"))[1])


def test_this_systemd_is_one_that_the_tree_was_tried_with(user):
    (tried,) = re.findall(r"^tried=(\d+)$", PREPARE_ROOT.read_text(), re.M)
    assert systemd_version() <= int(tried), "is everything that it adds in prepare-root? Then raise the number"


def test_systemd_finds_a_place_for_all_that_it_adds_to_the_tree(user):
    before = tree()
    with user.connect():
        (unit, *_) = handlers(ALL_HANDLERS)
        found = mounts(unit)
    # Each costs every connection some time.
    added = {"/proc"}
    if systemd_version() >= 255:
        added |= {"/run/host/.os-release-stage"}
    if systemd_version() >= 257:
        added |= {f"/run/systemd/journal/{name}" for name in ("dev-log", "socket", "stdout")}
    assert set(found) - mounts_of_the_tree() == added
    assert len(found) == len(set(found)), found
    assert tree() == before


def test_what_a_newer_systemd_adds_does_not_keep_connections_from_being_served(user):
    shipped = PREPARE_ROOT.read_text()
    # As it would be with a systemd that adds what nobody could know of.
    of_yesterday = re.sub(
        r"^tried=\d+$", "tried=251", re.sub(r"^.*os-release.*\n", "", shipped, flags=re.M), flags=re.M
    )
    assert of_yesterday.count("\n") < shipped.count("\n")
    try:
        PREPARE_ROOT.write_text(of_yesterday)
        run("systemctl", "restart", f"{NAME}-root.service", TARGET)
        wait_until(lambda: listens(SMTP), 20, "the port to open")
        before = tree()
        assert user.send("served by a newer systemd") == 250
        # And this is how a test sees it.
        assert (tree() != before) == (systemd_version() >= 255)
    finally:
        PREPARE_ROOT.write_text(shipped)
        run("systemctl", "restart", f"{NAME}-root.service", TARGET)
        wait_until(lambda: listens(SMTP) and listens(HTTP), 20, "the ports to open")


def test_the_journal_explains_what_became_of_a_message(user):
    (entry, *_) = journal("-t", "gateway-smtp", "MESSAGE_ID=6d9134fca77b449ea6697ae9506bf3a3")
    assert entry["MESSAGE"] == f"sent {entry['GATEWAY_SUBMISSION']} from {SENDER} to {RECIPIENT}"
    fields = {
        "DOOR": "smtp", "LOGIN": user.login, "CLIENT": "127.0.0.1", "SENDER": SENDER, "RECIPIENTS": RECIPIENT,
        "RECIPIENT_COUNT": "1", "OUTCOME": "accepted",
    }  # fmt: skip
    assert {name: entry[f"GATEWAY_{name}"] for name in fields} == fields
    assert int(entry["GATEWAY_SIZE"]) == len(message("my first message"))
    assert int(entry["GATEWAY_MILLISECONDS"]) >= 0 and re.fullmatch("[0-9a-f]{16}.*", entry["GATEWAY_CF_RAY"])
    assert re.fullmatch("<[0-9a-f]{16}@.*>", entry["GATEWAY_CF_MESSAGE_ID"])
    assert "GATEWAY_SUBJECT" not in entry
    explained = run("journalctl", "-x", "--no-pager", "-t", "gateway-smtp")
    assert f"Subject: Message {entry['GATEWAY_SUBMISSION']} was sent" in explained
    assert "To do: nothing. If it does not arrive" in explained and entry["GATEWAY_CF_MESSAGE_ID"] in explained
    assert "man:cloudflare-smtp-gateway(8)" in explained


def test_every_kind_of_entry_is_in_the_hosts_catalog(user):
    kinds = re.findall("^-- ([0-9a-f]{32})$", (PROJECT / f"systemd/{NAME}.catalog").read_text(), re.M)
    assert len(kinds) > 30
    listed = run("journalctl", "--list-catalog")
    assert [kind for kind in kinds if kind not in listed] == []


def test_the_helpers_entries_have_their_kind_too(user):
    run("systemctl", "stop", f"{NAME}-state.service")
    STATE.rename(STATE.with_suffix(".good"))
    STATE.write_bytes(b"SQLite format 3\0" + b"not a database" * 1000)
    shutil.chown(STATE, NAME, NAME)
    run("systemctl", "start", f"{NAME}-state.service")
    (entry,) = journal("-t", "gateway-state", "MESSAGE_ID=12dea17009a743babac8c6623f9c3039")
    assert entry["PRIORITY"] == "3" and "DAMAGED" in entry["MESSAGE"]
    run("systemctl", "stop", f"{NAME}-state.service")
    STATE.with_suffix(".good").rename(STATE)
    run("systemctl", "start", f"{NAME}-state.service")


def test_fail2ban_finds_who_guesses_and_nobody_else(user, tmp_path):
    shutil.copytree(DOCUMENTATION / "fail2ban", "/etc/fail2ban", dirs_exist_ok=True)
    # Guesses from another address than loopback's usual one, over SMTP and HTTP, and a login that would be another's.
    for logins in (["root", "admin", "test"], ['x" from 198.51.100.1 as "x']):
        with Dialogue(SMTP, source="127.0.0.9") as dialogue:
            dialogue.hello()
            for login in logins:
                assert dialogue.log_in(login, "guess").code in (535, 421)
    with Client(HTTP, source="127.0.0.10") as client:
        assert client.ask("POST", "/send", letter(), Authorization="Bearer guess").status == 401
    wait_until(lambda: not handlers(ALL_HANDLERS), 20, "the handlers to end")
    assert user.send("from one who may") == 250
    found = run(
        *("fail2ban-regex", "--print-all-matched", "--verbose", "--no-check-all", "systemd-journal"),
        f"/etc/fail2ban/filter.d/{NAME}.conf",
    )
    (count,) = re.findall(r"^Failregex: (\d+) total", found, re.M)
    addresses = re.findall(r"^\|\s+(\d+\.\d+\.\d+\.\d+) ", found, re.M)
    assert (count, sorted(addresses)) == ("3", ["127.0.0.10", "127.0.0.9", "127.0.0.9"]), found
    # By journalmatch it is shown no other entry, and knows each of those.
    assert re.search(r"Lines: 3 lines, 0 ignored, 3 matched, 0 missed", found), found
    jail = run("fail2ban-client", "-c", "/etc/fail2ban", "-d")
    assert f"'{NAME}', 'addfailregex'" in jail and f"'{NAME}', 'addjournalmatch'" in jail


def test_without_fail2ban_the_gateway_itself_looks_at_no_more_guesses_of_an_address(user):
    run("ip", "address", "add", "192.0.2.9/32", "dev", "lo")
    run("ip", "link", "set", "lo", "up")
    answers = []
    for token in ["guess"] * 6 + [user.http_token]:
        with Client(HTTP, source="192.0.2.9") as client:
            answers.append(client.ask("POST", "/send", letter(), Authorization=f"Bearer {token}"))
    # From the fifth on not even the right token is looked at; it works from anywhere else.
    assert [answer.status for answer in answers] == [401] * 5 + [429] * 2
    assert 1 <= int(answers[-1].fields["retry-after"]) <= 30
    with Client(HTTP) as client:
        assert client.ask("POST", "/send", letter(), Authorization=f"Bearer {user.http_token}").status == 200
    wait_until(lambda: not handlers(ALL_HANDLERS), 20, "the handlers to end")
    entries = journal("-t", "gateway-http", "GATEWAY_CLIENT=192.0.2.9")
    assert len(entries) == 7, "one line for each connection"
    assert [entry["MESSAGE_ID"] for entry in entries[-2:]] == ["4afcff1d2b9f4e10beb41c8a1cc0750c"] * 2
    assert entries[-1]["MESSAGE"].startswith(
        'login not checked from 192.0.2.9 as "(bearer token)": too many failed'
    )


def test_the_report_of_a_fault_holds_no_secret(user, tmp_path):
    script = next(
        path
        for path in (pathlib.Path("/usr/share/bug", NAME), pathlib.Path("/usr/share/bug", NAME, "script"))
        if path.is_file()
    )
    # As reportbug runs it, and as somebody does who cannot give it a descriptor: sudo closes them.
    report = run("bash", "-c", f"exec 3>&1 >/dev/null; {script}")
    by_hand = run("sudo", "bash", script)
    assert by_hand.splitlines()[0] == report.splitlines()[0] == "-- Units:"
    assert len(by_hand.splitlines()) >= len(report.splitlines()) > 10
    assert "SMTP_USERS" in report and f"{NAME}.target" in report
    assert not any(secret in report for secret in (user.password, user.http_token, RECIPIENT, SENDER))


def test_the_manual_pages_can_be_read(user):
    for section, page in (("8", NAME), ("5", "gateway.env"), ("1", "cloudflare-sandbox")):
        assert "NAME" in run("man", "--pager=cat", section, page)


def rebuilt(user, version):
    """The same package with another version."""
    tree = user.directory / f"tree-{version}"
    run("dpkg-deb", "--raw-extract", user.package, tree)
    control = tree / "DEBIAN/control"
    control.write_text(re.sub("^Version: .*$", f"Version: {version}", control.read_text(), flags=re.M))
    package = user.directory / f"{NAME}_{version}.deb"
    run("dpkg-deb", "--root-owner-group", "-Znone", "--build", tree, package)
    return package


def test_the_admin_page_and_tls_from_the_first_octet_are_there_once_the_settings_want_them(user):
    SETTINGS.write_text(user.settings(ADMIN_PASSWORD="a password for the page", SMTPS_PORT="465", HTTPS_PORT="3443"))
    wait_until(lambda: all(map(listens, (465, 3443, 3001))), 30, "the ports to open")
    admin = Admin(types.SimpleNamespace(admin_port=3001, admin_password="a password for the page")).log_in()
    assert b"<title>" in admin.ask("GET", "/admin/").body
    findings = {one["code"]: one["severity"] for one in admin.get("status").json()["findings"]}
    assert findings["helper-reachable"] == "ok"
    assert admin.save(RECIPIENT_DENYLIST="nobody@example.net").status == 200
    context = ssl.create_default_context(cafile=CERTIFICATE)
    with smtplib.SMTP_SSL("localhost", 465, timeout=60, context=context) as client:
        client.login(user.login, user.password)
        assert client.sendmail(SENDER, [RECIPIENT], message("inside TLS")) == {}
    run("curl", "-sS", "--max-time", "20", "--cacert", CERTIFICATE, "https://localhost:3443/health")
    SETTINGS.write_text(user.settings())
    wait_until(lambda: not any(map(listens, (465, 3443, 3001))), 30, "the ports to close")


def test_an_upgrade_keeps_settings_state_and_connections_that_are_open(user):
    settings, inode = SETTINGS.read_bytes(), SETTINGS.stat().st_ino
    certificate = CERTIFICATE.read_bytes()
    helper = show(f"{NAME}-state.service", "MainPID")
    database = STATE.stat().st_ino
    with user.connect() as before:
        assert before.ask(f"MAIL FROM:<{SENDER}>").code == 250
        said = apt("install", rebuilt(user, "1.1.0+upgrade"))
        assert "Installed. Next:" not in said, "somebody has been through that"
        assert before.ask(f"RCPT TO:<{RECIPIENT}>").code == 250
        assert before.ask("DATA").code == 354
        before.send(message("begun before the upgrade") + b".\r\n")
        assert before.reply().code == 250
        before.quit()
    assert user.send("after the upgrade") == 250
    assert user.subjects()[-2:] == ["begun before the upgrade", "after the upgrade"]
    assert (SETTINGS.read_bytes(), SETTINGS.stat().st_ino, SETTINGS.stat().st_mode & 0o777) == (settings, inode, 0o600)
    assert (CERTIFICATE.read_bytes(), STATE.stat().st_ino) == (certificate, database)
    assert show(f"{NAME}-state.service", "MainPID") != helper, "the helper is the new one"
    assert show(TARGET, "UnitFileState") == "enabled"
    assert failed_units() == ""


def test_a_downgrade_works_as_well(user):
    apt("install", "--allow-downgrades", user.package)
    assert user.send("after the downgrade") == 250


def test_systemd_has_had_nothing_to_say_against_the_units(user):
    said = [entry["MESSAGE"] for entry in journal("_PID=1", "-p", "warning") if NAME in entry["MESSAGE"]]
    assert [line for line in said if not NO_COMPLAINT.search(line)] == []


def test_removed_it_leaves_a_slice_that_others_use(user):
    run("systemd-run", "--slice=cloudflare-other.slice", "--unit=somebody-elses", "sleep", "infinity")
    apt("remove", NAME)
    assert show("somebody-elses.service", "ActiveState") == "active"
    assert show("cloudflare-smtp.slice", "ActiveState") == "inactive"
    run("systemctl", "stop", "somebody-elses.service", "cloudflare-other.slice")
    apt("install", user.package)
    run("systemctl", "start", TARGET)


def test_removed_it_is_gone_but_for_settings_and_state(user):
    settings = SETTINGS.read_bytes()
    apt("remove", NAME)
    wait_until(lambda: not listens(SMTP) and not listens(HTTP), 20, "the ports to close")
    assert run("systemctl", "list-units", "--plain", "--no-legend", "cloudflare*") == ""
    assert "cloudflare-smtp-gateway" not in pathlib.Path("/proc/mounts").read_text()
    assert not pathlib.Path("/usr/libexec", NAME).exists()
    assert SETTINGS.read_bytes() == settings and STATE.exists()
    assert failed_units() == ""


def test_installed_again_it_is_as_it_was(user):
    apt("install", user.package)
    assert show(TARGET, "UnitFileState") == "enabled"
    run("systemctl", "start", TARGET)
    assert user.send("as before") == 250


def test_purged_nothing_is_left_but_what_somebody_put_there(user):
    run("systemctl", "enable", f"{NAME}-smtps.socket")
    (ETC / "tls").mkdir()
    (ETC / "tls/privkey.pem").write_text("somebody's key\n")
    apt("purge", NAME)
    assert not SETTINGS.exists() and (ETC / "tls/privkey.pem").exists()
    left = run(
        "find", "/etc", "/usr", "/var", "/run", "-name", "*cloudflare-smtp-gateway*", "-not", "-path", f"{PROJECT}/*"
    )
    ours = {
        path
        for path in left.split()
        if not path.startswith(("/var/log", "/var/cache", "/var/lib/apt", "/etc/fail2ban"))
    }
    assert ours == {str(ETC)}
    assert failed_units() == ""


def test_it_installs_where_no_systemd_runs(user):
    # As in a container image that is being built: dpkg, but PID 1 is something else.
    run("unshare", "--mount", "bash", "-c", f"mount -t tmpfs none /run && dpkg --install {user.package}")
    assert SETTINGS.exists()
    apt("purge", NAME)
