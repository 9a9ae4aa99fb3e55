"""The command line against the running product: terminals, exit statuses, secrets."""

import os
import pathlib
import re
import smtplib
import subprocess

import pytest
from command_line import PROGRAM, command_line_of
from terminal import Terminal
from waiting import wait_until


def test_what_a_stranger_wrote_does_not_drive_the_terminal(gateway):
    with smtplib.SMTP("127.0.0.1", gateway.stack.smtp_port, timeout=20) as client:
        client.login("app", gateway.stack.password)
        subject = "=?utf-8?q?=1B[31mred=C2=9B=E2=80=AE=E2=80=8E?="
        client.sendmail(
            "app@example.com", ["jane@example.net"], f"From: app@example.com\r\nSubject: {subject}\r\n\r\nhi\r\n"
        )
    wait_until(lambda: "red" in gateway("log").output, 20, "the message in the log")
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\u200e]", gateway("log").output)
    # Not even where there is no terminal: it may be looked at on one later.
    assert "\x1b" not in gateway("dns", "show", "\x1b[31m.example.com", code=1).errors


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


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root, to become another user")
def test_whoever_may_not_read_the_settings_is_told_to_be_root(gateway):
    for folder in (gateway.stack.directory, *gateway.stack.directory.parents):
        if folder != pathlib.Path("/") and folder.owner() == "root" and str(folder).startswith("/tmp/"):
            os.chmod(folder, 0o755)
    for command in (["check"], ["user", "list"], ["setup", "--allowed-from", "example.com"], ["log"]):
        result = gateway(*command, code=77, user="nobody", group="nogroup", extra_groups=[])
        assert "sudo cloudflare-smtp-gateway" in result.errors


def test_a_command_line_that_makes_no_sense_is_64(gateway):
    for arguments in (
        ["nonsense"],
        ["user", "nonsense"],
        ["check", "--nonsense"],
        ["send"],
        ["log", "-n", "0"],
        ["log", "--outcome", "Delivered"],
        ["log", "--door", "smtps"],
        ["limits", "reset"],
    ):
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
    gateway = command_line_of(
        own_stack, {"TURNSTILE_SECRET": "turnstile-secret-of-this-test", "HTTP_TOKENS": "cron:cron-token-of-this-test"}
    )
    stack = gateway.stack
    minted = [
        gateway.mint("user", "add", "shop"),
        gateway.mint("user", "rotate", "shop"),
        gateway.mint("token", "add", "shop"),
        gateway.mint("token", "rotate", "shop"),
    ]
    secrets = [
        stack.token, stack.password, stack.http_token, "turnstile-secret-of-this-test", "cron-token-of-this-test",
        *minted,
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
    gateway.write(
        CF_API_TOKEN=f"{stack.token} x", HTTP_TOKEN=f"{stack.http_token}\u00e9", SMTP_USERS=f":{stack.password}"
    )
    for command in (["check"], ["verify"], ["user", "list"], ["setup", "--from-stdin"]):
        gateway(*command, code=None)
    gateway("setup", "--from-stdin", stdin=f"CF_API_TOKEN {stack.token}\n", code=None)
    gateway("setup", "--from-stdin", stdin=f"CF_API_TOKEN='{stack.token}\n", code=None)
    said = "\n".join(gateway.said)
    assert len(gateway.said) > 30
    for secret in secrets:
        assert secret not in said


def test_a_secret_is_never_an_argument():
    completed = subprocess.run(
        [PROGRAM, "--experimental-dump-help"], capture_output=True, text=True, check=True, timeout=20
    )
    names = re.findall(r'"name" *: *"([a-z-]+)"', completed.stdout)
    assert "token-file" in names
    assert not {"token", "password", "secret", "api-token", "http-token"} & {
        name for name in names if f'"--{name}' in completed.stdout
    }
