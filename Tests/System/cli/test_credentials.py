"""Logins and tokens that the command line mints, rotates, limits and revokes."""

import os
import re
import shutil

import pytest
from admin_client import Admin
from command_line import command_line_of
from logins import log_in, send_by_http
from smtp_client import Dialogue, message
from waiting import wait_until


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
    gateway("token", "set", "shop", "--rate-limit-per-day", "1", "--rate-limit-recipients-per-day", "7")
    (shown,) = [one for one in gateway("token", "list", "--json").json["tokens"] if one["name"] == "shop"]
    assert (shown["perDay"], shown["recipientsPerDay"]) == (1, 7)
    assert "RATE_LIMIT_RECIPIENTS_PER_DAY=7" in gateway("token", "list").output
    assert send_by_http(gateway.stack, token) == 429


def test_a_token_may_be_let_off_turnstile(own_stack):
    gateway = command_line_of(own_stack, {"TURNSTILE_SECRET": "secret-of-this-test"})
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
        assert "already exists" in gateway("user", "add", name, code=1).errors
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


def test_rules_of_a_login_that_the_file_no_longer_has_stop_nothing_are_told_and_can_be_removed(own_stack):
    gateway = command_line_of(own_stack, {"SMTP_USERS": "app:opensesame,other:hush"})
    gateway("user", "set", "app", "--allowed-from", "app@example.com")
    gateway("user", "set", "app", "--rate-limit-per-day", "5")
    leftovers = ["SMTP_USER_APP_ALLOWED_FROM", "SMTP_USER_APP_RATE_LIMIT_PER_DAY"]
    for stack_settings in (gateway.stack.settings, gateway.settings):
        stack_settings["SMTP_USERS"] = "other:hush"
    gateway.write()
    stack = gateway.stack
    stack.stop_admin()
    stack.start_admin()
    stack.stop_smtp(), stack.start_smtp()
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        assert dialogue.log_in("other", "hush").code == 235
        assert dialogue.deliver(message(), "app@example.com", "jane@example.net").code == 250
    told = [
        finding
        for finding in gateway("check", "--offline", "--json", code=None).json["findings"]
        if finding["code"] == "leftover-setting"
    ]
    assert [finding["subject"] for finding in told] == leftovers
    admin = Admin(stack).log_in()
    assert admin.get("settings").json()["leftovers"] == leftovers
    assert admin.save(SMTP_USER_APP_RATE_LIMIT_PER_DAY="").status == 200
    assert gateway("user", "remove", "app", "--yes").code == 0
    assert admin.get("settings").json()["leftovers"] == []
    assert gateway("tidy").output == "There is nothing to remove.\n"


@pytest.mark.parametrize("name", ["SMTP_USER_NOBODY_ALLOWED_FROM", "FORM_GHOST_TO", "HTTP_TOKEN_NOBODY_TURNSTILE"])
def test_a_rule_for_nobody_is_refused_with_its_reason(stack, name):
    answer = Admin(stack).log_in().save(**{name: "jane@example.com"})
    assert (answer.status, answer.code) == (422, "invalid_settings")
    assert "no entry in" in answer.json()["problems"][0]["problem"]


@pytest.mark.parametrize("kind, list_name", [("user", "SMTP_USERS"), ("token", "HTTP_TOKENS")])
def test_removing_one_that_the_file_has_too_leaves_the_files_rules(gateway, kind, list_name):
    gateway.mint(kind, "add", "bob", "--recipient-allowlist", "friend.example")
    gateway.write(**{list_name: "bob:opensesame-opensesame"})
    assert "settings file" in gateway(kind, "remove", "bob", "--yes").output
    (bob,) = [
        one
        for one in gateway(kind, "list", "--json").json[f"{'login' if kind == 'user' else 'token'}s"]
        if one["name"] == "bob"
    ]
    assert (bob["source"], bob["rules"]) == ("settings", {"RECIPIENT_ALLOWLIST": "friend.example"})


def test_a_leaked_password_ends_in_one_command_though_the_file_has_a_rule_for_its_login(gateway):
    password = gateway.mint("user", "add", "bob")
    rule = "SMTP_USER_BOB_RATE_LIMIT_PER_DAY"
    gateway.write(**{rule: "5"})
    assert rule in gateway("user", "remove", "bob", "--yes").output
    assert log_in(gateway.stack, "bob", password) == 535
    assert gateway("user", "remove", "bob", "--yes", "--json").json["revoked"] == "bob"
    assert [one for one in gateway("user", "list", "--json").json["logins"] if one["name"] == "bob"][0][
        "revoked"
    ] is True
    gateway.write(**{rule: ""})
    assert gateway("user", "remove", "bob", "--yes").output == 'The login "bob" is gone.\n'
