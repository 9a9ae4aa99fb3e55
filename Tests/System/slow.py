"""Clients that take their time, in threads of their own: waiting for them costs the other tests nothing."""

import threading
import time

from dialogue import Dialogue


class SlowClient(threading.Thread):
    """Connects, sends `octets` every `interval` seconds (or nothing, without one), and waits for the end."""

    def __init__(self, port, interval=None, octets=b"N"):
        super().__init__(daemon=True)
        self.octets = octets
        self.port = port
        self.interval = interval
        self.reply = None
        self.seconds = 0
        self.start()

    def run(self):
        with Dialogue(self.port, timeout=180) as dialogue:
            start = time.monotonic()
            over = threading.Event()
            if self.interval:
                threading.Thread(target=self.drip, args=(dialogue, over), daemon=True).start()
            self.reply = dialogue.reply()
            while self.reply.code == 250:
                self.reply = dialogue.reply()
            self.seconds = time.monotonic() - start
            over.set()

    def drip(self, dialogue, over):
        while not over.wait(self.interval):
            dialogue.send(self.octets)

    def assert_closed_within(self, shortest, longest):
        self.join(longest + 30)
        assert self.reply is not None, "no reply"
        assert str(self.reply).startswith("421 4.4.2 ")
        assert shortest < self.seconds < longest


class SlowClients:
    """All there are."""

    def __init__(self, port):
        self.silent = SlowClient(port)
        self.dripping = SlowClient(port, interval=3)
        self.idling = SlowClient(port, interval=3, octets=b"NOOP\r\n")
