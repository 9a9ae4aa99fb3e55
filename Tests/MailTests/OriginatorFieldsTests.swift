import Mail
import Testing

@Suite struct OriginatorFieldsTests {
    private func originator(_ header: String) throws -> OriginatorFields {
        let message = Array((header + "\r\n\r\nbody\r\n").utf8)
        return try OriginatorFields(of: try HeaderBlock(parsing: message), in: message)
    }

    private func originator(bytes: [UInt8]) throws -> OriginatorFields {
        try OriginatorFields(of: try HeaderBlock(parsing: bytes), in: bytes)
    }

    @Test(arguments: [
        "From: jane@ok.example", "From:jane@ok.example", "FROM:\tjane@ok.example\t ", "From: <jane@ok.example>",
        "from: Jane <jane@ok.example>", "From: Jane<jane@ok.example>", "From: Jane Q. Doe <jane@ok.example>",
        "From: \"Doe, Jane\" <jane@ok.example>", "From: \"Jane (x): y; <z\" <jane@ok.example>",
        #"From: "a \"nick\" b" <jane@ok.example>"#, "From: \"\" <jane@ok.example>",
        "From: =?utf-8?Q?J=C3=A4ne?= <jane@ok.example>",
        "From: =?utf-8?B?SsOkbmU=?= =?utf-8?B?RG9l?=\r\n <jane@ok.example>",
        "From: =?iso-2022-jp?B?GyRCQDxCPBsoQg==?= <jane@ok.example>",
        "From: =?utf-8?Q?M=C3=BCller=2C_Jane?= <jane@ok.example>", "From: Jäne Müller <jane@ok.example>",
        "From:\r\n jane@ok.example", "From: Jane\r\n\tDoe\r\n <jane@ok.example>\t",
        "From: \"Jane\r\n Doe\" <jane@ok.example>",
        "From: <jane@OK.Example>", "From: Shop & Co! <jane@ok.example>", "From: \"שלום\u{200F}\" <jane@ok.example>",
        // A display name that is another address is fine: the address counts.
        "From: \"boss@evil.test\" <jane@ok.example>", "From: =?utf-8?Q?boss=40evil.test?= <jane@ok.example>",
        // The address in the place of a name, as programs write it that have none.
        "From: jane@ok.example <jane@ok.example>", "From: jane@ok.example<jane@ok.example> ",
        "From: jane@ok.example\r\n <jane@ok.example>",
    ])
    func `one unmistakable mailbox is taken`(header: String) throws {
        let fields = try originator(header)
        #expect(fields.from.description == "jane@ok.example")
        #expect(fields.others == [])
    }

    /// Every way that is known to talk a gateway around, and the rule that stops it.
    @Test(arguments: [
        // Number of fields.
        ("Subject: x", "no-from-field"), ("X-From: jane@ok.example", "no-from-field"),
        ("From: jane@ok.example\r\nFrom: jane@ok.example", "two-from-fields"),
        ("From: jane@ok.example\r\nSubject: x\r\nfrOM: boss@evil.test", "two-from-fields"),
        ("From: boss@evil.test\r\nFrom: jane@ok.example", "two-from-fields"),
        ("From:\r\nFrom: jane@ok.example", "two-from-fields"), ("From: ((\r\nFrom: jane@ok.example", "two-from-fields"),
        ("From: jane@ok.example\r\nSender: jane@ok.example\r\nSender: boss@evil.test", "two-sender-fields"),
        // Number of mailboxes.
        ("From:", "from-empty"), ("From: \t ", "from-empty"), ("From: Jane", "from-no-address"),
        ("From: \"jane\"", "from-no-address"), ("From: jane@ok.example, boss@evil.test", "from-list"),
        ("From: <jane@ok.example>, <boss@evil.test>", "from-list"), ("From: jane@ok.example,", "from-list"),
        ("From: ,jane@ok.example", "from-list"), ("From: Jane, Doe <jane@ok.example>", "from-list"),
        ("From: a@ok.example,<b@evil.test>", "from-list"), ("From: jane@ok.example;", "from-text-after-address"),
        ("From: staff: jane@ok.example;", "from-group"), ("From: staff:;", "from-group"),
        ("From: : jane@ok.example", "from-group"),
        ("From: <jane@ok.example> <boss@evil.test>", "from-text-after-address"),
        // Places of the address.
        (#"From: <a@ok.example>\,<b@evil.test>"#, "from-text-after-address"),
        ("From: <a@ok.example>b@evil.test", "from-text-after-address"),
        ("From: <a@ok.example> b@evil.test", "from-text-after-address"),
        ("From: a@ok.example <b@evil.test>", "from-unquoted-address-in-name"),
        ("From: a@ok.example<b@evil.test>", "from-unquoted-address-in-name"),
        ("From: b@ok.example <a@ok.example>", "from-unquoted-address-in-name"),
        ("From: a@ok.example <A@ok.example>", "from-unquoted-address-in-name"),
        ("From: a@ok.example <a@ok.example.evil.test>", "from-unquoted-address-in-name"),
        ("From: a@ok.example.evil.test <a@ok.example>", "from-unquoted-address-in-name"),
        ("From: a@ok.example <a@ok.example> <b@evil.test>", "from-text-after-address"),
        ("From: a@ok.example <a@ok.example>, b@evil.test", "from-list"),
        ("From: a@ok.example a@ok.example <a@ok.example>", "from-text-after-address"),
        ("From: a@b@ok.example <a@b@ok.example>", "from-address-local-part"),
        ("From: a@ok.example <a@ok.example", "from-unclosed-angle-bracket"),
        ("From: Jane a@ok.example <b@evil.test>", "from-unquoted-address-in-name"),
        ("From: jane a@ok.example", "from-unquoted-address-in-name"),
        ("From: a@ok.example b@evil.test", "from-text-after-address"),
        ("From: a@ok.example \"x\" <b@evil.test>", "from-text-after-address"),
        ("From: <@evil.test,@b.example:c@ok.example>", "from-route"), ("From: <@evil.test:c@ok.example>", "from-route"),
        ("From: @evil.test:c@ok.example", "from-text-after-address"),
        ("From: <jane@ok.example", "from-unclosed-angle-bracket"),
        ("From: jane@ok.example>", "from-text-after-address"),
        ("From: >jane@ok.example<", "from-unclosed-angle-bracket"),
        ("From: <<jane@ok.example>>", "from-unclosed-angle-bracket"), ("From: <", "from-unclosed-angle-bracket"),
        ("From: <boss@evil.test<jane@ok.example>", "from-unclosed-angle-bracket"),
        ("From: <>", "from-address-syntax"), ("From: Jane <>", "from-address-syntax"),
        ("From: [boss@evil.test] <jane@ok.example>", "from-unquoted-special"),
        (#"From: boss\@evil.test <jane@ok.example>"#, "from-unquoted-special"),
        // Comments.
        ("From: jane@ok.example (boss@evil.test)", "from-comment"), ("From: (x) jane@ok.example", "from-comment"),
        ("From: (<boss@evil.test>) <jane@ok.example>", "from-comment"), ("From: jane(x)@ok.example", "from-comment"),
        ("From: jane@(x)ok.example", "from-comment"), ("From: <jane@ok.example(x)>", "from-comment"),
        ("From: <jane@ok.example> (x)", "from-comment"),
        ("From: boss@evil.test(\r\n ) <jane@ok.example>", "from-comment"),
        ("From: Jane (x) <jane@ok.example>", "from-comment"), ("From: jane@ok.example)", "from-comment"),
        // White space and folding in the address.
        ("From: <jane@\r\n ok.example>", "from-folded-address"),
        ("From: <\r\n jane@ok.example>", "from-folded-address"),
        ("From: jane@\r\n ok.example", "from-folded-address"), ("From: jane\r\n @ok.example", "from-folded-address"),
        ("From: jane@ok.example\r\n .evil.test", "from-folded-address"),
        ("From: < jane@ok.example>", "from-white-space-in-address"),
        ("From: <jane@ok.example >", "from-white-space-in-address"),
        ("From: <jane @ok.example>", "from-white-space-in-address"),
        ("From: jane@ ok.example", "from-text-after-address"),
        ("From: jane @ok.example", "from-unquoted-address-in-name"),
        ("From:\r\n \r\n jane@ok.example", "from-blank-folded-line"),
        ("From: jane@ok.example\r\n \t", "from-blank-folded-line"),
        // Quoting.
        ("From: \"boss@evil.test\"@ok.example", "from-quoted-local-part"),
        ("From: \"jane\"@ok.example", "from-quoted-local-part"),
        ("From: <\"boss@evil.test\"@ok.example>", "from-quoted-local-part"),
        ("From: <\"a>b\"@ok.example>", "from-quoted-local-part"),
        ("From: \"jane\".doe@ok.example", "from-quoted-local-part"),
        ("From: \"jane <jane@ok.example>", "from-unclosed-quote"),
        (#"From: "jane\" <jane@ok.example>"#, "from-unclosed-quote"), (#"From: "jane\"#, "from-unclosed-quote"),
        ("From: \"<boss@evil.test>\" <jane@ok.example>", "from-bracketed-address-in-name"),
        (#"From: "x\" <boss@evil.test>, \"y" <jane@ok.example>"#, "from-bracketed-address-in-name"),
        (#"From: "x\", boss@evil.test, \"y" <jane@ok.example>"#, "from-bracketed-address-in-name"),
        ("From: \"boss@evil.test, x\" <jane@ok.example>", "from-bracketed-address-in-name"),
        // Over several quoted parts, whose ends a careless reader does not see.
        ("From: \"<\" x \"boss@evil.test>\" <jane@ok.example>", "from-bracketed-address-in-name"),
        ("From: \"<\"boss\"@evil.test>\" <jane@ok.example>", "from-bracketed-address-in-name"),
        // What an encoded word hides from those who decode it is there for the others.
        ("From: \"=?iso-2022-jp@evil.test,?B?YQ==?=\" <jane@ok.example>", "from-bracketed-address-in-name"),
        ("From: \"boss@evil.test\" \",\" <jane@ok.example>", "from-bracketed-address-in-name"),
        ("From: =?utf-8?Q?boss=40evil.test?= \",\" <jane@ok.example>", "from-bracketed-address-in-name"),
        // Encoded words.
        ("From: =?utf-8?Q?jane=40ok=2Eexample?=", "from-no-address"),
        ("From: <=?utf-8?Q?jane=40ok=2Eexample?=>", "from-encoded-word-in-address"),
        ("From: =?utf-8?Q?boss?=@ok.example", "from-encoded-word-in-address"),
        ("From: <=?utf-8?B?Ym9zc0BldmlsLnRlc3Q=?==?utf-8?Q?=00?=@ok.example>", "from-encoded-word-in-address"),
        ("From: =?utf-8?Q?boss=40evil.test=00?= <jane@ok.example>", "from-control-character"),
        ("From: =?utf-8?B?Ym9zc0BldmlsLnRlc3QKAA==?= <jane@ok.example>", "from-control-character"),
        ("From: =?iso-8859-1?Q?boss=0D=0AFrom=3A?= <jane@ok.example>", "from-control-character"),
        ("From: =?iso-2022-jp?Q?=00?= <jane@ok.example>", "from-control-character"),
        ("From: =?utf-8?Q?=22boss=22_=3Cboss=40evil.test=3E?= <jane@ok.example>", "from-bracketed-address-in-name"),
        ("From: =?utf-8?Q?boss=40evil.test=2C?= <jane@ok.example>", "from-bracketed-address-in-name"),
        ("From: =?utf-8?Q?boss=40evil.test?= =?utf-8?B?LA==?= <jane@ok.example>", "from-bracketed-address-in-name"),
        ("From: =?gbk?Q?=81=40=3Cboss=40evil.test=3E?= <jane@ok.example>", "from-bracketed-address-in-name"),
        // Octets that are whole characters, or broken ones, and hide nothing.
        ("From: =?shift_jis?Q?=B1=3Cboss=40evil.test_=B1=3E?= <jane@ok.example>", "from-bracketed-address-in-name"),
        ("From: =?shift_jis?Q?=B1=40=3Cboss?= <jane@ok.example>", "from-bracketed-address-in-name"),
        ("From: =?shift_jis?Q?boss=40evil.test=82=2C?= <jane@ok.example>", "from-bracketed-address-in-name"),
        ("From: =?gbk?Q?boss=40evil.test_=80=3Cx=80=3E?= <jane@ok.example>", "from-bracketed-address-in-name"),
        ("From: =?gb2312?Q?boss=A1=40evil.test=A1=3Cx?= <jane@ok.example>", "from-bracketed-address-in-name"),
        ("From: =?euc-jp?Q?boss=A1=40evil.test=2C?= <jane@ok.example>", "from-bracketed-address-in-name"),
        (
            "From: =?iso-2022-jp?Q?=1B$B=1B=28B=3Cboss=40evil.test=3E?= <jane@ok.example>",
            "from-bracketed-address-in-name"
        ),
        ("From: \"=?utf-8?Q?=22?= boss@evil.test,\" <jane@ok.example>", "from-bracketed-address-in-name"),
        // Encoded words that are none to the strict, and reach to the next "?=" for Python's email and its like.
        ("From: =?utf-8?Q?=3Cboss=40evil.test=3E?x?= <jane@ok.example>", "from-ambiguous-encoded-word"),
        ("From: =?utf-8?Q?=3Cboss=40evil.test=3E_<a?=b@ok.example>", "from-ambiguous-encoded-word"),
        (#"From: =?utf-8?Q?=3Cboss=40evil.test=3E_"x?=" <jane@ok.example>"#, "from-ambiguous-encoded-word"),
        (#"From: "=?utf-8?Q?=3Cboss=40evil.test=3E" "?=" <jane@ok.example>"#, "from-ambiguous-encoded-word"),
        ("From: =?utf-8?B?? =?utf-8?Q?boss?= <jane@ok.example>", "from-ambiguous-encoded-word"),
        ("From: =?utf-8?Q?boss <jane@ok.example>", "from-ambiguous-encoded-word"),
        ("From: =?utf-7?Q?+ADw-boss+AEA-evil.test+AD4-?= <jane@ok.example>", "from-opaque-charset"),
        ("From: =?utf-16?B?PABiAG8=?= <jane@ok.example>", "from-opaque-charset"),
        ("From: =?utf-8?Q?=E2=80=AEtset=2Elive?= <jane@ok.example>", "from-direction-override"),
        // Characters.
        ("From: jane\u{1}@ok.example", "from-control-character"),
        ("From: Jane\u{1B}[2J <jane@ok.example>", "from-control-character"),
        ("From: Jane\u{85} <jane@ok.example>", "from-control-character"),
        ("From: Jane\u{2028} <jane@ok.example>", "from-control-character"),
        ("From: \u{202E}tset.live@ssob <jane@ok.example>", "from-direction-override"),
        ("From: \"\u{2066}x\" <jane@ok.example>", "from-direction-override"),
        ("From: jane@\u{202E}ok.example", "from-direction-override"),
        // The address itself.
        ("From: a@b@ok.example", "from-address-local-part"),
        ("From: <a@evil.test@ok.example>", "from-address-local-part"),
        ("From: jane@ok.example.", "from-address-domain"), ("From: jane@.ok.example", "from-address-domain"),
        ("From: jane@ok..example", "from-address-domain"), ("From: .jane@ok.example", "from-address-local-part"),
        ("From: jane.@ok.example", "from-address-local-part"), ("From: @ok.example", "from-address-syntax"),
        ("From: jane@", "from-address-syntax"), ("From: jane@ok", "from-address-domain"),
        ("From: user@evil.test?ok.example", "from-address-domain"),
        ("From: user@evil.test#ok.example", "from-address-domain"),
        ("From: user@evil.test/@ok.example", "from-address-local-part"),
        ("From: <jane@[192.0.2.1]>", "from-address-literal"),
        ("From: jane@[192.0.2.1]", "from-text-after-address"),
        ("From: <jane,boss@ok.example>", "from-address-local-part"),
        ("From: <jane@ok.example,boss@evil.test>", "from-address-local-part"),
        ("From: jane@o\u{212A}.example", "from-address-non-ascii"),
        ("From: jane@ok.example\u{FF0E}evil", "from-address-non-ascii"),
        ("From: <jane\u{FF20}evil.test@ok.example>", "from-address-non-ascii"),
        // The other originator fields.
        ("From: jane@ok.example\r\nSender: a@ok.example, b@ok.example", "sender-list"),
        ("From: jane@ok.example\r\nSender:", "sender-empty"),
        ("Sender: (x) <a@ok.example>\r\nFrom: jane@ok.example", "sender-comment"),
        ("From: jane@ok.example\r\nResent-From: a@ok.example, b@ok.example", "resent-from-list"),
        ("From: jane@ok.example\r\nRESENT-Sender: g: a@ok.example;", "resent-sender-group"),
    ])
    func `what needs interpretation is refused by name`(header: String, rule: String) {
        do {
            let fields = try originator(header)
            Issue.record("\(header) was read as \(fields)")
        } catch let error as OriginatorError {
            #expect(error.rule == rule, "\(header)")
        } catch {
            Issue.record("\(header): \(error)")
        }
    }

    @Test func `octets that are not UTF-8 are refused, also in a display name`() {
        for octets in [[0xFF], [0xC0, 0xAF], [0xE4], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]] as [[UInt8]] {
            let message = Array("From: J".utf8) + octets + Array("ne <jane@ok.example>\r\n\r\n".utf8)
            #expect(throws: OriginatorError.mailbox(.invalidUTF8, field: "From")) { try originator(bytes: message) }
        }
    }

    @Test func `a line that some host would break in two is refused`() {
        let name = String(repeating: "x", count: 980)
        #expect(throws: Never.self) { try originator("From: \(name) <jane@ok>".replacing("ok>", with: "a.bc>")) }
        #expect(throws: OriginatorError.mailbox(.overlongLine, field: "From")) {
            try originator("From: \(name) <jane@ok.example>")
        }
        #expect(throws: Never.self) { try originator("From: \(name)\r\n <jane@ok.example>") }
    }

    @Test func `a domain is compared whole and as the one it is`() throws {
        let evil = try originator("From: user@ok.example.evil.test").from
        #expect(evil.domain.description == "ok.example.evil.test")
        let jane = try EmailAddress(parsing: "jane@ok.example".utf8)
        #expect(try originator("From: JANE@OK.EXAMPLE").from.matches(jane))
        #expect(try !originator("From: jane@ok.example.evil.test").from.matches(jane))
        #expect(try !originator("From: jane@evil-ok.example").from.matches(jane))
    }

    @Test func `Sender and every Resent mailbox are handed out to be checked, in order`() throws {
        let fields = try originator(
            """
            Resent-From: R <r1@ok.example>\r
            Resent-Sender: s1@ok.example\r
            resent-from: r2@evil.test\r
            From: jane@ok.example\r
            Sender: Office <office@ok.example>\r
            Reply-To: anybody@evil.test\r
            Resent-To: to@evil.test
            """)
        #expect(fields.from.description == "jane@ok.example")
        #expect(
            fields.others.map(\.address.description) == [
                "r1@ok.example", "s1@ok.example", "r2@evil.test", "office@ok.example",
            ])
        #expect(fields.others.map(\.field) == ["Resent-From", "Resent-Sender", "resent-from", "Sender"])
    }

    @Test func `a mailbox from elsewhere goes through the same parser and keeps its name`() throws {
        #expect(try Mailbox(parsing: #""Doe, \"J\"" Jane <jane@ok.example>"#.utf8).name == #"Doe, "J" Jane"#)
        #expect(try Mailbox(parsing: "jane@ok.example".utf8).name == nil)
        #expect(throws: MailboxError.control) { try Mailbox(parsing: "Jane\r\nBcc: x <jane@ok.example>".utf8) }
        #expect(throws: MailboxError.control) { try Mailbox(parsing: "Jane\n <jane@ok.example>".utf8) }
    }

    @Test func `every rule has a name and a sentence of its own`() {
        #expect(Set(MailboxError.allCases.map(\.rawValue)).count == MailboxError.allCases.count)
        #expect(Set(MailboxError.allCases.map(\.description)).count == MailboxError.allCases.count)
        #expect(
            OriginatorError.mailbox(.list, field: "FROM").description
                == "The FROM field holds a list; exactly one mailbox is allowed")
    }
}
