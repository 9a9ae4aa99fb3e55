"""What `make demo` and `make run` show to somebody new."""

import signal
import subprocess
import sys

from paths import PROJECT
from processes import DIES_WITH_PARENT

DEMO = [*DIES_WITH_PARENT, sys.executable, "-B", PROJECT / "Tests" / "Demo" / "demo.py"]


def test_the_demo_shows_a_message_going_through_unharmed():
    shown = subprocess.run(DEMO, capture_output=True, text=True, timeout=120, check=False)
    assert shown.returncode == 0, shown.stdout + shown.stderr
    assert "/email/sending/send_raw" in shown.stdout and "Byte for byte the message that was sent" in shown.stdout


def test_it_stays_until_it_is_interrupted_and_leaves_nothing_behind():
    with subprocess.Popen([*DEMO, "--stay"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as running:
        lines = iter(running.stdout.readline, "")
        said = []
        for line in lines:
            said.append(line)
            if line.startswith("Ctrl-C"):
                break
        folder = next(line.split()[-1] for line in said if "Requests that arrived" in line)
        running.send_signal(signal.SIGINT)
        assert running.wait(60) == 0, said
    assert subprocess.run(["pgrep", "-f", folder], capture_output=True, check=False).returncode == 1
