"""Clients that do not trust the certificate: who is offered STARTTLS, and what the journal says when one turns away."""

import socket
import ssl
import subprocess

import pytest
from admin_client import Admin
from journal_lines import after_all_have_gone, lines
from single_handler import FOREIGN_ADDRESS, single
from smtp_client import Dialogue
from waiting import wait_until

WITHOUT = "set STARTTLS_ON_LOOPBACK=no, or "
GIVE = "give the client the certificate, which cloudflare-smtp-gateway certificate --show prints"


def is_offered(dialogue):
    offered = dialogue.hello()
    return "STARTTLS" in offered, "AUTH PLAIN LOGIN" in offered


def test_it_is_offered_to_programs_on_this_host_unless_the_settings_say_no(own_stack):
    stack = own_stack()
    with single(stack) as dialogue:
        assert is_offered(dialogue) == (True, True)
    stack.settings["STARTTLS_ON_LOOPBACK"] = "no"
    for address in ("127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"):
        with single(stack, address) as dialogue:
            assert is_offered(dialogue) == (False, True), address
            assert dialogue.ask("STARTTLS").code == 502
            assert dialogue.log_in(stack.login, stack.password).code == 235


@pytest.mark.parametrize(
    "address", [FOREIGN_ADDRESS, "2001:db8::7", "::ffff:192.0.2.7", "nonsense", "127.0.0.1.evil.example"]
)
def test_other_hosts_are_offered_it_whatever_the_settings_say(own_stack, address):
    stack = own_stack({"STARTTLS_ON_LOOPBACK": "no", "TRUSTED_PROXIES": FOREIGN_ADDRESS})
    with single(stack, address) as dialogue:
        assert is_offered(dialogue) == (True, False)
        assert dialogue.log_in(stack.login, stack.password).code == 538
        dialogue.start_tls(stack.certificate)
        assert dialogue.log_in(stack.login, stack.password).code == 235


def test_who_may_not_log_in_without_it_is_offered_it(own_stack):
    """Or nobody on this host could send."""
    stack = own_stack({"STARTTLS_ON_LOOPBACK": "no", "ALLOW_PLAINTEXT_AUTH": "never"})
    with Dialogue(stack.smtp_port) as dialogue:
        assert is_offered(dialogue) == (True, False)
        dialogue.start_tls(stack.certificate)
        assert dialogue.log_in(stack.login, stack.password).code == 235


def test_the_admin_ui_saves_it_for_the_next_connection(own_stack):
    stack = own_stack()
    admin = Admin(stack).log_in()
    assert admin.save(STARTTLS_ON_LOOPBACK="off").status == 422
    assert admin.save(STARTTLS_ON_LOOPBACK="no").status == 200
    with Dialogue(stack.smtp_port) as dialogue:
        assert is_offered(dialogue) == (False, True)
    assert admin.save(STARTTLS_ON_LOOPBACK="").status == 200
    with Dialogue(stack.smtp_port) as dialogue:
        assert is_offered(dialogue) == (True, True)


def turn_away_by_alert(port, protocol):
    """A client that does not know who has signed the certificate, as most of them are."""
    subprocess.run(
        ["openssl", "s_client", "-connect", f"127.0.0.1:{port}", "-starttls", "smtp", protocol, "-verify_return_error"],
        stdin=subprocess.DEVNULL, capture_output=True, timeout=30, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("protocol", ["-tls1_2", "-tls1_3"])
def test_the_journal_says_that_the_client_does_not_trust_it_and_what_mends_that(own_stack, protocol):
    stack = own_stack()
    turn_away_by_alert(stack.smtp_port, protocol)
    assert after_all_have_gone(stack) == [
        "TLS aborted: the client does not trust the certificate (unknown issuer); "
        + WITHOUT
        + GIVE
    ]


def close_in_the_handshake(connection):
    """TLS up to the server's certificate, and no word more."""
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = ssl._create_unverified_context().wrap_bio(incoming, outgoing)
    with pytest.raises(ssl.SSLWantReadError):
        client.do_handshake()
    connection.sendall(outgoing.read())
    assert connection.recv(65536)
    connection.close()


def close_after_the_handshake(connection):
    """As clients do that look at the certificate on their own, after OpenSSL or GnuTLS."""
    ssl._create_unverified_context().wrap_socket(connection).close()


def reset_after_the_handshake(connection):
    wrapped = ssl._create_unverified_context().wrap_socket(connection)
    wrapped.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    wrapped.close()


@pytest.mark.parametrize("leave", [close_in_the_handshake, close_after_the_handshake, reset_after_the_handshake])
def test_one_that_closes_as_soon_as_it_has_seen_the_certificate_is_told_of_as_well(own_stack, leave):
    stack = own_stack()
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        assert dialogue.ask("STARTTLS").code == 220
        leave(dialogue.socket)
    assert after_all_have_gone(stack) == [
        "TLS aborted: the client closed the connection as soon as it had the certificate, "
        "so it probably does not trust it; "
        + WITHOUT
        + GIVE
    ]


def test_a_stranger_who_closes_is_not_taken_for_one_and_nobody_is_who_says_a_word(own_stack):
    stack = own_stack()
    with single(stack, FOREIGN_ADDRESS) as dialogue:
        dialogue.hello()
        assert dialogue.ask("STARTTLS").code == 220
        close_after_the_handshake(dialogue.socket)
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        dialogue.start_tls(stack.certificate)
        dialogue.socket.close()
    wait_until(lambda: not stack.handlers("gateway-smtp"), 20, "the handlers to end")
    assert not [line for line in lines(stack) if "certificate" in line]


def test_what_would_not_mend_it_is_not_proposed(own_stack):
    """From the first octet on, or from another host, TLS cannot be left out; and a certificate of the operator's is
    known by its authority."""
    stack = own_stack()
    subprocess.run(
        ["openssl", "s_client", "-connect", f"127.0.0.1:{stack.smtps_port}", "-verify_return_error"],
        stdin=subprocess.DEVNULL, capture_output=True, timeout=30, check=False,
    )  # fmt: skip
    (line,) = after_all_have_gone(stack)
    assert line.endswith("(unknown issuer); " + GIVE)
    stack.settings |= {"TLS_CERT_PATH": str(stack.certificate), "TLS_KEY_PATH": str(stack.certificate)}
    with single(stack, FOREIGN_ADDRESS) as dialogue:
        dialogue.hello()
        assert dialogue.ask("STARTTLS").code == 220
        with pytest.raises(ssl.SSLCertVerificationError):
            ssl.create_default_context().wrap_socket(dialogue.socket, server_hostname="localhost")
    assert lines(stack)[-1].endswith(
        "; let the client connect to the name in TLS_CERT_PATH's certificate, and trust its issuer"
    )


def test_the_https_listener_says_so_too(own_stack):
    stack = own_stack()
    with (
        pytest.raises(ssl.SSLCertVerificationError),
        socket.create_connection(("127.0.0.1", stack.https_port)) as connection,
    ):
        ssl.create_default_context().wrap_socket(connection, server_hostname="localhost")
    (line,) = after_all_have_gone(stack, "gateway-http")
    assert line.startswith("TLS aborted: the client does not trust the certificate") and line.endswith(GIVE)
