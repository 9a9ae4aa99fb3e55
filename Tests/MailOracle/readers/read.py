#!/usr/bin/python3
"""What Python's email package and GMime make of a From field. See readers.py for what goes in and comes out."""

import email
import email.header
import email.headerregistry
import email.policy
import email.utils
import json
import sys

try:
    import gi

    gi.require_version("GMime", "3.0")
    from gi.repository import GMime

    GMime.init()
except (ImportError, ValueError):
    GMime = None


def decoded(text):
    return str(email.header.make_header(email.header.decode_header(text)))


def pairs(addresses):
    return [(decoded(name), address) for name, address in addresses]


def modern(text):
    message = email.message_from_bytes(
        b"From:" + text.encode("utf-8", "surrogateescape") + b"\r\n\r\n", policy=email.policy.default
    )
    return [(a.display_name, a.addr_spec) for a in message["From"].addresses]


def gmime(text, first):
    text = GMime.utils_header_decode_phrase(None, text) if first else text
    found = GMime.InternetAddressList.parse(None, text)
    out = []
    for index in range(found.length() if found else 0):
        entry = found.get_address(index)
        mailbox = isinstance(entry, GMime.InternetAddressMailbox)
        out.append((entry.get_name() or "", entry.get_addr() if mailbox else "(group)"))
    return out


READERS = {
    "Python email.utils": lambda t: pairs(email.utils.getaddresses([t])),
    "Python email.utils, decoded first": lambda t: email.utils.getaddresses([decoded(t)]),
    "Python email.policy": modern,
    "Python email.policy, decoded first": lambda t: [
        (a.display_name, a.addr_spec) for a in email.headerregistry.HeaderRegistry()("From", decoded(t)).addresses
    ],
}
if GMime:
    READERS["GMime"] = lambda t: gmime(t, False)
    READERS["GMime, decoded first"] = lambda t: gmime(t, True)

for line in sys.stdin:
    raw = bytes.fromhex(line)
    # A message's parser has taken the folding out before.
    text = raw.decode("utf-8", "surrogateescape")
    unfolded = text.replace("\r\n", "")
    answer = {}
    for name, reader in READERS.items():
        try:
            answer[name] = reader(text if name == "Python email.policy" else unfolded)
        except Exception as error:  # noqa: BLE001  a reader that gives up is a finding
            answer[name] = f"{type(error).__name__}: {error}"
    print(json.dumps(answer), flush=True)
