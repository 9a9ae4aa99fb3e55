"""The stand-in for Cloudflare, `cloudflare-sandbox`, as a process of the tests."""

import json
import re
import subprocess
import urllib.request

from paths import PROGRAMS
from ports import free_port, listens
from processes import DIES_WITH_PARENT, ProgramError
from waiting import wait_until


class Sandbox:
    """A sandbox on a port of its own, which keeps the requests it accepts in the folder `store`.

    Unless `options` name a token, it takes every one: a command line is no place for a secret. It runs from `start`
    until `stop`, and never longer than the process that started it.
    """

    def __init__(self, store, options=(), *, program=PROGRAMS / "cloudflare-sandbox", port=None, log=None):
        self.store = store
        self.options = options
        self.program = program
        self.port = port or free_port()
        self.log = log
        self.process = None

    @property
    def api(self):
        """The address of its API, as `CF_API_BASE` has it."""
        return f"http://127.0.0.1:{self.port}/client/v4"

    @property
    def turnstile(self):
        """The address that checks Turnstile's tokens, as `TURNSTILE_VERIFY_URL` has it."""
        return f"http://127.0.0.1:{self.port}/turnstile/v0/siteverify"

    def start(self):
        """Starts it, and returns itself once it listens."""
        self.store.mkdir(mode=0o700, exist_ok=True)
        command = [
            *DIES_WITH_PARENT,
            self.program,
            "--listen",
            f"127.0.0.1:{self.port}",
            "--store",
            self.store,
            *self.options,
        ]
        with open(self.log or "/dev/null", "ab") as output:
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        wait_until(lambda: self.process.poll() is not None or listens(self.port), 20, "the sandbox to listen")
        if self.process.poll() is not None:
            raise ProgramError(f"cloudflare-sandbox ended at once, with status {self.process.returncode}")
        return self

    def stop(self):
        """Ends it: connections to Cloudflare are refused from now on. Harmless when repeated."""
        if self.process:
            self.process.kill()
            self.process.wait()
            self.process = None

    def requests(self):
        """The bodies of the requests that were accepted so far, in order."""
        return stored_requests(self.store)

    def subjects(self):
        """The subjects of the messages among them."""
        return subjects(self.requests())

    def request_paths(self):
        """How many requests came, whatever became of them, by path."""
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/sandbox/requests", timeout=20) as answer:
            return json.load(answer)["paths"]


def stored_requests(store):
    """The bodies of the requests a sandbox kept in the folder `store`, in order."""
    files = sorted(store.glob("*.json"), key=lambda file: int(file.stem))
    return [json.loads(file.read_bytes()) for file in files]


def subjects(requests):
    """The subjects of the messages among `requests`."""
    raw = [request["mime_message"] for request in requests if "mime_message" in request]
    return [re.search("^Subject: (.*?)\r$", one, re.M)[1] for one in raw]
