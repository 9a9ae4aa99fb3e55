import Mail
import Testing

/// Header fields as programs write them that never heard of encoded words.
@Suite struct FieldReencodingTests {
    private static let french = "Content-Type: text/plain; charset=iso-8859-1\n"

    @Test(arguments: [
        ("=?iso-8859-1?Q?Fr\u{F6}sche?=", "=?iso-8859-1?Q?Fr=F6sche?="),
        ("=?ISO-8859-1?q?Fr=F6sche_im_S\u{FC}den?=", "=?ISO-8859-1?q?Fr=F6sche_im_S=FCden?="),
        ("=?iso-8859-1?Q?Fr\u{F6}sche und?= mehr", "=?iso-8859-1?Q?Fr=F6sche_und?= mehr"),
        ("Re:=?iso-8859-1?Q?Fr\u{F6}sche?=", "Re:=?iso-8859-1?Q?Fr=F6sche?="),
        ("=?iso-8859-1?B?R3L8\u{DF}?=", "=?iso-8859-1?B?R3L8?="),
        ("=?iso-8859-1?B?Gr\u{FC}\u{DF}e, du?=", "=?unknown-8bit?Q?=3D=3Fiso-8859-1=3FB=3FGr=FC=DFe=2C?= du?="),
        ("=?iso-8859-1?Q?Fr\u{F6}sche?= \u{FC}", "=?iso-8859-1?Q?Fr=F6sche?= =?unknown-8bit?Q?_=FC?="),
    ])
    func `a raw octet inside an encoded word is written where it stands`(text: String, result: String) throws {
        #expect(try reencoded("Subject: \(text)\n\n") == "Subject: \(result)\n\n")
    }

    @Test func `a raw octet inside an encoded word that is quoted is written where it stands`() throws {
        #expect(
            try reencoded("To: \"=?iso-8859-1?Q?J\u{FC}rgen?=\" <j@a.example>\n\n")
                == "To: \"=?iso-8859-1?Q?J=FCrgen?=\" <j@a.example>\n\n")
    }

    @Test func `an encoded word that grows too long is divided between characters`() throws {
        let word = String(repeating: "\u{95}\u{5C}", count: 20)
        let text = try reencoded("Subject: =?shift_jis?Q?\(word)?=\n\n")
        let words = text.dropFirst("Subject: ".count).split(whereSeparator: \.isWhitespace)
        #expect(words.count > 1 && words.allSatisfy { $0.utf8.count <= 75 && $0.hasPrefix("=?shift_jis?Q?=95") })
        #expect(words.allSatisfy { $0.hasSuffix("=5C?=") })
    }

    @Test(arguments: [
        "ibm866", "johab", "Shift-JIS", "windows-1251", "GB18030", "x-sjis", "koi8-u", "cp850", "big5-hkscs",
    ])
    func `any charset that ASCII is part of may be named`(charset: String) throws {
        let result = try reencoded("Content-Type: text/plain; charset=\"\(charset)\"\nSubject: \u{E0}\u{A8}\n\n")
        #expect(result.contains("Subject: =?\(charset)?Q?=E0=A8?="))
    }

    @Test(arguments: ["utf-16", "utf-7", "iso-2022-jp", "hz-gb-2312", "cp037", "foo", "utf-8", "us-ascii"])
    func `a charset that cannot be meant is not named`(charset: String) throws {
        let result = try reencoded("Content-Type: text/plain; charset=\(charset)\nSubject: \u{E0}\u{A8}\n\n")
        #expect(result.contains("Subject: =?unknown-8bit?Q?=E0=A8?="))
    }

    @Test func `a header without a charset has that of the first text part, and a part its own`() throws {
        let result = try reencoded(
            """
            Subject: \u{CF}\u{F0}\u{E8}
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: multipart/alternative; boundary=c

            --c
            Content-Type: text/plain; charset=us-ascii

            x
            --c
            Content-Type: text/html; charset=windows-1251

            x
            --c--
            --b
            Content-Type: text/plain; charset=koi8-r; name="\u{F0}"

            x
            --b
            Content-Type: image/png; name="\u{F1}"

            x
            --b--

            """)
        #expect(result.contains("Subject: =?windows-1251?Q?=CF=F0=E8?=\n"))
        #expect(result.contains("name*=koi8-r''%F0\n"))
        #expect(result.contains("name*=windows-1251''%F1\n"))
    }

    @Test func `a forwarded message has its own charset`() throws {
        let result = try reencoded(
            """
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain; charset=windows-1251

            x
            --b
            Content-Type: message/rfc822

            Subject: \u{FC}
            Content-Type: text/plain; charset=iso-8859-1

            x
            --b--

            """)
        #expect(result.contains("Subject: =?iso-8859-1?Q?=FC?="))
    }

    @Test func `a field is in one charset, also what happens to look like UTF-8`() throws {
        let head = "Content-Type: text/plain; charset=windows-1251\n"
        #expect(
            try reencoded("\(head)Subject: \u{C5}\u{B8} \u{E4}\u{EE}\u{EC}\n\n").contains(
                "Subject: =?windows-1251?Q?=C5=B8?= =?windows-1251?Q?_=E4=EE=EC?=\n"))
        #expect(
            try reencoded("\(head)To: \u{C5}\u{B8} <a@a.example>, \u{E4} <b@b.example>\n\n").contains(
                "To: =?windows-1251?Q?=C5=B8?= <a@a.example>,\n =?windows-1251?Q?=E4?= <b@b.example>\n"))
        #expect(
            try reencoded("\(head)Content-Disposition: attachment; filename=\"\u{C5}\u{B8}\"; x=\"\u{E4}\"\n\n")
                .contains(
                    "attachment;\n filename*=windows-1251''%C5%B8;\n x*=windows-1251''%E4\n"))
    }

    @Test func `a backslash outside of quotes is a backslash`() throws {
        #expect(
            try reencoded("\(Self.french)To: DOMAIN\\J\u{FC}rgen <j@a.example>\n\n").contains(
                "To: =?iso-8859-1?Q?DOMAIN=5CJ=FCrgen?= <j@a.example>\n"))
    }

    @Test(arguments: [
        // 表, 功, 許, 誠: each with a second octet that is a backslash.
        ("Shift_JIS", "\u{95}\\", "=95=5C"), ("big5", "\u{A5}\\", "=A5=5C"), ("gbk", "\u{81}\\", "=81=5C"),
        ("cp949", "\u{B0}a", "=B0a"),
    ])
    func `a trail octet is nothing else`(charset: String, character: String, octets: String) throws {
        let head = "Content-Type: text/plain; charset=\(charset)\n"
        #expect(
            try reencoded("\(head)To: \"\(character)\" <j@a.example>\n\n").contains(
                "To: =?\(charset)?Q?\(octets)?= <j@a.example>\n"))
        #expect(
            try reencoded("\(head)To: j@a.example (\(character))\n\n").contains(
                "To: j@a.example (=?\(charset)?Q?\(octets)?=)\n"))
        let disposition = try reencoded("\(head)Content-Disposition: attachment; filename=\"\(character)\"; size=1\n\n")
        #expect(
            disposition.contains(
                "attachment;\n filename*=\(charset)''\(octets.replacing("=", with: "%")); size=1\n"))
    }

    @Test func `an at sign that is half a character makes no address`() throws {
        #expect(
            try reencoded("Content-Type: text/plain; charset=gbk\nTo: \u{81}@\u{82} <j@a.example>\n\n").contains(
                "To: =?gbk?Q?=81=40=82?= <j@a.example>\n"))
    }

    @Test(arguments: [
        ("gb18030", "\u{81}9\u{EE}9", 4), ("gb18030", "x\u{81}9\u{EE}9", 5), ("Shift_JIS", "\u{B1}\u{82}\u{A0}", 3),
        ("euc-jp", "\u{8F}\u{B0}\u{A1}\u{8E}\u{B1}", 5), ("big5", "x\u{A4}@", 3),
    ])
    func `no character is divided between encoded words`(charset: String, characters: String, octets: Int) throws {
        let text = String(repeating: characters, count: 30)
        let result = try reencoded("Content-Type: text/plain; charset=\(charset)\nSubject: \(text)\n\n")
        let words = result.split(whereSeparator: \.isWhitespace).filter { $0.hasPrefix("=?") }
        #expect(words.count > 2 && words.allSatisfy { $0.utf8.count <= 75 })
        let known = try #require(Charset(named: charset.utf8))
        for word in words {
            #expect(known.decode(decodedQ(word.dropFirst("=?\(charset)?Q?".count).dropLast(2))) != nil, "\(word)")
        }
    }

    private func decodedQ(_ text: Substring) -> [UInt8] {
        var octets: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let octet = rest.popFirst() {
            guard octet == UInt8(ascii: "=") else {
                octets.append(octet)
                continue
            }
            octets.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
            rest = rest.dropFirst(2)
        }
        return octets
    }

    @Test(arguments: [
        ("filename=\"\u{DC}.txt\"; filename*=utf-8''%C3%9C.txt", " filename*=utf-8''%C3%9C.txt"),
        ("filename*=utf-8''%C3%9C.txt; filename=\"\u{DC}.txt\"", " filename*=utf-8''%C3%9C.txt"),
        (
            "filename=\"\u{DC}.txt\"; filename*0*=utf-8''%C3; filename*1*=%9C",
            " filename*0*=utf-8''%C3; filename*1*=%9C"
        ),
        ("filename=\"\u{DC}.txt\"; filename*=rubbish", "\n filename*=unknown-8bit''%DC.txt"),
        ("filename*=iso-8859-1''\u{DC}.txt", " filename*=iso-8859-1''%DC.txt"),
        (
            "filename*0=\"a\"; filename*1=\"\u{DC}\"",
            "\n filename*0*=unknown-8bit''a;\n filename*1*=%DC"
        ),
        ("filename=\"\u{DC}\"x", "\n filename*=unknown-8bit''%22%DC%22x"),
        ("filename=B\u{FC}cher (1).pdf", "\n filename*=unknown-8bit''B%FCcher%20%281%29.pdf"),
        ("filename=\"C:\\tmp\\B\u{FC}cher.pdf\"", "\n filename*=unknown-8bit''C%3A%5Ctmp%5CB%FCcher.pdf"),
        ("size=1 (\u{DC})", " size=1"),
    ])
    func `of two forms of a parameter the good one goes out`(parameters: String, result: String) throws {
        #expect(
            try reencoded("Content-Disposition: attachment; \(parameters)\n\n")
                == "Content-Disposition: attachment;\(result)\n\n")
    }

    @Test func `a comment with odd octets costs neither the charset nor the type`() throws {
        let result = try reencoded(
            "Content-Type: text/plain (n\u{FC}r); charset=iso-8859-1 (\u{FC}ber)\nSubject: \u{FC}\n\n")
        #expect(result == "Content-Type: text/plain; charset=iso-8859-1\nSubject: =?iso-8859-1?Q?=FC?=\n\n")
    }

    @Test func `a field without room for text is written in UTF-8`() throws {
        let head = "Content-Type: text/plain; charset=windows-1251\n"
        for (field, result) in [
            ("Message-ID: <\u{E4}@a.example>", "Message-ID: <д@a.example>"),
            ("Received: from \u{E4} by a.example", "Received: from д by a.example"),
            ("References: <\u{E4}@a.example>", "References: <д@a.example>"),
            ("References: <a@a.example> \u{E4}", "References: <a@a.example> =?windows-1251?Q?=E4?="),
        ] {
            #expect(try reencoded("\(head)\(field)\n\n") == "\(head)\(result)\n\n")
        }
    }

    @Test func `one odd octet in a forwarded message does not cost the mail`() throws {
        for field in ["Received: from B\u{FC}ro", "Message-ID: <\u{FC}@a.example>", "To: \u{FC}@a.example"] {
            let result = try reencoded("Content-Type: message/rfc822\n\n\(field)\nFrom: a@a.example\n\nx\n")
            #expect(result.contains(field))
        }
        #expect(reencodingError("To: \u{FC}@a.example\n\n") == .field("To"))
    }
}
