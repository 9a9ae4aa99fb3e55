"""Whose request it is: no header dodges a limit, and a trusted proxy is believed."""

from http_client import Sender, message
from waiting import wait_until

LIMITED = {
    "RATE_LIMIT_PER_MINUTE": "2",
    "FORMS": "contact",
    "FORM_CONTACT_TO": "owner@example.net",
    "FORM_CONTACT_FROM": "web@example.com",
    "FORM_CONTACT_ORIGINS": "https://www.example.com",
    "FORM_CONTACT_TURNSTILE": "off",
    "FORM_CONTACT_RATE_LIMIT_PER_MINUTE": "0",
}


def post(http, address=None, **fields):
    return http.ask(
        "POST", "/form/contact", {"message": "m"}, address=address, Origin="https://www.example.com", **fields
    ).status


def test_a_header_of_the_clients_own_dodges_no_limit(own_stack):
    http = Sender(own_stack(LIMITED))
    lies = [
        {"X_Forwarded_For": f"192.0.2.{n}", "CF_Connecting_IP": f"192.0.2.{n}", "Forwarded": f"for=192.0.2.{n}"}
        for n in range(5)
    ]
    assert [post(http, **lie) for lie in lies] == [200, 200, 429, 429, 429]
    assert [http.send(message(), **lie).status for lie in lies] == [200, 200, 429, 429, 429]
    assert len(http.sent()) == 4


def test_a_trusted_proxy_says_who_it_is_and_its_client_can_not(own_stack):
    http = Sender(own_stack(LIMITED | {"TRUSTED_PROXIES": "127.0.0.0/8, 10.0.0.0/8"}))
    # The proxy adds the address at the end; what stands before it the client has made up.
    for n in range(4):
        assert post(http, X_Forwarded_For=f"198.51.100.{n}, 192.0.2.1") == (200 if n < 2 else 429)
    # Through one more trusted proxy; in several fields; with the next address of the same network.
    assert post(http, X_Forwarded_For="192.0.2.1, 10.1.2.3") == 429
    assert post(http, X_Forwarded_For=["1.1.1.1", "192.0.2.1"]) == 429
    assert post(http, X_Forwarded_For="192.0.2.2") == 200
    assert post(http, X_Forwarded_For="2001:db8::1") == 200
    assert post(http, X_Forwarded_For="2001:db8::2") == 200
    assert post(http, X_Forwarded_For="2001:db8::3") == 429
    # Beside X-Forwarded-For, CF-Connecting-IP counts for nothing.
    assert post(http, X_Forwarded_For="192.0.2.1", CF_Connecting_IP="192.0.2.77") == 429
    assert post(http, CF_Connecting_IP="192.0.2.1") == 429
    assert post(http, CF_Connecting_IP="192.0.2.78") == 200


def test_what_is_no_address_counts_for_the_proxy(own_stack):
    http = Sender(own_stack(LIMITED | {"TRUSTED_PROXIES": "127.0.0.1"}))
    nonsense = ["", "unknown", "1.2.3.4:x", "1.2.3.4:70000", "[::1", "::1:", "[1.2.3.4]:5", "x, y", "1.2.3.4,", "127.1"]
    assert [post(http, X_Forwarded_For=text) for text in nonsense] == [200, 200] + [429] * 8


def test_a_port_behind_an_address_is_no_part_of_it(own_stack):
    """Azure's application gateway writes one for each connection."""
    http = Sender(own_stack(LIMITED | {"TRUSTED_PROXIES": "127.0.0.1"}))
    hops = ["192.0.2.1:4711", "192.0.2.1:4712", "192.0.2.1", "198.51.100.7, 192.0.2.1:1"]
    assert [post(http, X_Forwarded_For=hop) for hop in hops] == [200, 200, 429, 429]
    hops = ["[2001:db8::1]:4711", "[2001:db8::1]", "2001:db8::1", "[2001:db8::2]:65535"]
    assert [post(http, X_Forwarded_For=hop) for hop in hops] == [200, 200, 429, 429]


def test_a_proxy_on_the_unix_socket_is_believed_when_it_is_trusted(own_stack):
    stack = own_stack(LIMITED | {"TRUSTED_PROXIES": "unix"})
    http = Sender(stack)
    for n in range(4):
        assert post(http, address=stack.http_socket, X_Forwarded_For=f"192.0.2.{n}") == 200
    # The port is no Unix socket.
    assert [post(http, X_Forwarded_For=f"192.0.2.{n}") for n in range(10, 13)] == [200, 200, 429]


def test_wrong_tokens_lock_their_address_out_and_nobody_else(own_stack):
    http = Sender(own_stack({"TRUSTED_PROXIES": "127.0.0.1"}))
    guesser = {"X_Forwarded_For": "192.0.2.1"}
    answers = [http.send(message(), Authorization="Bearer wrong", **guesser).status for _ in range(6)]
    assert answers == [401, 401, 401, 401, 401, 429]
    locked = http.send(message(), **guesser)
    assert (locked.status, locked.code) == (429, "locked_out")
    assert 1 <= int(locked.fields["retry-after"]) <= 30
    assert http.send(message(), X_Forwarded_For="192.0.2.2").status == 200
    assert len(http.sent()) == 1


def test_whoever_is_refused_behind_a_proxy_is_written_down_and_not_the_proxy(own_stack):
    stack = own_stack({"TRUSTED_PROXIES": "127.0.0.1", "LOG_LEVEL": "debug"})
    http = Sender(stack)
    visitors = iter(range(1, 10))

    def refused(code, *arguments, **fields):
        visitor = f"192.0.2.{next(visitors)}"
        assert http.send(*arguments, X_Forwarded_For=visitor, **fields).code == code
        wait_until(lambda: f"GATEWAY_REASON={code}" in stack.log(), 10, "the entry")
        (line,) = [line for line in stack.log().splitlines() if f"GATEWAY_REASON={code}" in line]
        assert f"GATEWAY_CLIENT={visitor}" in line

    refused("unauthorized", message(), Authorization="Bearer wrong")
    refused("unsupported_media_type", message(), Content_Type="text/plain")
    refused("not_found", message(), target="/nope")
    refused("forbidden_origin", message(), Origin="https://evil.test")
    refused("missing_field", message(to=None))
    refused("too_large", b"", Content_Length="9000000", Content_Type="application/json")
    refused("unknown_expectation", message(), Expect="200-ok")
