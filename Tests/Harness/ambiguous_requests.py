"""Requests that two servers could take apart in two ways, and unusual ones that have one meaning.

Each is a function of the token that it is sent with. Statuses are those that a refusal is answered with.
"""

import json

from http_client import message

BODY = json.dumps(message()).encode()
SMUGGLED = json.dumps(message(subject="smuggled")).encode()


def post(*lines, body=BODY, version=b"HTTP/1.1", host=b"Host: gateway.test\r\n"):
    return lambda token: b"".join(
        [
            b"POST /send ",
            version,
            b"\r\n",
            host,
            b"Authorization: Bearer ",
            token,
            b"\r\nContent-Type: application/json\r\n",
        ]
        + [line + b"\r\n" for line in lines]
        + [b"\r\n", body]
    )


def raw(octets):
    return lambda token: octets


def chunked(body):
    return post(b"Transfer-Encoding: chunked", body=body)


LENGTH = b"Content-Length: %d" % len(BODY)
CHUNK = b"%x\r\n" % len(BODY) + BODY + b"\r\n0\r\n\r\n"

REFUSED = {
    # Length
    "length and chunked": (400, post(LENGTH, b"Transfer-Encoding: chunked", body=CHUNK)),
    "chunked and length": (400, post(b"Transfer-Encoding: chunked", LENGTH, body=CHUNK)),
    "two lengths": (400, post(LENGTH, b"Content-Length: 0")),
    "two equal lengths": (400, post(LENGTH, LENGTH)),
    "a list of lengths": (400, post(LENGTH + b",%d" % len(BODY))),
    "plus": (400, post(b"Content-Length: +5")),
    "minus": (400, post(b"Content-Length: -1")),
    "hexadecimal": (400, post(b"Content-Length: 0x5")),
    "underscore": (400, post(b"Content-Length: 1_0")),
    "no length": (400, post(b"Content-Length:")),
    "2^64": (400, post(b"Content-Length: 18446744073709551616")),
    "length folded": (400, post(b"Content-Length:\r\n %d" % len(BODY))),
    # Transfer coding
    "chunked twice": (400, post(b"Transfer-Encoding: chunked, chunked", body=CHUNK)),
    "chunked in two fields": (400, post(b"Transfer-Encoding: chunked", b"Transfer-Encoding: chunked", body=CHUNK)),
    "xchunked": (400, post(b"Transfer-Encoding: xchunked", body=CHUNK)),
    "identity": (400, post(b"Transfer-Encoding: identity", body=CHUNK)),
    "gzip, chunked": (400, post(b"Transfer-Encoding: gzip, chunked", body=CHUNK)),
    "chunked, identity": (400, post(b"Transfer-Encoding: chunked, identity", body=CHUNK)),
    "chunked with a vertical tab": (400, post(b"Transfer-Encoding: \x0bchunked", body=CHUNK)),
    "chunked with a parameter": (400, post(b"Transfer-Encoding: chunked;q=1", body=CHUNK)),
    "quoted chunked": (400, post(b'Transfer-Encoding: "chunked"', body=CHUNK)),
    "chunked folded": (400, post(b"Transfer-Encoding:\r\n chunked", body=CHUNK)),
    "chunked in HTTP/1.0": (400, post(b"Transfer-Encoding: chunked", body=CHUNK, version=b"HTTP/1.0")),
    # Chunks
    "chunk size with plus": (400, chunked(b"+" + CHUNK)),
    "chunk size with minus": (400, chunked(b"-" + CHUNK)),
    "chunk size with 0x": (400, chunked(b"0x" + CHUNK)),
    "chunk size with space": (400, chunked(b" " + CHUNK)),
    "chunk size with a space behind": (400, chunked(CHUNK.replace(b"\r\n", b" \r\n", 1))),
    "chunk size of 17 digits": (400, chunked(b"0" * 15 + CHUNK)),
    "no chunk size": (400, chunked(b"\r\n" + CHUNK)),
    "chunk size that overflows": (413, chunked(b"FFFFFFFFFFFFFFFF\r\n")),
    "bare LF behind the chunk size": (400, chunked(CHUNK.replace(b"\r\n", b"\n", 1))),
    "no CRLF behind the chunk": (400, chunked(b"%x\r\n" % len(BODY) + BODY + b"0\r\n\r\n")),
    "bare LF behind the chunk": (400, chunked(b"%x\r\n" % len(BODY) + BODY + b"\n0\r\n\r\n")),
    "bare CR behind the chunk": (400, chunked(b"%x\r\n" % len(BODY) + BODY + b"\rX0\r\n\r\n")),
    "long chunk extension": (400, chunked(b"%x;" % len(BODY) + b"a" * 300 + b"\r\n" + BODY + b"\r\n0\r\n\r\n")),
    "LF in a chunk extension": (400, chunked(b"%x;a\nb\r\n" % len(BODY) + BODY + b"\r\n0\r\n\r\n")),
    "length among the trailers, folded": (400, chunked(b"%x\r\n" % len(BODY) + BODY + b"\r\n0\r\nA: b\r\n c\r\n\r\n")),
    # Fields
    "space before the colon": (400, post(b"Content-Length : %d" % len(BODY))),
    "tab before the colon": (400, post(b"Transfer-Encoding\t: chunked", body=CHUNK)),
    "folded field": (400, post(LENGTH, b"X-A: 1\r\n\tb")),
    "folded first field": (400, raw(b"GET /health HTTP/1.1\r\n Host: a\r\nHost: a\r\n\r\n")),
    "bare LF behind a field": (400, post(LENGTH, b"X-A: 1\nX-B: 2")),
    "bare CR in a field": (400, post(LENGTH, b"X-A: 1\rX-B: 2")),
    "NUL in a field": (400, post(LENGTH, b"X-A: 1\x00")),
    "control character in a field": (400, post(LENGTH, b"X-A: 1\x08")),
    "DEL in a field": (400, post(LENGTH, b"X-A: 1\x7f")),
    "no name": (400, post(LENGTH, b": 1")),
    "a name with a space": (400, post(LENGTH, b"X A: 1")),
    "a name that is not ASCII": (400, post(LENGTH, b"X-\xe4: 1")),
    "no colon": (400, post(LENGTH, b"X-A")),
    "no Host": (400, post(LENGTH, host=b"")),
    "two Hosts": (400, post(LENGTH, host=b"Host: a\r\nHost: a\r\n")),
    "Host with a path": (400, post(LENGTH, host=b"Host: a/b\r\n")),
    "Host with a user": (400, post(LENGTH, host=b"Host: a@b\r\n")),
    "Host against the target": (400, raw(b"GET http://a.test/health HTTP/1.1\r\nHost: b.test\r\n\r\n")),
    # The request line
    "HTTP/0.9": (505, raw(b"GET /health\r\n\r\n")),
    "HTTP/1.2x": (505, raw(b"GET /health HTTP/1.2x\r\nHost: a\r\n\r\n")),
    "HTTP/2.0": (505, raw(b"GET /health HTTP/2.0\r\nHost: a\r\n\r\n")),
    "HTTP/2 preface": (505, raw(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")),
    "http/1.1": (None, raw(b"GET /health http/1.1\r\nHost: a\r\n\r\n")),
    "two spaces": (400, raw(b"GET  /health HTTP/1.1\r\nHost: a\r\n\r\n")),
    "tab": (400, raw(b"GET\t/health HTTP/1.1\r\nHost: a\r\n\r\n")),
    "bare LF": (400, raw(b"GET /health HTTP/1.1\nHost: a\n\n")),
    "bad method": (400, raw(b"GE(T /health HTTP/1.1\r\nHost: a\r\n\r\n")),
    "a target that is not ASCII": (400, raw(b"GET /h\xe4alth HTTP/1.1\r\nHost: a\r\n\r\n")),
    "NUL in the target": (400, raw(b"GET /health\x00 HTTP/1.1\r\nHost: a\r\n\r\n")),
    "fragment": (400, raw(b"GET /health#x HTTP/1.1\r\nHost: a\r\n\r\n")),
    "CONNECT": (400, raw(b"CONNECT a.test:25 HTTP/1.1\r\nHost: a.test:25\r\n\r\n")),
    "two empty lines first": (400, raw(b"\r\n\r\nGET /health HTTP/1.1\r\nHost: a\r\n\r\n")),
    "a TLS hello": (400, raw(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n")),
    "an SMTP client": (505, raw(b"EHLO a\r\nMAIL FROM:<app@example.com>\r\n")),
    "only CR": (400, raw(b"GET /health HTTP/1.1\rHost: a\r\r" + b"\n")),
    "no target": (505, raw(b"GET HTTP/1.1\r\nHost: a\r\n\r\n")),
    "a cut percent sign": (400, raw(b"GET /health?%4 HTTP/1.1\r\nHost: a\r\n\r\n")),
    "a backslash": (400, raw(b"GET /\\evil.test/health HTTP/1.1\r\nHost: a\r\n\r\n")),
    "absolute form with a user": (400, raw(b"GET http://u@a.test/health HTTP/1.1\r\nHost: a.test\r\n\r\n")),
    "absolute form without a host": (400, raw(b"GET http:///health HTTP/1.1\r\nHost: a.test\r\n\r\n")),
    "absolute form without Host": (400, raw(b"GET http://a.test/health HTTP/1.1\r\n\r\n")),
    "asterisk in GET": (400, raw(b"GET * HTTP/1.1\r\nHost: a\r\n\r\n")),
    "something behind the body": (400, post(LENGTH, body=BODY + b"x y z w\r\n\r\n")),
    # Too much
    "long request line": (414, raw(b"GET /" + b"a" * 8200 + b" HTTP/1.1\r\nHost: a\r\n\r\n")),
    "long request line without an end": (414, raw(b"GET /" + b"a" * 9000)),
    "long field": (431, post(LENGTH, b"X-A: " + b"a" * 33000)),
    "101 fields": (431, post(LENGTH, *[b"X-A: 1"] * 101)),
    "32 KiB of fields": (431, post(LENGTH, *[b"X-A: " + b"a" * 1000] * 33)),
    "long trailers": (431, chunked(CHUNK[:-2] + b"X-A: " + b"a" * 33000 + b"\r\n\r\n")),
    "101 trailers": (431, chunked(CHUNK[:-2] + b"X-A: 1\r\n" * 101 + b"\r\n")),
    "chunk extensions without end": (
        400,
        chunked(b"".join(b"1;%s\r\n \r\n" % (b"a" * 200) for _ in range(60)) + CHUNK),
    ),
    # Expectations
    "an unknown expectation": (417, post(LENGTH, b"Expect: 200-ok")),
    "two expectations": (417, post(LENGTH, b"Expect: 100-continue", b"Expect: 100-continue")),
}

COMPLETE_BEFORE_THE_FAULT = {"something behind the body"}

# Unusual, and of one meaning: each is answered once, and so is what stands behind it.
SERVED = {
    "chunks": chunked(CHUNK),
    "chunked in capitals": post(b"Transfer-Encoding: CHUNKED", body=CHUNK),
    "two chunks": chunked(b"%x\r\n" % (len(BODY) - 1) + BODY[:-1] + b"\r\n1\r\n" + BODY[-1:] + b"\r\n0\r\n\r\n"),
    "chunk size of 16 digits": chunked(b"%016X\r\n" % len(BODY) + BODY + b"\r\n0000\r\n\r\n"),
    "a chunk extension": chunked(CHUNK.replace(b"\r\n", b";a=\"b\"\r\n", 1)),
    "trailers": chunked(CHUNK[:-2] + b"Content-Length: 0\r\nHost: b\r\nAuthorization: x\r\n\r\n"),
    "length with zeros": post(b"Content-Length: 000%d" % len(BODY)),
    "length with white space around": post(b"Content-Length: \t %d \t" % len(BODY)),
    "another name for the length": post(LENGTH, b"Content_Length: 0"),
    "a field without a value": post(LENGTH, b"X-A:"),
    "octets over 127 in a field": post(LENGTH, b"X-A: \xff\xfe"),
    "100 fields": post(LENGTH, *[b"X-A: 1"] * 96),
    "an empty line first": lambda token: b"\r\n" + post(LENGTH)(token),
    "Host with a port": post(LENGTH, host=b"Host: [::1]:3000\r\n"),
    "absolute form": lambda token: post(LENGTH)(token).replace(b" /send ", b" http://GATEWAY.test/send "),
    "a body where the client waited for no leave": post(LENGTH, b"Expect: 100-continue"),
    "HTTP/1.0": post(LENGTH, b"Connection: keep-alive", version=b"HTTP/1.0", host=b""),
}
