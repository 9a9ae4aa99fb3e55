"""Limits of recipients: what Cloudflare's bill counts, all of a message's or none."""

from command_line import CommandLine
from http_client import Sender
from http_client import message as letter
from smtp_client import Dialogue, dot_stuffed, message

SENDER = "app@example.com"
UNLIMITED = {"RATE_LIMIT_PER_MINUTE": "0", "RATE_LIMIT_PER_DAY": "0"}


def deliver(stack, *recipients):
    """The code of the reply to DATA, or to the message where DATA was granted."""
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        assert dialogue.log_in(stack.login, stack.password).code == 235
        dialogue.envelope(SENDER, *recipients)
        reply = dialogue.ask("DATA")
        if reply.code != 354:
            return reply
        dialogue.send(dot_stuffed(message()))
        return dialogue.reply()


def people(*numbers):
    return [f"r{number}@example.net" for number in numbers]


def test_all_together_are_held_to_recipients_through_both_entry_points(own_stack):
    stack = own_stack(UNLIMITED | {"RATE_LIMIT_TOTAL_PER_DAY": "6"})
    assert deliver(stack, *people(1, 2, 3)).code == 250
    assert Sender(stack).send(letter(to=people(1, 2))).status == 200
    before = len(stack.requests())
    refused = deliver(stack, *people(1, 2))
    assert (refused.code, refused.enhanced) == (451, "4.7.1")
    answer = Sender(stack).send(letter(to=people(1), cc=people(2)))
    assert (answer.status, answer.code) == (429, "rate_limited") and int(answer.fields["retry-after"]) > 86_000
    assert len(stack.requests()) == before
    # There is room for one, and the same address twice is one.
    assert Sender(stack).send(letter(to=people(4, 4), bcc=people(4))).status == 200
    assert deliver(stack, *people(1)).code == 451


def test_a_message_to_more_than_a_limit_lets_out_is_not_put_off_for_ever(own_stack):
    stack = own_stack(UNLIMITED | {"RATE_LIMIT_TOTAL_PER_MINUTE": "2"})
    refused = deliver(stack, *people(1, 2, 3))
    assert (refused.code, refused.enhanced) == (554, "5.5.3")
    answer = Sender(stack).send(letter(to=people(1, 2, 3)))
    assert (answer.status, answer.code, answer.json()["field"]) == (400, "invalid_field", "to")
    assert stack.requests() == []
    assert deliver(stack, *people(1, 2)).code == 250


def test_a_login_and_a_token_are_held_to_recipients_of_their_own_and_shown(own_stack):
    own = {"SMTP_USER_APP_RATE_LIMIT_RECIPIENTS_PER_DAY": "4", "HTTP_TOKEN_DEFAULT_RATE_LIMIT_RECIPIENTS_PER_DAY": "2"}
    stack = own_stack(UNLIMITED | own | {"RATE_LIMIT_PER_DAY": "100"})
    gateway = CommandLine(stack)
    assert deliver(stack, *people(1, 2, 3)).code == 250
    assert deliver(stack, *people(1, 2)).code == 451
    assert deliver(stack, *people(1)).code == 250
    assert Sender(stack).send(letter(to=people(1, 2))).status == 200
    assert Sender(stack).send(letter(to=people(1))).status == 429
    keys = {usage["key"]: usage for usage in gateway("limits", "show", "--json").json["keys"]}
    own = keys[f"recipients:smtp:{stack.login}"]
    assert (own["unit"], own["lastDay"], own["perDay"]) == ("recipients", 4, 4)
    assert (keys[f"smtp:{stack.login}"]["unit"], keys[f"smtp:{stack.login}"]["lastDay"]) == ("messages", 2)
    assert "recipients" in gateway("limits").output
    assert f"recipients:smtp:{stack.login}" in gateway("limits", "show", "smtp:").output
    gateway("limits", "reset", f"smtp:{stack.login}")
    assert deliver(stack, *people(1, 2, 3, 4)).code == 250
