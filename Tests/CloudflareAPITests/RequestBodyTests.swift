import FoundationEssentials
import Testing

@testable import CloudflareAPI

@Suite struct RequestBodyTests {
    private struct Decoded: Decodable, Equatable {
        let from: String
        let recipients: [String]
        let mimeMessage: String
    }

    private func message(_ bytes: [UInt8]) -> RawMessage {
        RawMessage(from: #""a\"b"@example.com"#, recipients: ["x@example.org", "ü@example.org"], message: bytes)
    }

    private func encoded(_ message: RawMessage, sizes: () -> Int) throws -> [UInt8] {
        var body = try RequestBody(message)
        var result: [UInt8] = []
        while true {
            var buffer = [UInt8](repeating: 0xFF, count: sizes())
            let size = buffer.count
            let count = buffer.withUnsafeMutableBytes { body.fill($0) }
            if count == 0 { break }
            #expect(count <= size)
            // Nothing may be written past what was said, where it matters: the last buffer's end is never sent.
            result += buffer[..<count]
        }
        #expect(result.count == body.length)
        #expect(body.written == body.length)
        return result
    }

    /// Every character class next to every other, at every place in a block of 16.
    private static let text: String = {
        let parts = [
            "\r\n", "\"", "\\", "\u{0}", "\u{1F}", "\t", "\u{8}\u{C}\u{B}", "plain text", "ü", "€", "😀", "\u{7F}", "/",
        ]
        return (0..<40).map { parts[$0 % parts.count] + String(repeating: "x", count: $0) }.joined()
    }()

    @Test func `what a JSON decoder reads is what was put in`() throws {
        var generator = SystemRandomNumberGenerator()
        for length in 0..<200 {
            let scalars = (0..<length).map { _ -> Unicode.Scalar in
                let limits: [UInt32] = [0x20, 0x80, 0x800, 0xD800, 0x10FFFF]
                return Unicode.Scalar(UInt32.random(in: 0..<limits.randomElement(using: &generator)!)) ?? "x"
            }
            let text = String(String.UnicodeScalarView(scalars))
            let raw = message(Array(text.utf8))
            let json = try encoded(raw) { Int.random(in: 1...64) }
            let decoder = JSONDecoder()
            decoder.keyDecodingStrategy = .convertFromSnakeCase
            let decoded = try decoder.decode(Decoded.self, from: Data(json))
            #expect(decoded.from == raw.from)
            #expect(decoded.recipients == raw.recipients)
            #expect(decoded.mimeMessage.utf8.elementsEqual(raw.message))
        }
    }

    @Test func `the body is the same however the buffers cut it`() throws {
        let raw = message(Array(RequestBodyTests.text.utf8))
        let whole = try encoded(raw) { 1_000_000 }
        for size in 1...70 {
            #expect(try encoded(raw) { size } == whole)
        }
        for first in 1...whole.count {
            var sizes = [first]
            #expect(try encoded(raw) { sizes.popLast() ?? 4_096 } == whole)
        }
    }

    @Test func `each byte is escaped in its shortest form, or not at all`() throws {
        let all = (0..<0x80).map { UInt8($0) }
        let json = String(decoding: try encoded(message(all)) { 7 }, as: UTF8.self)
        let expected =
            ##"\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000B\f\r\u000E\u000F\u0010\u0011\u0012\u0013"##
            + ##"\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F "##
            + ##"!\"#$%&'()*+,-./0123456789:;"##
            + ##"<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"## + "\u{7F}"
        #expect(json.hasSuffix(#""mime_message":""# + expected + #""}"#))
    }

    @Test func `a message that is not UTF-8 has no body`() {
        #expect(throws: SendFailure.self) { try RequestBody(message([0xFF])) }
    }
}
