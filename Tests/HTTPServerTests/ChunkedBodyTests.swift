import HTTPServer
import Testing

@Suite struct `Chunked bodies` {
    private func dialogue(_ body: String) -> Dialogue { Dialogue(post("Transfer-Encoding: Chunked", body: body)) }

    @Test func `chunks are joined and their framing dropped`() {
        let chunked = dialogue("5\r\nhello\r\n1;a=b;c=\"d e\"\r\n,\r\n00A\r\n 0123\r\n789\r\n0\r\n\r\n")
        #expect(chunked.bodies == ["hello, 0123\r\n789"] && chunked.refusal == nil)
        #expect(dialogue("0\r\n\r\n").bodies == [""])
        let extended = "1;a;b=c;d=\"\";e=\"\\\" ;\té\";f = g ; h\r\nx\r\n0;last\r\n\r\n"
        #expect(dialogue(extended).bodies == ["x"] && dialogue(extended).refusal == nil)
        #expect(dialogue("0000000000000001\r\nx\r\n0\r\n\r\n").bodies == ["x"])
    }

    @Test func `trailer fields are checked and do not become header fields`() {
        let trailed = dialogue("1\r\nx\r\n0\r\nX: y\r\nContent-Length: 5\r\n\r\n")
        #expect(trailed.bodies == ["x"] && trailed.requests[0].head.fields.all.count == 2)
        #expect(dialogue("0\r\nX : y\r\n\r\n").refusal == .malformedField)
        #expect(dialogue("0\r\nX: y\r\n z\r\n\r\n").refusal == .foldedField)
        #expect(dialogue("0\r\nX: y\n\r\n").refusal == .bareLineFeed)
        #expect(dialogue("0\r\n" + String(repeating: "X: y\r\n", count: 101) + "\r\n").refusal == .tooManyFields)
    }

    @Test(arguments: [
        "+5\r\nhello\r\n0\r\n\r\n",
        "-5\r\nhello\r\n0\r\n\r\n",
        "0x5\r\nhello\r\n0\r\n\r\n",
        " 5\r\nhello\r\n0\r\n\r\n",
        "5 \r\nhello\r\n0\r\n\r\n",
        "5 ;a=b\r\nhello\r\n0\r\n\r\n",
        "5_0\r\nhello\r\n0\r\n\r\n",
        "\r\nhello\r\n0\r\n\r\n",
        ";a=b\r\nhello\r\n0\r\n\r\n",
        "g\r\nhello\r\n0\r\n\r\n",
        "٥\r\nhello\r\n0\r\n\r\n",
        "00000000000000005\r\nhello\r\n0\r\n\r\n",
        "10000000000000005\r\nhello\r\n0\r\n\r\n",
        "5\r\nhello0\r\n\r\n",
        "5\r\nhello\n0\r\n\r\n",
        "5\r\nhello\r0\r\n\r\n",
        "5\r\nhello\r\r\n0\r\n\r\n",
        "5\r\nhello!\r\n0\r\n\r\n",
        "5\r\nhell\r\n0\r\n\r\n",
        "5;\r\nhello\r\n0\r\n\r\n",
        "5; \r\nhello\r\n0\r\n\r\n",
        "5;a;\r\nhello\r\n0\r\n\r\n",
        "5;;a\r\nhello\r\n0\r\n\r\n",
        "5;a \r\nhello\r\n0\r\n\r\n",
        "5;a b\r\nhello\r\n0\r\n\r\n",
        "5;=b\r\nhello\r\n0\r\n\r\n",
        "5;a=\r\nhello\r\n0\r\n\r\n",
        "5;a==b\r\nhello\r\n0\r\n\r\n",
        "5;bad[=x\r\nhello\r\n0\r\n\r\n",
        "5;a=[\r\nhello\r\n0\r\n\r\n",
        "5;a=\"b\r\nhello\r\n0\r\n\r\n",
        "5;a=\"b\\\"\r\nhello\r\n0\r\n\r\n",
        "5;a=\"b\"c\r\nhello\r\n0\r\n\r\n",
        "5;a=b\"c\"\r\nhello\r\n0\r\n\r\n",
        "5;\u{0}\r\nhello\r\n0\r\n\r\n",
        "5;a\rb\r\nhello\r\n0\r\n\r\n",
        "5\r\r\nhello\r\n0\r\n\r\n",
    ])
    func `a chunk with anything else in its framing is refused`(body: String) {
        let refused = dialogue(body)
        #expect(refused.refusal == .malformedChunk && refused.bodies.isEmpty)
    }

    @Test(arguments: [
        "5\nhello\r\n0\r\n\r\n", "5;a\nhello\r\n0\r\n\r\n", "5\r\nhello\r\n0\n\r\n", "5\r\nhello\r\n0\r\n\n",
    ])
    func `a bare line feed ends neither a size nor the body`(body: String) {
        let refused = dialogue(body)
        #expect(refused.refusal == .bareLineFeed && refused.bodies.isEmpty)
    }

    @Test func `extensions are bounded, each and together`() {
        func chunk(_ octets: Int) -> String { "1;" + String(repeating: "e", count: octets - 1) + "\r\nx\r\n" }
        #expect(dialogue(chunk(256) + "0\r\n\r\n").bodies == ["x"])
        #expect(dialogue(chunk(257) + "0\r\n\r\n").refusal == .chunkExtensionTooLong)
        #expect(dialogue("1;" + String(repeating: "e", count: 300)).refusal == .chunkExtensionTooLong)
        let many = post("Transfer-Encoding: chunked", body: String(repeating: chunk(256), count: 33))
        #expect(Dialogue(many, cutting: false).refusal == .chunkExtensionTooLong)
    }
}
