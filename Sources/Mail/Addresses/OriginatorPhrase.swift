/// The words and comments in front of an address, in order: what its name is made of.
struct OriginatorPhrase {
    private struct Part {
        /// Nil if nobody can decode it.
        var text: [UInt8]?
        var kind: Kind
        /// Whether it stands at the one before without a space.
        var isGlued = false
    }

    private enum Kind {
        case word
        case encodedWords
        case comment
        /// A special character that should have been quoted.
        case loose
    }

    private var parts: [Part] = []
    /// Whether nothing stands between the last part and the next.
    var isGlued = false

    /// Whether there is more than comments.
    private(set) var hasWords = false

    /// Whether a comma or semicolon stands last, behind which the address would be a list's second member.
    var endsInSeparator: Bool {
        guard let last = parts.last(where: { $0.kind != .comment }), last.kind == .loose else { return false }
        return last.text == [UInt8(ascii: ",")] || last.text == [UInt8(ascii: ";")]
    }

    /// Whether encoded words stand last, and what they say ends with a full stop.
    var endsInEncodedStop: Bool {
        guard let last = parts.last, last.kind == .encodedWords else { return false }
        return last.text?.last == UInt8(ascii: ".")
    }

    /// Appends a word, or several in quotes; nil for what nobody can decode.
    mutating func append(_ text: [UInt8]?, isDecoded: Bool = false) {
        append(Part(text: text, kind: isDecoded ? .encodedWords : .word))
        hasWords = true
    }

    mutating func append(loose byte: UInt8) {
        append(Part(text: [byte], kind: .loose))
        hasWords = true
    }

    /// Appends a comment; one that nobody can decode goes, and the name stays.
    mutating func append(comment text: [UInt8]?) {
        guard let text, text.contains(where: { !isWhiteSpace($0) }) else { return }
        parts.append(Part(text: [UInt8(ascii: "(")] + text + [UInt8(ascii: ")")], kind: .comment))
        isGlued = false
    }

    private mutating func append(_ part: Part) {
        var part = part
        // Other words that touch each other were meant as several.
        part.isGlued = isGlued && (part.kind == .loose || parts.last?.kind == .loose)
        parts.append(part)
        isGlued = true
    }

    /// The name, decoded; nil if a word cannot be decoded.
    var text: [UInt8]? { joined(parts) }

    var textWithoutComments: [UInt8]? { joined(parts.filter { $0.kind != .comment }) }

    private func joined(_ parts: [Part]) -> [UInt8]? {
        // A name in encoded words that had to say its own quotes.
        if parts.count == 1, parts[0].kind == .encodedWords, let text = parts[0].text,
            let name = NameForm.enclosed(by: text), NameForm.isMixed(name)
        {
            return name
        }
        var joined: [UInt8] = []
        for part in parts {
            guard let text = part.text else { return nil }
            if !joined.isEmpty, !part.isGlued { joined.append(UInt8(ascii: " ")) }
            joined += text
        }
        return joined
    }
}
