"""SMTP and HTTP take the same messages and refuse the same ones, in the same words."""

import pytest
from smtp_client import Dialogue

RAW = "/client/v4/accounts/any/email/sending/send_raw"
HEAD = "From: app@example.com\r\nTo: jane@example.net\r\nSubject: Hi\r\n"
LINE = 65536

REFUSED = {
    "a bare CR in the body": HEAD + "\r\nHi\rMAIL FROM:<a@evil.test>\r\n",
    "a bare CR in the header": HEAD + "X-Note: a\rBcc: b@evil.test\r\n\r\nHi\r\n",
    "a CR before a line's end": HEAD + "\r\nHi\r\r\n.\r\r\n",
    "a NUL in the body": HEAD + "\r\nH\0i\r\n",
    "a NUL in the header": HEAD + "X-Note: \0\r\n\r\nHi\r\n",
    "a line over the limit": HEAD + "\r\n" + "x" * (LINE + 1) + "\r\n",
    "a line far over it": HEAD + "\r\n" + "x" * 100_000 + "\r\n",
    "a header line over it": HEAD + "X-Note: " + "x " * LINE + "\r\n\r\nHi\r\n",
    "two of them": HEAD + "\r\nH\0i\r\n" + "x" * 100_000 + "\r\n",
}


def over_smtp(stack, message):
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        dialogue.log_in(stack.login, stack.password)
        for command in ("MAIL FROM:<app@example.com>", "RCPT TO:<jane@example.net>", "DATA"):
            dialogue.ask(command)
        dialogue.send(message.encode() + b".\r\n")
        return dialogue.reply()


def over_http(http, message):
    return http.send(
        {"from": "app@example.com", "recipients": ["jane@example.net"], "mime_message": message}, target=RAW
    )


@pytest.mark.parametrize("name", REFUSED)
def test_what_one_entry_point_refuses_for_its_lines_the_other_does_not_pass_on(stack, http, name):
    reply = over_smtp(stack, REFUSED[name])
    answer = over_http(http, REFUSED[name])
    assert (reply.code, str(reply).split(" ")[1]) == (550, "5.6.11")
    assert answer.status == 400
    assert answer.json()["messages"][0]["message"] == "mime_message: " + str(reply).removeprefix("550 5.6.11 ")
    assert http.sent() == []


def test_what_both_entry_points_take_arrives_alike(stack, http):
    message = HEAD + "\r\n" + "Hi Jane\r\n" * 3 + "x" * 998 + "\r\n\r\n"
    assert over_smtp(stack, message).code == 250
    assert over_http(http, message).status == 200
    assert [request["mime_message"] for request in http.sent()] == [message] * 2
