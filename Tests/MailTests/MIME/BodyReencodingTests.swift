import Mail
import Testing

/// Bodies that say something else about themselves than what they are.
@Suite struct BodyReencodingTests {
    @Test(arguments: [
        "8bit (eight)", "8bit;", "8-bit", "\"8bit\"", "8BIT ; x=y", "7bit", "utf-8", "(x) binary", "8bit (\u{FC})",
    ])
    func `what can only mean that nothing is encoded is read so`(encoding: String) throws {
        #expect(
            try reencoded(
                "MIME-Version: 1.0\nContent-Transfer-Encoding: \(encoding)\n\nGr\u{FC}\u{DF}e und anderes mehr\n")
                == "MIME-Version: 1.0\nContent-Transfer-Encoding: quoted-printable\n\nGr=FC=DFe und anderes mehr\n")
    }

    @Test func `an encoding with a comment is read, and its octets do not cost the mail`() throws {
        #expect(
            try reencoded("MIME-Version: 1.0\nContent-Transfer-Encoding: quoted-printable (\u{FC})\n\n=FC\n")
                == "MIME-Version: 1.0\nContent-Transfer-Encoding: quoted-printable\n\n=FC\n")
        #expect(
            try reencoded("Content-Type: message/rfc822\nContent-Transfer-Encoding: 8-bit\n\nSubject: \u{FC}\n\n")
                .contains("Subject: =?unknown-8bit?Q?=FC?="))
    }

    @Test func `text around the parts is carried in UTF-8, not thinned`() throws {
        let result = try reencoded(
            """
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            \u{E4}\u{EE}\u{EC}
            --b
            Content-Type: multipart/alternative; boundary=c

            --c
            Content-Type: text/plain; charset=windows-1251

            x
            --c--
            \u{C5}\u{B8} \u{E4}\u{EE}\u{EC}
            --b--
            \u{98}\u{E4}

            """)
        #expect(!result.contains("?"))
        #expect(result.contains("\n\nдом\n--b\n") && result.contains("\n--c--\nЕё дом\n--b--\n"))
        // An octet that is not a character of the charset costs none of the line.
        #expect(result.hasSuffix("\n\u{98}\u{E4}\n"))
    }

    @Test func `parts behind what some readers take for the end are not passed on in another charset`() {
        let inner = "--b\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n--b--\n"
        let outer = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n\(inner)"
        #expect(
            reencodingError(outer + "--b\nContent-Type: text/plain\n\nGr\u{FC}\u{DF}e\n--b--\n") == .unreadableBoundary)
        #expect(reencodingError(outer + "Gr\u{FC}\u{DF}e\n") == nil)
    }

    private static let encoded = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0NTY3\n"

    private func withBody(_ body: String) -> String {
        "MIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\n\(body)"
    }

    @Test func `an odd octet in base64 means nothing, and text behind it is kept`() throws {
        #expect(try reencoded(withBody("QUJD\u{A0}" + Self.encoded)) == withBody("QUJD" + Self.encoded))
        #expect(
            try reencoded(withBody(Self.encoded + "QQ==\n____\nListe d'\u{E9}change\n"))
                == withBody(Self.encoded + "QQ==\n____\nListe d'échange\n"))
    }

    @Test(arguments: ["Liebe Gr\u{FC}\u{DF}e\n", "Gr\u{FC}n\n", "Hallo\nGr\u{FC}\u{DF}e\n", "\u{F0}\u{D2}\u{C9}\n"])
    func `text that says it is base64 is refused rather than thinned`(text: String) {
        #expect(reencodingError(withBody(text)) == .falseBase64)
    }
}
