import Glibc
import Mail
import Testing

@Suite struct CharsetTests {
    @Test(arguments: [
        ("UTF-8", "utf-8"), ("utf8", "utf-8"), ("US-ASCII", "us-ascii"), ("ANSI_X3.4-1968", "us-ascii"),
        ("ISO_8859-1:1987", "iso-8859-1"), ("latin1", "iso-8859-1"), ("iso-8859-1*de", "iso-8859-1"),
        ("CP850", "ibm850"), ("IBM866", "ibm866"), ("Shift-JIS", "shift_jis"), ("x-sjis", "shift_jis"),
        ("ks_c_5601-1987", "euc-kr"), ("johab", "johab"), ("csISO2022KR", "iso-2022-kr"), ("GB18030", "gb18030"),
        ("windows-1258", "windows-1258"), ("ISO-8859-8-I", "iso-8859-8"), ("Unicode-1-1-UTF-7", "utf-7"),
    ])
    func `a charset goes by each of its names, in any case`(label: String, name: String) throws {
        #expect(String(decoding: try #require(Charset(named: label.utf8)).name, as: UTF8.self) == name)
    }

    @Test(arguments: [
        "gbfoo", "iso-8859-1x", "iso-8859-", "utf-8-sig", "utf-88", "windows-", "", "*en", "latin", "x", "euc-", "37",
        " utf-8", "utf-8 ", "utf 8", "unknown-8bit", "\n",
    ])
    func `what only looks like a name is none`(label: String) {
        #expect(Charset(named: label.utf8) == nil)
    }

    @Test(
        arguments: [
            ("iso-8859-1", [0x4A, 0xE4, 0x6E, 0x65], "Jäne"), ("iso-8859-1", [0x93, 0x78, 0x94], "“x”"),
            ("big5-hkscs", [0x88, 0x45], "\u{2010C}"), ("shift_jis", [0x95, 0x5C, 0xB1], "表ｱ"),
            ("gbk", [0x80], "€"), ("gb18030", [0x81, 0x30, 0x84, 0x36], "¥"),
            ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x45, 0x6C, 0x1B, 0x28, 0x42, 0x78], "東x"),
        ] as [(String, [UInt8], String)])
    func `octets are the characters they stand for`(label: String, octets: [UInt8], text: String) throws {
        let decoded = try #require(Charset(named: label.utf8)?.decode(octets))
        #expect(String(decoding: decoded, as: UTF8.self) == text)
    }

    /// Each is something to some reader, and something else or nothing to others.
    @Test(
        arguments: [
            ("utf-8", [0xC0, 0xAF]), ("utf-8", [0xE4]), ("us-ascii", [0xE4]), ("windows-1252", [0x81]),
            ("iso-8859-1", [0x81]), ("iso-8859-7", [0xFF]), ("big5", [0x3C, 0x63, 0xFE, 0x40]), ("big5", [0xA4]),
            ("shift_jis", [0xFD]), ("shift_jis", [0x82, 0x2C]), ("gb2312", [0x81, 0x20]),
            ("gb18030", [0x81, 0x30, 0x81]),
            ("euc-kr", [0xC9, 0x41]), ("gb18030", [0x81, 0x30, 0x81, 0x30]), ("euc-jp", [0x8F, 0xA1, 0xA1]),
            // Designates, and never shifts; shifts without designating; ends in the other set.
            ("iso-2022-kr", Array("\u{1B}$)C<ceo@victim.org>, ".utf8)), ("iso-2022-kr", [0x0E, 0x31, 0x68, 0x0F]),
            ("iso-2022-kr", Array("\u{1B}$)C\u{0E}1h".utf8)),
            // No such escape; another charset's; cut short; no return to ASCII; half a pair.
            ("iso-2022-jp", Array("\u{1B}$Z<ceo@victim.org>, ".utf8)),
            ("iso-2022-jp", Array("\u{1B}$)C\u{0E}1h\u{0F}".utf8)),
            ("iso-2022-jp", Array("x\u{1B}(".utf8)), ("iso-2022-jp", Array("\u{1B}$BEl".utf8)),
            ("iso-2022-jp", Array("\u{1B}$BE\u{1B}(B".utf8)), ("iso-2022-jp", [0xE4]),
            ("hz-gb-2312", Array("~{Dc".utf8)), ("hz-gb-2312", Array("a~b".utf8)),
            ("utf-7", Array("+AOR-".utf8)), ("utf-7", Array("+2D0-".utf8)),
            ("utf-16", [0x00]), ("utf-16be", [0xD8, 0x3D]), ("utf-32", [0x00, 0x11, 0x00, 0x00]),
        ] as [(String, [UInt8])])
    func `what not every reader takes alike means nothing`(label: String, octets: [UInt8]) throws {
        #expect(try #require(Charset(named: label.utf8)).decode(octets) == nil)
    }

    @Test(
        arguments: [
            ("shift_jis", [0x95, 0x5C, 0x5C], 2), ("shift_jis", [0xB1, 0x5C], 1), ("big5", [0xA5, 0x5C], 2),
            ("gb18030", [0x81, 0x30, 0x81, 0x30, 0x41], 4), ("gb18030", [0x81, 0x40], 2), ("gbk", [0x81, 0x30], 1),
            ("euc-jp", [0x8E, 0xB1, 0xB1], 2), ("euc-jp", [0x8F, 0xB0, 0xA1], 3), ("johab", [0x88, 0x61], 2),
            ("euc-kr", [0xB0, 0xA1], 2), ("utf-8", [0xE2, 0x82, 0xAC], 3), ("iso-8859-1", [0xE4, 0x5C], 1),
            ("gbk", [0x81], 1), ("gbk", [], 0), ("gbk", [0x41, 0x81], 1),
        ] as [(String, [UInt8], Int)])
    func `a character takes its lead octet and those that may follow`(
        label: String, octets: [UInt8], length: Int
    ) throws {
        #expect(try #require(Charset(named: label.utf8)).characterLength(octets[...]) == length)
    }

    @Test func `only a superset of ASCII may name raw text`() throws {
        for label in ["ibm866", "johab", "Shift-JIS", "gb18030", "utf-8", "tis-620", "big5"] {
            #expect(try #require(Charset(named: label.utf8)).isASCIISuperset, "\(label)")
        }
        for label in ["utf-7", "utf-16", "iso-2022-jp", "hz-gb-2312", "iso-2022-kr", "utf-32le"] {
            #expect(try #require(Charset(named: label.utf8)).isASCIISuperset == false, "\(label)")
        }
    }

    /// Every octet, pair and run of every charset that Python has, too. See `Tests/MailOracle/charset_oracle.py`.
    @Test(.enabled(if: access("/usr/bin/python3", X_OK) == 0))
    func `octets mean what they mean to Python's codecs`() throws {
        let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let pipe = try #require(popen("/usr/bin/python3 '/\(folder)/MailOracle/charset_oracle.py' generate", "r"))
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while case let length = fread(&buffer, 1, buffer.count, pipe), length > 0 { bytes += buffer[..<length] }
        #expect(pclose(pipe) == 0)
        var count = 0
        var charsets: [ArraySlice<UInt8>: Charset] = [:]
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let parts = line.split(separator: UInt8(ascii: " "))
            try #require(parts.count == 3)
            let charset = try charsets[parts[0]] ?? #require(Charset(named: parts[0]))
            charsets[parts[0]] = charset
            let decoded = charset.decode(octets(parts[1]))
            let expected = parts[2] == [UInt8(ascii: "-")] ? nil : octets(parts[2])
            if decoded != expected {
                Issue.record("\(String(decoding: line, as: UTF8.self)): \(decoded.map { "\($0)" } ?? "nothing")")
            }
            count += 1
        }
        #expect(count > 300_000)
    }

    private func octets(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var octets: [UInt8] = []
        for (index, digit) in text.enumerated() {
            let value = digit & 0x0F + (digit > 0x40 ? 9 : 0)
            if index % 2 == 0 { octets.append(value << 4) } else { octets[octets.count - 1] |= value }
        }
        return octets
    }
}
