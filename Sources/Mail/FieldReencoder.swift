/// Rewrites header fields that hold octets which are not UTF-8, so that a reader gets the same octets.
///
/// Hosts that pass such fields on leave it to the reader to guess their charset. Here the octets are put into encoded
/// words (RFC 2047) and extended parameters (RFC 2231) that name the charset the same header declares for its body
/// (programs that write raw octets write both in one charset), or else `unknown-8bit` (RFC 1428 section 3), which
/// leaves it to the reader as before. Fields whose syntax has no room for either are refused.
struct FieldReencoder {
    private let charset: [UInt8]
    /// Whether characters are pairs of octets, which one encoded word must not break (RFC 2047 section 5).
    private let hasPairs: Bool
    private var output: [UInt8] = []

    /// A re-encoder for the fields of the header that declares `contentType`.
    init(contentType: ContentType) {
        let declared = contentType.charset ?? []
        let kind = EncodedWord.Charset(declared[...])
        let isUsable = (1...40).contains(declared.count) && declared.allSatisfy(FieldReencoder.isTokenCharacter)
        // Octets that are not UTF-8 are not what a declaration of UTF-8 or ASCII speaks of.
        charset = isUsable && (kind == .singleByte || kind.isDoubleByte) ? declared : Array("unknown-8bit".utf8)
        hasPairs = isUsable && kind.isDoubleByte
    }

    /// The field at `place`, rewritten, with its line end.
    mutating func reencode(_ place: FieldPlace, of message: [UInt8]) throws(ReencodingError) -> [UInt8] {
        let name = message[place.name]
        let body = message[place.body]
        output = Array(message[place.range.lowerBound..<place.body.lowerBound])
        let isDone: Bool
        switch FieldSyntax(ofFieldNamed: name) {
        case .unstructured: isDone = write(tokens(ofText: body))
        case .phrases: isDone = tokens(ofPhrases: body).map { write($0) } ?? false
        case .parameters: isDone = writeParameters(body)
        case .other: isDone = false
        }
        guard isDone else { throw .field(String(decoding: name, as: UTF8.self)) }
        output += message[place.body.upperBound..<place.range.upperBound]
        return output
    }

    // MARK: Words

    /// A word or a special character, and the white space in front of it.
    private struct Token {
        var gap: ArraySlice<UInt8>
        var text: ArraySlice<UInt8>
        /// What an encoded word must say: the text without quotes and backslashes.
        var content: [UInt8]
        var isDirty = false

        init(gap: ArraySlice<UInt8>, text: ArraySlice<UInt8>, content: [UInt8]? = nil) {
            self.gap = gap
            self.text = text
            self.content = content ?? []
            isDirty = content != nil && !isUTF8(Array(text), in: 0..<text.count)
        }

        var looksEncoded: Bool { text.starts(with: "=?".utf8) || text.suffix(2).elementsEqual("?=".utf8) }
        var spaces: [UInt8] { gap.filter(isWhiteSpace) }
    }

    private func tokens(ofText body: ArraySlice<UInt8>) -> [Token] {
        var tokens: [Token] = []
        var rest = body
        while !rest.isEmpty {
            let gap = rest.prefix(while: FieldReencoder.isGap)
            let text = rest.dropFirst(gap.count).prefix { !FieldReencoder.isGap($0) }
            tokens.append(Token(gap: gap, text: text, content: Array(text)))
            rest = rest[text.endIndex...]
        }
        return tokens
    }

    /// Takes apart phrases, addresses and comments (RFC 5322 section 3.4); nil where the octets in question stand in
    /// an address or nobody can say where they stand.
    private func tokens(ofPhrases body: ArraySlice<UInt8>) -> [Token]? {
        var tokens: [Token] = []
        var rest = body
        var commentDepth = 0
        while !rest.isEmpty {
            let gap = rest.prefix(while: FieldReencoder.isGap)
            rest = rest[gap.endIndex...]
            let start = rest.startIndex
            var content: [UInt8]?
            switch rest.first {
            case nil:
                break
            case UInt8(ascii: "("):
                commentDepth += 1
                rest.removeFirst()
            case UInt8(ascii: ")"):
                commentDepth -= 1
                rest.removeFirst()
            case UInt8(ascii: "\"") where commentDepth <= 0:
                content = FieldReencoder.takeWord(&rest, isQuoted: true) { $0 == UInt8(ascii: "\"") }
                guard rest.popFirst() == UInt8(ascii: "\"") else { return nil }
                let isLocalPart = rest.first == UInt8(ascii: "@") || rest.first == UInt8(ascii: ".")
                if isLocalPart { content = nil }
            case UInt8(ascii: "<") where commentDepth <= 0:
                guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return nil }
                rest = rest[(end + 1)...]
            case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"):
                rest.removeFirst()
            default:
                let isComment = commentDepth > 0
                content = FieldReencoder.takeWord(&rest, isQuoted: false) { byte in
                    FieldReencoder.isGap(byte) || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
                        || !isComment && FieldReencoder.endsAtom(byte)
                }
                // An address, unless it is in a comment, where nothing is one.
                if !isComment, content?.contains(UInt8(ascii: "@")) == true { content = nil }
            }
            let token = Token(gap: gap, text: body[start..<rest.startIndex], content: content)
            guard content != nil || isUTF8(Array(token.text), in: 0..<token.text.count) else { return nil }
            tokens.append(token)
        }
        return tokens
    }

    /// Takes what stands before the first character that ends a word and no backslash is in front of, unfolded.
    private static func takeWord(
        _ rest: inout ArraySlice<UInt8>, isQuoted: Bool, endsAt isEnd: (UInt8) -> Bool
    ) -> [UInt8] {
        var content: [UInt8] = []
        if isQuoted { rest.removeFirst() }
        while let byte = rest.first, !isEnd(byte) {
            rest.removeFirst()
            // A quoted pair (RFC 5322 section 3.2.1) has no line end in it: taking its CR away would leave a bare LF.
            if byte == UInt8(ascii: "\\"), let escaped = rest.first, escaped != UInt8(ascii: "\r"),
                escaped != UInt8(ascii: "\n")
            {
                rest.removeFirst()
                content.append(escaped)
            } else if byte != UInt8(ascii: "\r"), byte != UInt8(ascii: "\n") {
                content.append(byte)
            }
        }
        return content
    }

    /// Writes `tokens`, the dirty ones as encoded words.
    private mutating func write(_ tokens: [Token]) -> Bool {
        var followsEncodedWord = false
        for (index, token) in tokens.enumerated() {
            guard token.isDirty else {
                output += token.gap
                // An encoded word must stand apart from what it is not (RFC 2047 section 5).
                if followsEncodedWord, token.gap.isEmpty, token.text.first == UInt8(ascii: "<") {
                    output.append(UInt8(ascii: " "))
                }
                output += token.text
                followsEncodedWord = token.looksEncoded
                continue
            }
            var content = token.content
            if followsEncodedWord {
                // White space between encoded words is not shown (RFC 2047 section 6.2): it must go inside.
                content = token.spaces + content
                fold(gap: [UInt8(ascii: " ")])
            } else {
                fold(gap: token.gap)
            }
            if index + 1 < tokens.count, !tokens[index + 1].isDirty, tokens[index + 1].looksEncoded {
                content += tokens[index + 1].spaces
            }
            writeEncodedWords(content)
            followsEncodedWord = true
        }
        return true
    }

    /// Writes white space, on a new line if the line is long already. White space that is folded as it is stays so:
    /// one more line end would make a line of nothing but white space, which some readers take for the header's end.
    private mutating func fold(gap: some Collection<UInt8>) {
        // Looks no further back than it must: a line may be as long as the header.
        let isLong = output.count > 40 && !output.suffix(41).contains(UInt8(ascii: "\n"))
        if isLong, !gap.isEmpty, gap.allSatisfy(isWhiteSpace) {
            output += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
        }
        output += gap
    }

    /// Writes `content` as encoded words of at most 75 characters (RFC 2047 section 2), each on a line of its own.
    private mutating func writeEncodedWords(_ content: [UInt8]) {
        let opening = Array("=?".utf8) + charset + Array("?Q?".utf8)
        let closing = Array("?=".utf8)
        let room = 75 - opening.count - closing.count
        output += opening
        var used = 0
        var index = 0
        while index < content.count {
            let unit = content[index...].prefix(hasPairs && content[index] >= 0x80 ? 2 : 1)
            let cost = unit.reduce(0) { $0 + (FieldReencoder.isPlainInWord($1) ? 1 : 3) }
            if used + cost > room {
                output += closing + Array("\r\n ".utf8) + opening
                used = 0
            }
            for byte in unit {
                switch byte {
                case UInt8(ascii: " "): output.append(UInt8(ascii: "_"))
                case _ where FieldReencoder.isPlainInWord(byte): output.append(byte)
                default: output += [UInt8(ascii: "="), hexadecimalDigit(byte >> 4), hexadecimalDigit(byte & 0x0F)]
                }
            }
            used += cost
            index += unit.count
        }
        output += closing
    }

    // MARK: Parameters

    /// Writes the body of a field with parameters, those that need it as extended ones.
    private mutating func writeParameters(_ body: ArraySlice<UInt8>) -> Bool {
        for (index, segment) in Parameter.segments(of: body).enumerated() {
            if index > 0 { output.append(UInt8(ascii: ";")) }
            guard !isUTF8(Array(body[segment]), in: 0..<segment.count) else {
                output += body[segment]
                continue
            }
            let parameter = Parameter(parsing: body[segment])
            // Not the type itself, not a boundary (it must be ASCII, and each delimiter line repeats it).
            guard index > 0, !parameter.name.isEmpty, parameter.name.allSatisfy(FieldReencoder.isTokenCharacter),
                !parameter.name.contains(UInt8(ascii: "*")), !parameter.hasTrailingText,
                !parameter.isNamed("boundary")
            else { return false }
            write(parameter)
        }
        return true
    }

    /// Writes one extended parameter (RFC 2231 section 4), in pieces if it is long (section 3).
    private mutating func write(_ parameter: Parameter) {
        var pieces: [[UInt8]] = [charset + Array("''".utf8)]
        for byte in parameter.value {
            // A piece may end between any two octets: they are joined before they are read.
            if pieces[pieces.count - 1].count > 60 { pieces.append([]) }
            if FieldReencoder.isTokenCharacter(byte), byte != UInt8(ascii: "*") {
                pieces[pieces.count - 1].append(byte)
            } else {
                pieces[pieces.count - 1] += [
                    UInt8(ascii: "%"), hexadecimalDigit(byte >> 4), hexadecimalDigit(byte & 0x0F),
                ]
            }
        }
        for (number, piece) in pieces.enumerated() {
            if number > 0 { output.append(UInt8(ascii: ";")) }
            output += Array("\r\n ".utf8) + parameter.name
            if pieces.count > 1 { output += Array("*\(number)".utf8) }
            output += Array("*=".utf8) + piece
        }
    }

    // MARK: Characters

    private static func isGap(_ byte: UInt8) -> Bool {
        isWhiteSpace(byte) || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n")
    }

    private static func endsAtom(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): true
        default: false
        }
    }

    /// What an encoded word may hold wherever it stands (RFC 2047 section 5 rule 3).
    private static func isPlainInWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "+"),
            UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: " "):
            true
        default:
            false
        }
    }

    /// `attribute-char` of RFC 2231 section 7, and `*`.
    private static func isTokenCharacter(_ byte: UInt8) -> Bool {
        isAtomText(byte) && byte != UInt8(ascii: "'") && byte != UInt8(ascii: "%") && byte != UInt8(ascii: "/")
            && byte != UInt8(ascii: "=") && byte != UInt8(ascii: "?") || byte == UInt8(ascii: ".")
    }
}
