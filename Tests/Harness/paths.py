"""Where this project and its built programs are."""

import pathlib

HARNESS = pathlib.Path(__file__).resolve().parent
PROJECT = HARNESS.parents[1]
#: What `make build` has built.
PROGRAMS = PROJECT / ".build" / "release"
#: The packages of Python that Debian does not have (`Tests/System/requirements.txt`).
VENV = PROJECT / ".build" / "python"
#: Run a command under a systemd of its own; make the root file system of another Debian release.
WITH_SYSTEMD = PROJECT / "Tests" / "System" / "with-systemd"
BARE_ROOT = PROJECT / "Tests" / "System" / "bare-root"
