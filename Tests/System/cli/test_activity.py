"""What goes on, by the command line: test messages, limits, the log, metrics, the status."""

import re
import subprocess

import pytest
from command_line import PROGRAM, command_line_of
from logins import log_in, send_by_http
from waiting import wait_until


def test_a_test_message_takes_the_way_of_every_message(gateway):
    answer = gateway("send", "--to", "jane@example.net", "--subject", "Hello", "--text", "It works.", "--json").json
    assert answer["outcome"] == "accepted"
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
        (["--to", "nobody"], "not a valid address", 1),
    ],
)
def test_a_message_that_cannot_be_sent_says_why_and_what_to_do(own_stack, arguments, word, code):
    gateway = command_line_of(own_stack, {"RECIPIENT_DENYLIST": "blocked@example.net"})
    result = gateway("send", *arguments, code=code)
    assert word in result.errors
    assert gateway("send", *arguments, "--json", code=None).code == code


def test_test_messages_count_against_a_limit_that_can_be_reset(own_stack):
    gateway = command_line_of(own_stack, {"RATE_LIMIT_PER_DAY": "2", "RATE_LIMIT_PER_MINUTE": "0"})
    for _ in range(2):
        gateway("send", "--to", "jane@example.net")
    assert "limits reset admin" in gateway("send", "--to", "jane@example.net", code=1).errors
    (usage,) = gateway("limits", "show", "--json").json["keys"]
    assert (usage["key"], usage["lastDay"], usage["perDay"], usage["perMinute"]) == ("admin", 2, 2, 0)
    assert "2 of 2" in gateway("limits").output
    assert "starts again" in gateway("limits", "reset", "admin").output
    gateway("send", "--to", "jane@example.net")


def test_a_login_that_is_locked_out_is_shown_and_let_in_again(gateway):
    for _ in range(5):
        log_in(gateway.stack, "app", "wrong")
    assert log_in(gateway.stack, "app", gateway.stack.password) == 454
    assert "login:app" in gateway("limits").output and "login:app" in gateway("status").output
    # A slip is not taken for success.
    assert gateway("limits", "reset", "smtp:ap").output == "Nothing counted against smtp:ap.\n"
    assert gateway("limits", "reset", "smtp:apps", "--json").json == {"reset": "smtp:apps", "counted": False}
    for key in ("app", "smtp:", "SMTP:app", ""):
        assert "limits show" in gateway("limits", "reset", key, code=64).errors
    assert log_in(gateway.stack, "app", gateway.stack.password) == 454
    assert "starts again" in gateway("limits", "reset", "smtp:app").output
    assert log_in(gateway.stack, "app", gateway.stack.password) == 235


def test_the_log_is_filtered_and_follows(gateway):
    stack = gateway.stack
    gateway("send", "--to", "jane@example.net", "--subject", "one")
    gateway("send", "--to", "bounce@example.net", "--subject", "two", code=1)
    token = gateway.mint("token", "add", "shop")
    send_by_http(stack, token)
    wait_until(lambda: len(gateway("log", "--json").lines) == 3, 20, "three records")
    assert [record["outcome"] for record in gateway("log", "--json").lines] == ["accepted", "bounced", "accepted"]
    assert [record["subject"] for record in gateway("log", "--outcome", "bounced", "--json").lines] == ["two"]
    assert [record["door"] for record in gateway("log", "--login", "shop", "--json").lines] == ["http"]
    assert [record["subject"] for record in gateway("log", "-n", "1", "--json").lines] == ["Hello"]
    assert len(gateway("log", "--address", "JANE@", "--json").lines) == 2
    assert len(gateway("log", "--door", "admin", "--json").lines) == 2
    following = subprocess.Popen(
        [PROGRAM, "log", "-f", "--json", "-n", "1", "--settings", gateway.settings_file],
        stdout=subprocess.PIPE,
        text=True,
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
    assert 'gateway_messages_total{door="admin",outcome="accepted"} 1' in text


def test_status_shows_what_is_and_fails_when_nothing_can_be_sent(gateway):
    gateway("send", "--to", "jane@example.net")
    answer = gateway("status", "--json").json
    assert answer["ok"] and answer["lastHour"]["accepted"] == 1
    assert "1 accepted" in gateway("status").output
    gateway.stack.stop_state()
    assert not gateway("status", "--json", code=1).json["ok"]


def test_without_the_helper_the_exit_status_says_so(gateway):
    gateway.stack.stop_state()
    for command in (
        ["log"],
        ["limits"],
        ["metrics"],
        ["limits", "reset", "admin"],
        ["send", "--to", "jane@example.net"],
    ):
        assert "state daemon" in gateway(*command, code=69).errors
