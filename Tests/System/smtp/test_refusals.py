"""Messages that do not go through: who is told what, and that nothing is sent."""

import ssl
import time

import pytest
from http_client import Sender
from http_client import message as letter
from smtp_client import Dialogue, dot_stuffed, message
from waiting import wait_until

MEBIBYTE = 1024 * 1024


def nothing_sent(stack, dialogue):
    return len(stack.requests()) == dialogue.requests_before


def outcome(reply):
    return reply.code, reply.enhanced


def logged_in_to(stack, dialogue):
    dialogue.hello()
    assert dialogue.log_in(stack.login, stack.password).code == 235


def test_a_message_of_5_1_mebibytes_is_too_big(stack, logged_in):
    line = b"0123456789" * 7 + b"\r\n"
    sent = message(body=line * int(5.1 * MEBIBYTE / len(line)))
    assert outcome(logged_in.deliver(sent, "app@example.com", "jane@example.net")) == (552, "5.3.4")
    assert nothing_sent(stack, logged_in)
    assert logged_in.deliver(message("after it"), "app@example.com", "jane@example.net").code == 250


def test_a_message_declared_too_big_is_refused_before_it_is_sent(logged_in):
    reply = logged_in.ask(f"MAIL FROM:<app@example.com> SIZE={int(5.3 * MEBIBYTE)}")
    assert outcome(reply) == (552, "5.3.4")


def test_mail_needs_a_login(stack):
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        assert outcome(dialogue.ask("MAIL FROM:<app@example.com>")) == (530, "5.7.0")


@pytest.mark.parametrize("login", ["app", "nobody"])
def test_a_wrong_password_and_an_unknown_login_get_the_same_answer(stack, login):
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        reply = dialogue.log_in(login, "not the password")
        assert outcome(reply) == (535, "5.7.8")
        assert dialogue.ask("MAIL FROM:<app@example.com>").code == 530


def test_a_foreign_envelope_sender_is_refused_at_mail(logged_in):
    assert outcome(logged_in.ask("MAIL FROM:<app@example.org>")) == (550, "5.7.1")


def test_a_foreign_header_sender_is_refused_after_the_message(stack, logged_in):
    forged = message(sender="president@example.org")
    assert outcome(logged_in.deliver(forged, "app@example.com", "jane@example.net")) == (550, "5.7.1")
    assert nothing_sent(stack, logged_in)


@pytest.mark.parametrize("recipient", ["blocked@example.net", "anybody@blocked.example"])
def test_a_recipient_on_the_deny_list_is_refused_at_rcpt(logged_in, recipient):
    assert logged_in.ask("MAIL FROM:<app@example.com>").code == 250
    assert outcome(logged_in.ask(f"RCPT TO:<{recipient}>")) == (550, "5.7.1")


def test_with_nothing_configured_nothing_is_sent(own_stack):
    stack = own_stack({"ALLOWED_FROM": ""})
    with Dialogue(stack.smtp_port) as dialogue:
        logged_in_to(stack, dialogue)
        assert dialogue.ask("MAIL FROM:<app@example.com>").code in (451, 550)
    assert stack.requests() == []


def test_an_unusable_setting_stops_everything_with_its_name_in_the_log(own_stack):
    stack = own_stack()
    stack.stop()
    stack.settings["RATE_LIMIT_PER_MINUTE"] = "many"
    stack.start_state()
    stack.start_smtp()
    with Dialogue(stack.smtp_port) as dialogue:
        assert dialogue.banner.code == 421
    assert "RATE_LIMIT_PER_MINUTE" in stack.log()


def test_the_31st_message_within_a_minute_is_put_off_and_others_are_not(own_stack):
    stack = own_stack({"SMTP_USERS": "app:one-password,other:other-password"})
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        assert dialogue.log_in("app", "one-password").code == 235
        start = time.monotonic()
        for _ in range(30):
            assert dialogue.deliver(message(), "app@example.com", "jane@example.net").code == 250
        assert time.monotonic() - start < 50, "too slow to test a limit per minute"
        assert dialogue.ask("MAIL FROM:<app@example.com>").code in (250, 451)
        assert dialogue.ask("RCPT TO:<jane@example.net>").code in (250, 451, 503)
        # Before the message is taken, so that a refusal costs nobody 5 MiB.
        assert outcome(dialogue.ask("DATA")) == (451, "4.7.1")
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        assert dialogue.log_in("other", "other-password").code == 235
        assert dialogue.deliver(message(), "app@example.com", "jane@example.net").code == 250
    assert len(stack.requests()) == 31


def test_without_the_helper_nobody_logs_in_and_every_message_is_put_off(own_stack):
    stack = own_stack()
    with Dialogue(stack.smtp_port) as before:
        logged_in_to(stack, before)
        stack.stop_state()
        before.envelope("app@example.com", "jane@example.net")
        assert outcome(before.ask("DATA")) == (451, "4.3.0")
        with Dialogue(stack.smtp_port) as after:
            after.hello()
            assert outcome(after.log_in(stack.login, stack.password)) == (451, "4.3.0")
            assert after.ask("MAIL FROM:<app@example.com>").code == 530
    assert stack.requests() == []
    stack.start_state()
    with Dialogue(stack.smtp_port) as dialogue:
        logged_in_to(stack, dialogue)
        assert dialogue.deliver(message(), "app@example.com", "jane@example.net").code == 250


def test_without_cloudflare_every_message_is_put_off(own_stack):
    stack = own_stack()
    stack.sandbox.stop()
    with Dialogue(stack.smtp_port, timeout=90) as dialogue:
        logged_in_to(stack, dialogue)
        assert outcome(dialogue.deliver(message(), "app@example.com", "jane@example.net")) == (451, "4.4.1")
        stack.sandbox.start()
        assert dialogue.deliver(message(), "app@example.com", "jane@example.net").code == 250


@pytest.mark.parametrize(
    "recipient, code, enhanced",
    [
        ("queue", 250, "2.0.0"),
        ("slow-300", 250, "2.0.0"),
        ("bounce", 550, "5.1.1"),
        ("throttle", 451, "4.7.1"),
        ("error", 451, "4.4.1"),
        ("html", 451, "4.4.1"),
        ("drop", 451, "4.4.1"),
        ("unauthorized", 451, "4.3.5"),
        ("disabled", 451, "4.3.5"),
        ("unconfigured", 451, "4.3.5"),
        ("unverified", 554, "5.7.1"),
        ("misnumbered", 552, "5.3.4"),
        ("busy", 451, "4.7.1"),
        ("toobig", 552, "5.3.4"),
        ("suppressed", 554, "5.6.0"),
    ],
)
def test_what_cloudflare_answers_becomes_the_reply(logged_in, recipient, code, enhanced):
    reply = logged_in.deliver(message(), "app@example.com", f"{recipient}@example.net")
    assert outcome(reply) == (code, enhanced)
    assert logged_in.ask("NOOP").code == 250


def test_a_token_that_cloudflare_does_not_know_is_the_gateways_fault_not_the_messages(own_stack):
    stack = own_stack(sandbox_options=["--token", "another-token"])
    with Dialogue(stack.smtp_port) as dialogue:
        logged_in_to(stack, dialogue)
        assert outcome(dialogue.deliver(message(), "app@example.com", "jane@example.net")) == (451, "4.3.5")
    assert stack.requests() == []


def test_one_bounce_among_others_is_named_and_the_message_has_gone(stack, logged_in):
    reply = logged_in.deliver(message(), "app@example.com", "jane@example.net", "bounce@example.net")
    assert outcome(reply) == (250, "2.0.0")
    assert "bounce@example.net" in str(reply)
    assert "jane@example.net" not in str(reply)
    assert not nothing_sent(stack, logged_in)


@pytest.mark.parametrize(
    "end",
    [
        b"\n.\n", b"\n.\r\n", b"\r.\r", b"\r.\r\n", b"\r\n.\n", b"\r\n.\r", b"\n.\r", b"\r\r\n.\r\r\n", b"\r\n.\r\r\n",
        b"\r\n\0.\r\n", b"\r\n.\0\r\n",
    ],
)  # fmt: skip
def test_only_crlf_dot_crlf_ends_a_message(stack, logged_in, end):
    logged_in.envelope("app@example.com", "jane@example.net")
    assert logged_in.ask("DATA").code == 354
    smuggled = b"MAIL FROM:<ceo@example.com>\r\nRCPT TO:<victim@example.net>\r\nDATA\r\n" + message("smuggled")
    logged_in.send(message() + b"text" + end + smuggled + b"\r\n.\r\n")
    assert logged_in.reply().code == 550
    # One reply, and no more: what was smuggled has not been taken for commands.
    assert logged_in.ask("NOOP").code == 250
    assert nothing_sent(stack, logged_in)


def test_what_follows_starttls_in_the_clear_is_thrown_away(stack):
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        dialogue.send(b"STARTTLS\r\nNOOP\r\n")
        assert dialogue.reply().code == 220
        context = ssl.create_default_context(cafile=stack.certificate)
        dialogue.socket = context.wrap_socket(dialogue.socket, server_hostname="localhost")
        # Had the NOOP been kept, its answer would be the first thing said inside TLS.
        dialogue.send(b"EHLO client.example\r\n")
        assert len(dialogue.reply().lines) > 1
        assert outcome(dialogue.ask("MAIL FROM:<app@example.com>")) == (530, "5.7.0")


def test_a_client_that_vanishes_within_the_message_has_sent_nothing(stack):
    before = len(stack.requests())
    with Dialogue(stack.smtp_port) as dialogue:
        logged_in_to(stack, dialogue)
        dialogue.envelope("app@example.com", "jane@example.net")
        assert dialogue.ask("DATA").code == 354
        dialogue.send(dot_stuffed(message())[:-3])
    wait_until(lambda: not stack.handlers(), 10, "the handler to end")
    assert len(stack.requests()) == before


@pytest.mark.parametrize(
    "local_part, words",
    [
        ("disabled", "Sending is disabled at Cloudflare for the domain example.com, "),
        ("unconfigured", "The domain example.com is not set up for sending at Cloudflare"),
        ("unverified", "only, and not all of these are: unverified@example.net"),
    ],
)
def test_a_fault_of_the_domain_or_of_an_address_is_told_as_that_and_not_as_the_tokens(own_stack, local_part, words):
    stack = own_stack()
    with Dialogue(stack.smtp_port) as dialogue:
        logged_in_to(stack, dialogue)
        reply = dialogue.deliver(message(), "app@example.com", f"{local_part}@example.net")
        assert words in reply.lines[0] and "credentials" not in reply.lines[0]
        dialogue.quit()
    wait_until(lambda: not stack.handlers(), 10, "the handler to end")
    assert words[1:].strip(" ,") in stack.log()
    answer = Sender(stack).send(letter(to=f"{local_part}@example.net")).json()
    assert words[1:].strip() in answer["error"]
