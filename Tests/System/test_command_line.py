"""The command line against the running product."""

import os
import pathlib
import pty
import re
import select
import shutil
import smtplib
import ssl
import subprocess
import time
import urllib.error
import urllib.request

import pytest

from command_line import PROGRAM, CommandLine
from dns_server import DNSServer
from stack import wait_until


@pytest.fixture
def gateway(own_stack):
    """A stack of the test's own, with DNS that agrees with the sandbox, and the command line for it."""
    stack = own_stack()
    server = DNSServer(stack)
    command_line = CommandLine(stack, DNS_RESOLVER=server.address)
    command_line.dns = server
    return command_line


def make(own_stack, settings=None, sandbox_options=()):
    stack = own_stack(settings, sandbox_options)
    # Whoever asks a resolver needs no permission of Cloudflare's.
    seen = own_stack() if sandbox_options else stack
    return CommandLine(stack, DNS_RESOLVER=DNSServer(seen).address)


def log_in(stack, login, password):
    """The code that SMTP answers a login with."""
    with smtplib.SMTP("127.0.0.1", stack.smtp_port, timeout=20) as client:
        client.starttls(context=ssl._create_unverified_context())
        try:
            return client.login(login, password)[0]
        except smtplib.SMTPAuthenticationError as error:
            return error.smtp_code


def send_by_http(stack, token):
    """The status that the HTTP door answers with."""
    request = urllib.request.Request(
        f"http://127.0.0.1:{stack.http_port}/send",
        data=b'{"from":"app@example.com","to":"jane@example.net","subject":"Hello","text":"hi"}',
        headers={"Authorization": f"Bearer {token}", "Content-Type": "application/json"},
    )
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code


def codes(answer, atLeast=("warning", "error")):
    return [finding["code"] for finding in answer["findings"] if finding["severity"] in atLeast]


# What is wrong


def test_a_gateway_that_is_well_has_nothing_to_be_done(gateway):
    answer = gateway("check", "--json").json
    assert answer["ok"] and codes(answer) == []
    assert {"settings-valid", "helper-reachable", "token-valid", "sending-allowed", "domain-ready"} <= set(
        codes(answer, ("ok",))
    )
    assert "All is well." in gateway("check").output


def test_everything_that_is_wrong_is_found_with_a_remedy(gateway):
    gateway.write(ALLOWED_FORM="example.com", CF_API_TOKEN="")
    os.chmod(gateway.settings_file, 0o644)
    gateway.stack.stop_state()
    answer = gateway("check", "--json", code=1).json
    assert set(codes(answer)) == {"unknown-setting", "file-open", "helper-unreachable", "credentials-missing"}
    assert all(finding["remedy"] for finding in answer["findings"] if finding["severity"] != "ok")
    text = gateway("check", code=1).output
    assert "did you mean ALLOWED_FROM?" in text and f"chmod 600 {gateway.settings_file}" in text


def test_a_door_that_cannot_be_opened_and_an_open_way_out_are_found(gateway):
    gateway.write(SMTP_PORT="70000", HTTP_PORT="off", EGRESS="any", SMTPS_PORT="465")
    findings = {(one["severity"], one["subject"]): one["what"] for one in gateway("check", "--json", code=1).json["findings"]}
    assert "70000" in findings["error", "SMTP_PORT"]
    assert "every address" in findings["notice", "EGRESS"]
    listening = findings["ok", "listening"]
    assert "smtps at 127.0.0.1:465" in listening and "smtp at" not in listening and "http at" not in listening


def test_a_new_login_is_told_where_the_door_is(gateway):
    gateway.write(BIND_HOST="0.0.0.0", SMTP_PORT="2600", HTTP_PORT="/run/gateway-http.sock")
    assert "127.0.0.1, port 2600" in gateway("user", "add", "shop").output
    assert "the Unix socket /run/gateway-http.sock" in gateway("token", "add", "shop").output


def test_check_offline_asks_nobody_out_there(gateway):
    gateway.stack.stop_sandbox()
    assert gateway("check", "--offline").code == 0
    assert codes(gateway("check", "--json", code=1).json) == ["unreachable"]


def test_a_setting_that_cannot_be_used_is_named_by_every_command(gateway):
    gateway.write(RATE_LIMIT_PER_DAY="many")
    assert "invalid-setting" in codes(gateway("check", "--json", code=1).json)
    for command in (["verify"], ["send", "--to", "jane@example.net"], ["user", "list"], ["dns", "show"], ["limits"]):
        assert "RATE_LIMIT_PER_DAY" in gateway(*command, code=78).errors


@pytest.mark.parametrize(
    ("options", "wrong", "word"),
    [
        (["--token", "another"], "token-invalid", "not one of Cloudflare's"),
        (["--lacking", "email-sending-edit"], "permission-missing", "Email Sending: Edit"),
        (["--account", "another"], "account-wrong", "no such account"),
    ],
)
def test_verify_says_exactly_what_is_wrong(own_stack, options, wrong, word):
    # The wrong token is the sandbox's: it guards nothing.
    gateway = make(own_stack, sandbox_options=options)
    answer = gateway("verify", "--json", code=1).json
    assert codes(answer) == [wrong]
    assert word in gateway("verify", code=1).output


def test_verify_tells_whose_token_it_is(own_stack):
    assert "user-owned" in make(own_stack, sandbox_options=["--token-owner", "user"])("verify").output
    assert "account-owned" in make(own_stack, sandbox_options=["--token-owner", "account"])("verify").output


def test_verify_sends_nothing(gateway):
    gateway("verify")
    assert gateway.stack.requests() == []


# Who may send


def test_a_minted_login_logs_in_at_once_and_is_gone_at_once(gateway):
    password = gateway.mint("user", "add", "shop")
    assert log_in(gateway.stack, "shop", password) == 235
    gateway("user", "remove", "shop", "--yes")
    assert log_in(gateway.stack, "shop", password) == 535


def test_a_minted_token_sends_at_once_and_is_gone_at_once(gateway):
    token = gateway.mint("token", "add", "shop")
    assert send_by_http(gateway.stack, token) == 200
    gateway("token", "remove", "shop", "--yes")
    assert send_by_http(gateway.stack, token) == 401


def test_after_a_rotation_both_secrets_are_good_for_a_while(gateway):
    first = gateway.mint("user", "add", "shop")
    second = gateway.mint("user", "rotate", "shop")
    assert first != second
    assert log_in(gateway.stack, "shop", first) == 235 and log_in(gateway.stack, "shop", second) == 235
    third = gateway.mint("user", "rotate", "shop", "--overlap", "0")
    assert [log_in(gateway.stack, "shop", password) for password in (first, second, third)] == [535, 535, 235]


def test_when_a_login_or_token_was_last_used_is_listed(gateway):
    password, token = gateway.mint("user", "add", "shop"), gateway.mint("token", "add", "script")
    before = gateway("user", "list", "--json").json["logins"]
    assert {entry["name"]: entry["lastUsed"] for entry in before} == {"app": None, "shop": None}
    log_in(gateway.stack, "shop", password)
    send_by_http(gateway.stack, token)
    wait_until(
        lambda: gateway("token", "list", "--json").json["tokens"][-1]["lastUsed"], 20, "the token's use to be known"
    )
    after = {entry["name"]: entry["lastUsed"] for entry in gateway("user", "list", "--json").json["logins"]}
    assert after["app"] is None and re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", after["shop"])
    assert "just now" in gateway("user", "list").output


def test_rules_of_its_own_hold_for_the_next_connection(gateway):
    token = gateway.mint("token", "add", "shop", "--allowed-from", "jane@example.com")
    assert send_by_http(gateway.stack, token) == 403
    gateway("token", "set", "shop", "--allowed-from", "")
    assert send_by_http(gateway.stack, token) == 200
    gateway("token", "set", "shop", "--rate-limit-per-day", "1")
    assert send_by_http(gateway.stack, token) == 429


def test_a_token_may_be_let_off_turnstile(own_stack):
    gateway = make(own_stack, {"TURNSTILE_SECRET": "secret-of-this-test"})
    token = gateway.mint("token", "add", "script")
    assert send_by_http(gateway.stack, token) == 403
    gateway("token", "set", "script", "--turnstile", "off")
    assert send_by_http(gateway.stack, token) == 200
    assert gateway("token", "list", "--json").json["tokens"][-1]["rules"] == {"TURNSTILE": "off"}
    gateway("token", "set", "script", "--turnstile", "perhaps", code=1)


def test_what_would_stop_the_mail_is_not_saved(gateway):
    gateway.mint("user", "add", "shop")
    saved = (gateway.stack.directory / "data" / "config.json").read_bytes()
    assert "many" in gateway("user", "set", "shop", "--rate-limit-per-day", "many", code=1).errors
    assert "nonsense" in gateway("user", "add", "other", "--allowed-from", "nonsense", code=1).errors
    assert (gateway.stack.directory / "data" / "config.json").read_bytes() == saved


def test_names_that_would_be_confused_are_not_given_twice(gateway):
    gateway.mint("user", "add", "web-shop")
    for name in ("web-shop", "web.shop", "WEB-SHOP", "app"):
        assert "is there already" in gateway("user", "add", name, code=1).errors
    gateway("user", "add", "a b", code=1)
    assert "settings file" in gateway("user", "remove", "app", "--yes", code=1).errors
    gateway("user", "remove", "nobody", "--yes", code=1)
    gateway("user", "rotate", "nobody", code=1)
    gateway("user", "set", "nobody", "--allowed-from", "example.com", code=1)


def test_without_a_terminal_nothing_is_removed_or_written_unless_that_is_said(gateway):
    gateway.mint("user", "add", "shop")
    assert "--yes" in gateway("user", "remove", "shop", code=1).errors
    assert "--yes" in gateway("dns", "apply", "example.edu", code=1).errors
    assert len(gateway("user", "list", "--json").json["logins"]) == 2


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root, to give files to another user")
def test_what_root_saves_stays_the_gateways_own(gateway):
    data = gateway.stack.directory / "data"
    shutil.chown(data, "nobody", "nogroup")
    gateway.mint("user", "add", "shop")
    gateway.mint("user", "rotate", "shop")
    status = (data / "config.json").stat()
    assert (status.st_uid, status.st_gid) == (data.stat().st_uid, data.stat().st_gid)
    assert status.st_mode & 0o777 == 0o600


# Sending


def test_a_test_message_takes_the_way_of_every_message(gateway):
    answer = gateway("send", "--to", "jane@example.net", "--subject", "Hello", "--text", "It works.", "--json").json
    assert answer["outcome"] == "delivered"
    (request,) = gateway.stack.requests()
    assert request["subject"] == "Hello" and request["text"] == "It works."
    assert request["from"] == "postmaster@example.com"
    record = gateway("log", "--json").lines[-1]
    assert record["id"] == answer["id"] and record["door"] == "admin"
    gateway("send", "--to", "jane@example.net", "--text-from-stdin", stdin="from a pipe")
    assert gateway.stack.requests()[-1]["text"] == "from a pipe"


@pytest.mark.parametrize(
    ("arguments", "word", "code"),
    [
        (["--to", "bounce@example.net"], "bounced", 1),
        (["--to", "unauthorized@example.net"], "verify", 1),
        (["--to", "error@example.net"], "try again", 69),
        (["--to", "jane@example.net", "--from", "jane@elsewhere.example"], "ALLOWED_FROM", 1),
        (["--to", "blocked@example.net"], "RECIPIENT_DENYLIST", 1),
        (["--to", "nobody"], "no address", 1),
    ],
)
def test_a_message_that_cannot_be_sent_says_why_and_what_to_do(own_stack, arguments, word, code):
    gateway = make(own_stack, {"RECIPIENT_DENYLIST": "blocked@example.net"})
    result = gateway("send", *arguments, code=code)
    assert word in result.errors
    assert gateway("send", *arguments, "--json", code=None).code == code


def test_test_messages_count_against_a_limit_that_can_be_reset(own_stack):
    gateway = make(own_stack, {"RATE_LIMIT_PER_DAY": "2", "RATE_LIMIT_PER_MINUTE": "0"})
    for _ in range(2):
        gateway("send", "--to", "jane@example.net")
    assert "limits reset admin" in gateway("send", "--to", "jane@example.net", code=1).errors
    (usage,) = gateway("limits", "show", "--json").json["keys"]
    assert (usage["key"], usage["lastDay"], usage["perDay"], usage["perMinute"]) == ("admin", 2, 2, 0)
    assert "2 of 2" in gateway("limits").output
    gateway("limits", "reset", "admin")
    gateway("send", "--to", "jane@example.net")


def test_a_login_that_is_locked_out_is_shown_and_let_in_again(gateway):
    for _ in range(5):
        log_in(gateway.stack, "app", "wrong")
    assert log_in(gateway.stack, "app", gateway.stack.password) == 454
    assert "login:app" in gateway("limits").output and "login:app" in gateway("status").output
    gateway("limits", "reset", "smtp:app")
    assert log_in(gateway.stack, "app", gateway.stack.password) == 235


# DNS


def test_dns_show_has_each_record_as_cloudflare_and_as_resolvers_have_it(gateway):
    (domain,) = gateway("dns", "show", "--json").json["domains"]
    assert domain["domain"] == "example.com" and domain["sending"] == "enabled" and domain["plan"] == []
    assert {(record["atCloudflare"], record["inDNS"]) for record in domain["records"]} == {("ok", "ok")}
    assert len(domain["records"]) == 6
    gateway.dns.hidden.add("_dmarc.example.com")
    (domain,) = gateway("dns", "show", "--json").json["domains"]
    (unseen,) = [record for record in domain["records"] if record["inDNS"] != "ok"]
    assert (unseen["name"], unseen["atCloudflare"], unseen["inDNS"]) == ("_dmarc.example.com", "ok", "missing")
    assert "_dmarc.example.com" in gateway("dns", "show").output


def test_dns_apply_writes_what_it_showed_and_nothing_else(gateway):
    before = gateway.dns.records("cf-bounce._domainkey.example.edu")
    (domain,) = gateway("dns", "show", "example.edu", "--json", code=1).json["domains"]
    states = {(record["type"], record["name"]): record["atCloudflare"] for record in domain["records"]}
    assert states == {
        ("MX", "cf-bounce.example.edu"): "missing",
        ("TXT", "cf-bounce.example.edu"): "ok",
        ("TXT", "cf-bounce._domainkey.example.edu"): "different",
        ("TXT", "_dmarc.example.edu"): "missing",
    }
    applied = gateway("dns", "apply", "example.edu", "--yes", "--json").json["domains"][0]["steps"]
    assert [step["step"] for step in applied] == domain["plan"] and len(applied) == 4
    assert {step["outcome"] for step in applied} == {"done"}
    assert gateway.dns.records("cf-bounce._domainkey.example.edu") == before
    (domain,) = gateway("dns", "show", "example.edu", "--json", code=1).json["domains"]
    assert codes(domain) == ["record-different"] and domain["plan"] == []
    # The one that says something else is for a person to mend.
    assert "There is nothing to write." in gateway("dns", "apply", "example.edu", "--yes", code=1).output


def test_dns_apply_enables_sending_for_a_domain_that_never_had_it(gateway):
    (domain,) = gateway("dns", "show", "shop.test", "--json", code=1).json["domains"]
    assert domain["sending"] == "not set up"
    gateway("dns", "apply", "shop.test", "--yes")
    assert codes(gateway("dns", "show", "shop.test", "--json").json["domains"][0]) == []
    before = gateway.stack.request_paths()
    assert "There is nothing to write." in gateway("dns", "apply", "shop.test", "--yes").output
    posts = [path for path in gateway.stack.request_paths() if path not in before]
    assert posts == []


def test_a_name_that_is_taken_is_left_alone(gateway):
    result = gateway("dns", "apply", "shop.example.edu", "--yes", code=None)
    assert "CNAME bounces.example.com" in result.output
    (there,) = gateway.dns.records("cf-bounce.shop.example.edu")
    assert there["type"] == "CNAME"
    (domain,) = gateway("dns", "show", "shop.example.edu", "--json", code=1).json["domains"]
    assert "record-conflicting" in codes(domain)


def test_without_the_dns_permission_it_is_named_and_sending_goes_on(own_stack):
    gateway = make(own_stack, sandbox_options=["--lacking", "dns-read"])
    result = gateway("dns", "show")
    assert '"DNS: Read"' in result.output and "https://dash.cloudflare.com/" in result.output
    gateway("check")
    gateway = make(own_stack, sandbox_options=["--lacking", "zone-read"])
    assert '"Zone: Read"' in gateway("dns", "show").output
    gateway = make(own_stack, sandbox_options=["--lacking", "dns-edit"])
    result = gateway("dns", "apply", "example.edu", "--yes", code=1)
    assert '"DNS: Edit"' in result.output and "skipped" in result.output


def test_a_domain_whose_dns_is_elsewhere_is_told_what_to_add_there(gateway):
    result = gateway("dns", "show", "example.net", code=1)
    assert "whose DNS is not Cloudflare's" in result.output
    assert "add it where the domain's DNS is: MX cf-bounce.example.net → 12 route1.mx.cloudflare.net" in result.output
    assert "There is nothing to write." in gateway("dns", "apply", "example.net", "--yes", code=1).output


# What goes on


def test_the_log_is_filtered_and_follows(gateway):
    stack = gateway.stack
    gateway("send", "--to", "jane@example.net", "--subject", "one")
    gateway("send", "--to", "bounce@example.net", "--subject", "two", code=1)
    token = gateway.mint("token", "add", "shop")
    send_by_http(stack, token)
    wait_until(lambda: len(gateway("log", "--json").lines) == 3, 20, "three records")
    assert [record["outcome"] for record in gateway("log", "--json").lines] == ["delivered", "bounced", "delivered"]
    assert [record["subject"] for record in gateway("log", "--outcome", "bounced", "--json").lines] == ["two"]
    assert [record["door"] for record in gateway("log", "--login", "shop", "--json").lines] == ["http"]
    assert [record["subject"] for record in gateway("log", "-n", "1", "--json").lines] == ["Hello"]
    assert len(gateway("log", "--address", "JANE@", "--json").lines) == 2
    assert len(gateway("log", "--door", "admin", "--json").lines) == 2
    following = subprocess.Popen(
        [PROGRAM, "log", "-f", "--json", "-n", "1", "--settings", gateway.settings_file], stdout=subprocess.PIPE, text=True
    )
    try:
        assert '"Hello"' in following.stdout.readline()
        gateway("send", "--to", "jane@example.net", "--subject", "three")
        assert '"three"' in following.stdout.readline()
    finally:
        following.terminate()
        following.wait(timeout=20)


def test_metrics_are_what_prometheus_reads(gateway):
    gateway("send", "--to", "jane@example.net")
    text = gateway("metrics").output
    families = {}
    for line in text.splitlines():
        if line.startswith("# TYPE "):
            _, _, family, kind = line.split()
            families[family] = kind
        elif not line.startswith("#"):
            name = re.match(r'[a-z_]+(?=\{[a-z]+="[^"]*"(?:,[a-z]+="[^"]*")*\} [0-9.]+$)', line)
            assert name, line
            assert any(name.group().startswith(family) for family in families), line
    assert families["gateway_messages_total"] == "counter"
    assert families["gateway_submission_seconds"] == "histogram"
    assert 'gateway_messages_total{door="admin",outcome="delivered"} 1' in text


def test_status_shows_what_is_and_fails_when_nothing_can_be_sent(gateway):
    gateway("send", "--to", "jane@example.net")
    answer = gateway("status", "--json").json
    assert answer["ok"] and answer["lastHour"]["delivered"] == 1
    assert "1 delivered" in gateway("status").output
    gateway.stack.stop_state()
    assert not gateway("status", "--json", code=1).json["ok"]


def test_without_the_helper_the_exit_status_says_so(gateway):
    gateway.stack.stop_state()
    for command in (["log"], ["limits"], ["metrics"], ["limits", "reset", "admin"], ["send", "--to", "jane@example.net"]):
        assert "state helper" in gateway(*command, code=69).errors


def test_what_a_stranger_wrote_does_not_drive_the_terminal(gateway):
    with smtplib.SMTP("127.0.0.1", gateway.stack.smtp_port, timeout=20) as client:
        client.login("app", gateway.stack.password)
        subject = "=?utf-8?q?=1B[31mred=C2=9B=E2=80=AE=E2=80=8E?="
        client.sendmail("app@example.com", ["jane@example.net"], f"From: app@example.com\r\nSubject: {subject}\r\n\r\nhi\r\n")
    wait_until(lambda: "red" in gateway("log").output, 20, "the message in the log")
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\u200e]", gateway("log").output)
    # Not even where there is no terminal: it may be looked at on one later.
    assert "\x1b" not in gateway("dns", "show", "\x1b[31m.example.com", code=1).errors


# Setting up


def test_setup_takes_settings_from_standard_input_and_keeps_the_rest(gateway):
    before = gateway.settings_file.read_text()
    result = gateway("setup", "--from-stdin", stdin="RATE_LIMIT_PER_DAY=77\nALLOWED_FROM='example.com, example.org'\n")
    after = gateway.settings_file.read_text()
    assert "RATE_LIMIT_PER_DAY, ALLOWED_FROM" in result.output
    changed = [line for line in after.splitlines() if line not in before.splitlines()]
    assert changed == ["ALLOWED_FROM='example.com, example.org'", "RATE_LIMIT_PER_DAY=77"]
    assert [line for line in before.splitlines() if line not in after.splitlines()] == ["ALLOWED_FROM='example.com'"]
    assert gateway.settings_file.stat().st_mode & 0o777 == 0o600


def test_setup_begins_from_nothing_and_makes_the_first_login(gateway, tmp_path):
    file = tmp_path / "new.env"
    given = "".join(f"{name}={gateway.settings[name]}\n" for name in gateway.settings if name != "SMTP_USERS")
    answer = gateway("setup", "--from-stdin", "--user", "wordpress", "--json", stdin=given, settings_file=file).json
    gateway.said.pop()
    assert file.stat().st_mode & 0o777 == 0o600 and file.read_text().startswith("# ")
    assert log_in(gateway.stack, "wordpress", answer["login"]["password"]) == 235
    gateway("check", settings_file=file)


@pytest.mark.parametrize(
    ("given", "word"),
    [
        ("ALLOWED_FORM=example.com\n", "did you mean ALLOWED_FROM?"),
        ("RATE_LIMIT_PER_DAY=many\n", "RATE_LIMIT_PER_DAY"),
        ("RATE_LIMIT_PER_DAY\n", "line 1"),
        ("ALLOWED_FROM='example.com\n", "never closed"),
    ],
)
def test_setup_writes_nothing_that_cannot_be_used(gateway, given, word):
    before = gateway.settings_file.read_bytes()
    assert word in gateway("setup", "--from-stdin", stdin=given, code=None).errors
    assert gateway.settings_file.read_bytes() == before


def test_setup_writes_nothing_when_its_login_cannot_be_made(gateway, tmp_path):
    gateway.mint("user", "add", "shop")
    before = gateway.settings_file.read_bytes()
    for name, word in (("shop", "is there already"), ("app", "is there already"), ("a b", "a name has")):
        result = gateway("setup", "--from-stdin", "--user", name, stdin="RATE_LIMIT_PER_DAY=7\n", code=1)
        assert word in result.errors
    given = f"DATA_DIR={tmp_path}/none\n"
    assert "cannot be kept" in gateway("setup", "--from-stdin", "--user", "other", stdin=given, code=1).errors
    assert gateway.settings_file.read_bytes() == before


def test_setup_writes_no_token_that_cloudflare_does_not_take(own_stack, tmp_path):
    gateway = make(own_stack, sandbox_options=["--lacking", "email-sending-edit"])
    before = gateway.settings_file.read_bytes()
    (tmp_path / "token").write_text("another-token\n")
    arguments = ["setup", "--token-file", tmp_path / "token"]
    assert "Email Sending: Edit" in gateway(*arguments, code=1).errors
    assert gateway.settings_file.read_bytes() == before
    gateway(*arguments, "--no-verify")
    assert b"CF_API_TOKEN=another-token\n" in gateway.settings_file.read_bytes()


class Terminal:
    """A command at a terminal of its own."""

    def __init__(self, *arguments, **environment):
        self.process, self.descriptor = pty.fork()
        if self.process == 0:
            os.execve(PROGRAM, [str(PROGRAM), *map(str, arguments)], {"PATH": "/usr/bin", "TERM": "xterm"} | environment)
        self.seen = ""

    def expect(self, text):
        """Waits until `text` is shown."""
        deadline = time.monotonic() + 20
        while text not in self.seen:
            assert time.monotonic() < deadline, self.seen
            self._read()

    def say(self, text):
        os.write(self.descriptor, text.encode() + b"\n")

    def end(self):
        """Reads all there is to come, and gives the exit status."""
        while self._read():
            pass
        os.close(self.descriptor)
        return os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1])

    def _read(self):
        if not select.select([self.descriptor], [], [], 20)[0]:
            return False
        try:
            octets = os.read(self.descriptor, 65536)
        except OSError:
            return False
        self.seen += octets.decode()
        return bool(octets)


def test_setup_asks_at_a_terminal_and_shows_no_secret_that_is_typed(gateway, tmp_path):
    file = tmp_path / "asked.env"
    rest = {name: value for name, value in gateway.settings.items() if name.startswith(("CF_API_BASE", "D", "S"))}
    del rest["SMTP_USERS"]
    file.write_text("".join(f"{name}={value}\n" for name, value in rest.items()))
    terminal = Terminal("setup", "--settings", file)
    terminal.expect("Account ID")
    terminal.say(gateway.settings["CF_ACCOUNT_ID"])
    terminal.expect("API token (not shown): ")
    terminal.say("a-token-that-was-typed")
    terminal.expect("Who may be the sender")
    terminal.say("example.com")
    terminal.expect("Name of a login")
    terminal.say("")
    assert terminal.end() == 0, terminal.seen
    assert "a-token-that-was-typed" not in terminal.seen
    assert "CF_API_TOKEN=a-token-that-was-typed\n" in file.read_text()
    assert 'The login "app" is ready' in terminal.seen


def test_colours_are_for_terminals_that_want_them(gateway):
    def shown(**environment):
        terminal = Terminal("check", "--settings", gateway.settings_file, **environment)
        terminal.end()
        return terminal.seen

    assert "\x1b[32m" in shown()
    assert "\x1b" not in shown(NO_COLOR="1")
    assert "\x1b" not in shown(TERM="dumb")
    assert "\x1b" not in gateway("check").output


def test_who_says_no_at_a_terminal_changes_nothing(gateway):
    gateway.mint("user", "add", "shop")
    terminal = Terminal("user", "remove", "shop", "--settings", gateway.settings_file)
    terminal.expect("[y/N]")
    terminal.say("")
    assert terminal.end() == 1
    assert len(gateway("user", "list", "--json").json["logins"]) == 2
    terminal = Terminal("user", "remove", "shop", "--settings", gateway.settings_file)
    terminal.expect("[y/N]")
    terminal.say("y")
    assert terminal.end() == 0
    assert len(gateway("user", "list", "--json").json["logins"]) == 1


# Who may run it, and how


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root, to become another user")
def test_whoever_may_not_read_the_settings_is_told_to_be_root(gateway):
    for folder in (gateway.stack.directory, *gateway.stack.directory.parents):
        if folder != pathlib.Path("/") and folder.owner() == "root" and str(folder).startswith("/tmp/"):
            os.chmod(folder, 0o755)
    for command in (["check"], ["user", "list"], ["setup", "--allowed-from", "example.com"], ["log"]):
        result = gateway(*command, code=77, user="nobody", group="nogroup", extra_groups=[])
        assert "sudo cloudflare-smtp-gateway" in result.errors


def test_a_command_line_that_makes_no_sense_is_64(gateway):
    for arguments in (["nonsense"], ["user", "nonsense"], ["check", "--nonsense"], ["send"], ["log", "-n", "0"], ["limits", "reset"]):
        completed = subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, check=False, timeout=20)
        assert completed.returncode == 64, arguments
        assert "Usage:" in completed.stderr


def test_a_missing_settings_file_is_told_with_what_writes_it(gateway, tmp_path):
    assert "cloudflare-smtp-gateway setup" in gateway("check", code=78, settings_file=tmp_path / "none").errors


def test_a_reader_that_has_seen_enough_is_no_fault(gateway):
    for _ in range(3):
        gateway("send", "--to", "jane@example.net")
    command = f"{PROGRAM} log --json --settings {gateway.settings_file} | head -n 1; exit ${{PIPESTATUS[0]}}"
    completed = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=True, timeout=20)
    assert completed.stderr == ""


def test_no_command_ever_shows_a_secret_again(own_stack):
    gateway = make(own_stack, {"TURNSTILE_SECRET": "turnstile-secret-of-this-test", "HTTP_TOKENS": "cron:cron-token-of-this-test"})
    stack = gateway.stack
    minted = [
        gateway.mint("user", "add", "shop"),
        gateway.mint("user", "rotate", "shop"),
        gateway.mint("token", "add", "shop"),
        gateway.mint("token", "rotate", "shop"),
    ]
    secrets = [
        stack.token, stack.password, stack.http_token, "turnstile-secret-of-this-test", "cron-token-of-this-test", *minted,
    ]  # fmt: skip
    for command in (
        ["check"], ["verify"], ["send", "--to", "jane@example.net"], ["send", "--to", "unauthorized@example.net"],
        ["user", "list"], ["token", "list"], ["user", "set", "shop", "--rate-limit-per-day", "5"],
        ["user", "add", "shop"], ["dns", "show"], ["dns", "apply", "example.edu", "--yes"], ["status"], ["log"],
        ["limits", "show"], ["limits", "reset", "admin"], ["metrics"], ["setup", "--from-stdin"],
    ):  # fmt: skip
        gateway(*command, code=None)
        gateway(*command, "--json", code=None)
    # Also when something is wrong with them.
    gateway.write(CF_API_TOKEN=f"{stack.token} x", HTTP_TOKEN=f"{stack.http_token}\u00e9", SMTP_USERS=f":{stack.password}")
    for command in (["check"], ["verify"], ["user", "list"], ["setup", "--from-stdin"]):
        gateway(*command, code=None)
    gateway("setup", "--from-stdin", stdin=f"CF_API_TOKEN {stack.token}\n", code=None)
    gateway("setup", "--from-stdin", stdin=f"CF_API_TOKEN='{stack.token}\n", code=None)
    said = "\n".join(gateway.said)
    assert len(gateway.said) > 30
    for secret in secrets:
        assert secret not in said


def test_a_secret_is_never_an_argument():
    completed = subprocess.run([PROGRAM, "--experimental-dump-help"], capture_output=True, text=True, check=True, timeout=20)
    names = re.findall(r'"name" *: *"([a-z-]+)"', completed.stdout)
    assert "token-file" in names
    assert not {"token", "password", "secret", "api-token", "http-token"} & {
        name for name in names if f'"--{name}' in completed.stdout
    }
