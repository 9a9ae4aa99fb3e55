"""Programs that were written for Cloudflare's own API need only another address and another token."""

import json
import pathlib
import subprocess

import pytest
from http_client import message
from paths import PROJECT

PYTHON = PROJECT / ".build" / "python" / "bin" / "python"
SEND = "/client/v4/accounts/any/email/sending/send"
RAW = f"{SEND}_raw"
MIME = "From: App <app@example.com>\r\nTo: jane@example.net\r\nSubject: Hi\r\n\r\nHi Jane\r\n"


def sdk(stack, *calls, token=None):
    """What Cloudflare's SDK makes of the calls."""
    order = {
        "base_url": f"http://127.0.0.1:{stack.http_port}/client/v4",
        "token": token or stack.http_token,
        "calls": calls,
    }
    script = pathlib.Path(__file__).with_name("sdk_client.py")
    done = subprocess.run(
        [PYTHON, script], input=json.dumps(order), capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_the_official_sdk_sends(http):
    structured = {
        "from_": {"address": "app@example.com", "name": "App"},
        "to": ["delivered@example.net", {"address": "bounce@example.net", "name": "Joe"}],
        "subject": "Hi",
        "html": "<p>Hi</p>",
        "attachments": [{"content": "aGk=", "filename": "a.txt", "type": "text/plain", "disposition": "attachment"}],
    }
    only_bcc = {"from_": "app@example.com", "bcc": "queue@example.net", "subject": "Hi", "text": "Hi"}
    raw = {
        "from_": "app@example.com",
        "recipients": ["delivered@example.net"],
        "mime_message": MIME.replace("\r\n", "\n"),
    }
    first, second, third = sdk(http.stack, ("send", structured), ("send", only_bcc), ("send_raw", raw))
    assert (first["delivered"], first["permanent_bounces"]) == (["delivered@example.net"], ["bounce@example.net"])
    assert first["message_id"] and first["suppressed_recipients"] == []
    assert second["queued"] == ["queue@example.net"]
    assert third["delivered"] == ["delivered@example.net"]
    sent = http.sent()
    assert sent[0]["from"] == structured["from_"] and sent[0]["attachments"] == structured["attachments"]
    assert sent[1]["bcc"] == ["queue@example.net"] and "to" not in sent[1]
    # Line ends are those of a message, whatever the program's system has.
    assert sent[2] == {"from": "app@example.com", "recipients": ["delivered@example.net"], "mime_message": MIME}


def test_the_official_sdk_understands_refusals(http):
    good = {"from_": "app@example.com", "to": "jane@example.net", "subject": "Hi", "text": "Hi"}
    outcomes = sdk(
        http.stack,
        ("send", good | {"from_": "evil@example.org"}),
        ("send", good | {"to": "blocked@example.net"}),
        ("send", good | {"to": "nobody"}),
        ("send", good | {"to": "suppressed@example.net"}),
        (
            "send_raw",
            {"from_": "app@example.com", "recipients": ["a@b.test"], "mime_message": "From: e@evil.test\n\nHi"},
        ),
    )
    assert [(one["error"], one["status"], one["codes"]) for one in outcomes] == [
        ("PermissionDeniedError", 403, [10102]),
        ("PermissionDeniedError", 403, [10102]),
        ("BadRequestError", 400, [10001]),
        ("BadRequestError", 400, [10202]),
        ("PermissionDeniedError", 403, [10102]),
    ]
    (wrong,) = sdk(http.stack, ("send", good), token="wrong")
    assert (wrong["error"], wrong["codes"]) == ("AuthenticationError", [10101])
    assert http.sent() == []


def test_the_official_sdk_does_not_repeat_what_may_have_been_sent(own_stack):
    stack = own_stack()
    lost = {"from_": "app@example.com", "to": "drop@example.net", "subject": "Hi", "text": "Hi"}
    (outcome,) = sdk(stack, ("send", lost))
    assert outcome["status"] == 503
    assert sum(stack.sandbox.request_paths().values()) == 1


def test_the_answers_are_in_cloudflares_envelope(http):
    answer = http.send(message(), target=SEND).json()
    assert set(answer) == {"success", "errors", "messages", "result"}
    assert (answer["success"], answer["errors"], answer["messages"]) == (True, [], [])
    answer = http.send(message(text=5), target=SEND)
    assert answer.status == 400
    assert answer.json() == {
        "success": False,
        "errors": [{"code": 10001, "message": "email.sending.error.invalid_request_schema"}],
        "messages": [{"code": 10001, "message": "text: it must be a string"}],
        "result": None,
    }


def test_a_refusal_of_cloudflares_is_passed_on_as_it_came(http):
    answer = http.send(message(to="suppressed@example.net"), target=SEND)
    assert answer.status == 400
    assert answer.json()["errors"] == [{"code": 10202, "message": "email.sending.error.email.invalid"}]


def test_when_all_bounce_it_is_a_success_as_at_cloudflares(http):
    answer = http.send(message(to="bounce@example.net"), target=SEND)
    assert answer.status == 200
    assert answer.json()["result"]["permanent_bounces"] == ["bounce@example.net"]


@pytest.mark.parametrize(
    "mime",
    [
        "From: evil@example.org\r\n\r\nHi",
        "Subject: nobody\r\n\r\nHi",
        "From: app@example.com\r\nFrom: evil@example.org\r\n\r\nHi",
        "From: app@example.com, evil@example.org\r\n\r\nHi",
        " From: evil@example.org\r\nFrom: app@example.com\r\n\r\nHi",
        "From : evil@example.org\r\nFrom: app@example.com\r\n\r\nHi",
        "From: app@example.com\rFrom: evil@example.org\r\n\r\nHi",
        "From: app@example.com\r\nSender: evil@example.org\r\n\r\nHi",
        "From: app@example.com\u0000\r\n\r\nHi",
        "",
    ],
)
def test_the_sender_of_a_raw_message_is_pinned_as_over_smtp(http, mime):
    body = {"from": "app@example.com", "recipients": ["jane@example.net"], "mime_message": mime}
    assert http.send(body, target=RAW).status in (400, 403)
    assert http.sent() == []


@pytest.mark.parametrize(
    "changes, message_text",
    [
        ({"recipients": []}, "recipients: "),
        ({"recipients": "jane@example.net"}, "recipients: "),
        ({"recipients": ["jane@example.net", 5]}, "recipients[1]: "),
        ({"recipients": ["Jane <jane@example.net>"]}, "recipients[0]: "),
        ({"recipients": [f"r{n}@example.net" for n in range(51)]}, "recipients: "),
        ({"from": "App <app@example.com>"}, "from: "),
        ({"mime_message": 5}, "mime_message: "),
        ({"mime_message": "x" * (5 * 1024 * 1024 + 1)}, "mime_message: "),
        ({"extra": 1}, "extra: "),
    ],
)
def test_a_malformed_raw_request_is_refused(http, changes, message_text):
    body = {"from": "app@example.com", "recipients": ["jane@example.net"], "mime_message": MIME} | changes
    answer = http.send(body, target=RAW)
    assert answer.status in (400, 413)
    assert answer.json()["messages"][0]["message"].startswith(message_text)
    assert http.sent() == []
