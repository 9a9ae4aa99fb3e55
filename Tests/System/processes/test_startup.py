"""What a program must not have or do, for a connection pays for it before its first octet. Times are measured by `make
bench`; here are their causes."""

import os
import re
import socket
import subprocess

import pytest
from paths import PROGRAMS, PROJECT
from smtp_client import Dialogue

# What a process is without anything of ours, and libm, which Swift's standard library asks for.
SYSTEM = {"libc.so.6", "libm.so.6", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"}
LIBRARIES = {
    "gateway-smtp": set(),
    "gateway-http": set(),
    "gateway-admin": set(),
    "gateway-state": {"libsystemd.so.0", "libsqlite3.so.0"},
}
HANDLERS = ["gateway-smtp", "gateway-http"]
UNIT = (PROJECT / "systemd" / "connection@.service.in").read_text()
(BACKTRACE,) = re.findall(r"^Environment=SWIFT_BACKTRACE=(.*)$", UNIT, re.MULTILINE)
ASK_FOR_HEALTH = b"GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n"


def shown(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("program", LIBRARIES)
def test_nothing_is_linked_that_can_be_loaded_when_it_is_needed(program):
    needed = set(re.findall(r"\(NEEDED\).*\[(.+)\]", shown("readelf", "-dW", PROGRAMS / program)))
    assert "libc.so.6" in needed
    assert needed - SYSTEM == LIBRARIES[program]


@pytest.mark.parametrize("program", LIBRARIES)
def test_every_program_can_be_anywhere_in_memory_and_its_tables_are_read_only(program):
    dynamic = shown("readelf", "-dW", PROGRAMS / program)
    assert re.search(r"\(FLAGS_1\).*NOW.*PIE", dynamic)
    assert "GNU_RELRO" in shown("readelf", "-lW", PROGRAMS / program)


@pytest.mark.parametrize("program", HANDLERS)
def test_what_is_relocated_stays_little(program):
    text = shown("readelf", "-rW", PROGRAMS / program)
    sections = {name: int(count) for name, count in re.findall(r"section '(\S+)' at .* contains (\d+) entr", text)}
    # Symbols that are looked up by name, one by one. There were 250 when this was written.
    assert 0 < sections[".rela.dyn"] + sections[".rela.plt"] < 350
    # A word of this is up to 63 addresses: without `pack-relative-relocs` it is not there at all, and takes 12 times as
    # much.
    assert 0 < sections[".relr.dyn"] < 600


@pytest.mark.parametrize("program", HANDLERS)
def test_a_handler_has_neither_foundation_nor_concurrency_nor_a_regex_engine(program):
    symbols = re.findall(r"^[0-9a-f]+ [a-zA-Z] (\S+)$", shown("nm", PROGRAMS / program), re.M)
    assert sum(symbol.startswith("$s8Settings") for symbol in symbols) > 100
    # $s10Foundation…, $s20FoundationEssentials…; actors and tasks; Regex.
    foreign = re.compile(
        r"\$s(10Foundation|20FoundationEssentials|12_Concurrency|17_StringProcessing|12_RegexParser)|swift_task_create"
    )
    assert [symbol for symbol in symbols if foreign.match(symbol)] == []


def test_the_smtp_handler_has_no_http_server_inside():
    """What is linked is relocated and mapped at every start, used or not."""
    assert not re.search(r" \$s10HTTPServer", shown("nm", PROGRAMS / "gateway-smtp"))


def first_octets(tmp_path, program, request, environment):
    """Starts a handler as systemd does and lets it say its first octets; what it asked the kernel for until then."""
    trace = tmp_path / "trace"
    ours, its = socket.socketpair()
    with ours, its:
        ours.settimeout(20)
        ours.sendall(request)
        with subprocess.Popen(
            ["strace", "-f", "-s", "200", "-o", trace, PROGRAMS / program],
            stdin=its,
            stdout=its,
            stderr=subprocess.DEVNULL,
            env=environment,
        ) as handler:
            its.close()
            said = ours.recv(1000)
            ours.close()
            handler.wait(20)
    calls = trace.read_text(errors="replace").splitlines()
    (first, *_) = [index for index, call in enumerate(calls) if re.search(r" write\(1, ", call)]
    return said, calls[: first + 1]


def environment(tmp_path):
    return {
        "ALLOWED_FROM": "example.com",
        "DATA_DIR": str(tmp_path),
        "PATH": os.environ["PATH"],
        "REMOTE_ADDR": "127.0.0.1",
        "REMOTE_PORT": "4000",
        "SMTP_USERS": "app:secret",
        "SWIFT_BACKTRACE": BACKTRACE,
    }


@pytest.mark.parametrize(
    ("program", "request_", "answer"), [("gateway-smtp", b"", b"220 "), ("gateway-http", ASK_FOR_HEALTH, b"HTTP/1.1 ")]
)
def test_nothing_is_looked_up_before_the_first_octet_but_what_is_listed(tmp_path, program, request_, answer):
    said, calls = first_octets(tmp_path, program, request_, environment(tmp_path))
    assert said.startswith(answer)
    looked_up = r'\b(?:open|openat|stat|lstat|newfstatat|statx|access|faccessat2?|readlink)\((?:AT_FDCWD, )?"([^"]+)"'
    opened = re.findall(looked_up, "\n".join(calls))
    allowed = [
        # The dynamic loader.
        r"/etc/ld\.so\.(cache|preload)",
        r"/lib/\S+/(libc|libm)\.so\.6",
        # What the admin UI and the command line have saved.
        re.escape(str(tmp_path)) + r"/config\.json",
    ]
    assert str(tmp_path / "config.json") in opened
    assert [path for path in opened if not any(re.fullmatch(pattern, path) for pattern in allowed)] == []


def test_no_process_no_thread_and_no_connection_is_made_before_the_banner(tmp_path):
    _, calls = first_octets(tmp_path, "gateway-smtp", b"", environment(tmp_path))
    unwanted = re.compile(r" (clone3?|fork|vfork|socket|connect|nanosleep|clock_nanosleep)\(")
    assert [call for call in calls if unwanted.search(call)] == []


def test_openssl_and_libcurl_are_loaded_by_a_login_and_not_before(stack):
    def loaded(pid):
        with open(f"/proc/{pid}/maps", encoding="utf-8") as maps:
            return set(re.findall(r"/(lib(?:curl|ssl|crypto))\.so", maps.read()))

    others = set(stack.handlers())
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        assert dialogue.ask("NOOP").code == 250
        (handler,) = set(stack.handlers()) - others
        assert loaded(handler) == set()
        assert dialogue.log_in(stack.login, stack.password).code == 235
        assert (
            dialogue.deliver(b"From: app@example.com\r\n\r\nx\r\n", "app@example.com", "jane@example.net").code == 250
        )
        assert loaded(handler) == {"libcurl", "libssl", "libcrypto"}


def test_the_replies_to_what_came_together_leave_together(tmp_path):
    commands = b"EHLO x\r\nNOOP\r\nRSET\r\nFOO\r\nQUIT\r\n"
    said, _ = first_octets(tmp_path, "gateway-smtp", commands, environment(tmp_path))
    assert said.startswith(b"220 ")
    trace = (tmp_path / "trace").read_text(errors="replace")
    written = re.findall(r' write\(1, "(.*)"(?:\.\.\.)?, \d+', trace)
    # The banner may leave before anything was read.
    assert len(written) == 2
    assert written[0].startswith("220 ")
    assert written[1].startswith("250-")


@pytest.mark.parametrize("program", [*HANDLERS, "gateway-admin"])
@pytest.mark.parametrize("words", [["--help"], ["--implicit-tls", "--implicit-tls"], ["--implicit-TLS"], [""]])
def test_a_handler_that_is_called_wrongly_serves_nobody_and_says_how_to(program, words):
    done = subprocess.run(
        [PROGRAMS / program, *words], input=b"EHLO x\r\n", capture_output=True, timeout=20, check=False
    )
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(f"usage: {program} ".encode())
