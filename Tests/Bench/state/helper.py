"""The state helper: what it takes from eight handlers at once, and its start with a full database."""

import re
import socket
import subprocess
import sys
import time

from programs import BENCH, RELEASE
from report import Figure, percentiles
from stand import INSTALLED

SECONDS = 3
ROUNDS = 3


def start_helper(folder, database):
    """A helper that answers; its process, how long that took in milliseconds, and its socket."""
    path = folder / f"{database}.sock"
    began = time.monotonic()
    helper = subprocess.Popen([INSTALLED / "gateway-state", "--listen", path, "--database", folder / database])
    while not answers(path):
        if helper.poll() is not None or time.monotonic() - began > 20:
            sys.exit("the state helper does not start")
        time.sleep(0.0005)
    return helper, (time.monotonic() - began) * 1000, path


def answers(path):
    """Whether a helper answers on the socket."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as line:
        if line.connect_ex(str(path)) != 0:
            return False
        line.send(b"1 ping")
        return line.recv(100) == b"1 pong"


def memory(process):
    """Resident memory in MiB."""
    with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024


def stop(process):
    process.terminate()
    process.wait(20)


def load(path):
    """What state-bench measures: pairs of requests a second of each kind, and the latencies of the second kind in
    ms."""
    done = subprocess.run(
        [RELEASE / "state-bench", path, "8", str(SECONDS)], stdout=subprocess.PIPE, text=True, check=True
    )
    pings, pairs = (int(number) for number in re.findall(r": (\d+) \S+ pairs a second", done.stdout))
    median, p99 = re.findall(r"median ([\d.]+) us, p99 ([\d.]+) us", done.stdout)[1]
    return pings, pairs, float(median) / 1000, float(p99) / 1000


def figures(folder):
    """The helper alone, without any limit to keep: nothing of it is a target of its own."""
    helper, _, path = start_helper(folder, "empty.db")
    rounds = [load(path) for _ in range(ROUNDS)]
    stop(helper)
    pings, pairs, median, p99 = sorted(rounds, key=lambda one: one[1])[ROUNDS // 2]
    yield Figure(
        "State helper",
        "reserve+commit, 8 handlers",
        "/s",
        pairs,
        reference="ping+ping",
        reference_median=pings,
    )
    yield Figure("State helper", "    one request", "ms", median, p99=p99)

    stop(start_helper(folder, "full.db")[0])
    (folder / "full.db.sock").unlink(missing_ok=True)
    writer = BENCH / "state" / "full_database.py"
    subprocess.run([sys.executable, "-B", writer, folder / "full.db"], check=True, stdout=subprocess.DEVNULL)
    starts = []
    for _ in range(ROUNDS):
        helper, milliseconds, path = start_helper(folder, "full.db")
        starts.append(milliseconds)
        resident = memory(helper)
        stop(helper)
        path.unlink(missing_ok=True)
    yield Figure("State helper", "start with 10,000 keys and 1,000,000 sends", "ms", **percentiles(starts))
    yield Figure("State helper", "    memory then", "MiB", resident)
