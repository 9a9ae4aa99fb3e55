"""TCP ports on loopback: one that is free, and whether somebody listens on one."""

import itertools
import os
import socket

# Below the ports that the kernel gives to connections (ip_local_port_range), so that none takes one before it is used.
_candidates = itertools.cycle(range(20_000, 32_000))
for _ in range(os.getpid() * 37 % 12_000):
    next(_candidates)


def free_port():
    """A loopback port nobody listens on, another one each time."""
    while True:
        port = next(_candidates)
        with socket.socket() as probe:
            # As a server would: a port whose last connections are in TIME_WAIT can be listened on.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port


def listens(port):
    """Whether a TCP socket listens on the loopback port. Asking does not connect, so it starts no handler."""
    wanted = f"0100007F:{port:04X}"
    with open("/proc/net/tcp", encoding="ascii") as table:
        return any(line.split()[1] == wanted and line.split()[3] == "0A" for line in list(table)[1:])
