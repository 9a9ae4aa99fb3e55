"""`Idempotency-Key`: the same key sends nothing again and gets the first answer, whatever happens in between."""

import json
import os
import signal
import time

import pytest
from http_client import Client, Sender, message, request
from waiting import wait_until

RAW = "/client/v4/accounts/any/email/sending/send_raw"
DROP_IN = "/client/v4/accounts/any/email/sending/send"


def test_a_repeat_with_the_same_key_gets_the_first_answer_and_is_not_sent(http):
    key = f"order-{time.time_ns()}"
    first = http.send(message(to=["jane@example.net", "bounce@example.net"]), Idempotency_Key=key)
    assert first.status == 200 and "idempotency-replayed" not in first.fields
    # Spelled otherwise it is the same message.
    body = json.dumps(message(to=["jane@example.net", "bounce@example.net"]), indent=2).encode()
    second = http.send(body, Idempotency_Key=key, Content_Type="application/json")
    assert second.json() == first.json()
    assert second.fields["idempotency-replayed"] == "true"
    assert len(http.sent()) == 1


def test_the_same_key_for_another_message_is_a_conflict(http):
    key = f"order-{time.time_ns()}"
    assert http.send(message(), Idempotency_Key=key).status == 200
    answer = http.send(message(text="other"), Idempotency_Key=key)
    assert (answer.status, answer.code) == (409, "idempotency_key_reused")
    assert len(http.sent()) == 1


def test_what_was_not_sent_may_be_repeated_with_its_key(http):
    key = f"order-{time.time_ns()}"
    assert http.send(message(to="error@example.net"), Idempotency_Key=key).status == 503
    assert http.send(message(to="jane@example.net"), Idempotency_Key=key).status == 200


@pytest.mark.parametrize("key", ["", "a b", "x" * 256, ["a", "b"]])
def test_a_key_that_is_none_is_refused(http, key):
    answer = http.send(message(), Idempotency_Key=key)
    assert (answer.status, answer.code) == (400, "invalid_idempotency_key")
    assert http.sent() == []


@pytest.mark.parametrize("recipients", [["jane@example.net"], ["queue@example.net", "bounce@example.net"]])
def test_through_the_drop_in_path_the_first_answer_is_repeated_to_the_letter(http, recipients):
    key = f"order-{time.time_ns()}"
    first = http.send(message(to=recipients), target=DROP_IN, Idempotency_Key=key)
    second = http.send(message(to=recipients), target=DROP_IN, Idempotency_Key=key)
    assert (first.status, second.status) == (200, 200)
    assert second.body == first.body
    assert len(http.sent()) == 1


def test_a_raw_message_with_a_key_is_sent_once(http):
    key = f"order-{time.time_ns()}"
    mime = "From: App <app@example.com>\r\nTo: jane@example.net\r\nSubject: Hi\r\n\r\nHi Jane\r\n"
    body = {"from": "app@example.com", "recipients": ["jane@example.net"], "mime_message": mime}
    first = http.send(body, target=RAW, Idempotency_Key=key)
    second = http.send(body, target=RAW, Idempotency_Key=key)
    assert (first.status, first.body) == (200, second.body)
    assert len(http.sent()) == 1


def test_the_same_key_of_another_token_is_another_key(own_stack):
    http = Sender(own_stack({"HTTP_TOKENS": "shop:shop-token, blog:blog-token"}))
    shop = http.send(message(text="from the shop"), Idempotency_Key="1", Authorization="Bearer shop-token")
    blog = http.send(message(text="from the blog"), Idempotency_Key="1", Authorization="Bearer blog-token")
    assert (shop.status, blog.status) == (200, 200)
    assert "idempotency-replayed" not in blog.fields
    assert [sent["text"] for sent in http.sent()] == ["from the shop", "from the blog"]
    # Nor does a guessed key tell what another client has sent.
    spy = http.send(message(text="from the shop"), Idempotency_Key="1", Authorization="Bearer blog-token")
    assert (spy.status, spy.code) == (409, "idempotency_key_reused")


def test_a_key_is_remembered_when_the_helper_is_killed(own_stack):
    stack = own_stack()
    http = Sender(stack)
    first = http.send(message(), Idempotency_Key="1")
    for pid, command in stack.processes():
        if command[0].endswith("gateway-state"):
            os.kill(pid, signal.SIGKILL)
    stack.stop_state()
    stack.start_state()
    second = http.send(message(), Idempotency_Key="1")
    assert second.json() == first.json()
    assert second.fields["idempotency-replayed"] == "true"
    assert len(http.sent()) == 1


def test_a_repeat_that_comes_before_the_first_answer_waits_for_it(http):
    body = message(to="slow-500@example.net")
    asked = request(
        "POST",
        "/send",
        body,
        Authorization=f"Bearer {http.stack.http_token}",
        Idempotency_Key=f"order-{time.time_ns()}",
    )
    with Client(http.stack.http_port) as first, Client(http.stack.http_port) as second:
        first.send(asked)
        wait_until(lambda: http.sent(), 10, "the request")
        second.send(asked)
        answers = [first.answer(), second.answer()]
    assert [answer.status for answer in answers] == [200, 200]
    assert answers[0].json() == answers[1].json()
    assert ["idempotency-replayed" in answer.fields for answer in answers] == [False, True]
    assert len(http.sent()) == 1


def test_a_repeat_does_not_wait_for_ever(slow_http_clients):
    assert slow_http_clients.first_with_key.statuses_at_the_end == [200]
    assert slow_http_clients.second_with_key.statuses_at_the_end == [409]
    assert b'"code":"idempotency_in_flight"' in slow_http_clients.second_with_key.received
    assert b"\r\nRetry-After: 5\r\n" in slow_http_clients.second_with_key.received
