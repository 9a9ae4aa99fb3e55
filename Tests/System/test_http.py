"""POST /send and GET /health, over the wire."""

import base64
import email.utils
import json
import socket
import ssl
import time

import pytest
from http_client import Client, Sender, message, request

MEBIBYTE = 1024 * 1024


# What goes through


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
    assert body.pop("id")
    everybody = ["jane@example.net", "joe@example.net", "ann@example.net", "cc@example.net", "bcc@example.net"]
    assert body == {"ok": True, "outcome": "delivered", "delivered": everybody, "queued": [], "bounced": []}
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
        (["jane@example.net"], "delivered", ["jane@example.net"], [], []),
        (["queue@example.net"], "queued", [], ["queue@example.net"], []),
        (["jane@example.net", "bounce@example.net"], "delivered", ["jane@example.net"], [], ["bounce@example.net"]),
    ],
)
def test_the_answer_tells_what_became_of_each_recipient(http, recipients, outcome, delivered, queued, bounced):
    answer = http.send(message(to=recipients))
    assert answer.status == 200
    body = answer.json()
    assert (body["outcome"], body["delivered"], body["queued"], body["bounced"]) == (outcome, delivered, queued, bounced)


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


# Who may


@pytest.mark.parametrize(
    "authorization",
    [None, "", "Bearer", "Bearer ", "Bearer wrong", "Basic {token}", "{token}", "Bearer {token}x", "Bearer  {token}"],
)
def test_without_the_token_nothing_is_sent(http, authorization):
    if authorization is not None:
        authorization = authorization.format(token=http.stack.http_token)
    answer = http.send(message(), Authorization=authorization)
    assert (answer.status, answer.code) == (401, "unauthorized")
    assert answer.fields["www-authenticate"] == "Bearer"
    assert http.sent() == []


def test_two_tokens_are_none(http):
    token = f"Bearer {http.stack.http_token}"
    assert http.send(message(), Authorization=[token, token]).status == 401


def test_the_scheme_may_be_in_any_case(http):
    assert http.send(message(), Authorization=f"bearer {http.stack.http_token}").status == 200


def test_without_a_token_in_the_settings_nobody_may(own_stack):
    http = Sender(own_stack({"HTTP_TOKEN": ""}))
    for authorization in (None, "Bearer ", "Bearer x"):
        answer = http.send(message(), Authorization=authorization)
        assert (answer.status, answer.code) == (503, "not_configured")
    assert http.ask("GET", "/health").json()["missing"] == ["HTTP_TOKEN"]


def test_each_token_has_senders_recipients_and_limits_of_its_own(own_stack):
    http = Sender(
        own_stack(
            {
                "HTTP_TOKENS": "shop:shop-token, news-1:news-token",
                "HTTP_TOKEN_SHOP_ALLOWED_FROM": "shop@example.com",
                "HTTP_TOKEN_SHOP_RECIPIENT_ALLOWLIST": "@example.net",
                "HTTP_TOKEN_NEWS_1_RATE_LIMIT_PER_MINUTE": "1",
            }
        )
    )
    shop = {"Authorization": "Bearer shop-token"}
    assert http.send(message(**{"from": "shop@example.com"}), **shop).status == 200
    assert http.send(message(), **shop).code == "forbidden_sender"
    assert http.send(message(**{"from": "shop@example.com"}, to="a@example.org"), **shop).code == "forbidden_recipient"
    assert http.send(message(), Authorization="Bearer news-token").status == 200
    limited = http.send(message(), Authorization="Bearer news-token")
    assert (limited.status, limited.code) == (429, "rate_limited")
    assert 1 <= int(limited.fields["retry-after"]) <= 60
    assert http.send(message()).status == 200
    assert "shop-token" not in http.stack.log() and "news-token" not in http.stack.log()


@pytest.mark.parametrize(
    "sender",
    ["evil@example.org", "app@example.com.evil.test", "app@sub.example.com", {"email": "e@evil.test", "name": "App"}],
)
def test_a_foreign_sender_is_refused(http, sender):
    answer = http.send(message(**{"from": sender}))
    assert (answer.status, answer.code, answer.json()["field"]) == (403, "forbidden_sender", "from")
    assert http.sent() == []


@pytest.mark.parametrize(
    "sender",
    [
        "app@example.com, evil@evil.test", "<app@example.com>, <e@evil.test>", "app@example.com <e@evil.test>",
        "<@evil.test:app@example.com>", "group: app@example.com;", "(c) app@example.com", "app@example.com\r\nBcc: a@b.test",
        "App\r\n <app@example.com>", "=?utf-8?q?app=40example.com?=", "\"a@b\"@example.com", "app@[127.0.0.1]",
        "app @example.com", "", "app", "app@example.com\u0000", "\u202eapp@example.com", 5, None, [], ["app@example.com"],
        {}, {"address": 5}, {"address": "app@example.com", "name": 5}, {"address": "App <app@example.com>"},
        {"address": "app@example.com", "name": "a\r\nBcc: a@b.test"}, {"address": "app@example.com", "nome": "x"},
        {"address": "app@example.com", "name": "e <e@evil.test>, x"}, {"address": "app@example.com", "email": "a@b.test"},
    ],
)  # fmt: skip
def test_a_sender_that_needs_interpretation_is_refused(http, sender):
    answer = http.send({**message(), "from": sender})
    assert answer.status == 400
    assert answer.json()["field"].startswith("from")
    assert http.sent() == []


@pytest.mark.parametrize(
    "sender",
    [
        "\u017fales@kiosk.example", "sale\u017f@kiosk.example", "sales@\u212aiosk.example", "sales@kio\u017fk.example",
        "s\u0430les@kiosk.example", "\uff53ales@kiosk.example", "sa\u200bles@kiosk.example", "sales@k\u0456osk.example",
        "sales@kiosk\u3002example", "sales@kiosk.example\u200b", "sa\u0301les@kiosk.example", "s\u00e1les@kiosk.example",
    ],
)  # fmt: skip
def test_what_only_looks_like_an_allowed_sender_is_none(kiosk, sender):
    for form in (sender, f"Sales <{sender}>", {"address": sender}, {"email": sender, "name": "sales@kiosk.example"}):
        answer = kiosk.send({**message(), "from": form}, Authorization="Bearer kiosk-token")
        assert answer.status in (400, 403)
        assert answer.json()["field"].startswith("from")
    assert kiosk.sent() == []


@pytest.fixture(scope="module")
def kiosk(tmp_path_factory):
    from stack import Stack

    settings = {
        "ALLOWED_FROM": "example.com, kiosk.example",
        "HTTP_TOKENS": "kiosk:kiosk-token",
        "HTTP_TOKEN_KIOSK_ALLOWED_FROM": "sales@kiosk.example",
    }
    with Stack(tmp_path_factory.mktemp("kiosk"), settings) as running:
        yield Sender(running)


@pytest.mark.parametrize(
    "changes, field",
    [
        ({"to": ["jane@example.net", "blocked@example.net"]}, "to[1]"),
        ({"cc": "Blocked <BLOCKED@example.net>"}, "cc"),
        ({"bcc": ["a@example.net", "b@example.net", {"address": "x@blocked.example"}]}, "bcc[2]"),
    ],
)
def test_the_recipient_rules_hold_for_to_cc_and_bcc(http, changes, field):
    answer = http.send(message(**changes))
    assert (answer.status, answer.code, answer.json()["field"]) == (403, "forbidden_recipient", field)
    assert http.sent() == []


# What is refused


@pytest.mark.parametrize(
    "changes, field, code",
    [
        ({"to": None}, "to", "missing_field"),
        ({"to": []}, "to", "missing_field"),
        ({"to": 5}, "to", "invalid_field"),
        ({"to": ["a@b.test", 5]}, "to[1]", "invalid_field"),
        ({"to": [["a@b.test"]]}, "to[0]", "invalid_field"),
        ({"to": "a@b.test, c@d.test"}, "to", "invalid_field"),
        ({"to": [f"r{n}@example.net" for n in range(51)]}, "to", "invalid_field"),
        ({"to": [f"r{n}@example.net" for n in range(30)], "cc": [f"c{n}@b.test" for n in range(21)]}, "to", "invalid_field"),
        ({"reply_to": "nobody"}, "reply_to", "invalid_field"),
        ({"reply_to": ["a@b.test"]}, "reply_to", "invalid_field"),
        ({"subject": None}, "subject", "missing_field"),
        ({"subject": 5}, "subject", "invalid_field"),
        ({"subject": "a\r\nBcc: x@b.test"}, "subject", "invalid_field"),
        ({"subject": "a\u0085b"}, "subject", "invalid_field"),
        ({"subject": "a\u2028b"}, "subject", "invalid_field"),
        ({"subject": "a\u0000b"}, "subject", "invalid_field"),
        ({"subject": "a\u202eb"}, "subject", "invalid_field"),
        ({"to": {"address": "jane@example.net", "name": "a\r\nBcc: x@b.test"}}, "to.name", "invalid_field"),
        ({"cc": [{"email": "jane@example.net", "name": "a\u2028b"}]}, "cc[0].name", "invalid_field"),
        ({"reply_to": {"address": "jane@example.net", "name": "a\u0085b"}}, "reply_to.name", "invalid_field"),
        ({"subject": "x" * 999}, "subject", "invalid_field"),
        ({"text": None}, "html", "invalid_field"),
        ({"text": ""}, "text", "invalid_field"),
        ({"text": {"a": 1}}, "text", "invalid_field"),
        ({"headers": {"From": "e@evil.test"}}, "headers.From", "invalid_field"),
        ({"headers": {"sender": "e@evil.test"}}, "headers.sender", "invalid_field"),
        ({"headers": {"Resent-From": "e@evil.test"}}, "headers.Resent-From", "invalid_field"),
        ({"headers": {"Bcc": "e@evil.test"}}, "headers.Bcc", "invalid_field"),
        ({"headers": {"Message-ID": "<a@b>"}}, "headers.Message-ID", "invalid_field"),
        ({"headers": {"X-A\r\nBcc": "e@evil.test"}}, "headers.?", "invalid_field"),
        ({"headers": {"X-A:": "1"}}, "headers.?", "invalid_field"),
        ({"headers": {"X-A": "1\r\nBcc: e@evil.test"}}, "headers.X-A", "invalid_field"),
        ({"headers": {"X-A": "1", "x-a": "2"}}, "headers.x-a", "invalid_field"),
        ({"headers": {"X-A": 1}}, "headers.X-A", "invalid_field"),
        ({"headers": {"X-A": "1" * 2049}}, "headers.X-A", "invalid_field"),
        ({"headers": {f"X-{n}": "1" * 2048 for n in range(9)}}, "headers", "invalid_field"),
        ({"headers": {"Precedence": "urgent"}}, "headers.Precedence", "invalid_field"),
        ({"headers": {"List-Unsubscribe": "http://a.test"}}, "headers.List-Unsubscribe", "invalid_field"),
        ({"headers": []}, "headers", "invalid_field"),
        ({"attachments": {}}, "attachments", "invalid_field"),
        ({"attachments": [{"filename": "a"}]}, "attachments[0].content", "missing_field"),
        ({"attachments": [{"content": "aGk", "filename": "a"}]}, "attachments[0].content", "invalid_field"),
        ({"attachments": [{"content": "aGk=", "filename": "a\n"}]}, "attachments[0].filename", "invalid_field"),
        ({"attachments": [{"content": "", "filename": "a", "disposition": "x"}]}, "attachments[0].disposition", "invalid_field"),
        ({"attachments": [{"content": "", "filename": "a", "size": 1}]}, "attachments[0].size", "unknown_field"),
        ({"reply-to": "a@b.test"}, "reply-to", "unknown_field"),
        ({"cf-turnstile-response": 5}, "cf-turnstile-response", "invalid_field"),
    ],
)  # fmt: skip
def test_a_malformed_field_is_named(http, changes, field, code):
    answer = http.send(message(**changes))
    assert (answer.status, answer.code, answer.json()["field"]) == (400, code, field)
    assert http.sent() == []


GOOD = json.dumps(message()).encode()


@pytest.mark.parametrize(
    "body, code, field",
    [
        (b"", "invalid_json", "body"),
        (b"nope", "invalid_json", "body"),
        (b"[]", "invalid_field", "body"),
        (b'"text"', "invalid_field", "body"),
        (b"null", "invalid_field", "body"),
        (GOOD + b"x", "invalid_json", "body"),
        (GOOD.decode().encode("utf-16"), "invalid_json", "body"),
        (b"\xef\xbb\xbf" + GOOD, "invalid_json", "body"),
        (GOOD.replace(b"Hi Jane", b"\xff\xfe"), "invalid_json", "text"),
        (GOOD.replace(b"Hi Jane", b"\\ud83d"), "invalid_json", "text"),
        (GOOD.replace(b"Hi Jane", b"a\x01b"), "invalid_json", "text"),
        (GOOD[:-1] + b', "to": "evil@example.org"}', "invalid_json", "to"),
        (GOOD[:-1] + b', "\\u0074o": "evil@example.org"}', "invalid_json", "to"),
        (b'{"to":' * 10000 + b"1" + b"}" * 10000, "invalid_json", "to" + ".to" * 15),
        (b"[" * 10000 + b"]" * 10000, "invalid_json", "[0]" * 16),
        (b'{"to":[' + b"0," * 100000 + b"0]}", "invalid_json", None),
    ],
)
def test_json_that_is_none_or_could_mean_two_things_is_refused_and_the_process_lives_on(http, body, code, field):
    token = f"Bearer {http.stack.http_token}"
    with Client(http.stack.http_port) as client:
        answer = client.ask("POST", "/send", body, Content_Type="application/json", Authorization=token)
        assert (answer.status, answer.code) == (400, code)
        assert field is None or answer.json()["field"] == field
        assert http.sent() == []
        assert client.ask("POST", "/send", message(), Authorization=token).status == 200


def test_a_body_of_6_mebibytes_is_refused_by_the_field_that_is_too_big(http):
    token = f"Bearer {http.stack.http_token}"
    with Client(http.stack.http_port) as client:
        answer = client.ask("POST", "/send", message(text="x" * 6 * MEBIBYTE), Authorization=token)
        assert (answer.status, answer.code, answer.json()["field"]) == (413, "too_large", "text")
        assert client.ask("POST", "/send", message(), Authorization=token).status == 200


def test_a_message_of_4_9_mebibytes_passes_in_json_that_escapes_it(http):
    text = "é" * int(4.9 * MEBIBYTE / 2)
    body = json.dumps(message(text=text), ensure_ascii=False).encode()
    assert http.send(body, Content_Type="application/json").status == 200
    (sent,) = http.sent()
    assert sent["text"] == text


def test_too_much_is_refused_before_it_is_sent(http):
    with Client(http.stack.http_port) as client:
        client.send(
            b"POST /send HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9000000\r\n"
            b"Authorization: Bearer " + http.stack.http_token.encode() + b"\r\n\r\n"
        )
        answer = client.answer()
        assert (answer.status, answer.code) == (413, "too_large")
        assert client.is_closed()


def test_whoever_may_not_is_told_before_a_long_body_is_sent(http):
    head = b"POST %s HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
    for target, length, code in (("/send", b"Content-Length: 100000", "unauthorized"), ("/nope", b"Content-Length: 8000000", "not_found")):
        with Client(http.stack.http_port, timeout=5) as client:
            client.send(head % target.encode() + length + b"\r\n\r\n")
            assert client.answer().code == code
            assert client.is_closed()
    with Client(http.stack.http_port, timeout=5) as client:
        client.send(head % b"/send" + b"Transfer-Encoding: chunked\r\n\r\n20000\r\n" + b" " * 0x11000)
        assert client.answer().code == "unauthorized"
        assert client.is_closed()


def test_after_a_short_body_of_a_request_that_may_not_the_connection_goes_on(http):
    with Client(http.stack.http_port) as client:
        assert client.ask("POST", "/send", b"x" * 60000).status == 401
        assert client.ask("POST", "/send", message(), Authorization=f"Bearer {http.stack.http_token}").status == 200


@pytest.mark.parametrize("coding", ["gzip", "identity", ""])
def test_a_body_in_a_coding_is_not_taken(http, coding):
    answer = http.send(message(), Content_Encoding=coding)
    assert (answer.status, answer.code) == (415, "unsupported_media_type")
    assert http.sent() == []


@pytest.mark.parametrize(
    "content_type",
    [None, "", "text/plain", "application/x-www-form-urlencoded", "application/jsonp", "application", "text/json",
     "application/json; charset=utf-16", "application/json, text/plain", "application/json; charset=utf-8; charset=utf-8"],
)  # fmt: skip
def test_json_must_say_that_it_is_json(http, content_type):
    fields = {} if content_type is None else {"Content_Type": content_type}
    answer = http.send(GOOD, **fields)
    assert (answer.status, answer.code) == (415, "unsupported_media_type")
    assert http.sent() == []


@pytest.mark.parametrize("content_type", ["application/json", "Application/JSON", 'application/json; charset="UTF-8"', "application/json;charset=utf8"])
def test_it_may_say_so_in_any_spelling(http, content_type):
    assert http.send(GOOD, Content_Type=content_type).status == 200


@pytest.mark.parametrize(
    "target", ["/", "/Send", "/send/", "/send%00", "/%73end", "//send", "/send/../send", "/form/", "/form/nope", "/metrics"]
)
def test_another_path_is_not_found(http, target):
    answer = http.send(message(), target=target, Origin=None)
    assert answer.status == 404 or (target == "/form/nope" and answer.status == 403)
    assert http.sent() == []


@pytest.mark.parametrize(
    "method, target, allow",
    [("GET", "/send", "POST, OPTIONS"), ("PUT", "/send", "POST, OPTIONS"), ("post", "/send", "POST, OPTIONS"),
     ("DELETE", "/health", "GET, HEAD, OPTIONS"), ("POST", "/health", "GET, HEAD, OPTIONS")],
)  # fmt: skip
def test_another_method_is_not_allowed_and_the_right_ones_are_named(http, method, target, allow):
    answer = http.ask(method, target)
    assert (answer.status, answer.fields["allow"]) == (405, allow)


# Conversations


def test_many_requests_go_over_one_connection_and_are_answered_in_order(http):
    token = f"Bearer {http.stack.http_token}"
    handlers = len(http.stack.handlers("gateway-http"))
    with Client(http.stack.http_port) as client:
        client.send(
            b"".join(
                request("POST", "/send", message(subject=str(n), to=f"r{n}@example.net"), Authorization=token)
                for n in range(20)
            )
            + request("HEAD", "/health")
            + request("GET", "/health", Connection="close")
        )
        assert [client.answer().json()["delivered"] for _ in range(20)] == [[f"r{n}@example.net"] for n in range(20)]
        assert client.answer(to_head=True).status == 200
        assert client.answer().status == 200
        assert client.is_closed()
    assert [sent["subject"] for sent in http.sent()] == [str(n) for n in range(20)]
    assert len(http.stack.handlers("gateway-http")) <= handlers + 1


def test_every_answer_says_when_it_was_made(http):
    for asked in (request("GET", "/health"), request("OPTIONS", "/send"), request("POST", "/send"), b"nonsense\r\n\r\n"):
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


# Health


def test_health_says_whether_a_send_could_work(own_stack):
    stack = own_stack()
    http = Sender(stack)
    assert http.ask("GET", "/health").json() == {"ok": True}
    stack.stop_state()
    answer = http.ask("GET", "/health")
    assert (answer.status, answer.json()["missing"]) == (503, ["state helper"])
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
