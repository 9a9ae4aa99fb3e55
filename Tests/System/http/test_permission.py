"""POST /send: whose token may, as whom, and to whom."""

import pytest
from http_client import Sender, message


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
        "<@evil.test:app@example.com>", "group: app@example.com;", "app@example.com\r\nBcc: a@b.test",
        "App\r\n <app@example.com>", "=?utf-8?q?app=40example.com?=", "\"a@b\"@example.com", "app@[127.0.0.1]",
        "", "app", "app@example.com\u0000", "\u202eapp@example.com", 5, None, [], ["app@example.com"],
        {}, {"address": 5}, {"address": "app@example.com", "name": 5}, {"address": "App <app@example.com>"},
        {"address": "app@example.com", "name": "a\r\nBcc: a@b.test"}, {"address": "app@example.com", "nome": "x"},
        {"address": "app@example.com", "email": "a@b.test"},
    ],
)  # fmt: skip
def test_a_sender_that_needs_interpretation_is_refused(http, sender):
    answer = http.send({**message(), "from": sender})
    assert answer.status == 400
    assert answer.json()["field"].startswith("from")
    assert http.sent() == []


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ("(c) app@example.com", None), ("app @example.com", None), ("app@example.com (The App)", "The App"),
        ({"address": "app@example.com", "name": "e <e@evil.test>, x"}, "e \u2039e@evil.test\u203a, x"),
        ({"address": "app@example.com", "name": 'The "other", App'}, 'The "other", App'),
        ({"address": "app@example.com", "name": 'x", "e@evil.test'}, "x\u201d, \u201de@evil.test"),
    ],
)  # fmt: skip
def test_one_mailbox_is_sent_on_in_words_that_nobody_misreads(http, sender, name):
    assert http.send({**message(), "from": sender}).status == 200
    assert http.sent()[-1]["from"] == ({"address": "app@example.com", "name": name} if name else "app@example.com")


@pytest.mark.parametrize(
    "sender",
    [
        "\u017fales@kiosk.example", "sale\u017f@kiosk.example", "sales@\u212aiosk.example", "sales@kio\u017fk.example",
        "s\u0430les@kiosk.example", "\uff53ales@kiosk.example", "sa\u200bles@kiosk.example", "sales@k\u0456osk.example",
        "sales@kiosk\u3002example", "sales@kiosk.example\u200b", "sa\u0301les@kiosk.example",
        "s\u00e1les@kiosk.example",
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
