"""What one core takes of the steps that see every octet of a message, in processor time."""

import subprocess

from programs import RELEASE
from report import Figure, percentiles

LIMIT = 1_000


def figures(_folder):
    """One figure a step and kind of message."""
    done = subprocess.run([RELEASE / "wire-bench"], stdout=subprocess.PIPE, text=True, check=True)
    for line in done.stdout.splitlines():
        what, *rates = line.split("\t")
        # Slow is what is rare here, so p95 is what 95 % of the rounds reach.
        rates = {part: -rate for part, rate in percentiles([-int(rate) for rate in rates]).items()}
        yield Figure(
            "Octets, on one core",
            what,
            "MB/s",
            **rates,
            judged=rates["median"],
            rule="at least",
            limit=LIMIT,
            target=f">= {LIMIT:,} MB/s",
        )
