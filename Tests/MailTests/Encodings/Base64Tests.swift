import Mail
import Testing

@Suite struct Base64Tests {
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ])
    func `the examples of RFC 4648 come out`(plain: String, encoded: String) {
        #expect(Base64.encode(plain.utf8) == Array(encoded.utf8))
        #expect(Base64.decode(encoded.utf8) == Array(plain.utf8))
    }

    @Test func `every octet survives, at every length`() {
        let octets = (0..<600).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 / 256) }
        for length in 0...octets.count {
            #expect(Base64.decode(Base64.encode(octets[..<length])) == Array(octets[..<length]))
        }
    }

    @Test(arguments: [
        "Z", "Zg", "Zg=", "Zg===", "Zg=g", "=", "====", "Zm9v=", "Zm9v====", "Zh==", "Zm9=", "Zm 8", "Zm8=\r\n",
        "Zm9v\r\nZm9v", "Zm-v", "Zm_v", "Zm9v!===", "Zg==Zg==", "Zm8\u{0}",
    ])
    func `only the one canonical encoding is read`(text: String) {
        #expect(Base64.decode(text.utf8) == nil)
    }

    @Test(arguments: [(0, 0), (57, 1), (58, 2), (114, 2), (115, 3)])
    func `lines are as long as asked for, with CRLF between`(octets: Int, lines: Int) throws {
        let text = Base64.encode([UInt8](repeating: 7, count: octets), lineLength: 76)
        let parts = text.split(separator: UInt8(ascii: "\n"))
        #expect(parts.count == lines)
        #expect(parts.dropLast().allSatisfy { $0.count == 77 && $0.last == UInt8(ascii: "\r") })
        #expect(text.last != UInt8(ascii: "\n"))
        #expect(Base64.decode(text.filter { $0 > 0x20 })?.count == octets)
    }
}
