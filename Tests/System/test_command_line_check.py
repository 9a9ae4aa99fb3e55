"""`check` and `verify`: what is wrong with a gateway, and what to do about it."""

import os

import pytest
from command_line import codes, command_line_of


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
    gateway = command_line_of(own_stack, sandbox_options=options)
    answer = gateway("verify", "--json", code=1).json
    assert codes(answer) == [wrong]
    assert word in gateway("verify", code=1).output


def test_verify_tells_whose_token_it_is(own_stack):
    assert "user-owned" in command_line_of(own_stack, sandbox_options=["--token-owner", "user"])("verify").output
    assert "account-owned" in command_line_of(own_stack, sandbox_options=["--token-owner", "account"])("verify").output


def test_verify_sends_nothing(gateway):
    gateway("verify")
    assert gateway.stack.requests() == []
