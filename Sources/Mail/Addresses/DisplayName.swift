/// A name beside an address, as people read it, and how it is written so that nobody reads anything else.
///
/// Some readers take a field apart and then decode the encoded words; others decode first. Both see the same mailbox when
/// decoding changes nothing about the structure. So encoded words hold no character that has a meaning in a field (RFC 5322
/// section 3.2.3 `specials`); these stand in quoted strings, in which there is nothing to decode. A name with a word that
/// has both kinds of characters, as `Müller, Jörg` does, becomes encoded words that say the quotes as well: who decodes
/// first sees a quoted string, and the others show the name with its quotes.
struct DisplayName: Sendable, Hashable {
    /// The longest, in octets of UTF-8. No person's or shop's is as long.
    static let maximumLength = 2048

    /// UTF-8 without controls, with single spaces, not empty.
    let text: [UInt8]

    /// A text that is no name: it holds a control character or is too long.
    struct Unfit: Error, CustomStringConvertible {
        var description: String { "the text is not a name" }
    }

    /// The name that `text` is; nil when nothing is left of it. `isPartOfField` says that it is going to be written into a
    /// field here: where Cloudflare writes the field from name and address, quotes mislead only beside an at sign.
    static func cleaned(_ text: [UInt8], isPartOfField: Bool = true) throws(Unfit) -> DisplayName? {
        var scalars: [Unicode.Scalar] = []
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x20:
                if scalars.last != " ", !scalars.isEmpty { scalars.append(" ") }
            case ..<0x20, 0x7F...0x9F, 0x2028, 0x2029:
                throw Unfit()
            // What turns the direction of writing has no place in a line that others share; letters have their own.
            case 0x202A...0x202E, 0x2066...0x2069:
                break
            default:
                scalars.append(scalar)
            }
        }
        if scalars.last == " " { scalars.removeLast() }
        guard !scalars.isEmpty else { return nil }
        let clean = harmless(scalars, isPartOfField: isPartOfField)
        let octets = clean.flatMap { UTF8.encode($0).map(Array.init) ?? [] }
        guard octets.count <= maximumLength else { throw Unfit() }
        return DisplayName(text: octets)
    }

    private init(text: [UInt8]) {
        self.text = text
    }

    /// Takes from a name what careless readers stumble over even in quotes: brackets around what may be an address, quotes
    /// within the quotes where a meaning stands beside them, and the beginning of an encoded word for those who decode
    /// twice. What looks the same takes their place.
    private static func harmless(_ scalars: [Unicode.Scalar], isPartOfField: Bool) -> [Unicode.Scalar] {
        let replacesAngles =
            (scalars.contains("<") || scalars.contains(">")) && (scalars.contains("@") || scalars.contains("\""))
        // A quoted pair is safe where its reader may forget about it.
        let replacesQuotes =
            isPartOfField
            ? replacesAngles || scalars.contains { !$0.isASCII } || isBrokenWithoutPairs(scalars)
            : scalars.contains("@")
        var clean: [Unicode.Scalar] = []
        for scalar in scalars {
            switch scalar {
            case "<" where replacesAngles: clean.append("\u{2039}")
            case ">" where replacesAngles: clean.append("\u{203A}")
            case "\"" where replacesQuotes: clean.append("\u{201D}")
            case "\\" where replacesQuotes: clean.append("\u{29F5}")
            case "?" where clean.last == "=": clean += [" ", "?"]
            default: clean.append(scalar)
            }
        }
        return clean
    }

    /// Whether a reader who does not heed quoted pairs finds something that has a meaning outside of the quotes, or no end.
    private static func isBrokenWithoutPairs(_ scalars: [Unicode.Scalar]) -> Bool {
        var isInside = true
        for scalar in scalars {
            if scalar == "\"" {
                isInside.toggle()
            } else if !isInside, scalar.isASCII, scalar != "\\", isSpecial(UInt8(scalar.value)) {
                return true
            }
        }
        return !isInside
    }

    /// Whether a character means something in a field.
    static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "@"), UInt8(ascii: "\\"),
            UInt8(ascii: ","), UInt8(ascii: "\""):
            true
        default:
            false
        }
    }

    /// Whether cleaning `raw` took nothing but white space from it.
    static func isUnchanged(_ raw: [UInt8], _ name: DisplayName?) -> Bool {
        raw.split(whereSeparator: isWhiteSpace).elementsEqual((name?.text ?? []).split(separator: UInt8(ascii: " ")))
    }

    /// Whether a word of a name has a meaning in a field unless it is quoted.
    static func needsQuotes(_ word: ArraySlice<UInt8>) -> Bool {
        word.first == UInt8(ascii: ".") || word.contains(where: isSpecial)
    }

    // MARK: Writing

    /// The words that the name is written as, none longer than a line: quoted strings and encoded words.
    var words: [[UInt8]] {
        let isMixed = text.split(separator: UInt8(ascii: " ")).contains { word in
            word.contains { $0 >= 0x80 } && DisplayName.needsQuotes(word)
        }
        let quote = [UInt8(ascii: "\"")]
        if isMixed { return encodedWords(quote + text + quote) }
        return pieces.flatMap { $0.isEncoded ? encodedWords($0.text) : quotedStrings($0.text) }
    }

    private struct Piece {
        var text: [UInt8]
        /// Nil for words that can stand in either.
        var needsEncoding: Bool?
        var isEncoded: Bool { needsEncoding == true }
    }

    private var pieces: [Piece] {
        var pieces = text.split(separator: UInt8(ascii: " ")).map { word in
            let isASCII = word.allSatisfy { $0 < 0x80 }
            let isPlain = isASCII && !DisplayName.needsQuotes(word)
            return Piece(text: Array(word), needsEncoding: isPlain ? nil : !isASCII)
        }
        guard pieces.contains(where: \.isEncoded) else { return [Piece(text: text, needsEncoding: false)] }
        // Plain words go with the encoded ones beside them, else into quotes.
        for index in pieces.indices.dropFirst() where pieces[index].needsEncoding == nil && pieces[index - 1].isEncoded
        {
            pieces[index].needsEncoding = true
        }
        for index in pieces.indices.dropLast().reversed()
        where pieces[index].needsEncoding == nil && pieces[index + 1].isEncoded {
            pieces[index].needsEncoding = true
        }
        var merged: [Piece] = []
        for piece in pieces {
            if let last = merged.last, last.isEncoded == piece.isEncoded {
                merged[merged.count - 1].text += [UInt8(ascii: " ")] + piece.text
            } else {
                merged.append(piece)
            }
        }
        return merged
    }

    /// Quoted strings of some 800 octets at most: readers join them with a space, which is what stood between. A word that
    /// fits none is cut; nobody is called so.
    private func quotedStrings(_ text: [UInt8]) -> [[UInt8]] {
        var strings: [[UInt8]] = [[]]
        for word in text.split(separator: UInt8(ascii: " ")) {
            for start in stride(from: word.startIndex, to: word.endIndex, by: 400) {
                let part = word[start..<min(start + 400, word.endIndex)].flatMap { byte in
                    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") ? [UInt8(ascii: "\\"), byte] : [byte]
                }
                let last = strings.count - 1
                if strings[last].isEmpty {
                    strings[last] = part
                } else if strings[last].count + part.count > 800 {
                    strings.append(part)
                } else {
                    strings[last] += [UInt8(ascii: " ")] + part
                }
            }
        }
        return strings.map { [UInt8(ascii: "\"")] + $0 + [UInt8(ascii: "\"")] }
    }

    /// Encoded words of at most 75 characters (RFC 2047 section 2), none with a part of a character.
    private func encodedWords(_ text: [UInt8]) -> [[UInt8]] {
        let room = 75 - "=?utf-8?Q?".utf8.count - "?=".utf8.count
        // What can be read without decoding is left so. And some decoders end at padding, also where another word follows.
        let isBase64 = text.count(where: DisplayName.isPlainInWord) * 2 < text.count && text.count <= room / 4 * 3
        let limit = isBase64 ? room / 4 * 3 : room
        var words: [[UInt8]] = []
        var current: [UInt8] = []
        var used = 0
        var rest = text[...]
        while !rest.isEmpty {
            let character = rest.prefix(max(1, Charset.utf8.characterLength(rest)))
            rest = rest.dropFirst(character.count)
            let cost =
                isBase64
                ? character.count : character.reduce(0) { $0 + (DisplayName.isPlainInWord($1) ? 1 : 3) }
            if used + cost > limit {
                words.append(current)
                current = []
                used = 0
            }
            current += character
            used += cost
        }
        words.append(current)
        return words.map { DisplayName.encodedWord($0, isBase64: isBase64) }
    }

    private static func encodedWord(_ text: [UInt8], isBase64: Bool) -> [UInt8] {
        var word = Array((isBase64 ? "=?utf-8?B?" : "=?utf-8?Q?").utf8)
        if isBase64 {
            word += Base64.encode(text)
        } else {
            for byte in text {
                switch byte {
                case UInt8(ascii: " "): word.append(UInt8(ascii: "_"))
                case _ where isPlainInWord(byte): word.append(byte)
                default: word += [UInt8(ascii: "="), hexadecimalDigit(byte >> 4), hexadecimalDigit(byte & 0x0F)]
                }
            }
        }
        return word + Array("?=".utf8)
    }

    /// What an encoded word may hold wherever it stands (RFC 2047 section 5 rule 3); a space becomes one character, too.
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
}
