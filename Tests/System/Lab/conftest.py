"""What the tests under a real systemd share."""

import os
import subprocess

import pytest
from lab_host import LabHost
from systemctl import TARGET, handlers, run
from waiting import wait_until


def pytest_collection_modifyitems(items):
    if "WITH_SYSTEMD" not in os.environ:
        for item in items:
            item.add_marker(pytest.mark.skip(reason="needs root, to boot a systemd of its own in a container"))


@pytest.fixture(scope="session")
def host(tmp_path_factory):
    one = LabHost(tmp_path_factory.mktemp("host"))
    run("systemctl", "start", TARGET)
    yield one
    one.sandbox.stop()


@pytest.fixture(autouse=True)
def nothing_left_over(host):
    """After each test: no failed unit, and no handler without a connection."""
    yield
    wait_until(lambda: not handlers(), 20, "the handlers to be gone")
    assert run("systemctl", "--failed", "--plain", "--no-legend") == ""


@pytest.fixture
def configured(host):
    """Changes the settings file, and puts it back in the end."""
    before = dict(host.settings)
    yield host.configure
    host.settings = dict(before)
    run("systemctl", "start", TARGET)
    host.configure(BIND_HOST=None)
    subprocess.run(["systemctl", "reset-failed"], check=True)
