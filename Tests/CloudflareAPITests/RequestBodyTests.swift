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
            + ##"\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F !\"#$%&'()*+,-./0123456789:;"##
            + ##"<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"## + "\u{7F}"
        #expect(json.hasSuffix(#""mime_message":""# + expected + #""}"#))
    }

    @Test func `a message that is not UTF-8 has no body`() {
        #expect(throws: SendFailure.self) { try RequestBody(message([0xFF])) }
    }
}

@Suite struct JSONTextTests {
    private static let wellFormed: [[UInt8]] = [
        [], [0x00], [0x7F], [0xC2, 0x80], [0xDF, 0xBF], [0xE0, 0xA0, 0x80], [0xEC, 0xBF, 0xBF], [0xED, 0x9F, 0xBF],
        [0xEE, 0x80, 0x80], [0xEF, 0xBF, 0xBF], [0xF0, 0x90, 0x80, 0x80], [0xF3, 0xBF, 0xBF, 0xBF],
        [0xF4, 0x8F, 0xBF, 0xBF],
    ]
    private static let illFormed: [[UInt8]] = [
        [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xC2, 0xC2], [0xE0, 0x9F, 0xBF],
        [0xE0, 0xA0],
        [0xE1], [0xE1, 0x80, 0x41], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF],
        [0xF0, 0x90, 0x80], [0xF0, 0x90], [0xF0], [0xF1, 0x80, 0x80, 0x41], [0xF4, 0x90, 0x80, 0x80],
        [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0xC2, 0x80, 0x80],
    ]

    private func isUTF8(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBufferPointer(JSONText.isUTF8) }

    @Test func `every limit of UTF-8 is kept at every place`() {
        for before in 0..<100 {
            for after in [0, 1, 2, 3, 31, 32, 33, 64] {
                let head = [UInt8](repeating: 0x61, count: before)
                let tail = [UInt8](repeating: 0x62, count: after)
                for sequence in JSONTextTests.wellFormed { #expect(isUTF8(head + sequence + tail)) }
                for sequence in JSONTextTests.illFormed { #expect(!isUTF8(head + sequence + tail)) }
            }
        }
    }

    @Test func `random bytes are judged as the standard library judges them`() {
        let interesting: [UInt8] = [
            0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4,
            0xF5, 0xFF,
        ]
        for _ in 0..<20_000 {
            // A well-formed text with one byte changed now and then: pure noise would hardly ever be well-formed.
            var bytes = (0..<Int.random(in: 0..<20)).flatMap { _ in JSONTextTests.wellFormed.randomElement()! }
            if !bytes.isEmpty, Bool.random() {
                bytes[Int.random(in: 0..<bytes.count)] = interesting.randomElement()!
            }
            #expect(isUTF8(bytes) == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
        }
    }

    /// `swift test -c release -Xswiftc -enable-testing --filter JSONTextTests` prints the speeds.
    @Test func `megabytes are checked, measured and escaped at a gigabyte a second`() throws {
        let line = "TG9yZW0gaXBzdW0gZG9sb3Igc2l0IGFtZXQsIGNvbnNlY3RldHVyIGFkaXBpc2NpbmcgZWxpdC4\r\n"
        let base64 = Array(String(repeating: line, count: JSONTextTests.isOptimised ? 60_000 : 600).utf8)
        let prose = Array(
            String(
                repeating: "Съешь же ещё этих мягких французских булок, да выпей чаю.\r\n",
                count: JSONTextTests.isOptimised ? 45_000 : 450
            ).utf8)
        for (name, bytes) in [("base64 lines", base64), ("Cyrillic prose", prose)] {
            let raw = RawMessage(from: "a@example.com", recipients: ["b@example.org"], message: bytes)
            var body = try RequestBody(raw)
            let check = fastest { bytes.withUnsafeBufferPointer { JSONText.isUTF8($0) ? 1 : 0 } }
            let measure = fastest { bytes.withUnsafeBufferPointer(JSONText.escapedCount) }
            let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
            defer { buffer.deallocate() }
            let escape = try fastest {
                body = try RequestBody(raw)
                var total = 0
                while true {
                    let count = body.fill(buffer)
                    if count == 0 { return total }
                    total += count
                }
            }
            guard JSONTextTests.isOptimised else { continue }
            func rate(_ duration: Duration) -> Int {
                Int(Double(bytes.count) / (Double(duration.components.attoseconds) / 1e18) / 1e6)
            }
            print("\(name): check \(rate(check)), measure \(rate(measure)), all three \(rate(escape)) MB/s")
            // Half of what is expected, for machines that are busy with something else.
            #expect(rate(check) > 500)
            #expect(rate(measure) > 500)
        }
    }

    #if DEBUG
        private static let isOptimised = false
    #else
        private static let isOptimised = true
    #endif

    private func fastest(_ work: () throws -> Int) rethrows -> Duration {
        let clock = ContinuousClock()
        var best: Duration?
        for _ in 0..<(JSONTextTests.isOptimised ? 7 : 1) {
            var result = 0
            let duration = try clock.measure { result = try work() }
            #expect(result > 0)
            best = min(best ?? duration, duration)
        }
        return best!
    }
}
