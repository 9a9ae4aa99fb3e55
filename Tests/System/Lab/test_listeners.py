"""The listeners of the installed product under a real systemd."""

import collections
import grp
import os
import pathlib
import re
import secrets
import smtplib
import socket
import ssl
import subprocess
import threading

import pytest
import specimen
from http_client import Client
from http_client import message as letter
from lab_host import CERTIFICATE, PORT, RECIPIENT, SENDER, SETTINGS
from paths import PROJECT
from ports import listens
from real_clients import CLIENTS, environment
from smtp_client import ConnectionEnded, Dialogue, message
from systemctl import handlers, journal, run
from waiting import wait_until


def test_systemd_finds_nothing_to_object_to_in_the_units():
    files = pathlib.Path("/usr/lib/systemd/system").glob("cloudflare-smtp-gateway*")
    units = sorted(str(file) for file in files if file.is_file())
    assert len(units) > 5
    checked = subprocess.run(["systemd-analyze", "verify", *units], capture_output=True, text=True, check=False)
    assert (checked.returncode, checked.stdout + checked.stderr) == (0, "")


def test_curl_can_send(host, tmp_path):
    (tmp_path / "message").write_bytes(message("from curl"))
    (tmp_path / "login").write_text(f'user = "{host.login}:{host.password}"\n')
    run(
        *("curl", "--silent", "--show-error", "--max-time", "60", "--config", tmp_path / "login"),
        *("--ssl-reqd", "--cacert", CERTIFICATE, f"smtp://localhost:{PORT}"),
        *("--mail-from", SENDER, "--mail-rcpt", RECIPIENT, "--upload-file", tmp_path / "message"),
    )
    assert host.subjects()[-1] == "from curl"


def test_only_root_can_look_into_a_handler_and_it_leaves_no_core(host):
    with host.connect():
        (unit,) = handlers()
        process = pathlib.Path("/proc", run("systemctl", "show", "--value", "-p", "MainPID", unit).strip())
        assert process.stat().st_uid != 0
        # The kernel gives the files of a process that must not be dumped to root (proc(5)).
        assert (process / "environ").stat().st_uid == 0


def test_swaks_can_send(host):
    run(
        *("swaks", "--server", f"127.0.0.1:{PORT}", "--tls", "--auth-user", host.login),
        *("--auth-password", host.password, "--from", SENDER, "--to", RECIPIENT, "--header", "Subject: from swaks"),
    )
    assert host.subjects()[-1] == "from swaks"


@pytest.fixture
def smtps():
    """The port with implicit TLS, as somebody would switch it on and off again."""
    unit = "cloudflare-smtp-gateway-smtps.socket"
    run("systemctl", "enable", "--now", unit)
    yield 465
    run("systemctl", "disable", "--now", unit)
    wait_until(lambda: not listens(465), 20, "the port to close")


def test_implicit_tls_is_off_until_it_is_enabled_and_stays_with_the_target(host, smtps):
    assert listens(smtps)
    target = "cloudflare-smtp-gateway.target"
    run("systemctl", "restart", target)
    wait_until(lambda: listens(smtps), 20, "the port to open with the target")
    run("systemctl", "disable", "--now", "cloudflare-smtp-gateway-smtps.socket")
    run("systemctl", "restart", target)
    assert not listens(smtps)


def test_implicit_tls_takes_a_message_in_a_process_of_its_own(host, smtps):
    context = ssl.create_default_context(cafile=CERTIFICATE)
    with smtplib.SMTP_SSL("localhost", smtps, timeout=60, context=context) as client:
        client.login(host.login, host.password)
        (unit,) = handlers("cloudflare-smtp-gateway-smtps@*")
        assert "inside TLS" in run("systemctl", "show", "--value", "-p", "Description", unit)
        pid = run("systemctl", "show", "--value", "-p", "MainPID", unit).strip()
        assert not pathlib.Path("/proc", pid, "root/etc/passwd").exists()
        assert client.sendmail(SENDER, [RECIPIENT], message("from smtplib inside TLS")) == {}
    assert host.subjects()[-1] == "from smtplib inside TLS"
    wait_until(lambda: not handlers("cloudflare-smtp-gateway-smtps@*"), 20, "the handler to end")


@pytest.mark.parametrize("tls", ["starttls", "implicit"])
def test_postfix_can_use_it_as_a_smarthost(host, smtps, tmp_path, tally, tls):
    sent = specimen.written_to(tmp_path)
    port = PORT if tls == "starttls" else smtps
    before = len(host.requests())
    run(
        CLIENTS / "postfix",
        cwd=tmp_path,
        env=environment(tmp_path, tls, port, host.login, host.password, CERTIFICATE),
    )
    (request,) = host.requests()[before:]
    specimen.check(request)
    # Postfix is a relay: it adds its own trace, which the gateway drops, and takes Bcc out itself.
    assert request["mime_message"].encode() == re.sub(rb"Bcc: .*\r\n", b"", sent)
    tally["real clients by one kind of TLS"] += 1


def test_pythons_smtplib_can_send(host):
    with smtplib.SMTP("localhost", PORT, timeout=60) as client:
        client.starttls(context=ssl.create_default_context(cafile=CERTIFICATE))
        client.login(host.login, host.password)
        assert client.sendmail(SENDER, [RECIPIENT], message("from smtplib")) == {}
    assert host.requests()[-1]["mime_message"].encode() == message("from smtplib")


def test_one_process_serves_one_connection_and_none_stays(host):
    with host.connect() as first, host.connect() as second:
        assert len(handlers()) == 2
        pids = {run("systemctl", "show", "--value", "-p", "MainPID", unit).strip() for unit in handlers()}
        assert len(pids) == 2
        for number in range(3):
            assert first.deliver(message(f"on one connection {number}"), SENDER, RECIPIENT).code == 250
        assert len(handlers()) == 2
        second.quit()
    wait_until(lambda: not handlers(), 20, "the handlers to end")
    assert not any(pathlib.Path("/proc", pid).exists() for pid in pids)


def test_a_handler_has_no_privileges_and_sees_hardly_a_file(host):
    with host.connect():
        (unit,) = handlers()
        process = pathlib.Path("/proc", run("systemctl", "show", "--value", "-p", "MainPID", unit).strip())
        status = dict(line.split(":\t", 1) for line in (process / "status").read_text().splitlines())
        user = run("id", "-u", "cloudflare-smtp-gateway").strip()
        assert set(status["Uid"].split()) == {user}
        assert {status[name] for name in ("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb")} == {"0" * 16}
        assert (status["NoNewPrivs"], status["Seccomp"]) == ("1", "2")
        assert not (process / "root/etc/passwd").exists()
        assert not (process / "root/usr/bin").exists()
        assert os.listdir(process / "root/var/lib") == ["cloudflare-smtp-gateway"]
        # Its certificate, and what the admin UI has saved.
        files = set(os.listdir(process / "root/var/lib/cloudflare-smtp-gateway"))
        assert {"self-signed.pem"} <= files <= {"self-signed.pem", "self-signed-rsa.pem", "config.json", "admin-key"}
        mounts = (process / "mounts").read_text().splitlines()
        assert all("ro" in line.split()[3].split(",") for line in mounts), mounts


def test_every_message_has_an_entry_in_the_journal(host):
    with host.connect() as dialogue:
        assert dialogue.deliver(message("for the journal"), SENDER, RECIPIENT).code == 250
        assert dialogue.deliver(message("not taken"), SENDER, "unauthorized@example.net").code == 451
    sent, failed = [entry for entry in journal("-t", "gateway-smtp") if "GATEWAY_SUBMISSION" in entry][-2:]
    for entry in (sent, failed):
        assert entry["GATEWAY_SENDER"] == SENDER
        assert entry["GATEWAY_LOGIN"] == host.login
        assert entry["GATEWAY_CLIENT"] == "127.0.0.1"
        assert entry["_SYSTEMD_UNIT"].startswith("cloudflare-smtp-gateway-smtp@")
        assert len(entry["MESSAGE_ID"]) == 32
    assert (sent["GATEWAY_RECIPIENTS"], sent["GATEWAY_OUTCOME"], sent["PRIORITY"]) == (RECIPIENT, "accepted", "6")
    # A fault of the configuration is the operator's business: level error.
    assert (failed["GATEWAY_OUTCOME"], failed["PRIORITY"]) == ("failed", "3")


def test_an_entry_is_found_by_each_of_its_recipients(host):
    others = ["joe@example.org", "jim@example.net"]
    with host.connect() as dialogue:
        assert dialogue.deliver(message("to several"), SENDER, *others).code == 250
    for recipient in others:
        (entry,) = journal(f"GATEWAY_RECIPIENTS={recipient}")
        assert entry["GATEWAY_RECIPIENTS"] == others


def test_a_new_setting_is_in_force_for_the_next_connection(host):
    with host.connect() as old:
        host.configure(ALLOWED_FROM="example.org")
        try:
            assert old.deliver(message("by the old rule"), SENDER, RECIPIENT).code == 250
            with host.connect() as new:
                assert new.ask(f"MAIL FROM:<{SENDER}>").code == 550
                assert new.ask("MAIL FROM:<app@example.org>").code == 250
        finally:
            host.configure(ALLOWED_FROM="example.com")


def test_200_messages_over_20_parallel_connections_arrive_once_each(host):
    before = len(host.subjects())
    replies = collections.Counter()
    problems = []

    def send(connection):
        try:
            with host.connect() as dialogue:
                for number in range(10):
                    reply = dialogue.deliver(message(f"load {connection} {number}"), SENDER, RECIPIENT)
                    replies[reply.code] += 1
                dialogue.quit()
        except Exception as problem:  # a thread's exception would be lost
            problems.append(problem)

    threads = [threading.Thread(target=send, args=(connection,)) for connection in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    assert replies == {250: 200}
    arrived = host.subjects()[before:]
    assert sorted(arrived) == sorted(f"load {connection} {number}" for connection in range(20) for number in range(10))


def test_cloudflare_is_reached_by_https_and_trusted_through_the_systems_ca_folder(host):
    sandbox = host.another_sandbox("--tls-certificate", CERTIFICATE, "--tls-key", CERTIFICATE).start()
    host.configure(CF_API_BASE=f"https://localhost:{sandbox.port}/client/v4")
    try:
        with host.connect() as dialogue:
            # Nobody vouches for the certificate, so the message must not go there.
            assert dialogue.deliver(message("to a stranger"), SENDER, RECIPIENT).code == 451
        # The administrator's way to trust one: two symbolic links lead from /etc/ssl/certs to the file.
        certificate = re.search(
            "-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----\n", CERTIFICATE.read_text(), re.S
        )
        pathlib.Path("/usr/local/share/ca-certificates/trusted-for-a-test.crt").write_text(certificate[0])
        run("update-ca-certificates")
        with host.connect() as dialogue:
            assert dialogue.deliver(message("by HTTPS"), SENDER, RECIPIENT).code == 250
        assert host.subjects()[-1] == "by HTTPS"
    finally:
        host.configure(CF_API_BASE=host.sandbox.api)
        sandbox.stop()


def test_a_flood_of_connections_is_cut_off_at_the_limit_and_the_listener_survives_it(host):
    # More at once than one client may have, and more within two seconds than systemd's own trigger limit lets through.
    flood = [socket.create_connection(("127.0.0.1", PORT), timeout=60) for _ in range(300)]
    try:
        banners = [connection.recv(4) for connection in flood]
    finally:
        for connection in flood:
            connection.close()
    assert collections.Counter(banners) == {b"220 ": 256, b"": 44}
    wait_until(lambda: not handlers(), 60, "the handlers to end")
    with Dialogue(PORT) as dialogue:
        assert dialogue.banner.code == 220


def test_a_helper_that_is_killed_comes_back(host):
    unit = "cloudflare-smtp-gateway-state.service"
    killed = run("systemctl", "show", "--value", "-p", "MainPID", unit)
    run("systemctl", "kill", "--signal=KILL", unit)
    wait_until(
        lambda: run("systemctl", "show", "--value", "-p", "MainPID", unit) not in (killed, "0\n")
        and run("systemctl", "show", "--value", "-p", "ActiveState", unit) == "active\n",
        20,
        "the helper to be back",
    )
    with host.connect() as dialogue:
        assert dialogue.deliver(message("after the helper's death"), SENDER, RECIPIENT).code == 250


def test_without_the_helper_every_message_is_put_off(host):
    units = ("cloudflare-smtp-gateway-state.socket", "cloudflare-smtp-gateway-state.service")
    before = len(host.requests())
    with host.connect() as dialogue:
        run("systemctl", "stop", *units)
        try:
            dialogue.envelope(SENDER, RECIPIENT)
            assert dialogue.ask("DATA").code == 451
        finally:
            run("systemctl", "start", *units)
    assert len(host.requests()) == before
    with host.connect() as dialogue:
        assert dialogue.deliver(message("with the helper again"), SENDER, RECIPIENT).code == 250


def test_the_resolvers_new_address_reaches_the_handlers(host):
    resolv = pathlib.Path("/etc/resolv.conf")
    seen = pathlib.Path("/run/cloudflare-smtp-gateway-root/etc/resolv.conf")
    changed = resolv.read_text() + "# changed\n"
    resolv.write_text(changed)
    wait_until(lambda: seen.read_text() == changed, 20, "the copy to be brought up to date")


def test_no_secret_is_in_the_journal_or_a_unit_everybody_can_read(host):
    text = run("journalctl", "-o", "export", "--no-pager")
    assert RECIPIENT in text
    everything = text + run("systemctl", "show", "cloudflare-smtp-gateway-state.service")
    for secret in (host.token, host.password):
        assert secret not in everything


def test_stopping_the_target_stops_everything_and_it_can_start_again(host):
    target = "cloudflare-smtp-gateway.target"
    run("systemctl", "stop", target)
    # `stop` waits for the target alone; what is part of it follows.
    shown = ("systemctl", "list-units", "--plain", "--no-legend", "--state=active,deactivating")
    wait_until(lambda: run(*shown, "cloudflare-smtp-gateway-*") == "", 20, "every unit to stop")
    assert not listens(PORT)
    assert not os.path.ismount("/run/cloudflare-smtp-gateway-root")
    run("systemctl", "start", target)
    with host.connect() as dialogue:
        assert dialogue.deliver(message("started again"), SENDER, RECIPIENT).code == 250


def test_an_upgrade_leaves_open_connections_alone_and_the_port_open(host):
    with host.connect() as old:
        run("make", "install", cwd=PROJECT)
        assert old.deliver(message("from before the upgrade"), SENDER, RECIPIENT).code == 250
        with host.connect() as new:
            assert new.deliver(message("from after the upgrade"), SENDER, RECIPIENT).code == 250


def test_uninstalling_removes_what_was_installed(host):
    run("make", "uninstall", cwd=PROJECT)
    left = run("find", "/usr", "-xdev", "(", "-path", PROJECT, "-prune", ")", "-o", "-name", "*cloudflare-s*", "-print")
    assert left == ""
    assert SETTINGS.exists()
    run("make", "install", cwd=PROJECT)
    host.configure()
    run("systemctl", "start", "cloudflare-smtp-gateway.target")


# The HTTP service

HTTP_PORT = 3000
HTTP_HANDLERS = "cloudflare-smtp-gateway-http@*"
HTTP_SOCKET = "cloudflare-smtp-gateway-http.socket"
HTTP_PAGE = (PROJECT / "docs" / "http.md").read_text()


@pytest.fixture
def token(host):
    """A token that is in force; all handlers of the listener are gone afterwards."""
    host.configure(HTTP_TOKEN=secrets.token_urlsafe(30))
    yield {"Authorization": f"Bearer {host.settings['HTTP_TOKEN']}"}
    wait_until(lambda: not handlers("cloudflare-smtp-gateway-http*@*"), 20, "the handlers to be gone")


def test_http_sends_from_a_process_of_its_own_in_the_same_sandbox(host, token):
    with Client(HTTP_PORT) as client:
        assert client.ask("GET", "/health").json() == {"ok": True}
        assert client.ask("POST", "/send", letter(subject="over HTTP"), **token).status == 200
        (unit,) = handlers(HTTP_HANDLERS)
        process = pathlib.Path("/proc", run("systemctl", "show", "--value", "-p", "MainPID", unit).strip())
        assert process.stat().st_uid != 0
        assert (process / "environ").stat().st_uid == 0
        assert os.readlink(process / "ns" / "mnt") != os.readlink("/proc/self/ns/mnt")
    assert host.requests()[-1]["subject"] == "over HTTP"
    (entry,) = journal("SYSLOG_IDENTIFIER=gateway-http", "GATEWAY_OUTCOME=accepted")
    assert (entry["GATEWAY_CLIENT"], entry["GATEWAY_LOGIN"]) == ("127.0.0.1", "default")


def test_a_proxy_on_this_host_and_nobody_else_comes_through_a_unix_socket(host, token, configured):
    settings, drop_in = re.findall(r"^```ini\n(.*?)^```$", HTTP_PAGE, re.M | re.S)
    path = re.search("HTTP_PORT=(.*)", settings)[1]
    group = grp.getgrnam(re.search("SocketGroup=(.*)", drop_in)[1]).gr_gid
    # Where `systemctl edit` puts it.
    override = pathlib.Path("/run/systemd/system", f"{HTTP_SOCKET}.d", "override.conf")
    override.parent.mkdir(parents=True)
    override.write_text(drop_in)
    try:
        configured(**dict(line.split("=", 1) for line in settings.splitlines()))
        ask = f"import socket; socket.socket(socket.AF_UNIX).connect({path!r})"
        for who, may in ((group, True), (65534, False)):
            user = ["setpriv", "--reuid=65534", f"--regid={who}", "--clear-groups", "/usr/bin/python3", "-c", ask]
            assert (subprocess.run(user, capture_output=True, check=False).returncode == 0) == may
        with Client(path) as client:
            assert client.ask("POST", "/send", letter(subject="through a Unix socket"), **token).status == 200
        assert not listens(HTTP_PORT)
    finally:
        override.unlink()
        override.parent.rmdir()
        configured(HTTP_PORT=None, TRUSTED_PROXIES=None)
    assert listens(HTTP_PORT)
    assert host.requests()[-1]["subject"] == "through a Unix socket"


def test_the_port_inside_tls_opens_as_documented(host, token, configured):
    ((name, port),) = re.findall(r"Without a proxy, `(\w+)=(\d+)`", HTTP_PAGE)
    configured(**{name: port})
    context = ssl.create_default_context(cafile=CERTIFICATE)
    with Client(int(port)) as client:
        client.socket = context.wrap_socket(client.socket, server_hostname="localhost")
        assert client.ask("GET", "/health?live").status == 200


def test_https_is_off_until_it_is_enabled(host, token):
    unit, port = "cloudflare-smtp-gateway-https.socket", 3443
    assert not listens(port)
    run("systemctl", "enable", "--now", unit)
    try:
        context = ssl.create_default_context(cafile=CERTIFICATE)
        with Client(port) as client:
            client.socket = context.wrap_socket(client.socket, server_hostname="localhost")
            assert client.ask("POST", "/send", letter(subject="inside TLS"), **token).status == 200
    finally:
        run("systemctl", "disable", "--now", unit)
    wait_until(lambda: not listens(port), 20, "the port to close")
    assert host.requests()[-1]["subject"] == "inside TLS"


# The end of a handler


def test_a_session_that_is_stopped_hears_421_between_two_messages(host):
    with host.connect() as dialogue:
        assert dialogue.deliver(message("before the end"), SENDER, RECIPIENT).code == 250
        (unit,) = handlers()
        run("systemctl", "stop", "--no-block", unit)
        reply = dialogue.reply()
        assert (reply.code, reply.enhanced) == (421, "4.3.2")
        with pytest.raises(ConnectionEnded):
            dialogue.reply()
    assert host.subjects()[-1] == "before the end"


def test_the_rest_of_a_message_is_nobodys_commands_when_its_handler_is_started_again(host):
    with host.connect() as dialogue:
        dialogue.envelope(SENDER, RECIPIENT)
        assert dialogue.ask("DATA").code == 354
        dialogue.send(b"Subject: half\r\n\r\nThe first half.\r\n")
        (unit,) = handlers()
        subprocess.run(["systemctl", "restart", unit], check=False, timeout=120)
        assert dialogue.reply().code == 421
        with pytest.raises((ConnectionEnded, ConnectionError)):
            dialogue.ask("NOOP")
            dialogue.reply()


def test_a_message_that_is_on_its_way_when_its_handler_is_stopped_is_brought_to_its_end(host):
    before = len(host.requests())
    with host.connect() as dialogue:
        dialogue.envelope(SENDER, "slow-2000@example.net")
        assert dialogue.ask("DATA").code == 354
        dialogue.send(message("slow") + b".\r\n")
        (unit,) = handlers()
        wait_until(lambda: len(host.requests()) > before, 20, "the message to be on its way")
        run("systemctl", "stop", "--no-block", unit)
        assert dialogue.reply().code == 250
        assert dialogue.reply().code == 421
    assert len(host.requests()) == before + 1
