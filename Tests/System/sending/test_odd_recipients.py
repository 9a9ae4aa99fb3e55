"""Mailboxes that exist and that RFC 5321's grammar does not know: mail can be sent to them, and nobody can be one of
them."""

import json

import pytest
from command_line import CommandLine
from http_client import Sender
from smtp_client import Dialogue

SENDER = "app@example.com"
RAW = "/client/v4/accounts/0/email/sending/send_raw"
#: DoCoMo and au gave out such names until 2009; the last two have underscores in their domains.
ODD = [
    "xxx.yyy.@docomo.example",
    "xxx..yyy@docomo.example",
    "a...b..@ezweb.example",
    ".x@docomo.example",
    "jane@foo_bar.example",
    "jane@_mail._x_.example",
]
#: One mailbox, and the other ways to write it.
SPELLINGS = {
    "xxx..yyy.@docomo.example": [
        '"xxx..yyy."@docomo.example',
        "XXX..yyy.@DOCOMO.example",
        '"xx\\x..yyy."@docomo.example',
    ],
    "jane@foo_bar.example": ["JANE@Foo_Bar.Example", '"jane"@foo_bar.example'],
    "jane.doe@docomo.example": ['"jane.doe"@docomo.example', '"jane\\.doe"@docomo.example'],
}


def logged_in(stack):
    dialogue = Dialogue(stack.smtp_port)
    dialogue.hello()
    assert dialogue.log_in(stack.login, stack.password).code == 235
    return dialogue


def message(to):
    return f"From: {SENDER}\r\nTo: Yamada <{to}>\r\nCc: {to}\r\nSubject: x\r\n\r\nHi\r\n".encode()


@pytest.mark.parametrize("to", ODD)
def test_over_smtp_they_get_their_mail_as_they_are_written(stack, to):
    with logged_in(stack) as dialogue:
        assert dialogue.deliver(message(to), SENDER, to).code == 250
    request = stack.requests()[-1]
    assert request["recipients"] == [to]
    assert f"To: Yamada <{to}>\r\nCc: {to}\r\n" in request["mime_message"]


@pytest.mark.parametrize("to", ODD)
def test_over_http_they_get_it_from_every_member(stack, http, to):
    base = {"from": SENDER, "subject": "x", "text": "Hi"}
    for members in (
        {"to": to},
        {"to": {"address": to, "name": "Yamada"}},
        {"to": "jane@example.net", "cc": [f"Yamada <{to}>"], "bcc": [{"email": to}], "reply_to": to},
    ):
        answer = http.send(base | members)
        assert answer.status == 200, answer.body
        sent = json.dumps(stack.requests()[-1])
        assert f'"{to}"' in sent
    raw = {"from": SENDER, "recipients": [to], "mime_message": message(to).decode()}
    assert http.send(raw, target=RAW).status == 200
    assert stack.requests()[-1]["recipients"] == [to]


def test_a_form_and_the_command_line_can_send_to_them(own_stack):
    settings = {
        "FORMS": "a",
        "FORM_A_TO": ODD[0],
        "FORM_A_FROM": SENDER,
        "FORM_A_TURNSTILE": "off",
        "FORM_A_ORIGINS": "https://www.example.com",
    }
    stack = own_stack(settings)
    gateway = CommandLine(stack)
    for to in ODD:
        gateway("send", "--to", to)
    assert [request["to"] for request in stack.requests()] == [[to] for to in ODD]


@pytest.mark.parametrize("sender", ["xxx.yyy.@example.com", "a..b@example.com", ".a@example.com", "jane@exam_ple.com"])
def test_nobody_can_be_one_of_them(own_stack, sender):
    stack = own_stack()
    with logged_in(stack) as dialogue:
        assert dialogue.ask(f"MAIL FROM:<{sender}>").code == 501
        sent = f"From: {sender}\r\nSubject: x\r\n\r\nHi\r\n".encode()
        assert dialogue.deliver(sent, SENDER, "jane@example.net").code == 550
    http = Sender(stack)
    assert http.send({"from": sender, "to": "jane@example.net", "subject": "x", "text": "Hi"}).status == 400
    assert stack.requests() == []


@pytest.mark.parametrize("mailbox", SPELLINGS)
@pytest.mark.parametrize("rule", ["mailbox", "spelling", "domain"])
def test_no_spelling_gets_around_a_rule(own_stack, mailbox, rule):
    spellings = SPELLINGS[mailbox]
    denied = {"mailbox": mailbox, "spelling": spellings[0], "domain": mailbox.partition("@")[2]}[rule]
    stack = own_stack({"RECIPIENT_DENYLIST": denied, "SMTP_USER_APP_RECIPIENT_DENYLIST": denied})
    http = Sender(stack)
    with logged_in(stack) as dialogue:
        assert dialogue.ask(f"MAIL FROM:<{SENDER}>").code == 250
        for spelling in (mailbox, *spellings):
            assert dialogue.ask(f"RCPT TO:<{spelling}>").code == 550, spelling
            raw = {"from": SENDER, "recipients": [spelling], "mime_message": message(mailbox).decode()}
            assert http.send(raw, target=RAW).status == 403, spelling
    assert stack.requests() == []


@pytest.mark.parametrize("mailbox", SPELLINGS)
def test_a_list_of_those_who_may_get_mail_can_name_them(own_stack, mailbox):
    stack = own_stack({"RECIPIENT_ALLOWLIST": mailbox})
    with logged_in(stack) as dialogue:
        assert dialogue.ask(f"MAIL FROM:<{SENDER}>").code == 250
        for spelling in (mailbox, *SPELLINGS[mailbox]):
            assert dialogue.ask(f"RCPT TO:<{spelling}>").code == 250, spelling
        # A full stop more or less is another mailbox.
        for other in (
            "xxx.yyy.@docomo.example",
            "xxx..yyy@docomo.example",
            "jane@foobar.example",
            "jane.doe.@docomo.example",
        ):
            assert dialogue.ask(f"RCPT TO:<{other}>").code == 550, other


def test_a_list_of_senders_cannot_name_them(gateway):
    for value in ("foo_bar.example", "a..b@example.com"):
        gateway.write(ALLOWED_FROM=value)
        assert "neither a domain nor an address" in gateway("check", "--offline", code=1).output
