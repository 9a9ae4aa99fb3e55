"""What leaves has a From field in which every reader of mail that is installed finds the one mailbox that was
allowed."""

import base64
import random

import pytest
import readers
from smtp_client import message

ALLOWED = "app@example.com"
NAMES = [
    "Jäne Doe (@jane)",
    "Smith, John @ Los Angeles",
    "jane@corp.example, via Shop",
    "Müller: kontakt@müller.example",
    "日本 太郎",
    'Jörg "JJ" Müller',
    '"Foo" Bar',
]
# As programs write them that do not quote.
UNQUOTED = ["Bob (via GitHub)", "App [x]", "App: x", "Doe, Jane", "'app@example.com'", "J @ Work"]
PIECES = [
    "ceo@victim.org", "<ceo@victim.org>", ",", ";", ":", '"', "\\", "(", ")", "<", ">", " ", "Jane", "Müller", "[", "]",
    ".",
    "\x00", "=?", "?=", "日本", "\u202e", "Group:", "\t", "jane@ok.example",
]  # fmt: skip
CHARSETS = ["utf-8", "iso-8859-1", "gbk", "big5", "shift_jis", "iso-2022-jp", "iso-2022-kr", "utf-7", "johab", "gbfoo"]


def encoded(r, text):
    charset = r.choice(CHARSETS)
    octets = bytearray(text.encode(charset if charset != "gbfoo" else "utf-8", "replace"))
    if r.random() < 0.2:
        octets.insert(r.randrange(len(octets) + 1), r.choice([0xFE, 0x81, 0x1B, 0x0E, 0x40, 0x5C, 0x22]))
    if r.random() < 0.5:
        return f"=?{charset}?B?{base64.b64encode(octets).decode()}?="
    return f"=?{charset}?Q?{''.join(f'={octet:02X}' for octet in octets)}?="


def attack(r):
    def text():
        return "".join(r.choice(PIECES) for _ in range(r.randrange(1, 6))).replace("\x00", "")

    parts = []
    # Unquoted text could be a piece of an address that stands alone, and that one be allowed, too.
    addresses = [f"<{ALLOWED}>", f"< {ALLOWED.replace('@', ' @ ')} >", ALLOWED]
    for _ in range(r.randrange(4)):
        kind = r.randrange(6)
        quoted = text().replace("\\", "\\\\").replace('"', '\\"')
        parts.append([encoded(r, text()), f'"{quoted}"', f'"{encoded(r, text())}"', f"({quoted})"][kind % 4])
        if kind > 3:
            parts[-1] = [text(), encoded(r, f'"{text()}"')][kind - 4]
            addresses = addresses[:2]
    parts.insert(len(parts) if r.random() < 0.8 else 0, r.choice(addresses))
    return r.choice([" ", "", "\r\n "]).join(parts)


def sent_fields(stack, logged_in, bodies):
    before = len(stack.requests())
    for body in bodies:
        logged_in.deliver(b"From: " + body.encode() + b"\r\nSubject: x\r\n\r\nHi\r\n", ALLOWED, "jane@example.net")
    found = []
    for request in stack.requests()[before:]:
        header = request["mime_message"].split("\r\n\r\n")[0]
        assert [line for line in header.split("\r\n") if line.lower().startswith("from")][1:] == []
        found.append(header[len("From:") : header.index("\r\nSubject:")])
    return found


def test_every_reader_finds_the_mailbox_and_the_name(stack, logged_in):
    bodies = [f"=?utf-8?B?{base64.b64encode(name.encode()).decode()}?= <{ALLOWED}>" for name in NAMES]
    bodies += [f"{name} <{ALLOWED}>" for name in UNQUOTED] + [f"{ALLOWED} (Cron Daemon)"]
    fields = sent_fields(stack, logged_in, bodies)
    assert len(fields) == len(bodies)
    assert fields[-1] == f' "Cron Daemon" <{ALLOWED}>'
    for reader, answers in readers.read([field.encode() for field in fields]).items():
        assert [[address for _, address in answer] for answer in answers] == [[ALLOWED]] * len(fields), reader
        if reader.startswith(("Python", "GMime", "Go", "nodemailer")):
            shown = [answer[0][0] for answer in answers]
            # Some show the quotes that encoded words must say, and some take those of a name for such.
            assert [name.replace('"', "") for name in shown] == [
                name.replace('"', "") for name in [*NAMES, *UNQUOTED, "Cron Daemon"]
            ], reader
            if not reader.endswith("decoded first"):
                assert shown[5:] == [*NAMES[5:], *UNQUOTED, "Cron Daemon"], reader


@pytest.mark.parametrize("seed", [1, 2])
def test_no_reader_finds_another_mailbox_whatever_was_tried(stack, logged_in, seed):
    r = random.Random(seed)
    fields = sent_fields(stack, logged_in, [attack(r) for _ in range(150)])
    assert len(fields) > 50
    for reader, answers in readers.read([field.encode() for field in fields]).items():
        for field, answer in zip(fields, answers):
            # One that gives up over a charset it does not know has found nobody else.
            if isinstance(answer, list):
                assert [address.lower() for _, address in answer] == [ALLOWED], (reader, field)


def test_a_field_that_some_reader_takes_for_from_is_refused(logged_in):
    for name in [">From", "From.", '"From"', "From(x)"]:
        reply = logged_in.deliver(
            message().replace(b"Subject:", f"{name}: ceo@victim.org\r\nSubject:".encode(), 1),
            ALLOWED,
            "jane@example.net",
        )
        assert (reply.code, reply.enhanced) == (550, "5.7.1"), name
