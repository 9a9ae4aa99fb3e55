"""What is under way when helper and handlers are killed at the same moment."""

import os
import signal
import time

from lab_host import PORT, RECIPIENT, SENDER
from smtp_client import Dialogue, dot_stuffed, message
from systemctl import handlers, run, show
from waiting import wait_until

STATE = "cloudflare-smtp-gateway-state.service"


def unread_at(port):
    """Octets that were sent to a loopback port and that nobody there has read (proc(5))."""
    rows = [line.split() for line in open("/proc/net/tcp", encoding="ascii").readlines()[1:]]
    return sum(int(row[4].split(":")[1], 16) for row in rows if row[1] == f"0100007F:{port:04X}" and row[3] == "01")


def test_what_was_under_way_when_helper_and_handler_were_killed_is_sent_at_once_when_it_is_repeated(host):
    port = host.sandbox.port
    octets = message("killed in the middle")
    # Cloudflare takes the connection, and says nothing.
    os.kill(host.sandbox.process.pid, signal.SIGSTOP)
    try:
        with host.connect() as dialogue:
            dialogue.envelope(SENDER, RECIPIENT)
            assert dialogue.ask("DATA").code == 354
            dialogue.send(dot_stuffed(octets))
            wait_until(lambda: unread_at(port) > 0, 20, "the request to be on its way")
            run("systemctl", "kill", "--signal=KILL", STATE, *handlers())
            wait_until(lambda: not handlers(), 20, "the handler to be gone")
    finally:
        os.kill(host.sandbox.process.pid, signal.SIGCONT)
    wait_until(lambda: show(STATE, "ActiveState") == "active", 20, "the helper to be back")
    with host.connect() as dialogue:
        began = time.monotonic()
        assert dialogue.deliver(octets, SENDER, RECIPIENT).code == 250
        # No patience was needed: nobody waits for who is dead.
        assert time.monotonic() - began < 10
    with Dialogue(PORT) as dialogue:
        assert dialogue.banner.code == 220
