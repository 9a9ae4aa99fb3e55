import Glibc
import HTTPServer
import Testing

@Suite struct `Responses on the wire` {
    private func head(_ text: String) throws -> RequestHead {
        try #require(Dialogue(text + "\r\n\r\n", cutting: false).requests.first?.head)
    }

    private func written(_ response: Response, to request: RequestHead?, closing: Bool = false) -> String {
        String(decoding: response.bytes(answering: request, closing: closing), as: UTF8.self)
    }

    private let hello = Response(.ok, [.init(.contentType, "text/plain")], body: Array("hello".utf8))

    @Test func `an answer is its status, its fields, its length and its body`() throws {
        #expect(
            written(hello, to: try head("GET / HTTP/1.1\r\nHost: a"))
                == "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nhello")
    }

    @Test func `HEAD is answered with the length and without the body`() throws {
        #expect(
            written(hello, to: try head("HEAD / HTTP/1.1\r\nHost: a"))
                == "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\n")
    }

    @Test func `the connection's end is announced`() throws {
        let close = "Connection: close\r\n"
        #expect(written(hello, to: try head("GET / HTTP/1.1\r\nHost: a\r\nConnection: close")).contains(close))
        #expect(written(hello, to: try head("GET / HTTP/1.1\r\nHost: a"), closing: true).contains(close))
        #expect(written(hello, to: try head("GET / HTTP/1.0")).contains(close))
        #expect(written(Response(RequestRefusal.malformedField.status), to: nil).contains(close))
        let kept = written(hello, to: try head("GET / HTTP/1.0\r\nConnection: keep-alive"))
        #expect(kept.contains("Connection: keep-alive\r\n"))
    }

    @Test func `204 has neither body nor length`() throws {
        #expect(
            written(Response(.noContent, body: [1]), to: try head("GET / HTTP/1.1\r\nHost: a"))
                == "HTTP/1.1 204 No Content\r\n\r\n")
    }

    @Test func `an answer says when it was made, if its writer has a clock`() throws {
        let bytes = hello.bytes(
            answering: try head("GET / HTTP/1.1\r\nHost: a"), date: HTTPDate(seconds: 784_111_777))
        #expect(
            String(decoding: bytes, as: UTF8.self).hasPrefix(
                "HTTP/1.1 200 OK\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\nContent-Type: text/plain\r\n"))
    }

    @Test func `a date is that of the C library's calendar`() {
        var moments = Array(stride(from: 0, through: 253_402_300_799, by: 86_400 * 997 + 7_919))
        moments += [951_782_399, 951_782_400, 951_868_800, 4_107_542_400, 253_402_300_799]
        for moment in moments {
            var time = time_t(moment)
            var parts = tm()
            gmtime_r(&time, &parts)
            var text = [CChar](repeating: 0, count: 64)
            let length = strftime(&text, text.count, "%a, %d %b %Y %H:%M:%S GMT", &parts)
            let expected = String(decoding: text[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
            #expect(HTTPDate(seconds: moment).description == expected)
        }
    }

    @Test func `a clock that is far off still makes a date`() {
        #expect(HTTPDate(seconds: -1).description == "Thu, 01 Jan 1970 00:00:00 GMT")
        #expect(HTTPDate(seconds: .max).description == "Fri, 31 Dec 9999 23:59:59 GMT")
    }

    @Test func `a value cannot end its field`() throws {
        let split = Response(.ok, [.init(.allow, FieldValue(" GET\r\nSet-Cookie: x\u{0}y\n"))])
        #expect(
            written(split, to: try head("GET / HTTP/1.1\r\nHost: a"))
                == "HTTP/1.1 200 OK\r\nAllow: GET  Set-Cookie: x y\r\nContent-Length: 0\r\n\r\n")
        #expect(FieldValue(parsing: Array("a\r\nb".utf8)) == nil)
        #expect(FieldName("X\r\nY") == nil && FieldName("") == nil && FieldName("X:") == nil)
    }

    @Test func `the framing is the writer's alone`() throws {
        let contradictory = Response(
            .ok,
            [.init(.contentLength, "99"), .init(.transferEncoding, "chunked"), .init(FieldName("connection")!, "x")],
            body: [0x61])
        #expect(
            written(contradictory, to: try head("GET / HTTP/1.1\r\nHost: a"))
                == "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na")
    }
}
