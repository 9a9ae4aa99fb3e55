"""What the units add, under a real systemd: Tests/Bench/units in the container of Tests/System/with-systemd."""

import json
import subprocess

from programs import BENCH, PROJECT
from report import Figure

CONTAINER = PROJECT / "Tests" / "System" / "with-systemd"


def figures(_folder):
    """What is measured in the container; nothing where none can be had."""
    if subprocess.run([CONTAINER, "--check"], capture_output=True, check=False).returncode != 0:
        print(f"    not measured: see {CONTAINER.relative_to(PROJECT)} --check")
        return []
    done = subprocess.run([CONTAINER, BENCH / "units"], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        print(f"    not measured: {done.stderr}")
        return []
    lines = json.loads(next(line for line in done.stdout.splitlines() if line.startswith("[{")))
    return [Figure(**{name: value for name, value in line.items() if name not in ("ratio", "met")}) for line in lines]
