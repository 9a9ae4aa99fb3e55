"""One `gateway-smtp` on a connection of its own, as systemd would start it, with what a test wants around it."""

import contextlib
import os
import socket
import subprocess
import threading

from paths import PROGRAMS
from smtp_client import Dialogue

#: A host that is certainly another one (RFC 5737).
FOREIGN_ADDRESS = "192.0.2.7"


@contextlib.contextmanager
def single(stack, address="127.0.0.1", command=(PROGRAMS / "gateway-smtp",), environment=None):
    """A dialogue with a handler that takes its client to be at `address` and has everything else from `stack`; its
    process is the dialogue's `process`."""
    processes = []
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve():
            connection, (_, port) = listener.accept()
            variables = {"PATH": os.environ["PATH"], "REMOTE_ADDR": address, "REMOTE_PORT": str(port)}
            with connection, open(stack.log_file, "ab") as log:
                processes.append(
                    subprocess.Popen(
                        [*map(str, command)],
                        env=stack.settings | variables | (environment or {}),
                        stdin=connection,
                        stdout=connection,
                        stderr=log,
                    )
                )

        server = threading.Thread(target=serve)
        server.start()
        try:
            with Dialogue(listener.getsockname()[1], timeout=120) as dialogue:
                server.join()
                dialogue.process = processes[0]
                yield dialogue
        finally:
            server.join()
            for process in processes:
                try:
                    # What it has to say to the journal it says at the end of its connection.
                    process.wait(30)
                finally:
                    process.kill()
                    process.wait()
