"""Addresses that are not sent as they come: what Cloudflare gets, what the journal says, and what is refused."""

import pytest
from command_line import CommandLine
from http_client import Sender
from journal_lines import after_all_have_gone
from smtp_client import Dialogue

RAW = "/client/v4/accounts/x/email/sending/send_raw"


def log_in(stack):
    dialogue = Dialogue(stack.smtp_port)
    dialogue.__enter__()
    dialogue.hello()
    assert dialogue.log_in(stack.login, stack.password).code == 235
    return dialogue


@pytest.fixture
def start(own_stack):
    """Starts the product with settings, and logs in."""
    dialogues = []

    def begin(settings):
        stack = own_stack(settings)
        dialogues.append(log_in(stack))
        return stack, dialogues[-1]

    yield begin
    for dialogue in dialogues:
        dialogue.__exit__(None, None, None)


def test_a_sender_that_is_not_allowed_is_replaced_in_envelope_and_header(start):
    stack, smtp = start({"SMTP_USER_APP_SENDER_MAP": "*=app@example.com"})
    body = b"From: root@web1 (Cron Daemon)\r\nSender: www-data@web1\r\nSubject: x\r\n\r\nHi\r\n"
    assert smtp.deliver(body, "root@web1", "jane@example.net").code == 250
    (request,) = stack.requests()
    assert request["from"] == "app@example.com"
    assert request["mime_message"] == 'From: "Cron Daemon" <app@example.com>\r\nSubject: x\r\n\r\nHi\r\n'

    visitor = b"From: Jane <jane@visitor.example>\r\nSubject: x\r\n\r\nHi\r\n"
    assert smtp.deliver(visitor, "jane@visitor.example", "owner@example.net").code == 250
    assert stack.requests()[-1]["mime_message"].startswith(
        'Reply-To: "Jane" <jane@visitor.example>\r\nFrom: "Jane" <app@example.com>\r\n'
    )

    own = b"From: other@example.com\r\nSubject: x\r\n\r\nHi\r\n"
    assert smtp.deliver(own, "other@example.com", "jane@example.net").code == 250
    assert (stack.requests()[-1]["from"], stack.requests()[-1]["mime_message"]) == ("other@example.com", own.decode())


def test_the_journal_names_both(start):
    stack, smtp = start({"SENDER_MAP": "@web1=ops@example.com", "REDIRECT_TO": "dev@example.org"})
    assert smtp.deliver(b"From: root@web1\r\n\r\nHi\r\n", "root@web1", "jane@example.net").code == 250
    smtp.quit()
    log = "\n".join(after_all_have_gone(stack))
    assert "from ops@example.com (for root@web1) to dev@example.org (for jane@example.net)" in log
    (request,) = stack.requests()
    assert request["recipients"] == ["dev@example.org"]
    assert request["mime_message"].startswith("X-Original-To: jane@example.net\r\n")


def test_a_rule_that_names_what_is_not_allowed_says_so_at_once_and_in_the_check(start):
    stack, smtp = start({"SENDER_MAP": "*=ops@elsewhere.example"})
    reply = smtp.ask("MAIL FROM:<root@web1>")
    assert (reply.code, reply.lines) == (
        550,
        ("5.7.1 SENDER_MAP names an address that is not allowed as a sender (see ALLOWED_FROM)",),
    )
    assert smtp.ask("MAIL FROM:<app@example.com>").code == 250
    found = CommandLine(stack)("check", "--offline", "--json", code=1).json["findings"]
    (finding,) = [one for one in found if one["code"] == "mapped-sender-not-allowed"]
    assert finding["subject"] == "SENDER_MAP" and "ops@elsewhere.example" in finding["what"], finding


def test_a_login_may_leave_out_the_domain_only_where_a_setting_of_its_own_says_which(start):
    _, smtp = start({"DEFAULT_DOMAIN": "example.com", "ALIASES": "*=ops@example.net"})
    assert smtp.ask("MAIL FROM:<root>").code == 501
    stack, smtp = start(
        {"SMTP_USER_APP_DEFAULT_DOMAIN": "example.com", "SMTP_USER_APP_ALIASES": "root=ops@example.net"}
    )
    assert smtp.deliver(b"From: cron\r\nTo: root\r\n\r\nHi\r\n", "cron", "root").code == 250
    (request,) = stack.requests()
    assert (request["from"], request["recipients"]) == ("cron@example.com", ["ops@example.net"])
    assert request["mime_message"].startswith("From: cron@example.com\r\nTo: root@example.com\r\n")
    assert smtp.ask("MAIL FROM:<>").code == 550


def test_over_http_the_same_rules_hold(own_stack):
    stack = own_stack(
        {
            "HTTP_TOKEN_DEFAULT_SENDER_MAP": "*=shop@example.com",
            "HTTP_TOKEN_DEFAULT_ALIASES": "root=ops@example.net",
            "HTTP_TOKEN_DEFAULT_DEFAULT_DOMAIN": "web.example",
        }
    )
    http = Sender(stack)
    parts = {"from": "Jane <jane@visitor.example>", "to": "root", "subject": "x", "text": "Hi"}
    assert http.send(parts).status == 200
    sent = stack.requests()[-1]
    assert sent["from"] == {"address": "shop@example.com", "name": "Jane"}
    assert sent["reply_to"]["address"] == "jane@visitor.example"
    assert sent["to"] == ["ops@example.net"]
    raw = {"from": "cron", "recipients": ["root"], "mime_message": "From: cron\nSubject: x\n\nHi\n"}
    assert http.send(raw, RAW).status == 200
    sent = stack.requests()[-1]
    assert (sent["from"], sent["recipients"]) == ("shop@example.com", ["ops@example.net"])
    assert sent["mime_message"].startswith('From: "cron on web.example" <shop@example.com>\r\n')


def test_the_preview_says_what_is_done(own_stack):
    rules = {"SENDER_MAP": "root@=ops@example.com", "SMTP_USER_APP_SENDER_MAP": "*=app@example.com"}
    gateway = CommandLine(own_stack(rules))
    for arguments, text, status in [
        (["root@web1"], "root@web1 would be sent as ops@example.com (SENDER_MAP).", 0),
        (["jane@visitor.example"], "jane@visitor.example would be refused", 1),
        (["jane@visitor.example", "--login", "app"], "with answers to jane@visitor.example.", 0),
        (["app@example.com", "--login", "app"], "app@example.com would be sent as it is.", 0),
        (["root", "--login", "app"], "SMTP_USER_APP_DEFAULT_DOMAIN is not set", 1),
    ]:
        assert text in gateway("senders", "preview", *arguments, code=status).output, arguments
