/// Takes an originator field apart.
struct OriginatorParser {
    private let text: [UInt8]
    private let allowingUTF8: Bool
    private let role: EmailAddress.Role
    /// Where an address is that stands without its domain; nil where it is none.
    private let defaultDomain: Domain?
    private var index = 0
    private var isCanonical = true
    /// Whether the address had no domain.
    private var isCompleted = false
    /// The phrase in front of the address.
    private var phrase = OriginatorPhrase()
    private var comments: [[UInt8]] = []
    private var isRawTextReadable = true
    /// The rule that is broken by a character in the phrase that should have been quoted, unless nothing comes of it.
    private var looseRule: MailboxError?
    private var hasLooseColon = false

    init(
        _ body: ArraySlice<UInt8>, rawCharset: () -> Charset?, allowingUTF8: Bool, role: EmailAddress.Role,
        defaultDomain: Domain?
    ) {
        self.role = role
        self.defaultDomain = defaultDomain
        let body = Array(body)
        guard !isUTF8(body, in: 0..<body.count) else {
            self.allowingUTF8 = allowingUTF8
            text = body
            return
        }
        // A name may be read in another charset. An address beyond ASCII is its octets (RFC 6532 section 3.2), or none.
        self.allowingUTF8 = false
        isCanonical = false
        let plain = OriginatorParser.withoutOctetsInWords(body)
        if let charset = rawCharset(), charset.isASCIISuperset, let decoded = charset.decode(plain) {
            text = decoded
        } else {
            isRawTextReadable = false
            text = String(decoding: plain, as: UTF8.self).utf8.map { $0 }
        }
    }

    /// Encoded words have a charset of their own: octets in them are written as they should have been.
    private static func withoutOctetsInWords(_ body: [UInt8]) -> [UInt8] {
        var plain: [UInt8] = []
        var index = 0
        while index < body.count {
            if let word = EncodedText.word(in: body, at: index) {
                for byte in body[index..<word.end] {
                    if byte < 0x80 {
                        plain.append(byte)
                    } else {
                        plain += [UInt8(ascii: "="), hexadecimalDigit(byte >> 4), hexadecimalDigit(byte & 0x0F)]
                    }
                }
                index = word.end
            } else {
                plain.append(body[index])
                index += 1
            }
        }
        return plain
    }

    mutating func parse() throws(MailboxError) -> OriginatorMailbox {
        try checkCharacters()
        checkLines()
        try skipSpaceOfPhrase()
        guard index < text.count else { throw .empty }
        while index < text.count {
            let start = index
            switch text[index] {
            case UInt8(ascii: "<"):
                guard !phrase.endsInSeparator else { throw looseRule ?? .list }
                let address = try angleAddress()
                return try finish(address)
            case UInt8(ascii: "\""):
                let content = try quotedString()
                if isLocalPart(at: index) { return try bareAddress(at: start) }
                append(content, isQuoted: true)
            default:
                if EncodedText.beginsWord(text, at: index), let run = encodedWords() {
                    append(run: run)
                } else {
                    let word = self.word()
                    if word.isEmpty {
                        try appendLoose()
                    } else {
                        if isLocalPart(at: index) || word.contains(UInt8(ascii: "@")) {
                            return try bareAddress(at: index)
                        }
                        append(word, isQuoted: false)
                    }
                }
            }
            let end = index
            try skipSpaceOfPhrase()
            // Behind a full stop, some take what follows more than one space for a field's end.
            if index - end > 1, text[end - 1] == UInt8(ascii: ".") { isCanonical = false }
            if phrase.endsInEncodedStop, text[end..<index].count(where: isWhiteSpace) > 1 { isCanonical = false }
            // Words that touch each other are taken for one by some.
            if end == index, index < text.count,
                text[index] != UInt8(ascii: "<") || text[index - 1] == UInt8(ascii: ".")
                    || text[index - 1] == UInt8(ascii: "=")
            {
                isCanonical = false
            }
        }
        return try loneName()
    }

    // MARK: Characters and lines

    private mutating func checkCharacters() throws(MailboxError) {
        switch unfitness(of: text.lazy.filter { $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: "\n") }) {
        case .invalidUTF8: throw .invalidUTF8
        case .control: throw .control
        case .directionOverride: isCanonical = false
        case nil: break
        }
        for (position, byte) in text.enumerated() {
            if byte == UInt8(ascii: "\r") {
                guard position + 2 < text.count, text[position + 1] == UInt8(ascii: "\n"),
                    isWhiteSpace(text[position + 2])
                else { throw .control }
            } else if byte == UInt8(ascii: "\n") {
                guard position > 0, text[position - 1] == UInt8(ascii: "\r") else { throw .control }
            }
        }
    }

    /// Lines that are too long, or are nothing but white space, are for us to fix.
    private mutating func checkLines() {
        for (number, line) in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            let isBlank = line.allSatisfy { isWhiteSpace($0) || $0 == UInt8(ascii: "\r") }
            if number > 0 && isBlank || line.count > 980 { isCanonical = false }
        }
    }

    /// Some decoders give up over UTF-8 as it is where there is anything else to decode, or looks so.
    private var isMixture: Bool {
        let equals = UInt8(ascii: "=")
        let question = UInt8(ascii: "?")
        return text.contains { $0 >= 0x80 }
            && zip(text, text.dropFirst()).contains { first, second in
                first == equals && (second == question || second >= 0x80) || first == question && second == equals
            }
    }

    // MARK: Tokens

    /// Skips what may stand between the words of a phrase; comments become part of it.
    private mutating func skipSpaceOfPhrase() throws(MailboxError) {
        comments = []
        let start = index
        if try skipSpace() > 0 { isCanonical = false }
        if index > start { phrase.isGlued = false }
        for comment in comments { phrase.append(comment: decodedComment(comment)) }
    }

    /// What a comment says; nil if nobody can tell.
    private func decodedComment(_ comment: [UInt8]) -> [UInt8]? {
        isReadable(comment) ? EncodedText.decode(comment) : nil
    }

    /// Takes a character that should have been quoted, as many programs write names: one mailbox is what they mean, as
    /// long as nothing beside it could be another.
    private mutating func appendLoose() throws(MailboxError) {
        let byte = text[index]
        let rule = refusal(of: byte)
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "]"): break
        case UInt8(ascii: "\\"):
            guard index + 1 < text.count, isAtomText(text[index + 1]) || isSpace(text[index + 1]) else {
                throw looseRule ?? rule
            }
        case UInt8(ascii: "@"):
            guard isWordBetweenSpaces(at: index), phrase.hasWords else { throw looseRule ?? rule }
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"):
            guard phrase.hasWords, !phrase.endsInSeparator else { throw looseRule ?? rule }
        default: throw looseRule ?? rule
        }
        isCanonical = false
        looseRule = looseRule ?? rule
        if byte == UInt8(ascii: ":") { hasLooseColon = true }
        phrase.append(loose: byte)
        index += 1
    }

    /// Skips white space, folding and comments, whose contents are kept; gives how many comments there were.
    private mutating func skipSpace() throws(MailboxError) -> Int {
        var found = 0
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: "\r"), UInt8(ascii: "\n"), UInt8(ascii: " "), UInt8(ascii: "\t"): index += 1
            case UInt8(ascii: "("):
                comments.append(try comment())
                found += 1
            default: return found
            }
        }
        return found
    }

    private mutating func comment() throws(MailboxError) -> [UInt8] {
        var content: [UInt8] = []
        var depth = 0
        while index < text.count {
            let byte = text[index]
            index += 1
            switch byte {
            case UInt8(ascii: "("):
                depth += 1
                if depth > 1 { content.append(byte) }
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 { return content }
                content.append(byte)
            case UInt8(ascii: "\\"):
                guard index < text.count, text[index] != UInt8(ascii: "\r") else { throw .unclosedComment }
                content.append(text[index])
                index += 1
            case UInt8(ascii: "\r"), UInt8(ascii: "\n"): break
            default: content.append(byte)
            }
        }
        throw .unclosedComment
    }

    private mutating func quotedString() throws(MailboxError) -> [UInt8] {
        index += 1
        var content: [UInt8] = []
        while index < text.count {
            let byte = text[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\""): return content
            case UInt8(ascii: "\\"):
                guard index < text.count, text[index] != UInt8(ascii: "\r") else { throw .unclosedQuote }
                // A quoted pair that need not be one is read in two ways.
                if text[index] != UInt8(ascii: "\""), text[index] != byte { isCanonical = false }
                content.append(text[index])
                index += 1
            // Some readers let a line end close the quotes.
            case UInt8(ascii: "\r"), UInt8(ascii: "\n"): isCanonical = false
            default: content.append(byte)
            }
        }
        throw .unclosedQuote
    }

    /// A run of what atoms are made of, up to where an encoded word begins.
    private mutating func word() -> [UInt8] {
        let start = index
        while index < text.count, isAtomText(text[index]) || text[index] >= 0x80 || text[index] == UInt8(ascii: ".") {
            if index > start, EncodedText.word(in: text, at: index) != nil { break }
            index += 1
        }
        return Array(text[start..<index])
    }

    /// The encoded words from here on with nothing but white space between; nil if there is none.
    private mutating func encodedWords() -> [EncodedText.Word]? {
        var run: [EncodedText.Word] = []
        var position = index
        while let word = EncodedText.word(in: text, at: position) {
            if !run.isEmpty, index == position { isCanonical = false }
            run.append(word)
            index = word.end
            position = text[index...].firstIndex { !isSpace($0) } ?? text.count
        }
        return run.isEmpty ? nil : run
    }

    private func isSpace(_ byte: UInt8) -> Bool {
        isWhiteSpace(byte) || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n")
    }

    /// Whether what stands in front of `position` is a local part or a piece of one: an `@` follows, or a full stop
    /// that goes on after white space and comments.
    private func isLocalPart(at position: Int) -> Bool {
        var ahead = self
        ahead.index = position
        guard (try? ahead.skipSpace()) != nil, ahead.index < text.count else { return false }
        return text[ahead.index] == UInt8(ascii: "@") && !isWordBetweenSpaces(at: ahead.index)
    }

    /// Whether the `@` at `position` is a word of a name, as in `John @ Los Angeles <…>`: nobody writes an address so
    /// that has another behind it.
    private func isWordBetweenSpaces(at position: Int) -> Bool {
        position > 0 && isWhiteSpace(text[position - 1]) && position + 1 < text.count
            && isWhiteSpace(text[position + 1])
            && text[position...].contains(UInt8(ascii: "<"))
    }

    // MARK: Addresses

    /// The field is an address without angle brackets.
    private mutating func bareAddress(at position: Int) throws(MailboxError) -> OriginatorMailbox {
        // Behind an encoded word or other words, an address is not the whole field.
        if let looseRule { throw looseRule }
        let hasWords = phrase.hasWords
        index = 0
        // What looked like words of a name were pieces of the local part.
        phrase = OriginatorPhrase()
        try skipSpaceOfPhrase()
        let start = index
        guard let octets = try addressOctets() else {
            if isGlued(to: position) { throw .encodedWordInAddress }
            throw hasWords ? .unquotedAddressInName : .addressSyntax
        }
        if !text[start..<index].elementsEqual(octets) { isCanonical = false }
        let written = Array(text[start..<index])
        phrase.append(octets)
        try skipSpaceOfPhrase()
        if index < text.count, text[index] == UInt8(ascii: "<") {
            // Many programs put the address where they have no name, and some put apostrophes around it.
            isCanonical = false
            let apostrophe = UInt8(ascii: "'")
            let isEnclosed = octets.count > 2 && octets.first == apostrophe && octets.last == apostrophe
            let first = try address(isEnclosed ? Array(octets.dropFirst().dropLast()) : octets)
            guard try angleAddress() == first else { throw .unquotedAddressInName }
            return try finish(first)
        }
        let address = try address(octets)
        phrase = OriginatorPhrase()
        index = start + written.count
        comments = []
        _ = try skipSpace()
        try skipEmptyMembers()
        return try result(address)
    }

    /// The field is a name without a domain, with or without comments around it, as cron writes `root (Cron Daemon)`.
    private mutating func loneName() throws(MailboxError) -> OriginatorMailbox {
        let missing = looseRule ?? .noAddress
        guard let defaultDomain else { throw missing }
        index = 0
        phrase = OriginatorPhrase()
        try skipSpaceOfPhrase()
        let name = word()
        guard let address = UnqualifiedName(parsing: name)?.at(defaultDomain), !name.starts(with: "=?".utf8) else {
            throw missing
        }
        comments = []
        _ = try skipSpace()
        guard index == text.count else { throw missing }
        isCanonical = false
        isCompleted = true
        return try result(address)
    }

    private func isGlued(to position: Int) -> Bool {
        var start = position
        while start > 0, !isSpace(text[start - 1]) { start -= 1 }
        return start < text.count && EncodedText.beginsWord(text, at: start)
    }

    private mutating func angleAddress() throws(MailboxError) -> EmailAddress {
        index += 1
        let start = index
        if try skipSpace() > 0 || index != start { isCanonical = false }
        guard index < text.count else { throw .unclosedAngle }
        guard text[index] != UInt8(ascii: "@"), text[index] != UInt8(ascii: ",") else { throw .route }
        let begin = index
        var found = try addressOctets()
        if found == nil { found = completedName(at: begin) }
        guard let octets = found else {
            if EncodedText.beginsWord(text, at: begin) { throw .encodedWordInAddress }
            throw index < text.count && text[index] == UInt8(ascii: "<") ? .unclosedAngle : .addressSyntax
        }
        if !text[begin..<index].elementsEqual(octets) { isCanonical = false }
        let end = index
        if try skipSpace() > 0 || index != end { isCanonical = false }
        guard index < text.count, text[index] == UInt8(ascii: ">") else { throw notTheEnd() }
        index += 1
        return try address(octets)
    }

    /// The address that is meant by a name without a domain in angle brackets, which begins at `start`; nil where there
    /// is none.
    private mutating func completedName(at start: Int) -> [UInt8]? {
        guard let defaultDomain, !EncodedText.beginsWord(text, at: start) else { return nil }
        let end = index
        index = start
        guard let address = UnqualifiedName(parsing: word())?.at(defaultDomain) else {
            index = end
            return nil
        }
        isCompleted = true
        isCanonical = false
        return Array("\(address)".utf8)
    }

    /// The rule that is broken by what stands where an angle bracket should close.
    private func notTheEnd() -> MailboxError {
        guard index < text.count else { return .unclosedAngle }
        switch text[index] {
        case UInt8(ascii: "<"): return .unclosedAngle
        case UInt8(ascii: ":"): return .route
        case UInt8(ascii: ","): return .localPart
        default: return .addressSyntax
        }
    }

    /// `addr-spec` without what may stand between its parts; nil where there is none. An `@` more than one is kept for
    /// ``address(_:)`` to refuse.
    private mutating func addressOctets() throws(MailboxError) -> [UInt8]? {
        var octets: [UInt8] = []
        var hasAt = false
        var needsSeparator = false
        var end = index
        while index < text.count {
            var piece: [UInt8]
            // A full stop in quotes divides nothing.
            let isQuoted = text[index] == UInt8(ascii: "\"")
            switch text[index] {
            case UInt8(ascii: "@"):
                piece = [UInt8(ascii: "@")]
                index += 1
            case UInt8(ascii: "\"") where !hasAt:
                piece = try quotedString()
                // Quotes that do nothing can go.
                guard !piece.isEmpty, piece.allSatisfy({ isAtomText($0) || $0 == UInt8(ascii: ".") }) else {
                    throw .quotedLocalPart
                }
            case UInt8(ascii: "[") where hasAt && octets.last == UInt8(ascii: "@"):
                throw .addressLiteral
            default:
                piece = []
                while index < text.count,
                    isAtomText(text[index]) || text[index] >= 0x80 || text[index] == UInt8(ascii: ".")
                {
                    piece.append(text[index])
                    index += 1
                }
            }
            guard let first = piece.first else { break }
            let isSeparator = !isQuoted && (first == UInt8(ascii: "@") || first == UInt8(ascii: "."))
            if needsSeparator, !isSeparator {
                index = end
                break
            }
            hasAt = hasAt || first == UInt8(ascii: "@")
            octets += piece
            end = index
            let last = piece[piece.count - 1]
            needsSeparator = isQuoted || last != UInt8(ascii: "@") && last != UInt8(ascii: ".")
            _ = try skipSpace()
        }
        guard hasAt else { return nil }
        // White space and comments behind it are not its own.
        if octets.last != UInt8(ascii: "@"), needsSeparator { index = end }
        return octets
    }

    private func address(_ octets: [UInt8]) throws(MailboxError) -> EmailAddress {
        guard !octets.indices.contains(where: { EncodedText.beginsWord(octets, at: $0) }),
            !octets.starts(with: "=?".utf8)
        else { throw .encodedWordInAddress }
        do throws(EmailAddress.ParseError) {
            return try EmailAddress(parsing: octets, allowingUTF8: allowingUTF8, as: role)
        } catch {
            throw MailboxError(error)
        }
    }

    // MARK: The name

    private mutating func append(_ content: [UInt8], isQuoted: Bool) {
        let isEncoded = content.indices.contains { EncodedText.beginsWord(content, at: $0) }
        if content.indices.dropLast().contains(where: { content[$0] == 0x3D && content[$0 + 1] == 0x3F }) {
            isCanonical = false
        }
        if !isQuoted, DisplayName.needsQuotes(content[...]) { isCanonical = false }
        // Beside quotes with nothing in them, some take a name in quotes for a mailbox; and some do not heed quoted
        // pairs.
        if isQuoted, content.isEmpty || NameForm.isBrokenWithoutPairs(content[...]) { isCanonical = false }
        phrase.append(isReadable(content) ? isEncoded ? EncodedText.decode(content) : content : nil)
    }

    /// Whether octets in `content` that are not UTF-8 could be read; they are replacement characters now.
    private func isReadable(_ content: [UInt8]) -> Bool { isRawTextReadable || !content.contains(0xEF) }

    private mutating func append(run: [EncodedText.Word]) {
        for word in run {
            let isPlain = text[word.text].allSatisfy { $0 < 0x80 && (isAtomText($0) || $0 == UInt8(ascii: ".")) }
            let hasSoftBreak = !word.isBase64 && text[word.text].last == UInt8(ascii: "=")
            let isKnown = Charset(named: text[word.charset])?.isWidelyKnown(as: text[word.charset]) == true
            let isReadAlike = isKnown && EncodedText.isReadAlike(word, in: text)
            if !isPlain || hasSoftBreak || !isReadAlike || EncodedText.decode([word], of: text) == nil {
                isCanonical = false
            }
        }
        guard let decoded = EncodedText.decode(run, of: text) else { return phrase.append(nil) }
        // Nothing that is there to be decoded may have a meaning in the field.
        if !NameForm.isHarmlessDecoded(decoded) || decoded.contains(where: { $0 < 0x20 }) { isCanonical = false }
        phrase.append(decoded, isDecoded: true)
    }

    private mutating func finish(_ address: EmailAddress) throws(MailboxError) -> OriginatorMailbox {
        comments = []
        if try skipSpace() > 0 { isCanonical = false }
        try skipEmptyMembers()
        return try result(address)
    }

    /// Skips commas and semicolons behind the address with nothing else between: the ends of lists that hold one
    /// mailbox.
    private mutating func skipEmptyMembers() throws(MailboxError) {
        let start = index
        while index < text.count, text[index] == UInt8(ascii: ",") || text[index] == UInt8(ascii: ";") {
            if text[index] == UInt8(ascii: ";"), hasLooseColon { throw .group }
            isCanonical = false
            index += 1
            _ = try skipSpace()
        }
        guard index < text.count else { return }
        index = start
        throw afterAddress()
    }

    /// The mailbox, with the name that is there or what the comments behind the address say.
    private mutating func result(_ address: EmailAddress) throws(MailboxError) -> OriginatorMailbox {
        // An address beyond ASCII stands as it is, whatever its name looks like.
        if address.isASCII, isMixture { isCanonical = false }
        if !phrase.hasWords {
            if !comments.isEmpty { isCanonical = false }
            for comment in comments { phrase.append(decodedComment(comment)) }
        }
        guard phrase.hasWords else {
            return OriginatorMailbox(
                address: address, name: nil, lostName: false, isCanonical: isCanonical, isCompleted: isCompleted)
        }
        for text in [phrase.text, phrase.textWithoutComments] {
            guard let text, case .success(let name) = Result(catching: { try DisplayName.cleaned(text) }) else {
                continue
            }
            // A name that had to be changed is rewritten.
            if !DisplayName.isUnchanged(text, name) { isCanonical = false }
            return OriginatorMailbox(
                address: address, name: name, lostName: false, isCanonical: isCanonical, isCompleted: isCompleted)
        }
        return OriginatorMailbox(
            address: address, name: nil, lostName: true, isCanonical: false, isCompleted: isCompleted)
    }

    // MARK: What is wrong

    /// The rule that a character breaks which begins no word.
    private func refusal(of byte: UInt8) -> MailboxError {
        switch byte {
        case UInt8(ascii: ")"): .unclosedComment
        case UInt8(ascii: ","): .list
        case UInt8(ascii: ":"), UInt8(ascii: ";"): .group
        case UInt8(ascii: ">"): .unclosedAngle
        case UInt8(ascii: "@") where isGlued(to: index): .encodedWordInAddress
        case UInt8(ascii: "@"):
            phrase.hasWords ? .unquotedAddressInName : text.contains(UInt8(ascii: ":")) ? .route : .addressSyntax
        default: .unquotedSpecial
        }
    }

    /// The rule that is broken by what stands at `index`, behind the address.
    private func afterAddress() -> MailboxError {
        switch text[index] {
        case UInt8(ascii: ")"): .unclosedComment
        case UInt8(ascii: ","): .list
        default: .textAfterAddress
        }
    }
}
