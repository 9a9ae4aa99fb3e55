import Mail
import Testing

@Suite struct HeaderBlockTests {
    private func text(_ message: [UInt8], _ range: Range<Int>) -> String {
        String(decoding: message[range], as: UTF8.self)
    }

    @Test func `fields come in order, with the places of name, body and folding`() throws {
        let message = Array(
            "From: a@b.example\r\nSubject:one\r\n\ttwo\r\n  three\r\nX-Empty:\r\n\r\nFrom: body\r\n".utf8)
        let header = try HeaderBlock(parsing: message)
        #expect(header.fields.map { String(decoding: $0.name, as: UTF8.self) } == ["From", "Subject", "X-Empty"])
        #expect(
            header.fields.map { text(message, $0.body) } == [" a@b.example", "one\r\n\ttwo\r\n  three", ""])
        #expect(header.fields.map { text(message, $0.range) }.joined() == text(message, 0..<(header.bodyStart - 2)))
        #expect(text(message, header.bodyStart..<message.count) == "From: body\r\n")
        #expect(header.fields(named: "subject").count == 1)
        #expect(header.fields(named: "from").count == 1)
    }

    @Test(arguments: [
        ("", 0, 0), ("\r\n", 0, 2), ("\r\nbody\r\n", 0, 2), ("A: b", 1, 4), ("A: b\r\n", 1, 6), ("A: b\r\n\r\n", 1, 8),
        ("A: b\r\n\r\n\r\nC: d\r\n", 1, 8), ("A: b\r\n c", 1, 8), ("A: \u{FF}\r\n\r\n", 1, 9),
    ])
    func `an empty header, an empty body and a missing empty line are no errors`(
        text: String, fields: Int, bodyStart: Int
    ) throws {
        let header = try HeaderBlock(parsing: Array(text.utf8))
        #expect(header.fields.count == fields)
        #expect(header.bodyStart == bodyStart)
    }

    @Test(arguments: [
        (" From: a@b.example\r\n\r\n", HeaderError.leadingWhiteSpace), ("\tA: b\r\n\r\n", .leadingWhiteSpace),
        (" \r\nFrom: a\r\n\r\n", .leadingWhiteSpace), ("From : a\r\n\r\n", .whiteSpaceBeforeColon),
        ("From\t: a\r\n\r\n", .whiteSpaceBeforeColon), ("From  \t : a\r\n\r\n", .whiteSpaceBeforeColon),
        ("From\r\n : x\r\n\r\n", .foldedName), ("From\r\n\t: x", .foldedName), ("Fr\r\n om: x\r\n\r\n", .foldedName),
        ("From \r\n : x\r\n\r\n", .foldedName), ("From jane \r\n : x\r\n\r\n", .foldedName),
        ("Fr om: a\r\n\r\n", .whiteSpaceInName), ("From jane@a.example Tue Nov 24 02:00\r\n\r\n", .whiteSpaceInName),
        ("Hello world\r\n\r\n", .noColon), ("A: b\r\nHello\r\n\r\n", .noColon), (": a\r\n\r\n", .emptyName),
        ("A: b\r\n: a\r\n\r\n", .emptyName), ("Fro\u{1}m: a\r\n\r\n", .controlInName),
        ("From\u{7F}: a\r\n\r\n", .controlInName), ("\u{FEFF}From: a\r\n\r\n", .nonASCIIInName),
        ("Fr\u{F6}m: a\r\n\r\n", .nonASCIIInName), ("From\u{0}: a\r\n\r\n", .nul), ("A: b\u{0}c\r\n\r\n", .nul),
        ("A: b\rFrom: x\r\n\r\n", .bareCarriageReturn), ("A: b\r\r\n\r\n", .bareCarriageReturn),
        ("A: b\r", .bareCarriageReturn), ("A: b\nFrom: x\r\n\r\n", .bareLineFeed), ("\nA: b\r\n", .bareLineFeed),
    ])
    func `what two readers could read differently is refused`(text: String, error: HeaderError) {
        #expect(throws: error) { try HeaderBlock(parsing: Array(text.utf8)) }
    }

    @Test func `what stands in the body is nobody's header`() throws {
        let message = Array("A: b\r\n\r\n From\nx\r\u{0} : \r\n".utf8)
        #expect(try HeaderBlock(parsing: message).fields.count == 1)
    }

    @Test func `a header has at most 1000 fields`() throws {
        let field = Array("A: b\r\n".utf8)
        let full = Array(repeatElement(field, count: HeaderBlock.maximumFields).joined())
        #expect(try HeaderBlock(parsing: full).fields.count == 1000)
        #expect(throws: HeaderError.tooManyFields) { try HeaderBlock(parsing: full + field) }
        #expect(try HeaderBlock(parsing: full + Array("\r\n".utf8) + field).fields.count == 1000)
    }

    @Test func `a header has at most 256 KiB`() throws {
        func header(_ length: Int) -> [UInt8] {
            Array("A:".utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: length - 4) + Array("\r\n\r\nbody".utf8)
        }
        #expect(try HeaderBlock(parsing: header(HeaderBlock.maximumLength)).fields.count == 1)
        #expect(throws: HeaderError.tooLarge) { try HeaderBlock(parsing: header(HeaderBlock.maximumLength + 1)) }
        #expect(throws: HeaderError.tooLarge) { try HeaderBlock(parsing: header(HeaderBlock.maximumLength + 2)) }
        #expect(throws: HeaderError.tooLarge) { try HeaderBlock(parsing: header(HeaderBlock.maximumLength * 2)) }
    }

    @Test func `every error has a name of its own and a sentence`() {
        #expect(Set(HeaderError.allCases.map(\.rawValue)).count == HeaderError.allCases.count)
        #expect(Set(HeaderError.allCases.map(\.description)).count == HeaderError.allCases.count)
    }
}
