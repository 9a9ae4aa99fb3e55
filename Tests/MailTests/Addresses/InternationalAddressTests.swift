import Mail
import Testing

@Suite struct InternationalAddressTests {
    private func address(_ text: String) throws -> EmailAddress {
        try EmailAddress(parsing: text.utf8, allowingUTF8: true)
    }

    @Test(arguments: [
        ("jane@münchen.de", "jane@xn--mnchen-3ya.de"), ("jane@MüNCHEN.DE", "jane@xn--mnchen-3ya.de"),
        ("jane@straße.de", "jane@xn--strae-oqa.de"), ("jane@例え.jp", "jane@xn--r8jz45g.jp"),
        ("jane@ü.xn--mnchen-3ya.de", "jane@xn--tda.xn--mnchen-3ya.de"), ("jané@münchen.de", "jané@xn--mnchen-3ya.de"),
        ("用户@例え.jp", "用户@xn--r8jz45g.jp"), (#""jané doe"@example.com"#, #""jané doe"@example.com"#),
        ("jane@example.com", "jane@example.com"),
    ])
    func `a domain is kept as A-labels, a local part as it is`(text: String, canonical: String) throws {
        let address = try address(text)
        #expect(address.description.utf8.elementsEqual(canonical.utf8))
        #expect(address.isASCII == canonical.utf8.allSatisfy { $0 < 0x80 })
        #expect(throws: Never.self) { try EmailAddress(parsing: address.description.utf8, allowingUTF8: true) }
    }

    @Test func `a U-label and its A-label are one domain`() throws {
        #expect(try address("jane@münchen.de") == address("jane@XN--MNCHEN-3YA.de"))
        #expect(try address("jane@münchen.de").matches(address("JANE@xn--mnchen-3ya.de")))
        #expect(try !address("jane@münchen.de").matches(address("jane@munchen.de")))
    }

    @Test(arguments: [
        // Capitals, compatibility forms and look-alikes are not folded: K (Kelvin sign), ſ, full-width, ideographic
        // stop.
        "jane@MÜNCHEN.de", "jane@o\u{212A}.example", "jane@\u{17F}hop.example", "jane@ok．example", "jane@ok。example",
        "jane@ｏｋ.example", "jane@mu\u{308}nchen.de", "jane@xn--bogus-ü.de", "jane@\u{AD}ü.de", "jane@ü\u{200B}.de",
        "jane@ü..de", "jane@ü.de.", "jane@.ü.de", "jane@a_b.ü", "jane@a b.ü", "jane@-ü.de", "jane@ü-.de",
        "jane@😀.de",
        "jane@ü\u{0}.de", "jane@שa.com", "jane@a\u{202E}ü.com", "jane@ü.de:25", "jane@ü.de/", "jane@\u{FF20}ü.de",
        "jane@" + String(repeating: "ü", count: 64) + ".de",
    ])
    func `a domain that is none is refused, without any mapping`(text: String) {
        #expect(throws: EmailAddress.ParseError.domain) { try address(text) }
    }

    @Test(arguments: [
        "ja\u{202E}ne@ü.de", "ja\u{2066}ne@ü.de", "ja\u{85}ne@ü.de", "ja\u{9F}ne@example.com", "\u{2028}@example.com",
        "é é@example.com", "é..é@example.com", "\"é\\é\"@example.com",
    ])
    func `a local part with what cannot be seen, or misleads, is refused`(text: String) {
        #expect(throws: EmailAddress.ParseError.localPart) { try address(text) }
    }

    @Test func `octets that are not UTF-8 are refused`() {
        for octets in [[0xFF], [0xC0, 0x80], [0xE9], [0xED, 0xA0, 0x80]] as [[UInt8]] {
            #expect(throws: EmailAddress.ParseError.localPart) {
                try EmailAddress(parsing: octets + Array("@example.com".utf8), allowingUTF8: true)
            }
            #expect(throws: EmailAddress.ParseError.domain) {
                try EmailAddress(parsing: Array("jane@".utf8) + octets + Array(".com".utf8), allowingUTF8: true)
            }
        }
    }

    @Test func `local parts are octets: neither normalised nor folded`() throws {
        let composed = try address("jan\u{E9}@example.com")
        let decomposed = try address("jane\u{301}@example.com")
        #expect(composed != decomposed)
        #expect(!composed.matches(decomposed))
        #expect(Set([composed, decomposed]).count == 2)
        #expect(try !address("\u{212A}@example.com").matches(address("k@example.com")))
        #expect(try !address("ſ@example.com").matches(address("s@example.com")))
        #expect(try !address("É@example.com").matches(address("é@example.com")))
        #expect(try address("JANé@example.com").matches(address("jané@example.com")))
    }

    @Test func `nothing of it is read where it was not asked for`() throws {
        #expect(throws: EmailAddress.ParseError.nonASCII) { try EmailAddress(parsing: "jane@münchen.de".utf8) }
        #expect(throws: MailboxError.nonASCIIAddress) { try Mailbox(parsing: "jane@münchen.de".utf8) }
        let mailbox = try Mailbox(parsing: "Jané <jané@münchen.de>".utf8, allowingUTF8: true)
        #expect(mailbox.address.domain.description == "xn--mnchen-3ya.de")
        #expect(try Mailbox(parsing: "jané@münchen.de".utf8, allowingUTF8: true).address == mailbox.address)
    }

    @Test func `the limit of 254 octets holds for what goes out, too`() throws {
        // Each label grows from three octets ("ü.") to eight ("xn--tda.").
        let domain = String(repeating: "ü.", count: 31) + "de"
        #expect(try address("jan@" + domain).description.utf8.count == 254)
        #expect(throws: EmailAddress.ParseError.tooLong) { try address("jane@" + domain) }
        #expect(throws: EmailAddress.ParseError.domain) { try address("j@ü." + domain) }
    }
}
