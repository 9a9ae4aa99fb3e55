"""The files of `Tests/Dialogues`, read into the steps of a dialogue."""

import re
from typing import NamedTuple

from paths import PROJECT

FOLDER = PROJECT / "Tests" / "Dialogues"
WORDS = {"TLS", "TO", "SENT", "CLOSED", "NEW", "H:", "F:", "F-", "HOLDS", "BODY", "WAIT", "END", "LINGERS"}
LONG = 1500
ESCAPES = {b"r": b"\r", b"n": b"\n", b"0": b"\0", b"\\": b"\\"}


class Step(NamedTuple):
    """One thing that happens: `kind` is send, expect (`S:`), or the word that the line begins with."""

    kind: str
    value: object
    line: int


class Transcript:
    """One dialogue file; the format is described in `Tests/Dialogues/README.md`."""

    def __init__(self, file):
        self.name = file.stem
        self.is_http = file.suffix == ".http"
        self.is_remote = False
        self.is_encrypted = False
        self.steps = []
        flight = b""
        message = None
        for number, line in enumerate([*file.read_text(encoding="utf-8").splitlines(), "."], start=1):
            if message is not None and (line.startswith("    ") or not line):
                message.value.extend(line[4:].encode() + b"\r\n")
                continue
            message = None
            word, _, rest = line.partition(" ")
            if word == "C:":
                flight += unescaped(rest.lstrip(" ")) + b"\r\n"
            elif word == "C+":
                flight += unescaped(rest)
            elif word == "C*":
                count, _, text = rest.partition(" ")
                flight += unescaped(text) * int(count)
            elif word not in ("#", ""):
                if flight:
                    self.steps.append(Step("send", flight, number))
                    flight = b""
                if word == "@":
                    self.is_remote |= rest == "remote"
                    self.is_encrypted |= rest == "tls"
                elif word == "S:":
                    self.steps.append(Step("expect", rest, number))
                elif word == "MESSAGE":
                    message = Step(word, bytearray(), number)
                    self.steps.append(message)
                elif word in WORDS:
                    self.steps.append(Step(word, rest, number))
                elif word != ".":
                    raise ValueError(f"{file}:{number}: {line}")
        if flight:
            raise ValueError(f"{file} ends with a flight that nothing answers")

    @property
    def cuts(self):
        """The ways to cut the client's flights: not at all, into single octets, in two behind each octet. Long ones of
        HTTP come whole and in two behind some of their first and last octets."""
        longest = max(len(step.value) for step in self.steps if step.kind == "send")
        is_long = self.is_http and longest > LONG
        yield lambda flight: [flight]
        if not is_long:
            yield lambda flight: [flight[at : at + 1] for at in range(len(flight))]
        for at in range(1, longest):
            if is_long and (400 < at < longest - 400 or at % 20):
                continue
            yield lambda flight, at=at: [flight[:at], flight[at:]] if at < len(flight) else [flight]


def unescaped(text):
    return re.sub(
        rb"\\(x[0-9A-Fa-f]{2}|.)",
        lambda found: bytes.fromhex(found[1][1:].decode()) if len(found[1]) == 3 else ESCAPES[found[1]],
        text.encode(),
    )
