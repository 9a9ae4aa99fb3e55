"""The socket of this host's own programs: the user whose process connects is the login, whatever it says or becomes."""

import contextlib
import os
import pathlib
import pwd
import socket
import subprocess
import sys
import time

import pytest
from smtp_client import Dialogue
from stack import Stack
from waiting import wait_until

ME = pwd.getpwuid(os.getuid()).pw_name
MESSAGE = b"From: app@example.com\r\nTo: jane@example.net\r\nSubject: x\r\n\r\nHello.\r\n"
needs_root = pytest.mark.skipif(os.getuid() != 0, reason="becomes another user")

#: Connects as it is, becomes nobody, and speaks on.
DROPS_PRIVILEGES = """
import os, socket, sys
connection = socket.socket(socket.AF_UNIX)
connection.connect(sys.argv[1])
os.setgroups([]); os.setgid(65534); os.setuid(65534)
"""
#: Becomes nobody, then connects.
IS_NOBODY = """
import os, socket, sys
os.setgroups([]); os.setgid(65534); os.setuid(65534)
connection = socket.socket(socket.AF_UNIX)
connection.connect(sys.argv[1])
"""
#: Says what a program that wants to send would say, and prints the reply to MAIL.
BEGINS_A_MESSAGE = """
lines = connection.makefile("rw", newline="")
lines.readline()
lines.write("EHLO x\\r\\n"); lines.flush()
while lines.readline()[3] == "-": pass
lines.write("MAIL FROM:<app@example.com>\\r\\n"); lines.flush()
print(lines.readline(), end="")
"""


@contextlib.contextmanager
def local_stack(directory, users, **settings):
    # Others must reach the socket, through a folder that pytest makes for its user alone.
    with Stack(directory, {"LOCAL_USERS": users} | settings) as stack:
        stack.local_socket = pathlib.Path(f"/tmp/gateway-local-{os.getpid()}-{time.monotonic_ns()}.sock")
        try:
            stack.start_local()
            yield stack
        finally:
            stack.local_socket.unlink(missing_ok=True)


@pytest.fixture(scope="module")
def mine(tmp_path_factory):
    with local_stack(tmp_path_factory.mktemp("mine"), ME) as stack:
        yield stack


def run(stack, program, *prefix):
    command = [*prefix, sys.executable, "-c", program + BEGINS_A_MESSAGE, stack.local_socket]
    return subprocess.run(command, capture_output=True, text=True, timeout=30, check=True, cwd="/").stdout


def test_a_user_who_is_named_sends_without_a_password(mine):
    with Dialogue(mine.local_socket) as dialogue:
        offered = dialogue.hello()
        assert not [line for line in offered if line.startswith(("AUTH", "STARTTLS"))]
        assert any(line.startswith("SIZE ") for line in offered)
        assert dialogue.deliver(MESSAGE, "app@example.com", "jane@example.net").code == 250
        assert dialogue.ask("QUIT").code == 221
    assert mine.requests()[-1]["mime_message"].encode() == MESSAGE


def test_the_rules_for_senders_hold(mine):
    with Dialogue(mine.local_socket) as dialogue:
        dialogue.hello()
        assert dialogue.ask("MAIL FROM:<app@example.org>").enhanced == "5.7.1"


def test_nobody_logs_in_as_somebody_else(mine):
    with Dialogue(mine.local_socket) as dialogue:
        dialogue.hello()
        assert dialogue.log_in(mine.login, mine.password).code == 502
        assert dialogue.ask("STARTTLS").code == 502


def test_a_user_who_is_not_named_is_told_by_which_setting(tmp_path):
    with local_stack(tmp_path, "somebody-else") as stack, Dialogue(stack.local_socket) as dialogue:
        dialogue.hello()
        reply = dialogue.ask("MAIL FROM:<app@example.com>")
        assert reply.code == 550 and "LOCAL_USERS" in str(reply) and ME in str(reply)
        assert stack.requests() == []


def test_a_star_is_everybody_and_one_can_be_narrowed(tmp_path):
    variable = "".join(letter.upper() if letter.isalnum() else "_" for letter in ME)
    rule = {f"LOCAL_USER_{variable}_ALLOWED_FROM": "only@example.com"}
    with local_stack(tmp_path, "*", **rule) as stack, Dialogue(stack.local_socket) as dialogue:
        dialogue.hello()
        assert dialogue.ask("MAIL FROM:<app@example.com>").code == 550
        assert dialogue.ask("MAIL FROM:<only@example.com>").code == 250


def test_limits_count_for_the_user(tmp_path):
    with local_stack(tmp_path, ME, RATE_LIMIT_PER_MINUTE="1") as stack:
        for code in (250, 451):
            with Dialogue(stack.local_socket) as dialogue:
                dialogue.hello()
                assert dialogue.deliver(MESSAGE, "app@example.com", "jane@example.net").code == code


def test_where_the_client_binds_its_own_end_changes_nothing(mine, tmp_path):
    with contextlib.closing(socket.socket(socket.AF_UNIX)) as client:
        client.bind(str(tmp_path / "192.0.2.1"))
        client.settimeout(30)
        client.connect(str(mine.local_socket))
        lines = client.makefile("rw", newline="")
        assert lines.readline().startswith("220 ")
        lines.write("HELO x\r\nMAIL FROM:<app@example.com>\r\n")
        lines.flush()
        assert [lines.readline()[:3] for _ in range(2)] == ["250", "250"]


@needs_root
def test_it_is_the_user_of_the_moment_of_connecting(mine):
    assert run(mine, DROPS_PRIVILEGES).startswith("250 ")
    assert "nobody" in run(mine, IS_NOBODY)


@needs_root
def test_a_connection_that_is_passed_on_stays_whose_it_was(mine):
    ours, theirs = socket.socketpair()
    program = (
        "import os, socket\n"
        "os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
        f"channel = socket.socket(fileno={theirs.fileno()})\n"
        "connection = socket.socket(fileno=socket.recv_fds(channel, 1, 1)[1][0])\n"
    )
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(str(mine.local_socket))
        socket.send_fds(ours, [b"x"], [connection.fileno()])
    child = subprocess.run(
        [sys.executable, "-c", program + BEGINS_A_MESSAGE],
        pass_fds=[theirs.fileno()],
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    assert child.stdout.startswith("250 ")


@needs_root
def test_root_of_a_user_namespace_is_who_it_is_outside(mine):
    nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "unshare", "--user", "--map-root-user"]
    if subprocess.run([*nobody, "true"], capture_output=True, check=False).returncode != 0:
        pytest.skip("this kernel lets nobody make user namespaces")
    connects = "import socket, sys\nconnection = socket.socket(socket.AF_UNIX)\nconnection.connect(sys.argv[1])\n"
    reply = run(mine, connects, *nobody)
    assert reply.startswith("550 ") and "nobody" in reply


def test_addresses_without_a_domain_are_completed(tmp_path):
    rules = {"DEFAULT_DOMAIN": "example.com", "ALIASES": "root=ops@example.net"}
    with local_stack(tmp_path, ME, **rules) as stack, Dialogue(stack.local_socket) as dialogue:
        dialogue.hello()
        message = b"From: root (Cron Daemon)\r\nTo: root\r\nSubject: x\r\n\r\n"
        assert dialogue.deliver(message, "root", "root").code == 250
        assert stack.requests()[-1]["from"] == "root@example.com"
        assert stack.requests()[-1]["recipients"] == ["ops@example.net"]


def test_names_without_a_domain_are_those_of_this_host(tmp_path):
    settings = {"SENDER_MAP": f"{ME}@=ops@example.com", "ALIASES": "root=admin@example.net"}
    with local_stack(tmp_path, ME, **settings) as stack, Dialogue(stack.local_socket) as local:
        local.hello()
        # As cron does it, and a program that wants no bounces.
        for sender in [ME, ""]:
            cron = f"From: {ME} (Cron Daemon)\r\nTo: root\r\nSubject: Cron {sender}\r\n\r\nHello.\r\n"
            assert local.deliver(cron.encode(), sender, "root").code == 250
            request = stack.requests()[-1]
            assert (request["from"], request["recipients"]) == ("ops@example.com", ["admin@example.net"])
            assert request["mime_message"].startswith('From: "Cron Daemon" <ops@example.com>\r\n')
        assert local.ask("MAIL FROM:<" + ME + ">").code == 250
        reply = local.ask("RCPT TO:<nobody-has-this-name>")
        assert (reply.code, reply.enhanced) == (550, "5.1.1") and "DEFAULT_DOMAIN" in reply.lines[0]


def test_a_client_that_says_everything_at_once_is_believed_when_it_has_read_its_answers(mine):
    """Otherwise its next message, if it is the same, would be taken for a repeat of one that it never heard of."""
    flight = b"EHLO x\r\nMAIL FROM:<app@example.com>\r\nRCPT TO:<jane@example.net>\r\nDATA\r\n"
    flight += MESSAGE + b"\r\n.\r\nQUIT\r\n"
    before = len(mine.requests())
    for number in (1, 2):
        with Dialogue(mine.local_socket) as dialogue:
            dialogue.send(flight)
            assert [dialogue.reply().code for _ in range(6)] == [250, 250, 250, 354, 250, 221]
        assert len(mine.requests()) == before + number
        wait_until(lambda: not mine.handlers(), 10, "the handler's end")
