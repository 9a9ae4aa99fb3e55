import HTTPServer
import Testing

@Suite struct `Requests that are served` {
    @Test func `a request is its method, target, version and fields`() throws {
        let dialogue = Dialogue("GET /health?full=1 HTTP/1.1\r\nHost: example.com\r\nX-One:  two words \t\r\n\r\n")
        let request = try #require(dialogue.requests.first)
        #expect(dialogue.refusal == nil && request.isComplete && request.body.isEmpty)
        #expect(request.head.method == .get)
        #expect(request.head.target == RequestTarget(parsing: "/health?full=1".utf8))
        #expect(request.head.version == .http11)
        #expect(request.head.framing == .none)
        #expect(request.head.fields[FieldName("x-oNE")!] == .single("two words"))
        #expect(request.head.fields[.authorization] == .absent)
    }

    @Test func `Content-Length delimits the body`() {
        #expect(Dialogue(post("Content-Length: 5", body: "hello")).bodies == ["hello"])
        #expect(Dialogue(post("Content-Length: 0")).bodies == [""])
        #expect(Dialogue(post("cONTENT-lENGTH: 005", body: "hello")).bodies == ["hello"])
        #expect(Dialogue(post("Content-Length: 6", body: "hello")).bodies == [])
    }

    @Test func `pipelined requests come out in order`() {
        let dialogue = Dialogue(
            post("Content-Length: 2", body: "\r\n") + "GET /a HTTP/1.1\r\nHost: a\r\n\r\n"
                + post("Transfer-Encoding: chunked", body: "1\r\nx\r\n0\r\n\r\n")
                + "GET /b HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(dialogue.paths == ["/send", "/a", "/send", "/b"])
        #expect(dialogue.bodies == ["\r\n", "", "x", ""])
        #expect(dialogue.refusal == nil)
    }

    @Test func `one empty line before a request is forgiven, two are not`() {
        let first = "GET /a HTTP/1.1\r\nHost: a\r\n\r\n"
        let second = "GET /b HTTP/1.1\r\nHost: a\r\n\r\n"
        #expect(Dialogue("\r\n" + first + "\r\n" + second).paths == ["/a", "/b"])
        #expect(Dialogue("\r\n\r\n" + first).refusal == .invalidMethod)
    }

    @Test func `bytes behind a request that closes the connection are ignored`() {
        for last in ["Connection: close", "connection: TE, Close", "Connection: TE\r\nConnection: close"] {
            let dialogue = Dialogue(post(last, "Content-Length: 1", body: "x") + "GET /b HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(dialogue.paths == ["/send"] && dialogue.refusal == nil, "\(last)")
        }
    }

    @Test func `HTTP 1.0 closes unless asked to keep the connection`() {
        #expect(Dialogue("GET /a HTTP/1.0\r\n\r\nGET /b HTTP/1.0\r\n\r\n").paths == ["/a"])
        #expect(
            Dialogue("GET /a HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\nGET /b HTTP/1.0\r\n\r\n").paths == ["/a", "/b"])
    }

    @Test func `100-continue is an expectation of HTTP 1.1 only`() {
        #expect(Dialogue(post("Expect: 100-Continue", "Content-Length: 1", body: "x")).requests[0].head.expectsContinue)
        let old = Dialogue("POST / HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\nx")
        #expect(!old.requests[0].head.expectsContinue && old.bodies == ["x"])
    }

    @Test func `a target in absolute form is served when Host agrees`() throws {
        let dialogue = Dialogue("GET http://Example.com:80/a?b HTTP/1.1\r\nHost: example.COM:80\r\n\r\n")
        let target = try #require(dialogue.requests.first?.head.target)
        #expect(target.form == .absolute(authority: "Example.com:80") && target.path == "/a" && target.query == "b")
    }

    @Test func `OPTIONS may ask for the server as a whole, others may not`() {
        #expect(Dialogue("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n").paths == ["*"])
        #expect(Dialogue("GET * HTTP/1.1\r\nHost: a\r\n\r\n").refusal == .invalidTarget)
    }

    @Test func `a repeated field is told from a single one`() {
        let fields = Dialogue(post("X: 1", "x: 1")).requests[0].head.fields
        #expect(fields[FieldName("X")!] == .repeated && fields.all.count == 3)
    }

    @Test func `an idle connection is told from one in the middle of a request`() {
        var parser = RequestParser(limits: .init(body: 10))
        #expect(parser.isIdle)
        parser.receive("G".utf8)
        #expect(parser.next() == nil && !parser.isIdle)
        parser.receive("ET / HTTP/1.1\r\nHost: a\r\n".utf8)
        #expect(parser.next() == nil && !parser.isIdle)
        parser.receive("\r\n".utf8)
        while parser.next() != nil {}
        #expect(parser.isIdle)
    }
}

@Suite struct `Requests that are refused` {
    @Test(arguments: [
        ("GET  / HTTP/1.1", RequestRefusal.malformedRequestLine),
        ("GET / HTTP/1.1 ", .malformedRequestLine),
        ("GET / FTP/1.1", .malformedRequestLine),
        ("GET / http/1.1", .malformedRequestLine),
        (" GET / HTTP/1.1", .invalidMethod),
        ("G(T / HTTP/1.1", .invalidMethod),
        ("G\u{0}T / HTTP/1.1", .invalidMethod),
        ("GÉT / HTTP/1.1", .invalidMethod),
        ("", .invalidMethod),
        ("GET /\rx HTTP/1.1", .invalidTarget),
        ("GET /\u{0} HTTP/1.1", .invalidTarget),
        ("GET /ä HTTP/1.1", .invalidTarget),
        ("GET /# HTTP/1.1", .invalidTarget),
        ("GET /%4 HTTP/1.1", .invalidTarget),
        ("GET /%zz HTTP/1.1", .invalidTarget),
        ("GET a HTTP/1.1", .invalidTarget),
        ("GET http://user@example.com/ HTTP/1.1", .invalidTarget),
        ("GET http:///a HTTP/1.1", .invalidTarget),
        ("GET ftp://example.com/ HTTP/1.1", .invalidTarget),
        ("CONNECT example.com:443 HTTP/1.1", .invalidTarget),
        ("GET /", .unsupportedVersion),
        ("GET / HTTP/0.9", .unsupportedVersion),
        ("GET / HTTP/1.2", .unsupportedVersion),
        ("GET / HTTP/1.2x", .unsupportedVersion),
        ("GET / HTTP/1.1x", .unsupportedVersion),
        ("GET / HTTP/11.1", .unsupportedVersion),
        ("PRI * HTTP/2.0", .unsupportedVersion),
    ])
    func `a request line that is none`(line: String, refusal: RequestRefusal) {
        // Two empty lines lead in the empty line: the first alone would be forgiven.
        let dialogue = Dialogue((line.isEmpty ? "\r\n" : "") + line + "\r\nHost: example.com\r\n\r\n")
        #expect(dialogue.refusal == refusal && dialogue.requests.isEmpty)
    }

    @Test(arguments: [
        ("X : 1", RequestRefusal.malformedField),
        ("X\t: 1", .malformedField),
        (": 1", .malformedField),
        ("X", .malformedField),
        ("X\u{0}: 1", .malformedField),
        ("Ä: 1", .malformedField),
        ("X: 1\r\n folded", .foldedField),
        ("X: 1\r\n\tfolded", .foldedField),
        ("X: 1\r\n \r\nY: 1", .foldedField),
        ("X: 1\r2", .invalidFieldValue),
        ("X: 1\r\r\nY: 2", .invalidFieldValue),
        ("X: 1\nY: 2", .bareLineFeed),
        ("X: 1\n\r\nY: 2", .bareLineFeed),
        ("X: \u{0}", .invalidFieldValue),
        ("X: \u{1B}[31m", .invalidFieldValue),
        ("X: \u{7F}", .invalidFieldValue),
    ])
    func `a field that is none`(field: String, refusal: RequestRefusal) {
        let dialogue = Dialogue(post(field))
        #expect(dialogue.refusal == refusal && dialogue.requests.isEmpty)
    }

    @Test func `bare line feeds do not end lines`() {
        #expect(Dialogue("GET / HTTP/1.1\nHost: a\n\n").refusal == .bareLineFeed)
        #expect(Dialogue("\nGET / HTTP/1.1\r\nHost: a\r\n\r\n").refusal == .bareLineFeed)
        #expect(Dialogue("GET / HTTP/1.1\r\nHost: a\r\n\n").refusal == .bareLineFeed)
    }

    @Test(arguments: [
        ("GET / HTTP/1.1\r\n\r\n", RequestRefusal.missingHost),
        ("GET http://a/ HTTP/1.1\r\n\r\n", .missingHost),
        ("GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", .repeatedHost),
        ("GET / HTTP/1.0\r\nHost: a\r\nhost: b\r\n\r\n", .repeatedHost),
        ("GET / HTTP/1.1\r\nHost:\r\n\r\n", .invalidHost),
        ("GET / HTTP/1.1\r\nHost: a b\r\n\r\n", .invalidHost),
        ("GET / HTTP/1.1\r\nHost: a, b\r\n\r\n", .invalidHost),
        ("GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", .invalidHost),
        ("GET / HTTP/1.1\r\nHost: u@a\r\n\r\n", .invalidHost),
        ("GET / HTTP/1.1\r\nHost: a:x\r\n\r\n", .invalidHost),
        ("GET / HTTP/1.1\r\nHost: [::1\r\n\r\n", .invalidHost),
        ("GET http://a/ HTTP/1.1\r\nHost: b\r\n\r\n", .differingHost),
        ("GET http://a/ HTTP/1.0\r\nHost: b\r\n\r\n", .differingHost),
    ])
    func `a Host that leaves a doubt`(request: String, refusal: RequestRefusal) {
        let dialogue = Dialogue(request)
        #expect(dialogue.refusal == refusal && dialogue.requests.isEmpty)
    }

    @Test(arguments: [
        ("Content-Length: 5\r\nTransfer-Encoding: chunked", RequestRefusal.ambiguousLength),
        ("Transfer-Encoding: chunked\r\nContent-Length: 5", .ambiguousLength),
        ("Content-Length: 5\r\nTransfer-Encoding: x", .ambiguousLength),
        ("Content-Length: 5\r\nContent-Length: 5", .repeatedContentLength),
        ("Content-Length: 5\r\ncontent-length: 6", .repeatedContentLength),
        ("Content-Length: +5", .invalidContentLength),
        ("Content-Length: -1", .invalidContentLength),
        ("Content-Length: 0x5", .invalidContentLength),
        ("Content-Length: 5,5", .invalidContentLength),
        ("Content-Length: 5 5", .invalidContentLength),
        ("Content-Length: 5;", .invalidContentLength),
        ("Content-Length:", .invalidContentLength),
        ("Content-Length: ٥", .invalidContentLength),
        ("Content-Length: 9223372036854775808", .invalidContentLength),
        ("Content-Length: 18446744073709551616", .invalidContentLength),
        ("Content-Length: 18446744073709551621", .invalidContentLength),
        ("Transfer-Encoding: chunked, chunked", .unsupportedTransferEncoding),
        ("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", .unsupportedTransferEncoding),
        ("Transfer-Encoding: xchunked", .unsupportedTransferEncoding),
        ("Transfer-Encoding: gzip, chunked", .unsupportedTransferEncoding),
        ("Transfer-Encoding: chunked;q=1", .unsupportedTransferEncoding),
        ("Transfer-Encoding: \"chunked\"", .unsupportedTransferEncoding),
        ("Transfer-Encoding: identity", .unsupportedTransferEncoding),
        ("Transfer-Encoding:", .unsupportedTransferEncoding),
        ("Transfer-Encoding:\r\n chunked", .foldedField),
        ("Transfer-Encoding : chunked", .malformedField),
    ])
    func `a body whose end leaves a doubt`(lines: String, refusal: RequestRefusal) {
        let dialogue = Dialogue(post(lines, body: "5\r\nhello\r\n0\r\n\r\n"))
        #expect(dialogue.refusal == refusal && dialogue.requests.isEmpty)
    }

    @Test func `HTTP 1.0 has no transfer encoding`() {
        #expect(
            Dialogue("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n").refusal
                == .unsupportedTransferEncoding)
    }

    @Test func `an expectation other than 100-continue cannot be met`() {
        #expect(Dialogue(post("Expect: coffee", "Content-Length: 1", body: "x")).refusal == .unknownExpectation)
        #expect(
            Dialogue(post("Expect: 100-continue", "Expect: 100-continue", "Content-Length: 1", body: "x")).refusal
                == .unknownExpectation)
    }

    @Test func `nothing behind a refusal is served`() {
        let dialogue = Dialogue(post("Content-Length: 5, 5", body: "GET /b HTTP/1.1\r\nHost: a\r\n\r\n"))
        #expect(dialogue.refusal == .invalidContentLength && dialogue.requests.isEmpty)
    }

    @Test func `every refusal has a status of its kind and a reason`() {
        for refusal in RequestRefusal.allCases {
            #expect([400, 413, 414, 417, 431, 505].contains(refusal.status.code) && !refusal.reason.isEmpty)
        }
        #expect(RequestRefusal.requestLineTooLong.status.code == 414)
        #expect(RequestRefusal.headerTooLarge.status.code == 431 && RequestRefusal.tooManyFields.status.code == 431)
        #expect(
            RequestRefusal.contentTooLarge.status.code == 413 && RequestRefusal.unsupportedVersion.status.code == 505)
        #expect(RequestRefusal.unknownExpectation.status.code == 417)
    }
}

@Suite struct `Requests that are too large` {
    /// The line `GET /aaa… HTTP/1.1` in `octets` octets.
    private func requestLine(_ octets: Int) -> String {
        "GET /" + String(repeating: "a", count: octets - 14) + " HTTP/1.1"
    }

    /// Cut here and there, since cutting at every offset of 32 KiB takes too long.
    private func refusal(_ text: String) -> RequestRefusal? {
        let bytes = Array(text.utf8)
        let whole = Dialogue(bytes, cutting: false)
        for size in [1, 7, 4096] {
            let pieces = stride(from: 0, to: bytes.count, by: size).map { bytes[$0..<min($0 + size, bytes.count)] }
            #expect(Dialogue(pieces: pieces, bodyLimit: 10) == whole)
        }
        return whole.refusal
    }

    @Test func `a request line of 8 KiB passes and one octet more does not`() {
        #expect(refusal(requestLine(8192) + "\r\nHost: a\r\n\r\n") == nil)
        #expect(refusal(requestLine(8193) + "\r\nHost: a\r\n\r\n") == .requestLineTooLong)
    }

    @Test func `a request line without end is refused when the limit is passed`() {
        #expect(refusal(String(repeating: "G", count: 8193)) == nil)
        #expect(refusal(String(repeating: "G", count: 8194)) == .requestLineTooLong)
    }

    @Test func `a header of 32 KiB passes and one octet more does not`() {
        let filling = 32768 - "Host: a\r\n".utf8.count - "X: \r\n".utf8.count
        func request(_ count: Int) -> String {
            "GET / HTTP/1.1\r\nHost: a\r\nX: " + String(repeating: "x", count: count) + "\r\n\r\n"
        }
        #expect(refusal(request(filling)) == nil)
        #expect(refusal(request(filling + 1)) == .headerTooLarge)
        #expect(refusal("GET / HTTP/1.1\r\n" + String(repeating: "x", count: 40000)) == .headerTooLarge)
    }

    @Test func `a hundred fields pass and one more does not`() {
        func request(_ count: Int) -> String {
            "GET / HTTP/1.1\r\nHost: a\r\n" + String(repeating: "X: y\r\n", count: count - 1) + "\r\n"
        }
        #expect(refusal(request(100)) == nil)
        #expect(refusal(request(101)) == .tooManyFields)
    }

    @Test func `a body over the limit is known by its Content-Length before any of it arrives`() {
        #expect(Dialogue(post("Content-Length: 10", body: "0123456789"), bodyLimit: 10).bodies == ["0123456789"])
        let tooLarge = Dialogue(post("Content-Length: 11"), bodyLimit: 10)
        // The head is told first, so that the answer can fit the path that was asked.
        #expect(tooLarge.refusal == .contentTooLarge && tooLarge.requests.count == 1)
        #expect(Dialogue(post("Content-Length: 9223372036854775807"), bodyLimit: 10).refusal == .contentTooLarge)
    }

    @Test func `chunks over the limit are known by the size that passes it`() {
        func chunks(_ body: String) -> RequestRefusal? {
            Dialogue(post("Transfer-Encoding: chunked", body: body), bodyLimit: 10).refusal
        }
        #expect(chunks("5\r\nhello\r\n5\r\nhello\r\n0\r\n\r\n") == nil)
        #expect(chunks("5\r\nhello\r\n6\r\n") == .contentTooLarge)
        #expect(chunks("b\r\n") == .contentTooLarge)
        #expect(chunks("ffffffffffffffff\r\n") == .contentTooLarge)
        #expect(chunks("5\r\nhello\r\nfffffffffffffffb\r\n") == .contentTooLarge)
    }
}
