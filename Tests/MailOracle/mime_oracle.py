#!/usr/bin/python3
"""Generates mail that is not UTF-8 or has long lines, and judges what became of it by Python's own parser.

    mime_oracle.py generate SEED COUNT  writes COUNT messages to standard output
    mime_oracle.py compare              reads pairs of a message and its outcome from standard input

A record is four octets of length, most significant first, and the octets. An outcome is "+" and the new message, or
"-" and the name of the rule by which the message was refused. The last line printed says how many of each there were;
the exit status is 1 if any message says something else than before.
"""

import charset_oracle
import codecs
import collections
import email
import email.header
import email.message
import email.quoprimime
import email.utils
import functools
import io
import random
import re
import struct
import sys

# ---------------------------------------------------------------------------------------------------------- generate

WORDS = {
    "iso-8859-1": "Grüße aus Köln naïve café Straße Ægir ¿qué? ÿ".split(),
    "windows-1252": "Grüße „Anführung“ – Euro€ naïve".split(),
    "koi8-r": "Привет из Москвы как дела хорошо".split(),
    "gb2312": "你好 世界 电子 邮件".split(),
    "shift_jis": "こんにちは 世界 ソース 表示 能 ﾃﾞｰﾀ ｶﾀｶﾅ".split(),
    "Shift-JIS": "ソース 表示 ﾃﾞｰﾀ".split(),
    "big5": "功能 許可 電子 郵件".split(),
    "gbk": "镕基 電子 郵件 你好".split(),
    "gb18030": "你好 㐀㐁㐂 ㄅḿ€ 郵件".split(),
    "euc-jp": "こんにちは 世界 表示 ﾃﾞｰﾀ".split(),
    "euc-kr": "안녕하세요 메일".split(),
    "johab": "안녕하세요 메일".split(),
    "windows-1251": "Ÿ Привет из Москвы как дела".replace("Ÿ", "Её").split(),
    "ibm866": "Привет Москвы дела".split(),
    "utf-8": "Grüße €uro 日本 😀 naïve".split(),
}
ASCII_WORDS = "the quick brown fox = == =3D =E4 -- --b --outer From . .. a,b; (c) \"q\" x\ty  z trailing ".split(" ")


class Generator:
    def __init__(self, seed):
        self.r = random.Random(seed)
        self.boundaries = []

    def chance(self, p):
        return self.r.random() < p

    def word(self, charset, dirty=0.4):
        if self.chance(dirty):
            word = self.r.choice(WORDS[charset])
            if charset == "utf-8" and self.chance(0.2):
                return word.encode() + self.r.choice([b"\xff", b"\xc3", b"\xed\xa0\x80"])
            return word.encode(charset)
        word = self.r.choice(ASCII_WORDS).encode()
        if self.boundaries and self.chance(0.1):
            word = self.r.choice([b"--", b"x--", b""]) + self.r.choice(self.boundaries)
        return word

    def line(self, charset, dirty):
        if self.chance(0.1):
            return b""
        length = self.r.choice([1, 3, 8, 8, 12, 200])
        return b" ".join(self.word(charset, dirty) for _ in range(length)) + (b" " if self.chance(0.1) else b"")

    def is_delimiter(self, line):
        line = line.rstrip(b" \t")
        return any(line in (b"--" + b, b"--" + b + b"--") for b in self.boundaries)

    def text(self, charset):
        dirty = self.r.choice([0, 0.05, 0.3, 0.9])
        lines = [self.line(charset, dirty) for _ in range(self.r.randrange(8))]
        lines = [b"x" + line if self.is_delimiter(line) else line for line in lines]
        return b"\r\n".join(lines) + (b"\r\n" if self.chance(0.6) else b"")

    def binary(self):
        data = self.r.randbytes(self.r.choice([0, 1, 2, 3, 50, 500, 3000]))
        data = data.replace(b"\r", b"\0").replace(b"\n", b"\xff")
        if self.chance(0.3):
            data = b"\r\n".join(data[i:i + 100] for i in range(0, len(data), 100))
        return b"\r\n".join(b"x" + line if self.is_delimiter(line) else line for line in data.split(b"\r\n"))

    def quoted_printable(self, charset):
        import quopri
        text = quopri.encodestring(self.text(charset).replace(b"\r\n", b"\n")).replace(b"\n", b"\r\n")
        if self.chance(0.1):  # in lines that nobody divided
            text = text.replace(b"=\r\n", b"") * self.r.choice([1, 30])
        if self.chance(0.5):  # octets that have no business here
            at = text.find(b"=\r\n")
            at = at if at >= 0 else len(text)
            text = text[:at] + self.r.choice([b"\xe4", b"\xe4\xf6 \xfc" * 30]) + text[at:]
        return b"\r\n".join(b"x" + line if self.is_delimiter(line) else line for line in text.split(b"\r\n"))

    def base64(self):
        import base64
        text = base64.encodebytes(self.r.randbytes(self.r.randrange(300))).replace(b"\n", b"\r\n")
        if self.chance(0.1):
            text = base64.b64encode(self.r.randbytes(self.r.randrange(600, 2000))) + b"\r\n"
        if self.chance(0.4):
            at = self.r.randrange(len(text) + 1)
            while text[at:at + 1] == b"\n":
                at -= 1
            text = text[:at] + b"\xa0" + text[at:]
        return text

    def boundary(self):
        kind = self.r.randrange(10)
        if self.boundaries and kind == 0:
            return self.r.choice(self.boundaries)  # used twice
        if self.boundaries and kind == 1:
            return self.r.choice(self.boundaries) + self.r.choice([b"x", b"-", b"=", b"1"])  # one the prefix of another
        name = b"".join(
            self.r.choice([b"b", b"=_", b"--", b"+", b"'", b"1", b".", b"outer", b"?", b" "]) for _ in range(4)
        )
        # Unlike a real one it can be short; no white space or hyphen at its end, where it could be taken for another.
        return name.strip() .rstrip(b"-") + b"%d" % self.r.randrange(1000)

    def header_text(self, charset):
        words = [self.word(charset, self.r.choice([0, 0.3, 0.9])) for _ in range(self.r.randrange(1, 9))]
        if self.chance(0.1):
            words.insert(self.r.randrange(len(words)), b"=?utf-8?Q?=C3=A4?=")
        if self.chance(0.1):  # raw octets in an encoded word
            raw = self.r.choice([w.encode(charset) for w in WORDS[charset]])
            if b"?" not in raw and b"=" not in raw:
                words.insert(
                    self.r.randrange(len(words)),
                    b"=?"
                    + charset.encode()
                    + b"?"
                    + self.r.choice([b"Q", b"q"])
                    + b"?"
                    + self.r.choice([b"", b"=41_", b"x "])
                    + raw * self.r.choice([1, 1, 30])
                    + b"?=",
                )
        words = [w for w in words if w.strip()] or [b"x"]
        gaps = [self.r.choice([b" ", b" ", b"  ", b"\r\n ", b"\r\n\t", b" \r\n  "]) for _ in words]
        return b"".join(g + w for g, w in zip(gaps, words)).strip() or b"x"

    def name(self, charset):
        words = [self.r.choice(WORDS[charset]).encode(charset) for _ in range(self.r.randrange(1, 3))]
        if any(c in word for word in words for c in b'"\\(),:;<>@[]'):
            words = [b"plain"]
        text = b" ".join(words)
        return self.r.choice([text, b'"' + text + b'"', b'"' + text + b', "' if False else b'"' + text + b'"'])

    def fields(self, charset):
        fields = []
        if self.chance(0.7):
            fields.append(b"Subject: " + self.header_text(charset))
        if self.chance(0.3):
            people = [self.name(charset) + b" <a@example.com>" for _ in range(self.r.randrange(1, 4))]
            fields.append(b"To: " + self.r.choice([b", ", b",\r\n "]).join(people))
        if self.chance(0.1):
            fields.append(b"Cc: b@example.com (" + self.name(charset).replace(b'"', b"") + b")")
        if self.chance(0.1):
            fields.append(b"X-Note:" + self.header_text(charset))
        if self.chance(0.02):
            fields.append(b"Message-ID: <\xe4@example.com>")
        if self.chance(0.05):
            fields.append(b"Received: from B\xfcro (x) by example.com; Tue, 24 Nov 2026 02:00:00 +0100")
        if self.chance(0.05):
            fields.append(b"References: <a@example.com> J\xfcrgen <b@example.com>")
        if self.chance(0.05):
            fields.append(b"Thread-Topic: " + self.long_text(charset).rstrip() + b" z")
        if self.chance(0.05):
            fields.append(b"Cc: " + self.r.choice([b", ", b","]).join(b"a%d@example.com" % i for i in range(100)))
        if self.chance(0.05):
            fields.append(b"Date: Tue, 24 Nov 2026 02:00:00 +0100 (Mitteleurop\xe4ische Zeit)")
        return fields

    def transfer_encoding(self, value):
        name = self.r.choice([b"Content-Transfer-Encoding", b"content-transfer-encoding"])
        # Python does not read a folded one, which makes no difference if it means identity.
        folded = [b"\r\n "] if value.endswith(b"bit") else []
        return name + b":" + self.r.choice([b" ", b""] + folded) + value

    def long_text(self, charset):
        """A text with a line over 998 octets, with and without white space."""
        word = self.r.choice(WORDS[charset]).encode(charset) if self.chance(0.5) else b"word"
        gap = self.r.choice([b" ", b"", b"  "])
        return gap.join([word] * self.r.randrange(998 // (len(word + gap)), 1300)) + self.r.choice(
            [b"", b"\r\n", b"\r\nx\r\n"]
        )

    def report(self, charset):
        """Groups of fields, as a delivery report has for programs."""
        groups = []
        for _ in range(self.r.randrange(1, 4)):
            group = [b"Reporting-MTA: dns; a.example", b"Action: failed", b"Status: 5.0.0"][:self.r.randrange(1, 4)]
            text = self.long_text(charset).strip() if self.chance(0.2) else self.header_text(charset)
            group.insert(self.r.randrange(len(group) + 1), b"Diagnostic-Code: smtp; " + text)
            groups.append(b"".join(field + b"\r\n" for field in group))
        media = self.r.choice([b"delivery-status", b"disposition-notification", b"global-delivery-status"])
        return [b"Content-Type: message/" + media], b"\r\n".join(groups)

    def leaf(self):
        """The fields that describe a body, and the body."""
        charset = self.r.choice(list(WORDS))
        kind = self.r.choice(["text"] * 12 + ["binary"] * 4 + ["none", "qp", "base64", "long"] * 2 + ["false"] +
                             (["unknown", "partial"] if self.chance(0.2) else []) + ["report"])
        if kind == "report":
            return self.report(charset)
        identity = self.r.choice([[], [b"8bit"]] if self.chance(0.9) else
                                 [[b"7bit"], [b"8BIT"], [b"binary"], [b"8bit", b"8bit"], [b"8bit", b"base64"],
                                  [b"8bit (eight)"], [b"8bit;"], [b"8-bit"], [b'"8bit"'], [b"8bit (\xfc)"], [b"utf-8"]])
        encodings = [self.transfer_encoding(v) for v in identity]
        subtype = self.r.choice([b"plain", b"html", b"PLAIN", b"calendar; method=REQUEST"])
        declared = self.r.choice([b"; charset=" + charset.encode(), b'; Charset="' + charset.encode() + b'"', b""])
        if self.chance(0.05):
            declared = b"; charset=" + charset.encode() + b" (\xfcber)"
        content_type = b"Content-Type: text/" + subtype + declared
        if self.chance(0.2):
            content_type += b";\r\n name=\"" + self.name(charset).strip(b'"').replace(b"\\", b"x") + b".txt\""
        if kind == "text":
            return [content_type] + encodings, self.text(charset)
        if kind == "long":
            return [content_type] + encodings, self.long_text(charset)
        if kind == "false":  # says it is in base64
            body = self.r.choice([b"", self.base64()]) + self.text(charset)
            return [content_type, self.transfer_encoding(b"base64")], body
        if kind == "none":
            return encodings, self.text(charset)
        if kind == "binary":
            name = self.name(charset).strip(b'"').replace(b"\\", b"x") * self.r.choice([1, 1, 20])
            media = self.r.choice(
                [b"application/octet-stream", b"image/png", b"application/pkcs7-mime; smime-type=signed-data"]
            )
            extended = self.r.choice(
                [b"", b"", b";\r\n filename*=utf-8''n%C3%A4me", b"; filename*=iso-8859-1''n\xe4me"]
            )
            return [
                b"Content-Type: " + media,
                b'Content-Disposition: attachment; filename="' + name + b'"' + extended + b"; size=3",
            ] + encodings, self.binary()
        if kind == "qp":
            return [content_type, self.transfer_encoding(b"quoted-printable")], self.quoted_printable(charset)
        if kind == "base64":
            return [b"Content-Type: image/gif", self.transfer_encoding(b"base64")], self.base64()
        if kind == "unknown":
            return [content_type, self.transfer_encoding(self.r.choice([b"x-unheard-of", b"x-uuencode"]))], self.text(
                charset
            )
        media = self.r.choice([b"message/partial; id=1", b"text", b"text/plain/x", b"bogus"])
        return [b"Content-Type: " + media], self.text(charset)

    def entity(self, depth):
        """The fields that describe a body, and the body."""
        if depth > 5 or self.chance(0.35):
            return self.leaf()
        if self.chance(0.15):
            return [b"Content-Type: message/rfc822"] + (
                [self.transfer_encoding(b"8bit")] if self.chance(0.5) else []
            ), self.message(depth + 1)
        subtype = self.r.choice([b"mixed", b"mixed", b"alternative", b"related", b"digest", b"report"])
        if self.chance(0.03):
            subtype = b"signed; micalg=x"
        boundary = self.boundary()
        fresh = boundary not in self.boundaries
        parameter = b'; boundary="' + boundary + b'"'
        if re.fullmatch(rb"[A-Za-z0-9'+_.-]+", boundary) and self.chance(0.5):
            parameter = b";\r\n\tBoundary=" + boundary
        if self.chance(0.05):
            parameter = b""  # none
        elif self.chance(0.05):
            parameter = b"; boundary=never-seen"
        if fresh:
            self.boundaries.append(boundary)
        fields = [b"Content-Type: multipart/" + subtype + parameter]
        if self.chance(0.2):
            fields.append(self.transfer_encoding(self.r.choice([b"7bit", b"8bit", b"binary"])))
        text = b""
        if self.chance(0.4):
            text = self.text(self.r.choice(list(WORDS))) if self.chance(0.9) else self.long_text("utf-8")
            text += b"" if text.endswith(b"\r\n") else b"\r\n"
        for _ in range(self.r.choice([1, 1, 2, 2, 3, 4])):
            text += b"--" + boundary + self.r.choice([b"", b"", b"", b" ", b"\t "]) + b"\r\n"
            text += self.part(depth + 1, digest=subtype == b"digest") + b"\r\n"
        if self.chance(0.9):
            text += b"--" + boundary + b"--" + (b"\r\n" if self.chance(0.9) else b"")
        if text.endswith(b"--\r\n") and self.chance(0.3):
            text += self.text(self.r.choice(list(WORDS)))
        if self.chance(0.02):
            fields.append(self.transfer_encoding(b"quoted-printable"))
        if fresh:
            self.boundaries.remove(boundary)
        return fields, text

    def part(self, depth, digest):
        fields, body = self.entity(depth)
        if digest and self.chance(0.5):
            return b"\r\n" + self.message(depth + 1)
        if self.chance(0.1):
            fields = fields + [b"Content-Description: " + self.header_text("iso-8859-1")]
        self.r.shuffle(fields)
        head = b"".join(field + b"\r\n" for field in fields)
        if self.chance(0.03) and not re.match(rb"[!-9;-~]*:|[ \t\r]|From ", body) and body:
            return head + body  # the empty line is missing
        return head + b"\r\n" + body

    def message(self, depth=0):
        fields, body = self.entity(depth)
        fields += self.fields(self.r.choice(list(WORDS)))
        fields += [b"From: jane@example.com"] + ([b"MIME-Version: 1.0"] if self.chance(0.8) else [])
        self.r.shuffle(fields)
        return b"".join(field + b"\r\n" for field in fields) + b"\r\n" + body


# ----------------------------------------------------------------------------------------------------------- compare

class Difference(Exception):
    pass


def octets(text):
    return str(text).encode("ascii", "surrogateescape")


def raw_payload(message):
    """A body as it stands in the message; get_payload() would read it by its charset."""
    return octets(message._payload)


def is_utf8(data):
    try:
        data.decode("utf-8")
        return True
    except UnicodeDecodeError:
        return False


def raw_fields(message):
    return [(name, octets(value)) for name, value in message.raw_items()]


def raw_get(message, wanted):
    """The octets of the first field of this name; empty if there is none."""
    return next((octets(value) for name, value in message.raw_items() if name.lower() == wanted), b"")


def unfolded(value):
    return value.replace(b"\r\n", b"")


def decoded(value):
    """What a field says, its encoded words read."""
    parts = email.header.decode_header(unfolded(value).decode("latin-1"))
    result = b""
    for text, charset in parts:
        result += text.encode("latin-1") if isinstance(text, str) else text
    return result


def plain(value):
    """A phrase without its quotes, backslashes and the amount of white space."""
    return re.sub(rb"[ \t]+", b" ", re.sub(rb'["\\]', b"", unfolded(value))).strip().replace(b" ,", b",")


def parameters(value):
    """Name and octets of each parameter, RFC 2231 undone. Raw octets beside an extended form of the same do not
    count."""
    pairs = [pair.partition("=") for pair in email.message._parseparam(value.decode("ascii", "surrogateescape"))]
    names = [name.strip().lower() for name, _, _ in pairs]
    result = []
    for name, text in email.utils.decode_params([(name.strip(), text.strip()) for name, _, text in pairs]):
        # An extended parameter is a charset, a language and octets read as Latin-1.
        if isinstance(text, tuple):
            result.append((name.lower(), text[2].strip('"').encode("latin-1", "surrogateescape")))
            continue
        text = octets(email.utils.unquote(text)).replace(b"\r\n", b"")
        if name.lower() == "charset":
            text = re.sub(rb" *\(.*", b"", text)
        if text.isascii() or name.lower() + "*" not in names:
            result.append((name.lower(), text))
    return result


def excerpt(old, new):
    """Where two texts part."""
    at = next((i for i, (a, b) in enumerate(zip(old, new)) if a != b), min(len(old), len(new)))
    return "at octet %d: %r became %r" % (at, old[max(at - 30, 0):at + 60], new[max(at - 30, 0):at + 60])


ENCODED_WORD = re.compile(rb"=\?([^?\s]+)\?([qQbB])\?([^?\s]*)\?=")


def compare_encoded_words(name, was, now, charset):
    """All new words are in the one charset, and each can be read by itself."""
    there = {label.lower() for label in re.findall(rb"=\?([^?\s]+)\?[qQbB]\?", was)}
    for label, encoding, text in ENCODED_WORD.findall(now):
        label = label.lower()
        if label not in there and label != charset.encode().lower():
            raise Difference("%s: words in %r rather than in %s: %r" % (name, label, charset, now))
    if charset == "unknown-8bit":
        return
    try:
        unfolded(was).decode(codec(charset))
    except (UnicodeDecodeError, LookupError):
        return
    for label, encoding, text in ENCODED_WORD.findall(now):
        if label.decode() == charset and encoding == b"Q":
            try:
                email.quoprimime.header_decode(text.decode("ascii")).encode("latin-1").decode(codec(charset))
            except UnicodeDecodeError:
                raise Difference("%s: a character was divided: %r became %r" % (name, was, now))


def compare_fields(before, after, charset, signed=False):
    ignored = ("content-transfer-encoding", "mime-version")
    old = [f for f in raw_fields(before) if f[0].lower() not in ignored]
    new = [f for f in raw_fields(after) if f[0].lower() not in ignored]
    if [n for n, _ in old] != [n for n, _ in new]:
        raise Difference("fields %r became %r" % ([n for n, _ in old], [n for n, _ in new]))
    for (name, was), (_, now) in zip(old, new):
        kind = name.lower()
        # Python does not say what stood between the colon and the value.
        too_long = is_too_long(name.encode() + b": " + was)
        if signed or is_utf8(was) and not too_long:
            if was != now:
                raise Difference("%s was needlessly changed: %r became %r" % (name, was, now))
            continue
        if is_too_long(name.encode() + b": " + now):
            raise Difference("%s is too long" % name)
        if is_utf8(was):
            if plain(decoded(was)).replace(b" ", b"") != plain(decoded(now)).replace(b" ", b""):
                raise Difference("%s, which was too long: %r became %r" % (name, was, now))
            continue
        compare_encoded_words(name, was, now, charset)
        if kind in ("content-type", "content-disposition"):
            if sorted(parameters(was)) != sorted(parameters(now)):
                raise Difference("%s: %r became %r" % (name, parameters(was), parameters(now)))
        elif kind in ("message-id", "received"):
            if now not in transcoded_line(was, charset):
                raise Difference("%s: %r became %r" % (name, was, now))
        elif kind in ("subject", "x-note", "content-description", "thread-topic", "diagnostic-code"):
            # What was an encoded word stays one; what only looks like two of them meeting is not a case here.
            if decoded(was) != decoded(now):
                raise Difference("%s: %r became %r" % (name, was, now))
        elif plain(was) != plain(decoded(now)):
            raise Difference("%s: %r became %r" % (name, plain(was), plain(decoded(now))))


def transcoded_line(line, charset):
    """What no transfer encoding reaches, in UTF-8: read in the charset, or else as Latin-1."""
    if is_utf8(line):
        return [b" " + line, line] if len(line) > 998 and line.startswith(b"--") else [line]
    text = reading(line, charset.lower())
    result = (line.decode("latin-1") if text is None else text).encode()
    # A line that is not a delimiter must not become one.
    return [b" " + result] if line.startswith(b"--") else [result]


def reading(line, charset):
    """The text of a line by Python's codecs; None if the charset is unknown or an octet means nothing in it."""
    name = {"shift-jis": "shift_jis"}.get(charset, charset)
    if name not in charset_oracle.PAIRS:
        try:
            return line.decode(codec(charset))
        except (UnicodeDecodeError, LookupError):
            return None
    text = ""
    while line:
        lengths = [1] if line[0] < 0x80 else [4, 2] if name == "gb18030" else [3, 2, 1]
        length = next((length for length in lengths if character(line[:length], name)), None)
        if length is None:
            return None
        text += character(line[:length], name)
        line = line[length:]
    return text


@functools.cache
def character(octets, charset):
    """The one character that octets are; None if they are none or several."""
    if octets == b"\x80" and charset in ("gbk", "gb2312"):
        return "\u20ac"  # As Windows has it.
    text = octets.decode() if octets.isascii() else charset_oracle.meaning(charset_oracle.PAIRS[charset], octets)
    return text if text and len(text) == 1 else None


def eaten(line, text):
    """How much of `text` says the same as `line`, divided near the greatest length; None if it says something else."""
    position = column = 0
    for octet in line + b"\n":
        if column >= 900 and text[position:position + 3] == b"\r\n " and octet != 13:
            position, column = position + 3, 1
        if text[position:position + 1] != bytes([octet]):
            return None
        position, column = position + 1, column + 1
    return position


def is_transcoded(was, now, charset):
    """Whether one text is the other, line by line."""
    now += b"\n"
    for line in was.split(b"\n"):
        lengths = [length for length in (eaten(r, now) for r in transcoded_line(line, charset)) if length]
        if not lengths:
            return False
        now = now[lengths[0]:]
    return now == b""


def codec(charset):
    """Python's name for what is read under this one, which may hold more than its own standard."""
    return {"shift-jis": "shift_jis", "unknown-8bit": "latin-1", "gb2312": "gbk", "euc-kr": "cp949",
            "iso-8859-1": "windows-1252"}.get(charset.lower(), charset)


def is_too_long(data):
    return any(len(line) > 998 for line in data.split(b"\r\n"))


def legacy_charset(part):
    """The charset a part declares, if it says what octets that are not UTF-8 are."""
    for name, value in parameters(raw_get(part, "content-type")):
        if name == "charset":
            value = re.sub(rb" *\(.*", b"", value).decode("latin-1")
            return value if is_superset_of_ascii(value) else None
    return None


def is_superset_of_ascii(charset):
    """Whether raw octets may be in this charset; of those that are not UTF-8, UTF-8 and ASCII say nothing."""
    try:
        name = codecs.lookup(codec(charset)).name
        return name not in ("utf-8", "ascii") and not name.startswith(("iso2022", "hz", "utf")) and \
            bytes(range(128)).decode(name).encode() == bytes(range(128))
    except (LookupError, UnicodeDecodeError):
        return False


def text_charset(message):
    """That of the first text part that declares one."""
    if message.get_content_maintype() == "multipart" and message.is_multipart():
        return next(filter(None, map(text_charset, message.get_payload())), None)
    return legacy_charset(message) if message.get_content_maintype() == "text" else None


def compare(before, after, signed=False, charset="unknown-8bit", is_message=True):
    if is_message:
        charset = text_charset(before) or charset
    own = legacy_charset(before) or charset
    compare_fields(before, after, own, signed)
    if before.get_content_type() != after.get_content_type() or before.is_multipart() != after.is_multipart():
        raise Difference("%s became %s" % (before.get_content_type(), after.get_content_type()))
    if before.is_multipart():
        if len(before.get_payload()) != len(after.get_payload()):
            raise Difference("%d parts became %d" % (len(before.get_payload()), len(after.get_payload())))
        for what in ("preamble", "epilogue"):
            was, now = octets(getattr(before, what) or ""), octets(getattr(after, what) or "")
            if was != now and not is_transcoded(was, now, own):
                raise Difference("the %s changed %s" % (what, excerpt(was, now)))
            if is_too_long(now) and not signed and before.get_content_subtype() != "signed":
                raise Difference("a line of the %s is too long" % what)
        signed = signed or before.get_content_subtype() == "signed"
        enclosed = before.get_content_maintype() == "message"
        if before.get_content_type() in REPORTS:
            for old, new in zip(groups(before), groups(after), strict=True):
                compare_fields(old, new, own, signed)
            return
        for old, new in zip(before.get_payload(), after.get_payload()):
            compare(old, new, signed, charset, enclosed)
        return
    was, now = raw_payload(before), raw_payload(after)
    signed = signed or before.get_content_type() == "multipart/signed"
    encoding = (raw_get(before, "content-transfer-encoding").strip() or b"8bit").lower()
    if signed or is_utf8(was) and not is_too_long(was):
        if (
            was != now
            or encoding != (raw_get(after, "content-transfer-encoding").strip() or b"8bit").lower()
            and encoding.isascii()
        ):
            raise Difference("a body was needlessly changed %s" % excerpt(was, now))
        return
    if encoding == b"quoted-printable":
        if re.search(rb"=(?![0-9A-Fa-f]{2}|\r\n)", was):
            return  # Not quoted-printable in a way on which readers agree; Python takes "==" for "=".
    old, new = before.get_payload(decode=True), after.get_payload(decode=True)
    if before.get_content_maintype() == "multipart" and old == new + b"\r\n":
        # A multipart without parts keeps the line end of its parent's delimiter line, which is a fault of Python's.
        new = old
    if old != new and not (encoding == b"base64" and is_same_behind_base64(was, now, own)):
        raise Difference("a body of %s changed %s" % (before.get_content_type(), excerpt(old, new)))
    if not now.isascii() and encoding != b"base64":
        raise Difference("a body is still 8-bit: %r" % now[:100])
    if encoding not in (b"base64", b"quoted-printable"):
        if any(len(line) > 76 for line in now.split(b"\r\n")):
            raise Difference("a line is too long")
        if re.search(rb"[ \t](\r\n|$)", now):
            raise Difference("white space at a line's end, which may be lost on the way")
    if is_too_long(now):
        raise Difference("a line of a body is too long")
    if after.get_all("content-transfer-encoding") is not None and len(after.get_all("content-transfer-encoding")) > 1:
        if before.get_all("content-transfer-encoding") != after.get_all("content-transfer-encoding"):
            raise Difference("two transfer encodings")


REPORTS = ("message/delivery-status", "message/disposition-notification", "message/global-delivery-status")


def groups(report):
    """The groups of fields in a report; Python takes apart those of one type only."""
    if report.get_content_type() == "message/delivery-status":
        return report.get_payload()
    first = report.get_payload()[0]
    rest = raw_payload(first)
    return [first] + ([email.message_from_bytes(group + b"\r\n") for group in rest.split(b"\r\n\r\n")] if rest else [])


def dirty_leaves(message, signed=False):
    if message.is_multipart():
        for part in message.get_payload():
            yield from dirty_leaves(part, signed or message.get_content_subtype() == "signed")
    elif not is_utf8(raw_payload(message)) or is_too_long(raw_payload(message)):
        yield message, signed


def is_false_base64(leaf):
    """Whether a body holds something else than whole base64 with an odd octet here and there."""
    if len(re.findall(rb"[A-Za-z0-9+/=]", raw_payload(leaf))) % 4:
        return True
    return any(is_text(line) for line in raw_payload(leaf).split(b"\r\n"))


def is_text(line):
    """Whether a line holds more than base64 with an odd octet here and there."""
    line = line.strip()
    octets = len(re.findall(rb"[\x80-\xff]", line))
    return bool(re.search(rb"[^A-Za-z0-9+/=\x80-\xff]", line)) or octets * 16 > len(line)


def is_same_behind_base64(was, now, charset):
    """Whether two bodies are the same base64 and, in UTF-8, the same text behind it, which Python may decode, too."""
    def parts(body):
        lines = body.split(b"\r\n")
        end = next((i for i, line in enumerate(lines) if is_text(line)), len(lines))
        return re.sub(rb"[^A-Za-z0-9+/=]", b"", b"".join(lines[:end])), b"\r\n".join(lines[end:])
    (head, tail), (new_head, new_tail) = parts(was), parts(now)
    # Where the digits in the text would be others afterwards, it is read as Latin-1.
    return head == new_head and any(is_transcoded(tail, new_tail, name) for name in (charset, "unknown-8bit"))


def is_reason(rule, message, data):
    """Whether the message has what it was refused for."""
    leaves = list(dirty_leaves(message))
    encodings = [
        [octets(v).strip().lower() for n, v in leaf.raw_items() if n.lower() == "content-transfer-encoding"] or [b""]
        for leaf, _ in leaves
    ]
    if rule == "8bit-in-signed-part":
        return any(part.get_content_type() == "multipart/signed" for part in message.walk())
    if rule == "8bit-in-unknown-encoding":
        return any(e[0].startswith(b"x-") for e in encodings)
    if rule == "8bit-in-ambiguous-encoding":
        return any(len({str(e) for e in part.get_all("content-transfer-encoding", [])}) > 1 for part in message.walk())
    if rule == "8bit-in-message-type":
        return b"message/" in data
    if rule == "8bit-with-unreadable-boundary":
        boundaries = [part.get_boundary() for part in message.walk() if part.get_content_maintype() == "multipart"]
        return any(b and len(re.findall(rb"\n--" + re.escape(octets(b)), data)) > 2 for b in boundaries)
    if rule == "8bit-in-base64":
        return any(e[0] == b"base64" and is_false_base64(leaf) for e, (leaf, _) in zip(encodings, leaves))
    return False


def judge(data, outcome):
    before = email.message_from_bytes(data)
    if outcome[:1] == b"-":
        if not is_reason(outcome[1:].decode(), before, data):
            raise Difference("refused without reason: %s" % outcome[1:].decode())
        return outcome[1:].decode()
    result = outcome[1:]
    if is_utf8(data) and not is_too_long(data):
        if data != result:
            raise Difference("a message that was UTF-8 was changed")
        return "untouched"
    if not is_utf8(result):
        raise Difference("the result is not UTF-8")
    if re.search(rb"(?<!\r)\n|\r(?!\n)", result):
        raise Difference("a bare CR or LF appeared")
    after = email.message_from_bytes(result)
    if any(True for _ in dirty_leaves(before)) and after.get("mime-version") is None:
        raise Difference("no MIME-Version")
    compare(before, after)
    return "re-encoded"


def records(stream):
    while head := stream.read(4):
        yield stream.read(struct.unpack(">I", head)[0])


def main():
    if sys.argv[1:2] == ["generate"]:
        seed, count = int(sys.argv[2]), int(sys.argv[3])
        for number in range(count):
            data = Generator(seed * 1_000_003 + number).message()
            sys.stdout.buffer.write(struct.pack(">I", len(data)) + data)
        return 0
    outcomes = collections.Counter()
    failures = 0
    reader = records(io.BytesIO(sys.stdin.buffer.read()))
    for number, data in enumerate(reader):
        try:
            outcomes[judge(data, next(reader))] += 1
        except Difference as difference:
            failures += 1
            if failures <= 10:
                print("message %d: %s\n%r" % (number, difference, data[:1000]))
    print("%d messages, %d differ: %s" % (
        sum(outcomes.values()) + failures, failures, ", ".join("%d %s" % (n, o) for o, n in outcomes.most_common())))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
