"""What Cloudflare calls a message: wherever the app or the operator looks, and the same to a repeat."""

import re

import pytest
from http_client import Sender
from http_client import message as letter
from journal_lines import recent
from smtp_client import Dialogue, message
from unread_replies import SLOW, begin, connection, die_with_the_answer_unread
from waiting import wait_until

SENDER = "app@example.com"
#: As the sandbox makes them.
NAME = r"<[0-9a-f]{16}@cloudflare-sandbox\.invalid>"
ACCEPTED = rf"2\.0\.0 Accepted by Cloudflare as (\w{{16}}) ({NAME})"


def test_it_is_in_the_250_and_in_every_list(gateway):
    stack = gateway.stack
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        assert dialogue.log_in(stack.login, stack.password).code == 235
        reply = dialogue.deliver(message(), SENDER, "jane@example.net")
        dialogue.quit()
    own, name = re.fullmatch(ACCEPTED, reply.lines[0]).groups()
    wait_until(lambda: gateway("log", "--json").lines, 20, "the record")
    (record,) = gateway("log", "--json").lines
    assert (record["id"], record["message_id"]) == (own, name)
    assert gateway("log").output.rstrip().endswith(name)


def test_it_is_in_the_answer_of_send_and_of_a_test_message(gateway):
    answer = Sender(gateway.stack).send(letter())
    assert re.fullmatch(NAME, answer.json()["message_id"])
    sent = gateway("send", "--to", "jane@example.net", "--json").json
    assert re.fullmatch(NAME, sent["message_id"])
    assert re.search(NAME, gateway("send", "--to", "jane@example.net").output)
    wait_until(lambda: len(gateway("log", "--json").lines) == 3, 20, "three records")
    names = [record["message_id"] for record in gateway("log", "--json").lines]
    assert names[:2] == [answer.json()["message_id"], sent["message_id"]] and re.fullmatch(NAME, names[2])


def test_a_repeat_is_told_the_same_name(stack):
    sent = message("a repeat and its name")
    before = len(stack.requests())
    with begin(stack, sent) as dialogue:
        die_with_the_answer_unread(dialogue)
    wait_until(lambda: not stack.handlers(), 10, "the handler to end")
    with connection(stack) as again:
        reply = again.deliver(sent, SENDER, SLOW)
        own, name = re.fullmatch(ACCEPTED, reply.lines[0]).groups()
        again.quit()
    assert len(stack.requests()) == before + 1
    wait_until(lambda: not stack.handlers(), 10, "the handler to end")
    # Both are in the list of recent sends, under the same two names.
    newest, first = [record.split() for record in recent(stack)[:2]]
    assert (first[4], newest[4]) == (own, own) and (first[-1], newest[-1]) == (name, name)


@pytest.mark.parametrize("gone", ["bounce@example.net", "dropped@example.net"])
def test_who_bounced_is_named_while_the_others_get_the_message(own_stack, gone):
    stack = own_stack()
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        assert dialogue.log_in(stack.login, stack.password).code == 235
        reply = dialogue.deliver(message(), SENDER, gone, "jane@example.net")
        assert reply.code == 250 and f"2.0.0 bounced: {gone}" in reply.lines
        reply = dialogue.deliver(message("nobody"), SENDER, gone)
        assert (reply.code, reply.enhanced) == (550, "5.1.1")
        dialogue.quit()
    wait_until(lambda: not stack.handlers(), 20, "the handler to end")
    assert f"to {gone}, jane@example.net; bounced: {gone}\n" in stack.log()


@pytest.mark.parametrize("gone", ["bounce@example.net", "dropped@example.net"])
def test_over_http_as_well(http, gone):
    answer = http.send(letter(to=["jane@example.net", gone]))
    assert (answer.status, answer.json()["bounced"]) == (200, [gone])
    answer = http.send(letter(to=[gone, gone.upper()]))
    assert (answer.status, answer.code, answer.json()["bounced"]) == (502, "bounced", [gone])
