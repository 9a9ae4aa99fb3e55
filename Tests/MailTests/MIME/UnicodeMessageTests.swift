import Mail
import Testing

@Suite struct UnicodeMessageTests {
    @Test(arguments: ["", "From: jane@example.com\r\n\r\nGrüße 日本\r\n", "\u{0}", "\r\n\r\n", "no message at all"])
    func `a message that is UTF-8 stays as it is, and is not copied`(text: String) throws {
        let bytes = Array(text.utf8)
        let message = try UnicodeMessage(bytes)
        #expect(message.bytes == bytes)
        #expect(message.bytes.withUnsafeBufferPointer(\.baseAddress) == bytes.withUnsafeBufferPointer(\.baseAddress))
        #expect(message.reencodedParts == 0 && message.reencodedFields == 0)
    }

    @Test func `a backslash before a folded line takes no part of the line end with it`() throws {
        let text = try reencoded("From: jane@example.com\nTo: gr\u{FC}n\\\n <a@example.net>\n\nHello\n")
        #expect(!text.contains("\r") && !text.contains("=0D"))
        #expect(text.contains("\n <a@example.net>\n"))
    }

    @Test func `a text in Latin-1 becomes quoted-printable under its own charset`() throws {
        #expect(
            try reencoded(
                """
                From: jane@example.com
                MIME-Version: 1.0
                Content-Transfer-Encoding: 8bit
                Content-Type: text/plain; charset=iso-8859-1

                Liebe Grüße aus Köln, 1 = 1\u{20}
                --
                .

                """) == """
                    From: jane@example.com
                    MIME-Version: 1.0
                    Content-Transfer-Encoding: quoted-printable
                    Content-Type: text/plain; charset=iso-8859-1

                    Liebe Gr=FC=DFe aus K=F6ln, 1 =3D 1=20
                    =2D-
                    .

                    """)
    }

    @Test func `a message without MIME fields gets those without which the encoding is not seen`() throws {
        #expect(
            try reencoded("From: jane@example.com\n\nGrüße und viele andere Worte\n") == """
                From: jane@example.com
                MIME-Version: 1.0
                Content-Transfer-Encoding: quoted-printable

                Gr=FC=DFe und viele andere Worte

                """)
    }

    @Test func `no line becomes a delimiter by how it is written`() throws {
        #expect(
            try reencoded(
                """
                From: jane@example.com
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="b?"

                --bü
                --b?
                Content-Transfer-Encoding: base64

                QUJDRA==
                --b?ü
                ü--b?
                RA==
                --b?--
                --bü

                """) == """
                    From: jane@example.com
                    MIME-Version: 1.0
                    Content-Type: multipart/mixed; boundary="b?"

                    \u{20}--bü
                    --b?
                    Content-Transfer-Encoding: base64

                    QUJDRA==
                    \u{20}--b?ü
                    ü--b?
                    RA==
                    --b?--
                    \u{20}--bü

                    """)
    }

    @Test func `of a multipart only the parts that are not UTF-8 change`() throws {
        #expect(
            try reencoded(
                """
                From: jane@example.com
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="b 1"

                Für alte Programme
                --b 1\u{20}
                Content-Type: text/plain

                left  alone\u{20}
                --b 1
                Content-Type: application/octet-stream

                \u{FF}\u{D8}\u{FF}
                --b 1
                Content-Type: message/rfc822

                Subject: inner
                Content-Type: multipart/alternative; boundary=c

                --c

                schöne neue Welt, und noch mehr
                --c--
                --b 1--

                """) == """
                    From: jane@example.com
                    MIME-Version: 1.0
                    Content-Type: multipart/mixed; boundary="b 1"

                    Für alte Programme
                    --b 1\u{20}
                    Content-Type: text/plain

                    left  alone\u{20}
                    --b 1
                    Content-Type: application/octet-stream
                    Content-Transfer-Encoding: base64

                    /9j/
                    --b 1
                    Content-Type: message/rfc822

                    Subject: inner
                    Content-Type: multipart/alternative; boundary=c
                    MIME-Version: 1.0

                    --c
                    Content-Transfer-Encoding: quoted-printable

                    sch=F6ne neue Welt, und noch mehr
                    --c--
                    --b 1--

                    """)
    }

    @Test(arguments: [
        ("Subject: Grüße aus Köln", "Subject: =?unknown-8bit?Q?Gr=FC=DFe?= aus\n =?unknown-8bit?Q?K=F6ln?="),
        ("Subject: für Jürgen", "Subject: =?unknown-8bit?Q?f=FCr?= =?unknown-8bit?Q?_J=FCrgen?="),
        ("Subject: =?utf-8?Q?a?= ü", "Subject: =?utf-8?Q?a?= =?unknown-8bit?Q?_=FC?="),
        ("Subject: ü =?utf-8?Q?a?=", "Subject: =?unknown-8bit?Q?=FC_?= =?utf-8?Q?a?="),
        ("To: Jürgen Doe <j@a.example>, b@a.example", "To: =?unknown-8bit?Q?J=FCrgen?= Doe <j@a.example>, b@a.example"),
        ("To: \"Jürgen, X\" <j@a.example>", "To: =?unknown-8bit?Q?J=FCrgen=2C_X?= <j@a.example>"),
        ("To: Jürgen<j@a.example>", "To: =?unknown-8bit?Q?J=FCrgen?= <j@a.example>"),
        ("Cc: j@a.example (Jürgen (x))", "Cc: j@a.example (=?unknown-8bit?Q?J=FCrgen?= (x))"),
        (
            "Date: 24 Nov 2026 02:00 +0100 (Mitteleuropäische Zeit)",
            "Date: 24 Nov 2026 02:00 +0100 (=?unknown-8bit?Q?Mitteleurop=E4ische?= Zeit)"
        ),
        (
            "Content-Type: text/plain; charset=iso-8859-1\nSubject: ü",
            "Content-Type: text/plain; charset=iso-8859-1\nSubject: =?iso-8859-1?Q?=FC?="
        ),
        (
            "Content-Type: text/plain; charset=utf-8\nSubject: ü",
            "Content-Type: text/plain; charset=utf-8\nSubject: =?unknown-8bit?Q?=FC?="
        ),
        (
            "Content-Disposition: attachment; filename=\"Köln 1.pdf\"; size=1",
            "Content-Disposition: attachment;\n filename*=unknown-8bit''K%F6ln%201.pdf; size=1"
        ),
    ])
    func `a field is put into encoded words or an extended parameter`(field: String, result: String) throws {
        #expect(try reencoded("\(field)\n\n") == "\(result)\n\n")
    }

    @Test func `white space that is folded already is not folded once more`() throws {
        let word = String(repeating: "a", count: 50)
        for gap in ["\n ", " \n ", " \n\t", "\n \t "] {
            #expect(try reencoded("Subject: \(word)\(gap)ü\n\n") == "Subject: \(word)\(gap)=?unknown-8bit?Q?=FC?=\n\n")
        }
        #expect(try reencoded("Subject: \(word) ü\n\n") == "Subject: \(word)\n =?unknown-8bit?Q?=FC?=\n\n")
    }

    @Test(.timeLimit(.minutes(1))) func `a long line with many words to encode takes no more than its share of time`()
        throws
    {
        let words = String(repeating: "ü(", count: 30_000)
        #expect(try reencoded("To: \(words)\n\n").utf8.count > 30_000 * 20)
    }

    @Test(arguments: [
        "Content-Type: text/ü", "Content-Type: multipart/mixed; boundary=\"ü\"", "To: ü@a.example",
        "To: <ü@a.example>", "To: \"ü\"@a.example", "To: \"ü <a@b.example>", "To: ü <a@b.example",
    ])
    func `a field with no room for text is refused by name`(field: String) {
        let name = String(field.prefix { $0 != ":" })
        #expect(reencodingError("\(field)\n\n") == .field(name))
    }

    @Test func `what is signed is refused, not changed`() {
        func signed(_ part: String, header: String = "From: jane@example.com") -> String {
            """
            \(header)
            Content-Type: multipart/signed; protocol="application/pgp-signature"; boundary=b

            --b
            \(part)
            --b
            Content-Type: application/pgp-signature

            x
            --b--

            """
        }
        #expect(reencodingError(signed("\nGrüße")) == .signedPart)
        #expect(reencodingError(signed("Content-Description: Grüße\n\nx")) == .signedPart)
        #expect(reencodingError(signed("Content-Type: multipart/mixed; boundary=c\n\n--c\n\nü\n--c--")) == .signedPart)
        // The header of the message is not covered.
        #expect(reencodingError(signed("\nx", header: "Subject: Grüße")) == nil)
        #expect(reencodingError("Content-Type: application/pkcs7-mime; smime-type=signed-data\n\n\u{30}\u{82}") == nil)
    }

    @Test(arguments: [
        ("Content-Transfer-Encoding: x-uuencode\n\nü", ReencodingError.unknownTransferEncoding),
        ("Content-Transfer-Encoding: 8bit\nContent-Transfer-Encoding: base64\n\nü", .ambiguousTransferEncoding),
        ("Content-Type: text/plain\nContent-Type: text/html\n\nü", .ambiguousContentType),
        ("Content-Type: multipart/mixed; boundary=b; boundary=c\n\n--b\n\nü", .unreadableBoundary),
        ("Content-Type: multipart/mixed; boundary*=utf-8''b\n\n--b\n\nü", .unreadableBoundary),
        ("Content-Type: multipart/mixed; boundary=b (c)\n\n--b\n\nü", .unreadableBoundary),
        ("Content-Type: message/partial; id=1\n\nü", .messageType),
        ("Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\nü", .messageType),
    ])
    func `what two readers would decode differently is refused`(text: String, expected: ReencodingError) {
        #expect(reencodingError(text) == expected)
        // … but only if there is something to re-encode.
        #expect(reencodingError(text.replacing("ü", with: "u")) == nil)
    }

    @Test(arguments: [
        // No boundary; one that never comes; one that is not closed; one that is its parent's.
        ("Content-Type: multipart/mixed\n\n--b\n\nGrüße und so weiter\n", "=2D-b\n\nGr=FC=DFe und so weiter\n"),
        (
            "Content-Type: multipart/mixed; boundary=c\n\n--b\n\nGrüße und so weiter\n",
            "=2D-b\n\nGr=FC=DFe und so weiter\n"
        ),
        (
            "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nGrüße und so weiter\n",
            "--b\nContent-Transfer-Encoding: quoted-printable\n\nGr=FC=DFe und so weiter\n"
        ),
        (
            "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nsüß "
                + "und so weiter\n--b--\n",
            "--b\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Transfer-Encoding: "
                + "quoted-printable\n\ns=FC=DF und so weiter\n--b--\n"
        ),
    ])
    func `wrong and missing boundaries are taken as readers take them`(text: String, body: String) throws {
        let result = try reencoded(text)
        #expect(result.suffix(body.count + 1) == "\n" + body)
    }

    @Test func `a soft line break does not make a delimiter line of a text`() throws {
        for length in 70...80 {
            let text =
                "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nü"
                + String(repeating: "x", count: length) + "--b--\n--b--\n"
            let message = try UnicodeMessage(latin1(text))
            let lines = String(decoding: message.bytes, as: UTF8.self).split(separator: "\r\n")
            #expect(lines.filter { $0 == "--b--" }.count == 1)
            #expect(lines.allSatisfy { $0.utf8.count <= 76 })
        }
    }

    @Test func `nesting, the number of parts and the length are bounded`() {
        func nested(_ depth: Int) -> String {
            (0..<depth).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined() + "\nü"
        }
        #expect(reencodingError(nested(UnicodeMessage.maximumDepth)) == nil)
        #expect(reencodingError(nested(UnicodeMessage.maximumDepth + 1)) == .nestedTooDeep)
        let head = "Content-Type: multipart/mixed; boundary=b\n\n"
        let part = "--b\n\nü\n"
        #expect(reencodingError(head + String(repeating: part, count: UnicodeMessage.maximumParts - 1)) == nil)
        #expect(reencodingError(head + String(repeating: part, count: UnicodeMessage.maximumParts)) == .tooManyParts)
        #expect(
            reencodingError("X: " + String(repeating: "ü", count: HeaderBlock.maximumLength) + "\n\n")
                == .headerTooLarge)
        #expect(throws: ReencodingError.tooLarge(by: 46)) {
            try UnicodeMessage(latin1("\nüüüü"), maximumLength: 20)
        }
    }

    /// Whatever comes in, what comes out is UTF-8 and stays so; nothing traps.
    @Test func `any octets end in UTF-8 or in an error`() {
        var random = SystemRandomNumberGenerator()
        let pieces =
            [
                "Content-Type: ", "multipart/mixed", "multipart/digest", "message/rfc822", "text/plain", "; boundary=",
                "b", "\"", "--b",
                "--b--", "\r\n", "\r\n", "\r\n\r\n", " ", "\t", ":", ";", "=", "=?", "?=", "(", ")", "<", ">", ",",
                "\\", "@", "\r", "\n", "To: ",
                "Subject: ", "Content-Transfer-Encoding: ", "base64", "quoted-printable", "8bit", "From ", "*0*=", "%",
                "-", "=E",
            ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xA9], [0xC3, 0xA9], [0], [0x80]]
        for _ in 0..<20_000 {
            let message = (0..<Int.random(in: 0..<40, using: &random)).flatMap { _ in
                pieces.randomElement(using: &random) ?? []
            }
            guard let result = try? UnicodeMessage(message) else { continue }
            #expect(String(validating: result.bytes, as: UTF8.self) != nil, "\(message)")
            #expect(
                (result.reencodedParts + result.reencodedFields > 0) || result.bytes.count == message.count
                    || String(validating: message, as: UTF8.self) == nil, "\(message)")
            _ = try? HeaderBlock(parsing: message)
            _ = try? Mailbox(parsing: message, allowingUTF8: true)
        }
    }
}
