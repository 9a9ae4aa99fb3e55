"""A message whose client was told 250 has been sent once, also when that client never heard it and sent again."""

import os
import signal
import socket

import pytest
from smtp_client import message
from unread_replies import SLOW, begin, connection, die_with_the_answer_unread
from waiting import wait_until


@pytest.mark.parametrize("rest", [b"NOOP\r\n", b"QUIT\r\n", b"MAIL FROM:<app@example.com>\r\n", b"NO"], ids=repr)
@pytest.mark.parametrize("encrypted", [False, True], ids=["clear", "tls"])
def test_what_was_said_before_the_answer_does_not_show_that_it_was_read(stack, rest, encrypted):
    sent = message(f"{rest} {encrypted}")
    before = len(stack.requests())
    with begin(stack, sent, encrypted) as dialogue:
        dialogue.send(rest)
        die_with_the_answer_unread(dialogue)
    wait_until(lambda: not stack.handlers(), 10, "the handler to end")
    with connection(stack) as again:
        assert again.deliver(sent, "app@example.com", SLOW).code == 250
        again.quit()
    assert len(stack.requests()) == before + 1


def test_two_messages_of_the_same_words_both_go_also_from_a_client_that_talks_on_meanwhile(stack):
    sent = message("twice")
    before = len(stack.requests())
    with begin(stack, sent) as dialogue:
        dialogue.send(b"NOOP\r\n")
        assert [dialogue.reply().code for _ in range(2)] == [250, 250]
        assert dialogue.deliver(sent, "app@example.com", SLOW).code == 250
        dialogue.quit()
    assert len(stack.requests()) == before + 2


@pytest.mark.parametrize("rest", [b"", b"QUIT\r\n"], ids=repr)
def test_two_messages_of_the_same_words_both_go_also_from_a_client_that_only_listens_afterwards(stack, rest):
    sent = message(f"half closed {rest}")
    before = len(stack.requests())
    for _ in range(2):
        with begin(stack, sent) as dialogue:
            dialogue.send(rest)
            dialogue.socket.shutdown(socket.SHUT_WR)
            assert dialogue.reply().code == 250
            wait_until(lambda: not stack.handlers(), 10, "the handler to end")
    assert len(stack.requests()) == before + 2


@pytest.mark.parametrize("rest", [b"", b"QUIT\r\n"], ids=repr)
def test_a_client_that_only_listens_and_dies_before_it_has_read_gets_its_answer_again(stack, rest):
    sent = message(f"half closed and dead {rest}")
    before = len(stack.requests())
    with begin(stack, sent) as dialogue:
        dialogue.send(rest)
        dialogue.socket.shutdown(socket.SHUT_WR)
        die_with_the_answer_unread(dialogue)
    wait_until(lambda: not stack.handlers(), 10, "the handler to end")
    with connection(stack) as again:
        assert again.deliver(sent, "app@example.com", SLOW).code == 250
    assert len(stack.requests()) == before + 1


def test_a_handler_that_is_to_end_brings_its_message_to_an_end_first(stack):
    before = len(stack.requests())
    with begin(stack, message("to the end")) as dialogue:
        (handler,) = stack.handlers()
        os.kill(handler, signal.SIGTERM)
        assert dialogue.reply().code == 250
        # Then there is a goodbye, at which the client comes back with whatever else it has.
        assert (dialogue.reply().code, dialogue.socket.recv(1)) == (421, b"")
    assert len(stack.requests()) == before + 1
