"""The state helper remembers a great deal in little memory."""

import pathlib
import socket
import subprocess
import sys

from paths import PROGRAMS, PROJECT
from waiting import wait_until

DATABASE_WRITER = PROJECT / "Tests" / "Bench" / "state" / "full_database.py"


def answers(path):
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as line:
        return line.connect_ex(str(path)) == 0 and line.send(b"1 ping") and line.recv(100) == b"1 pong"


def with_helper(folder, use):
    """What `use` gives while a helper runs on the database in `folder`."""
    path = folder / "state.sock"
    path.unlink(missing_ok=True)
    helper = subprocess.Popen([PROGRAMS / "gateway-state", "--listen", path, "--database", folder / "state.db"])
    try:
        wait_until(lambda: answers(path), 20, "the helper")
        return use(helper, path)
    finally:
        helper.terminate()
        helper.wait(20)


def resident_mebibytes(helper):
    status = pathlib.Path(f"/proc/{helper.pid}/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024


def test_ten_thousand_keys_and_a_million_sends_take_less_than_ten_mebibytes(tmp_path):
    with_helper(tmp_path, lambda *_: None)
    subprocess.run([sys.executable, "-B", DATABASE_WRITER, tmp_path / "state.db"], check=True, capture_output=True)

    def use(helper, path):
        with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as line:
            line.connect(str(path))
            line.send(b"1 reserve 1 smtp:somebody1@example.com 0 50")
            assert line.recv(200).startswith(b"1 limited smtp:somebody1@example.com ")
        # What the start alone needed is given back a moment later: the figure is that of a helper at rest.
        wait_until(lambda: resident_mebibytes(helper) < 10, 20, "the helper to need less than 10 MiB")

    with_helper(tmp_path, use)
