import Testing

@testable import Mail

@Suite struct QuotedPrintableTests {
    private func lines(_ text: [UInt8]) -> [[UInt8]] {
        String(decoding: text, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false).map {
            Array($0.utf8)
        }
    }

    /// RFC 2045 section 6.7: lines of at most 76 characters, no white space at the end, nothing but printable ASCII;
    /// and whoever takes the soft line breaks out and decodes has what was there.
    private func check(_ written: [UInt8], says text: [UInt8]) {
        for line in lines(written) {
            #expect(line.count <= 76, "\(String(decoding: line, as: UTF8.self))")
            #expect(line.last != UInt8(ascii: " ") && line.last != UInt8(ascii: "\t"))
            #expect(line.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x09 })
        }
        var decoded: [UInt8] = []
        var rest = written[...]
        while let octet = rest.popFirst() {
            guard octet == UInt8(ascii: "=") else {
                decoded.append(octet)
                continue
            }
            let pair = Array(rest.prefix(2))
            rest = rest.dropFirst(2)
            if pair == [13, 10] { continue }
            guard let value = UInt8(String(decoding: pair, as: UTF8.self), radix: 16) else {
                Issue.record("an escape of \(pair)")
                return
            }
            decoded.append(value)
        }
        #expect(decoded == text)
    }

    /// Every kind of octet at every place of a line around the 76th character, before a line's end and before more
    /// text.
    @Test func `no line is longer than 76 characters, wherever what must be escaped stands`() {
        let octets = ["a", "=", "\u{E9}", " ", "\t", "-", ".", "\u{0}", "\u{7F}"]
        for before in 70...80 {
            for first in octets {
                for second in octets + [""] {
                    for end in ["", "\n", "xyz", "\n-\n", "--b"] {
                        let text = latin1(String(repeating: "x", count: before) + first + second + end)
                        var written: [UInt8] = []
                        QuotedPrintable.append(text[...], to: &written)
                        check(written, says: text)
                    }
                }
            }
        }
    }

    @Test func `nor is one that was too long before`() {
        for before in 60...80 {
            for piece in ["=C3=A9", "\u{E9}", "=3D", "a ", "-"] {
                let text = String(repeating: "x", count: before) + String(repeating: piece, count: 1000)
                var written: [UInt8] = []
                QuotedPrintable.appendMending(latin1(text)[...], to: &written)
                #expect(lines(written).allSatisfy { $0.count <= 76 })
            }
        }
    }
}
