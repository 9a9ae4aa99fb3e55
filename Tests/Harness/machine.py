"""A host that boots by itself, again and again: `with-systemd --machine`, seen from outside."""

import contextlib
import pathlib
import re
import subprocess
import time

from paths import PROJECT, WITH_SYSTEMD
from systemctl import NAME
from waiting import wait_until

#: What a process of the host has, and a shell of this machine may not have.
ENVIRONMENT = ["env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8", "DEBIAN_FRONTEND=noninteractive"]

#: What systemd says of every unit in this container, where the kernel's controllers are taken by version 1 of control
#: groups; and what it says, in the words of 252 and of 262, when a socket moves, just before that is restarted.
NO_COMPLAINT = re.compile(
    "Failed to read pids.max for control group|Unit configuration changed while unit was running"
    "|Socket unit configuration has changed while unit has been running"
)


class Machine:
    """A host with the root file system of this machine, or with that in `root`. What is written outlives its boots."""

    def __init__(self, root=None):
        command = [WITH_SYSTEMD, *(["--root", root] if root else []), "--machine"]
        self._process = subprocess.Popen(command, cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.boots = 0
        self._looked = time.time()
        self._wait_for_boot()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        # It powers off and takes everything away.
        self._process.stdin.close()
        self._process.wait(timeout=120)

    def _wait_for_boot(self):
        line = self._process.stdout.readline()
        assert line.startswith("booted "), "it did not boot; see above"
        _, self.init, self.state = line.split()
        self.boots += 1

    def _end_by(self, request):
        self._process.stdin.write(request + "\n")
        self._process.stdin.flush()

    def begin_to_reboot(self):
        """Has systemd stop everything, in order; `complete_boot` waits for what comes then."""
        self._end_by("reboot")

    def complete_boot(self):
        """Waits until the host is up again."""
        self._wait_for_boot()

    def reboot(self):
        """systemd stops everything, in order, and starts again."""
        self.begin_to_reboot()
        self.complete_boot()

    def crash(self):
        """Everything is gone at once, as when the power fails; then it boots."""
        self._end_by("crash")
        self.complete_boot()

    def command(self, *command):
        """How to run a command in there."""
        return [
            *("nsenter", "--target", self.init, "--mount", "--uts", "--ipc", "--net", "--pid", "--cgroup", "--"),
            *ENVIRONMENT,
            *map(str, command),
        ]

    def attempt(self, *command, **options):
        """Runs a command in there; what has become of it."""
        return subprocess.run(
            self.command(*command), capture_output=True, text=True, timeout=180, check=False, cwd="/", **options
        )

    def run(self, *command, **options):
        """Runs a command in there that must succeed; what it printed."""
        done = self.attempt(*command, **options)
        assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
        return done.stdout

    def path(self, path):
        """Where a file of the host is for this process."""
        return pathlib.Path(f"/proc/{self.init}/root{path}")

    def write(self, path, text, mode=0o644):
        """Writes a file of the host; its folders are made."""
        self.path(path).parent.mkdir(parents=True, exist_ok=True)
        self.path(path).write_text(text)
        self.path(path).chmod(mode)

    def listening(self):
        """The TCP ports that somebody listens at, whatever the address. Asking connects to none."""
        found = set()
        for table in ("tcp", "tcp6"):
            for line in pathlib.Path(f"/proc/{self.init}/net/{table}").read_text().splitlines()[1:]:
                _, local, _, state, *_ = line.split()
                if state == "0A":
                    found.add(int(local.rpartition(":")[2], 16))
        return found

    def systemd_says(self, *match):
        """systemd's own entries in the journal since complaints were last looked at. (All boots have the kernel's one
        id.)"""
        self.run("journalctl", "--sync")
        said = self.run("journalctl", "--no-pager", "-o", "cat", f"--since=@{self._looked:.6f}", "_PID=1", *match)
        return said.splitlines()

    def complaints(self):
        """What systemd has had to say against this project's units since the last time, be it on the way down or up:
        warnings and worse, and every cycle."""
        said = [line for line in self.systemd_says("-p", "warning") if NAME in line and not NO_COMPLAINT.search(line)]
        said += [line for line in self.systemd_says() if "ordering cycle" in line]
        self._looked = time.time()
        return said

    def failed_units(self):
        return self.run("systemctl", "--failed", "--plain", "--no-legend")

    @contextlib.contextmanager
    def file(self, path, text):
        """A file that is there for a while."""
        self.write(path, text)
        yield
        self.path(path).unlink()

    def wait_for_jobs(self):
        """Waits until systemd has done what it was told to do."""
        wait_until(lambda: self.run("systemctl", "list-jobs", "--no-legend") == "", 60, "systemd's jobs")
