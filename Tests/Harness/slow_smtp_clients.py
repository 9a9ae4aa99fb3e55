"""Clients that take their time, in threads of their own: waiting for them costs the other tests nothing."""

import os
import threading
import time

from single_handler import single
from smtp_client import Dialogue

#: Where Debian's package of that name puts the library.
FAKETIME = f"/usr/lib/{os.uname().machine}-linux-gnu/faketime"


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

    def __init__(self, stack):
        self.silent = SlowClient(stack.smtp_port)
        self.dripping = SlowClient(stack.smtp_port, interval=3)
        self.idling = SlowClient(stack.smtp_port, interval=3, octets=b"NOOP\r\n")
        self.silent_after_login = FastClient(stack, lambda dialogue: None)
        self.silent_in_message = FastClient(stack, SlowClients.begin_message)
        self.dripping_in_message = FastClient(stack, SlowClients.begin_message, octets=b"x\r\n")

    @staticmethod
    def begin_message(dialogue):
        """Everything up to the message."""
        dialogue.envelope("app@example.com", "jane@example.net")
        while dialogue.ask("DATA").code != 354:
            pass


class FastClient(threading.Thread):
    """A client of a handler whose clock runs sixty times as fast (faketime(1)): what takes half an hour takes half a
    minute. `prepare` brings the dialogue to where the client falls silent, or sends `octets` every second."""

    factor = 60
    interval = 1

    def __init__(self, stack, prepare, octets=b""):
        super().__init__(daemon=True)
        self.stack = stack
        self.prepare = prepare
        self.octets = octets
        self.reply = None
        self.seconds = 0
        self.start()

    def run(self):
        clock = {"LD_PRELOAD": "libfaketime.so.1", "LD_LIBRARY_PATH": FAKETIME, "FAKETIME": f"+0 x{self.factor}"}
        with single(self.stack, environment=clock) as dialogue:
            dialogue.hello()
            # What is measured begins before what the handler measures.
            start = time.monotonic()
            # To a clock as fast as this the helper seems to take long to answer.
            while dialogue.log_in(self.stack.login, self.stack.password).code == 451:
                pass
            self.prepare(dialogue)
            over = threading.Event()
            if self.octets:
                threading.Thread(target=SlowClient.drip, args=(self, dialogue, over), daemon=True).start()
            self.reply = dialogue.reply()
            self.seconds = (time.monotonic() - start) * self.factor
            over.set()

    def assert_closed_after(self, seconds):
        """Closed not before that, and not long after it: ten seconds of a busy machine are ten minutes to the
        handler."""
        self.join(120)
        assert self.reply is not None, "no reply"
        assert str(self.reply).startswith("421 4.4.2 ")
        assert seconds <= self.seconds < seconds + 10 * self.factor
