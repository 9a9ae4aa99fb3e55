import Testing
import Text

@Suite struct PercentEncodingTests {
    private func decoded(_ text: String, plusIsSpace: Bool = false) -> String? {
        PercentEncoding.decoded(Array(text.utf8)[...], plusIsSpace: plusIsSpace)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `what is unreserved stands for itself, and all else is encoded in upper case`() {
        #expect(PercentEncoding.encoded("AZaz09-._~") == "AZaz09-._~")
        #expect(PercentEncoding.encoded("a b/ä%+\u{0}") == "a%20b%2F%C3%A4%25%2B%00")
        #expect(PercentEncoding.encoded("") == "")
        #expect(PercentEncoding.encoded("a/b c", keeping: { $0 == UInt8(ascii: "/") }) == "%61/%62%20%63")
    }

    @Test func `digits of either case are read`() {
        #expect(decoded("a%20b%2F%c3%A4%25+") == "a b/ä%+")
        #expect(decoded("a%2Bb+c", plusIsSpace: true) == "a+b c")
        #expect(decoded("") == "")
    }

    @Test(arguments: ["%", "a%", "%1", "%zz", "%1z", "%+1", "% 1", "%%41", "%-1", "%0x"])
    func `a percent sign without two digits behind it is refused`(text: String) {
        #expect(decoded(text) == nil && decoded(text, plusIsSpace: true) == nil)
    }

    @Test func `every octet is read back`() {
        let octets = (UInt8.min...UInt8.max).map { UnicodeScalar($0) }
        let text = String(String.UnicodeScalarView(octets))
        #expect(decoded(PercentEncoding.encoded(text)) == text)
    }
}
