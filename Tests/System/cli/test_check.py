"""`check` and `verify`: what is wrong with a gateway, and what to do about it."""

import contextlib
import os
import socket
import threading
import time

import pytest
from command_line import codes, command_line_of
from ports import free_port


def test_a_gateway_that_is_well_has_nothing_to_be_done(gateway):
    answer = gateway("check", "--json").json
    assert answer["ok"] and codes(answer) == []
    assert {"settings-valid", "helper-reachable", "token-valid", "sending-allowed", "domain-ready"} <= set(
        codes(answer, ("ok",))
    )
    stack = gateway.stack
    serving = {one["subject"] for one in answer["findings"] if one["code"] == "door-serves"}
    ports = {"smtp": stack.smtp_port, "http": stack.http_port, "admin": stack.admin_port}
    assert serving == {f"{listener} at 127.0.0.1:{port}" for listener, port in ports.items()}
    assert "All is well." in gateway("check").output


def test_everything_that_is_wrong_is_found_with_a_remedy(gateway):
    gateway.write(ALLOWED_FORM="example.com", CF_API_TOKEN="")
    os.chmod(gateway.settings_file, 0o644)
    gateway.stack.stop_state()
    answer = gateway("check", "--json", code=1).json
    # The handlers have their settings from elsewhere: what is wrong with this file alone is not theirs.
    assert set(codes(answer)) == {
        "unknown-setting",
        "file-open",
        "helper-unreachable",
        "credentials-missing",
        "door-not-ready",
    }
    assert "all settings are valid" not in gateway("check", code=1).output
    assert all(finding["remedy"] for finding in answer["findings"] if finding["severity"] != "ok")
    text = gateway("check", code=1).output
    assert "did you mean ALLOWED_FROM?" in text and f"chmod 600 {gateway.settings_file}" in text


def test_a_listener_that_cannot_be_opened_and_an_open_way_out_are_found(gateway):
    gateway.write(SMTP_PORT="70000", HTTP_PORT="off", EGRESS="any", SMTPS_PORT="465")
    findings = {
        (one["severity"], one["subject"]): one["what"] for one in gateway("check", "--json", code=1).json["findings"]
    }
    assert "70000" in findings["error", "SMTP_PORT"]
    assert "every address" in findings["notice", "EGRESS"]
    listening = findings["ok", "listening"]
    assert "smtps at 127.0.0.1:465" in listening and "smtp at" not in listening and "http at" not in listening
    assert ("ok", "settings") not in findings


@contextlib.contextmanager
def another(gateway, setting, serve):
    """A program at a listener's place that takes connections and does `serve` with each."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        gateway.write(**{setting: str(listener.getsockname()[1])})

        def loop():
            with contextlib.suppress(OSError):
                while True:
                    serve(listener.accept()[0])

        threading.Thread(target=loop, daemon=True).start()
        yield
        listener.shutdown(socket.SHUT_RDWR)


def says(text):
    """Sends `text`, and ends the connection once the client has spoken or gone."""

    def serve(connection):
        with connection:
            connection.sendall(text)
            connection.recv(1000)

    return serve


CERTIFICATE_MISSING = b"220 x ESMTP\r\n250-x\r\n250 STARTTLS\r\n454 4.7.0 TLS not available\r\n"


@pytest.mark.parametrize("command", [["check", "--offline"], ["status"]])
@pytest.mark.parametrize(
    ("setting", "serve", "code"),
    [
        ("SMTP_PORT", lambda connection: connection.close(), "door-dead"),
        ("SMTP_PORT", says(b"421 4.3.5 A setting cannot be used\r\n"), "door-refuses"),
        ("SMTP_PORT", says(CERTIFICATE_MISSING), "door-without-tls"),
        ("SMTP_PORT", says(b"220 x ESMTP\r\n250-x\r\n250 STARTTLS\r\n220 go\r\nno TLS at all"), "door-without-tls"),
        ("SMTP_PORT", says(b"220 x ESMTP\r\n"), "door-dead"),
        ("SMTP_PORT", says(b"SSH-2.0-OpenSSH_9.2\r\n"), "door-strange"),
        ("HTTP_PORT", lambda connection: connection.close(), "door-dead"),
        ("HTTP_PORT", says(b"HTTP/1.1 404 Not Found\r\n\r\n"), "door-strange"),
        ("HTTP_PORT", says(b'HTTP/1.1 503 x\r\n\r\n{"missing":["CF_API_TOKEN"]}'), "door-not-ready"),
        ("ADMIN_PORT", lambda connection: connection.close(), "door-dead"),
    ],
)
def test_a_listener_that_does_not_serve_is_found(gateway, command, setting, serve, code):
    with another(gateway, setting, serve):
        # The admin UI is not needed for sending.
        ends = 0 if setting == "ADMIN_PORT" and command == ["status"] else 1
        answer = gateway(*command, "--json", code=ends).json
    assert codes(answer) == [code]
    assert all(finding["remedy"] for finding in answer["findings"] if finding["code"] == code)


def test_a_listener_that_says_nothing_does_not_keep_the_command_waiting(gateway):
    waiting = []
    with another(gateway, "SMTP_PORT", waiting.append):
        began = time.monotonic()
        assert codes(gateway("check", "--offline", "--json", code=1).json) == ["door-silent"]
        assert 4 < time.monotonic() - began < 20


@pytest.mark.parametrize("line", [b"220-x\r\n", b"x"])
def test_a_stranger_who_never_stops_talking_does_not_keep_the_command_for_long(gateway, line):
    def serve(connection):
        with contextlib.suppress(OSError):
            while True:
                connection.sendall(line * 8192)

    with another(
        gateway, "SMTP_PORT", lambda connection: threading.Thread(target=serve, args=(connection,), daemon=True).start()
    ):
        began = time.monotonic()
        assert codes(gateway("check", "--offline", "--json", code=1).json) == ["door-strange"]
        assert time.monotonic() - began < 20


def test_what_a_stranger_says_cannot_do_anything_to_the_terminal(gateway):
    def serve(connection):
        connection.sendall(b"554 \x1b]0;taken\x07\x1b[2J\xc2\x9b31m away\r\n")
        connection.close()

    with another(gateway, "SMTP_PORT", serve):
        for arguments, code in (
            (["check", "--offline"], 1),
            (["status"], 1),
            (["send", "--to", "jane@example.net"], 1),
        ):
            answer = gateway(*arguments, code=code)
            output = answer.output + answer.errors
            assert "away" in output and not set(output) & {"\x1b", "\x07", "\x9b"}, arguments


def test_a_gateway_that_listens_nowhere_is_found(gateway):
    closed = {name: str(free_port()) for name in ("SMTP_PORT", "HTTP_PORT", "ADMIN_PORT")}
    gateway.write(**closed)
    for command in (["check", "--offline"], ["status"]):
        assert codes(gateway(*command, "--json", code=1).json) == ["gateway-stopped"]
    gateway.write(SMTP_PORT=str(gateway.stack.smtp_port))
    assert codes(gateway("check", "--offline", "--json", code=1).json) == ["door-closed", "door-closed"]


def test_a_message_that_is_out_says_so_when_no_app_could_have_sent_it(gateway):
    arguments = ["send", "--to", "jane@example.net"]
    answer = gateway(*arguments, "--json").json
    assert answer["door"] is None and {one["code"] for one in answer["doors"]} == {"door-serves"}
    with another(gateway, "SMTP_PORT", lambda connection: connection.close()):
        result = gateway(*arguments, code=1)
        assert "accepted" in result.output and "This command sent it directly" in result.output
        assert "the message was sent, but apps cannot send: smtp at" in result.errors
        assert "closes each without a reply" in gateway(*arguments, "--login", "app", code=1).errors
    assert len(gateway.stack.requests()) == 2


def test_a_message_goes_through_the_listener_with_a_login(gateway):
    arguments = ["send", "--to", "jane@example.net", "--to", "joe@example.net", "--login", "app"]
    answer = gateway(*arguments, "--json", "--text", ".\n.. dots\n" + "long " * 300).json
    assert answer["outcome"] == "accepted" and answer["door"] == f"smtp at 127.0.0.1:{gateway.stack.smtp_port}"
    (request,) = gateway.stack.requests()
    assert request["recipients"] == ["jane@example.net", "joe@example.net"] and "mime_message" in request
    assert "to MAIL" in gateway(*arguments, "--from", "app@elsewhere.example", code=1).errors
    password = gateway.mint("user", "add", "shop")
    shop = ["send", "--to", "jane@example.net", "--login", "shop"]
    gateway(*shop, stdin=password)
    assert "535" in gateway(*shop, stdin="wrong", code=1).errors
    gateway.write(SMTPS_PORT=str(gateway.stack.smtps_port), SMTP_PORT="off")
    assert "smtps at" in gateway(*shop, stdin=password).output


def test_listeners_inside_tls_and_on_a_socket_are_asked_as_well(gateway):
    stack = gateway.stack
    gateway.write(SMTPS_PORT=str(stack.smtps_port), HTTPS_PORT=str(stack.https_port), HTTP_PORT=str(stack.http_socket))
    answer = gateway("check", "--offline", "--json").json
    serving = {one["subject"] for one in answer["findings"] if one["code"] == "door-serves"}
    assert {f"smtps at 127.0.0.1:{stack.smtps_port}", f"https at 127.0.0.1:{stack.https_port}"} <= serving
    assert f"http at {stack.http_socket}" in serving
    # A listener without TLS where TLS is spoken.
    gateway.write(SMTPS_PORT=str(stack.smtp_port), SMTP_PORT="off")
    assert codes(gateway("check", "--offline", "--json", code=1).json) == ["door-without-tls"]


def test_account_and_token_that_are_missing_are_both_told_offline(gateway):
    gateway.write(CF_API_TOKEN="", CF_ACCOUNT_ID="")
    answer = gateway("check", "--offline", "--json", code=1).json
    missing = {one["subject"] for one in answer["findings"] if one["code"] == "credentials-missing"}
    assert missing == {"CF_API_TOKEN", "CF_ACCOUNT_ID"}
    assert "settings-valid" not in codes(answer, ("ok",))


def test_a_new_login_is_told_where_the_listener_is(gateway):
    gateway.write(BIND_HOST="0.0.0.0", SMTP_PORT="2600", HTTP_PORT="/run/gateway-http.sock")
    assert "127.0.0.1, port 2600" in gateway("user", "add", "shop").output
    assert "the Unix socket /run/gateway-http.sock" in gateway("token", "add", "shop").output


def test_a_domain_that_cloudflare_did_not_send_for_lately_is_named_until_it_does(gateway):
    gateway("send", "--to", "unconfigured@example.net", code=1)
    gateway("send", "--to", "unverified@example.net", code=1)
    answer = gateway("check", "--json", code=1).json
    (finding,) = [one for one in answer["findings"] if one["code"] == "domain-not-set-up-lately"]
    assert finding["subject"] == "example.com" and "dns apply example.com" in finding["remedy"]
    assert "recipient-not-verified-lately" in codes(answer, ("notice",))
    gateway("send", "--to", "jane@example.net")
    assert codes(gateway("check", "--json").json) == []


def test_check_offline_asks_nobody_out_there(gateway):
    gateway.stack.sandbox.stop()
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
        (["--token", "another"], "token-invalid", "Cloudflare does not know the token"),
        (["--lacking", "email-sending-edit"], "permission-missing", "Email Sending: Edit"),
        (["--account", "another"], "account-wrong", "the account does not exist"),
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
