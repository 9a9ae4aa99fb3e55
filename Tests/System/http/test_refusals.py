"""POST /send: requests that are refused, and how."""

import json

import pytest
from http_client import Client, message

MEBIBYTE = 1024 * 1024


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
        (
            {"to": [f"r{n}@example.net" for n in range(30)], "cc": [f"c{n}@b.test" for n in range(21)]},
            "to", "invalid_field",
        ),
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
        ({"headers": {"Importance": "urgent"}}, "headers.Importance", "invalid_field"),
        ({"headers": {"Priority": "high"}}, "headers.Priority", "invalid_field"),
        ({"headers": {"Comments": ""}}, "headers.Comments", "invalid_field"),
        # With what divides and ends them these are one octet over 16 KiB.
        ({"headers": {f"X-{n}": "1" * (2042 if n == 7 else 2041) for n in range(8)}}, "headers", "invalid_field"),
        ({"attachments": [{"content": "aGk=", "filename": "a"}] * 33}, "attachments", "invalid_field"),
        ({"headers": {"Precedence": "urgent"}}, "headers.Precedence", "invalid_field"),
        ({"headers": {"List-Unsubscribe": "http://a.test"}}, "headers.List-Unsubscribe", "invalid_field"),
        ({"headers": []}, "headers", "invalid_field"),
        ({"attachments": {}}, "attachments", "invalid_field"),
        ({"attachments": [{"filename": "a"}]}, "attachments[0].content", "missing_field"),
        ({"attachments": [{"content": "aGk", "filename": "a"}]}, "attachments[0].content", "invalid_field"),
        ({"attachments": [{"content": "aGk=", "filename": "a\n"}]}, "attachments[0].filename", "invalid_field"),
        (
            {"attachments": [{"content": "", "filename": "a", "disposition": "x"}]},
            "attachments[0].disposition", "invalid_field",
        ),
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


def test_an_invisible_mark_before_the_json_is_named(http):
    answer = http.send(b"\xef\xbb\xbf" + GOOD, Content_Type="application/json")
    assert (answer.status, answer.code) == (400, "invalid_json")
    assert "byte order mark" in answer.json()["error"]


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
    for target, length, code in (
        ("/send", b"Content-Length: 100000", "unauthorized"),
        ("/nope", b"Content-Length: 8000000", "not_found"),
    ):
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
     "application/json; charset=utf-16", "application/json, text/plain",
     "application/json; charset=utf-8; charset=utf-8"],
)  # fmt: skip
def test_json_must_say_that_it_is_json(http, content_type):
    fields = {} if content_type is None else {"Content_Type": content_type}
    answer = http.send(GOOD, **fields)
    assert (answer.status, answer.code) == (415, "unsupported_media_type")
    assert http.sent() == []


@pytest.mark.parametrize(
    "content_type",
    ["application/json", "Application/JSON", 'application/json; charset="UTF-8"', "application/json;charset=utf8"],
)
def test_it_may_say_so_in_any_spelling(http, content_type):
    assert http.send(GOOD, Content_Type=content_type).status == 200


@pytest.mark.parametrize(
    "target",
    ["/", "/Send", "/send/", "/send%00", "/%73end", "//send", "/send/../send", "/form/", "/form/nope", "/metrics"],
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
