"""What is written down: one line for a message, at most one for a connection beside it, and not more than was asked for."""

import re
import socket
import subprocess

import pytest
from dialogue import Dialogue, message
from http_client import Client
from http_client import message as letter
from stack import PROGRAMS, wait_until

SENDER = "app@example.com"
RECIPIENT = "jane@example.net"


def lines(stack, program="gateway-smtp"):
    """The journal lines of a program, without its name."""
    return [line.partition(": ")[2] for line in stack.log().splitlines() if line.startswith(f"{program}: ")]


def after_all_have_gone(stack, program="gateway-smtp"):
    wait_until(lambda: not stack.handlers(program), 20, "the handlers to end")
    return lines(stack, program)


def recent(stack):
    """The list of recent sends as the state helper gives it out."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as helper:
        helper.connect(str(stack.state_socket))
        helper.send(b"1 recent 0")
        found = []
        while not (reply := helper.recv(4096).decode()).startswith("1 end"):
            found.append(reply)
            helper.send(b"1 recent " + reply.split()[2].encode())
        return found


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
    assert line == "refused GET /wp-login.php: there is nothing at this path (20 times)"


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
        {"LOG_LEVEL": "debug", "LOG_PRIVACY": privacy, "RECIPIENT_DENYLIST": "denied@example.net", "RATE_LIMIT_PER_MINUTE": "0"}
    )
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        dialogue.log_in(stack.login, stack.password)
        for recipient in ("Secret.Person@example.net", "bounce@secret.person.example", "suppressed@secret.person.example"):
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


def test_the_log_privacy_is_one_that_there_is(tmp_path):
    done = subprocess.run(
        [PROGRAMS / "gateway-smtp", "--make-certificate"],
        env={"DATA_DIR": str(tmp_path), "LOG_PRIVACY": "some"},
        **{"capture_output": True, "text": True, "check": False},
    )
    assert done.returncode == 1
    assert 'LOG_PRIVACY: "some" is not one of full, no-subjects, no-recipients' in done.stderr
