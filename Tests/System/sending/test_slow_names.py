"""Mail on a host whose DNS is slow: what a patient client would get through is sent, and nothing is waited for twice.

The system's resolver waits 5 seconds for a server that is silent.
"""

import json
import os
import pathlib
import subprocess
import sys

import pytest
from paths import HARNESS


@pytest.fixture
def on_a_host(tmp_path):
    """Sends one message, `pause` seconds after the login, on a host with DNS as `case` says; what the client saw."""

    def send(case, pause=0):
        script = pathlib.Path(__file__).with_name("slow_names.py")
        done = subprocess.run(
            [
                "unshare",
                "--net",
                "--mount",
                "--propagation",
                "private",
                sys.executable,
                "-B",
                script,
                case,
                str(pause),
                tmp_path,
            ],
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
            env=os.environ | {"PYTHONPATH": str(HARNESS)},
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return send


def test_a_message_is_sent_where_the_resolver_never_answers_for_ipv6(on_a_host):
    seen = on_a_host("silent-for-ipv6")
    assert (seen["code"], seen["sent"]) == (250, 1), seen
    # Three times the resolver's own patience, and not once more.
    assert seen["since_login"] < 18, seen


def test_a_dead_first_resolver_costs_nothing_where_there_was_time_to_prepare(on_a_host):
    seen = on_a_host("dead-first", pause=7)
    assert (seen["code"], seen["sent"]) == (250, 1), seen
    assert seen["since_data"] < 2, seen


def test_a_message_that_comes_meanwhile_uses_the_answer_that_is_on_its_way(on_a_host):
    seen = on_a_host("dead-first", pause=3)
    assert (seen["code"], seen["sent"]) == (250, 1), seen
    assert seen["since_login"] < 7, seen
