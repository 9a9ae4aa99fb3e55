/// The reader of text with encoded words (RFC 2047).
enum EncodedText {
    /// The most octets, in words of a row, that may make sense together only.
    private static let maximumPending = 4096

    /// The places of an encoded word's parts.
    struct Word {
        var charset: Range<Int>
        var isBase64: Bool
        var text: Range<Int>
        var end: Int
    }

    /// What `text` says, as UTF-8; nil if it holds an encoded word that cannot be decoded exactly, or the beginning of
    /// one that has no end.
    static func decode(_ text: [UInt8]) -> [UInt8]? {
        var decoded: [UInt8] = []
        var index = 0
        while index < text.count {
            if let first = word(in: text, at: index) {
                // White space between two encoded words is not shown (section 6.2).
                var run = [first]
                index = first.end
                while true {
                    let next = text[index...].firstIndex { !isWhiteSpace($0) } ?? text.count
                    guard next < text.count, let word = word(in: text, at: next) else { break }
                    run.append(word)
                    index = word.end
                }
                guard let said = decode(run, of: text) else { return nil }
                decoded += said
            } else {
                guard !beginsWord(text, at: index) else { return nil }
                decoded.append(text[index])
                index += 1
            }
        }
        return decoded
    }

    /// `text` as a generous reader shows it: what only looks like an encoded word counts as one, and where it cannot be
    /// decoded exactly, its ASCII characters stand with a `?` for each other octet. Takes time proportional to the
    /// length.
    static func shown(_ text: [UInt8]) -> [UInt8] {
        var shown: [UInt8] = []
        var run: [Word] = []
        var index = 0
        while index < text.count {
            guard let word = looseWord(in: text, at: index) else {
                shown.append(text[index])
                index += 1
                continue
            }
            run = [word]
            index = word.end
            while true {
                let next = text[index...].firstIndex { !isWhiteSpace($0) } ?? text.count
                guard next < text.count, let word = looseWord(in: text, at: next) else { break }
                run.append(word)
                index = word.end
            }
            shown += decode(run, of: text) ?? run.flatMap { decode([$0], of: text) ?? skeleton(of: $0, in: text) }
        }
        return shown
    }

    private static func skeleton(of word: Word, in text: [UInt8]) -> [UInt8] {
        octets(of: text[word.text], isBase64: word.isBase64).map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }
    }

    /// What encoded words that stand in a row say; nil unless exactly that.
    static func decode(_ run: [Word], of text: [UInt8]) -> [UInt8]? {
        var decoded: [UInt8] = []
        // What programs wrote that cut a character in two: the octets make sense together only.
        var pending: (charset: Charset, octets: [UInt8])?
        for word in run {
            guard let charset = Charset(named: text[word.charset]), let octets = octets(of: word, in: text) else {
                return nil
            }
            if let open = pending {
                guard open.charset == charset, open.octets.count <= maximumPending else { return nil }
                let joined = open.octets + octets
                if let said = charset.decode(joined) {
                    decoded += said
                    pending = nil
                } else {
                    pending = (charset, joined)
                }
            } else if let said = charset.decode(octets) {
                decoded += said
            } else if charset.isASCIISuperset {
                pending = (charset, octets)
            } else {
                return nil
            }
        }
        return pending == nil ? decoded : nil
    }

    /// The encoded word that begins at `start`. What it holds may be more than RFC 2047 has: octets above 127, spaces,
    /// and characters that belong into quotes, as programs write them.
    static func word(in text: [UInt8], at start: Int) -> Word? {
        guard let word = looseWord(in: text, at: start) else { return nil }
        let content = text[word.text]
        let hasSpaces = content.contains(where: isWhiteSpace)
        let isFit = content.allSatisfy { byte in
            switch byte {
            // With spaces, many see no encoded word at all, but what these make of it.
            case _ where DisplayName.isSpecial(byte):
                !hasSpaces
            default: byte >= 0x20 && byte != 0x7F || isWhiteSpace(byte)
            }
        }
        return isFit && !(word.isBase64 && hasSpaces) ? word : nil
    }

    /// What begins like an encoded word at `start`, with whatever stands in front of the next question mark.
    private static func looseWord(in text: [UInt8], at start: Int) -> Word? {
        guard let opening = opening(in: text, at: start),
            let end = text[opening.textStart...].firstIndex(of: UInt8(ascii: "?")),
            end + 1 < text.count, text[end + 1] == UInt8(ascii: "=")
        else { return nil }
        return Word(
            charset: opening.charset, isBase64: opening.isBase64, text: opening.textStart..<end, end: end + 2)
    }

    /// Whether `=?charset?encoding?` stands at `start`.
    static func beginsWord(_ text: [UInt8], at start: Int) -> Bool { opening(in: text, at: start) != nil }

    private static func opening(
        in text: [UInt8], at start: Int
    ) -> (charset: Range<Int>, isBase64: Bool, textStart: Int)? {
        let question = UInt8(ascii: "?")
        guard start + 1 < text.count, text[start] == UInt8(ascii: "="), text[start + 1] == question,
            let charsetEnd = text[(start + 2)...].prefix(80).firstIndex(of: question),
            charsetEnd + 2 < text.count, text[charsetEnd + 2] == question
        else { return nil }
        let encoding = asciiLowercased(text[charsetEnd + 1])
        guard encoding == UInt8(ascii: "q") || encoding == UInt8(ascii: "b") else { return nil }
        return ((start + 2)..<charsetEnd, encoding == UInt8(ascii: "b"), charsetEnd + 3)
    }

    /// Whether decoders that know less of the word's charset see nothing in it that has a meaning in a field: where
    /// they take a lead octet for nothing, the trail octet stands for itself, and sets that the charset's RFC does not
    /// have stay closed to them.
    static func isReadAlike(_ word: Word, in text: [UInt8]) -> Bool {
        guard let charset = Charset(named: text[word.charset]), let octets = octets(of: word, in: text) else {
            return false
        }
        guard charset != .utf8 else { return true }
        guard charset.isASCIISuperset else {
            // RFC 1468: ASCII and JIS X 0208.
            return octets.indices.allSatisfy { index in
                let rest = octets[index...].dropFirst()
                return octets[index] != 0x1B || ["(B", "$B", "$@"].contains { rest.starts(with: $0.utf8) }
            }
        }
        return charset.isSingleByte || !octets.contains(where: DisplayName.isSpecial)
    }

    private static func octets(of word: Word, in text: [UInt8]) -> [UInt8]? {
        let content = text[word.text]
        guard word.isBase64 else { return quotedOctets(content, isExact: true) }
        // Padding that is left out leaves nothing open, unlike padding in the middle.
        let missing = (4 - content.count % 4) % 4
        guard missing < 3, missing == 0 || content.last != UInt8(ascii: "=") else { return nil }
        return Base64.decode(Array(content) + [UInt8](repeating: UInt8(ascii: "="), count: missing))
    }

    /// The octets of an encoded word's text, whatever is wrong with it: in `Q` an `=` that begins no escape stands for
    /// itself, in `B` what is not a digit for nothing.
    static func octets(of text: ArraySlice<UInt8>, isBase64: Bool) -> [UInt8] {
        guard isBase64 else { return quotedOctets(text, isExact: false) ?? [] }
        var octets: [UInt8] = []
        var buffer: UInt32 = 0
        var bits = 0
        for digit in text.lazy.compactMap(Base64.value(of:)) {
            buffer = buffer << 6 | UInt32(digit)
            bits += 6
            if bits >= 8 {
                bits -= 8
                octets.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
            }
        }
        return octets
    }

    /// Section 4.2. Octets that ought to have been encoded stand for themselves; an `=` that begins no escape only if
    /// the answer need not be exact. One at the end is a soft line break: some programs write quoted-printable.
    private static func quotedOctets(_ text: ArraySlice<UInt8>, isExact: Bool) -> [UInt8]? {
        var octets: [UInt8] = []
        var index = text.startIndex
        while index < text.endIndex {
            switch text[index] {
            case UInt8(ascii: "_"):
                octets.append(UInt8(ascii: " "))
            case UInt8(ascii: "=") where index + 1 == text.endIndex && isExact: break
            case UInt8(ascii: "="):
                guard index + 2 < text.endIndex, let high = hexadecimalValue(text[index + 1]),
                    let low = hexadecimalValue(text[index + 2])
                else {
                    if isExact { return nil }
                    octets.append(text[index])
                    break
                }
                octets.append(high << 4 | low)
                index += 2
            default:
                octets.append(text[index])
            }
            index += 1
        }
        return octets
    }
}
