"""The command line at a terminal, as a person sees it."""

import os
import pty
import select
import time

from command_line import PROGRAM


class Terminal:
    """A command at a terminal of its own."""

    def __init__(self, *arguments, **environment):
        self.process, self.descriptor = pty.fork()
        if self.process == 0:
            os.execve(
                PROGRAM, [str(PROGRAM), *map(str, arguments)], {"PATH": "/usr/bin", "TERM": "xterm"} | environment
            )
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
