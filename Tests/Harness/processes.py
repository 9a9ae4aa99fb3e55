"""Processes that end with the tests, however these end."""

import ctypes
import os
import pathlib
import signal
import subprocess

from waiting import wait_until

# The kernel kills these when their parent is gone, even if that was killed itself.
DIES_WITH_PARENT = ["setpriv", "--pdeathsig", "KILL", "--"]

# Orphans among our descendants become our children instead of PID 1's (PR_SET_CHILD_SUBREAPER, prctl(2)).
ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)


class ProgramError(Exception):
    """A program ended where it should have gone on; the text says which, and what all of them have said."""


class Processes:
    """Programs by name, each with a session of its own. They write to `log`; none outlives `stop_all`."""

    def __init__(self, log):
        self._log = log
        self._leaders = {}

    def start(self, name, command, environment):
        """Starts a program. Of this process's environment it has nothing but the PATH."""
        with open(self._log, "ab") as log:
            self._leaders[name] = subprocess.Popen(
                [*DIES_WITH_PARENT, *map(str, command)],
                env={"PATH": os.environ["PATH"]} | environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def start_listener(self, name, address, program, environment, *, kind=("--inetd", "--accept"), pass_by_name=()):
        """Starts `program` as a socket unit does: systemd-socket-activate listens at `address`. What `pass_by_name`
        names goes from `environment` to the program, and is in no command line that everybody can read."""
        passed = [argument for variable in pass_by_name for argument in ("-E", variable)]
        self.start(name, ["systemd-socket-activate", *kind, "-l", address, *passed, *program], environment)

    def wait_for(self, name, condition):
        """Waits until the program is ready, which `condition` tells; ProgramError if it ends instead."""

        def ready():
            if self._leaders[name].poll() is not None:
                raise ProgramError(f"{name} ended at once:\n{self._log.read_text(errors='replace')}")
            return condition()

        wait_until(ready, 20, f"{name} to listen")

    def stop(self, name):
        """Ends the program and whatever it has started."""
        leader = self._leaders.pop(name)
        # The whole group: the handlers that systemd-socket-activate has started are in it.
        _signal_group(leader.pid, signal.SIGTERM)
        try:
            leader.wait(timeout=5)
        except subprocess.TimeoutExpired:
            pass
        _signal_group(leader.pid, signal.SIGKILL)
        leader.wait()
        # Handlers that outlived their parent are ours now; not even a zombie is left for anybody else.
        try:
            while True:
                os.waitpid(-leader.pid, 0)
        except ChildProcessError:
            pass

    def stop_all(self):
        """Ends all of them, the last one first. Harmless when repeated."""
        for name in reversed(list(self._leaders)):
            self.stop(name)

    def running(self):
        """Every process of every program, as (process id, command line)."""
        leaders = {leader.pid for leader in self._leaders.values()}
        found = []
        for entry in pathlib.Path("/proc").iterdir():
            if not entry.name.isdigit():
                continue
            try:
                session = int((entry / "stat").read_text().rpartition(")")[2].split()[3])
                command = (entry / "cmdline").read_bytes().decode().split("\0")
            except (FileNotFoundError, ProcessLookupError):
                continue
            if session in leaders and command[0]:
                found.append((int(entry.name), command))
        return found


def _signal_group(group, kind):
    try:
        os.killpg(group, kind)
    except ProcessLookupError:
        pass
