import CloudflareAPI
import Testing

@testable import Diagnosis

@Suite struct DNSMessageTests {
    /// An answer to a question for `mail.example.com` with these records, whose names point to the question's.
    private func message(_ records: [(type: UInt8, data: [UInt8])], count: UInt8? = nil) -> [UInt8] {
        var bytes: [UInt8] = [0, 1, 0x81, 0x80, 0, 1, 0, count ?? UInt8(records.count), 0, 0, 0, 0]
        bytes += [4] + Array("mail".utf8) + [7] + Array("example".utf8) + [3] + Array("com".utf8) + [0, 0, 16, 0, 1]
        for record in records {
            bytes += [0xC0, 12, 0, record.type, 0, 1, 0, 0, 1, 44]
            bytes += [UInt8(record.data.count >> 8), UInt8(record.data.count & 255)] + record.data
        }
        return bytes
    }

    @Test func `records are read with their names, compressed or not`() throws {
        // `route1`, then the question's `example.com`.
        let host: [UInt8] = [0, 12, 6] + Array("Route1".utf8) + [0xC0, 17]
        let text: [UInt8] = [7] + Array("v=spf1 ".utf8) + [4] + Array("-all".utf8)
        let answers = try #require(DNSMessage(message([(15, host), (16, text), (5, [0xC0, 17])]))?.answers)
        #expect(answers.map(\.name) == Array(repeating: "mail.example.com", count: 3))
        #expect(answers[0].text == "route1.example.com" && answers[0].priority == 12)
        #expect(answers[1].text == "v=spf1 -all")
        #expect(answers[2].type == "CNAME" && answers[2].text == "example.com")
    }

    @Test func `a text in quotes stays one`() throws {
        let text = Array(#""a" \ b"#.utf8)
        let answers = try #require(DNSMessage(message([(16, [UInt8(text.count)] + text)]))?.answers)
        #expect(answers[0].text == #""a" \ b"#)
    }

    @Test(
        arguments: [
            // A pointer to itself, one forward, one past the end; a text longer than its record; a label of a reserved
            // kind.
            [0, 1, 0xC0, 48], [0, 1, 0xC0, 0xFF], [0, 1, 0xFF, 0xFF], [0, 1, 0x80, 0], [0, 1, 63, 1], [0],
        ] as [[UInt8]])
    func `a message that leads astray is none`(host: [UInt8]) {
        #expect(DNSMessage(message([(15, host)])) == nil)
    }

    @Test func `a message that ends too early is none, wherever`() {
        let whole = message([(16, [1, 65]), (15, [0, 1, 0xC0, 12])])
        #expect(DNSMessage(whole) != nil)
        for length in 0..<whole.count { #expect(DNSMessage(Array(whole[..<length])) == nil) }
        #expect(DNSMessage(message([(16, [5, 65])])) == nil)
        #expect(DNSMessage(message([], count: 9)) == nil)
    }

    @Test func `random octets never crash the reader`() {
        var random = SystemRandomNumberGenerator()
        let whole = message([(16, [1, 65]), (15, [0, 1, 0xC0, 12])])
        for _ in 0..<50_000 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            _ = DNSMessage(bytes)
        }
    }
}
