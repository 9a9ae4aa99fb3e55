"""What a connection can do to the process behind it, beyond what it says."""

import base64
import email
import pathlib
import re
import socket
import ssl
import struct
import subprocess

import pytest
from single_handler import FOREIGN_ADDRESS, single
from smtp_client import Dialogue, message, plain_response
from waiting import wait_until

MEBIBYTE = 1024 * 1024


def in_data(stack):
    """A connection in the middle of a message."""
    dialogue = Dialogue(stack.smtp_port)
    dialogue.hello()
    assert dialogue.log_in(stack.login, stack.password).code == 235
    dialogue.envelope("app@example.com", "jane@example.net")
    assert dialogue.ask("DATA").code == 354
    dialogue.send(message())
    return dialogue


def close(dialogue):
    dialogue.socket.close()


def half_close(dialogue):
    dialogue.socket.shutdown(socket.SHUT_WR)
    assert dialogue.socket.recv(100) == b""


def reset(dialogue):
    dialogue.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    dialogue.socket.close()


@pytest.mark.parametrize("leave", [close, half_close, reset])
@pytest.mark.parametrize("rest", [b"", b".", b".\r", b"\r\n.\r"])
def test_who_leaves_before_the_end_of_the_message_has_sent_nothing(stack, leave, rest):
    before = len(stack.requests())
    with in_data(stack) as dialogue:
        dialogue.send(rest)
        leave(dialogue)
        wait_until(lambda: not stack.handlers(), 10, "the handler to end")
    assert len(stack.requests()) == before


def test_who_says_everything_at_once_and_then_only_listens_is_served(stack):
    before = len(stack.requests())
    login = plain_response(stack.login, stack.password)
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.send(f"EHLO x\r\nAUTH PLAIN {login}\r\nMAIL FROM:<app@example.com>\r\n".encode())
        dialogue.send(b"RCPT TO:<jane@example.net>\r\nDATA\r\n" + message() + b".\r\n")
        dialogue.socket.shutdown(socket.SHUT_WR)
        assert [dialogue.reply().code for _ in range(6)] == [250, 235, 250, 250, 354, 250]
        assert dialogue.socket.recv(1) == b""
    assert len(stack.requests()) == before + 1


def test_a_refusal_that_ends_the_connection_arrives_even_if_more_was_sent(stack):
    with Dialogue(stack.smtp_port) as dialogue:
        try:
            for _ in range(200):
                dialogue.send(b"FOO\r\n" * 1000)
        except OSError:
            pass
        codes = [dialogue.reply().code for _ in range(20)]
        assert codes == [500] * 19 + [421]


def test_a_gigabyte_takes_no_more_memory_than_a_message_and_ends_in_one_552(stack):
    with in_data(stack) as dialogue:
        (handler,) = stack.handlers()
        block = (b"x" * 998 + b"\r\n") * 1000
        for _ in range(1024 * MEBIBYTE // len(block) + 1):
            dialogue.send(block)
        dialogue.send(b".\r\n")
        assert str(dialogue.reply()).startswith("552 5.3.4 ")
        assert dialogue.ask("NOOP").code == 250
        status = pathlib.Path("/proc", str(handler), "status").read_text()
        peak = int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) * 1024
        print(f"peak memory: {peak / MEBIBYTE:.1f} MiB")
        assert peak < (20 + 5) * MEBIBYTE
        assert dialogue.deliver(message("after it"), "app@example.com", "jane@example.net").code == 250


def test_a_bare_newline_is_found_behind_the_size_limit_too(stack):
    with in_data(stack) as dialogue:
        dialogue.send((b"x" * 998 + b"\r\n") * 6000 + b"\n.\nQUIT\r\n.\r\n")
        assert str(dialogue.reply()).startswith("550 5.6.11 ")
        assert dialogue.ask("NOOP").code == 250


def test_lines_up_to_64_kibibytes_are_passed_on_and_longer_ones_refused(stack):
    for length, code in ((999, 250), (4000, 250), (65536, 250), (65537, 550)):
        with in_data(stack) as dialogue:
            sent = b"x" * length + b"\r\n"
            dialogue.send(sent + b".\r\n")
            assert dialogue.reply().code == code, length
            if code == 250:
                # RFC 5322 section 2.1.1: none leaves with more than 998 octets.
                left = stack.requests()[-1]["mime_message"].encode()
                assert max(map(len, left.split(b"\r\n"))) <= 998
                assert email.message_from_bytes(left).get_payload(decode=True).endswith(sent)


# --- TLS


def client_context(version):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    # Without this the client itself would refuse the old versions.
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version = context.maximum_version = version
    return context


def tls_connection(stack, version, implicit):
    if implicit:
        plain = socket.create_connection(("127.0.0.1", stack.smtps_port), timeout=30)
        return client_context(version).wrap_socket(plain)
    dialogue = Dialogue(stack.smtp_port)
    dialogue.hello()
    assert dialogue.ask("STARTTLS").code == 220
    return client_context(version).wrap_socket(dialogue.socket)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("implicit", [False, True], ids=["starttls", "implicit"])
@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1], ids=str)
def test_old_tls_is_refused(stack, version, implicit):
    with pytest.raises(ssl.SSLError, match="(?i)protocol.version"):
        tls_connection(stack, version, implicit)
    wait_until(lambda: not stack.handlers(), 10, "the handler to end")


@pytest.mark.parametrize("implicit", [False, True], ids=["starttls", "implicit"])
@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3], ids=str)
def test_todays_tls_is_spoken_without_compression(stack, version, implicit):
    with tls_connection(stack, version, implicit) as connection:
        assert connection.compression() is None
        connection.sendall(b"QUIT\r\n")
        assert b"221 2.0.0 Bye\r\n" in connection.recv(1000) + connection.recv(1000)


def test_renegotiation_is_refused(stack):
    # A line of "R" asks for it.
    command = ["openssl", "s_client", "-tls1_2", "-starttls", "smtp", "-connect", f"127.0.0.1:{stack.smtp_port}"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as client:
        said = b""
        while b"250 " not in said.rpartition(b"\n---\n")[2]:
            said += client.stdout.read1()
        client.stdin.write(b"R\n")
        client.stdin.flush()
        said, _ = client.communicate(timeout=30)
    assert b"RENEGOTIATING" in said
    assert b"no renegotiation" in said


def test_what_is_no_tls_after_starttls_ends_the_connection(stack):
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        assert dialogue.ask("STARTTLS").code == 220
        dialogue.send(b"EHLO injected\r\nNOOP\r\nQUIT\r\n")
        # What comes back at most is a TLS alert, no reply.
        said = b""
        try:
            while octets := dialogue.socket.recv(1000):
                said += octets
        except ConnectionResetError:
            pass
        assert said[:1] in (b"", b"\x15")
        assert b"250" not in said
    wait_until(lambda: not stack.handlers(), 10, "the handler to end")


def test_implicit_tls_says_nothing_in_the_clear(stack):
    with socket.create_connection(("127.0.0.1", stack.smtps_port), timeout=30) as plain:
        plain.sendall(b"EHLO x\r\n")
        try:
            said = plain.recv(1000)
        except ConnectionResetError:
            said = b""
    assert said[:1] in (b"", b"\x15")
    wait_until(lambda: not stack.handlers(), 10, "the handler to end")


def test_the_certificate_made_by_default_is_good_for_years(stack):
    shown = subprocess.run(
        ["openssl", "x509", "-in", stack.certificate, "-noout", "-checkend", str(2 * 365 * 86400)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert shown.returncode == 0, shown.stdout


# --- Logins


@pytest.mark.parametrize(
    "name", ["jane\r\n220 forged", "\x1b[31mjane", "a\x7fb", "a\x00b", "\u009b31m", "a\u2028b\u202ec"]
)
def test_control_characters_of_a_name_reach_neither_reply_nor_log(stack, name):
    encoded = base64.b64encode(name.encode()).decode()
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        assert dialogue.ask("AUTH LOGIN " + encoded).code == 334
        assert str(dialogue.ask("d3Jvbmc=")) == "535 5.7.8 Authentication credentials invalid"
    wait_until(lambda: not stack.handlers(), 10, "the handler to end")
    log = stack.log()
    assert name not in log
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u202e]", log)


def test_twenty_wrong_passwords_are_not_looked_at(own_stack):
    stack = own_stack()
    codes = []
    for _ in range(10):
        with Dialogue(stack.smtp_port) as dialogue:
            dialogue.hello()
            codes += [dialogue.log_in(stack.login, f"wrong {len(codes)}").code for _ in range(2)]
    assert codes == [535] * 5 + [454] * 15
    # Not even the right one is.
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        assert dialogue.log_in(stack.login, stack.password).code == 454


def guess(stack, address, login, response=None):
    """The code for a wrong login from `address`, inside TLS as from another host it must be."""
    with single(stack, address) as dialogue:
        dialogue.hello()
        dialogue.start_tls(stack.certificate)
        if response is None:
            response = plain_response(login, "wrong")
        return dialogue.ask("AUTH PLAIN " + response).code


def test_an_address_is_shut_out_after_five_wrong_logins_whoever_they_name_and_others_are_not(own_stack):
    stack = own_stack()
    assert [guess(stack, FOREIGN_ADDRESS, f"login{number}") for number in range(7)] == [535] * 5 + [454] * 2
    assert guess(stack, "192.0.2.8", "somebody") == 535


def test_who_comes_through_a_trusted_proxy_is_counted_by_login_only(own_stack):
    stack = own_stack({"TRUSTED_PROXIES": "192.0.2.0/24"})
    assert [guess(stack, FOREIGN_ADDRESS, f"login{number}") for number in range(7)] == [535] * 7
    assert [guess(stack, FOREIGN_ADDRESS, "one") for _ in range(7)] == [535] * 5 + [454] * 2


def test_a_login_that_can_never_be_right_is_logged_and_counted_like_a_wrong_one(own_stack):
    stack = own_stack()
    empty = plain_response(stack.login, "")
    other = base64.b64encode(f"root\0{stack.login}\0{stack.password}".encode()).decode()
    endless = plain_response(stack.login, "x" * 1025)
    codes = [guess(stack, FOREIGN_ADDRESS, None, response) for response in (empty, other, endless, empty, other, empty)]
    assert codes == [535] * 5 + [454]
    assert stack.log().count(f'login failed from {FOREIGN_ADDRESS} as "{stack.login}"') == 5
