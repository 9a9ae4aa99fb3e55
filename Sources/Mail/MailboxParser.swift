/// Takes the text of one ``Mailbox`` apart.
struct MailboxParser {
    let text: [UInt8]
    let allowingUTF8: Bool
    let role: EmailAddress.Role
    var index = 0
    /// What the display name says, its parts divided by one space.
    var name: [UInt8] = []
    /// The parts that stand outside of quotes.
    var unquoted: [UInt8] = []
    /// What the quoted parts say, and what they say to a reader who decodes encoded words there, too.
    var quoted: [UInt8] = []
    var hasEncodedWords = false

    init(text: [UInt8], allowingUTF8: Bool, role: EmailAddress.Role) {
        self.text = text
        self.allowingUTF8 = allowingUTF8
        self.role = role
    }

    mutating func parse() throws(MailboxError) -> Mailbox {
        try checkLines()
        switch unfitness(of: text.lazy.filter { $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: "\n") }) {
        case .invalidUTF8: throw .invalidUTF8
        case .control: throw .control
        case .directionOverride: throw .directionOverride
        case nil: break
        }
        guard !EncodedWord.isAmbiguous(text) else { throw .ambiguousEncodedWord }
        _ = skipWhiteSpace()
        guard index < text.count else { throw .empty }
        var isFirst = true
        var isFolded = false
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: "<"):
                let address = try angleAddress()
                _ = skipWhiteSpace()
                guard index == text.count else { throw afterAddress() }
                try checkName()
                return Mailbox(name: name, address: address)
            case UInt8(ascii: "\""):
                try quotedString()
            default:
                let word = self.word()
                guard !word.isEmpty else { throw refusal(of: text[index]) }
                if word.contains(UInt8(ascii: "@")) {
                    guard isFirst else { throw isFolded ? .foldedAddress : .unquotedAddressInName }
                    isFolded = skipWhiteSpace()
                    guard index == text.count else {
                        if text[index] == UInt8(ascii: "<") { return try addressTwice(word) }
                        throw isFolded ? .foldedAddress : afterAddress()
                    }
                    return Mailbox(name: [], address: try address(word))
                }
                append(word)
                if !unquoted.isEmpty { unquoted.append(UInt8(ascii: " ")) }
                unquoted += word
            }
            isFirst = false
            isFolded = skipWhiteSpace()
        }
        throw .noAddress
    }

    /// Checks that a line ends only to go on with white space and something more.
    private func checkLines() throws(MailboxError) {
        var lineStart = 0
        var isBlank = true
        for (position, byte) in text.enumerated() {
            switch byte {
            case UInt8(ascii: "\r"):
                guard position + 2 < text.count, text[position + 1] == UInt8(ascii: "\n"),
                    isWhiteSpace(text[position + 2])
                else { throw .control }
                // The first line may hold nothing but the field's name.
                guard !isBlank || lineStart == 0 else { throw .blankLine }
            case UInt8(ascii: "\n"):
                guard position > 0, text[position - 1] == UInt8(ascii: "\r") else { throw .control }
                lineStart = position + 1
                isBlank = true
            default:
                if !isWhiteSpace(byte) { isBlank = false }
                guard position - lineStart < 998 else { throw .overlongLine }
            }
        }
        guard !isBlank || lineStart == 0 else { throw .blankLine }
    }

    /// Goes on to the next token; true if there was folding on the way.
    private mutating func skipWhiteSpace() -> Bool {
        var isFolded = false
        while index < text.count {
            if text[index] == UInt8(ascii: "\r") || text[index] == UInt8(ascii: "\n") {
                isFolded = true
            } else if !isWhiteSpace(text[index]) {
                break
            }
            index += 1
        }
        return isFolded
    }

    /// A run of what atoms, encoded words and addresses are made of.
    private mutating func word() -> [UInt8] {
        let start = index
        while index < text.count,
            isAtomText(text[index]) || text[index] >= 0x80 || text[index] == UInt8(ascii: ".")
                || text[index] == UInt8(ascii: "@")
        {
            index += 1
        }
        return [UInt8](text[start..<index])
    }

    private mutating func quotedString() throws(MailboxError) {
        index += 1
        var content: [UInt8] = []
        while true {
            guard index < text.count else { throw .unclosedQuote }
            switch text[index] {
            case UInt8(ascii: "\""):
                index += 1
                // "jane"@example.com: an address to some, a name in front of a stray "@" to others.
                if index < text.count, text[index] == UInt8(ascii: "@") || text[index] == UInt8(ascii: ".") {
                    throw .quotedLocalPart
                }
                quoted += try content + check(content)
                append(content)
                return
            case UInt8(ascii: "\\"):
                guard index + 1 < text.count, text[index + 1] != UInt8(ascii: "\r") else { throw .unclosedQuote }
                content.append(text[index + 1])
                index += 2
            case UInt8(ascii: "\r"), UInt8(ascii: "\n"):
                index += 1
            default:
                content.append(text[index])
                index += 1
            }
        }
    }

    /// `jane@example.com <jane@example.com>`: many programs put the address where they have no name. Whichever of the two
    /// a reader takes, it is the same octet by octet.
    private mutating func addressTwice(_ word: [UInt8]) throws(MailboxError) -> Mailbox {
        let bracket = index
        let address = try angleAddress()
        guard text[(bracket + 1)..<(index - 1)].elementsEqual(word) else { throw .unquotedAddressInName }
        _ = skipWhiteSpace()
        guard index == text.count else { throw afterAddress() }
        return Mailbox(name: word, address: address)
    }

    private mutating func angleAddress() throws(MailboxError) -> EmailAddress {
        let start = index + 1
        guard start < text.count else { throw .unclosedAngle }
        guard text[start] != UInt8(ascii: "@") else { throw .route }
        index = start
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: ">"):
                index += 1
                return try address([UInt8](text[start..<(index - 1)]))
            case UInt8(ascii: "\r"): throw .foldedAddress
            case UInt8(ascii: " "), UInt8(ascii: "\t"): throw .whiteSpaceInAddress
            case UInt8(ascii: "("), UInt8(ascii: ")"): throw .comment
            case UInt8(ascii: "\""): throw .quotedLocalPart
            case UInt8(ascii: "<"): throw .unclosedAngle
            default: index += 1
            }
        }
        throw .unclosedAngle
    }

    private func address(_ bytes: [UInt8]) throws(MailboxError) -> EmailAddress {
        guard !zip(bytes, bytes.dropFirst()).contains(where: { $0 == UInt8(ascii: "=") && $1 == UInt8(ascii: "?") })
        else { throw .encodedWordInAddress }
        do throws(EmailAddress.ParseError) {
            return try EmailAddress(parsing: bytes, allowingUTF8: allowingUTF8, as: role)
        } catch {
            throw MailboxError(error)
        }
    }

    private mutating func append(_ part: [UInt8]) {
        guard !part.isEmpty else { return }
        if !name.isEmpty { name.append(UInt8(ascii: " ")) }
        name += part
    }

    /// The rule that a character breaks which begins no word.
    private func refusal(of byte: UInt8) -> MailboxError {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: ")"): .comment
        case UInt8(ascii: ","): .list
        case UInt8(ascii: ":"), UInt8(ascii: ";"): .group
        case UInt8(ascii: ">"): .unclosedAngle
        default: .unquotedSpecial
        }
    }

    /// The rule that is broken by what stands at `index`, behind the address.
    private func afterAddress() -> MailboxError {
        switch text[index] {
        case UInt8(ascii: "("), UInt8(ascii: ")"): .comment
        case UInt8(ascii: ","): .list
        default: .textAfterAddress
        }
    }

    /// A display name may be another address: `"a@example.net" <b@example.com>`; every reader takes the one in the
    /// brackets. Refused is what a careless reader takes for a mailbox, who looks for brackets or commas in quotes too, or
    /// decodes encoded words before taking the field apart. All parts count together: such a reader does not see where one
    /// ends.
    private mutating func checkName() throws(MailboxError) {
        let said = try check(unquoted) + quoted
        guard said.contains(UInt8(ascii: "@")) else { return }
        let isTakenApart = hasEncodedWords ? MailboxParser.isStructure : MailboxParser.breaksQuotes
        guard !said.contains(where: isTakenApart) else { throw .addressInQuotedName }
    }

    /// What a part of the name says, encoded words decoded. Those have no business in quotes (RFC 2047 section 5 rule 3), but
    /// many readers decode them there.
    private mutating func check(_ text: [UInt8]) throws(MailboxError) -> [UInt8] {
        let reading = EncodedWord.read(text)
        guard !reading.hasOpaqueCharset else { throw .opaqueCharset }
        if reading.words > 0 { hasEncodedWords = true }
        switch unfitness(of: reading.text, toleratingInvalidUTF8: true) {
        case .control: throw .control
        case .directionOverride: throw .directionOverride
        case .invalidUTF8, nil: return reading.text
        }
    }

    private static func breaksQuotes(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: ","), UInt8(ascii: ";"): true
        default: false
        }
    }

    private static func isStructure(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ">"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"): true
        default: breaksQuotes(byte)
        }
    }
}
