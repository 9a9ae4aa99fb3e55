import Mail
import Testing

@Suite struct EmailAddressTests {
    @Test(arguments: [
        ("jane@example.com", "jane@example.com"),
        ("Jane.Doe+tag@EXAMPLE.com", "Jane.Doe+tag@example.com"),
        (#""jane doe"@example.com"#, #""jane doe"@example.com"#),
        (#""jane"@example.com"#, "jane@example.com"),
        (#""a@b"@example.com"#, #""a@b"@example.com"#),
        (#""a\"b"@example.com"#, #""a\"b"@example.com"#),
        ("x@xn--mnchen-3ya.de", "x@xn--mnchen-3ya.de"),
    ])
    func `an address is kept in canonical form`(text: String, canonical: String) throws {
        #expect(try EmailAddress(parsing: text.utf8).description == canonical)
    }

    @Test(arguments: [
        ("", EmailAddress.ParseError.syntax), ("jane", .syntax), ("@example.com", .syntax), ("jane@", .syntax),
        ("a@b@example.com", .localPart), ("a..b@example.com", .localPart), (".a@example.com", .localPart),
        ("a b@example.com", .localPart), ("a\u{0}b@example.com", .localPart), (#""a@example.com"#, .localPart),
        (#""a"b"@example.com"#, .localPart), ("jane(x)@example.com", .localPart),
        ("jane@example", .domain), ("jane@example.com.", .domain), ("jane@-a.com", .domain), ("jane@a-.com", .domain),
        ("jane@a..com", .domain), ("jane@exam_ple.com", .domain), ("jane@192.0.2.1", .domain),
        ("jane@example.com ", .domain), ("jane@[192.0.2.1]", .addressLiteral), ("jané@example.com", .nonASCII),
        (String(repeating: "a", count: 65) + "@example.com", .tooLong),
    ])
    func `what is no address is refused with its reason`(text: String, error: EmailAddress.ParseError) {
        #expect(throws: error) { try EmailAddress(parsing: text.utf8) }
    }

    @Test func `policy compares ASCII letters in either case, and only those`() throws {
        let jane = try EmailAddress(parsing: "Jane@example.com".utf8)
        #expect(jane.matches(try EmailAddress(parsing: "jANE@EXAMPLE.COM".utf8)))
        #expect(!jane.matches(try EmailAddress(parsing: "jane@example.org".utf8)))
        // "[" and "{" differ in the bit that tells the cases of a letter apart.
        let bracket = try EmailAddress(parsing: #""a["@example.com"#.utf8)
        #expect(!bracket.matches(try EmailAddress(parsing: "a{@example.com".utf8)))
    }
}
