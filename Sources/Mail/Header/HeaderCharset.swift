/// The charset that header text which is not UTF-8 is taken to be in.
///
/// Programs that write raw octets into a header write them in the charset that they declare for the text: that of the
/// field's own part, else that of the message's first text part. Where none is declared that could be meant, the name
/// is `unknown-8bit` (RFC 1428 section 3), which leaves it to the reader as before.
struct HeaderCharset: Equatable {
    /// The name, as it was declared.
    let name: [UInt8]
    /// The charset that the name stands for; nil for `unknown-8bit`.
    let charset: Charset?

    static let ascii = HeaderCharset(name: Array("us-ascii".utf8), charset: Charset(named: "us-ascii".utf8))
    static let utf8 = HeaderCharset(name: Array("utf-8".utf8), charset: .utf8)
    static let unknown = HeaderCharset(name: Array("unknown-8bit".utf8), charset: nil)

    private init(name: [UInt8], charset: Charset?) {
        self.name = name
        self.charset = charset
    }

    /// The charset of this name; nil unless it is a known one in which octets above 127 stand beside those of ASCII.
    /// UTF-8 and ASCII are none of these: of octets that are not UTF-8 they do not speak.
    init?(declared name: [UInt8]?) {
        guard let name, (1...40).contains(name.count), name.allSatisfy(isParameterCharacter),
            let charset = Charset(named: name), charset.isASCIISuperset, charset != HeaderCharset.utf8.charset,
            charset != HeaderCharset.ascii.charset
        else { return nil }
        self.init(name: name, charset: charset)
    }

    /// The charset that an encoded word names, if its characters can be told apart.
    init?(ofWord name: ArraySlice<UInt8>) {
        guard let charset = Charset(named: name), charset.isASCIISuperset else { return nil }
        self.init(name: Array(name), charset: charset)
    }

    /// The charset of the text in the header of `message`, as a whole.
    static func ofHeader(of message: [UInt8]) -> HeaderCharset {
        var parser = MIMEParser(message)
        guard let entity = try? parser.parse() else { return .unknown }
        return HeaderCharset(declared: entity.contentType.charset) ?? entity.charsetOfText ?? .unknown
    }

    /// How many octets the character at `index` has; at least one. Of text in an unknown charset what looks like UTF-8
    /// is taken for it, and of anything else that is not ASCII a short run counts as one.
    func length(of text: ArraySlice<UInt8>, at index: Int) -> Int {
        guard text[index] >= 0x80 else { return 1 }
        if let charset { return charset.characterLength(text[index...]) }
        let length = Charset.utf8.characterLength(text[index...])
        return length > 1 ? length : text[index...].prefix(HeaderCharset.longestRun).prefix { $0 >= 0x80 }.count
    }

    /// Whether a backslash behind an octet above 127 may be half of a character that nobody told apart from it.
    var mayHaveTrailingBackslash: Bool { charset == nil }

    /// How much of a text that nobody can take apart is kept together.
    private static let longestRun = 12
}
