"""`sendmail` as programs of this host call it: what arrives, and what the caller is told."""

import contextlib
import os
import pathlib
import pwd
import re
import resource
import socket
import socketserver
import subprocess
import threading
import time

import pytest
from paths import PROGRAMS
from stack import Stack

ME = pwd.getpwuid(os.getuid()).pw_name
PROGRAM = PROGRAMS / "gateway-sendmail"


@pytest.fixture(scope="module")
def stack(tmp_path_factory):
    settings = {
        "LOCAL_USERS": ME,
        "DEFAULT_DOMAIN": "example.com",
        "ALIASES": "root=ops@example.net",
        "RATE_LIMIT_PER_MINUTE": "0",
        "RATE_LIMIT_PER_DAY": "0",
        "RECIPIENT_DENYLIST": "@blocked.example",
    }
    with Stack(tmp_path_factory.mktemp("sendmail"), settings) as running:
        running.start_local()
        yield running


def call(stack, *arguments, message=b"Subject: x\n\nHello\n", name="sendmail", **options):
    """Calls it as `name`; its result."""
    environment = {"GATEWAY_LOCAL_SOCKET": str(getattr(stack, "local_socket", stack)), "TZ": "UTC"}
    given = {} if "stdin" in options else {"input": message}
    return subprocess.run(
        [name, *arguments],
        executable=PROGRAM,
        env=environment | options.pop("env", {}),
        stdout=subprocess.PIPE,
        stderr=options.pop("stderr", subprocess.PIPE),
        timeout=120,
        check=False,
        **given,
        **options,
    )


def sent(stack, count=1):
    return stack.requests()[-count:]


def test_cron_s_message_arrives_from_the_cron_daemon(stack):
    message = b"From: root (Cron Daemon)\nTo: root\nSubject: Cron <root@web1> backup\n\nfailed\n.\nnot the end\n"
    result = call(stack, "-i", "-FCronDaemon", "-B8BITMIME", "-oem", "root", message=message)
    assert (result.returncode, result.stdout, result.stderr) == (0, b"", b"")
    (request,) = sent(stack)
    assert request["recipients"] == ["ops@example.net"]
    assert re.search(r'^From: "?Cron Daemon"? <root@example\.com>\r$', request["mime_message"], re.M)
    assert request["mime_message"].endswith("failed\r\n.\r\nnot the end\r\n")


def test_what_a_message_lacks_is_made(stack):
    result = call(stack, "-F", "Jäne Doe", "-f", "app@example.com", "jane@example.net", message=b"Hello\n")
    assert result.returncode == 0, result.stderr
    (request,) = sent(stack)
    text = request["mime_message"]
    assert request["from"] == "app@example.com"
    assert re.search(r"^From: .*<app@example\.com>\r$", text.replace("\r\n ", " "), re.M)
    assert re.search(r"^Date: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d \+0000\r$", text, re.M)
    assert re.search(r"^Message-ID: <[^<>@]+@[^<>@]+>\r$", text, re.M)
    assert text.endswith("\r\n\r\nHello\r\n")


def test_recipients_in_the_header_get_it_and_secret_ones_stay_secret(stack):
    message = (
        b"From: app@example.com\nTo: Jane <jane@example.net>\nCc: a@example.net\nBcc: b@example.net\nSubject: x\n\n"
    )
    assert call(stack, "-t", "-i", "c@example.net", message=message).returncode == 0
    (request,) = sent(stack)
    assert sorted(request["recipients"]) == [f"{name}@example.net" for name in ("a", "b", "c", "jane")]
    assert "bcc" not in request["mime_message"].lower() and "b@example.net" not in request["mime_message"]


def test_more_than_fifty_get_several_messages(stack):
    recipients = [f"r{number}@example.net" for number in range(101)]
    result = call(stack, "-v", "-f", "app@example.com", *recipients)
    assert result.returncode == 0, result.stderr
    requests = sent(stack, 3)
    assert [len(request["recipients"]) for request in requests] == [50, 50, 1]
    assert [to for request in requests for to in request["recipients"]] == recipients
    assert result.stdout.count(b"250 2.0.0") == 3


@pytest.mark.parametrize("domain", ["localhost", "localhost.localdomain", socket.gethostname()])
def test_a_user_of_this_host_is_one_by_any_of_its_names(stack, domain):
    result = call(stack, "-f", "app@example.com", f"root@{domain}")
    assert result.returncode == 0, result.stderr
    assert sent(stack)[0]["recipients"] == ["ops@example.net"]


def test_input_that_cannot_be_read_is_not_a_message(stack, tmp_path):
    """What came before the error would be sent as if it were all."""
    before = len(stack.requests())
    folder = os.open(tmp_path, os.O_RDONLY)
    result = call(stack, "-f", "app@example.com", "jane@example.net", stdin=folder)
    os.close(folder)
    assert (result.returncode, len(stack.requests())) == (65, before)
    assert b"standard input cannot be read" in result.stderr


def test_who_has_sent_to_some_is_not_told_to_try_again(tmp_path):
    """A caller that repeats after 75 would send it twice to the first fifty."""
    with Stack(tmp_path, {"LOCAL_USERS": ME, "RATE_LIMIT_PER_MINUTE": "1"}) as limited:
        limited.start_local()
        recipients = [f"r{number}@example.net" for number in range(60)]
        result = call(limited, "-f", "app@example.com", *recipients)
        assert [len(request["recipients"]) for request in limited.requests()] == [50]
        assert result.returncode == 69
        assert b"not sent to r50@example.net and 9 others: 451" in result.stderr
        assert b"50 others have got it" in result.stderr
        # Nothing has been sent: this one may be tried again.
        assert call(limited, "-f", "app@example.com", "jane@example.net").returncode == 75


class Counting(socketserver.StreamRequestHandler):
    """A gateway where an alias stands for as many recipients as its name says."""

    def handle(self):
        self.wfile.write(b"220 x ESMTP\r\n")
        taken, count = [], 0
        while line := self.rfile.readline():
            verb, _, rest = line.decode().strip().partition(" ")
            answer = "250 2.0.0 OK"
            if verb == "MAIL":
                taken, count = [], 0
            elif verb == "RCPT":
                name = rest.removeprefix("TO:<").removesuffix(">")
                more = int(name.removeprefix("team")) if name.startswith("team") else 1
                if count + more > 50:
                    answer = "452 4.5.3 Too many recipients"
                else:
                    taken.append(name)
                    count += more
            elif verb == "DATA" and not taken:
                answer = "554 5.5.1 No valid recipients"
            elif verb == "DATA":
                self.wfile.write(b"354 Go\r\n")
                while self.rfile.readline() not in (b".\r\n", b""):
                    pass
                self.server.sent.append(taken)
            self.wfile.write(f"{answer}\r\n".encode())


@pytest.mark.parametrize(
    ("recipients", "sent_to", "code"),
    [
        (["team30", "a", "team31", "b"], [["team30", "a", "b"], ["team31"]], 0),
        (["team49", "team48", "team47"], [["team49"], ["team48"], ["team47"]], 0),
        (["team60"], [], 65),
        (["a", "team60"], [["a"]], 65),
    ],
)
def test_an_alias_for_many_gets_a_message_of_its_own_where_there_is_no_room(tmp_path, recipients, sent_to, code):
    path = tmp_path / "gateway.sock"
    with socketserver.ThreadingUnixStreamServer(str(path), Counting) as server:
        server.sent = []
        threading.Thread(target=server.serve_forever, daemon=True).start()
        result = call(path, "-f", "app", *recipients)
        server.shutdown()
    assert (server.sent, result.returncode) == (sent_to, code), result.stderr


@pytest.mark.parametrize(
    ("arguments", "message", "code", "words"),
    [
        (["-f", "app@example.com", "x@blocked.example"], None, 77, b"x@blocked.example: 550 5.7.1"),
        (["-f", "app@example.org", "jane@example.net"], None, 77, b"550 5.7.1"),
        (["-f", "app@example.com", "jane@single"], None, 67, b"550 5.1.2"),
        ([], None, 64, b"nobody is named"),
        (["-t"], b"Subject: x\n\n", 65, b"names no recipient"),
        (["-t"], b"To: <a\n\n", 65, b"field to"),
        (["Jane Doe"], None, 65, b"not a valid address"),
        (["a@example.net\r\nRCPT TO:<b@example.net>"], None, 65, b"not a valid address"),
        (["-Z", "root"], None, 64, b"no option -Z"),
        (["root", "-f", "x"], None, 64, b"behind a recipient"),
        (["root"], b"Subject: x\n\na\0b\n", 65, b"NUL"),
        (["root"], b"Subject: x\ry\n\nb\n", 65, b"550 5.6.11"),
    ],
)
def test_what_is_refused_is_told_with_the_exit_code_that_programs_know(stack, arguments, message, code, words):
    before = len(stack.requests())
    given = {} if message is None else {"message": message}
    result = call(stack, *arguments, **given)
    assert (result.returncode, len(stack.requests())) == (code, before), result.stderr
    assert words in result.stderr


def test_one_recipient_who_is_refused_does_not_keep_it_from_the_others(stack):
    result = call(stack, "-f", "app@example.com", "x@blocked.example", "jane@example.net")
    assert result.returncode == 77 and b"not sent to x@blocked.example" in result.stderr
    assert sent(stack)[0]["recipients"] == ["jane@example.net"]


def test_a_gigabyte_is_refused_without_being_read(stack):
    reading, writing = os.pipe()
    written = 0

    def write():
        nonlocal written
        with contextlib.suppress(BrokenPipeError):
            for _ in range(16_384):
                written += os.write(writing, b"x" * 65_535 + b"\n")
        os.close(writing)

    writer = threading.Thread(target=write)
    writer.start()
    result = call(
        stack, "root", stdin=reading, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (1 << 28, 1 << 28))
    )
    os.close(reading)
    writer.join(60)
    assert result.returncode == 65 and b"larger than" in result.stderr
    assert written < 8 << 20


def test_a_message_over_the_gateway_s_size_is_refused_by_its_size(stack):
    result = call(stack, "-f", "app@example.com", "jane@example.net", message=b"\n" + (b"x" * 99 + b"\n") * 55_000)
    assert result.returncode == 65 and (b"552" in result.stderr or b"larger" in result.stderr), result.stderr


def test_a_closed_standard_error_gets_nothing_into_the_dialogue(stack):
    for closed in ((2,), (1, 2), (0, 1, 2)):
        result = call(
            stack,
            "-v",
            "-f",
            "app@example.com",
            "jane@example.net",
            stderr=None,
            preexec_fn=lambda descriptors=closed: [os.close(descriptor) for descriptor in descriptors],
        )
        assert result.returncode == 0
        assert "sendmail:" not in sent(stack)[0]["mime_message"]


def test_a_hostile_environment_changes_nothing(stack):
    environment = {"HOME": "/nonexistent", "PATH": "", "TZ": ":/dev/zero", "LOGNAME": "eve", "NAME": "Eve"}
    assert call(stack, "jane@example.net", env=environment).returncode == 0
    assert "eve" not in sent(stack)[0]["mime_message"].lower()


def test_a_terminal_is_a_standard_input_like_any_other(stack):
    controller, terminal = os.openpty()
    try:
        os.write(controller, b"Subject: typed\n\nHello\n.\n")
        assert call(stack, "-f", "app@example.com", "jane@example.net", stdin=terminal).returncode == 0
    finally:
        os.close(controller)
        os.close(terminal)
    assert sent(stack)[0]["mime_message"].endswith("Subject: typed\r\n\r\nHello\r\n")


def test_a_program_that_takes_its_time_is_waited_for(stack):
    reading, writing = os.pipe()

    def write():
        os.write(writing, b"Subject: slow\n\n")
        time.sleep(1.5)
        os.write(writing, b"done\n")
        os.close(writing)

    writer = threading.Thread(target=write)
    writer.start()
    assert call(stack, "-f", "app@example.com", "jane@example.net", stdin=reading).returncode == 0
    os.close(reading)
    writer.join()
    assert sent(stack)[0]["mime_message"].endswith("\r\n\r\ndone\r\n")


def test_where_nobody_listens_it_says_which_setting(tmp_path):
    for path in (tmp_path / "absent", tmp_path / "refuses"):
        with socket.socket(socket.AF_UNIX) as bound:
            if path.name == "refuses":
                bound.bind(str(path))
            result = call(path, "root")
        assert result.returncode == 75 and b"LOCAL_USERS" in result.stderr and b"nothing was sent" in result.stderr


def test_a_full_gateway_is_asked_again(stack, tmp_path):
    path = tmp_path / "full.sock"
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(path))
        listener.listen()

        def serve():
            for _ in range(3):
                listener.accept()[0].close()
            connection = listener.accept()[0]
            with socket.socket(socket.AF_UNIX) as gateway:
                gateway.connect(str(stack.local_socket))
                ends = (connection, gateway)
                ways = [threading.Thread(target=pump, args=way) for way in (ends, ends[::-1])]
                for way in ways:
                    way.start()
                for way in ways:
                    way.join()
            connection.close()

        server = threading.Thread(target=serve)
        server.start()
        result = call(path, "-f", "app@example.com", "jane@example.net")
        server.join(30)
    assert result.returncode == 0, result.stderr


def pump(source, target):
    while octets := source.recv(65_536):
        with contextlib.suppress(OSError):
            target.sendall(octets)
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_WR)


def test_a_caller_can_speak_smtp_itself(stack):
    dialogue = b"EHLO x\r\nMAIL FROM:<app@example.com>\r\nRCPT TO:<jane@example.net>\r\nQUIT\r\n"
    result = call(stack, "-bs", message=dialogue)
    assert result.returncode == 0
    codes = [line[:3] for line in result.stdout.split(b"\r\n") if line[3:4] == b" "]
    assert codes == [b"220"] + [b"250"] * 3 + [b"221"]
    absent = call(pathlib.Path("/nonexistent"), "-bs", message=dialogue)
    assert absent.returncode == 75 and absent.stdout.startswith(b"421 4.3.2 ")


def test_there_is_no_queue_and_it_says_so():
    for name, arguments in (("mailq", []), ("sendmail", ["-bp"])):
        result = call(pathlib.Path("/nonexistent"), *arguments, name=name)
        assert result.returncode == 0 and result.stdout.startswith(b"Mail queue is empty")
    for name, arguments in (("newaliases", []), ("sendmail", ["-bi"]), ("sendmail", ["-q"])):
        assert call(pathlib.Path("/nonexistent"), *arguments, name=name).returncode == 0
