"""The command line, run against a stack of the product on loopback."""

import json
import os
import pathlib
import subprocess

from paths import PROGRAMS

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
    """The command line for a stack of the test's own."""
    stack = own_stack(settings, sandbox_options)
    # A sandbox that refuses something refuses it to the stand-in for DNS, too, which needs no permission in the world.
    seen = own_stack() if sandbox_options else stack
    return CommandLine(stack, DNS_RESOLVER=seen.name_server.address)


def codes(answer, severities=("warning", "error")):
    """The codes of what `check` has found."""
    return [finding["code"] for finding in answer["findings"] if finding["severity"] in severities]
