/// The encoded words that are written (RFC 2047).
enum EncodedWord {
    /// The longest, in octets (section 2).
    static let maximumLength = 75

    /// How octets are written in an encoded word.
    enum Encoding {
        /// `Q` (section 4.2), of which people can read the letters.
        case quoted
        /// `B` (section 4.1) where that is much shorter and one word is enough, else `Q`: some decoders end at padding,
        /// also where another word follows.
        case shorter
    }

    /// The words that say `content` to whoever leaves out the white space between them (section 6.2). No character is
    /// divided.
    static func words(
        saying content: [UInt8], in charset: HeaderCharset = .utf8, _ encoding: Encoding = .quoted
    ) -> [[UInt8]] {
        let room = maximumLength - "=?".utf8.count - charset.name.count - "?Q?".utf8.count - "?=".utf8.count
        if encoding == .shorter, content.count(where: isPlain) * 2 < content.count, content.count <= room / 4 * 3 {
            return [word("B", charset, Base64.encode(content)[...])]
        }
        var words: [[UInt8]] = []
        var current: [UInt8] = []
        var index = 0
        while index < content.count {
            let length = charset.length(of: content[...], at: index)
            let character = content[index..<(index + length)].flatMap(quoted)
            if !current.isEmpty, current.count + character.count > room {
                words.append(word("Q", charset, current[...]))
                current = []
            }
            current += character
            index += length
        }
        return words + [word("Q", charset, current[...])]
    }

    /// Appends `content` as encoded words, each after the first on a line of its own.
    static func append(_ content: some Collection<UInt8>, in charset: HeaderCharset, to output: inout [UInt8]) {
        output += words(saying: Array(content), in: charset).joined(separator: Array("\r\n ".utf8))
    }

    private static func word(_ encoding: String, _ charset: HeaderCharset, _ text: ArraySlice<UInt8>) -> [UInt8] {
        Array("=?".utf8) + charset.name + Array("?\(encoding)?".utf8) + text + Array("?=".utf8)
    }

    private static func quoted(_ byte: UInt8) -> [UInt8] {
        switch byte {
        case UInt8(ascii: " "): [UInt8(ascii: "_")]
        case _ where isPlain(byte): [byte]
        default: quotedPrintableEscape(byte)
        }
    }

    /// What an encoded word may hold wherever it stands (RFC 2047 section 5 rule 3), and a space.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "+"),
            UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: " "):
            true
        default:
            false
        }
    }
}
