"""Pages of other sites: CORS, Turnstile, contact forms."""

import time

import pytest
from http_client import Client, Sender, message, request
from waiting import wait_until

PAGE = "https://www.example.com"


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """A stack whose settings know pages and forms, without Turnstile."""
    from stack import Stack

    settings = {
        "RATE_LIMIT_PER_MINUTE": "0",
        "ALLOWED_ORIGINS": f"{PAGE}, http://localhost:5173",
        "FORMS": "contact, offer",
        "FORM_CONTACT_TO": "owner@example.net, copy@example.net",
        "FORM_CONTACT_FROM": "web@example.com",
        "FORM_CONTACT_SUBJECT": "Contact: {topic} from {name}",
        "FORM_CONTACT_ORIGINS": "https://shop.example.com",
        "FORM_CONTACT_HONEYPOT": "website",
        "FORM_CONTACT_TURNSTILE": "off",
        "FORM_CONTACT_REDIRECT": "https://shop.example.com/thanks?a=b",
        "FORM_OFFER_TO": "owner@example.net",
        "FORM_OFFER_FROM": "foreign@example.org",
        "FORM_OFFER_ORIGINS": "https://shop.example.com",
        "FORM_OFFER_TURNSTILE": "off",
    }
    with Stack(tmp_path_factory.mktemp("pages"), settings) as running:
        yield running


@pytest.fixture
def browser(pages):
    return Sender(pages)


# CORS


def test_a_listed_page_may_ask_and_send(browser):
    asked = browser.ask(
        "OPTIONS", "/send", Origin=PAGE, Access_Control_Request_Method="POST",
        Access_Control_Request_Headers="authorization,content-type",
    )  # fmt: skip
    assert asked.status == 204
    assert asked.fields["access-control-allow-origin"] == PAGE
    assert "POST" in asked.fields["access-control-allow-methods"]
    assert {"Authorization", "Content-Type"} <= set(asked.fields["access-control-allow-headers"].split(", "))
    assert asked.fields["vary"] == "Origin"
    sent = browser.send(message(), Origin=PAGE)
    assert sent.status == 200
    assert sent.fields["access-control-allow-origin"] == PAGE
    assert sent.fields["vary"] == "Origin"
    assert "access-control-allow-credentials" not in sent.fields
    # The page must be able to read why.
    assert browser.send(message(to="nobody"), Origin=PAGE).fields["access-control-allow-origin"] == PAGE


@pytest.mark.parametrize(
    "origin",
    ["https://evil.test", "null", "", "http://www.example.com", "https://www.example.com.evil.test",
     "https://example.com", "https://www.example.com:8443", "https://www.example.com/",
     "https://www.example.com, https://evil.test",
     [PAGE, PAGE], [PAGE, "https://evil.test"], "https://user@www.example.com", "*"],
)  # fmt: skip
def test_another_page_may_not_even_with_the_token(browser, origin):
    for method in ("OPTIONS", "POST"):
        answer = (
            browser.send(message(), Origin=origin) if method == "POST" else browser.ask(method, "/send", Origin=origin)
        )
        assert (answer.status, answer.code) == (403, "forbidden_origin")
        assert "access-control-allow-origin" not in answer.fields
    assert browser.sent() == []


def test_without_settings_no_page_may(http):
    assert http.send(message(), Origin=PAGE).code == "forbidden_origin"
    assert http.sent() == []


def test_the_same_origin_may_be_spelled_in_capitals_or_with_its_own_port(browser):
    for origin in ("HTTPS://WWW.Example.COM", "https://www.example.com:443", "http://localhost:5173"):
        assert browser.send(message(), Origin=origin).status == 200


# Turnstile


@pytest.fixture(scope="module")
def guarded(tmp_path_factory):
    from stack import Stack

    settings = {
        "TURNSTILE_SECRET": "the-secret-of-turnstile",
        "RATE_LIMIT_PER_MINUTE": "3",
        "TRUSTED_PROXIES": "127.0.0.1",
        "HTTP_TOKENS": "server:server-token",
        "HTTP_TOKEN_SERVER_TURNSTILE": "off",
        "FORMS": "contact",
        "FORM_CONTACT_TO": "owner@example.net",
        "FORM_CONTACT_FROM": "web@example.com",
        "FORM_CONTACT_ORIGINS": "https://shop.example.com",
        "FORM_CONTACT_HONEYPOT": "website",
    }
    with Stack(tmp_path_factory.mktemp("guarded"), settings) as running:
        yield running


def test_turnstile_is_asked_before_anything_is_reserved(guarded):
    http = Sender(guarded)
    spent = f"good-{time.time_ns()}"
    assert http.send(message(**{"cf-turnstile-response": spent})).status == 200
    # More than the limit allows: none of these may use it up.
    for token in (None, "", "bad", spent, "good" + "x" * 3000):
        answer = http.send(message(**({} if token is None else {"cf-turnstile-response": token})))
        assert (answer.status, answer.code) == (403, "turnstile")
    assert len(http.sent()) == 1
    assert "cf-turnstile-response" not in http.sent()[0]
    for _ in range(2):
        assert http.send(message(**{"cf-turnstile-response": f"good-{time.time_ns()}"})).status == 200
    assert http.send(message(**{"cf-turnstile-response": f"good-{time.time_ns()}"})).status == 429
    assert guarded.settings["TURNSTILE_SECRET"] not in guarded.log()


def test_a_visitor_who_hides_the_page_counts_for_himself_all_the_same(own_stack):
    settings = {
        "TURNSTILE_SECRET": "s",
        "RATE_LIMIT_PER_MINUTE": "2",
        "HTTP_TOKENS": "page:page-token",
        "HTTP_TOKEN_PAGE_RATE_LIMIT_PER_MINUTE": "0",
        "ALLOWED_ORIGINS": PAGE,
        "TRUSTED_PROXIES": "127.0.0.1",
    }
    http = Sender(own_stack(settings))

    def send(visitor, **fields):
        body = message(**{"cf-turnstile-response": f"good-{time.time_ns()}"})
        return http.send(body, Authorization="Bearer page-token", X_Forwarded_For=visitor, **fields).status

    assert [send("192.0.2.1"), send("192.0.2.1", Origin=PAGE), send("192.0.2.1")] == [200, 200, 429]
    assert send("192.0.2.2") == 200


def test_a_token_for_servers_may_do_without_turnstile(guarded):
    assert Sender(guarded).send(message(), Authorization="Bearer server-token").status == 200


def test_the_drop_in_path_is_no_way_around_turnstile(guarded):
    http = Sender(guarded)
    answer = http.send(message(), target="/client/v4/accounts/a/email/sending/send")
    assert answer.status == 403
    assert http.sent() == []


def test_when_turnstile_cannot_be_asked_nothing_is_sent(own_stack):
    settings = {"TURNSTILE_SECRET": "s", "TURNSTILE_VERIFY_URL": "http://127.0.0.1:9/siteverify"}
    http = Sender(own_stack(settings))
    answer = http.send(message(**{"cf-turnstile-response": "good"}))
    assert (answer.status, answer.code) == (503, "turnstile_unavailable")
    assert http.sent() == []


def test_a_wrong_secret_is_not_held_against_the_visitor(own_stack):
    http = Sender(own_stack({"TURNSTILE_SECRET": "invalid-secret"}))
    assert http.send(message(**{"cf-turnstile-response": "good"})).code == "turnstile_unavailable"
    assert http.sent() == []


# Contact forms

SHOP = {"Origin": "https://shop.example.com"}
URLENCODED = {"Content_Type": "application/x-www-form-urlencoded"}


def test_a_name_of_many_marks_is_cut_and_not_refused(browser):
    name = "e" + "\u0301" * 2000
    assert browser.ask("POST", "/form/contact", {"name": name, "message": "m"}, **SHOP).status == 200
    (sent,) = browser.sent()
    assert sent["subject"] == "Contact:  from " + name[:100]


def test_a_post_that_is_too_long_is_refused_before_it_is_sent(browser):
    with Client(browser.stack.http_port, timeout=5) as client:
        client.send(request("POST", "/form/contact", Content_Type="application/json", Content_Length="140000", **SHOP))
        answer = client.answer()
        assert (answer.status, answer.code) == (413, "too_large")
        assert client.is_closed()


def test_a_form_goes_to_its_recipient_and_the_visitor_becomes_reply_to(browser):
    posted = b"name=J%C3%B6rg+M&email=joerg%40example.org&topic=Shoes&message=Hello%0D%0Athere&website="
    answer = browser.ask("POST", "/form/contact", posted, **SHOP, **URLENCODED)
    assert (answer.status, answer.fields["location"]) == (303, "https://shop.example.com/thanks?a=b")
    (sent,) = browser.sent()
    assert sent == {
        "from": "web@example.com",
        "to": ["owner@example.net", "copy@example.net"],
        "reply_to": "joerg@example.org",
        "subject": "Contact: Shoes from Jörg M",
        "text": "name: Jörg M\n\nemail: joerg@example.org\n\ntopic: Shoes\n\nmessage:\n> Hello\n> there\n",
    }


def test_a_form_can_be_posted_as_multipart_and_as_json(browser):
    boundary = "----WebKitFormBoundaryAbC"
    parts = [
        f'--{boundary}\r\nContent-Disposition: form-data; name="{n}"\r\n\r\n{v}\r\n'
        for n, v in (("name", "Ann"), ("message", "a\r\nb"))
    ]
    body = ("".join(parts) + f"--{boundary}--\r\n").encode()
    answer = browser.ask(
        "POST", "/form/contact", body, **SHOP, Content_Type=f"multipart/form-data; boundary={boundary}"
    )
    assert answer.status == 303
    answer = browser.ask("POST", "/form/contact", {"name": "Ann", "message": "a\nb"}, **SHOP)
    assert (answer.status, answer.json()) == (200, {"ok": True})
    first, second = browser.sent()
    assert first["text"] == second["text"] == "name: Ann\n\nmessage:\n> a\n> b\n"
    assert first["subject"] == "Contact:  from Ann"
    assert "reply_to" not in first


def multipart(*parts):
    """A multipart body of (rest of the Content-Disposition field, value), and its Content-Type."""
    body = "".join(f"--b\r\nContent-Disposition: form-data; {rest}\r\n\r\n{value}\r\n" for rest, value in parts)
    return (body + "--b--\r\n").encode(), {"Content_Type": "multipart/form-data; boundary=b"}


def test_a_file_that_was_not_chosen_is_no_obstacle_and_one_that_was_is_refused_by_its_field(browser):
    empty, kind = multipart(
        ('name="name"', "Jörg"), ('name="photo"; filename=""\r\nContent-Type: application/octet-stream', "")
    )
    assert browser.ask("POST", "/form/contact", empty, **SHOP, **kind).status == 303
    (sent,) = browser.sent()
    assert sent["text"] == "name: Jörg\n"
    chosen, kind = multipart(
        ('name="name"', "Jörg"), ('name="photo"; filename="me.png"\r\nContent-Type: image/png', "PNG")
    )
    answer = browser.ask("POST", "/form/contact", chosen, **SHOP, **kind)
    assert (answer.status, answer.json()) == (
        400, {"error": "a form does not accept files", "code": "invalid_field", "field": "photo"},
    )  # fmt: skip
    assert len(browser.sent()) == 1


def test_a_subject_of_nothing_but_blank_fields_is_the_usual_one(own_stack):
    settings = {
        "FORMS": "contact, open",
        "FORM_CONTACT_SUBJECT": "{topic} {name}",
        "FORM_OPEN_SUBJECT": "{a}{b}{c}{d}{e}{f}{g}{h}{i}{j}{k} {",
    }
    for form in ("CONTACT", "OPEN"):
        settings |= {f"FORM_{form}_TO": "owner@example.net", f"FORM_{form}_FROM": "web@example.com"}
        settings |= {f"FORM_{form}_ORIGINS": PAGE, f"FORM_{form}_TURNSTILE": "off"}
    http = Sender(own_stack(settings))
    for fields in ({"message": "m"}, {"topic": " \u2003", "message": "m"}, {"topic": "Shoes", "message": "m"}):
        assert http.ask("POST", "/form/contact", fields, Origin=PAGE).status == 200
    # A brace without its pair stands for itself, and the subject has an end all the same.
    long = {letter: letter * 200 for letter in "abcdefghijk"}
    assert http.ask("POST", "/form/open", long, Origin=PAGE).status == 200
    usual = "Message from the contact form"
    assert [sent["subject"] for sent in http.sent()] == [usual, usual, "Shoes ", "a" * 100 + "b" * 100 + "c" * 100]


def test_a_script_of_the_forms_page_may_ask_before_it_posts(browser):
    asked = browser.ask(
        "OPTIONS",
        "/form/contact",
        Access_Control_Request_Method="POST",
        Access_Control_Request_Headers="content-type",
        **SHOP,
    )
    assert (asked.status, asked.fields["access-control-allow-origin"]) == (204, SHOP["Origin"])
    assert "Content-Type" in asked.fields["access-control-allow-headers"]
    # That a page may post this form does not let it send with a token, nor another page post it.
    assert browser.ask("OPTIONS", "/send", **SHOP).code == "forbidden_origin"
    assert browser.ask("OPTIONS", "/form/contact", Origin=PAGE).code == "forbidden_origin"


@pytest.mark.parametrize(
    "fields",
    [
        {"name": "x\r\nBcc: victim@evil.test", "topic": "a\nTo: victim@evil.test", "message": "m"},
        {"to": "victim@evil.test", "from": "boss@example.com", "subject": "s", "cc": "v@evil.test", "message": "m"},
        {"name": "{message}{to}", "topic": "{name}", "message": "secret"},
        {"name": "<script>alert(1)</script>", "message": "<img src=x onerror=y>"},
        {"a\r\nBcc: x@evil.test": "1", "message": "\u202etxt.exe"},
    ],
)
def test_nothing_a_visitor_writes_decides_anything(browser, fields):
    assert browser.ask("POST", "/form/contact", fields, **SHOP).status == 200
    (sent,) = browser.sent()
    assert sent["from"] == "web@example.com"
    assert sent["to"] == ["owner@example.net", "copy@example.net"]
    assert set(sent) == {"from", "to", "subject", "text"}
    assert sent["subject"].startswith("Contact: ") and not set(sent["subject"]) & set("\r\n")
    assert "secret" not in sent["subject"]


@pytest.mark.parametrize(
    "address", ["nobody", "a@b.test, c@d.test", "a@b.test\r\nBcc: c@d.test", "Ann <a@b.test>", "<a@b.test>,"]
)
def test_an_address_that_is_none_is_refused(browser, address):
    answer = browser.ask("POST", "/form/contact", {"email": address, "message": "m"}, **SHOP)
    assert (answer.status, answer.json()["field"]) == (400, "email")
    assert browser.sent() == []


@pytest.mark.parametrize("filled", [b"website=http%3A%2F%2Fspam", b"website=&website=x", b"web%73ite=+"])
def test_a_machine_that_fills_in_everything_is_thanked_and_ignored(browser, filled):
    answer = browser.ask("POST", "/form/contact", b"message=buy&" + filled, **SHOP, **URLENCODED)
    assert answer.status == 303
    assert browser.sent() == []


def test_no_line_of_a_visitors_passes_for_another_field(browser):
    long = "All is well. " + " " * 90 + "email: boss@example.com"
    posted = {"name": "Ann", "message": "Hi\n\nemail: boss@example.com\r\rname: Boss", "note": long}
    assert browser.ask("POST", "/form/contact", posted, **SHOP).status == 200
    (sent,) = browser.sent()
    lines = sent["text"].splitlines()
    assert [line for line in lines if line and not line.startswith(">")] == ["name: Ann", "message:", "note:"]
    assert "> email: boss@example.com" in lines


@pytest.mark.parametrize(
    "topic, shown",
    [
        ("=?utf-8?Q?=E2=80=AEgnp.exe?=", "\ufffdgnp.exe"),
        ("=?utf-8?B?SGkNCkJjYzogYUBleGFtcGxlLm9yZw==?=", "Hi Bcc: a@example.org"),
        ("=?utf-8?Q?=3D=3Futf-8=3FQ=3F=3D00=3F=3D?=", "\ufffd"),
        ("=?iso-8859-1?Q?J=F6rg?= =?utf-8?Q?_M?=", None),
        ("=?utf-8?X?no?= =?", "= ?utf-8?X?no?= = ?"),
    ],
)
def test_what_a_visitor_writes_into_the_subject_is_judged_as_it_is_read(browser, topic, shown):
    assert browser.ask("POST", "/form/contact", {"topic": topic, "message": "m"}, **SHOP).status == 200
    (sent,) = browser.sent()
    assert "=?" not in sent["subject"]
    if shown is not None:
        assert sent["subject"].startswith(f"Contact: {shown} from")


@pytest.mark.parametrize("subject", ["=?utf-8?Q?a=0Ab?=", "=?utf-8?B?4oCu?=", "Hi =?us-ascii?Q?=00?="])
def test_an_encoded_word_hides_nothing_from_the_rules_of_a_subject(http, subject):
    answer = http.send(message(subject=subject))
    assert (answer.status, answer.code, answer.json()["field"]) == (400, "invalid_field", "subject")


@pytest.mark.parametrize("origin", [{}, {"Origin": "null"}, {"Origin": PAGE}, {"Origin": "https://evil.test"}])
def test_a_form_is_posted_by_its_pages_only(browser, origin):
    answer = browser.ask("POST", "/form/contact", {"message": "m"}, **origin)
    assert (answer.status, answer.code) == (403, "forbidden_origin")
    assert browser.sent() == []


@pytest.mark.parametrize(
    "body, content_type, status",
    [
        (b"message=%zz", "application/x-www-form-urlencoded", 400),
        (b"message=%ff", "application/x-www-form-urlencoded", 400),
        (b"", "application/x-www-form-urlencoded", 400),
        (b"message=+", "application/x-www-form-urlencoded", 400),
        (b"message=hi", "text/plain", 415),
        (b"message=hi", "multipart/form-data", 400),
        (b"--b\r\n\r\n", "multipart/form-data; boundary=b", 400),
        (
            b'--b\r\nContent-Disposition: form-data; name="f"; filename="a"\r\n\r\nx\r\n--b--',
            "multipart/form-data; boundary=b", 400,
        ),
        (b"&".join(b"f%d=1" % n for n in range(101)), "application/x-www-form-urlencoded", 400),
        (b"message=" + b"x" * 140000, "application/x-www-form-urlencoded", 413),
        (b'{"message": {"a": 1}}', "application/json", 400),
    ],
)  # fmt: skip
def test_a_post_that_is_no_form_is_refused(browser, body, content_type, status):
    assert browser.ask("POST", "/form/contact", body, **SHOP, Content_Type=content_type).status == status
    assert browser.sent() == []


def test_a_form_is_held_to_the_senders_of_the_gateway(browser):
    assert browser.ask("POST", "/form/offer", {"message": "m"}, **SHOP).code == "forbidden_sender"
    assert browser.sent() == []


def test_a_form_asks_for_turnstile_unless_it_is_told_not_to(guarded):
    http = Sender(guarded)
    visitor = SHOP | {"X_Forwarded_For": "192.0.2.1"}
    for token in (None, "bad"):
        fields = {"message": "m"} if token is None else {"message": "m", "cf-turnstile-response": token}
        assert http.ask("POST", "/form/contact", fields, **visitor).code == "turnstile"
    fields = {"message": "m", "cf-turnstile-response": f"good-{time.time_ns()}"}
    assert http.ask("POST", "/form/contact", fields, **visitor).status == 200
    (sent,) = http.sent()
    assert sent["text"] == "message: m\n"


def test_a_form_without_turnstile_must_say_so(own_stack):
    settings = {"FORMS": "a", "FORM_A_TO": "o@example.net", "FORM_A_FROM": "w@example.com", "FORM_A_ORIGINS": PAGE}
    stack = own_stack()
    stack.stop_http()
    stack.settings |= settings
    stack.start_http()
    assert Sender(stack).ask("GET", "/health").json()["missing"] == ["FORM_A_TURNSTILE"]


@pytest.mark.parametrize("recipient, status, code", [
    ("bounce@example.net", 502, "bounced"), ("suppressed@example.net", 502, "rejected"),
    ("blocked@example.net", 403, "forbidden_recipient"), ("error@example.net", 503, "unavailable"),
])  # fmt: skip
def test_a_visitor_never_learns_whom_a_form_goes_to(own_stack, recipient, status, code):
    settings = {"FORMS": "a", "FORM_A_TO": recipient, "FORM_A_FROM": "web@example.com", "FORM_A_ORIGINS": PAGE}
    stack = own_stack(settings | {"FORM_A_TURNSTILE": "off", "RECIPIENT_DENYLIST": "blocked@example.net"})
    answer = Sender(stack).ask("POST", "/form/a", {"message": "m"}, Origin=PAGE)
    assert (answer.status, answer.code) == (status, code)
    assert b"@" not in answer.body
    # Whoever runs the gateway does.
    wait_until(lambda: recipient in stack.log(), 10, "the entry")


def test_a_visitor_never_learns_whom_a_form_is_from(browser):
    answer = browser.ask("POST", "/form/offer", {"message": "m"}, **SHOP)
    assert answer.code == "forbidden_sender"
    assert b"@" not in answer.body
    wait_until(lambda: "foreign@example.org" in browser.stack.log(), 10, "the entry")


def test_what_a_machine_is_told_does_not_depend_on_the_honeypot(guarded):
    http = Sender(guarded)
    visitor = SHOP | {"X_Forwarded_For": "192.0.2.9"}

    def told(**fields):
        good = fields.pop("good", False)
        fields = {"message": "m"} | fields | ({"cf-turnstile-response": f"good-{time.time_ns()}"} if good else {})
        answer = http.ask("POST", "/form/contact", fields, **visitor)
        return answer.status, answer.json()

    for turnstile in ({}, {"cf-turnstile-response": "bad"}, {"good": True}):
        assert told(**turnstile) == told(website="http://spam.example", **turnstile)
    assert told(message="") == told(message="", website="x")
    assert told(email="nonsense", good=True) == told(email="nonsense", website="x", good=True)
    # Only the one without it went out.
    assert len(http.sent()) == 1
