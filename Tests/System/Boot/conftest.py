"""The hosts of the tests in this folder, one of each Debian release."""

import os
import pathlib
import subprocess

import pytest
from packaged_machine import PackagedMachine
from paths import BARE_ROOT, WITH_SYSTEMD

#: The releases that are booted; `make test-testing` names another one.
RELEASES = os.environ.get("RELEASES", "bookworm trixie").split()


@pytest.fixture(scope="session", params=RELEASES)
def host(request):
    """One host for each release. The tests change it one after the other, and leave it as they find it."""
    if subprocess.run([WITH_SYSTEMD, "--check"], check=False).returncode:
        pytest.skip("needs root, to boot a systemd of its own")
    root = None
    # This machine's own release needs no root of its own.
    if f"VERSION_CODENAME={request.param}\n" not in pathlib.Path("/etc/os-release").read_text():
        made = subprocess.run([BARE_ROOT, request.param], stdout=subprocess.PIPE, text=True, check=False)
        if made.returncode == 75:
            pytest.skip(f"no bare {request.param} to be had")
        assert made.returncode == 0, "the bare root could not be made; see above"
        root = made.stdout.strip()
    with PackagedMachine(root) as one:
        yield one
