"""The command line, run against a stack of the product on loopback."""

import json
import os
import pathlib
import pty
import select
import smtplib
import ssl
import subprocess
import time
import urllib.error
import urllib.request

from dns_server import DNSServer
from stack import PROGRAMS

PROGRAM = PROGRAMS / "cloudflare-smtp-gateway"


class Result:
    """What a command said, and how it ended."""

    def __init__(self, completed):
        self.code = completed.returncode
        self.output = completed.stdout
        self.errors = completed.stderr

    @property
    def json(self):
        return json.loads(self.output)

    @property
    def lines(self):
        """The objects of an answer that has one on each line."""
        return [json.loads(line) for line in self.output.splitlines()]


class CommandLine:
    """Runs `cloudflare-smtp-gateway` with the settings of `stack` in a file. Remembers all that was ever said."""

    def __init__(self, stack, **settings):
        self.stack = stack
        self.settings_file = pathlib.Path(stack.directory) / "gateway.env"
        self.settings = stack.settings | settings
        self.write()
        self.said = []

    def write(self, **settings):
        """Writes the settings file anew."""
        self.settings |= settings
        text = "# The operator's own words.\n" + "".join(f"{name}='{value}'\n" for name, value in self.settings.items())
        self.settings_file.touch(mode=0o600)
        self.settings_file.write_text(text)

    def __call__(self, *arguments, code=0, stdin="", settings_file=None, **options):
        """Runs a command that is to end with `code` (None: with any)."""
        completed = subprocess.run(
            [PROGRAM, *map(str, arguments), "--settings", settings_file or self.settings_file],
            capture_output=True,
            text=True,
            input=stdin,
            timeout=60,
            env={"PATH": os.environ["PATH"], "TZ": "UTC"},
            **options,
        )
        result = Result(completed)
        self.said.append(result.output + result.errors)
        assert code is None or result.code == code, (arguments, result.code, result.output, result.errors)
        return result

    def mint(self, *arguments):
        """Runs a command that shows a secret, and gives the secret."""
        answer = self(*arguments, "--json").json
        # What is shown once may be shown then, and never again.
        self.said.pop()
        return answer.get("password") or answer["token"]


def command_line_of(own_stack, settings=None, sandbox_options=()):
    """The command line for a stack of the test's own, with DNS that agrees with the sandbox."""
    stack = own_stack(settings, sandbox_options)
    # Whoever asks a resolver needs no permission of Cloudflare's.
    seen = own_stack() if sandbox_options else stack
    return CommandLine(stack, DNS_RESOLVER=DNSServer(seen).address)


class Terminal:
    """A command at a terminal of its own."""

    def __init__(self, *arguments, **environment):
        self.process, self.descriptor = pty.fork()
        if self.process == 0:
            os.execve(PROGRAM, [str(PROGRAM), *map(str, arguments)], {"PATH": "/usr/bin", "TERM": "xterm"} | environment)
        self.seen = ""

    def expect(self, text):
        """Waits until `text` is shown."""
        deadline = time.monotonic() + 20
        while text not in self.seen:
            assert time.monotonic() < deadline, self.seen
            self._read()

    def say(self, text):
        os.write(self.descriptor, text.encode() + b"\n")

    def end(self):
        """Reads all there is to come, and gives the exit status."""
        while self._read():
            pass
        os.close(self.descriptor)
        return os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1])

    def _read(self):
        if not select.select([self.descriptor], [], [], 20)[0]:
            return False
        try:
            octets = os.read(self.descriptor, 65536)
        except OSError:
            return False
        self.seen += octets.decode()
        return bool(octets)


def log_in(stack, login, password):
    """The code that SMTP answers a login with."""
    with smtplib.SMTP("127.0.0.1", stack.smtp_port, timeout=20) as client:
        client.starttls(context=ssl._create_unverified_context())
        try:
            return client.login(login, password)[0]
        except smtplib.SMTPAuthenticationError as error:
            return error.smtp_code


def send_by_http(stack, token):
    """The status that the HTTP door answers with."""
    request = urllib.request.Request(
        f"http://127.0.0.1:{stack.http_port}/send",
        data=b'{"from":"app@example.com","to":"jane@example.net","subject":"Hello","text":"hi"}',
        headers={"Authorization": f"Bearer {token}", "Content-Type": "application/json"},
    )
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code


def codes(answer, severities=("warning", "error")):
    """The codes of what `check` has found."""
    return [finding["code"] for finding in answer["findings"] if finding["severity"] in severities]
