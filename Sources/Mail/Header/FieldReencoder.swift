/// Rewrites header fields that hold octets which are not UTF-8, so that a reader gets the same octets.
///
/// Hosts that pass such fields on leave it to the reader to guess their charset. Here the octets are put into encoded
/// words (RFC 2047) and extended parameters (RFC 2231) that name it (``HeaderCharset``). A field is one thing: all that
/// is not ASCII in it is in that charset, also what happens to look like UTF-8. Fields whose syntax has no room for
/// either are written in UTF-8 (RFC 6532), except where that would make another address or type of it: those are
/// refused.
struct FieldReencoder {
    private let charset: HeaderCharset
    /// Whether the fields are those of a message within the message, by which nothing is delivered.
    private let isEnclosed: Bool
    private var output: [UInt8] = []

    /// A re-encoder for the fields of one header, whose text is in `charset`.
    init(charset: HeaderCharset, isEnclosed: Bool) {
        self.charset = charset
        self.isEnclosed = isEnclosed
    }

    /// The field at `place`, rewritten, with its line end.
    mutating func reencode(_ place: FieldPlace, of message: [UInt8]) throws(ReencodingError) -> [UInt8] {
        let name = message[place.name]
        let syntax = FieldSyntax(ofFieldNamed: name)
        let body = EncodedWord.mended(message[place.body], fold: syntax != .other)[...]
        output = Array(message[place.range.lowerBound..<place.body.lowerBound])
        let start = output
        var isDone: Bool
        switch syntax {
        case .unstructured: isDone = write(tokens(ofText: body))
        case .addresses, .phrases: isDone = tokens(ofPhrases: body).map { write($0) } ?? false
        case .parameters: isDone = writeParameters(body)
        case .other: isDone = false
        }
        if !isDone, syntax == .phrases || syntax == .other || syntax == .addresses && isEnclosed {
            output = start
            output += LegacyText.utf8(of: body, in: charset)
            isDone = true
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
        /// The content that an encoded word must have: the text without quotes and backslashes.
        var content: [UInt8]
        var isDirty = false

        init(gap: ArraySlice<UInt8>, text: ArraySlice<UInt8>, content: [UInt8]? = nil) {
            self.gap = gap
            self.text = text
            self.content = content ?? []
            isDirty = content != nil && !isASCII(text)
        }

        var beginsEncoded: Bool { EncodedWord.begins(text) }
        var endsEncoded: Bool { EncodedWord.ends(text) }
        var spaces: [UInt8] { gap.filter(isWhiteSpace) }
    }

    /// A word taken from the beginning of a text.
    private struct Word {
        /// The content: unfolded, without quotes and without the backslashes of quoted pairs.
        var content: [UInt8] = []
        var holdsAtSign = false
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
                rest.removeFirst()
                content = takeWord(&rest, hasQuotedPairs: true) { $0 == UInt8(ascii: "\"") }.content
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
                // Only comments and quoted strings have quoted pairs (RFC 5322 section 3.2.1).
                let word = takeWord(&rest, hasQuotedPairs: isComment) { byte in
                    FieldReencoder.isGap(byte) || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
                        || !isComment && FieldReencoder.endsAtom(byte)
                }
                // An address, unless it is in a comment, where nothing is one.
                content = !isComment && word.holdsAtSign ? nil : word.content
            }
            let token = Token(gap: gap, text: body[start..<rest.startIndex], content: content)
            guard content != nil || isUTF8(token.text) else { return nil }
            tokens.append(token)
        }
        return tokens
    }

    /// Takes what stands before the first character that ends a word and no backslash is in front of.
    private func takeWord(
        _ rest: inout ArraySlice<UInt8>, hasQuotedPairs: Bool, endsAt isEnd: (UInt8) -> Bool
    ) -> Word {
        var word = Word()
        var followsOctet = false
        while let byte = rest.first {
            let length = charset.length(of: rest, at: rest.startIndex)
            // What is a trail octet is nothing else.
            if length > 1 || byte >= 0x80 {
                word.content += rest.prefix(length)
                rest.removeFirst(length)
                followsOctet = true
                continue
            }
            guard !isEnd(byte) else { break }
            rest.removeFirst()
            // A quoted pair (RFC 5322 section 3.2.1) has no line end in it: taking its CR away would leave a bare LF.
            if byte == UInt8(ascii: "\\"), hasQuotedPairs, let escaped = rest.first, escaped != UInt8(ascii: "\r"),
                escaped != UInt8(ascii: "\n"),
                !followsOctet || !charset.mayHaveTrailingBackslash || Parameter.mustBeQuoted(escaped)
            {
                let length = charset.length(of: rest, at: rest.startIndex)
                word.content += rest.prefix(length)
                rest.removeFirst(length)
            } else if byte != UInt8(ascii: "\r"), byte != UInt8(ascii: "\n") {
                word.content.append(byte)
                if byte == UInt8(ascii: "@") { word.holdsAtSign = true }
            }
            followsOctet = false
        }
        return word
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
                followsEncodedWord = token.endsEncoded
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
            if index + 1 < tokens.count, !tokens[index + 1].isDirty, tokens[index + 1].beginsEncoded {
                content += tokens[index + 1].spaces
            }
            EncodedWord.append(content, in: charset, to: &output)
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

    // MARK: Parameters

    /// Writes the body of a field with parameters, those that need it as extended ones.
    private mutating func writeParameters(_ body: ArraySlice<UInt8>) -> Bool {
        let segments = Parameter.segments(of: body, in: charset)
        let type = Parameter.withoutComments(body[segments[0]])
        guard isUTF8(body[segments[0]]) || isASCII(type[...]) else { return false }
        output +=
            isUTF8(body[segments[0]]) ? Array(body[segments[0]]) : [UInt8(ascii: " ")] + Parameter.trimmed(type[...])
        let parameters = segments.dropFirst().map { Parameter(parsing: body[$0], in: charset) }
        let forms = ParameterForms(parameters)
        for (segment, parameter) in zip(segments.dropFirst(), parameters) {
            let text = body[segment]
            guard let form = parameter.form, forms.isDirty(form.name) || !isASCII(text) else {
                // Something without a name or a value; in UTF-8 it is as much or as little as before.
                output.append(UInt8(ascii: ";"))
                output += isUTF8(text) ? Array(text) : LegacyText.utf8(of: text, in: charset)
                continue
            }
            // A boundary must be ASCII, and each delimiter line repeats it.
            guard !form.name.elementsEqual("boundary".utf8) else { return false }
            if forms.isNeedless(form, isASCII: isASCII(text)) { continue }
            output.append(UInt8(ascii: ";"))
            if isASCII(text), !(form.section == 0 && !form.isExtended && forms.needsCharset(form.name)) {
                output += text
            } else if form.isExtended {
                writeEscaping(text)
            } else if form.section != nil {
                write(parameter, named: parameter.name + [UInt8(ascii: "*")], namesCharset: form.section == 0)
            } else if !parameter.holdsText, isASCII(Parameter.withoutComments(text)[...]) {
                output += [UInt8(ascii: " ")] + Parameter.trimmed(Parameter.withoutComments(text)[...])
            } else {
                write(parameter)
            }
        }
        return true
    }

    /// Writes an extended parameter with the octets escaped that should have been.
    private mutating func writeEscaping(_ text: ArraySlice<UInt8>) {
        for byte in text {
            if byte < 0x80 { output.append(byte) } else { output += FieldReencoder.escaped(byte) }
        }
    }

    /// Writes one section of a parameter that was divided already.
    private mutating func write(_ parameter: Parameter, named name: [UInt8], namesCharset: Bool) {
        output += Array("\r\n ".utf8) + name + [UInt8(ascii: "=")]
        if namesCharset { output += charset.name + Array("''".utf8) }
        for byte in parameter.value {
            if isParameterCharacter(byte) { output.append(byte) } else { output += FieldReencoder.escaped(byte) }
        }
    }

    /// Writes one extended parameter (RFC 2231 section 4), in pieces if it is long (section 3).
    private mutating func write(_ parameter: Parameter) {
        var pieces: [[UInt8]] = [charset.name + Array("''".utf8)]
        let value = parameter.value[...]
        var index = value.startIndex
        while index < value.endIndex {
            let length = charset.length(of: value, at: index)
            if pieces[pieces.count - 1].count > 60 { pieces.append([]) }
            for byte in value[index..<(index + length)] {
                if isParameterCharacter(byte) {
                    pieces[pieces.count - 1].append(byte)
                } else {
                    pieces[pieces.count - 1] += FieldReencoder.escaped(byte)
                }
            }
            index += length
        }
        for (number, piece) in pieces.enumerated() {
            if number > 0 { output.append(UInt8(ascii: ";")) }
            output += Array("\r\n ".utf8) + parameter.name
            if pieces.count > 1 { output += Array("*\(number)".utf8) }
            output += Array("*=".utf8) + piece
        }
    }

    // MARK: Characters

    private static func escaped(_ byte: UInt8) -> [UInt8] {
        [UInt8(ascii: "%"), hexadecimalDigit(byte >> 4), hexadecimalDigit(byte & 0x0F)]
    }

    private static func isGap(_ byte: UInt8) -> Bool {
        isWhiteSpace(byte) || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n")
    }

    private static func endsAtom(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): true
        default: false
        }
    }
}
