"""POST /send: what goes through, how a connection goes on, and whether a send could work."""

import base64
import email.utils
import json
import socket
import ssl
import time

import pytest
from http_client import Client, Sender, message, request

GOOD = json.dumps(message()).encode()


def test_what_cloudflare_gets_is_what_was_sent(http):
    sent = {
        "from": {"address": "app@example.com", "name": "Grüße, \"die\" App"},
        "to": ["jane@example.net", "Joe Doe <joe@example.net>", {"email": "ann@example.net", "name": "Ann"}],
        "cc": {"address": "cc@example.net"},
        "bcc": "bcc@example.net",
        "reply_to": "Help <help@example.org>",
        "subject": "Grüße 📨 \"und\" \\ mehr",
        "text": "Zeile\r\n\ttab \u2028 é",
        "html": "<p>Grüße</p>",
        "headers": {"X-Shop": "1", "In-Reply-To": "<a@b>", "List-Unsubscribe": "<https://example.com/u>"},
        "attachments": [
            {"content": base64.b64encode(bytes(range(256))).decode(), "filename": "ä.bin"},
            {"content": "aGk=", "filename": "l.png", "type": "image/png", "disposition": "inline", "content_id": "l"},
        ],
    }
    answer = http.send(sent)
    assert answer.status == 200
    body = answer.json()
    assert body.pop("id") and body.pop("message_id")
    assert body == {"ok": True, "outcome": "queued", "delivered": [], "queued": [], "bounced": []}
    (request,) = http.sent()
    assert request == {
        "from": sent["from"],
        "to": ["jane@example.net", {"address": "joe@example.net", "name": "Joe Doe"}]
        + [{"address": "ann@example.net", "name": "Ann"}],
        "cc": ["cc@example.net"],
        "bcc": ["bcc@example.net"],
        "reply_to": {"address": "help@example.org", "name": "Help"},
        "subject": sent["subject"],
        "text": sent["text"],
        "html": sent["html"],
        "headers": sent["headers"],
        "attachments": [
            sent["attachments"][0] | {"type": "application/octet-stream", "disposition": "attachment"},
            sent["attachments"][1],
        ],
    }


@pytest.mark.parametrize(
    "recipients, outcome, delivered, queued, bounced",
    [
        (["jane@example.net"], "queued", [], [], []),
        (["delivered@example.net"], "delivered", ["delivered@example.net"], [], []),
        (["queue@example.net"], "queued", [], ["queue@example.net"], []),
        (["jane@example.net", "bounce@example.net"], "queued", [], [], ["bounce@example.net"]),
        (
            ["delivered@example.net", "dropped@example.net"],
            "delivered",
            ["delivered@example.net"],
            [],
            ["dropped@example.net"],
        ),
    ],
)
def test_the_answer_tells_what_became_of_each_recipient(http, recipients, outcome, delivered, queued, bounced):
    answer = http.send(message(to=recipients))
    assert answer.status == 200
    body = answer.json()
    assert (body["outcome"], body["delivered"], body["queued"], body["bounced"]) == (
        outcome,
        delivered,
        queued,
        bounced,
    )


def test_a_message_that_nobody_gets_is_no_success(http):
    answer = http.send(message(to="bounce@example.net"))
    assert (answer.status, answer.code) == (502, "bounced")
    assert answer.json()["bounced"] == ["bounce@example.net"]


@pytest.mark.parametrize(
    "local_part, status, code",
    [
        ("throttle", 429, "throttled"),
        ("unauthorized", 502, "misconfigured"),
        ("disabled", 502, "misconfigured"),
        ("unconfigured", 502, "misconfigured"),
        ("unverified", 502, "rejected"),
        ("misnumbered", 413, "too_large"),
        ("busy", 429, "throttled"),
        ("toobig", 413, "too_large"),
        ("suppressed", 502, "rejected"),
        ("error", 503, "unavailable"),
        ("html", 503, "unavailable"),
        ("drop", 503, "unavailable"),
    ],
)
def test_what_cloudflare_does_not_take_is_told_for_what_it_is(http, local_part, status, code):
    answer = http.send(message(to=f"{local_part}@example.net"))
    assert (answer.status, answer.code) == (status, code)
    assert ("retry-after" in answer.fields) == (status in (429, 503))
    # Nobody knows whether these went out: a client that repeats requests by itself is told not to.
    assert (answer.fields.get("x-should-retry") == "false") == (local_part in ("html", "drop"))


def test_many_requests_go_over_one_connection_and_are_answered_in_order(http):
    token = f"Bearer {http.stack.http_token}"
    handlers = len(http.stack.handlers("gateway-http"))
    with Client(http.stack.http_port) as client:
        client.send(
            b"".join(
                request("POST", "/send", message(subject=str(n), to=f"delivered@r{n}.test"), Authorization=token)
                for n in range(20)
            )
            + request("HEAD", "/health")
            + request("GET", "/health", Connection="close")
        )
        assert [client.answer().json()["delivered"] for _ in range(20)] == [[f"delivered@r{n}.test"] for n in range(20)]
        assert client.answer(to_head=True).status == 200
        assert client.answer().status == 200
        assert client.is_closed()
    assert [sent["subject"] for sent in http.sent()] == [str(n) for n in range(20)]
    assert len(http.stack.handlers("gateway-http")) <= handlers + 1


def test_every_answer_says_when_it_was_made(http):
    for asked in (
        request("GET", "/health"),
        request("OPTIONS", "/send"),
        request("POST", "/send"),
        b"nonsense\r\n\r\n",
    ):
        with Client(http.stack.http_port) as client:
            earliest = int(time.time())
            client.send(asked)
            said = email.utils.parsedate_to_datetime(client.answer().fields["date"]).timestamp()
            assert earliest <= said <= time.time()


def test_a_chunked_body_is_a_body(http):
    with Client(http.stack.http_port) as client:
        client.send(
            request("POST", "/send", Content_Type="application/json", Authorization=f"Bearer {http.stack.http_token}")
            .replace(b"Content-Length: 0", b"Transfer-Encoding: chunked")
        )
        for octet in GOOD:
            client.send(b"1\r\n" + bytes([octet]) + b"\r\n")
        client.send(b"0\r\n\r\n")
        assert client.answer().status == 200


def test_100_continue_is_said_only_when_the_body_is_wanted(http):
    token = f"Bearer {http.stack.http_token}"
    fields = {"Content_Type": "application/json", "Content_Length": str(len(GOOD)), "Expect": "100-continue"}
    with Client(http.stack.http_port) as client:
        client.send(request("POST", "/send", Authorization=token, **fields))
        assert client.answer().status == 100
        client.send(GOOD)
        assert client.answer().status == 200
    with Client(http.stack.http_port) as client:
        client.send(request("POST", "/send", Authorization="Bearer wrong", **fields))
        assert client.answer().status == 401
        assert client.is_closed()
    with Client(http.stack.http_port) as client:
        client.send(request("POST", "/send", Authorization=token, **(fields | {"Expect": "200-ok"})))
        assert client.answer().status == 417


def test_a_client_that_vanishes_in_the_middle_sends_nothing(http):
    whole = request("POST", "/send", message(), Authorization=f"Bearer {http.stack.http_token}")
    for part in (whole[:10], whole[:60], whole[:-1]):
        with Client(http.stack.http_port) as client:
            client.send(part)
            client.socket.shutdown(socket.SHUT_WR)
            assert client.is_closed()
    assert http.sent() == []


def test_inside_tls_it_is_the_same(http):
    context = ssl.create_default_context(cafile=str(http.stack.certificate))
    context.check_hostname = False
    with Client(http.stack.https_port) as client:
        client.socket = context.wrap_socket(client.socket)
        assert client.ask("POST", "/send", message(), Authorization=f"Bearer {http.stack.http_token}").status == 200


def test_health_says_whether_a_send_could_work(own_stack):
    stack = own_stack()
    http = Sender(stack)
    assert http.ask("GET", "/health").json() == {"ok": True}
    stack.stop_state()
    answer = http.ask("GET", "/health")
    assert (answer.status, answer.json()["missing"]) == (503, ["state daemon"])
    assert http.ask("GET", "/health?live").json() == {"ok": True}
    refused = http.send(message())
    assert (refused.status, refused.code) == (503, "state_unavailable")
    assert stack.requests() == []


def test_health_names_what_is_missing_and_no_secret(own_stack):
    stack = own_stack({"CF_API_TOKEN": "", "CF_ACCOUNT_ID": "", "ALLOWED_FROM": ""})
    answer = Sender(stack).ask("GET", "/health")
    assert (answer.status, answer.json()["missing"]) == (503, ["CF_API_TOKEN", "CF_ACCOUNT_ID", "ALLOWED_FROM"])


def test_an_unusable_setting_stops_everything_and_is_named(own_stack):
    stack = own_stack()
    stack.settings["RATE_LIMIT_PER_DAY"] = "many"
    stack.stop_http()
    stack.start_http()
    http = Sender(stack)
    assert http.ask("GET", "/health").json()["missing"] == ["RATE_LIMIT_PER_DAY"]
    assert http.ask("GET", "/health?live").status == 200
    assert http.send(message()).code == "not_configured"
    assert stack.requests() == []
    assert "RATE_LIMIT_PER_DAY" in stack.log()
