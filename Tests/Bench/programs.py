"""The programs in C that measure, and those that are measured against."""

import pathlib
import subprocess

PROJECT = pathlib.Path(__file__).resolve().parents[2]
RELEASE = PROJECT / ".build" / "release"
BUILT = PROJECT / ".build" / "bench"

BENCH = PROJECT / "Tests" / "Bench"
PROGRAMS = {
    "banner": (["startup/banner.c"], ["-static"]),
    "spawn": (["startup/spawn.c"], []),
    "distance": (["upstream/distance.c"], []),
    "reference": (["upstream/reference.c"], []),
    "smtp": (["load/smtp.c", "load/stream.c", "load/samples.c"], ["-lssl", "-lcrypto", "-pthread"]),
    "http": (["load/http.c", "load/stream.c", "load/samples.c"], ["-lssl", "-lcrypto", "-pthread"]),
}


def build():
    """Builds them all."""
    BUILT.mkdir(parents=True, exist_ok=True)
    for name, (sources, options) in PROGRAMS.items():
        subprocess.run(
            ["cc", "-O2", "-Wall", "-Wextra", "-Werror", "-D_GNU_SOURCE", "-o", BUILT / name]
            + [BENCH / source for source in sources]
            + options,
            check=True,
        )
