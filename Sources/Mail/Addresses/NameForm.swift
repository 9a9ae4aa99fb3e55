/// How a name is written in a field (see ``DisplayName``).
enum NameForm: Equatable {
    /// Encoded words and quoted strings side by side.
    case pieces([Piece])
    /// Encoded words that say quotes around the whole name.
    case enclosed([UInt8])

    /// Words that are written together.
    struct Piece: Equatable {
        var text: [UInt8]
        var isEncoded: Bool
    }

    /// The form for `text`, words with single spaces between; nil if it has quotes or backslashes that are safe in
    /// none.
    init?(_ text: [UInt8]) {
        // Which nobody need decode goes first.
        if NameForm.isSafeInQuotes(text) {
            self = .pieces([Piece(text: text, isEncoded: false)])
            return
        }
        let pieces = NameForm.pieces(of: text)
        if pieces.allSatisfy({ $0.isEncoded || NameForm.isSafeInQuotes($0.text) }) {
            self = .pieces(pieces)
        } else if !text.contains(where: NameForm.needsPair) {
            self = .enclosed(text)
        } else {
            return nil
        }
    }

    /// The quoted strings and encoded words, none longer than a line.
    var words: [[UInt8]] {
        switch self {
        case .enclosed(let text):
            let quote = [UInt8(ascii: "\"")]
            return EncodedWord.words(saying: quote + text + quote, .shorter)
        case .pieces(let pieces):
            return pieces.flatMap {
                $0.isEncoded ? EncodedWord.words(saying: $0.text, .shorter) : NameForm.quotedStrings($0.text)
            }
        }
    }

    /// Whether what an encoded word says has no meaning in a field but for quotes around words.
    static func isHarmlessDecoded(_ text: [UInt8]) -> Bool {
        let units = units(of: text[...])
        return units.allSatisfy { $0.isSection || !DisplayName.needsQuotes($0.text) }
    }

    /// What `text` says within quotes around all of it; nil if it has none, or others.
    static func enclosed(by text: [UInt8]) -> [UInt8]? {
        let units = units(of: text[...])
        guard units.count == 1, units[0].isSection else { return nil }
        let content = Array(text.dropFirst().dropLast())
        return content.contains(where: needsPair) ? nil : content
    }

    /// Whether a word has both what must be encoded and what must be quoted.
    static func isMixed(_ text: [UInt8]) -> Bool {
        text.split(separator: UInt8(ascii: " ")).contains { !isASCII($0) && DisplayName.needsQuotes($0) }
    }

    /// Whether `text` can be a quoted string. One with quoted pairs must not be divided.
    private static func isSafeInQuotes(_ text: [UInt8]) -> Bool {
        guard isASCII(text[...]) else { return false }
        return !text.contains(where: needsPair) || text.count <= maximumPart && !isBrokenWithoutPairs(text[...])
    }

    /// Whether a reader who does not heed quoted pairs finds something in a quoted string that has a meaning outside of
    /// the quotes, or no end.
    static func isBrokenWithoutPairs(_ text: ArraySlice<UInt8>) -> Bool {
        var isInside = true
        for byte in text {
            if byte == UInt8(ascii: "\"") {
                isInside.toggle()
            } else if !isInside, byte != UInt8(ascii: "\\"), DisplayName.isSpecial(byte) {
                return true
            }
        }
        return !isInside
    }

    // MARK: Taking apart

    /// A word, or several in quotes of their own.
    private struct Unit {
        var text: ArraySlice<UInt8>
        var isSection: Bool
    }

    private static func units(of text: ArraySlice<UInt8>) -> [Unit] {
        var units: [Unit] = []
        var rest = text
        while !rest.isEmpty {
            if rest.first == UInt8(ascii: " ") {
                rest.removeFirst()
            } else if let end = endOfSection(rest) {
                units.append(Unit(text: rest[..<end], isSection: true))
                rest = rest[end...]
            } else {
                let word = rest.prefix { $0 != UInt8(ascii: " ") }
                units.append(Unit(text: word, isSection: false))
                rest = rest[word.endIndex...]
            }
        }
        return units
    }

    /// Where the quotes close that `text` begins with, if they hold something and no word goes on behind them.
    private static func endOfSection(_ text: ArraySlice<UInt8>) -> Int? {
        guard text.first == UInt8(ascii: "\"") else { return nil }
        let start = text.startIndex + 1
        var close = start
        while close < text.endIndex, text[close] != UInt8(ascii: "\"") {
            close += text[close] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard close < text.endIndex, text[start..<close].contains(where: { $0 != UInt8(ascii: " ") }),
            !isBrokenWithoutPairs(text[start..<close]),
            close + 1 == text.endIndex || text[close + 1] == UInt8(ascii: " ")
        else { return nil }
        return close + 1
    }

    private static func needsPair(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") }

    private static func pieces(of text: [UInt8]) -> [Piece] {
        let units = units(of: text[...])
        // Nil for words that can stand in either.
        var encoded = units.map { unit -> Bool? in
            if unit.isSection { return true }
            if DisplayName.needsQuotes(unit.text) { return false }
            return isASCII(unit.text) ? nil : true
        }
        // Plain words go with the encoded ones beside them, else into quotes.
        for index in encoded.indices.dropFirst() where encoded[index] == nil && encoded[index - 1] == true {
            encoded[index] = true
        }
        for index in encoded.indices.dropLast().reversed() where encoded[index] == nil && encoded[index + 1] == true {
            encoded[index] = true
        }
        var pieces: [Piece] = []
        for (unit, isEncoded) in zip(units, encoded) {
            if let last = pieces.last, last.isEncoded == (isEncoded ?? false) {
                pieces[pieces.count - 1].text += [UInt8(ascii: " ")] + unit.text
            } else {
                pieces.append(Piece(text: Array(unit.text), isEncoded: isEncoded ?? false))
            }
        }
        return pieces
    }

    // MARK: Writing

    /// The longest part of a quoted string, in octets; with quoted pairs it is twice as long at most.
    private static let maximumPart = 400

    /// Quoted strings of some 800 octets at most: readers join them with a space, which is what stood between. A word
    /// that fits none is cut; nobody is called so.
    private static func quotedStrings(_ text: [UInt8]) -> [[UInt8]] {
        var strings: [[UInt8]] = [[]]
        for word in text.split(separator: UInt8(ascii: " ")) {
            for start in stride(from: word.startIndex, to: word.endIndex, by: maximumPart) {
                let part = word[start..<min(start + maximumPart, word.endIndex)].flatMap { byte in
                    needsPair(byte) ? [UInt8(ascii: "\\"), byte] : [byte]
                }
                let last = strings.count - 1
                if strings[last].isEmpty {
                    strings[last] = part
                } else if strings[last].count + part.count > 2 * maximumPart {
                    strings.append(part)
                } else {
                    strings[last] += [UInt8(ascii: " ")] + part
                }
            }
        }
        return strings.map { [UInt8(ascii: "\"")] + $0 + [UInt8(ascii: "\"")] }
    }
}
