"""A DNS server on loopback that serves the records the sandbox's zones hold, as resolvers would see them a moment later."""

import json
import socket
import struct
import threading
import urllib.request

TYPES = {"A": 1, "NS": 2, "CNAME": 5, "MX": 15, "TXT": 16, "AAAA": 28}
NAME_ERROR = 3


def packed_name(name):
    return b"".join(bytes([len(label)]) + label.encode() for label in name.rstrip(".").split(".")) + b"\0"


def packed_text(text):
    octets = text.strip('"').encode()
    pieces = [octets[start : start + 255] for start in range(0, len(octets), 255)] or [b""]
    return b"".join(bytes([len(piece)]) + piece for piece in pieces)


def packed(record):
    """A record's data as DNS has it."""
    if record["type"] == "MX":
        return struct.pack(">H", record["priority"]) + packed_name(record["content"])
    if record["type"] in ("NS", "CNAME"):
        return packed_name(record["content"])
    return packed_text(record["content"])


class DNSServer:
    """Answers with what the stack's sandbox has; `hidden` are names that nobody sees (yet)."""

    def __init__(self, stack):
        self.stack = stack
        self.hidden = set()
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._socket.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()

    def records(self, name):
        """Every record of the sandbox's zones that has this name."""
        if name in self.hidden:
            return []
        return [
            record
            for zone in self._get("zones")
            if name == zone["name"] or name.endswith("." + zone["name"])
            for record in self._get(f"zones/{zone['id']}/dns_records?name={name}")
        ]

    def _get(self, path):
        request = urllib.request.Request(
            f"{self.stack.settings['CF_API_BASE']}/{path}", headers={"Authorization": f"Bearer {self.stack.token}"}
        )
        with urllib.request.urlopen(request, timeout=20) as answer:
            return json.load(answer)["result"]

    def _serve(self):
        while True:
            question, peer = self._socket.recvfrom(4096)
            self._socket.sendto(self._answer(question), peer)

    def _answer(self, message):
        identifier = message[:2]
        labels, position = [], 12
        while message[position]:
            length = message[position]
            labels.append(message[position + 1 : position + 1 + length].decode().lower())
            position += 1 + length
        (kind,) = struct.unpack(">H", message[position + 1 : position + 3])
        records = self.records(".".join(labels))
        answers = [record for record in records if TYPES.get(record["type"]) == kind]
        flags = 0x8580 if records else 0x8580 | NAME_ERROR
        head = identifier + struct.pack(">HHHHH", flags, 1, len(answers), 0, 0) + message[12 : position + 5]
        for record in answers:
            data = packed(record)
            head += struct.pack(">HHHIH", 0xC00C, kind, 1, 300, len(data)) + data
        return head
