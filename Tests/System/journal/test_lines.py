"""What is written down: one line for a message, at most one for a connection beside it, and not more than was asked
for."""

import re
import socket
import ssl
import subprocess
import threading
import urllib.error
import urllib.request

import pytest
from http_client import Client
from http_client import message as letter
from journal_lines import after_all_have_gone, recent
from paths import PROGRAMS
from smtp_client import Dialogue, message

SENDER = "app@example.com"
RECIPIENT = "jane@example.net"


def test_a_connection_that_does_nothing_wrong_writes_nothing_but_its_messages(own_stack):
    stack = own_stack()
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        dialogue.start_tls(stack.certificate)
        dialogue.log_in(stack.login, stack.password)
        dialogue.quit()
    assert after_all_have_gone(stack) == []
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        dialogue.log_in(stack.login, stack.password)
        for number in range(3):
            assert dialogue.deliver(message(f"number {number}"), SENDER, RECIPIENT).code == 250
        dialogue.quit()
    written = after_all_have_gone(stack)
    assert len(written) == 3
    assert all(re.fullmatch(rf"sent \w{{16}} from {SENDER} to {RECIPIENT}", line) for line in written)


def test_three_wrong_passwords_are_one_line_that_names_the_address_and_every_login(own_stack):
    stack = own_stack()
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        for login in ("root", "admin", "root"):
            dialogue.log_in(login, "guess")
    assert after_all_have_gone(stack) == [
        'login failed from 127.0.0.1 as "root" (2 times); login failed from 127.0.0.1 as "admin"; '
        "closed the connection: too many failed logins"
    ]


def test_a_login_cannot_forge_the_address_it_failed_from(own_stack):
    stack = own_stack()
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        dialogue.log_in('x": login failed from 192.0.2.1 as "x', "guess")
        dialogue.quit()
    (line,) = after_all_have_gone(stack)
    assert line.startswith('login failed from 127.0.0.1 as "')


def test_whatever_a_transaction_is_refused_for_is_one_line(own_stack):
    stack = own_stack({"RECIPIENT_ALLOWLIST": RECIPIENT, "RATE_LIMIT_PER_MINUTE": "0"})
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        dialogue.log_in(stack.login, stack.password)
        dialogue.ask(f"MAIL FROM:<{SENDER}>")
        for number in range(30):
            assert dialogue.ask(f"RCPT TO:<user{number}@example.org>").code == 550
        dialogue.ask("RSET")
        assert dialogue.deliver(message(), SENDER, RECIPIENT).code == 250
        dialogue.quit()
    refused, sent = after_all_have_gone(stack)
    assert refused.startswith("refused: the recipient rules do not permit user0@example.org; ")
    assert refused.endswith("; and 25 more")
    assert sent.startswith("sent ")


def test_a_strangers_requests_on_one_connection_are_one_line(own_stack):
    stack = own_stack()
    with Client(stack.http_port) as client:
        for _ in range(20):
            assert client.ask("GET", "/wp-login.php").status == 404
    (line,) = after_all_have_gone(stack, "gateway-http")
    assert line == "refused GET /wp-login.php: nothing is served at this path (20 times)"


def refusals(stack, entry_point):
    """What was turned down at an entry point, by reason."""
    token = stack.settings["METRICS_TOKEN"]
    request = urllib.request.Request(
        f"http://127.0.0.1:{stack.admin_port}/metrics",
        headers={"Authorization": f"Bearer {token}", "Host": "localhost"},
    )
    with urllib.request.urlopen(request, timeout=20) as answer:
        text = answer.read().decode()
    found = re.findall(r'^gateway_refusals_total\{door="(\w+)",reason="([^"]+)"\} (\d+)$', text, re.M)
    return {reason: int(count) for name, reason, count in found if name == entry_point}


@pytest.mark.parametrize(
    "commands, reason, first, last",
    [
        (
            ["EHLO c", "MAIL FROM:<app@example.com>"],
            "authentication-required",
            "530 5.7.0 Authentication required",
            None,
        ),
        (["EHLO c", "AUTH CRAM-MD5"], "unknown-mechanism", "504 5.5.4 Authentication mechanism not supported", None),
        (["HELO c", "AUTH PLAIN AGEAYg=="], "bad-sequence", "503 5.5.1 Send EHLO first", None),
        (["EHLO c", "AUTH PLAIN !"], "malformed-authentication", "501 5.5.2 Malformed authentication response", None),
        (["EHLO c", "LOGIN", "MAIL FROM:<app@>"], "malformed-sender", "501 5.1.7 Malformed sender address", None),
        (["EHLO c", "LOGIN", "MAIL FROM:<>"], "null-sender", "550 5.7.1 The null sender is not accepted here", None),
        (
            ["EHLO c", "LOGIN", "MAIL FROM:<app@example.com> SIZE=99999999"],
            "too-big",
            "552 5.3.4 Message exceeds the maximum size by 94757119 octets",
            None,
        ),
        (
            ["EHLO c", "STARTTLS now", "MAIL FROM:<a@b.test>", "DATA"],
            "malformed-command, authentication-required, bad-sequence",
            "501 5.5.4 The command takes no argument",
            "503 5.5.1 Send MAIL first",
        ),
    ],
)
def test_who_is_refused_and_sends_nothing_leaves_one_line_and_is_counted(own_stack, commands, reason, first, last):
    stack = own_stack({"METRICS_TOKEN": "the-token-of-prometheus", "LOG_LEVEL": "debug"})
    with Dialogue(stack.smtp_port) as dialogue:
        assert dialogue.banner.code == 220
        for command in commands:
            if command == "LOGIN":
                assert dialogue.log_in(stack.login, stack.password).code == 235
            else:
                dialogue.ask(command)
        dialogue.quit()
    (line,) = [line for line in after_all_have_gone(stack) if "logged in" not in line]
    text = f'refused with "{first}"' if last is None else f'refused 3 times, first with "{first}", last with "{last}"'
    assert line.startswith(f"nothing was sent on this connection: {text} ")
    assert f"GATEWAY_REASON={reason} " in line
    assert refusals(stack, "smtp") == {one: 1 for one in reason.split(", ")}


def test_what_was_mended_on_the_same_connection_is_counted_and_no_line(own_stack):
    stack = own_stack({"METRICS_TOKEN": "the-token-of-prometheus"})
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        assert dialogue.ask(f"MAIL FROM:<{SENDER}>").code == 530
        dialogue.log_in(stack.login, stack.password)
        assert dialogue.deliver(message(), SENDER, RECIPIENT).code == 250
        dialogue.quit()
    (line,) = after_all_have_gone(stack)
    assert line.startswith("sent ")
    assert refusals(stack, "smtp") == {"authentication-required": 1}


@pytest.mark.parametrize(
    "method, path, body, token, reason",
    [
        ("GET", "/nothing", b"", None, "not_found"),
        ("POST", "/send", b"{}", "wrong", "unauthorized"),
        ("POST", "/send", b"{", "right", "invalid_json"),
        ("POST", "/send", letter(to="nobody"), "right", "invalid_field"),
        ("PUT", "/send", b"{}", "right", "method_not_allowed"),
    ],
)
def test_a_request_that_is_refused_leaves_one_line_and_is_counted(own_stack, method, path, body, token, reason):
    stack = own_stack({"METRICS_TOKEN": "the-token-of-prometheus"})
    fields = {} if token is None else {"Authorization": f"Bearer {stack.http_token if token == 'right' else token}"}
    with Client(stack.http_port) as client:
        client.ask(method, path, body, Content_Type="application/json", **fields)
    (line,) = after_all_have_gone(stack, "gateway-http")
    assert "refused" in line
    assert refusals(stack, "http") == {reason: 1}


def test_what_a_token_is_refused_for_is_written_down_each_time(own_stack):
    stack = own_stack()
    with Client(stack.http_port) as client:
        for _ in range(2):
            forged = letter(**{"from": "app@example.org"})
            assert client.ask("POST", "/send", forged, Authorization=f"Bearer {stack.http_token}").status == 403
    assert len(after_all_have_gone(stack, "gateway-http")) == 2


@pytest.mark.parametrize("privacy", ["full", "no-subjects", "no-recipients"])
def test_the_log_tells_as_much_about_a_message_as_it_may(own_stack, privacy):
    stack = own_stack(
        {
            "LOG_LEVEL": "debug",
            "LOG_PRIVACY": privacy,
            "RECIPIENT_DENYLIST": "denied@example.net",
            "RATE_LIMIT_PER_MINUTE": "0",
        }
    )
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        dialogue.log_in(stack.login, stack.password)
        for recipient in (
            "Secret.Person@example.net",
            "bounce@secret.person.example",
            "suppressed@secret.person.example",
        ):
            dialogue.deliver(message("A confidential subject"), SENDER, recipient)
        dialogue.ask(f"MAIL FROM:<{SENDER}>")
        assert dialogue.ask("RCPT TO:<denied@example.net>").code == 550
        dialogue.quit()
    with Client(stack.http_port) as client:
        client.ask("POST", "/send", letter(to="denied@example.net"), Authorization=f"Bearer {stack.http_token}")
    written = "\n".join(after_all_have_gone(stack) + after_all_have_gone(stack, "gateway-http")).lower()
    listed = "\n".join(recent(stack)).lower()
    assert ("confidential" in written) == (privacy == "full")
    tells = privacy != "no-recipients"
    assert [("secret.person" in text, "confidential" in text) for text in (listed,)] == [(tells, tells)]
    assert ("secret.person" in written, "denied@" in written) == (tells, tells)
    assert written.count("app@example.com") >= 3, "the sender is told in any case"


def fields(line, name):
    """The values of a field in a line that has its fields behind it (LOG_LEVEL=debug)."""
    return re.findall(rf" {name}=(\S*)", line)


def test_every_recipient_is_a_field_of_its_own(own_stack):
    stack = own_stack({"LOG_LEVEL": "debug", "RECIPIENT_DENYLIST": "denied@example.net"})
    recipients = [RECIPIENT, "joe@example.org", "bounce@example.net"]
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        dialogue.log_in(stack.login, stack.password)
        assert dialogue.ask(f"MAIL FROM:<{SENDER}>").code == 250
        assert dialogue.ask("RCPT TO:<denied@example.net>").code == 550
        dialogue.ask("RSET")
        assert dialogue.deliver(message(), SENDER, *recipients).code == 250
        dialogue.quit()
    with Client(stack.http_port) as client:
        answer = client.ask("POST", "/send", letter(to=recipients[:2]), Authorization=f"Bearer {stack.http_token}")
        assert answer.status == 200, answer.body
    _, refused, sent = after_all_have_gone(stack)
    assert fields(refused, "GATEWAY_RECIPIENTS") == ["denied@example.net"]
    assert fields(sent, "GATEWAY_RECIPIENTS") == recipients
    assert fields(sent, "GATEWAY_BOUNCED") == ["bounce@example.net"]
    (line,) = after_all_have_gone(stack, "gateway-http")
    assert fields(line, "GATEWAY_RECIPIENTS") == recipients[:2]


def test_the_version_and_cipher_of_tls_are_written_down(own_stack):
    stack = own_stack({"LOG_LEVEL": "debug"})
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        dialogue.start_tls(stack.certificate)
        dialogue.log_in(stack.login, stack.password)
        assert dialogue.deliver(message(), SENDER, RECIPIENT).code == 250
        dialogue.quit()
    context = ssl.create_default_context(cafile=stack.certificate)
    request = urllib.request.Request(f"https://localhost:{stack.https_port}/nothing")
    with pytest.raises(urllib.error.HTTPError, match="404"):
        urllib.request.urlopen(request, timeout=20, context=context)
    for program in ("gateway-smtp", "gateway-http"):
        assert re.search(r" GATEWAY_TLS=TLSv1\.3 TLS_\w+", after_all_have_gone(stack, program)[-1])


@pytest.mark.parametrize("port, program", [("smtps_port", "gateway-smtp"), ("https_port", "gateway-http")])
def test_why_tls_failed_is_told_in_words_and_not_as_code(own_stack, port, program):
    stack = own_stack()
    context = ssl._create_unverified_context()
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("DHE-RSA-AES128-SHA:@SECLEVEL=0")
    with socket.create_connection(("127.0.0.1", getattr(stack, port))) as client, pytest.raises(ssl.SSLError):
        context.wrap_socket(client)
    (line,) = after_all_have_gone(stack, program)
    assert line == "TLS failed: no shared cipher"


class RefusingProxy:
    """A proxy that answers every CONNECT with `status`."""

    def __init__(self, status):
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address = "http://127.0.0.1:%d" % self._listener.getsockname()[1]
        self._status = status
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        while True:
            client, _ = self._listener.accept()
            client.recv(65536)
            client.sendall(f"HTTP/1.1 {self._status} No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode())
            client.close()


@pytest.mark.parametrize(
    "status, why", [(407, "it wants a user name"), (403, "it does not allow this host"), (502, "it cannot reach")]
)
def test_a_proxys_refusal_is_told_as_the_proxys(own_stack, status, why):
    stack = own_stack(
        {"CF_API_BASE": "https://api.cloudflare.invalid/client/v4", "HTTPS_PROXY": RefusingProxy(status).address}
    )
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        dialogue.log_in(stack.login, stack.password)
        reply = dialogue.deliver(message(), SENDER, RECIPIENT)
        assert str(reply) == "451 4.4.1 The proxy to Cloudflare refused the connection; see the gateway's log"
        dialogue.quit()
    (line,) = after_all_have_gone(stack)
    assert f": the proxy (HTTPS_PROXY) refused with status {status}: {why}" in line
    with Client(stack.http_port) as client:
        answer = client.ask("POST", "/send", letter(), Authorization=f"Bearer {stack.http_token}")
        assert (answer.status, answer.code) == (503, "unavailable")
        assert "the proxy" in answer.body.decode()


def test_the_log_privacy_is_one_that_there_is(tmp_path):
    done = subprocess.run(
        [PROGRAMS / "gateway-smtp", "--make-certificate"],
        env={"DATA_DIR": str(tmp_path), "LOG_PRIVACY": "some"},
        **{"capture_output": True, "text": True, "check": False},
    )
    assert done.returncode == 1
    assert 'LOG_PRIVACY: "some" is not one of full, no-subjects, no-recipients' in done.stderr
