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
        ("x@xn--mnchen-3ya.de", "x@xn--mnchen-3ya.de"), ("root@LOCALHOST", "root@localhost"),
        ("monit@web-1", "monit@web-1"),
    ])
    func `an address is kept in canonical form`(text: String, canonical: String) throws {
        #expect(try EmailAddress(parsing: text.utf8).description == canonical)
    }

    @Test(arguments: [
        ("", EmailAddress.ParseError.syntax), ("jane", .syntax), ("@example.com", .syntax), ("jane@", .syntax),
        ("a@b@example.com", .localPart), ("a..b@example.com", .localPart), (".a@example.com", .localPart),
        ("a b@example.com", .localPart), ("a\u{0}b@example.com", .localPart), (#""a@example.com"#, .localPart),
        (#""a"b"@example.com"#, .localPart), ("jane(x)@example.com", .localPart),
        ("jane@-", .domain), ("jane@1", .domain), ("jane@example.com.", .domain), ("jane@-a.com", .domain),
        ("jane@a-.com", .domain),
        ("jane@a..com", .domain), ("jane@exam_ple.com", .domain), ("jane@192.0.2.1", .domain),
        ("jane@example.com ", .domain), ("jane@[192.0.2.1]", .addressLiteral), ("jané@example.com", .nonASCII),
        (String(repeating: "a", count: 65) + "@example.com", .tooLong),
    ])
    func `what is no address is refused with its reason`(text: String, error: EmailAddress.ParseError) {
        #expect(throws: error) { try EmailAddress(parsing: text.utf8) }
    }

    @Test func `a domain of a single label can be a sender's, and no recipient's`() throws {
        #expect(try !EmailAddress(parsing: "root@localhost".utf8).domain.isQualified)
        #expect(try EmailAddress(parsing: "jane@example.com".utf8).domain.isQualified)
        #expect(throws: EmailAddress.ParseError.singleLabel) {
            try EmailAddress(parsing: "root@localhost".utf8, as: .recipient)
        }
    }

    @Test(arguments: [
        ("xxx.yyy.@docomo.example", "xxx.yyy.@docomo.example"), ("a..b@docomo.example", "a..b@docomo.example"),
        (".a@docomo.example", ".a@docomo.example"), ("jane@Foo_Bar.example", "jane@foo_bar.example"),
        ("jane@_x.__.example", "jane@_x.__.example"),
    ])
    func `a recipient may have full stops and underscores where a sender may not`(
        text: String, canonical: String
    ) throws {
        let address = try EmailAddress(parsing: text.utf8, as: .recipient)
        #expect(address.description == canonical)
        #expect(try EmailAddress(parsing: canonical.utf8, as: .recipient) == address)
        #expect(throws: EmailAddress.ParseError.self) { try EmailAddress(parsing: text.utf8) }
    }

    @Test(arguments: [
        ".@example.com", "..@example.com", "a b@example.com", "a..b c@example.com", "a@b..@example.com",
        "a@example..com", "a@example.com.", "a@_", "a@x_", "a@example.com_.", "a@-_.example", "a@exa mple_.com",
        "a@example.1",
    ])
    func `what is no mailbox is none for a recipient either`(text: String) {
        #expect(throws: EmailAddress.ParseError.self) { try EmailAddress(parsing: text.utf8, as: .recipient) }
    }

    @Test func `quoted or not, full stops make one mailbox`() throws {
        let bare = try EmailAddress(parsing: "a..b.@docomo.example".utf8, as: .recipient)
        for spelling in [#""a..b."@docomo.example"#, #""a.\.b."@DOCOMO.example"#] {
            let quoted = try EmailAddress(parsing: spelling.utf8, as: .recipient)
            #expect(quoted.description == #""a..b."@docomo.example"#)
            #expect(quoted == bare)
            #expect(quoted.hashValue == bare.hashValue)
            #expect(quoted.matches(bare) && bare.matches(quoted))
        }
        for other in ["a.b.@docomo.example", "a..b@docomo.example", "a..b..@docomo.example"] {
            #expect(try EmailAddress(parsing: other.utf8, as: .recipient) != bare)
        }
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
