"""The state daemon is stopped at every shutdown and upgrade, and now and then when it has hardly begun."""

import concurrent.futures
import signal
import socket
import subprocess
import time

from paths import PROGRAMS


def connected(path):
    deadline = time.monotonic() + 20
    while True:
        client = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        try:
            client.connect(str(path))
        except OSError:
            client.close()
            assert time.monotonic() < deadline
            time.sleep(0.005)
        else:
            return client


def asked(client, request):
    client.send(request.encode())
    return client.recv(4097).decode()


def test_it_ends_in_order_however_soon_it_is_told_to(tmp_path):
    """Many at once, so that its threads come late; each must end without a signal and without a word."""

    def ending(number):
        listener = tmp_path / f"{number}.sock"
        daemon = [PROGRAMS / "gateway-state", "--listen", listener, "--database", tmp_path / f"{number}.db"]
        with subprocess.Popen(daemon, stderr=subprocess.PIPE) as process, connected(listener) as client:
            granted = asked(client, "1 reserve 2 smtp:app 30 1000 total 0 0")
            assert asked(client, f"1 commit {granted.split()[-1]}") == "1 done"
            process.send_signal(signal.SIGTERM)
            said = process.stderr.read()
            return process.wait(30), said

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        assert set(pool.map(ending, range(240))) == {(0, b"")}
