"""Guesses at passwords and tokens: however many come at once, and wherever from, few are answered."""

import concurrent.futures
import json
import threading

import pytest
from admin_client import Admin
from http_client import Client, Sender, message, request
from smtp_client import Dialogue

GUESSES = 40


def at_once(ask):
    """The answers to forty guesses that leave at the same moment, each on a connection of its own."""
    gate = threading.Barrier(GUESSES)

    def guess(number):
        return ask(number, gate)

    with concurrent.futures.ThreadPoolExecutor(GUESSES) as threads:
        return list(threads.map(guess, range(GUESSES)))


def over_http(address, octets):
    def ask(_, gate):
        with Client(address) as client:
            gate.wait(60)
            client.send(octets)
            return client.answer().status

    return ask


def counted(answers, wrong, locked):
    """How many were told that they are wrong; nobody was told anything else."""
    assert set(answers) <= {wrong, locked}
    return answers.count(wrong)


FORWARDED = {"nothing": {}, "nonsense": {"X_Forwarded_For": "unknown"}, "an address": {"X_Forwarded_For": "192.0.2.1"}}


@pytest.mark.parametrize("said", FORWARDED)
@pytest.mark.parametrize("listener", ["port", "socket"])
def test_of_forty_tokens_at_once_five_are_answered(own_stack, listener, said):
    stack = own_stack({"TRUSTED_PROXIES": "unix"})
    fields = FORWARDED[said] | {"Authorization": "Bearer wrong"}
    ask = over_http(
        stack.http_port if listener == "port" else stack.http_socket, request("POST", "/send", message(), **fields)
    )
    assert counted(at_once(ask), 401, 429) == 5
    # The right one is not told from them, until the time is over.
    http = Sender(stack)
    address = stack.http_port if listener == "port" else stack.http_socket
    locked = http.ask(
        "POST", "/send", message(), address=address, Authorization=f"Bearer {stack.http_token}", **FORWARDED[said]
    )
    assert (locked.status, locked.code) == (429, "locked_out")
    assert 1 <= int(locked.fields["retry-after"]) <= 30
    assert http.sent() == []


@pytest.mark.parametrize("listener", ["port", "socket"])
def test_of_forty_metrics_tokens_at_once_five_are_answered(own_stack, listener):
    stack = own_stack({"METRICS_TOKEN": "the-token-of-prometheus"})
    address = stack.admin_port if listener == "port" else stack.admin_socket
    octets = request("GET", "/metrics", Authorization="Bearer wrong").replace(b"gateway.test", b"localhost")
    assert counted(at_once(over_http(address, octets)), 401, 429) == 5
    # Mail, and who has the password, are not concerned.
    assert Sender(stack).send(message()).status == 200
    assert Admin(stack).log_in().get("settings").status == 200


def test_of_forty_passwords_of_the_admin_at_once_five_are_answered(own_stack):
    stack = own_stack()
    fields = {"Origin": "http://localhost", "Content_Type": "application/json"}
    octets = request("POST", "/admin/api/login", json.dumps({"password": "x"}).encode(), **fields)
    octets = octets.replace(b"gateway.test", b"localhost")
    assert counted(at_once(over_http(stack.admin_port, octets)), 401, 429) == 5


def test_of_forty_passwords_over_smtp_at_once_five_are_answered(own_stack):
    stack = own_stack()

    def ask(_, gate):
        with Dialogue(stack.smtp_port) as dialogue:
            dialogue.hello()
            gate.wait(60)
            return dialogue.log_in(stack.login, "wrong").code

    assert counted(at_once(ask), 535, 454) == 5


def test_forty_who_have_the_right_one_are_all_let_in(own_stack):
    stack = own_stack({"RATE_LIMIT_PER_MINUTE": "0"})
    http = Sender(stack)

    def token(number, gate):
        gate.wait(60)
        return http.send(message(subject=f"{number}")).status

    def password(_, gate):
        with Dialogue(stack.smtp_port) as dialogue:
            dialogue.hello()
            gate.wait(60)
            return dialogue.log_in(stack.login, stack.password).code

    assert at_once(token) == [200] * GUESSES
    assert at_once(password) == [235] * GUESSES


def test_who_locked_a_login_is_shown_and_it_can_be_unlocked(gateway):
    http = Sender(gateway.stack)
    for _ in range(5):
        assert http.send(message(), Authorization="Bearer wrong").status == 401
    assert http.send(message()).status == 429
    assert "shared:token: 5 wrong" in gateway("limits").output
    assert "starts again" in gateway("limits", "reset", "shared:token").output
    assert http.send(message()).status == 200
