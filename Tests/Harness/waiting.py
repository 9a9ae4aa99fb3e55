"""Waiting for something to become true, without a sleep that somebody has to guess."""

import time


def wait_until(condition, seconds, what):
    """Waits for `condition` to hold; TimeoutError, which names `what`, if it does not within `seconds`."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError(f"waited {seconds} s in vain for {what}")
        time.sleep(0.01)
