"""Slow clients of the HTTP service, in threads of their own like those of `slow_smtp_clients.py`."""

import socket
import threading
import time

from http_client import message, request
from waiting import wait_until

HEAD = b"GET /health HTTP/1.1\r\nHost: gateway.test\r\n"


class SlowClient(threading.Thread):
    """Connects, sends `first`, then `octets` every `interval` seconds, and reads (after `pause` seconds) until the
    end."""

    def __init__(self, port, first=b"", octets=b"", interval=None, pause=0):
        super().__init__(daemon=True)
        self.port = port
        self.first = first
        self.octets = octets
        self.interval = interval
        self.pause = pause
        self.received = b""
        self.seconds = None
        self.start()

    def run(self):
        with socket.create_connection(("127.0.0.1", self.port), timeout=300) as connection:
            start = time.monotonic()
            over = threading.Event()
            connection.sendall(self.first)
            if self.interval:
                threading.Thread(target=self.drip, args=(connection, over), daemon=True).start()
            over.wait(self.pause)
            try:
                while received := connection.recv(65536):
                    self.received += received
            except ConnectionResetError:
                pass
            self.seconds = time.monotonic() - start
            over.set()

    def drip(self, connection, over):
        try:
            while not over.wait(self.interval):
                connection.sendall(self.octets)
        except OSError:
            pass

    @property
    def statuses(self):
        """The statuses of the answers, in order."""
        return [int(part[:3]) for part in self.received.split(b"HTTP/1.1 ")[1:]]

    @property
    def statuses_at_the_end(self):
        """The same, once the connection has ended."""
        self.join(120)
        assert self.seconds is not None, "still open"
        return self.statuses

    def assert_closed_within(self, shortest, longest):
        self.join(longest + 30)
        assert self.seconds is not None, "still open"
        assert shortest < self.seconds < longest


class SlowHTTPClients:
    """All there are."""

    def __init__(self, stack):
        port = stack.http_port
        token = f"Bearer {stack.http_token}"
        post = request("POST", "/send", Authorization=token, Content_Type="application/json", Content_Length="100000")
        chunks = post.replace(b"Content-Length: 100000", b"Transfer-Encoding: chunked")
        stranger = request("POST", "/send", Content_Type="application/json", Content_Length="50000")
        # Two requests with one key, of which the first takes longer than the second waits for it.
        slow = message(to="slow-25000@example.net")
        keyed = request("POST", "/send", slow, Authorization=token, Idempotency_Key="1", Connection="close")
        self.first_with_key = SlowClient(port, first=keyed)
        wait_until(stack.requests, 10, "the first request with the key")
        self.second_with_key = SlowClient(port, first=keyed)
        self.silent = SlowClient(port)
        self.slow_line = SlowClient(port, octets=b"G", interval=1)
        self.slow_fields = SlowClient(port, first=HEAD, octets=b"A: b\r\n", interval=1)
        self.second_head = SlowClient(port, first=HEAD + b"\r\n" + HEAD, octets=b"A: b\r\n", interval=1)
        self.slow_body = SlowClient(port, first=post, octets=b" ", interval=1)
        self.slow_chunks = SlowClient(port, first=chunks, octets=b"1\r\n \r\n", interval=1)
        self.stranger_with_body = SlowClient(port, first=stranger, octets=b" ", interval=1)
        self.stranger_with_requests = SlowClient(port, octets=HEAD + b"\r\n", interval=3)
        self.deaf = SlowClient(port, first=(b"GET /openapi.yaml HTTP/1.1\r\nHost: a\r\n\r\n") * 900, pause=80)
