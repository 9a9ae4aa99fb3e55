"""The message that every real client sends, and what of it must arrive."""

import email
import email.message
import email.policy

SENDER = "app@example.com"
TO = "jane@example.net"
CC = "joe@example.net"
BCC = "secret@example.net"
SUBJECT = "Grüße aus Köln – 100 % ✓, and long enough to be folded and encoded in more than one word"
TEXT = (
    "Dear Jane,\n\n.a line that begins with a dot\n.\n..\nÜmläute, „quotes“, 漢字, 📨\n"
    + "a long line " * 30
    + "\n"
)
PAGE = "<!DOCTYPE html>\n<html><body>\n<p style='color: #333'>Dear Jäne — ✓</p>\n<p>.</p>\n</body></html>\n"
FILE_NAME = "Übersicht.bin"
FILE = bytes(range(256)) * 20


def written_to(directory):
    """Puts the message there, in one piece and in pieces; the octets of the one piece."""
    message = email.message.EmailMessage(email.policy.SMTP)
    message["From"] = f"Jörg <{SENDER}>"
    message["To"] = TO
    message["Cc"] = CC
    message["Bcc"] = BCC
    message["Subject"] = SUBJECT
    message["Date"] = "Tue, 03 Mar 2026 10:00:00 +0100"
    message["Message-ID"] = "<specimen@example.com>"
    message["In-Reply-To"] = "<earlier@example.com>"
    message["References"] = "<first@example.com> <earlier@example.com>"
    message["X-Custom"] = "kept"
    message.set_content(TEXT)
    message.add_alternative(PAGE, subtype="html")
    message.add_attachment(FILE, "application", "octet-stream", filename=FILE_NAME)
    # For git, which takes a message that does not say so for a broken patch.
    message["Content-Transfer-Encoding"] = "8bit"
    octets = message.as_bytes()
    (directory / "message.eml").write_bytes(octets)
    (directory / "text.txt").write_text(TEXT, encoding="utf-8")
    (directory / "page.html").write_text(PAGE, encoding="utf-8")
    (directory / FILE_NAME).write_bytes(FILE)
    return octets


def check(request):
    """That `request`, as Cloudflare got it, is the message: to whom, and every part decoded. The parsed message."""
    assert request["from"] == SENDER
    assert sorted(request["recipients"]) == sorted([TO, CC, BCC])
    octets = request["mime_message"].encode()
    assert BCC not in request["mime_message"]
    message = email.message_from_bytes(octets, policy=email.policy.default)
    assert message["Subject"] == SUBJECT
    assert message["From"].addresses[0].addr_spec == SENDER
    assert [address.addr_spec for address in message["To"].addresses] == [TO]
    assert [address.addr_spec for address in message["Cc"].addresses] == [CC]
    leaves = {part.get_content_type(): part for part in message.walk() if not part.is_multipart()}
    assert sorted(leaves) == ["application/octet-stream", "text/html", "text/plain"]
    # A client may end a text with one line end more or less.
    assert lines(leaves["text/plain"]) == TEXT.rstrip("\n").split("\n")
    assert lines(leaves["text/html"]) == PAGE.rstrip("\n").split("\n")
    assert leaves["application/octet-stream"].get_content() == FILE
    assert leaves["application/octet-stream"].get_filename() == FILE_NAME
    return message


def lines(part):
    return part.get_payload(decode=True).decode("utf-8").replace("\r\n", "\n").rstrip("\n").split("\n")


def structure(message):
    """The types of all parts, nested as they are."""
    if not message.is_multipart():
        return message.get_content_type()
    return [message.get_content_type(), *map(structure, message.iter_parts())]
